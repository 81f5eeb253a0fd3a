//! Levels and roles to a ranking with its reasons, as data.

mod conditions;
mod must_have;
mod raise;

pub mod advice;
pub mod career;
pub mod explain;
pub mod fit;
pub mod reason;

use std::cmp::Ordering;
use std::sync::Arc;

use crate::base::id::{CompetencyId, RoleId, VariantId};
use crate::base::points::Points;
use crate::catalog::Catalog;
use crate::catalog::role::{Need, Role, Variant};
use crate::score::CompetencyProfile;
use conditions::Wish;
pub use conditions::{differing_conditions, is_unwanted};
pub use fit::{Fit, fit};
use fit::{Shown, Term, Terms, Z_80};
pub use must_have::weakest_used;
pub use raise::{raises, shares};
use reason::{ConditionFlag, FactState, Gap, MustHave, MustHaveState, Raise, Reason};

/// Share of the weight that must be answered for a role to be ranked.
const MIN_COVERAGE: f64 = 0.6;

/// Points below the desired level at which it still counts as nearly reached.
const NEARLY: f64 = 5.0;

/// Expected fits from which on a fit is strong, good and partial.
const STRONG: f64 = 80.0;
const GOOD: f64 = 65.0;
const PARTIAL: f64 = 45.0;

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
    /// Strongest first: competencies by what they give, then conditions that suit.
    pub reasons: Vec<Reason>,
    /// What costs most first.
    pub gaps: Vec<Gap>,
    /// What would raise the fit most, best first; at most three.
    pub raises: Vec<Raise>,
    /// Conditions to talk about, largest difference first.
    pub flags: Vec<ConditionFlag>,
    /// Competencies still unanswered that count most for this role, heaviest first.
    pub unanswered: Vec<CompetencyId>,
    /// Its special forms, in the order of the role file.
    pub variants: Vec<(VariantId, Option<Fit>)>,
    /// Tied with the role before it in the ranking: the difference is within the error.
    pub is_tied: bool,
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
///
/// Roles whose keys are exactly equal keep a fixed order by id.
pub fn rank(catalog: &Catalog, profile: &CompetencyProfile) -> Vec<RoleMatch> {
    let client = Client::new(catalog, profile);
    let mut ranked: Vec<(RoleMatch, Terms<'_>)> = catalog
        .roles
        .iter()
        .map(|role| {
            let terms = Terms::new(&role.needs, &client.shown);
            (client.assess(role, &terms), terms)
        })
        .collect();
    ranked.sort_by(|(left, _), (right, _)| best_first(left, right));
    let ties: Vec<bool> = ranked
        .windows(2)
        .map(|pair| matches!(pair, [a, b] if is_tied(a, b)))
        .collect();
    let mut matches: Vec<RoleMatch> = ranked
        .into_iter()
        .map(|(role_match, _)| role_match)
        .collect();
    for (role_match, is_tied) in matches.iter_mut().skip(1).zip(ties) {
        role_match.is_tied = is_tied;
    }
    matches
}

/// The role to suggest first: the first ranked one on which no must-have is missing, else the first ranked one.
///
/// `None` if no role is ranked.
pub fn best(ranked: &[RoleMatch]) -> Option<&RoleMatch> {
    let mut placed = ranked.iter().filter(|role_match| role_match.is_ranked());
    let first = placed.clone().next();
    placed
        .find(|role_match| role_match.category != Category::MustHaveGap)
        .or(first)
}

impl RoleMatch {
    /// Enough was answered to give the role a place in the ranking.
    pub fn is_ranked(&self) -> bool {
        self.fit.is_some() && self.coverage >= MIN_COVERAGE
    }
}

fn best_first(left: &RoleMatch, right: &RoleMatch) -> Ordering {
    let order = |role_match: &RoleMatch| role_match.fit.map_or(-1.0, |fit| fit.order);
    right
        .is_ranked()
        .cmp(&left.is_ranked())
        .then_with(|| order(right).total_cmp(&order(left)))
        .then_with(|| left.role.cmp(&right.role))
}

/// Whether the expected fits of two ranked roles are closer than the 80 % error of their difference.
fn is_tied(
    (left, left_terms): &(RoleMatch, Terms<'_>),
    (right, right_terms): &(RoleMatch, Terms<'_>),
) -> bool {
    let (Some(left_fit), Some(right_fit)) = (left.fit, right.fit) else {
        return false;
    };
    let apart = (left_fit.expected - right_fit.expected).abs();
    // Equal fits are tied even where no error is left.
    left.is_ranked()
        && right.is_ranked()
        && apart <= Z_80 * left_terms.difference_error(right_terms)
}

/// What is the same for all roles.
struct Client<'a> {
    profile: &'a CompetencyProfile,
    wishes: Vec<Wish<'a>>,
    /// In the order of the competencies.
    shown: Vec<Shown<'a>>,
}

impl<'a> Client<'a> {
    fn new(catalog: &'a Catalog, profile: &'a CompetencyProfile) -> Self {
        let shown = catalog.competencies.iter().map(|competency| {
            Shown::with_evidence(&competency.id, profile.levels.get(&competency.id))
        });
        Self {
            profile,
            wishes: conditions::wishes(catalog, &profile.tolerances),
            shown: shown.collect(),
        }
    }

    fn assess(&self, role: &Role, terms: &Terms<'_>) -> RoleMatch {
        let fit = terms.fit();
        let coverage = terms.coverage();
        let must_haves = must_have::must_haves(terms);
        let facts = must_have::facts(role, &self.profile.facts);
        let (flags, suiting) = conditions::compare(role, &self.wishes);
        let mut reasons = met(terms);
        reasons.extend(suiting);
        RoleMatch {
            role: role.id.clone(),
            fit,
            coverage,
            category: category(fit, coverage, &must_haves, &facts),
            must_haves,
            facts,
            reasons,
            gaps: gaps(terms),
            raises: raise::best_raises(terms),
            flags,
            unanswered: unanswered(terms),
            variants: self.variants(role),
            is_tied: false,
        }
    }

    fn variants(&self, role: &Role) -> Vec<(VariantId, Option<Fit>)> {
        let fit_in = |variant: &Variant| {
            let needs = role.needs_in(variant);
            Terms::new(&needs, &self.shown).fit()
        };
        let variants = role.variants.iter();
        variants
            .map(|variant| (variant.id.clone(), fit_in(variant)))
            .collect()
    }
}

/// Must-haves are said before the fit.
///
/// A fact counts only when it is clearly not given: an unknown one changes nothing, nor does one that only some
/// employers ask for.
fn category(
    fit: Option<Fit>,
    coverage: f64,
    must_haves: &[MustHave],
    facts: &[FactState],
) -> Category {
    let Some(fit) = fit else {
        return Category::NoData;
    };
    let any = |wanted: MustHaveState| must_haves.iter().any(|must_have| must_have.state == wanted);
    if coverage < MIN_COVERAGE {
        Category::NotEnoughAnswers
    } else if any(MustHaveState::NotMet)
        || facts.iter().any(|fact| fact.state == MustHaveState::NotMet)
    {
        Category::MustHaveGap
    } else if any(MustHaveState::Borderline) || any(MustHaveState::Unknown) {
        Category::MustHaveCheck
    } else if fit.expected >= STRONG {
        Category::Strong
    } else if fit.expected >= GOOD {
        Category::Good
    } else if fit.expected >= PARTIAL {
        Category::Partial
    } else {
        Category::Low
    }
}

/// Competencies met or nearly met, by what they give; of equals the one with the higher level first.
fn met(terms: &Terms<'_>) -> Vec<Reason> {
    let mut met: Vec<(f64, &Term<'_>)> = terms
        .terms
        .iter()
        .filter(|term| term.need.desired.get() - term.level.points.get() <= NEARLY)
        .map(|term| (terms.gives(term), term))
        .collect();
    // Stable: what is equal in both keeps the order of the competencies.
    met.sort_by(|(left, left_term), (right, right_term)| {
        let (left_level, right_level) = (left_term.level.points, right_term.level.points);
        let by_level = || right_level.get().total_cmp(&left_level.get());
        right.total_cmp(left).then_with(by_level)
    });
    let reason = |(gives, term): (f64, &Term<'_>)| Reason::Meets {
        competency: term.need.competency.clone(),
        has: term.level.points,
        needs: term.need.desired,
        gives,
        from: Arc::clone(&term.shown.speaks_for),
    };
    met.into_iter().map(reason).collect()
}

/// Competencies below what the role asks for, by what they cost; of exactly equal ones the later id first.
fn gaps(terms: &Terms<'_>) -> Vec<Gap> {
    let mut gaps: Vec<(f64, &Term<'_>)> = terms
        .terms
        .iter()
        .filter(|term| term.level.points < term.need.desired)
        .map(|term| (terms.costs(term), term))
        .collect();
    gaps.sort_by(|(left, left_term), (right, right_term)| {
        let by_id = || right_term.need.competency.cmp(&left_term.need.competency);
        right.total_cmp(left).then_with(by_id)
    });
    let gap = |(costs, term): (f64, &Term<'_>)| Gap {
        competency: term.need.competency.clone(),
        has: term.level.points,
        needs: term.need.desired,
        costs,
        from: Arc::clone(&term.shown.speaks_against),
    };
    gaps.into_iter().map(gap).collect()
}

/// Competencies that count and have no level: heaviest first, of equals the must-haves, then in their order.
fn unanswered(terms: &Terms<'_>) -> Vec<CompetencyId> {
    let asked = terms.asked.iter();
    let mut open: Vec<&Need> = asked
        .filter(|(need, level)| need.weight > 0 && level.is_none())
        .map(|(need, _)| *need)
        .collect();
    open.sort_by_key(|need| (std::cmp::Reverse(need.weight), need.floor.is_none()));
    open.into_iter()
        .map(|need| need.competency.clone())
        .collect()
}

/// Competencies without a level, those first that count most over all roles: what to answer next.
pub fn next_to_answer(catalog: &Catalog, profile: &CompetencyProfile) -> Vec<CompetencyId> {
    let weight = |id: &CompetencyId| -> u32 {
        let needs = catalog.roles.iter().flat_map(|role| &role.needs);
        needs
            .filter(|need| need.competency == *id)
            .map(|need| u32::from(need.weight))
            .sum()
    };
    let mut open: Vec<(u32, &CompetencyId)> = catalog
        .competencies
        .iter()
        .filter(|competency| !profile.levels.contains_key(&competency.id))
        .map(|competency| (weight(&competency.id), &competency.id))
        .collect();
    // Stable: of equals the first in the order of the competencies.
    open.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    open.into_iter().map(|(_, id)| id.clone()).collect()
}
