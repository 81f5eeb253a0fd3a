//! The arithmetic of fit: one role's needs against levels and their errors.
//!
//! For each competency, x is the level, s its standard error, d the desired level and w the weight. The formulas stand
//! beside the functions; special functions come from `libm`, so that every machine gets the same figures.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::base::id::{CompetencyId, QuestionId};
use crate::catalog::role::Need;
use crate::score::Level;
pub(super) use crate::score::Z_80;

/// Points below the desired level at which a competency gives nothing (T).
const TOLERANCE: f64 = 40.0;

/// Correlation between the errors of two levels of one person (ρ).
const ERROR_CORRELATION: f64 = 0.2;

/// Answers from which on the shape of the levels means something.
const MIN_SHAPE_ANSWERS: usize = 5;

/// Standard error, in points, beyond which the level says nothing more or less.
const MAX_ERROR: f64 = 1_000.0;

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

/// What a client has shown of one competency.
pub(super) struct Shown<'a> {
    pub(super) competency: &'a CompetencyId,
    /// `None` if not answered, or if the level's error is no number or negative.
    pub(super) level: Option<&'a Level>,
    /// The questions behind the level, those first that speak most for it.
    pub(super) speaks_for: Arc<[QuestionId]>,
    /// The same, those first that speak most against it.
    pub(super) speaks_against: Arc<[QuestionId]>,
}

/// One competency that the role asks for and the client answered.
pub(super) struct Term<'a> {
    pub(super) need: &'a Need,
    pub(super) level: &'a Level,
    pub(super) shown: &'a Shown<'a>,
    /// How far the level as it stands meets the need, 0 to 1: f = clip(1 − (d − x)/T).
    met: f64,
    /// The same expected over what the level may really be.
    expected: f64,
    /// Standard deviation of the latter.
    spread: f64,
}

/// A role's needs set against a client's levels.
pub(super) struct Terms<'a> {
    /// All needs with the client's levels.
    pub(super) asked: Vec<(&'a Need, Option<&'a Level>)>,
    /// In the order of the needs; needs that are unanswered or weigh nothing are left out.
    pub(super) terms: Vec<Term<'a>>,
    /// Weight of these.
    answered: f64,
    /// Weight of all needs.
    total: f64,
    shape: Option<f64>,
}

/// Sets needs against levels; `None` when no competency that counts was answered.
///
/// A level whose standard error is no number, or negative, counts as unanswered.
pub fn fit(needs: &[Need], levels: &BTreeMap<CompetencyId, Level>) -> Option<Fit> {
    let shown: Vec<Shown<'_>> = needs
        .iter()
        .map(|need| Shown::new(&need.competency, levels.get(&need.competency)))
        .collect();
    Terms::new(needs, &shown).fit()
}

impl<'a> Shown<'a> {
    /// Without the questions behind the level.
    pub(super) fn new(competency: &'a CompetencyId, level: Option<&'a Level>) -> Self {
        let is_sound =
            |level: &&Level| level.standard_error >= 0.0 && level.standard_error.is_finite();
        Self {
            competency,
            level: level.filter(is_sound),
            speaks_for: Arc::default(),
            speaks_against: Arc::default(),
        }
    }

    /// With the questions behind the level.
    pub(super) fn with_evidence(competency: &'a CompetencyId, level: Option<&'a Level>) -> Self {
        let mut shown = Self::new(competency, level);
        if let Some(level) = shown.level {
            shown.speaks_for = level.highest_first();
            shown.speaks_against = level.lowest_first();
        }
        shown
    }
}

