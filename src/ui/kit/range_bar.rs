//! A value with its range on the scale 0 to 100: a mark in a band on a track.

use egui::{
    CornerRadius, Painter, Pos2, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, Widget,
    WidgetInfo, pos2, vec2,
};

use crate::ui::focus;
use crate::ui::kit::tooltip::tooltip;
use crate::ui::theme::Theme;

/// Radius of the ring of what is asked for.
const GOAL: f32 = 6.5;

/// A value from 0 to 100 and the range in which it most likely lies.
#[must_use = "add it to a Ui"]
pub struct RangeBar {
    low: f32,
    high: f32,
    mark: Option<f32>,
    goal: Option<f32>,
    floor: Option<f32>,
    /// There is no range to show.
    is_empty: bool,
    width: Option<f32>,
    has_levels: bool,
    said: String,
    is_silent: bool,
}

impl RangeBar {
    /// `said` tells value and range in words, to screen readers and as tooltip.
    #[expect(clippy::cast_possible_truncation, reason = "0 to 100, for the screen")]
    pub fn new(low: f64, high: f64, said: impl Into<String>) -> Self {
        let [low, high] = [low, high].map(|edge| edge.clamp(0.0, 100.0) as f32);
        Self {
            low,
            high,
            mark: None,
            goal: None,
            floor: None,
            is_empty: false,
            width: None,
            has_levels: true,
            said: said.into(),
            is_silent: false,
        }
    }

    /// The value itself; left out where we know too little.
    #[expect(clippy::cast_possible_truncation, reason = "0 to 100, for the screen")]
    pub fn mark(mut self, mark: f64) -> Self {
        self.mark = Some(mark.clamp(0.0, 100.0) as f32);
        self
    }

    /// Only the track, for what is not known.
    pub fn empty() -> Self {
        Self {
            is_empty: true,
            ..Self::new(0.0, 0.0, "")
        }
    }

    /// What is asked for, as an open ring.
    #[expect(clippy::cast_possible_truncation, reason = "0 to 100, for the screen")]
    pub fn goal(mut self, goal: f64) -> Self {
        self.goal = Some(goal.clamp(0.0, 100.0) as f32);
        self
    }

    /// The least that will do, as a thin line.
    #[expect(clippy::cast_possible_truncation, reason = "0 to 100, for the screen")]
    pub fn floor(mut self, floor: f64) -> Self {
        self.floor = Some(floor.clamp(0.0, 100.0) as f32);
        self
    }

    pub fn width(mut self, width: f32) -> Self {
        self.width = Some(width);
        self
    }

    /// Not told to screen readers and without focus, because the row it stands in says the same.
    pub fn silent(mut self) -> Self {
        self.is_silent = true;
        self
    }

    /// Without the gaps where levels meet; for fits, which have no such levels.
    pub fn without_levels(mut self) -> Self {
        self.has_levels = false;
        self
    }
}

impl Widget for RangeBar {
    fn ui(self, ui: &mut Ui) -> Response {
        let theme = Theme::of(ui.ctx());
        let height = theme.sizes.range_bar.height;
        let width = self
            .width
            .unwrap_or_else(|| ui.available_width())
            .min(ui.available_width());
        let sense = if self.is_silent {
            Sense::hover()
        } else {
            Sense::focusable_noninteractive()
        };
        let (rect, response) = ui.allocate_exact_size(vec2(width, height), sense);
        if !self.is_silent {
            let value = self.mark.map(f64::from);
            response.widget_info(|| WidgetInfo {
                value,
                ..WidgetInfo::labeled(Role::Meter, true, &self.said)
            });
        }
        if ui.is_rect_visible(rect) {
            self.paint(ui.painter(), &theme, rect);
            focus::ring(ui, &response, rect, theme.sizes.radius.badge);
        }
        if !self.said.is_empty() {
            tooltip(&response, &self.said, "");
        }
        response
    }
}

/// A sign on a bar, for legends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    Floor,
    Goal,
    Mark,
}

