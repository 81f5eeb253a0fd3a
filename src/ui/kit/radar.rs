//! Several values with their ranges on axes around a centre.
//!
//! Always beside a list with the same values: the list is what a screen reader gets.

use std::f32::consts::TAU;
use std::sync::Arc;

use egui::epaint::Mesh;
use egui::{
    Color32, CornerRadius, Id, Painter, Pos2, Rect, Response, Role, Sense, Shape, Stroke, Ui, Vec2,
    Widget, WidgetInfo, vec2,
};

use crate::ui::kit::words::Words;
use crate::ui::theme::{Theme, Type};

/// Where rings are drawn, 0 to 100.
const RINGS: [f32; 5] = [20.0, 40.0, 60.0, 80.0, 100.0];
const LARGEST: f32 = 134.0;
const SMALLEST: f32 = 72.0;
/// From the outer ring to a label.
const LABEL_GAP: f32 = 16.0;
/// Wider labels take two lines if that costs no size.
const COMFORTABLE: f32 = 112.0;
/// Least distance between two labels, and between a label and the edge.
const BETWEEN: f32 = 4.0;
const LINE: f32 = 2.5;
const POINT: f32 = 4.5;
const POINT_EMPHASIZED: f32 = 6.5;
const POINT_OUTLINE: f32 = 2.0;
/// How strongly the colour of the band covers what is below.
const BAND: f32 = 0.45;

/// A value and its range, 0 to 100.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spread {
    pub low: f32,
    pub mark: f32,
    pub high: f32,
}

/// One axis: what it measures, and how much of it.
#[derive(Clone, Debug)]
pub struct Axis {
    /// Up to two lines.
    pub label: String,
    /// `None` leaves the axis empty.
    pub value: Option<Spread>,
}

/// The chart; takes all the width there is, and the height given.
#[must_use = "add it to a Ui"]
pub struct Radar<'a> {
    axes: &'a [Axis],
    height: f32,
    emphasized: Option<usize>,
    said: String,
}

impl<'a> Radar<'a> {
    /// Axes clockwise, the first at the top. `said` tells screen readers that the list says the same.
    pub fn new(axes: &'a [Axis], height: f32, said: impl Into<String>) -> Self {
        Self {
            axes,
            height,
            emphasized: None,
            said: said.into(),
        }
    }

    /// The axis whose point is larger, by place.
    pub fn emphasized(mut self, place: Option<usize>) -> Self {
        self.emphasized = place;
        self
    }
}

impl Widget for Radar<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let theme = Theme::of(ui.ctx());
        let (rect, response) =
            ui.allocate_exact_size(vec2(ui.available_width(), self.height), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, &self.said));
        if ui.is_rect_visible(rect) {
            let plan = Plan::for_labels(ui, self.axes, rect.size());
            let chart = Chart {
                center: rect.center(),
                radius: plan.radius,
                count: self.axes.len(),
            };
            chart.paint_grid(ui.painter(), &theme);
            self.paint_values(ui.painter(), &theme, &chart);
            for (place, (axis, rect)) in self.axes.iter().zip(&plan.labels).enumerate() {
                let side = Side::of(chart.direction(place));
                let galley = side.align(label(&theme, axis)).galley(ui, rect.width());
                let anchor = side.anchor(rect.translate(chart.center.to_vec2()));
                ui.painter().galley(anchor, galley, theme.colors.ink_2);
            }
        }
        response
    }
}

impl Radar<'_> {
    fn paint_values(&self, painter: &Painter, theme: &Theme, chart: &Chart) {
        let colors = &theme.colors;
        let sides: Vec<[(usize, Spread); 2]> = (0..self.axes.len())
            .filter_map(|place| {
                let next = (place + 1) % self.axes.len();
                let value = |place: usize| Some((place, self.axes.get(place)?.value?));
                Some([value(place)?, value(next)?])
            })
            .collect();
        painter.add(Shape::mesh(
            chart.band(&sides, colors.accent_line.gamma_multiply(BAND)),
        ));
        let stroke = Stroke::new(LINE, colors.accent);
        for [from, to] in &sides {
            let ends = [from, to].map(|(place, value)| chart.at(*place, value.mark));
            painter.line_segment(ends, stroke);
        }
        for (place, axis) in self.axes.iter().enumerate() {
            if let Some(value) = axis.value {
                let is_emphasized = self.emphasized == Some(place);
                let radius = if is_emphasized {
                    POINT_EMPHASIZED
                } else {
                    POINT
                };
                let center = chart.at(place, value.mark);
                painter.circle_filled(center, radius + POINT_OUTLINE, colors.surface);
                painter.circle_filled(center, radius, colors.accent);
            }
        }
    }
}

/// Where things lie.
struct Chart {
    center: Pos2,
    radius: f32,
    count: usize,
}

