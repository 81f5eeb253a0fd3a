//! Questions before something that nothing brings back: replacing a file, quitting with unsaved changes.

use std::path::{Path, PathBuf};

use egui::{Context, Id, ViewportCommand};

use crate::app::command::Command;
use crate::base::problem::Arg;
use crate::text::Text;
use crate::ui::kit::button::{Button, button_row};
use crate::ui::kit::dialog::{Width, dialog};
use crate::ui::kit::words::soft_text;
use crate::ui::outbox::Outbox;
use crate::ui::theme::{Theme, Type};

/// The one question that may be open.
#[derive(Debug, Default)]
pub(crate) struct Questions {
    open: Option<Question>,
    /// The window may close, whatever is not saved.
    is_leaving: bool,
}

#[derive(Debug)]
enum Question {
    Quit,
    Replace { path: PathBuf, command: Command },
}

impl Questions {
    /// Asks whether the file at `path` may be replaced, as `command` does.
    pub(crate) fn ask_replace(&mut self, path: PathBuf, command: Command) {
        self.open = Some(Question::Replace { path, command });
    }

    /// Called when the window is to close: keeps it open and asks, unless everything is saved.
    pub(crate) fn keep_open(&mut self, ctx: &Context, is_saved: bool) {
        if !is_saved && !self.is_leaving {
            ctx.send_viewport_cmd(ViewportCommand::CancelClose);
            self.open = Some(Question::Quit);
        }
    }

    /// Shows the question, if there is one, and does what is answered.
    pub(crate) fn ui(&mut self, ctx: &Context, text: &Text, out: &mut Outbox) {
        let Some(question) = &self.open else { return };
        let [title, go, stay] = question.keys();
        let id = Id::unique("question before a loss");
        let shown = dialog(ctx, id, Width::Narrow, &text.get(title), |ui, _| {
            soft_text(ui, Type::Body15, question.words(text));
            ui.add_space(Theme::of(ui.ctx()).sizes.space.xs);
            let buttons = vec![
                Button::secondary(text.get(stay)),
                Button::danger(text.get(go)),
            ];
            button_row(ui, buttons)
        });
        if shown.inner == Some(1) {
            match self.open.take() {
                Some(Question::Replace { command, .. }) => out.command(command),
                Some(Question::Quit) => {
                    self.is_leaving = true;
                    ctx.send_viewport_cmd(ViewportCommand::Close);
                }
                None => {}
            }
        } else if shown.inner.is_some() || shown.is_escaped {
            self.open = None;
        }
    }
}

impl Question {
    /// Keys of the title, of the button that goes on, and of the safe one.
    fn keys(&self) -> [&'static str; 3] {
        match self {
            Self::Quit => ["ui-quit-title", "ui-quit-anyway", "ui-quit-stay"],
            Self::Replace { .. } => ["ui-replace-title", "ui-replace", "ui-replace-keep"],
        }
    }

    fn words(&self, text: &Text) -> String {
        match self {
            Self::Quit => text.get("ui-quit-words"),
            Self::Replace { path, .. } => {
                let name = path.file_name().unwrap_or_default().to_string_lossy();
                let folder = path.parent().and_then(Path::file_name).unwrap_or_default();
                let folder = folder.to_string_lossy();
                let args = [("name", Arg::from(&*name)), ("folder", Arg::from(&*folder))];
                text.with("ui-replace-words", &args)
            }
        }
    }
}
