//! The program's work as plain functions, for the command line.

use std::collections::BTreeMap;
use std::error::Error;

use crate::app::cv_checks::signs;
use crate::app::derived::Derived;
use crate::app::documents::Ending;
use crate::app::tables::{self, BYTE_ORDER_MARK};
use crate::base::date::PartialDate;
use crate::base::id::{PracticeId, QuestionnaireId, RoleId};
use crate::base::problem::{Loaded, Message, Place, Problem};
use crate::catalog::Catalog;
use crate::cv::block::CvDocument;
use crate::cv::letter::LetterDocument;
use crate::cv::{self, Purpose};
use crate::export::{calendar, docx, europass, html, markdown, pdf};
use crate::page;
use crate::page::frame::Layout;
use crate::paper;
use crate::record::Record;
use crate::record::look::Look;
use crate::record::preparation::Example;
use crate::record::profile::Profile;
use crate::record::resume::{profile_from_json, resume_from_record};
use crate::record::sitting::Form;
use crate::report::plan::Planned;
use crate::report::{self, Person, interview, plan, results, rows};
use crate::sheet::Sheet;
use crate::text::Text;

pub use crate::app::data::load_catalog;
pub use crate::app::examples::{example, example_names};
pub use crate::app::import::read_resume;
pub(crate) use crate::app::import::resume_from_bytes;
pub(crate) use crate::app::jobs::panic_problem;

/// Makes a CV as PDF in the language of `text`; without `results` the competencies have no say in it.
pub fn make_cv(
    text: &Text,
    catalog: &Catalog,
    record: &Record,
    results: Option<&Derived>,
    purpose: &Purpose<'_>,
) -> Result<Vec<u8>, Problem> {
    pdf_from_document(&compose(text, catalog, record, results, purpose))
}

/// The CV as blocks.
pub(crate) fn compose(
    text: &Text,
    catalog: &Catalog,
    record: &Record,
    results: Option<&Derived>,
    purpose: &Purpose<'_>,
) -> CvDocument {
    let results = results.map(|derived| (&derived.profile, derived.matches.as_slice()));
    cv::compose(text, catalog, record, results, purpose)
}

/// The letter that goes with a CV.
pub(crate) fn compose_letter(
    text: &Text,
    catalog: &Catalog,
    record: &Record,
    results: Option<&Derived>,
    purpose: &Purpose<'_>,
) -> LetterDocument {
    let results = results.map(|derived| (&derived.profile, derived.matches.as_slice()));
    cv::compose_letter(text, catalog, record, results, purpose)
}

/// A letter in that kind of file: for Word, as text, or else as PDF.
pub(crate) fn letter_file(letter: &LetterDocument, ending: Ending) -> Result<Vec<u8>, Problem> {
    match ending {
        Ending::Docx => docx::write(&letter.as_document()).map_err(|err| cv_problem(&err)),
        Ending::Txt => Ok(cv::plain_letter(letter).into_bytes()),
        _ => letter_pages(letter).map(|(_, pdf)| pdf),
    }
}

/// A letter as pages, and as the bytes of a PDF.
pub(crate) fn letter_pages(letter: &LetterDocument) -> Result<(Layout, Vec<u8>), Problem> {
    let layout = page::paginate_letter(letter);
    let pdf = pdf::write_letter(letter, &layout).map_err(|err| cv_problem(&err))?;
    Ok((layout, pdf))
}

/// The CV as the bytes of a PDF.
pub(crate) fn pdf_from_document(document: &CvDocument) -> Result<Vec<u8>, Problem> {
    pdf_from_layout(document, &page::paginate(document))
}

/// A CV that is laid out already as the bytes of a PDF.
pub(crate) fn pdf_from_layout(document: &CvDocument, layout: &Layout) -> Result<Vec<u8>, Problem> {
    pdf::write(document, layout).map_err(|err| cv_problem(&err))
}

/// The CV in that kind of file; as PDF in those that are none for CVs.
pub(crate) fn cv_file(document: &CvDocument, ending: Ending) -> Result<Vec<u8>, Problem> {
    match ending {
        Ending::Docx => docx::write(document).map_err(|err| cv_problem(&err)),
        Ending::Html => Ok(html::write(document).into_bytes()),
        Ending::Md => Ok(markdown::write(document).into_bytes()),
        Ending::Txt => Ok(cv::plain_text(document).into_bytes()),
        Ending::Csv | Ending::Ics | Ending::Json | Ending::Pdf | Ending::Xml => {
            pdf_from_document(document)
        }
    }
}

/// Warns of letters that would stand as empty boxes on a page, because no font has them; other files keep them.
pub(crate) fn unprintable(document: &CvDocument, ending: Ending) -> Option<Problem> {
    let letters = signs::missing_letters(&cv::plain_text(document));
    (ending == Ending::Pdf && !letters.is_empty()).then(|| {
        let message = Message::new("cli-letters-missing").with("letters", letters);
        Problem::warning(Place::default(), message).hint(Message::new("cli-letters-missing-hint"))
    })
}

/// The profile as Europass, else everything as JSON Resume; tells what had no place.
pub(crate) fn profile_file(
    text: &Text,
    record: &Record,
    ending: Ending,
    today: PartialDate,
) -> Loaded<Vec<u8>> {
    if ending == Ending::Xml {
        return europass::write(&record.profile, text, today);
    }
    Loaded {
        value: profile_json(record),
        problems: Vec::new(),
    }
}

/// Everything about a client as JSON Resume.
pub(crate) fn profile_json(record: &Record) -> Vec<u8> {
    format!("{:#}\n", resume_from_record(record)).into_bytes()
}

