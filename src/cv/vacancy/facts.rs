//! Levels of languages, time of experience, the employer and whom to turn to.

use super::words::{WORDS, any_at};
use super::{Found, TermSense};
use crate::record::answer::Cefr;
use crate::record::words::{PlacedWord, ascii_digit, folded_words};

/// How far from a language its level may stand, in words.
const LEVEL_WITHIN: usize = 5;
const FLUENT_WITHIN: usize = 3;

/// How far from a number of years the word for experience may stand, in words.
const EXPERIENCE_WITHIN: usize = 8;

/// Longer times are about the firm, not about who is to work there.
const MOST_YEARS: u16 = 15;

/// Longest employer and contact, in characters.
const LONGEST_NAME: usize = 80;

/// Reads the levels that stand behind languages, and words for fluency around them.
pub(super) fn add_levels(words: &[PlacedWord], found: &mut [Found]) {
    let places: Vec<(usize, usize)> = found
        .iter()
        .filter(|found| matches!(found.sense, TermSense::Language { .. }))
        .map(|found| (found.start, found.end))
        .collect();
    for found in found {
        let TermSense::Language { level, .. } = &mut found.sense else {
            continue;
        };
        let next = places
            .iter()
            .map(|(start, _)| *start)
            .find(|start| *start >= found.end);
        let end = (found.end + LEVEL_WITHIN)
            .min(next.unwrap_or(usize::MAX))
            .min(words.len());
        let behind = words.get(found.end..end).unwrap_or_default();
        let named = behind
            .iter()
            .enumerate()
            .find_map(|(at, word)| Some((at, cefr(&word.folded)?)));
        if let Some((at, cefr)) = named {
            *level = Some(cefr);
            found.end += at + 1;
            continue;
        }
        let before = places
            .iter()
            .map(|(_, end)| *end)
            .filter(|end| *end <= found.start)
            .max();
        let begin = found
            .start
            .saturating_sub(FLUENT_WITHIN)
            .max(before.unwrap_or_default());
        let end = (found.end + FLUENT_WITHIN).min(end);
        let is_fluent =
            (begin..end).any(|at| any_at(&WORDS.fluent, words.get(at..).unwrap_or_default()));
        *level = is_fluent.then_some(Cefr::C1);
    }
}

/// A level, also where it is typed with Greek letters, which look the same.
fn cefr(word: &str) -> Option<Cefr> {
    Some(match word {
        "a1" | "α1" => Cefr::A1,
        "a2" | "α2" => Cefr::A2,
        "b1" | "β1" => Cefr::B1,
        "b2" | "β2" => Cefr::B2,
        "c1" | "γ1" => Cefr::C1,
        "c2" | "γ2" => Cefr::C2,
        _ => return None,
    })
}

/// Adds "two years of experience" and the like: a number before a unit, with the word for experience near it.
pub(super) fn add_experience(words: &[PlacedWord], found: &mut Vec<Found>) {
    for at in 1..words.len() {
        let here = words.get(at..).unwrap_or_default();
        let unit = match () {
            () if any_at(&WORDS.years, here) => 12,
            () if any_at(&WORDS.months, here) => 1,
            () => continue,
        };
        let Some((start, count)) = number_before(words, at) else {
            continue;
        };
        let near =
            start.saturating_sub(EXPERIENCE_WITHIN)..(at + EXPERIENCE_WITHIN).min(words.len());
        let is_near = |at| any_at(&WORDS.experience, words.get(at..).unwrap_or_default());
        if count * unit <= MOST_YEARS * 12 && near.into_iter().any(is_near) {
            found.push(Found {
                sense: TermSense::Experience {
                    months: count * unit,
                },
                start,
                end: at + 1,
            });
        }
    }
}

/// The number before a word, with its place; the lower one of a range.
fn number_before(words: &[PlacedWord], at: usize) -> Option<(usize, u16)> {
    let number = |at: usize| words.get(at).and_then(|word| number(&word.folded));
    let last = at.checked_sub(1)?;
    let upper = number(last)?;
    let lower = last.checked_sub(1).and_then(|at| Some((at, number(at)?)));
    Some(match lower {
        // The same number may stand there twice: "three (3) years".
        Some((place, lower)) if lower <= upper => (place, lower),
        _ => (last, upper),
    })
}

