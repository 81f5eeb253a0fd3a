//! What can be saved as a file: the CV, its letter, the profile, the results, a form on paper, questions of an interview.
//!
//! Composed on a worker, written whole, and never over a file of somebody else without asking.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::app::AppCore;
use crate::app::command::Command;
use crate::app::derived::Derived;
use crate::app::effect::Effect;
use crate::app::headless;
use crate::app::jobs::JobKey;
use crate::app::outcome::Outcome;
use crate::base::date::PartialDate;
use crate::base::files;
use crate::base::id::{QuestionnaireId, RoleId};
use crate::base::problem::Problem;
use crate::catalog::Catalog;
use crate::cv::block::CvDocument;
use crate::cv::letter::LetterDocument;
use crate::cv::{self, Purpose};
use crate::export::europass::{self, Written};
use crate::page;
use crate::page::frame::Layout;
use crate::record::Record;
use crate::record::sitting::Form;
use crate::report::Person;
use crate::report::plan::Planned;
use crate::text::Text;

/// Something that can be saved as a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Document {
    /// With what it shows, also as JSON Resume and Europass.
    Cv,
    /// The letter that goes with the CV.
    Letter,
    /// Questions to practise for a role, with the examples that were written.
    Interview(RoleId),
    /// The profile: all of it as JSON Resume, what has a place there as Europass.
    Resume,
    /// What the answers come to; as a table it has the book of its codes beside it.
    Report,
    /// A questionnaire to be filled in by hand, in that length.
    Paper(QuestionnaireId, Form),
    /// The plan with its dates.
    Plan,
    /// The open steps of the plan as entries of a calendar.
    Reminders,
}

/// A kind of file, by the ending of its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    Csv,
    Docx,
    Html,
    Ics,
    Json,
    Md,
    Pdf,
    Txt,
    /// Europass of the third version.
    Xml,
}

impl Ending {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Csv,
        Self::Docx,
        Self::Html,
        Self::Ics,
        Self::Json,
        Self::Md,
        Self::Pdf,
        Self::Txt,
        Self::Xml,
    ];

    /// As it is written behind the dot.
    pub fn name(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Docx => "docx",
            Self::Html => "html",
            Self::Ics => "ics",
            Self::Json => "json",
            Self::Md => "md",
            Self::Pdf => "pdf",
            Self::Txt => "txt",
            Self::Xml => "xml",
        }
    }

    /// The ending of a file's name; `None` if it has none of these.
    pub fn of(path: &Path) -> Option<Self> {
        let found = path.extension()?;
        let mut all = Self::ALL.into_iter();
        all.find(|ending| found.eq_ignore_ascii_case(ending.name()))
    }
}

impl Document {
    /// The kinds of file that it can be saved as, the usual one first.
    pub fn endings(&self) -> &'static [Ending] {
        match self {
            Self::Cv => &[
                Ending::Pdf,
                Ending::Docx,
                Ending::Html,
                Ending::Md,
                Ending::Txt,
                Ending::Xml,
                Ending::Json,
            ],
            Self::Paper(..) => &[Ending::Pdf],
            Self::Interview(_) => &[Ending::Pdf, Ending::Txt],
            Self::Letter => &[Ending::Pdf, Ending::Docx, Ending::Txt],
            Self::Resume => &[Ending::Json, Ending::Xml],
            Self::Report => &[Ending::Pdf, Ending::Csv, Ending::Json, Ending::Txt],
            Self::Plan => &[Ending::Pdf, Ending::Json, Ending::Txt],
            Self::Reminders => &[Ending::Ics],
        }
    }

    /// The kind of file that it becomes under that name: the usual one, unless the name asks for another.
    pub fn ending(&self, path: &Path) -> Ending {
        let [usual, ..] = self.endings() else {
            return Ending::Pdf;
        };
        let asked = Ending::of(path).filter(|ending| self.endings().contains(ending));
        asked.unwrap_or(*usual)
    }

    /// The files that it becomes: the one named, with an ending that says what it is, then those beside it.
    pub fn files(&self, path: &Path) -> Vec<PathBuf> {
        let ending = self.ending(path);
        let path = if Ending::of(path) == Some(ending) {
            path.to_owned()
        } else {
            let mut name = path.to_owned().into_os_string();
            name.push(".");
            name.push(ending.name());
            name.into()
        };
        let mut files = vec![path];
        if let (Self::Report, Ending::Csv, [path]) = (self, ending, files.as_slice()) {
            files.push(beside(path, "-codes"));
        }
        files
    }

    /// Key of what is said when it is saved.
    pub(super) fn saved(&self) -> &'static str {
        match self {
            Self::Cv => "app-cv-saved",
            Self::Interview(_) => "app-interview-saved",
            Self::Letter => "app-letter-saved",
            Self::Resume => "app-resume-saved",
            Self::Report => "app-report-saved",
            Self::Paper(..) => "app-paper-saved",
            Self::Plan => "app-plan-saved",
            Self::Reminders => "app-reminders-saved",
        }
    }
}

