//! Writes values as TOML.

use std::fmt::Write as _;

use serde_json::{Map, Value};

/// A value of JSON as an inline value of TOML, which has no `null`.
pub(in crate::catalog) fn inline(value: &Value) -> String {
    match value {
        Value::Null => quoted(""),
        Value::Bool(flag) => flag.to_string(),
        Value::Number(number) => number.to_string(),
        Value::String(text) => quoted(text),
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(inline).collect();
            format!("[{}]", items.join(", "))
        }
        Value::Object(entries) => {
            let entry =
                |(name, value): (&String, &Value)| format!("{} = {}", key(name), inline(value));
            let entries: Vec<String> = entries.iter().map(entry).collect();
            format!("{{ {} }}", entries.join(", "))
        }
    }
}

/// A basic string of TOML.
pub(in crate::catalog) fn quoted(text: &str) -> String {
    let mut written = "\"".to_owned();
    for c in text.chars() {
        match c {
            '"' => written.push_str("\\\""),
            '\\' => written.push_str("\\\\"),
            c if c.is_control() => {
                // Writing to a text cannot fail.
                write!(written, "\\u{:04X}", u32::from(c)).ok();
            }
            c => written.push(c),
        }
    }
    written.push('"');
    written
}

/// A key: bare if it can be.
pub(in crate::catalog) fn key(name: &str) -> String {
    let is_bare = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
    if !name.is_empty() && name.chars().all(is_bare) {
        name.to_owned()
    } else {
        quoted(name)
    }
}

/// The lines of a table, its tables of tables below it; `path` is that of its header, or empty at the top.
pub(in crate::catalog) fn table(path: &str, entries: &Map<String, Value>) -> String {
    let mut text = String::new();
    let (above, values): (Vec<_>, Vec<_>) = entries.iter().partition(|(_, value)| is_tables(value));
    for (name, value) in values {
        // Writing to a text cannot fail.
        writeln!(text, "{} = {}", key(name), inline(value)).ok();
    }
    for (name, value) in above {
        let path = if path.is_empty() {
            key(name)
        } else {
            format!("{path}.{}", key(name))
        };
        for item in value.as_array().into_iter().flatten() {
            let within = item.as_object().map(|item| table(&path, item));
            write!(text, "\n[[{path}]]\n{}", within.unwrap_or_default()).ok();
        }
    }
    text
}

/// Whether a value is a list of tables, each with a header of its own.
fn is_tables(value: &Value) -> bool {
    let items = value.as_array();
    items.is_some_and(|items| !items.is_empty() && items.iter().all(Value::is_object))
}

/// The lines of a table, what is in tables below it by dotted keys.
pub(in crate::catalog) fn dotted(above: &str, entries: &Map<String, Value>) -> String {
    let mut text = String::new();
    for (name, value) in entries {
        let path = format!("{above}{}", key(name));
        if let Some(within) = value.as_object() {
            text.push_str(&dotted(&format!("{path}."), within));
        } else {
            // Writing to a text cannot fail.
            writeln!(text, "{path} = {}", inline(value)).ok();
        }
    }
    text
}
