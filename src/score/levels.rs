//! Competency levels that were measured elsewhere, read from JSON.
//!
//! `{"oral": 78, "empathy": {"level": 82, "se": 6}}`: a number, or a level with its standard error.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::base::id::CompetencyId;
use crate::base::points::Points;
use crate::base::problem::{Loaded, Message, Place, Problem};
use crate::base::suggest;
use crate::catalog::Catalog;
use crate::score::{CompetencyProfile, Level};

/// Largest standard error in points; beyond it a level on a scale of 100 says nothing.
const MAX_ERROR: f64 = 100.0;

/// Reads levels by competency id; a bare number gets the catalogue's standard error.
///
/// What cannot be used is left out and listed with its place in the document; the rest still counts.
pub fn levels_from_json(catalog: &Catalog, document: &Value) -> Loaded<CompetencyProfile> {
    let mut reader = Reader {
        catalog,
        problems: Vec::new(),
    };
    let levels = reader.levels(document).unwrap_or_default();
    Loaded {
        value: CompetencyProfile {
            levels,
            ..CompetencyProfile::default()
        },
        problems: reader.problems,
    }
}

/// Reads values and notes what is wrong with them; `None` after a problem.
struct Reader<'a> {
    catalog: &'a Catalog,
    problems: Vec<Problem>,
}

impl Reader<'_> {
    fn levels(&mut self, document: &Value) -> Option<BTreeMap<CompetencyId, Level>> {
        let Value::Object(levels) = document else {
            let message = Message::new("levels-not-a-table").with("found", kind(document));
            return self.error("", message, Some(Message::new("levels-form-hint")));
        };
        Some(
            levels
                .iter()
                .filter_map(|(key, value)| self.level(key, value))
                .collect(),
        )
    }

    fn level(&mut self, key: &str, value: &Value) -> Option<(CompetencyId, Level)> {
        let id = self.competency(key)?;
        let default = self.catalog.scoring.default_standard_error;
        let (points, standard_error) = match value {
            Value::Number(_) => (self.points(key, value)?, default),
            Value::Object(measured) => self.level_and_error(key, measured, default)?,
            other => {
                let message = Message::new("levels-not-a-level").with("found", kind(other));
                return self.error(key, message, Some(Message::new("levels-form-hint")));
            }
        };
        Some((
            id,
            Level {
                points,
                standard_error,
                evidence: Vec::new(),
                parts: Vec::new(),
            },
        ))
    }

    fn competency(&mut self, key: &str) -> Option<CompetencyId> {
        let catalog = self.catalog;
        let ids = || catalog.competencies.iter().map(|competency| &competency.id);
        if let Some(id) = ids().find(|id| id.as_str() == key) {
            return Some(id.clone());
        }
        let hint = if let Some(id) =
            suggest::nearest(&key.to_lowercase(), ids().map(CompetencyId::as_str))
        {
            Message::new("data-did-you-mean").with("name", id)
        } else {
            let known: Vec<&str> = ids().map(CompetencyId::as_str).collect();
            Message::new("levels-known-competencies").with("ids", known.join(", "))
        };
        self.error(
            key,
            Message::new("levels-unknown-competency").with("id", key),
            Some(hint),
        )
    }

    /// `{"level": 82, "se": 6}`; without `se` the error is `default`.
    fn level_and_error(
        &mut self,
        key: &str,
        measured: &Map<String, Value>,
        default: f64,
    ) -> Option<(Points, f64)> {
        let form = Some(Message::new("levels-form-hint"));
        if let Some(unknown) = measured
            .keys()
            .find(|name| !matches!(name.as_str(), "level" | "se"))
        {
            let message = Message::new("levels-unknown-key").with("key", unknown.as_str());
            return self.error(&format!("{key}.{unknown}"), message, form);
        }
        let Some(level) = measured.get("level") else {
            return self.error(key, Message::new("levels-no-level"), form);
        };
        let points = self.points(&format!("{key}.level"), level)?;
        let standard_error = match measured.get("se") {
            Some(error) => self.standard_error(&format!("{key}.se"), error)?,
            None => default,
        };
        Some((points, standard_error))
    }

    fn points(&mut self, field: &str, value: &Value) -> Option<Points> {
        let number = self.number(field, value)?;
        if let Ok(points) = Points::new(number) {
            return Some(points);
        }
        let message = Message::new("levels-off-scale").with("found", value.to_string());
        self.error(field, message, Some(Message::new("levels-off-scale-hint")))
    }

    fn standard_error(&mut self, field: &str, value: &Value) -> Option<f64> {
        let number = self.number(field, value)?;
        if (0.0..=MAX_ERROR).contains(&number) {
            return Some(number);
        }
        let message = Message::new("levels-error-off-scale").with("found", value.to_string());
        self.error(field, message, None)
    }

    fn number(&mut self, field: &str, value: &Value) -> Option<f64> {
        if let Value::Number(number) = value {
            return Some(number.as_f64().unwrap_or(f64::NAN));
        }
        self.error(
            field,
            Message::new("levels-not-a-number").with("found", kind(value)),
            None,
        )
    }

    fn error<T>(&mut self, field: &str, message: Message, hint: Option<Message>) -> Option<T> {
        let place = Place {
            field: field.to_owned(),
            ..Place::default()
        };
        self.problems.push(Problem {
            hint,
            ..Problem::error(place, message)
        });
        None
    }
}

/// What kind of JSON value stands there, for a selector in the sentence.
fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "text",
        Value::Array(_) => "list",
        Value::Object(_) => "table",
    }
}
