//! The name: whole words on even lines, a little smaller where that spares a line or a broken word.

use crate::cv::block::Run;
use crate::page::clean::clean;
use crate::page::font::Weight;
use crate::page::inline::Inline;
use crate::page::measures::Type;
use crate::page::rows::contact::text_width;
use crate::page::rows::{Above, Hold, Setter, held};
use crate::page::structure::Role;

/// A name is drawn smaller to stand on one line, but not below this share of its size.
const FOR_ONE_LINE: f32 = 0.85;
/// A name is drawn smaller to keep its words whole, but not below this share of its size.
const FOR_WHOLE_WORDS: f32 = 0.6;
/// By what part of the column the lines of a name are narrowed until one more would be needed.
const STEP: f32 = 0.02;
/// Steps to half of the column and a little more.
const STEPS: u8 = 30;

impl Setter<'_> {
    pub(super) fn name(&mut self, run: &Run) {
        let set = self.name_type(run);
        let tag = self.structure.add(self.parent, Role::Name);
        let mut text = Inline::new(set.size);
        let color = self.sheet.palette.name;
        self.push(&mut text, run, tag, Weight::Bold, color);
        let full = self.column.width;
        let count = text.lines(full, full).len();
        let (_, narrowest) = self.name_width(run, set.size);
        let narrower = (0..STEPS).map(|step| full * (1.0 - STEP * f32::from(step)));
        let does_fit =
            |width: &f32| *width >= narrowest && text.lines(*width, *width).len() <= count;
        let width = match count {
            0 | 1 => full,
            _ => narrower.take_while(does_fit).last().unwrap_or(full),
        };
        let space = self.space_before(Above::Head);
        let rows = self.set_lines(&text, set, 0.0, width);
        self.add(held(rows, space, Hold::Next), Above::Head);
    }

    /// The size at which the name stands on one line or, failing that, its words stay whole.
    fn name_type(&self, run: &Run) -> Type {
        let set = self.sheet.measures.head.name;
        let (whole, longest) = self.name_width(run, set.size);
        let (for_line, for_word) = (self.column.width / whole, self.column.width / longest);
        let share = if for_line >= FOR_ONE_LINE {
            for_line
        } else {
            for_word.max(FOR_WHOLE_WORDS)
        };
        if share >= 1.0 {
            return set;
        }
        let size = (set.size * share * 10.0).floor() / 10.0;
        Type {
            size,
            line: set.line * size / set.size,
        }
    }

    /// Widths of the whole name and of its longest word.
    fn name_width(&self, run: &Run, size: f32) -> (f32, f32) {
        let language = run.language.as_ref().unwrap_or(self.sheet.language);
        let look = (self.sheet.measures.family, Weight::Bold);
        let name = clean(&run.text);
        let width = |text: &str| text_width(text, size, look, language);
        let words = name.split(' ').map(width);
        (width(&name), words.fold(0.0, f32::max))
    }
}
