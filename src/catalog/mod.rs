//! The data that authors edit: competencies, conditions, roles, questionnaires and their wording.
//!
//! Loaded and cross-checked as a whole; never changes afterwards. Knows no screen, no database and no clock.

pub mod competency;
mod order;
pub mod questionnaire;
pub mod role;
pub mod wording;

use std::collections::BTreeMap;

use crate::base::id::{
    CompetencyId, ConditionId, LanguageTag, QuestionId, QuestionnaireId, RoleId,
};
use competency::{Competency, Condition, Scoring};
use questionnaire::{Question, Questionnaire};
use role::Role;
use wording::Wording;

/// The loaded, cross-checked whole; immutable, shared by `Arc`.
#[derive(Clone, Debug, Default)]
pub struct Catalog {
    /// In the order of the file, which is the order on screen.
    pub competencies: Vec<Competency>,
    /// In the order of the file.
    pub conditions: Vec<Condition>,
    pub scoring: Scoring,
    /// Sorted by id.
    pub roles: Vec<Role>,
    /// Sorted by id.
    pub questionnaires: Vec<Questionnaire>,
    /// Words for all of these, by language.
    pub wording: BTreeMap<LanguageTag, Wording>,
}

impl Catalog {
    pub fn competency(&self, id: &CompetencyId) -> Option<&Competency> {
        self.competencies
            .iter()
            .find(|competency| competency.id == *id)
    }

    pub fn condition(&self, id: &ConditionId) -> Option<&Condition> {
        self.conditions.iter().find(|condition| condition.id == *id)
    }

    pub fn role(&self, id: &RoleId) -> Option<&Role> {
        self.roles.iter().find(|role| role.id == *id)
    }

    pub fn questionnaire(&self, id: &QuestionnaireId) -> Option<&Questionnaire> {
        self.questionnaires
            .iter()
            .find(|questionnaire| questionnaire.id == *id)
    }

    /// The question of that id in any questionnaire.
    pub fn question(&self, id: &QuestionId) -> Option<&Question> {
        self.questionnaires
            .iter()
            .flat_map(Questionnaire::questions)
            .find(|question| question.id == *id)
    }

    /// The words in that language, else the source language.
    pub fn words(&self, language: &LanguageTag) -> &Wording {
        self.wording
            .get(language)
            .or_else(|| self.wording.get("en"))
            .unwrap_or(&wording::NONE)
    }
}
