//! Competencies, working conditions and how instruments combine to levels.

use std::collections::BTreeMap;

use crate::base::id::{CompetencyId, ConditionId};
use crate::base::points::Points;

/// Something a person can do, measured 0 to 100.
#[derive(Clone, Debug)]
pub struct Competency {
    pub id: CompetencyId,
    /// Articles that name it, e.g. `BN`.
    pub sources: Vec<String>,
    /// O*NET elements behind it: `table|element id|name`.
    pub onet_elements: Vec<String>,
    /// ESCO skills behind it.
    pub esco_skills: Vec<String>,
    /// Weight of each instrument in the level; not negative, at least one above 0.
    pub instruments: BTreeMap<Instrument, f64>,
}

/// A way to measure a competency.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Instrument {
    /// Practice calls.
    Call,
    /// CEFR self-assessment.
    Cefr,
    /// Forms filled from what was heard.
    Record,
    /// Rating scales about oneself.
    SelfReport,
    /// Situational judgement.
    Situation,
    Typing,
}

impl Instrument {
    /// All instruments by the name that data files give them, self-report first.
    pub const ALL: [(&'static str, Self); 6] = [
        ("self_report", Self::SelfReport),
        ("situation", Self::Situation),
        ("call", Self::Call),
        ("typing", Self::Typing),
        ("record", Self::Record),
        ("cefr", Self::Cefr),
    ];

    /// The name that data files give it.
    pub fn name(self) -> &'static str {
        let found = Self::ALL.iter().find(|(_, instrument)| *instrument == self);
        found.map_or("", |(name, _)| name)
    }

    /// Whether it watches what somebody does; the others ask what somebody says.
    pub fn observes(self) -> bool {
        match self {
            Self::Call | Self::Record | Self::Situation | Self::Typing => true,
            Self::Cefr | Self::SelfReport => false,
        }
    }
}

/// A circumstance of the work, compared with what the person accepts; never part of the fit.
#[derive(Clone, Debug)]
pub struct Condition {
    pub id: ConditionId,
    pub sources: Vec<String>,
    /// O*NET work context element; `None` if our own estimate.
    pub onet: Option<String>,
    pub sense: Sense,
}

/// Which way a difference between role and person hurts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sense {
    /// The role asks for it: too much of it hurts.
    Demand,
    /// The role offers it: too little of it hurts.
    Offer,
}

/// Figures that all scores share.
#[derive(Clone, Debug)]
pub struct Scoring {
    /// Standard error of a self-report scale, in points.
    pub default_standard_error: f64,
    /// Level of each CEFR level, A1 to C2.
    pub cefr_levels: [Points; 6],
    /// Where the bands begin, ascending: starting, growing, solid, strong.
    pub bands: [Points; 4],
    /// How much each instrument errs.
    pub errors: BTreeMap<Instrument, Error>,
    /// Level by net words a minute, both ascending; between two of them in proportion.
    pub typing: Vec<(f64, Points)>,
}

/// How much an instrument errs: independent pieces err less together, by the root of their number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Error {
    /// Standard error in points of that many pieces (items, situations, calls, tasks).
    pub points: f64,
    pub pieces: f64,
}

impl Error {
    /// The standard error of `pieces` pieces, in points; of none, that of one.
    pub fn of(self, pieces: usize) -> f64 {
        self.points * libm::sqrt(self.pieces / pieces.max(1) as f64)
    }
}

impl Scoring {
    /// The standard error of `pieces` pieces of an instrument, in points.
    pub fn error(&self, instrument: Instrument, pieces: usize) -> f64 {
        let error = self.errors.get(&instrument);
        error.map_or(self.default_standard_error, |error| error.of(pieces))
    }
}

impl Default for Scoring {
    fn default() -> Self {
        Self {
            default_standard_error: 10.0,
            cefr_levels: [20.0, 35.0, 50.0, 65.0, 82.0, 95.0].map(Points::clamped),
            bands: [20.0, 40.0, 60.0, 80.0].map(Points::clamped),
            errors: BTreeMap::new(),
            typing: vec![(0.0, Points::clamped(0.0)), (80.0, Points::clamped(100.0))],
        }
    }
}

/// A level in a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Band {
    NoEvidence,
    Starting,
    Growing,
    Solid,
    Strong,
}

impl Scoring {
    /// The band in which a level lies, by the whole number that the person reads.
    pub fn band(&self, level: Points) -> Band {
        let whole = f64::from(level.whole());
        let reached = self.bands.iter().filter(|from| from.get() <= whole).count();
        [
            Band::NoEvidence,
            Band::Starting,
            Band::Growing,
            Band::Solid,
            Band::Strong,
        ][reached]
    }
}