impl<'a> Terms<'a> {
    /// Sets needs against what was shown, which most often stands in the same order.
    pub(super) fn new(needs: &'a [Need], shown: &'a [Shown<'a>]) -> Self {
        let mut asked = Vec::with_capacity(needs.len());
        let mut terms = Vec::with_capacity(needs.len());
        for (at, need) in needs.iter().enumerate() {
            let is_it = |shown: &&Shown<'_>| *shown.competency == need.competency;
            let shown = shown
                .get(at)
                .filter(is_it)
                .or_else(|| shown.iter().find(is_it));
            asked.push((need, shown.and_then(|shown| shown.level)));
            if need.weight > 0
                && let Some(shown) = shown
                && let Some(level) = shown.level
            {
                terms.push(Term::new(need, level, shown));
            }
        }
        Self {
            answered: terms.iter().map(Term::weight).sum(),
            total: needs.iter().map(|need| f64::from(need.weight)).sum(),
            shape: shape(&asked),
            asked,
            terms,
        }
    }

    /// Weight answered over weight in all, 0 to 1; 0 if nothing weighs.
    pub(super) fn coverage(&self) -> f64 {
        if self.total > 0.0 {
            self.answered / self.total
        } else {
            0.0
        }
    }

    /// The figures of the fit; `None` when no competency that counts was answered.
    pub(super) fn fit(&self) -> Option<Fit> {
        if self.terms.is_empty() {
            return None;
        }
        let plug_in = self.mean(|term| term.met);
        let expected = self.mean(|term| term.expected);
        let standard_error = self.standard_error();
        let low = (expected - Z_80 * standard_error).min(plug_in).max(0.0);
        let high = (expected + Z_80 * standard_error).max(plug_in).min(100.0);
        let coverage = self.coverage();
        Some(Fit {
            plug_in,
            expected,
            standard_error,
            low,
            high,
            low_all: low * coverage,
            high_all: high * coverage + 100.0 * (1.0 - coverage),
            shape: self.shape,
            order: self
                .shape
                .map_or(expected, |shape| libm::sqrt(expected * shape)),
        })
    }

    /// The weighted mean over the answered competencies, 0 to 100.
    fn mean(&self, value: impl Fn(&Term<'_>) -> f64) -> f64 {
        let sum: f64 = self
            .terms
            .iter()
            .map(|term| term.weight() * value(term))
            .sum();
        (100.0 * sum / self.answered).clamp(0.0, 100.0)
    }

    fn standard_error(&self) -> f64 {
        correlated(self.terms.iter().map(|term| self.error(term)))
    }

    /// Points of fit by which a competency's error moves the fit: 100·v/Σw with v = w·sd.
    fn error(&self, term: &Term<'_>) -> f64 {
        100.0 * term.weight() * term.spread / self.answered
    }

    /// Points of fit that a competency gives: 100·w·f/Σw.
    pub(super) fn gives(&self, term: &Term<'_>) -> f64 {
        100.0 * term.weight() * term.met / self.answered
    }

    /// Points of fit that a competency costs: 100·w·(1 − f)/Σw.
    pub(super) fn costs(&self, term: &Term<'_>) -> f64 {
        100.0 * term.weight() * (1.0 - term.met) / self.answered
    }

    /// Points of expected fit that a competency gains if its level rises to `to` and errs as before; never negative.
    pub(super) fn gains(&self, term: &Term<'_>, to: f64) -> f64 {
        let gained = (term.expected_at(to) - term.expected).max(0.0);
        100.0 * term.weight() * gained / self.answered
    }

    /// A bound for [`Self::gains`]: what is met rises by no more than the level does, on the scale of T.
    pub(super) fn gains_at_most(&self, term: &Term<'_>, rise: f64) -> f64 {
        100.0 * term.weight() * (rise / TOLERANCE) / self.answered
    }

    /// Standard error of the difference between the expected fits of two roles for the same client.
    ///
    /// Both fits err with the same levels. With aᵢ and bᵢ the points by which the error of level i moves the one and
    /// the other, both upwards when the level is higher, the difference moves by cᵢ = aᵢ − bᵢ, and the variance is
    /// that of a fit with c in place of v: (1 − ρ)Σc² + ρ(Σc)². Where both roles ask for the same, nothing is left.
    pub(super) fn difference_error(&self, other: &Terms<'_>) -> f64 {
        let shared = self.terms.iter().enumerate().map(|(at, term)| {
            let same = other.find(at, &term.need.competency);
            self.error(term) - same.map_or(0.0, |same| other.error(same))
        });
        let only_other = other
            .terms
            .iter()
            .enumerate()
            .filter(|(at, term)| self.find(*at, &term.need.competency).is_none())
            .map(|(_, term)| -other.error(term));
        correlated(shared.chain(only_other))
    }

    /// The term of a competency, which most often stands at the same place in every role.
    pub(super) fn find(&self, at: usize, competency: &CompetencyId) -> Option<&Term<'a>> {
        let is_it = |term: &&Term<'a>| term.need.competency == *competency;
        self.terms
            .get(at)
            .filter(is_it)
            .or_else(|| self.terms.iter().find(is_it))
    }
}

impl<'a> Term<'a> {
    fn new(need: &'a Need, level: &'a Level, shown: &'a Shown<'a>) -> Self {
        let mu = 1.0 - (need.desired.get() - level.points.get()) / TOLERANCE;
        let (expected, spread) = clipped_normal(mu, tau(level));
        Self {
            need,
            level,
            shown,
            met: mu.clamp(0.0, 1.0),
            expected,
            spread,
        }
    }

