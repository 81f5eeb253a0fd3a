//! A font with one glyph per shaped cluster, so that every code stands for exactly one text.
//!
//! Readers map one code to one text. Shaped Bengali breaks that: a vowel sign is drawn before its consonant, and one
//! sign serves many texts. Here each pair of picture and text has a code of its own.

use std::collections::HashMap;

use printpdf::Codepoint;
use unicode_segmentation::UnicodeSegmentation as _;

use super::PdfError;
use super::truetype::{
    Component, Outline, Renumbered, Source, composite, file, is_composite, renumbered, simple,
};
use crate::page::font::{Face, UNITS_PER_EM};
use crate::page::frame::{Cluster, Glyph};

/// Width of a code that shows nothing: readers drop codes without width.
const BLANK_WIDTH: u16 = 1;

/// The font being built for one face of one document.
pub(super) struct ClusterFont {
    face: Face,
    source: Source,
    /// By code.
    glyphs: Vec<Outline>,
    /// Tells which codes have a text.
    has_text: Vec<bool>,
    /// Codes of copied glyphs by their index in the face.
    copies: HashMap<u16, u16>,
    /// By text: pictures and their codes. Spaces without a picture are told apart by their width.
    codes: HashMap<String, Vec<(Picture, u16)>>,
}

/// What a code shows.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Picture {
    Glyphs(Vec<Glyph>),
    Nothing { width: u16 },
}

impl ClusterFont {
    /// A font with nothing but the glyph for missing characters.
    pub(super) fn new(face: Face) -> Result<Self, PdfError> {
        let source = Source::new(face).ok_or(PdfError::BrokenFont(face))?;
        let mut font = Self {
            face,
            source,
            glyphs: Vec::new(),
            has_text: Vec::new(),
            copies: HashMap::new(),
            codes: HashMap::new(),
        };
        font.copied(0)?;
        Ok(font)
    }

    /// Adds the codes that show `cluster` and move the pen by its advance.
    pub(super) fn encode(
        &mut self,
        cluster: &Cluster,
        codes: &mut Vec<Codepoint>,
    ) -> Result<(), PdfError> {
        let (text, marks) = parted(&cluster.text);
        let code = self.code(cluster, text)?;
        let too_wide = i32::from(self.width(code)) - cluster.advance;
        if marks.is_empty() {
            codes.push(Codepoint::with_cid(
                code,
                thousandths(too_wide),
                text.to_owned(),
            ));
            return Ok(());
        }
        // A picture set off from the next is as wide for readers as it is for the pen: the blank fills the gap, in which
        // they would find the end of a word.
        let gap = u16::try_from(-too_wide).unwrap_or_default();
        let width = BLANK_WIDTH.saturating_add(gap);
        let blank = self.find_or_add(marks, &Picture::Nothing { width })?;
        // The blank lies inside the picture whose marks it carries and before the pen: readers that sort by place
        // must find it left of a next cluster that is kerned into the picture.
        let back = i32::from(BLANK_WIDTH) + too_wide.max(0);
        codes.push(Codepoint::with_cid(
            code,
            thousandths(back),
            text.to_owned(),
        ));
        codes.push(Codepoint::with_cid(blank, 0.0, marks.to_owned()));
        Ok(())
    }

    /// Advance widths by code, in font units.
    pub(super) fn widths(&self) -> impl Iterator<Item = (u16, u16)> {
        (0_u16..).zip(self.glyphs.iter().map(|glyph| glyph.advance))
    }

    /// Smallest and largest coordinates of all glyphs as x, y, x, y.
    pub(super) fn bounds(&self) -> [i16; 4] {
        let nothing = [i16::MAX, i16::MAX, i16::MIN, i16::MIN];
        let bounds = self
            .glyphs
            .iter()
            .filter_map(Outline::bounds)
            .fold(nothing, joined);
        if bounds == nothing { [0; 4] } else { bounds }
    }

    /// The font as a TrueType file.
    pub(super) fn file(&self) -> Result<Vec<u8>, PdfError> {
        file(&self.source, &self.glyphs).ok_or(PdfError::BrokenFont(self.face))
    }

    fn width(&self, code: u16) -> u16 {
        self.glyphs
            .get(usize::from(code))
            .map_or(0, |glyph| glyph.advance)
    }

    fn code(&mut self, cluster: &Cluster, text: &str) -> Result<u16, PdfError> {
        let seen = cluster
            .glyphs
            .iter()
            .filter(|glyph| !self.source.outline(glyph.id).is_empty());
        let glyphs: Vec<Glyph> = seen.copied().collect();
        let width = u16::try_from(cluster.advance)
            .unwrap_or_default()
            .max(BLANK_WIDTH);
        if glyphs.is_empty() {
            return self.find_or_add(text, &Picture::Nothing { width });
        }
        if let Some(code) = self.find(
            text,
            |picture| matches!(picture, Picture::Glyphs(known) if *known == glyphs),
        ) {
            return Ok(code);
        }
        let code = self.drawn(&glyphs, width)?;
        self.remember(text, Picture::Glyphs(glyphs), code);
        Ok(code)
    }

