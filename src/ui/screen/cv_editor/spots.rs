//! From the page to the field: what is clicked, what is pointed at, and what is being edited.

use std::sync::Arc;

use egui::{CornerRadius, CursorIcon, Rect, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use crate::app::preview::Preview;
use crate::page::frame::SpotArea;
use crate::ui::theme::Theme;

/// Distance between a line of text and the frame around it.
const AROUND: f32 = 2.0;

/// Marks what is pointed at and what is edited on a page; gives the field that was clicked.
pub(super) fn spots_ui(
    ui: &Ui,
    (preview, paper): (Option<&Arc<Preview>>, Rect),
    (page, edited): (usize, Option<&str>),
) -> Option<String> {
    let preview = preview?;
    let theme = Theme::of(ui.ctx());
    let here = || preview.spots.iter().filter(|area| area.page == page);
    let response = ui.interact(paper, ui.scope_id().with("spots"), Sense::click());
    if let Some(edited) = edited {
        let fill = theme.colors.accent.gamma_multiply(0.10);
        for area in here().filter(|area| is_field(&area.spot, edited)) {
            let rect = placed(area, paper).expand(AROUND);
            ui.painter().rect_filled(rect, CornerRadius::same(3), fill);
        }
    }
    let pointer = response.hover_pos()?;
    let pointed = here().find(|area| placed(area, paper).expand(AROUND).contains(pointer))?;
    ui.ctx().set_cursor_icon(CursorIcon::PointingHand);
    let edge = Stroke::new(1.0, theme.colors.accent_line);
    for area in here().filter(|area| area.spot == pointed.spot) {
        let rect = placed(area, paper).expand(AROUND);
        let radius = CornerRadius::same(3);
        ui.painter()
            .rect_stroke(rect, radius, edge, StrokeKind::Outside);
    }
    response.clicked().then(|| pointed.spot.to_string())
}

/// Whether an area shows a field; the fields of one language are those of the first one.
fn is_field(spot: &str, edited: &str) -> bool {
    let edited = edited.split('@').next().unwrap_or_default();
    spot == edited
}

fn placed(area: &SpotArea, paper: Rect) -> Rect {
    let size = paper.size();
    Rect::from_min_size(
        paper.min + vec2(area.x * size.x, area.y * size.y),
        vec2(area.width * size.x, area.height * size.y),
    )
    .intersect(Rect::from_min_max(
        pos2(paper.left(), paper.top()),
        paper.max,
    ))
}
