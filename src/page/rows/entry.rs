//! Entries and lists: what has titles, dates and bullets.

use crate::cv::block::{Entry, Run};
use crate::page::clean::clean;
use crate::page::flow::Row;
use crate::page::font::Weight;
use crate::page::inline::{Breaks, Inline};
use crate::page::measures::Labels;
use crate::page::rows::{Above, COLUMN_GAP, Hold, Setter, held, row};
use crate::page::structure::{Role, TagId};

/// Begins a bullet.
const BULLET: &str = "•";
/// Between a bullet and its text.
const BULLET_GAP: &str = " ";
/// A title with more lines has its dates below, so that it can go on over pages.
const MAX_TITLE_LINES: f32 = 5.0;

impl Setter<'_> {
    /// Bullets one below the other. The first two hold together and so do the last two.
    pub(super) fn list(&mut self, items: &[Run], first_space: f32) -> Vec<Row> {
        let list = self.list;
        let list = list.unwrap_or_else(|| self.structure.add(self.parent, Role::List));
        self.list = Some(list);
        let shown: Vec<&Run> = items
            .iter()
            .filter(|item| !clean(&item.text).is_empty())
            .collect();
        let mut rows = Vec::new();
        for (index, item) in shown.iter().enumerate() {
            let space = if index == 0 {
                first_space
            } else {
                self.column.bullet_space
            };
            let is_last = index + 1 == shown.len();
            let in_pair = index == 0 || index + 2 == shown.len();
            let hold = if in_pair && !is_last {
                Hold::Next
            } else {
                Hold::All
            };
            rows.extend(self.bullet(item, list, space, hold));
        }
        rows
    }

    fn bullet(&mut self, run: &Run, list: TagId, space: f32, hold: Hold) -> Vec<Row> {
        let (column, palette) = (self.column, self.sheet.palette);
        let item = self.structure.add(list, Role::Item);
        let label = self.structure.add(item, Role::ItemLabel);
        let body = self.structure.add(item, Role::ItemBody);
        let style = self.style(label, Weight::Regular, palette.bullet);
        let mut sign = Inline::new(column.body.size);
        sign.push(BULLET, &style, Breaks::AtEnd);
        sign.push_gap(BULLET_GAP, column.bullet_indent - sign.width(), &style);
        let mut text = Inline::new(column.body.size);
        self.push(&mut text, run, body, Weight::Regular, palette.text);
        let indent = column.bullet_indent;
        let mut rows = self.set_lines(&text, column.body, indent, column.width - indent);
        if let Some(first) = rows.first_mut() {
            let mut items = sign.set(sign.whole(), column.x, column.body.line);
            items.append(&mut first.items);
            first.items = items;
        }
        held(rows, space, hold)
    }

    pub(super) fn entry(&mut self, entry: &Entry) {
        let bullets = entry
            .bullets
            .iter()
            .any(|bullet| !clean(&bullet.text).is_empty());
        let summary = entry
            .summary
            .as_ref()
            .filter(|summary| !clean(&summary.text).is_empty());
        let has_title = !clean(&entry.title.text).is_empty();
        let has_dates = !clean(&entry.dates.text).is_empty();
        let mut rows = Vec::new();
        if !clean(&entry.head.text).is_empty() {
            let dates = if has_title {
                &Run::default()
            } else {
                &entry.dates
            };
            rows.extend(self.titled(&entry.head, Role::EntryHead, Weight::Bold, dates));
        }
        if has_title || (rows.is_empty() && has_dates) {
            let (title, dates) = (&entry.title, &entry.dates);
            rows.extend(self.titled(title, Role::Paragraph, Weight::Regular, dates));
        }
        if let Some(last) = rows.last_mut() {
            last.keeps_next = summary.is_some() || bullets;
        }
        if let Some(summary) = summary {
            let hold = if bullets { Hold::Next } else { Hold::Pairs };
            let space = if rows.is_empty() {
                0.0
            } else {
                self.column.bullet_space
            };
            rows.extend(self.text(summary, space, hold));
        }
        if bullets {
            self.list = None;
            let space = if rows.is_empty() {
                0.0
            } else {
                self.column.bullet_space
            };
            rows.extend(self.list(&entry.bullets, space));
            self.list = None;
        }
        if let Some(first) = rows.first_mut() {
            first.space_before = self.space_before(Above::Entry);
        }
        self.add(rows, Above::Entry);
    }

    /// A title with its dates at the right margin, on the baseline of its first line, or below it in a narrow column.
    fn titled(&mut self, title: &Run, role: Role, weight: Weight, dates: &Run) -> Vec<Row> {
        let (column, palette) = (self.column, self.sheet.palette);
        let set = column.body;
        let tag = self.structure.add(self.parent, role);
        let mut text = Inline::new(set.size);
        self.push(&mut text, title, tag, weight, palette.text);
        let style = self.style(tag, Weight::Regular, palette.quiet);
        let mut date = Inline::new(set.size);
        self.push(&mut date, dates, tag, Weight::Regular, palette.quiet);
        let room = column.width - date.width() - column.date_gap;
        let is_endless = text.width() > MAX_TITLE_LINES * room;
        let is_narrow = matches!(column.labels, Labels::Above { .. });
        if date.is_empty() || is_narrow || room < column.width / 4.0 || is_endless {
            let mut rows = self.set_paragraph(&text, set, 0.0, Hold::Next);
            rows.extend(self.set_paragraph(&date, set, 0.0, Hold::Next));
            return rows;
        }
        let x = column.x + column.width - date.width();
        if text.width() <= room {
            if !text.is_empty() {
                let gap = column.width - date.width() - text.width();
                text.push_gap(COLUMN_GAP, gap, &style);
            }
            let mut items = text.set(text.whole(), column.x, set.line);
            items.extend(date.set(date.whole(), x, set.line));
            return held(vec![row(items, set)], 0.0, Hold::Next);
        }
        // The dates follow the whole title in reading order, though they stand beside its first line: one row.
        let mut all = row(Vec::new(), set);
        all.height = 0.0;
        for line in self.set_lines(&text, set, 0.0, room) {
            let items = line.items.into_iter();
            all.items.extend(items.map(|item| item.lowered(all.height)));
            all.height += line.height;
        }
        all.items.extend(date.set(date.whole(), x, set.line));
        held(vec![all], 0.0, Hold::Next)
    }
}
