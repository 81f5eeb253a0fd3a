//! A page of each template, drawn small.

use egui::{Color32, CornerRadius, Rect, Stroke, StrokeKind, Ui, vec2};

use crate::page::accent_rgb;
use crate::record::look::{Accent, Template};
use crate::ui::theme::Theme;

/// An accent as the page prints it.
#[expect(
    clippy::disallowed_methods,
    reason = "a colour of the paper, not of the screen"
)]
pub(super) fn accent_color(accent: Accent) -> Color32 {
    let [red, green, blue] = accent_rgb(accent);
    Color32::from_rgb(red, green, blue)
}

/// Letters, and lines of text too small to read, on white.
const INK: Color32 = Color32::from_black_alpha(0xA0);
const LINES: Color32 = Color32::from_black_alpha(0x3B);
const SIDE: Color32 = Color32::from_black_alpha(0x14);

/// Where the lines of a template go.
struct Text {
    left: f32,
    top: f32,
    width: f32,
    /// From line to line.
    step: f32,
    heading: Color32,
}

/// Shows a page with bars for lines.
pub(super) fn sheet_ui(ui: &Ui, sheet: Rect, template: Template, accent: Color32) {
    let edge = Stroke::new(1.0, Theme::of(ui.ctx()).colors.line_strong);
    let corner = CornerRadius::same(1);
    ui.painter()
        .rect(sheet, corner, Color32::WHITE, edge, StrokeKind::Outside);
    let bar = |x: f32, y: f32, width: f32, height: f32, color: Color32| {
        let place = Rect::from_min_size(sheet.min + vec2(x, y), vec2(width, height));
        ui.painter().rect_filled(place, CornerRadius::ZERO, color);
    };
    let text = head_ui(&bar, sheet, template, accent);
    let mut y = text.top;
    while y < sheet.height() - 10.0 {
        bar(text.left, y, text.width * 0.34, 2.0, text.heading);
        y += text.step + 0.5;
        for share in [1.0, 0.92, 0.97, 0.6] {
            if y < sheet.height() - 6.0 {
                bar(text.left, y, text.width * share, 1.2, LINES);
            }
            y += text.step;
        }
        y += text.step * 0.7;
    }
}

/// What stands above and beside the text.
fn head_ui(
    bar: &impl Fn(f32, f32, f32, f32, Color32),
    sheet: Rect,
    template: Template,
    accent: Color32,
) -> Text {
    let (width, height) = (sheet.width(), sheet.height());
    let (left, top, room, step, heading) = match template {
        Template::Classic => {
            bar(6.0, 7.0, 26.0, 4.0, INK);
            bar(6.0, 14.0, 34.0, 1.5, LINES);
            (6.0, 21.0, width - 12.0, 4.0, INK)
        }
        Template::Modern => {
            bar(0.0, 0.0, width, 21.0, accent);
            bar(6.0, 6.0, 26.0, 4.0, Color32::WHITE);
            bar(6.0, 13.0, 34.0, 1.5, Color32::from_white_alpha(0xC0));
            (6.0, 27.0, width - 12.0, 4.0, accent)
        }
        Template::TwoColumn => {
            bar(0.0, 0.0, 20.0, height, SIDE);
            for (y, color) in [
                (8.0, accent),
                (12.0, LINES),
                (16.0, LINES),
                (26.0, accent),
                (30.0, LINES),
            ] {
                bar(4.0, y, 12.0, 1.5, color);
            }
            bar(25.0, 7.0, 24.0, 4.0, INK);
            (25.0, 18.0, width - 30.0, 4.0, accent)
        }
        Template::Compact => {
            bar(5.0, 5.0, 20.0, 3.0, INK);
            bar(5.0, 10.0, 30.0, 1.5, accent);
            (5.0, 15.0, width - 10.0, 3.0, accent)
        }
    };
    Text {
        left,
        top,
        width: room,
        step,
        heading,
    }
}
