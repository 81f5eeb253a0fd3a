//! What a machine reads out of this very file: field by field, and the whole text in reading order.

use egui::{CornerRadius, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use crate::app::cv_checks::fields::ReadField;
use crate::ui::focus;
use crate::ui::icon::Icon;
use crate::ui::kit::button::{Button, State};
use crate::ui::kit::card::{card, divider, sunken};
use crate::ui::kit::status::Status;
use crate::ui::kit::words::{Words, faint_text};
use crate::ui::theme::{Theme, Type};
use crate::ui::view::View;

/// Share of the width for the names of the fields.
const NAMES: f32 = 0.3;

/// Shows it on request; gives the field that was chosen.
pub(super) fn machine_ui(
    ui: &mut Ui,
    is_open: &mut bool,
    fields: &[ReadField],
    view: &View<'_>,
) -> Option<String> {
    let text = view.text;
    let preview = view.preview?;
    let key = if *is_open {
        "cv-screen-machine-hide"
    } else {
        "cv-screen-machine-show"
    };
    let button = Button::secondary(text.get(key))
        .small()
        .before(Icon::MachineReading);
    if ui.add(button).clicked() {
        *is_open = !*is_open;
    }
    if !*is_open {
        return None;
    }
    let chosen = card(ui, |ui| fields_ui(ui, fields, view)).inner;
    sunken(ui, |ui| {
        let theme = Theme::of(ui.ctx());
        ui.spacing_mut().item_spacing.y = 0.0;
        let title = Words::new(Type::Small, text.get("cv-screen-machine"));
        ui.add(title.strong().color(theme.colors.ink_2));
        ui.add_space(theme.sizes.space.s);
        for line in preview.machine_text.lines() {
            if line.trim().is_empty() {
                ui.add_space(theme.sizes.space.m);
            } else {
                ui.add(Words::new(Type::Small, line).color(theme.colors.ink));
            }
        }
    });
    chosen
}

fn fields_ui(ui: &mut Ui, fields: &[ReadField], view: &View<'_>) -> Option<String> {
    let text = view.text;
    ui.spacing_mut().item_spacing.y = 0.0;
    ui.add(Words::new(Type::Subhead, text.get("cv-screen-fields")));
    let read = fields.iter().filter(|field| field.is_same).count();
    let args = [("read", read.into()), ("all", fields.len().into())];
    faint_text(ui, Type::Small, text.with("cv-screen-fields-words", &args));
    ui.add_space(10.0);
    let mut chosen = None;
    for (place, field) in fields.iter().enumerate() {
        if place > 0 {
            divider(ui);
        }
        if field_ui(ui, field, view).clicked() {
            chosen = Some(field.spot.clone());
        }
    }
    chosen
}

/// Name of the field, what a machine reads for it, and whether that is what was written.
fn field_ui(ui: &mut Ui, field: &ReadField, view: &View<'_>) -> Response {
    const SHAPE: f32 = 18.0;
    let theme = Theme::of(ui.ctx());
    let colors = &theme.colors;
    let full = ui.available_width();
    let names = (full * NAMES).floor();
    let label = view.text.get(field.label);
    let name = Words::new(Type::Small, label.as_str())
        .color(colors.ink_2)
        .galley(ui, names - SHAPE - 20.0);
    let read = if field.read.trim().is_empty() {
        view.text.get("cv-screen-fields-missing")
    } else {
        field.read.clone()
    };
    let value = Words::new(Type::Body15, read.as_str()).galley(ui, full - names);
    let height = (name.size().y.max(value.size().y) + 14.0).max(theme.sizes.size.target_min);
    let (rect, response) = ui.allocate_exact_size(vec2(full, height), Sense::click());
    let said = format!("{label}, {read}");
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), &said));
    let radius = theme.sizes.radius.control;
    let around = rect.expand2(vec2(8.0, -1.0));
    if matches!(State::of(&response, true), State::Hover | State::Pressed) {
        ui.painter()
            .rect_filled(around, CornerRadius::same(radius), colors.sunken);
    }
    let status = if field.is_same {
        Status::Good
    } else {
        Status::Partial
    };
    let center = pos2(rect.left() + SHAPE / 2.0, rect.center().y);
    status.paint(ui.painter(), &theme, center, SHAPE, colors.surface);
    let middle = |height: f32| rect.center().y - height / 2.0;
    let place = pos2(rect.left() + SHAPE + 10.0, middle(name.size().y));
    ui.painter().galley(place, name, colors.ink_2);
    let place = pos2(rect.left() + names, middle(value.size().y));
    ui.painter().galley(place, value, colors.ink);
    focus::ring(ui, &response, around, radius);
    response
}
