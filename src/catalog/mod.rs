//! The data that authors edit: competencies, conditions, roles, questionnaires and their wording.
//!
//! Loaded and cross-checked as a whole; never changes afterwards. Knows no screen, no database and no clock.

pub mod answers;
pub mod career;
pub mod check;
pub mod codes;
pub mod competency;
pub mod difference;
pub mod entry;
pub mod examples;
pub mod form;
pub mod guidance;
mod load;
pub mod only_if;
pub mod order;
pub mod question;
pub mod questionnaire;
pub mod role;
pub mod surveyjs;

mod toml_text;
pub mod wording;
pub mod xlsform;

use std::path::PathBuf;
use std::sync::{Arc, LazyLock};

use crate::base::id::{
    CompetencyId, ConditionId, LanguageTag, QuestionId, QuestionnaireId, RoleId,
};
use crate::base::problem::Loaded;
use competency::{Competency, Condition, Scoring};
use guidance::Guidance;
use load::wording::Library;
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
    pub guidance: Guidance,
    /// Words for all of these, by language.
    pub(crate) library: Library,
}

/// The catalogue inside the program, read once.
static SHIPPED: LazyLock<Arc<Catalog>> = LazyLock::new(|| Arc::new(Catalog::load(&[]).value));

impl Catalog {
    /// The data files inside the program; a test proves that they are sound.
    pub fn shipped() -> Arc<Self> {
        Arc::clone(&SHIPPED)
    }

    /// The data files inside the program, with those of `folders` in their place, the first folder first.
    ///
    /// Every folder named must exist. The sound rest of a bad file is kept; a file that cannot be used at all
    /// leaves the one behind it in place. Problems of the shipped files are told only if there are no folders.
    pub fn load(folders: &[PathBuf]) -> Loaded<Self> {
        load::load(folders)
    }

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

    /// The words in that language, else in English, else in the source language.
    pub fn words(&self, language: &LanguageTag) -> &Wording {
        self.library.words(language)
    }
}
