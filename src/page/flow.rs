//! Rows down the pages: what belongs together stays together.

use std::sync::Arc;

use crate::page::classic::{PAGE_HEIGHT, PAGE_WIDTH};
use crate::page::frame::{Bookmark, Page, PageItem};

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
    pub(crate) top: f32,
    pub(crate) bottom: f32,
    /// From the last row at the foot to the edge of the page.
    pub(crate) foot: f32,
    /// Least distance between the text and the rows at the foot.
    pub(crate) foot_space: f32,
}

/// Pages being filled from the top.
pub(crate) struct Flow {
    margins: Margins,
    pages: Vec<Page>,
    outline: Vec<Bookmark>,
    /// Where the next row begins.
    y: f32,
    page_is_empty: bool,
}

impl Flow {
    /// One empty page.
    pub(crate) fn new(margins: Margins) -> Self {
        Self {
            margins,
            pages: vec![empty_page()],
            outline: Vec::new(),
            y: margins.top,
            page_is_empty: true,
        }
    }

    /// Sets `rows` one below the other. A group of rows that keep each other moves to the next page as a whole,
    /// unless it is taller than a page.
    pub(crate) fn fill(&mut self, rows: Vec<Row>) {
        let mut group: Vec<Row> = Vec::new();
        for row in rows {
            let ends_group = !row.keeps_next;
            group.push(row);
            if ends_group {
                self.place(std::mem::take(&mut group));
            }
        }
        self.place(group);
    }

    /// Sets `rows` at the foot of the last page, or on a new page if they would touch the text.
    pub(crate) fn fill_foot(&mut self, rows: Vec<Row>) {
        let top = PAGE_HEIGHT - self.margins.foot - height(&rows, true);
        if !self.page_is_empty && self.y + self.margins.foot_space <= top {
            self.y = top;
            self.page_is_empty = true;
        } else if !self.page_is_empty {
            self.begin_page();
        }
        for row in rows {
            self.put(row);
        }
    }

    /// The pages and the places that readers can jump to.
    pub(crate) fn finish(self) -> (Vec<Page>, Vec<Bookmark>) {
        (self.pages, self.outline)
    }

    fn place(&mut self, group: Vec<Row>) {
        let bottom = PAGE_HEIGHT - self.margins.bottom;
        let fits = self.y + height(&group, self.page_is_empty) <= bottom;
        if !fits && !self.page_is_empty {
            self.begin_page();
        }
        for row in group {
            let needed = row.height
                + if self.page_is_empty {
                    0.0
                } else {
                    row.space_before
                };
            if self.y + needed > bottom && !self.page_is_empty {
                self.begin_page();
            }
            self.put(row);
        }
    }

    fn put(&mut self, row: Row) {
        if !self.page_is_empty {
            self.y += row.space_before;
        } else if let (Some(head), Some(page)) = (&row.head, self.pages.last_mut()) {
            let items = head.items.iter().cloned();
            page.items.extend(items.map(|item| item.lowered(self.y)));
            self.y += head.height;
        }
        let page = self.pages.len() - 1;
        self.outline.extend(row.bookmark.map(|title| Bookmark {
            title,
            page,
            y: self.y,
        }));
        if let Some(page) = self.pages.last_mut() {
            page.items
                .extend(row.items.into_iter().map(|item| item.lowered(self.y)));
        }
        self.y += row.height;
        self.page_is_empty = false;
    }

    fn begin_page(&mut self) {
        self.pages.push(empty_page());
        self.y = self.margins.top;
        self.page_is_empty = true;
    }
}

fn empty_page() -> Page {
    Page {
        width: PAGE_WIDTH,
        height: PAGE_HEIGHT,
        items: Vec::new(),
    }
}

fn height(rows: &[Row], at_top: bool) -> f32 {
    let spaces = rows
        .iter()
        .skip(usize::from(at_top))
        .map(|row| row.space_before)
        .sum::<f32>();
    spaces + rows.iter().map(|row| row.height).sum::<f32>()
}
