//! Facts that a role asks for, in words.

use std::sync::Arc;

use crate::base::id::QuestionId;
use crate::catalog::questionnaire::{FactKind, Question, QuestionKind, Questionnaire};
use crate::catalog::role::{FactNeed, LanguageUse};
use crate::matching::RoleMatch;
use crate::matching::explain::{Explainer, Line};
use crate::matching::must_have;
use crate::matching::reason::{FactState, MustHaveState};
use crate::record::answer::Cefr;
use crate::score::CompetencyProfile;

impl Explainer<'_> {
    /// Facts asked for, in the order of the role file.
    pub fn facts(&self, profile: &CompetencyProfile, role_match: &RoleMatch) -> Vec<Line> {
        role_match
            .facts
            .iter()
            .map(|fact| Line {
                title: self.fact_title(&fact.need),
                detail: self.fact_detail(profile, fact),
                word: self.must_have_word(fact.state),
                standing: fact.state.into(),
                from: self.asked_about(&fact.need),
            })
            .collect()
    }

    /// The questions that ask about a fact, in the order of the questionnaires.
    fn asked_about(&self, need: &FactNeed) -> Arc<[QuestionId]> {
        let facts: &[FactKind] = match need {
            FactNeed::ContactCentreStep { .. } => &[FactKind::ContactCentreStep],
            FactNeed::CustomerExperience => {
                &[FactKind::CustomerExperience, FactKind::ContactCentreStep]
            }
            FactNeed::DrivingLicence => &[FactKind::DrivingLicence],
            FactNeed::SectorCertificate { .. } => &[FactKind::SectorCertificate],
            FactNeed::BackgroundCheck
            | FactNeed::Typing { .. }
            | FactNeed::WorkingLanguage { .. } => &[],
        };
        let asks = |question: &&Question| match &question.kind {
            QuestionKind::Choice(choice) => choice.fact.is_some_and(|fact| facts.contains(&fact)),
            QuestionKind::Multi(multi) => multi.fact.is_some_and(|fact| facts.contains(&fact)),
            QuestionKind::Languages => matches!(need, FactNeed::WorkingLanguage { .. }),
            QuestionKind::Typing(_) => matches!(need, FactNeed::Typing { .. }),
            QuestionKind::Call(_)
            | QuestionKind::Case(_)
            | QuestionKind::Note
            | QuestionKind::Number(_)
            | QuestionKind::Scale(_)
            | QuestionKind::Situation(_)
            | QuestionKind::Text => false,
        };
        let questionnaires = self.catalog.questionnaires.iter();
        let questions = questionnaires.flat_map(Questionnaire::questions);
        let about = questions.filter(asks);
        about.map(|question| question.id.clone()).collect()
    }

    /// What is asked for, e.g. "Language of the work, spoken: B2".
    fn fact_title(&self, need: &FactNeed) -> String {
        match need {
            FactNeed::BackgroundCheck => self.text.get("explain-fact-background-check"),
            FactNeed::ContactCentreStep { step, .. } => self.text.get(match step.as_str() {
                "agent" => "explain-fact-step-agent",
                "team_leader" => "explain-fact-step-team-leader",
                "supervisor" => "explain-fact-step-supervisor",
                "manager" => "explain-fact-step-manager",
                _ => "explain-fact-step-other",
            }),
            FactNeed::CustomerExperience => self.text.get("explain-fact-customer-experience"),
            FactNeed::DrivingLicence => self.text.get("explain-fact-driving-licence"),
            FactNeed::SectorCertificate { .. } => self.text.get("explain-fact-sector-certificate"),
            FactNeed::Typing {
                words_per_minute,
                accuracy_percent,
            } => {
                let accuracy = self.text.percent(i64::from(*accuracy_percent));
                let args = [
                    ("words", f64::from(*words_per_minute).into()),
                    ("accuracy", accuracy.into()),
                ];
                self.say("explain-fact-typing", &args)
            }
            FactNeed::WorkingLanguage { skill, level } => {
                let key = match skill {
                    LanguageUse::Any => "explain-fact-language-any",
                    LanguageUse::Spoken => "explain-fact-language-spoken",
                    LanguageUse::Written => "explain-fact-language-written",
                };
                self.say(key, &[("level", level.name().into())])
            }
        }
    }

    fn fact_detail(&self, profile: &CompetencyProfile, fact: &FactState) -> String {
        let pick = |met, not_met, unknown| {
            self.text.get(match fact.state {
                MustHaveState::Met => met,
                MustHaveState::NotMet | MustHaveState::Borderline => not_met,
                MustHaveState::Unknown => unknown,
            })
        };
        match &fact.need {
            FactNeed::BackgroundCheck => self.text.get("explain-fact-background-check-ask"),
            FactNeed::Typing { .. } => self.text.get("explain-fact-typing-ask"),
            FactNeed::ContactCentreStep { usual: false, .. } => pick(
                "explain-fact-step-met",
                "explain-fact-step-not-met",
                "explain-fact-step-unknown",
            ),
            FactNeed::ContactCentreStep { usual: true, .. } => pick(
                "explain-fact-step-met",
                "explain-fact-step-usual",
                "explain-fact-step-unknown",
            ),
            FactNeed::CustomerExperience => pick(
                "explain-fact-customer-experience-met",
                "explain-fact-customer-experience-not-met",
                "explain-fact-customer-experience-unknown",
            ),
            FactNeed::DrivingLicence => pick(
                "explain-fact-driving-licence-met",
                "explain-fact-driving-licence-not-met",
                "explain-fact-driving-licence-unknown",
            ),
            FactNeed::SectorCertificate { .. } => pick(
                "explain-fact-sector-certificate-met",
                "explain-fact-sector-certificate-not-met",
                "explain-fact-sector-certificate-unknown",
            ),
            FactNeed::WorkingLanguage { skill, level } => match fact.state {
                MustHaveState::Met => self.speaks(profile, *skill, *level),
                MustHaveState::NotMet | MustHaveState::Borderline => {
                    self.text.get("explain-fact-language-not-met")
                }
                MustHaveState::Unknown => self.text.get("explain-fact-language-unknown"),
            },
        }
    }

    /// The languages that reach the level: only the person knows which one the employer works in.
    fn speaks(&self, profile: &CompetencyProfile, skill: LanguageUse, level: Cefr) -> String {
        let languages = profile.facts.languages.as_deref().unwrap_or_default();
        let reaching: Vec<String> = languages
            .iter()
            .filter(|language| must_have::reaches(language, skill, level) == Some(true))
            .map(|language| self.language(&language.language))
            .collect();
        let args = [
            ("languages", self.text.list(&reaching).into()),
            ("count", reaching.len().into()),
        ];
        self.say("explain-fact-language-met", &args)
    }
}