impl Chart {
    /// Unit vector of an axis.
    fn direction(&self, place: usize) -> Vec2 {
        let angle = TAU * place as f32 / self.count.max(1) as f32;
        vec2(angle.sin(), -angle.cos())
    }

    fn at(&self, place: usize, value: f32) -> Pos2 {
        self.center + self.direction(place) * self.radius * value / 100.0
    }

    fn paint_grid(&self, painter: &Painter, theme: &Theme) {
        for place in 0..self.count {
            painter.line_segment([self.center, self.at(place, 100.0)], theme.hairline());
        }
        for ring in RINGS {
            let outline = (0..self.count).map(|place| self.at(place, ring)).collect();
            let is_outer = ring >= 100.0;
            let color = if is_outer {
                theme.colors.line_strong
            } else {
                theme.colors.line
            };
            painter.add(Shape::closed_line(
                outline,
                Stroke::new(theme.sizes.stroke.hairline, color),
            ));
        }
    }

    /// The area between the low and high ends of each pair of neighbours, with softened edges.
    fn band(&self, sides: &[[(usize, Spread); 2]], color: Color32) -> Mesh {
        /// Half the width over which an edge fades, in logical pixels.
        const SOFT: f32 = 0.6;
        let mut mesh = Mesh::default();
        for side in sides {
            for (place, value) in side {
                let along = self.direction(*place);
                let (low, high) = (self.at(*place, value.low), self.at(*place, value.high));
                mesh.colored_vertex(low - along * SOFT, Color32::TRANSPARENT);
                mesh.colored_vertex(low + along * SOFT, color);
                mesh.colored_vertex(high - along * SOFT, color);
                mesh.colored_vertex(high + along * SOFT, Color32::TRANSPARENT);
            }
        }
        let sides = u32::try_from(sides.len()).unwrap_or(0);
        for first in (0..sides).map(|side| side * 8) {
            for strip in first..first + 3 {
                mesh.add_triangle(strip, strip + 1, strip + 4);
                mesh.add_triangle(strip + 1, strip + 5, strip + 4);
            }
        }
        mesh
    }

    /// Place of a label of that size: outside the outer ring, growing away from the centre.
    fn label_rect(&self, place: usize, size: Vec2) -> Rect {
        let direction = self.direction(place);
        let nearest = self.center + direction * (self.radius + LABEL_GAP);
        let sideways = match Side::of(direction) {
            Side::Left => -1.0,
            Side::Middle => 0.0,
            Side::Right => 1.0,
        };
        // Near the top and bottom a label stands on its axis, at the sides it is centred on it.
        let upright = direction.y * direction.y.abs();
        let center = nearest + vec2(sideways * size.x, upright * (size.y - LABEL_GAP / 2.0)) / 2.0;
        Rect::from_center_size(center, size)
    }
}

/// On which side of the chart a label stands; its lines are set towards the chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    Left,
    Middle,
    Right,
}

impl Side {
    fn of(direction: Vec2) -> Self {
        if direction.x.abs() < 0.02 {
            Self::Middle
        } else if direction.x < 0.0 {
            Self::Left
        } else {
            Self::Right
        }
    }

    fn align(self, words: Words) -> Words {
        match self {
            Self::Left => words.right(),
            Self::Middle => words.centered(),
            Self::Right => words,
        }
    }

    /// The point from which aligned text is painted.
    fn anchor(self, rect: Rect) -> Pos2 {
        match self {
            Self::Left => rect.right_top(),
            Self::Middle => rect.center_top(),
            Self::Right => rect.left_top(),
        }
    }
}

/// The radius at which all labels have room, and where they stand.
#[derive(Clone, Debug, PartialEq)]
struct Plan {
    radius: f32,
    /// Relative to the centre, in the order of the axes.
    labels: Vec<Rect>,
}

impl Plan {
    /// Remembered as long as labels, size and type stay the same.
    fn for_labels(ui: &Ui, axes: &[Axis], room: Vec2) -> Arc<Self> {
        let theme = Theme::of(ui.ctx());
        let labels: Vec<&str> = axes.iter().map(|axis| axis.label.as_str()).collect();
        let size = theme.size_of(Type::Small);
        let pixels = ui.ctx().pixels_per_point();
        let figures = [room.x, room.y, size.size, size.line, pixels].map(f32::to_bits);
        let key = Id::unique(("radar plan", labels, figures));
        if let Some(known) = ui.data(|data| data.get_temp::<Arc<Self>>(key)) {
            return known;
        }
        let measured: Vec<Label> = axes
            .iter()
            .map(|axis| Label::measure(ui, &theme, axis))
            .collect();
        let plan = Arc::new(Self::fitting(&measured, room));
        ui.data_mut(|data| data.insert_temp(key, Arc::clone(&plan)));
        plan
    }

