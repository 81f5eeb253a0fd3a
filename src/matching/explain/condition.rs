//! The work and what the client likes, in words.

use std::sync::Arc;

use crate::base::id::{ConditionId, QuestionId};
use crate::base::points::Points;
use crate::catalog::competency::Sense;
use crate::catalog::role::{Origin, Role};
use crate::matching::RoleMatch;
use crate::matching::explain::{Explainer, Line, Standing};
use crate::matching::reason::{ConditionFlag, Reason};
use crate::score::CompetencyProfile;

/// From here on a share of the scale is some, and much.
const SOME: f64 = 30.0;
const MUCH: f64 = 70.0;

impl Explainer<'_> {
    /// Conditions to talk about, largest difference first: "you said you would rather not …".
    pub fn flags(&self, role_match: &RoleMatch) -> Vec<Line> {
        role_match
            .flags
            .iter()
            .map(|flag| self.flag(flag))
            .collect()
    }

    fn flag(&self, flag: &ConditionFlag) -> Line {
        let detail = match (self.sense(&flag.condition), flag.tolerance.get() < SOME) {
            (Sense::Demand, true) => "explain-flag-rather-not",
            (Sense::Demand, false) => "explain-flag-only-some",
            (Sense::Offer, _) => "explain-flag-wanted",
        };
        Line {
            title: self.condition(&flag.condition),
            detail: self.text.get(detail),
            word: self.text.get("explain-condition-talk"),
            standing: Standing::Partly,
            from: Arc::clone(&flag.from),
        }
    }

    /// Every condition of a role: what the role brings as detail, what the client said as word.
    ///
    /// Those to talk about come first, then those that suit, then the others in their order.
    pub fn conditions(
        &self,
        profile: &CompetencyProfile,
        role: &Role,
        role_match: &RoleMatch,
    ) -> Vec<Line> {
        let is_flagged =
            |id: &ConditionId| role_match.flags.iter().any(|flag| flag.condition == *id);
        let suits = |id: &ConditionId| {
            role_match.reasons.iter().any(|reason| match reason {
                Reason::Suits { condition, .. } => condition == id,
                Reason::Meets { .. } => false,
            })
        };
        let mut rows: Vec<(u8, Line)> = role
            .conditions
            .iter()
            .map(|exposure| {
                let id = &exposure.condition;
                let tolerance = profile.tolerances.get(id);
                let (place, standing, word) = match tolerance {
                    None => (2, Standing::Unknown, "explain-condition-unanswered"),
                    Some(_) if is_flagged(id) => (0, Standing::Partly, self.flag_word(id)),
                    Some(_) if suits(id) => (1, Standing::Good, "explain-condition-suits"),
                    Some(_) => (2, Standing::Good, "explain-condition-fine"),
                };
                let line = Line {
                    title: self.condition(id),
                    detail: self.exposure(exposure.level, &exposure.origin),
                    word: self.text.get(word),
                    standing,
                    from: tolerance
                        .map(|tolerance| Arc::clone(&tolerance.from))
                        .unwrap_or_default(),
                };
                (place, line)
            })
            .collect();
        rows.sort_by_key(|(place, _)| *place);
        rows.into_iter().map(|(_, line)| line).collect()
    }

    fn flag_word(&self, condition: &ConditionId) -> &'static str {
        match self.sense(condition) {
            Sense::Demand => "explain-condition-less",
            Sense::Offer => "explain-condition-more",
        }
    }

    /// How much of a condition a role brings, with where the figure comes from.
    fn exposure(&self, level: Points, origin: &Origin) -> String {
        let amount = self.text.get(match level.get() {
            level if level >= MUCH => "explain-exposure-much",
            level if level >= SOME => "explain-exposure-some",
            _ => "explain-exposure-little",
        });
        let key = match origin {
            Origin::Onet(_) => "explain-exposure-onet",
            Origin::Estimate => "explain-exposure-estimate",
        };
        self.say(key, &[("amount", amount.into())])
    }

    /// A condition that speaks for the role.
    pub(super) fn suiting(
        &self,
        condition: &ConditionId,
        exposure: Points,
        tolerance: Points,
        from: &Arc<[QuestionId]>,
    ) -> Line {
        let (title, detail) = match self.sense(condition) {
            Sense::Demand => ("explain-suits-little", "explain-suits-little-detail"),
            Sense::Offer => ("explain-suits-much", "explain-suits-much-detail"),
        };
        let numbers = [
            ("exposure", f64::from(exposure.whole()).into()),
            ("tolerance", f64::from(tolerance.whole()).into()),
        ];
        Line {
            title: self.say(title, &[("condition", self.condition(condition).into())]),
            detail: self.say(detail, &numbers),
            word: String::new(),
            standing: Standing::Good,
            from: Arc::clone(from),
        }
    }

    fn sense(&self, condition: &ConditionId) -> Sense {
        self.catalog
            .condition(condition)
            .map_or(Sense::Demand, |condition| condition.sense)
    }
}
