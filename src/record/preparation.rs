//! What a client makes of the advice: a plan with dates, examples for interviews, wishes about roles.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::base::date::PartialDate;
use crate::base::id::{ActionId, CompetencyId, PracticeId, RoleId};

/// What a client prepares. Saved; empty at first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Preparation {
    pub plan: Plan,
    /// Answers to questions of interviews.
    pub examples: BTreeMap<PracticeId, Example>,
    pub wishes: Wishes,
}

/// What to do until when, on the way to a role.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Plan {
    /// The role it leads to; `None` before one is chosen.
    pub goal: Option<RoleId>,
    /// In the client's order.
    pub steps: Vec<Step>,
}

/// Something to do.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Step {
    /// Unique in the plan; stays when the order changes.
    pub number: u32,
    /// The action of the guidance that it is; `None` for one of the client's own.
    pub action: Option<ActionId>,
    /// The gap that it closes.
    pub competency: Option<CompetencyId>,
    /// The client's own words for it; empty if those of the action stand.
    pub title: String,
    /// The day until which it is to be done.
    pub due: Option<PartialDate>,
    /// The day on which it was ticked off; `None` while it is open.
    pub done: Option<PartialDate>,
    /// What shows that it is done, in the client's words.
    pub evidence: String,
}

/// An example told in four parts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Example {
    pub situation: String,
    pub task: String,
    pub action: String,
    pub result: String,
}

/// Which roles a client wants to see.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Wishes {
    pub filters: BTreeSet<Filter>,
    /// Roles that stand side by side, at most three, in the order in which they were chosen.
    pub compared: Vec<RoleId>,
}

/// A wish about the work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Filter {
    /// Talking on the phone.
    Phone,
    /// Writing more than talking.
    Writing,
    /// Customers in the same room.
    Face,
    /// Can often be done from home.
    Home,
    /// Pay that hardly depends on sales.
    NoSelling,
    /// Regular hours.
    NoShifts,
    /// Another language than that of the country is used.
    Languages,
}

impl Plan {
    /// A number that no step has.
    pub fn next_number(&self) -> u32 {
        let numbers = self.steps.iter().map(|step| step.number);
        numbers.max().map_or(1, |most| most.saturating_add(1))
    }

    /// Whether an action of the guidance is in it.
    pub fn has(&self, action: &ActionId) -> bool {
        let mut steps = self.steps.iter();
        steps.any(|step| step.action.as_ref() == Some(action))
    }
}

/// Names of the parts of an example, in their order.
pub const EXAMPLE_PARTS: [&str; 4] = ["situation", "task", "action", "result"];

impl Example {
    /// Whether nothing is written yet.
    pub fn is_empty(&self) -> bool {
        self.written() == 0
    }

    /// How many of the four parts are written.
    pub fn written(&self) -> usize {
        let parts = self.parts();
        parts.iter().filter(|part| !part.trim().is_empty()).count()
    }

    /// Whether all four parts are written.
    pub fn is_done(&self) -> bool {
        self.written() == self.parts().len()
    }

    /// The four parts, to be changed.
    pub fn parts_mut(&mut self) -> [&mut String; 4] {
        [
            &mut self.situation,
            &mut self.task,
            &mut self.action,
            &mut self.result,
        ]
    }

    /// Situation, task, action and result.
    pub fn parts(&self) -> [&str; 4] {
        [&self.situation, &self.task, &self.action, &self.result].map(String::as_str)
    }
}
