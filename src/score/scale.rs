//! Rating scales: points per item, means per competency, tolerances of conditions.

use std::collections::BTreeMap;

use crate::base::id::{CompetencyId, ConditionId, QuestionId};
use crate::base::points::Points;
use crate::catalog::competency::{Instrument, Scoring};
use crate::catalog::questionnaire::{Measures, QuestionKind, Scale, Section};
use crate::record::answer::Answer;
use crate::score::{Asked, Evidence, Measured, Tolerance};

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
    fn new(asked: &Asked<'a>) -> Option<Self> {
        let QuestionKind::Scale(scale) = &asked.question.kind else {
            return None;
        };
        let step = asked.given.and_then(|given| match given.answer {
            Answer::Scale(step) if (1..=scale.steps).contains(&step) && scale.steps > 1 => {
                Some(step)
            }
            _ => None,
        });
        Some(Self {
            question: &asked.question.id,
            scale,
            step,
            millis: asked.given.and_then(|given| given.millis),
        })
    }

    /// The competency it is about; `None` if it is about a condition.
    pub(super) fn competency(&self) -> Option<&'a CompetencyId> {
        match &self.scale.measures {
            Measures::Competency(competency) => Some(competency),
            Measures::Attention(_) | Measures::Condition(_) => None,
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
pub(super) fn pages<'a>(asked: &[Asked<'a>]) -> Vec<Page<'a>> {
    let of_one_section = |left: &Asked<'_>, right: &Asked<'_>| left.section.id == right.section.id;
    asked
        .chunk_by(of_one_section)
        .filter_map(|page| {
            Some(Page {
                section: page.first()?.section,
                items: page.iter().filter_map(Item::new).collect(),
            })
        })
        .collect()
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
    ///
    /// `standard_error` is what was measured with this questionnaire; `None` takes the usual one for so many items.
    pub(super) fn measured(
        self,
        scoring: &Scoring,
        standard_error: Option<f64>,
    ) -> Option<Measured> {
        let (answered, asked) = (self.evidence.len(), self.asked);
        let usual = || scoring.error(Instrument::SelfReport, answered);
        let error = standard_error.unwrap_or_else(usual);
        Measured::mean(self.evidence, error, 3 * answered >= 2 * asked)
    }
}

/// The items of each competency with what was answered.
pub(super) fn by_competency<'a>(pages: &[Page<'a>]) -> BTreeMap<&'a CompetencyId, Items> {
    let mut by_competency: BTreeMap<&CompetencyId, Items> = BTreeMap::new();
    let evidence = |item: &Item<'_>| {
        Some(Evidence {
            question: item.question.clone(),
            instrument: Instrument::SelfReport,
            points: item.points()?,
        })
    };
    // Items about one competency mostly stand together.
    let runs = pages
        .iter()
        .flat_map(|page| page.items.chunk_by(|a, b| a.competency() == b.competency()));
    for run in runs {
        if let Some(competency) = run.first().and_then(Item::competency) {
            let items = by_competency.entry(competency).or_default();
            items.asked += run.len();
            items.evidence.extend(run.iter().filter_map(evidence));
        }
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
