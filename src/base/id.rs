//! Names that data files give to things: one type each, checked once, cheap to clone.

use std::borrow::Borrow;
use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

/// Longest id, in bytes.
const MAX_LEN: usize = 64;

/// Tells that a text cannot be an id.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an id (lower-case letters, digits, `_`, `-`, at most {MAX_LEN}): {0:?}")]
pub struct NotAnId(pub String);

fn check(text: &str) -> Result<(), NotAnId> {
    let sound = !text.is_empty()
        && text.len() <= MAX_LEN
        && text
            .bytes()
            .all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_' | b'-'));
    if sound {
        Ok(())
    } else {
        Err(NotAnId(text.to_owned()))
    }
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(Arc<str>);

        impl $name {
            /// Checks `text`: lower-case ASCII letters, digits, `_` and `-`, 1 to 64 of them.
            pub fn new(text: &str) -> Result<Self, NotAnId> {
                check(text).map(|()| Self(text.into()))
            }

            /// The id as it stands in the data file.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $name {
            type Error = NotAnId;

            fn try_from(text: String) -> Result<Self, NotAnId> {
                check(&text).map(|()| Self(text.into()))
            }
        }

        impl From<$name> for String {
            fn from(id: $name) -> Self {
                id.0.as_ref().to_owned()
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

ids! {
    /// Names something to do about a gap, e.g. `oral_say_back`.
    ActionId
    /// Names a competency, e.g. `empathy`.
    CompetencyId
    /// Names a working condition, e.g. `noise`.
    ConditionId
    /// Names something that an earlier occupation brings along, unique within the occupation.
    DutyId
    /// Names an earlier occupation, e.g. `cashier`.
    OccupationId
    /// Names one way to answer a question of choice.
    OptionId
    /// Names a part of a question, unique within it: a line of a call, a field of a form, a step of a talk.
    PartId
    /// Names a question, unique over all questionnaires.
    QuestionId
    /// Names a question to practise for an interview.
    PracticeId
    /// Names a questionnaire.
    QuestionnaireId
    /// Names a role, e.g. `inbound_agent`.
    RoleId
    /// Names a section of a questionnaire.
    SectionId
    /// Names a sector, a place of work, a benefit or a downside, e.g. `noise`.
    TopicId
    /// Names a kind of course or training.
    TrainingId
    /// Names a special form of a role, unique within the role.
    VariantId
    /// Names a way into the work or on from it.
    WayId
    /// Names a language by its BCP 47 tag in lower case, e.g. `bn`.
    LanguageTag
}

impl LanguageTag {
    /// The language that every other one falls back to.
    pub fn english() -> Self {
        Self("en".into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_take_snake_case_and_nothing_else() {
        assert!(RoleId::new("inbound_agent").is_ok());
        for bad in ["", "Inbound", "in bound", "é", "../x", &"a".repeat(65)] {
            assert!(RoleId::new(bad).is_err(), "{bad:?}");
        }
    }
}
