//! Finished pages and their structure. Lengths in points, measured from the top left.

use std::sync::Arc;

use crate::base::id::LanguageTag;
use crate::page::fit::Fitted;
use crate::page::font::{Face, points_from_units};
use crate::page::structure::{Structure, TagId};

/// A document on paper.
#[derive(Clone, Debug, PartialEq)]
pub struct Layout {
    pub pages: Vec<Page>,
    pub structure: Structure,
    /// Section headings in reading order.
    pub outline: Vec<Bookmark>,
    /// Where each field of the client's stands, by page, from the first to the last thing on it.
    pub spots: Vec<SpotArea>,
    /// What was drawn together to keep to the pages asked for; `None` if no number was asked for.
    pub fit: Option<Fitted>,
}

/// Where a piece of the client's text or the photo stands: one area a line.
#[derive(Clone, Debug, PartialEq)]
pub struct SpotArea {
    /// Index of the page.
    pub page: usize,
    /// Left edge.
    pub x: f32,
    /// Upper edge.
    pub y: f32,
    pub width: f32,
    pub height: f32,
    /// The field, in the terms of JSON Resume, e.g. `work.0.position`.
    pub spot: Arc<str>,
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
    Picture(Picture),
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
            Self::Picture(picture) => picture.y += by,
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
    /// The field that the text comes from; `None` is written by us.
    pub spot: Option<Arc<str>>,
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

/// A filled rectangle, be it a line, a band or a ground: decoration, no content.
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

/// A photograph in a frame that it fills: what sticks out on two sides is not shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// Left edge of the frame.
    pub x: f32,
    /// Upper edge of the frame.
    pub y: f32,
    pub width: f32,
    pub height: f32,
    /// Of the frame's round corners.
    pub radius: f32,
    pub jpeg: Arc<[u8]>,
    /// Width and height of the picture.
    pub pixels: [u32; 2],
    /// The figure that it is.
    pub tag: TagId,
}

/// A point of an outline.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Corner {
    pub x: f32,
    pub y: f32,
    /// A handle that bends the line (cubic Bézier): two of them stand between the ends of a curve.
    pub is_handle: bool,
}

impl Corner {
    /// An end of a line.
    pub(crate) fn at(x: f32, y: f32) -> Self {
        Self {
            x,
            y,
            is_handle: false,
        }
    }

    /// A point that bends a line.
    pub(crate) fn handle(x: f32, y: f32) -> Self {
        Self {
            x,
            y,
            is_handle: true,
        }
    }
}

/// How far the handles of a quarter circle stand from its ends, in radii.
pub(crate) const HANDLE: f32 = 0.552_285;

/// The outline of a rectangle with round corners, given as left, top, width and height.
pub(crate) fn rounded([x, y, width, height]: [f32; 4], radius: f32) -> Vec<Corner> {
    let (right, bottom) = (x + width, y + height);
    let bend = radius * (1.0 - HANDLE);
    let (corner, handle) = (Corner::at, Corner::handle);
    vec![
        corner(x + radius, y),
        corner(right - radius, y),
        handle(right - bend, y),
        handle(right, y + bend),
        corner(right, y + radius),
        corner(right, bottom - radius),
        handle(right, bottom - bend),
        handle(right - bend, bottom),
        corner(right - radius, bottom),
        corner(x + radius, bottom),
        handle(x + bend, bottom),
        handle(x, bottom - bend),
        corner(x, bottom - radius),
        corner(x, y + radius),
        handle(x, y + bend),
        handle(x + bend, y),
        corner(x + radius, y),
    ]
}
