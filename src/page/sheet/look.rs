//! Measures and colours of sheets, in points.

use crate::base::id::LanguageTag;
use crate::page::colors::{color, tint};
use crate::page::flow::Margins;
use crate::page::measures::{SERIF_BENGALI, Size, Type, paper, set, text_share};
use crate::record::look::{Accent, Family, Look as Wished};

pub(super) const INK: [u8; 3] = [0x1E, 0x23, 0x22];
pub(super) const INK_2: [u8; 3] = [0x4B, 0x52, 0x4F];
pub(super) const TRACK: [u8; 3] = [0xE9, 0xE4, 0xDA];
pub(super) const LINE: [u8; 3] = [0xCF, 0xC7, 0xB9];
pub(super) const GOOD: [u8; 3] = [0x2A, 0x6B, 0x3C];
pub(super) const PARTIAL: [u8; 3] = [0x85, 0x50, 0x00];
pub(super) const GAP: [u8; 3] = [0x8C, 0x34, 0x63];
pub(super) const LOGO_DOT: [u8; 3] = [0xF2, 0xB9, 0x68];
pub(super) const WHITE: [u8; 3] = [0xFF, 0xFF, 0xFF];

/// Side of a box to tick: a little more than five millimetres.
pub(super) const TICK: f32 = 14.6;
/// Width of a box with two letters in it.
pub(super) const WIDE_TICK: f32 = 17.0;
/// Between boxes.
pub(super) const TICK_GAP: f32 = 3.0;
/// What is typed for a box, inside of it.
pub(super) const TICK_LETTER: f32 = 7.5;

/// From a column to the next.
pub(super) const COLUMN_GAP: f32 = 10.0;
/// Above and below what stands in a cell.
pub(super) const CELL_PADDING: f32 = 3.6;
/// Thickness of the lines between rows.
pub(super) const RULE: f32 = 0.5;
/// From a bullet to its text.
pub(super) const INDENT: f32 = 10.0;
/// Width of the codes before questions.
pub(super) const CODE: f32 = 30.0;
/// Inside of a box of text: at the sides, above and below.
pub(super) const BOX_PADDING: [f32; 2] = [15.0, 10.0];
/// The program's mark, and from it to the words beside.
pub(super) const LOGO: [f32; 2] = [16.5, 6.0];
/// A shape before a word, and from it to the word.
pub(super) const SHAPE: [f32; 2] = [9.5, 5.0];
/// From the edge of the page to the line at the foot of every page, and from that line to its text.
pub(super) const FOOT: [f32; 2] = [50.0, 7.0];

/// No text is smaller, whatever size is asked for.
const SMALLEST: f32 = 8.5;

/// What is drawn in the accent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Colors {
    /// Codes, marks, and the ground of the program's mark.
    pub(super) accent: [u8; 3],
    /// Behind the summary.
    pub(super) soft: [u8; 3],
    /// Ranges on a bar.
    pub(super) band: [u8; 3],
}

impl Colors {
    fn of(accent: Accent) -> Self {
        let own = color(accent);
        let (soft, band) = match accent {
            Accent::Teal => ([0xE4, 0xF0, 0xF0], [0x5F, 0x9B, 0xA0]),
            Accent::Navy | Accent::Plum => (tint(own, 0.1), tint(own, 0.63)),
        };
        Self {
            accent: own,
            soft,
            band,
        }
    }
}

/// Paper, letters, colours, and the sizes and spaces that depend on script and wishes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Look {
    pub(super) paper: Size,
    pub(super) family: Family,
    pub(super) colors: Colors,
    /// What text measures, as a share of the normal size.
    pub(super) grown: f32,
    pub(super) side: f32,
    pub(super) title: Type,
    pub(super) kind: Type,
    pub(super) heading: Type,
    pub(super) subheading: Type,
    pub(super) body: Type,
    pub(super) small: Type,
    pub(super) before_heading: f32,
    pub(super) after_heading: f32,
    pub(super) before_subheading: f32,
    /// Between parts that no heading parts.
    pub(super) space: f32,
}

impl Look {
    /// For a sheet in `language`: Bengali letters need more height.
    pub(super) fn of(wished: Wished, language: &LanguageTag) -> Self {
        let latin = Self {
            paper: paper(wished.paper),
            family: wished.family,
            colors: Colors::of(wished.accent),
            grown: text_share(wished.text_size),
            side: 46.0,
            title: set(22.0, 30.0),
            kind: set(9.5, 16.5),
            heading: set(12.5, 17.0),
            subheading: set(10.0, 14.5),
            body: set(9.5, 14.0),
            small: set(8.5, 12.5),
            before_heading: 18.0,
            after_heading: 5.0,
            before_subheading: 9.0,
            space: 5.0,
        };
        let is_bengali = language.as_str().split('-').next() == Some("bn");
        let mut look = if is_bengali {
            Self {
                title: set(22.0, 34.0),
                heading: set(13.0, 19.0),
                subheading: set(10.5, 16.5),
                body: set(10.0, 16.0),
                small: set(9.0, 14.0),
                ..latin
            }
        } else {
            latin
        };
        let share = look.grown;
        let drawn = match (is_bengali, wished.family) {
            (true, Family::Serif) => SERIF_BENGALI,
            _ => 1.0,
        };
        for text in look.types() {
            let size = (text.size * share).max(SMALLEST);
            *text = set(size * drawn, text.line * size / text.size);
        }
        look
    }

    fn types(&mut self) -> [&mut Type; 6] {
        [
            &mut self.title,
            &mut self.kind,
            &mut self.heading,
            &mut self.subheading,
            &mut self.body,
            &mut self.small,
        ]
    }

    /// Width of the lines.
    pub(super) fn width(&self) -> f32 {
        self.paper.width - 2.0 * self.side
    }

    /// Where the text of a page begins and ends.
    pub(super) fn margins() -> Margins {
        Margins {
            top: 40.0,
            next_top: 40.0,
            bottom: 62.0,
            foot: FOOT[0],
            foot_space: 8.0,
        }
    }
}
