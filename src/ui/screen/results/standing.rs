//! Where a competency stands: known with its range, or how much is missing to say something fair.

use crate::base::id::{CompetencyId, QuestionId};
use crate::catalog::Catalog;
use crate::catalog::competency::{Band, Instrument};
use crate::catalog::questionnaire::{Measures, QuestionKind, Questionnaire};
use crate::record::Record;
use crate::record::answer::Answer;
use crate::score::CompetencyProfile;

/// What can be said about one competency; numbers from 0 to 100.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Standing {
    /// Enough was answered.
    Known {
        low: f64,
        mark: f64,
        high: f64,
        band: Band,
    },
    /// Too little was answered: the level could be anywhere between `low` and `high`.
    Open { low: f64, high: f64, needed: usize },
    /// Everything was answered, with "no experience yet" too often to say anything.
    NoExperience,
}

impl Standing {
    pub(super) fn of(
        catalog: &Catalog,
        questionnaire: &Questionnaire,
        record: &Record,
        profile: &CompetencyProfile,
        id: &CompetencyId,
    ) -> Self {
        if let Some(level) = profile.levels.get(id) {
            let (low, high) = level.range();
            return Self::Known {
                low: low.get(),
                mark: level.points.get(),
                high: high.get(),
                band: catalog.scoring.band(level.points),
            };
        }
        let asked = questions(catalog, questionnaire, record, id);
        let open = asked
            .iter()
            .filter(|question| !record.answers.contains_key(**question))
            .count();
        if open == 0 && !asked.is_empty() {
            return Self::NoExperience;
        }
        let evidence = profile.incomplete.get(id).map_or(&[][..], Vec::as_slice);
        let (low, high) = bounds(evidence.iter().map(|one| one.points.get()), asked.len());
        // Two thirds of the questions give a fair picture.
        let wanted = (2 * asked.len()).div_ceil(3);
        Self::Open {
            low,
            high,
            needed: wanted.saturating_sub(evidence.len()).clamp(1, open.max(1)),
        }
    }

    /// How much of the scale is ruled out, 0 to 1: how sure one can be.
    pub(super) fn sureness(self) -> f64 {
        match self {
            Self::Known { low, high, .. } => 1.0 - (high - low) / 100.0,
            Self::Open { .. } | Self::NoExperience => 0.0,
        }
    }
}

/// The mean if all that is open were answered lowest, and if highest.
fn bounds(answered: impl Iterator<Item = f64>, asked: usize) -> (f64, f64) {
    let (sum, count) = answered.fold((0.0, 0_usize), |(sum, count), points| {
        (sum + points, count + 1)
    });
    if asked == 0 {
        return (0.0, 100.0);
    }
    let open = asked.saturating_sub(count) as f64;
    (sum / asked as f64, (sum + 100.0 * open) / asked as f64)
}

/// The questions by which a client rates a competency, in the client's form and the order of the questionnaire.
///
/// What is observed in tasks stands beside them: without any of it the rating alone gives a level.
pub(super) fn questions<'a>(
    catalog: &Catalog,
    questionnaire: &'a Questionnaire,
    record: &'a Record,
    id: &CompetencyId,
) -> Vec<&'a QuestionId> {
    let by_cefr = catalog
        .competency(id)
        .is_some_and(|competency| competency.instruments.contains_key(&Instrument::Cefr));
    let asks = |kind: &QuestionKind| match kind {
        QuestionKind::Scale(scale) => scale.measures == Measures::Competency(id.clone()),
        QuestionKind::Languages => by_cefr,
        _ => false,
    };
    let sections = questionnaire.sections.iter();
    sections
        .flat_map(|section| section.asked(record.sitting.form, &record.answers))
        .filter(|question| asks(&question.kind))
        .map(|question| &question.id)
        .collect()
}

/// How many questions about a competency have no answer at all.
pub(super) fn open_questions<'a>(
    catalog: &Catalog,
    questionnaire: &'a Questionnaire,
    record: &'a Record,
    id: &CompetencyId,
) -> Vec<&'a QuestionId> {
    let mut open = questions(catalog, questionnaire, record, id);
    open.retain(|question| !record.answers.contains_key(*question));
    open
}

/// Whether anything was answered that says something about the client, "no experience yet" included.
pub(super) fn is_begun(record: &Record) -> bool {
    record.answers.values().any(|given| match &given.answer {
        Answer::Call(_)
        | Answer::Case(_)
        | Answer::Languages(_)
        | Answer::NoExperience
        | Answer::Ratings(_)
        | Answer::Scale(_)
        | Answer::Typing(_) => true,
        Answer::Choice(_) | Answer::Multi(_) | Answer::Number(_) | Answer::Text(_) => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::answer::Given;
    use crate::record::edit::Edit;
    use crate::score::score;

    fn standing(answers: &[(&str, Answer)]) -> Standing {
        let catalog = Catalog::shipped();
        let questionnaire = catalog.questionnaires.first().unwrap();
        let mut record = Record {
            questionnaire: Some(questionnaire.id.clone()),
            ..Record::default()
        };
        for (question, answer) in answers {
            let given = Some(Given {
                answer: answer.clone(),
                millis: None,
            });
            record.apply(Edit::SetAnswer {
                question: QuestionId::new(question).unwrap(),
                given,
            });
        }
        let profile = score(&catalog, &record);
        let id = CompetencyId::new("oral").unwrap();
        Standing::of(&catalog, questionnaire, &record, &profile, &id)
    }

    #[test]
    fn too_few_answers_leave_a_band_and_say_how_many_are_missing() {
        let full = Standing::Open {
            low: 0.0,
            high: 100.0,
            needed: 3,
        };
        assert_eq!(standing(&[]), full);
        // Two of four at the top: the mean lies between 50 and 100.
        let two = [("oral_1", Answer::Scale(5)), ("oral_2", Answer::Scale(5))];
        assert_eq!(
            standing(&two),
            Standing::Open {
                low: 50.0,
                high: 100.0,
                needed: 1
            }
        );
    }

    #[test]
    fn no_experience_in_all_is_neither_low_nor_open() {
        let all = ["oral_1", "oral_2", "oral_3", "oral_4"].map(|id| (id, Answer::NoExperience));
        assert_eq!(standing(&all), Standing::NoExperience);
    }

    #[test]
    fn an_answered_competency_is_known_within_its_range() {
        let all = ["oral_1", "oral_2", "oral_3", "oral_4"].map(|id| (id, Answer::Scale(3)));
        let Standing::Known {
            low,
            mark,
            high,
            band,
        } = standing(&all)
        else {
            panic!("not known")
        };
        assert_eq!((mark, band), (50.0, Band::Growing));
        assert!(
            (low - 37.184).abs() < 1e-9 && (high - 62.816).abs() < 1e-9,
            "{low} {high}"
        );
    }
}
