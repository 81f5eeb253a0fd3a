//! What only a window can do for the program.

use std::path::PathBuf;

use crate::app::command::Command;
use crate::app::documents::Document;

/// A wish of the program to its window.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Show a dialog to choose a file to import; the answer comes back as `Command::Import`.
    AskImportPath,
    /// Show a dialog to choose a photo; the answer comes back as `Command::ReadPhoto`.
    AskPhotoPath,
    /// Show a dialog to choose where to save something; the answer comes back as `Command::Export`.
    AskSavePath { what: Document, suggested: PathBuf },
    /// Ask whether a file that is there may be replaced; if so, send the command.
    AskReplace { path: PathBuf, command: Command },
    /// Show a file or folder with the system's own program.
    Open(PathBuf),
}
