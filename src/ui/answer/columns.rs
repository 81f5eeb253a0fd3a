//! Wide pages: two columns from the same top, in the middle of the page.

use egui::{Align, Layout, Rangef, Rect, Ui, UiBuilder, pos2};

use crate::ui::theme::Theme;

/// Two columns with a gap.
pub(super) struct Columns {
    top: f32,
    /// Least height that fills the page.
    pub(super) height: f32,
    pub(super) left: Rangef,
    pub(super) right: Rangef,
}

/// The widest that both columns are together.
const WIDEST: f32 = 1216.0;

impl Columns {
    /// A column of that width at the left and all the rest, up to `most`, at its right.
    pub(super) fn of(ui: &Ui, left: f32, most: f32) -> Self {
        let theme = Theme::of(ui.ctx());
        let space = &theme.sizes.space;
        let (inset, gap) = if theme.is_compact {
            (space.page_compact, space.xl)
        } else {
            (space.xxl, 48.0)
        };
        let room = ui.clip_rect();
        let all = (room.width() - 2.0 * inset).min(WIDEST);
        let right = (all - left - gap).min(most);
        let start = (room.center().x - f32::midpoint(left + gap, right)).round();
        let top = ui.available_rect_before_wrap().top()
            + if theme.is_short { space.l } else { space.xxl };
        let right_start = start + left + gap;
        Self {
            top,
            height: room.bottom() - top - space.xl,
            left: Rangef::new(start, start + left),
            right: Rangef::new(right_start, right_start + right),
        }
    }

    /// All the room but a column of that width at the right.
    pub(super) fn with_side(ui: &Ui, side: f32) -> Self {
        let theme = Theme::of(ui.ctx());
        let space = &theme.sizes.space;
        let inset = if theme.is_compact {
            space.page_compact
        } else {
            space.xxl
        };
        let gap = space.xl;
        let room = ui.clip_rect();
        let all = (room.width() - 2.0 * inset).min(WIDEST);
        let start = (room.center().x - all / 2.0).round();
        let top =
            ui.available_rect_before_wrap().top() + if theme.is_short { space.m } else { space.xl };
        Self {
            top,
            height: room.bottom() - top - space.xl,
            left: Rangef::new(start, start + all - side - gap),
            right: Rangef::new(start + all - side, start + all),
        }
    }

    /// Draws into one of the columns.
    pub(super) fn show<R>(
        &self,
        ui: &mut Ui,
        across: Rangef,
        contents: impl FnOnce(&mut Ui) -> R,
    ) -> R {
        let rect = Rect::from_min_max(pos2(across.min, self.top), pos2(across.max, f32::INFINITY));
        let column = UiBuilder::new()
            .max_rect(rect)
            .layout(Layout::top_down(Align::Min));
        let shown = ui.scope_builder(column, |ui| {
            ui.set_width(across.span());
            ui.spacing_mut().item_spacing.y = 0.0;
            contents(ui)
        });
        ui.add_space(Theme::of(ui.ctx()).sizes.space.l);
        shown.inner
    }
}
