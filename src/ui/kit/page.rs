//! The frame of a screen: title, sentence and main action stay, the rest scrolls under them.

use egui::{
    Align, Layout, Rect, Response, Role, ScrollArea, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};

use crate::ui::focus;
use crate::ui::icon::Icon;
use crate::ui::kit::button::{Button, State};
use crate::ui::kit::words::Words;
use crate::ui::theme::{Theme, Type};

/// Widest content; wider windows leave room at both sides.
const WIDEST: f32 = 1200.0;
/// Widest line of a sentence under a title.
const SENTENCE: f32 = 700.0;

/// A screen with its title.
#[must_use = "show it in a Ui"]
pub struct Page<'a> {
    title: &'a str,
    sentence: &'a str,
    back: Option<&'a str>,
    action: Option<Button>,
}

/// What came of a page in this frame.
#[derive(Clone, Copy, Debug)]
pub struct PageShown<R> {
    pub inner: R,
    /// The way back was taken.
    pub is_back: bool,
    /// The main action was chosen with the pointer or by focus; Enter from anywhere is the screen's to read.
    pub is_action: bool,
}

impl<'a> Page<'a> {
    pub fn new(title: &'a str) -> Self {
        Self {
            title,
            sentence: "",
            back: None,
            action: None,
        }
    }

    /// A sentence or two under the title.
    pub fn sentence(mut self, sentence: &'a str) -> Self {
        self.sentence = sentence;
        self
    }

    /// A way back above the title, named after where it leads.
    pub fn back(mut self, words: &'a str) -> Self {
        self.back = Some(words);
        self
    }

    /// The main action, at the right of the title; in a narrow window under the sentence.
    pub fn action(mut self, button: Button) -> Self {
        self.action = Some(button);
        self
    }

    /// Shows the title and below it `contents`, which scroll.
    pub fn show<R>(self, ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> PageShown<R> {
        let theme = Theme::of(ui.ctx());
        let padding = theme.page_padding();
        let area = ui.available_rect_before_wrap();
        let width = (area.width() - 2.0 * padding).min(WIDEST);
        let left = area.left() + padding.max((area.width() - width) / 2.0);
        let id = ui.scope_id().with(self.title);
        ui.spacing_mut().item_spacing.y = 0.0;
        let top = if self.back.is_some() {
            theme.page_padding() - 12.0
        } else {
            padding
        };
        let head = Rect::from_min_max(
            pos2(left, area.top() + top),
            pos2(left + width, area.bottom()),
        );
        let head = UiBuilder::new()
            .max_rect(head)
            .layout(Layout::top_down(Align::Min));
        let head = ui.scope_builder(head, |ui| self.head_ui(ui, &theme));
        let (is_back, is_action) = head.inner;
        let bottom = head.response.rect.bottom() + theme.sizes.space.xl;
        let body = Rect::from_min_max(pos2(area.left(), bottom), area.max);
        let body = UiBuilder::new()
            .max_rect(body)
            .layout(Layout::top_down(Align::Min));
        let shown = ui.scope_builder(body, |ui| {
            let scroll = ScrollArea::vertical()
                .id_salt(id)
                .auto_shrink([false, false]);
            scroll.show(ui, |ui| {
                let room = ui.available_rect_before_wrap();
                // Focus rings and shadows reach beyond what they belong to.
                let start = pos2(left, room.top() + 8.0);
                let room = Rect::from_min_size(start, vec2(width, f32::INFINITY));
                let room = UiBuilder::new()
                    .max_rect(room)
                    .layout(Layout::top_down(Align::Min));
                let inner = ui.scope_builder(room, |ui| {
                    ui.set_width(width);
                    ui.spacing_mut().item_spacing.y = theme.sizes.space.card;
                    contents(ui)
                });
                ui.add_space(padding);
                inner.inner
            })
        });
        PageShown {
            inner: shown.inner.inner,
            is_back,
            is_action,
        }
    }

    fn head_ui(self, ui: &mut Ui, theme: &Theme) -> (bool, bool) {
        ui.spacing_mut().item_spacing.y = theme.sizes.space.xs;
        let is_back = self.back.is_some_and(|back| back_link(ui, back).clicked());
        let Some(action) = self.action else {
            title_ui(ui, theme, self.title, self.sentence);
            return (is_back, false);
        };
        let beside = action.width(ui);
        let room = ui.available_width() - beside - theme.sizes.space.xl;
        if room < 360.0 {
            title_ui(ui, theme, self.title, self.sentence);
            ui.add_space(theme.sizes.space.m);
            return (is_back, ui.add(action).clicked());
        }
        let full = ui.available_width();
        let is_action = ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            let titles =
                ui.allocate_ui_with_layout(vec2(room, 0.0), Layout::top_down(Align::Min), |ui| {
                    ui.spacing_mut().item_spacing.y = theme.sizes.space.xs;
                    ui.set_width(room);
                    title_ui(ui, theme, self.title, self.sentence);
                });
            ui.add_space(full - room - beside);
            let lower = (titles.response.rect.height() - theme.sizes.size.button).clamp(0.0, 18.0);
            ui.vertical(|ui| {
                if self.back.is_some() {
                    ui.add_space(lower);
                }
                ui.add(action).clicked()
            })
            .inner
        });
        (is_back, is_action.inner)
    }
}

