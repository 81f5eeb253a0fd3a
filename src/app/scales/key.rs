//! Reads the key: one row per item with its scale, its direction and its range.

use std::collections::BTreeMap;

use super::{Mistakes, shown};
use crate::app::tables::Table;
use crate::base::problem::{Message, Place, Problem};

/// The columns that a key needs, in any order; others are left out.
pub(super) const COLUMNS: [&str; 5] = ["item", "scale", "reversed", "min", "max"];

/// One row of a key.
#[derive(Debug, PartialEq)]
pub(super) struct KeyItem {
    pub(super) name: String,
    pub(super) scale: String,
    pub(super) reversed: bool,
    pub(super) min: f64,
    pub(super) max: f64,
    /// Where it stands.
    pub(super) place: Place,
}

/// Reads all rows.
pub(super) fn read(mut table: Table<'_>) -> Result<Vec<KeyItem>, Vec<Problem>> {
    let columns = columns(&table).map_err(|problem| vec![problem])?;
    let mut items = Vec::new();
    let mut mistakes = Mistakes::default();
    let mut lines: BTreeMap<String, usize> = BTreeMap::new();
    while table.advance().map_err(|problem| vec![problem])? {
        let Some(item) = item(&table, columns, &mut mistakes) else {
            continue;
        };
        if let Some(line) = lines.insert(item.name.clone(), table.line()) {
            let message = Message::new("scales-item-twice")
                .with("item", shown(&item.name))
                .with("line", line);
            mistakes.add(table.place(""), message, None);
        }
        items.push(item);
    }
    if items.is_empty() && mistakes.told.is_empty() {
        mistakes.add(
            table.file(),
            Message::new("scales-key-empty"),
            Some("scales-key-hint"),
        );
    }
    lonely_scales(&items, &mut mistakes);
    mistakes.or(table.file(), items)
}

/// The place of each of [`COLUMNS`].
fn columns(table: &Table<'_>) -> Result<[usize; 5], Problem> {
    let place = |name: &str| table.header.iter().position(|found| found == name);
    let missing: Vec<&str> = COLUMNS
        .into_iter()
        .filter(|name| place(name).is_none())
        .collect();
    if missing.is_empty() {
        return Ok(COLUMNS.map(|name| place(name).unwrap_or_default()));
    }
    let message = if missing.len() == COLUMNS.len() {
        Message::new("scales-key-no-header")
    } else {
        Message::new("scales-key-columns")
            .with("n", missing.len())
            .with("names", missing.join(", "))
    };
    Err(Problem::error(table.place(""), message).hint(Message::new("scales-key-hint")))
}

/// One row; `None` if something in it cannot be used, which is then told.
fn item(table: &Table<'_>, columns: [usize; 5], mistakes: &mut Mistakes) -> Option<KeyItem> {
    if table.width() != table.header.len() {
        let message = Message::new("scales-ragged")
            .with("found", table.width())
            .with("wanted", table.header.len());
        mistakes.add(table.place(""), message, None);
        return None;
    }
    let [name, scale, reversed, min, max] = columns;
    let name = word(table, name, "item", mistakes);
    let scale = word(table, scale, "scale", mistakes);
    let reversed = direction(table, reversed, mistakes);
    let min = number(table, min, "min", mistakes);
    let max = number(table, max, "max", mistakes);
    if let Some((min, max)) = min.zip(max).filter(|(min, max)| min >= max) {
        let message = Message::new("scales-min-max")
            .with("min", min)
            .with("max", max);
        mistakes.add(table.place(""), message, None);
        return None;
    }
    Some(KeyItem {
        name: name?,
        scale: scale?,
        reversed: reversed?,
        min: min?,
        max: max?,
        place: table.place(""),
    })
}

fn word(table: &Table<'_>, column: usize, name: &str, mistakes: &mut Mistakes) -> Option<String> {
    let word = table.text(column);
    if word.is_empty() {
        mistakes.add(table.place(name), Message::new("scales-field-empty"), None);
        return None;
    }
    Some(word)
}

fn direction(table: &Table<'_>, column: usize, mistakes: &mut Mistakes) -> Option<bool> {
    match table.text(column).to_lowercase().as_str() {
        "true" | "yes" | "1" => Some(true),
        "false" | "no" | "0" | "" => Some(false),
        _ => {
            let message = Message::new("scales-direction").with("value", shown(table.text(column)));
            mistakes.add(
                table.place("reversed"),
                message,
                Some("scales-direction-hint"),
            );
            None
        }
    }
}

fn number(table: &Table<'_>, column: usize, name: &str, mistakes: &mut Mistakes) -> Option<f64> {
    let number = table.number(column);
    if table.field(column).is_empty() {
        mistakes.add(table.place(name), Message::new("scales-field-empty"), None);
    } else if number.is_none() {
        let message = Message::new("scales-no-number").with("value", shown(table.text(column)));
        mistakes.add(table.place(name), message, None);
    }
    number
}

/// Tells of scales with a single item, which can be reliable or not, but nobody can know.
fn lonely_scales(items: &[KeyItem], mistakes: &mut Mistakes) {
    if !mistakes.told.is_empty() {
        // Rows that could not be used may be the missing ones.
        return;
    }
    for item in items {
        let of_scale = |other: &&KeyItem| other.scale == item.scale;
        if items.iter().filter(of_scale).count() < 2 {
            let message = Message::new("scales-one-item").with("scale", shown(&item.scale));
            mistakes.add(item.place.clone(), message, Some("scales-one-item-hint"));
        }
    }
}
