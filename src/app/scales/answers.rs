//! Reads the answers, row by row: in memory there is one small number for each.

use super::key::KeyItem;
use super::{Mistakes, shown};
use crate::app::tables::Table;
use crate::base::problem::{Message, Problem};
use crate::base::suggest;
use crate::score::reliability::{FEWEST_PEOPLE, Scale, ScaleItem, Sheet};

/// The column whose values name the rows, if the key does not take it for an item.
pub const ID: &str = "id";

/// What was read.
pub(super) struct Answers {
    pub(super) sheet: Sheet,
    /// In the order of the key; columns are those of the sheet.
    pub(super) scales: Vec<Scale>,
    /// Columns that the key does not name, `id` among them.
    pub(super) unused: Vec<String>,
    /// By row; `None` without a column `id`.
    pub(super) ids: Option<Vec<String>>,
}

/// An item and where the file has it.
struct Column {
    item: KeyItem,
    at: usize,
}

/// Reads all rows of the items in `key`.
pub(super) fn read(mut table: Table<'_>, key: Vec<KeyItem>) -> Result<Answers, Vec<Problem>> {
    let wanted = scales(&key);
    let columns = columns(&table, key)?;
    let is_used = |at: usize| columns.iter().any(|column| column.at == at);
    let unused: Vec<usize> = (0..table.header.len()).filter(|at| !is_used(*at)).collect();
    let name = |at: &usize| table.header.get(*at).cloned().unwrap_or_default();
    let names: Vec<String> = unused
        .iter()
        .map(name)
        .filter(|name| !name.is_empty())
        .collect();
    let id = unused.into_iter().find(|at| name(at) == ID);
    let mut ids = id.map(|_| Vec::new());
    let mut sheet = Sheet::new(columns.len());
    let mut mistakes = Mistakes::default();
    let mut row = Vec::with_capacity(columns.len());
    while table.advance().map_err(|problem| vec![problem])? {
        if table.width() != table.header.len() {
            let message = Message::new("scales-ragged")
                .with("found", table.width())
                .with("wanted", table.header.len());
            mistakes.add(table.place(""), message, None);
            continue;
        }
        row.clear();
        row.extend(
            columns
                .iter()
                .map(|column| answer(&table, column, &mut mistakes)),
        );
        sheet.push(&row);
        if let (Some(ids), Some(id)) = (&mut ids, id) {
            ids.push(table.text(id));
        }
    }
    if mistakes.told.is_empty() && sheet.people() < FEWEST_PEOPLE {
        let message = Message::new("scales-few-people")
            .with("n", sheet.people())
            .with("fewest", FEWEST_PEOPLE);
        mistakes.add(table.file(), message, None);
    }
    let answers = Answers {
        scales: in_sheet(wanted, &columns),
        unused: names,
        sheet,
        ids,
    };
    mistakes.or(table.file(), answers)
}

/// The items of each scale, both in the order of the key.
fn scales(key: &[KeyItem]) -> Vec<(String, Vec<String>)> {
    let mut scales: Vec<(String, Vec<String>)> = Vec::new();
    for item in key {
        match scales.iter_mut().find(|(name, _)| *name == item.scale) {
            Some((_, items)) => items.push(item.name.clone()),
            None => scales.push((item.scale.clone(), vec![item.name.clone()])),
        }
    }
    scales
}

/// The items in the order of the file's columns.
fn columns(table: &Table<'_>, key: Vec<KeyItem>) -> Result<Vec<Column>, Vec<Problem>> {
    let mut columns = Vec::new();
    let mut mistakes = Mistakes::default();
    let mut missing = Vec::new();
    for item in key {
        let mut found = table.header.iter().enumerate();
        let mut found = found.by_ref().filter(|(_, name)| **name == item.name);
        match (found.next(), found.next()) {
            (Some((at, _)), None) => columns.push(Column { item, at }),
            (Some(_), Some(_)) => {
                let message = Message::new("scales-column-twice");
                mistakes.add(table.place(&item.name), message, None);
            }
            (None, _) => missing.push(item),
        }
    }
    if columns.is_empty() && mistakes.told.is_empty() {
        // Not one item: the line is probably not a header at all.
        let message = Message::new("scales-no-header");
        mistakes.add(table.place(""), message, Some("scales-header-hint"));
        missing.clear();
    }
    for item in missing {
        mistakes.missing(table, item);
    }
    columns.sort_by_key(|column| column.at);
    mistakes.or(table.file(), columns)
}

impl Mistakes {
    /// Tells that the answers lack an item, and which column may be meant.
    fn missing(&mut self, table: &Table<'_>, item: KeyItem) {
        let before = self.told.len();
        let message = Message::new("scales-item-missing").with("item", shown(&item.name));
        self.add(item.place, message, None);
        let names = table.header.iter().map(String::as_str);
        if let Some(name) = suggest::nearest(&item.name, names)
            && let Some(told) = self.told.get_mut(before)
        {
            told.hint = Some(Message::new("data-did-you-mean").with("name", name));
        }
    }
}

/// One answer; not a number if it is missing or cannot be used, which is then told.
fn answer(table: &Table<'_>, column: &Column, mistakes: &mut Mistakes) -> f32 {
    if table.field(column.at).is_empty() {
        return f32::NAN;
    }
    let KeyItem { name, min, max, .. } = &column.item;
    match table.number(column.at) {
        Some(number) if *min <= number && number <= *max => {
            #[expect(
                clippy::cast_possible_truncation,
                reason = "answers have few digits; the figures need six"
            )]
            let small = number as f32;
            small
        }
        Some(_) => {
            let message = Message::new("scales-out-of-range")
                .with("value", shown(table.text(column.at)))
                .with("min", *min)
                .with("max", *max);
            mistakes.add(table.place(name), message, None);
            f32::NAN
        }
        None => {
            let message =
                Message::new("scales-no-number").with("value", shown(table.text(column.at)));
            mistakes.add(table.place(name), message, Some("scales-no-number-hint"));
            f32::NAN
        }
    }
}

/// The scales with the columns of the sheet.
fn in_sheet(wanted: Vec<(String, Vec<String>)>, columns: &[Column]) -> Vec<Scale> {
    let item = |wanted: &String| {
        let found = columns.iter().enumerate();
        let (at, column) = found
            .into_iter()
            .find(|(_, column)| column.item.name == *wanted)?;
        Some(ScaleItem {
            name: wanted.clone(),
            column: at,
            reversed: column.item.reversed,
            min: column.item.min,
            max: column.item.max,
        })
    };
    wanted
        .into_iter()
        .map(|(name, items)| Scale {
            name,
            items: items.iter().filter_map(item).collect(),
        })
        .collect()
}
