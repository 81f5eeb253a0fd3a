//! Runs to lines, and lines to rows that hold together.

use crate::cv::block::Run;
use crate::page::clean::clean;
use crate::page::colors::Color;
use crate::page::flow::Row;
use crate::page::font::Weight;
use crate::page::frame::PageItem;
use crate::page::inline::{Breaks, Inline, Style};
use crate::page::measures::Type;
use crate::page::rows::Setter;
use crate::page::structure::{Element, Role, TagId};

/// How the rows of a paragraph hold together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hold {
    /// No row stands alone on a page.
    Pairs,
    /// All rows stay together.
    All,
    /// All rows stay together and with what follows.
    Next,
}

impl Setter<'_> {
    pub(super) fn style(&self, tag: TagId, weight: Weight, color: Color) -> Style {
        Style {
            family: self.sheet.measures.family,
            weight,
            color,
            tag,
            language: self.sheet.language.clone(),
            spot: None,
        }
    }

    /// Style of `run` inside of `parent`: an element of its own if it is a link or in another language.
    pub(super) fn run_style(
        &mut self,
        run: &Run,
        parent: TagId,
        weight: Weight,
        color: Color,
    ) -> Style {
        let other = run
            .language
            .as_ref()
            .filter(|language| *language != self.sheet.language);
        let mut style = self.style(parent, weight, color);
        style.spot.clone_from(&run.spot);
        if run.link.is_some() || other.is_some() {
            style.tag = self.structure.push(Element {
                role: if run.link.is_some() {
                    Role::Link
                } else {
                    Role::Span
                },
                parent: Some(parent),
                language: other.cloned(),
                target: run.link.clone(),
                said: None,
            });
            style.language = other.unwrap_or(self.sheet.language).clone();
        }
        style
    }

    pub(super) fn push(
        &mut self,
        text: &mut Inline,
        run: &Run,
        tag: TagId,
        weight: Weight,
        color: Color,
    ) {
        let style = self.run_style(run, tag, weight, color);
        text.push(&clean(&run.text), &style, Breaks::AtSpaces);
    }

    pub(super) fn set_paragraph(
        &self,
        text: &Inline,
        set: Type,
        space: f32,
        hold: Hold,
    ) -> Vec<Row> {
        held(
            self.set_lines(text, set, 0.0, self.column.width),
            space,
            hold,
        )
    }

    /// Lines of at most `width`, `indent` from the left end of the column.
    pub(super) fn set_lines(&self, text: &Inline, set: Type, indent: f32, width: f32) -> Vec<Row> {
        let x = self.column.x + indent;
        text.lines(width, width)
            .into_iter()
            .map(|line| row(text.set(line, x, set.line), set))
            .collect()
    }
}

pub(crate) fn row(items: Vec<PageItem>, set: Type) -> Row {
    Row {
        space_before: 0.0,
        height: set.line,
        keeps_next: false,
        items,
        bookmark: None,
        head: None,
    }
}

pub(crate) fn held(mut rows: Vec<Row>, space: f32, hold: Hold) -> Vec<Row> {
    let count = rows.len();
    for (index, row) in rows.iter_mut().enumerate() {
        let is_last = index + 1 == count;
        row.keeps_next = match hold {
            Hold::Next => true,
            Hold::All => !is_last,
            Hold::Pairs => !is_last && (index == 0 || index + 2 >= count),
        };
    }
    if let Some(first) = rows.first_mut() {
        first.space_before = space;
    }
    rows
}
