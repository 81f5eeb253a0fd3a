//! `callfit import` and `callfit export`: the window's own store in and out.

use std::path::Path;
use std::sync::Arc;

use crate::app::command::Command;
use crate::app::{AppCore, SaveState, headless};
use crate::base::problem::{Message, Place, Problem};
use crate::catalog::answers::{AnswerSheet, write_answers};
use crate::cli::args::{Common, ExportArgs, ImportArgs};
use crate::cli::report::Report;
use crate::cli::{self, choose, cv};
use crate::record::Record;
use crate::record::resume::resume_from_record;

/// Takes a file into the store; one undo step for the window.
pub(super) fn import(report: &mut Report, common: &Common, args: &ImportArgs) {
    let read = headless::read_resume(&args.file).inspect_err(|problem| report.problem(problem));
    let Ok(read) = read else { return };
    report.problems(&read.problems);
    if read.value == Record::default() {
        let nothing = Message::new("cli-import-nothing");
        report.problem(&Problem::error(Place::file(&args.file), nothing));
        return;
    }
    let Some(mut core) = open(report, common) else {
        return;
    };
    core.replace_with(read.value);
    core.run(Command::Save);
    match core.save_state() {
        SaveState::Failed(problem) => report.problem(problem),
        _ => report.say(&Message::new("cli-imported").with("path", shown(&args.file))),
    }
}

/// Writes what the store holds: everything, the answers, or the CV, by the file's ending.
pub(super) fn export(report: &mut Report, common: &Common, args: &ExportArgs) {
    let Some(mut core) = open(report, common) else {
        return;
    };
    let ending = args
        .file
        .extension()
        .map(|ending| ending.to_ascii_lowercase());
    let bytes = match ending.as_deref().and_then(|ending| ending.to_str()) {
        Some("json") => json(&core),
        Some("toml") => Ok(write_answers(&AnswerSheet::from(core.record())).into_bytes()),
        Some("pdf") => core.make_cv(),
        _ => Err(choose::unknown_ending(&args.file, ".json, .toml, .pdf")),
    };
    match bytes {
        Ok(bytes) => cv::save(report, &args.file, &bytes),
        Err(problem) => report.problem(&problem),
    }
}

fn json(core: &AppCore) -> Result<Vec<u8>, Problem> {
    let document = resume_from_record(core.record());
    let text = serde_json::to_string_pretty(&document).map_err(|err| headless::cv_problem(&err))?;
    Ok(format!("{text}\n").into_bytes())
}

pub(super) fn open(report: &mut Report, common: &Common) -> Option<AppCore> {
    let core = AppCore::open(&cli::options(common), Arc::new(|| ()));
    core.inspect_err(|problem| report.problem(problem)).ok()
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}
