//! The CV as it will be printed: the PDF itself, as pixels.

use std::sync::Arc;

use crate::app::AppCore;
use crate::app::documents::{CvJob, Made};
use crate::app::headless;
use crate::app::jobs::JobKey;
use crate::app::outcome::Outcome;
use crate::base::date::PartialDate;
use crate::base::id::LanguageTag;
use crate::base::problem::Problem;
use crate::cv::block::{Change, CvDocument};
use crate::cv::letter::LetterDocument;
use crate::export::preview::{self, PagePixels};
use crate::page::fit::Fitted;
use crate::page::frame::{Layout, Page, SpotArea};
use crate::page::proof::{Proof, proofread};

/// Widest page that is made, in pixels: A4 at 300 dots per inch. Wider ones would fill the memory.
const MAX_WIDTH: u16 = 2480;

/// What is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    Cv,
    /// The letter that goes with it.
    Letter,
}

/// A finished preview.
#[derive(Clone, Debug)]
pub struct Preview {
    /// Grows with every finished preview.
    pub serial: u64,
    /// Revision of the record that it shows.
    pub revision: u64,
    pub pages: Vec<PreviewPage>,
    /// The file that the pixels show.
    pub pdf: Arc<[u8]>,
    /// The file's text in reading order, as a machine reads it out of these very bytes.
    pub machine_text: String,
    /// What the composer did for the role.
    pub changes: Vec<Change>,
    /// What it would have done, had the client not refused it.
    pub refused: Vec<Change>,
    /// What was drawn together to keep to the pages asked for.
    pub fit: Option<Fitted>,
    /// Where the fields stand, in shares of the page's width and height.
    pub spots: Vec<SpotArea>,
    /// What a look at the finished pages finds.
    pub proof: Proof,
    /// What the pages say, if they are a letter.
    pub letter: Option<LetterDocument>,
}

/// One page as pixels.
#[derive(Clone, Debug)]
pub struct PreviewPage {
    pub width: usize,
    pub height: usize,
    /// sRGB with alpha, row by row from the top left, 4 bytes a pixel.
    pub rgba: Arc<[u8]>,
}

/// What a preview is of; the same twice would look the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PreviewKey {
    revision: u64,
    language: LanguageTag,
    today: PartialDate,
    /// In pixels.
    width: u16,
}

/// A preview fresh from its worker.
pub(crate) struct PreviewMade {
    pages: Vec<PreviewPage>,
    pdf: Vec<u8>,
    machine_text: String,
    said: Said,
    layout: Layout,
}

/// What the pages say.
enum Said {
    Cv(Box<CvDocument>),
    Letter(Box<LetterDocument>),
}

/// The newest preview, the one being made, and the one to be made after it.
#[derive(Default)]
pub(crate) struct Previews {
    newest: Option<Arc<Preview>>,
    /// Serial of the newest.
    serial: u64,
    /// What was made, or could not be made, last.
    last: Option<PreviewKey>,
    under_way: Option<PreviewKey>,
    /// Width of the one to be made next, in pixels; a newer wish takes the place of an older.
    wanted_width: Option<u32>,
}

impl Previews {
    /// Those of letters; their serials are never those of CVs.
    pub(crate) fn of_letters() -> Self {
        Self {
            serial: 1 << 32,
            ..Self::default()
        }
    }

    pub(crate) fn newest(&self) -> Option<&Arc<Preview>> {
        self.newest.as_ref()
    }

    /// The work under way has ended, one way or the other.
    pub(crate) fn ended(&mut self) {
        self.last = self.under_way.take();
    }

    /// Shows what was made, unless it was forgotten meanwhile.
    pub(crate) fn show(&mut self, made: PreviewMade) {
        let Some(PreviewKey { revision, .. }) = self.last else {
            return;
        };
        let PreviewMade {
            pages,
            pdf,
            machine_text,
            said,
            layout,
        } = made;
        let (changes, refused, letter) = match said {
            Said::Cv(document) => (document.changes, document.refused, None),
            Said::Letter(letter) => (Vec::new(), Vec::new(), Some(*letter)),
        };
        self.serial += 1;
        self.newest = Some(Arc::new(Preview {
            serial: self.serial,
            revision,
            pages,
            pdf: pdf.into(),
            machine_text,
            changes,
            refused,
            letter,
            proof: proofread(&layout),
            fit: layout.fit,
            spots: in_shares(layout.spots, &layout.pages),
        }));
    }

