//! Conditions of the work against what the client accepts: never part of the fit.

use std::collections::BTreeMap;

use crate::base::id::ConditionId;
use crate::base::points::Points;
use crate::catalog::Catalog;
use crate::catalog::competency::Sense;
use crate::catalog::role::{Exposure, Role};
use crate::matching::reason::{ConditionFlag, Reason};
use crate::score::Tolerance;

/// Points between role and client from which on a condition is to be talked about.
const FLAG: f64 = 30.0;

/// A role brings little of a condition below this, and much of it from 100 less this on.
const LITTLE: f64 = 30.0;

/// The middle of the acceptance scale: neither wanted nor unwanted.
const MIDDLE: f64 = 50.0;

/// A condition of the role on which the client has said something.
struct Compared<'a> {
    exposure: &'a Exposure,
    tolerance: &'a Tolerance,
    sense: Sense,
}

fn compared<'a>(
    catalog: &'a Catalog,
    role: &'a Role,
    tolerances: &'a BTreeMap<ConditionId, Tolerance>,
) -> impl Iterator<Item = Compared<'a>> {
    role.conditions.iter().filter_map(|exposure| {
        Some(Compared {
            exposure,
            tolerance: tolerances.get(&exposure.condition)?,
            sense: catalog.condition(&exposure.condition)?.sense,
        })
    })
}

/// Conditions that hurt by 30 points or more: too much of a demand, too little of an offer.
pub(super) fn flags(
    catalog: &Catalog,
    role: &Role,
    tolerances: &BTreeMap<ConditionId, Tolerance>,
) -> Vec<ConditionFlag> {
    let mut flags: Vec<(f64, Compared<'_>)> = compared(catalog, role, tolerances)
        .map(|compared| (compared.hurts(), compared))
        .filter(|(hurts, _)| *hurts >= FLAG)
        .collect();
    flags.sort_by(|(left, _), (right, _)| right.total_cmp(left));
    flags
        .into_iter()
        .map(
            |(
                _,
                Compared {
                    exposure,
                    tolerance,
                    ..
                },
            )| ConditionFlag {
                condition: exposure.condition.clone(),
                exposure: exposure.level,
                tolerance: tolerance.points,
                from: tolerance.from.clone(),
            },
        )
        .collect()
}

/// Conditions that suit, those about which the client feels most strongly first.
pub(super) fn suiting(
    catalog: &Catalog,
    role: &Role,
    tolerances: &BTreeMap<ConditionId, Tolerance>,
) -> Vec<Reason> {
    let mut suiting: Vec<Compared<'_>> = compared(catalog, role, tolerances)
        .filter(Compared::suits)
        .collect();
    suiting.sort_by(|left, right| right.feeling().total_cmp(&left.feeling()));
    suiting
        .into_iter()
        .map(
            |Compared {
                 exposure,
                 tolerance,
                 ..
             }| Reason::Suits {
                condition: exposure.condition.clone(),
                exposure: exposure.level,
                tolerance: tolerance.points,
                from: tolerance.from.clone(),
            },
        )
        .collect()
}

impl Compared<'_> {
    /// Points by which the role misses what the client accepts or wants; negative if it stays within.
    fn hurts(&self) -> f64 {
        let too_much = self.exposure.level.get() - self.tolerance.points.get();
        match self.sense {
            Sense::Demand => too_much,
            Sense::Offer => -too_much,
        }
    }

    /// Little of what the client would rather not have, or much of what the client wants.
    fn suits(&self) -> bool {
        let (level, wish) = (self.exposure.level.get(), self.tolerance.points.get());
        match self.sense {
            Sense::Demand => wish < MIDDLE && level < LITTLE,
            Sense::Offer => wish > MIDDLE && level >= Points::MAX.get() - LITTLE,
        }
    }

    /// Distance of the client's answer from indifference.
    fn feeling(&self) -> f64 {
        (self.tolerance.points.get() - MIDDLE).abs()
    }
}
