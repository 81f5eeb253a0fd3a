//! Where everything on the map stands: made anew only when the roles, their words or the width change.

use egui::{Pos2, Rect, Ui, Vec2, pos2, vec2};

use super::node::Node;
use super::place::centres;
use crate::catalog::career::{Career, Column, Slot};

/// Between roles of a column, at least and at most.
const BETWEEN: [f32; 2] = [6.0, 36.0];
/// Room of a line that passes a column.
const PASS: f32 = 16.0;
/// Left of the first column, for lines within it.
const GUTTER: f32 = 30.0;
/// From a column to the next: for any lines at all, for each of them, and at most.
const GAP: [f32; 3] = [32.0, 2.0, 72.0];
/// Between the name of a column and its roles.
const BELOW_HEAD: f32 = 8.0;
/// Least width of the panel, and the share of the height that may stand above it.
const PANEL: f32 = 330.0;
const ABOVE: f32 = 0.4;
/// Above the panel.
const ABOVE_PANEL: f32 = 20.0;
/// Pieces of a curve.
const PIECES: u8 = 20;

/// Places on the map, from its upper left corner.
#[derive(Clone, Debug, Default)]
pub(super) struct Sketch {
    pub(super) size: Vec2,
    /// By role.
    pub(super) nodes: Vec<Rect>,
    /// Name of each column.
    pub(super) heads: Vec<Rect>,
    /// By line: the points of its curve.
    pub(super) lines: Vec<Vec<Pos2>>,
    /// Left upper corner of the panel; `None` if it stands below the map.
    pub(super) panel: Option<Pos2>,
}

/// The measures of a map.
pub(super) struct Measure<'a> {
    pub(super) career: &'a Career,
    pub(super) nodes: &'a [Node],
    /// By column.
    pub(super) heads: &'a [String],
    pub(super) width: f32,
}

/// A column with its measures.
struct Strip<'a> {
    column: &'a Column,
    left: f32,
    width: f32,
    heights: Vec<f32>,
    centres: Vec<f32>,
}

impl Strip<'_> {
    fn between(&self, room: f32) -> f32 {
        let used: f32 = self.heights.iter().sum();
        let count = self.heights.len().max(1) as f32;
        ((room - used) / count / 2.0).clamp(BETWEEN[0], BETWEEN[1])
    }

    /// Height of all slots close together.
    fn least(&self) -> f32 {
        let gaps = self.heights.len().saturating_sub(1) as f32;
        self.heights.iter().sum::<f32>() + gaps * BETWEEN[0]
    }

    fn centre(&self, slot: Slot) -> Option<f32> {
        let place = self.column.slots.iter().position(|known| *known == slot)?;
        self.centres.get(place).copied()
    }
}

impl Sketch {
    /// The map in that width; `None` where words would break.
    pub(super) fn new(ui: &Ui, measure: &Measure<'_>) -> Option<Self> {
        let mut strips = strips(ui, measure)?;
        let heads = strips.iter().zip(measure.heads).map(|(strip, head)| {
            let galley = super::head_words(head).galley(ui, strip.width);
            galley.size().y
        });
        let top = heads.fold(0.0, f32::max) + BELOW_HEAD;
        let total = strips.iter().map(Strip::least).fold(0.0, f32::max);
        let right = strips.last().map_or(0.0, |strip| strip.left + strip.width);
        let low = low_from(&strips, total, right);
        let upper = strips.get(low..).unwrap_or_default();
        let upper = upper.iter().map(Strip::least).fold(0.0, f32::max);
        for place in 0..strips.len() {
            let room = if place >= low { upper } else { total };
            let wanted = wanted(measure.career, &strips, place, room, place >= low);
            if let Some(strip) = strips.get_mut(place) {
                let between = strip.between(room);
                strip.centres = centres(&strip.heights, &wanted, between, room);
            }
        }
        let panel = strips
            .get(low)
            .map(|strip| pos2(strip.left, top + upper + ABOVE_PANEL));
        let mut sketch = Self {
            size: vec2(right, top + total),
            panel,
            nodes: vec![Rect::NOTHING; measure.nodes.len()],
            heads: Vec::new(),
            lines: Vec::new(),
        };
        for strip in &strips {
            let head = pos2(strip.left, 0.0);
            let head = Rect::from_min_size(head, vec2(strip.width, top - BELOW_HEAD));
            sketch.heads.push(head);
            for ((slot, height), centre) in strip
                .column
                .slots
                .iter()
                .zip(&strip.heights)
                .zip(&strip.centres)
            {
                if let Slot::Role(role) = slot
                    && let Some(node) = sketch.nodes.get_mut(*role)
                {
                    let corner = pos2(strip.left, top + centre - height / 2.0);
                    *node = Rect::from_min_size(corner, vec2(strip.width, *height));
                }
            }
        }
        let lines = 0..measure.career.lines.len();
        sketch.lines = lines
            .map(|line| curve(measure.career, &strips, &sketch.nodes, (line, top)))
            .collect();
        Some(sketch)
    }
}

