//! Progress: one bar, or one piece for each part.

use egui::{CornerRadius, Painter, Rect, Response, Role, Sense, Ui, WidgetInfo, vec2};

use crate::ui::theme::Theme;
use crate::ui::tokens::seconds;

/// How much is done, 0 to 1, as one bar; `said` names it for screen readers.
pub fn progress_bar(ui: &mut Ui, done: f32, said: &str) -> Response {
    progress_parts(ui, &[done], said)
}

/// How much of each part is done, 0 to 1; `said` names the whole for screen readers.
pub fn progress_parts(ui: &mut Ui, done: &[f32], said: &str) -> Response {
    let theme = Theme::of(ui.ctx());
    let (height, gap) = (theme.sizes.size.progress, theme.sizes.size.progress_gap);
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    let whole = done.iter().sum::<f32>() / done.len().max(1) as f32;
    response.widget_info(|| WidgetInfo {
        value: Some(f64::from(whole) * 100.0),
        ..WidgetInfo::labeled(Role::ProgressIndicator, true, said)
    });
    let pieces = done.len().max(1) as f32;
    let width = (rect.width() - gap * (pieces - 1.0)) / pieces;
    for (place, done) in done.iter().enumerate() {
        let left = rect.left() + place as f32 * (width + gap);
        let piece = Rect::from_min_size(egui::pos2(left, rect.top()), vec2(width, height));
        let filled = ui.ctx().animate_value_with_time(
            response.id.with(place),
            done.clamp(0.0, 1.0),
            seconds(theme.motion.progress_fill),
        );
        paint_piece(ui.painter(), &theme, piece, filled);
    }
    response
}

fn paint_piece(painter: &Painter, theme: &Theme, rect: Rect, filled: f32) {
    let radius = CornerRadius::from(rect.height() / 2.0);
    painter.rect_filled(rect, radius, theme.colors.track);
    if filled > 0.0 {
        let width = (rect.width() * filled).max(rect.height());
        let done = Rect::from_min_size(rect.min, vec2(width, rect.height()));
        painter.rect_filled(done, radius, theme.colors.accent);
    }
}
