//! Rows down the pages: what belongs together stays together.

use std::sync::Arc;

use crate::page::frame::{Bookmark, Page, PageItem};
use crate::page::measures::Size;

/// Things side by side; never split.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Row {
    /// Left out at the top of a page.
    pub(crate) space_before: f32,
    pub(crate) height: f32,
    /// Tells that the next row must stand on the same page.
    pub(crate) keeps_next: bool,
    /// Measured from the top of the row.
    pub(crate) items: Vec<PageItem>,
    /// Title under which a reader finds the row.
    pub(crate) bookmark: Option<String>,
    /// Set above the row if a page begins with it: the head of its table.
    pub(crate) head: Option<Arc<Head>>,
}

/// What stands above the rows of a table again after a page break.
#[derive(Debug, PartialEq)]
pub(crate) struct Head {
    pub(crate) height: f32,
    /// Measured from the top of the head.
    pub(crate) items: Vec<PageItem>,
}

/// Where the text of a page begins and ends.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Margins {
    /// Of the first page.
    pub(crate) top: f32,
    /// Of all other pages.
    pub(crate) next_top: f32,
    pub(crate) bottom: f32,
    /// From the last row at the foot to the edge of the page.
    pub(crate) foot: f32,
    /// Least distance between the text and the rows at the foot.
    pub(crate) foot_space: f32,
}

/// What sums of heights may be wrong by.
const ROUNDING: f32 = 0.01;

/// Share of a page below which a group taller than a page does not begin there.
const LEAST_STUB: f32 = 0.4;
/// A side column that reaches so far down, as a share of the page, goes on beside the next page.
const FULL: f32 = 0.75;

/// Pages, or one column of them, being filled from the top.
pub(crate) struct Flow {
    size: Size,
    margins: Margins,
    /// What was set on each page and not taken yet.
    pages: Vec<Vec<PageItem>>,
    outline: Vec<Bookmark>,
    /// Where the next row begins.
    y: f32,
    /// Nothing stands on the last page.
    is_empty: bool,
    /// The next row leaves its space out.
    is_top: bool,
}

impl Flow {
    /// One empty page.
    pub(crate) fn new(size: Size, margins: Margins) -> Self {
        Self {
            size,
            margins,
            pages: vec![Vec::new()],
            outline: Vec::new(),
            y: margins.top,
            is_empty: true,
            is_top: true,
        }
    }

    /// Sets `rows` one below the other. A group of rows that keep each other moves to the next page as a whole,
    /// unless it is taller than a page.
    pub(crate) fn fill(&mut self, rows: Vec<Row>) {
        for group in groups(rows) {
            self.place(group, 0.0);
        }
    }

    /// As [`fill`](Self::fill), for sections beside a column that takes so many pages: each page gets a section if there
    /// are enough of them for a full page, and none is parted if that can be helped.
    pub(crate) fn fill_beside(&mut self, rows: Vec<Row>, pages: usize) {
        let sections = sections(rows);
        let begun = self.spread(&sections, pages).unwrap_or_default();
        for (index, section) in sections.into_iter().enumerate() {
            if begun.contains(&index) {
                self.begin_page();
            }
            self.fill(section);
        }
    }

    /// The sections that begin pages, if none is parted; `None` if that takes more pages or the first one has room for
    /// all and more.
    fn spread(&self, sections: &[Vec<Row>], pages: usize) -> Option<Vec<usize>> {
        let bottom = self.size.height - self.margins.bottom;
        let all: f32 = sections.iter().map(|section| height(section, false)).sum();
        if self.y + all < bottom * FULL {
            return None;
        }
        let (mut y, mut is_top, mut page) = (self.y, self.is_top, self.pages.len());
        let mut begun = Vec::new();
        let mut on_page = 0;
        for (index, section) in sections.iter().enumerate() {
            let is_needed_later =
                on_page > 0 && sections.len() - index <= pages.checked_sub(page)?;
            if is_needed_later || y + height(section, is_top) > bottom {
                (y, is_top, page, on_page) = (self.margins.next_top, true, page + 1, 0);
                begun.push(index);
            }
            y += height(section, is_top);
            is_top = false;
            on_page += 1;
            if page > pages || y > bottom {
                return None;
            }
        }
        Some(begun)
    }

    /// As [`fill`](Self::fill), leaving room for `foot` at the foot of the last page. If the foot needs a new page, the
    /// last group goes with it, so that it does not stand there alone.
    pub(crate) fn fill_above(&mut self, rows: Vec<Row>, foot: &[Row]) {
        let reserve = if foot.is_empty() {
            0.0
        } else {
            let taken = self.margins.foot + height(foot, true) + self.margins.foot_space;
            (taken - self.margins.bottom).max(0.0)
        };
        let mut groups = groups(rows);
        let last = groups.pop();
        for group in groups {
            self.place(group, 0.0);
        }
        if let Some(last) = last {
            self.place(last, reserve);
        }
    }

