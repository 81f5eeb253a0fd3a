//! The order of each column, so that few lines cross: the barycentre rule of Sugiyama, Tagawa and Toda (1981), then
//! exchanges of neighbours.

use super::{Line, Slot, WayKind};

/// Sweeps over all columns; the best order of them is kept.
const SWEEPS: usize = 12;
/// Most rounds of exchanges; each one is an improvement, and a few are enough.
const ROUNDS: usize = 40;

/// What stands in each of `count` columns, from the top. A line that leads over a column has a slot in it.
pub(super) fn slots(column_of: &[usize], lines: &[Line], count: usize) -> Vec<Vec<Slot>> {
    let mut columns: Vec<Vec<Slot>> = vec![Vec::new(); count];
    for (role, column) in column_of.iter().enumerate() {
        if let Some(column) = columns.get_mut(*column) {
            column.push(Slot::Role(role));
        }
    }
    let mut graph = Graph {
        near: Vec::new(),
        beside: Vec::new(),
    };
    graph.near.resize(count.saturating_sub(1), Vec::new());
    for (place, line) in lines.iter().enumerate() {
        let [lower, upper] = line.ends;
        let column = |role: usize| column_of.get(role).copied().unwrap_or_default();
        let (from, to) = (column(lower), column(upper));
        if from == to {
            graph.beside.push((from, line.clone()));
            continue;
        }
        let mut last = Slot::Role(lower);
        for between in from + 1..=to {
            let next = if between == to {
                Slot::Role(upper)
            } else {
                Slot::Pass(place)
            };
            if let Some(slots) = columns.get_mut(between).filter(|_| between < to) {
                slots.push(next);
            }
            if let Some(near) = graph.near.get_mut(between - 1) {
                near.push((last, next));
            }
            last = next;
        }
    }
    graph.sweep(&mut columns);
    graph.exchange(&mut columns);
    columns
}

/// Lines cut into pieces that lead from one column to the next.
struct Graph {
    /// By the column at the left.
    near: Vec<Vec<(Slot, Slot)>>,
    /// Lines within a column, by column.
    beside: Vec<(usize, Line)>,
}

/// How good an order is; less is better, the first figure counts most.
type Cost = (usize, usize);

impl Graph {
    /// Orders the columns by the mean place of their neighbours, from left to right and back.
    fn sweep(&self, columns: &mut [Vec<Slot>]) {
        let mut best = (self.cost(columns), columns.to_vec());
        for sweep in 0..SWEEPS {
            let is_forth = sweep % 2 == 0;
            let last = columns.len().saturating_sub(1);
            for step in 1..columns.len() {
                let (fixed, moved) = if is_forth {
                    (step - 1, step)
                } else {
                    (last + 1 - step, last - step)
                };
                self.order_by_neighbours(columns, fixed, moved);
            }
            let cost = self.cost(columns);
            if cost < best.0 {
                best = (cost, columns.to_vec());
            }
        }
        columns.clone_from_slice(&best.1);
    }

    fn order_by_neighbours(&self, columns: &mut [Vec<Slot>], fixed: usize, moved: usize) {
        let Some(near) = self.near.get(fixed.min(moved)) else {
            return;
        };
        let (Some(still), Some(slots)) = (columns.get(fixed), columns.get(moved)) else {
            return;
        };
        let mean = |own: usize, slot: Slot| -> f64 {
            let others = near.iter().filter_map(|(left, right)| match slot {
                _ if *left == slot && fixed > moved => Some(*right),
                _ if *right == slot && fixed < moved => Some(*left),
                _ => None,
            });
            let places: Vec<usize> = others
                .filter_map(|other| still.iter().position(|slot| *slot == other))
                .collect();
            if places.is_empty() {
                own as f64
            } else {
                places.iter().sum::<usize>() as f64 / places.len() as f64
            }
        };
        let mut ordered: Vec<(f64, Slot)> = slots
            .iter()
            .enumerate()
            .map(|(own, slot)| (mean(own, *slot), *slot))
            .collect();
        // Stable: what is equal keeps its order.
        ordered.sort_by(|(left, _), (right, _)| left.total_cmp(right));
        if let Some(slots) = columns.get_mut(moved) {
            *slots = ordered.into_iter().map(|(_, slot)| slot).collect();
        }
    }

    /// Exchanges neighbours as long as that makes the order better.
    fn exchange(&self, columns: &mut [Vec<Slot>]) {
        let mut cost = self.cost(columns);
        for _ in 0..ROUNDS {
            let before = cost;
            for column in 0..columns.len() {
                let count = columns.get(column).map_or(0, Vec::len);
                for upper in 0..count {
                    for lower in upper + 1..count {
                        swap(columns, column, upper, lower);
                        let changed = self.cost(columns);
                        if changed < cost {
                            cost = changed;
                        } else {
                            swap(columns, column, upper, lower);
                        }
                    }
                }
            }
            if cost == before {
                return;
            }
        }
    }

