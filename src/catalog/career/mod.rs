//! The career map as data: roles in columns by their step, the ways between them, and how to walk along them.
//!
//! Knows no pixels: a column tells the order of what stands in it, from the top.

mod order;

use std::cmp::Ordering;
use std::collections::BTreeSet;

use crate::base::id::RoleId;
use crate::catalog::role::Role;

/// All roles with the ways between them, set in columns so that few lines cross.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Career {
    /// Places of roles in `columns` and `ways` are places in here; in the order of the catalogue.
    pub roles: Vec<RoleId>,
    /// From the first step that has roles to the last; no column is without a role.
    pub columns: Vec<Column>,
    /// Steps up and moves sideways, role by role.
    pub ways: Vec<Way>,
    /// What is drawn: one line for each pair of roles.
    pub lines: Vec<Line>,
}

/// The roles of one step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// 1 to 5.
    pub step: u8,
    /// From the top.
    pub slots: Vec<Slot>,
}

/// What stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Slot {
    /// A role, by its place in [`Career::roles`].
    Role(usize),
    /// A line that leads past the roles of this step, by its place in [`Career::lines`].
    Pass(usize),
}

/// A way from one role to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Way {
    pub from: usize,
    pub to: usize,
    pub kind: WayKind,
}

/// Where a way leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum WayKind {
    /// To other work of the same house.
    Sideways,
    Up,
}

/// A line between two roles, whatever ways lead along it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The role of the lower step, then that of the higher one.
    pub ends: [usize; 2],
    /// Up if any way along it leads up.
    pub kind: WayKind,
}

/// The ways on from one role, as places in [`Career::ways`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ahead {
    /// Steps up from here.
    pub next: BTreeSet<usize>,
    /// Steps up from the roles after it.
    pub later: BTreeSet<usize>,
    /// Moves sideways from here.
    pub sideways: BTreeSet<usize>,
}

/// Where one can walk on the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// Up the ladder.
    Ahead,
    /// Down the ladder.
    Back,
    /// To the role above in the same column.
    Higher,
    /// To the role below in the same column.
    Lower,
}

impl Career {
    /// The map of these roles. What leads to a role that is not among them is left out.
    pub fn of(roles: &[Role]) -> Self {
        let ids: Vec<RoleId> = roles.iter().map(|role| role.id.clone()).collect();
        let place = |id: &RoleId| ids.iter().position(|known| known == id);
        let mut ways = Vec::new();
        for (from, role) in roles.iter().enumerate() {
            let kinds = [
                (WayKind::Up, &role.next_roles),
                (WayKind::Sideways, &role.sideways),
            ];
            for (kind, targets) in kinds {
                let targets = targets.iter().filter_map(place).filter(|to| *to != from);
                ways.extend(targets.map(|to| Way { from, to, kind }));
            }
        }
        let mut steps: Vec<u8> = roles.iter().map(|role| role.ladder_step).collect();
        steps.sort_unstable();
        steps.dedup();
        let column_of: Vec<usize> = roles
            .iter()
            .map(|role| steps.partition_point(|step| *step < role.ladder_step))
            .collect();
        let lines = lines(&ways, &column_of);
        let slots = order::slots(&column_of, &lines, steps.len());
        let columns = steps.into_iter().zip(slots);
        Self {
            roles: ids,
            columns: columns
                .map(|(step, slots)| Column { step, slots })
                .collect(),
            ways,
            lines,
        }
    }

    /// The place of a role.
    pub fn place(&self, role: &RoleId) -> Option<usize> {
        self.roles.iter().position(|known| known == role)
    }

    /// Column of a role and its slot in there.
    pub fn slot(&self, role: usize) -> Option<(usize, usize)> {
        self.columns.iter().enumerate().find_map(|(column, shown)| {
            let mut slots = shown.slots.iter();
            let slot = slots.position(|slot| *slot == Slot::Role(role))?;
            Some((column, slot))
        })
    }

    /// Where one can go from a role by one way of a kind, in the order of the role file.
    pub fn targets(&self, from: usize, kind: WayKind) -> impl Iterator<Item = usize> {
        let ways = self.ways.iter();
        ways.filter(move |way| way.from == from && way.kind == kind)
            .map(|way| way.to)
    }

