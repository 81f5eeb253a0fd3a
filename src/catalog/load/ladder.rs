//! Joins roles to a career: steps up, which lead round in no circle, and moves sideways.

use super::files::DataFiles;
use crate::base::id::RoleId;
use crate::base::problem::{Message, Place, Problem};
use crate::base::suggest;
use crate::catalog::role::Role;

/// The roles that a role file names, each with its place.
pub(super) type Links = Vec<(RoleId, Place)>;

/// Puts into each role where it leads. A role that is not there, and a step that closes a circle, are problems and
/// left out.
pub(super) fn join(
    roles: &mut [Role],
    links: Vec<(RoleId, Links, Links)>,
    files: &DataFiles,
    problems: &mut Vec<Problem>,
) {
    let ids: Vec<RoleId> = roles.iter().map(|role| role.id.clone()).collect();
    let (mut up, mut aside) = (Vec::new(), Vec::new());
    for (from, steps, moves) in links {
        up.extend(
            steps
                .into_iter()
                .map(|(to, place)| (from.clone(), to, place)),
        );
        aside.extend(
            moves
                .into_iter()
                .map(|(to, place)| (from.clone(), to, place)),
        );
    }
    for list in [&mut up, &mut aside] {
        list.retain(|(_, to, place)| is_there(to, place, &ids, problems));
    }
    // A circle is told of the file that is not shipped: nobody but us can mend the others.
    up.sort_by_key(|(.., place)| {
        let problem = Problem::error(place.clone(), Message::new("data-ladder-circle"));
        !files.is_shipped(&problem)
    });
    for (from, to, place) in up {
        if let Some(way) = way(roles, &to, &from) {
            problems.push(circle(&from, &way, place));
        } else if let Some(role) = roles.iter_mut().find(|role| role.id == from) {
            role.next_roles.push(to);
        }
    }
    for (from, to, _) in aside {
        if let Some(role) = roles.iter_mut().find(|role| role.id == from) {
            role.sideways.push(to);
        }
    }
}

/// Whether a role is among those known; if not, it is told with the nearest name.
pub(super) fn is_there(
    role: &RoleId,
    place: &Place,
    ids: &[RoleId],
    problems: &mut Vec<Problem>,
) -> bool {
    if ids.contains(role) {
        return true;
    }
    let message = Message::new("data-unknown-role").with("id", role.as_str());
    let hint = suggest::hint(role.as_str(), ids.iter().map(RoleId::as_str));
    problems.push(Problem {
        hint,
        ..Problem::error(place.clone(), message)
    });
    false
}

/// The steps up from one role to another, both ends included; `None` if there is no such way.
fn way(roles: &[Role], from: &RoleId, to: &RoleId) -> Option<Vec<RoleId>> {
    if from == to {
        return Some(vec![from.clone()]);
    }
    // The steps taken so far lead round in no circle, so this ends.
    let role = roles.iter().find(|role| role.id == *from)?;
    let rest = role
        .next_roles
        .iter()
        .find_map(|next| way(roles, next, to))?;
    Some([vec![from.clone()], rest].concat())
}

fn circle(from: &RoleId, way: &[RoleId], place: Place) -> Problem {
    let names = std::iter::once(from).chain(way).map(RoleId::as_str);
    let names: Vec<&str> = names.collect();
    let message = Message::new("data-ladder-circle").with("roles", names.join(" → "));
    Problem::error(place, message).hint(Message::new("data-ladder-circle-hint"))
}