    /// The largest chart whose labels neither touch each other nor the edge.
    ///
    /// Short lines look calmer; long ones are taken only if they make the chart clearly larger.
    fn fitting(labels: &[Label], room: Vec2) -> Self {
        let best = |comfortable: f32| {
            let mut radius = LARGEST;
            while radius > SMALLEST {
                if let Some(labels) = stand(labels, room, radius, comfortable) {
                    return Some(Self { radius, labels });
                }
                radius -= 2.0;
            }
            None
        };
        let (short, long) = (best(COMFORTABLE), best(f32::INFINITY));
        match (short, long) {
            (Some(short), Some(long)) if short.radius < 0.9 * long.radius => long,
            (Some(plan), _) | (None, Some(plan)) => plan,
            (None, None) => {
                let wide = vec2(f32::INFINITY, f32::INFINITY);
                let labels = stand(labels, wide, SMALLEST, COMFORTABLE).unwrap_or_default();
                Self {
                    radius: SMALLEST,
                    labels,
                }
            }
        }
    }
}

/// How much room a label needs.
#[derive(Clone, Copy, Debug)]
struct Label {
    one_line: Vec2,
    /// The narrowest two lines.
    two_lines: Vec2,
}

impl Label {
    fn measure(ui: &Ui, theme: &Theme, axis: &Axis) -> Self {
        let one_line = label(theme, axis).galley(ui, f32::INFINITY).size();
        let longest_word = axis.label.split_whitespace().map(|word| {
            let word = Axis {
                label: word.to_owned(),
                value: None,
            };
            label(theme, &word).galley(ui, f32::INFINITY).size().x
        });
        let (mut narrow, mut wide) = (longest_word.fold(0.0, f32::max).ceil(), one_line.x.ceil());
        while wide - narrow > 1.0 {
            let middle = f32::midpoint(narrow, wide);
            if label(theme, axis).galley(ui, middle).rows.len() > 2 {
                narrow = middle;
            } else {
                wide = middle;
            }
        }
        let two_lines = label(theme, axis).galley(ui, wide).size();
        Self {
            one_line,
            two_lines: vec2(two_lines.x.ceil(), two_lines.y),
        }
    }

    /// Its size in at most that width; `None` if there is not enough room even in two lines.
    fn size_in(&self, width: f32, comfortable: f32) -> Option<Vec2> {
        if self.one_line.x <= width.min(comfortable) {
            Some(self.one_line)
        } else if self.two_lines.x <= width {
            Some(self.two_lines)
        } else {
            None
        }
    }
}

/// Where the labels of a chart of that radius stand, relative to its centre; `None` if they do not fit.
///
/// Labels are placed from the sides to the top and the bottom. Where one would touch another, it moves on outwards.
fn stand(labels: &[Label], room: Vec2, radius: f32, comfortable: f32) -> Option<Vec<Rect>> {
    let chart = Chart {
        center: Pos2::ZERO,
        radius,
        count: labels.len(),
    };
    let mut order: Vec<usize> = (0..labels.len()).collect();
    order.sort_by(|left, right| {
        let height = |place: &usize| chart.direction(*place).y.abs();
        height(left).total_cmp(&height(right))
    });
    let mut placed: Vec<(usize, Rect)> = Vec::with_capacity(labels.len());
    for place in order {
        let direction = chart.direction(place);
        let width = match Side::of(direction) {
            Side::Middle => room.x.min(2.0 * COMFORTABLE),
            Side::Left | Side::Right => {
                room.x / 2.0 - direction.x.abs() * (radius + LABEL_GAP) - BETWEEN
            }
        };
        let size = labels.get(place)?.size_in(width, comfortable)?;
        let mut rect = chart.label_rect(place, size);
        for (_, other) in &placed {
            if other.expand(BETWEEN).intersects(rect) {
                let outwards = if direction.y < 0.0 {
                    other.top() - BETWEEN - rect.bottom()
                } else {
                    other.bottom() + BETWEEN - rect.top()
                };
                rect = rect.translate(vec2(0.0, outwards));
            }
        }
        let is_free = placed
            .iter()
            .all(|(_, other)| !other.expand(BETWEEN - 0.5).intersects(rect));
        let (top, bottom) = (-room.y / 2.0, room.y / 2.0);
        if !is_free || rect.top() < top || rect.bottom() > bottom {
            return None;
        }
        placed.push((place, rect));
    }
    placed.sort_by_key(|(place, _)| *place);
    Some(placed.into_iter().map(|(_, rect)| rect).collect())
}

