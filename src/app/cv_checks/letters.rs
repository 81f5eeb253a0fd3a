//! Signs of a text that the page cannot show as they are, and the same text without them.

use crate::page::font::covers;

/// Signs without a shape that the page leaves out; joiners are left in peace, because Bengali needs them.
pub(super) fn is_hidden(letter: char) -> bool {
    (letter.is_control() && !letter.is_whitespace())
        || matches!(letter, '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}' | '\u{e000}'..='\u{f8ff}' | '\u{feff}' | '\u{f0000}'..='\u{10ffff}')
}

/// Letters that would stay blank on the page.
pub(super) fn is_missing(letter: char) -> bool {
    let is_joiner = matches!(letter, '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}');
    !letter.is_ascii()
        && !letter.is_whitespace()
        && !is_joiner
        && !is_hidden(letter)
        && !covers(letter)
}

/// The text without what nobody sees; as it is if there is nothing of the kind.
pub(super) fn visible(text: &str) -> String {
    if text.chars().any(is_hidden) {
        let seen = text.chars().filter(|letter| !is_hidden(*letter));
        trimmed_lines(&seen.collect::<String>())
    } else {
        text.to_owned()
    }
}

/// The text in letters that can be printed: letters of fancy alphabets as plain ones, signs left out. As it is if all
/// can be printed, or if a word would be lost.
pub(super) fn printable(text: &str) -> String {
    let missing = |letter: &char| is_missing(*letter);
    let is_lost = |letter: char| letter.is_alphanumeric() && plain(letter).is_none();
    if !text.chars().any(is_missing) || text.chars().filter(missing).any(is_lost) {
        return text.to_owned();
    }
    let mut written = String::with_capacity(text.len());
    let mut is_after_sign = false;
    for letter in text.chars() {
        // What joins or colours a sign that is left out goes with it.
        let belongs = matches!(letter, '\u{200d}' | '\u{fe00}'..='\u{fe0f}' | '\u{20e3}');
        if is_after_sign && belongs {
            continue;
        }
        is_after_sign = is_missing(letter) && plain(letter).is_none();
        if !is_after_sign {
            written.push(
                plain(letter)
                    .filter(|_| is_missing(letter))
                    .unwrap_or(letter),
            );
        }
    }
    spaced_once(&trimmed_lines(&written))
}

/// The text with one space where there are several; as it is if there are none. Lines and single no-break spaces stay.
pub(super) fn spaced_once(text: &str) -> String {
    if several_spaces(text).is_none() {
        return text.to_owned();
    }
    let mut written = String::with_capacity(text.len());
    for line in text.split_inclusive('\n') {
        let (begin, inner, end) = in_its_spaces(line);
        written.push_str(begin);
        let mut run: Vec<char> = Vec::new();
        for letter in inner.chars() {
            if letter.is_whitespace() {
                run.push(letter);
                continue;
            }
            written.extend(one_of(&run));
            run.clear();
            written.push(letter);
        }
        written.push_str(end);
    }
    written
}

/// Where spaces inside a line follow one another, in characters; `None` if nowhere.
pub(super) fn several_spaces(text: &str) -> Option<usize> {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let (begin, inner, _) = in_its_spaces(line);
        let letters: Vec<bool> = inner.chars().map(char::is_whitespace).collect();
        let found = letters.windows(2).position(|pair| pair == [true, true]);
        if let Some(found) = found {
            return Some(at + begin.chars().count() + found);
        }
        at += line.chars().count();
    }
    None
}

/// A line as what is before its first word, its words, and what is behind them.
fn in_its_spaces(line: &str) -> (&str, &str, &str) {
    let rest = line.trim_start();
    let inner = rest.trim_end();
    let (begin, _) = line.split_at(line.len() - rest.len());
    let (_, end) = rest.split_at(inner.len());
    (begin, inner, end)
}

