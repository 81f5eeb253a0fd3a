//! `callfit cv`: a profile in, a CV out.

use std::path::Path;
use std::sync::Arc;

use crate::app::derived::Derived;
use crate::app::documents::{Document, Ending};
use crate::app::headless;
use crate::base::clock::Clock;
use crate::base::files;
use crate::base::id::RoleId;
use crate::base::problem::{Loaded, Message, Place, Problem};
use crate::catalog::Catalog;
use crate::cli::args::{Common, CvArgs};
use crate::cli::report::{Report, Status};
use crate::cli::vacancy::{self, Advert};
use crate::cli::{self, answers, choose};
use crate::cv::letter::examples_to_tell;
use crate::cv::vacancy::{coverage, read as vacancy_read};
use crate::cv::{self, Purpose};
use crate::record::Record;
use crate::text::Text;

/// Everything that decides what the CV says.
struct Order {
    text: Arc<Text>,
    country: String,
    /// `None` leaves the profile as it stands.
    role: Option<RoleId>,
    /// `None` without answers.
    results: Option<Derived>,
}

pub(super) fn run(report: &mut Report, common: &Common, args: &CvArgs) {
    let catalog = choose::catalog(report, common);
    let Some(mut record) = record(report, &catalog, args) else {
        return;
    };
    record.cv.look = args.look.over(record.cv.look);
    let advert = args.vacancy.as_deref().map(Advert::read).transpose();
    let advert = match advert {
        Ok(advert) => advert,
        Err(problem) => return report.problem(&problem),
    };
    match order(report, &catalog, &record, args, advert.as_ref()) {
        Ok(Some(order)) => {
            if let Some(advert) = advert {
                answer(report, &catalog, &mut record, &order, args, advert);
            }
            write(report, &catalog, &record, &order, &args.output);
            if let Some(path) = &args.letter {
                write_letter(report, &catalog, &mut record, &order, (args, path));
            }
        }
        Ok(None) => {}
        Err(problem) => report.problem(&problem),
    }
}

/// Reads the person; `None` when there is nothing to go on with, which has then been told.
///
/// One bad field never stops a CV: what was read is used, and the exit status says that something was not.
fn record(report: &mut Report, catalog: &Catalog, args: &CvArgs) -> Option<Record> {
    let read = match (&args.example, &args.profile) {
        (Some(name), _) => choose::example(catalog, name),
        (None, Some(path)) => headless::read_resume(path),
        (None, None) => Ok(Loaded {
            value: Record::default(),
            problems: Vec::new(),
        }),
    };
    let Loaded {
        value: mut record,
        problems,
    } = read.inspect_err(|problem| report.problem(problem)).ok()?;
    report.problems(&problems);
    if let Some(path) = &args.answers {
        let sheet = answers::read(report, catalog, path)?;
        sheet.fill(&mut record);
    }
    Some(record)
}

/// Decides language, country and role; `None` when no role can be called the best, which has then been told.
fn order(
    report: &mut Report,
    catalog: &Catalog,
    record: &Record,
    args: &CvArgs,
    advert: Option<&Advert>,
) -> Result<Option<Order>, Problem> {
    let text = match &args.lang {
        Some(tag) => cli::language(tag).ok_or_else(|| choose::unknown_language(tag))?,
        None => Arc::clone(&report.text),
    };
    let country = match &args.country {
        Some(code) => choose::country(code)?,
        None => cv::usual_country(text.tag()).to_owned(),
    };
    let results = (!record.answers.is_empty()).then(|| Derived::of(catalog, record));
    let wanted = args.role.as_deref();
    let advertised = advert.and_then(Advert::role);
    let role = match wanted {
        Some("none") => None,
        None if advertised.is_some() => advertised.cloned(),
        None if results.is_none() => None,
        Some("best") | None => {
            let best = results.as_ref().and_then(Derived::best_role);
            if best.is_none() {
                let message = Message::new("cli-no-best-role");
                let problem = Problem::warning(Place::default(), message)
                    .hint(Message::new("cli-no-best-role-hint"));
                report.problem(&problem);
                report.at_least(Status::Nothing);
                return Ok(None);
            }
            best.cloned()
        }
        Some(typed) => Some(choose::role(catalog, typed)?),
    };
    Ok(Some(Order {
        text,
        country,
        role,
        results,
    }))
}

