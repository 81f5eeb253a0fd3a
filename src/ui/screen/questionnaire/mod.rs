//! The questionnaire, one question at a time.
//!
//! Decides which page is shown and what keys do; the pages themselves are in the files beside.

mod cards;
pub(crate) mod course;
mod frame;
mod plan;
mod question;

use std::collections::BTreeMap;

use egui::{FocusDirection, Key, Modifiers, Ui};

use crate::app::command::Command;
use crate::base::id::QuestionId;
use crate::catalog::questionnaire::{Question, QuestionKind, Questionnaire};
use crate::record::answer::{Answer, Given};
use crate::record::edit::Edit;
use crate::ui::answer::{Asked, Drafts};
use crate::ui::icon::Icon;
use crate::ui::kit::keys;
use crate::ui::kit::page::Page;
use crate::ui::kit::state::empty_state;
use crate::ui::outbox::Outbox;
use crate::ui::route::Route;
use crate::ui::theme::Theme;
use crate::ui::tokens::seconds;
use crate::ui::view::View;
use course::{Course, Stop};

/// Where the client is, and what was begun but not yet answered.
#[derive(Debug, Default)]
pub struct QuestionnaireScreen {
    /// `None` until the record has said where to begin.
    stop: Option<Stop>,
    /// The question on screen and since when, in milliseconds since 1970.
    shown: Option<(QuestionId, i64)>,
    drafts: Drafts,
    /// When the next question comes by itself, in egui's seconds.
    go_on_at: Option<f64>,
    answers: SeenAnswers,
    /// The frame in which this screen was last drawn.
    last_frame: u64,
}

/// The answers as this screen last saw them, to notice what Undo and Redo change.
#[derive(Debug, Default)]
struct SeenAnswers {
    revision: Option<u64>,
    answers: BTreeMap<QuestionId, Given>,
    /// The next change is the screen's own.
    is_own: bool,
}

/// What the person wants to do next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Move {
    /// To answer everything once more; what was answered is kept to compare with.
    Anew,
    Back,
    /// To a page of one's own choice.
    Go(Stop),
    /// Out of the questionnaire; everything is saved.
    Leave,
    Next,
    /// Try once more to write what is not saved yet.
    Save,
}

