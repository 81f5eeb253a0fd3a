//! A stretch of text on its way to lines: shaped, with what each part is and how it looks.

use std::ops::Range;
use std::sync::Arc;

use crate::base::id::LanguageTag;
use crate::page::breaks::may_end_line;
use crate::page::font::{Face, Weight, baseline, points_from_units, units_from_points};
use crate::page::frame::{Cluster, GlyphRun, PageItem};
use crate::page::shape::shape;
use crate::page::structure::TagId;
use crate::page::wrap::{Piece, visible_width, wrap};
use crate::record::look::Family;

/// What a text is and how it looks.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Style {
    pub(crate) family: Family,
    pub(crate) weight: Weight,
    pub(crate) color: [u8; 3],
    pub(crate) tag: TagId,
    /// Language of the element `tag`.
    pub(crate) language: LanguageTag,
    /// The field that the text comes from; `None` is written by us.
    pub(crate) spot: Option<Arc<str>>,
}

/// Where lines may end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Breaks {
    /// After every space.
    AtSpaces,
    /// After the last space only, so that the text stays in one piece if it fits on a line.
    AtEnd,
}

/// Text of one size.
#[derive(Clone, Debug)]
pub(crate) struct Inline {
    size: f32,
    pieces: Vec<Piece>,
    spans: Vec<Span>,
}

/// Neighbouring clusters of one look.
#[derive(Clone, Debug)]
struct Span {
    color: [u8; 3],
    tag: TagId,
    /// `None` is the language of the tag.
    language: Option<LanguageTag>,
    spot: Option<Arc<str>>,
}

impl Inline {
    /// No text yet.
    pub(crate) fn new(size: f32) -> Self {
        Self {
            size,
            pieces: Vec::new(),
            spans: Vec::new(),
        }
    }

    /// Adds cleaned text.
    pub(crate) fn push(&mut self, text: &str, style: &Style, breaks: Breaks) {
        let mut current = None;
        let mut start = 0;
        for shaped in &*shape(text, (style.family, style.weight), &style.language) {
            let language = shaped.script.telling_language(&style.language);
            if current.as_ref() != Some(&language) {
                let span = Span {
                    color: style.color,
                    tag: style.tag,
                    language: language.clone(),
                    spot: style.spot.clone(),
                };
                self.spans.push(span);
                current = Some(language);
            }
            let end = start + shaped.cluster.text.len();
            let before = text.get(..start).unwrap_or_default();
            let after = text.get(end..).unwrap_or_default();
            let breakable = shaped.cluster.is_space()
                && (after.is_empty()
                    || breaks == Breaks::AtSpaces && may_end_line(before, after, &style.language));
            self.pieces.push(Piece {
                face: shaped.face,
                cluster: Arc::clone(&shaped.cluster),
                span: self.spans.len() - 1,
                breakable,
            });
            start = end;
        }
    }

    /// Adds white space `points` wide, so that what it parts stays one line for every reader.
    pub(crate) fn push_gap(&mut self, text: &str, points: f32, style: &Style) {
        self.spans.push(Span {
            color: style.color,
            tag: style.tag,
            language: None,
            spot: None,
        });
        self.pieces.push(Piece {
            face: Face::plain(style.family),
            cluster: Arc::new(Cluster::gap(text, units_from_points(points, self.size))),
            span: self.spans.len() - 1,
            breakable: true,
        });
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.pieces.is_empty()
    }

    /// Width in points if it stands on one line.
    pub(crate) fn width(&self) -> f32 {
        points_from_units(visible_width(&self.pieces), self.size)
    }

    /// Breaks the text into lines of at most `width` points, the first of at most `first`.
    pub(crate) fn lines(&self, first: f32, width: f32) -> Vec<Range<usize>> {
        wrap(
            &self.pieces,
            units_from_points(first, self.size),
            units_from_points(width, self.size),
        )
    }

    /// The whole text as one line.
    pub(crate) fn whole(&self) -> Range<usize> {
        0..self.pieces.len()
    }

    /// The clusters of one line, set from `x` in a line `line` points high; `y` is measured from its top.
    pub(crate) fn set(&self, clusters: Range<usize>, x: f32, line: f32) -> Vec<PageItem> {
        let y = baseline(self.size, line);
        let mut pen = 0;
        let mut items: Vec<PageItem> = Vec::new();
        let mut open: Option<(usize, GlyphRun)> = None;
        for piece in self.pieces.get(clusters).unwrap_or_default() {
            let cluster = Arc::clone(&piece.cluster);
            let advance = cluster.advance;
            if let Some((span, run)) = &mut open
                && *span == piece.span
                && run.face == piece.face
            {
                run.clusters.push(cluster);
            } else if let Some(span) = self.spans.get(piece.span) {
                items.extend(open.take().map(|(_, run)| PageItem::Glyphs(run)));
                let run = GlyphRun {
                    face: piece.face,
                    size: self.size,
                    color: span.color,
                    x: x + points_from_units(pen, self.size),
                    y,
                    tag: span.tag,
                    language: span.language.clone(),
                    spot: span.spot.clone(),
                    clusters: vec![cluster],
                };
                open = Some((piece.span, run));
            }
            pen += advance;
        }
        items.extend(open.map(|(_, run)| PageItem::Glyphs(run)));
        items
    }
}