    /// Forgets what was made and what is being made.
    pub(crate) fn forget(&mut self) {
        *self = Self {
            serial: self.serial,
            ..Self::default()
        };
    }
}

impl Of {
    fn job(self) -> JobKey {
        match self {
            Self::Cv => JobKey::Preview,
            Self::Letter => JobKey::LetterPreview,
        }
    }
}

impl AppCore {
    pub(super) fn previews_mut(&mut self, of: Of) -> &mut Previews {
        match of {
            Of::Cv => &mut self.previews,
            Of::Letter => &mut self.letter_previews,
        }
    }

    /// Makes a preview of the record as it is, unless it is there or under way.
    ///
    /// While another is made, only the newest wish is kept.
    pub(super) fn want_preview(&mut self, of: Of, width: u32) {
        let key = self.preview_key(width);
        let is_running = self.jobs.is_running(of.job());
        let previews = self.previews_mut(of);
        match &previews.under_way {
            Some(under_way) => {
                previews.wanted_width = (*under_way != key).then_some(width);
            }
            None if is_running => previews.wanted_width = Some(width),
            None if previews.last.as_ref() != Some(&key) => self.start_preview(of, key),
            None => {}
        }
    }

    /// Makes the preview that was wished for while another was made.
    pub(super) fn start_wanted_preview(&mut self, of: Of) {
        if let Some(width) = self.previews_mut(of).wanted_width.take() {
            self.want_preview(of, width);
        }
    }

    fn start_preview(&mut self, of: Of, key: PreviewKey) {
        let (job, width) = (self.cv_job(), key.width);
        self.previews_mut(of).under_way = Some(key);
        self.start_job(of.job(), move || {
            let made = match of {
                Of::Cv => make_cv(&job, width),
                Of::Letter => make_letter(&job, width),
            };
            made.map(|made| Outcome::PreviewMade(of, Box::new(made)))
        });
    }

    fn preview_key(&self, width: u32) -> PreviewKey {
        PreviewKey {
            revision: self.record().revision(),
            language: self.cv_text().tag().clone(),
            today: self.clock().today(),
            width: u16::try_from(width).map_or(MAX_WIDTH, |width| width.clamp(1, MAX_WIDTH)),
        }
    }
}

impl From<PagePixels> for PreviewPage {
    fn from(page: PagePixels) -> Self {
        let PagePixels {
            width,
            height,
            rgba,
        } = page;
        Self {
            width,
            height,
            rgba: rgba.into(),
        }
    }
}

fn make_cv(job: &CvJob, width: u16) -> Result<PreviewMade, Problem> {
    let Made {
        document,
        layout,
        pdf,
    } = job.make()?;
    made(pdf, width, Said::Cv(Box::new(document)), layout)
}

fn make_letter(job: &CvJob, width: u16) -> Result<PreviewMade, Problem> {
    let letter = job.letter();
    let (layout, pdf) = headless::letter_pages(&letter)?;
    made(pdf, width, Said::Letter(Box::new(letter)), layout)
}

fn made(pdf: Vec<u8>, width: u16, said: Said, layout: Layout) -> Result<PreviewMade, Problem> {
    let machine_text = headless::machine_text(&pdf)?;
    let pages = preview::pages(&pdf, width).map_err(|err| headless::cv_problem(&err))?;
    Ok(PreviewMade {
        pages: pages.into_iter().map(PreviewPage::from).collect(),
        pdf,
        machine_text,
        said,
        layout,
    })
}

/// Areas in points as shares of their page.
fn in_shares(spots: Vec<SpotArea>, pages: &[Page]) -> Vec<SpotArea> {
    let share = |area: SpotArea| {
        let page = pages.get(area.page)?;
        Some(SpotArea {
            x: area.x / page.width,
            y: area.y / page.height,
            width: area.width / page.width,
            height: area.height / page.height,
            ..area
        })
    };
    spots.into_iter().filter_map(share).collect()
}
