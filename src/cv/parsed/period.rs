//! Dates and periods inside a line, in any of the ways in which CVs write them.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use crate::record::moment::Moment;
use crate::record::words::folded_words;
use crate::text::Text;

/// Dates with what stands around them on their line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found {
    /// Text before and after the dates.
    pub(super) rest: String,
    /// `None` if a single date is given.
    pub(super) start: Option<Moment>,
    pub(super) end: Option<Moment>,
    /// The dates as they stand.
    pub(super) text: String,
}

/// Words of a period, at most: "12 March 2021 – until the present day".
const MOST_WORDS: usize = 10;

/// Words between the ends of a period, folded.
const BETWEEN: [&str; 13] = [
    "to",
    "until",
    "till",
    "do",
    "a",
    "au",
    "jusqu",
    "lidz",
    "εωσ",
    "ωσ",
    "μεχρι",
    "থেকে",
    "হতে",
];

/// Words before a start that lasts until now, or before both ends, folded.
const SINCE: [&str; 11] = [
    "since",
    "from",
    "depuis",
    "de",
    "du",
    "od",
    "kops",
    "no",
    "απο",
    "starting",
    "থেকে",
];

/// Names of the months as the six languages write them, folded.
static MONTHS: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let mut names = BTreeSet::new();
    for tag in Text::shipped() {
        let text = Text::shipped_in(&tag);
        for month in 1..=12 {
            let forms = [
                text.month(month),
                text.month_short(month),
                text.month_after_day(month),
            ];
            names.extend(forms.iter().flat_map(|form| folded_words(form)));
        }
    }
    names
});

/// The dates of a line: at its end, at its beginning or in a column of its own; `None` if it has none.
///
/// A single date counts only if the line is no sentence.
pub(super) fn in_line(line: &str) -> Option<Found> {
    let has_figure = line.contains(|letter: char| letter.is_numeric());
    if !has_figure {
        return None;
    }
    let line = line.trim();
    let line = without_length(line);
    let cells: Vec<&str> = columns(line);
    if let Some(found) = in_columns(&cells) {
        return Some(found);
    }
    let words: Vec<&str> = line.split_whitespace().collect();
    at_end(&words).or_else(|| at_start(&words))
}

/// Parts of a line that stand apart: by two spaces, strokes or middle dots.
fn columns(line: &str) -> Vec<&str> {
    let cells = line
        .split(['|', '·', '•'])
        .flat_map(|cell| cell.split("  "));
    cells
        .map(str::trim)
        .filter(|cell| !cell.is_empty())
        .collect()
}

fn in_columns(cells: &[&str]) -> Option<Found> {
    if cells.len() < 2 {
        return None;
    }
    let at = cells.iter().position(|cell| read(cell).is_some())?;
    let text = cells.get(at)?;
    let (start, end) = read(text)?;
    let others = cells.iter().enumerate().filter(|(idx, _)| *idx != at);
    let rest: Vec<&str> = others.map(|(_, cell)| *cell).collect();
    Some(Found {
        rest: rest.join(" | "),
        start,
        end,
        text: (*text).to_owned(),
    })
}

/// The longest end of a line that is a period.
fn at_end(words: &[&str]) -> Option<Found> {
    let first = words.len().saturating_sub(MOST_WORDS);
    (first..words.len()).find_map(|from| {
        let (before, dates) = words.split_at_checked(from)?;
        found(before, dates)
    })
}

/// The longest beginning of a line that is a period.
fn at_start(words: &[&str]) -> Option<Found> {
    (1..=words.len().min(MOST_WORDS)).rev().find_map(|to| {
        let (dates, after) = words.split_at_checked(to)?;
        let is_period = dates.len() > 1
            || dates
                .iter()
                .any(|word| word.contains(['-', '–', '—', ':', '.', '/']));
        found(after, dates).filter(|found| found.start.is_some() || (is_period && after.len() < 12))
    })
}

