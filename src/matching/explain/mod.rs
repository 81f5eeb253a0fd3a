//! Results as sentences: the only module that turns them into words.
//!
//! Names stand in the nominative and after a colon, so that one sentence works in every language.

#![warn(clippy::wildcard_enum_match_arm)]

mod compared;
mod competency;
mod condition;
mod fact;
mod fit;
mod plain;
mod planned;
mod raise;
mod summary;

pub use fit::PayWords;
pub use planned::StepWords;
pub use raise::ShareWords;
pub use summary::Certainty;

use std::sync::Arc;

use crate::base::id::{CompetencyId, ConditionId, QuestionId, RoleId, VariantId};
use crate::base::problem::Arg;
use crate::catalog::Catalog;
use crate::catalog::wording::{CompetencyWords, RoleWords, Wording};
use crate::matching::reason::MustHaveState;
use crate::matching::{Category, GOOD, PARTIAL, RoleMatch};
use crate::record::Record;
use crate::record::answer::Answer;
use crate::text::Text;

/// Puts the results of one catalogue into the words of one language. Cheap to make.
#[derive(Clone, Copy)]
pub struct Explainer<'a> {
    text: &'a Text,
    words: &'a Wording,
    catalog: &'a Catalog,
}

/// Something said about a role or a person, in the parts in which a screen shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What it is about, e.g. "You write clearly and politely".
    pub title: String,
    /// What is behind it, e.g. "Writing: 81. The role needs about 65"; may be empty.
    pub detail: String,
    /// The state in a word, e.g. "Partly there"; empty where the list says it already.
    pub word: String,
    /// Decides the shape beside the word.
    pub standing: Standing,
    /// The questions whose answers are behind it, the most telling first; may be empty.
    pub from: Arc<[QuestionId]>,
}

/// The shape beside a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// A filled disc with a check.
    Good,
    /// A half-filled disc.
    Partly,
    /// An open diamond.
    Missing,
    /// No shape: nothing is known.
    Unknown,
}

impl Standing {
    /// The shape on a role's chip, beside its [word](Explainer::fit_word).
    pub fn of(role_match: &RoleMatch) -> Self {
        match (role_match.category, role_match.fit) {
            (Category::NoData | Category::NotEnoughAnswers, _) | (_, None) => Self::Unknown,
            (Category::MustHaveGap, _) => Self::Missing,
            (_, Some(fit)) if fit.expected >= GOOD => Self::Good,
            (_, Some(fit)) if fit.expected >= PARTIAL => Self::Partly,
            (_, Some(_)) => Self::Missing,
        }
    }
}

impl From<MustHaveState> for Standing {
    fn from(state: MustHaveState) -> Self {
        match state {
            MustHaveState::Met => Self::Good,
            MustHaveState::Borderline => Self::Partly,
            MustHaveState::NotMet => Self::Missing,
            MustHaveState::Unknown => Self::Unknown,
        }
    }
}

impl<'a> Explainer<'a> {
    /// Explains in the language of `text`.
    pub fn new(text: &'a Text, catalog: &'a Catalog) -> Self {
        Self {
            text,
            words: catalog.words(text.tag()),
            catalog,
        }
    }

    /// What was answered to a question, e.g. `To “I …” you answered “Often”`; `None` if there is nothing to quote.
    pub fn evidence(&self, record: &Record, question: &QuestionId) -> Option<String> {
        let words = self.words.questions.get(question)?;
        let prompt = self.text.quoted(&words.prompt);
        let answer = match &record.answers.get(question)?.answer {
            Answer::Scale(step) => {
                let step = words.steps.get(usize::from(*step).checked_sub(1)?)?;
                self.text.quoted(step)
            }
            Answer::Choice(option) => self.text.quoted(words.options.get(option)?),
            Answer::Languages(languages) => {
                let names: Vec<String> = languages
                    .iter()
                    .map(|language| self.language(&language.language))
                    .collect();
                return (!names.is_empty()).then(|| {
                    self.say(
                        "explain-evidence-languages",
                        &[("languages", self.text.list(&names).into())],
                    )
                });
            }
            Answer::Call(_) | Answer::Case(_) | Answer::Ratings(_) | Answer::Typing(_) => {
                return Some(self.say("explain-evidence-task", &[("question", prompt.into())]));
            }
            Answer::Multi(options) => {
                let options = options
                    .iter()
                    .filter_map(|option| words.options.get(option));
                let options: Vec<String> = options.map(|words| self.text.quoted(words)).collect();
                if options.is_empty() {
                    return None;
                }
                self.text.list(&options)
            }
            Answer::Number(number) => self.text.quoted(&self.text.whole(*number)),
            Answer::NoExperience | Answer::Text(_) => return None,
        };
        let args = [("question", prompt.into()), ("answer", answer.into())];
        Some(self.say("explain-evidence-answer", &args))
    }

    /// Name of a language by its tag, or the client's own word for it.
    pub fn language(&self, tag_or_name: &str) -> String {
        self.words
            .languages
            .get(tag_or_name)
            .cloned()
            .unwrap_or_else(|| tag_or_name.to_owned())
    }

    /// Name of a competency, at most 24 characters.
    pub fn competency(&self, id: &CompetencyId) -> String {
        self.competency_words(id)
            .map_or_else(|| id.to_string(), |words| words.short.clone())
    }

    /// Name of a condition, at most 28 characters.
    pub fn condition(&self, id: &ConditionId) -> String {
        self.words
            .conditions
            .get(id)
            .map_or_else(|| id.to_string(), |words| words.short.clone())
    }

    /// Name of a role.
    pub fn role(&self, id: &RoleId) -> String {
        self.role_words(id)
            .map_or_else(|| id.to_string(), |words| words.title.clone())
    }

    /// Name and description of a special form of a role.
    pub fn variant(&self, role: &RoleId, variant: &VariantId) -> (String, String) {
        match self
            .role_words(role)
            .and_then(|words| words.variants.get(variant))
        {
            Some(words) => (words.title.clone(), words.note.clone()),
            None => (variant.to_string(), String::new()),
        }
    }

    fn competency_words(&self, id: &CompetencyId) -> Option<&'a CompetencyWords> {
        self.words.competencies.get(id)
    }

    fn role_words(&self, id: &RoleId) -> Option<&'a RoleWords> {
        self.words.roles.get(id)
    }

    fn say(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.text.with(key, args)
    }
}