impl QuestionnaireScreen {
    /// Draws the screen.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, out: &mut Outbox) {
        let Some(questionnaire) = questionnaire(view) else {
            missing_ui(ui, view);
            return;
        };
        let course = Course::new(questionnaire, view.record, view.record.seed);
        let stop = self.present_stop(ui, &course, view);
        self.measure_time(course.question(stop), view);
        let mut wanted = self.keys(ui, stop);
        let page = frame::Shown {
            course: &course,
            stop,
            view,
        };
        let done = page.show(ui, |ui| match course.question(stop) {
            Some(question) => self.question_ui(ui, &page, question, out),
            None if stop == Stop::Plan => plan::plan_ui(ui, &page, questionnaire, out),
            None => cards::card_ui(ui, &page),
        });
        wanted = done.or(wanted).or_else(|| self.due(ui));
        if let Some(wanted) = wanted {
            self.turn(ui, &page, wanted, out);
        }
    }

    /// Where the client is; after coming back to this screen, where the record says.
    fn present_stop(&mut self, ui: &Ui, course: &Course<'_>, view: &View<'_>) -> Stop {
        let frame = ui.ctx().cumulative_frame_nr();
        let is_back = frame > self.last_frame + 1;
        self.last_frame = frame;
        let undone = self
            .answers
            .changed_elsewhere(view)
            .and_then(|id| course.stop_of(&id));
        let is_there =
            |stop: &Stop| course.question(*stop).is_some() || !matches!(stop, Stop::Question(..));
        let known = self.stop.filter(|_| !is_back).filter(is_there);
        let stop = undone
            .or(known)
            .unwrap_or_else(|| course.resume(view.record));
        if self.stop != Some(stop) || is_back {
            self.drafts = Drafts::default();
            self.go_on_at = None;
            self.shown = None;
        }
        self.stop = Some(stop);
        stop
    }

    fn measure_time(&mut self, question: Option<&Question>, view: &View<'_>) {
        let is_known = match (&self.shown, question) {
            (Some((shown, _)), Some(question)) => *shown == question.id,
            (None, None) => true,
            _ => false,
        };
        if !is_known {
            self.shown = question.map(|question| (question.id.clone(), view.clock.now_millis()));
        }
    }

    /// Keys that turn pages, unless a field or a button takes them.
    fn keys(&self, ui: &Ui, stop: Stop) -> Option<Move> {
        let is_free = ui.memory(|memory| memory.focused().is_none()) || self.drafts.has_focus();
        if !is_free || !keys::are_free(ui) {
            return None;
        }
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        if !self.drafts.takes_enter() && pressed(Key::Enter) {
            return Some(Move::Next);
        }
        let is_grid = self.drafts.takes_sideways();
        let sideways = [(Key::ArrowRight, Move::Next), (Key::ArrowLeft, Move::Back)];
        let found = sideways
            .into_iter()
            .find(|(key, _)| !is_grid && pressed(*key));
        if found.is_some() {
            ui.memory_mut(|memory| memory.move_focus(FocusDirection::None));
        }
        // The end is left with a key that says so, not by going on once too often.
        found
            .map(|(_, wanted)| wanted)
            .filter(|wanted| !(stop == Stop::Finished && *wanted == Move::Next))
    }

    /// The question with its answers; an answer goes into the record at once.
    fn question_ui(
        &mut self,
        ui: &mut Ui,
        page: &frame::Shown<'_>,
        question: &Question,
        out: &mut Outbox,
    ) -> Option<Move> {
        let view = page.view;
        let given = view.record.answers.get(&question.id);
        let words = view.words.questions.get(&question.id);
        let asked = Asked {
            question,
            words,
            given: given.map(|given| &given.answer),
            number: page.number(),
        };
        let answer = question::question_ui(ui, page, &asked, &mut self.drafts);
        if let Some(edit) = self.drafts.take_edit() {
            out.edit(edit);
        }
        let is_entered = self.drafts.take_entered();
        let Some(answer) = answer else {
            return is_entered.then_some(Move::Next);
        };
        let goes_on = matches!(
            question.kind,
            QuestionKind::Choice(_) | QuestionKind::Scale(_)
        );
        if goes_on && view.settings.go_on {
            let pause = seconds(Theme::of(ui.ctx()).motion.go_on_after_answer);
            self.go_on_at = Some(ui.input(|input| input.time) + f64::from(pause));
            ui.ctx().request_repaint_after_secs(pause);
        }
        self.give(question, answer, view, out);
        is_entered.then_some(Move::Next)
    }

    fn give(&mut self, question: &Question, answer: Answer, view: &View<'_>, out: &mut Outbox) {
        let before = view.record.answers.get(&question.id);
        if before.is_some_and(|before| before.answer == answer) {
            return;
        }
        let since = self
            .shown
            .as_ref()
            .filter(|(id, _)| *id == question.id)
            .map(|(_, since)| *since);
        let measured = since.map(|since| view.clock.now_millis().saturating_sub(since));
        let measured = measured.and_then(|millis| u32::try_from(millis).ok());
        // Changing one's mind says nothing about how long the question was read.
        let millis = before.and_then(|before| before.millis).or(measured);
        self.answers.is_own = true;
        out.edit(Edit::SetAnswer {
            question: question.id.clone(),
            given: Some(Given { answer, millis }),
        });
    }

    /// The pause after an answer is over.
    fn due(&self, ui: &Ui) -> Option<Move> {
        let now = ui.input(|input| input.time);
        let at = self.go_on_at?;
        if now >= at {
            return Some(Move::Next);
        }
        ui.ctx()
            .request_repaint_after(std::time::Duration::from_secs_f64(at - now));
        None
    }

    /// Goes to another page and remembers it in the record.
    fn turn(&mut self, ui: &Ui, page: &frame::Shown<'_>, wanted: Move, out: &mut Outbox) {
        self.go_on_at = None;
        let frame::Shown { course, stop, view } = page;
        let next = match wanted {
            Move::Save => {
                out.command(Command::Save);
                return;
            }
            Move::Anew => {
                let now = view.clock.now_millis();
                let record = view.record.begun_again(now, now.unsigned_abs());
                out.edit(Edit::Replace(Box::new(record)));
                self.stop = None;
                return;
            }
            Move::Leave => None,
            Move::Next if *stop == Stop::Finished => {
                out.go(Route::Results);
                self.stop = None;
                return;
            }
            Move::Next if *stop == Stop::Plan => Some(plan::onward(page, course)),
            Move::Next => Some(course.next(*stop)),
            Move::Back => course.back(*stop),
            Move::Go(stop) => Some(stop),
        };
        let Some(next) = next else {
            out.command(Command::Save);
            out.go(Route::Home);
            self.stop = None;
            return;
        };
        if wanted == Move::Next {
            self.accept_none(course.question(*stop), view, out);
        }
        let begun = Self::begin(page, out);
        let position = begun.as_ref().unwrap_or(course).position(next);
        out.edit(Edit::SetPosition(position));
        self.stop = Some(next);
        self.drafts.leave(ui);
        self.drafts = Drafts::default();
        self.shown = None;
        ui.ctx().request_repaint();
    }

    /// Draws the order of the questions, before the first page is turned.
    fn begin<'a>(page: &frame::Shown<'a>, out: &mut Outbox) -> Option<Course<'a>> {
        let questionnaire =
            questionnaire(page.view).filter(|_| page.view.record.questionnaire.is_none())?;
        let seed = page.view.clock.now_millis().unsigned_abs();
        out.edit(Edit::Start {
            questionnaire: Some(questionnaire.id.clone()),
            seed,
        });
        Some(Course::new(questionnaire, page.view.record, seed))
    }

    /// Going on from several options with none chosen says "none of these", where no option says it.
    fn accept_none(&mut self, question: Option<&Question>, view: &View<'_>, out: &mut Outbox) {
        if let Some(question) = question
            && let QuestionKind::Multi(multi) = &question.kind
            && !view.record.answers.contains_key(&question.id)
            && !multi.options.iter().any(|option| option.as_str() == "none")
        {
            self.give(question, Answer::Multi(Vec::new()), view, out);
        }
    }
}

