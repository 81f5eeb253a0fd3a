//! A row that gives one answer: key badge, words, and a radio at the right.

use egui::{
    Color32, CornerRadius, Painter, Pos2, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui,
    Widget, WidgetInfo, pos2, vec2,
};

use crate::ui::focus;
use crate::ui::icon::Icon;
use crate::ui::kit::button::State;
use crate::ui::kit::keys::{Ground, paint_badge};
use crate::ui::kit::words::Words;
use crate::ui::theme::{Theme, Type};
use crate::ui::tokens::seconds;

/// What stands at the right of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Sign {
    /// One of many.
    Radio,
    /// Several of many.
    Check,
    /// Nothing: a click does what the words say.
    None,
    /// An explanation instead of a sign.
    Words(String),
}

/// One answer to choose.
#[must_use = "add it to a Ui"]
pub struct AnswerRow<'a> {
    words: &'a str,
    key: Option<String>,
    is_chosen: bool,
    is_enabled: bool,
    is_plain: bool,
    sign: Sign,
    least_height: f32,
}

impl<'a> AnswerRow<'a> {
    pub fn new(words: &'a str, is_chosen: bool) -> Self {
        let sign = Sign::Radio;
        Self {
            words,
            key: None,
            is_chosen,
            is_enabled: true,
            is_plain: false,
            sign,
            least_height: 0.0,
        }
    }

    /// The key that chooses it, as printed on the keyboard.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        self.key = Some(key.into());
        self
    }

    /// Does at once what it says; nothing shows that it was chosen.
    pub fn bare(mut self) -> Self {
        self.sign = Sign::None;
        self
    }

    /// May be chosen together with others.
    pub fn several(mut self) -> Self {
        self.sign = Sign::Check;
        self
    }

    /// Without fill and sign, its words semi-bold and an explanation at the right: "no experience yet".
    pub fn aside(mut self, explanation: impl Into<String>) -> Self {
        self.sign = Sign::Words(explanation.into());
        self.is_plain = true;
        self
    }

    pub fn enabled(mut self, is_enabled: bool) -> Self {
        self.is_enabled = is_enabled;
        self
    }

    /// Not lower than its neighbour.
    pub fn at_least(mut self, height: f32) -> Self {
        self.least_height = height;
        self
    }

    /// How high it is at that width, chosen or not.
    pub fn height(&self, ui: &Ui, width: f32) -> f32 {
        let theme = Theme::of(ui.ctx());
        let size = &theme.sizes.size;
        let (room, aside) = self.split(ui, width - self.left() - RIGHT, size.radio);
        // Measured semi-bold, so that choosing moves nothing.
        let words = self.words(&theme, true).strong().galley(ui, room).size().y;
        let aside = aside.map_or(0.0, |aside| aside.size().y);
        let (least, padding) = if theme.is_short {
            (size.answer_row_short, 4.0)
        } else {
            (size.answer_row, 8.0)
        };
        least
            .max(words.max(aside) + 2.0 * padding)
            .max(self.least_height)
    }

    /// From the left edge to the words.
    fn left(&self) -> f32 {
        if self.key.is_some() {
            WORDS_LEFT
        } else {
            RIGHT
        }
    }

    fn role(&self) -> Role {
        match self.sign {
            Sign::Check => Role::CheckBox,
            Sign::None => Role::Button,
            Sign::Radio | Sign::Words(_) => Role::RadioButton,
        }
    }
}

/// Distance from the left edge to the badge, and from the badge to the words.
const BADGE_LEFT: f32 = 14.0;
const WORDS_LEFT: f32 = 58.0;
const RIGHT: f32 = 20.0;

impl Widget for AnswerRow<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let theme = Theme::of(ui.ctx());
        let size = &theme.sizes.size;
        let is_enabled = self.is_enabled && ui.is_enabled();
        let width = ui.available_width();
        let left = self.left();
        let (words_width, aside) = self.split(ui, width - left - RIGHT, size.radio);
        let words = self.words(&theme, is_enabled).galley(ui, words_width);
        let wanted = vec2(width, self.height(ui, width));

        let sense = if is_enabled {
            Sense::click()
        } else {
            Sense::hover()
        };
        let (rect, response) = ui.allocate_exact_size(wanted, sense);
        response.widget_info(|| {
            WidgetInfo::selected(self.role(), is_enabled, self.is_chosen, self.words)
        });

        if ui.is_rect_visible(rect) {
            let state = State::of(&response, is_enabled);
            self.paint_ground(ui, &theme, rect, state);
            self.paint_key(ui, &theme, rect, state);
            let place = pos2(rect.left() + left, rect.center().y - words.size().y / 2.0);
            ui.painter().galley(place, words, theme.colors.ink);
            self.paint_sign(ui, &theme, &response);
            if let Some(aside) = aside {
                let place = pos2(rect.right() - RIGHT, rect.center().y - aside.size().y / 2.0);
                ui.painter().galley(place, aside, theme.colors.ink_3);
            }
            focus::ring(ui, &response, rect, theme.sizes.radius.row);
        }
        response
    }
}

