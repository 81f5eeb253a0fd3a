//! What a role insists on, apart from the sum: levels that must be reached and facts that must be given.

use std::sync::Arc;

use crate::base::points::Points;
use crate::catalog::role::{FactNeed, LanguageUse, Role};
use crate::matching::fit::{Terms, Z_80};
use crate::matching::reason::{FactState, MustHave, MustHaveState};
use crate::record::answer::{Cefr, LanguageSkill};
use crate::score::Level;
use crate::score::facts::Facts;

/// Steps in a contact centre, from the lowest; the option ids of the question about it.
const STEPS: [&str; 5] = ["none", "agent", "team_leader", "supervisor", "manager"];

/// The must-haves of a role, in the order of its competencies.
pub(super) fn must_haves(terms: &Terms<'_>) -> Vec<MustHave> {
    let asked = terms.asked.iter().enumerate();
    asked
        .filter_map(|(at, (need, level))| {
            let floor = need.floor?;
            let state = level.map_or(MustHaveState::Unknown, |level| state(level, floor));
            let from = terms.find(at, &need.competency).map(|term| match state {
                MustHaveState::Met => &term.shown.speaks_for,
                _ => &term.shown.speaks_against,
            });
            Some(MustHave {
                competency: need.competency.clone(),
                floor,
                has: level.map(|level| level.points),
                state,
                from: from.map(Arc::clone).unwrap_or_default(),
            })
        })
        .collect()
}

/// Sure only where the whole 80 % range lies on one side of the floor.
fn state(level: &Level, floor: Points) -> MustHaveState {
    let reach = Z_80 * level.standard_error;
    if level.points.get() - reach >= floor.get() {
        MustHaveState::Met
    } else if level.points.get() + reach < floor.get() {
        MustHaveState::NotMet
    } else {
        MustHaveState::Borderline
    }
}

/// The facts that a role asks for, in the order of its file.
pub(super) fn facts(role: &Role, facts: &Facts) -> Vec<FactState> {
    role.facts
        .iter()
        .map(|need| FactState {
            need: need.clone(),
            state: fact(need, facts),
        })
        .collect()
}

/// Yes, no or unknown; something to talk about where only some employers ask for what is not given.
fn fact(need: &FactNeed, facts: &Facts) -> MustHaveState {
    match need {
        FactNeed::BackgroundCheck => MustHaveState::Unknown,
        FactNeed::Typing {
            words_per_minute,
            accuracy_percent,
        } => {
            let types = facts.typing.map(|typed| {
                typed.net >= f64::from(*words_per_minute)
                    && 100.0 * typed.accuracy >= f64::from(*accuracy_percent)
            });
            answered(types, MustHaveState::Borderline)
        }
        FactNeed::ContactCentreStep { step, usual } => {
            let missing = if *usual {
                MustHaveState::Borderline
            } else {
                MustHaveState::NotMet
            };
            answered(has_step(facts, step), missing)
        }
        FactNeed::CustomerExperience => answered(has_experience(facts), MustHaveState::NotMet),
        FactNeed::DrivingLicence => answered(facts.driving_licence, MustHaveState::Borderline),
        FactNeed::SectorCertificate { sectors } => {
            let has = facts
                .certificates
                .as_ref()
                .map(|certificates| sectors.iter().any(|s| certificates.contains(s)));
            answered(has, MustHaveState::Borderline)
        }
        FactNeed::WorkingLanguage { skill, level } => {
            answered(speaks(facts, *skill, *level), MustHaveState::NotMet)
        }
    }
}

fn answered(is_given: Option<bool>, missing: MustHaveState) -> MustHaveState {
    match is_given {
        Some(true) => MustHaveState::Met,
        Some(false) => missing,
        None => MustHaveState::Unknown,
    }
}

fn has_step(facts: &Facts, wanted: &str) -> Option<bool> {
    let place = |step: &str| STEPS.iter().position(|known| *known == step);
    Some(place(facts.contact_centre_step.as_deref()?)? >= place(wanted)?)
}

/// Time with customers, of which any step in a contact centre is proof.
fn has_experience(facts: &Facts) -> Option<bool> {
    let stated = facts
        .customer_experience
        .as_deref()
        .map(|time| time != "none");
    match has_step(facts, "agent") {
        Some(true) => Some(true),
        _ => stated,
    }
}

/// Whether any language reaches the level; a mother tongue does.
///
/// Which language is the language of the work, the program does not know: the sentence about it names the languages.
fn speaks(facts: &Facts, skill: LanguageUse, wanted: Cefr) -> Option<bool> {
    let languages = facts
        .languages
        .as_ref()
        .filter(|languages| !languages.is_empty())?;
    let states: Vec<Option<bool>> = languages
        .iter()
        .map(|language| reaches(language, skill, wanted))
        .collect();
    if states.contains(&Some(true)) {
        Some(true)
    } else if states.contains(&None) {
        None
    } else {
        Some(false)
    }
}

/// Whether a language reaches the level in every answered skill that the work uses; `None` if none is answered.
pub(super) fn reaches(language: &LanguageSkill, skill: LanguageUse, wanted: Cefr) -> Option<bool> {
    weakest_used(language, skill).map(|weakest| weakest >= wanted)
}