/// Left edges, widths and heights of all columns.
fn strips<'a>(ui: &Ui, measure: &Measure<'a>) -> Option<Vec<Strip<'a>>> {
    let columns = &measure.career.columns;
    let gaps: Vec<f32> = (1..columns.len())
        .map(|right| {
            let lines = measure.career.lines.iter();
            let crossing = lines.filter(|line| {
                let [from, to] = line.ends.map(|role| measure.career.slot(role));
                matches!((from, to), (Some((from, _)), Some((to, _))) if from < right && right <= to)
            });
            (GAP[0] + GAP[1] * crossing.count() as f32).min(GAP[2])
        })
        .collect();
    let room = measure.width - GUTTER - gaps.iter().sum::<f32>();
    let least: Vec<f32> = columns
        .iter()
        .map(|column| roles(column).filter_map(|role| measure.nodes.get(role)))
        .map(|nodes| nodes.map(|node| node.narrowest(ui)).fold(0.0, f32::max))
        .collect();
    let shares: Vec<f32> = columns
        .iter()
        .map(|column| match roles(column).count() {
            0..=2 => 0.9,
            3..=6 => 1.45,
            _ => 2.1,
        })
        .collect();
    let widths = widths(&least, &shares, room)?;
    let mut left = GUTTER;
    let mut strips = Vec::new();
    for (place, (column, width)) in columns.iter().zip(widths).enumerate() {
        let height = |slot: &Slot| match slot {
            Slot::Pass(_) => PASS,
            Slot::Role(role) => {
                let node = measure.nodes.get(*role);
                node.map_or(0.0, |node| node.lay(ui, width).height())
            }
        };
        strips.push(Strip {
            column,
            left,
            width,
            heights: column.slots.iter().map(height).collect(),
            centres: Vec::new(),
        });
        left += width + gaps.get(place).copied().unwrap_or_default();
    }
    Some(strips)
}

fn roles(column: &Column) -> impl Iterator<Item = usize> {
    column.slots.iter().filter_map(|slot| match slot {
        Slot::Role(role) => Some(*role),
        Slot::Pass(_) => None,
    })
}

/// Widths by shares, none below its least; `None` if there is no room for them.
fn widths(least: &[f32], shares: &[f32], room: f32) -> Option<Vec<f32>> {
    if least.iter().sum::<f32>() > room {
        return None;
    }
    let mut is_fixed = vec![false; least.len()];
    loop {
        let columns = || is_fixed.iter().zip(least).zip(shares);
        let fixed: f32 = columns()
            .map(|((is_fixed, least), _)| if *is_fixed { *least } else { 0.0 })
            .sum();
        let free: f32 = columns()
            .map(|((is_fixed, _), share)| if *is_fixed { 0.0 } else { *share })
            .sum();
        let widths: Vec<f32> = columns()
            .map(|((is_fixed, least), share)| {
                if *is_fixed {
                    *least
                } else {
                    ((room - fixed) * share / free.max(0.1)).floor()
                }
            })
            .collect();
        let narrow = widths
            .iter()
            .zip(least)
            .zip(&is_fixed)
            .position(|((width, least), is_fixed)| width < least && !is_fixed);
        match narrow.and_then(|place| is_fixed.get_mut(place)) {
            Some(fixed) => *fixed = true,
            None => return Some(widths),
        }
    }
}

