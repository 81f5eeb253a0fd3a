//! Finished pages and their structure. Lengths in points, measured from the top left.

use std::sync::Arc;

use crate::base::id::LanguageTag;
use crate::page::font::{Face, points_from_units};
use crate::page::structure::{Structure, TagId};

/// A document on paper.
#[derive(Clone, Debug, PartialEq)]
pub struct Layout {
    pub pages: Vec<Page>,
    pub structure: Structure,
    /// Section headings in reading order.
    pub outline: Vec<Bookmark>,
}

/// A place that a reader can jump to.
#[derive(Clone, Debug, PartialEq)]
pub struct Bookmark {
    pub title: String,
    /// Index of the page.
    pub page: usize,
    /// Top of the line.
    pub y: f32,
}

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
    Shape(Shape),
}

impl PageItem {
    /// The same thing lower on the page.
    pub(crate) fn lowered(mut self, by: f32) -> Self {
        match &mut self {
            Self::Glyphs(run) => run.y += by,
            Self::Rule(rule) => rule.y += by,
            Self::Shape(shape) => {
                for corner in &mut shape.outline {
                    corner.y += by;
                }
            }
        }
        self
    }
}

/// Shaped text of one face, size, colour and leaf of the structure on one baseline.
#[derive(Clone, Debug, PartialEq)]
pub struct GlyphRun {
    pub face: Face,
    pub size: f32,
    /// sRGB.
    pub color: [u8; 3],
    /// Left end of the baseline.
    pub x: f32,
    pub y: f32,
    pub tag: TagId,
    /// Language of the letters where they tell another than the leaf's; `None` is the leaf's.
    pub language: Option<LanguageTag>,
    /// From left to right.
    pub clusters: Vec<Arc<Cluster>>,
}

impl GlyphRun {
    /// Width from the first cluster to the end of the last.
    pub fn width(&self) -> f32 {
        points_from_units(
            self.clusters.iter().map(|cluster| cluster.advance).sum(),
            self.size,
        )
    }

    /// Width without the spaces at the end, which nobody sees.
    pub fn visible_width(&self) -> f32 {
        let spaces = self
            .clusters
            .iter()
            .rev()
            .take_while(|cluster| cluster.is_space())
            .count();
        let visible = self.clusters.len() - spaces;
        let units = self
            .clusters
            .iter()
            .take(visible)
            .map(|cluster| cluster.advance)
            .sum();
        points_from_units(units, self.size)
    }
}

/// Glyphs that belong together and the characters that they show: whole graphemes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cluster {
    /// Exactly as in the source.
    pub text: String,
    /// In font units.
    pub advance: i32,
    /// Empty for a gap: white space as wide as its advance.
    pub glyphs: Vec<Glyph>,
}

impl Cluster {
    /// White space of a chosen width.
    pub(crate) fn gap(text: &str, advance: i32) -> Self {
        Self {
            text: text.to_owned(),
            advance,
            glyphs: Vec::new(),
        }
    }

    /// Tells whether the cluster shows nothing but white space.
    pub fn is_space(&self) -> bool {
        self.text.bytes().all(|byte| byte == b' ')
    }
}

/// A picture from the face, set off from the cluster's origin in font units, upwards positive.
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
    /// Upper edge.
    pub y: f32,
    pub width: f32,
    pub thickness: f32,
    /// sRGB.
    pub color: [u8; 3],
}

/// A drawing: an outline that is filled, drawn along, or both.
#[derive(Clone, Debug, PartialEq)]
pub struct Shape {
    pub outline: Vec<Corner>,
    /// The last corner is joined to the first.
    pub is_closed: bool,
    /// sRGB; `None` leaves it empty.
    pub fill: Option<[u8; 3]>,
    /// sRGB and width of the line; `None` draws none.
    pub stroke: Option<([u8; 3], f32)>,
    /// The figure that it is a part of; `None` is decoration.
    pub tag: Option<TagId>,
}

/// A point of an outline.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Corner {
    pub x: f32,
    pub y: f32,
    /// A handle that bends the line (cubic Bézier): two of them stand between the ends of a curve.
    pub is_handle: bool,
}