    /// A code without a text that shows `glyphs`.
    fn drawn(&mut self, glyphs: &[Glyph], width: u16) -> Result<u16, PdfError> {
        if let [Glyph { id, x: 0, y: 0 }] = glyphs
            && self.source.advance(*id) > 0
        {
            let copy = self.copied(*id)?;
            let taken = copy == 0
                || self
                    .has_text
                    .get(usize::from(copy))
                    .copied()
                    .unwrap_or_default();
            if !taken {
                return Ok(copy);
            }
            let twin = self
                .glyphs
                .get(usize::from(copy))
                .cloned()
                .unwrap_or_default();
            return self.add(twin);
        }
        let mut components = Vec::with_capacity(glyphs.len());
        for glyph in glyphs {
            components.push(Component {
                glyph: self.copied(glyph.id)?,
                x: glyph.x,
                y: glyph.y,
            });
        }
        let glyph = self.put_together(&components, width);
        self.add(glyph)
    }

    fn put_together(&self, components: &[Component], advance: u16) -> Outline {
        let parts = components
            .iter()
            .filter_map(|part| Some((part, self.glyphs.get(usize::from(part.glyph))?)));
        let mut bounds = [i16::MAX, i16::MAX, i16::MIN, i16::MIN];
        let mut outline = Outline {
            advance,
            ..Outline::default()
        };
        for (part, glyph) in parts {
            if let Some([left, bottom, right, top]) = glyph.bounds() {
                let moved = |bound: i16, by: i16| bound.saturating_add(by);
                let moved = [
                    moved(left, part.x),
                    moved(bottom, part.y),
                    moved(right, part.x),
                    moved(top, part.y),
                ];
                bounds = joined(bounds, moved);
            }
            outline.count(glyph);
        }
        outline.data = composite(components, bounds);
        outline
    }

    /// The code of a copy of the face's glyph, made at the first use.
    fn copied(&mut self, glyph: u16) -> Result<u16, PdfError> {
        if let Some(code) = self.copies.get(&glyph) {
            return Ok(*code);
        }
        let advance = self.source.advance(glyph);
        let outline = self.source.outline(glyph);
        let copy = if outline.is_empty() {
            Outline {
                advance,
                ..Outline::default()
            }
        } else if is_composite(outline) {
            let copied = renumbered(outline, |part| self.copied(part))?;
            let Renumbered { data, parts } = copied.ok_or(PdfError::BrokenFont(self.face))?;
            let mut copy = Outline {
                data,
                advance,
                ..Outline::default()
            };
            for part in parts {
                copy.count(
                    self.glyphs
                        .get(usize::from(part))
                        .ok_or(PdfError::BrokenFont(self.face))?,
                );
            }
            copy
        } else {
            simple(outline, advance).ok_or(PdfError::BrokenFont(self.face))?
        };
        let code = self.add(copy)?;
        self.copies.insert(glyph, code);
        Ok(code)
    }

    fn add(&mut self, glyph: Outline) -> Result<u16, PdfError> {
        let code = u16::try_from(self.glyphs.len())
            .ok()
            .filter(|code| *code < u16::MAX);
        let code = code.ok_or(PdfError::TooManyGlyphs)?;
        self.glyphs.push(glyph);
        self.has_text.push(false);
        Ok(code)
    }

    fn find(&self, text: &str, is_it: impl Fn(&Picture) -> bool) -> Option<u16> {
        self.codes
            .get(text)?
            .iter()
            .find(|(picture, _)| is_it(picture))
            .map(|(_, code)| *code)
    }

    fn find_or_add(&mut self, text: &str, picture: &Picture) -> Result<u16, PdfError> {
        if let Some(code) = self.find(text, |known| known == picture) {
            return Ok(code);
        }
        let advance = if let Picture::Nothing { width } = picture {
            *width
        } else {
            BLANK_WIDTH
        };
        let code = self.add(Outline {
            advance,
            ..Outline::default()
        })?;
        self.remember(text, picture.clone(), code);
        Ok(code)
    }

    fn remember(&mut self, text: &str, picture: Picture, code: u16) {
        self.codes
            .entry(text.to_owned())
            .or_default()
            .push((picture, code));
        if let Some(has_text) = self.has_text.get_mut(usize::from(code)) {
            *has_text = true;
        }
    }
}

impl Outline {
    /// Counts the points of a component in.
    fn count(&mut self, part: &Self) {
        self.points = self.points.saturating_add(part.points);
        self.contours = self.contours.saturating_add(part.contours);
        self.components = self.components.saturating_add(1);
        self.depth = self.depth.max(part.depth.saturating_add(1));
    }
}

/// Parts a text with combining marks into its first letter, which the picture carries, and the rest.
///
/// Some readers give a code whose text holds a mark no width and put spaces around it.
fn parted(text: &str) -> (&str, &str) {
    let has_marks = text
        .graphemes(true)
        .any(|grapheme| grapheme.chars().nth(1).is_some());
    let cut = text.char_indices().nth(1).map(|(index, _)| index);
    match cut
        .filter(|_| has_marks)
        .and_then(|cut| text.split_at_checked(cut))
    {
        Some(parts) => parts,
        None => (text, ""),
    }
}

