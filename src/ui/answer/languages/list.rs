//! The client's languages at the left, and the way to add one.

use egui::{CornerRadius, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2};

use super::skill::{capitalised, is_complete, summary};
use super::{Draft, Page};
use crate::record::answer::LanguageSkill;
use crate::ui::focus;
use crate::ui::icon::Icon;
use crate::ui::kit::button::{Button, State};
use crate::ui::kit::words::Words;
use crate::ui::theme::{Theme, Type};

const ROW: f32 = 64.0;

/// Shows the languages; a click chooses which one is edited.
pub(super) fn list_ui(ui: &mut Ui, page: &Page<'_>, draft: &mut Draft) {
    let theme = Theme::of(ui.ctx());
    let text = page.view.text;
    ui.add(Words::new(
        Type::Subhead,
        text.get("questionnaire-your-languages"),
    ));
    ui.add_space(theme.sizes.space.l);
    ui.spacing_mut().item_spacing.y = theme.sizes.space.s;
    for (place, language) in page.languages.iter().enumerate() {
        let is_chosen = place == page.at && !draft.is_adding;
        if row_ui(ui, page, language, is_chosen).clicked() {
            *draft = Draft {
                at: Some(place),
                ..Draft::default()
            };
        }
    }
    if draft.is_adding {
        return;
    }
    let add = Button::secondary(text.get("questionnaire-add-language")).before(Icon::Plus);
    if ui.add(add.small().wide()).clicked() {
        *draft = Draft {
            at: draft.at,
            is_adding: true,
            ..Draft::default()
        };
    }
}

fn row_ui(ui: &mut Ui, page: &Page<'_>, language: &LanguageSkill, is_chosen: bool) -> Response {
    let theme = Theme::of(ui.ctx());
    let (colors, stroke, size) = (&theme.colors, &theme.sizes.stroke, &theme.sizes.size);
    let name = capitalised(&page.explain.language(&language.language));
    let level = summary(page.view.text, language);
    let room = ui.available_width() - 2.0 * 16.0 - size.icon_small - theme.sizes.space.s;
    let title = Words::new(Type::Subhead, name.as_str())
        .cut()
        .galley(ui, room);
    let below = Words::new(Type::Small, level.as_str())
        .color(colors.ink_2)
        .cut()
        .galley(ui, room);
    let words = title.size().y + below.size().y;
    let height = ROW.max(words + 2.0 * 10.0);
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    let said = format!("{name}, {level}");
    response
        .widget_info(|| WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), is_chosen, &said));
    let edge = |color| Stroke::new(stroke.hairline, color);
    let (fill, edge) = match (is_chosen, State::of(&response, true)) {
        (true, _) => (
            colors.accent_soft,
            Stroke::new(stroke.selected, colors.accent),
        ),
        (false, State::Hover) => (colors.sunken, edge(colors.control)),
        (false, State::Pressed) => (colors.track, edge(colors.control)),
        (false, State::Rest | State::Disabled) => (colors.surface, edge(colors.line_strong)),
    };
    let radius = theme.sizes.radius.row;
    ui.painter().rect(
        rect,
        CornerRadius::same(radius),
        fill,
        edge,
        StrokeKind::Inside,
    );
    let top = rect.center().y - words / 2.0;
    let below_top = top + title.size().y;
    ui.painter()
        .galley(pos2(rect.left() + 16.0, top), title, colors.ink);
    ui.painter()
        .galley(pos2(rect.left() + 16.0, below_top), below, colors.ink_2);
    let sign = pos2(rect.right() - 16.0 - size.icon_small / 2.0, rect.center().y);
    if is_complete(language) {
        Icon::Check.paint(ui.painter(), sign, size.icon_small, colors.good);
    } else if is_chosen {
        Icon::ChevronRight.paint(ui.painter(), sign, size.icon_small, colors.ink);
    }
    focus::ring(ui, &response, rect, radius);
    response
}
