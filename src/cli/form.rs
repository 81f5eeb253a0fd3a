//! `callfit form import` and `callfit form export`: questionnaires written in a spreadsheet.

use crate::app::forms;
use crate::base::problem::Message;
use crate::cli::args::{Common, FormExportArgs, FormImportArgs};
use crate::cli::report::Report;
use crate::cli::{choose, cv};

/// Makes the folder of a questionnaire from a spreadsheet or from SurveyJS.
pub(super) fn import(report: &mut Report, common: &Common, args: &FormImportArgs) {
    if !forms::is_form(&args.file) && args.file.is_file() {
        report.problem(&choose::unknown_ending(&args.file, ".xlsx, .xls, .json"));
        return;
    }
    let read = forms::read_form(&args.file, &common.data);
    report.problems(&read.problems);
    let Some(form) = read.value else { return };
    match forms::write_folder(&form, &args.output) {
        Ok(paths) => {
            for path in paths {
                let shown = path.display().to_string();
                report.say(&Message::new("cli-written").with("path", shown));
            }
            let count = form.question_count();
            report.say(&Message::new("cli-form-imported").with("n", count));
        }
        Err(problem) => report.problem(&problem),
    }
}

/// Writes a questionnaire as a spreadsheet.
pub(super) fn export(report: &mut Report, common: &Common, args: &FormExportArgs) {
    let is_xlsx = args
        .output
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("xlsx"));
    if !is_xlsx {
        report.problem(&choose::unknown_ending(&args.output, ".xlsx"));
        return;
    }
    let made = forms::make_xlsform(&args.questionnaire, &common.data, &args.output);
    report.problems(&made.problems);
    if let Some(bytes) = made.value {
        cv::save(report, &args.output, &bytes);
    }
}
