//! Asking for a file: a dialog of ours with a path field, and from it the system's own.
//!
//! Where a system has no file dialogs, asking for one looks the same as Cancel; the path field works everywhere.

use std::path::{Path, PathBuf};
use std::pin::pin;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, TryRecvError, sync_channel};
use std::task::{Poll, Wake, Waker};
use std::thread::Thread;

use egui::{Context, Id, Key, Modifiers, Ui};
use rfd::AsyncFileDialog;

use crate::app::command::Command;
use crate::app::documents::{Document, Ending};
use crate::app::effect::Effect;
use crate::text::Text;
use crate::ui::kit::button::{Button, button_row};
use crate::ui::kit::dialog::{Width, dialog};
use crate::ui::kit::field::Field;
use crate::ui::kit::words::{faint_text, soft_text};
use crate::ui::outbox::Outbox;
use crate::ui::theme::{Theme, Type};

/// What a file is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Purpose {
    Import,
    Photo,
    Save(Document),
}

impl Purpose {
    /// Keys of title, explanation and main button.
    fn keys(&self) -> [&'static str; 3] {
        match self {
            Self::Import => ["ui-import-title", "ui-import-words", "ui-import-open"],
            Self::Photo => ["ui-photo-title", "ui-photo-words", "ui-photo-open"],
            Self::Save(Document::Cv) => ["ui-save-cv-title", "ui-save-words", "ui-save-cv-save"],
            Self::Save(Document::Letter) => ["ui-save-letter-title", "ui-save-words", "ui-save"],
            Self::Save(Document::Resume) => {
                ["ui-save-copy-title", "ui-save-words", "ui-save-copy-save"]
            }
            Self::Save(Document::Report) => {
                ["ui-save-report-title", "ui-save-report-words", "ui-save"]
            }
            Self::Save(Document::Plan) => ["ui-save-plan-title", "ui-save-words", "ui-save"],
            Self::Save(Document::Reminders) => [
                "ui-save-reminders-title",
                "ui-save-reminders-words",
                "ui-save",
            ],
            Self::Save(Document::Interview(_)) => {
                ["ui-save-interview-title", "ui-save-words", "ui-save"]
            }
            Self::Save(Document::Paper(..)) => ["ui-save-paper-title", "ui-save-words", "ui-save"],
        }
    }

    /// Kinds of file that the system's dialog offers: the key of each with its endings, that of `path` first.
    fn filters(&self, path: &Path) -> Vec<(&'static str, Vec<&'static str>)> {
        let what = match self {
            Self::Import => {
                return vec![("ui-file-kind", vec!["json", "pdf", "xml", "zip", "csv"])];
            }
            Self::Photo => return vec![("ui-file-photo", vec!["jpg", "jpeg", "png"])],
            Self::Save(what) => what,
        };
        let chosen = what.ending(path);
        let mut endings = what.endings().to_vec();
        endings.sort_by_key(|ending| *ending != chosen);
        let filter = |ending: Ending| (kind_of_file(ending), vec![ending.name()]);
        endings.into_iter().map(filter).collect()
    }

    /// What follows from the answer; `is_asked`: a system's own dialog has asked whether to replace that file.
    fn command(&self, path: PathBuf, is_asked: bool) -> Command {
        match self {
            Self::Import => Command::Import { path },
            Self::Photo => Command::ReadPhoto { path },
            Self::Save(what) => Command::Export {
                what: what.clone(),
                replace: if is_asked {
                    vec![path.clone()]
                } else {
                    Vec::new()
                },
                path,
            },
        }
    }
}

/// Key of the name of a kind of file.
pub(crate) fn kind_of_file(ending: Ending) -> &'static str {
    match ending {
        Ending::Csv => "ui-file-table",
        Ending::Docx => "ui-file-word",
        Ending::Html => "ui-file-page",
        Ending::Ics => "ui-file-calendar",
        Ending::Json => "ui-file-json",
        Ending::Md => "ui-file-markdown",
        Ending::Pdf => "ui-file-pdf",
        Ending::Txt => "ui-file-text",
        Ending::Xml => "ui-file-europass",
    }
}

