//! Which stretches of a text are written in which script.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation as _;

use crate::base::id::LanguageTag;

/// A script, as far as faces and languages differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Script {
    Bengali,
    Greek,
    /// Latin, Cyrillic and all that the Latin faces draw or leave blank.
    Other,
}

impl Script {
    /// The language that letters of this script tell, if `base` is not written in it.
    pub(crate) fn telling_language(self, base: &LanguageTag) -> Option<LanguageTag> {
        let (own, written_in_it): (&str, &[&str]) = match self {
            Self::Bengali => ("bn", &["bn", "as"]),
            Self::Greek => ("el", &["el", "grc"]),
            Self::Other => return None,
        };
        let primary = base.as_str().split('-').next().unwrap_or_default();
        if written_in_it.contains(&primary) {
            None
        } else {
            LanguageTag::new(own).ok()
        }
    }
}

/// Parts `text` into stretches of one script, between graphemes; together they are the whole text.
///
/// Spaces and signs go with the letters around them, so that a Bengali sentence stays in one piece.
pub(crate) fn stretches(text: &str) -> Vec<(Range<usize>, Script)> {
    let mut stretches: Vec<(Range<usize>, Script)> = Vec::new();
    let mut undecided: Option<Range<usize>> = None;
    for (start, grapheme) in text.grapheme_indices(true) {
        let end = start + grapheme.len();
        let Some(script) = grapheme.chars().next().and_then(script_of) else {
            undecided = Some(undecided.map_or(start, |range| range.start)..end);
            continue;
        };
        if let Some(signs) = undecided.take() {
            let owner = match stretches.last() {
                Some((_, before)) if *before != script => Script::Other,
                _ => script,
            };
            extend(&mut stretches, signs, owner);
        }
        extend(&mut stretches, start..end, script);
    }
    if let Some(signs) = undecided {
        let owner = stretches
            .last()
            .map_or(Script::Other, |(_, before)| *before);
        extend(&mut stretches, signs, owner);
    }
    stretches
}

fn extend(stretches: &mut Vec<(Range<usize>, Script)>, range: Range<usize>, script: Script) {
    match stretches.last_mut() {
        Some((last, same)) if *same == script => last.end = range.end,
        _ => stretches.push((range, script)),
    }
}

/// `None` for signs and spaces, which every script uses.
fn script_of(letter: char) -> Option<Script> {
    match letter {
        '\u{964}' | '\u{965}' | '\u{980}'..='\u{9FF}' => Some(Script::Bengali),
        '\u{370}'..='\u{3FF}' | '\u{1F00}'..='\u{1FFF}' if letter.is_alphabetic() => {
            Some(Script::Greek)
        }
        _ if letter.is_alphanumeric() => Some(Script::Other),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scripts(text: &str) -> Vec<(&str, Script)> {
        stretches(text)
            .into_iter()
            .map(|(range, script)| (text.get(range).unwrap(), script))
            .collect()
    }

    #[test]
    fn signs_go_with_the_letters_around_them() {
        assert_eq!(scripts("ঢাকা, বাংলাদেশ।"), [("ঢাকা, বাংলাদেশ।", Script::Bengali)]);
        assert_eq!(
            scripts("ব্যবস্থাপক (Manager), ঢাকা"),
            [
                ("ব্যবস্থাপক", Script::Bengali),
                (" (Manager), ", Script::Other),
                ("ঢাকা", Script::Bengali)
            ]
        );
        assert_eq!(scripts("• ক"), [("• ক", Script::Bengali)]);
        assert_eq!(scripts(" | "), [(" | ", Script::Other)]);
        assert_eq!(scripts(""), []);
    }

    #[test]
    fn joiners_stay_inside_their_script() {
        assert_eq!(scripts("র\u{200D}্যাব"), [("র\u{200D}্যাব", Script::Bengali)]);
    }

    #[test]
    fn letters_tell_a_language_only_where_it_is_another() {
        let language = |tag: &str| LanguageTag::new(tag).unwrap();
        assert_eq!(
            Script::Bengali.telling_language(&language("en")),
            Some(language("bn"))
        );
        assert_eq!(Script::Bengali.telling_language(&language("bn-in")), None);
        assert_eq!(
            Script::Greek.telling_language(&language("fr")),
            Some(language("el"))
        );
        assert_eq!(Script::Other.telling_language(&language("bn")), None);
    }
}
