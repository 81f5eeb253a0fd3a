//! The results as a whole, how sure they are, and what would help most.

use crate::base::id::CompetencyId;
use crate::catalog::competency::Band;
use crate::matching::explain::Explainer;
use crate::matching::fit::Z_80;
use crate::matching::{next_to_answer, whole};
use crate::score::CompetencyProfile;
use crate::score::careful::CarefulSign;

/// Strengths, and competencies still growing, named in the summary.
const NAMED: usize = 2;

/// Signs of haste from which on the result should be read with somebody.
const SIGNS_TO_TALK_ABOUT: usize = 2;

/// How sure the results are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certainty {
    /// E.g. "How sure are we? Fairly sure".
    pub headline: String,
    /// What the sureness rests on, and what is unclear.
    pub detail: String,
    /// Answered competencies and all of them.
    pub answered: (usize, usize),
    /// Where more answers would help most; `None` if all is answered.
    pub next: Option<CompetencyId>,
}

impl Explainer<'_> {
    /// The results in two lines: what the person is good at, and what is growing.
    pub fn summary(&self, profile: &CompetencyProfile) -> Vec<String> {
        if profile.levels.is_empty() {
            return vec![self.text.get("explain-summary-empty")];
        }
        [Some(self.strengths(profile)), self.growing(profile)]
            .into_iter()
            .flatten()
            .collect()
    }

    fn strengths(&self, profile: &CompetencyProfile) -> String {
        let mut strong: Vec<_> = profile
            .levels
            .iter()
            .filter(|(_, level)| self.catalog.scoring.band(level.points) >= Band::Solid)
            .collect();
        strong.sort_by(|(_, left), (_, right)| right.points.get().total_cmp(&left.points.get()));
        let sentences: Vec<&str> = strong
            .iter()
            .filter_map(|(id, _)| Some(self.competency_words(id)?.strength.as_str()))
            .take(NAMED)
            .collect();
        match sentences.as_slice() {
            [first, second, ..] => {
                let args = [("first", (*first).into()), ("second", (*second).into())];
                self.say("explain-summary-two-strengths", &args)
            }
            [first] => self.say(
                "explain-summary-one-strength",
                &[("first", (*first).into())],
            ),
            [] => self.text.get("explain-summary-no-strength-yet"),
        }
    }

    /// Competencies below solid, those first that roles to begin with ask for most.
    fn growing(&self, profile: &CompetencyProfile) -> Option<String> {
        let mut growing: Vec<(f64, &CompetencyId)> = profile
            .levels
            .iter()
            .filter(|(_, level)| self.catalog.scoring.band(level.points) < Band::Solid)
            .map(|(id, level)| (self.asked_for(id, level.points.get()), id))
            .filter(|(asked, _)| *asked > 0.0)
            .collect();
        growing.sort_by(|(left, _), (right, _)| right.total_cmp(left));
        let names: Vec<String> = growing
            .iter()
            .take(NAMED)
            .map(|(_, id)| self.competency(id))
            .collect();
        let args = [
            ("competencies", self.text.list(&names).into()),
            ("count", names.len().into()),
        ];
        (!names.is_empty()).then(|| self.say("explain-summary-growing", &args))
    }

    /// How much the roles of the first step together ask for beyond a level: weighted points.
    fn asked_for(&self, competency: &CompetencyId, level: f64) -> f64 {
        let first_step = self
            .catalog
            .roles
            .iter()
            .filter(|role| role.ladder_step == 1);
        first_step
            .flat_map(|role| &role.needs)
            .filter(|need| need.competency == *competency)
            .map(|need| f64::from(need.weight) * (need.desired.get() - level).max(0.0))
            .sum()
    }

    /// How sure the results are, from what was answered and how.
    pub fn certainty(&self, profile: &CompetencyProfile) -> Certainty {
        let answered = profile.levels.len();
        let total = self.catalog.competencies.len();
        let next = next_to_answer(self.catalog, profile).into_iter().next();
        let (headline, detail) = if answered == 0 {
            (
                "explain-certainty-none",
                self.text.get("explain-certainty-none-detail"),
            )
        } else if profile.careful.len() >= SIGNS_TO_TALK_ABOUT {
            (
                "explain-certainty-careful",
                self.text.get("explain-certainty-careful-detail"),
            )
        } else if let Some(next) = &next {
            let args = [
                ("answered", answered.into()),
                ("total", total.into()),
                ("competency", self.competency(next).into()),
            ];
            (
                "explain-certainty-partly",
                self.say("explain-certainty-partly-detail", &args),
            )
        } else {
            let args = [("reach", f64::from(whole(widest(profile))).into())];
            (
                "explain-certainty-fairly",
                self.say("explain-certainty-fairly-detail", &args),
            )
        };
        Certainty {
            headline: self.text.get(headline),
            detail,
            answered: (answered, total),
            next,
        }
    }

    /// Signs of haste, told kindly; with two or more, that the result is best read with somebody.
    pub fn careful(&self, signs: &[CarefulSign]) -> Vec<String> {
        let mut sentences: Vec<String> = signs.iter().map(|sign| self.careful_sign(sign)).collect();
        if signs.len() >= SIGNS_TO_TALK_ABOUT {
            sentences.push(self.text.get("explain-careful-together"));
        }
        sentences
    }

    fn careful_sign(&self, sign: &CarefulSign) -> String {
        match sign {
            CarefulSign::LongString { length, items } => {
                let args = [("length", (*length).into()), ("items", (*items).into())];
                self.say("explain-careful-long-string", &args)
            }
            CarefulSign::Fast { median_millis } => {
                let seconds = self.text.decimal(f64::from(*median_millis) / 1000.0, 1);
                self.say("explain-careful-fast", &[("seconds", seconds.into())])
            }
            CarefulSign::Unread => self.text.get("explain-careful-unread"),
            CarefulSign::Flat { .. } => self.text.get("explain-careful-flat"),
            CarefulSign::Contradiction { pairs } => self.say(
                "explain-careful-contradiction",
                &[("pairs", (*pairs).into())],
            ),
        }
    }
}

/// Half the widest 80 % range of a level, in points.
fn widest(profile: &CompetencyProfile) -> f64 {
    profile
        .levels
        .values()
        .map(|level| Z_80 * level.standard_error)
        .fold(0.0, f64::max)
}
