//! What stands where there is nothing yet, where something takes time, or where something went wrong.

use egui::accesskit::Live;
use egui::{Align, CornerRadius, Frame, Layout, Margin, Rect, Sense, Ui, vec2};

use crate::ui::icon::Icon;
use crate::ui::kit::bar::progress_bar;
use crate::ui::kit::button::{Button, button_row};
use crate::ui::kit::page::row;
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
    empty_part(
        ui,
        icon,
        [title, words],
        button.map(|words| Button::primary(words).small()),
    )
}

/// The same for a part of a screen, whose button is not the main one.
pub fn empty_part(
    ui: &mut Ui,
    icon: Icon,
    [title, words]: [&str; 2],
    button: Option<Button>,
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
    let said = Said {
        title: Words::new(Type::Subhead, title).color(theme.colors.partial),
        words: Some(Words::new(Type::Body15, words)).filter(|_| !words.is_empty()),
    };
    let frame = Frame {
        inner_margin: Margin {
            left: 20,
            ..Margin::same(16)
        },
        fill: theme.colors.partial_soft,
        corner_radius: CornerRadius::same(theme.sizes.radius.card),
        ..Frame::NONE
    };
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing = vec2(theme.sizes.space.l, 0.0);
        let beside: f32 = buttons.iter().map(|button| button.width(ui) + 16.0).sum();
        let room = ui.available_width() - WARNING - 16.0;
        if room - beside > 360.0 {
            said.beside_ui(ui, room - beside, buttons)
        } else {
            said.over_ui(ui, room, buttons)
        }
    });
    let response = &shown.response;
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_live(Live::Polite));
    shown.inner
}

/// Side of the warning sign.
const WARNING: f32 = 24.0;

/// The words of a problem.
struct Said {
    title: Words,
    words: Option<Words>,
}

impl Said {
    /// Words at the left, buttons at the right, the main one last.
    fn beside_ui(self, ui: &mut Ui, room: f32, buttons: Vec<Button>) -> Option<usize> {
        let lines = [Some(&self.title), self.words.as_ref()]
            .into_iter()
            .flatten();
        let high: f32 = lines.map(|words| words.galley(ui, room).size().y).sum();
        let least = Theme::of(ui.ctx()).sizes.size.button_small;
        row(ui, high.max(least), |ui| {
            warning_ui(ui);
            let column = Layout::top_down(Align::Min);
            ui.allocate_ui_with_layout(vec2(room, high), column, |ui| {
                ui.set_width(room);
                self.words_ui(ui);
            });
            let mut pressed = None;
            for (place, button) in buttons.into_iter().enumerate().rev() {
                if ui.add(button).clicked() {
                    pressed = Some(place);
                }
            }
            pressed
        })
    }

    /// Words over buttons, where they do not fit side by side.
    fn over_ui(self, ui: &mut Ui, room: f32, buttons: Vec<Button>) -> Option<usize> {
        let gap = Theme::of(ui.ctx()).sizes.space.m;
        ui.horizontal_top(|ui| {
            warning_ui(ui);
            ui.vertical(|ui| {
                ui.set_width(room);
                self.words_ui(ui);
                if buttons.is_empty() {
                    return None;
                }
                ui.add_space(gap);
                button_row(ui, buttons)
            })
            .inner
        })
        .inner
    }

    fn words_ui(self, ui: &mut Ui) {
        ui.add(self.title);
        if let Some(words) = self.words {
            ui.add(words);
        }
    }
}

fn warning_ui(ui: &mut Ui) {
    let (place, _) = ui.allocate_exact_size(vec2(WARNING, WARNING), Sense::hover());
    let color = Theme::of(ui.ctx()).colors.partial;
    Icon::Warning.paint(ui.painter(), place.center(), WARNING, color);
}
