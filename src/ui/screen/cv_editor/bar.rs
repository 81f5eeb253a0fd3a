//! The bar of the editor: role, language and country of the CV, the saving state, and the main button.

use std::iter;

use egui::{Align, Layout, Rect, Sense, Ui, UiBuilder, pos2, vec2};

use super::keeper;
use crate::app::SaveState;
use crate::base::id::RoleId;
use crate::record::CvChoices;
use crate::record::edit::Edit;
use crate::record::look::Template;
use crate::text::Text;
use crate::ui::icon::Icon;
use crate::ui::kit::button::Button;
use crate::ui::kit::select::{Select, labelled_select};
use crate::ui::kit::words::Words;
use crate::ui::outbox::Outbox;
use crate::ui::rail::saving_words;
use crate::ui::route::Route;
use crate::ui::theme::{Theme, Type};
use crate::ui::view::View;

/// Countries whose habits the CV knows.
pub(super) const COUNTRIES: [&str; 7] = ["GB", "IE", "FR", "PL", "LV", "GR", "BD"];

const PADDING: f32 = 24.0;
const GAP: f32 = 16.0;
/// Widths of the selects as drawn, and the least they shrink to.
const WIDTHS: [f32; 4] = [236.0, 150.0, 130.0, 172.0];
const LEAST: [f32; 4] = [128.0, 108.0, 104.0, 104.0];

/// Draws the bar at the top of `room`; gives its lower edge.
///
/// While the CV `is_empty`, beginning it is the main action instead.
pub(super) fn bar_ui(
    ui: &mut Ui,
    room: Rect,
    is_empty: bool,
    view: &View<'_>,
    out: &mut Outbox,
) -> f32 {
    let theme = Theme::of(ui.ctx());
    let check = view.text.get("cv-screen-check");
    let button = if is_empty {
        Button::secondary(check)
    } else {
        Button::primary(check)
    };
    let saving = saving(view, &theme);
    let button_width = button.width(ui);
    let saving_width = saving.galley(ui, f32::INFINITY).size().x + 28.0;
    let full = room.width() - 2.0 * PADDING;
    let drawn: f32 = WIDTHS.iter().sum::<f32>() + 3.0 * GAP;
    // Where there is little room, the saving state stands under the button.
    let is_beside = drawn + 2.0 * GAP + saving_width + button_width <= full;
    let right = if is_beside {
        button_width + GAP + saving_width
    } else {
        button_width.max(saving_width)
    };
    let widths = shared_out(full - right - GAP - 3.0 * GAP);

    let label = theme.size_of(Type::Caption).line + theme.sizes.space.xs;
    let content = label + theme.sizes.size.select;
    let height = content + 28.0;
    let top = room.top() + 14.0;
    let left = Rect::from_min_size(
        pos2(room.left() + PADDING, top),
        vec2(full - right, content),
    );
    let row = |rect| {
        UiBuilder::new()
            .max_rect(rect)
            .layout(Layout::left_to_right(Align::Min))
    };
    ui.scope_builder(row(left), |ui| {
        ui.spacing_mut().item_spacing.x = GAP;
        selects_ui(ui, widths, view, out);
    });
    let corner = pos2(room.right() - PADDING, room.top() + height / 2.0);
    let is_pressed = if is_beside {
        beside_ui(ui, &theme, corner, button, &saving, view)
    } else {
        under_ui(ui, &theme, corner, (button, button_width), &saving, view)
    };
    if is_pressed {
        out.go(Route::CvCheck);
    }
    let bottom = room.top() + height;
    ui.painter()
        .hline(room.x_range(), bottom - 0.5, theme.hairline());
    bottom
}

/// Widths of the selects in that much room: each gives up its share of what is missing.
fn shared_out(room: f32) -> [f32; 4] {
    let drawn: f32 = WIDTHS.iter().sum();
    let spare: f32 = drawn - LEAST.iter().sum::<f32>();
    let missing = ((drawn - room) / spare).clamp(0.0, 1.0);
    std::array::from_fn(|place| {
        let [drawn, least] =
            [WIDTHS, LEAST].map(|widths| widths.get(place).copied().unwrap_or_default());
        (drawn - missing * (drawn - least)).floor()
    })
}

