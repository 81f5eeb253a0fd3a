//! Sections that are lists: skills, languages, certificates, interests.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::{Line, ParsedLanguage, joined};
use crate::base::shipped;
use crate::record::words::folded_words;
use crate::text::Text;

/// Names of languages in the six languages, as folded words, with their tags.
static LANGUAGES: LazyLock<BTreeMap<Vec<String>, String>> = LazyLock::new(|| {
    #[derive(Deserialize)]
    struct Names {
        languages: BTreeMap<String, String>,
    }
    let mut names = BTreeMap::new();
    for tag in Text::shipped() {
        let file = shipped::language_file(&format!("{tag}/wording/languages.toml"));
        let read: Option<Names> = file.and_then(|text| toml::from_str(text).ok());
        let all = read.into_iter().flat_map(|read| read.languages.into_iter());
        names.extend(all.map(|(tag, name)| (folded_words(&name), tag)));
    }
    names
});

/// The tag of a language by its name in any of the six languages, e.g. "fr"; `None` if nobody knows it.
pub fn language_tag(name: &str) -> Option<&'static str> {
    LANGUAGES.get(&folded_words(name)).map(String::as_str)
}

/// Levels of a language that stand as they are in every CV, folded.
const LEVELS: [&str; 6] = ["a1", "a2", "b1", "b2", "c1", "c2"];

/// The items of a list: bullets with the lines that go on with them, or line by line.
pub(super) fn items(lines: &[Line]) -> Vec<String> {
    let has_bullets = lines.iter().any(|line| line.is_bullet);
    let mut items: Vec<String> = Vec::new();
    for line in lines {
        match items.last_mut() {
            Some(last) if has_bullets && !line.is_bullet && !line.after_gap => {
                *last = joined([last.as_str(), line.text.as_str()]);
            }
            _ => items.push(joined([line.text.as_str()])),
        }
    }
    items.retain(|item| !item.is_empty());
    items
}

/// Skills: a bullet is one, a line without is a list with commas.
pub(super) fn skills(lines: &[Line]) -> Vec<String> {
    if lines.iter().any(|line| line.is_bullet) {
        return items(lines);
    }
    let signs = [',', ';', '|', '•', '·'];
    let mut texts: Vec<String> = Vec::new();
    let mut was_full = false;
    for line in lines {
        match texts.last_mut() {
            Some(last) if was_full && !line.after_gap => {
                *last = joined([last.as_str(), line.text.as_str()]);
            }
            _ => texts.push(line.text.clone()),
        }
        was_full = line.text.contains(signs) && line.text.chars().count() > FULL_LINE;
    }
    let parts = |text: &String| -> Vec<String> {
        let cells = text.split(signs).flat_map(|part| part.split("  "));
        let is_sentence = text.ends_with('.');
        if is_sentence {
            vec![text.clone()]
        } else {
            cells.map(str::to_owned).collect()
        }
    };
    let all = texts
        .iter()
        .flat_map(parts)
        .map(|part| joined([part.as_str()]));
    all.filter(|part| !part.is_empty()).collect()
}

/// From this length on, in characters, a line may have been broken.
const FULL_LINE: usize = 60;

/// Languages: the name is what begins like one, or what stands before a sign or a level.
pub(super) fn languages(lines: &[Line]) -> Vec<ParsedLanguage> {
    let mut languages: Vec<ParsedLanguage> = Vec::new();
    for item in broken_up(lines) {
        let (name, level) = name_and_level(&item);
        match languages.last_mut() {
            // A level that was broken over two lines.
            Some(last) if name.is_empty() => {
                last.level = joined([last.level.as_str(), level.as_str()]);
            }
            _ => languages.push(ParsedLanguage { name, level }),
        }
    }
    languages
}

/// One item a language: "English C1, French B2" is two.
fn broken_up(lines: &[Line]) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for line in lines {
        if let Some(last) = found.last_mut()
            && goes_on(last, line)
        {
            *last = joined([last.as_str(), line.text.as_str()]);
            continue;
        }
        let mut item = String::new();
        for part in line.text.split_inclusive([',', ';', '|', '•', '·']) {
            if !item.is_empty() && begins_with_language(part) > 0 {
                found.push(std::mem::take(&mut item));
            }
            item.push_str(part);
        }
        found.push(item);
    }
    let ends = [',', ';', '|', '•', '·', ' '];
    let found = found
        .iter()
        .map(|item| joined([item.trim_end_matches(ends)]));
    found.filter(|item| !item.is_empty()).collect()
}

