//! Competency levels that were measured elsewhere, read from JSON.
//!
//! `{"oral": 78, "empathy": {"level": 82, "se": 6}}`: a number, or a level with its standard error.

use serde_json::{Map, Value};

use crate::base::id::CompetencyId;
use crate::base::points::Points;
use crate::base::problem::{Loaded, Message, Place, Problem};
use crate::catalog::Catalog;
use crate::score::{CompetencyProfile, Level};

/// Largest standard error in points; beyond it a level on a scale of 100 says nothing.
const MAX_ERROR: f64 = 100.0;

/// Names less alike than this are not suggested (0 to 1, Jaro and Winkler).
const ALIKE: f64 = 0.8;

/// Reads levels by competency id; a bare number gets the catalogue's standard error.
///
/// What cannot be used is left out and listed with its place in the document; the rest still counts.
pub fn levels_from_json(catalog: &Catalog, document: Value) -> Loaded<CompetencyProfile> {
    let mut profile = CompetencyProfile::default();
    let mut problems = Vec::new();
    match document {
        Value::Object(levels) => {
            for (key, value) in levels {
                match level(catalog, &key, &value) {
                    Ok((id, level)) => {
                        profile.levels.insert(id, level);
                    }
                    Err(problem) => problems.push(problem),
                }
            }
        }
        other => problems.push(
            problem(
                "",
                Message::new("levels-not-a-table").with("found", kind(&other)),
            )
            .hint(Message::new("levels-form-hint")),
        ),
    }
    Loaded {
        value: profile,
        problems,
    }
}

fn level(catalog: &Catalog, key: &str, value: &Value) -> Result<(CompetencyId, Level), Problem> {
    let Some(competency) = catalog
        .competencies
        .iter()
        .find(|competency| competency.id.as_str() == key)
    else {
        return Err(unknown_competency(catalog, key));
    };
    let standard_error = catalog.scoring.default_standard_error;
    let (points, standard_error) = match value {
        Value::Number(number) => (points(key, number.as_f64())?, standard_error),
        Value::Object(measured) => level_and_error(key, measured, standard_error)?,
        other => {
            let message = Message::new("levels-not-a-level").with("found", kind(other));
            return Err(problem(key, message).hint(Message::new("levels-form-hint")));
        }
    };
    Ok((
        competency.id.clone(),
        Level {
            points,
            standard_error,
            evidence: Vec::new(),
        },
    ))
}

/// `{"level": 82, "se": 6}`; without `se` the error is `default`.
fn level_and_error(
    key: &str,
    measured: &Map<String, Value>,
    default: f64,
) -> Result<(Points, f64), Problem> {
    if let Some(unknown) = measured
        .keys()
        .find(|name| !matches!(name.as_str(), "level" | "se"))
    {
        let message = Message::new("levels-unknown-key").with("key", unknown.as_str());
        return Err(
            problem(&format!("{key}.{unknown}"), message).hint(Message::new("levels-form-hint"))
        );
    }
    let points = match measured.get("level") {
        Some(level) => points(
            &format!("{key}.level"),
            number(&format!("{key}.level"), level)?,
        )?,
        None => {
            return Err(problem(key, Message::new("levels-no-level"))
                .hint(Message::new("levels-form-hint")));
        }
    };
    let standard_error = match measured.get("se") {
        Some(error) => standard_error(&format!("{key}.se"), number(&format!("{key}.se"), error)?)?,
        None => default,
    };
    Ok((points, standard_error))
}

fn number(field: &str, value: &Value) -> Result<Option<f64>, Problem> {
    match value {
        Value::Number(number) => Ok(number.as_f64()),
        other => Err(problem(
            field,
            Message::new("levels-not-a-number").with("found", kind(other)),
        )),
    }
}

fn points(field: &str, number: Option<f64>) -> Result<Points, Problem> {
    let number = number.unwrap_or(f64::NAN);
    Points::new(number).map_err(|err| {
        problem(
            field,
            Message::new("levels-off-scale").with("found", err.0.to_string()),
        )
        .hint(Message::new("levels-off-scale-hint"))
    })
}

fn standard_error(field: &str, number: Option<f64>) -> Result<f64, Problem> {
    let number = number.unwrap_or(f64::NAN);
    if (0.0..=MAX_ERROR).contains(&number) {
        return Ok(number);
    }
    Err(problem(
        field,
        Message::new("levels-error-off-scale").with("found", number.to_string()),
    ))
}

fn unknown_competency(catalog: &Catalog, key: &str) -> Problem {
    let problem = problem(
        key,
        Message::new("levels-unknown-competency").with("id", key),
    );
    let ids = catalog
        .competencies
        .iter()
        .map(|competency| competency.id.as_str());
    let nearest = ids
        .map(|id| (strsim::jaro_winkler(id, &key.to_lowercase()), id))
        .filter(|(alike, _)| *alike >= ALIKE)
        .max_by(|(left, _), (right, _)| left.total_cmp(right));
    match nearest {
        Some((_, id)) => problem.hint(Message::new("levels-did-you-mean").with("id", id)),
        None => {
            let ids: Vec<&str> = catalog
                .competencies
                .iter()
                .map(|competency| competency.id.as_str())
                .collect();
            problem.hint(Message::new("levels-known-competencies").with("ids", ids.join(", ")))
        }
    }
}

fn problem(field: &str, message: Message) -> Problem {
    Problem::error(
        Place {
            field: field.to_owned(),
            ..Place::default()
        },
        message,
    )
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
