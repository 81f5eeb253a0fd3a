//! Rows of a settings card: a name with its explanation, and a control at the right.

use egui::{Align, Layout, Ui, vec2};

use crate::ui::kit::button::Button;
use crate::ui::kit::card::divider;
use crate::ui::kit::switch::switch;
use crate::ui::kit::words::Words;
use crate::ui::theme::{Theme, Type};

/// Height of a row, and the least room for its name beside the control.
const ROW: f32 = 70.0;
const NAME: f32 = 150.0;
const SIDE: f32 = 24.0;

/// Draws rows one under another, with lines between them.
#[derive(Debug, Default)]
pub(super) struct Rows {
    has_first: bool,
}

impl Rows {
    /// A row with any control, `width` wide; the control goes under the name where there is no room beside it.
    pub(super) fn show<R>(
        &mut self,
        ui: &mut Ui,
        [name, explanation]: &[String; 2],
        width: f32,
        control: impl FnOnce(&mut Ui) -> R,
    ) -> R {
        if self.has_first {
            divider(ui);
        }
        self.has_first = true;
        let theme = Theme::of(ui.ctx());
        let room = ui.available_width() - 2.0 * SIDE;
        let names = |ui: &mut Ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.add(Words::new(Type::Body15, name).strong());
            if !explanation.is_empty() {
                ui.add(Words::new(Type::Small, explanation).color(theme.colors.ink_2));
            }
        };
        if room - width - 16.0 < NAME {
            return stacked(ui, names, control);
        }
        let names_width = room - width - 16.0;
        let lines = |kind, words: &str| Words::new(kind, words).galley(ui, names_width).size().y;
        let mut high = lines(Type::Body15, name);
        if !explanation.is_empty() {
            high += lines(Type::Small, explanation);
        }
        let row = vec2(ui.available_width(), ROW.max(high + 24.0));
        ui.allocate_ui_with_layout(row, Layout::left_to_right(Align::Center), |ui| {
            ui.set_min_height(row.y);
            ui.spacing_mut().item_spacing.x = 0.0;
            ui.add_space(SIDE);
            let column = Layout::top_down(Align::Min);
            ui.allocate_ui_with_layout(vec2(names_width, high), column, |ui| {
                ui.set_width(names_width);
                names(ui);
            });
            ui.add_space(16.0);
            control(ui)
        })
        .inner
    }

    /// A row with a button; tells whether it was pressed.
    pub(super) fn button(&mut self, ui: &mut Ui, row: &[String; 2], button: Button) -> bool {
        let width = button.width(ui);
        // A screen reader hears which of the buttons with the same word it is.
        let name = format!("{}, {}", button.name(), row[0]);
        self.show(ui, row, width, |ui| {
            ui.add(button).accessible_name(name).clicked()
        })
    }

    /// A row with a switch; tells whether it was turned.
    pub(super) fn switch(&mut self, ui: &mut Ui, row: &[String; 2], is_on: bool) -> bool {
        let [width, _] = Theme::of(ui.ctx()).sizes.size.switch;
        self.show(ui, row, width, |ui| switch(ui, &row[0], is_on).clicked())
    }
}

fn stacked<R>(ui: &mut Ui, names: impl FnOnce(&mut Ui), control: impl FnOnce(&mut Ui) -> R) -> R {
    ui.add_space(14.0);
    let inner = ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.add_space(SIDE);
        ui.vertical(|ui| {
            names(ui);
            ui.add_space(8.0);
            control(ui)
        })
        .inner
    });
    ui.add_space(14.0);
    inner.inner
}
