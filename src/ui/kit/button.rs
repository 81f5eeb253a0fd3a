//! Buttons: primary, secondary, quiet and danger; they grow with their words and never cut them.

use egui::{
    Color32, CornerRadius, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, Vec2, Widget,
    WidgetInfo, pos2, vec2,
};

use crate::ui::focus;
use crate::ui::icon::Icon;
use crate::ui::kit::words::Words;
use crate::ui::theme::{Theme, Type};
use crate::ui::tokens::Colors;

/// What a button is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Purpose {
    /// Deletes for good.
    Danger,
    /// The main action on the home card and the first-run panel.
    Hero,
    /// The main action of the screen.
    Primary,
    /// A link among other things.
    Quiet,
    Secondary,
}

/// A button with words, and perhaps an icon before or after them.
#[must_use = "add it to a Ui"]
pub struct Button {
    words: String,
    purpose: Purpose,
    before: Option<Icon>,
    after: Option<Icon>,
    is_small: bool,
    is_enabled: bool,
    reach: Reach,
}

/// How far a button reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reach {
    /// Its words stand at the very edge, its ground reaches beyond it.
    Flush,
    /// As wide as its words ask for.
    Natural,
    /// As wide as there is room.
    Wide,
}

impl Button {
    fn new(purpose: Purpose, words: impl Into<String>) -> Self {
        Self {
            words: words.into(),
            purpose,
            before: None,
            after: None,
            is_small: false,
            is_enabled: true,
            reach: Reach::Natural,
        }
    }

    /// The main action of the screen; there is one.
    pub fn primary(words: impl Into<String>) -> Self {
        Self::new(Purpose::Primary, words)
    }

    /// The main action on a card in the hero colour.
    pub fn hero(words: impl Into<String>) -> Self {
        Self::new(Purpose::Hero, words)
    }

    /// Any other action.
    pub fn secondary(words: impl Into<String>) -> Self {
        Self::new(Purpose::Secondary, words)
    }

    /// An action that stays in the background, as coloured words.
    pub fn quiet(words: impl Into<String>) -> Self {
        Self::new(Purpose::Quiet, words)
    }

    /// An action that deletes.
    pub fn danger(words: impl Into<String>) -> Self {
        Self::new(Purpose::Danger, words)
    }

    /// An icon before the words.
    pub fn before(mut self, icon: Icon) -> Self {
        self.before = Some(icon);
        self
    }

    /// An icon after the words.
    pub fn after(mut self, icon: Icon) -> Self {
        self.after = Some(icon);
        self
    }

    /// 40 high, for rows and cards.
    pub fn small(mut self) -> Self {
        self.is_small = true;
        self
    }

    /// A disabled button has its reason beside it in words.
    pub fn enabled(mut self, is_enabled: bool) -> Self {
        self.is_enabled = is_enabled;
        self
    }

    /// As wide as there is room.
    pub fn wide(mut self) -> Self {
        self.reach = Reach::Wide;
        self
    }

    /// A quiet button whose words stand at the very edge, in line with text above and below.
    pub fn flush(mut self) -> Self {
        self.reach = Reach::Flush;
        self
    }

    /// Its words.
    pub fn name(&self) -> &str {
        &self.words
    }

    fn padding(&self, theme: &Theme) -> f32 {
        let size = &theme.sizes.size;
        match self.purpose {
            Purpose::Quiet => size.quiet_padding,
            _ if self.is_small => size.button_padding_small,
            _ => size.button_padding,
        }
    }

    fn words(&self, color: Color32) -> Words {
        let kind = if self.is_small {
            Type::Body15
        } else {
            Type::Body
        };
        Words::new(kind, self.words.as_str()).strong().color(color)
    }

    /// Width on one line.
    pub fn width(&self, ui: &Ui) -> f32 {
        let theme = Theme::of(ui.ctx());
        let words = self
            .words(theme.colors.ink)
            .galley(ui, f32::INFINITY)
            .size()
            .x;
        words + self.icons_width(&theme) + 2.0 * self.padding(&theme)
    }

    fn icons_width(&self, theme: &Theme) -> f32 {
        let icons = [self.before, self.after].into_iter().flatten().count();
        icons as f32 * (theme.sizes.size.icon + theme.sizes.size.button_icon_gap)
    }