fn joined(a: [i16; 4], b: [i16; 4]) -> [i16; 4] {
    [
        a[0].min(b[0]),
        a[1].min(b[1]),
        a[2].max(b[2]),
        a[3].max(b[3]),
    ]
}

/// Font units in thousandths of an em, the unit in which a text array moves the pen back.
fn thousandths(units: i32) -> f32 {
    units as f32 * 1000.0 / UNITS_PER_EM as f32
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cluster(text: &str, glyphs: &[u16]) -> Cluster {
        let glyphs = glyphs
            .iter()
            .map(|id| Glyph {
                id: *id,
                x: 0,
                y: 0,
            })
            .collect();
        Cluster {
            text: text.to_owned(),
            advance: 500,
            glyphs,
        }
    }

    fn codes(font: &mut ClusterFont, cluster: &Cluster) -> Vec<(u16, f32, String)> {
        let mut codes = Vec::new();
        font.encode(cluster, &mut codes).unwrap();
        codes
            .into_iter()
            .map(|code| (code.gid, code.offset, code.cid.unwrap()))
            .collect()
    }

    #[test]
    fn one_picture_with_two_texts_has_two_codes() {
        let mut font = ClusterFont::new(Face::SansRegular).unwrap();
        let first = codes(&mut font, &cluster("a", &[68]));
        let second = codes(&mut font, &cluster("b", &[68]));
        assert_ne!(first[0].0, second[0].0);
        assert_eq!(codes(&mut font, &cluster("a", &[68])), first);
    }

    #[test]
    fn marks_are_carried_by_a_blank_inside_the_picture() {
        let mut font = ClusterFont::new(Face::BengaliRegular).unwrap();
        let codes = codes(&mut font, &cluster("কি", &[20, 60]));
        let texts: Vec<&str> = codes.iter().map(|(_, _, text)| text.as_str()).collect();
        assert_eq!(texts, ["ক", "ি"]);
        let moved: f32 = codes
            .iter()
            .map(|(code, back, _)| f32::from(font.width(*code)) - back)
            .sum();
        assert!(
            (moved - 500.0).abs() < 0.01,
            "the pen moves by the advance, not {moved}"
        );
    }

    #[test]
    fn the_blank_stays_left_of_a_cluster_that_is_kerned_into_the_picture() {
        let mut font = ClusterFont::new(Face::BengaliRegular).unwrap();
        codes(&mut font, &cluster("কি", &[20, 60]));
        let mut kerned = cluster("কি", &[20, 60]);
        kerned.advance -= 30;
        let codes = codes(&mut font, &kerned);
        let (picture, back, _) = &codes[0];
        let blank_begins = f32::from(font.width(*picture)) - back;
        assert!(
            blank_begins < 470.0,
            "the pen ends at 470, the blank begins at {blank_begins}"
        );
        assert!(codes[1].1.abs() < f32::EPSILON);
    }

    #[test]
    fn the_blank_fills_the_gap_to_a_cluster_that_is_set_off() {
        let mut font = ClusterFont::new(Face::BengaliRegular).unwrap();
        codes(&mut font, &cluster("কি", &[20, 60]));
        let mut kerned = cluster("কি", &[20, 60]);
        kerned.advance += 49;
        let codes = codes(&mut font, &kerned);
        let (picture, back, _) = &codes[0];
        let (blank, after, _) = &codes[1];
        let end = f32::from(font.width(*picture)) - back + f32::from(font.width(*blank));
        assert!((end - 549.0).abs() < 0.01, "the blank ends at {end}");
        assert!(after.abs() < f32::EPSILON);
    }

    #[test]
    fn a_ligature_keeps_its_text_in_one_code() {
        assert_eq!(parted("ffi"), ("ffi", ""));
        assert_eq!(parted("e\u{301}"), ("e", "\u{301}"));
        assert_eq!(parted(""), ("", ""));
    }

    #[test]
    fn the_file_can_be_read_and_holds_every_code() {
        use skrifa::MetadataProvider as _;
        use skrifa::raw::TableProvider as _;

        let mut font = ClusterFont::new(Face::SansRegular).unwrap();
        for glyph in [36, 68, 200, 201] {
            codes(&mut font, &cluster(&glyph.to_string(), &[glyph, 68]));
        }
        let file = font.file().unwrap();
        let read = skrifa::FontRef::new(&file).unwrap();
        assert_eq!(
            usize::from(read.maxp().unwrap().num_glyphs()),
            font.glyphs.len()
        );
        let outlines = read.outline_glyphs();
        let drawn = font
            .widths()
            .filter(|(code, _)| outlines.get((*code).into()).is_some())
            .count();
        assert_eq!(drawn, font.glyphs.len());
        assert_eq!(super::super::truetype::tests::sum(&file), 0xB1B0_AFBA);
    }
}
