//! Reasons and gaps: each one opens to the questions and answers behind it.

use std::sync::Arc;

use egui::{
    CornerRadius, Frame, Galley, Margin, Rect, Response, Role as A11yRole, Sense, Ui, WidgetInfo,
    pos2, vec2,
};

use super::{Card, RoleDetailScreen, Shown};
use crate::matching::RoleMatch;
use crate::matching::explain::{Line, Standing};
use crate::ui::focus;
use crate::ui::icon::Icon;
use crate::ui::kit::bullet::bullet;
use crate::ui::kit::button::{Button, State};
use crate::ui::kit::card::card;
use crate::ui::kit::words::{Words, soft_text};
use crate::ui::standing::status_of;
use crate::ui::theme::{Theme, Type};

/// Lines that a card shows at first.
const FIRST: usize = 4;
const SHAPE: f32 = 20.0;
/// From the left edge of the shape to the words.
const INDENT: f32 = 32.0;
const CHEVRON: f32 = 16.0;

impl RoleDetailScreen {
    pub(super) fn reasons_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>, found: &RoleMatch) {
        let lines = shown.explain.reasons(found);
        let nothing = match (lines.is_empty(), shown.explain.not_enough(found)) {
            (false, _) => None,
            (true, Some(missing)) => Some(missing),
            (true, None) => Some(shown.view.text.get("roles-no-reasons")),
        };
        let title = shown.view.text.get("roles-reasons");
        self.lines_ui(ui, shown, Card::Reasons, &title, (&lines, nothing));
    }

    pub(super) fn gaps_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>, found: &RoleMatch) {
        let lines = shown.explain.gaps(found);
        if lines.is_empty() && !found.is_ranked() {
            return;
        }
        let nothing = lines
            .is_empty()
            .then(|| shown.view.text.get("roles-no-gaps"));
        let title = shown.view.text.get("roles-gaps");
        self.lines_ui(ui, shown, Card::Gaps, &title, (&lines, nothing));
    }

    /// What would raise the fit most; what to do about it stands in the card of the gaps.
    pub(super) fn raises_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>, found: &RoleMatch) {
        let lines = shown.explain.raises(found);
        if lines.is_empty() || !found.is_ranked() {
            return;
        }
        let title = shown.view.text.get("roles-raises");
        self.lines_ui(ui, shown, Card::Raises, &title, (&lines, None));
    }

    /// A card with its lines, or with the words that stand where there are none.
    fn lines_ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        kind: Card,
        title: &str,
        (lines, nothing): (&[Line], Option<String>),
    ) {
        let text = shown.view.text;
        card(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 10.0;
            ui.add(Words::new(Type::Heading, title));
            if let Some(nothing) = nothing {
                soft_text(ui, Type::Body15, nothing);
            }
            for (place, line) in lines.iter().take(self.count(kind, lines.len())).enumerate() {
                let answers = shown.answers(line);
                let is_open = self.open.contains(&(kind, place));
                let response = line_ui(ui, line, &answers, is_open);
                if response.clicked() {
                    self.turn((kind, place));
                }
                if is_open {
                    answers_ui(ui, 32, &text.get("roles-answers"), &answers);
                }
            }
            self.more_ui(ui, shown, kind, lines.len());
        });
    }

    /// How many lines of a card are shown at present.
    pub(super) fn count(&self, kind: Card, all: usize) -> usize {
        // Hiding a single line saves no room.
        if self.whole.contains(&kind) || all <= FIRST + 1 {
            all
        } else {
            FIRST
        }
    }

    /// The way to all lines of a card, and back.
    pub(super) fn more_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>, kind: Card, all: usize) {
        if all <= FIRST + 1 {
            return;
        }
        let is_whole = self.whole.contains(&kind);
        let count = [("count", all.into())];
        let words = if is_whole {
            shown.view.text.get("roles-show-fewer")
        } else {
            shown.view.text.with("roles-show-all", &count)
        };
        if ui.add(Button::quiet(words).small().flush()).clicked() && !self.whole.remove(&kind) {
            self.whole.insert(kind);
        }
    }
}

impl Shown<'_> {
    /// The answers behind a line, in the words in which they were given.
    pub(super) fn answers(&self, line: &Line) -> Vec<String> {
        let answers = line.from.iter();
        answers
            .filter_map(|question| self.explain.evidence(self.view.record, question))
            .collect()
    }
}

