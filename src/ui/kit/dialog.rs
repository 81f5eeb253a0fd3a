//! A dialog: one question in front of everything; Esc is always the safe choice.

use egui::{
    Area, Context, CornerRadius, Frame, Id, Key, Margin, Modal, Modifiers, Role, ScrollArea, Ui,
    WidgetInfo,
};

use crate::ui::kit::words::Words;
use crate::ui::theme::{Theme, Type};

/// Room for focus rings at the edge of what scrolls.
const RING: f32 = 6.0;

/// How wide a dialog is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Width {
    /// A question with two buttons.
    Narrow,
    /// A field or more words.
    Wide,
}

/// What came of a dialog in this frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown<R> {
    pub inner: R,
    /// Esc was pressed: take the safe choice.
    pub is_escaped: bool,
    /// It was not there in the frame before: give the focus to its first control.
    pub is_new: bool,
}

/// Shows a dialog with a title and `contents` below it. `contents` is told whether the dialog is new.
pub fn dialog<R>(
    ctx: &Context,
    id: Id,
    width: Width,
    title: &str,
    contents: impl FnOnce(&mut Ui, bool) -> R,
) -> Shown<R> {
    let theme = Theme::of(ctx);
    let is_new = ctx.read_response(id).is_none();
    let [narrow, wide] = theme.sizes.size.dialog;
    let outer = if width == Width::Narrow { narrow } else { wide };
    let padding = theme.sizes.size.dialog_padding;
    let frame = Frame {
        inner_margin: Margin::from(padding - RING),
        fill: theme.colors.surface,
        stroke: theme.hairline(),
        corner_radius: CornerRadius::same(theme.sizes.radius.panel),
        outer_margin: Margin::ZERO,
        shadow: theme.shadow(),
    };
    let area: Area = Modal::default_area(id)
        .role(Role::Dialog)
        .accessible_name(title);
    let modal = Modal::new(id)
        .area(area)
        .backdrop_color(theme.colors.scrim)
        .frame(frame);
    let room = ctx.content_rect().height() - 2.0 * (theme.sizes.space.xl + padding - RING);
    let width = outer - 2.0 * (padding - RING);
    let shown = modal.show(ctx, |ui| {
        ui.set_width(width);
        // Otherwise egui begins to scroll long before the window is full.
        let scroll = ScrollArea::vertical()
            .max_height(room)
            .min_scrolled_height(room);
        let scroll = scroll.auto_shrink([false, true]);
        let held = Frame::new().inner_margin(RING);
        let shown = scroll.show(ui, |ui| {
            held.show(ui, |ui| {
                ui.set_width(width - 2.0 * RING);
                ui.spacing_mut().item_spacing.y = theme.sizes.space.m;
                ui.add(Words::new(Type::Title, title));
                contents(ui, is_new)
            })
        });
        shown.inner.inner
    });
    shown
        .response
        .widget_info(|| WidgetInfo::labeled(Role::Dialog, true, title));
    let is_escaped = shown.is_top_modal
        && !shown.any_popup_open
        && ctx.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
    Shown {
        inner: shown.inner,
        is_escaped,
        is_new,
    }
}
