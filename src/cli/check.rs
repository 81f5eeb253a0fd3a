//! `callfit check`: what is wrong in data files, and in questionnaires written elsewhere.

use crate::app::forms;
use crate::base::problem::{Message, Severity};
use crate::catalog::check::{check_folder, check_shipped};
use crate::cli::args::{CheckArgs, Common};
use crate::cli::report::{Report, Status};

/// Prints every problem as data, and their number as talk.
pub(super) fn run(report: &mut Report, common: &Common, args: &CheckArgs) {
    let problems = match &args.folder {
        Some(file) if forms::is_form(file) => forms::read_form(file, &common.data).problems,
        Some(folder) => check_folder(folder),
        None => check_shipped(),
    };
    for problem in &problems {
        report.data(report.text.problem(problem));
    }
    let errors = problems
        .iter()
        .filter(|problem| problem.severity == Severity::Error)
        .count();
    let warnings = problems.len() - errors;
    if errors > 0 {
        report.at_least(Status::Failed);
        report.say(&Message::new("cli-check-errors").with("n", errors));
    }
    if warnings > 0 {
        report.say(&Message::new("cli-check-warnings").with("n", warnings));
    }
    if problems.is_empty() {
        report.say(&Message::new("cli-check-clean"));
    }
}
