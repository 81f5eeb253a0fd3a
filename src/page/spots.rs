//! Where each field of the client's stands on the pages, so that a click finds it.

use std::sync::Arc;

use crate::page::font::{ASCENT, DESCENT};
use crate::page::frame::{Page, PageItem, SpotArea};

/// The field that a photo comes from, in the terms of JSON Resume.
const PHOTO: &str = "basics.image";

/// Distance between baselines from which text stands on another line, in points.
const SAME_LINE: f32 = 0.5;

/// The areas of all fields: one a line, from the first letter of the field to its last.
pub(crate) fn areas(pages: &[Page]) -> Vec<SpotArea> {
    let mut areas: Vec<SpotArea> = Vec::new();
    for (page, shown) in pages.iter().enumerate() {
        for item in &shown.items {
            match item {
                PageItem::Glyphs(run) => {
                    let Some(spot) = &run.spot else { continue };
                    let area = SpotArea {
                        page,
                        x: run.x,
                        y: run.y - ASCENT * run.size,
                        width: run.visible_width(),
                        height: (ASCENT + DESCENT) * run.size,
                        spot: Arc::clone(spot),
                    };
                    match areas.last_mut().filter(|last| goes_on(last, &area)) {
                        Some(last) => last.width = area.x + area.width - last.x,
                        None => areas.push(area),
                    }
                }
                PageItem::Picture(picture) => areas.push(SpotArea {
                    page,
                    x: picture.x,
                    y: picture.y,
                    width: picture.width,
                    height: picture.height,
                    spot: Arc::from(PHOTO),
                }),
                PageItem::Rule(_) | PageItem::Shape(_) => {}
            }
        }
    }
    areas
}

/// Tells whether `next` is the same field on the same line.
fn goes_on(last: &SpotArea, next: &SpotArea) -> bool {
    last.page == next.page
        && last.spot == next.spot
        && (last.y - next.y).abs() < SAME_LINE
        && last.x <= next.x
}