    /// Everything that lies ahead of a role.
    pub fn ahead(&self, from: usize) -> Ahead {
        let mut ahead = Ahead::default();
        let mut reached = BTreeSet::from([from]);
        let mut open = vec![from];
        while let Some(role) = open.pop() {
            for (place, way) in self.ways.iter().enumerate() {
                if way.from != role {
                    continue;
                }
                match way.kind {
                    WayKind::Sideways if role == from => {
                        ahead.sideways.insert(place);
                    }
                    WayKind::Sideways => {}
                    WayKind::Up => {
                        let ways = if role == from {
                            &mut ahead.next
                        } else {
                            &mut ahead.later
                        };
                        ways.insert(place);
                        if reached.insert(way.to) {
                            open.push(way.to);
                        }
                    }
                }
            }
        }
        ahead
    }

    /// The role one comes to; `None` at the edge of the map.
    ///
    /// Ahead and back follow the ways up, and where several lead there, the role of before (`last`), the nearest
    /// step, then what lies most straight ahead. Without any way, the nearest role of the next column does.
    pub fn walk(&self, from: usize, direction: Direction, last: Option<usize>) -> Option<usize> {
        let (column, slot) = self.slot(from)?;
        let roles_of = |column: usize| {
            let slots = self.columns.get(column).map_or(&[][..], |it| &it.slots);
            let role = |slot: &Slot| match slot {
                Slot::Role(role) => Some(*role),
                Slot::Pass(_) => None,
            };
            slots.iter().filter_map(role)
        };
        let beside: Option<usize> = match direction {
            Direction::Higher | Direction::Lower => {
                let here = roles_of(column).position(|role| role == from)?;
                return match direction {
                    Direction::Higher => roles_of(column).nth(here.checked_sub(1)?),
                    _ => roles_of(column).nth(here + 1),
                };
            }
            Direction::Ahead => Some(column + 1),
            Direction::Back => column.checked_sub(1),
        };
        let is_ahead = direction == Direction::Ahead;
        let up = self.ways.iter().filter(|way| way.kind == WayKind::Up);
        let mut reached: Vec<usize> = if is_ahead {
            up.filter(|way| way.from == from)
                .map(|way| way.to)
                .collect()
        } else {
            up.filter(|way| way.to == from)
                .map(|way| way.from)
                .collect()
        };
        if reached.is_empty() {
            reached.extend(roles_of(beside?));
        }
        if let Some(last) = last.filter(|last| reached.contains(last)) {
            return Some(last);
        }
        let height = self.height(column, slot);
        let key = |role: &usize| {
            let (there, at) = self.slot(*role).unwrap_or_default();
            (
                there.abs_diff(column),
                (self.height(there, at) - height).abs(),
            )
        };
        reached.into_iter().min_by(|left, right| {
            let ((left_far, left_off), (right_far, right_off)) = (key(left), key(right));
            left_far
                .cmp(&right_far)
                .then_with(|| left_off.partial_cmp(&right_off).unwrap_or(Ordering::Equal))
        })
    }

    /// How far down its column a slot stands, 0 to 1.
    fn height(&self, column: usize, slot: usize) -> f64 {
        let count = self.columns.get(column).map_or(1, |it| it.slots.len());
        (slot as f64 + 0.5) / count.max(1) as f64
    }
}

