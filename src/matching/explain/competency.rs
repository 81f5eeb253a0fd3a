//! Reasons, gaps and must-haves about competencies in words.

use std::sync::Arc;

use crate::base::points::Points;
use crate::base::problem::Arg;
use crate::catalog::competency::Band;
use crate::catalog::role::Need;
use crate::matching::explain::{Explainer, Line, Standing};
use crate::matching::reason::{Gap, MustHave, MustHaveState, Reason};
use crate::matching::{NEARLY, RoleMatch};

/// Points below what is needed within which a competency is partly there.
const PARTLY: f64 = 20.0;

impl Explainer<'_> {
    /// A band in a word, e.g. "Solid".
    pub fn band(&self, band: Band) -> String {
        self.text.get(match band {
            Band::NoEvidence => "explain-band-no-evidence",
            Band::Starting => "explain-band-starting",
            Band::Growing => "explain-band-growing",
            Band::Solid => "explain-band-solid",
            Band::Strong => "explain-band-strong",
        })
    }

    /// Why the role fits, strongest first: competencies, then conditions.
    pub fn reasons(&self, role_match: &RoleMatch) -> Vec<Line> {
        role_match
            .reasons
            .iter()
            .map(|reason| self.reason(reason))
            .collect()
    }

    /// The one reason for a card; what to learn first if nothing speaks for the role yet.
    ///
    /// A strength is only claimed of a level that is solid.
    pub fn best_reason(&self, role_match: &RoleMatch) -> Option<String> {
        let is_strength = |reason: &&Reason| match reason {
            Reason::Meets { has, .. } => self.is_strength(*has),
            Reason::Suits { .. } => false,
        };
        let reasons = &role_match.reasons;
        if let Some(reason) = reasons.iter().find(is_strength).or_else(|| reasons.first()) {
            return Some(self.reason(reason).title);
        }
        let gap = role_match.gaps.first()?;
        Some(self.say(
            "explain-reason-learn-first",
            &[("competency", self.competency(&gap.competency).into())],
        ))
    }

    fn reason(&self, reason: &Reason) -> Line {
        match reason {
            Reason::Meets {
                competency,
                has,
                needs,
                from,
                ..
            } => {
                let name = self.competency(competency);
                let strength = self
                    .competency_words(competency)
                    .filter(|_| self.is_strength(*has));
                let title = match strength {
                    Some(words) => words.strength.clone(),
                    None => self.say(
                        "explain-reason-enough",
                        &[("competency", name.as_str().into())],
                    ),
                };
                Line {
                    title,
                    detail: self.say(
                        "explain-level-and-need",
                        &level_and_need(name, *has, *needs),
                    ),
                    word: String::new(),
                    standing: Standing::Good,
                    from: Arc::clone(from),
                }
            }
            Reason::Suits {
                condition,
                exposure,
                tolerance,
                from,
            } => self.suiting(condition, *exposure, *tolerance, from),
        }
    }

    fn is_strength(&self, level: Points) -> bool {
        self.catalog.scoring.band(level) >= Band::Solid
    }

    /// What can still be learned, what costs most first. Levels that are nearly there are reasons, not gaps.
    pub fn gaps(&self, role_match: &RoleMatch) -> Vec<Line> {
        let below = |gap: &&Gap| gap.needs.get() - gap.has.get() > NEARLY;
        role_match
            .gaps
            .iter()
            .filter(below)
            .map(|gap| self.gap(gap))
            .collect()
    }

    /// A gap in one line: what one has and what the role needs.
    pub fn gap_in_short(&self, gap: &Gap) -> String {
        let name = self.competency(&gap.competency);
        self.say(
            "explain-level-and-need",
            &level_and_need(name, gap.has, gap.needs),
        )
    }

    fn gap(&self, gap: &Gap) -> Line {
        let is_partly = gap.needs.get() - gap.has.get() <= PARTLY;
        let name = self.competency(&gap.competency);
        let mut detail = self.gap_in_short(gap);
        if let Some(words) = self.competency_words(&gap.competency) {
            let args = [
                ("numbers", detail.into()),
                ("advice", words.advice.as_str().into()),
            ];
            detail = self.say("explain-gap-advice", &args);
        }
        Line {
            title: name,
            detail,
            word: self.text.get(if is_partly {
                "explain-gap-partly"
            } else {
                "explain-gap-missing"
            }),
            standing: if is_partly {
                Standing::Partly
            } else {
                Standing::Missing
            },
            from: Arc::clone(&gap.from),
        }
    }

    /// Must-haves about competencies, in the order of the competencies.
    pub fn must_haves(&self, role_match: &RoleMatch) -> Vec<Line> {
        role_match
            .must_haves
            .iter()
            .map(|must_have| self.must_have(must_have))
            .collect()
    }

    fn must_have(&self, must_have: &MustHave) -> Line {
        let title = self.competency(&must_have.competency);
        let floor: Arg = f64::from(must_have.floor.whole()).into();
        let detail = match must_have.has {
            Some(has) => {
                let key = match must_have.state {
                    MustHaveState::Met => "explain-must-have-met",
                    MustHaveState::NotMet => "explain-must-have-not-met",
                    MustHaveState::Borderline | MustHaveState::Unknown => {
                        "explain-must-have-borderline"
                    }
                };
                self.say(
                    key,
                    &[("has", f64::from(has.whole()).into()), ("floor", floor)],
                )
            }
            None => self.say("explain-must-have-unknown", &[("floor", floor)]),
        };
        Line {
            title,
            detail,
            word: self.must_have_word(must_have.state),
            standing: must_have.state.into(),
            from: Arc::clone(&must_have.from),
        }
    }

    /// The state of a must-have in a word.
    pub(super) fn must_have_word(&self, state: MustHaveState) -> String {
        self.text.get(match state {
            MustHaveState::Met => "explain-state-met",
            MustHaveState::Borderline => "explain-state-borderline",
            MustHaveState::NotMet => "explain-state-not-met",
            MustHaveState::Unknown => "explain-state-unknown",
        })
    }

    /// Where the figure of a need comes from.
    pub fn need_origin(&self, need: &Need) -> String {
        match need.onet {
            Some((mean, _)) => self.say(
                "explain-need-onet",
                &[("onet", f64::from(mean.whole()).into())],
            ),
            None => self.text.get("explain-need-judged"),
        }
    }
}

fn level_and_need(name: String, has: Points, needs: Points) -> [(&'static str, Arg); 3] {
    [
        ("competency", name.into()),
        ("has", f64::from(has.whole()).into()),
        ("needs", f64::from(needs.whole()).into()),
    ]
}
