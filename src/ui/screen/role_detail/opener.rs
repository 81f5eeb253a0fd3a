//! A row that opens: its title, a word at the right, and below it what it opens to.

use egui::{
    CornerRadius, Frame, Margin, Pos2, Response, Role as A11yRole, Sense, Ui, WidgetInfo, pos2,
    vec2,
};

use crate::ui::focus;
use crate::ui::icon::Icon;
use crate::ui::kit::button::State;
use crate::ui::kit::status::Status;
use crate::ui::kit::words::Words;
use crate::ui::theme::{Theme, Type};

const ROW: f32 = 40.0;
const CHEVRON: f32 = 16.0;
const SHAPE: f32 = 16.0;
/// Narrower titles put the word below them.
const LEAST_TITLE: f32 = 220.0;

/// A row that opens.
pub(super) struct Opener<'a> {
    pub(super) title: &'a str,
    /// Stands at the right with its shape; left out if empty.
    pub(super) word: &'a str,
    pub(super) status: Status,
    pub(super) is_open: bool,
}

impl Opener<'_> {
    /// Shows the row; tells whether it was clicked.
    pub(super) fn ui(&self, ui: &mut Ui) -> bool {
        let theme = Theme::of(ui.ctx());
        let colors = &theme.colors;
        let width = ui.available_width();
        let room = width - CHEVRON - 8.0;
        let ink = self.status.ink(&theme);
        let word = Words::new(Type::Small, self.word).color(ink);
        let word = if self.status == Status::Neutral {
            word
        } else {
            word.strong()
        };
        let word = word.galley(ui, room);
        let shape = if self.status == Status::Neutral {
            0.0
        } else {
            SHAPE + 6.0
        };
        let beside = if self.word.is_empty() {
            0.0
        } else {
            word.size().x + shape + 16.0
        };
        let is_beside = room - beside >= LEAST_TITLE;
        let title = Words::new(Type::Body15, self.title).strong();
        let title = title.galley(ui, if is_beside { room - beside } else { room });
        let below = if is_beside { 0.0 } else { word.size().y };
        let height = ROW.max(title.size().y + below + 14.0);
        let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
        let said = if self.word.is_empty() {
            self.title.to_owned()
        } else {
            format!("{}. {}", self.title, self.word)
        };
        response.widget_info(|| WidgetInfo::labeled(A11yRole::Button, ui.is_enabled(), &said));
        let center = pos2(rect.right() - CHEVRON / 2.0, rect.center().y);
        opening_ui(ui, &theme, &response, center, self.is_open);
        let top = rect.center().y - f32::midpoint(title.size().y, below);
        let word_left = if is_beside {
            rect.left() + room - word.size().x
        } else {
            rect.left() + shape
        };
        let word_top = if is_beside {
            rect.center().y - word.size().y / 2.0
        } else {
            top + title.size().y
        };
        if !self.word.is_empty() {
            let center = pos2(
                word_left - 6.0 - SHAPE / 2.0,
                word_top + word.size().y / 2.0,
            );
            self.status
                .paint(ui.painter(), &theme, center, SHAPE, colors.surface);
            ui.painter().galley(pos2(word_left, word_top), word, ink);
        }
        ui.painter()
            .galley(pos2(rect.left(), top), title, colors.ink);
        response.clicked()
    }
}

/// What shows that a row opens: its ground, its chevron at `center`, its focus ring, and what screen readers hear.
pub(super) fn opening_ui(ui: &Ui, theme: &Theme, response: &Response, center: Pos2, is_open: bool) {
    let colors = &theme.colors;
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_expanded(is_open));
    let ground = response.rect.expand2(vec2(8.0, 0.0));
    let radius = theme.sizes.radius.cell;
    if State::of(response, true) != State::Rest {
        let corners = CornerRadius::same(radius);
        ui.painter().rect_filled(ground, corners, colors.sunken);
    }
    let icon = if is_open {
        Icon::ChevronUp
    } else {
        Icon::ChevronDown
    };
    icon.paint(ui.painter(), center, CHEVRON, colors.ink_3);
    focus::ring(ui, response, ground, radius);
}

/// The quiet ground on which stands what a row opens to.
pub(super) fn opened<R>(ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let theme = Theme::of(ui.ctx());
    let frame = Frame {
        inner_margin: Margin::symmetric(16, 12),
        fill: theme.colors.sunken,
        corner_radius: CornerRadius::same(theme.sizes.radius.row),
        ..Frame::NONE
    };
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 6.0;
        contents(ui)
    });
    shown.inner
}
