//! Figures of scales for people: each number before its words, so that columns stay straight in every script.

use crate::app::scales::Report;
use crate::base::problem::Arg;
use crate::score::reliability::{PersonSummary, ScaleFigures};
use crate::text::Text;

/// Places that a number takes at least.
const WIDTH: usize = 8;

/// All scales, then how the persons answered.
pub(super) fn report(text: &Text, report: &Report) -> String {
    let mut parts: Vec<String> = report
        .scales
        .iter()
        .map(|figures| scale(text, figures))
        .collect();
    parts.push(persons(text, &report.persons));
    parts.join("\n\n")
}

fn scale(text: &Text, scale: &ScaleFigures) -> String {
    let mut lines = vec![scale.name.clone()];
    lines.push(counted(text, scale.people, "scales-people"));
    lines.push(counted(text, scale.items.len(), "scales-items"));
    for (value, key) in [
        (scale.alpha, "scales-alpha"),
        (scale.lambda6, "scales-lambda6"),
        (scale.omega_total, "scales-omega"),
        (Some(scale.mean), "scales-mean"),
        (Some(scale.sd), "scales-sd"),
        (scale.sem, "scales-sem"),
        (scale.sem_points, "scales-sem-points"),
    ] {
        lines.push(line(&figure(text, value), &text.get(key)));
    }
    lines.push(format!("  {}", text.get("scales-each-item")));
    for item in &scale.items {
        let name = if item.reversed {
            text.with(
                "scales-reversed-item",
                &[("item", item.name.as_str().into())],
            )
        } else {
            item.name.clone()
        };
        let r_drop = figure(text, item.r_drop);
        let alpha = figure(text, item.alpha_if_dropped);
        lines.push(line(&format!("{r_drop:>WIDTH$}{alpha:>WIDTH$}"), &name));
    }
    lines.join("\n")
}

fn persons(text: &Text, persons: &PersonSummary) -> String {
    let strings = persons.longest_string;
    let spread = persons.spread;
    let decimal = |value, decimals| {
        let value: Option<f64> = value;
        value.map_or_else(|| "–".to_owned(), |value| text.decimal(value, decimals))
    };
    let lines = [
        text.get("scales-persons"),
        line(
            &decimal(strings.map(|found| found.median), 1),
            &text.get("scales-string-median"),
        ),
        line(
            &decimal(strings.map(|found| found.ninetieth), 1),
            &text.get("scales-string-ninetieth"),
        ),
        counted(text, persons.long_strings, "scales-string-long"),
        line(
            &decimal(spread.map(|found| found.median), 2),
            &text.get("scales-spread-median"),
        ),
        line(
            &decimal(spread.map(|found| found.ninetieth), 2),
            &text.get("scales-spread-ninetieth"),
        ),
        counted(text, persons.flat, "scales-spread-flat"),
    ];
    lines.join("\n")
}

/// A number before words that agree with it.
fn counted(text: &Text, n: usize, key: &'static str) -> String {
    line(&count(text, n), &text.with(key, &[("n", Arg::from(n))]))
}

fn line(value: &str, words: &str) -> String {
    format!("  {value:>WIDTH$}  {words}")
}

fn count(text: &Text, number: usize) -> String {
    text.whole(i64::try_from(number).unwrap_or(i64::MAX))
}

/// A figure with two decimals; a dash if it cannot be computed.
fn figure(text: &Text, value: Option<f64>) -> String {
    value.map_or_else(|| "–".to_owned(), |value| text.decimal(value, 2))
}
