//! Parts to rows of one column, and to the structure that tells what they are.

mod contact;
mod entry;
mod labelled;
mod letter;
mod name;
mod text;

use crate::base::id::LanguageTag;
use crate::cv::block::{Block, Run};
use crate::page::arrange::{Part, list_separator};
use crate::page::clean::clean;
use crate::page::colors::{Color, Palette};
use crate::page::flow::Row;
use crate::page::font::Weight;
use crate::page::frame::{PageItem, Rule};
use crate::page::inline::{Breaks, Inline};
use crate::page::measures::{Column, Measures, Type};
use crate::page::rows::labelled::LabelsLaid;
use crate::page::structure::{Role, Structure, TagId};

pub(crate) use contact::{contact_lines, fits_aside};
pub(crate) use text::{Hold, held, row};

/// Between things far apart on one line. One space would not do: some readers take what stands on either side of a wide
/// space for columns and read one after the other.
const COLUMN_GAP: &str = "  ";

/// What all columns of a document share.
#[derive(Clone, Copy)]
pub(crate) struct Sheet<'a> {
    pub(crate) measures: &'a Measures,
    pub(crate) palette: Palette,
    /// Of every text that names no other.
    pub(crate) language: &'a LanguageTag,
}

/// What stands above the next part; decides the space between them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Above {
    Nothing,
    Head,
    Contact,
    Heading,
    Text,
    Bullets,
    Entry,
    Labelled,
}

/// Sets the parts of one column one below the other.
pub(crate) struct Setter<'a> {
    sheet: Sheet<'a>,
    column: Column,
    structure: &'a mut Structure,
    /// The element that holds all parts.
    parent: TagId,
    rows: Vec<Row>,
    above: Above,
    /// The list that bullets right below belong to.
    list: Option<TagId>,
    /// Number of labels right above.
    labels: usize,
    /// How labels one below the other stand.
    laid: LabelsLaid,
}

impl<'a> Setter<'a> {
    /// Sets into `column`, below what stands `above`, as parts of the element `parent`.
    pub(crate) fn new(
        sheet: Sheet<'a>,
        column: Column,
        structure: &'a mut Structure,
        parent: TagId,
        above: Above,
    ) -> Self {
        Self {
            sheet,
            column,
            structure,
            parent,
            rows: Vec::new(),
            above,
            list: None,
            labels: 0,
            laid: LabelsLaid::Running,
        }
    }