fn title_ui(ui: &mut Ui, theme: &Theme, title: &str, sentence: &str) {
    ui.add(Words::new(Type::Display, title));
    if !sentence.is_empty() {
        ui.scope(|ui| {
            ui.set_max_width(ui.available_width().min(SENTENCE));
            ui.add(Words::new(Type::Body, sentence).color(theme.colors.ink_2));
        });
    }
}

/// A way back, with an arrow.
pub fn back_link(ui: &mut Ui, words: &str) -> Response {
    let theme = Theme::of(ui.ctx());
    let (colors, size) = (&theme.colors, &theme.sizes.size);
    let galley = Words::new(Type::Body15, words)
        .strong()
        .color(colors.accent_text)
        .one_line();
    let galley = galley.galley(ui, f32::INFINITY);
    let wanted = vec2(
        galley.size().x + size.icon_small + 8.0,
        galley.size().y + 2.0,
    );
    let (id, place) = ui.allocate_space(wanted);
    let target = place.expand2(vec2(8.0, (size.target_min - wanted.y) / 2.0));
    let response = ui.interact(target, id, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Link, ui.is_enabled(), words));
    let radius = theme.sizes.radius.control;
    if matches!(State::of(&response, true), State::Hover | State::Pressed) {
        ui.painter().rect_filled(target, radius, colors.accent_soft);
    }
    let middle = place.center().y;
    let arrow = pos2(place.left() + size.icon_small / 2.0 - 1.0, middle);
    Icon::ArrowLeft.paint(ui.painter(), arrow, size.icon_small, colors.accent_text);
    let words = pos2(
        place.left() + size.icon_small + 8.0,
        middle - galley.size().y / 2.0,
    );
    ui.painter().galley(words, galley, colors.accent_text);
    focus::ring(ui, &response, target, radius);
    response
}

/// One of two columns.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    Left,
    Right,
}

/// Shows two columns side by side with a gap, or one under the other below `stack_below`.
///
/// `share` is the part of the width that the left one gets. Both get the same top; nothing stretches their height.
pub fn columns(
    ui: &mut Ui,
    share: f32,
    stack_below: f32,
    mut contents: impl FnMut(&mut Ui, Column),
) {
    let gap = Theme::of(ui.ctx()).sizes.space.card;
    let width = ui.available_width();
    if width < stack_below {
        contents(ui, Column::Left);
        contents(ui, Column::Right);
        return;
    }
    let left = ((width - gap) * share).round();
    ui.horizontal_top(|ui| {
        let between = ui.spacing().item_spacing.y;
        ui.spacing_mut().item_spacing.x = gap;
        for (column, width) in [(Column::Left, left), (Column::Right, width - gap - left)] {
            let down = Layout::top_down(Align::Min);
            ui.allocate_ui_with_layout(vec2(width, 0.0), down, |ui| {
                ui.set_width(width);
                ui.spacing_mut().item_spacing = vec2(gap, between);
                contents(ui, column);
            });
        }
    });
}

/// Draws into a place of its own, without moving what comes next.
pub fn place<R>(ui: &mut Ui, rect: Rect, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let builder = UiBuilder::new()
        .max_rect(rect)
        .layout(Layout::top_down(Align::Min));
    contents(&mut ui.new_child(builder))
}

/// Things side by side, each half-way up a row of that height.
pub fn row<R>(ui: &mut Ui, height: f32, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let size = vec2(ui.available_width(), height);
    ui.allocate_ui_with_layout(size, Layout::left_to_right(Align::Center), contents)
        .inner
}
