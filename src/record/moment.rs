//! When something began or ended, in any of the ways in which people and other programs write it.

use crate::base::date::PartialDate;
use crate::record::words::{ascii_digit, folded_words};

/// A point in time as an entry states it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Moment {
    Date(PartialDate),
    /// Until now, e.g. "Present".
    Now,
    /// Words that cannot be read as a date, e.g. "summer job".
    Words(String),
}

impl Moment {
    /// Reads a date; `None` if there is nothing but space.
    ///
    /// Takes the standard's `YYYY[-MM[-DD]]` and what people write instead: a time behind it, months in figures
    /// (`03/2021`, `12.03.2021`) or by name in the six languages, Bengali digits, words for "until now".
    pub fn read(text: &str) -> Option<Self> {
        let text = text.trim();
        if text.is_empty() {
            return None;
        }
        let words = folded_words(text);
        let date = text.parse().ok().or_else(|| date_from_words(&words, text));
        Some(match date {
            Some(date) => Self::Date(date),
            None if NOW.contains(&words.join(" ").as_str()) => Self::Now,
            None => Self::Words(text.to_owned()),
        })
    }

    /// The date, if it is one.
    pub fn date(&self) -> Option<PartialDate> {
        match self {
            Self::Date(date) => Some(*date),
            Self::Now | Self::Words(_) => None,
        }
    }
}

/// Folded words for "until now".
const NOW: [&str; 31] = [
    "present",
    "now",
    "current",
    "currently",
    "ongoing",
    "today",
    "to date",
    "till date",
    "until now",
    "aujourd hui",
    "en cours",
    "ce jour",
    "a ce jour",
    "actuellement",
    "obecnie",
    "teraz",
    "do teraz",
    "nadal",
    "do chwili obecnej",
    "pasreiz",
    "paslaik",
    "tagad",
    "sobrid",
    "lidz sim",
    "lidz sim bridim",
    "σημερα",
    "εωσ σημερα",
    "μεχρι σημερα",
    "τωρα",
    "বর্তমান",
    "এখন",
];

/// Beginnings of the folded names of the months, January first.
const MONTHS: [&[&str]; 12] = [
    &["jan", "stycz", "ιαν", "জানু"],
    &["feb", "fev", "lut", "φεβ", "ফেব"],
    &["mar", "μαρ", "মার্চ"],
    &["apr", "avr", "kwie", "απρ", "এপ্রি"],
    &["may", "mai", "maj", "μαι", "মে"],
    &["jun", "juin", "czerw", "ιουν", "জুন"],
    &["jul", "juil", "lip", "ιουλ", "জুলা"],
    &["aug", "aou", "sierp", "αυγ", "আগ", "অগা"],
    &["sep", "wrze", "σεπ", "সেপ্ট"],
    &["oct", "okt", "paz", "οκτ", "অক্ট"],
    &["nov", "list", "νοε", "নভে"],
    &["dec", "grud", "δεκ", "ডিসে"],
];

/// What a word of a date can be.
#[derive(Clone, Copy)]
enum Part {
    Year(u16),
    Month(u8),
    /// One or two digits: a day or a month.
    Small(u8),
}

