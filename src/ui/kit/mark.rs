//! The mark of the program: a rounded square with an open ring and a dot in its opening.

use egui::{Color32, CornerRadius, IconData, Pos2, Rect, Shape, Stroke, Ui, pos2, vec2};

use crate::ui::tokens::Colors;

/// Side of the drawing, radius of its corners, radius and width of the ring, radius of the dot.
const SIDE: f32 = 32.0;
const CORNER: f32 = 9.0;
const RING: f32 = 7.4;
const RING_WIDTH: f32 = 3.2;
const DOT: f32 = 2.3;
/// Half of the ring's opening, in radians; the opening looks to the right.
const HALF_OPENING: f32 = 0.72;

/// Colours of the mark: square, ring and dot.
#[derive(Clone, Copy, Debug)]
pub struct MarkColors {
    pub square: Color32,
    pub ring: Color32,
    pub dot: Color32,
}

impl MarkColors {
    /// On paper.
    pub fn plain(colors: &Colors) -> Self {
        Self {
            square: colors.accent,
            ring: colors.on_accent,
            dot: colors.logo_dot,
        }
    }

    /// On the hero colour.
    pub fn on_hero(colors: &Colors) -> Self {
        Self {
            square: colors.hero_button,
            ring: colors.on_hero_button,
            dot: colors.logo_dot_on_hero,
        }
    }
}

/// Paints the mark into `rect`, which is square.
pub fn paint_mark(ui: &Ui, rect: Rect, colors: MarkColors) {
    let scale = rect.width() / SIDE;
    let painter = ui.painter();
    painter.rect_filled(rect, CornerRadius::from(CORNER * scale), colors.square);
    let (center, radius) = (rect.center(), RING * scale);
    let outline: Vec<Pos2> = ring_points()
        .map(|point| center + radius * point.to_vec2())
        .collect();
    for end in [outline.first(), outline.last()].into_iter().flatten() {
        painter.circle_filled(*end, RING_WIDTH * scale / 2.0, colors.ring);
    }
    painter.add(Shape::line(
        outline,
        Stroke::new(RING_WIDTH * scale, colors.ring),
    ));
    painter.circle_filled(center + vec2(radius, 0.0), DOT * scale, colors.dot);
}

/// The ring as points of the unit circle, from one side of the opening round to the other.
fn ring_points() -> impl Iterator<Item = Pos2> {
    const STEPS: u8 = 48;
    let around = std::f32::consts::TAU - 2.0 * HALF_OPENING;
    (0..=STEPS).map(move |step| {
        let angle = HALF_OPENING + around * f32::from(step) / f32::from(STEPS);
        pos2(angle.cos(), angle.sin())
    })
}

/// The mark as icon of the window, in the light colours.
pub fn window_icon() -> IconData {
    const SIZE: u8 = 64;
    let colors = MarkColors::plain(&Colors::light());
    let pixels = (0..SIZE).flat_map(|y| (0..SIZE).map(move |x| (x, y)));
    let rgba = pixels.flat_map(|(x, y)| pixel(f32::from(x), f32::from(y), f32::from(SIZE), colors));
    IconData {
        rgba: rgba.collect(),
        width: u32::from(SIZE),
        height: u32::from(SIZE),
    }
}

/// One pixel of the icon, its edges softened over the width of a pixel.
fn pixel(x: f32, y: f32, size: f32, colors: MarkColors) -> [u8; 4] {
    let unit = SIDE / size;
    let point = vec2(x + 0.5, y + 0.5) * unit - vec2(SIDE, SIDE) / 2.0;
    let covered = |distance: f32| (0.5 - distance / unit).clamp(0.0, 1.0);
    let inner = SIDE / 2.0 - CORNER;
    let beyond = vec2(
        (point.x.abs() - inner).max(0.0),
        (point.y.abs() - inner).max(0.0),
    );
    let square = covered(beyond.length() - CORNER);
    let angle = point.y.atan2(point.x).abs();
    let to_ring = if angle >= HALF_OPENING {
        (point.length() - RING).abs()
    } else {
        let end = RING * vec2(HALF_OPENING.cos(), HALF_OPENING.sin());
        (vec2(point.x, point.y.abs()) - end).length()
    };
    let ring = covered(to_ring - RING_WIDTH / 2.0);
    let dot = covered((point - vec2(RING, 0.0)).length() - DOT);
    let color = colors
        .square
        .lerp_to_gamma(colors.ring, ring)
        .lerp_to_gamma(colors.dot, dot);
    color.gamma_multiply(square).to_srgba_unmultiplied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_window_icon_has_clear_corners_and_a_filled_middle() {
        let icon = window_icon();
        let alpha = |x: u32, y: u32| icon.rgba[((y * icon.width + x) * 4 + 3) as usize];
        assert_eq!(icon.rgba.len(), 64 * 64 * 4);
        assert_eq!((alpha(0, 0), alpha(63, 63), alpha(32, 32)), (0, 0, 255));
    }
}
