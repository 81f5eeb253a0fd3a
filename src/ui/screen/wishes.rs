//! Changes to what a client wishes to see: filters, and roles that stand side by side.

use std::collections::BTreeSet;

use crate::base::id::RoleId;
use crate::record::edit::Edit;
use crate::record::preparation::{Filter, Wishes};
use crate::ui::outbox::Outbox;
use crate::ui::view::View;

/// Roles that stand side by side, at most.
pub(super) const MOST: usize = 3;

/// Keeps other filters with the record.
pub(super) fn set_filters(view: &View<'_>, out: &mut Outbox, filters: BTreeSet<Filter>) {
    change(view, out, |wishes| wishes.filters = filters);
}

/// The roles that stand side by side and are still in the data files.
pub(super) fn compared<'a>(view: &View<'a>) -> Vec<&'a RoleId> {
    let compared = view.record.preparation.wishes.compared.iter();
    compared
        .filter(|id| view.catalog.role(id).is_some())
        .take(MOST)
        .collect()
}

/// Puts a role beside the others, or takes it out; does nothing where there is no room.
pub(super) fn turn_compared(view: &View<'_>, out: &mut Outbox, role: &RoleId) {
    let mut roles: Vec<RoleId> = compared(view).into_iter().cloned().collect();
    if let Some(place) = roles.iter().position(|known| known == role) {
        roles.remove(place);
    } else if roles.len() < MOST {
        roles.push(role.clone());
    } else {
        return;
    }
    change(view, out, |wishes| wishes.compared = roles);
}

fn change(view: &View<'_>, out: &mut Outbox, change: impl FnOnce(&mut Wishes)) {
    let mut preparation = view.record.preparation.clone();
    change(&mut preparation.wishes);
    out.edit(Edit::SetPreparation {
        field: "wishes".to_owned(),
        preparation: Box::new(preparation),
    });
}