/// A line with its shape, its word at the right and, if there are answers behind it, a sign that it opens.
fn line_ui(ui: &mut Ui, line: &Line, answers: &[String], is_open: bool) -> Response {
    let theme = Theme::of(ui.ctx());
    let opens = !answers.is_empty();
    let laid = Laid::new(ui, &theme, line, opens);
    let sense = if opens {
        Sense::click()
    } else {
        Sense::hover()
    };
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), laid.height()), sense);
    let said = [
        line.title.as_str(),
        line.word.as_str(),
        line.detail.as_str(),
    ];
    let said: Vec<&str> = said.into_iter().filter(|part| !part.is_empty()).collect();
    let role = if opens {
        A11yRole::Button
    } else {
        A11yRole::Label
    };
    response.widget_info(|| WidgetInfo::labeled(role, ui.is_enabled(), said.join(". ")));
    if opens {
        ui.ctx()
            .accesskit_node_builder(response.id, |node| node.set_expanded(is_open));
    }
    let ground = rect.expand2(vec2(8.0, 4.0));
    let radius = theme.sizes.radius.cell;
    if opens && State::of(&response, true) != State::Rest {
        ui.painter()
            .rect_filled(ground, CornerRadius::same(radius), theme.colors.sunken);
    }
    laid.paint(ui, &theme, rect, line, opens.then_some(is_open));
    focus::ring(ui, &response, ground, radius);
    response
}

/// Lines without a shape begin at the edge.
fn indent(line: &Line) -> f32 {
    if line.standing == Standing::Unknown {
        0.0
    } else {
        INDENT
    }
}

struct Laid {
    title: Arc<Galley>,
    word: Arc<Galley>,
    detail: Arc<Galley>,
}

impl Laid {
    fn new(ui: &Ui, theme: &Theme, line: &Line, opens: bool) -> Self {
        let ink = status_of(line.standing).ink(theme);
        let word = Words::new(Type::Small, line.word.as_str())
            .strong()
            .color(ink)
            .one_line();
        let word = word.galley(ui, f32::INFINITY);
        let right = if opens { CHEVRON + 8.0 } else { 0.0 };
        let indent = indent(line);
        let room = ui.available_width() - indent - right;
        let beside = if line.word.is_empty() {
            0.0
        } else {
            word.size().x + 16.0
        };
        let title = Words::new(Type::Subhead, line.title.as_str()).galley(ui, room - beside);
        let detail = Words::new(Type::Body15, line.detail.as_str()).color(theme.colors.ink_2);
        Self {
            title,
            word,
            detail: detail.galley(ui, room),
        }
    }

    fn height(&self) -> f32 {
        self.title.size().y
            + if self.detail.text().is_empty() {
                0.0
            } else {
                self.detail.size().y
            }
    }

    /// `open` is `None` for a line that does not open.
    fn paint(self, ui: &Ui, theme: &Theme, rect: Rect, line: &Line, open: Option<bool>) {
        let colors = &theme.colors;
        let first = theme.size_of(Type::Subhead).line / 2.0;
        let shape = pos2(rect.left() + SHAPE / 2.0, rect.top() + first);
        status_of(line.standing).paint(ui.painter(), theme, shape, SHAPE, colors.surface);
        let left = rect.left() + indent(line);
        let below = rect.top() + self.title.size().y;
        ui.painter()
            .galley(pos2(left, rect.top()), self.title, colors.ink);
        ui.painter()
            .galley(pos2(left, below), self.detail, colors.ink_2);
        let right = rect.right() - if open.is_some() { CHEVRON + 8.0 } else { 0.0 };
        let word = pos2(
            right - self.word.size().x,
            rect.top() + first - self.word.size().y / 2.0,
        );
        ui.painter().galley(word, self.word, colors.ink);
        if let Some(is_open) = open {
            let icon = if is_open {
                Icon::ChevronUp
            } else {
                Icon::ChevronDown
            };
            let center = pos2(rect.right() - CHEVRON / 2.0, rect.top() + first);
            icon.paint(ui.painter(), center, CHEVRON, colors.ink_3);
        }
    }
}

/// The answers below an open line.
pub(super) fn answers_ui(ui: &mut Ui, indent: i8, title: &str, answers: &[String]) {
    let theme = Theme::of(ui.ctx());
    let frame = Frame {
        inner_margin: Margin::symmetric(16, 12),
        outer_margin: Margin {
            left: indent,
            ..Margin::ZERO
        },
        fill: theme.colors.sunken,
        corner_radius: CornerRadius::same(theme.sizes.radius.row),
        ..Frame::NONE
    };
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 4.0;
        ui.add(Words::new(Type::Small, title).strong());
        for answer in answers {
            bullet(ui, Type::Small, answer.as_str());
        }
    });
}
