//! What would raise a fit most, and where its points come from.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::base::id::CompetencyId;
use crate::base::points::Points;
use crate::catalog::role::Need;
use crate::matching::fit::{Shown, Term, Terms};
use crate::matching::reason::{Raise, Share};
use crate::score::Level;

/// Points by which a level can rise within a few months of practice.
const RISE: f64 = 15.0;

/// The best ones that are named.
const NAMED: usize = 3;

/// What the expected fit gains if one level rises by 15 points, at most up to what is desired: the three that gain
/// most, best first.
pub(super) fn best_raises(terms: &Terms<'_>) -> Vec<Raise> {
    let rise = |term: &Term<'_>| {
        let missing = term.need.desired.get() - term.level.points.get();
        missing.clamp(0.0, RISE)
    };
    // Where it reaches what is desired, it is exactly that.
    let risen = |term: &Term<'_>| {
        let desired = term.need.desired.get();
        desired.min(term.level.points.get() + RISE)
    };
    let below = terms.terms.iter().filter(|term| rise(term) > 0.0);
    let mut candidates: Vec<(f64, &Term<'_>)> = below
        .map(|term| (terms.gains_at_most(term, rise(term)), term))
        .collect();
    candidates.sort_by(|(left, _), (right, _)| right.total_cmp(left));
    let mut best: Vec<(f64, &Term<'_>)> = Vec::with_capacity(NAMED + 1);
    for (most, term) in candidates {
        // None that follows can gain more than its bound, so most need not be computed.
        if best.len() == NAMED && best.iter().all(|(gains, _)| *gains >= most) {
            break;
        }
        let gains = terms.gains(term, risen(term));
        if gains > 0.0 {
            best.push((gains, term));
            best.sort_by(|(left, _), (right, _)| right.total_cmp(left));
            best.truncate(NAMED);
        }
    }
    let raise = |(gains, term): (f64, &Term<'_>)| Raise {
        competency: term.need.competency.clone(),
        has: term.level.points,
        to: Points::clamped(risen(term)),
        gains,
        from: Arc::clone(&term.shown.speaks_against),
    };
    best.into_iter().map(raise).collect()
}

/// What would raise the fit of these levels most, best first; at most three.
pub fn raises(needs: &[Need], levels: &BTreeMap<CompetencyId, Level>) -> Vec<Raise> {
    best_raises(&Terms::new(needs, &shown(needs, levels)))
}

/// The points that each answered competency gives to the fit and costs it, the largest share first.
///
/// All `gives` together are the plug-in fit, all `costs` what is missing to 100.
pub fn shares(needs: &[Need], levels: &BTreeMap<CompetencyId, Level>) -> Vec<Share> {
    let shown = shown(needs, levels);
    let terms = Terms::new(needs, &shown);
    let share = |term: &Term<'_>| Share {
        competency: term.need.competency.clone(),
        gives: terms.gives(term),
        costs: terms.costs(term),
    };
    let mut shares: Vec<Share> = terms.terms.iter().map(share).collect();
    let whole = |share: &Share| share.gives + share.costs;
    // Stable: equal shares keep the order of the needs.
    shares.sort_by(|left, right| whole(right).total_cmp(&whole(left)));
    shares
}

fn shown<'a>(needs: &'a [Need], levels: &'a BTreeMap<CompetencyId, Level>) -> Vec<Shown<'a>> {
    let shown = needs.iter().map(|need| {
        let level = levels.get(&need.competency);
        Shown::new(&need.competency, level)
    });
    shown.collect()
}
