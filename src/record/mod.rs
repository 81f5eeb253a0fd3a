//! What one client told us: profile, answers, CV choices and preparation.
//!
//! Holds no derived results, no wording and no clock.

pub mod answer;
pub mod edit;
pub mod moment;
pub mod preparation;
pub mod profile;
pub mod resume;
pub mod sections;
pub mod sitting;
pub mod task;
pub mod words;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::base::id::{LanguageTag, QuestionId, QuestionnaireId, RoleId};
use answer::Given;
use preparation::Preparation;
use profile::Profile;
use sitting::{Earlier, Sitting};

/// Everything a client told us. Saved. Changed only by [`Record::apply`](edit).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Record {
    /// The CV's content.
    pub profile: Profile,
    /// What was answered, by question; questions skipped are absent.
    pub answers: BTreeMap<QuestionId, Given>,
    /// Shuffles the items, so that a resumed session and a printed copy agree.
    pub seed: u64,
    /// The questionnaire answered; `None` before the first answer.
    pub questionnaire: Option<QuestionnaireId>,
    /// The question on screen when the client left; `None` before the start.
    pub position: Option<QuestionId>,
    /// How the questionnaire is gone through.
    pub sitting: Sitting,
    /// Answers of earlier times, the oldest first.
    pub earlier: Vec<Earlier>,
    /// Choices for the CV.
    pub cv: CvChoices,
    /// Plan, examples and wishes.
    pub preparation: Preparation,
    /// Grows by one with every applied edit. Derived results remember it. Never saved.
    #[serde(skip)]
    pub(crate) revision: u64,
}

impl Record {
    /// Grows by one with every applied edit.
    pub fn revision(&self) -> u64 {
        self.revision
    }
}

/// For whom and how the CV is made.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CvChoices {
    /// The role it is made for; `None` takes the best match.
    pub role: Option<RoleId>,
    /// For no role at all: the profile as it stands, whatever `role` says.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub untailored: bool,
    /// Its language; `None` takes the screen's.
    pub language: Option<LanguageTag>,
    /// Its country as ISO 3166-1 alpha-2 code in capitals; `None` takes the one usual for the language.
    pub country: Option<String>,
}
