//! Words of a text, folded so that case and accents do not matter when they are compared.

use std::ops::Range;

/// The words of a text in lower case and without accents, in their order.
///
/// A word is a run of letters, digits and the marks that belong to them, whatever the script.
pub fn folded_words(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    for letter in text.chars().flat_map(char::to_lowercase) {
        if letter.is_alphanumeric() || is_mark(letter) {
            fold_into(&mut word, letter);
        } else if !word.is_empty() {
            words.push(std::mem::take(&mut word));
        }
    }
    if !word.is_empty() {
        words.push(word);
    }
    words
}

/// A word with its place in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlacedWord {
    /// As [`folded_words`] gives it.
    pub folded: String,
    /// In bytes.
    pub place: Range<usize>,
}

/// The words of a text as [`folded_words`] gives them, with their places.
pub fn placed_words(text: &str) -> Vec<PlacedWord> {
    let mut words = Vec::new();
    let mut begun: Option<(usize, String)> = None;
    for (at, letter) in text.char_indices() {
        if letter.is_alphanumeric() || is_mark(letter) {
            let (_, word) = begun.get_or_insert_with(|| (at, String::new()));
            for letter in letter.to_lowercase() {
                fold_into(word, letter);
            }
        } else if let Some((start, folded)) = begun.take() {
            let place = start..at;
            words.push(PlacedWord { folded, place });
        }
    }
    if let Some((start, folded)) = begun {
        let place = start..text.len();
        words.push(PlacedWord { folded, place });
    }
    words
}

/// Bengali signs that are no letters to Unicode (hasanta, nukta, candrabindu), joiners and combining accents.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{0981}'..='\u{0983}' | '\u{09bc}'..='\u{09d7}' | '\u{200c}' | '\u{200d}')
        || is_accent(letter)
}

fn is_accent(letter: char) -> bool {
    matches!(letter, '\u{0300}'..='\u{036f}')
}

/// Adds a lower-case letter without its accent; accents, joiners and the Bengali
/// dot below are left out, letters made of two signs are written as two.
fn fold_into(word: &mut String, letter: char) {
    let plain = match letter {
        'à' | 'â' | 'ä' | 'á' | 'ã' | 'å' | 'ą' | 'ā' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'è' | 'é' | 'ê' | 'ë' | 'ę' | 'ē' => 'e',
        'ģ' => 'g',
        'î' | 'ï' | 'í' | 'ī' => 'i',
        'ķ' => 'k',
        'ł' | 'ļ' => 'l',
        'ń' | 'ñ' | 'ņ' => 'n',
        'ô' | 'ö' | 'ó' | 'õ' | 'ø' => 'o',
        'ŗ' => 'r',
        'ś' | 'š' => 's',
        'ù' | 'û' | 'ü' | 'ú' | 'ū' => 'u',
        'ÿ' => 'y',
        'ź' | 'ż' | 'ž' => 'z',
        'ά' => 'α',
        'έ' => 'ε',
        'ή' => 'η',
        'ί' | 'ϊ' | 'ΐ' => 'ι',
        'ό' => 'ο',
        'ύ' | 'ϋ' | 'ΰ' => 'υ',
        'ώ' => 'ω',
        'ς' => 'σ',
        '\u{09dc}' => '\u{09a1}',
        '\u{09dd}' => '\u{09a2}',
        '\u{09df}' => '\u{09af}',
        '\u{09cb}' => return word.push_str("\u{09c7}\u{09be}"),
        '\u{09cc}' => return word.push_str("\u{09c7}\u{09d7}"),
        'œ' => return word.push_str("oe"),
        'æ' => return word.push_str("ae"),
        '\u{09bc}' | '\u{200c}' | '\u{200d}' => return,
        accent if is_accent(accent) => return,
        other => other,
    };
    word.push(plain);
}

/// A Bengali digit as the ASCII digit of the same value; other letters as they are.
pub fn ascii_digit(letter: char) -> char {
    match u32::from(letter) {
        digit @ 0x09E6..=0x09EF => char::from_digit(digit - 0x09E6, 10).unwrap_or(letter),
        _ => letter,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_and_accents_do_not_matter() {
        for (one, other) in [
            ("Réclamations", "reclamations"),
            ("ZAŻÓŁĆ", "zazołc"),
            ("ĶĪLIS", "kilis"),
            ("Εξυπηρέτησης", "ΕΞΥΠΗΡΕΤΗΣΗΣ"),
            ("e\u{301}t\u{e9}", "été"),
        ] {
            assert_eq!(folded_words(one), folded_words(other));
        }
    }

    #[test]
    fn placed_words_are_the_folded_ones_at_their_places() {
        let text = "Język angielski (B2), ফোনে: l’écoute";
        let placed = placed_words(text);
        let folded: Vec<&str> = placed.iter().map(|word| word.folded.as_str()).collect();
        assert_eq!(folded, folded_words(text));
        let shown: Vec<&str> = placed
            .iter()
            .filter_map(|word| text.get(word.place.clone()))
            .collect();
        assert_eq!(shown, ["Język", "angielski", "B2", "ফোনে", "l", "écoute"]);
    }

    #[test]
    fn bengali_words_stay_whole() {
        assert_eq!(folded_words("গ্রাহক, র্কর্তৃপক্ষ চাঁদ।"), ["গ্রাহক", "র্কর্তৃপক্ষ", "চাঁদ"]);
        // The same letters, written as one sign and as two.
        assert_eq!(
            folded_words("বিক্র\u{09df}"),
            folded_words("বিক্র\u{09af}\u{09bc}")
        );
        assert_eq!(
            folded_words("ফ\u{09cb}ন"),
            folded_words("ফ\u{09c7}\u{09be}ন")
        );
    }
}