impl AnswerRow<'_> {
    fn paint_key(&self, ui: &Ui, theme: &Theme, rect: Rect, state: State) {
        let Some(key) = &self.key else { return };
        let ground = match (state, self.is_chosen) {
            (State::Disabled, _) => Ground::Disabled,
            (_, true) => Ground::Chosen,
            (_, false) => Ground::Plain,
        };
        let size = &theme.sizes.size;
        let height = if theme.is_short {
            size.key_badge_small
        } else {
            size.key_badge
        };
        let place = pos2(rect.left() + BADGE_LEFT, rect.center().y);
        paint_badge(ui, place, height, key, ground);
    }

    fn paint_sign(&self, ui: &Ui, theme: &Theme, response: &Response) {
        let rect = response.rect;
        let radio = theme.sizes.size.radio;
        let center = pos2(rect.right() - RIGHT - radio / 2.0, rect.center().y);
        match &self.sign {
            Sign::Radio => paint_radio(ui, theme, response, center, self.is_chosen),
            Sign::Check => paint_check(ui.painter(), theme, center, self.is_chosen),
            Sign::None | Sign::Words(_) => {}
        }
    }

    fn words(&self, theme: &Theme, is_enabled: bool) -> Words {
        let words = Words::new(Type::Body, self.words);
        let ink = if is_enabled {
            theme.colors.ink
        } else {
            theme.colors.disabled_ink
        };
        let words = words.color(ink);
        if self.is_chosen || self.is_plain {
            words.strong()
        } else {
            words
        }
    }

    /// Room for the words, and the laid-out explanation at the right.
    fn split(&self, ui: &Ui, room: f32, radio: f32) -> (f32, Option<std::sync::Arc<egui::Galley>>) {
        match &self.sign {
            Sign::None => (room, None),
            Sign::Radio | Sign::Check => (room - radio - 16.0, None),
            Sign::Words(explanation) => {
                let color = Theme::of(ui.ctx()).colors.ink_3;
                let aside = Words::new(Type::Small, explanation.as_str())
                    .color(color)
                    .right();
                let own = self
                    .words(&Theme::of(ui.ctx()), true)
                    .galley(ui, f32::INFINITY)
                    .size()
                    .x;
                let aside = aside.galley(ui, (room - own - 24.0).max(room * 0.4));
                let rest = room - aside.size().x - 24.0;
                (rest.max(room * 0.4), Some(aside))
            }
        }
    }

    fn paint_ground(&self, ui: &Ui, theme: &Theme, rect: Rect, state: State) {
        let (colors, stroke) = (&theme.colors, &theme.sizes.stroke);
        let rest = if self.is_plain {
            Color32::TRANSPARENT
        } else {
            colors.surface
        };
        let (fill, edge) = match (state, self.is_chosen) {
            (State::Disabled, _) => (
                colors.disabled_fill,
                Stroke::new(stroke.hairline, colors.line),
            ),
            (_, true) => (
                colors.accent_soft,
                Stroke::new(stroke.selected, colors.accent),
            ),
            (State::Hover, false) => (colors.sunken, Stroke::new(stroke.hairline, colors.control)),
            (State::Pressed, false) => (colors.track, Stroke::new(stroke.hairline, colors.control)),
            (State::Rest, false) => (rest, Stroke::new(stroke.hairline, colors.line_strong)),
        };
        let radius = CornerRadius::same(theme.sizes.radius.row);
        ui.painter()
            .rect(rect, radius, fill, edge, StrokeKind::Inside);
    }
}

fn paint_radio(ui: &Ui, theme: &Theme, response: &Response, center: Pos2, is_chosen: bool) {
    let (colors, radius) = (&theme.colors, theme.sizes.size.radio / 2.0);
    let painter = ui.painter();
    // Egui draws the edge of a circle outside its radius.
    painter.circle(
        center,
        radius - 2.0,
        colors.surface,
        Stroke::new(2.0, colors.control),
    );
    let how_far = ui.ctx().animate_bool_with_time(
        response.id.with("radio"),
        is_chosen,
        seconds(theme.motion.select),
    );
    if how_far > 0.0 {
        let ring = 7.0 * how_far;
        painter.circle_stroke(center, radius - ring, Stroke::new(ring, colors.accent));
    }
}

/// Paints a check box of the design's size around `center`.
pub(crate) fn paint_check(painter: &Painter, theme: &Theme, center: Pos2, is_chosen: bool) {
    let colors = &theme.colors;
    let rect = Rect::from_center_size(center, vec2(1.0, 1.0) * theme.sizes.size.check_box);
    let edge = if is_chosen {
        colors.accent
    } else {
        colors.control
    };
    let radius = CornerRadius::same(theme.sizes.radius.badge);
    painter.rect(
        rect,
        radius,
        colors.surface,
        Stroke::new(2.0, edge),
        StrokeKind::Inside,
    );
    if is_chosen {
        Icon::Check.paint(painter, center, 16.0, colors.accent);
    }
}