/// The same file name with something behind its stem.
fn beside(path: &Path, more: &str) -> PathBuf {
    let mut name = path.file_stem().unwrap_or_default().to_owned();
    name.push(more);
    if let Some(ending) = path.extension() {
        name.push(".");
        name.push(ending);
    }
    path.with_file_name(name)
}

/// Makes the bytes of each file of a document; borrows nothing.
type Making = Box<dyn FnOnce() -> Result<Files, Problem> + Send>;

/// The bytes of each file of a document.
struct Files {
    bytes: Vec<Vec<u8>>,
    /// Places in the profile whose content had none in this kind of file, in the terms of JSON Resume.
    left_out: Vec<String>,
}

/// Files with a place for everything.
impl From<Vec<Vec<u8>>> for Files {
    fn from(bytes: Vec<Vec<u8>>) -> Self {
        Self {
            bytes,
            left_out: Vec::new(),
        }
    }
}

/// A file that may have had no place for everything.
impl From<Written> for Files {
    fn from(Written { xml, left_out }: Written) -> Self {
        Self {
            bytes: vec![xml],
            left_out,
        }
    }
}

/// All that a CV is made of, taken at one moment: the work on it borrows nothing.
pub(crate) struct CvJob {
    /// Words of the CV.
    text: Arc<Text>,
    catalog: Arc<Catalog>,
    record: Record,
    derived: Arc<Derived>,
    role: Option<RoleId>,
    country: String,
    today: PartialDate,
}

/// A finished CV.
pub(crate) struct Made {
    pub(crate) document: CvDocument,
    pub(crate) layout: Layout,
    pub(crate) pdf: Vec<u8>,
}

impl CvJob {
    /// The CV, as blocks, as pages and as PDF.
    pub(crate) fn make(&self) -> Result<Made, Problem> {
        let document = self.compose();
        let layout = page::paginate(&document);
        let pdf = headless::pdf_from_layout(&document, &layout)?;
        Ok(Made {
            document,
            layout,
            pdf,
        })
    }

    fn compose(&self) -> CvDocument {
        let (text, catalog) = (&self.text, &self.catalog);
        headless::compose(text, catalog, &self.record, self.results(), &self.purpose())
    }

    /// The CV in that kind of file: what it shows, nothing that it hides.
    fn file(&self, ending: Ending) -> Result<Files, Problem> {
        let document = self.compose();
        Ok(match ending {
            Ending::Json => vec![document.attachment].into(),
            Ending::Xml => {
                let shown = headless::shown_profile(&document)?;
                europass::written(&shown, &self.text, self.today).into()
            }
            _ => vec![headless::cv_file(&document, ending)?].into(),
        })
    }

    /// The letter that goes with it.
    pub(crate) fn letter(&self) -> LetterDocument {
        let (text, catalog) = (&self.text, &self.catalog);
        headless::compose_letter(text, catalog, &self.record, self.results(), &self.purpose())
    }

