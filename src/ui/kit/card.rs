//! Cards: white ground with an edge; some are clickable as a whole.

use egui::{
    Color32, CornerRadius, Frame, InnerResponse, Margin, Response, Sense, Stroke, Ui, UiBuilder,
    vec2,
};

use crate::ui::focus;
use crate::ui::icon::Icon;
use crate::ui::kit::button::State;
use crate::ui::theme::{Theme, Type};

/// A card around `contents`, as wide as there is room.
pub fn card<R>(ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let theme = Theme::of(ui.ctx());
    card_frame(&theme).show(ui, |ui| {
        ui.set_width(ui.available_width());
        contents(ui)
    })
}

/// A card without padding, for rows that reach its edges.
pub fn bare_card<R>(ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let theme = Theme::of(ui.ctx());
    card_frame(&theme).inner_margin(0).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 0.0;
        contents(ui)
    })
}

/// A quoted or decorative ground without an edge.
pub fn sunken<R>(ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let theme = Theme::of(ui.ctx());
    let frame = card_frame(&theme)
        .fill(theme.colors.sunken)
        .stroke(Stroke::NONE);
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        contents(ui)
    })
}

/// Words on a soft ground with an icon before them, in line with their first line of that kind.
pub fn noted<R>(
    ui: &mut Ui,
    icon: Icon,
    kind: Type,
    contents: impl FnOnce(&mut Ui) -> R,
) -> InnerResponse<R> {
    let theme = Theme::of(ui.ctx());
    let frame = Frame {
        inner_margin: Margin::symmetric(20, 16),
        fill: theme.colors.accent_soft,
        corner_radius: CornerRadius::same(theme.sizes.radius.card),
        ..Frame::NONE
    };
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        let row = ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 12.0;
            let place = vec2(theme.sizes.size.icon, theme.size_of(kind).line);
            let (rect, _) = ui.allocate_exact_size(place, Sense::hover());
            icon.paint(
                ui.painter(),
                rect.center(),
                place.x,
                theme.colors.accent_text,
            );
            ui.vertical(contents).inner
        });
        row.inner
    })
}

/// A card that is one target: Enter, Space or a click anywhere on it.
///
/// The caller names it with `widget_info`; what is inside does not need the pointer.
pub fn clickable_card<R>(
    ui: &mut Ui,
    is_chosen: bool,
    contents: impl FnOnce(&mut Ui) -> R,
) -> InnerResponse<R> {
    let theme = Theme::of(ui.ctx());
    let scope = UiBuilder::new().sense(Sense::click());
    ui.scope_builder(scope, |ui| {
        let response = ui.response();
        let frame = clickable_frame(&theme, &response, is_chosen);
        let inner = frame.show(ui, |ui| {
            ui.set_width(ui.available_width());
            contents(ui)
        });
        focus::ring(ui, &response, inner.response.rect, theme.sizes.radius.card);
        inner.inner
    })
}

fn card_frame(theme: &Theme) -> Frame {
    Frame {
        inner_margin: Margin::same(24),
        fill: theme.colors.surface,
        stroke: theme.hairline(),
        corner_radius: CornerRadius::same(theme.sizes.radius.card),
        ..Frame::NONE
    }
}

fn clickable_frame(theme: &Theme, response: &Response, is_chosen: bool) -> Frame {
    let (colors, stroke) = (&theme.colors, &theme.sizes.stroke);
    let state = State::of(response, true);
    let fill: Color32 = if state == State::Pressed {
        colors.sunken
    } else {
        colors.surface
    };
    let edge = if is_chosen {
        Stroke::new(stroke.selected, colors.accent)
    } else if state == State::Hover {
        Stroke::new(stroke.hairline, colors.control)
    } else {
        theme.hairline()
    };
    // Egui counts the edge as part of the padding, so a thicker one must not move the contents.
    let margin = if is_chosen { 23 } else { 24 };
    Frame {
        fill,
        stroke: edge,
        inner_margin: Margin::same(margin),
        ..card_frame(theme)
    }
}

/// A thin line across, between rows and groups.
pub fn divider(ui: &mut Ui) {
    let theme = Theme::of(ui.ctx());
    let (rect, _) = ui.allocate_exact_size(egui::vec2(ui.available_width(), 1.0), Sense::hover());
    ui.painter()
        .hline(rect.x_range(), rect.center().y, theme.hairline());
}