fn date_from_words(words: &[String], text: &str) -> Option<PartialDate> {
    if let Some(day) = text
        .split_once(['T', ' '])
        .and_then(|(day, time)| time_follows(time).then_some(day))
    {
        return day.parse().ok();
    }
    let parts: Option<Vec<Part>> = words
        .iter()
        .filter(|word| !FILLERS.contains(&word.as_str()))
        .map(|word| part(word))
        .collect();
    let is_dotted = text.contains('.');
    let (year, month, day) = match parts?.as_slice() {
        [Part::Year(year)] => (*year, None, None),
        [Part::Month(month) | Part::Small(month), Part::Year(year)]
        | [Part::Year(year), Part::Month(month) | Part::Small(month)] => {
            (*year, Some(*month), None)
        }
        [Part::Small(day), Part::Month(month), Part::Year(year)]
        | [Part::Month(month), Part::Small(day), Part::Year(year)]
        | [Part::Year(year), Part::Small(day), Part::Month(month)]
        | [Part::Year(year), Part::Small(month), Part::Small(day)] => {
            (*year, Some(*month), Some(*day))
        }
        // With slashes the order of day and month depends on the country, unless one of them is no month.
        [Part::Small(day), Part::Small(month), Part::Year(year)] if is_dotted || *day > 12 => {
            (*year, Some(*month), Some(*day))
        }
        _ => return None,
    };
    // Written out and read again, so that days which do not exist are refused.
    PartialDate { year, month, day }.to_string().parse().ok()
}

/// Words that may stand in a date and say nothing: "2021. gada marts", "1er mars", "March 1st".
const FILLERS: [&str; 6] = ["gada", "gads", "de", "of", "r", "সাল"];

fn time_follows(text: &str) -> bool {
    text.contains(':') && text.starts_with(|first: char| first.is_ascii_digit())
}

fn part(word: &str) -> Option<Part> {
    let latin = latin_digits(word);
    let digits: String = latin.chars().take_while(char::is_ascii_digit).collect();
    let ending = latin.chars().skip(digits.len()).collect::<String>();
    match digits.len() {
        0 => month_named(word).map(Part::Month),
        4 if ending.is_empty() => digits.parse().ok().map(Part::Year),
        1 | 2 if ORDINALS.contains(&ending.as_str()) => digits.parse().ok().map(Part::Small),
        _ => None,
    }
}

/// Endings of a day's number.
const ORDINALS: [&str; 7] = ["", "er", "st", "nd", "rd", "th", "η"];

fn month_named(word: &str) -> Option<u8> {
    let at = MONTHS
        .iter()
        .position(|names| names.iter().any(|name| word.starts_with(name)))?;
    u8::try_from(at + 1).ok()
}

fn latin_digits(word: &str) -> String {
    word.chars().map(ascii_digit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, date: &str) {
        assert_eq!(
            Moment::read(text),
            Some(Moment::Date(date.parse().unwrap())),
            "{text:?}"
        );
    }

    #[test]
    fn dates_are_read_as_people_write_them() {
        for text in [
            "2021-03",
            "2021-3",
            "03/2021",
            "3.2021",
            "2021/03",
            "Mar 2021",
            "March, 2021",
            "mars 2021",
            "marzec 2021",
            "marca 2021 r.",
            "2021. gada marts",
            "Μάρτιος 2021",
            "Μαρ. 2021",
            "মার্চ ২০২১",
        ] {
            check(text, "2021-03");
        }
        for text in [
            "2021-03-12",
            "2021-03-12T00:00:00.000Z",
            "12.03.2021",
            "12 March 2021",
            "১২ মার্চ ২০২১",
        ] {
            check(text, "2021-03-12");
        }
        check("1er août 2020", "2020-08-01");
        check("25/12/2020", "2020-12-25");
        check("২০২১", "2021");
    }

    #[test]
    fn words_for_until_now_are_known_in_every_language() {
        for text in [
            "Present",
            "aujourd’hui",
            "obecnie",
            "pašlaik",
            "σήμερα",
            "έως σήμερα",
            "বর্তমান",
        ] {
            assert_eq!(Moment::read(text), Some(Moment::Now), "{text:?}");
        }
    }

    #[test]
    fn what_could_mean_two_dates_or_none_stays_in_words() {
        for text in [
            "03/04/2021",
            "summer 2019",
            "2021-13",
            "2021-02-30",
            "31.2021",
            "marketing",
        ] {
            assert_eq!(Moment::read(text), Some(Moment::Words(text.to_owned())));
        }
        assert_eq!(Moment::read("  "), None);
    }
}
