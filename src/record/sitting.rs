//! How a client goes through a questionnaire, and how it went before.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::base::id::{QuestionId, QuestionnaireId};
use crate::record::answer::Given;

/// How much of a questionnaire is asked. A longer form holds all of the shorter ones.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Form {
    #[default]
    Short,
    Standard,
    Full,
}

impl Form {
    /// All forms, the shortest first, by the name that data files give them.
    pub const ALL: [(&'static str, Self); 3] = [
        ("short", Self::Short),
        ("standard", Self::Standard),
        ("full", Self::Full),
    ];

    /// The name that data files give it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Short => "short",
            Self::Standard => "standard",
            Self::Full => "full",
        }
    }
}

/// What the client chose for going through the questionnaire.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Sitting {
    pub form: Form,
    /// No task shows a clock or ends by itself; said in the result.
    pub clocks_off: bool,
}

/// Answers of an earlier time, kept to tell what has changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Earlier {
    /// When they were put away, milliseconds since 1970.
    pub ended_millis: i64,
    pub questionnaire: QuestionnaireId,
    pub seed: u64,
    #[serde(default)]
    pub sitting: Sitting,
    pub answers: BTreeMap<QuestionId, Given>,
}
