//! The navigation rail: mark, screens, settings, and the client with the saving state.

use egui::{Align, CornerRadius, Layout, Rect, Ui, UiBuilder, pos2, vec2};
use unicode_segmentation::UnicodeSegmentation as _;

use crate::app::SaveState;
use crate::ui::icon::Icon;
use crate::ui::kit::mark::{MarkColors, paint_mark};
use crate::ui::kit::nav::{NavForm, nav_item};
use crate::ui::kit::words::Words;
use crate::ui::outbox::Outbox;
use crate::ui::route::{ITEMS, Route};
use crate::ui::theme::{Theme, Type};
use crate::ui::view::View;

/// Draws the rail into `rect`.
pub(crate) fn rail_ui(
    ui: &mut Ui,
    rect: Rect,
    form: NavForm,
    route: &Route,
    (view, out): (&View<'_>, &mut Outbox),
) {
    let theme = Theme::of(ui.ctx());
    let (colors, sizes) = (&theme.colors, theme.sizes);
    ui.painter()
        .rect_filled(rect, CornerRadius::ZERO, colors.rail);
    ui.painter()
        .vline(rect.right() - 0.5, rect.y_range(), theme.hairline());
    let (inset, first, step) = match form {
        NavForm::Beside => (sizes.space.l, 88.0, sizes.size.rail_step),
        NavForm::Over if theme.is_short => (sizes.space.xs, 68.0, 64.0),
        NavForm::Over => (sizes.space.xs, 80.0, 64.0),
    };
    // In the lowest windows the items need the room of the mark, and settings stand right below them.
    let items = ITEMS.len() as f32;
    let all = items * step + sizes.size.rail_item_compact + 12.0;
    let is_crowded = form == NavForm::Over && first + all > rect.height();
    let (first, step) = if is_crowded {
        let room = rect.height() - sizes.space.xs - sizes.size.rail_item_compact - 12.0;
        (sizes.space.xs, step.min(room / items))
    } else {
        logo_ui(ui, &theme, rect, form);
        (first, step)
    };
    let gap = match form {
        NavForm::Beside => step - sizes.size.rail_item,
        NavForm::Over => step - sizes.size.rail_item_compact,
    };
    let items = Rect::from_min_max(
        rect.min + vec2(inset, first),
        rect.max - vec2(inset + 1.0, 0.0),
    );
    let layout = Layout::top_down(Align::Min);
    ui.scope_builder(UiBuilder::new().max_rect(items).layout(layout), |ui| {
        ui.spacing_mut().item_spacing.y = gap;
        for (icon, key, target) in &ITEMS {
            if nav_item(ui, *icon, &view.text.get(key), route.item() == target, form).clicked() {
                out.go(target.clone());
            }
        }
    });
    bottom_ui(ui, &theme, (rect, inset), form, route, (view, out));
}

fn logo_ui(ui: &Ui, theme: &Theme, rect: Rect, form: NavForm) {
    let colors = MarkColors::plain(&theme.colors);
    match form {
        NavForm::Beside => {
            let mark = Rect::from_min_size(rect.min + vec2(24.0, 28.0), vec2(32.0, 32.0));
            paint_mark(ui, mark, colors);
            let name = Words::new(Type::Heading, PROGRAM).galley(ui, f32::INFINITY);
            let place = pos2(mark.right() + 12.0, mark.center().y - name.size().y / 2.0);
            ui.painter().galley(place, name, theme.colors.ink);
        }
        NavForm::Over => {
            let top = rect.top() + if theme.is_short { 16.0 } else { 20.0 };
            let center = pos2(rect.center().x, top + 18.0);
            paint_mark(ui, Rect::from_center_size(center, vec2(36.0, 36.0)), colors);
        }
    }
}

/// The program's name, the same in all languages.
pub(crate) const PROGRAM: &str = "Callfit";

fn bottom_ui(
    ui: &mut Ui,
    theme: &Theme,
    (rect, inset): (Rect, f32),
    form: NavForm,
    route: &Route,
    (view, out): (&View<'_>, &mut Outbox),
) {
    let client = client_name(view);
    let has_client = form == NavForm::Beside && !client.is_empty();
    let below = match form {
        NavForm::Beside if has_client => 85.0,
        NavForm::Beside => 20.0,
        NavForm::Over => 12.0,
    };
    let height = match form {
        NavForm::Beside => theme.sizes.size.rail_item,
        NavForm::Over => theme.sizes.size.rail_item_compact,
    };
    let top = rect.bottom() - below - height;
    let item = Rect::from_min_max(
        pos2(rect.left() + inset, top),
        rect.max - vec2(inset + 1.0, below),
    );
    let key = match form {
        NavForm::Beside => "ui-nav-settings",
        NavForm::Over => "ui-nav-settings-short",
    };
    ui.scope_builder(UiBuilder::new().max_rect(item), |ui| {
        let is_here = *route.item() == Route::Settings;
        if nav_item(ui, Icon::Settings, &view.text.get(key), is_here, form).clicked() {
            out.go(Route::Settings);
        }
    });
    if has_client {
        let line = rect.bottom() - 73.0;
        ui.painter().hline(
            (rect.left() + inset)..=(rect.right() - inset - 1.0),
            line,
            theme.hairline(),
        );
        client_ui(ui, theme, rect, &client, view);
    }
}

/// The client's name as far as it is known.
fn client_name(view: &View<'_>) -> String {
    view.record
        .profile
        .basics
        .name
        .as_deref()
        .unwrap_or_default()
        .trim()
        .to_owned()
}

fn client_ui(ui: &mut Ui, theme: &Theme, rect: Rect, name: &str, view: &View<'_>) {
    let side = theme.sizes.size.avatar;
    let colors = &theme.colors;
    let center = pos2(rect.left() + 24.0 + side / 2.0, rect.bottom() - 36.0);
    ui.painter()
        .circle_filled(center, side / 2.0, colors.accent_selected);
    let letters = |letters: String| {
        Words::new(Type::Small, letters)
            .strong()
            .color(colors.accent_text)
            .galley(ui, f32::INFINITY)
    };
    let both = letters(initials(name));
    // Two wide letters do not fit into the circle.
    let shown = if both.size().x > side - 8.0 {
        letters(first_letter(name))
    } else {
        both
    };
    ui.painter()
        .galley(center - shown.size() / 2.0, shown, colors.accent_text);
    let left = center.x + side / 2.0 + 12.0;
    let lines = theme.size_of(Type::Small).line + theme.size_of(Type::Caption).line;
    let room = Rect::from_min_max(
        pos2(left, center.y - lines / 2.0),
        rect.max - vec2(12.0, 0.0),
    );
    ui.scope_builder(
        UiBuilder::new()
            .max_rect(room)
            .layout(Layout::top_down(Align::Min)),
        |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.add(Words::new(Type::Small, name).strong().cut());
            let state = Words::new(Type::Caption, saving_words(view))
                .color(colors.ink_3)
                .cut();
            ui.add(state);
        },
    );
}

fn first_letter(name: &str) -> String {
    name.graphemes(true).next().unwrap_or_default().to_owned()
}

/// First letters of the first and the last name.
pub(crate) fn initials(name: &str) -> String {
    let mut names = name
        .split_whitespace()
        .filter_map(|name| name.graphemes(true).next());
    let first = names.next().unwrap_or_default();
    let last = names.next_back().unwrap_or_default();
    format!("{first}{last}")
}

/// The saving state in words.
pub(crate) fn saving_words(view: &View<'_>) -> String {
    match view.save_state {
        SaveState::Saved => view.text.get("ui-saved"),
        SaveState::Saving => view.text.get("ui-saving"),
        SaveState::Failed(_) => view.text.get("ui-not-saved"),
    }
}

/// Width of the rail in a form.
pub(crate) fn width(theme: &Theme, form: NavForm) -> f32 {
    match form {
        NavForm::Beside => theme.sizes.size.rail,
        NavForm::Over => theme.sizes.size.rail_compact,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn initials_are_letters_as_a_reader_sees_them() {
        assert_eq!(initials("Marta Ozola"), "MO");
        assert_eq!(initials("Marta Anna Ozola"), "MO");
        assert_eq!(initials("কৌশিক রায়"), "কৌরা");
        assert_eq!(initials("Plato"), "P");
        assert_eq!(initials(""), "");
    }
}
