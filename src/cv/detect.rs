//! In which language a text is written, where that is certain.

use crate::base::id::LanguageTag;

/// The language of a text; `None` if it is not certain.
///
/// The Bengali and the Greek script name their language.
pub(super) fn language_of(text: &str) -> Option<LanguageTag> {
    let count = |is_of: fn(char) -> bool| text.chars().filter(|letter| is_of(*letter)).count();
    let (bengali, greek) = (count(is_bengali), count(is_greek));
    let latin = count(|letter| letter.is_alphabetic() && !is_bengali(letter) && !is_greek(letter));
    if bengali > latin.max(greek) {
        return LanguageTag::new("bn").ok();
    }
    if greek > latin {
        return LanguageTag::new("el").ok();
    }
    None
}

fn is_bengali(letter: char) -> bool {
    matches!(letter, '\u{0980}'..='\u{09ff}')
}

fn is_greek(letter: char) -> bool {
    matches!(letter, '\u{0370}'..='\u{03ff}' | '\u{1f00}'..='\u{1fff}')
}
