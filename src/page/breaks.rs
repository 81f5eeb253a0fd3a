//! Where a line may end: between words, but not where it would look careless.

use crate::base::id::LanguageTag;

/// Signs that do not begin a line: they belong to the word before, with or without a space.
const NOT_FIRST: [char; 9] = ['%', ':', ';', '!', '?', '»', '–', '—', '|'];

/// Signs that do not end a line.
const NOT_LAST: [char; 2] = ['«', '('];

/// Tells whether a line may end at a space between `before` and `after`.
pub(crate) fn may_end_line(before: &str, after: &str, language: &LanguageTag) -> bool {
    let word = before.rsplit(' ').next().unwrap_or_default();
    !(after.starts_with(NOT_FIRST)
        || word.ends_with(NOT_LAST)
        || is_count(word)
            && after.starts_with(|sign: char| sign.is_alphabetic() && !sign.is_uppercase())
        || is_figures(word) && begins_with_figures(after)
        || hangs(word) && language.as_str().split('-').next() == Some("pl"))
}

/// A short number stays with what it counts.
fn is_count(word: &str) -> bool {
    let digits = word.trim_start_matches('(');
    (1..=3).contains(&digits.chars().count()) && digits.chars().all(char::is_numeric)
}

/// Figures stay with figures: a telephone number and a large number written in groups.
fn is_figures(word: &str) -> bool {
    word.chars().any(char::is_numeric)
        && word
            .chars()
            .all(|sign| sign.is_numeric() || matches!(sign, '+' | '(' | ')' | '-' | '/'))
}

fn begins_with_figures(text: &str) -> bool {
    let word = text.split(' ').next().unwrap_or_default();
    is_figures(word.trim_end_matches(['.', ',', ';', ':']))
}

/// Polish keeps words of one letter with the next.
fn hangs(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn may_end(before: &str, after: &str, language: &str) -> bool {
        may_end_line(before, after, &LanguageTag::new(language).unwrap())
    }

    #[test]
    fn lines_end_between_words() {
        assert!(may_end("Calm and", "friendly", "en"));
        assert!(may_end("", "friendly", "en"));
    }

    #[test]
    fn signs_stay_with_their_words() {
        assert!(!may_end("accuracy of 98", "%", "en"));
        assert!(!may_end("mécontents", ": écoute", "fr"));
        assert!(!may_end("réponses «", "clés", "fr"));
        assert!(!may_end("2017", "– 2020", "el"));
        assert!(may_end("2017 –", "2020", "el"));
    }

    #[test]
    fn short_numbers_stay_with_what_they_count() {
        assert!(!may_end("Customer Service, 8", "hours, 2024", "en"));
        assert!(!may_end("wprowadzanie (45", "słów", "pl"));
        assert!(!may_end("যোগাযোগ, ২০", "ঘণ্টা", "bn"));
        assert!(may_end("in 2024", "hours", "en"));
        assert!(may_end("plan 5", "Monday", "en"));
    }

    #[test]
    fn telephone_numbers_and_groups_of_figures_stay_whole() {
        assert!(!may_end("by phone, +44", "191 496 0123", "en"));
        assert!(!may_end("by phone, +44 191 496", "0123.", "en"));
        assert!(!may_end("call (0191)", "496 0123", "en"));
        assert!(!may_end("11", "000 połączeń", "pl"));
        assert!(!may_end("+৮৮০", "১০০০ ০০০৬৫৪", "bn"));
        assert!(may_end("2 of 3,", "1 to talk about", "en"));
        assert!(may_end("since 2019", "we", "en"));
        assert!(may_end("e-mail", "0191", "en"));
    }

    #[test]
    fn polish_words_of_one_letter_stay_with_the_next() {
        assert!(!may_end("starannie i", "bezbłędnie", "pl"));
        assert!(!may_end("Z", "klientem", "pl"));
        assert!(may_end("this is a", "word", "en"));
    }
}
