//! The command line: data on stdout, talk on stderr, exit status 0, 1 or 2.

mod advice;
mod answers;
mod args;
mod batch;
mod check;
mod choose;
mod convert;
mod cv;
mod entering;
mod form;
mod paper;
mod parse;
mod practice;
mod report;
mod results;
mod roles;
mod scales;
mod transfer;
mod vacancy;
mod wishes;
mod words;

use std::ffi::OsString;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Arc;

use clap::{CommandFactory as _, FromArgMatches as _};

use crate::app::{Options, headless};
use crate::base::clock::Clock;
use crate::base::id::LanguageTag;
use crate::base::problem::{Message, Problem};
use crate::text::Text;
use args::{CommandLine, Common, FormTask, Task};
use report::Report;
pub use report::Status;

/// What the command line asked for.
pub enum Outcome {
    /// A task was done, or the help was shown.
    Ended(Status),
    /// No task: open the window.
    Window(Options),
}

/// Does what `args` ask for, the program's name included as the first.
pub fn run(args: impl IntoIterator<Item = OsString>) -> Outcome {
    let args: Vec<OsString> = args.into_iter().collect();
    let text = typed_language(&args);
    let command = words::localised(&text, "main", CommandLine::command());
    let parsed = command
        .try_get_matches_from(args)
        .and_then(|matches| CommandLine::from_arg_matches(&matches));
    match parsed {
        Ok(line) => {
            let spoken = line.spoken().and_then(language);
            guarded(spoken, || perform(line))
        }
        Err(err) => Outcome::Ended(refuse(text, &err)),
    }
}

/// Tells why there is no window, and how the same work is done without one.
pub fn report_no_window(reason: &Message) -> Status {
    let report = Report::new(computer_language());
    report.talk(report.text.get("cli-window-failed"));
    report.say(reason);
    report.talk(report.text.get("cli-window-instead"));
    report.talk("    cargo run --release -- cv --example nusrat-jahan --lang fr -o cv.pdf");
    Status::Nothing
}

/// Tells why the window's data cannot be opened.
pub fn report_problem(problem: &Problem) -> Status {
    let mut report = Report::new(computer_language());
    report.problem(problem);
    Status::Failed
}

/// Does the work; a fault of ours, or of a library that reads foreign files, is a problem like any other.
fn guarded(language: Option<Arc<Text>>, work: impl FnOnce() -> Outcome) -> Outcome {
    // Its words are in the problem; the standard report would only frighten.
    panic::set_hook(Box::new(|_| {}));
    let done = panic::catch_unwind(AssertUnwindSafe(work));
    drop(panic::take_hook());
    done.unwrap_or_else(|payload| {
        let mut report = Report::new(language.unwrap_or_else(computer_language));
        report.problem(&headless::panic_problem(payload.as_ref()));
        Outcome::Ended(Status::Failed)
    })
}

fn perform(line: CommandLine) -> Outcome {
    let Some(text) = line
        .spoken()
        .map_or_else(|| Some(computer_language()), language)
    else {
        let mut report = Report::new(computer_language());
        report.problem(&choose::unknown_language(line.spoken().unwrap_or_default()));
        return Outcome::Ended(report.status());
    };
    let mut report = Report::new(text);
    let common = line.common;
    match line.task {
        None => {
            return Outcome::Window(options(&common));
        }
        Some(Task::Match(args)) => roles::run(&mut report, &common, &args),
        Some(Task::Roles(args)) => advice::roles(&mut report, &common, &args),
        Some(Task::Role(args)) => advice::role(&mut report, &common, &args),
        Some(Task::Plan(args)) => advice::plan(&mut report, &common, &args),
        Some(Task::Cv(args)) => cv::run(&mut report, &common, &args),
        Some(Task::Parse(args)) => parse::run(&mut report, &args),
        Some(Task::Convert(args)) => convert::run(&mut report, &common, &args),
        Some(Task::Batch(args)) => batch::run(&mut report, &common, &args),
        Some(Task::Report(args)) => results::run(&mut report, &common, &args),
        Some(Task::Paper(args)) => paper::print(&mut report, &common, &args),
        Some(Task::Practice(args)) => practice::run(&mut report, &common, &args),
        Some(Task::Enter(args)) => paper::enter(&mut report, &common, &args),
        Some(Task::Scales(args)) => scales::run(&mut report, &args),
        Some(Task::Check(args)) => check::run(&mut report, &common, &args),
        Some(Task::Import(args)) => transfer::import(&mut report, &common, &args),
        Some(Task::Export(args)) => transfer::export(&mut report, &common, &args),
        Some(Task::Form(FormTask::Import(args))) => form::import(&mut report, &common, &args),
        Some(Task::Form(FormTask::Export(args))) => form::export(&mut report, &common, &args),
    }
    Outcome::Ended(report.status())
}

/// Where the store and the data files are.
fn options(common: &Common) -> Options {
    Options {
        data: common.data.clone(),
        data_dir: common.data_dir.clone(),
        in_memory: false,
        clock: Clock::Real,
    }
}

/// Shows help or version, or tells what was typed wrongly.
fn refuse(text: Arc<Text>, err: &clap::Error) -> Status {
    use clap::error::ErrorKind;
    let mut report = Report::new(text);
    if matches!(
        err.kind(),
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion
    ) {
        report.data(err.render().to_string().trim_end());
    } else {
        report.talk(words::complaint(&report.text, err));
        report.at_least(Status::Failed);
    }
    report.status()
}

/// The language asked for anywhere in `args`, so that help and complaints already speak it.
fn typed_language(args: &[OsString]) -> Arc<Text> {
    let value_of = |option: &str| {
        args.iter().enumerate().find_map(|(idx, arg)| {
            let arg = arg.to_str()?;
            match arg.strip_prefix(option)? {
                "" => args.get(idx + 1)?.to_str().and_then(language),
                rest => rest.strip_prefix('=').and_then(language),
            }
        })
    };
    value_of("--messages")
        .or_else(|| value_of("--lang"))
        .unwrap_or_else(computer_language)
}

/// A shipped language by its tag.
fn language(tag: &str) -> Option<Arc<Text>> {
    let tag = LanguageTag::new(&tag.to_lowercase()).ok()?;
    Text::shipped()
        .contains(&tag)
        .then(|| Text::shipped_in(&tag))
}

/// The computer's language if it is shipped, else English.
fn computer_language() -> Arc<Text> {
    let locale = sys_locale::get_locale().unwrap_or_default();
    let tag = locale.split(['-', '_', '.']).next().unwrap_or_default();
    language(tag).unwrap_or_else(Text::english)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_ends_with_a_sentence_and_status_2() {
        let ended = guarded(None, || panic!("a library did"));
        assert!(matches!(ended, Outcome::Ended(Status::Failed)));
    }
}
