//! Drawings on sheets: boxes, range bars, shapes that rate, and the mark of the program.

use crate::page::frame::{Corner, HANDLE, PageItem, Shape, rounded};
use crate::page::sheet::look::{Colors, GAP, GOOD, LOGO_DOT, PARTIAL, TRACK, WHITE};
use crate::page::structure::TagId;
use crate::sheet;

/// Left, top, width and height.
pub(super) type Area = [f32; 4];

fn filled(outline: Vec<Corner>, fill: [u8; 3], tag: Option<TagId>) -> PageItem {
    PageItem::Shape(Shape {
        outline,
        is_closed: true,
        fill: Some(fill),
        stroke: None,
        tag,
    })
}

/// A filled area with round corners.
pub(super) fn area(area: Area, radius: f32, fill: [u8; 3]) -> PageItem {
    filled(rounded(area, radius), fill, None)
}

/// A box to tick.
pub(super) fn tick_box([x, y, width, height]: Area, ink: [u8; 3]) -> PageItem {
    let line = 0.75;
    let inside = [x + line / 2.0, y + line / 2.0, width - line, height - line];
    PageItem::Shape(Shape {
        outline: rounded(inside, 1.5),
        is_closed: true,
        fill: None,
        stroke: Some((ink, line)),
        tag: None,
    })
}

fn circle(x: f32, y: f32, radius: f32) -> Vec<Corner> {
    rounded([x - radius, y - radius, 2.0 * radius, 2.0 * radius], radius)
}

/// Where a mark stands on a bar of `width`, kept inside by half its own width.
fn along(width: f32, points: f64, half: f32) -> f32 {
    #[expect(clippy::cast_possible_truncation, reason = "0 to 100")]
    let share = points.clamp(0.0, 100.0) as f32 / 100.0;
    (width * share).clamp(half, width - half)
}

/// Heights of the track, the band of the range and the mark of a bar, and the mark's width.
const BAR: [f32; 4] = [4.5, 8.5, 14.0, 3.2];

/// A range on the scale from 0 to 100: one figure, around the height `middle`.
pub(super) fn range(
    x: f32,
    middle: f32,
    width: f32,
    points: [f64; 3],
    colors: Colors,
    tag: TagId,
) -> Vec<PageItem> {
    let [low, at, high] = points;
    let [track, band, mark, thickness] = BAR;
    let part = |from: f32, to: f32, height: f32, fill| {
        let place = [x + from, middle - height / 2.0, to - from, height];
        let radius = (height / 2.0).min((to - from) / 2.0);
        filled(rounded(place, radius), fill, Some(tag))
    };
    let mut items = vec![part(0.0, width, track, TRACK)];
    for limit in [20.0, 40.0, 60.0, 80.0] {
        let place = along(width, limit, 0.6);
        let gap = [x + place - 0.6, middle - track / 2.0, 1.2, track];
        items.push(filled(rounded(gap, 0.0), WHITE, Some(tag)));
    }
    let (from, to) = (along(width, low, 2.0), along(width, high, 2.0));
    items.push(part(from - 2.0, to + 2.0, band, colors.band));
    let place = along(width, at, thickness / 2.0);
    items.push(part(
        place - thickness / 2.0,
        place + thickness / 2.0,
        mark,
        colors.accent,
    ));
    items
}

/// The shape that rates something, in a square of `size`.
pub(super) fn rating(shape: sheet::Shape, x: f32, y: f32, size: f32) -> Vec<PageItem> {
    let radius = size / 2.0;
    let (middle_x, middle_y) = (x + radius, y + radius);
    let line = |outline, is_closed, color, width| {
        PageItem::Shape(Shape {
            outline,
            is_closed,
            fill: None,
            stroke: Some((color, width)),
            tag: None,
        })
    };
    match shape {
        sheet::Shape::Good => {
            let check = [(-0.45, 0.05), (-0.1, 0.38), (0.48, -0.32)];
            let check =
                check.map(|(dx, dy)| Corner::at(middle_x + dx * radius, middle_y + dy * radius));
            vec![
                filled(circle(middle_x, middle_y, radius), GOOD, None),
                line(check.to_vec(), false, WHITE, 1.2),
            ]
        }
        sheet::Shape::Partly => {
            let inner = radius - 0.5;
            let bend = inner * HANDLE;
            let half = vec![
                Corner::at(middle_x, middle_y - inner),
                Corner::handle(middle_x - bend, middle_y - inner),
                Corner::handle(middle_x - inner, middle_y - bend),
                Corner::at(middle_x - inner, middle_y),
                Corner::handle(middle_x - inner, middle_y + bend),
                Corner::handle(middle_x - bend, middle_y + inner),
                Corner::at(middle_x, middle_y + inner),
            ];
            vec![
                line(circle(middle_x, middle_y, inner), true, PARTIAL, 1.0),
                filled(half, PARTIAL, None),
            ]
        }
        sheet::Shape::Missing => {
            let inner = radius - 0.5;
            let diamond = [(0.0, -1.0), (1.0, 0.0), (0.0, 1.0), (-1.0, 0.0)];
            let diamond =
                diamond.map(|(dx, dy)| Corner::at(middle_x + dx * inner, middle_y + dy * inner));
            vec![line(diamond.to_vec(), true, GAP, 1.0)]
        }
        sheet::Shape::Unknown => Vec::new(),
    }
}

/// The program's mark in a square of `size`.
pub(super) fn logo(x: f32, y: f32, size: f32, ground: [u8; 3]) -> Vec<PageItem> {
    let unit = size / 32.0;
    let middle = |share: f32| 16.0f32.mul_add(unit, share);
    let (middle_x, middle_y) = (middle(x), middle(y));
    // Open to the right, a twelfth of a turn to either side.
    let ring: Vec<Corner> = (0..=40u8)
        .map(|step| {
            let turn = (30.0 + 300.0 * f32::from(step) / 40.0).to_radians();
            let (sine, cosine) = (libm::sinf(turn), libm::cosf(turn));
            Corner::at(middle_x + 7.4 * unit * cosine, middle_y + 7.4 * unit * sine)
        })
        .collect();
    vec![
        area([x, y, size, size], 9.0 * unit, ground),
        PageItem::Shape(Shape {
            outline: ring,
            is_closed: false,
            fill: None,
            stroke: Some((WHITE, 3.2 * unit)),
            tag: None,
        }),
        filled(
            circle(middle_x + 7.4 * unit, middle_y, 2.3 * unit),
            LOGO_DOT,
            None,
        ),
    ]
}
