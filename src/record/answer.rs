//! Answers, one form per kind of question.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::base::id::OptionId;
use crate::record::task::{CallDone, CaseDone, TypingDone};

/// An answer and how it was given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Given {
    pub answer: Answer,
    /// Milliseconds from showing the question to the answer; `None` if not measured.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub millis: Option<u32>,
}

/// What was answered; stored as tagged JSON, so that a new kind needs no migration.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", content = "value", rename_all = "kebab-case")]
pub enum Answer {
    /// A practice call.
    Call(CallDone),
    /// A form filled from what was heard.
    Case(CaseDone),
    /// One of many.
    Choice(OptionId),
    /// Levels in any number of languages, in the client's order.
    Languages(Vec<LanguageSkill>),
    /// Several of many, in the order of the question.
    Multi(Vec<OptionId>),
    /// "No experience yet": missing, not low.
    NoExperience,
    /// A whole number.
    Number(i64),
    /// How well each response to a situation works, 1 to 5; some may still be missing.
    Ratings(BTreeMap<OptionId, u8>),
    /// Step on a rating scale, from 1.
    Scale(u8),
    /// In the client's own words.
    Text(String),
    Typing(TypingDone),
}

/// A language and how well the client knows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LanguageSkill {
    /// BCP 47 tag if we know the language, else its name in the client's own words.
    pub language: String,
    /// A mother tongue; the levels then do not matter.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub native: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub listening: Option<Cefr>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reading: Option<Cefr>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub conversation: Option<Cefr>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub speaking: Option<Cefr>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub writing: Option<Cefr>,
}

/// A level of the Common European Framework of Reference for Languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Cefr {
    A1,
    A2,
    B1,
    B2,
    C1,
    C2,
}

impl Cefr {
    /// All levels, from the lowest.
    pub const ALL: [Self; 6] = [Self::A1, Self::A2, Self::B1, Self::B2, Self::C1, Self::C2];

    /// The level's name, the same in all languages.
    pub fn name(self) -> &'static str {
        match self {
            Self::A1 => "A1",
            Self::A2 => "A2",
            Self::B1 => "B1",
            Self::B2 => "B2",
            Self::C1 => "C1",
            Self::C2 => "C2",
        }
    }
}
