//! `callfit practice`: the questions of an interview as a sheet, empty or with what was written.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::app::documents::Ending;
use crate::app::headless;
use crate::base::files;
use crate::base::id::PracticeId;
use crate::base::problem::Problem;
use crate::catalog::Catalog;
use crate::catalog::examples::read_examples;
use crate::cli::args::{Common, PracticeArgs};
use crate::cli::report::Report;
use crate::cli::{self, choose, cv};
use crate::record::look::Look;
use crate::record::preparation::Example;

/// Writes the sheet.
pub(super) fn run(report: &mut Report, common: &Common, args: &PracticeArgs) {
    let catalog = choose::catalog(report, common);
    match make(report, &catalog, args) {
        Ok(bytes) => cv::save(report, &args.output, &bytes),
        Err(problem) => report.problem(&problem),
    }
}

fn make(report: &mut Report, catalog: &Catalog, args: &PracticeArgs) -> Result<Vec<u8>, Problem> {
    let text = match &args.lang {
        Some(tag) => cli::language(tag).ok_or_else(|| choose::unknown_language(tag))?,
        None => Arc::clone(&report.text),
    };
    let role = choose::role(catalog, &args.role)?;
    let ending = Ending::of(&args.output)
        .filter(|ending| matches!(ending, Ending::Pdf | Ending::Txt))
        .ok_or_else(|| choose::unknown_ending(&args.output, ".pdf, .txt"))?;
    let examples = examples(report, catalog, args)?;
    let look = args.page.over(Look::default());
    headless::interview(&text, catalog, &role, (&examples, "", look), ending)
}

fn examples(
    report: &mut Report,
    catalog: &Catalog,
    args: &PracticeArgs,
) -> Result<BTreeMap<PracticeId, Example>, Problem> {
    let Some(path) = &args.answers else {
        return Ok(BTreeMap::new());
    };
    let text = files::read_text(path)?;
    let loaded = read_examples(catalog, path, &text);
    report.problems(&loaded.problems);
    Ok(loaded.value)
}
