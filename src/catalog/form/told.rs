//! Collects what is wrong with a form while it is read.

use std::cell::RefCell;
use std::path::{Path, PathBuf};

use crate::base::id::LanguageTag;
use crate::base::problem::{Message, Place, Problem};
use crate::base::suggest;
use crate::catalog::form::Words;
use crate::catalog::form::expression::Refusal;

/// Longest piece of a cell that a message repeats, in letters.
const MAX_SHOWN: usize = 60;

/// The problems of one file so far.
#[derive(Debug)]
pub(crate) struct Told {
    file: PathBuf,
    problems: RefCell<Vec<Problem>>,
}

impl Told {
    pub(crate) fn new(file: &Path) -> Self {
        Self {
            file: file.to_owned(),
            problems: RefCell::default(),
        }
    }

    /// The file as a whole.
    pub(crate) fn whole(&self) -> Place {
        Place::file(&self.file)
    }

    /// A row of a sheet.
    pub(crate) fn row(&self, sheet: &str, row: usize) -> Place {
        Place {
            sheet: Some(sheet.to_owned()),
            line: Some(row),
            ..Place::file(&self.file)
        }
    }

    /// A place in a file of JSON.
    pub(crate) fn path(&self, path: &str) -> Place {
        Place {
            field: path.to_owned(),
            ..Place::file(&self.file)
        }
    }

    /// What is described there is left out.
    pub(crate) fn error(&self, place: &Place, message: Message) {
        self.push(Problem::error(place.clone(), message));
    }

    /// What is described there is left out, and this is what to do about it.
    pub(crate) fn refuse(&self, place: &Place, message: Message, hint: Message) {
        self.push(Problem::error(place.clone(), message).hint(hint));
    }

    /// What is described there is used, but perhaps not as it was meant.
    pub(crate) fn warning(&self, place: &Place, message: Message) {
        self.push(Problem::warning(place.clone(), message));
    }

    pub(crate) fn push(&self, problem: Problem) {
        self.problems.borrow_mut().push(problem);
    }

    /// Says that a name is none of the known ones.
    pub(crate) fn unknown<'n>(
        &self,
        place: &Place,
        message: Message,
        name: &str,
        known: impl IntoIterator<Item = &'n str>,
    ) {
        let hint = suggest::hint(name, known);
        self.push(Problem {
            hint,
            ..Problem::error(place.clone(), message)
        });
    }

    /// Says why a condition cannot be used; its question is left out.
    pub(crate) fn refused_condition<'n>(
        &self,
        place: &Place,
        refusal: &Refusal,
        names: impl IntoIterator<Item = &'n str>,
    ) {
        match refusal {
            Refusal::Part(part) if part.is_empty() => {
                let message = Message::new("form-condition-cut");
                self.refuse(place, message, Message::new("form-condition-hint"));
            }
            Refusal::Part(part) => {
                let message = Message::new("form-condition-part").with("part", shown(part));
                self.refuse(place, message, Message::new("form-condition-hint"));
            }
            Refusal::UnknownQuestion(name) => {
                let message = Message::new("form-condition-question").with("name", shown(name));
                self.unknown(place, message, name, names);
            }
            Refusal::UnknownOption { question, option } => {
                let message = Message::new("form-condition-option").with("name", shown(question));
                self.error(place, message.with("option", shown(option)));
            }
            Refusal::Incomparable(name) => {
                let message = Message::new("form-condition-compares").with("name", shown(name));
                self.refuse(place, message, Message::new("form-condition-compares-hint"));
            }
        }
    }

    /// Makes sure that words have the language that shows where another has none; `false` if they have no language.
    pub(crate) fn complete(
        &self,
        place: &Place,
        language: &LanguageTag,
        words: &mut Words,
    ) -> bool {
        if words.contains_key(language) {
            return true;
        }
        let Some((other, text)) = words.first_key_value() else {
            return false;
        };
        let message =
            Message::new("form-default-words-missing").with("language", language.as_str());
        self.warning(place, message.with("other", other.as_str()));
        let text = text.clone();
        words.insert(language.clone(), text);
        true
    }

    /// Everything that was told, in the order of the sheets and rows.
    pub(crate) fn into_problems(self) -> Vec<Problem> {
        self.problems.into_inner()
    }
}

/// A piece of a file as a message repeats it.
pub(crate) fn shown(text: &str) -> String {
    let text = text.trim();
    let start: String = text.chars().take(MAX_SHOWN).collect();
    if start.len() < text.len() {
        format!("{start}…")
    } else {
        start
    }
}