/// The one question for a file that may be open.
#[derive(Debug, Default)]
pub(crate) struct FileDialog {
    open: Option<Asked>,
}

#[derive(Debug)]
struct Asked {
    purpose: Purpose,
    path: String,
    /// The system's dialog, while it is open.
    system: Option<Receiver<Option<PathBuf>>>,
    /// The system's dialog came back without a file: cancelled, or there is none.
    is_empty_handed: bool,
}

impl FileDialog {
    /// Opens the question that an effect wants asked; gives back an effect that is none of them.
    pub(crate) fn ask(&mut self, effect: Effect) -> Option<Effect> {
        let (purpose, path) = match effect {
            Effect::AskImportPath => (Purpose::Import, PathBuf::new()),
            Effect::AskPhotoPath => (Purpose::Photo, PathBuf::new()),
            Effect::AskSavePath { what, suggested } => (Purpose::Save(what), suggested),
            other @ (Effect::AskReplace { .. } | Effect::Open(_)) => return Some(other),
        };
        let path = path.to_string_lossy().into_owned();
        self.open = Some(Asked {
            purpose,
            path,
            system: None,
            is_empty_handed: false,
        });
        None
    }

    /// Shows the question, if there is one, and sends its answer.
    pub(crate) fn ui(&mut self, ctx: &Context, text: &Text, out: &mut Outbox) {
        let Some(asked) = &mut self.open else { return };
        let mut answer = asked.system_answer().map(Answer::Chosen);
        let [title, words, _] = asked.purpose.keys();
        let id = Id::unique("file dialog");
        let shown = dialog(ctx, id, Width::Wide, &text.get(title), |ui, is_new| {
            soft_text(ui, Type::Body15, text.get(words));
            asked.contents_ui(ui, text, is_new)
        });
        answer = answer.or(shown.inner);
        match answer {
            Some(Answer::Chosen(path)) => {
                out.command(asked.purpose.command(path, true));
                self.open = None;
            }
            Some(Answer::Typed(path)) => {
                out.command(asked.purpose.command(path, false));
                self.open = None;
            }
            Some(Answer::System) => asked.open_system_dialog(ctx, text),
            Some(Answer::Leave) => self.open = None,
            None if shown.is_escaped => self.open = None,
            None => {}
        }
    }
}

enum Answer {
    /// In the system's dialog.
    Chosen(PathBuf),
    Leave,
    System,
    Typed(PathBuf),
}

impl Asked {
    fn contents_ui(&mut self, ui: &mut Ui, text: &Text, is_new: bool) -> Option<Answer> {
        let theme = Theme::of(ui.ctx());
        ui.add_space(theme.sizes.space.xs);
        let label = text.get("ui-path");
        let field = Field::new(&label).show(ui, &mut self.path);
        if is_new {
            field.request_focus();
        }
        if self.is_empty_handed {
            faint_text(ui, Type::Small, text.get("ui-path-empty-handed"));
        }
        ui.add_space(theme.sizes.space.s);
        let is_ready = !self.path.trim().is_empty();
        let [_, _, main] = self.purpose.keys();
        let buttons = vec![
            Button::primary(text.get(main)).enabled(is_ready),
            Button::secondary(text.get("ui-choose")).enabled(self.system.is_none()),
            Button::quiet(text.get("ui-cancel")),
        ];
        let is_entered = field.lost_focus()
            && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
        match button_row(ui, buttons) {
            Some(0) => Some(Answer::Typed(typed_path(&self.path))),
            Some(1) => Some(Answer::System),
            Some(_) => Some(Answer::Leave),
            None if is_entered && is_ready => Some(Answer::Typed(typed_path(&self.path))),
            None => None,
        }
    }

    fn system_answer(&mut self) -> Option<PathBuf> {
        let received = self.system.as_ref()?.try_recv();
        let chosen = match received {
            Ok(chosen) => chosen,
            Err(TryRecvError::Empty) => return None,
            Err(TryRecvError::Disconnected) => None,
        };
        self.system = None;
        self.is_empty_handed = chosen.is_none();
        chosen
    }

