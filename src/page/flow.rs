//! Rows down the pages: what belongs together stays together.

use crate::page::classic::{Measures, PAGE_HEIGHT, PAGE_WIDTH};
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
}

/// Pages being filled from the top.
pub(crate) struct Flow {
    measures: Measures,
    pages: Vec<Page>,
    outline: Vec<Bookmark>,
    /// Where the next row begins.
    y: f32,
    page_is_empty: bool,
}

impl Flow {
    /// One empty page.
    pub(crate) fn new(measures: Measures) -> Self {
        Self {
            measures,
            pages: vec![empty_page()],
            outline: Vec::new(),
            y: measures.top,
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
        let top = PAGE_HEIGHT - self.measures.clause_bottom - height(&rows, true);
        if !self.page_is_empty && self.y + self.measures.clause_space <= top {
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
        let bottom = PAGE_HEIGHT - self.measures.bottom;
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
        }
        let page = self.pages.len() - 1;
        self.outline.extend(row.bookmark.map(|title| Bookmark {
            title,
            page,
            y: self.y,
        }));
        if let Some(page) = self.pages.last_mut() {
            page.items
                .extend(row.items.into_iter().map(|item| lowered(item, self.y)));
        }
        self.y += row.height;
        self.page_is_empty = false;
    }

    fn begin_page(&mut self) {
        self.pages.push(empty_page());
        self.y = self.measures.top;
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

fn lowered(mut item: PageItem, by: f32) -> PageItem {
    match &mut item {
        PageItem::Glyphs(run) => run.y += by,
        PageItem::Rule(rule) => rule.y += by,
    }
    item
}
