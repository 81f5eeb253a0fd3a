//! Tooltips: the name of what is only an icon, with its key; on hover and on focus.

use egui::{CornerRadius, Frame, Margin, Response, Shadow, Stroke, Tooltip};

use crate::ui::focus;
use crate::ui::kit::words::Words;
use crate::ui::theme::{Theme, Type};

/// Shows `words`, and fainter the `key` that does the same, while `response` is hovered or focused.
pub fn tooltip(response: &Response, words: &str, key: &str) {
    let is_focused = response.has_focus() && focus::is_visible(&response.ctx);
    let tooltip = if is_focused {
        Tooltip::for_widget(response)
    } else {
        Tooltip::for_enabled(response)
    };
    let theme = Theme::of(&response.ctx);
    let ink = theme.colors.on_tooltip;
    let mut tooltip = tooltip.gap(6.0);
    tooltip.popup = tooltip.popup.frame(Frame {
        inner_margin: Margin::symmetric(12, 8),
        fill: theme.colors.tooltip,
        stroke: Stroke::NONE,
        corner_radius: CornerRadius::same(theme.sizes.radius.cell),
        outer_margin: Margin::ZERO,
        shadow: Shadow::NONE,
    });
    tooltip.show(|ui| {
        ui.spacing_mut().item_spacing.x = theme.sizes.space.m;
        ui.horizontal(|ui| {
            ui.add(Words::new(Type::Small, words).color(ink).silent());
            if !key.is_empty() {
                ui.add(
                    Words::new(Type::Small, key)
                        .color(ink.gamma_multiply(0.75))
                        .silent(),
                );
            }
        });
    });
}
