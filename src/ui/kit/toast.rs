//! A toast: says at the bottom what was done, and offers one or two things to do about it.

use egui::accesskit::Live;
use egui::{
    Align, Align2, Area, Context, CornerRadius, Frame, Id, Layout, Margin, Order, Sense, Ui, vec2,
};

use crate::ui::icon::Icon;
use crate::ui::kit::button::{Button, icon_button};
use crate::ui::kit::words::Words;
use crate::ui::theme::{Theme, Type};

/// What happened to a toast in this frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ToastAnswer {
    /// The action at that place was chosen.
    Action(usize),
    Dismissed,
    /// The pointer rests on it, so it stays.
    Held,
    Nothing,
}

/// Shows a toast at the bottom; `close` names the closing cross.
pub fn toast(ctx: &Context, id: Id, words: &str, actions: &[String], close: &str) -> ToastAnswer {
    let theme = Theme::of(ctx);
    let area = Area::new(id)
        .order(Order::Tooltip)
        .sense(Sense::hover())
        .anchor(Align2::CENTER_BOTTOM, vec2(0.0, -theme.sizes.space.xl));
    let frame = Frame {
        inner_margin: Margin {
            left: 22,
            right: 12,
            top: 0,
            bottom: 0,
        },
        fill: theme.colors.surface,
        stroke: theme.hairline(),
        corner_radius: CornerRadius::same(theme.sizes.radius.row),
        outer_margin: Margin::ZERO,
        shadow: theme.shadow(),
    };
    let shown = area.show(ctx, |ui| {
        let width = (ctx.content_rect().width() - 48.0).min(560.0);
        ui.set_max_width(width);
        frame
            .show(ui, |ui| toast_ui(ui, &theme, words, actions, close))
            .inner
    });
    ctx.accesskit_node_builder(shown.response.id, |node| node.set_live(Live::Polite));
    match shown.inner {
        ToastAnswer::Nothing if shown.response.contains_pointer() => ToastAnswer::Held,
        answer => answer,
    }
}

fn toast_ui(
    ui: &mut Ui,
    theme: &Theme,
    words: &str,
    actions: &[String],
    close: &str,
) -> ToastAnswer {
    let mut answer = ToastAnswer::Nothing;
    let buttons: Vec<Button> = actions
        .iter()
        .map(|action| Button::quiet(action).small())
        .collect();
    let beside: f32 = buttons.iter().map(|button| button.width(ui) + 8.0).sum();
    let words = Words::new(Type::Body, words);
    let room = (ui.available_width() - beside - 80.0).max(120.0);
    let galley = words.galley(ui, room);
    let height = theme.sizes.size.toast.max(galley.size().y + 32.0);
    ui.allocate_ui_with_layout(
        vec2(ui.available_width(), height),
        Layout::left_to_right(Align::Center),
        |ui| {
            ui.set_height(height);
            ui.spacing_mut().item_spacing.x = theme.sizes.space.s;
            let (icon, _) = ui.allocate_exact_size(vec2(18.0, height), Sense::hover());
            Icon::Check.paint(ui.painter(), icon.center(), 18.0, theme.colors.good);
            ui.add_space(4.0);
            ui.allocate_ui(galley.size(), |ui| ui.add(words));
            for (place, button) in buttons.into_iter().enumerate() {
                if ui.add(button).clicked() {
                    answer = ToastAnswer::Action(place);
                }
            }
            if icon_button(ui, Icon::Close, close).clicked() {
                answer = ToastAnswer::Dismissed;
            }
        },
    );
    answer
}
