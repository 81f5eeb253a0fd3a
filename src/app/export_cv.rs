//! The CV and the profile as files: composed, laid out, written whole.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::app::AppCore;
use crate::app::derived::Derived;
use crate::app::headless;
use crate::app::jobs::JobKey;
use crate::app::outcome::Outcome;
use crate::base::date::PartialDate;
use crate::base::files;
use crate::base::id::RoleId;
use crate::base::problem::Problem;
use crate::catalog::Catalog;
use crate::cv::block::CvDocument;
use crate::cv::{self, Purpose};
use crate::record::Record;
use crate::record::resume::resume_from_record;
use crate::text::Text;

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

impl CvJob {
    /// The CV, as blocks and as PDF.
    pub(crate) fn make(&self) -> Result<(CvDocument, Vec<u8>), Problem> {
        let purpose = Purpose {
            role: self.role.as_ref(),
            country: &self.country,
            today: self.today,
        };
        let has_answers = !self.record.answers.is_empty();
        let results = has_answers.then_some(&*self.derived);
        let document =
            headless::compose(&self.text, &self.catalog, &self.record, results, &purpose);
        let pdf = headless::pdf_from_document(&document)?;
        Ok((document, pdf))
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
        self.cv_job().make().map(|(_, pdf)| pdf)
    }

    /// Begins to write the CV as PDF on a worker.
    pub(super) fn start_cv_export(&mut self, path: PathBuf) {
        let job = self.cv_job();
        self.start_job(JobKey::ExportCv, move || {
            let (_, pdf) = job.make()?;
            files::write_atomic(&path, &pdf)?;
            Ok(Outcome::CvSaved(path))
        });
    }

    /// Begins to write everything the client told us as JSON Resume on a worker.
    pub(super) fn start_resume_export(&mut self, path: PathBuf) {
        let record = self.record().clone();
        self.start_job(JobKey::ExportResume, move || {
            let json = format!("{:#}\n", resume_from_record(&record));
            files::write_atomic(&path, json.as_bytes())?;
            Ok(Outcome::ResumeSaved(path))
        });
    }
}
