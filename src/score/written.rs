//! Whether what was written is what was heard; differences that nobody would call a mistake do not matter.

use crate::catalog::question::case::FieldKind;
use crate::record::task::Written;
use crate::record::words::ascii_digit;

/// Whether a field of that kind says one of the right things.
pub fn is_right(kind: FieldKind, written: &Written) -> bool {
    let given = bare(kind, &written.written);
    !given.is_empty()
        && written
            .wanted
            .iter()
            .any(|wanted| bare(kind, wanted) == given)
}

/// Whether a note holds the fact, in whatever words around it.
pub fn is_noted(note: &Written) -> bool {
    let given = words(&note.written);
    let numbers = |words: &[String]| -> Vec<String> {
        let is_number = |word: &&String| word.bytes().all(|byte| byte.is_ascii_digit());
        words.iter().filter(is_number).cloned().collect()
    };
    note.wanted.iter().any(|wanted| {
        let wanted = words(wanted);
        // A note is for oneself: where the fact has numbers, they are what counts.
        let counted = numbers(&wanted);
        if !counted.is_empty() {
            let given = numbers(&given);
            return given.windows(counted.len()).any(|part| part == counted)
                || given.concat() == counted.concat();
        }
        let together: String = wanted.concat();
        !wanted.is_empty()
            && (given.windows(wanted.len()).any(|part| part == wanted)
                || given.concat() == together)
    })
}

/// What counts of an entry.
fn bare(kind: FieldKind, text: &str) -> String {
    match kind {
        FieldKind::Code => words(text).concat(),
        FieldKind::Phone => digits(text),
        FieldKind::Number => number(text),
        FieldKind::Date | FieldKind::Name | FieldKind::Text => words(text).join(" "),
    }
}

/// Words in small letters without the signs between them; numbers with ASCII digits and no zeros in front.
fn words(text: &str) -> Vec<String> {
    let small = text.to_lowercase();
    let is_sign = |letter: char| !letter.is_alphanumeric() && !is_mark(letter);
    let parts = small.split(is_sign).filter(|part| !part.is_empty());
    let plain = |part: &str| {
        let part: String = part.chars().map(ascii_digit).collect();
        let is_number = part.bytes().all(|byte| byte.is_ascii_digit());
        match part.trim_start_matches('0') {
            "" => part,
            rest if is_number && part.len() <= 2 => rest.to_owned(),
            _ => part,
        }
    };
    parts.map(plain).collect()
}

/// Signs that belong to a letter, as Bengali vowels do, and joiners.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36F}' | '\u{981}'..='\u{983}' | '\u{9BC}'..='\u{9CD}' | '\u{9D7}' | '\u{200C}' | '\u{200D}')
}

fn digits(text: &str) -> String {
    text.chars()
        .map(ascii_digit)
        .filter(char::is_ascii_digit)
        .collect()
}

/// The digits of a number, with its decimals behind a point: `46,90 €`, `46.9` and `৪৬.৯০` are the same.
///
/// A point or comma with three digits behind it parts thousands.
fn number(text: &str) -> String {
    let text: String = text.chars().map(ascii_digit).collect();
    let is_point = |letter: char| matches!(letter, '.' | ',' | '٫');
    let text = text.trim_matches(|letter: char| !letter.is_ascii_digit());
    let (whole, decimals) = match text.rsplit_once(is_point) {
        Some((whole, decimals)) if digits(decimals).len() < 3 => (whole, decimals),
        _ => (text, ""),
    };
    let (whole, decimals) = (digits(whole), digits(decimals));
    let decimals = decimals.trim_end_matches('0');
    let whole = whole.trim_start_matches('0');
    match (whole, decimals) {
        ("", "") if !text.is_empty() => "0".to_owned(),
        (whole, "") => whole.to_owned(),
        (whole, decimals) => format!("{whole}.{decimals}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn right(kind: FieldKind, wanted: &str, written: &str) -> bool {
        is_right(
            kind,
            &Written {
                wanted: vec![wanted.to_owned()],
                written: written.to_owned(),
            },
        )
    }

    #[test]
    fn only_differences_that_matter_are_mistakes() {
        use FieldKind::{Code, Date, Name, Number, Phone, Text};
        for (kind, wanted, written) in [
            (Code, "7730 418", "7730418"),
            (Code, "58-2940", "58 2940"),
            (Code, "LV-4017", "lv4017"),
            (Phone, "07700 900 452", "07700-900452"),
            (Number, "46.90", "46,9 €"),
            (Number, "18 264", "18.264"),
            (Number, "18 264", "18264"),
            (Number, "৪", "4"),
            (Date, "28.06.", "28.6"),
            (Name, "Amara Okafor", " amara  okafor "),
            (Text, "52 Garden Street", "52, garden street"),
        ] {
            assert!(right(kind, wanted, written), "{wanted} as {written}");
        }
        for (kind, wanted, written) in [
            (Code, "7730 418", "7730 481"),
            (Phone, "07700 900 452", "0770 900 452"),
            (Number, "46.90", "469"),
            (Number, "4", ""),
            (Name, "Amara Okafor", "Amara Okafar"),
            (Date, "28 June", "25 June"),
        ] {
            assert!(!right(kind, wanted, written), "{wanted} as {written}");
        }
    }

    #[test]
    fn a_note_may_have_other_words_around_the_fact() {
        let note = |wanted: &str, written: &str| {
            is_noted(&Written {
                wanted: vec![wanted.to_owned()],
                written: written.to_owned(),
            })
        };
        assert!(note("64", "64 euros each"));
        assert!(note("48 213", "order 48213") || note("48 213", "48213"));
        assert!(note("18:00", "after 18:00"));
        assert!(note("3 May", "paid 3.5."));
        assert!(note("a broken leg", "Broken leg") || note("broken leg", "a broken leg"));
        assert!(!note("64", "46 euros"));
        assert!(!note("64", ""));
    }
}