/// What a CV shows of the profile, in the CV's language.
pub(crate) fn shown_profile(document: &CvDocument) -> Result<Profile, Problem> {
    let json = serde_json::from_slice(&document.attachment).map_err(|err| cv_problem(&err))?;
    Ok(profile_from_json(json).value)
}

/// A report or form as the bytes of a PDF.
pub fn pdf_from_sheet(sheet: &Sheet) -> Result<Vec<u8>, Problem> {
    let layout = page::paginate_sheet(sheet);
    pdf::write_sheet(sheet, &layout).map_err(|err| cv_problem(&err))
}

/// The words of a report or form, page by page.
pub fn words_of_sheet(sheet: &Sheet) -> String {
    page::words(&page::paginate_sheet(sheet))
}

/// The results of a person in that kind of file.
pub fn report(
    text: &Text,
    catalog: &Catalog,
    person: &Person<'_>,
    ending: Ending,
) -> Result<Vec<u8>, Problem> {
    match ending {
        Ending::Csv => table_from_rows(rows::answers(text, catalog, person)),
        Ending::Json => Ok(format!("{:#}\n", results::results(text, catalog, person)).into_bytes()),
        Ending::Pdf => pdf_from_sheet(&report::compose(text, catalog, person)),
        // Results are no days to remember and no CV.
        Ending::Docx | Ending::Html | Ending::Ics | Ending::Md | Ending::Txt | Ending::Xml => {
            Ok(words_of_sheet(&report::compose(text, catalog, person)).into_bytes())
        }
    }
}

/// A plan in that kind of file.
pub fn plan(
    text: &Text,
    catalog: &Catalog,
    planned: &Planned<'_>,
    ending: Ending,
) -> Result<Vec<u8>, Problem> {
    let plan = planned.plan;
    match ending {
        Ending::Ics => {
            let reminders = plan::reminders(text, catalog, plan);
            let name = text.get("plan-title");
            Ok(calendar::write(&name, &reminders, planned.today).into_bytes())
        }
        Ending::Json => Ok(format!("{:#}\n", plan::json(text, catalog, plan)).into_bytes()),
        Ending::Pdf => pdf_from_sheet(&plan::compose(text, catalog, planned)),
        // A plan is no table and no CV.
        Ending::Csv | Ending::Docx | Ending::Html | Ending::Md | Ending::Txt | Ending::Xml => {
            Ok(words_of_sheet(&plan::compose(text, catalog, planned)).into_bytes())
        }
    }
}

/// What the codes of the answers mean, as a table.
pub fn code_book(text: &Text, catalog: &Catalog, person: &Person<'_>) -> Result<Vec<u8>, Problem> {
    let questionnaire = person.questionnaire(catalog);
    table_from_rows(rows::codes(text, catalog, questionnaire))
}

/// The questions of an interview with the examples of the person of that name in that look, as PDF or as text.
pub fn interview(
    text: &Text,
    catalog: &Catalog,
    role: &RoleId,
    (examples, name, look): (&BTreeMap<PracticeId, Example>, &str, Look),
    ending: Ending,
) -> Result<Vec<u8>, Problem> {
    let role = catalog.role(role).ok_or_else(|| {
        let message = Message::new("cli-role-unknown").with("role", role.as_str());
        Problem::error(Place::default(), message)
    })?;
    let sheet = interview::compose(text, catalog, role, examples, name).in_look(look);
    match ending {
        Ending::Txt => Ok(words_of_sheet(&sheet).into_bytes()),
        _ => pdf_from_sheet(&sheet),
    }
}

/// A questionnaire as PDF, to be printed and filled in by hand.
pub fn paper(
    text: &Text,
    catalog: &Catalog,
    id: &QuestionnaireId,
    form: Form,
    seed: u64,
) -> Result<Vec<u8>, Problem> {
    let questionnaire = catalog
        .questionnaire(id)
        .ok_or_else(|| unknown_questionnaire(catalog, id.as_str()))?;
    pdf_from_sheet(&paper::compose(text, catalog, questionnaire, form, seed))
}

/// Tells which questionnaires there are in place of one that is not.
pub(crate) fn unknown_questionnaire(catalog: &Catalog, typed: &str) -> Problem {
    let known = catalog.questionnaires.iter();
    let ids: Vec<&str> = known.map(|known| known.id.as_str()).collect();
    let message = Message::new("paper-unknown").with("id", typed);
    let hint = Message::new("paper-unknown-hint").with("ids", ids.join(", "));
    Problem::error(Place::default(), message).hint(hint)
}

/// Rows as the bytes of a table that spreadsheets open in any language.
pub(crate) fn table_from_rows(rows: Vec<Vec<String>>) -> Result<Vec<u8>, Problem> {
    let table = tables::csv_from_rows(rows).map_err(|err| cv_problem(&err))?;
    // With this mark before it, spreadsheets know that the text is UTF-8.
    Ok([BYTE_ORDER_MARK, &table].concat())
}

/// The text that a machine reads out of a PDF.
pub(crate) fn machine_text(pdf: &[u8]) -> Result<String, Problem> {
    pdf::machine_text(pdf).map_err(|err| cv_problem(&err))
}

/// Tells that a CV could not be made, which is our fault and nobody else's.
pub(crate) fn cv_problem(err: &dyn Error) -> Problem {
    let message = Message::new("app-cv-failed").with("reason", err.to_string());
    Problem::error(Place::default(), message).hint(Message::new("app-cv-failed-hint"))
}
