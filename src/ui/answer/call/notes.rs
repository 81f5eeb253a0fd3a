//! The panel beside a talk: facts to write down, free notes, hold, and what the company's system shows.

use egui::{CornerRadius, Frame, Margin, ScrollArea, Ui};

use super::Talk;
use crate::catalog::question::call::Call;
use crate::ui::answer::Asked;
use crate::ui::icon::Icon;
use crate::ui::kit::button::{Button, button_row};
use crate::ui::kit::card::divider;
use crate::ui::kit::field::Field;
use crate::ui::kit::words::{Words, soft_text};
use crate::ui::theme::{Theme, Type};
use crate::ui::view::View;

/// Room for the bar that scrolls.
const BESIDE_BAR: f32 = 12.0;

/// Shows the panel; tells whether holding was switched.
pub(super) fn notes_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (asked, call, height): (&Asked<'_>, &Call, f32),
    talk: &mut Talk,
) -> bool {
    let theme = Theme::of(ui.ctx());
    let space = &theme.sizes.space;
    let text = view.text;
    let margin = if theme.is_short { 16 } else { 20 };
    let frame = Frame {
        inner_margin: Margin::same(margin),
        fill: theme.colors.surface,
        stroke: theme.hairline(),
        corner_radius: CornerRadius::same(theme.sizes.radius.card),
        ..Frame::NONE
    };
    let mut pressed = None;
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        let room = height - 2.0 * f32::from(margin) - theme.sizes.size.target_min - space.m;
        let scroll = ScrollArea::vertical()
            .id_salt("notes")
            .max_height(room)
            .auto_shrink([false, true]);
        scroll.show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.set_width(ui.available_width() - BESIDE_BAR);
            ui.add(Words::new(Type::Heading, text.get("questionnaire-notes")));
            soft_text(ui, Type::Small, text.get("questionnaire-notes-words"));
            ui.add_space(space.m);
            if talk.is_file_open {
                file_ui(ui, view, asked);
                ui.add_space(space.m);
            }
            for note in &call.notes {
                let label = asked.text(&format!("note.{note}.label"));
                let written = talk.notes.entry(note.clone()).or_default();
                let response = Field::new(label).show(ui, written);
                if response.gained_focus() {
                    response.scroll_to_me(None);
                }
                ui.add_space(space.s);
            }
            ui.add_space(space.xs);
            let label = text.get("questionnaire-notes-own");
            Field::new(&label).lines(2).show(ui, &mut talk.free);
        });
        ui.add_space(space.m);
        pressed = buttons_ui(ui, view, asked, talk);
    });
    if pressed == Some(1) {
        talk.is_file_open = !talk.is_file_open;
    }
    pressed == Some(0)
}

/// Hold, and look up where there is something to find; gives the place of the one pressed.
fn buttons_ui(ui: &mut Ui, view: &View<'_>, asked: &Asked<'_>, talk: &Talk) -> Option<usize> {
    let hold = if talk.held.is_some() {
        "questionnaire-call-unhold"
    } else {
        "questionnaire-call-hold"
    };
    // In a narrow window the words alone, so that both stand on one line.
    let is_compact = Theme::of(ui.ctx()).is_compact;
    let button = |key: &str, icon: Icon| {
        let button = Button::secondary(view.text.get(key)).small();
        if is_compact {
            button
        } else {
            button.before(icon)
        }
    };
    let mut buttons = vec![button(hold, Icon::Pause)];
    if !asked.text("file").is_empty() {
        buttons.push(button("questionnaire-call-file", Icon::Search));
    }
    button_row(ui, buttons)
}

/// What the company's system shows about the caller.
fn file_ui(ui: &mut Ui, view: &View<'_>, asked: &Asked<'_>) {
    let theme = Theme::of(ui.ctx());
    let frame = Frame {
        inner_margin: Margin::same(12),
        fill: theme.colors.sunken,
        corner_radius: CornerRadius::same(theme.sizes.radius.control),
        ..Frame::NONE
    };
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 2.0;
        let title = view.text.get("questionnaire-call-system");
        ui.add(
            Words::new(Type::Small, title)
                .strong()
                .color(theme.colors.ink_2),
        );
        for line in asked.text("file").lines() {
            ui.add(Words::new(Type::Body15, line));
        }
    });
    divider(ui);
}
