//! Text as it can stand on paper.

/// What the page shows of `text`: white space becomes single spaces, and what cannot be seen or embedded is left out.
///
/// Left out are control characters, soft hyphens, byte order marks, marks of direction, characters without a meaning
/// in Unicode (private use, non-characters) and joiners that join nothing. No-break spaces stay as they are.
pub fn clean(text: &str) -> String {
    let mut cleaned = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter.is_whitespace() && !is_no_break_space(letter) {
            if !cleaned.is_empty() && !cleaned.ends_with(' ') {
                cleaned.push(' ');
            }
        } else if is_joiner(letter) {
            if cleaned
                .chars()
                .next_back()
                .is_some_and(|last| !last.is_whitespace())
            {
                cleaned.push(letter);
            }
        } else if !is_left_out(letter) {
            cleaned.push(letter);
        }
    }
    if cleaned.ends_with(' ') {
        cleaned.pop();
    }
    cleaned
}

fn is_no_break_space(letter: char) -> bool {
    matches!(letter, '\u{A0}' | '\u{2007}' | '\u{202F}')
}

fn is_joiner(letter: char) -> bool {
    matches!(letter, '\u{200C}' | '\u{200D}')
}

fn is_left_out(letter: char) -> bool {
    let code = u32::from(letter);
    letter.is_control()
        || matches!(
            letter,
            '\u{AD}'
                | '\u{61C}'
                | '\u{200B}'
                | '\u{200E}' | '\u{200F}'
                | '\u{202A}'..='\u{202E}'
                | '\u{2060}'..='\u{206F}'
                | '\u{E000}'..='\u{F8FF}'
                | '\u{FDD0}'..='\u{FDEF}'
                | '\u{FEFF}'
                | '\u{FFF0}'..='\u{FFFB}'
                | '\u{F0000}'..='\u{10FFFF}'
        )
        || code & 0xFFFE == 0xFFFE
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_becomes_single_spaces() {
        assert_eq!(
            clean("  Riga,\t\r\n Latvia\u{2028}LV \n"),
            "Riga, Latvia LV"
        );
        assert_eq!(clean("98\u{A0}% 1\u{202F}000"), "98\u{A0}% 1\u{202F}000");
    }

    #[test]
    fn what_cannot_be_seen_is_left_out() {
        assert_eq!(
            clean("soft\u{AD}hyphen\u{0}\u{FEFF}\u{F0B7}\u{202E}\u{FFFF}"),
            "softhyphen"
        );
    }

    #[test]
    fn joiners_stay_where_they_join() {
        assert_eq!(clean("র\u{200D}্যাব"), "র\u{200D}্যাব");
        assert_eq!(clean("\u{200D}a \u{200C}b"), "a b");
    }
}