    fn weight(&self) -> f64 {
        f64::from(self.need.weight)
    }

    /// How far another level with the same error would be expected to meet the need, 0 to 1.
    fn expected_at(&self, points: f64) -> f64 {
        let mu = 1.0 - (self.need.desired.get() - points) / TOLERANCE;
        clipped_normal(mu, tau(self.level)).0
    }
}

/// τ: a level's standard error on the scale on which needs are met.
fn tau(level: &Level) -> f64 {
    level.standard_error.min(MAX_ERROR) / TOLERANCE
}

/// √((1 − ρ)Σv² + ρ(Σv)²): standard deviation of a sum whose parts all correlate by ρ.
fn correlated(parts: impl Iterator<Item = f64>) -> f64 {
    let (sum, squares) = parts.fold((0.0, 0.0), |(sum, squares), part| {
        (sum + part, squares + part * part)
    });
    libm::sqrt((1.0 - ERROR_CORRELATION) * squares + ERROR_CORRELATION * sum * sum)
}

/// Mean and standard deviation of a normal variable N(μ, τ) clipped to 0 … 1.
///
/// With a = −μ/τ, b = (1 − μ)/τ, Φ and φ the normal distribution and density at a and b:
/// E = μ(Φb − Φa) − τ(φb − φa) + 1 − Φb, E² = (μ² + τ²)(Φb − Φa) + τ(μφa − (μ + 1)φb) + 1 − Φb.
fn clipped_normal(mu: f64, tau: f64) -> (f64, f64) {
    if tau <= 0.0 {
        return (mu.clamp(0.0, 1.0), 0.0);
    }
    let (a, b) = (-mu / tau, (1.0 - mu) / tau);
    let (density_a, density_b) = (density(a), density(b));
    // 1 − Φ(b), without losing digits far out.
    let above = below(-b);
    let inside = 1.0 - below(a) - above;
    let mean = mu * inside - tau * (density_b - density_a) + above;
    let square =
        (mu * mu + tau * tau) * inside + tau * (mu * density_a - (mu + 1.0) * density_b) + above;
    let mean = mean.clamp(0.0, 1.0);
    (mean, libm::sqrt((square - mean * mean).max(0.0)))
}

/// Φ: the share of a standard normal distribution below `x`.
fn below(x: f64) -> f64 {
    0.5 * libm::erfc(-x * std::f64::consts::FRAC_1_SQRT_2)
}

/// φ: the density of a standard normal distribution at `x`.
fn density(x: f64) -> f64 {
    /// 1/√(2π)
    const PEAK: f64 = std::f64::consts::FRAC_1_SQRT_2 * 0.5 * std::f64::consts::FRAC_2_SQRT_PI;
    PEAK * libm::exp(-0.5 * x * x)
}

/// How alike levels and desired levels rise and fall: 50·(1 + r), r by Pearson.
///
/// Weights do not matter here: what a role hardly needs tells as much about its shape as what it needs.
fn shape(asked: &[(&Need, Option<&Level>)]) -> Option<f64> {
    /// Sums of squared deviations below this come from rounding.
    const NO_VARIANCE: f64 = 1e-9;
    let answered = || {
        asked
            .iter()
            .filter_map(|(need, level)| Some((level.as_ref()?.points.get(), need.desired.get())))
    };
    let (mut count, mut mean_level, mut mean_desired) = (0, 0.0, 0.0);
    for (level, desired) in answered() {
        count += 1;
        mean_level += level;
        mean_desired += desired;
    }
    if count < MIN_SHAPE_ANSWERS {
        return None;
    }
    mean_level /= count as f64;
    mean_desired /= count as f64;
    let (mut levels, mut desired, mut both) = (0.0, 0.0, 0.0);
    for (x, d) in answered() {
        let (x, d) = (x - mean_level, d - mean_desired);
        levels += x * x;
        desired += d * d;
        both += x * d;
    }
    if levels < NO_VARIANCE || desired < NO_VARIANCE {
        return None;
    }
    let r = (both / libm::sqrt(levels * desired)).clamp(-1.0, 1.0);
    Some(50.0 * (1.0 + r))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::points::Points;

    fn need(competency: &str, desired: f64, weight: u8) -> Need {
        Need {
            competency: CompetencyId::new(competency).unwrap(),
            desired: Points::new(desired).unwrap(),
            weight,
            floor: None,
            onet: None,
        }
    }

    fn levels(levels: &[(&str, f64, f64)]) -> BTreeMap<CompetencyId, Level> {
        let level = |(id, points, standard_error): &(&str, f64, f64)| {
            let level = Level {
                points: Points::new(*points).unwrap(),
                standard_error: *standard_error,
                evidence: Vec::new(),
                parts: Vec::new(),
            };
            (CompetencyId::new(id).unwrap(), level)
        };
        levels.iter().map(level).collect()
    }

    fn shown(levels: &BTreeMap<CompetencyId, Level>) -> Vec<Shown<'_>> {
        let shown = levels.iter().map(|(id, level)| Shown::new(id, Some(level)));
        shown.collect()
    }