    fn colors(&self, theme: &Theme, state: State) -> Paint {
        let colors = &theme.colors;
        let paint = |fill, edge, ink| Paint { fill, edge, ink };
        let none = Color32::TRANSPARENT;
        match (self.purpose, state) {
            (Purpose::Quiet, State::Disabled) => paint(none, none, colors.disabled_ink),
            (_, State::Disabled) => paint(colors.disabled_fill, none, colors.disabled_ink),
            (Purpose::Primary, State::Rest) => paint(colors.accent, none, colors.on_accent),
            (Purpose::Primary, State::Hover) => paint(colors.accent_hover, none, colors.on_accent),
            (Purpose::Primary, State::Pressed) => {
                paint(colors.accent_pressed, none, colors.on_accent)
            }
            (Purpose::Hero, State::Rest) => paint(colors.hero_button, none, colors.on_hero_button),
            (Purpose::Hero, State::Hover) if theme.is_dark => {
                paint(colors.accent_hover, none, colors.on_hero_button)
            }
            (Purpose::Hero, State::Hover) => paint(colors.accent_soft, none, colors.on_hero_button),
            (Purpose::Hero, State::Pressed) if theme.is_dark => {
                paint(colors.accent_pressed, none, colors.on_hero_button)
            }
            (Purpose::Hero, State::Pressed) => {
                paint(colors.accent_selected, none, colors.on_hero_button)
            }
            (Purpose::Secondary, State::Rest) => {
                paint(colors.surface, colors.line_strong, colors.ink)
            }
            (Purpose::Secondary, State::Hover) => paint(colors.sunken, colors.control, colors.ink),
            (Purpose::Secondary, State::Pressed) => paint(colors.track, colors.control, colors.ink),
            (Purpose::Quiet, State::Rest) => paint(none, none, colors.accent_text),
            (Purpose::Quiet, State::Hover) => paint(colors.accent_soft, none, colors.accent_text),
            (Purpose::Quiet, State::Pressed) => {
                paint(colors.accent_selected, none, colors.accent_text)
            }
            (Purpose::Danger, State::Rest) => {
                paint(colors.surface, colors.line_strong, colors.error)
            }
            (Purpose::Danger, State::Hover) => paint(colors.error_soft, colors.error, colors.error),
            (Purpose::Danger, State::Pressed) => paint(colors.error, colors.error, colors.on_error),
        }
    }
}

/// How a control is touched at present.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    Disabled,
    Hover,
    Pressed,
    Rest,
}

impl State {
    pub(crate) fn of(response: &Response, is_enabled: bool) -> Self {
        if !is_enabled || !response.enabled() {
            Self::Disabled
        } else if response.is_pointer_button_down_on() {
            Self::Pressed
        } else if response.hovered() {
            Self::Hover
        } else {
            Self::Rest
        }
    }

    /// The ground of a row that can be clicked; `None` while it rests.
    pub(crate) fn row_fill(self, colors: &Colors) -> Option<Color32> {
        match self {
            Self::Hover => Some(colors.sunken),
            Self::Pressed => Some(colors.track),
            Self::Disabled | Self::Rest => None,
        }
    }
}

struct Paint {
    fill: Color32,
    edge: Color32,
    ink: Color32,
}

impl Widget for Button {
    fn ui(self, ui: &mut Ui) -> Response {
        let theme = Theme::of(ui.ctx());
        let size = &theme.sizes.size;
        let padding = self.padding(&theme);
        let overhang = if self.reach == Reach::Flush {
            padding
        } else {
            0.0
        };
        let room = ui.available_width() + 2.0 * overhang;
        let around = 2.0 * padding + self.icons_width(&theme);
        let is_enabled = self.is_enabled && ui.is_enabled();
        let words = self
            .words(theme.colors.ink)
            .galley(ui, (room - around).max(1.0));
        let height = if self.is_small {
            size.button_small
        } else {
            size.button
        };
        let width = if self.reach == Reach::Wide {
            room
        } else {
            words.size().x + around
        };
        let lines = words.size().y
            + if words.rows.len() > 1 {
                2.0 * theme.sizes.space.m
            } else {
                8.0
            };
        let full = vec2(width, height.max(lines));

        let inner = vec2(width - 2.0 * overhang, full.y);
        let (id, place) = ui.allocate_space(inner);
        let rect = place.expand2(Vec2::new(overhang, 0.0));
        let sense = if is_enabled {
            Sense::click()
        } else {
            Sense::hover()
        };
        let response = ui.interact(rect, id, sense);
        let label = self.words.clone();
        response.widget_info(|| WidgetInfo::labeled(Role::Button, is_enabled, &label));

        if ui.is_rect_visible(rect) {
            let paint = self.colors(&theme, State::of(&response, is_enabled));
            self.paint(ui, &theme, rect, &paint);
            focus::ring(ui, &response, rect, theme.sizes.radius.control);
        }
        response
    }
}

