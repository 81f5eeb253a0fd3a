//! The one door for changes to a record, and the way back.

#![warn(clippy::wildcard_enum_match_arm)]

use crate::base::id::{QuestionId, QuestionnaireId};
use crate::record::answer::Given;
use crate::record::preparation::Preparation;
use crate::record::profile::Profile;
use crate::record::sitting::{Earlier, Sitting};
use crate::record::{CvChoices, Record, Version};

/// One change to a client's record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// Gives, changes or (`None`) takes back an answer.
    SetAnswer {
        question: QuestionId,
        given: Option<Given>,
    },
    /// Changes the choices for the CV.
    SetCv(Box<CvChoices>),
    /// Puts another CV on the table and others into the drawer.
    SetCvs {
        cv: Box<CvChoices>,
        drawer: Vec<CvChoices>,
    },
    /// Changes profile and choices for the CV in one step; `field` names what was touched.
    SetContent {
        field: String,
        profile: Box<Profile>,
        cv: Box<CvChoices>,
    },
    /// Changes what is kept of earlier times. Not an undo step.
    SetVersions(Vec<Version>),
    /// Remembers where the client is in the questionnaire. Not an undo step.
    SetPosition(Option<QuestionId>),
    /// Puts another preparation in place; `field` names what was touched, so that a typing burst is one step.
    SetPreparation {
        field: String,
        preparation: Box<Preparation>,
    },
    /// Puts another profile in place; `field` names what was touched, so that a typing burst is one step.
    SetProfile {
        field: String,
        profile: Box<Profile>,
    },
    /// Begins a questionnaire with the seed that orders its items.
    Start {
        questionnaire: Option<QuestionnaireId>,
        seed: u64,
    },
    /// Changes how the questionnaire is gone through.
    SetSitting(Sitting),
    /// Puts everything in place at once: an import, or starting over.
    Replace(Box<Record>),
}

impl Record {
    /// Applies `edit` and returns the edit that takes it back.
    pub fn apply(&mut self, edit: Edit) -> Edit {
        self.revision += 1;
        match edit {
            Edit::SetAnswer { question, given } => {
                let before = match given {
                    Some(given) => self.answers.insert(question.clone(), given),
                    None => self.answers.remove(&question),
                };
                Edit::SetAnswer {
                    question,
                    given: before,
                }
            }
            Edit::SetCv(choices) => Edit::SetCv(swapped(&mut self.cv, choices)),
            Edit::SetCvs { cv, drawer } => Edit::SetCvs {
                cv: swapped(&mut self.cv, cv),
                drawer: std::mem::replace(&mut self.drawer, drawer),
            },
            Edit::SetContent { field, profile, cv } => Edit::SetContent {
                field,
                profile: swapped(&mut self.profile, profile),
                cv: swapped(&mut self.cv, cv),
            },
            Edit::SetVersions(versions) => {
                Edit::SetVersions(std::mem::replace(&mut self.versions, versions))
            }
            Edit::SetPosition(position) => {
                Edit::SetPosition(std::mem::replace(&mut self.position, position))
            }
            Edit::SetPreparation { field, preparation } => Edit::SetPreparation {
                field,
                preparation: swapped(&mut self.preparation, preparation),
            },
            Edit::SetProfile { field, profile } => Edit::SetProfile {
                field,
                profile: swapped(&mut self.profile, profile),
            },
            Edit::SetSitting(sitting) => {
                Edit::SetSitting(std::mem::replace(&mut self.sitting, sitting))
            }
            Edit::Start {
                questionnaire,
                seed,
            } => Edit::Start {
                questionnaire: std::mem::replace(&mut self.questionnaire, questionnaire),
                seed: std::mem::replace(&mut self.seed, seed),
            },
            Edit::Replace(record) => {
                let revision = self.revision;
                let before = std::mem::replace(self, *record);
                self.revision = revision;
                Edit::Replace(Box::new(before))
            }
        }
    }
}

/// Puts a value in place and gives what stood there.
#[expect(clippy::unnecessary_box_returns, reason = "the same box goes back")]
fn swapped<T>(place: &mut T, mut value: Box<T>) -> Box<T> {
    std::mem::swap(place, &mut *value);
    value
}

impl Record {
    /// The record for answering once more: the answers are put away among the earlier ones, at `now_millis` since
    /// 1970, and the items get a new order. Nothing is put away if nothing was answered.
    #[must_use]
    pub fn begun_again(&self, now_millis: i64, seed: u64) -> Self {
        let mut record = self.clone();
        let answers = std::mem::take(&mut record.answers);
        if let Some(questionnaire) = &self.questionnaire
            && !answers.is_empty()
        {
            record.earlier.push(Earlier {
                ended_millis: now_millis,
                questionnaire: questionnaire.clone(),
                seed: self.seed,
                sitting: self.sitting,
                answers,
            });
        }
        record.seed = seed;
        record.questionnaire = None;
        record.position = None;
        record
    }
}
