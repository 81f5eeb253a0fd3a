//! What comes of work on another thread, and what follows from it.

use std::path::PathBuf;

use crate::app::AppCore;
use crate::app::jobs::{JobDone, JobKey};
use crate::app::notice::NoticeKind;
use crate::app::preview::PreviewMade;
use crate::base::problem::{Loaded, Message, Problem};
use crate::record::Record;

/// What comes of work on another thread.
pub(crate) enum Outcome {
    CvSaved(PathBuf),
    Imported {
        path: PathBuf,
        resume: Box<Loaded<Record>>,
    },
    PreviewMade(PreviewMade),
    ResumeSaved(PathBuf),
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
        if done.key == JobKey::Preview {
            self.previews.ended();
        }
        match done.result {
            Ok(Outcome::CvSaved(path)) => self.saved("app-cv-saved", path),
            Ok(Outcome::Imported { path, resume }) => self.finish_import(&path, *resume),
            Ok(Outcome::PreviewMade(made)) => self.previews.show(made),
            Ok(Outcome::ResumeSaved(path)) => self.saved("app-resume-saved", path),
            Err(problem) => self.notify(NoticeKind::Problem(problem)),
        }
        if done.key == JobKey::Preview {
            self.start_wanted_preview();
        }
    }

    fn saved(&mut self, key: &'static str, path: PathBuf) {
        let path = std::path::absolute(&path).unwrap_or(path);
        self.written.insert(path.clone());
        let folder = path.parent().unwrap_or(&path);
        let name = folder.file_name().unwrap_or(folder.as_os_str());
        let message = Message::new(key).with("folder", name.to_string_lossy().into_owned());
        self.notify(NoticeKind::FileSaved { message, path });
    }

    pub(super) fn notify(&mut self, kind: NoticeKind) {
        self.notices.add(kind, self.clock.now_millis());
    }
}
