//! Differences in words: between two times, between what is said and what is shown, and by instrument.

use crate::catalog::competency::Instrument;
use crate::matching::explain::Explainer;
use crate::score::compare::{Change, Contrast};
use crate::score::{Level, Part};

impl Explainer<'_> {
    /// What each instrument gives alone, e.g. "Your own rating: 72"; empty if there is only one.
    pub fn parts(&self, level: &Level) -> Vec<String> {
        if level.parts.len() < 2 {
            return Vec::new();
        }
        level.parts.iter().map(|part| self.share(part)).collect()
    }

    fn share(&self, part: &Part) -> String {
        let points = f64::from(part.points.whole());
        let args = [
            ("instrument", self.instrument(part.instrument).into()),
            ("points", points.into()),
        ];
        self.say("explain-part", &args)
    }

    /// Name of an instrument, e.g. "Practice calls".
    pub fn instrument(&self, instrument: Instrument) -> String {
        self.text.get(match instrument {
            Instrument::Call => "explain-instrument-call",
            Instrument::Cefr => "explain-instrument-cefr",
            Instrument::Record => "explain-instrument-record",
            Instrument::SelfReport => "explain-instrument-self-report",
            Instrument::Situation => "explain-instrument-situation",
            Instrument::Typing => "explain-instrument-typing",
        })
    }

    /// That somebody rates themselves lower or higher than they act.
    pub fn contrast(&self, contrast: &Contrast) -> String {
        let is_lower = contrast.said.get() < contrast.shown.get();
        let key = if is_lower {
            "explain-contrast-lower"
        } else {
            "explain-contrast-higher"
        };
        let args = [
            ("competency", self.competency(&contrast.competency).into()),
            ("said", f64::from(contrast.said.whole()).into()),
            ("shown", f64::from(contrast.shown.whole()).into()),
        ];
        self.say(key, &args)
    }

    /// That a level is higher or lower than last time.
    pub fn change(&self, change: &Change) -> String {
        let is_up = change.now.get() > change.before.get();
        let key = if is_up {
            "explain-change-up"
        } else {
            "explain-change-down"
        };
        let args = [
            ("competency", self.competency(&change.competency).into()),
            ("before", f64::from(change.before.whole()).into()),
            ("now", f64::from(change.now.whole()).into()),
        ];
        self.say(key, &args)
    }
}
