//! A line of text behind a dot.

use egui::{Align, Layout, Rect, Response, Ui, UiBuilder, pos2, vec2};

use crate::ui::kit::words::Words;
use crate::ui::theme::{Theme, Type};

/// From the dot to the text.
const INDENT: f32 = 16.0;
/// From the edge to a text behind a number, at least.
const NUMBERED: f32 = 22.0;

/// Shows a text of a kind behind a dot, its further lines in line with the first, in the colour of secondary text.
pub fn bullet(ui: &mut Ui, kind: Type, words: impl Into<String>) -> Response {
    let theme = Theme::of(ui.ctx());
    let line = theme.size_of(kind).line;
    let row = ui.available_rect_before_wrap();
    let dot = pos2(row.left() + 4.0, row.top() + line / 2.0);
    ui.painter().circle_filled(dot, 2.0, theme.colors.ink_3);
    let rest = Rect::from_min_max(row.min + vec2(INDENT, 0.0), row.max);
    let rest = UiBuilder::new()
        .max_rect(rest)
        .layout(Layout::top_down(Align::Min));
    let color = theme.colors.ink_2;
    ui.scope_builder(rest, |ui| ui.add(Words::new(kind, words).color(color)))
        .inner
}

/// Shows a text of a kind behind a number, its further lines in line with the first.
pub fn numbered(ui: &mut Ui, kind: Type, number: &str, words: impl Into<String>) -> Response {
    let color = Theme::of(ui.ctx()).colors.ink_2;
    let row = ui.available_rect_before_wrap();
    let galley = Words::new(kind, number)
        .strong()
        .color(color)
        .galley(ui, f32::INFINITY);
    let indent = (galley.size().x + 10.0).max(NUMBERED);
    ui.painter().galley(row.min, galley, color);
    let rest = Rect::from_min_max(row.min + vec2(indent, 0.0), row.max);
    let rest = UiBuilder::new()
        .max_rect(rest)
        .layout(Layout::top_down(Align::Min));
    ui.scope_builder(rest, |ui| ui.add(Words::new(kind, words).color(color)))
        .inner
}
