//! `callfit report`: the results of one person as a report, as JSON or as a table of the answers.

use std::path::Path;
use std::sync::Arc;

use crate::app::derived::Derived;
use crate::app::documents::{Document, Ending};
use crate::app::headless;
use crate::base::clock::Clock;
use crate::base::problem::{Message, Problem};
use crate::catalog::Catalog;
use crate::cli::args::{Common, ReportArgs};
use crate::cli::report::{Report, Status};
use crate::cli::{self, answers, choose, cv, transfer};
use crate::record::Record;
use crate::report::Person;
use crate::text::Text;

/// Endings of the files that can be written.
const ENDINGS: &str = ".pdf, .json, .csv, .txt";

pub(super) fn run(report: &mut Report, common: &Common, args: &ReportArgs) {
    let catalog = choose::catalog(report, common);
    let before = report.status();
    let Some(mut record) = record(report, common, &catalog, args) else {
        return;
    };
    record.cv.look = args.page.over(record.cv.look);
    // A report of half of the answers would mislead.
    if report.status() != before {
        return;
    }
    if record.answers.is_empty() {
        report.say(&Message::new("cli-no-answers"));
        return report.at_least(Status::Nothing);
    }
    let text = match &args.lang {
        Some(tag) => cli::language(tag).ok_or_else(|| choose::unknown_language(tag)),
        None => Ok(Arc::clone(&report.text)),
    };
    let derived = Derived::of(&catalog, &record);
    answers::say_left_over(report, &derived.profile);
    match text.and_then(|text| files(&text, &catalog, (&record, &derived), args)) {
        Ok(files) => {
            for (path, bytes) in files {
                if path.as_os_str() == "-" {
                    report.bytes(&bytes);
                } else {
                    cv::save(report, path, &bytes);
                }
            }
        }
        Err(problem) => report.problem(&problem),
    }
}

/// Reads the answers; `None` when they could not be read at all, which has then been told.
fn record(
    report: &mut Report,
    common: &Common,
    catalog: &Catalog,
    args: &ReportArgs,
) -> Option<Record> {
    let (file, example) = (args.answers.as_deref(), args.example.as_deref());
    if file.is_some() || example.is_some() {
        return answers::record(report, catalog, file, example);
    }
    Some(transfer::open(report, common)?.record().clone())
}

/// What is to be written where.
fn files<'a>(
    text: &Text,
    catalog: &Catalog,
    (record, derived): (&Record, &Derived),
    args: &'a ReportArgs,
) -> Result<Vec<(&'a Path, Vec<u8>)>, Problem> {
    let known = record.profile.basics.name.as_deref().unwrap_or_default();
    let person = Person {
        record,
        profile: &derived.profile,
        matches: &derived.matches,
        name: args.name.as_deref().unwrap_or(known).trim(),
        today: Clock::Real.today(),
    };
    let ending = Ending::of(&args.output);
    let Some(ending) = ending.filter(|ending| Document::Report.endings().contains(ending)) else {
        return Err(choose::unknown_ending(&args.output, ENDINGS));
    };
    let bytes = headless::report(text, catalog, &person, ending)?;
    let mut files = vec![(args.output.as_path(), bytes)];
    if let Some(path) = &args.codebook {
        files.push((path, headless::code_book(text, catalog, &person)?));
    }
    Ok(files)
}
