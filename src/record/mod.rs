//! What one client told us: profile, answers, CV choices and preparation.
//!
//! Holds no derived results, no wording and no clock.

pub mod answer;
pub mod cv;
pub mod edit;
pub mod look;
pub mod merge;
pub mod moment;
pub mod preparation;
pub mod profile;
pub mod resume;
pub mod said;
pub mod section;
pub mod sections;
pub mod sitting;
pub mod task;
pub mod texts;
pub mod words;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::base::id::{QuestionId, QuestionnaireId};
use answer::Given;
pub use cv::{CvChoices, Version};
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
    /// Choices for the CV at hand.
    pub cv: CvChoices,
    /// The client's other CVs.
    pub drawer: Vec<CvChoices>,
    /// CVs as they were, the oldest first.
    pub versions: Vec<Version>,
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
