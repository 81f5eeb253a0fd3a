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
use crate::ui::theme::Theme;
use crate::ui::tokens::seconds;
use crate::ui::view::View;

/// Remembers how long the present toast has been there.
#[derive(Debug, Default)]
pub(crate) struct Toasts {
    /// Id of the notice and the time at which it leaves, in seconds of the window.
    present: Option<(u64, f64)>,
}

impl Toasts {
    /// Shows the newest toast and dismisses those that are over.
    pub(crate) fn ui(&mut self, ctx: &Context, text: &Text, notices: &[Notice], out: &mut Outbox) {
        let mut toasts = notices.iter().filter_map(|notice| said(text, notice));
        let Some(newest) = toasts.next_back() else {
            self.present = None;
            return;
        };
        for older in toasts {
            out.command(Command::DismissNotice(older.id));
        }
        let stay = f64::from(seconds(Theme::of(ctx).motion.toast_stay));
        let now = ctx.input(|input| input.time);
        let leaves = match self.present {
            Some((id, leaves)) if id == newest.id => leaves,
            _ => now + stay,
        };
        self.present = Some((newest.id, leaves));
        let names: Vec<String> = newest
            .actions
            .iter()
            .map(|action| action.name(text))
            .collect();
        let close = text.get("ui-close");
        let id = Id::unique(("toast", newest.id));
        match toast(ctx, id, &newest.words, &names, &close) {
            ToastAnswer::Action(place) => {
                if let Some(action) = newest.actions.get(place) {
                    out.command(action.command(&newest.path));
                }
                out.command(Command::DismissNotice(newest.id));
            }
            ToastAnswer::Dismissed => out.command(Command::DismissNotice(newest.id)),
            ToastAnswer::Held => self.present = Some((newest.id, now + stay)),
            ToastAnswer::Nothing if now >= leaves => out.command(Command::DismissNotice(newest.id)),
            ToastAnswer::Nothing => {
                ctx.request_repaint_after(std::time::Duration::from_secs_f64(leaves - now));
            }
        }
    }

    /// Takes Esc for the present toast; tells whether there was one.
    pub(crate) fn escape(&self, ctx: &Context, out: &mut Outbox) -> bool {
        let Some((id, _)) = self.present else {
            return false;
        };
        let is_pressed = ctx.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
        if is_pressed {
            out.command(Command::DismissNotice(id));
        }
        is_pressed
    }
}

/// What a toast offers.
#[derive(Clone, Copy, Debug)]
enum Action {
    Open,
    ShowInFolder,
}

impl Action {
    fn name(self, text: &Text) -> String {
        match self {
            Self::Open => text.get("ui-open"),
            Self::ShowInFolder => text.get("ui-show-folder"),
        }
    }

    fn command(self, path: &Path) -> Command {
        match self {
            Self::Open => Command::OpenFile(path.to_owned()),
            Self::ShowInFolder => Command::ShowInFolder(path.to_owned()),
        }
    }
}

struct Said {
    id: u64,
    words: String,
    path: PathBuf,
    actions: &'static [Action],
}

/// The words of a notice that is a toast; `None` for a problem.
fn said(text: &Text, notice: &Notice) -> Option<Said> {
    let (message, path, actions): (_, _, &[Action]) = match &notice.kind {
        NoticeKind::Done(message) => (message, PathBuf::new(), &[]),
        NoticeKind::FileSaved { message, path } => {
            (message, path.clone(), &[Action::Open, Action::ShowInFolder])
        }
        NoticeKind::Problem(_) => return None,
    };
    Some(Said {
        id: notice.id,
        words: text.message(message),
        path,
        actions,
    })
}

/// Shows what is wrong above the screen, one notice for each problem; tells whether there is any.
pub(crate) fn problems_ui(
    ui: &mut Ui,
    view: &View<'_>,
    notices: &[Notice],
    out: &mut Outbox,
) -> bool {
    let mut is_any = false;
    if let SaveState::Failed(problem) = view.save_state {
        is_any = true;
        let buttons = vec![Button::primary(view.text.get("ui-try-again")).small()];
        if problem_ui(ui, view.text, problem, buttons).is_some() {
            out.command(Command::Save);
        }
    }
    for notice in notices {
        if let NoticeKind::Problem(problem) = &notice.kind {
            is_any = true;
            let buttons = vec![Button::secondary(view.text.get("ui-close")).small()];
            if problem_ui(ui, view.text, problem, buttons).is_some() {
                out.command(Command::DismissNotice(notice.id));
            }
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
