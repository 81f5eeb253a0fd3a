//! A questionnaire with its words in several languages, as authors write it: between a spreadsheet and our files.
//!
//! Knows no spreadsheet and no JSON of others: `xlsform` and `surveyjs` fill it, `written` makes our files of it,
//! `judge` has them checked like any others, `from_files` reads them back.

pub(crate) mod assembly;
pub(crate) mod conditions;
pub(crate) mod expression;
pub(crate) mod from_files;
pub(crate) mod ids;
mod judge;
pub(crate) mod names;
pub(crate) mod relevance;
pub(crate) mod tokens;
pub(crate) mod told;
mod written;

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use serde_json::{Map, Value};

use crate::base::id::{LanguageTag, OptionId, QuestionId};
use crate::base::problem::Place;
use crate::catalog::only_if::OnlyIf;
pub use from_files::form_from_files;

/// A text in several languages.
pub(crate) type Words = BTreeMap<LanguageTag, String>;

/// A questionnaire as its author wrote it.
#[derive(Clone, Debug)]
pub struct Form {
    pub(crate) id: String,
    /// The language that shows where another has no words.
    pub(crate) language: LanguageTag,
    pub(crate) title: Words,
    pub(crate) intro: Words,
    /// As in the file of a questionnaire; `None` if it states none.
    pub(crate) standard_error: Option<Value>,
    pub(crate) scales: Vec<FormScale>,
    pub(crate) sections: Vec<FormSection>,
    /// Where it says what it is.
    pub(crate) place: Place,
}

/// Steps that many questions share.
#[derive(Clone, Debug)]
pub(crate) struct FormScale {
    pub(crate) name: String,
    pub(crate) helper: Words,
    pub(crate) steps: Vec<Words>,
    pub(crate) place: Place,
}

/// A part of a form.
#[derive(Clone, Debug)]
pub(crate) struct FormSection {
    pub(crate) id: String,
    pub(crate) title: Words,
    pub(crate) intro: Words,
    /// `None` is estimated from its questions.
    pub(crate) minutes: Option<i64>,
    pub(crate) shuffle: bool,
    /// Name of the shortest form to which it belongs; empty is the shortest.
    pub(crate) form: String,
    pub(crate) only_if: Option<OnlyIf>,
    pub(crate) questions: Vec<FormQuestion>,
    pub(crate) place: Place,
}

/// One question.
#[derive(Clone, Debug)]
pub(crate) struct FormQuestion {
    pub(crate) id: QuestionId,
    pub(crate) prompt: Words,
    pub(crate) helper: Words,
    pub(crate) form: String,
    pub(crate) only_if: Option<OnlyIf>,
    pub(crate) kind: FormKind,
    pub(crate) place: Place,
}

/// How it is answered.
#[derive(Clone, Debug)]
pub(crate) enum FormKind {
    Note,
    /// Whole numbers; `None` is the usual bound.
    Number {
        least: Option<i64>,
        most: Option<i64>,
    },
    Options {
        takes_several: bool,
        options: Vec<FormOption>,
        /// Name of the fact that the answer states; empty if none.
        fact: String,
    },
    Scale {
        /// Name of the steps.
        scale: String,
        measures: Measured,
        is_reversed: bool,
    },
    /// A kind that only our own files describe, by its name there.
    Task {
        kind: String,
        /// Its keys but for those of every question.
        source: Map<String, Value>,
        overlays: BTreeMap<LanguageTag, Map<String, Value>>,
    },
    Text,
}

/// What a rating is about, in the words of our files.
#[derive(Clone, Debug)]
pub(crate) enum Measured {
    Attention(i64),
    Competency(String),
    Condition(String),
}

/// One of several answers.
#[derive(Clone, Debug)]
pub(crate) struct FormOption {
    pub(crate) id: OptionId,
    pub(crate) text: Words,
}

/// A file of a questionnaire folder that is not written yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormFile {
    /// Path in a folder of questionnaires, e.g. `team_check/fr.toml`.
    pub path: PathBuf,
    pub text: String,
}

impl Form {
    /// The id of the questionnaire, which is the name of its folder.
    pub fn id(&self) -> &str {
        &self.id
    }

    pub(crate) fn questions(&self) -> impl Iterator<Item = &FormQuestion> {
        self.sections.iter().flat_map(|section| &section.questions)
    }

    /// How many questions it has.
    pub fn question_count(&self) -> usize {
        self.questions().count()
    }

    /// All its languages.
    pub(crate) fn languages(&self) -> BTreeSet<LanguageTag> {
        let mut found = BTreeSet::from([self.language.clone()]);
        let mut add = |words: &Words| found.extend(words.keys().cloned());
        add(&self.title);
        add(&self.intro);
        for scale in &self.scales {
            add(&scale.helper);
            scale.steps.iter().for_each(&mut add);
        }
        for section in &self.sections {
            add(&section.title);
            add(&section.intro);
        }
        for question in self.questions() {
            add(&question.prompt);
            add(&question.helper);
            if let FormKind::Options { options, .. } = &question.kind {
                for option in options {
                    add(&option.text);
                }
            }
        }
        let overlays = self
            .questions()
            .filter_map(|question| match &question.kind {
                FormKind::Task { overlays, .. } => Some(overlays.keys().cloned()),
                _ => None,
            });
        let of_tasks: Vec<LanguageTag> = overlays.flatten().collect();
        found.extend(of_tasks);
        found
    }
}
