//! Rating scales: points per item, means per competency, tolerances of conditions.

use std::collections::BTreeMap;

use crate::base::id::{CompetencyId, ConditionId, QuestionId};
use crate::base::points::Points;
use crate::catalog::competency::{Instrument, Scoring};
use crate::catalog::questionnaire::{
    Measures, Question, QuestionKind, Questionnaire, Scale, Section,
};
use crate::record::Record;
use crate::record::answer::Answer;
use crate::score::{Evidence, Measured, Tolerance};

/// A question on a rating scale with what was answered.
pub(super) struct Item<'a> {
    pub(super) question: &'a QuestionId,
    pub(super) scale: &'a Scale,
    /// The step that was ticked, 1 to `scale.steps`; `None` if skipped, "no experience yet", or off the scale.
    pub(super) step: Option<u8>,
    /// Milliseconds to any answer; `None` if not measured.
    pub(super) millis: Option<u32>,
}

impl<'a> Item<'a> {
    /// The question with its answer; `None` if it is not answered on a scale.
    pub(super) fn new(question: &'a Question, record: &Record) -> Option<Self> {
        let QuestionKind::Scale(scale) = &question.kind else {
            return None;
        };
        let given = record.answers.get(&question.id);
        let step = given.and_then(|given| match given.answer {
            Answer::Scale(step) if (1..=scale.steps).contains(&step) && scale.steps > 1 => {
                Some(step)
            }
            _ => None,
        });
        Some(Self {
            question: &question.id,
            scale,
            step,
            millis: given.and_then(|given| given.millis),
        })
    }

    /// The competency it is about; `None` if it is about a condition.
    pub(super) fn competency(&self) -> Option<&'a CompetencyId> {
        match &self.scale.measures {
            Measures::Competency(competency) => Some(competency),
            Measures::Condition(_) => None,
        }
    }

    /// What was answered, 0 to 100, turned round if the item is reversed: 100·(x − 1)/(k − 1).
    pub(super) fn points(&self) -> Option<Points> {
        let (step, steps) = (self.step?, self.scale.steps);
        let keyed = if self.scale.reversed {
            steps + 1 - step
        } else {
            step
        };
        Some(Points::clamped(
            100.0 * f64::from(keyed - 1) / f64::from(steps - 1),
        ))
    }
}

/// The questions of a section that are answered on a scale.
pub(super) struct Page<'a> {
    pub(super) section: &'a Section,
    /// In the order of the file.
    pub(super) items: Vec<Item<'a>>,
}

/// All sections with their questions on a scale.
pub(super) fn pages<'a>(questionnaire: &'a Questionnaire, record: &Record) -> Vec<Page<'a>> {
    let page = |section: &'a Section| Page {
        section,
        items: section
            .questions
            .iter()
            .filter_map(|question| Item::new(question, record))
            .collect(),
    };
    questionnaire.sections.iter().map(page).collect()
}

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
pub(super) fn by_competency<'a>(pages: &[Page<'a>]) -> BTreeMap<&'a CompetencyId, Items> {
    let mut by_competency: BTreeMap<&CompetencyId, Items> = BTreeMap::new();
    for item in pages.iter().flat_map(|page| &page.items) {
        let Some(competency) = item.competency() else {
            continue;
        };
        let items = by_competency.entry(competency).or_default();
        items.asked += 1;
        items.evidence.extend(item.points().map(|points| Evidence {
            question: item.question.clone(),
            instrument: Instrument::SelfReport,
            points,
        }));
    }
    by_competency
}

/// How much of each condition was accepted: the mean where several items ask.
pub(super) fn tolerances(pages: &[Page<'_>]) -> BTreeMap<ConditionId, Tolerance> {
    let mut answers: BTreeMap<&ConditionId, Vec<(&QuestionId, f64)>> = BTreeMap::new();
    for item in pages.iter().flat_map(|page| &page.items) {
        if let Measures::Condition(condition) = &item.scale.measures
            && let Some(points) = item.points()
        {
            let answers = answers.entry(condition).or_default();
            answers.push((item.question, points.get()));
        }
    }
    let tolerance = |answers: Vec<(&QuestionId, f64)>| {
        let sum: f64 = answers.iter().map(|(_, points)| points).sum();
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