/// What stays of a run of spaces: a no-break space if one was meant.
fn one_of(run: &[char]) -> Option<char> {
    let no_break = |space: &&char| matches!(space, '\u{a0}' | '\u{202f}');
    match run {
        [] => None,
        [single] => Some(*single),
        _ => Some(run.iter().find(no_break).copied().unwrap_or(' ')),
    }
}

fn trimmed_lines(text: &str) -> String {
    let lines: Vec<&str> = text.split('\n').map(str::trim).collect();
    lines.join("\n")
}

/// Blocks of letters that stand for plain ones: the first code point, how many, and the plain letter of the first.
const ALPHABETS: [(u32, u32, char); 9] = [
    // Full width, from `!` to `~`.
    (0xff01, 94, '!'),
    // In circles and squares.
    (0x24b6, 26, 'A'),
    (0x24d0, 26, 'a'),
    (0x1f130, 26, 'A'),
    (0x1f150, 26, 'A'),
    (0x1f170, 26, 'A'),
    (0x2460, 9, '1'),
    (0x2776, 9, '1'),
    (0x24f5, 9, '1'),
];

/// Mathematical letters: thirteen alphabets of capitals and small ones, then five rows of digits.
const MATHEMATICAL: (u32, u32) = (0x1d400, 0x1d6a4);
const MATHEMATICAL_DIGITS: (u32, u32) = (0x1d7ce, 0x1d800);

/// The plain letter that a letter of a fancy alphabet stands for; `None` if it is none.
fn plain(letter: char) -> Option<char> {
    let code = u32::from(letter);
    let from = |first: char, offset: u32| char::from_u32(u32::from(first) + offset);
    if (MATHEMATICAL.0..MATHEMATICAL.1).contains(&code) {
        let offset = (code - MATHEMATICAL.0) % 52;
        return if offset < 26 {
            from('A', offset)
        } else {
            from('a', offset - 26)
        };
    }
    if (MATHEMATICAL_DIGITS.0..MATHEMATICAL_DIGITS.1).contains(&code) {
        return from('0', (code - MATHEMATICAL_DIGITS.0) % 10);
    }
    let mut alphabets = ALPHABETS.into_iter();
    let (first, _, plain) =
        alphabets.find(|(first, count, _)| (*first..first + count).contains(&code))?;
    from(plain, code - first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_sees_is_taken_out_and_joiners_stay() {
        assert_eq!(visible("zero\u{200b}width"), "zerowidth");
        assert_eq!(visible("\u{f0b7} Sold\n\u{202e}phones"), "Sold\nphones");
        assert_eq!(visible("র\u{200d}্যাব "), "র\u{200d}্যাব ");
    }

    #[test]
    fn fancy_letters_become_plain_and_signs_go() {
        for (text, written) in [
            ("𝗦𝗮𝗹𝗲𝘀 𝟮𝟬𝟮𝟰", "Sales 2024"),
            ("Ｓａｌｅｓ", "Sales"),
            ("Ⓐgent", "Agent"),
            ("Sales 📈 and 👩‍💻 support", "Sales and support"),
            ("★ Best of year", "Best of year"),
            ("📈", ""),
        ] {
            assert_eq!(printable(text), written, "{text}");
        }
    }

    #[test]
    fn words_that_no_font_has_are_not_thrown_away() {
        for text in ["日本語 📈", "العربية", "Plain – “text”", "গ্রাহক সেবা"]
        {
            assert_eq!(printable(text), text);
        }
    }

    #[test]
    fn several_spaces_become_one_and_lines_stay() {
        assert_eq!(
            spaced_once("Sold  phones\n  and   cases "),
            "Sold phones\n  and cases "
        );
        assert_eq!(spaced_once("90\u{a0} %"), "90\u{a0}%");
        assert_eq!(several_spaces("a b\n c  d"), Some(6));
        assert_eq!(several_spaces(" a b \n c "), None);
    }
}
