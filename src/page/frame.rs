//! A finished page. Lengths in points, measured from the top left.

use crate::base::id::LanguageTag;
use crate::page::font::Face;

/// A finished page: things at fixed places, in reading order.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    pub width: f32,
    pub height: f32,
    pub items: Vec<PageItem>,
}

/// A thing on a page.
#[derive(Clone, Debug, PartialEq)]
pub enum PageItem {
    Glyphs(GlyphRun),
    Rule(Rule),
}

/// Shaped text of one face, size and colour on one baseline.
#[derive(Clone, Debug, PartialEq)]
pub struct GlyphRun {
    pub face: Face,
    pub size: f32,
    /// sRGB.
    pub color: [u8; 3],
    /// Left end of the baseline.
    pub x: f32,
    pub y: f32,
    pub language: LanguageTag,
    /// The place in the document's structure that the run belongs to.
    pub tag: TagId,
    /// Address to open; `None` is plain text.
    pub link: Option<String>,
    /// From left to right.
    pub clusters: Vec<Cluster>,
}

/// Glyphs that belong together and the characters that they show: whole graphemes.
#[derive(Clone, Debug, PartialEq)]
pub struct Cluster {
    pub text: String,
    /// In font units at the face's units per em.
    pub advance: i32,
    pub glyphs: Vec<Glyph>,
}

/// A picture from the face, set off from the cluster's origin in font units.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Glyph {
    pub id: u16,
    pub x: i16,
    pub y: i16,
}

/// A drawn line: decoration, no content.
#[derive(Clone, Debug, PartialEq)]
pub struct Rule {
    pub x: f32,
    pub y: f32,
    pub width: f32,
    pub thickness: f32,
    pub color: [u8; 3],
}

/// Index of a leaf of the document's structure; runs of one leaf share it, also across pages.
pub type TagId = usize;
