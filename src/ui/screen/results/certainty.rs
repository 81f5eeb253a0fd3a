//! How sure the results are, what would help most, and signs of haste told kindly.

use egui::{Align, Layout, Rect, Sense, Ui, UiBuilder, Vec2, pos2, vec2};

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
use crate::ui::kit::words::Words;
use crate::ui::outbox::Outbox;
use crate::ui::theme::{Theme, Type};
use crate::ui::view::View;

const RING: f32 = 48.0;
/// Between two sentences.
const GAP: f32 = 4.0;
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
    let mut said = vec![(Type::Subhead, certainty.headline.clone())];
    said.push((Type::Body15, certainty.detail));
    let signs = explain.careful(&profile.careful);
    said.extend(signs.into_iter().map(|sign| (Type::Body15, sign)));
    if profile.left_over > 0 {
        let count = [("count", Arg::from(profile.left_over))];
        said.push((Type::Body15, view.text.with("results-left-over", &count)));
    }
    let mut is_pressed = false;
    card(ui, |ui| {
        is_pressed = row_ui(ui, (share, &certainty.headline), said, button);
    });
    if let Some((first, _)) = more.filter(|_| is_pressed) {
        go_to(first, out);
    }
}

/// Ring, words and button side by side, each half-way up; the button below where there is little room.
fn row_ui(
    ui: &mut Ui,
    (share, named): (f32, &str),
    said: Vec<(Type, String)>,
    button: Option<Button>,
) -> bool {
    let theme = Theme::of(ui.ctx());
    let (space, colors) = (&theme.sizes.space, &theme.colors);
    let width = ui.available_width();
    let left = RING + space.l;
    let beside = button
        .as_ref()
        .map_or(0.0, |button| button.width(ui) + space.xl);
    let is_beside = width - left - beside > LEAST_BESIDE;
    let room = width - left - if is_beside { beside } else { 0.0 };
    let words: Vec<Words> = said
        .into_iter()
        .map(|(kind, text)| match kind {
            Type::Subhead => Words::new(kind, text),
            _ => Words::new(kind, text).color(colors.ink_2),
        })
        .collect();
    let lines: f32 = words
        .iter()
        .map(|words| words.galley(ui, room).size().y + GAP)
        .sum();
    let least = if is_beside {
        theme.sizes.size.button
    } else {
        0.0
    };
    let height = (lines - GAP).max(RING).max(least);
    let (rect, _) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    let middle = rect.center().y;
    let child = |ui: &mut Ui, left: f32, size: Vec2| {
        let corner = pos2(rect.left() + left, middle - size.y / 2.0);
        let place = UiBuilder::new()
            .max_rect(Rect::from_min_size(corner, size))
            .layout(Layout::top_down(Align::Min));
        ui.new_child(place)
    };
    ring(
        &mut child(ui, 0.0, vec2(RING, RING)),
        share,
        RING,
        "",
        named,
    );
    let mut text = child(ui, left, vec2(room, lines - GAP));
    text.spacing_mut().item_spacing.y = GAP;
    for words in words {
        text.add(words);
    }
    let Some(button) = button else { return false };
    if is_beside {
        let size = vec2(beside - space.xl, theme.sizes.size.button);
        return child(ui, width - size.x, size).add(button).clicked();
    }
    ui.add_space(space.m);
    ui.horizontal(|ui| {
        ui.add_space(left);
        ui.add(button).clicked()
    })
    .inner
}

/// The open questions that would help most: the first of them, and how many.
fn more<'a>(
    view: &'a View<'_>,
    questionnaire: &'a Questionnaire,
) -> Option<(&'a QuestionId, usize)> {
    next_to_answer(view.catalog, &view.derived.profile)
        .iter()
        .find_map(|id| {
            let open = open_questions(view.catalog, questionnaire, view.record, id);
            Some((*open.first()?, open.len()))
        })
}
