//! What tasks show beside the own rating, what has changed since the last time, and that clocks were off.

use std::collections::BTreeSet;

use egui::Ui;

use crate::base::id::CompetencyId;
use crate::matching::explain::Explainer;
use crate::record::answer::Answer;
use crate::score::compare::{Change, contrasts};
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
        changes_ui(ui, view, &explain, changes);
    }
}

/// What has changed since last time, and what the plan had to do with it.
fn changes_ui(ui: &mut Ui, view: &View<'_>, explain: &Explainer<'_>, changes: &[Change]) {
    let text = view.text;
    let steps = view.record.preparation.plan.steps.iter();
    let done = steps.filter(|step| step.done.is_some());
    let worked_on: BTreeSet<&CompetencyId> =
        done.filter_map(|step| step.competency.as_ref()).collect();
    let sentence = |change: &Change| {
        let sentence = explain.change(change);
        if worked_on.contains(&change.competency) {
            text.with("results-change-planned", &[("sentence", sentence.into())])
        } else {
            sentence
        }
    };
    let sentences: Vec<String> = changes.iter().map(sentence).collect();
    let note = if sentences.is_empty() {
        "results-unchanged"
    } else {
        "results-changed-note"
    };
    let mut notes = vec![text.get(note)];
    let is_changed = |id: &CompetencyId| changes.iter().any(|change| change.competency == *id);
    let same = worked_on.into_iter().filter(|id| !is_changed(id));
    let same: Vec<String> = same.map(|id| explain.competency(id)).collect();
    if !same.is_empty() {
        let args = [("competencies", text.list(&same).into())];
        notes.push(text.with("results-planned-unchanged", &args));
    }
    told_ui(ui, &text.get("results-changed"), &sentences, &notes);
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