impl Button {
    fn paint(&self, ui: &Ui, theme: &Theme, rect: Rect, paint: &Paint) {
        let (size, painter) = (&theme.sizes.size, ui.painter());
        let radius = CornerRadius::same(theme.sizes.radius.control);
        let edge = if paint.edge == Color32::TRANSPARENT {
            Stroke::NONE
        } else {
            Stroke::new(theme.sizes.stroke.hairline, paint.edge)
        };
        painter.rect(rect, radius, paint.fill, edge, StrokeKind::Inside);
        let padding = self.padding(theme);
        let around = 2.0 * padding + self.icons_width(theme);
        let words = self
            .words(paint.ink)
            .galley(ui, (rect.width() - around).max(1.0));
        let used = words.size().x + self.icons_width(theme);
        let mut x = rect.center().x - used / 2.0;
        let middle = rect.center().y;
        if let Some(icon) = self.before {
            icon.paint(
                painter,
                pos2(x + size.icon / 2.0, middle),
                size.icon,
                paint.ink,
            );
            x += size.icon + size.button_icon_gap;
        }
        let (width, height) = (words.size().x, words.size().y);
        painter.galley(pos2(x, middle - height / 2.0), words, paint.ink);
        if let Some(icon) = self.after {
            let x = x + width + size.button_icon_gap;
            icon.paint(
                painter,
                pos2(x + size.icon / 2.0, middle),
                size.icon,
                paint.ink,
            );
        }
    }
}

/// Buttons side by side, the main one first; where they do not fit, one under the other.
///
/// Gives the place of the clicked button in `buttons`.
pub fn button_row(ui: &mut Ui, buttons: Vec<Button>) -> Option<usize> {
    let gap = Theme::of(ui.ctx()).sizes.space.s;
    let gaps = buttons.len().saturating_sub(1) as f32 * gap;
    let width: f32 = buttons.iter().map(|button| button.width(ui)).sum::<f32>() + gaps;
    let mut clicked = None;
    let show = |ui: &mut Ui| {
        ui.spacing_mut().item_spacing = vec2(gap, gap);
        for (place, button) in buttons.into_iter().enumerate() {
            if ui.add(button).clicked() {
                clicked = Some(place);
            }
        }
    };
    if width <= ui.available_width() {
        ui.horizontal(show);
    } else {
        ui.vertical(show);
    }
    clicked
}

/// A button that is only an icon, 40 wide and high, with its name as tooltip.
pub fn icon_button(ui: &mut Ui, icon: Icon, name: &str) -> Response {
    let theme = Theme::of(ui.ctx());
    let (rect, response) =
        ui.allocate_exact_size(Vec2::splat(theme.sizes.size.target_min), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), name));
    let colors = &theme.colors;
    let (fill, ink) = match State::of(&response, true) {
        State::Disabled => (Color32::TRANSPARENT, colors.disabled_ink),
        State::Hover => (colors.sunken, colors.ink),
        State::Pressed => (colors.track, colors.ink),
        State::Rest => (Color32::TRANSPARENT, colors.ink_2),
    };
    let radius = theme.sizes.radius.control;
    ui.painter()
        .rect_filled(rect, CornerRadius::same(radius), fill);
    icon.paint(ui.painter(), rect.center(), theme.sizes.size.icon, ink);
    focus::ring(ui, &response, rect, radius);
    crate::ui::kit::tooltip::tooltip(&response, name, "");
    response
}
