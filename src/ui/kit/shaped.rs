//! Editing of shaped text: a caret that never stops inside a Bengali letter, and text that reads right.
//!
//! Egui keeps one glyph for each character and finds carets by counting them. The Bengali vowel signs `ো` and
//! `ৌ` stand on both sides of their consonant and shape to two glyphs, so that everything after them is off by
//! one. While a text is edited they are held as the two signs they consist of, which Unicode counts as equal,
//! and put together again in what the caller gets. All other clusters keep their number of glyphs, but share
//! them in ways that leave stops inside a letter: those are moved to its end.

use std::any::TypeId;
use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use egui::text::{CCursor, CCursorRange, CharIndex, LayoutJob, TextFormat};
use egui::text_edit::TextEditOutput;
use egui::{Color32, FontId, Galley, Key, OutputCommand, TextBuffer, TextEdit, Ui};
use unicode_segmentation::UnicodeSegmentation as _;

/// `ো` and `ৌ` with their two halves.
const SIGNS: [(&str, &str); 2] = [("\u{9CB}", "\u{9C7}\u{9BE}"), ("\u{9CC}", "\u{9C7}\u{9D7}")];

/// The text with its two-sided vowel signs as two.
fn decomposed(text: &str) -> Cow<'_, str> {
    let mut text = Cow::Borrowed(text);
    for (whole, halves) in SIGNS {
        if text.contains(whole) {
            text = Cow::Owned(text.replace(whole, halves));
        }
    }
    text
}

/// The text with its two-sided vowel signs as one; what is stored and copied.
fn composed(text: &str) -> Cow<'_, str> {
    let mut text = Cow::Borrowed(text);
    for (whole, halves) in SIGNS {
        if text.contains(halves) {
            text = Cow::Owned(text.replace(halves, whole));
        }
    }
    text
}

/// Looks of an edited text.
#[derive(Clone, Debug)]
pub(crate) struct EditStyle {
    pub font: FontId,
    pub color: Color32,
    /// Height of a line.
    pub line: f32,
    pub is_multiline: bool,
}

/// Shows `edit` made by `build` over `text`, shaped right; the text changes composed.
pub(crate) fn show(
    ui: &mut Ui,
    text: &mut String,
    style: &EditStyle,
    build: impl for<'b> FnOnce(TextEdit<'b>) -> TextEdit<'b>,
) -> TextEditOutput {
    let mut buffer = Buffer(decomposed(text).into_owned());
    let before = buffer.0.clone();
    let mut layouter =
        |ui: &Ui, buffer: &dyn TextBuffer, wrap: f32| lay_out(ui, buffer.as_str(), style, wrap);
    let edit = if style.is_multiline {
        TextEdit::multiline(&mut buffer)
    } else {
        TextEdit::singleline(&mut buffer)
    };
    let output = build(edit)
        .font(style.font.clone())
        .layouter(&mut layouter)
        .show(ui);
    let is_changed = buffer.0 != before;
    if is_changed {
        *text = composed(&buffer.0).into_owned();
    }
    let id = output.response.response.id;
    if let Cow::Owned(whole) = composed(&buffer.0) {
        ui.ctx()
            .accesskit_node_builder(id, |node| node.set_value(whole));
    }
    if ui.memory(|memory| memory.has_focus(id)) {
        compose_copied_text(ui);
        keep_caret_outside_letters(ui, &output, &buffer.0, is_changed);
    }
    output
}

fn lay_out(ui: &Ui, text: &str, style: &EditStyle, wrap: f32) -> Arc<Galley> {
    let width = if style.is_multiline {
        wrap
    } else {
        f32::INFINITY
    };
    let format = TextFormat {
        font_id: style.font.clone(),
        color: style.color,
        line_height: Some(style.line),
        ..TextFormat::default()
    };
    let mut job = LayoutJob::single_section(text.to_owned(), format);
    job.wrap.max_width = width;
    job.break_on_newline = style.is_multiline;
    job.keep_trailing_whitespace = true;
    by_letter(ui.fonts_mut(|fonts| fonts.layout_job(job)))
}

/// Rebuilds the glyphs of a galley so that each letter is one stop for the caret.
///
/// After layout they serve only carets, selections and screen readers; what is painted is not touched.
fn by_letter(galley: Arc<Galley>) -> Arc<Galley> {
    let text = galley.job.text.clone();
    let glyphs = |galley: &Galley| -> usize {
        galley
            .rows
            .iter()
            .map(|row| row.row.glyphs.len() + usize::from(row.ends_with_newline))
            .sum()
    };
    if text.is_ascii() || galley.elided || glyphs(&galley) != text.chars().count() {
        return galley;
    }
    let mut galley = Arc::unwrap_or_clone(galley);
    let mut characters = text.chars();
    for placed in &mut galley.rows {
        let row = Arc::make_mut(&mut placed.row);
        let line: String = characters.by_ref().take(row.glyphs.len()).collect();
        if placed.ends_with_newline {
            characters.next();
        }
        let mut rest = row.glyphs.as_mut_slice();
        for letter in line.graphemes(true) {
            let Some((own, after)) = rest.split_at_mut_checked(letter.chars().count()) else {
                break;
            };
            rest = after;
            merge(own, letter);
        }
    }
    Arc::new(galley)
}

