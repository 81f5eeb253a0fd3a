//! A ranking for machines: one object per role, in the order of the ranking.

use serde::Serialize;
use serde_json::{Map, Value, json};

use crate::matching::RoleMatch;

/// The ranking as a JSON array with one role per line. Figures have at most six decimals.
///
/// `low` and `high` bound the fit of what was answered; `low_all` and `high_all` assume nothing of what was not.
/// A gap is `[competency, points below what the role asks for, points of fit it costs]`.
pub(crate) fn ranking(matches: &[RoleMatch]) -> String {
    let lines: Vec<String> = matches
        .iter()
        .map(|role| object(role).to_string())
        .collect();
    if lines.is_empty() {
        "[]".to_owned()
    } else {
        format!("[\n{}\n]", lines.join(",\n"))
    }
}

/// One role with its figures.
pub(super) fn object(role: &RoleMatch) -> Value {
    let fit = role.fit.as_ref();
    let must_haves: Map<String, Value> = role
        .must_haves
        .iter()
        .map(|must| (must.competency.to_string(), name(must.state)))
        .collect();
    let gaps: Vec<Value> = role
        .gaps
        .iter()
        .map(|gap| {
            let below = gap.needs.get() - gap.has.get();
            json!([gap.competency.as_str(), figure(below), figure(gap.costs)])
        })
        .collect();
    json!({
        "role": role.role.as_str(),
        "plug_in": fit.map(|fit| figure(fit.plug_in)),
        "expected": fit.map(|fit| figure(fit.expected)),
        "se": fit.map(|fit| figure(fit.standard_error)),
        "low": figure(fit.map_or(0.0, |fit| fit.low)),
        "high": figure(fit.map_or(100.0, |fit| fit.high)),
        "low_all": figure(fit.map_or(0.0, |fit| fit.low_all)),
        "high_all": figure(fit.map_or(100.0, |fit| fit.high_all)),
        "shape": fit.and_then(|fit| fit.shape).map(figure),
        "coverage": figure(role.coverage),
        "category": name(role.category),
        "must_haves": must_haves,
        "gaps": gaps,
    })
}

fn name(value: impl Serialize) -> Value {
    serde_json::to_value(value).unwrap_or(Value::Null)
}

/// A number with at most six decimals.
pub(crate) fn figure(value: f64) -> Value {
    let rounded = libm::round(value * 1e6) / 1e6;
    // Whole numbers stay whole for readers that tell 6 from 6.0.
    json!(if rounded == 0.0 { 0.0 } else { rounded })
}
