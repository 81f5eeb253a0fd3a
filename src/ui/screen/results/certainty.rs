//! How sure the results are, what would help most, and signs of haste told kindly.

use egui::{Align, Layout, Ui, vec2};

use super::Entry;
use super::list::go_to;
use super::standing::open_questions;
use crate::base::id::QuestionId;
use crate::base::problem::Arg;
use crate::catalog::questionnaire::Questionnaire;
use crate::matching::explain::Explainer;
use crate::matching::next_to_answer;
use crate::ui::kit::button::Button;
use crate::ui::kit::card::card;
use crate::ui::kit::ring::ring;
use crate::ui::kit::words::{Words, soft_text};
use crate::ui::outbox::Outbox;
use crate::ui::theme::{Theme, Type};
use crate::ui::view::View;

const RING: f32 = 48.0;
/// Words narrower than this stand above the button, not beside it.
const LEAST_BESIDE: f32 = 320.0;

/// Shows the card below radar and list.
pub(super) fn certainty_ui(
    ui: &mut Ui,
    view: &View<'_>,
    questionnaire: &Questionnaire,
    entries: &[Entry<'_>],
    out: &mut Outbox,
) {
    let explain = Explainer::new(view.text, view.catalog);
    let profile = &view.derived.profile;
    let certainty = explain.certainty(profile);
    let sure: f64 = entries.iter().map(|entry| entry.standing.sureness()).sum();
    #[expect(clippy::cast_possible_truncation, reason = "0 to 1, for the screen")]
    let share = (sure / entries.len().max(1) as f64) as f32;
    let more = more(view, questionnaire);
    let button = more.map(|(_, count)| {
        Button::secondary(
            view.text
                .with("results-answer-more", &[("count", Arg::from(count))]),
        )
    });
    let space = &Theme::of(ui.ctx()).sizes.space;
    let mut is_pressed = false;
    card(ui, |ui| {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space.l;
            ring(ui, share, RING, "", &certainty.headline);
            let beside = button
                .as_ref()
                .map_or(0.0, |button| button.width(ui) + space.xl);
            let is_beside = ui.available_width() - beside > LEAST_BESIDE;
            let room = ui.available_width() - if is_beside { beside } else { 0.0 };
            let (mut below, after) = if is_beside {
                (None, button)
            } else {
                (button, None)
            };
            ui.allocate_ui_with_layout(vec2(room, 0.0), Layout::top_down(Align::Min), |ui| {
                ui.set_width(room);
                ui.spacing_mut().item_spacing.y = space.xs;
                ui.add(Words::new(Type::Subhead, certainty.headline.as_str()));
                soft_text(ui, Type::Body15, certainty.detail.as_str());
                for sign in explain.careful(&profile.careful) {
                    soft_text(ui, Type::Body15, sign);
                }
                if let Some(button) = below.take() {
                    ui.add_space(space.s);
                    is_pressed |= ui.add(button).clicked();
                }
            });
            if let Some(button) = after {
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    is_pressed |= ui.add(button).clicked();
                });
            }
        });
    });
    if let Some((first, _)) = more.filter(|_| is_pressed) {
        go_to(first, out);
    }
}

/// The open questions that would help most: the first of them, and how many.
fn more<'a>(view: &View<'_>, questionnaire: &'a Questionnaire) -> Option<(&'a QuestionId, usize)> {
    next_to_answer(view.catalog, &view.derived.profile)
        .iter()
        .find_map(|id| {
            let open = open_questions(view.catalog, questionnaire, view.record, id);
            Some((*open.first()?, open.len()))
        })
}
