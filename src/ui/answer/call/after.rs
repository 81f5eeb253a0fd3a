//! After a call: how it ended, what each reply did, and which facts were written down.

use egui::Ui;

use crate::base::problem::Arg;
use crate::catalog::question::call::{BEST_POINTS, Call, Choice, Ending};
use crate::record::task::{CallDone, Written};
use crate::score::call::is_noted;
use crate::ui::answer::task::{again_ui, line_ui};
use crate::ui::answer::{Asked, Drafts, narrow_ui};
use crate::ui::kit::card::card;
use crate::ui::kit::status::Status;
use crate::ui::kit::words::{Words, faint_text, soft_text};
use crate::ui::theme::{Theme, Type};
use crate::ui::view::View;

/// Shows the page; tells whether the call is to be done again.
pub(super) fn after_ui(
    ui: &mut Ui,
    view: &View<'_>,
    asked: &Asked<'_>,
    (call, done): (&Call, &CallDone),
    drafts: &mut Drafts,
) -> bool {
    let theme = Theme::of(ui.ctx());
    let space = &theme.sizes.space;
    let text = view.text;
    let mut is_again = false;
    narrow_ui(ui, |ui| {
        faint_text(ui, Type::Body15, asked.number.as_str());
        ui.add_space(space.xs);
        ui.add(Words::new(Type::Question, text.get("questionnaire-call-after")).balanced());
        ui.add_space(space.s);
        let way = call.way(done.replies.iter().map(|reply| &reply.choice));
        if let Some(end) = way.last().filter(|step| step.ending.is_some()) {
            soft_text(
                ui,
                Type::Body,
                asked.text(&format!("step.{}.summary", end.id)),
            );
        }
        ui.add_space(space.xl);
        card(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for (step, reply) in way.iter().zip(&done.replies) {
                let choice = step.choices.iter().find(|choice| choice.id == reply.choice);
                let Some(choice) = choice else { continue };
                let above = format!("step.{}.choice.{}", step.id, choice.id);
                let said = text.quoted(asked.text(&format!("{above}.text")));
                let why = asked.text(&format!("{above}.why"));
                line_ui(ui, standing(choice), &said, why);
            }
            if let Some(ending) = way.last().and_then(|step| step.ending) {
                let key = match ending {
                    Ending::Good => "questionnaire-call-end-good",
                    Ending::Fair => "questionnaire-call-end-fair",
                    Ending::Poor => "questionnaire-call-end-poor",
                };
                ui.add(Words::new(Type::Subhead, text.get(key)));
            }
        });
        if !done.notes.is_empty() {
            ui.add_space(space.l);
            card(ui, |ui| notes_ui(ui, view, asked, done));
        }
        if done.late > 0 {
            ui.add_space(space.m);
            let args = [("count", Arg::from(usize::from(done.late)))];
            soft_text(ui, Type::Small, text.with("questionnaire-call-late", &args));
        }
        is_again = again_ui(ui, view, drafts);
    });
    is_again
}

/// How near a reply comes to the best one at its step.
fn standing(choice: &Choice) -> Status {
    let sum: u32 = choice.points.values().copied().map(u32::from).sum();
    let most = u32::from(BEST_POINTS) * u32::try_from(choice.points.len()).unwrap_or(1);
    if 4 * sum >= 3 * most {
        Status::Good
    } else if 3 * sum >= most {
        Status::Partial
    } else {
        Status::Gap
    }
}

fn notes_ui(ui: &mut Ui, view: &View<'_>, asked: &Asked<'_>, done: &CallDone) {
    let theme = Theme::of(ui.ctx());
    ui.spacing_mut().item_spacing.y = 0.0;
    ui.add(Words::new(
        Type::Heading,
        view.text.get("questionnaire-notes"),
    ));
    ui.add_space(theme.sizes.space.m);
    for (id, note) in &done.notes {
        let label = asked.text(&format!("note.{id}.label"));
        let (status, words) = written(view, note, is_noted(note));
        line_ui(ui, status, label, &words);
    }
}

/// What was written beside what was heard.
pub(in crate::ui::answer) fn written(
    view: &View<'_>,
    note: &Written,
    is_right: bool,
) -> (Status, String) {
    let heard = note.wanted.first().map_or("", String::as_str);
    let args = [
        ("heard", Arg::from(heard)),
        ("written", Arg::from(note.written.trim())),
    ];
    if is_right {
        (
            Status::Good,
            view.text.with("questionnaire-note-right", &args),
        )
    } else if note.written.trim().is_empty() {
        (
            Status::Gap,
            view.text.with("questionnaire-note-empty", &args),
        )
    } else {
        (
            Status::Gap,
            view.text.with("questionnaire-note-other", &args),
        )
    }
}