/// Shows a sign alone; the words beside it say what it means.
pub fn sign(ui: &mut Ui, sign: Sign) -> Response {
    let theme = Theme::of(ui.ctx());
    let height = theme.sizes.range_bar.height;
    let (rect, response) = ui.allocate_exact_size(vec2(16.0, height), Sense::hover());
    match sign {
        Sign::Floor => paint_floor(ui.painter(), &theme, rect.center(), height),
        Sign::Goal => paint_goal(ui.painter(), &theme, rect.center()),
        Sign::Mark => paint_mark(ui.painter(), &theme, rect.center()),
    }
    response
}

fn paint_mark(painter: &Painter, theme: &Theme, center: Pos2) {
    let sizes = &theme.sizes.range_bar;
    let [width, height] = sizes.mark;
    let mark = Rect::from_center_size(center, vec2(width, height));
    let outline = Stroke::new(sizes.mark_outline, theme.colors.surface);
    let radius = CornerRadius::from(width / 2.0);
    painter.rect(
        mark,
        radius,
        theme.colors.accent,
        outline,
        StrokeKind::Outside,
    );
}

fn paint_goal(painter: &Painter, theme: &Theme, center: Pos2) {
    painter.circle_filled(center, GOAL + 1.0, theme.colors.surface);
    paint_ring(painter, theme, center);
}

fn paint_ring(painter: &Painter, theme: &Theme, center: Pos2) {
    let line = Stroke::new(2.0, theme.colors.ink_2);
    painter.circle_stroke(center, GOAL - 1.0, line);
}

fn paint_floor(painter: &Painter, theme: &Theme, center: Pos2, height: f32) {
    let line = Stroke::new(2.0, theme.colors.ink_3);
    let half = height / 2.0 - 1.0;
    painter.vline(center.x, center.y - half..=center.y + half, line);
}

impl RangeBar {
    fn paint(&self, painter: &Painter, theme: &Theme, rect: Rect) {
        let (colors, sizes) = (&theme.colors, &theme.sizes.range_bar);
        let across = |value: f32| rect.left() + rect.width() * value / 100.0;
        let middle = rect.center().y;
        let bar = |left: f32, right: f32, height: f32| {
            let half = height / 2.0;
            Rect::from_min_max(pos2(left, middle - half), pos2(right, middle + half))
        };
        let track = bar(rect.left(), rect.right(), sizes.track);
        painter.rect_filled(track, CornerRadius::from(sizes.track / 2.0), colors.track);
        if self.has_levels {
            for level in &sizes.level_gaps {
                let half = sizes.level_gap_width / 2.0;
                let gap = bar(across(*level) - half, across(*level) + half, sizes.track);
                painter.rect_filled(gap, CornerRadius::ZERO, colors.surface);
            }
        }
        let at = |value: f32| pos2(across(value), middle);
        if let Some(floor) = self.floor {
            paint_floor(painter, theme, at(floor), sizes.height);
        }
        if !self.is_empty {
            // A range narrower than its own round ends would look like a dot beside the mark.
            let middle_value = f32::midpoint(self.low, self.high);
            let half = ((across(self.high) - across(self.low)) / 2.0).max(sizes.band / 2.0);
            let left = (across(middle_value) - half).max(rect.left());
            let right = (across(middle_value) + half).min(rect.right());
            let band = bar(left, right, sizes.band);
            let radius = CornerRadius::from(sizes.band / 2.0);
            painter.rect_filled(band, radius, colors.range_band);
        }
        let within = |value: f32, reach: f32| {
            let x = across(value).clamp(rect.left() + reach, rect.right() - reach);
            pos2(x, middle)
        };
        if let Some(goal) = self.goal {
            paint_goal(painter, theme, within(goal, GOAL));
        }
        if let Some(value) = self.mark {
            paint_mark(painter, theme, within(value, 2.0));
        }
        // The ring is to be seen even where the mark stands in it.
        if let Some(goal) = self.goal {
            paint_ring(painter, theme, within(goal, GOAL));
        }
    }
}