    fn purpose(&self) -> Purpose<'_> {
        Purpose {
            role: self.role.as_ref(),
            country: &self.country,
            today: self.today,
        }
    }

    /// `None` without answers.
    fn results(&self) -> Option<&Derived> {
        let has_answers = !self.record.answers.is_empty();
        has_answers.then_some(&*self.derived)
    }
}

impl AppCore {
    /// What the CV is made of at this moment.
    pub(super) fn cv_job(&mut self) -> CvJob {
        self.client.refresh(&self.catalog);
        let country = self.record().cv.country.clone();
        CvJob {
            text: Arc::clone(&self.cv_text),
            catalog: Arc::clone(&self.catalog),
            record: self.record().clone(),
            derived: Arc::clone(self.client.derived()),
            role: self.client.cv_role(&self.catalog),
            country: country.unwrap_or_else(|| cv::usual_country(self.cv_text.tag()).to_owned()),
            today: self.clock.today(),
        }
    }

    /// Whether a file is there that this program did not write since it was started.
    pub(super) fn is_foreign(&self, path: &Path) -> bool {
        let path = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
        path.exists() && !self.written.contains(&path)
    }

    /// The CV as PDF, as the window shows and saves it at this moment.
    pub fn make_cv(&mut self) -> Result<Vec<u8>, Problem> {
        self.cv_job().make().map(|made| made.pdf)
    }

    /// The letter that goes with the CV, as it would be saved at this moment.
    pub fn letter(&mut self) -> LetterDocument {
        self.cv_job().letter()
    }

    /// Writes a document on a worker, or asks about the first file in its way that may not be replaced.
    pub(super) fn export(
        &mut self,
        what: Document,
        path: &Path,
        mut replace: Vec<PathBuf>,
    ) -> Vec<Effect> {
        let files = what.files(path);
        let mut foreign = files.iter().filter(|file| self.is_foreign(file));
        if let Some(file) = foreign.find(|file| !replace.contains(file)) {
            replace.push(file.clone());
            let command = Command::Export {
                what,
                path: path.to_owned(),
                replace,
            };
            let path = file.clone();
            return vec![Effect::AskReplace { path, command }];
        }
        self.start_export(what, files);
        Vec::new()
    }

    fn start_export(&mut self, what: Document, paths: Vec<PathBuf>) {
        let ending = paths.first().map_or(Ending::Pdf, |path| what.ending(path));
        let make: Making = match &what {
            Document::Cv => {
                let job = self.cv_job();
                Box::new(move || job.file(ending))
            }
            Document::Letter => {
                let job = self.cv_job();
                Box::new(move || Ok(vec![headless::letter_file(&job.letter(), ending)?].into()))
            }
            Document::Interview(role) => self.interview_making(role.clone(), ending),
            Document::Resume => {
                let (record, text) = (self.record().clone(), Arc::clone(&self.text));
                let today = self.clock.today();
                Box::new(move || {
                    Ok(match ending {
                        Ending::Xml => europass::written(&record.profile, &text, today).into(),
                        _ => vec![headless::profile_json(&record)].into(),
                    })
                })
            }
            Document::Report => self.report_making(ending),
            Document::Paper(questionnaire, form) => self.paper_making(questionnaire.clone(), *form),
            Document::Plan | Document::Reminders => self.plan_making(ending),
        };
        self.start_job(JobKey::Export, move || {
            // All is made before anything is written.
            let Files { bytes, left_out } = make()?;
            for (path, bytes) in paths.iter().zip(bytes) {
                files::write_atomic(path, &bytes)?;
            }
            Ok(Outcome::Saved {
                what,
                paths,
                left_out,
            })
        });
    }

