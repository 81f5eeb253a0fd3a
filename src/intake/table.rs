//! Tables as text: which sign parts the columns, where the header is, and the rows below it.

use csv::{Reader, ReaderBuilder, StringRecord};

/// Signs that part columns; of equals the first.
const SEPARATORS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// How many rows may stand before the header.
const MAX_PREAMBLE: usize = 20;

/// A table with a header.
pub(super) struct Table {
    /// Names of the columns, folded by [`folded`].
    pub(super) header: Vec<String>,
    pub(super) rows: Vec<Row>,
}

/// A row below the header.
pub(super) struct Row {
    cells: StringRecord,
    /// Counted from 1; where the row begins.
    pub(super) line: usize,
}

impl Table {
    /// Reads a table whose header has names that are known; `None` if no row near the top has any.
    pub(super) fn read(text: &str, is_known: impl Fn(&str) -> bool) -> Option<Self> {
        let score = |record: &StringRecord| {
            let names = record.iter().map(folded);
            names.filter(|name| is_known(name)).count()
        };
        let best = SEPARATORS.iter().flat_map(|separator| {
            let records = reader(text, *separator).into_records().flatten();
            let scored = records.take(MAX_PREAMBLE).enumerate();
            scored.map(|(at, record)| (score(&record), at, *separator))
        });
        // Of equals the first: a comma before others, a row before later ones.
        let (count, at, separator) =
            best.reduce(|best, next| if next.0 > best.0 { next } else { best })?;
        if count == 0 {
            return None;
        }
        let mut records = reader(text, separator).into_records().flatten().skip(at);
        let header = records.next()?.iter().map(folded).collect();
        let rows = records.map(|cells| Row {
            line: cells
                .position()
                .and_then(|position| usize::try_from(position.line()).ok())
                .unwrap_or_default(),
            cells,
        });
        let rows = rows.collect();
        Some(Self { header, rows })
    }

    /// The cell of a row in the column of that name, empty if there is none.
    pub(super) fn cell<'r>(&self, row: &'r Row, name: &str) -> &'r str {
        let at = self.header.iter().position(|known| known == name);
        let cell = at.and_then(|at| row.cells.get(at));
        cell.map_or("", str::trim)
    }

    pub(super) fn has(&self, name: &str) -> bool {
        self.header.iter().any(|known| known == name)
    }
}

fn reader(text: &str, separator: u8) -> Reader<&[u8]> {
    ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator)
        .from_reader(text.as_bytes())
}

/// A name without case, blanks and signs, so that "Started On" and "startedon" are the same.
pub(super) fn folded(name: &str) -> String {
    let letters = name.chars().filter(|c| c.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cells(text: &str) -> Vec<(usize, String, String)> {
        let table = Table::read(text, |name| ["name", "proficiency"].contains(&name)).unwrap();
        let cell = |row, name| table.cell(row, name).to_owned();
        let rows = table.rows.iter();
        rows.map(|row| (row.line, cell(row, "name"), cell(row, "proficiency")))
            .collect()
    }

    #[test]
    fn separators_are_told_apart_and_notes_before_the_header_are_passed_over() {
        let expected = [(2, "Greek, modern".to_owned(), "Native".to_owned())];
        assert_eq!(
            cells("Name,Proficiency\n\"Greek, modern\",Native\n"),
            expected
        );
        assert_eq!(
            cells("\u{feff}NAME;proficiency\nGreek, modern;Native"),
            expected
        );
        assert_eq!(cells("Name\tProficiency\nGreek, modern\tNative"), expected);
        let notes = "Notes:\n\"Two lines,\nof notes\"\n\nName,Proficiency\nGreek,\n";
        assert_eq!(cells(notes), [(6, "Greek".to_owned(), String::new())]);
    }

    #[test]
    fn a_table_without_a_known_column_is_none() {
        assert!(Table::read("a,b\n1,2\n", |name| name == "name").is_none());
        assert!(Table::read("", |_| true).is_none());
    }
}
