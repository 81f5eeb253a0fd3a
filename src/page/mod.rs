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
mod wrap;

use crate::cv::block::CvDocument;
use classic::Measures;
use flow::Flow;
use frame::Layout;
use rows::Rows;

/// Lays a CV out on A4 pages in the template *Classic*.
pub fn paginate(document: &CvDocument) -> Layout {
    let measures = Measures::of(&document.language);
    let rows = Rows::set(document, &measures);
    let mut flow = Flow::new(measures);
    flow.fill(rows.body);
    flow.fill_foot(rows.foot);
    let (pages, outline) = flow.finish();
    Layout {
        pages,
        structure: rows.structure,
        outline,
    }
}
