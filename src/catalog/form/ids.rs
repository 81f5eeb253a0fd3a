//! Names that authors gave, as ids of ours.

use std::collections::BTreeSet;

/// Longest id, in letters.
const MAX_LEN: usize = 64;

/// Room for a number behind a name that is taken.
const ROOM: usize = 8;

/// The id most like a name: small letters, with `_` for all that an id cannot hold; empty if nothing is left.
pub(crate) fn id_from(name: &str) -> String {
    let mut id = String::new();
    for c in name.trim().chars().flat_map(char::to_lowercase) {
        if c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_' || c == '-' {
            id.push(c);
        } else if !id.is_empty() && !id.ends_with('_') {
            id.push('_');
        }
    }
    if id != name {
        id = id.trim_end_matches('_').to_owned();
    }
    if id.len() > MAX_LEN {
        id = id.chars().take(MAX_LEN - ROOM).collect();
    }
    id
}

/// A name that is not taken, made from `wanted` or else from `usual`; it is taken from now on.
pub(crate) fn free_id(wanted: &str, usual: &str, taken: &mut BTreeSet<String>) -> String {
    let wanted = if wanted.is_empty() { usual } else { wanted };
    let mut found = wanted.to_owned();
    let mut count = 1_u32;
    while !taken.insert(found.clone()) {
        count += 1;
        let start: String = wanted.chars().take(MAX_LEN - ROOM).collect();
        found = format!("{start}_{count}");
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_ids() {
        let cases = [
            ("age", "age"),
            ("First.Name", "first_name"),
            ("a  b-c_", "a_b-c"),
            ("kept_", "kept_"),
            ("Όνομα", ""),
            ("été", "t"),
        ];
        for (name, id) in cases {
            assert_eq!(id_from(name), id);
        }
        let long = id_from(&"a".repeat(100));
        let mut taken = BTreeSet::new();
        let ids = [(); 3].map(|()| free_id(&long, "q", &mut taken));
        assert!(ids.iter().all(|id| id.len() <= 64) && taken.len() == 3);
        assert_eq!(free_id("", "q_7", &mut taken), "q_7");
    }
}