fn saving(view: &View<'_>, theme: &Theme) -> Words {
    Words::new(Type::Small, saving_words(view))
        .color(theme.colors.ink_2)
        .one_line()
}

/// Button and saving state on one line, ending at `corner`.
fn beside_ui(
    ui: &mut Ui,
    theme: &Theme,
    corner: egui::Pos2,
    button: Button,
    saving: &Words,
    view: &View<'_>,
) -> bool {
    let height = theme.sizes.size.button;
    let place = Rect::from_min_max(
        pos2(corner.x - 900.0, corner.y - height / 2.0),
        pos2(corner.x, corner.y + height / 2.0),
    );
    let row = UiBuilder::new()
        .max_rect(place)
        .layout(Layout::right_to_left(Align::Center));
    ui.scope_builder(row, |ui| {
        ui.spacing_mut().item_spacing.x = 8.0;
        let is_pressed = ui.add(button).clicked();
        ui.add_space(GAP - 8.0);
        ui.add(saving.clone());
        sign_ui(ui, theme, view);
        is_pressed
    })
    .inner
}

/// The saving state under the button, both ending at `corner`.
fn under_ui(
    ui: &mut Ui,
    theme: &Theme,
    corner: egui::Pos2,
    (button, width): (Button, f32),
    saving: &Words,
    view: &View<'_>,
) -> bool {
    let (button_height, line) = (theme.sizes.size.button, theme.size_of(Type::Small).line);
    let height = button_height + 2.0 + line;
    let top = corner.y - height / 2.0;
    let place = Rect::from_min_size(pos2(corner.x - width, top), vec2(width, button_height));
    let pressed = ui.scope_builder(UiBuilder::new().max_rect(place), |ui| {
        ui.add(button).clicked()
    });
    let galley = saving.galley(ui, f32::INFINITY).size().x + 24.0;
    let left = corner.x - width / 2.0 - galley / 2.0;
    let left = left.min(corner.x - galley);
    let below = Rect::from_min_size(
        pos2(left, top + button_height + 2.0),
        vec2(galley + 8.0, line),
    );
    let row = UiBuilder::new()
        .max_rect(below)
        .layout(Layout::left_to_right(Align::Center));
    ui.scope_builder(row, |ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        sign_ui(ui, theme, view);
        ui.add(saving.clone());
    });
    pressed.inner
}

fn sign_ui(ui: &mut Ui, theme: &Theme, view: &View<'_>) {
    let (sign, color) = match view.save_state {
        SaveState::Saved => (Icon::Check, theme.colors.good),
        SaveState::Saving => (Icon::Clock, theme.colors.ink_3),
        SaveState::Failed(_) => (Icon::Warning, theme.colors.partial),
    };
    let (rect, _) = ui.allocate_exact_size(vec2(18.0, 18.0), Sense::hover());
    sign.paint(ui.painter(), rect.center(), 18.0, color);
}

