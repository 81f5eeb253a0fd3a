//! Signs that cannot be seen, letters that no font of ours has, spaces in a row: said before the page is made.

use super::letters::{is_hidden, is_missing, printable, several_spaces, spaced_once, visible};
use super::mend::{Deed, Mend};
use super::{Check, Finding, Report, Subject};
use crate::base::problem::Message;
use crate::record::texts::texts;

/// Longest piece of a text that is named, in characters, and most letters that are listed.
const NAMED: usize = 40;
const MOST_LISTED: usize = 6;

pub(super) fn check(subject: &Subject<'_>, report: &mut Report) {
    let texts = texts(&subject.record.profile);
    for find in [hidden, unprintable, spaces] {
        report.findings.extend(find(&texts));
    }
    if !texts.is_empty() {
        report.pass(Check::Signs, "cv-screen-good-signs");
    }
}

fn hidden(texts: &[(String, String)]) -> Option<Finding> {
    let (spot, text) = texts.iter().find(|(_, text)| text.chars().any(is_hidden))?;
    let at = text.chars().position(is_hidden).unwrap_or_default();
    let mend = Mend::new(Deed::Invisible, "cv-mend-remove", "cv-mend-invisible-done");
    let becomes = visible(text);
    Some(Finding {
        words: Message::new("cv-mend-invisible-words").with("text", around(&marked(text), at)),
        mend: Some(mend.becoming(&around(&becomes, at))),
        ..finding(spot, "cv-screen-find-hidden")
    })
}

/// The text with a mark in the place of each sign that cannot be seen.
fn marked(text: &str) -> String {
    let letters = text.chars();
    letters
        .map(|letter| if is_hidden(letter) { '¤' } else { letter })
        .collect()
}

fn unprintable(texts: &[(String, String)]) -> Option<Finding> {
    // An address that is not printed may have any letter.
    let is_address = |spot: &str| spot.rsplit('.').next() == Some("url");
    let is_printed = |spot: &str| !is_address(spot) || spot.starts_with("basics.");
    let mut missing = texts
        .iter()
        .filter(|(spot, text)| is_printed(spot) && text.chars().any(is_missing));
    let (spot, text) = missing.next()?;
    let at = text.chars().position(is_missing).unwrap_or_default();
    let becomes = printable(text);
    let mend = (becomes != *text).then(|| {
        let mend = Mend::new(
            Deed::Unprintable,
            "cv-mend-replace",
            "cv-mend-unprintable-done",
        );
        mend.becoming(&around(&becomes, at))
    });
    let words = if mend.is_some() {
        "cv-mend-unprintable-words"
    } else {
        "cv-screen-find-glyphs-words"
    };
    Some(Finding {
        words: Message::new(words)
            .with("letters", missing_letters(text))
            .with("text", around(text, at)),
        mend,
        ..finding(spot, "cv-screen-find-glyphs")
    })
}

/// The first letters of a text that would stay blank on the page, with spaces between them; empty if there are none.
pub(crate) fn missing_letters(text: &str) -> String {
    let mut letters: Vec<char> = Vec::new();
    for letter in text.chars().filter(|letter| is_missing(*letter)) {
        if !letters.contains(&letter) {
            letters.push(letter);
        }
        if letters.len() == MOST_LISTED {
            break;
        }
    }
    let letters: Vec<String> = letters.iter().map(char::to_string).collect();
    letters.join(" ")
}

fn spaces(texts: &[(String, String)]) -> Option<Finding> {
    let found = |(spot, text): &(String, String)| {
        let at = several_spaces(text)?;
        let mend = Mend::new(Deed::Spaces, "cv-mend-spaces", "cv-mend-spaces-done");
        Some(Finding {
            words: Message::new("cv-mend-spaces-words").with("text", around(text, at)),
            mend: Some(mend.becoming(&around(&spaced_once(text), at))),
            ..finding(spot, "cv-mend-spaces-title")
        })
    };
    texts.iter().find_map(found)
}

fn finding(spot: &str, title: &'static str) -> Finding {
    Finding {
        title: Message::new(title),
        fix: "cv-mend-fix-words",
        ..Finding::new(Check::Signs, spot)
    }
}

/// The text around a letter, on one line.
fn around(text: &str, at: usize) -> String {
    let letters: Vec<char> = text
        .chars()
        .map(|letter| if letter.is_control() { ' ' } else { letter })
        .collect();
    let from = at.saturating_sub(NAMED / 2);
    let piece: String = letters.iter().skip(from).take(NAMED).collect();
    let before = if from > 0 { "…" } else { "" };
    let after = if from + NAMED < letters.len() {
        "…"
    } else {
        ""
    };
    format!("{before}{}{after}", piece.trim())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::cv_checks::found_by;
    use crate::record::Record;
    use crate::record::profile::Work;

    fn found(line: &str) -> Vec<(String, &'static str)> {
        found_by(check, &with(line))
    }

    fn with(line: &str) -> Record {
        let mut record = Record::default();
        record.profile.work = vec![Work {
            highlights: vec!["Sold phones".to_owned(), line.to_owned()],
            ..Work::default()
        }];
        record
    }

    #[test]
    fn what_the_page_would_leave_out_is_said_with_its_field() {
        let at = |key: &'static str| vec![("work.0.highlights".to_owned(), key)];
        assert_eq!(found("zero\u{200b}width"), at("cv-screen-find-hidden"));
        assert_eq!(found("\u{202e}right to left"), at("cv-screen-find-hidden"));
        assert_eq!(found("Sales 📈"), at("cv-screen-find-glyphs"));
        assert_eq!(found("日本語を話す"), at("cv-screen-find-glyphs"));
        assert_eq!(found("العربية"), at("cv-screen-find-glyphs"));
        assert_eq!(found("Two  spaces"), at("cv-mend-spaces-title"));
    }

    #[test]
    fn the_letters_of_the_six_languages_can_be_printed() {
        for text in [
            "Zażółć gęślą jaźń – “90 %”, 5 €",
            "Œuvre d’été",
            "Ķēķis",
            "Άρτιος ΐ",
            "গ্রাহক সেবা র\u{200d}্যাব ৳",
            "Привет",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
    }

    #[test]
    fn the_button_solves_what_needs_no_knowledge_and_leads_where_words_would_be_lost() {
        for (line, is_mendable) in [
            ("zero\u{200b}width", true),
            ("Sales 📈 up", true),
            ("two  spaces", true),
            ("日本語を話す", false),
        ] {
            let mut record = with(line);
            let finding = first(&record);
            assert_eq!(finding.mend.is_some(), is_mendable, "{line}");
            let Some(mend) = finding.mend else { continue };
            assert!(mend.becomes.is_some());
            record.apply(mend.deed.edit(&record).unwrap());
            assert_eq!(found_by(check, &record), [], "{line}");
        }
    }

    fn first(record: &Record) -> Finding {
        crate::app::cv_checks::report_by(check, record)
            .findings
            .remove(0)
    }
}
