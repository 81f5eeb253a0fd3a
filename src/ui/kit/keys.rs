//! Key badges, sentences with keys in them, and the reading of digits and main-action keys.

use egui::{
    Align, CornerRadius, Event, Key, Layout, Modifiers, Pos2, Rect, Response, Sense, Stroke,
    StrokeKind, Ui, vec2,
};

use crate::ui::icon::Icon;
use crate::ui::kit::words::Words;
use crate::ui::theme::{Theme, Type};

/// Size of an arrow on its key.
const ARROW: f32 = 14.0;

/// Where a badge stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ground {
    /// In a chosen row.
    Chosen,
    /// In a row that cannot be chosen.
    Disabled,
    Plain,
}

/// Paints a key as a badge with its left edge at `left_middle`; returns its right edge.
pub(crate) fn paint_badge(
    ui: &Ui,
    left_middle: Pos2,
    height: f32,
    key: &str,
    ground: Ground,
) -> f32 {
    let theme = Theme::of(ui.ctx());
    let (colors, sizes) = (&theme.colors, theme.sizes);
    let kind = if height < sizes.size.key_badge {
        Type::Caption
    } else {
        Type::Small
    };
    let ink = match ground {
        Ground::Disabled => colors.disabled_ink,
        Ground::Chosen | Ground::Plain => colors.ink_2,
    };
    let width = badge_width(ui, kind, key, height);
    let rect = Rect::from_min_size(left_middle - vec2(0.0, height / 2.0), vec2(width, height));
    let fill = if ground == Ground::Chosen {
        colors.surface
    } else {
        colors.sunken
    };
    let edge = Stroke::new(sizes.stroke.hairline, colors.line_strong);
    let radius = CornerRadius::same(sizes.radius.badge);
    let painter = ui.painter();
    painter.rect(rect, radius, fill, edge, StrokeKind::Inside);
    if let Some(icon) = arrow(key) {
        icon.paint(painter, rect.center(), ARROW, ink);
    } else {
        let words = Words::new(kind, key).strong().color(ink);
        let galley = words.galley(ui, f32::INFINITY);
        painter.galley(rect.center() - galley.size() / 2.0, galley, ink);
    }
    rect.right()
}

/// The icon of an arrow key, written as the arrow; the fonts for text have none.
fn arrow(key: &str) -> Option<Icon> {
    match key {
        "↑" => Some(Icon::ArrowUp),
        "↓" => Some(Icon::ArrowDown),
        "←" => Some(Icon::ArrowLeft),
        "→" => Some(Icon::ArrowRight),
        _ => None,
    }
}

fn badge_width(ui: &Ui, kind: Type, key: &str, height: f32) -> f32 {
    if arrow(key).is_some() {
        return height;
    }
    let words = Words::new(kind, key).strong().galley(ui, f32::INFINITY);
    (words.size().x + 12.0).max(height)
}

/// A small badge in a line of text.
pub fn badge(ui: &mut Ui, key: &str) -> Response {
    let theme = Theme::of(ui.ctx());
    let height = theme.sizes.size.key_badge_small;
    let size = vec2(badge_width(ui, Type::Caption, key, height), height);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    paint_badge(ui, rect.left_center(), height, key, Ground::Plain);
    response
}

/// Shows a sentence in which `<key>` and `</key>` enclose keys, as sentences of the language files have it.
pub fn hint(ui: &mut Ui, sentence: &str) -> Response {
    let theme = Theme::of(ui.ctx());
    let pieces = pieces(sentence);
    let color = theme.colors.ink_3;
    let height = theme
        .size_of(Type::Small)
        .line
        .max(theme.sizes.size.key_badge_small);
    let row = Layout::left_to_right(Align::Center);
    let response = ui.allocate_ui_with_layout(vec2(0.0, height), row, |ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        for (place, piece) in pieces.iter().enumerate() {
            if place > 0 {
                ui.add_space(piece.gap_before(&theme));
            }
            match piece {
                Piece::Key(key) => badge(ui, key),
                Piece::Words(words) => {
                    ui.add(Words::new(Type::Small, *words).color(color).one_line())
                }
            };
        }
    });
    response.response
}

