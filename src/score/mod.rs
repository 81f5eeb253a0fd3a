//! Answers to levels, with the evidence for each. Knows no words and no roles.

pub mod careful;
pub mod facts;

use std::collections::BTreeMap;

use crate::base::id::{CompetencyId, ConditionId, QuestionId};
use crate::base::points::Points;
use crate::catalog::Catalog;
use crate::catalog::competency::Instrument;
use crate::record::Record;
use careful::CarefulSign;
use facts::Facts;

/// What the answers say about a client.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CompetencyProfile {
    /// Competencies with enough answers; the others are absent, not low.
    pub levels: BTreeMap<CompetencyId, Level>,
    /// Competencies with some answers, but too few.
    pub incomplete: BTreeMap<CompetencyId, Vec<Evidence>>,
    /// How much of each condition the client accepts (or, for offers, wants), 0 to 100.
    pub tolerances: BTreeMap<ConditionId, Points>,
    pub facts: Facts,
    /// Signs that the answers may have been given in haste.
    pub careful: Vec<CarefulSign>,
}

/// How far a client has a competency.
#[derive(Clone, Debug, PartialEq)]
pub struct Level {
    pub points: Points,
    /// Standard error in points; not negative.
    pub standard_error: f64,
    /// The answers behind it; empty if the level was measured elsewhere.
    pub evidence: Vec<Evidence>,
}

/// One answer behind a level.
#[derive(Clone, Debug, PartialEq)]
pub struct Evidence {
    pub question: QuestionId,
    pub instrument: Instrument,
    /// What this answer alone would give.
    pub points: Points,
}

/// Turns answers into levels per competency, keeping the evidence for each.
///
/// Unanswered questions lower the coverage, not the level: somebody who stops half-way is unknown, not incapable.
pub fn score(_catalog: &Catalog, _record: &Record) -> CompetencyProfile {
    todo!()
}
