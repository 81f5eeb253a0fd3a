//! Labels with their texts, side by side or one above the other.

use crate::cv::block::Run;
use crate::page::flow::Row;
use crate::page::font::Weight;
use crate::page::inline::Inline;
use crate::page::measures::Labels;
use crate::page::rows::{Above, COLUMN_GAP, Hold, Setter, held, row};
use crate::page::structure::{Role, TagId};

impl Setter<'_> {
    pub(super) fn labelled(&mut self, label: &Run, text: &Run) {
        let set = self.column.body;
        let color = self.sheet.palette.text;
        let tag = self.structure.add(self.parent, Role::Paragraph);
        let mut name = Inline::new(set.size);
        self.push(&mut name, label, tag, Weight::Bold, color);
        let mut value = Inline::new(set.size);
        self.push(&mut value, text, tag, Weight::Regular, color);
        let space = self.space_before(Above::Labelled);
        let rows = match self.column.labels {
            Labels::Beside { column, gap } => {
                let start = (name.width() + gap).max(column);
                if name.is_empty() {
                    self.stacked(&name, &value, 0.0, space)
                } else if value.is_empty() || start > self.column.width / 2.0 {
                    self.stacked(&name, &value, column, space)
                } else if value.width() > self.column.width - start {
                    self.running_on((label, text), tag, gap, space)
                } else {
                    self.beside(name, &value, start, space, tag)
                }
            }
            Labels::Above { .. } => self.stacked(&name, &value, 0.0, space),
        };
        self.add(rows, Above::Labelled);
    }

    /// Between labels one below the other.
    pub(super) fn label_space(&self) -> f32 {
        match self.column.labels {
            Labels::Beside { .. } => 0.0,
            Labels::Above { space } => space,
        }
    }

    /// The label on lines of its own, the text below.
    fn stacked(&self, name: &Inline, value: &Inline, indent: f32, space: f32) -> Vec<Row> {
        let set = self.column.body;
        let mut rows = self.set_lines(name, set, 0.0, self.column.width);
        rows.extend(self.set_lines(value, set, indent, self.column.width - indent));
        held(rows, space, Hold::All)
    }

    /// Readers that gather lines by their left ends would take the next label before a second line that hangs under
    /// the first, so the label then begins a paragraph.
    fn running_on(
        &mut self,
        (label, text): (&Run, &Run),
        tag: TagId,
        gap: f32,
        space: f32,
    ) -> Vec<Row> {
        let set = self.column.body;
        let color = self.sheet.palette.text;
        let mut both = Inline::new(set.size);
        self.push(&mut both, label, tag, Weight::Bold, color);
        let style = self.style(tag, Weight::Regular, color);
        both.push_gap(COLUMN_GAP, gap, &style);
        self.push(&mut both, text, tag, Weight::Regular, color);
        self.set_paragraph(&both, set, space, Hold::All)
    }

    /// Both on one line.
    fn beside(
        &self,
        mut name: Inline,
        value: &Inline,
        start: f32,
        space: f32,
        tag: TagId,
    ) -> Vec<Row> {
        let set = self.column.body;
        let style = self.style(tag, Weight::Regular, self.sheet.palette.text);
        name.push_gap(COLUMN_GAP, start - name.width(), &style);
        let mut items = name.set(name.whole(), self.column.x, set.line);
        items.extend(value.set(value.whole(), self.column.x + start, set.line));
        held(vec![row(items, set)], space, Hold::All)
    }
}