/// Shows what an advert asks for, and makes it the one that the CV answers.
///
/// On standard output, unless the CV itself goes there.
fn answer(
    report: &Report,
    catalog: &Catalog,
    record: &mut Record,
    order: &Order,
    args: &CvArgs,
    advert: Advert,
) {
    record.cv.role.clone_from(&order.role);
    record.cv.vacancy = advert.text;
    let levels = order.results.as_ref().map(|results| &results.profile);
    let today = Clock::Real.today();
    let covered = coverage(&advert.vacancy, catalog, record, levels, today);
    let shown = if args.json {
        format!("{:#}", vacancy::json(&advert.vacancy, &covered))
    } else {
        vacancy::lines(&report.text, catalog, &advert.vacancy, &covered).join("\n")
    };
    if args.output.as_os_str() == "-" {
        report.talk(shown);
    } else {
        report.data(shown);
    }
}

impl Order {
    fn purpose(&self) -> Purpose<'_> {
        Purpose {
            role: self.role.as_ref(),
            country: &self.country,
            today: Clock::Real.today(),
        }
    }
}

/// Writes the letter to the one named: as Word or text if its ending says so, else as PDF.
///
/// Where the client has chosen no examples, it tells those that are complete.
fn write_letter(
    report: &mut Report,
    catalog: &Catalog,
    record: &mut Record,
    order: &Order,
    (args, path): (&CvArgs, &Path),
) {
    let purpose = order.purpose();
    if record.cv.letter.examples.is_empty() {
        record.cv.letter.examples = examples_to_tell(catalog, record, &purpose);
    }
    let named = || vacancy_read(&record.cv.vacancy).company;
    record.cv.letter.company = args.company.clone().or_else(named).unwrap_or_default();
    let letter = &mut record.cv.letter;
    letter.recipient = args.recipient.clone().unwrap_or_default();
    let results = order.results.as_ref();
    let letter = headless::compose_letter(&order.text, catalog, record, results, &purpose);
    match headless::letter_file(&letter, Document::Letter.ending(path)) {
        Ok(bytes) if path.as_os_str() == "-" => report.bytes(&bytes),
        Ok(bytes) => save(report, path, &bytes),
        Err(problem) => report.problem(&problem),
    }
}

/// Writes the CV: as text if the file ends in `.txt`, else as PDF; `-` is standard output.
fn write(report: &mut Report, catalog: &Catalog, record: &Record, order: &Order, output: &Path) {
    let purpose = order.purpose();
    let results = order.results.as_ref();
    let document = headless::compose(&order.text, catalog, record, results, &purpose);
    let made = if output.extension().is_some_and(|ending| ending == "txt") {
        Ok(cv::plain_text(&document).into_bytes())
    } else {
        let unprintable = headless::unprintable(&document, Ending::Pdf);
        if let Some(problem) = unprintable {
            report.problem(&problem);
        }
        headless::pdf_from_document(&document)
    };
    match made {
        Ok(bytes) if output.as_os_str() == "-" => report.bytes(&bytes),
        Ok(bytes) => save(report, output, &bytes),
        Err(problem) => report.problem(&problem),
    }
}

/// Writes a file whole or not at all, and says so.
pub(super) fn save(report: &mut Report, path: &Path, bytes: &[u8]) {
    match files::write_atomic(path, bytes) {
        Ok(()) => {
            let shown = path.display().to_string();
            report.say(&Message::new("cli-written").with("path", shown));
        }
        Err(problem) => report.problem(&problem),
    }
}
