//! What comes of work on another thread, and what follows from it.

use std::path::PathBuf;
use std::sync::Arc;

use crate::app::AppCore;
use crate::app::documents::Document;
use crate::app::field_names::field_names;
use crate::app::jobs::{JobDone, JobKey};
use crate::app::notice::NoticeKind;
use crate::app::preview::{Of, PreviewMade};
use crate::base::problem::{Loaded, Message, Place, Problem};
use crate::cv::photo::Picture;
use crate::record::Record;
use crate::record::cv::Occasion;

/// What comes of work on another thread.
pub(crate) enum Outcome {
    Imported {
        path: PathBuf,
        resume: Box<Loaded<Record>>,
    },
    PhotoMade(Arc<str>),
    PhotoRead(Picture),
    PreviewMade(Of, Box<PreviewMade>),
    Saved {
        what: Document,
        /// The file that was asked for, then those beside it.
        paths: Vec<PathBuf>,
        /// Places in the profile whose content had none in that kind of file, in the terms of JSON Resume.
        left_out: Vec<String>,
    },
}

impl AppCore {
    /// Starts work on another thread; what keeps it from starting is shown.
    pub(super) fn start_job(
        &mut self,
        key: JobKey,
        work: impl FnOnce() -> Result<Outcome, Problem> + Send + 'static,
    ) {
        if let Err(problem) = self.jobs.start(key, work) {
            self.notify(NoticeKind::Problem(problem));
        }
    }

    /// Waits until all work on other threads has ended and its results are taken in.
    ///
    /// For programs without frames; a window never waits.
    pub fn finish_jobs(&mut self) {
        while let Some(done) = self.jobs.wait() {
            self.take_in(done);
        }
    }

    pub(super) fn take_results(&mut self) {
        for done in self.jobs.take() {
            self.take_in(done);
        }
    }

    fn take_in(&mut self, done: JobDone<Outcome>) {
        let shown = match done.key {
            JobKey::LetterPreview => Some(Of::Letter),
            JobKey::Preview => Some(Of::Cv),
            JobKey::Export | JobKey::Import | JobKey::Photo => None,
        };
        if let Some(of) = shown {
            self.previews_mut(of).ended();
        }
        if done.key == JobKey::Photo {
            let is_wanted = self.photo.ended();
            self.read_next_photo();
            if !is_wanted {
                return;
            }
        }
        match done.result {
            Ok(Outcome::Imported { path, resume }) => self.hold_incoming(path, *resume),
            Ok(Outcome::PhotoMade(image)) => self.put_photo(image),
            Ok(Outcome::PhotoRead(picture)) => self.photo.hold(picture),
            Ok(Outcome::PreviewMade(of, made)) => self.previews_mut(of).show(*made),
            Ok(Outcome::Saved {
                what,
                paths,
                left_out,
            }) => {
                self.saved(what, &paths);
                self.tell_left_out(&left_out);
            }
            Err(problem) => self.notify(NoticeKind::Problem(problem)),
        }
        if let Some(of) = shown {
            self.start_wanted_preview(of);
        }
    }

    fn saved(&mut self, what: Document, paths: &[PathBuf]) {
        let whole = |path: &PathBuf| std::path::absolute(path).unwrap_or_else(|_| path.clone());
        self.written.extend(paths.iter().map(whole));
        let Some(path) = paths.first().map(whole) else {
            return;
        };
        if what == Document::Cv {
            self.keep_version(Occasion::Saved);
        }
        let folder = path.parent().unwrap_or(&path);
        let name = folder.file_name().unwrap_or(folder.as_os_str());
        let name = name.to_string_lossy().into_owned();
        let message = Message::new(what.saved()).with("folder", name);
        self.notify(NoticeKind::FileSaved {
            what,
            message,
            path,
        });
    }

    /// Says once what a file had no place for.
    fn tell_left_out(&mut self, places: &[String]) {
        let Some(fields) = field_names(&self.text, places) else {
            return;
        };
        let message = Message::new("app-left-out").with("fields", fields);
        let problem = Problem::warning(Place::default(), message);
        self.notify(NoticeKind::Problem(
            problem.hint(Message::new("app-left-out-hint")),
        ));
    }

    pub(super) fn notify(&mut self, kind: NoticeKind) {
        self.notices.add(kind, self.clock.now_millis());
    }
}
