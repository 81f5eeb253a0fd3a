//! Blocks to finished pages: things at fixed places, with their text.
//!
//! The waist of the hourglass. Knows no PDF and no screen.

pub mod font;
pub mod frame;

use crate::cv::block::CvDocument;
use frame::Page;

/// Lays a CV out on A4 pages in the template *Classic*.
pub fn paginate(_document: &CvDocument) -> Vec<Page> {
    todo!()
}