    /// The rows of every part that shows anything.
    pub(crate) fn set<'p>(mut self, parts: impl IntoIterator<Item = &'p Part<'p>>) -> Vec<Row> {
        let parts: Vec<&Part<'_>> = parts.into_iter().collect();
        let is_label = |part: &&Part<'_>| matches!(part, Part::Block(Block::Labelled { .. }));
        for (index, part) in parts.iter().enumerate() {
            let begun = self.rows.len();
            if is_label(part) && self.labels == 0 {
                let rest = parts.get(index..).unwrap_or_default();
                self.lay_labels(rest.iter().take_while(|part| is_label(part)));
            }
            self.part(part);
            if !is_label(part) {
                self.labels = 0;
            } else if self.rows.len() > begun {
                self.labels += 1;
                let is_last = !parts.get(index + 1).is_some_and(is_label);
                // No label stands alone on a page.
                if (self.labels == 2 || is_last && self.labels > 1)
                    && let Some(before) = begun.checked_sub(1)
                    && let Some(before) = self.rows.get_mut(before)
                {
                    before.keeps_next = true;
                }
            }
        }
        self.rows
    }

    /// The rows of the consent clauses, with a line above.
    pub(crate) fn set_clauses(mut self, clauses: &[&Run]) -> Vec<Row> {
        for clause in clauses {
            self.clause(clause);
        }
        self.rows
    }

    fn part(&mut self, part: &Part<'_>) {
        let before = self.above;
        match part {
            Part::Block(block) => self.block(block),
            Part::Listing(items) => self.listing(items),
            Part::ContactLine(items) => self.contact(items),
            Part::ContactLines(items) => self.contact_lines(items),
            Part::Recipient(items) => self.recipient(items),
            Part::PlaceDate(run) => self.letter_line(run),
            Part::Subject(run) => self.subject(run),
            Part::LetterText(run) => self.letter_text(run),
            Part::Closing(run) => self.closing(run),
            Part::SignedName(run) => self.signed_name(run),
        }
        if !matches!(part, Part::Block(Block::Bullets(_))) && self.above != before {
            self.list = None;
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Name(run) => self.name(run),
            Block::Headline(run) => self.headline(run),
            Block::Contact(items) => self.contact(items),
            Block::Heading { text, .. } => self.heading(text),
            Block::Paragraph(run) => self.paragraph(run),
            Block::Bullets(items) => self.bullets(items),
            Block::Entry(entry) => self.entry(entry),
            Block::Labelled { label, text } => self.labelled(label, text),
            Block::Signature { place, name } => self.signature(place, name),
            Block::Clause(run) => self.clause(run),
        }
    }

    fn headline(&mut self, run: &Run) {
        let set = self.sheet.measures.head.headline;
        let tag = self.structure.add(self.parent, Role::Paragraph);
        let mut text = Inline::new(set.size);
        let color = self.sheet.palette.headline;
        self.push(&mut text, run, tag, Weight::Regular, color);
        let space = self.space_before(Above::Head);
        let rows = self.set_paragraph(&text, set, space, Hold::Next);
        self.add(rows, Above::Head);
    }

    /// Runs on one line or in one paragraph, with a sign between.
    fn joined(
        &mut self,
        items: &[Run],
        separator: &str,
        breaks: Breaks,
        (set, color): (Type, Color),
    ) -> Inline {
        let tag = self.structure.add(self.parent, Role::Paragraph);
        let plain = self.style(tag, Weight::Regular, color);
        let mut line = Inline::new(set.size);
        for item in items {
            let text = clean(&item.text);
            if text.is_empty() {
                continue;
            }
            if !line.is_empty() {
                line.push(separator, &plain, Breaks::AtEnd);
            }
            let style = self.run_style(item, tag, Weight::Regular, color);
            line.push(&text, &style, breaks);
        }
        line
    }

    fn heading(&mut self, run: &Run) {
        let (column, palette) = (self.column, self.sheet.palette);
        let tag = self.structure.add(self.parent, Role::Heading);
        let mut text = Inline::new(column.heading.size);
        self.push(&mut text, run, tag, Weight::Bold, palette.heading);
        let space = self.space_before(Above::Heading);
        let mut rows = self.set_paragraph(&text, column.heading, space, Hold::Next);
        if let Some(first) = rows.first_mut() {
            first.bookmark = Some(clean(&run.text));
        }
        if let Some(last) = rows.last_mut() {
            if let Some([gap, thickness]) = column.heading_rule {
                let y = last.height + gap;
                let rule = self.rule(y, thickness, palette.rule);
                last.items.push(rule);
                last.height = y + thickness;
            }
            last.height += column.heading_space_after;
        }
        self.add(rows, Above::Heading);
    }

    /// A line across the column.
    fn rule(&self, y: f32, thickness: f32, color: Color) -> PageItem {
        PageItem::Rule(Rule {
            x: self.column.x,
            y,
            width: self.column.width,
            thickness,
            color,
        })
    }

    fn paragraph(&mut self, run: &Run) {
        let space = self.space_before(Above::Text);
        let rows = self.text(run, space, Hold::Pairs);
        self.add(rows, Above::Text);
    }

    fn text(&mut self, run: &Run, space: f32, hold: Hold) -> Vec<Row> {
        let tag = self.structure.add(self.parent, Role::Paragraph);
        let mut text = Inline::new(self.column.body.size);
        let color = self.sheet.palette.text;
        self.push(&mut text, run, tag, Weight::Regular, color);
        self.set_paragraph(&text, self.column.body, space, hold)
    }

    fn listing(&mut self, items: &[Run]) {
        let set = self.column.body;
        let color = self.sheet.palette.text;
        let text = self.joined(items, list_separator(items), Breaks::AtSpaces, (set, color));
        let space = self.space_before(Above::Text);
        let rows = self.set_paragraph(&text, set, space, Hold::Pairs);
        self.add(rows, Above::Text);
    }

    fn bullets(&mut self, items: &[Run]) {
        let space = self.space_before(Above::Bullets);
        let rows = self.list(items, space);
        self.add(rows, Above::Bullets);
    }

    fn clause(&mut self, run: &Run) {
        let clause = self.sheet.measures.clause;
        let palette = self.sheet.palette;
        let tag = self.structure.add(self.parent, Role::Paragraph);
        let mut text = Inline::new(clause.text.size);
        self.push(&mut text, run, tag, Weight::Regular, palette.quiet);
        let mut rows = self.set_lines(&text, clause.text, 0.0, self.column.width);
        if self.rows.is_empty()
            && let Some(first) = rows.first_mut()
        {
            let above = clause.rule + clause.rule_gap;
            first.height += above;
            let items = std::mem::take(&mut first.items).into_iter();
            first.items = items.map(|item| item.lowered(above)).collect();
            first
                .items
                .push(self.rule(0.0, clause.rule, palette.soft_rule));
        }
        self.rows.extend(held(rows, 0.0, Hold::All));
    }

    fn add(&mut self, rows: Vec<Row>, above: Above) {
        if !rows.is_empty() {
            self.rows.extend(rows);
            self.above = above;
        }
    }

    fn space_before(&self, next: Above) -> f32 {
        let column = &self.column;
        match (self.above, next) {
            (Above::Nothing | Above::Heading, _)
            | (Above::Head, Above::Head)
            | (Above::Contact, Above::Contact) => 0.0,
            (Above::Labelled, Above::Labelled) => self.label_space(),
            (Above::Head, Above::Contact) => self.sheet.measures.head.contact_space,
            (_, Above::Heading) | (Above::Head | Above::Contact, _) => column.heading_space_before,
            (_, Above::Entry) | (Above::Entry, _) => column.entry_space + column.bullet_space,
            (_, Above::Bullets) => column.bullet_space,
            _ => column.paragraph_space,
        }
    }
}
