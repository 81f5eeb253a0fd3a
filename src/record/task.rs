//! What a client did in a task. Each keeps what was shown, so that it can be scored again in any language.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::base::id::{LanguageTag, OptionId, PartId};

/// A practice call that came to its end.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CallDone {
    /// In the order of the talk.
    pub replies: Vec<Reply>,
    /// By note of the call: only those that were stated in this talk.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub notes: BTreeMap<PartId, Written>,
    /// How often the time for a reply was up.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub late: u16,
    /// The time was measured; `false` where clocks are switched off.
    #[serde(default)]
    pub clock: bool,
}

/// What the client said at one step of a call.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reply {
    pub step: PartId,
    pub choice: OptionId,
}

/// A text that was to be written down, and what was written.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Written {
    /// All right ways to write it, the one that was heard first.
    pub wanted: Vec<String>,
    pub written: String,
}

/// A text that was typed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TypingDone {
    /// Language of the text.
    pub language: LanguageTag,
    pub shown: String,
    pub typed: String,
    /// From the first key to the last.
    pub millis: u32,
    /// The task ended by itself when the time was up; `false` where clocks are switched off.
    #[serde(default)]
    pub clock: bool,
}

/// A form that was filled while somebody spoke.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaseDone {
    pub fields: BTreeMap<PartId, Written>,
    /// How many lines were asked for again.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub repeats: u16,
    /// The lines came at speaking pace; `false` where clocks are switched off.
    #[serde(default)]
    pub clock: bool,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks for it")]
fn is_zero(number: &u16) -> bool {
    *number == 0
}
