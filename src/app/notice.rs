//! Messages for the person in front of the screen.

use std::path::PathBuf;

use crate::base::problem::{Message, Problem};

/// A message on screen.
#[derive(Clone, Debug, PartialEq)]
pub struct Notice {
    /// Unique while the program runs.
    pub id: u64,
    pub kind: NoticeKind,
    /// When it appeared, milliseconds since 1970.
    pub since_millis: i64,
}

/// What a message says.
#[derive(Clone, Debug, PartialEq)]
pub enum NoticeKind {
    /// Something is done; goes away by itself.
    Done(Message),
    /// A file was written; offers to open it or to show its folder.
    FileSaved { message: Message, path: PathBuf },
    /// Something is wrong; stays until dismissed or solved.
    Problem(Problem),
}