fn found(rest: &[&str], dates: &[&str]) -> Option<Found> {
    let text = dates.join(" ");
    let (start, end) = read(&text)?;
    let rest = rest.join(" ");
    let is_sentence =
        start.is_none() && (text.ends_with('.') && !rest.is_empty() || rest.chars().count() > 90);
    (!is_sentence).then(|| Found {
        rest: rest
            .trim_matches([' ', ',', ';', ':', '|', '–', '-', '—', '(', '·'])
            .to_owned(),
        start,
        end,
        text: text.trim_matches(AROUND).to_owned(),
    })
}

/// Signs around dates.
const AROUND: [char; 8] = ['(', ')', '[', ']', ',', ';', ':', ' '];

/// A line without the length of a period behind it: "2019 – 2021 (2 years)".
fn without_length(line: &str) -> &str {
    let Some((before, inside)) = line
        .strip_suffix(')')
        .and_then(|line| line.rsplit_once('('))
    else {
        return line;
    };
    let mut figures = inside.split(|letter: char| !letter.is_numeric());
    let has_year = figures.any(|figure| figure.chars().count() == 4);
    let before = before.trim_end();
    let ends_in_date = before
        .chars()
        .next_back()
        .is_some_and(|last| last.is_numeric() || last.is_alphabetic());
    if has_year || !ends_in_date || !inside.contains(char::is_numeric) {
        line
    } else {
        before
    }
}

