//! `callfit convert`: a profile of any kind in, a profile or a CV of any kind out.

use crate::app::documents::{Document, Ending};
use crate::app::headless;
use crate::base::problem::{Message, Place, Problem};
use crate::cli::args::{Common, ConvertArgs};
use crate::cli::report::Report;
use crate::cli::wishes::{self, Wishes};
use crate::cli::{choose, cv};
use crate::record::Record;

pub(super) fn run(report: &mut Report, common: &Common, args: &ConvertArgs) {
    if let Err(problem) = convert(report, common, args) {
        report.problem(&problem);
    }
}

fn convert(report: &mut Report, common: &Common, args: &ConvertArgs) -> Result<(), Problem> {
    let ending = ending(args)?;
    let catalog = choose::catalog(report, common);
    let wishes = Wishes::new(&catalog, &report.text, &args.wishes)?;
    let read = headless::read_resume(&args.file)?;
    report.problems(&read.problems);
    if read.value == Record::default() {
        let nothing = Message::new("cli-import-nothing");
        return Err(Problem::error(Place::file(&args.file), nothing));
    }
    let made = wishes.make(&catalog, read.value, ending)?;
    report.problems(&made.problems);
    if args.output.as_os_str() == "-" {
        report.bytes(&made.value);
    } else {
        cv::save(report, &args.output, &made.value);
    }
    Ok(())
}

/// What to write: the format named, else what the output's ending says.
fn ending(args: &ConvertArgs) -> Result<Ending, Problem> {
    if let Some(format) = &args.to {
        let ending = wishes::ending(format);
        return Ok(ending.unwrap_or(Ending::Pdf));
    }
    let written = |ending: &Ending| {
        Document::Cv.endings().contains(ending) || Document::Resume.endings().contains(ending)
    };
    Ending::of(&args.output).filter(written).ok_or_else(|| {
        choose::unknown_ending(&args.output, ".pdf, .docx, .html, .md, .txt, .json, .xml")
    })
}
