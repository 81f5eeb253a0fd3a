//! What would raise the fit, and where its points come from, in words.

use std::sync::Arc;

use crate::base::id::CompetencyId;
use crate::matching::explain::{Explainer, Line, Standing};
use crate::matching::reason::{Raise, Share};
use crate::matching::{Fit, RoleMatch, whole};

/// What a competency gives to the fit, in the parts in which a screen shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ShareWords {
    pub competency: CompetencyId,
    pub title: String,
    /// Whole points of 100; over all lines they add up to the fit of the levels as they stand.
    pub gives: u8,
    /// Whole points that it could give at most; over all lines they add up to 100.
    pub of: u8,
    /// E.g. "9 of 11 points".
    pub words: String,
}

impl Explainer<'_> {
    /// What would raise the fit most, best first: "Empathy: from 52 to 67", "about 4 points more".
    ///
    /// What rounds to no point at all is left out.
    pub fn raises(&self, role_match: &RoleMatch) -> Vec<Line> {
        let felt = role_match.raises.iter().filter(|raise| raise.gains >= 0.5);
        felt.map(|raise| self.raise(raise)).collect()
    }

    fn raise(&self, raise: &Raise) -> Line {
        let levels = [
            ("competency", self.competency(&raise.competency).into()),
            ("from", f64::from(raise.has.whole()).into()),
            ("to", f64::from(raise.to.whole()).into()),
        ];
        let gains = [("points", f64::from(whole(raise.gains)).into())];
        Line {
            title: self.say("explain-raise", &levels),
            // What to do about it stands with the gap.
            detail: String::new(),
            word: self.say("explain-raise-gains", &gains),
            standing: Standing::Unknown,
            from: Arc::clone(&raise.from),
        }
    }

    /// The points of a fit by competency, in whole points that add up.
    pub fn shares(&self, shares: &[Share]) -> Vec<ShareWords> {
        let whole_shares: Vec<f64> = shares
            .iter()
            .map(|share| share.gives + share.costs)
            .collect();
        let of = apportioned(&whole_shares, 100, &vec![100; shares.len()]);
        // Costs are rounded, so that a competency that costs nothing gives all its points.
        let costs: Vec<f64> = shares.iter().map(|share| share.costs).collect();
        let gives: f64 = shares.iter().map(|share| share.gives).sum();
        let costs = apportioned(&costs, 100_u8.saturating_sub(whole(gives)), &of);
        let lines = shares.iter().zip(of.into_iter().zip(costs));
        lines
            .map(|(share, (of, costs))| (share, of, of.saturating_sub(costs)))
            .map(|(share, of, gives)| ShareWords {
                competency: share.competency.clone(),
                title: self.competency(&share.competency),
                gives,
                of,
                words: self.say(
                    "explain-share",
                    &[
                        ("gives", f64::from(gives).into()),
                        ("of", f64::from(of).into()),
                    ],
                ),
            })
            .collect()
    }

    /// That the points add up to the fit of the levels as they stand, and why the headline may differ.
    pub fn shares_sum(&self, fit: &Fit) -> String {
        let args = [
            ("sum", f64::from(whole(fit.plug_in)).into()),
            ("fit", f64::from(whole(fit.expected)).into()),
        ];
        self.say("explain-share-sum", &args)
    }
}

/// Rounds values so that they add up to `total`: each down, then those with the largest remainders up, none beyond its
/// cap (Hamilton's method).
fn apportioned(values: &[f64], total: u8, caps: &[u8]) -> Vec<u8> {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "0 to 100"
    )]
    let mut rounded: Vec<u8> = values
        .iter()
        .zip(caps)
        .map(|(value, cap)| (value.clamp(0.0, 100.0).floor() as u8).min(*cap))
        .collect();
    let mut places: Vec<usize> = (0..values.len()).collect();
    let rest = |place: &usize| values.get(*place).map_or(0.0, |value| value.fract());
    places.sort_by(|left, right| rest(right).total_cmp(&rest(left)));
    let sum: u32 = rounded.iter().map(|value| u32::from(*value)).sum();
    let mut missing = u32::from(total).saturating_sub(sum);
    for place in places {
        let (Some(value), Some(cap)) = (rounded.get_mut(place), caps.get(place)) else {
            continue;
        };
        if missing > 0 && *value < *cap {
            *value += 1;
            missing -= 1;
        }
    }
    rounded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounded_values_add_up_and_stay_below_their_caps() {
        let of = apportioned(&[33.4, 33.3, 33.3], 100, &[100; 3]);
        assert_eq!(of, [34, 33, 33]);
        assert_eq!(apportioned(&[33.4, 20.6, 0.0], 54, &of), [33, 21, 0]);
        assert_eq!(apportioned(&[7.6, 7.6], 15, &[7, 8]), [7, 8]);
    }
}
