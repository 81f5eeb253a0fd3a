//! Wishes that do not change the record.

use std::path::PathBuf;

use crate::app::cv_checks::mend::Mend;
use crate::app::documents::Document;
use crate::app::import::Taking;
use crate::app::preview::Of;
use crate::app::settings::{TextSize, Theme};
use crate::base::id::LanguageTag;
use crate::cv::photo::Crop;

/// Something to do. Sent by screens, shortcuts and the outcome of dialogs.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// Asks for a file to import, with a dialog.
    AskImport,
    /// Asks for a photo, with a dialog.
    AskPhoto,
    /// Asks where to save something, with a dialog.
    AskSave {
        what: Document,
        suggested: PathBuf,
    },
    /// Gives up what was read out of a file.
    DropIncoming,
    /// Gives up the photo that is being read or cropped.
    DropPhoto,
    /// Forgets everything the program knows about the client. Cannot be undone.
    DeleteEverything,
    DismissNotice(u64),
    /// Writes a document on a worker; the ending of its name decides the kind of file.
    ///
    /// Asks before it replaces a file, other than those named in `replace`.
    Export {
        what: Document,
        path: PathBuf,
        replace: Vec<PathBuf>,
    },
    /// Leaves the first-run screen.
    FinishFirstRun,
    /// Forgets a CV as it was, by the time at which it was kept.
    ForgetVersion(i64),
    /// Reads a profile from elsewhere and holds it until it is taken in.
    Import {
        path: PathBuf,
    },
    /// Keeps the CV as it is now.
    KeepVersion,
    /// Fills an empty record with one of the invented people, by file name without ending.
    LoadExample(String),
    OpenFile(PathBuf),
    /// Wants a preview of the present record, that many pixels wide; does nothing if it is there or under way.
    Preview {
        of: Of,
        width: u32,
    },
    /// Solves what a check of the CV found, or settles that it stays; one undo step.
    Mend(Box<Mend>),
    /// Reads a photo, to be cropped.
    ReadPhoto {
        path: PathBuf,
    },
    Redo,
    /// Goes back to a CV as it was, by the time at which it was kept; one undo step.
    ReturnToVersion(i64),
    /// Writes now what waits to be written.
    Save,
    SetGoOn(bool),
    SetLanguage(LanguageTag),
    SetLessMovement(bool),
    SetTextSize(TextSize),
    SetTheme(Theme),
    ShowInFolder(PathBuf),
    /// Takes in what was read out of a file; one undo step.
    TakeIn(Taking),
    Undo,
    /// Puts the photo that is being cropped into the profile; one undo step.
    UsePhoto(Crop),
}
