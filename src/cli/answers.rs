//! Reading a file of answers, with everything that is wrong in it told.

use std::path::Path;

use crate::base::files;
use crate::base::problem::Message;
use crate::catalog::Catalog;
use crate::catalog::answers::{AnswerSheet, read_answers};
use crate::cli::choose;
use crate::cli::report::Report;
use crate::record::Record;
use crate::score::CompetencyProfile;

/// Reads answers; `None` when the file could not be read at all, which has then been told.
pub(super) fn read(report: &mut Report, catalog: &Catalog, path: &Path) -> Option<AnswerSheet> {
    let text = files::read_text(path)
        .inspect_err(|problem| report.problem(problem))
        .ok()?;
    let loaded = read_answers(catalog, path, &text);
    report.problems(&loaded.problems);
    Some(loaded.value)
}

/// The answers of a file or of an invented person; `None` when they could not be read, which has then been told.
pub(super) fn record(
    report: &mut Report,
    catalog: &Catalog,
    answers: Option<&Path>,
    example: Option<&str>,
) -> Option<Record> {
    if let Some(name) = example {
        let loaded = choose::example(catalog, name);
        let loaded = loaded.inspect_err(|problem| report.problem(problem)).ok()?;
        report.problems(&loaded.problems);
        return Some(loaded.value);
    }
    let mut record = Record::default();
    read(report, catalog, answers?)?.fill(&mut record);
    Some(record)
}

/// Says that some answers do not count, if that is so.
pub(super) fn say_left_over(report: &Report, profile: &CompetencyProfile) {
    if profile.left_over > 0 {
        report.say(&Message::new("results-left-over").with("count", profile.left_over));
    }
}
