//! "Did you mean": the known name nearest to a mistyped one.

use crate::base::problem::Message;

/// How alike two names must be, 0 to 1 (Jaro-Winkler), to be taken for each other.
const ALIKE: f64 = 0.8;

/// Longest list of known names that is shown in full.
const MAX_LISTED: usize = 16;

/// The known name most like `word`; `None` if none is near.
pub fn nearest<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let word = word.to_lowercase();
    known
        .into_iter()
        .map(|name| (strsim::jaro_winkler(&word, &name.to_lowercase()), name))
        .filter(|(likeness, _)| *likeness >= ALIKE)
        // Equal likeness: the first one stays.
        .reduce(|best, next| if next.0 > best.0 { next } else { best })
        .map(|(_, name)| name)
}

/// A hint for an unknown `word`: the nearest known name, or all if they are few.
pub fn hint<'a>(word: &str, known: impl IntoIterator<Item = &'a str>) -> Option<Message> {
    let known: Vec<&str> = known.into_iter().collect();
    match nearest(word, known.iter().copied()) {
        Some(name) => Some(Message::new("data-did-you-mean").with("name", name)),
        None if known.is_empty() || known.len() > MAX_LISTED => None,
        None => Some(Message::new("data-known-names").with("names", known.join(", "))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_finger_finds_its_name() {
        let known = ["empathy", "stress", "conflict"];
        assert_eq!(nearest("empathi", known), Some("empathy"));
        assert_eq!(nearest("zzz", known), None);
        assert_eq!(hint("zzz", known).unwrap().key, "data-known-names");
        assert_eq!(hint("zzz", []), None);
    }
}