    /// Creates the system's dialog here, on the main thread, and waits for it on another.
    fn open_system_dialog(&mut self, ctx: &Context, text: &Text) {
        let path = typed_path(&self.path);
        let [title, ..] = self.purpose.keys();
        let mut dialog = AsyncFileDialog::new().set_title(text.get(title));
        for (key, endings) in self.purpose.filters(&path) {
            dialog = dialog.add_filter(text.get(key), &endings);
        }
        if let Some(folder) = path.parent().filter(|folder| folder.is_dir()) {
            dialog = dialog.set_directory(folder);
        }
        if let Some(name) = path.file_name() {
            dialog = dialog.set_file_name(name.to_string_lossy());
        }
        match self.purpose {
            Purpose::Import | Purpose::Photo => self.wait_for(ctx, dialog.pick_file()),
            Purpose::Save(_) => self.wait_for(ctx, dialog.save_file()),
        }
    }

    fn wait_for<F>(&mut self, ctx: &Context, answer: F)
    where
        F: Future<Output = Option<rfd::FileHandle>> + Send + 'static,
    {
        let (sender, receiver) = sync_channel(1);
        let ctx = ctx.clone();
        let waiting = move || {
            let chosen = wait(answer).map(|file| file.path().to_owned());
            // Nobody listens any more if the question was answered in the meantime.
            sender.send(chosen).ok();
            ctx.request_repaint();
        };
        let started = std::thread::Builder::new()
            .name("file dialog".to_owned())
            .spawn(waiting);
        self.system = started.is_ok().then_some(receiver);
        self.is_empty_handed = self.system.is_none();
    }
}

/// Runs a future to its end on this thread.
fn wait<F: Future>(future: F) -> F::Output {
    struct Unpark(Thread);
    impl Wake for Unpark {
        fn wake(self: Arc<Self>) {
            self.0.unpark();
        }
    }
    let waker = Waker::from(Arc::new(Unpark(std::thread::current())));
    let mut context = std::task::Context::from_waker(&waker);
    let mut future = pin!(future);
    loop {
        match future.as_mut().poll(&mut context) {
            Poll::Ready(output) => return output,
            Poll::Pending => std::thread::park(),
        }
    }
}

/// The path as typed, with `~` as the home folder.
fn typed_path(typed: &str) -> PathBuf {
    let typed = Path::new(typed.trim());
    match (typed.strip_prefix("~"), std::env::home_dir()) {
        (Ok(rest), Some(home)) => home.join(rest),
        _ => typed.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_future_that_is_woken_from_another_thread_comes_to_its_end() {
        let (sender, receiver) = sync_channel(1);
        let mut is_asked = false;
        let answer = std::future::poll_fn(move |context| {
            if is_asked {
                return Poll::Ready(receiver.try_recv().ok());
            }
            is_asked = true;
            let (waker, sender) = (context.waker().clone(), sender.clone());
            let answering = move || {
                sender.send(7).unwrap();
                waker.wake();
            };
            std::thread::Builder::new().spawn(answering).unwrap();
            Poll::Pending
        });
        assert_eq!(wait(answer), Some(7));
    }

    #[test]
    fn the_kind_of_file_that_was_suggested_is_offered_first() {
        let first = |path: &str| {
            let filters = Purpose::Save(Document::Report).filters(Path::new(path));
            filters.first().cloned().unwrap()
        };
        assert_eq!(first("Ana.csv"), ("ui-file-table", vec!["csv"]));
        assert_eq!(first("Ana"), ("ui-file-pdf", vec!["pdf"]));
    }

    #[test]
    fn a_tilde_is_the_home_folder() {
        let home = std::env::home_dir().unwrap();
        assert_eq!(typed_path(" ~/cv.pdf "), home.join("cv.pdf"));
        assert_eq!(typed_path("cv~.pdf"), Path::new("cv~.pdf"));
    }
}
