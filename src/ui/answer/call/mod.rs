//! Practice calls: the card before, the talk, and what each reply did.

mod after;
mod notes;
mod talk;

use std::collections::BTreeMap;

pub(super) use after::written;
use egui::Ui;

use super::task::{Before, before_ui};
use super::{Asked, Drafts, narrow_ui};
use crate::base::id::PartId;
use crate::catalog::question::Channel;
use crate::catalog::question::call::Call;
use crate::record::answer::Answer;
use crate::record::task::{CallDone, Reply, Written};
use crate::ui::view::View;

/// What the editor remembers between frames.
#[derive(Debug, Default)]
pub(super) struct Draft {
    talk: Option<Talk>,
    /// The talk was begun again although there is an answer.
    is_again: bool,
}

/// A talk under way.
#[derive(Debug)]
struct Talk {
    replies: Vec<Reply>,
    /// When the clock for the present reply began, in egui's seconds.
    since: f64,
    /// When the talk began.
    began: f64,
    /// The caller asked again at this step.
    is_asked_again: bool,
    late: u16,
    /// Since when the caller is on hold.
    held: Option<f64>,
    is_file_open: bool,
    notes: BTreeMap<PartId, String>,
    free: String,
    /// The last line was said; the page afterwards comes next.
    is_over: bool,
}

impl Talk {
    fn new(now: f64) -> Self {
        Self {
            replies: Vec::new(),
            since: now,
            began: now,
            is_asked_again: false,
            late: 0,
            held: None,
            is_file_open: false,
            notes: BTreeMap::new(),
            free: String::new(),
            is_over: false,
        }
    }

    /// The answer, with the notes that were stated on this way.
    fn done(&self, call: &Call, asked: &Asked<'_>, clock: bool) -> CallDone {
        let way = call.way(self.replies.iter().map(|reply| &reply.choice));
        let stated = way.iter().flat_map(|step| &step.notes);
        let note = |id: &PartId| {
            let wanted = asked
                .words
                .map(|words| words.wanted(&format!("note.{id}")))
                .unwrap_or_default();
            let written = self.notes.get(id).cloned().unwrap_or_default();
            (id.clone(), Written { wanted, written })
        };
        CallDone {
            replies: self.replies.clone(),
            notes: stated.map(note).collect(),
            late: self.late,
            clock,
        }
    }
}

/// Shows the call; gives the answer when the talk has come to its end.
pub(super) fn call_ui(
    ui: &mut Ui,
    view: &View<'_>,
    asked: &Asked<'_>,
    call: &Call,
    drafts: &mut Drafts,
) -> Option<Answer> {
    let now = ui.input(|input| input.time);
    let given = match asked.given {
        Some(Answer::Call(done)) if !drafts.call.is_again => Some(done),
        _ => None,
    };
    drafts.has_focus = false;
    if let Some(talk) = drafts.call.talk.as_mut().filter(|talk| !talk.is_over) {
        drafts.holds_keys = true;
        return talk::talk_ui(ui, view, asked, call, talk);
    }
    if let Some(done) = given {
        if after::after_ui(ui, view, asked, (call, done), drafts) {
            drafts.call = Draft {
                talk: None,
                is_again: true,
            };
        }
        return None;
    }
    let is_chat = call.channel == Channel::Chat;
    let words = [asked.text("company"), asked.text("briefing")];
    let start = if is_chat {
        "questionnaire-chat-start"
    } else {
        "questionnaire-call-start"
    };
    let before = Before {
        number: &asked.number,
        title: asked.prompt(),
        words: &words,
        icon: super::situation::icon(call.channel),
        start: view.text.get(start),
    };
    let is_begun = narrow_ui(ui, |ui| before_ui(ui, view, &before, drafts));
    if is_begun {
        drafts.call.talk = Some(Talk::new(now));
        ui.ctx().request_repaint();
    }
    None
}