/// One to a hundred and eighty, in figures or words.
fn number(word: &str) -> Option<u16> {
    let digits: String = word.chars().map(ascii_digit).collect();
    let number = digits
        .parse()
        .ok()
        .or_else(|| WORDS.numbers.get(word).copied());
    number.filter(|number| (1..=180).contains(number))
}

/// The employer: behind "Company:", or before "is looking for" in one of the first lines.
pub(super) fn company(text: &str) -> Option<String> {
    let lines = || text.lines().map(str::trim).filter(|line| !line.is_empty());
    let labelled = labelled(lines(), &WORDS.company);
    labelled.or_else(|| lines().take(12).find_map(before_verb))
}

/// Whom to turn to: behind "Contact:", else the first e-mail address.
pub(super) fn contact(text: &str) -> Option<String> {
    let lines = text.lines().map(str::trim);
    let named = labelled(lines, &WORDS.contact).filter(|named| named.contains(char::is_alphabetic));
    named.or_else(|| {
        let words = text.split(|letter: char| {
            letter.is_whitespace() || matches!(letter, '<' | '>' | '(' | ')' | ',' | ';')
        });
        let mut emails = words.map(|word| word.trim_matches(['.', ':']));
        emails.find(|word| is_email(word)).map(str::to_owned)
    })
}

fn is_email(word: &str) -> bool {
    word.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty()
            && host.contains('.')
            && !host.starts_with('.')
            && word.chars().count() <= LONGEST_NAME
    })
}

/// What stands behind one of the labels and a colon.
fn labelled<'t>(lines: impl Iterator<Item = &'t str>, labels: &[Vec<String>]) -> Option<String> {
    let mut split = lines.filter_map(|line| line.split_once(':'));
    split.find_map(|(label, value)| {
        let value = value.trim();
        let is_one = label.chars().count() <= 40 && labels.contains(&folded_words(label));
        (is_one && !value.is_empty() && value.chars().count() <= LONGEST_NAME)
            .then(|| value.to_owned())
    })
}

/// Words that stand before the verb and are nobody's name, folded.
const NOBODY: [&str; 33] = [
    "we",
    "our",
    "client",
    "company",
    "team",
    "who",
    "employer",
    "nous",
    "notre",
    "entreprise",
    "societe",
    "on",
    "qui",
    "nasz",
    "nasza",
    "naszego",
    "firma",
    "klient",
    "kto",
    "mes",
    "musu",
    "uznemums",
    "klients",
    "komanda",
    "εμεισ",
    "μασ",
    "εταιρεια",
    "πελατησ",
    "ομιλοσ",
    "আমরা",
    "আমাদের",
    "প্রতিষ্ঠান",
    "প্রতিষ্ঠানটি",
];

/// What may stand before a name and is no part of it.
const PREFIXES: [&str; 11] = [
    "La société ",
    "L’entreprise ",
    "L'entreprise ",
    "Firma ",
    "Spółka ",
    "Uzņēmums ",
    "Η εταιρεία ",
    "Η ",
    "Ο ",
    "Το ",
    "The ",
];

