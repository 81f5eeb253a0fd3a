//! Proofreading of finished pages: text that does not stand out from its ground, things that reach over the edge.
//!
//! Measured in what is on the pages, whatever template or accent put it there.

use crate::page::colors::Color;
use crate::page::frame::{Corner, GlyphRun, Layout, Page, PageItem};

/// What a look at finished pages finds; nothing if all is well.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proof {
    /// The first text that does not stand out from its ground, in colours or printed in grey.
    pub faint: Option<Flaw>,
    /// The first thing that reaches over the edge, or nearer to it than printers print.
    pub cut: Option<Flaw>,
}

/// A place on a page at which something is to be looked at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Flaw {
    /// The field that it comes from; empty if it was written by us.
    pub spot: String,
    /// As it stands there; empty for a picture.
    pub text: String,
}

/// Least contrast of text by WCAG 2.2, 1.4.3 (AA); large text is that from 18 points, or 14 in bold.
const LEAST: f64 = 4.5;
const LEAST_LARGE: f64 = 3.0;
const LARGE: f32 = 18.0;
const LARGE_BOLD: f32 = 14.0;

/// Nearest to the edge that common printers print, in points: 4 mm.
const EDGE: f32 = 11.3;

/// Thinner rectangles are lines, no grounds, in points.
const GROUND: f32 = 4.0;

/// Paper.
const WHITE: Color = [0xFF; 3];

/// Height of letters above the baseline and below it, in sizes of the type.
const ASCENT: f32 = 0.7;
const DESCENT: f32 = 0.2;

/// Looks at every text and picture of finished pages.
pub fn proofread(layout: &Layout) -> Proof {
    let mut proof = Proof::default();
    for page in &layout.pages {
        for (place, item) in page.items.iter().enumerate() {
            if proof.cut.is_none() && !is_inside(item, page) {
                proof.cut = Some(flaw(item));
            }
            if let PageItem::Glyphs(run) = item
                && proof.faint.is_none()
                && is_faint(run, page, place)
            {
                proof.faint = Some(flaw(item));
            }
        }
    }
    proof
}

fn flaw(item: &PageItem) -> Flaw {
    match item {
        PageItem::Glyphs(run) => Flaw {
            spot: run.spot.as_deref().unwrap_or_default().to_owned(),
            text: run
                .clusters
                .iter()
                .map(|cluster| cluster.text.as_str())
                .collect(),
        },
        PageItem::Picture(_) => Flaw {
            spot: "basics.image".to_owned(),
            text: String::new(),
        },
        PageItem::Rule(_) | PageItem::Shape(_) => Flaw::default(),
    }
}

/// A rectangle as left, top, right and bottom.
type Area = [f32; 4];

/// What text covers, without spaces at its end.
fn area_of(run: &GlyphRun) -> Area {
    let (x, y) = (run.x, run.y);
    let right = x + run.visible_width();
    [x, y - ASCENT * run.size, right, y + DESCENT * run.size]
}

/// Whether text or a picture lies where printers print; bands and grounds may reach to the edge.
fn is_inside(item: &PageItem, page: &Page) -> bool {
    let [left, top, right, bottom] = match item {
        PageItem::Glyphs(run) if run.visible_width() > 0.0 => area_of(run),
        PageItem::Picture(picture) => {
            let (x, y) = (picture.x, picture.y);
            [x, y, x + picture.width, y + picture.height]
        }
        PageItem::Glyphs(_) | PageItem::Rule(_) | PageItem::Shape(_) => return true,
    };
    left >= EDGE && top >= EDGE && right <= page.width - EDGE && bottom <= page.height - EDGE
}

/// Whether the text at a place among the items of a page is hard to see.
fn is_faint(run: &GlyphRun, page: &Page, place: usize) -> bool {
    if run.visible_width() <= 0.0 {
        return false;
    }
    let is_large = run.size >= LARGE || (run.face.is_bold() && run.size >= LARGE_BOLD);
    let least = if is_large { LEAST_LARGE } else { LEAST };
    let [left, top, right, bottom] = area_of(run);
    let middle = f32::midpoint(top, bottom);
    // Each end of the text may lie on another ground.
    [left, f32::midpoint(left, right), right]
        .into_iter()
        .any(|x| {
            let ground = ground_at((x, middle), page, place);
            contrast(run.color, ground).min(contrast(grey(run.color), grey(ground))) < least
        })
}

/// The colour behind a point: of the last ground that was drawn before the item at `place`.
fn ground_at((x, y): (f32, f32), page: &Page, place: usize) -> Color {
    let before = page.items.iter().take(place).rev();
    let mut grounds = before.filter_map(|item| match item {
        PageItem::Rule(rule) if rule.thickness >= GROUND => {
            let area = [rule.x, rule.y, rule.x + rule.width, rule.y + rule.thickness];
            Some((area, rule.color))
        }
        PageItem::Shape(shape) => {
            let fill = shape.fill?;
            let corners = || shape.outline.iter();
            let least = |of: fn(&Corner) -> f32| corners().map(of).fold(f32::INFINITY, f32::min);
            let most = |of: fn(&Corner) -> f32| corners().map(of).fold(f32::NEG_INFINITY, f32::max);
            let area = [
                least(|corner| corner.x),
                least(|corner| corner.y),
                most(|corner| corner.x),
                most(|corner| corner.y),
            ];
            Some((area, fill))
        }
        PageItem::Rule(_) | PageItem::Glyphs(_) | PageItem::Picture(_) => None,
    });
    let holds = |area: &Area| {
        let [left, top, right, bottom] = *area;
        (left..=right).contains(&x) && (top..=bottom).contains(&y)
    };
    let found = grounds.find(|(area, _)| holds(area));
    found.map_or(WHITE, |(_, color)| color)
}

/// A colour as a printer without colours prints it (Rec. 601).
fn grey([r, g, b]: Color) -> Color {
    let [r, g, b] = [r, g, b].map(u32::from);
    let grey = (299 * r + 587 * g + 114 * b + 500) / 1000;
    [u8::try_from(grey).unwrap_or(u8::MAX); 3]
}

/// Relative luminance by WCAG 2.2, 0 to 1.
pub(crate) fn luminance(color: Color) -> f64 {
    let [r, g, b] = color.map(|part| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 {
            part / 12.92
        } else {
            ((part + 0.055) / 1.055).powf(2.4)
        }
    });
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

/// Contrast by WCAG 2.2, 1 to 21.
pub(crate) fn contrast(one: Color, other: Color) -> f64 {
    let [one, other] = [one, other].map(|color| luminance(color) + 0.05);
    one.max(other) / one.min(other)
}
