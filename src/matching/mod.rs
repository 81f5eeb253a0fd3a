//! Levels and roles to a ranking with its reasons, as data.

pub mod explain;
pub mod fit;
pub mod reason;

use crate::base::id::{CompetencyId, RoleId, VariantId};
use crate::base::points::Points;
use crate::catalog::Catalog;
use crate::score::CompetencyProfile;
use reason::{ConditionFlag, FactState, Gap, MustHave, Reason};

/// How one role fits one client.
#[derive(Clone, Debug, PartialEq)]
pub struct RoleMatch {
    pub role: RoleId,
    /// `None` when no competency that counts was answered.
    pub fit: Option<Fit>,
    /// Weight answered over weight in all, 0 to 1.
    pub coverage: f64,
    pub category: Category,
    /// In the order of the role's competencies.
    pub must_haves: Vec<MustHave>,
    /// Facts asked for, in the order of the role file.
    pub facts: Vec<FactState>,
    /// Strongest first.
    pub reasons: Vec<Reason>,
    /// What costs most first.
    pub gaps: Vec<Gap>,
    /// Conditions to talk about, largest difference first.
    pub flags: Vec<ConditionFlag>,
    /// Competencies still unanswered that count most for this role, heaviest first.
    pub unanswered: Vec<CompetencyId>,
    /// Its special forms, in the order of the role file.
    pub variants: Vec<(VariantId, Option<Fit>)>,
    /// Tied with the role before it in the ranking: the difference is within the error.
    pub is_tied: bool,
}

/// Figures of a fit, 0 to 100.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fit {
    /// Fit of the levels as they stand.
    pub plug_in: f64,
    /// The headline: mean over what the levels may really be.
    pub expected: f64,
    pub standard_error: f64,
    /// 80 % range around the expected fit, widened to hold the plug-in fit.
    pub low: f64,
    pub high: f64,
    /// Range when nothing is assumed of the unanswered competencies.
    pub low_all: f64,
    pub high_all: f64,
    /// "Uses your strengths"; `None` below five answers or if the levels do not vary.
    pub shape: Option<f64>,
    /// The ranking's key.
    pub order: f64,
}

/// A fit in a word; the serde names are those of the machine-readable output.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub enum Category {
    #[serde(rename = "no data")]
    NoData,
    #[serde(rename = "not enough answers")]
    NotEnoughAnswers,
    #[serde(rename = "gap on a must-have")]
    MustHaveGap,
    #[serde(rename = "check a must-have")]
    MustHaveCheck,
    #[serde(rename = "strong")]
    Strong,
    #[serde(rename = "good")]
    Good,
    #[serde(rename = "partial")]
    Partial,
    #[serde(rename = "low")]
    Low,
}

/// A rounded level for people.
pub fn whole(points: f64) -> u8 {
    Points::clamped(points).whole()
}

/// Ranks all roles for one client: best first, roles without enough answers last.
pub fn rank(_catalog: &Catalog, _profile: &CompetencyProfile) -> Vec<RoleMatch> {
    todo!()
}
