//! One role on the map: its title, how well it fits, and whether the client stands there or wants to.

use std::sync::Arc;

use egui::{CornerRadius, Galley, Painter, Rect, Response, Stroke, StrokeKind, Ui, pos2};

use crate::ui::focus;
use crate::ui::icon::Icon;
use crate::ui::kit::button::State;
use crate::ui::kit::words::Words;
use crate::ui::theme::{Theme, Type};

/// Room around the words.
pub(super) const PADDING: [f32; 2] = [12.0, 6.0];
/// From the title to the number at its right.
const TO_NUMBER: f32 = 8.0;
/// Narrower roles have their number below the title.
const BESIDE_FROM: f32 = 176.0;
const ICON: f32 = 16.0;
/// Above a mark, and from its icon to its words.
const ABOVE_MARK: f32 = 4.0;
const TO_MARK: f32 = 6.0;
/// Least height.
const LEAST: f32 = 40.0;

/// What a role on the map says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub(super) struct Node {
    pub(super) title: String,
    /// The fit as a number; empty where there is none.
    pub(super) number: String,
    /// The same with a word, e.g. "Fit 72".
    pub(super) fit: String,
    /// E.g. "You are here".
    pub(super) marks: Vec<Mark>,
    /// Everything in one phrase.
    pub(super) said: String,
}

/// What is special about a role for the client.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Mark {
    pub(super) is_goal: bool,
    pub(super) words: String,
}

/// How a role stands to the one that is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tie {
    /// It is the one.
    Chosen,
    /// One way leads there.
    Next,
    Other,
}

/// The words of a role in its width.
pub(super) struct Laid {
    title: Arc<Galley>,
    number: Option<Arc<Galley>>,
    marks: Vec<(bool, Arc<Galley>)>,
    is_beside: bool,
}

impl Node {
    /// The narrowest width that breaks no word.
    pub(super) fn narrowest(&self, ui: &Ui) -> f32 {
        let words = self.title.split([' ', '/', '-', '\u{a0}']);
        let widest = words
            .map(|word| title(word).galley(ui, f32::INFINITY).size().x)
            .fold(0.0, f32::max);
        // A stroke or hyphen stays with the word before it.
        (widest + 6.0 + 2.0 * PADDING[0]).ceil()
    }

    /// The words in a role of that width.
    pub(super) fn lay(&self, ui: &Ui, width: f32) -> Laid {
        let theme = Theme::of(ui.ctx());
        let room = width - 2.0 * PADDING[0];
        let is_beside = width >= BESIDE_FROM;
        let number = if is_beside { &self.number } else { &self.fit };
        let number = (!number.is_empty()).then(|| {
            let words = Words::new(Type::Small, number.as_str()).color(theme.colors.ink_2);
            if is_beside {
                words.strong().galley(ui, f32::INFINITY)
            } else {
                words.galley(ui, room)
            }
        });
        let beside = match &number {
            Some(number) if is_beside => number.size().x + TO_NUMBER,
            _ => 0.0,
        };
        let marks = self.marks.iter().map(|mark| {
            let words = Words::new(Type::Caption, mark.words.as_str())
                .strong()
                .color(theme.colors.accent_text);
            (mark.is_goal, words.galley(ui, room - ICON - TO_MARK))
        });
        Laid {
            title: title(&self.title).galley(ui, room - beside),
            number,
            marks: marks.collect(),
            is_beside,
        }
    }
}

fn title(words: &str) -> Words {
    Words::new(Type::Small, words).strong()
}

impl Laid {
    /// Height of the words alone.
    fn words_height(&self) -> f32 {
        let below = match &self.number {
            Some(number) if !self.is_beside => number.size().y,
            _ => 0.0,
        };
        let marks = self
            .marks
            .iter()
            .map(|(_, mark)| mark.size().y + ABOVE_MARK);
        self.title.size().y + below + marks.sum::<f32>()
    }

    pub(super) fn height(&self) -> f32 {
        (self.words_height() + 2.0 * PADDING[1]).max(LEAST)
    }

    /// Paints the role; `is_here` gives it the ground of where one stands.
    pub(super) fn paint(self, ui: &Ui, rect: Rect, response: &Response, tie: Tie, is_here: bool) {
        let theme = Theme::of(ui.ctx());
        let colors = &theme.colors;
        let radius = theme.sizes.radius.control;
        let state = State::of(response, true);
        let fill = match (is_here, state) {
            (true, _) => colors.accent_selected,
            (false, State::Pressed) => colors.sunken,
            (false, _) => colors.surface,
        };
        let edge = match (tie, state) {
            (Tie::Chosen, _) => Stroke::new(theme.sizes.stroke.selected, colors.accent),
            (_, State::Hover) => Stroke::new(1.0, colors.control),
            (Tie::Next, _) => Stroke::new(1.5, colors.accent_line),
            (Tie::Other, _) => theme.hairline(),
        };
        let corners = CornerRadius::same(radius);
        ui.painter()
            .rect(rect, corners, fill, edge, StrokeKind::Inside);
        self.words(ui.painter(), &theme, rect);
        focus::ring(ui, response, rect, radius);
    }

    fn words(self, painter: &Painter, theme: &Theme, rect: Rect) {
        let colors = &theme.colors;
        let left = rect.left() + PADDING[0];
        let mut top = rect.center().y - self.words_height() / 2.0;
        let first = top + self.title.size().y / 2.0;
        top += self.title.size().y;
        let title = pos2(left, first - self.title.size().y / 2.0);
        painter.galley(title, self.title, colors.ink);
        if let Some(number) = self.number {
            let size = number.size();
            let at = if self.is_beside {
                pos2(rect.right() - PADDING[0] - size.x, first - size.y / 2.0)
            } else {
                top += size.y;
                pos2(left, top - size.y)
            };
            painter.galley(at, number, colors.ink_2);
        }
        for (is_goal, mark) in self.marks {
            top += ABOVE_MARK;
            let icon = if is_goal { Icon::Award } else { Icon::User };
            let line = theme.size_of(Type::Caption).line;
            let center = pos2(left + ICON / 2.0, top + line / 2.0);
            icon.paint(painter, center, ICON, colors.accent_text);
            let at = pos2(left + ICON + TO_MARK, top);
            top += mark.size().y;
            painter.galley(at, mark, colors.accent_text);
        }
    }
}
