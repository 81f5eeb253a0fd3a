//! Measures of a page, in points: those of its template, as the client's choices make them.

use crate::base::id::LanguageTag;
use crate::page::flow::Margins;
use crate::page::templates;
use crate::record::look::{Family, Look, Paper, TextSize};

/// Size of a sheet.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Size {
    pub(crate) width: f32,
    pub(crate) height: f32,
}

pub(crate) const A4: Size = Size {
    width: 595.28,
    height: 841.89,
};

const LETTER: Size = Size {
    width: 612.0,
    height: 792.0,
};

/// The sheet of that name.
pub(crate) fn paper(paper: Paper) -> Size {
    match paper {
        Paper::A4 => A4,
        Paper::Letter => LETTER,
    }
}

/// What letters measure, as a share of the normal size.
pub(crate) fn text_share(size: TextSize) -> f32 {
    match size {
        TextSize::Small => 0.94,
        TextSize::Normal => 1.0,
        TextSize::Large => 1.08,
    }
}

/// No text but the consent clause is smaller.
pub(crate) const SMALLEST: f32 = 9.0;

/// Least step from the end of an entry to the next, in lines: readers tell entries by it.
const ENTRY_STEP: f32 = 1.44;

/// No margin is narrower.
const LEAST_MARGIN: f32 = 22.0;

/// The Bengali letters of the serif family are drawn smaller than those of the other.
pub(crate) const SERIF_BENGALI: f32 = 1.07;

/// Least size of the words of a letter.
const LETTER_TEXT: f32 = 9.5;

/// Greatest width of the lines of a letter, in em: some ninety characters.
const LETTER_WIDTH: f32 = 45.0;

/// Size of the letters and height of their lines.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Type {
    pub(crate) size: f32,
    pub(crate) line: f32,
}

pub(crate) const fn set(size: f32, line: f32) -> Type {
    Type { size, line }
}

impl Type {
    /// Larger or smaller, but not below [`SMALLEST`], with the same air between the lines.
    fn scaled(self, by: f32) -> Self {
        let size = (self.size * by).max(SMALLEST.min(self.size));
        set(size, self.line * size / self.size)
    }
}

/// Where everything stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Measures {
    pub(crate) paper: Size,
    pub(crate) family: Family,
    /// To the text of the first page.
    pub(crate) top: f32,
    /// To the text of all other pages.
    pub(crate) next_top: f32,
    pub(crate) left: f32,
    pub(crate) right: f32,
    pub(crate) bottom: f32,
    pub(crate) head: Head,
    pub(crate) main: Column,
    /// `None`: the page has one column.
    pub(crate) side: Option<Side>,
    pub(crate) clause: Clause,
}

/// How name, headline and contact stand, and the photo with them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Head {
    pub(crate) name: Type,
    pub(crate) headline: Type,
    pub(crate) contact: Type,
    pub(crate) contact_space: f32,
    /// `None`: they stand on white.
    pub(crate) band: Option<Band>,
    /// Width and height of the photo.
    pub(crate) photo: [f32; 2],
    /// Least distance between the photo and what stands beside or below it.
    pub(crate) photo_space: f32,
    pub(crate) photo_radius: f32,
}

/// A ground of colour across the top of the first page, behind the head.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Band {
    pub(crate) least: f32,
    pub(crate) padding_top: f32,
    pub(crate) padding_bottom: f32,
    /// From the band to the text.
    pub(crate) space_after: f32,
}

/// A column at the left edge, on a ground of its own down every page.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Side {
    /// Of the ground.
    pub(crate) width: f32,
    pub(crate) left: f32,
    pub(crate) right: f32,
    pub(crate) top: f32,
    /// Between the items of the contact.
    pub(crate) item_space: f32,
    pub(crate) column: Column,
}

/// How the text of a column is set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Column {
    pub(crate) x: f32,
    pub(crate) width: f32,
    pub(crate) heading: Type,
    pub(crate) heading_space_before: f32,
    /// From the line of the heading to its rule, and the rule's thickness; `None` draws none.
    pub(crate) heading_rule: Option<[f32; 2]>,
    /// From heading or rule to the text.
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
    pub(crate) labels: Labels,
}