/// Whether a line says more of the language above it: its level, or the rest of a level that was broken.
fn goes_on(above: &str, line: &Line) -> bool {
    if line.is_bullet || line.after_gap || begins_with_language(&line.text) > 0 {
        return false;
    }
    let first = folded_words(&line.text)
        .into_iter()
        .next()
        .unwrap_or_default();
    above.matches('(').count() > above.matches(')').count()
        || LEVELS.contains(&first.as_str())
        || line
            .text
            .starts_with(|first: char| first.is_lowercase() || first == '(')
        || begins_with_language(above) == above.split_whitespace().count()
}

/// Number of words at the beginning that name a language; 0 if none does.
fn begins_with_language(text: &str) -> usize {
    let words: Vec<&str> = text.split_whitespace().collect();
    let named = |count: usize| {
        let folded: Vec<String> = words
            .iter()
            .take(count)
            .flat_map(|word| folded_words(word))
            .collect();
        let ends_in_word = words
            .get(count - 1)
            .is_some_and(|word| !folded_words(word).is_empty());
        ends_in_word && LANGUAGES.contains_key(&folded)
    };
    (1..=words.len().min(4))
        .rev()
        .find(|count| named(*count))
        .unwrap_or_default()
}

fn name_and_level(item: &str) -> (String, String) {
    let words: Vec<&str> = item.split_whitespace().collect();
    let named = begins_with_language(item);
    let is_level = |word: &&str| {
        folded_words(word)
            .iter()
            .any(|word| LEVELS.contains(&word.as_str()))
    };
    let signs = [':', '(', '–', '—'];
    let (name, level) = if named > 0 {
        (
            words.get(..named).unwrap_or_default().join(" "),
            words.get(named..).unwrap_or_default().join(" "),
        )
    } else if let Some((name, level)) = item.split_once(signs) {
        (name.to_owned(), level.to_owned())
    } else {
        let at = words
            .iter()
            .position(is_level)
            .unwrap_or_else(|| words.len().min(1));
        (
            words.get(..at).unwrap_or_default().join(" "),
            words.get(at..).unwrap_or_default().join(" "),
        )
    };
    let begins = [':', '-', '–', '—', ' ', ','];
    let level = level.trim_start_matches(begins);
    let is_bracketed =
        level.starts_with('(') && level.ends_with(')') && level.matches('(').count() == 1;
    let level = if is_bracketed {
        level.trim_matches(['(', ')'])
    } else {
        level
    };
    let level = if level.contains('(') {
        level
    } else {
        level.trim_end_matches(')')
    };
    (joined([name.trim_end_matches([':', ','])]), joined([level]))
}

#[cfg(test)]
mod tests {
    use super::super::parse;

    #[test]
    fn languages_are_taken_apart_from_their_levels() {
        let read = parse(
            "A\nLANGUAGES\nEnglish C1 in reading, B2 in writing\nLatvian: native\nGerman (B1)\nElvish – A2\n",
        );
        let read: Vec<(&str, &str)> = read
            .languages
            .iter()
            .map(|language| (language.name.as_str(), language.level.as_str()))
            .collect();
        assert_eq!(
            read,
            [
                ("English", "C1 in reading, B2 in writing"),
                ("Latvian", "native"),
                ("German", "B1"),
                ("Elvish", "A2")
            ]
        );
    }

    #[test]
    fn several_languages_share_a_line() {
        let read = parse("A\nJĘZYKI\nangielski C1, francuski B2; ukraiński – ojczysty\n");
        let names: Vec<&str> = read
            .languages
            .iter()
            .map(|language| language.name.as_str())
            .collect();
        assert_eq!(names, ["angielski", "francuski", "ukraiński"]);
    }

    #[test]
    fn skills_are_bullets_or_lists_with_commas() {
        assert_eq!(
            parse("A\nSKILLS\n• Tools: Zendesk, SAP\n• Calm with\ncomplaints\n").skills,
            ["Tools: Zendesk, SAP", "Calm with complaints"]
        );
        assert_eq!(
            parse("A\nSKILLS\nZendesk, SAP;  Excel\n").skills,
            ["Zendesk", "SAP", "Excel"]
        );
    }
}