    /// The results in the language of the screen.
    fn report_making(&mut self, ending: Ending) -> Making {
        self.client.refresh(&self.catalog);
        let (text, catalog) = (Arc::clone(&self.text), Arc::clone(&self.catalog));
        let derived = Arc::clone(self.client.derived());
        let (record, today) = (self.record().clone(), self.clock.today());
        Box::new(move || {
            let name = record.profile.basics.name.as_deref().unwrap_or_default();
            let person = Person {
                record: &record,
                profile: &derived.profile,
                matches: &derived.matches,
                name: name.trim(),
                today,
            };
            let mut files = vec![headless::report(&text, &catalog, &person, ending)?];
            if ending == Ending::Csv {
                files.push(headless::code_book(&text, &catalog, &person)?);
            }
            Ok(files.into())
        })
    }

    /// The plan in the language of the screen.
    fn plan_making(&self, ending: Ending) -> Making {
        let (text, catalog) = (Arc::clone(&self.text), Arc::clone(&self.catalog));
        let (record, today) = (self.record().clone(), self.clock.today());
        Box::new(move || {
            let name = record.profile.basics.name.as_deref().unwrap_or_default();
            let planned = Planned {
                plan: &record.preparation.plan,
                name: name.trim(),
                today,
                look: record.cv.look,
            };
            Ok(vec![headless::plan(&text, &catalog, &planned, ending)?].into())
        })
    }

    /// The questions in the language of the screen.
    fn interview_making(&self, role: RoleId, ending: Ending) -> Making {
        let (text, catalog) = (Arc::clone(&self.text), Arc::clone(&self.catalog));
        let record = self.record();
        let examples = record.preparation.examples.clone();
        let look = record.cv.look;
        let name = record.profile.basics.name.clone().unwrap_or_default();
        Box::new(move || {
            let person = (&examples, name.trim(), look);
            let file = headless::interview(&text, &catalog, &role, person, ending)?;
            Ok(vec![file].into())
        })
    }

    /// The form in the language of the screen, in the order in which the screen asks.
    fn paper_making(&self, questionnaire: QuestionnaireId, form: Form) -> Making {
        let (text, catalog) = (Arc::clone(&self.text), Arc::clone(&self.catalog));
        let seed = self.record().seed;
        Box::new(move || {
            let pdf = headless::paper(&text, &catalog, &questionnaire, form, seed)?;
            Ok(vec![pdf].into())
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn files(what: &Document, path: &str) -> Vec<String> {
        let files = what.files(Path::new(path));
        let shown = files.iter().map(|path| path.to_string_lossy().into_owned());
        shown.collect()
    }

    #[test]
    fn the_ending_decides_and_an_unknown_one_is_kept_before_the_usual_one() {
        assert_eq!(files(&Document::Report, "a/Ana.PDF"), ["a/Ana.PDF"]);
        assert_eq!(files(&Document::Report, "a/Ana"), ["a/Ana.pdf"]);
        assert_eq!(files(&Document::Report, "a/Dr. Ana"), ["a/Dr. Ana.pdf"]);
        assert_eq!(files(&Document::Report, "a/Ana.json"), ["a/Ana.json"]);
        assert_eq!(files(&Document::Cv, "a/Ana.json"), ["a/Ana.json"]);
        assert_eq!(files(&Document::Cv, "a/Ana.csv"), ["a/Ana.csv.pdf"]);
        assert_eq!(files(&Document::Cv, "a/Ana.docx"), ["a/Ana.docx"]);
        assert_eq!(files(&Document::Letter, "a/Ana.txt"), ["a/Ana.txt"]);
        assert_eq!(files(&Document::Resume, "a/Ana.pdf"), ["a/Ana.pdf.json"]);
        assert_eq!(files(&Document::Resume, "a/Ana.XML"), ["a/Ana.XML"]);
    }

    #[test]
    fn a_table_has_the_book_of_its_codes_beside_it() {
        let expected = ["a/Dr. Ana.csv", "a/Dr. Ana-codes.csv"];
        assert_eq!(files(&Document::Report, "a/Dr. Ana.csv"), expected);
    }
}