    /// Crossings, then how far apart the ends of lines within a column stand.
    fn cost(&self, columns: &[Vec<Slot>]) -> Cost {
        let mut crossings = 0;
        for (left, near) in self.near.iter().enumerate() {
            let place = |column: usize, slot: Slot| -> usize {
                let slots = columns.get(column).map_or(&[][..], Vec::as_slice);
                slots.iter().position(|known| *known == slot).unwrap_or(0)
            };
            let pieces: Vec<(usize, usize)> = near
                .iter()
                .map(|(from, to)| (place(left, *from), place(left + 1, *to)))
                .collect();
            for (idx, (from, to)) in pieces.iter().enumerate() {
                let others = pieces.iter().skip(idx + 1);
                crossings += others
                    .filter(|(other, end)| (from < other && to > end) || (from > other && to < end))
                    .count();
            }
        }
        let apart = self.beside.iter().map(|(column, line)| {
            let slots = columns.get(*column).map_or(&[][..], Vec::as_slice);
            let place = |role: usize| slots.iter().position(|slot| *slot == Slot::Role(role));
            let [one, other] = line.ends.map(|role| place(role).unwrap_or(0));
            let weight = if line.kind == WayKind::Up { 2 } else { 1 };
            weight * one.abs_diff(other)
        });
        (crossings, apart.sum())
    }
}

fn swap(columns: &mut [Vec<Slot>], column: usize, upper: usize, lower: usize) {
    if let Some(slots) = columns.get_mut(column) {
        slots.swap(upper, lower);
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// The roles of a column, without the lines that pass.
    fn roles(slots: &[Slot]) -> BTreeSet<usize> {
        let role = |slot: &Slot| match slot {
            Slot::Role(role) => Some(*role),
            Slot::Pass(_) => None,
        };
        slots.iter().filter_map(role).collect()
    }

    fn line(lower: usize, upper: usize, kind: WayKind) -> Line {
        Line {
            ends: [lower, upper],
            kind,
        }
    }

    fn crossings(columns: &[Vec<Slot>], column_of: &[usize], lines: &[Line]) -> usize {
        let graph = Graph {
            near: vec![
                lines
                    .iter()
                    .filter(|line| column_of[line.ends[0]] != column_of[line.ends[1]])
                    .map(|line| (Slot::Role(line.ends[0]), Slot::Role(line.ends[1])))
                    .collect(),
            ],
            beside: Vec::new(),
        };
        graph.cost(columns).0
    }

    #[test]
    fn a_tangle_that_can_be_undone_is_undone() {
        // Two columns of four, joined crosswise and by one more line that keeps them in one piece.
        let column_of = [0, 0, 0, 0, 1, 1, 1, 1];
        let up = |from, to| line(from, to, WayKind::Up);
        let lines = [
            up(0, 7),
            up(1, 6),
            up(2, 5),
            up(3, 4),
            up(0, 6),
            up(1, 5),
            up(2, 4),
        ];
        let found = slots(&column_of, &lines, 2);
        assert_eq!(crossings(&found, &column_of, &lines), 0, "{found:?}");
        let as_given = [0..4, 4..8].map(|roles| roles.map(Slot::Role).collect::<Vec<_>>());
        assert!(crossings(&as_given, &column_of, &lines) > 0);
    }

    #[test]
    fn roles_between_which_one_moves_sideways_stand_close_where_nothing_crosses() {
        let column_of = [0; 5];
        let lines = [line(0, 4, WayKind::Sideways), line(1, 3, WayKind::Sideways)];
        let found = slots(&column_of, &lines, 1);
        let place = |role: usize| found[0].iter().position(|slot| *slot == Slot::Role(role));
        for line in &lines {
            let [one, other] = line.ends.map(|role| place(role).unwrap());
            assert_eq!(one.abs_diff(other), 1, "{found:?}");
        }
    }

    #[test]
    fn ordering_loses_no_role_and_adds_a_pass_for_each_column_between() {
        let column_of = [0, 1, 2, 3];
        let lines = [line(0, 3, WayKind::Up), line(1, 2, WayKind::Up)];
        let found = slots(&column_of, &lines, 4);
        for (column, slots) in found.iter().enumerate() {
            assert_eq!(roles(slots), BTreeSet::from([column]));
        }
        let passes: Vec<bool> = found
            .iter()
            .map(|slots| slots.contains(&Slot::Pass(0)))
            .collect();
        assert_eq!(passes, [false, true, true, false]);
    }
}
