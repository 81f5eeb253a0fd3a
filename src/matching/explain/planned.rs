//! The steps of a plan in words.

use super::Explainer;
use crate::record::preparation::{Plan, Step};

/// A step in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StepWords {
    pub title: String,
    /// The competency it is for; empty if for none.
    pub about: String,
    /// How to do it; empty for a step of the client's own.
    pub how: String,
    /// What shows that it is done: in the client's words, else in those of the guidance.
    pub evidence: String,
}

impl Explainer<'_> {
    /// What a step is called and how it is done.
    pub fn step(&self, step: &Step) -> StepWords {
        let action = step.action.as_ref();
        let action = action.and_then(|id| self.words.actions.get(id));
        let or = |own: &str, other: Option<&String>| match own.trim() {
            "" => other.cloned().unwrap_or_default(),
            own => own.to_owned(),
        };
        let about = step.competency.as_ref();
        StepWords {
            title: or(&step.title, action.map(|words| &words.title)),
            about: about.map_or_else(String::new, |id| self.competency(id)),
            how: action.map(|words| words.text.clone()).unwrap_or_default(),
            evidence: or(&step.evidence, action.map(|words| &words.evidence)),
        }
    }

    /// How many steps are done.
    pub fn plan_progress(&self, plan: &Plan) -> String {
        let done = plan.steps.iter().filter(|step| step.done.is_some()).count();
        let args = [("done", done.into()), ("all", plan.steps.len().into())];
        self.say("plan-progress", &args)
    }
}