/// A name of one to six words, all with capitals, before a verb such as "is looking for".
fn before_verb(line: &str) -> Option<String> {
    let words = crate::record::words::placed_words(line);
    let verb =
        (1..words.len()).find(|at| any_at(&WORDS.seeks, words.get(*at..).unwrap_or_default()))?;
    let begin = words.first()?.place.start;
    let end = words.get(verb)?.place.start;
    let name = line.get(begin..end)?.trim();
    let name = PREFIXES
        .iter()
        .find_map(|article| name.strip_prefix(article))
        .unwrap_or(name);
    let name = name.trim_matches([
        ' ', ',', '–', '-', '"', '“', '”', '„', '«', '»', '\u{a0}', '\u{202f}',
    ]);
    let is_name_word = |word: &str| {
        word.starts_with(|first: char| first.is_uppercase() || first.is_numeric())
            || matches!(
                word,
                "&" | "of" | "de" | "z" | "o.o." | "and" | "et" | "i" | "un" | "και"
            )
    };
    let is_nobody = folded_words(name)
        .iter()
        .any(|word| NOBODY.contains(&word.as_str()));
    let count = name.split_whitespace().count();
    let is_name = (1..=6).contains(&count) && name.split_whitespace().all(is_name_word);
    (is_name
        && !is_nobody
        && !name.contains([':', '!', '?'])
        && name.chars().count() <= LONGEST_NAME)
        .then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::super::read;
    use super::*;

    fn months(text: &str) -> Option<u16> {
        read(text).terms.iter().find_map(|term| match term.sense {
            TermSense::Experience { months } => Some(months),
            _ => None,
        })
    }

    #[test]
    fn years_of_experience_are_read_in_six_languages() {
        for (text, expected) in [
            (
                "At least two years of experience in a call centre",
                Some(24),
            ),
            ("Experience in customer service (1-2 years)", Some(12)),
            ("2 ans d’expérience minimum", Some(24)),
            ("min. 2 lata doświadczenia", Some(24)),
            ("co najmniej 6 miesięcy doświadczenia w sprzedaży", Some(6)),
            ("Vismaz 1 gada pieredze", Some(12)),
            ("Προϋπηρεσία τουλάχιστον 2 έτη", Some(24)),
            ("কমপক্ষে ২ বছরের অভিজ্ঞতা", Some(24)),
            ("কমপক্ষে তিন (৩) বছরের অভিজ্ঞতা", Some(36)),
            ("minimum dwóch lat doświadczenia", Some(24)),
            ("Vismaz divi gadi pieredzes klientu apkalpošanā", Some(24)),
            (
                "We have been on the market for 20 years, with experience",
                None,
            ),
            ("You are 18 years old", None),
        ] {
            assert_eq!(months(text), expected, "{text}");
        }
    }

    #[test]
    fn levels_belong_to_the_language_before_them() {
        let level = |text: &str, tag: &str| {
            read(text).terms.iter().find_map(|term| match &term.sense {
                TermSense::Language { tag: found, level } if found.as_str() == tag => *level,
                _ => None,
            })
        };
        let text = "English (min. B2), German C1, French; fluent Polish";
        assert_eq!(level(text, "en"), Some(Cefr::B2));
        assert_eq!(level(text, "de"), Some(Cefr::C1));
        assert_eq!(level(text, "pl"), Some(Cefr::C1));
        assert_eq!(level("ze znajomością języka francuskiego", "fr"), None);
        assert_eq!(
            level("biegła znajomość języka angielskiego", "en"),
            Some(Cefr::C1)
        );
        // The letter is a Greek one.
        assert_eq!(level("Αγγλικά επιπέδου Β2", "en"), Some(Cefr::B2));
    }

    #[test]
    fn the_employer_is_named_only_beyond_doubt() {
        for (text, expected) in [
            (
                "Company: Baltic Travel Line\nRole: agent",
                Some("Baltic Travel Line"),
            ),
            ("Entreprise : Voix du Sud", Some("Voix du Sud")),
            ("Nordic Voice is looking for an agent", Some("Nordic Voice")),
            ("SIA Zvani meklē klientu konsultantu", Some("SIA Zvani")),
            ("Η Φωνή ΑΕ αναζητά υπάλληλο", Some("Φωνή ΑΕ")),
            ("Our client is looking for an agent", None),
            ("We are hiring", None),
            ("Dla naszego klienta poszukujemy", None),
        ] {
            assert_eq!(company(text).as_deref(), expected, "{text}");
        }
        assert_eq!(
            contact("Write to jobs@example.com.").as_deref(),
            Some("jobs@example.com")
        );
        assert_eq!(
            contact("Contact: Anna Nowak\njobs@example.com").as_deref(),
            Some("Anna Nowak")
        );
    }
}
