//! Labels with their texts, side by side or one above the other.

use crate::cv::block::{Block, Run};
use crate::page::arrange::Part;
use crate::page::clean::clean;
use crate::page::flow::Row;
use crate::page::font::Weight;
use crate::page::inline::Inline;
use crate::page::measures::Labels;
use crate::page::rows::contact::text_width;
use crate::page::rows::{Above, COLUMN_GAP, Hold, Setter, held, row};
use crate::page::structure::{Role, TagId};

/// How labels one below the other stand before their texts: all in the same way.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum LabelsLaid {
    /// The texts begin so far from the left end.
    Column(f32),
    /// Each text follows its label.
    Running,
}

impl Setter<'_> {
    /// Decides how the labels of `parts` stand: in a column if every text then fits on its line.
    pub(super) fn lay_labels<'p>(&mut self, parts: impl Iterator<Item = &'p &'p Part<'p>>) {
        let Labels::Beside { column, gap } = self.column.labels else {
            return;
        };
        let (mut start, mut widest) = (column, 0.0f32);
        for part in parts {
            let Part::Block(Block::Labelled { label, text }) = part else {
                continue;
            };
            let name = self.measured(label, Weight::Bold);
            let value = self.measured(text, Weight::Regular);
            let is_stacked = name + gap > self.column.width / 2.0;
            if name > 0.0 && value > 0.0 && !is_stacked {
                start = start.max(name + gap);
                widest = widest.max(value);
            }
        }
        self.laid = if start + widest > self.column.width {
            LabelsLaid::Running
        } else {
            LabelsLaid::Column(start)
        };
    }

    /// Width on one line.
    fn measured(&self, run: &Run, weight: Weight) -> f32 {
        let language = run.language.as_ref().unwrap_or(self.sheet.language);
        let look = (self.sheet.measures.family, weight);
        text_width(&clean(&run.text), self.column.body.size, look, language)
    }

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
                let is_wide = name.width() + gap > self.column.width / 2.0;
                if name.is_empty() {
                    self.stacked(&name, &value, 0.0, space)
                } else if value.is_empty() || is_wide {
                    self.stacked(&name, &value, column, space)
                } else if let LabelsLaid::Column(start) = self.laid {
                    self.beside(name, &value, start, space, tag)
                } else {
                    self.running_on((label, text), tag, gap, space)
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
