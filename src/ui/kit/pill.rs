//! Filter pills: each one on or off.

use std::sync::Arc;

use egui::{
    CornerRadius, Galley, Response, Role, Sense, Stroke, StrokeKind, Ui, Widget, WidgetInfo, pos2,
    vec2,
};

use crate::ui::focus;
use crate::ui::icon::Icon;
use crate::ui::kit::button::State;
use crate::ui::kit::words::Words;
use crate::ui::theme::{Theme, Type};

/// A filter with its words.
#[must_use = "add it to a Ui"]
pub struct Pill<'a> {
    words: &'a str,
    icon: Option<Icon>,
    is_chosen: bool,
    is_small: bool,
}

impl<'a> Pill<'a> {
    pub fn new(words: &'a str, is_chosen: bool) -> Self {
        Self {
            words,
            icon: None,
            is_chosen,
            is_small: false,
        }
    }

    pub fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// 40 high, for lists.
    pub fn small(mut self) -> Self {
        self.is_small = true;
        self
    }

    /// Without its icon.
    pub fn bare(mut self) -> Self {
        self.icon = None;
        self
    }

    /// How wide it is.
    pub fn width(&self, ui: &Ui) -> f32 {
        let theme = Theme::of(ui.ctx());
        let words = self.galley(ui, &theme).size().x;
        words + self.icon_width(&theme) + 2.0 * self.padding()
    }

    fn galley(&self, ui: &Ui, theme: &Theme) -> Arc<Galley> {
        let words = Words::new(Type::Body15, self.words).one_line();
        let words = if self.is_chosen {
            words.strong().color(theme.colors.on_accent)
        } else {
            words
        };
        words.galley(ui, f32::INFINITY)
    }

    fn icon_width(&self, theme: &Theme) -> f32 {
        if self.icon.is_some() {
            theme.sizes.size.icon + theme.sizes.space.s
        } else {
            0.0
        }
    }

    fn padding(&self) -> f32 {
        if self.is_small { 14.0 } else { 18.0 }
    }
}

impl Widget for Pill<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let theme = Theme::of(ui.ctx());
        let (colors, size) = (&theme.colors, &theme.sizes.size);
        let height = if self.is_small {
            size.pill_small
        } else {
            size.pill
        };
        let (galley, padding) = (self.galley(ui, &theme), self.padding());
        let icon_width = self.icon_width(&theme);
        let wanted = vec2(
            galley.size().x + icon_width + 2.0 * padding,
            height.max(galley.size().y),
        );
        let (rect, response) = ui.allocate_exact_size(wanted, Sense::click());
        response.widget_info(|| {
            WidgetInfo::selected(Role::Button, ui.is_enabled(), self.is_chosen, self.words)
        });
        let edge = Stroke::new(theme.sizes.stroke.hairline, colors.line_strong);
        let (fill, edge, ink) = match (self.is_chosen, State::of(&response, true)) {
            (true, State::Hover) => (colors.accent_hover, Stroke::NONE, colors.on_accent),
            (true, State::Pressed) => (colors.accent_pressed, Stroke::NONE, colors.on_accent),
            (true, State::Rest | State::Disabled) => {
                (colors.accent, Stroke::NONE, colors.on_accent)
            }
            (false, State::Hover) => (colors.sunken, edge, colors.ink_2),
            (false, State::Pressed) => (colors.track, edge, colors.ink_2),
            (false, State::Rest | State::Disabled) => (colors.surface, edge, colors.ink_2),
        };
        let radius = CornerRadius::from(rect.height() / 2.0);
        ui.painter()
            .rect(rect, radius, fill, edge, StrokeKind::Inside);
        let mut left = rect.left() + padding;
        if let Some(icon) = self.icon {
            icon.paint(
                ui.painter(),
                pos2(left + size.icon / 2.0, rect.center().y),
                size.icon,
                ink,
            );
            left += icon_width;
        }
        ui.painter().galley(
            pos2(left, rect.center().y - galley.size().y / 2.0),
            galley,
            colors.ink,
        );
        focus::ring(ui, &response, rect, radius.nw);
        response
    }
}
