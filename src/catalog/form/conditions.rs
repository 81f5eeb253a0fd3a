//! Conditions of a whole form: each looks only at questions that come before, and at none that was left out.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::problem::{Message, Place};
use crate::catalog::form::expression::{Expression, Refusal, Target, parse};
use crate::catalog::form::tokens::Dialect;
use crate::catalog::form::told::{Told, shown};
use crate::catalog::only_if::OnlyIf;

/// A condition in its author's words.
#[derive(Clone, Debug)]
pub(crate) struct Written {
    pub(crate) text: String,
    pub(crate) place: Place,
    /// Where it stands among the questions.
    pub(crate) at: usize,
}

/// A question that conditions can name.
#[derive(Debug)]
struct Named {
    /// Where it stands among the questions.
    at: usize,
    place: Place,
    /// `None` if it was left out.
    target: Option<Target>,
    /// The names that its own conditions look at.
    looks_at: Vec<String>,
}

/// All questions by the names that their author gave them.
#[derive(Debug)]
pub(crate) struct Names {
    dialect: Dialect,
    by_name: BTreeMap<String, Named>,
}

impl Names {
    pub(crate) fn new(dialect: Dialect) -> Self {
        Self {
            dialect,
            by_name: BTreeMap::new(),
        }
    }

    /// The place of the question of that name.
    pub(crate) fn place_of(&self, name: &str) -> Option<&Place> {
        self.by_name.get(name).map(|named| &named.place)
    }

    /// Adds a question that was read, or one that was left out; the first of a name stays.
    pub(crate) fn add(
        &mut self,
        name: &str,
        at: usize,
        place: &Place,
        target: Option<Target>,
        conditions: &[Written],
    ) {
        let looks_at = conditions.iter().flat_map(|condition| {
            let parsed = parse(&condition.text, self.dialect).ok();
            let names = parsed.as_ref().map(Expression::questions);
            let names = names.unwrap_or_default().into_iter();
            names.map(str::to_owned).collect::<Vec<_>>()
        });
        let named = Named {
            at,
            place: place.clone(),
            target,
            looks_at: looks_at.collect(),
        };
        self.by_name.entry(name.to_owned()).or_insert(named);
    }

    /// Says that a question cannot be used after all.
    pub(crate) fn leave_out(&mut self, name: &str) {
        if let Some(named) = self.by_name.get_mut(name) {
            named.target = None;
        }
    }

    /// Reads the conditions of a question together: `None` after a problem, which leaves the question out.
    ///
    /// `own` is the question's name; `None` is a group.
    #[expect(clippy::option_option, reason = "no condition is none of the problems")]
    pub(crate) fn read(
        &self,
        told: &Told,
        own: Option<&str>,
        conditions: &[Written],
    ) -> Option<Option<OnlyIf>> {
        let mut parts = Vec::new();
        for condition in conditions {
            parts.push(self.read_one(told, own, condition)?);
        }
        Some(match parts.len() {
            0 | 1 => parts.pop(),
            _ => Some(OnlyIf::All(parts)),
        })
    }

    fn read_one(&self, told: &Told, own: Option<&str>, condition: &Written) -> Option<OnlyIf> {
        let place = &condition.place;
        let refuse = |refusal: &Refusal| {
            told.refused_condition(place, refusal, self.by_name.keys().map(String::as_str));
        };
        let parsed = parse(&condition.text, self.dialect);
        let expression = parsed.inspect_err(|refusal| refuse(refusal)).ok()?;
        for name in expression.questions() {
            let Some(named) = self.by_name.get(name) else {
                refuse(&Refusal::UnknownQuestion(name.to_owned()));
                return None;
            };
            let key = if own == Some(name) {
                "form-condition-itself"
            } else if named.at >= condition.at {
                if own.is_some_and(|own| self.leads_to(name, own)) {
                    "form-condition-circle"
                } else {
                    "form-condition-later"
                }
            } else if named.target.is_none() {
                "form-condition-left-out"
            } else {
                continue;
            };
            let message = Message::new(key).with("name", shown(name));
            told.error(place, with_place(message, &named.place));
            return None;
        }
        let target = |name: &str| self.by_name.get(name)?.target.clone();
        let resolved = expression.resolve(&target);
        resolved.inspect_err(|refusal| refuse(refusal)).ok()
    }

    /// Whether the conditions of one question come back to another.
    fn leads_to(&self, from: &str, to: &str) -> bool {
        let mut seen = BTreeSet::new();
        let mut open = vec![from];
        while let Some(name) = open.pop() {
            if !seen.insert(name) {
                continue;
            }
            let named = self.by_name.get(name);
            let looks_at = named.map_or(&[][..], |named| &named.looks_at);
            if looks_at.iter().any(|name| name == to) {
                return true;
            }
            open.extend(looks_at.iter().map(String::as_str));
        }
        false
    }
}

/// Adds a place in the same file: a row, or a path.
pub(crate) fn with_place(message: Message, place: &Place) -> Message {
    match place.line {
        Some(line) => message.with("kind", "row").with("row", line.to_string()),
        None => message
            .with("kind", "path")
            .with("row", place.field.as_str()),
    }
}
