//! Good, partial and gap: as a shape, and as a chip with a word beside the shape.

use egui::{
    Color32, CornerRadius, Painter, Pos2, Rect, Response, Role, Sense, Shape, Stroke, Ui, Widget,
    WidgetInfo, pos2, vec2,
};

use crate::ui::kit::words::Words;
use crate::ui::theme::{Theme, Type};

/// How something stands. Never shown by colour alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Left empty on purpose: a ring with a bar.
    Empty,
    /// Open diamond.
    Gap,
    /// Filled disc with a check.
    Good,
    /// Says nothing good or bad; no shape.
    Neutral,
    /// Half-filled disc.
    Partial,
}

impl Status {
    /// Colour of its shape and words.
    pub fn ink(self, theme: &Theme) -> Color32 {
        match self {
            Self::Empty => theme.colors.ink_3,
            Self::Gap => theme.colors.gap,
            Self::Good => theme.colors.good,
            Self::Neutral => theme.colors.ink_2,
            Self::Partial => theme.colors.partial,
        }
    }

    fn fill(self, theme: &Theme) -> Color32 {
        match self {
            Self::Empty | Self::Neutral => theme.colors.sunken,
            Self::Gap => theme.colors.gap_soft,
            Self::Good => theme.colors.good_soft,
            Self::Partial => theme.colors.partial_soft,
        }
    }

    /// Paints its shape, `size` wide and high, around `center`; `ground` shows through a filled disc.
    pub fn paint(self, painter: &Painter, theme: &Theme, center: Pos2, size: f32, ground: Color32) {
        let ink = self.ink(theme);
        let radius = size / 2.0 - 1.0;
        let stroke = Stroke::new((size * 0.1).max(1.5), ink);
        match self {
            Self::Neutral => {}
            Self::Good => {
                painter.circle_filled(center, size / 2.0 - 0.5, ink);
                paint_check(painter, center, size, ground);
            }
            Self::Partial => {
                painter.circle_stroke(center, radius + 0.5 - stroke.width, stroke);
                painter.add(half_disc(center, radius, ink));
            }
            Self::Gap => {
                let tip = size / 2.0 - 1.0;
                let corners = [
                    vec2(0.0, -tip),
                    vec2(tip, 0.0),
                    vec2(0.0, tip),
                    vec2(-tip, 0.0),
                ];
                let outline = corners.map(|corner| center + corner).to_vec();
                painter.add(Shape::closed_line(outline, stroke));
            }
            Self::Empty => {
                painter.circle_stroke(center, radius + 0.5 - stroke.width, stroke);
                let bar = size * 0.2;
                painter.line_segment([center - vec2(bar, 0.0), center + vec2(bar, 0.0)], stroke);
            }
        }
    }
}

fn paint_check(painter: &Painter, center: Pos2, size: f32, color: Color32) {
    let at = |x: f32, y: f32| center + vec2(x, y) * size;
    let stroke = Stroke::new((size * 0.105).max(1.5), color);
    painter.line(
        vec![at(-0.2, 0.02), at(-0.06, 0.16), at(0.21, -0.13)],
        stroke,
    );
}

/// The right half of a disc.
fn half_disc(center: Pos2, radius: f32, color: Color32) -> Shape {
    const STEPS: u8 = 24;
    let outline = (0..=STEPS).map(|step| {
        let angle = std::f32::consts::PI * (f32::from(step) / f32::from(STEPS) - 0.5);
        center + radius * vec2(angle.cos(), angle.sin())
    });
    Shape::convex_polygon(outline.collect(), color, Stroke::NONE)
}

/// A status as a shape alone, where a word stands beside it.
pub fn shape(ui: &mut Ui, status: Status, size: f32) -> Response {
    let theme = Theme::of(ui.ctx());
    let (rect, response) = ui.allocate_exact_size(vec2(size, size), Sense::hover());
    status.paint(
        ui.painter(),
        &theme,
        rect.center(),
        size,
        theme.colors.surface,
    );
    response
}

/// A status in a word, with its shape, on its soft colour.
#[must_use = "add it to a Ui"]
pub struct Chip<'a> {
    status: Status,
    words: &'a str,
}

impl<'a> Chip<'a> {
    pub fn new(status: Status, words: &'a str) -> Self {
        Self { status, words }
    }

    /// How wide it is, for standing at the right.
    pub fn width(&self, ui: &Ui) -> f32 {
        let theme = Theme::of(ui.ctx());
        let words = self.words(&theme).galley(ui, f32::INFINITY).size().x;
        words + self.shape_width(&theme) + 2.0 * self.padding()
    }

    fn words(&self, theme: &Theme) -> Words {
        Words::new(Type::Small, self.words)
            .strong()
            .color(self.status.ink(theme))
            .one_line()
    }

    fn shape_width(&self, theme: &Theme) -> f32 {
        if self.status == Status::Neutral {
            0.0
        } else {
            theme.sizes.size.icon_chip + 6.0
        }
    }

    fn padding(&self) -> f32 {
        if self.status == Status::Neutral {
            12.0
        } else {
            9.0
        }
    }
}

impl Widget for Chip<'_> {
    fn ui(self, ui: &mut Ui) -> Response {
        let theme = Theme::of(ui.ctx());
        let words = self.words(&theme).galley(ui, f32::INFINITY);
        let height = theme.sizes.size.chip.max(words.size().y);
        let extra = if self.status == Status::Neutral {
            0.0
        } else {
            3.0
        };
        let (rect, response) =
            ui.allocate_exact_size(vec2(self.width(ui) + extra, height), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, self.words));
        let radius = CornerRadius::from(height / 2.0);
        let fill = self.status.fill(&theme);
        ui.painter().rect_filled(rect, radius, fill);
        let shape = theme.sizes.size.icon_chip;
        let left = rect.left() + self.padding();
        let center = pos2(left + shape / 2.0, rect.center().y);
        self.status.paint(ui.painter(), &theme, center, shape, fill);
        let place = pos2(
            left + self.shape_width(&theme),
            rect.center().y - words.size().y / 2.0,
        );
        ui.painter().galley(place, words, self.status.ink(&theme));
        response
    }
}

/// A line that says what to look at, with its shape: below a field, or in a list.
pub fn notice_line(ui: &mut Ui, status: Status, words: &str) -> Response {
    let theme = Theme::of(ui.ctx());
    let gap = theme.sizes.space.s;
    let shape = theme.sizes.size.icon_chip;
    let words = Words::new(Type::Small, words).color(status.ink(&theme));
    let galley = words.galley(ui, ui.available_width() - shape - gap);
    let first_line = galley.rows.first().map_or(0.0, |row| row.row.size.y);
    let size = vec2(shape + gap + galley.size().x, galley.size().y);
    let (rect, response): (Rect, Response) = ui.allocate_exact_size(size, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, words.plain()));
    let center = pos2(rect.left() + shape / 2.0, rect.top() + first_line / 2.0);
    status.paint(ui.painter(), &theme, center, shape, theme.colors.surface);
    ui.painter().galley(
        rect.left_top() + vec2(shape + gap, 0.0),
        galley,
        status.ink(&theme),
    );
    response
}