/// Where a label stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Labels {
    /// In a column before its text; a label too wide for it keeps `gap` from its text.
    Beside { column: f32, gap: f32 },
    /// On a line of its own above its text, `space` below the one before.
    Above { space: f32 },
}

/// How the consent clause stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Clause {
    pub(crate) text: Type,
    pub(crate) rule: f32,
    /// From the rule to the clause.
    pub(crate) rule_gap: f32,
    /// From the clause to the edge of the page.
    pub(crate) bottom: f32,
    /// Least distance between the text and the rule.
    pub(crate) space: f32,
}

/// What is drawn together, each as a share of what it is; 1 leaves it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Tightness {
    pub(crate) sections: f32,
    pub(crate) entries: f32,
    pub(crate) lines: f32,
    pub(crate) text: f32,
    pub(crate) margins: f32,
}

impl Tightness {
    /// Nothing is drawn together.
    pub(crate) const NONE: Self = Self {
        sections: 1.0,
        entries: 1.0,
        lines: 1.0,
        text: 1.0,
        margins: 1.0,
    };
}

impl Measures {
    /// The measures for a document in `language`: Bengali letters need more height.
    pub(crate) fn of(look: &Look, language: &LanguageTag, tightness: &Tightness) -> Self {
        let is_bengali = language.as_str().split('-').next() == Some("bn");
        let mut measures = templates::of(look.template, is_bengali);
        measures.family = look.family;
        measures.paper = paper(look.paper);
        let size = text_share(look.text_size);
        if is_bengali && look.family == Family::Serif {
            measures.enlarge(SERIF_BENGALI);
        }
        measures.set_text(size * tightness.text, tightness.lines);
        measures.set_spaces(tightness);
        measures.set_margins(tightness.margins);
        measures
    }

    /// The same for running text alone: no smaller than a letter may be, in lines that are not too long.
    pub(crate) fn for_letter(mut self) -> Self {
        let body = self.main.body;
        if body.size < LETTER_TEXT {
            self.main.body = set(LETTER_TEXT, body.line * LETTER_TEXT / body.size);
        }
        self.main.width = self.main.width.min(LETTER_WIDTH * self.main.body.size);
        self
    }

    /// Makes the letters larger, in lines as high as before.
    fn enlarge(&mut self, by: f32) {
        let head = &mut self.head;
        for text in [&mut head.name, &mut head.headline, &mut head.contact] {
            text.size *= by;
        }
        for column in self.columns() {
            column.heading.size *= by;
            column.body.size *= by;
        }
    }

    fn set_text(&mut self, size: f32, lines: f32) {
        let typeset = |text: &mut Type| {
            *text = text.scaled(size);
            text.line *= lines;
        };
        let head = &mut self.head;
        for text in [&mut head.name, &mut head.headline, &mut head.contact] {
            typeset(text);
        }
        for column in self.columns() {
            let before = column.body.size;
            typeset(&mut column.heading);
            typeset(&mut column.body);
            let grown = column.body.size / before;
            column.bullet_indent *= grown;
            if let Labels::Beside { column, .. } = &mut column.labels {
                *column *= grown;
            }
        }
    }

    fn set_spaces(&mut self, tightness: &Tightness) {
        let Tightness {
            sections, entries, ..
        } = *tightness;
        self.head.contact_space *= sections;
        if let Some(side) = &mut self.side {
            side.item_space *= entries;
        }
        for column in self.columns() {
            column.heading_space_before *= sections;
            column.heading_space_after *= sections;
            column.paragraph_space *= entries;
            column.bullet_space *= entries;
            let least = (ENTRY_STEP - 1.0) * column.body.line - column.bullet_space;
            column.entry_space = (column.entry_space * entries).max(least);
            if let Labels::Above { space } = &mut column.labels {
                *space *= entries;
            }
        }
    }

    fn set_margins(&mut self, share: f32) {
        let tighten = |margin: &mut f32| *margin = (*margin * share).max(LEAST_MARGIN.min(*margin));
        for margin in [
            &mut self.top,
            &mut self.next_top,
            &mut self.left,
            &mut self.right,
            &mut self.bottom,
        ] {
            tighten(margin);
        }
        if let Some(band) = &mut self.head.band {
            for padding in [
                &mut band.padding_top,
                &mut band.padding_bottom,
                &mut band.least,
            ] {
                tighten(padding);
            }
        }
        let mut x = self.left;
        if let Some(side) = &mut self.side {
            tighten(&mut side.top);
            side.column.x = side.left;
            side.column.width = side.width - side.left - side.right;
            x += side.width;
        }
        self.main.x = x;
        self.main.width = self.paper.width - self.right - x;
    }

