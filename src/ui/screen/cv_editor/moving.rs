//! Rows that can be put in another order: dragged with the mouse, or moved by Alt and the arrows.

use egui::{Key, Modifiers, Rect, Response, Stroke, Ui};

use crate::ui::theme::Theme;

/// The rows of one list in one frame, from the top.
#[derive(Debug, Default)]
pub(super) struct Rows {
    rects: Vec<Rect>,
    /// The row that is being dragged, and whether it was let go in this frame.
    dragged: Option<(usize, bool)>,
    focused: Option<usize>,
}

impl Rows {
    /// Takes note of the next row.
    pub(super) fn push(&mut self, row: &Response) {
        let place = self.rects.len();
        if row.dragged() || row.drag_stopped() {
            self.dragged = Some((place, row.drag_stopped()));
        }
        if row.has_focus() {
            self.focused = Some(place);
        }
        self.rects.push(row.rect);
    }

    /// Shows where a dragged row would go; gives from where to where a row is to be moved.
    pub(super) fn moved(&self, ui: &Ui) -> Option<(usize, usize)> {
        self.by_key(ui).or_else(|| self.by_hand(ui))
    }

    fn by_key(&self, ui: &Ui) -> Option<(usize, usize)> {
        let from = self.focused?;
        let is_pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::ALT, key));
        let to = if is_pressed(Key::ArrowUp) {
            from.checked_sub(1)?
        } else if is_pressed(Key::ArrowDown) {
            Some(from + 1).filter(|to| *to < self.rects.len())?
        } else {
            return None;
        };
        Some((from, to))
    }

    fn by_hand(&self, ui: &Ui) -> Option<(usize, usize)> {
        let (from, is_let_go) = self.dragged?;
        let pointer = ui.input(|input| input.pointer.interact_pos())?;
        let gap = self.gap_at(pointer.y);
        if !is_let_go {
            self.line_ui(ui, gap);
            scroll_along(ui, pointer.y);
            return None;
        }
        let to = if gap > from { gap - 1 } else { gap };
        (to != from).then_some((from, to))
    }

    /// Number of rows above a height.
    fn gap_at(&self, y: f32) -> usize {
        self.rects.iter().filter(|rect| rect.center().y < y).count()
    }

    /// A line in the gap to which the row would go.
    fn line_ui(&self, ui: &Ui, gap: usize) {
        let above = gap.checked_sub(1).and_then(|place| self.rects.get(place));
        let y = match (above, self.rects.get(gap)) {
            (_, Some(below)) => below.top(),
            (Some(above), None) => above.bottom(),
            (None, None) => return,
        };
        let Some(first) = self.rects.first() else {
            return;
        };
        let accent = Theme::of(ui.ctx()).colors.accent;
        let painter = ui.painter();
        painter.hline(first.x_range(), y, Stroke::new(2.0, accent));
    }
}

/// Scrolls while a row is held near the upper or lower end of what can be seen, faster the nearer.
fn scroll_along(ui: &Ui, y: f32) {
    /// Height of the ends, in points.
    const END: f32 = 48.0;
    /// At the very end, in points per second.
    const FASTEST: f32 = 900.0;
    let seen = ui.clip_rect();
    let above = (seen.top() + END - y).clamp(0.0, END);
    let below = (y - (seen.bottom() - END)).clamp(0.0, END);
    if above > 0.0 || below > 0.0 {
        let seconds = ui.input(|input| input.stable_dt.min(0.1));
        let step = (above - below) / END * FASTEST * seconds;
        ui.scroll_with_delta(egui::vec2(0.0, step));
        ui.ctx().request_repaint();
    }
}

/// The list in its new order.
pub(super) fn reordered<T: Clone>(list: &[T], from: usize, to: usize) -> Vec<T> {
    let mut list = list.to_vec();
    if from.max(to) < list.len() {
        let moved = list.remove(from);
        list.insert(to, moved);
    }
    list
}

#[cfg(test)]
mod tests {
    use egui::{pos2, vec2};

    use super::*;

    #[test]
    fn a_row_goes_to_the_gap_that_is_nearest() {
        let rect = |top: f32| Rect::from_min_size(pos2(0.0, top), vec2(100.0, 40.0));
        let rows = Rows {
            rects: vec![rect(0.0), rect(40.0), rect(80.0)],
            ..Rows::default()
        };
        let gaps = [-5.0, 10.0, 30.0, 70.0, 130.0].map(|y| rows.gap_at(y));
        assert_eq!(gaps, [0, 0, 1, 2, 3]);
        assert_eq!(reordered(&['a', 'b', 'c'], 0, 2), ['b', 'c', 'a']);
        assert_eq!(reordered(&['a'], 0, 2), ['a']);
    }
}
