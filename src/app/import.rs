//! Takes in a profile from a file of any kind that [`intake`] knows.

use std::path::{Path, PathBuf};

use crate::app::AppCore;
use crate::app::jobs::JobKey;
use crate::app::notice::NoticeKind;
use crate::app::outcome::Outcome;
use crate::base::files;
use crate::base::problem::{Loaded, Message, Place, Problem};
use crate::intake;
use crate::record::CvChoices;
use crate::record::Record;
use crate::record::cv::Occasion;
use crate::record::edit::Edit;
use crate::record::merge::{MergeChoice, merge};
use crate::record::resume::record_from_resume;

/// What was read out of a file.
#[derive(Debug)]
pub struct Incoming {
    pub path: PathBuf,
    pub resume: Loaded<Record>,
}

/// What is taken in of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Taking {
    /// All of it in place of what is there: answers, too, if it brings some.
    Everything,
    /// The profile, section by section; answers stay.
    Profile(MergeChoice),
}

/// Largest file that is read, in bytes.
const MAX_BYTES: u64 = 20_000_000;

/// Most problems of a file that are shown one by one.
const MAX_SHOWN: usize = 3;

/// Reads a profile; what cannot be used is kept as it came, as far as it can be, and listed with its place.
pub fn read_resume(path: &Path) -> Result<Loaded<Record>, Problem> {
    let bytes = files::read_bytes(path, MAX_BYTES)?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    resume_from_bytes(&bytes, &name, path)
}

/// Reads a profile that is already in memory; `path` is only what problems call it.
pub(crate) fn resume_from_bytes(
    bytes: &[u8],
    name: &str,
    path: &Path,
) -> Result<Loaded<Record>, Problem> {
    let intake = intake::read(bytes, name).map_err(|problem| in_file(problem, path))?;
    let Loaded { value, problems } = record_from_resume(intake.value.document);
    let problems = intake.problems.into_iter().chain(problems);
    let problems = problems.map(|problem| in_file(problem, path)).collect();
    Ok(Loaded { value, problems })
}

fn in_file(mut problem: Problem, path: &Path) -> Problem {
    problem.place.file = Some(path.to_owned());
    problem
}

/// Whether a file says nothing of a client: it was probably not the one that was meant.
fn is_nothing(read: &Record) -> bool {
    let mut record = read.clone();
    record.profile.rest.clear();
    record == Record::default()
}

/// The record with what was read: all of it if it brings answers, else its profile and choices.
fn taken_in(present: &Record, read: Record) -> Record {
    if !read.answers.is_empty() {
        return read;
    }
    let mut record = present.clone();
    record.profile = read.profile;
    if read.cv != Default::default() {
        record.cv = read.cv;
    }
    record
}

impl AppCore {
    /// Begins to read a file on a worker.
    pub(super) fn start_import(&mut self, path: std::path::PathBuf) {
        self.start_job(JobKey::Import, move || {
            let resume = Box::new(read_resume(&path)?);
            if is_nothing(&resume.value) {
                let nothing = Message::new("resume-no-sections");
                let problem = Problem::error(Place::file(&path), nothing);
                return Err(problem.hint(Message::new("resume-hint-choose-resume")));
            }
            Ok(Outcome::Imported { path, resume })
        });
    }

    /// Puts a record in place, all of it if it brings answers, else its profile and choices; one undo step.
    pub fn replace_with(&mut self, read: Record) {
        let record = taken_in(self.record(), read);
        self.apply(Edit::Replace(Box::new(record)));
    }

    /// Holds what was read until the person has seen it; changes nothing yet.
    pub(super) fn hold_incoming(&mut self, path: PathBuf, resume: Loaded<Record>) {
        self.incoming = Some(Incoming { path, resume });
    }

    /// What was read out of a file and waits to be taken in.
    pub fn incoming(&self) -> Option<&Incoming> {
        self.incoming.as_ref()
    }

    pub(super) fn drop_incoming(&mut self) {
        self.incoming = None;
    }

    /// Takes in what was read, as the person wants it, and says so; one undo step.
    pub(super) fn take_in_incoming(&mut self, taking: &Taking) {
        let Some(Incoming { path, resume }) = self.incoming.take() else {
            return;
        };
        let Loaded { value, problems } = resume;
        self.keep_version(Occasion::BeforeImport);
        match taking {
            Taking::Everything => self.replace_with(value),
            Taking::Profile(choice) => {
                let present = self.record();
                let is_untouched = present.cv == CvChoices::default();
                let cv = if is_untouched { &value.cv } else { &present.cv };
                self.apply(Edit::SetContent {
                    field: format!("import {}", path.display()),
                    profile: Box::new(merge(&present.profile, &value.profile, choice)),
                    cv: Box::new(cv.clone()),
                });
                self.client.end_step();
            }
        }
        let file = path.file_name().unwrap_or_default().to_string_lossy();
        let message = Message::new("app-imported").with("file", file.into_owned());
        self.notify(NoticeKind::Done(message));
        self.show_some(problems, &path);
    }

    /// Shows the first of many problems, and how many more there are.
    fn show_some(&mut self, problems: Vec<Problem>, path: &Path) {
        let more = problems.len().saturating_sub(MAX_SHOWN);
        for problem in problems.into_iter().take(MAX_SHOWN) {
            self.notify(NoticeKind::Problem(problem));
        }
        if more > 0 {
            let message = Message::new("app-import-more").with("n", more);
            let problem = Problem::warning(Place::file(path), message);
            self.notify(NoticeKind::Problem(problem));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::id::QuestionId;
    use crate::record::answer::{Answer, Given};

    fn record(name: &str, answers: &[&str]) -> Record {
        let mut record = Record::default();
        record.profile.basics.name = Some(name.to_owned());
        for question in answers {
            let given = Given {
                answer: Answer::Scale(3),
                millis: None,
            };
            let question = QuestionId::new(question).unwrap();
            record.answers.insert(question, given);
        }
        record
    }

    #[test]
    fn a_profile_alone_leaves_the_answers_and_a_whole_record_replaces_them() {
        let present = record("Anna", &["oral_1"]);
        let merged = taken_in(&present, record("Jan", &[]));
        assert_eq!(merged.profile.basics.name.as_deref(), Some("Jan"));
        assert_eq!(merged.answers, present.answers);
        let whole = record("Jan", &["oral_2"]);
        assert_eq!(taken_in(&present, whole.clone()), whole);
    }
}
