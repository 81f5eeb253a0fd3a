//! Conditions of the work against what the client accepts: never part of the fit.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::base::id::ConditionId;
use crate::base::points::Points;
use crate::catalog::Catalog;
use crate::catalog::competency::{Condition, Sense};
use crate::catalog::role::{Exposure, Role};
use crate::matching::reason::{ConditionFlag, Reason};
use crate::score::{CompetencyProfile, Tolerance};

/// Points between role and client from which on a condition is to be talked about.
const FLAG: f64 = 30.0;

/// A role brings little of a condition below this, and much of it from 100 less this on.
const LITTLE: f64 = 30.0;

/// The middle of the acceptance scale: neither wanted nor unwanted.
const MIDDLE: f64 = 50.0;

/// A condition on which the client has said something.
pub(super) struct Wish<'a> {
    condition: &'a ConditionId,
    sense: Sense,
    tolerance: &'a Tolerance,
}

/// What the client said about conditions, in the order of the conditions.
pub(super) fn wishes<'a>(
    catalog: &'a Catalog,
    tolerances: &'a BTreeMap<ConditionId, Tolerance>,
) -> Vec<Wish<'a>> {
    let wish = |condition: &'a Condition| {
        Some(Wish {
            condition: &condition.id,
            sense: condition.sense,
            tolerance: tolerances.get(&condition.id)?,
        })
    };
    catalog.conditions.iter().filter_map(wish).collect()
}

/// Whether the client said to want little of a condition; `false` if nothing was said.
pub fn is_unwanted(profile: &CompetencyProfile, condition: &ConditionId) -> bool {
    let said = profile.tolerances.get(condition);
    said.is_some_and(|tolerance| tolerance.points.get() < MIDDLE)
}

/// Conditions of which roles bring differently much, the largest difference first; those are left out in which they
/// differ by less than 15 points.
pub fn differing_conditions(roles: &[&Role]) -> Vec<ConditionId> {
    /// Smaller differences are none that one would feel.
    const FELT: f64 = 15.0;
    let levels = |id: &ConditionId| {
        let exposures = roles.iter().flat_map(|role| &role.conditions);
        let of = exposures.filter(|exposure| exposure.condition == *id);
        of.map(|exposure| exposure.level.get()).collect::<Vec<_>>()
    };
    let first = roles.first().map_or(&[][..], |role| &role.conditions);
    let mut spreads: Vec<(f64, &ConditionId)> = first
        .iter()
        .map(|exposure| {
            let levels = levels(&exposure.condition);
            let most = levels.iter().copied().fold(0.0, f64::max);
            let least = levels.iter().copied().fold(100.0, f64::min);
            (most - least, &exposure.condition)
        })
        .filter(|(spread, _)| *spread >= FELT)
        .collect();
    // Stable: equal differences keep the order of the conditions.
    spreads.sort_by(|(left, _), (right, _)| right.total_cmp(left));
    spreads.into_iter().map(|(_, id)| id.clone()).collect()
}

/// Conditions of a role that hurt, and conditions that suit.
///
/// Those hurt that miss what the client accepts or wants by 30 points or more: too much of a demand, too little of an
/// offer; largest difference first. Of those that suit, those come first about which the client feels most strongly.
pub(super) fn compare(role: &Role, wishes: &[Wish<'_>]) -> (Vec<ConditionFlag>, Vec<Reason>) {
    let (mut flags, mut suiting) = (Vec::new(), Vec::new());
    for (at, exposure) in role.conditions.iter().enumerate() {
        let is_it = |wish: &&Wish<'_>| *wish.condition == exposure.condition;
        // With all conditions answered, both lists stand in the same order.
        let same_place = wishes.get(at).filter(is_it);
        let Some(wish) = same_place.or_else(|| wishes.iter().find(is_it)) else {
            continue;
        };
        let hurts = wish.hurts(exposure.level);
        if hurts >= FLAG {
            flags.push((hurts, wish, exposure));
        } else if wish.suits(exposure.level) {
            suiting.push((wish, exposure));
        }
    }
    flags.sort_by(|(left, ..), (right, ..)| right.total_cmp(left));
    suiting.sort_by(|(left, _), (right, _)| right.feeling().total_cmp(&left.feeling()));
    let flag = |(_, wish, exposure): (f64, &Wish<'_>, &Exposure)| ConditionFlag {
        condition: exposure.condition.clone(),
        exposure: exposure.level,
        tolerance: wish.tolerance.points,
        from: Arc::clone(&wish.tolerance.from),
    };
    let reason = |(wish, exposure): (&Wish<'_>, &Exposure)| Reason::Suits {
        condition: exposure.condition.clone(),
        exposure: exposure.level,
        tolerance: wish.tolerance.points,
        from: Arc::clone(&wish.tolerance.from),
    };
    (
        flags.into_iter().map(flag).collect(),
        suiting.into_iter().map(reason).collect(),
    )
}

impl Wish<'_> {
    /// Points by which an exposure misses what the client accepts or wants; negative if it stays within.
    fn hurts(&self, exposure: Points) -> f64 {
        let too_much = exposure.get() - self.tolerance.points.get();
        match self.sense {
            Sense::Demand => too_much,
            Sense::Offer => -too_much,
        }
    }

    /// Little of what the client would rather not have, or much of what the client wants.
    fn suits(&self, exposure: Points) -> bool {
        let wish = self.tolerance.points.get();
        match self.sense {
            Sense::Demand => wish < MIDDLE && exposure.get() < LITTLE,
            Sense::Offer => wish > MIDDLE && exposure.get() >= Points::MAX.get() - LITTLE,
        }
    }

    /// Distance of the client's answer from indifference.
    fn feeling(&self) -> f64 {
        (self.tolerance.points.get() - MIDDLE).abs()
    }
}
