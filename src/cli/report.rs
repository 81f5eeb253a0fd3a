//! The only place that writes to standard output and error, and what the exit status will be.

use std::fmt::Display;
use std::io::{self, Write as _};
use std::sync::Arc;

use crate::base::problem::{Message, Problem, Severity};
use crate::text::Text;

/// How a task ended; the number is the exit status.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// Everything was done.
    Done = 0,
    /// Nothing matched what was asked for, or the window could not be opened.
    Nothing = 1,
    /// Something in the input could not be used.
    Failed = 2,
}

/// Data on stdout, talk on stderr, in one language.
pub(crate) struct Report {
    pub(crate) text: Arc<Text>,
    status: Status,
}

impl Report {
    pub(crate) fn new(text: Arc<Text>) -> Self {
        Self {
            text,
            status: Status::Done,
        }
    }

    /// The worst that happened so far.
    pub(crate) fn status(&self) -> Status {
        self.status
    }

    /// Ends at least with `status`.
    pub(crate) fn at_least(&mut self, status: Status) {
        self.status = self.status.max(status);
    }

    /// Prints what was asked for.
    ///
    /// A reader that has gone away (`callfit … | head`) is no error: nobody is left to tell.
    #[expect(clippy::unused_self, reason = "all output goes through a report")]
    pub(crate) fn data(&self, line: impl Display) {
        writeln!(io::stdout().lock(), "{line}").ok();
    }

    /// Prints bytes that were asked for, e.g. a PDF.
    #[expect(clippy::unused_self, reason = "all output goes through a report")]
    pub(crate) fn bytes(&self, bytes: &[u8]) {
        let mut out = io::stdout().lock();
        out.write_all(bytes).and_then(|()| out.flush()).ok();
    }

    /// Says something about the work; not part of the data.
    #[expect(clippy::unused_self, reason = "all output goes through a report")]
    pub(crate) fn talk(&self, line: impl Display) {
        writeln!(io::stderr().lock(), "{line}").ok();
    }

    /// Says a sentence of the language files.
    pub(crate) fn say(&self, message: &Message) {
        self.talk(self.text.message(message));
    }

    /// Says what is wrong; an error makes the task end with [`Status::Failed`].
    pub(crate) fn problem(&mut self, problem: &Problem) {
        if problem.severity == Severity::Error {
            self.at_least(Status::Failed);
        }
        self.talk(self.text.problem(problem));
    }

    /// Says everything that is wrong.
    pub(crate) fn problems(&mut self, problems: &[Problem]) {
        for problem in problems {
            self.problem(problem);
        }
    }
}
