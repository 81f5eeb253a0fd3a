//! Messages of the program: what is done as a toast, what is wrong as a notice that stays.

use std::path::{Path, PathBuf};

use egui::{Context, Id, Key, Modifiers, Ui};

use crate::app::SaveState;
use crate::app::command::Command;
use crate::app::notice::{Notice, NoticeKind};
use crate::base::problem::Problem;
use crate::text::Text;
use crate::ui::kit::button::Button;
use crate::ui::kit::state::problem_notice;
use crate::ui::kit::toast::{ToastAnswer, toast};
use crate::ui::outbox::Outbox;
use crate::ui::route::Route;
use crate::ui::theme::Theme;
use crate::ui::tokens::seconds;
use crate::ui::view::View;

/// Holds the present toast: it stays while the pointer rests on it, even if the program has let it go.
#[derive(Debug, Default)]
pub(crate) struct Toasts {
    present: Option<Said>,
    /// When the present toast leaves, in seconds of the window.
    leaves: f64,
    /// Id of the newest notice seen.
    last_seen: u64,
}

impl Toasts {
    /// Shows the newest toast.
    ///
    /// `revision` is that of the record: what was changed before another change is no longer the last step back.
    pub(crate) fn ui(
        &mut self,
        ctx: &Context,
        text: &Text,
        (notices, revision): (&[Notice], u64),
        out: &mut Outbox,
    ) {
        let stay = f64::from(seconds(Theme::of(ctx).motion.toast_stay));
        let now = ctx.input(|input| input.time);
        let newest = notices.iter().rev().find_map(|notice| said(text, notice));
        if let Some(newest) = newest.filter(|newest| newest.id > self.last_seen) {
            self.last_seen = newest.id;
            self.leaves = now + stay;
            self.dismiss(out);
            self.present = Some(newest);
        }
        if self
            .present
            .as_ref()
            .is_some_and(|present| present.is_past(revision))
        {
            self.dismiss(out);
        }
        let Some(present) = &self.present else { return };
        let names: Vec<String> = present
            .actions
            .iter()
            .map(|action| action.name(text))
            .collect();
        let id = Id::unique(("toast", present.id));
        match toast(ctx, id, &present.words, &names, &text.get("ui-close")) {
            ToastAnswer::Action(place) => {
                if let Some(action) = present.actions.get(place) {
                    out.command(action.command(&present.path));
                }
                self.dismiss(out);
            }
            ToastAnswer::Held => self.leaves = now + stay,
            ToastAnswer::Nothing if now < self.leaves => {
                let rest = std::time::Duration::from_secs_f64(self.leaves - now);
                ctx.request_repaint_after(rest);
            }
            ToastAnswer::Dismissed | ToastAnswer::Nothing => self.dismiss(out),
        }
    }

    /// Takes Esc for the present toast; tells whether it did.
    pub(crate) fn escape(&mut self, ctx: &Context, out: &mut Outbox) -> bool {
        let takes = self.present.is_some()
            && ctx.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
        if takes {
            self.dismiss(out);
        }
        takes
    }

    fn dismiss(&mut self, out: &mut Outbox) {
        if let Some(present) = self.present.take() {
            out.command(Command::DismissNotice(present.id));
        }
    }
}

/// What a toast offers.
#[derive(Clone, Copy, Debug)]
enum Action {
    Open,
    ShowInFolder,
    Undo,
}

impl Action {
    fn name(self, text: &Text) -> String {
        match self {
            Self::Open => text.get("ui-open"),
            Self::ShowInFolder => text.get("ui-show-folder"),
            Self::Undo => text.get("ui-undo"),
        }
    }

    fn command(self, path: &Path) -> Command {
        match self {
            Self::Open => Command::OpenFile(path.to_owned()),
            Self::ShowInFolder => Command::ShowInFolder(path.to_owned()),
            Self::Undo => Command::Undo,
        }
    }
}

/// A toast in words.
#[derive(Debug)]
struct Said {
    id: u64,
    words: String,
    path: PathBuf,
    actions: &'static [Action],
    /// Revision of the record up to which it holds; `None` for ever.
    revision: Option<u64>,
}

impl Said {
    fn is_past(&self, revision: u64) -> bool {
        self.revision.is_some_and(|last| revision > last)
    }
}

/// The words of a notice that is a toast; `None` for a problem.
fn said(text: &Text, notice: &Notice) -> Option<Said> {
    let mut until = None;
    let (message, path, actions): (_, _, &[Action]) = match &notice.kind {
        NoticeKind::Changed { message, revision } => {
            until = Some(*revision);
            (message, PathBuf::new(), &[Action::Undo])
        }
        NoticeKind::Done(message) => (message, PathBuf::new(), &[]),
        NoticeKind::FileSaved { message, path, .. } => {
            (message, path.clone(), &[Action::Open, Action::ShowInFolder])
        }
        NoticeKind::Problem(_) => return None,
    };
    Some(Said {
        id: notice.id,
        words: text.message(message),
        path,
        actions,
        revision: until,
    })
}

/// Shows what is wrong above the screen, one notice for each problem; tells whether there is any.
pub(crate) fn problems_ui(
    ui: &mut Ui,
    (view, route): (&View<'_>, &Route),
    notices: &[Notice],
    out: &mut Outbox,
) -> bool {
    let mut is_any = false;
    for notice in notices {
        let NoticeKind::Problem(problem) = &notice.kind else {
            continue;
        };
        let is_save_failure = matches!(view.save_state, SaveState::Failed(why) if why == problem);
        if is_save_failure && *route == Route::Questionnaire {
            // It has its own place for this.
            continue;
        }
        is_any = true;
        let (key, command) = if is_save_failure {
            ("ui-try-again", Command::Save)
        } else {
            ("ui-close", Command::DismissNotice(notice.id))
        };
        let buttons = vec![Button::secondary(view.text.get(key)).small()];
        if problem_ui(ui, view.text, problem, buttons).is_some() {
            out.command(command);
        }
    }
    is_any
}

/// A problem as a notice: what happened, then where and what to do.
pub(crate) fn problem_ui(
    ui: &mut Ui,
    text: &Text,
    problem: &Problem,
    buttons: Vec<Button>,
) -> Option<usize> {
    let what = text.message(&problem.message);
    let place = text.place(&problem.place);
    let hint = problem.hint.as_ref().map(|hint| text.message(hint));
    let rest: Vec<String> = [hint, place].into_iter().flatten().collect();
    problem_notice(ui, &what, &rest.join("\n"), buttons)
}