fn selects_ui(
    ui: &mut Ui,
    [role, template, language, country]: [f32; 4],
    view: &View<'_>,
    out: &mut Outbox,
) {
    let change = |out: &mut Outbox, change: &dyn Fn(&mut CvChoices)| {
        let mut choices = view.record.cv.clone();
        change(&mut choices);
        out.edit(Edit::SetCv(Box::new(choices)));
    };
    if let Some(role) = role_ui(ui, role, view) {
        change(out, &|choices| {
            choices.untailored = role.is_none();
            choices.role.clone_from(&role);
        });
    }
    if let Some(template) = template_ui(ui, template, view) {
        change(out, &|choices| choices.look.template = template);
    }
    let tags = Text::shipped();
    let names: Vec<String> = tags
        .iter()
        .map(|tag| Text::shipped_in(tag).own_name().to_owned())
        .collect();
    let chosen = tags.iter().position(|tag| tag == view.cv_text.tag());
    let name = view.text.get("cv-screen-language");
    let new = select_ui(ui, Select::new(&name, &names, chosen), language);
    if let Some(tag) = new.and_then(|place| tags.get(place)) {
        change(out, &|choices| choices.language = Some(tag.clone()));
    }
    let present = keeper::country(view);
    let mut codes: Vec<&str> = COUNTRIES.to_vec();
    if !codes.contains(&present.as_str()) {
        codes.push(&present);
    }
    let names: Vec<String> = codes
        .iter()
        .map(|code| country_name(view.text, code))
        .collect();
    let chosen = codes.iter().position(|code| *code == present);
    let name = view.text.get("cv-screen-country");
    let new = select_ui(ui, Select::new(&name, &names, chosen), country);
    if let Some(code) = new.and_then(|place| codes.get(place)) {
        change(out, &|choices| choices.country = Some((*code).to_owned()));
    }
}

fn template_ui(ui: &mut Ui, width: f32, view: &View<'_>) -> Option<Template> {
    let name = |template: Template| format!("cv-screen-template-{}", template.name());
    let names = Template::ALL.map(|template| view.text.get(&name(template)));
    let present = view.record.cv.look.template;
    let chosen = Template::ALL
        .iter()
        .position(|template| *template == present);
    let name = view.text.get("cv-screen-template");
    let new = select_ui(ui, Select::new(&name, &names, chosen), width)?;
    Template::ALL.get(new).copied()
}

/// The profile as it stands and all roles, best first; gives a new choice, `Some(None)` being no role.
#[expect(
    clippy::option_option,
    reason = "nothing new, or a choice that may be none"
)]
fn role_ui(ui: &mut Ui, width: f32, view: &View<'_>) -> Option<Option<RoleId>> {
    let mut roles: Vec<&RoleId> = view
        .derived
        .matches
        .iter()
        .map(|found| &found.role)
        .collect();
    let others = view.catalog.roles.iter().map(|role| &role.id);
    let others: Vec<&RoleId> = others.filter(|role| !roles.contains(role)).collect();
    roles.extend(others);
    let title = |role: &&RoleId| {
        let words = view.words.roles.get(*role);
        words.map_or_else(|| role.to_string(), |words| words.title.clone())
    };
    let name = view.text.get("cv-screen-role");
    let none = view.text.get("cv-screen-role-none");
    let titles: Vec<String> = iter::once(none).chain(roles.iter().map(title)).collect();
    let present = keeper::role(view);
    let chosen = present.and_then(|present| roles.iter().position(|role| *role == present));
    let chosen = chosen.map_or(0, |place| place + 1);
    let new = select_ui(ui, Select::new(&name, &titles, Some(chosen)), width)?;
    let role = new.checked_sub(1).and_then(|place| roles.get(place));
    Some(role.map(|role| (*role).clone()))
}

fn select_ui(ui: &mut Ui, select: Select<'_>, width: f32) -> Option<usize> {
    let size = vec2(width, ui.available_height());
    let shown = ui.allocate_ui_with_layout(size, Layout::top_down(Align::Min), |ui| {
        ui.set_width(width);
        labelled_select(ui, select.width(width))
    });
    shown.inner
}

/// A country in the language of the screen; its code if we have no name for it.
pub(super) fn country_name(text: &Text, code: &str) -> String {
    let key = format!("cv-country-{}", code.to_ascii_lowercase());
    if text.has(&key) {
        text.get(&key)
    } else {
        code.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn selects_keep_their_drawn_width_and_shrink_only_to_the_least() {
        let sum = |room| shared_out(room).iter().sum::<f32>();
        assert!((sum(2000.0) - WIDTHS.iter().sum::<f32>()).abs() < 1.0);
        assert!((sum(0.0) - LEAST.iter().sum::<f32>()).abs() < 1.0);
        assert!(sum(460.0) <= 460.0);
    }
}
