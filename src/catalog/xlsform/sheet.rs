//! A spreadsheet as plain data: what is left when its file format is taken away.

use std::ops::RangeInclusive;

/// One sheet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    pub name: String,
    /// Rows that hold something, in their order.
    pub rows: Vec<Row>,
    /// Cells that are shown as one; only the first of each has a value.
    pub merged: Vec<Area>,
}

/// One row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// As the spreadsheet counts it, from 1.
    pub number: usize,
    /// The cells that hold something, by their column from 0, in order. Values are without space around them.
    pub cells: Vec<(u32, String)>,
}

/// A rectangle of cells.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Area {
    /// From 1, as the spreadsheet counts them.
    pub rows: RangeInclusive<usize>,
    /// From 0.
    pub columns: RangeInclusive<u32>,
}

impl Row {
    /// The value of a cell; empty if it has none.
    pub(crate) fn cell(&self, column: u32) -> &str {
        let found = self
            .cells
            .binary_search_by_key(&column, |(column, _)| *column);
        let cell = found.ok().and_then(|idx| self.cells.get(idx));
        cell.map_or("", |(_, value)| value)
    }
}

impl Sheet {
    /// Whether a cell is covered by another that it is merged with.
    pub(crate) fn is_covered(&self, row: usize, column: u32) -> bool {
        self.merged.iter().any(|area| {
            let is_first = *area.rows.start() == row && *area.columns.start() == column;
            !is_first && area.rows.contains(&row) && area.columns.contains(&column)
        })
    }
}
