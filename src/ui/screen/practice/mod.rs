//! Practice for the interview: the questions of a role, each answered by an example in four parts.

mod question;
mod side;

use egui::Ui;

use crate::app::command::Command;
use crate::app::documents::Document;
use crate::base::id::{PracticeId, RoleId};
use crate::base::problem::Arg;
use crate::catalog::guidance::Practice;
use crate::matching::explain::Explainer;
use crate::record::preparation::Example;
use crate::ui::icon::Icon;
use crate::ui::kit::button::Button;
use crate::ui::kit::card::card;
use crate::ui::kit::page::{Column, Page, columns};
use crate::ui::kit::state::empty_state;
use crate::ui::outbox::Outbox;
use crate::ui::route::Route;
use crate::ui::theme::Theme;
use crate::ui::view::View;

/// Part of the width that the question gets: 624 of 952.
const LEFT_SHARE: f32 = 624.0 / 952.0;
const GAP: f32 = 16.0;

/// Which question is open.
#[derive(Debug, Default)]
pub struct PracticeScreen {
    role: Option<RoleId>,
    open: Option<PracticeId>,
    /// The first field shall have the focus when it is next drawn.
    shall_focus: bool,
}

/// The questions of the role on screen.
struct Shown<'a> {
    view: &'a View<'a>,
    questions: Vec<&'a Practice>,
}

impl Shown<'_> {
    /// What is written for a question.
    fn example(&self, question: &PracticeId) -> Option<&Example> {
        self.view.record.preparation.examples.get(question)
    }

    fn done(&self) -> usize {
        let examples = self.questions.iter();
        let examples = examples.filter_map(|question| self.example(&question.id));
        examples.filter(|example| example.is_done()).count()
    }

    /// How many examples are told in full.
    fn count(&self) -> String {
        let args = [
            ("done", Arg::from(self.done())),
            ("count", Arg::from(self.questions.len())),
        ];
        self.view.text.with("practice-done", &args)
    }
}

impl PracticeScreen {
    /// Draws the screen.
    pub fn ui(&mut self, ui: &mut Ui, id: &RoleId, view: &View<'_>, out: &mut Outbox) {
        let text = view.text;
        let role = view.catalog.role(id);
        let shown = Shown {
            view,
            questions: role.map_or_else(Vec::new, |role| view.catalog.guidance.interview(role)),
        };
        self.keep_open(id, &shown);
        let title = text.get("practice-title");
        let back = match role {
            Some(_) => Explainer::new(text, view.catalog).role(id),
            None => text.get("roles-back"),
        };
        let sentence = text.get("practice-sentence");
        let mut page = Page::new(&title).back(&back);
        if !shown.questions.is_empty() {
            let save = Button::primary(text.get("practice-save")).before(Icon::Download);
            page = page.sentence(&sentence).action(save);
        }
        let done = page.show(ui, |ui| {
            if shown.questions.is_empty() {
                nothing_ui(ui, view, role.is_none());
            } else {
                self.contents_ui(ui, &shown, out);
            }
        });
        if done.is_back {
            out.go(match role {
                Some(_) => Route::RoleDetail(id.clone()),
                None => Route::Roles,
            });
        }
        if done.is_action {
            let what = Document::Interview(id.clone());
            let suggested = view.suggested_path(&what);
            out.command(Command::AskSave { what, suggested });
        }
    }

    /// The question that was open, else the first that is not done.
    fn keep_open(&mut self, role: &RoleId, shown: &Shown<'_>) {
        if self.role.as_ref() != Some(role) {
            self.role = Some(role.clone());
            self.open = None;
        }
        let mut questions = shown.questions.iter();
        let is_there = |open: &PracticeId| questions.any(|question| question.id == *open);
        if self.open.as_ref().is_some_and(is_there) {
            return;
        }
        let is_open = |question: &&&Practice| {
            let example = shown.example(&question.id);
            !example.is_some_and(Example::is_done)
        };
        let mut questions = shown.questions.iter();
        let first = questions.find(is_open).or_else(|| shown.questions.first());
        self.open = first.map(|question| question.id.clone());
    }

    fn contents_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>, out: &mut Outbox) {
        ui.spacing_mut().item_spacing.y = GAP;
        if Theme::of(ui.ctx()).is_compact {
            self.question_ui(ui, shown, out);
            self.side_ui(ui, shown);
            return;
        }
        columns(ui, LEFT_SHARE, 0.0, |ui, column| match column {
            Column::Left => self.question_ui(ui, shown, out),
            Column::Right => self.side_ui(ui, shown),
        });
    }

    /// Opens a question and lets the person write at once.
    fn open(&mut self, question: &PracticeId) {
        self.open = Some(question.clone());
        self.shall_focus = true;
    }
}

fn nothing_ui(ui: &mut Ui, view: &View<'_>, is_gone: bool) {
    let [title, words] = if is_gone {
        ["roles-gone-title", "roles-gone-words"]
    } else {
        ["practice-none-title", "practice-none-words"]
    };
    let (title, words) = (view.text.get(title), view.text.get(words));
    card(ui, |ui| {
        empty_state(ui, Icon::Speech, &title, &words, None);
    });
}
