//! Tables on sheets: widths of columns, cells, and the head that is set again after a page break.

use std::sync::Arc;

use crate::page::clean::clean;
use crate::page::flow::{Head, Row};
use crate::page::font::Weight;
use crate::page::frame::{PageItem, Rule};
use crate::page::inline::{Breaks, Inline};
use crate::page::rows::row;
use crate::page::sheet::draw;
use crate::page::sheet::look::{
    CELL_PADDING, COLUMN_GAP, INK, INK_2, LINE, RULE, SHAPE, TICK, TICK_GAP, WIDE_TICK,
};
use crate::page::sheet::{Setter, inline, letter_inside};
use crate::page::structure::{Element, Role, Structure, TagId};
use crate::sheet::{Cell, Column, Table};

/// Tables with no more rows stay on one page.
const WHOLE: usize = 6;

/// Left end and width of a column.
type Place = (f32, f32);

impl Setter<'_> {
    /// A table with a line between its rows. A row is never split.
    pub(super) fn table(&mut self, table: &Table) -> Vec<Row> {
        let places = self.places(&table.columns);
        let tag = self.structure.add(Structure::ROOT, Role::Table);
        let mut rows = Vec::with_capacity(table.rows.len() + 1);
        let is_named = table.columns.iter().any(|column| !column.head.is_empty());
        let head = is_named.then(|| {
            let line = self.structure.add(tag, Role::TableRow);
            let mut first = self.table_head(&table.columns, &places, Some(line));
            first.keeps_next = true;
            rows.push(first);
            let again = self.table_head(&table.columns, &places, None);
            Arc::new(Head {
                height: again.height,
                items: again.items,
            })
        });
        let last = table.rows.len().saturating_sub(1);
        let is_whole = table.rows.len() <= WHOLE;
        for (index, cells) in table.rows.iter().enumerate() {
            let line = self.structure.add(tag, Role::TableRow);
            let mut row = self.table_row(&table.columns, &places, cells, line);
            row.head.clone_from(&head);
            if index < last {
                row.items.push(self.rule(row.height - RULE));
            }
            // No row stands alone on a page, and a short table is not split.
            row.keeps_next = index < last && (is_whole || index == 0 || index + 1 == last);
            rows.push(row);
        }
        if let Some(first) = rows.first_mut() {
            first.space_before = self.space();
        }
        rows
    }

    fn places(&self, columns: &[Column]) -> Vec<Place> {
        let gaps = COLUMN_GAP * columns.len().saturating_sub(1) as f32;
        let points: Vec<f32> = columns
            .iter()
            .map(|column| self.points_of(column))
            .collect();
        let fixed: f32 = points.iter().sum();
        let shares: f32 = columns.iter().map(|column| column.share).sum();
        let unit = (self.look.width() - gaps - fixed) / shares.max(f32::EPSILON);
        let mut x = self.look.side;
        let mut places = Vec::with_capacity(columns.len());
        for (column, points) in columns.iter().zip(points) {
            let width = points + column.share * unit;
            places.push((x, width));
            x += width + COLUMN_GAP;
        }
        places
    }

    /// Width of a column of fixed width: as large text needs it, and no word of its name is broken.
    fn points_of(&self, column: &Column) -> f32 {
        if column.points <= 0.0 {
            return 0.0;
        }
        let style = self.style(Structure::ROOT, Weight::Regular, INK_2);
        let words = column.head.split_whitespace();
        let widths = words.map(|word| inline(word, self.look.small, &style).width());
        widths.fold(column.points * self.look.grown, f32::max)
    }

    fn rule(&self, y: f32) -> PageItem {
        PageItem::Rule(Rule {
            x: self.look.side,
            y,
            width: self.look.width(),
            thickness: RULE,
            color: LINE,
        })
    }

    /// The names of the columns; `None` sets them once more as what is printed anew on every page.
    fn table_head(&mut self, columns: &[Column], places: &[Place], line: Option<TagId>) -> Row {
        let set = self.look.small;
        let mut items = Vec::new();
        let mut tallest: usize = 1;
        let mut columns_set = Vec::with_capacity(columns.len());
        for (column, (x, width)) in columns.iter().zip(places) {
            let tag = match line {
                Some(line) => self.structure.add(line, Role::ColumnHead),
                None => self.structure.add(Structure::ROOT, Role::Foot),
            };
            let style = self.style(tag, Weight::Regular, INK_2);
            // A column without a name still has its cell.
            let mut name = inline(&column.head, set, &style);
            name.push(" ", &style, Breaks::AtEnd);
            // The names of narrow columns may reach into the gaps.
            let room = if column.is_centred {
                width + COLUMN_GAP - 2.0
            } else {
                *width
            };
            let lines = name.lines(room, room);
            tallest = tallest.max(lines.len());
            columns_set.push((name, lines, *x, *width, column.is_centred));
        }
        for (name, lines, x, width, is_centred) in columns_set {
            // Names end on the same line.
            let empty = tallest - lines.len();
            for (index, line) in lines.into_iter().enumerate() {
                let set_line = name.set(line, x, set.line);
                let y = set.line * (empty + index) as f32;
                let wide = width_of(&set_line);
                let room = self.look.side + self.look.width() - x - wide;
                let shift = if is_centred {
                    ((width - wide) / 2.0).min(room)
                } else {
                    0.0
                };
                items.extend(
                    set_line
                        .into_iter()
                        .map(|item| shifted(item, shift).lowered(y)),
                );
            }
        }
        let mut row = row(items, set);
        row.height = set.line * tallest as f32 + CELL_PADDING;
        row.items.push(self.rule(row.height - RULE));
        row
    }

    fn table_row(
        &mut self,
        columns: &[Column],
        places: &[Place],
        cells: &[Cell],
        line: TagId,
    ) -> Row {
        let mut all = row(Vec::new(), self.look.body);
        let least = if cells
            .iter()
            .any(|cell| matches!(cell, Cell::Boxes { .. } | Cell::Line(_)))
        {
            TICK.max(self.look.body.line)
        } else {
            self.look.body.line
        };
        let mut tallest = least;
        for ((cell, column), place) in cells.iter().zip(columns).zip(places) {
            let role = if column.names_row {
                Role::RowHead
            } else {
                Role::Cell
            };
            let tag = self.structure.add(line, role);
            let (items, height) = self.cell(cell, column.is_centred, *place, tag, least);
            all.items
                .extend(items.into_iter().map(|item| item.lowered(CELL_PADDING)));
            tallest = tallest.max(height);
        }
        all.height = tallest + 2.0 * CELL_PADDING;
        all
    }

    /// What stands in a cell, with its height; the first line is `least` high.
    fn cell(
        &mut self,
        cell: &Cell,
        is_centred: bool,
        place: Place,
        tag: TagId,
        least: f32,
    ) -> (Vec<PageItem>, f32) {
        let (x, width) = place;
        let colors = self.look.colors;
        match cell {
            Cell::Text(text) => self.words(text, (Weight::Regular, INK), place, tag, least),
            Cell::Code(text) => self.words(text, (Weight::Bold, colors.accent), place, tag, least),
            Cell::Bold(text) => self.words(text, (Weight::Bold, INK), place, tag, least),
            Cell::Quiet(text) => self.words(text, (Weight::Regular, INK_2), place, tag, least),
            Cell::Rated { shape, text } => {
                let [size, gap] = SHAPE;
                let inside = (x + size + gap, width - size - gap);
                let (words, height) = self.words(text, (Weight::Regular, INK), inside, tag, least);
                let mut items = draw::rating(*shape, x, (least - size) / 2.0, size);
                items.extend(words);
                (items, height)
            }
            Cell::Range {
                low,
                high,
                at,
                said,
            } => {
                let figure = self.structure.push(Element {
                    role: Role::Figure,
                    parent: Some(tag),
                    language: None,
                    target: None,
                    said: Some(clean(said)),
                });
                let points = [*low, *at, *high];
                let bar = draw::range(x, least / 2.0, width, points, colors, figure);
                (bar, least)
            }
            Cell::Boxes { letters, in_line } => {
                self.boxes(letters, *in_line, is_centred, place, tag)
            }
            Cell::Line(number) => {
                let style = self.style(tag, Weight::Bold, colors.accent);
                let mut words = inline(number, self.look.body, &style);
                words.push(" ", &style, Breaks::AtEnd);
                let mut items = words.set(words.whole(), x, least);
                items.push(PageItem::Rule(Rule {
                    x: x + words.width() + 4.0,
                    y: least,
                    width: width - words.width() - 4.0,
                    thickness: RULE,
                    color: INK,
                }));
                (items, least)
            }
        }
    }

    fn words(
        &self,
        text: &str,
        (weight, color): (Weight, [u8; 3]),
        (x, width): Place,
        tag: TagId,
        least: f32,
    ) -> (Vec<PageItem>, f32) {
        let set = self.look.body;
        let style = self.style(tag, weight, color);
        let mut words = inline(text, set, &style);
        words.push(" ", &style, Breaks::AtEnd);
        let lines = words.lines(width, width);
        let top = (least - set.line) / 2.0;
        let height = set.line * lines.len() as f32 + top;
        let mut items = Vec::new();
        for (index, line) in lines.into_iter().enumerate() {
            let y = top + set.line * index as f32;
            let set_line = words.set(line, x, set.line);
            items.extend(set_line.into_iter().map(|item| item.lowered(y)));
        }
        (items, height)
    }

    fn boxes(
        &self,
        letters: &[String],
        in_line: usize,
        is_centred: bool,
        (x, width): Place,
        tag: TagId,
    ) -> (Vec<PageItem>, f32) {
        let set: Vec<Inline> = letters
            .iter()
            .map(|letter| self.letter(letter, tag))
            .collect();
        let widest = set.iter().map(Inline::width).fold(0.0, f32::max);
        let side = if widest > TICK - 5.0 { WIDE_TICK } else { TICK };
        let mut items = Vec::new();
        let in_line = in_line.clamp(1, letters.len().max(1));
        let shift = if is_centred {
            (width - side * in_line as f32 - TICK_GAP * (in_line - 1) as f32) / 2.0
        } else {
            0.0
        };
        for (index, letter) in set.iter().enumerate() {
            let (column, line) = ((index % in_line) as f32, (index / in_line) as f32);
            let left = x + shift + column * (side + TICK_GAP);
            let place = [left, line * (TICK + TICK_GAP), side, TICK];
            items.push(draw::tick_box(place, INK));
            items.extend(letter_inside(letter, place));
        }
        let lines = letters.len().div_ceil(in_line) as f32;
        (items, lines * (TICK + TICK_GAP) - TICK_GAP)
    }
}

fn width_of(items: &[PageItem]) -> f32 {
    let runs = items.iter().filter_map(|item| match item {
        PageItem::Glyphs(run) => Some(run),
        PageItem::Rule(_) | PageItem::Shape(_) | PageItem::Picture(_) => None,
    });
    let (left, right) = runs.fold((f32::MAX, f32::MIN), |(left, right), run| {
        (left.min(run.x), right.max(run.x + run.visible_width()))
    });
    (right - left).max(0.0)
}

fn shifted(mut item: PageItem, by: f32) -> PageItem {
    if let PageItem::Glyphs(run) = &mut item {
        run.x += by;
    }
    item
}
