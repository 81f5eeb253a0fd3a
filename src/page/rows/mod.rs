//! Blocks to rows, in the template *Classic*, and to the structure that tells what they are.

mod entry;

use crate::base::id::LanguageTag;
use crate::cv::block::{Block, CvDocument, Run};
use crate::page::classic::{INK, INK_2, Measures, PAGE_WIDTH, RULE, RULE_SOFT, Type};
use crate::page::clean::clean;
use crate::page::flow::Row;
use crate::page::font::Weight;
use crate::page::frame::{PageItem, Rule};
use crate::page::inline::{Breaks, Inline, Style};
use crate::page::structure::{Element, Role, Structure, TagId};

/// Parts the items of the contact line.
const CONTACT_SEPARATOR: &str = " | ";
/// Between things far apart on one line. One space would not do: some readers take what stands on either side of a wide
/// space for columns and read one after the other.
const COLUMN_GAP: &str = "  ";

/// A document as rows, before they are parted into pages.
pub(crate) struct Rows {
    pub(crate) body: Vec<Row>,
    /// Consent clause.
    pub(crate) foot: Vec<Row>,
    pub(crate) structure: Structure,
}

impl Rows {
    /// Sets every block of `document` that shows anything.
    pub(crate) fn set(document: &CvDocument, measures: &Measures) -> Self {
        let mut setter = Setter {
            measures,
            language: &document.language,
            rows: Self {
                body: Vec::new(),
                foot: Vec::new(),
                structure: Structure::new(),
            },
            above: Above::Nothing,
            list: None,
        };
        for block in &document.blocks {
            setter.block(block);
        }
        setter.rows
    }
}

/// What stands above the next block; decides the space between them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Above {
    Nothing,
    Head,
    Contact,
    Heading,
    Text,
    Bullets,
    Entry,
    Labelled,
}

