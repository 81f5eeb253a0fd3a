//! What tasks show beside the own rating, what has changed since the last time, and that clocks were off.

use egui::Ui;

use crate::matching::explain::Explainer;
use crate::record::answer::Answer;
use crate::score::compare::contrasts;
use crate::ui::kit::bullet::bullet;
use crate::ui::kit::card::card;
use crate::ui::kit::words::{Words, soft_text};
use crate::ui::theme::{Theme, Type};
use crate::ui::view::View;

/// Shows a card for each of the two, where there is something to say.
pub(super) fn compared_ui(ui: &mut Ui, view: &View<'_>) {
    let explain = Explainer::new(view.text, view.catalog);
    let (text, profile) = (view.text, &view.derived.profile);
    let is_observed = profile
        .levels
        .values()
        .flat_map(|level| &level.parts)
        .any(|part| part.instrument.observes());
    if is_observed {
        let contrasts = contrasts(profile);
        let sentences: Vec<String> = contrasts.iter().map(|one| explain.contrast(one)).collect();
        let mut notes = Vec::new();
        if sentences.is_empty() {
            notes.push(text.get("results-shown-alike"));
        }
        if without_clock(view) {
            notes.push(text.get("results-no-clock"));
        }
        told_ui(ui, &text.get("results-shown"), &sentences, &notes);
    }
    if let Some(changes) = &view.derived.changes {
        let sentences: Vec<String> = changes.iter().map(|one| explain.change(one)).collect();
        let note = if sentences.is_empty() {
            "results-unchanged"
        } else {
            "results-changed-note"
        };
        told_ui(
            ui,
            &text.get("results-changed"),
            &sentences,
            &[text.get(note)],
        );
    }
}

/// Whether a task was done without its clock.
fn without_clock(view: &View<'_>) -> bool {
    let answers = view.record.answers.values();
    answers
        .map(|given| &given.answer)
        .any(|answer| match answer {
            Answer::Call(done) => !done.clock,
            Answer::Case(done) => !done.clock,
            Answer::Typing(done) => !done.clock,
            _ => false,
        })
}

fn told_ui(ui: &mut Ui, title: &str, sentences: &[String], notes: &[String]) {
    let theme = Theme::of(ui.ctx());
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = theme.sizes.space.xs;
        ui.add(Words::new(Type::Subhead, title));
        for sentence in sentences {
            bullet(ui, Type::Body15, sentence.as_str());
        }
        for note in notes {
            soft_text(ui, Type::Small, note.as_str());
        }
    });
}
