//! What a screen may read.

use std::path::PathBuf;
use std::sync::Arc;

use crate::app::documents::Document;
use crate::app::import::Incoming;
use crate::app::notice::Notice;
use crate::app::preview::{Of, Preview};
use crate::app::settings::Settings;
use crate::app::{AppCore, Derived, SaveState, places};
use crate::base::clock::Clock;
use crate::base::problem::Problem;
use crate::catalog::Catalog;
use crate::catalog::wording::Wording;
use crate::cv::photo::Picture;
use crate::record::Record;
use crate::text::Text;

/// The model as a screen sees it in one frame.
#[derive(Clone, Copy)]
pub struct View<'a> {
    /// Words of the screen.
    pub text: &'a Text,
    /// Words of the CV.
    pub cv_text: &'a Text,
    pub catalog: &'a Catalog,
    /// Words of the catalogue in the screen's language.
    pub words: &'a Wording,
    pub record: &'a Record,
    pub derived: &'a Derived,
    pub settings: &'a Settings,
    pub save_state: &'a SaveState,
    /// What is wrong in the data files.
    pub data_problems: &'a [Problem],
    /// The newest finished preview of the CV, perhaps of an older revision.
    pub preview: Option<&'a Arc<Preview>>,
    /// The same of the letter that goes with the CV.
    pub letter_preview: Option<&'a Arc<Preview>>,
    /// Messages of the program, oldest first.
    pub notices: &'a [Notice],
    /// What was read out of a file and waits to be taken in.
    pub incoming: Option<&'a Incoming>,
    /// A photo that is being cropped.
    pub picture: Option<&'a Picture>,
    /// A photo is being read.
    pub is_reading_photo: bool,
    pub can_undo: bool,
    pub can_redo: bool,
    pub clock: Clock,
    core: &'a AppCore,
}

impl<'a> View<'a> {
    /// The present state of the program.
    pub fn of(core: &'a AppCore) -> Self {
        Self {
            text: core.text(),
            cv_text: core.cv_text(),
            catalog: core.catalog(),
            words: core.catalog().words(core.text().tag()),
            record: core.record(),
            derived: core.derived(),
            settings: core.settings(),
            save_state: core.save_state(),
            data_problems: core.data_problems(),
            preview: core.preview(),
            letter_preview: core.letter_preview(),
            notices: core.notices(),
            incoming: core.incoming(),
            picture: core.picture(),
            is_reading_photo: core.is_reading_photo(),
            can_undo: core.can_undo(),
            can_redo: core.can_redo(),
            clock: core.clock(),
            core,
        }
    }

    /// Where a document would usually be saved.
    pub fn suggested_path(&self, what: &Document) -> PathBuf {
        places::suggested_path(self.core, what)
    }

    /// The newest finished preview of a CV or letter.
    pub fn preview_of(&self, of: Of) -> Option<&'a Arc<Preview>> {
        match of {
            Of::Cv => self.preview,
            Of::Letter => self.letter_preview,
        }
    }
}
