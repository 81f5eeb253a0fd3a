//! Entries and lists: what has titles, dates and bullets.

use crate::cv::block::{Entry, Run};
use crate::page::classic::{INK, INK_2};
use crate::page::clean::clean;
use crate::page::flow::Row;
use crate::page::font::Weight;
use crate::page::inline::{Breaks, Inline};
use crate::page::rows::{Above, COLUMN_GAP, Hold, Setter, held};
use crate::page::structure::{Role, Structure, TagId};

/// Begins a bullet.
const BULLET: &str = "•";
/// Between a bullet and its text.
const BULLET_GAP: &str = " ";
/// A title with more lines has its dates below, so that it can go on over pages.
const MAX_TITLE_LINES: f32 = 5.0;

impl Setter<'_> {
    /// Bullets one below the other. Below a title, the first two hold together and so do the last two.
    pub(super) fn list(&mut self, items: &[Run], first_space: f32, below_title: bool) -> Vec<Row> {
        let list = self
            .list
            .unwrap_or_else(|| self.rows.structure.add(Structure::ROOT, Role::List));
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
                self.measures.bullet_space
            };
            let is_last = index + 1 == shown.len();
            let in_pair = index == 0 || index + 2 == shown.len();
            let hold = if below_title && in_pair && !is_last {
                Hold::Next
            } else {
                Hold::All
            };
            rows.extend(self.bullet(item, list, space, hold));
        }
        rows
    }

    fn bullet(&mut self, run: &Run, list: TagId, space: f32, hold: Hold) -> Vec<Row> {
        let measures = self.measures;
        let item = self.rows.structure.add(list, Role::Item);
        let label = self.rows.structure.add(item, Role::ItemLabel);
        let body = self.rows.structure.add(item, Role::ItemBody);
        let style = self.style(label, Weight::Regular, INK);
        let mut sign = Inline::new(measures.body.size);
        sign.push(BULLET, &style, Breaks::AtEnd);
        sign.push_gap(BULLET_GAP, measures.bullet_indent - sign.width(), &style);
        let mut text = Inline::new(measures.body.size);
        self.push(&mut text, run, body, Weight::Regular, INK);
        let indent = measures.bullet_indent;
        let mut rows = self.set_lines(&text, measures.body, indent, measures.width() - indent);
        if let Some(first) = rows.first_mut() {
            let mut items = sign.set(sign.whole(), measures.side, measures.body.line);
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
        let dates = clean(&entry.dates.text);
        let mut rows = Vec::new();
        if !clean(&entry.head.text).is_empty() {
            let dates = if has_title { "" } else { dates.as_str() };
            rows.extend(self.titled(&entry.head, Role::EntryHead, Weight::Bold, dates));
        }
        if has_title || (rows.is_empty() && !dates.is_empty()) {
            rows.extend(self.titled(&entry.title, Role::Paragraph, Weight::Regular, &dates));
        }
        if let Some(last) = rows.last_mut() {
            last.keeps_next = summary.is_some() || bullets;
        }
        if let Some(summary) = summary {
            let hold = if bullets { Hold::Next } else { Hold::Pairs };
            rows.extend(self.text(summary, 0.0, hold));
        }
        if bullets {
            self.list = None;
            let space = if rows.is_empty() {
                0.0
            } else {
                self.measures.bullet_space
            };
            rows.extend(self.list(&entry.bullets, space, true));
            self.list = None;
        }
        if let Some(first) = rows.first_mut() {
            first.space_before = self.space_before(Above::Entry);
        }
        self.add(rows, Above::Entry);
    }

    /// A title with its dates at the right margin, on the baseline of its first line.
    fn titled(&mut self, title: &Run, role: Role, weight: Weight, dates: &str) -> Vec<Row> {
        let measures = self.measures;
        let set = measures.body;
        let tag = self.rows.structure.add(Structure::ROOT, role);
        let mut text = Inline::new(set.size);
        self.push(&mut text, title, tag, weight, INK);
        let style = self.style(tag, Weight::Regular, INK_2);
        let mut date = Inline::new(set.size);
        date.push(dates, &style, Breaks::AtSpaces);
        let room = measures.width() - date.width() - measures.date_gap;
        let is_endless = text.width() > MAX_TITLE_LINES * room;
        if date.is_empty() || room < measures.width() / 4.0 || is_endless {
            let mut rows = self.set_paragraph(&text, set, 0.0, Hold::Next);
            rows.extend(self.set_paragraph(&date, set, 0.0, Hold::Next));
            return rows;
        }
        let x = measures.side + measures.width() - date.width();
        if text.width() <= room {
            if !text.is_empty() {
                text.push_gap(
                    COLUMN_GAP,
                    measures.width() - date.width() - text.width(),
                    &style,
                );
            }
            let mut items = text.set(text.whole(), measures.side, set.line);
            items.extend(date.set(date.whole(), x, set.line));
            let row = Row {
                space_before: 0.0,
                height: set.line,
                keeps_next: true,
                items,
                bookmark: None,
                head: None,
            };
            return vec![row];
        }
        // The dates follow the whole title in reading order, though they stand beside its first line: one row.
        let lines = self.set_lines(&text, set, 0.0, room);
        let mut title = Row {
            space_before: 0.0,
            height: 0.0,
            keeps_next: true,
            items: Vec::new(),
            bookmark: None,
            head: None,
        };
        for line in lines {
            let lowered = line
                .items
                .into_iter()
                .map(|item| item.lowered(title.height));
            title.items.extend(lowered);
            title.height += line.height;
        }
        title.items.extend(date.set(date.whole(), x, set.line));
        vec![title]
    }
}
