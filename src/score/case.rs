//! Record keeping: how many fields of the form are right.

use crate::base::id::CompetencyId;
use crate::base::points::Points;
use crate::catalog::competency::{Instrument, Scoring};
use crate::catalog::question::case::Case;
use crate::catalog::questionnaire::QuestionKind;
use crate::record::answer::Answer;
use crate::record::task::CaseDone;
pub use crate::score::written::is_right;
use crate::score::{Asked, Evidence, Measured};

/// The tasks about a competency: their mean; `None` if none was done.
pub(super) fn measured(
    asked: &[Asked<'_>],
    competency: &CompetencyId,
    scoring: &Scoring,
) -> Option<Measured> {
    let evidence = asked.iter().filter_map(|asked| {
        let (QuestionKind::Case(case), Some(Answer::Case(done))) =
            (&asked.question.kind, asked.answer())
        else {
            return None;
        };
        (case.competency == *competency).then(|| Evidence {
            question: asked.question.id.clone(),
            instrument: Instrument::Record,
            points: points(case, done),
        })
    });
    let evidence: Vec<Evidence> = evidence.collect();
    let error = scoring.error(Instrument::Record, evidence.len());
    Measured::mean(evidence, error, true)
}

/// The share of the fields that are right. A field that was left empty is not.
pub fn points(case: &Case, done: &CaseDone) -> Points {
    let is_right = |field: &&crate::catalog::question::case::Field| {
        let written = done.fields.get(&field.id);
        written.is_some_and(|written| is_right(field.kind, written))
    };
    let right = case.fields.iter().filter(is_right).count();
    Points::clamped(100.0 * right as f64 / case.fields.len().max(1) as f64)
}
