//! Figures of scales for machines.

use serde_json::{Value, json};

use crate::app::scales::Report;
use crate::report::ranking::figure;
use crate::score::reliability::{ItemFigures, PersonSummary, Quantiles, ScaleFigures};

/// One object with a scale per line. Figures have at most six decimals; `null` stands for one that cannot be computed.
pub(super) fn report(report: &Report) -> String {
    let scales: Vec<String> = report
        .scales
        .iter()
        .map(|scale| scale_object(scale).to_string())
        .collect();
    format!(
        "{{\n\"people\": {},\n\"items\": {},\n\"scales\": [\n{}\n],\n\"persons\": {}\n}}",
        report.people(),
        report.items(),
        scales.join(",\n"),
        persons(&report.persons)
    )
}

fn scale_object(scale: &ScaleFigures) -> Value {
    json!({
        "scale": scale.name,
        "n": scale.people,
        "items": scale.items.len(),
        "alpha": scale.alpha.map(figure),
        "lambda6": scale.lambda6.map(figure),
        "omega_total": scale.omega_total.map(figure),
        "sem": scale.sem.map(figure),
        "sem_points": scale.sem_points.map(figure),
        "mean": figure(scale.mean),
        "sd": figure(scale.sd),
        "by_item": scale.items.iter().map(item).collect::<Vec<Value>>(),
        "left_out": scale.constant,
    })
}

fn item(item: &ItemFigures) -> Value {
    json!({
        "item": item.name,
        "n": item.people,
        "r_drop": item.r_drop.map(figure),
        "alpha_if_dropped": item.alpha_if_dropped.map(figure),
    })
}

fn persons(persons: &PersonSummary) -> Value {
    let quantiles = |quantiles: Quantiles| {
        json!({
            "median": figure(quantiles.median),
            "ninetieth": figure(quantiles.ninetieth),
        })
    };
    json!({
        "longest_string": persons.longest_string.map(quantiles),
        "spread": persons.spread.map(quantiles),
        "long_strings": persons.long_strings,
        "flat": persons.flat,
    })
}