    fn assert_close(left: f64, right: f64) {
        assert!((left - right).abs() < 1e-9, "{left} is not {right}");
    }

    #[test]
    fn a_clipped_normal_in_the_middle_is_symmetric() {
        let (mean, spread) = clipped_normal(0.5, 0.25);
        assert_close(mean, 0.5);
        // By numerical integration.
        assert!((spread - 0.239_861_54).abs() < 1e-8, "{spread}");
    }

    #[test]
    fn a_clipped_normal_far_outside_is_the_edge() {
        assert_eq!(clipped_normal(9.0, 0.25), (1.0, 0.0));
        assert!(clipped_normal(-9.0, 0.25).0 < 1e-100);
        assert_eq!(clipped_normal(0.3, 0.0), (0.3, 0.0));
    }

    #[test]
    fn an_error_that_is_no_number_counts_as_unanswered() {
        let needs = [need("oral", 80.0, 5), need("stress", 80.0, 5)];
        let sound = fit(&needs, &levels(&[("oral", 70.0, 10.0)])).unwrap();
        for bad in [f64::NAN, f64::INFINITY, -1.0] {
            let with_bad = levels(&[("oral", 70.0, 10.0), ("stress", 70.0, bad)]);
            assert_eq!(fit(&needs, &with_bad), Some(sound), "{bad}");
            assert_eq!(fit(&needs, &levels(&[("oral", 70.0, bad)])), None, "{bad}");
        }
    }

    #[test]
    fn an_enormous_error_leaves_all_figures_finite() {
        let fit = fit(&[need("oral", 80.0, 5)], &levels(&[("oral", 70.0, 1e300)])).unwrap();
        assert!((fit.expected - 50.0).abs() < 1.0, "{fit:?}");
        assert!((fit.standard_error - 50.0).abs() < 1.0, "{fit:?}");
    }

    #[test]
    fn roles_that_ask_for_the_same_differ_by_nothing() {
        let levels = levels(&[("oral", 70.0, 10.0), ("stress", 60.0, 8.0)]);
        let needs = [need("oral", 80.0, 5), need("stress", 75.0, 3)];
        let shown = shown(&levels);
        let terms = Terms::new(&needs, &shown);
        assert_close(terms.difference_error(&terms), 0.0);
    }

    #[test]
    fn roles_that_ask_for_different_things_differ_with_the_error_of_both() {
        let levels = levels(&[("oral", 70.0, 10.0), ("stress", 60.0, 8.0)]);
        let (one, other) = ([need("oral", 80.0, 5)], [need("stress", 75.0, 3)]);
        let shown = shown(&levels);
        let (one, other) = (Terms::new(&one, &shown), Terms::new(&other, &shown));
        let (a, b) = (one.standard_error(), other.standard_error());
        let by_hand = (a * a + b * b - 2.0 * ERROR_CORRELATION * a * b).sqrt();
        assert_close(one.difference_error(&other), by_hand);
        assert_close(other.difference_error(&one), by_hand);
    }
}
