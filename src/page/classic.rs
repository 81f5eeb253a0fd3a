//! Measures of the template *Classic*, in points: black on white, one column, for every employer.

use crate::base::id::LanguageTag;
use crate::page::flow::Margins;

/// Width of A4.
pub(crate) const PAGE_WIDTH: f32 = 595.28;
/// Height of A4.
pub(crate) const PAGE_HEIGHT: f32 = 841.89;

/// Main text.
pub(crate) const INK: [u8; 3] = [0x1C, 0x1F, 0x1E];
/// Headline, dates and small print.
pub(crate) const INK_2: [u8; 3] = [0x3F, 0x45, 0x43];
/// Line below a heading.
pub(crate) const RULE: [u8; 3] = [0x8D, 0x94, 0x91];
/// Line above the consent clause.
pub(crate) const RULE_SOFT: [u8; 3] = [0xC9, 0xCF, 0xCD];

/// Size of the letters and height of their lines.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Type {
    pub(crate) size: f32,
    pub(crate) line: f32,
}

pub(crate) const fn set(size: f32, line: f32) -> Type {
    Type { size, line }
}

/// Where everything stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Measures {
    pub(crate) top: f32,
    pub(crate) side: f32,
    pub(crate) bottom: f32,
    pub(crate) name: Type,
    pub(crate) headline: Type,
    pub(crate) contact: Type,
    pub(crate) contact_space: f32,
    pub(crate) heading: Type,
    pub(crate) heading_space_before: f32,
    /// From the line of the heading to its rule.
    pub(crate) heading_rule_gap: f32,
    pub(crate) rule: f32,
    /// From the rule to the text.
    pub(crate) heading_space_after: f32,
    pub(crate) body: Type,
    /// Between paragraphs that no heading parts.
    pub(crate) paragraph_space: f32,
    pub(crate) bullet_indent: f32,
    pub(crate) bullet_space: f32,
    /// Between entries, on top of the space of a bullet.
    pub(crate) entry_space: f32,
    /// Least distance between a title and its dates.
    pub(crate) date_gap: f32,
    pub(crate) label_column: f32,
    /// Least distance between a label too wide for its column and its text.
    pub(crate) label_gap: f32,
    pub(crate) clause: Type,
    /// From the rule to the clause.
    pub(crate) clause_rule_gap: f32,
    /// From the clause to the edge of the page.
    pub(crate) clause_bottom: f32,
    /// Least distance between the text and the rule of the clause.
    pub(crate) clause_space: f32,
}

impl Measures {
    /// The measures for a document in `language`: Bengali letters need more height.
    pub(crate) fn of(language: &LanguageTag) -> Self {
        let primary = language.as_str().split('-').next();
        if primary == Some("bn") {
            BENGALI
        } else {
            LATIN
        }
    }

    /// Where the text begins and ends.
    pub(crate) fn margins(&self) -> Margins {
        Margins {
            top: self.top,
            bottom: self.bottom,
            foot: self.clause_bottom,
            foot_space: self.clause_space,
        }
    }

    /// Width of the lines.
    pub(crate) fn width(&self) -> f32 {
        PAGE_WIDTH - 2.0 * self.side
    }
}

const LATIN: Measures = Measures {
    top: 50.0,
    side: 54.0,
    bottom: 40.0,
    name: set(25.0, 32.0),
    headline: set(12.5, 18.0),
    contact: set(9.5, 14.0),
    contact_space: 7.0,
    heading: set(10.5, 14.0),
    heading_space_before: 17.0,
    heading_rule_gap: 3.5,
    rule: 0.5,
    heading_space_after: 7.0,
    body: set(10.5, 15.0),
    paragraph_space: 4.0,
    bullet_indent: 10.0,
    bullet_space: 1.5,
    entry_space: 11.0,
    date_gap: 12.0,
    label_column: 108.0,
    label_gap: 8.0,
    clause: set(7.5, 10.5),
    clause_rule_gap: 7.0,
    clause_bottom: 30.0,
    clause_space: 8.0,
};

const BENGALI: Measures = Measures {
    name: set(25.0, 38.0),
    headline: set(12.5, 19.0),
    heading: set(12.0, 17.0),
    heading_space_before: 13.0,
    body: set(10.5, 16.5),
    bullet_space: 0.5,
    ..LATIN
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_stand_further_apart_than_the_lines_of_one() {
        for measures in [LATIN, BENGALI] {
            let step = measures.body.line + measures.bullet_space + measures.entry_space;
            assert!(step > 1.4 * measures.body.line);
        }
    }

    #[test]
    fn bengali_documents_have_measures_of_their_own() {
        let of = |tag: &str| Measures::of(&LanguageTag::new(tag).unwrap());
        assert_eq!(of("bn").body, set(10.5, 16.5));
        assert_eq!(of("el").body, set(10.5, 15.0));
    }
}