/// Width of [`hint`], for centring it.
pub fn hint_width(ui: &Ui, sentence: &str) -> f32 {
    let theme = Theme::of(ui.ctx());
    let pieces = pieces(sentence);
    let width = |piece: &Piece<'_>| match piece {
        Piece::Key(key) => badge_width(ui, Type::Caption, key, theme.sizes.size.key_badge_small),
        Piece::Words(words) => {
            Words::new(Type::Small, *words)
                .galley(ui, f32::INFINITY)
                .size()
                .x
        }
    };
    let gaps = pieces.iter().skip(1).map(|piece| piece.gap_before(&theme));
    pieces.iter().map(width).sum::<f32>() + gaps.sum::<f32>()
}

#[derive(Debug, PartialEq, Eq)]
enum Piece<'a> {
    Key(&'a str),
    Words(&'a str),
}

impl Piece<'_> {
    /// A mark belongs to the key before it.
    fn gap_before(&self, theme: &Theme) -> f32 {
        match self {
            Self::Words(words) if words.starts_with([',', '.', ';', ':', '।']) => 2.0,
            Self::Key(_) | Self::Words(_) => theme.sizes.space.s,
        }
    }
}

fn pieces(sentence: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    for (place, part) in sentence.split("<key>").enumerate() {
        let words = match part.split_once("</key>") {
            Some((key, words)) if place > 0 => {
                pieces.push(Piece::Key(key));
                words
            }
            _ => part,
        };
        if !words.trim().is_empty() {
            pieces.push(Piece::Words(words.trim()));
        }
    }
    pieces
}

/// Whether keys without a modifier may act here: no field, menu or dialog in front takes them.
pub fn are_free(ui: &Ui) -> bool {
    let ctx = ui.ctx();
    let is_in_front = ctx.memory(|memory| memory.allows_interaction(ui.layer_id()));
    is_in_front && !ctx.text_edit_focused() && !ctx.any_popup_open()
}

/// The digit pressed in this frame, Latin or Bengali, from the main row or the number pad.
///
/// Taken from the input, so that nothing else answers to it.
pub fn take_digit(ui: &Ui) -> Option<u8> {
    if !are_free(ui) {
        return None;
    }
    ui.input_mut(|input| {
        let mut digit = None;
        input.events.retain(|event| {
            let found = match event {
                Event::Text(text) => digit_of(text),
                _ => None,
            };
            digit = digit.or(found);
            found.is_none()
        });
        digit
    })
}

fn digit_of(text: &str) -> Option<u8> {
    let mut characters = text.chars();
    let (character, rest) = (characters.next()?, characters.next());
    let value = match character {
        '0'..='9' => u32::from(character) - u32::from('0'),
        '\u{9E6}'..='\u{9EF}' => u32::from(character) - 0x9E6,
        _ => return None,
    };
    if rest.is_none() {
        u8::try_from(value).ok()
    } else {
        None
    }
}

/// Whether Enter was pressed for the screen's main action: no control has the focus to answer it itself.
pub fn take_enter(ui: &Ui) -> bool {
    let is_free = are_free(ui) && ui.memory(|memory| memory.focused().is_none());
    is_free && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter))
}

/// Whether a key without modifier was pressed that no field, menu or focused control uses.
pub fn take(ui: &Ui, key: Key) -> bool {
    are_free(ui) && ui.input_mut(|input| input.consume_key(Modifiers::NONE, key))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_kinds_of_digits_answer() {
        assert_eq!(digit_of("4"), Some(4));
        assert_eq!(digit_of("৪"), Some(4));
        for other in ["", "a", "44", "५"] {
            assert_eq!(digit_of(other), None, "{other:?}");
        }
    }

    #[test]
    fn keys_are_cut_out_of_a_sentence() {
        let found = pieces("Press <key>1</key> to <key>5</key> to answer");
        let expected = [
            Piece::Words("Press"),
            Piece::Key("1"),
            Piece::Words("to"),
            Piece::Key("5"),
            Piece::Words("to answer"),
        ];
        assert_eq!(found, expected);
    }
}
