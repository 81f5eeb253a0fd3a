//! Blocks to finished pages: things at fixed places, with their text and what they are.
//!
//! The waist of the hourglass. Knows no PDF and no screen.

pub mod clean;
pub mod fit;
pub mod font;
pub mod frame;
pub mod proof;
pub mod structure;

mod arrange;
mod breaks;
pub(crate) mod colors;
mod document;
mod flow;
mod inline;
mod letter;
mod measures;
mod rows;
mod script;
mod shape;
mod sheet;
mod spots;
mod templates;
mod wrap;

use crate::cv::block::CvDocument;
use crate::cv::letter::LetterDocument;
use crate::page::arrange::arrange;
use crate::page::colors::Palette;
use crate::page::document::{LaidOut, Source, lay_out};
use crate::page::frame::{Layout, PageItem};
use crate::page::measures::{Measures, Tightness};
use crate::record::look::Accent;
use crate::sheet::Sheet;

pub use arrange::text;

/// Lays a CV out as its look asks for.
pub fn paginate(document: &CvDocument) -> Layout {
    let set = |tightness: &Tightness| paginate_with(document, tightness);
    match document.look.fit.most_pages() {
        Some(most) => fit::fitted(&document.look, &document.language, most, set),
        None => set(&Tightness::NONE),
    }
}

fn paginate_with(document: &CvDocument, tightness: &Tightness) -> Layout {
    let look = &document.look;
    let measures = Measures::of(look, &document.language, tightness);
    let palette = Palette::of(look.template, look.accent);
    let set = |in_main: usize| {
        let arranged = arrange(document, in_main);
        let source = Source {
            language: &document.language,
            arranged: &arranged,
            photo: document.photo.as_ref(),
            name: &document.author,
        };
        lay_out(&source, &measures, palette)
    };
    let first = set(0);
    if first.side_pages <= first.main_pages {
        return first.layout;
    }
    // The side column goes on to pages that the main one does not need: its last sections stand in the main one then.
    let is_better = |other: &LaidOut| {
        other.side_pages <= other.main_pages && other.layout.pages.len() <= first.layout.pages.len()
    };
    let beyond = first.sections_beyond();
    let better = [beyond, beyond + 1].into_iter().map(set).find(is_better);
    better.unwrap_or(first).layout
}

/// Lays a letter out in the look of a CV.
pub fn paginate_letter(letter: &LetterDocument) -> Layout {
    letter::paginate(letter)
}

/// The colour of an accent as sRGB, e.g. to show the choice.
pub fn accent_rgb(accent: Accent) -> [u8; 3] {
    colors::color(accent)
}

/// Lays a report or form out in its look, with its foot on every page.
pub fn paginate_sheet(sheet: &Sheet) -> Layout {
    sheet::paginate(sheet)
}

/// The words on the pages, one line per line, as a machine reads them in the order of the content; the feet of the
/// pages included.
pub fn words(layout: &Layout) -> String {
    let mut words = String::new();
    for page in &layout.pages {
        let mut end: Option<[f32; 2]> = None;
        for item in &page.items {
            if let PageItem::Glyphs(run) = item {
                let is_apart =
                    |[x, y]: [f32; 2]| (y - run.y).abs() > SAME_LINE || (x - run.x).abs() > APART;
                if end.is_some_and(is_apart) {
                    words.push('\n');
                }
                end = Some([run.x + run.width(), run.y]);
                words.extend(run.clusters.iter().map(|cluster| cluster.text.as_str()));
            }
        }
        words.push('\n');
    }
    words
}

/// Distance between baselines from which text stands on another line, in points.
const SAME_LINE: f32 = 0.5;

/// Distance from the end of a text from which another on the same baseline is no part of its line, in points: gaps
/// inside of a line are wide spaces.
const APART: f32 = 2.0;