/// The first of the columns that all leave room for the panel below them; past the last if none do.
fn low_from(strips: &[Strip<'_>], total: f32, right: f32) -> usize {
    let is_low = |strip: &Strip<'_>| strip.least() <= total * ABOVE;
    let high = strips.iter().rposition(|strip| !is_low(strip));
    let low = high.map_or(0, |high| high + 1);
    match strips.get(low) {
        Some(strip) if right - strip.left > PANEL => low,
        _ => strips.len(),
    }
}

/// Where each slot of a column would stand if it were alone.
fn wanted(
    career: &Career,
    strips: &[Strip<'_>],
    place: usize,
    room: f32,
    is_low: bool,
) -> Vec<f32> {
    let Some(strip) = strips.get(place) else {
        return Vec::new();
    };
    let before = place.checked_sub(1).and_then(|before| strips.get(before));
    let slots = strip.column.slots.iter().enumerate();
    let count = strip.column.slots.len().max(1) as f32;
    let even = |slot: usize| room * (slot as f32 + 0.5) / count;
    let Some(before) = before.filter(|_| !is_low) else {
        return slots.map(|(slot, _)| even(slot)).collect();
    };
    let wanted = |(slot, shown): (usize, &Slot)| {
        let near: Vec<f32> = career
            .lines
            .iter()
            .enumerate()
            .filter(|(line, known)| match shown {
                Slot::Role(role) => known.ends.contains(role),
                Slot::Pass(pass) => pass == line,
            })
            .filter_map(|(line, known)| {
                let pass = before.centre(Slot::Pass(line));
                let mut roles = known.ends.iter();
                pass.or_else(|| roles.find_map(|role| before.centre(Slot::Role(*role))))
            })
            .collect();
        if near.is_empty() {
            even(slot)
        } else {
            // Half-way between its neighbours and an even distribution, so that nothing is crowded.
            f32::midpoint(near.iter().sum::<f32>() / near.len() as f32, even(slot))
        }
    };
    slots.map(wanted).collect()
}

/// The points of a line: from the right edge of one role through its passes to the left edge of the other.
fn curve(
    career: &Career,
    strips: &[Strip<'_>],
    nodes: &[Rect],
    (line, top): (usize, f32),
) -> Vec<Pos2> {
    let Some(ends) = career.lines.get(line).map(|line| line.ends) else {
        return Vec::new();
    };
    let [Some(from), Some(to)] = ends.map(|role| nodes.get(role).copied()) else {
        return Vec::new();
    };
    let [Some((first, _)), Some((last, _))] = ends.map(|role| career.slot(role)) else {
        return Vec::new();
    };
    if first == last {
        return arc(from, to);
    }
    let mut points = Vec::new();
    let mut at = from.right_center();
    let between = strips.get(first + 1..last).unwrap_or_default();
    for strip in between {
        let Some(centre) = strip.centre(Slot::Pass(line)) else {
            continue;
        };
        let entry = pos2(strip.left, top + centre);
        bend(&mut points, at, entry);
        at = entry + vec2(strip.width, 0.0);
        points.push(at);
    }
    bend(&mut points, at, to.left_center());
    points
}

/// A curve that begins and ends level.
fn bend(points: &mut Vec<Pos2>, from: Pos2, to: Pos2) {
    let half = (to.x - from.x) / 2.0;
    let controls = [from, from + vec2(half, 0.0), to - vec2(half, 0.0), to];
    points
        .extend((0..=PIECES).map(|piece| on_curve(controls, f32::from(piece) / f32::from(PIECES))));
}

/// A curve beside two roles of the same column.
fn arc(from: Rect, to: Rect) -> Vec<Pos2> {
    let (from, to) = (from.left_center(), to.left_center());
    let reach = (12.0 + 0.09 * (to.y - from.y).abs()).min(GUTTER * 1.25);
    let out = vec2(-reach, 0.0);
    let controls = [from, from + out, to + out, to];
    let pieces = 0..=PIECES;
    pieces
        .map(|piece| on_curve(controls, f32::from(piece) / f32::from(PIECES)))
        .collect()
}

/// A point of a cubic Bézier curve.
fn on_curve([a, b, c, d]: [Pos2; 4], at: f32) -> Pos2 {
    let rest = 1.0 - at;
    let weights = [
        rest * rest * rest,
        3.0 * rest * rest * at,
        3.0 * rest * at * at,
        at * at * at,
    ];
    let sum = [a, b, c, d]
        .into_iter()
        .zip(weights)
        .fold(Vec2::ZERO, |sum, (point, weight)| {
            sum + point.to_vec2() * weight
        });
    sum.to_pos2()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn widths_follow_their_shares_and_break_no_word() {
        let found = widths(&[50.0, 120.0, 50.0], &[2.0, 1.0, 1.0], 400.0).unwrap();
        assert!(
            (found[1] - 120.0).abs() < 0.01 && found[0] > 130.0,
            "{found:?}"
        );
        assert!(found.iter().sum::<f32>() <= 400.0);
        assert_eq!(widths(&[250.0, 200.0], &[1.0, 1.0], 400.0), None);
    }

    #[test]
    fn a_curve_begins_and_ends_at_its_roles() {
        let mut points = Vec::new();
        bend(&mut points, pos2(0.0, 10.0), pos2(60.0, 200.0));
        assert_eq!(points.first(), Some(&pos2(0.0, 10.0)));
        let end = *points.last().unwrap();
        assert!((end - pos2(60.0, 200.0)).length() < 0.01, "{end:?}");
        assert!(points.is_sorted_by(|left, right| left.x <= right.x && left.y <= right.y));
    }
}
