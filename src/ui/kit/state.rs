//! What stands where there is nothing yet, where something takes time, or where something went wrong.

use egui::accesskit::Live;
use egui::{Align, CornerRadius, Frame, Layout, Margin, Rect, Sense, Ui, vec2};

use crate::ui::icon::Icon;
use crate::ui::kit::bar::progress_bar;
use crate::ui::kit::button::{Button, button_row};
use crate::ui::kit::words::{Words, soft_text};
use crate::ui::theme::{Theme, Type};

/// An icon on its tile, centred.
fn tile(ui: &mut Ui, icon: Icon) {
    let theme = Theme::of(ui.ctx());
    let side = theme.sizes.size.tile;
    let (row, _) = ui.allocate_exact_size(vec2(ui.available_width(), side), Sense::hover());
    let rect = Rect::from_center_size(row.center(), vec2(side, side));
    let radius = CornerRadius::same(theme.sizes.radius.panel);
    ui.painter()
        .rect_filled(rect, radius, theme.colors.accent_soft);
    icon.paint(ui.painter(), rect.center(), 30.0, theme.colors.accent_text);
}

/// What will be here and how long it takes, centred, with at most one button; tells whether it was pressed.
pub fn empty_state(
    ui: &mut Ui,
    icon: Icon,
    title: &str,
    words: &str,
    button: Option<&str>,
) -> bool {
    let theme = Theme::of(ui.ctx());
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        tile(ui, icon);
        ui.add_space(theme.sizes.space.l);
        centered(ui, Words::new(Type::Heading, title));
        ui.add_space(theme.sizes.space.xs);
        centered(
            ui,
            Words::new(Type::Body15, words)
                .color(theme.colors.ink_2)
                .balanced(),
        );
        let Some(button) = button else { return false };
        ui.add_space(theme.sizes.space.l + 4.0);
        let button = Button::primary(button).small();
        let width = button.width(ui).min(ui.available_width());
        let left = (ui.available_width() - width) / 2.0;
        ui.horizontal(|ui| {
            ui.add_space(left);
            ui.add(button).clicked()
        })
        .inner
    })
    .inner
}

fn centered(ui: &mut Ui, words: Words) {
    let room = ui.available_width().min(360.0);
    let left = (ui.available_width() - room) / 2.0;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.add_space(left);
        ui.allocate_ui_with_layout(vec2(room, 0.0), Layout::top_down(Align::Min), |ui| {
            ui.set_width(room);
            ui.add(words.centered());
        });
    });
}

/// What is under way, its present step and how far it is (0 to 1); tells whether Stop was pressed.
///
/// Shown only after the busy delay; `stop` is left out where nothing can be stopped.
pub fn busy_state(ui: &mut Ui, title: &str, step: &str, share: f32, stop: Option<&str>) -> bool {
    let theme = Theme::of(ui.ctx());
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing.y = theme.sizes.space.xs;
        ui.add(Words::new(Type::Heading, title));
        soft_text(ui, Type::Body15, step);
        ui.add_space(theme.sizes.space.l);
        progress_bar(ui, share, title);
        ui.add_space(theme.sizes.space.l);
        stop.is_some_and(|stop| ui.add(Button::secondary(stop).small()).clicked())
    })
    .inner
}

/// A problem: what happened as title, then what is safe and what to do; buttons with the main one first.
///
/// Gives the place of the pressed button. Screen readers are told at once.
pub fn problem_notice(
    ui: &mut Ui,
    title: &str,
    words: &str,
    buttons: Vec<Button>,
) -> Option<usize> {
    let theme = Theme::of(ui.ctx());
    let frame = Frame {
        inner_margin: Margin {
            left: 20,
            right: 16,
            top: 16,
            bottom: 16,
        },
        fill: theme.colors.partial_soft,
        corner_radius: CornerRadius::same(theme.sizes.radius.card),
        ..Frame::NONE
    };
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        let beside: f32 = buttons.iter().map(|button| button.width(ui) + 8.0).sum();
        let room = ui.available_width() - 40.0;
        let is_beside = !buttons.is_empty() && room - beside > 360.0;
        let words_room = if is_beside {
            room - beside - 16.0
        } else {
            room
        };
        let mut pressed = None;
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing = vec2(theme.sizes.space.l, 0.0);
            let (icon, _) = ui.allocate_exact_size(vec2(24.0, 24.0), Sense::hover());
            Icon::Warning.paint(ui.painter(), icon.center(), 24.0, theme.colors.partial);
            let column = Layout::top_down(Align::Min);
            let stacked = ui.allocate_ui_with_layout(vec2(words_room, 0.0), column, |ui| {
                ui.set_width(words_room);
                ui.add(Words::new(Type::Subhead, title).color(theme.colors.partial));
                if !words.is_empty() {
                    ui.add(Words::new(Type::Body15, words));
                }
                if is_beside || buttons.is_empty() {
                    return Some(buttons);
                }
                ui.add_space(theme.sizes.space.m);
                pressed = button_row(ui, buttons);
                None
            });
            // Beside the words, the main button stands last, at the right edge.
            for (place, button) in stacked
                .inner
                .unwrap_or_default()
                .into_iter()
                .enumerate()
                .rev()
            {
                if ui.add(button).clicked() {
                    pressed = Some(place);
                }
            }
        });
        pressed
    });
    ui.ctx()
        .accesskit_node_builder(shown.response.id, |node| node.set_live(Live::Polite));
    shown.inner
}
