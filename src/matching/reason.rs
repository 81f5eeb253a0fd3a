//! Why a role fits or not: numbers and ids, no words.

use std::sync::Arc;

use crate::base::id::{CompetencyId, ConditionId, QuestionId};
use crate::base::points::Points;
use crate::catalog::role::FactNeed;

/// Something that speaks for a role.
#[derive(Clone, Debug, PartialEq)]
pub enum Reason {
    /// The level reaches or nearly reaches what the role asks for.
    Meets {
        competency: CompetencyId,
        has: Points,
        needs: Points,
        /// Points of fit it gives, 0 to 100.
        gives: f64,
        /// The questions behind the level, those first that speak most for it.
        from: Arc<[QuestionId]>,
    },
    /// The role brings much of what the client wants, or little of what the client would rather not have.
    Suits {
        condition: ConditionId,
        exposure: Points,
        tolerance: Points,
        from: Arc<[QuestionId]>,
    },
}

/// A competency below what the role asks for.
#[derive(Clone, Debug, PartialEq)]
pub struct Gap {
    pub competency: CompetencyId,
    pub has: Points,
    pub needs: Points,
    /// Points of fit it costs, 0 to 100.
    pub costs: f64,
    /// The questions behind the level, those first that speak most against it.
    pub from: Arc<[QuestionId]>,
}

/// What the fit gains if a level rises.
#[derive(Clone, Debug, PartialEq)]
pub struct Raise {
    pub competency: CompetencyId,
    pub has: Points,
    /// At most 15 points higher, and no higher than the role asks for.
    pub to: Points,
    /// Points of expected fit, above 0.
    pub gains: f64,
    /// The questions behind the level, those first that speak most against it.
    pub from: Arc<[QuestionId]>,
}

/// What a competency gives to a fit, and what it costs; together its share of the 100 points.
#[derive(Clone, Debug, PartialEq)]
pub struct Share {
    pub competency: CompetencyId,
    pub gives: f64,
    pub costs: f64,
}

/// Whether a must-have is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub enum MustHaveState {
    #[serde(rename = "met")]
    Met,
    /// Within the error: to talk about.
    #[serde(rename = "borderline")]
    Borderline,
    #[serde(rename = "not met")]
    NotMet,
    #[serde(rename = "unknown")]
    Unknown,
}

/// A competency that a role asks for at a level of its own, apart from the sum.
#[derive(Clone, Debug, PartialEq)]
pub struct MustHave {
    pub competency: CompetencyId,
    pub floor: Points,
    /// `None` if not answered.
    pub has: Option<Points>,
    pub state: MustHaveState,
    /// The questions behind the level, those first that speak most for it, or against it where it is not met.
    pub from: Arc<[QuestionId]>,
}

/// Whether a fact is given; `NotMet` is only said of facts the client stated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FactState {
    pub need: FactNeed,
    pub state: MustHaveState,
}

/// A condition by which the role misses what the client accepts or wants by 30 points or more.
#[derive(Clone, Debug, PartialEq)]
pub struct ConditionFlag {
    pub condition: ConditionId,
    pub exposure: Points,
    pub tolerance: Points,
    pub from: Arc<[QuestionId]>,
}
