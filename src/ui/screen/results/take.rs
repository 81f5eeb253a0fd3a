//! Taking the results along: as PDF, or the answers as a table.

use egui::{Align, Layout, Ui, vec2};

use crate::app::command::Command;
use crate::app::documents::{Document, Ending};
use crate::ui::icon::Icon;
use crate::ui::kit::button::{Button, button_row};
use crate::ui::kit::card::card;
use crate::ui::kit::words::{Words, soft_text};
use crate::ui::outbox::Outbox;
use crate::ui::theme::{Theme, Type};
use crate::ui::view::View;

/// Words narrower than this stand above the buttons, not beside them.
const LEAST_BESIDE: f32 = 320.0;

/// What each button saves, in their order.
const ENDINGS: [Ending; 2] = [Ending::Pdf, Ending::Csv];

/// Shows the last card of the page.
pub(super) fn take_ui(ui: &mut Ui, view: &View<'_>, out: &mut Outbox) {
    let theme = Theme::of(ui.ctx());
    let space = &theme.sizes.space;
    let pressed = card(ui, |ui| {
        let full = ui.available_width();
        let buttons = buttons(view);
        let wide: f32 = buttons
            .iter()
            .map(|button| button.width(ui) + space.s)
            .sum();
        let room = full - wide - space.xl;
        if room < LEAST_BESIDE {
            words_ui(ui, view);
            ui.add_space(space.m);
            return button_row(ui, buttons);
        }
        let row = ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            let column = Layout::top_down(Align::Min);
            let words = ui.allocate_ui_with_layout(vec2(room, 0.0), column, |ui| {
                ui.set_width(room);
                words_ui(ui, view);
            });
            ui.add_space(full - room - wide + space.s);
            let height = words.response.rect.height();
            ui.vertical(|ui| {
                ui.add_space(((height - theme.sizes.size.button_small) / 2.0).max(0.0));
                button_row(ui, buttons)
            })
            .inner
        });
        row.inner
    });
    if let Some(ending) = pressed.inner.and_then(|place| ENDINGS.get(place)) {
        let what = Document::Report;
        let suggested = view.suggested_path(&what).with_extension(ending.name());
        out.command(Command::AskSave { what, suggested });
    }
}

fn buttons(view: &View<'_>) -> Vec<Button> {
    let button = |key: &str| Button::secondary(view.text.get(key)).small();
    vec![
        button("results-save-pdf").before(Icon::Download),
        button("results-save-table"),
    ]
}

fn words_ui(ui: &mut Ui, view: &View<'_>) {
    ui.spacing_mut().item_spacing.y = 4.0;
    ui.add(Words::new(Type::Subhead, view.text.get("results-take")));
    soft_text(ui, Type::Body15, view.text.get("results-take-words"));
}
