//! Signs that cannot be seen, and letters that no font of ours has: said before they are left out of the page.

use serde_json::Value;

use super::{Check, Finding, Report, Subject};
use crate::base::problem::Message;
use crate::page::font::covers;
use crate::record::resume::json_from_profile;

/// Longest piece of a text that is named, in characters, and most letters that are listed.
const NAMED: usize = 40;
const MOST_LISTED: usize = 6;

/// Members that are never printed.
const UNPRINTED: [&str; 5] = ["$schema", "callfit", "image", "meta", "url"];

pub(super) fn check(subject: &Subject<'_>, report: &mut Report) {
    let mut profile = subject.record.profile.clone();
    profile.basics.image = None;
    let mut texts = Vec::new();
    collect(&json_from_profile(&profile), String::new(), &mut texts);
    let hidden = texts.iter().find(|(_, text)| text.chars().any(is_hidden));
    if let Some((spot, text)) = hidden {
        report.find(Finding {
            words: Message::new("cv-screen-find-hidden-words")
                .with("text", around(text, is_hidden)),
            ..finding(spot, "cv-screen-find-hidden")
        });
    }
    let mut missing = texts
        .iter()
        .filter(|(_, text)| text.chars().any(is_missing));
    if let Some((spot, text)) = missing.next() {
        report.find(Finding {
            words: Message::new("cv-screen-find-glyphs-words")
                .with("letters", missing_letters(text))
                .with("text", around(text, is_missing)),
            ..finding(spot, "cv-screen-find-glyphs")
        });
    }
    if !texts.is_empty() {
        report.pass(Check::Signs, "cv-screen-good-signs");
    }
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

fn finding(spot: &str, title: &'static str) -> Finding {
    Finding {
        check: Check::Signs,
        spot: spot.to_owned(),
        title: Message::new(title),
        words: Message::new(""),
        fix: "cv-screen-fix-look",
        below: None,
    }
}

/// Every text of a document with its field; a line of a list has the field of the list.
fn collect(value: &Value, spot: String, texts: &mut Vec<(String, String)>) {
    let inside = |name: &str| {
        if spot.is_empty() {
            name.to_owned()
        } else {
            format!("{spot}.{name}")
        }
    };
    match value {
        Value::String(text) => texts.push((spot, text.clone())),
        Value::Array(all) => {
            for (at, one) in all.iter().enumerate() {
                let here = if one.is_string() {
                    spot.clone()
                } else {
                    inside(&at.to_string())
                };
                collect(one, here, texts);
            }
        }
        Value::Object(members) => {
            let printed = members
                .iter()
                .filter(|(key, _)| !UNPRINTED.contains(&key.as_str()));
            for (key, member) in printed {
                collect(member, inside(key), texts);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// Signs without a shape that the page leaves out; joiners are left in peace, because Bengali needs them.
fn is_hidden(letter: char) -> bool {
    (letter.is_control() && !letter.is_whitespace())
        || matches!(letter, '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}' | '\u{e000}'..='\u{f8ff}' | '\u{feff}' | '\u{f0000}'..='\u{10ffff}')
}

/// Letters that would stay blank on the page.
fn is_missing(letter: char) -> bool {
    let is_joiner = matches!(letter, '\u{200c}' | '\u{200d}' | '\u{fe00}'..='\u{fe0f}');
    !letter.is_ascii()
        && !letter.is_whitespace()
        && !is_joiner
        && !is_hidden(letter)
        && !covers(letter)
}

/// The text around the first such letter, on one line.
fn around(text: &str, is_it: fn(char) -> bool) -> String {
    let letters: Vec<char> = text
        .chars()
        .map(|letter| if letter.is_control() { ' ' } else { letter })
        .collect();
    let at = text.chars().position(is_it).unwrap_or_default();
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
        let mut record = Record::default();
        record.profile.work = vec![Work {
            highlights: vec!["Sold phones".to_owned(), line.to_owned()],
            ..Work::default()
        }];
        found_by(check, &record)
    }

    #[test]
    fn what_the_page_would_leave_out_is_said_with_its_field() {
        let at = |key: &'static str| vec![("work.0.highlights".to_owned(), key)];
        assert_eq!(found("zero\u{200b}width"), at("cv-screen-find-hidden"));
        assert_eq!(found("\u{202e}right to left"), at("cv-screen-find-hidden"));
        assert_eq!(found("Sales 📈"), at("cv-screen-find-glyphs"));
        assert_eq!(found("日本語を話す"), at("cv-screen-find-glyphs"));
        assert_eq!(found("العربية"), at("cv-screen-find-glyphs"));
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
}
