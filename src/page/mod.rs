//! Blocks to finished pages: things at fixed places, with their text and what they are.
//!
//! The waist of the hourglass. Knows no PDF and no screen.

pub mod clean;
pub mod font;
pub mod frame;
pub mod structure;

mod breaks;
mod classic;
mod flow;
mod inline;
mod rows;
mod script;
mod shape;
mod sheet;
mod wrap;

use crate::cv::block::CvDocument;
use crate::sheet::Sheet;
use classic::Measures;
use flow::Flow;
use frame::{Layout, PageItem};
use rows::Rows;

/// Lays a CV out on A4 pages in the template *Classic*.
pub fn paginate(document: &CvDocument) -> Layout {
    let measures = Measures::of(&document.language);
    let rows = Rows::set(document, &measures);
    let mut flow = Flow::new(measures.margins());
    flow.fill(rows.body);
    flow.fill_foot(rows.foot);
    let (pages, outline) = flow.finish();
    Layout {
        pages,
        structure: rows.structure,
        outline,
    }
}

/// Lays a report or form out on A4 pages, with its foot on every page.
pub fn paginate_sheet(sheet: &Sheet) -> Layout {
    sheet::paginate(sheet)
}

/// The words on the pages, one line per line, as a machine reads them in the order of the content; the feet of the
/// pages included.
pub fn words(layout: &Layout) -> String {
    let mut words = String::new();
    for page in &layout.pages {
        let mut line = None;
        for item in &page.items {
            if let PageItem::Glyphs(run) = item {
                if line.is_some_and(|y: f32| (y - run.y).abs() > SAME_LINE) {
                    words.push('\n');
                }
                line = Some(run.y);
                words.extend(run.clusters.iter().map(|cluster| cluster.text.as_str()));
            }
        }
        words.push('\n');
    }
    words
}

/// Distance between baselines from which text stands on another line, in points.
const SAME_LINE: f32 = 0.5;
