//! Editors for answers, one for each kind of question.

#![warn(clippy::wildcard_enum_match_arm)]

mod choice;
mod languages;
mod rows;
mod scale;

use egui::{Id, Ui};

use crate::catalog::questionnaire::{Question, QuestionKind};
use crate::catalog::wording::QuestionWords;
use crate::record::answer::Answer;
use crate::ui::view::View;

/// A question as it stands on screen.
pub(crate) struct Asked<'a> {
    pub(crate) question: &'a Question,
    /// `None` where no language has words for it.
    pub(crate) words: Option<&'a QuestionWords>,
    /// `None` if it is still open.
    pub(crate) given: Option<&'a Answer>,
}

/// What editors remember from one frame to the next; thrown away with the page.
#[derive(Debug, Default)]
pub(crate) struct Drafts {
    /// Controls that give answers, in reading order.
    rows: Vec<Id>,
    has_focus: bool,
    languages: languages::Draft,
}

impl Drafts {
    /// One of the controls that give answers had the focus in the last frame.
    pub(crate) fn has_focus(&self) -> bool {
        self.has_focus
    }

    /// Left and right belong to a grid at present, not to the page.
    pub(crate) fn takes_sideways(&self) -> bool {
        self.languages.is_grid()
    }

    /// Gives up the focus, so that the next page begins with none of its answers chosen by it.
    pub(crate) fn leave(&self, ui: &Ui) {
        if let Some(focused) = ui
            .memory(|memory| memory.focused())
            .filter(|_| self.has_focus)
        {
            ui.memory_mut(|memory| memory.surrender_focus(focused));
        }
    }
}

/// Whether every language of an answer has all its levels.
pub(crate) fn languages_done(answer: &Answer) -> bool {
    matches!(answer, Answer::Languages(languages) if languages.iter().all(languages::is_complete))
}

/// Shows the ways to answer; gives the new answer when one was chosen.
pub(crate) fn answer_ui(
    ui: &mut Ui,
    view: &View<'_>,
    asked: &Asked<'_>,
    drafts: &mut Drafts,
) -> Option<Answer> {
    match &asked.question.kind {
        QuestionKind::Choice(choice) => choice::choice_ui(ui, asked, choice, drafts),
        QuestionKind::Languages => languages::languages_ui(ui, view, asked, drafts),
        QuestionKind::Multi(multi) => choice::multi_ui(ui, asked, multi, drafts),
        QuestionKind::Scale(scale) => scale::scale_ui(ui, view, asked, scale, drafts),
    }
}
