//! Rating scales: points per item, means per competency, tolerances of conditions.

use std::collections::BTreeMap;

use crate::base::id::{CompetencyId, ConditionId, QuestionId};
use crate::base::points::Points;
use crate::catalog::competency::{Instrument, Scoring};
use crate::catalog::questionnaire::{Measures, Question, QuestionKind, Questionnaire, Scale};
use crate::record::Record;
use crate::record::answer::Answer;
use crate::score::{Evidence, Measured, Tolerance};

/// The items about one competency.
#[derive(Default)]
pub(super) struct Items {
    /// How many the questionnaire asks.
    asked: usize,
    /// Those answered with a step, in the order of the questionnaire.
    evidence: Vec<Evidence>,
}

impl Items {
    /// Their mean; `None` if no item was answered with a step.
    ///
    /// With at least two thirds answered the mean of those stands for all (it is prorated); with fewer there is
    /// too little to go by.
    pub(super) fn measured(self, scoring: &Scoring) -> Option<Measured> {
        if self.evidence.is_empty() {
            return None;
        }
        let sum: f64 = self.evidence.iter().map(|item| item.points.get()).sum();
        Some(Measured {
            points: sum / self.evidence.len() as f64,
            standard_error: scoring.default_standard_error,
            is_enough: 3 * self.evidence.len() >= 2 * self.asked,
            evidence: self.evidence,
        })
    }
}

/// The items of each competency with what was answered.
pub(super) fn by_competency<'a>(
    questionnaire: &'a Questionnaire,
    record: &Record,
) -> BTreeMap<&'a CompetencyId, Items> {
    let mut items: BTreeMap<&CompetencyId, Items> = BTreeMap::new();
    for (question, scale) in scales(questionnaire) {
        let Measures::Competency(competency) = &scale.measures else {
            continue;
        };
        let items = items.entry(competency).or_default();
        items.asked += 1;
        items
            .evidence
            .extend(points(question, scale, record).map(|points| Evidence {
                question: question.id.clone(),
                instrument: Instrument::SelfReport,
                points,
            }));
    }
    items
}

/// How much of each condition was accepted: the mean where several items ask.
pub(super) fn tolerances(
    questionnaire: &Questionnaire,
    record: &Record,
) -> BTreeMap<ConditionId, Tolerance> {
    let mut answers: BTreeMap<&ConditionId, Vec<(&QuestionId, Points)>> = BTreeMap::new();
    for (question, scale) in scales(questionnaire) {
        if let Measures::Condition(condition) = &scale.measures
            && let Some(points) = points(question, scale, record)
        {
            answers
                .entry(condition)
                .or_default()
                .push((&question.id, points));
        }
    }
    let tolerance = |answers: Vec<(&QuestionId, Points)>| {
        let sum: f64 = answers.iter().map(|(_, points)| points.get()).sum();
        Tolerance {
            points: Points::clamped(sum / answers.len() as f64),
            from: answers
                .into_iter()
                .map(|(question, _)| question.clone())
                .collect(),
        }
    };
    answers
        .into_iter()
        .map(|(condition, answers)| (condition.clone(), tolerance(answers)))
        .collect()
}

/// The questions answered on a scale.
pub(super) fn scales(questionnaire: &Questionnaire) -> impl Iterator<Item = (&Question, &Scale)> {
    questionnaire
        .questions()
        .filter_map(|question| match &question.kind {
            QuestionKind::Scale(scale) => Some((question, scale)),
            QuestionKind::Choice(_) | QuestionKind::Languages | QuestionKind::Multi(_) => None,
        })
}

/// What was answered, 0 to 100, turned round if the item is reversed: 100·(x − 1)/(k − 1).
pub(super) fn points(question: &Question, scale: &Scale, record: &Record) -> Option<Points> {
    let step = step(question, scale, record)?;
    let keyed = if scale.reversed {
        scale.steps + 1 - step
    } else {
        step
    };
    Some(Points::clamped(
        100.0 * f64::from(keyed - 1) / f64::from(scale.steps - 1),
    ))
}

/// The step that was ticked, 1 to `scale.steps`; `None` if skipped, "no experience yet", or off the scale.
pub(super) fn step(question: &Question, scale: &Scale, record: &Record) -> Option<u8> {
    match record.answers.get(&question.id)?.answer {
        Answer::Scale(step) if (1..=scale.steps).contains(&step) && scale.steps > 1 => Some(step),
        _ => None,
    }
}
