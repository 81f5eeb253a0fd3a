//! The focus ring: shown after a key press, hidden after a mouse press.

use egui::{Context, CornerRadius, Event, Rect, Response, Stroke, StrokeKind, Ui};

use crate::ui::theme::Theme;

/// Remembers whether the person works with the keyboard.
#[derive(Debug, Default)]
pub(crate) struct FocusVisible {
    is_visible: bool,
}

impl egui::Plugin for FocusVisible {
    fn debug_name(&self) -> &'static str {
        "focus ring"
    }

    fn input_hook(&mut self, _ctx: &Context, input: &mut egui::RawInput) {
        for event in &input.events {
            match event {
                Event::Key { pressed: true, .. } => self.is_visible = true,
                Event::PointerButton { pressed: true, .. } | Event::Touch { .. } => {
                    self.is_visible = false;
                }
                _ => {}
            }
        }
    }
}

/// Whether focus is to be seen at present.
pub(crate) fn is_visible(ctx: &Context) -> bool {
    ctx.plugin_opt::<FocusVisible>()
        .is_some_and(|plugin| plugin.lock().is_visible)
}

/// Paints the ring around `rect` if `response` has the focus and the person works with the keyboard.
///
/// `radius` is that of the control.
pub(crate) fn ring(ui: &Ui, response: &Response, rect: Rect, radius: u8) {
    if response.has_focus() && is_visible(ui.ctx()) {
        let theme = Theme::of(ui.ctx());
        let stroke = &theme.sizes.stroke;
        let distance = stroke.focus_offset + stroke.focus;
        let corners = CornerRadius::same(radius.saturating_add(4));
        // Painted outside the control, so it must not be cut by the control's own clip.
        ui.painter()
            .with_clip_rect(ui.clip_rect().expand(distance))
            .rect_stroke(
                rect.expand(distance),
                corners,
                Stroke::new(stroke.focus, theme.colors.focus),
                StrokeKind::Inside,
            );
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
    }
}
