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

fn width(side: &Side) -> f32 {
    side.column.width + OVERHANG
}

/// Width of the longest word that no line may break.
fn longest_word(items: &[Run], size: f32, family: Family, language: &LanguageTag) -> f32 {
    let style = Style {
        family,
        weight: Weight::Regular,
        color: INK,
        tag: Structure::ROOT,
        language: language.clone(),
        spot: None,
    };
    let texts: Vec<String> = items.iter().map(|item| clean(&item.text)).collect();
    let words = texts.iter().flat_map(|text| text.split(' '));
    let widths = words.map(|word| {
        let mut inline = Inline::new(size);
        inline.push(word, &style, Breaks::AtEnd);
        inline.width()
    });
    widths.fold(0.0, f32::max)
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
