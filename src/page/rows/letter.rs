//! What only letters and declarations have: addressee, subject, closing, and room to sign.

use crate::cv::block::Run;
use crate::page::clean::clean;
use crate::page::flow::Row;
use crate::page::font::Weight;
use crate::page::frame::{PageItem, Rule};
use crate::page::inline::Inline;
use crate::page::rows::{Above, Hold, Setter, held, row};
use crate::page::structure::Role;

// Spaces in lines of the text.
const BELOW_HEAD: f32 = 1.7;
const BEFORE_RECIPIENT: f32 = 1.1;
const BEFORE_SUBJECT: f32 = 1.8;
const AFTER_SUBJECT: f32 = 0.8;
const BETWEEN_PARAGRAPHS: f32 = 0.6;
const BEFORE_CLOSING: f32 = 1.1;
const ROOM_TO_SIGN: f32 = 2.6;

/// Width of a line to write on, as a share of the column.
const SIGNED_SHARE: f32 = 0.42;
/// Thickness of that line.
const SIGNED_RULE: f32 = 0.6;
/// From the line to what stands below it.
const SIGNED_GAP: f32 = 2.5;

impl Setter<'_> {
    /// Place and date.
    pub(super) fn letter_line(&mut self, run: &Run) {
        let space = self.lines(BEFORE_RECIPIENT);
        let rows = self.text(run, space, Hold::All);
        self.add(rows, Above::Text);
    }

    pub(super) fn recipient(&mut self, lines: &[Run]) {
        let mut rows: Vec<Row> = Vec::new();
        for line in lines {
            rows.extend(self.text(line, 0.0, Hold::All));
        }
        let space = self.lines(BEFORE_RECIPIENT);
        self.add(held(rows, space, Hold::All), Above::Text);
    }

    pub(super) fn subject(&mut self, run: &Run) {
        let set = self.column.body;
        let tag = self.structure.add(self.parent, Role::Heading);
        let mut text = Inline::new(set.size);
        let color = self.sheet.palette.heading;
        self.push(&mut text, run, tag, Weight::Bold, color);
        let space = self.lines(BEFORE_SUBJECT);
        let mut rows = self.set_paragraph(&text, set, space, Hold::Next);
        if let Some(first) = rows.first_mut() {
            first.bookmark = Some(clean(&run.text));
        }
        self.add(rows, Above::Heading);
    }

    /// Greeting or paragraph.
    pub(super) fn letter_text(&mut self, run: &Run) {
        let space = self.lines(match self.above {
            Above::Heading => AFTER_SUBJECT,
            _ => BETWEEN_PARAGRAPHS,
        });
        let rows = self.text(run, space, Hold::Pairs);
        self.add(rows, Above::Text);
    }

    /// The words before the name; some of the letter stands with them.
    pub(super) fn closing(&mut self, run: &Run) {
        let space = self.lines(BEFORE_CLOSING);
        let rows = self.text(run, space, Hold::All);
        self.keep_with_next();
        self.add(rows, Above::Text);
    }

    pub(super) fn signed_name(&mut self, run: &Run) {
        let space = self.lines(ROOM_TO_SIGN);
        let rows = self.text(run, space, Hold::All);
        self.keep_with_next();
        self.add(rows, Above::Text);
    }

    /// Two lines to write on side by side, with what belongs on each below it; never parted from what stands above.
    pub(super) fn signature(&mut self, place: &Run, name: &Run) {
        let (column, palette) = (self.column, self.sheet.palette);
        let set = column.body;
        let width = column.width * SIGNED_SHARE;
        let tag = self.structure.add(self.parent, Role::Paragraph);
        let mut text = Inline::new(set.size);
        self.push(&mut text, place, tag, Weight::Regular, palette.text);
        let place = self.set_lines(&text, set, 0.0, width);
        let tag = self.structure.add(self.parent, Role::Paragraph);
        let mut text = Inline::new(set.size);
        self.push(&mut text, name, tag, Weight::Regular, palette.text);
        let below = self.set_lines(&text, set, column.width - width, width);

        let y = set.line * ROOM_TO_SIGN + SIGNED_GAP;
        let lowest = y + SIGNED_RULE + SIGNED_GAP;
        let mut all = row(Vec::new(), set);
        all.height = lowest + set.line * place.len().max(below.len()) as f32;
        for (x, said) in [(0.0, place), (column.width - width, below)] {
            if said.is_empty() {
                continue;
            }
            all.items.push(PageItem::Rule(Rule {
                x: column.x + x,
                y,
                width,
                thickness: SIGNED_RULE,
                color: palette.quiet,
            }));
            all.items.extend(stacked(said, lowest));
        }
        self.keep_with_next();
        self.add(held(vec![all], 0.0, Hold::All), Above::Text);
    }

    fn keep_with_next(&mut self) {
        if let Some(above) = self.rows.last_mut() {
            above.keeps_next = true;
        }
    }

    /// Height of that many lines; nothing at the top.
    fn lines(&self, count: f32) -> f32 {
        match self.above {
            Above::Nothing => 0.0,
            Above::Head | Above::Contact => self.column.body.line * BELOW_HEAD,
            _ => self.column.body.line * count,
        }
    }
}

/// The things of `rows` one below the other, from `y` down.
fn stacked(rows: Vec<Row>, mut y: f32) -> Vec<PageItem> {
    let mut items = Vec::new();
    for row in rows {
        items.extend(row.items.into_iter().map(|item| item.lowered(y)));
        y += row.height;
    }
    items
}