struct Setter<'a> {
    measures: &'a Measures,
    /// Of every text that names no other.
    language: &'a LanguageTag,
    rows: Rows,
    above: Above,
    /// The list that bullets right below belong to.
    list: Option<TagId>,
}

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
    fn block(&mut self, block: &Block) {
        let before = self.above;
        match block {
            Block::Name(run) => self.line(run, Role::Name, Weight::Bold, INK, self.measures.name),
            Block::Headline(run) => {
                self.line(
                    run,
                    Role::Paragraph,
                    Weight::Regular,
                    INK_2,
                    self.measures.headline,
                );
            }
            Block::Contact(items) => self.contact(items),
            Block::Heading { text, .. } => self.heading(text),
            Block::Paragraph(run) => self.paragraph(run),
            Block::Bullets(items) => self.bullets(items),
            Block::Entry(entry) => self.entry(entry),
            Block::Labelled { label, text } => self.labelled(label, text),
            Block::Signature { place, name } => self.labelled(place, name),
            Block::Clause(run) => self.clause(run),
        }
        if !matches!(block, Block::Bullets(_)) && self.above != before {
            self.list = None;
        }
    }

    /// Name or headline.
    fn line(&mut self, run: &Run, role: Role, weight: Weight, color: [u8; 3], set: Type) {
        let tag = self.rows.structure.add(Structure::ROOT, role);
        let mut text = Inline::new(set.size);
        self.push(&mut text, run, tag, weight, color);
        let space = self.space_before(Above::Head);
        let rows = self.set_paragraph(&text, set, space, Hold::Next);
        self.add(rows, Above::Head);
    }

    fn contact(&mut self, items: &[Run]) {
        let set = self.measures.contact;
        let tag = self.rows.structure.add(Structure::ROOT, Role::Paragraph);
        let plain = self.style(tag, Weight::Regular, INK);
        let mut line = Inline::new(set.size);
        for item in items {
            let text = clean(&item.text);
            if text.is_empty() {
                continue;
            }
            if !line.is_empty() {
                line.push(CONTACT_SEPARATOR, &plain, Breaks::AtEnd);
            }
            let style = self.run_style(item, tag, Weight::Regular, INK);
            line.push(&text, &style, Breaks::AtEnd);
        }
        let space = self.space_before(Above::Contact);
        let rows = self.set_paragraph(&line, set, space, Hold::All);
        self.add(rows, Above::Contact);
    }

    fn heading(&mut self, run: &Run) {
        let measures = self.measures;
        let tag = self.rows.structure.add(Structure::ROOT, Role::Heading);
        let mut text = Inline::new(measures.heading.size);
        self.push(&mut text, run, tag, Weight::Bold, INK);
        let space = self.space_before(Above::Heading);
        let mut rows = self.set_paragraph(&text, measures.heading, space, Hold::Next);
        if let Some(first) = rows.first_mut() {
            first.bookmark = Some(clean(&run.text));
        }
        if let Some(last) = rows.last_mut() {
            last.items.push(PageItem::Rule(Rule {
                x: measures.side,
                y: last.height + measures.heading_rule_gap,
                width: measures.width(),
                thickness: measures.rule,
                color: RULE,
            }));
            last.height += measures.heading_rule_gap + measures.rule + measures.heading_space_after;
        }
        self.add(rows, Above::Heading);
    }

    fn paragraph(&mut self, run: &Run) {
        let space = self.space_before(Above::Text);
        let rows = self.text(run, space, Hold::Pairs);
        self.add(rows, Above::Text);
    }

    fn text(&mut self, run: &Run, space: f32, hold: Hold) -> Vec<Row> {
        let tag = self.rows.structure.add(Structure::ROOT, Role::Paragraph);
        let mut text = Inline::new(self.measures.body.size);
        self.push(&mut text, run, tag, Weight::Regular, INK);
        self.set_paragraph(&text, self.measures.body, space, hold)
    }

    fn bullets(&mut self, items: &[Run]) {
        let space = self.space_before(Above::Bullets);
        let rows = self.list(items, space, false);
        self.add(rows, Above::Bullets);
    }

    fn labelled(&mut self, label: &Run, text: &Run) {
        let measures = self.measures;
        let set = measures.body;
        let tag = self.rows.structure.add(Structure::ROOT, Role::Paragraph);
        let mut name = Inline::new(set.size);
        self.push(&mut name, label, tag, Weight::Bold, INK);
        let mut value = Inline::new(set.size);
        self.push(&mut value, text, tag, Weight::Regular, INK);
        let column = if name.is_empty() {
            0.0
        } else {
            measures.label_column
        };
        let width = measures.width() - column;
        let start = (name.width() + measures.label_gap).max(column);
        let space = self.space_before(Above::Labelled);
        if value.is_empty() || start > measures.width() / 2.0 {
            let mut rows = self.set_paragraph(&name, set, space, Hold::All);
            if let Some(last) = rows.last_mut() {
                last.keeps_next = !value.is_empty();
            }
            rows.extend(held(
                self.set_lines(&value, set, column, width),
                0.0,
                Hold::All,
            ));
            return self.add(rows, Above::Labelled);
        }
        let lines = value.lines(measures.width() - start, width);
        if lines.len() > 1 && !name.is_empty() {
            // Readers that gather lines by their left ends would take the next label before a second line that
            // hangs under the first, so the label then begins a paragraph.
            let mut both = Inline::new(set.size);
            self.push(&mut both, label, tag, Weight::Bold, INK);
            let style = self.style(tag, Weight::Regular, INK);
            both.push_gap(COLUMN_GAP, measures.label_gap, &style);
            self.push(&mut both, text, tag, Weight::Regular, INK);
            let rows = self.set_paragraph(&both, set, space, Hold::All);
            return self.add(rows, Above::Labelled);
        }
        let mut rows = Vec::with_capacity(lines.len());
        for (index, line) in lines.into_iter().enumerate() {
            let mut items = Vec::new();
            if index == 0 && !name.is_empty() {
                name.push_gap(
                    COLUMN_GAP,
                    start - name.width(),
                    &self.style(tag, Weight::Regular, INK),
                );
                items.extend(name.set(name.whole(), measures.side, set.line));
            }
            let x = measures.side + if index == 0 { start } else { column };
            items.extend(value.set(line, x, set.line));
            rows.push(row(items, set));
        }
        self.add(held(rows, space, Hold::All), Above::Labelled);
    }

    fn clause(&mut self, run: &Run) {
        let measures = self.measures;
        let tag = self.rows.structure.add(Structure::ROOT, Role::Paragraph);
        let mut text = Inline::new(measures.clause.size);
        self.push(&mut text, run, tag, Weight::Regular, INK_2);
        let mut rows = self.set_lines(&text, measures.clause, 0.0, measures.width());
        if self.rows.foot.is_empty()
            && let Some(first) = rows.first_mut()
        {
            let above = measures.rule + measures.clause_rule_gap;
            first.height += above;
            for item in &mut first.items {
                *item = item.clone().lowered(above);
            }
            first.items.push(PageItem::Rule(Rule {
                x: measures.side,
                y: 0.0,
                width: measures.width(),
                thickness: measures.rule,
                color: RULE_SOFT,
            }));
        }
        self.rows.foot.extend(held(rows, 0.0, Hold::All));
    }

    fn add(&mut self, rows: Vec<Row>, above: Above) {
        if !rows.is_empty() {
            self.rows.body.extend(rows);
            self.above = above;
        }
    }

    fn space_before(&self, next: Above) -> f32 {
        let measures = self.measures;
        match (self.above, next) {
            (Above::Nothing, _)
            | (Above::Head, Above::Head)
            | (Above::Labelled, Above::Labelled) => 0.0,
            (_, Above::Heading) => measures.heading_space_before,
            (Above::Heading, _) => 0.0,
            (_, Above::Contact) => measures.contact_space,
            (Above::Head | Above::Contact, _) => measures.heading_space_before,
            (_, Above::Entry) | (Above::Entry, _) => measures.entry_space + measures.bullet_space,
            (_, Above::Bullets) => measures.bullet_space,
            _ => measures.paragraph_space,
        }
    }

    fn style(&self, tag: TagId, weight: Weight, color: [u8; 3]) -> Style {
        Style {
            weight,
            color,
            tag,
            language: self.language.clone(),
        }
    }

    /// Style of `run` inside of `parent`: an element of its own if it is a link or in another language.
    fn run_style(&mut self, run: &Run, parent: TagId, weight: Weight, color: [u8; 3]) -> Style {
        let other = run
            .language
            .as_ref()
            .filter(|language| *language != self.language);
        let mut style = self.style(parent, weight, color);
        if run.link.is_some() || other.is_some() {
            style.tag = self.rows.structure.push(Element {
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
            style.language = other.unwrap_or(self.language).clone();
        }
        style
    }

    fn push(&mut self, text: &mut Inline, run: &Run, tag: TagId, weight: Weight, color: [u8; 3]) {
        let style = self.run_style(run, tag, weight, color);
        text.push(&clean(&run.text), &style, Breaks::AtSpaces);
    }

    fn set_paragraph(&self, text: &Inline, set: Type, space: f32, hold: Hold) -> Vec<Row> {
        held(
            self.set_lines(text, set, 0.0, self.measures.width()),
            space,
            hold,
        )
    }

    /// Lines of at most `width`, `indent` from the left margin.
    fn set_lines(&self, text: &Inline, set: Type, indent: f32, width: f32) -> Vec<Row> {
        let x = self.measures.side + indent;
        debug_assert!(x + width <= PAGE_WIDTH, "lines must stay on the page");
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