/// Gives the first glyph of a letter its whole width, and the others none at its end.
fn merge(glyphs: &mut [egui::epaint::text::Glyph], letter: &str) {
    let width: f32 = glyphs.iter().map(|glyph| glyph.advance_width).sum();
    let Some(left) = glyphs.first().map(|glyph| glyph.pos.x) else {
        return;
    };
    for (place, (glyph, character)) in glyphs.iter_mut().zip(letter.chars()).enumerate() {
        glyph.chr = character;
        if place == 0 {
            glyph.advance_width = width;
        } else {
            glyph.advance_width = 0.0;
            glyph.pos.x = left + width;
        }
    }
}

/// What was copied or cut in this frame, as it is stored.
fn compose_copied_text(ui: &Ui) {
    ui.output_mut(|output| {
        for command in &mut output.commands {
            if let OutputCommand::CopyText(copied) = command {
                *copied = composed(copied).into_owned();
            }
        }
    });
}

/// Moves a caret that stands inside a letter to the side to which it was going.
fn keep_caret_outside_letters(ui: &Ui, output: &TextEditOutput, text: &str, is_changed: bool) {
    let Some(range) = output.state.cursor.char_range() else {
        return;
    };
    let goes_left = !is_changed && ui.input(|input| input.key_pressed(Key::ArrowLeft));
    let stops = stops(text);
    let outside = |caret: CCursor| CCursor {
        index: CharIndex(nearest(&stops, caret.index.0, goes_left)),
        ..caret
    };
    let (primary, secondary) = (outside(range.primary), outside(range.secondary));
    if (primary, secondary) != (range.primary, range.secondary) {
        let mut state = output.state.clone();
        state.cursor.set_char_range(Some(CCursorRange {
            primary,
            secondary,
            ..range
        }));
        state.store(ui.ctx(), output.response.response.id);
        ui.ctx().request_repaint();
    }
}

/// Places between letters, as counts of characters, ascending.
fn stops(text: &str) -> Vec<usize> {
    let ends = text.graphemes(true).scan(0, |place, letter| {
        *place += letter.chars().count();
        Some(*place)
    });
    std::iter::once(0).chain(ends).collect()
}

fn nearest(stops: &[usize], place: usize, goes_left: bool) -> usize {
    let next = stops.partition_point(|stop| *stop < place);
    let found = if goes_left && stops.get(next) != Some(&place) {
        next.checked_sub(1)
    } else {
        Some(next)
    };
    found
        .and_then(|found| stops.get(found))
        .or_else(|| stops.last())
        .copied()
        .unwrap_or(place)
}

/// A text with its two-sided vowel signs as two.
struct Buffer(String);

impl TextBuffer for Buffer {
    fn is_mutable(&self) -> bool {
        true
    }

    fn as_str(&self) -> &str {
        &self.0
    }

    fn insert_text(&mut self, text: &str, at: CharIndex) -> usize {
        TextBuffer::insert_text(&mut self.0, &decomposed(text), at)
    }

    fn delete_char_range(&mut self, range: Range<CharIndex>) {
        TextBuffer::delete_char_range(&mut self.0, range);
    }

    /// Takes back one typed sign: a two-sided vowel sign is typed as one.
    fn delete_previous_char(&mut self, caret: CCursor) -> CCursor {
        let before: String = self.0.chars().take(caret.index.0).collect();
        let is_pair = SIGNS.iter().any(|(_, halves)| before.ends_with(halves));
        let count = (if is_pair { 2 } else { 1 }).min(caret.index.0);
        self.delete_selected_ccursor_range([caret - count, caret])
    }

    /// Deletes a whole letter: half of one would join the letter before it.
    fn delete_next_char(&mut self, caret: CCursor) -> CCursor {
        let after: String = self.0.chars().skip(caret.index.0).collect();
        let count = after
            .graphemes(true)
            .next()
            .map_or(0, |letter| letter.chars().count());
        self.delete_selected_ccursor_range([caret, caret + count])
    }

    fn type_id(&self) -> TypeId {
        TypeId::of::<Self>()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_sided_vowel_signs_come_back_as_they_were() {
        for word in ["কো", "কৌ", "আলো", "মৌমাছি", "বাংলা ২০২৬", "plain"]
        {
            assert_eq!(composed(&decomposed(word)), word);
        }
        assert_eq!(decomposed("কো").chars().count(), 3);
    }

    #[test]
    fn a_caret_stops_only_between_letters() {
        let text = "ক্ষকি";
        assert_eq!(stops(text), [0, 3, 5]);
        assert_eq!(nearest(&[0, 3, 5], 1, false), 3);
        assert_eq!(nearest(&[0, 3, 5], 2, true), 0);
        assert_eq!(nearest(&[0, 3, 5], 3, true), 3);
        assert_eq!(nearest(&[0, 3, 5], 9, false), 5);
    }

    #[test]
    fn backspace_takes_back_a_sign_and_delete_a_letter() {
        let caret = |place| CCursor::new(CharIndex(place));
        let mut buffer = Buffer(decomposed("ককো").into_owned());
        assert_eq!(buffer.delete_previous_char(caret(4)).index, CharIndex(2));
        assert_eq!(composed(&buffer.0), "কক");
        let mut buffer = Buffer("ক্ষক".to_owned());
        buffer.delete_next_char(caret(0));
        assert_eq!(buffer.0, "ক");
        assert_eq!(
            Buffer(String::new()).delete_previous_char(caret(0)).index,
            CharIndex(0)
        );
    }
}
