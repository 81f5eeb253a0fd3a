//! Items of the navigation rail: icon beside the word, or over it in a narrow window.

use egui::{CornerRadius, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use crate::ui::focus;
use crate::ui::icon::Icon;
use crate::ui::kit::button::State;
use crate::ui::kit::words::Words;
use crate::ui::theme::{Theme, Type};

/// Where the icon of an item stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NavForm {
    Beside,
    /// Over the word, which may take two lines.
    Over,
}

/// Shows one item, as wide as there is room; a click goes there.
pub fn nav_item(ui: &mut Ui, icon: Icon, words: &str, is_here: bool, form: NavForm) -> Response {
    let theme = Theme::of(ui.ctx());
    let (colors, size) = (&theme.colors, &theme.sizes.size);
    let is_over = form == NavForm::Over;
    let ink = if is_here {
        colors.accent_text
    } else {
        colors.ink_2
    };
    let kind = if is_over { Type::Caption } else { Type::Body15 };
    let label = Words::new(kind, words).color(ink);
    let label = if is_here { label.strong() } else { label };
    let width = ui.available_width();
    let room = if is_over { width } else { width - 44.0 - 8.0 };
    let galley = if is_over { label.centered() } else { label }.galley(ui, room);
    let extra = galley.size().y - theme.size_of(kind).line;
    let height = if is_over {
        size.rail_item_compact
    } else {
        size.rail_item
    } + extra;

    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    response.widget_info(|| WidgetInfo::selected(Role::Link, ui.is_enabled(), is_here, words));
    let fill = match (is_here, State::of(&response, true)) {
        (true, _) => Some(colors.accent_selected),
        (false, State::Hover | State::Pressed) => Some(colors.track),
        (false, State::Rest | State::Disabled) => None,
    };
    let radius = theme.sizes.radius.control;
    if let Some(fill) = fill {
        ui.painter()
            .rect_filled(rect, CornerRadius::same(radius), fill);
    }
    if is_over {
        let top = rect.center().y - (size.icon_nav_compact + 4.0 + galley.size().y) / 2.0;
        let center = pos2(rect.center().x, top + size.icon_nav_compact / 2.0);
        icon.paint(ui.painter(), center, size.icon_nav_compact, ink);
        let place = pos2(rect.center().x, top + size.icon_nav_compact + 4.0);
        ui.painter().galley(place, galley, ink);
    } else {
        let center = pos2(rect.left() + 12.0 + size.icon / 2.0, rect.center().y);
        icon.paint(ui.painter(), center, size.icon, ink);
        let place = pos2(rect.left() + 44.0, rect.center().y - galley.size().y / 2.0);
        ui.painter().galley(place, galley, ink);
    }
    focus::ring(ui, &response, rect, radius);
    response
}