/// Start and end of a text that is nothing but dates.
fn read(text: &str) -> Option<(Option<Moment>, Option<Moment>)> {
    let text = text.trim_matches(AROUND);
    if let Some(date) = moment(text) {
        return Some((None, Some(date)));
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    if let Some((first, rest)) = words.split_first()
        && is_one_of(first, &SINCE)
    {
        let rest = rest.join(" ");
        let open = || moment(&rest).map(|date| (Some(date), Some(Moment::Now)));
        return halves(&rest).or_else(open);
    }
    halves(text)
}

/// Two dates with a dash or a word between them, whose first is no "until now".
fn halves(text: &str) -> Option<(Option<Moment>, Option<Moment>)> {
    let dashes = text
        .char_indices()
        .filter(|(_, letter)| matches!(letter, '-' | '–' | '—' | '−' | '‑'));
    let by_dash = dashes.filter_map(|(at, dash)| {
        let (start, rest) = text.split_at_checked(at)?;
        Some((start.to_owned(), rest.strip_prefix(dash)?.to_owned()))
    });
    let words: Vec<&str> = text.split_whitespace().collect();
    let by_word = words
        .iter()
        .enumerate()
        .filter(|(_, word)| is_one_of(word, &BETWEEN))
        .filter_map(|(at, _)| {
            let (start, end) = words.split_at_checked(at)?;
            Some((start.join(" "), end.get(1..)?.join(" ")))
        });
    by_dash.chain(by_word).find_map(|(start, end)| {
        let start = moment(&start).filter(|start| *start != Moment::Now)?;
        Some((Some(start), Some(end_of(&end)?)))
    })
}

/// The end of a period; "until now" may be a word that is also one between dates.
fn end_of(text: &str) -> Option<Moment> {
    moment(text).or_else(|| {
        let words: Vec<&str> = text.split_whitespace().collect();
        let (first, rest) = words.split_first()?;
        is_one_of(first, &BETWEEN).then(|| moment(&rest.join(" ")))?
    })
}

fn is_one_of(word: &str, words: &[&str]) -> bool {
    matches!(folded_words(word).as_slice(), [one] if words.contains(&one.as_str()))
}

/// A date or "until now"; every word of it must be one of a date.
fn moment(text: &str) -> Option<Moment> {
    let text = text.trim_matches(AROUND).trim_matches('.');
    match Moment::read(text)? {
        Moment::Words(_) => None,
        Moment::Now => Some(Moment::Now),
        date @ Moment::Date(_) => folded_words(text)
            .iter()
            .all(|word| is_of_date(word))
            .then_some(date),
    }
}

/// Whether a word is a number, a filler or the name of a month: "marketing" begins like one.
fn is_of_date(word: &str) -> bool {
    let letters = word.chars().count();
    word.starts_with(char::is_numeric)
        || MONTHS.contains(word)
        || letters < 3
        || matches!(word, "gada" | "gads" | "সাল" | "সালের")
        || MONTHS
            .range(word.to_owned()..)
            .next()
            .is_some_and(|month| month.starts_with(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str, rest: &str, start: &str, end: &str) {
        let date = |moment: Option<Moment>| match moment {
            None => String::new(),
            Some(Moment::Date(date)) => date.to_string(),
            Some(Moment::Now) => "now".to_owned(),
            Some(Moment::Words(words)) => words,
        };
        let found = in_line(line).unwrap_or_else(|| panic!("no dates in {line:?}"));
        assert_eq!(
            (found.rest.as_str(), date(found.start), date(found.end)),
            (rest, start.to_owned(), end.to_owned()),
            "{line:?}"
        );
    }

    #[test]
    fn periods_are_found_behind_a_title_in_six_languages() {
        check(
            "Front Desk Agent Mar 2021 - Present",
            "Front Desk Agent",
            "2021-03",
            "now",
        );
        check(
            "Conseillère mars 2021 – aujourd’hui",
            "Conseillère",
            "2021-03",
            "now",
        );
        check(
            "Doradca klienta 03.2021 – obecnie",
            "Doradca klienta",
            "2021-03",
            "now",
        );
        check(
            "Operatore 2021. gada marts – pašlaik",
            "Operatore",
            "2021-03",
            "now",
        );
        check(
            "Operators 03.2019 – 02.2021",
            "Operators",
            "2019-03",
            "2021-02",
        );
        check("Υπάλληλος 03/2021 – σήμερα", "Υπάλληλος", "2021-03", "now");
        check("বিক্রয়কর্মী মার্চ ২০২১ – বর্তমান", "বিক্রয়কর্মী", "2021-03", "now");
        check(
            "কল সেন্টার প্রতিনিধি জুন ২০১৯ – আগস্ট ২০২২",
            "কল সেন্টার প্রতিনিধি",
            "2019-06",
            "2022-08",
        );
    }

    #[test]
    fn other_places_and_forms_are_known_too() {
        check("2019-2021", "", "2019", "2021");
        check("2021-03 – 2022-04 Clerk", "Clerk", "2021-03", "2022-04");
        check("(March 2021 to May 2022)", "", "2021-03", "2022-05");
        check(
            "Clerk, Shop Ltd (2019–2021)",
            "Clerk, Shop Ltd",
            "2019",
            "2021",
        );
        check("od 03.2021 do 05.2022", "", "2021-03", "2022-05");
        check("Sprzedawca od 2019", "Sprzedawca", "2019", "now");
        check("depuis mars 2021", "", "2021-03", "now");
        check("de mars 2021 à mai 2022", "", "2021-03", "2022-05");
        check(
            "March 2021 - Present (5 years 8 months)",
            "",
            "2021-03",
            "now",
        );
        check(
            "Clerk | Shop | Jan 2020 – Feb 2021",
            "Clerk | Shop",
            "2020-01",
            "2021-02",
        );
        check("Diploma 2016", "Diploma", "", "2016");
        check("Marketing 2019 – 2021", "Marketing", "2019", "2021");
    }

    #[test]
    fn sentences_and_figures_are_no_dates() {
        for line in [
            "Answered 60 calls a day",
            "Among the best three of the team in 2021.",
            "Telephone 2000",
            "ISO 9001",
            "Present",
            "",
        ] {
            assert_eq!(
                in_line(line).filter(|found| found.start.is_some()),
                None,
                "{line}"
            );
        }
        assert_eq!(in_line("Among the best three of the team in 2021."), None);
    }
}