    fn columns(&mut self) -> impl Iterator<Item = &mut Column> {
        let side = self.side.as_mut().map(|side| &mut side.column);
        std::iter::once(&mut self.main).chain(side)
    }

    /// Width of name, headline and contact above the main column, beside the photo or without one.
    pub(crate) fn head_width(&self, beside_photo: bool) -> f32 {
        let width = self.paper.width - self.right - self.main.x;
        if beside_photo {
            width - self.head.photo[0] - self.head.photo_space
        } else {
            width
        }
    }

    /// Where the text of the main column begins and ends.
    pub(crate) fn margins(&self) -> Margins {
        Margins {
            top: self.top,
            next_top: self.next_top,
            bottom: self.bottom,
            foot: self.clause.bottom.min(self.bottom),
            foot_space: self.clause.space,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::look::Template;

    fn measures(template: Template, tag: &str, size: TextSize, tightness: &Tightness) -> Measures {
        let look = Look {
            template,
            text_size: size,
            ..Look::default()
        };
        Measures::of(&look, &LanguageTag::new(tag).unwrap(), tightness)
    }

    const TIGHTEST: Tightness = Tightness {
        sections: 0.5,
        entries: 0.5,
        lines: 0.9,
        text: 0.5,
        margins: 0.5,
    };

    #[test]
    fn entries_stand_further_apart_than_the_lines_of_one() {
        for template in Template::ALL {
            for tag in ["en", "bn"] {
                for tightness in [Tightness::NONE, TIGHTEST] {
                    let column = measures(template, tag, TextSize::Small, &tightness).main;
                    let step = column.body.line + column.bullet_space + column.entry_space;
                    assert!(step > 1.4 * column.body.line, "{template:?} {tag}");
                }
            }
        }
    }

    #[test]
    fn nothing_but_the_clause_is_smaller_than_nine_points() {
        for template in Template::ALL {
            let of = measures(template, "el", TextSize::Small, &TIGHTEST);
            let mut all = vec![of.head.name, of.head.headline, of.head.contact];
            all.extend([of.main.heading, of.main.body]);
            let side = of.side.map(|side| [side.column.heading, side.column.body]);
            all.extend(side.into_iter().flatten());
            assert!(
                all.iter().all(|text| text.size >= 9.0),
                "{template:?}: {all:?}"
            );
            assert!((of.clause.text.size - 7.5).abs() < 0.01);
        }
    }

    #[test]
    fn the_size_of_text_changes_all_type_and_the_lines_with_it() {
        let [small, normal, large] =
            TextSize::ALL.map(|size| measures(Template::Classic, "en", size, &Tightness::NONE));
        assert_eq!(normal.main.body, set(10.5, 15.0));
        assert!((large.main.body.size - 11.34).abs() < 0.01);
        assert!((large.head.name.line - 34.56).abs() < 0.01);
        assert!((small.main.body.line - 14.1).abs() < 0.01);
    }

    #[test]
    fn bengali_documents_have_measures_of_their_own() {
        let of = |tag| measures(Template::Classic, tag, TextSize::Normal, &Tightness::NONE);
        assert_eq!(of("bn").main.body, set(10.5, 16.5));
        assert_eq!(of("el").main.body, set(10.5, 15.0));
    }

    #[test]
    fn the_columns_fill_the_paper_between_its_margins() {
        for paper in Paper::ALL {
            let look = Look {
                template: Template::TwoColumn,
                paper,
                ..Look::default()
            };
            let of = Measures::of(&look, &LanguageTag::english(), &Tightness::NONE);
            let side = of.side.unwrap();
            assert!((side.column.x + side.column.width + side.right - side.width).abs() < 0.01);
            assert!((of.main.x - side.width - of.left).abs() < 0.01);
            assert!((of.main.x + of.main.width + of.right - of.paper.width).abs() < 0.01);
        }
    }
}
