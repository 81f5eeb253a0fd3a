//! How to reach the client: on one line, or item by item in a column of its own.

use crate::base::id::LanguageTag;
use crate::cv::block::Run;
use crate::page::clean::clean;
use crate::page::colors::INK;
use crate::page::font::Weight;
use crate::page::inline::{Breaks, Inline, Style};
use crate::page::measures::{Measures, SMALLEST, Side, Tightness, Type};
use crate::page::rows::{Above, Hold, Setter, held};
use crate::page::structure::{Role, Structure};
use crate::record::look::{Family, Look};

/// Parts the items of the contact line.
const SEPARATOR: &str = " | ";
/// How far a contact may reach into the margin of its column.
const OVERHANG: f32 = 12.0;

/// Tells whether there is a side column in which the words of every item stay whole: an address that is broken is none
/// for a machine.
pub(crate) fn fits_aside(items: &[Run], look: &Look, language: &LanguageTag) -> bool {
    let measures = Measures::of(look, language, &Tightness::NONE);
    let Some(side) = measures.side else {
        return false;
    };
    longest_word(items, SMALLEST, look.family, language) <= width(&side)
}

/// Parts the items of a contact into lines: as few as they need, as even as they can be, so that no sign that parts
/// items hangs at the end of a line.
///
/// What is drawn together to save room takes no more of it, so the lines stay.
pub(crate) fn contact_lines<'a>(
    items: &'a [Run],
    look: &Look,
    language: &LanguageTag,
    has_photo: bool,
) -> impl Iterator<Item = &'a [Run]> {
    let measures = Measures::of(look, language, &Tightness::NONE);
    let room = measures.head_width(has_photo && measures.side.is_none());
    let size = measures.head.contact.size;
    let width_of = |items: &[Run]| {
        let shown = items.iter().map(|item| clean(&item.text));
        let shown: Vec<String> = shown.filter(|text| !text.is_empty()).collect();
        let look = (look.family, Weight::Regular);
        text_width(&shown.join(SEPARATOR), size, look, language)
    };
    let ends = even_lines(items.len(), room, |from, to| {
        width_of(items.get(from..to).unwrap_or_default())
    });
    let mut from = 0;
    ends.into_iter().filter_map(move |to| {
        let line = items.get(from..to);
        from = to;
        line
    })
}

/// Where lines of `count` items end: the fewest lines no wider than `room`, and of these the ones whose widest is
/// narrowest. An item that is wider has a line of its own.
fn even_lines(count: usize, room: f32, width: impl Fn(usize, usize) -> f32) -> Vec<usize> {
    // For the first items: number of lines, width of the widest, and where the last line begins.
    let mut best: Vec<(usize, f32, usize)> = vec![(0, 0.0, 0)];
    for to in 1..=count {
        let mut found: Option<(usize, f32, usize)> = None;
        for (from, (lines, widest, _)) in best.iter().enumerate() {
            let line = width(from, to);
            if line > room && from + 1 < to {
                continue;
            }
            let next = (lines + 1, widest.max(line), from);
            if found.is_none_or(|(count, wide, _)| (next.0, next.1) < (count, wide)) {
                found = Some(next);
            }
        }
        best.extend(found);
    }
    let mut ends = Vec::new();
    let mut to = count;
    while let Some((_, _, from)) = best.get(to).filter(|_| to > 0) {
        ends.push(to);
        to = *from;
    }
    ends.reverse();
    ends
}

fn width(side: &Side) -> f32 {
    side.column.width + OVERHANG
}

/// Width of the longest word that no line may break.
fn longest_word(items: &[Run], size: f32, family: Family, language: &LanguageTag) -> f32 {
    let texts: Vec<String> = items.iter().map(|item| clean(&item.text)).collect();
    let words = texts.iter().flat_map(|text| text.split(' '));
    let widths = words.map(|word| text_width(word, size, (family, Weight::Regular), language));
    widths.fold(0.0, f32::max)
}

/// Width of cleaned text on one line.
pub(super) fn text_width(
    text: &str,
    size: f32,
    (family, weight): (Family, Weight),
    language: &LanguageTag,
) -> f32 {
    let style = Style {
        family,
        weight,
        color: INK,
        tag: Structure::ROOT,
        language: language.clone(),
        spot: None,
    };
    let mut inline = Inline::new(size);
    inline.push(text, &style, Breaks::AtEnd);
    inline.width()
}

impl Setter<'_> {
    pub(super) fn contact(&mut self, items: &[Run]) {
        let set = self.sheet.measures.head.contact;
        let color = self.sheet.palette.contact;
        let line = self.joined(items, SEPARATOR, Breaks::AtEnd, (set, color));
        let space = self.space_before(Above::Contact);
        let rows = self.set_paragraph(&line, set, space, Hold::All);
        self.add(rows, Above::Contact);
    }

    /// The items one below the other.
    pub(super) fn contact_lines(&mut self, items: &[Run]) {
        let Some(side) = self.sheet.measures.side else {
            return self.contact(items);
        };
        let set = self.contact_type(items, &side);
        let color = self.sheet.palette.contact;
        for item in items {
            let tag = self.structure.add(self.parent, Role::Paragraph);
            let mut text = Inline::new(set.size);
            self.push(&mut text, item, tag, Weight::Regular, color);
            let space = match self.above {
                Above::Contact => side.item_space,
                _ => self.space_before(Above::Contact),
            };
            let rows = self.set_lines(&text, set, 0.0, width(&side));
            self.add(held(rows, space, Hold::All), Above::Contact);
        }
    }

    /// A little smaller where that keeps a long address on its line.
    fn contact_type(&self, items: &[Run], side: &Side) -> Type {
        let set = self.sheet.measures.head.contact;
        let (family, language) = (self.sheet.measures.family, self.sheet.language);
        let longest = longest_word(items, set.size, family, language);
        let size = (set.size * width(side) / longest * 10.0).floor() / 10.0;
        Type {
            size: set.size.min(size.max(SMALLEST)),
            ..set
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(widths: &[f32], room: f32) -> Vec<usize> {
        even_lines(widths.len(), room, |from, to| widths[from..to].iter().sum())
    }

    #[test]
    fn lines_are_as_few_and_as_even_as_they_can_be() {
        assert_eq!(lines(&[3.0, 3.0, 3.0], 9.0), [3]);
        assert_eq!(lines(&[3.0, 3.0, 3.0, 2.0], 9.0), [2, 4]);
        assert_eq!(lines(&[2.0, 3.0, 4.0, 7.0], 12.0), [3, 4]);
        assert_eq!(
            lines(&[2.0, 20.0, 2.0], 9.0),
            [1, 2, 3],
            "too wide for any line"
        );
        assert_eq!(lines(&[], 9.0), [0; 0]);
    }
}
