//! A card with a text and a row of numbered cells, one of which can be chosen.

use egui::{
    CornerRadius, EventFilter, Id, Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2,
    vec2,
};

use crate::ui::focus;
use crate::ui::kit::button::State;
use crate::ui::kit::words::Words;
use crate::ui::theme::{Theme, Type};

/// Size of a cell, the gap between two, and the padding of the card.
const CELL: [f32; 2] = [44.0, 40.0];
const GAP: f32 = 6.0;
const PADDING: f32 = 20.0;
/// Room for the letter in front of the text.
const LETTER: f32 = 40.0;
/// Least height of the card.
const HEIGHT: f32 = 120.0;
const HEIGHT_SHORT: f32 = 76.0;

/// Width of the cells together.
pub fn cells_width(steps: u8) -> f32 {
    f32::from(steps) * (CELL[0] + GAP) - GAP
}

/// Distance of the cells from the right edge of the card.
pub const INSET: f32 = PADDING;

/// What a rating card shows.
pub struct RatingCard<'a> {
    pub letter: &'a str,
    pub text: &'a str,
    /// Highest rating; the lowest is 1.
    pub steps: u8,
    pub chosen: Option<u8>,
    /// The card that digits rate.
    pub is_current: bool,
    /// Said of a cell by screen readers: text and rating in one phrase.
    pub name: &'a dyn Fn(u8) -> String,
}

/// What was done to a card in this frame.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rated {
    pub chosen: Option<u8>,
    /// The card itself was clicked, or a cell of it has the focus.
    pub is_touched: bool,
}

impl RatingCard<'_> {
    /// Shows the card, as wide as there is room.
    pub fn show(&self, ui: &mut Ui, id: Id) -> Rated {
        let theme = Theme::of(ui.ctx());
        let width = ui.available_width();
        let cells = cells_width(self.steps);
        let room = width - 2.0 * PADDING - LETTER - cells - theme.sizes.space.xl;
        let words = Words::new(Type::Body, self.text).galley(ui, room);
        let least = if theme.is_short { HEIGHT_SHORT } else { HEIGHT };
        let height = (words.size().y + 2.0 * theme.sizes.space.l).max(least);
        let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::CLICK);
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, self.text));
        let (colors, stroke) = (&theme.colors, &theme.sizes.stroke);
        let edge = if self.is_current {
            Stroke::new(stroke.selected, colors.accent)
        } else {
            theme.hairline()
        };
        let radius = CornerRadius::same(theme.sizes.radius.row);
        ui.painter()
            .rect(rect, radius, colors.surface, edge, StrokeKind::Inside);
        let left = rect.left() + PADDING;
        let letter = Words::new(Type::Subhead, self.letter).color(colors.ink_3);
        let letter = letter.galley(ui, LETTER);
        let place = pos2(left, rect.center().y - letter.size().y / 2.0);
        ui.painter().galley(place, letter, colors.ink_3);
        let place = pos2(left + LETTER, rect.center().y - words.size().y / 2.0);
        ui.painter().galley(place, words, colors.ink);
        let mut rated = Rated {
            is_touched: response.clicked(),
            ..Rated::default()
        };
        let first = rect.right() - PADDING - cells;
        for step in 1..=self.steps {
            let x = first + f32::from(step - 1) * (CELL[0] + GAP);
            let top = rect.center().y - CELL[1] / 2.0;
            let cell = Rect::from_min_size(pos2(x, top), vec2(CELL[0], CELL[1]));
            self.cell_ui(ui, id.with(step), step, cell, &mut rated);
        }
        rated
    }

    fn cell_ui(&self, ui: &Ui, id: Id, step: u8, rect: Rect, rated: &mut Rated) {
        let theme = Theme::of(ui.ctx());
        let (colors, stroke) = (&theme.colors, &theme.sizes.stroke);
        let is_chosen = self.chosen == Some(step);
        let response = ui.interact(rect, id, Sense::click());
        let name = (self.name)(step);
        response.widget_info(|| {
            WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), is_chosen, &name)
        });
        let fill = match (is_chosen, State::of(&response, ui.is_enabled())) {
            (true, _) => colors.accent,
            (false, State::Pressed) => colors.track,
            (false, State::Hover) => colors.sunken,
            (false, State::Rest | State::Disabled) => colors.surface,
        };
        let edge = if is_chosen {
            Stroke::NONE
        } else {
            Stroke::new(stroke.hairline, colors.line_strong)
        };
        let ink = if is_chosen {
            colors.on_accent
        } else {
            colors.ink
        };
        let radius = theme.sizes.radius.cell;
        let corner = CornerRadius::same(radius);
        ui.painter()
            .rect(rect, corner, fill, edge, StrokeKind::Inside);
        let number = Words::new(Type::Body15, step.to_string())
            .strong()
            .color(ink);
        let number = number.galley(ui, f32::INFINITY);
        let place = rect.center() - number.size() / 2.0;
        ui.painter().galley(place, number, ink);
        focus::ring(ui, &response, rect, radius);
        if response.has_focus() {
            rated.is_touched = true;
            let arrows = EventFilter {
                horizontal_arrows: true,
                vertical_arrows: true,
                ..EventFilter::default()
            };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(id, arrows));
        }
        if response.clicked() {
            rated.chosen = Some(step);
        }
    }
}
