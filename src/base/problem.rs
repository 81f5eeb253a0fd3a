//! What is wrong with an input, where, and what to do: as data, worded later in the reader's language.

use std::path::{Path, PathBuf};

/// How much a problem matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Used as it stands, but probably not as meant.
    Warning,
    /// The item was left out.
    Error,
}

/// Where a problem lies.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// The file as the person named it; `None` if the problem lies in no file.
    pub file: Option<PathBuf>,
    /// The sheet of a spreadsheet, whose rows are counted as lines; `None` if the file is none.
    pub sheet: Option<String>,
    /// Line, counted from 1; `None` if unknown or meaningless.
    pub line: Option<usize>,
    /// The place inside the file in its own terms, e.g. `work[2].startDate`; empty if the line says it.
    pub field: String,
}

impl Place {
    /// A place that is a whole file.
    pub fn file(path: &Path) -> Self {
        Self {
            file: Some(path.to_owned()),
            ..Self::default()
        }
    }
}

/// A value inside a sentence.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// Put in as it stands.
    Text(String),
    /// Put in with the digits and plural rules of the language.
    Number(f64),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<f64> for Arg {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(number as f64)
    }
}

/// A sentence as a key of the language files, with the values it mentions.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// Key in `assets/lang/<tag>/*.ftl`.
    pub key: &'static str,
    /// Values by the name the sentence gives them.
    pub args: Vec<(&'static str, Arg)>,
}

impl Message {
    /// A sentence without values.
    pub fn new(key: &'static str) -> Self {
        Self {
            key,
            args: Vec::new(),
        }
    }

    /// Adds a value.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }
}

/// One thing that is wrong: what, where, what to do.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    pub severity: Severity,
    pub place: Place,
    /// What happened.
    pub message: Message,
    /// What to do about it; `None` if the message says it already.
    pub hint: Option<Message>,
}

impl Problem {
    /// A problem that leaves the item out.
    pub fn error(place: Place, message: Message) -> Self {
        Self {
            severity: Severity::Error,
            place,
            message,
            hint: None,
        }
    }

    /// A problem that leaves the item in use.
    pub fn warning(place: Place, message: Message) -> Self {
        Self {
            severity: Severity::Warning,
            place,
            message,
            hint: None,
        }
    }

    /// Adds what to do.
    #[must_use]
    pub fn hint(mut self, hint: Message) -> Self {
        self.hint = Some(hint);
        self
    }
}

/// What could be read of an input, and what could not.
#[derive(Clone, Debug)]
pub struct Loaded<T> {
    pub value: T,
    /// In the order in which they stand in the input.
    pub problems: Vec<Problem>,
}