    /// Sets `rows` at the foot of the last page, or on new pages if they would touch the text.
    pub(crate) fn set_foot(&mut self, rows: Vec<Row>) {
        if rows.is_empty() {
            return;
        }
        let top = self.size.height - self.margins.foot - height(&rows, true);
        if !self.is_empty && self.y + self.margins.foot_space > top {
            self.begin_page();
        } else if !self.is_empty || self.pages.len() > 1 {
            self.y = self.y.max(top);
            self.is_top = true;
        }
        let lowest = self.size.height - self.margins.foot + ROUNDING;
        for row in rows {
            if self.y + row.height > lowest && !self.is_empty {
                self.begin_page();
            }
            self.put(row);
        }
    }

    /// Tells whether the next row leaves its space out.
    pub(crate) fn is_top(&self) -> bool {
        self.is_top
    }

    /// Tells whether the first page is being filled.
    pub(crate) fn is_first(&self) -> bool {
        self.pages.len() == 1
    }

    /// The next row begins at `y` or lower.
    pub(crate) fn lower_to(&mut self, y: f32) {
        self.y = self.y.max(y);
    }

    /// The next row begins at `y` or lower, without its space.
    pub(crate) fn begin_at(&mut self, y: f32) {
        self.lower_to(y);
        self.is_top = true;
    }

    /// Number of pages begun.
    pub(crate) fn pages(&self) -> usize {
        self.pages.len()
    }

    /// Goes on to the page of that number, if it is not reached yet.
    pub(crate) fn reach(&mut self, pages: usize) {
        while self.pages.len() < pages {
            self.begin_page();
        }
    }

    /// Takes what was set since the last time, page by page.
    pub(crate) fn take(&mut self) -> Vec<Vec<PageItem>> {
        self.pages.iter_mut().map(std::mem::take).collect()
    }

    /// Takes the places that readers can jump to.
    pub(crate) fn take_outline(&mut self) -> Vec<Bookmark> {
        std::mem::take(&mut self.outline)
    }

    /// The pages and the places that readers can jump to.
    pub(crate) fn finish(self) -> (Vec<Page>, Vec<Bookmark>) {
        let pages = self.pages.into_iter().map(|items| Page {
            width: self.size.width,
            height: self.size.height,
            items,
        });
        (pages.collect(), self.outline)
    }

    /// `reserve` is left free at the bottom of the page on which the group ends.
    fn place(&mut self, group: Vec<Row>, reserve: f32) {
        let bottom = self.size.height - self.margins.bottom;
        let needed = height(&group, self.is_top) + reserve;
        let (room, whole) = (bottom - self.y, bottom - self.margins.next_top);
        // A group that no page holds begins here, unless only a stub of it would stand here.
        let is_out = needed > room && (needed <= whole || room < whole * LEAST_STUB);
        if is_out && !self.is_empty {
            self.begin_page();
        }
        for row in group {
            let space = if self.is_top { 0.0 } else { row.space_before };
            if self.y + space + row.height > bottom && !self.is_empty {
                self.begin_page();
            }
            self.put(row);
        }
    }

    fn put(&mut self, row: Row) {
        let number = self.pages.len() - 1;
        let Some(page) = self.pages.last_mut() else {
            return;
        };
        if !self.is_top {
            self.y += row.space_before;
        } else if let (Some(head), true) = (&row.head, self.is_empty) {
            let items = head.items.iter().cloned();
            page.extend(items.map(|item| item.lowered(self.y)));
            self.y += head.height;
        }
        self.outline.extend(row.bookmark.map(|title| Bookmark {
            title,
            page: number,
            y: self.y,
        }));
        page.extend(row.items.into_iter().map(|item| item.lowered(self.y)));
        self.y += row.height;
        self.is_empty = false;
        self.is_top = false;
    }

    fn begin_page(&mut self) {
        self.pages.push(Vec::new());
        self.y = self.margins.next_top;
        self.is_empty = true;
        self.is_top = true;
    }
}

/// Parts `rows` where a page may end.
fn groups(rows: Vec<Row>) -> Vec<Vec<Row>> {
    let mut groups = Vec::new();
    let mut group = Vec::new();
    for row in rows {
        let ends = !row.keeps_next;
        group.push(row);
        if ends {
            groups.push(std::mem::take(&mut group));
        }
    }
    if !group.is_empty() {
        groups.push(group);
    }
    groups
}

/// Parts `rows` where headings stand.
fn sections(rows: Vec<Row>) -> Vec<Vec<Row>> {
    let mut sections: Vec<Vec<Row>> = Vec::new();
    for row in rows {
        match sections.last_mut().filter(|_| row.bookmark.is_none()) {
            Some(section) => section.push(row),
            None => sections.push(vec![row]),
        }
    }
    sections
}

fn height(rows: &[Row], at_top: bool) -> f32 {
    let spaces = rows
        .iter()
        .skip(usize::from(at_top))
        .map(|row| row.space_before)
        .sum::<f32>();
    spaces + rows.iter().map(|row| row.height).sum::<f32>()
}