fn label(theme: &Theme, axis: &Axis) -> Words {
    let color = if axis.value.is_some() {
        theme.colors.ink_2
    } else {
        theme.colors.ink_3
    };
    Words::new(Type::Small, axis.label.as_str())
        .strong()
        .color(color)
}

/// What line and band mean, side by side in the middle.
pub fn legend(ui: &mut Ui, value: &str, band: &str) {
    const SIGN: f32 = 22.0;
    let theme = Theme::of(ui.ctx());
    // A line of text, not a row of controls.
    ui.spacing_mut().interact_size.y = theme.size_of(Type::Small).line;
    let gap = theme.sizes.space.s;
    let color = theme.colors.ink_2;
    let words = [value, band].map(|words| Words::new(Type::Small, words).color(color).one_line());
    let widths = words
        .each_ref()
        .map(|words| words.galley(ui, f32::INFINITY).size().x + SIGN + gap);
    let between = theme.sizes.space.xl;
    let total: f32 = widths.iter().sum::<f32>() + between;
    let room = ui.available_width();
    let indent = |width: f32| ((room - width) / 2.0).max(0.0).round();
    let [value, band] = words;
    if total <= room {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = gap;
            ui.add_space(indent(total));
            sign(ui, SIGN, paint_value_sign);
            ui.add(value);
            ui.add_space(between - 2.0 * gap);
            sign(ui, SIGN, paint_band_sign);
            ui.add(band);
        });
    } else {
        let paints: [fn(&Painter, &Theme, Rect); 2] = [paint_value_sign, paint_band_sign];
        let indent = indent(widths[0].max(widths[1]));
        for (words, paint) in [value, band].into_iter().zip(paints) {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = gap;
                ui.add_space(indent);
                sign(ui, SIGN, paint);
                ui.add(words);
            });
        }
    }
}

fn sign(ui: &mut Ui, width: f32, paint: fn(&Painter, &Theme, Rect)) {
    let theme = Theme::of(ui.ctx());
    let height = theme.size_of(Type::Small).line;
    let (rect, _) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    paint(ui.painter(), &theme, rect);
}

fn paint_value_sign(painter: &Painter, theme: &Theme, rect: Rect) {
    let accent = theme.colors.accent;
    painter.hline(rect.x_range(), rect.center().y, Stroke::new(LINE, accent));
    painter.circle_filled(rect.center(), POINT, accent);
}

fn paint_band_sign(painter: &Painter, theme: &Theme, rect: Rect) {
    let swatch = Rect::from_center_size(rect.center(), vec2(rect.width(), 12.0));
    let color = theme.colors.accent_line.gamma_multiply(BAND);
    painter.rect_filled(swatch, CornerRadius::same(3), color);
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Labels of that many letters, 8 wide on lines of 18, which break in the middle.
    fn labels(letters: [f32; 14]) -> Vec<Label> {
        let label = |letters: f32| Label {
            one_line: vec2(letters * 8.0, 18.0),
            two_lines: vec2((letters / 2.0).ceil() * 8.0, 36.0),
        };
        letters.map(label).to_vec()
    }

    #[test]
    fn labels_of_fourteen_axes_neither_overlap_nor_leave_the_card() {
        let room = vec2(438.0, 500.0);
        for letters in [
            [12.0; 14],
            [22.0; 14],
            [
                24.0, 6.0, 24.0, 6.0, 24.0, 6.0, 24.0, 24.0, 6.0, 6.0, 24.0, 6.0, 24.0, 24.0,
            ],
        ] {
            let labels = labels(letters);
            let plan = Plan::fitting(&labels, room);
            assert!(plan.radius > 90.0, "{letters:?}: {}", plan.radius);
            let card = Rect::from_center_size(Pos2::ZERO, room);
            for (place, rect) in plan.labels.iter().enumerate() {
                assert!(card.contains_rect(*rect), "{place} leaves the card");
                for other in plan.labels.iter().skip(place + 1) {
                    assert!(
                        !rect.intersects(*other),
                        "{letters:?}: {rect:?} and {other:?}"
                    );
                }
            }
        }
    }

    #[test]
    fn short_labels_leave_the_chart_at_its_full_size() {
        let plan = Plan::fitting(&labels([10.0; 14]), vec2(486.0, 500.0));
        assert!(plan.radius >= LARGEST, "{}", plan.radius);
    }

    #[test]
    fn the_band_joins_only_neighbours_that_both_have_a_value() {
        let chart = Chart {
            center: Pos2::ZERO,
            radius: 100.0,
            count: 4,
        };
        let spread = Spread {
            low: 40.0,
            mark: 50.0,
            high: 60.0,
        };
        let mesh = chart.band(&[[(0, spread), (1, spread)]], Color32::WHITE);
        assert_eq!((mesh.vertices.len(), mesh.indices.len()), (8, 18));
        assert!(mesh.is_valid());
    }
}
