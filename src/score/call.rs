//! Practice calls: what each reply was worth, and which facts were written down.

use std::collections::BTreeMap;

use crate::base::id::CompetencyId;
use crate::base::points::Points;
use crate::catalog::competency::{Instrument, Scoring};
use crate::catalog::question::call::{BEST_POINTS, Call};
use crate::catalog::questionnaire::QuestionKind;
use crate::record::answer::Answer;
use crate::record::task::CallDone;
pub use crate::score::written::is_noted;
use crate::score::{Asked, Evidence, Measured};

/// The calls about one competency: their mean.
pub(super) fn measured(evidence: Vec<Evidence>, scoring: &Scoring) -> Option<Measured> {
    let error = scoring.error(Instrument::Call, evidence.len());
    Measured::mean(evidence, error, true)
}

/// The calls of each competency with what they give; a call that was not brought to an end gives nothing.
pub(super) fn by_competency<'a>(asked: &[Asked<'a>]) -> BTreeMap<&'a CompetencyId, Vec<Evidence>> {
    let mut by_competency: BTreeMap<&CompetencyId, Vec<Evidence>> = BTreeMap::new();
    for asked in asked {
        let (QuestionKind::Call(call), Some(Answer::Call(done))) =
            (&asked.question.kind, asked.answer())
        else {
            continue;
        };
        for competency in &call.competencies {
            let points = points(call, done, competency);
            let evidence = points.map(|points| Evidence {
                question: asked.question.id.clone(),
                instrument: Instrument::Call,
                points,
            });
            by_competency
                .entry(competency)
                .or_default()
                .extend(evidence);
        }
    }
    by_competency
}

/// The points of a finished call for a competency.
///
/// The share of the most points that its replies could have; where no reply is worth any for it, the share of the
/// facts stated that were written down. `None` if the talk has no end, or nothing in it says anything about it.
pub fn points(call: &Call, done: &CallDone, competency: &CompetencyId) -> Option<Points> {
    let way = call.way(done.replies.iter().map(|reply| &reply.choice));
    way.last().filter(|step| step.ending.is_some())?;
    let is_observed = call
        .steps
        .iter()
        .flat_map(|step| &step.choices)
        .any(|choice| choice.points.contains_key(competency));
    if !is_observed {
        return noted(done);
    }
    let (mut sum, mut most) = (0.0, 0.0);
    for (step, reply) in way.iter().zip(&done.replies) {
        let choice = step.choices.iter().find(|choice| choice.id == reply.choice);
        if let Some(points) = choice.and_then(|choice| choice.points.get(competency)) {
            sum += f64::from(*points);
            most += f64::from(BEST_POINTS);
        }
    }
    (most > 0.0).then(|| Points::clamped(100.0 * sum / most))
}

/// The share of the facts stated that were written down; `None` if none was stated.
fn noted(done: &CallDone) -> Option<Points> {
    let right = done.notes.values().filter(|note| is_noted(note)).count();
    let all = done.notes.len();
    (all > 0).then(|| Points::clamped(100.0 * right as f64 / all as f64))
}
