//! Editors for answers, one for each kind of question.

#![warn(clippy::wildcard_enum_match_arm)]

mod call;
mod case;
mod choice;
mod columns;
mod languages;
mod rows;
mod scale;
mod situation;
mod task;
mod typing;
mod written;

use egui::{Align, Id, Layout, Rect, Ui, UiBuilder, pos2, vec2};

use crate::catalog::questionnaire::{Question, QuestionKind};
use crate::catalog::wording::QuestionWords;
use crate::record::answer::Answer;
use crate::record::edit::Edit;
use crate::ui::theme::Theme;
use crate::ui::view::View;
pub(crate) use situation::rated;

/// A question as it stands on screen.
pub(crate) struct Asked<'a> {
    pub(crate) question: &'a Question,
    /// `None` where no language has words for it.
    pub(crate) words: Option<&'a QuestionWords>,
    /// `None` if it is still open.
    pub(crate) given: Option<&'a Answer>,
    /// Which question of how many it is, in words.
    pub(crate) number: String,
}

impl Asked<'_> {
    fn prompt(&self) -> &str {
        self.words.map_or("", |words| &words.prompt)
    }

    fn helper(&self) -> &str {
        self.words.map_or("", |words| &words.helper)
    }

    /// The words of that path; empty if there are none.
    fn text(&self, path: &str) -> &str {
        self.words.map_or("", |words| words.text(path))
    }

    /// Whether it fills the page and shows its own head.
    pub(crate) fn is_wide(&self) -> bool {
        match self.question.kind {
            QuestionKind::Call(_)
            | QuestionKind::Case(_)
            | QuestionKind::Languages
            | QuestionKind::Situation(_)
            | QuestionKind::Typing(_) => true,
            QuestionKind::Choice(_)
            | QuestionKind::Multi(_)
            | QuestionKind::Note
            | QuestionKind::Number(_)
            | QuestionKind::Scale(_)
            | QuestionKind::Text => false,
        }
    }
}

/// What editors remember from one frame to the next; thrown away with the page.
#[derive(Debug, Default)]
pub(crate) struct Drafts {
    /// Controls that give answers, in reading order.
    rows: Vec<Id>,
    has_focus: bool,
    /// A task is before its start or under way: Enter and arrows are its own.
    holds_keys: bool,
    /// Enter was pressed in a field that holds the whole answer.
    is_entered: bool,
    /// A change of something else than the answer.
    edit: Option<Edit>,
    call: call::Draft,
    case: case::Draft,
    languages: languages::Draft,
    situation: situation::Draft,
    typing: typing::Draft,
    written: written::Draft,
}

impl Drafts {
    /// One of the controls that give answers had the focus in the last frame.
    pub(crate) fn has_focus(&self) -> bool {
        self.has_focus
    }

    /// Left and right belong to a grid or a task at present, not to the page.
    pub(crate) fn takes_sideways(&self) -> bool {
        self.languages.is_grid() || self.holds_keys
    }

    /// Enter belongs to a task at present, not to the page.
    pub(crate) fn takes_enter(&self) -> bool {
        self.holds_keys
    }

    /// Enter was pressed in a field that holds the whole answer: the page is to be turned.
    pub(crate) fn take_entered(&mut self) -> bool {
        std::mem::take(&mut self.is_entered)
    }

    /// A change of something else than the answer.
    pub(crate) fn take_edit(&mut self) -> Option<Edit> {
        self.edit.take()
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
    drafts.holds_keys = false;
    match &asked.question.kind {
        QuestionKind::Call(call) => call::call_ui(ui, view, asked, call, drafts),
        QuestionKind::Case(case) => case::case_ui(ui, view, asked, case, drafts),
        QuestionKind::Note => None,
        QuestionKind::Number(number) => written::number_ui(ui, view, asked, number, drafts),
        QuestionKind::Situation(situation) => {
            situation::situation_ui(ui, view, asked, situation, drafts)
        }
        QuestionKind::Text => written::text_ui(ui, view, asked, drafts),
        QuestionKind::Typing(typing) => typing::typing_ui(ui, view, asked, typing, drafts),
        QuestionKind::Choice(choice) => choice::choice_ui(ui, asked, choice, drafts),
        QuestionKind::Languages => languages::languages_ui(ui, view, asked, drafts),
        QuestionKind::Multi(multi) => choice::multi_ui(ui, asked, multi, drafts),
        QuestionKind::Scale(scale) => scale::scale_ui(ui, view, asked, scale, drafts),
    }
}

/// Widest column of a task before and after it.
const NARROW: f32 = 864.0;

/// A column in the middle of a page that shows its own head.
fn narrow_ui<R>(ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let theme = Theme::of(ui.ctx());
    let room = ui.clip_rect();
    let width = (room.width() - 2.0 * theme.page_padding()).min(NARROW);
    let space = if theme.is_short {
        theme.sizes.space.l
    } else {
        theme.sizes.space.xxl
    };
    let top = ui.available_rect_before_wrap().top() + space;
    let left = (room.center().x - width / 2.0).round();
    let column = Rect::from_min_size(pos2(left, top), vec2(width, f32::INFINITY));
    let column = UiBuilder::new()
        .max_rect(column)
        .layout(Layout::top_down(Align::Min));
    let shown = ui.scope_builder(column, |ui| {
        ui.set_width(width);
        ui.spacing_mut().item_spacing.y = 0.0;
        contents(ui)
    });
    ui.add_space(space);
    shown.inner
}