/// The weakest answered skill that the work uses: what counts at work. `None` if none is answered.
pub fn weakest_used(language: &LanguageSkill, skill: LanguageUse) -> Option<Cefr> {
    if language.native {
        return Some(Cefr::C2);
    }
    let spoken = [language.conversation, language.speaking, language.listening];
    let written = [language.writing, language.reading, None];
    let used = match skill {
        LanguageUse::Spoken => [spoken, [None; 3]],
        LanguageUse::Written => [[None; 3], written],
        LanguageUse::Any => [spoken, written],
    };
    used.into_iter().flatten().flatten().min()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::score::typing::Typed;

    fn level(points: f64, standard_error: f64) -> Level {
        Level {
            points: Points::new(points).unwrap(),
            standard_error,
            evidence: Vec::new(),
            parts: Vec::new(),
        }
    }

    fn french(speaking: Cefr, writing: Cefr) -> LanguageSkill {
        LanguageSkill {
            language: "fr".to_owned(),
            native: false,
            listening: None,
            reading: None,
            conversation: None,
            speaking: Some(speaking),
            writing: Some(writing),
        }
    }

    fn facts_with(languages: Vec<LanguageSkill>) -> Facts {
        Facts {
            languages: Some(languages),
            ..Facts::default()
        }
    }

    #[test]
    fn a_must_have_is_settled_only_where_the_whole_range_is_on_one_side() {
        let floor = Points::clamped(55.0);
        assert_eq!(state(&level(78.0, 10.0), floor), MustHaveState::Met);
        assert_eq!(state(&level(60.0, 10.0), floor), MustHaveState::Borderline);
        assert_eq!(state(&level(25.0, 10.0), floor), MustHaveState::NotMet);
        assert_eq!(state(&level(55.0, 0.0), floor), MustHaveState::Met);
    }

    #[test]
    fn the_language_of_the_work_is_asked_in_the_skills_it_uses() {
        let facts = facts_with(vec![french(Cefr::B1, Cefr::B2)]);
        assert_eq!(speaks(&facts, LanguageUse::Written, Cefr::B2), Some(true));
        assert_eq!(speaks(&facts, LanguageUse::Spoken, Cefr::B2), Some(false));
        assert_eq!(speaks(&facts, LanguageUse::Any, Cefr::B2), Some(false));
    }

    #[test]
    fn a_mother_tongue_reaches_every_level() {
        let native = LanguageSkill {
            native: true,
            ..french(Cefr::A1, Cefr::A1)
        };
        assert_eq!(
            speaks(&facts_with(vec![native]), LanguageUse::Any, Cefr::C2),
            Some(true)
        );
    }

    #[test]
    fn languages_without_levels_are_unknown_not_missing() {
        let silent = LanguageSkill {
            speaking: None,
            writing: None,
            ..french(Cefr::A1, Cefr::A1)
        };
        assert_eq!(
            speaks(&facts_with(vec![silent]), LanguageUse::Any, Cefr::B2),
            None
        );
        assert_eq!(
            speaks(&facts_with(Vec::new()), LanguageUse::Any, Cefr::B2),
            None
        );
        assert_eq!(speaks(&Facts::default(), LanguageUse::Any, Cefr::B2), None);
    }

    #[test]
    fn what_only_some_employers_ask_for_is_to_talk_about() {
        let facts = Facts {
            driving_licence: Some(false),
            ..Facts::default()
        };
        assert_eq!(
            fact(&FactNeed::DrivingLicence, &facts),
            MustHaveState::Borderline
        );
        let step = |usual| FactNeed::ContactCentreStep {
            step: "agent".to_owned(),
            usual,
        };
        let newcomer = Facts {
            contact_centre_step: Some("none".to_owned()),
            ..Facts::default()
        };
        assert_eq!(fact(&step(true), &newcomer), MustHaveState::Borderline);
        assert_eq!(fact(&step(false), &newcomer), MustHaveState::NotMet);
    }

    #[test]
    fn a_step_in_a_contact_centre_is_experience_with_customers() {
        let facts = Facts {
            customer_experience: Some("none".to_owned()),
            contact_centre_step: Some("team_leader".to_owned()),
            ..Facts::default()
        };
        assert_eq!(
            fact(&FactNeed::CustomerExperience, &facts),
            MustHaveState::Met
        );
    }

    #[test]
    fn what_was_typed_is_held_against_what_is_asked_for() {
        let need = FactNeed::Typing {
            words_per_minute: 35,
            accuracy_percent: 95,
        };
        let typed = |net, accuracy| Facts {
            typing: Some(Typed {
                letters: 200,
                mistakes: 0,
                gross: net,
                net,
                accuracy,
            }),
            ..Facts::default()
        };
        assert_eq!(fact(&need, &Facts::default()), MustHaveState::Unknown);
        assert_eq!(fact(&need, &typed(36.0, 0.96)), MustHaveState::Met);
        assert_eq!(fact(&need, &typed(36.0, 0.9)), MustHaveState::Borderline);
        assert_eq!(fact(&need, &typed(20.0, 1.0)), MustHaveState::Borderline);
    }
}