/// One line for each pair of roles between which any way leads.
fn lines(ways: &[Way], column_of: &[usize]) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    for way in ways {
        let column = |role: usize| column_of.get(role).copied().unwrap_or_default();
        let ends = if column(way.from) <= column(way.to) {
            [way.from, way.to]
        } else {
            [way.to, way.from]
        };
        let known = lines.iter_mut().find(|line| {
            let [lower, upper] = line.ends;
            line.ends == ends || [upper, lower] == ends
        });
        match known {
            Some(line) => line.kind = line.kind.max(way.kind),
            None => lines.push(Line {
                ends,
                kind: way.kind,
            }),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Catalog;

    fn shipped() -> Career {
        Career::of(&Catalog::shipped().roles)
    }

    fn id(name: &str) -> RoleId {
        RoleId::new(name).unwrap()
    }

    fn named(career: &Career, name: &str) -> usize {
        career.place(&id(name)).unwrap()
    }

    #[test]
    fn every_role_stands_once_in_the_column_of_its_step() {
        let (catalog, career) = (Catalog::shipped(), shipped());
        assert_eq!(career.columns.len(), 5);
        for (place, role) in catalog.roles.iter().enumerate() {
            let (column, _) = career.slot(place).unwrap();
            assert_eq!(career.columns[column].step, role.ladder_step, "{}", role.id);
        }
        let slots = career.columns.iter().flat_map(|column| &column.slots);
        let roles = slots.filter(|slot| matches!(slot, Slot::Role(_)));
        assert_eq!(roles.count(), catalog.roles.len());
    }

    #[test]
    fn a_line_over_several_steps_has_a_place_in_each_column_between() {
        let career = shipped();
        let [sales, manager] = ["sales_role", "manager"].map(|name| named(&career, name));
        let line = career
            .lines
            .iter()
            .position(|line| line.ends == [sales, manager]);
        let passes = career.columns[2].slots.contains(&Slot::Pass(line.unwrap()));
        assert!(passes, "{:?}", career.columns[2]);
    }

    #[test]
    fn a_way_up_and_a_way_back_are_one_line_that_leads_up() {
        let career = shipped();
        let [sales, manager] = ["sales_role", "manager"].map(|name| named(&career, name));
        let between = |line: &&Line| line.ends.contains(&sales) && line.ends.contains(&manager);
        let lines: Vec<&Line> = career.lines.iter().filter(between).collect();
        assert_eq!(lines.len(), 1);
        assert_eq!(lines[0].kind, WayKind::Up);
    }

    #[test]
    fn all_ways_ahead_of_an_agent_lead_to_the_director_and_none_from_there() {
        let career = shipped();
        let [agent, leader, director] =
            ["inbound_agent", "team_leader", "director"].map(|name| named(&career, name));
        let ahead = career.ahead(agent);
        assert_eq!(ahead.next.len(), 5);
        assert_eq!(ahead.sideways.len(), 1);
        let ends =
            |ways: &BTreeSet<usize>, to: usize| ways.iter().any(|way| career.ways[*way].to == to);
        assert!(ends(&ahead.next, leader) && ends(&ahead.later, director));
        assert_eq!(career.ahead(director), Ahead::default());
    }

    #[test]
    fn one_walks_up_the_ladder_and_the_same_way_back() {
        let career = shipped();
        let mut at = named(&career, "chat_email_agent");
        let mut passed = vec![at];
        while let Some(next) = career.walk(at, Direction::Ahead, None) {
            at = next;
            passed.push(at);
        }
        assert_eq!(career.roles[at], id("director"));
        while let Some(last) = passed.pop() {
            assert_eq!(at, last);
            let Some(before) = career.walk(at, Direction::Back, passed.last().copied()) else {
                break;
            };
            at = before;
        }
        assert!(passed.is_empty());
    }

    #[test]
    fn every_role_can_be_walked_to() {
        let career = shipped();
        let mut reached = BTreeSet::from([0]);
        let mut open = vec![0];
        while let Some(role) = open.pop() {
            let all = [
                Direction::Ahead,
                Direction::Back,
                Direction::Higher,
                Direction::Lower,
            ];
            for next in all
                .into_iter()
                .filter_map(|way| career.walk(role, way, None))
            {
                if reached.insert(next) {
                    open.push(next);
                }
            }
        }
        assert_eq!(reached.len(), career.roles.len());
    }

    #[test]
    fn a_role_without_a_step_up_still_leads_to_the_next_column() {
        let career = shipped();
        let complaints = named(&career, "complaints_retention");
        assert_eq!(career.targets(complaints, WayKind::Up).count(), 0);
        let next = career.walk(complaints, Direction::Ahead, None).unwrap();
        assert_eq!(career.roles[next], id("supervisor"));
    }

    #[test]
    fn no_roles_make_an_empty_map() {
        assert_eq!(Career::of(&[]), Career::default());
    }
}