impl SeenAnswers {
    /// The question whose answer was changed by something else than this screen, as Undo does.
    fn changed_elsewhere(&mut self, view: &View<'_>) -> Option<QuestionId> {
        let revision = Some(view.record.revision());
        if self.revision == revision {
            return None;
        }
        let now = &view.record.answers;
        let is_first = self.revision.is_none();
        let before = std::mem::replace(&mut self.answers, now.clone());
        self.revision = revision;
        if std::mem::take(&mut self.is_own) || is_first {
            return None;
        }
        let mut changed = before.keys().chain(now.keys()).filter(|id| {
            before.get(*id).map(|given| &given.answer) != now.get(*id).map(|given| &given.answer)
        });
        let first = changed.next()?;
        // More than one means an import or a fresh start, which decides for itself where to go on.
        changed.all(|other| other == first).then(|| first.clone())
    }
}

/// The questionnaire that the record names, else the first.
pub(crate) fn questionnaire<'a>(view: &View<'a>) -> Option<&'a Questionnaire> {
    let named = view
        .record
        .questionnaire
        .as_ref()
        .and_then(|id| view.catalog.questionnaire(id));
    named.or_else(|| view.catalog.questionnaires.first())
}

fn missing_ui(ui: &mut Ui, view: &View<'_>) {
    let title = view.text.get("questionnaire-missing-title");
    let words = view.text.get("questionnaire-missing-words");
    Page::new(&view.text.get("ui-nav-assessment")).show(ui, |ui| {
        empty_state(ui, Icon::Assessment, &title, &words, None);
    });
}
