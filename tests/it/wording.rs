//! Words: every key that the program uses exists, all six languages are complete, and none has English left over.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use callfit::base::id::LanguageTag;
use callfit::base::problem::Arg;
use callfit::catalog::check;
use callfit::text::Text;

/// The languages that the program promises.
const LANGUAGES: [&str; 6] = ["en", "fr", "pl", "lv", "el", "bn"];

/// Calls in the window's code whose words a person sees.
const SEEN: [&str; 14] = [
    ".button(",
    ".collapsing(",
    ".heading(",
    ".hint_text(",
    ".hyperlink_to(",
    ".label(",
    ".menu_button(",
    ".monospace(",
    ".on_hover_text(",
    ".small(",
    ".small_button(",
    ".strong(",
    "Button::new(",
    "RichText::new(",
];

fn project(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// All files below a folder with that ending, sorted.
fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![project(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|found| found == ending) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// The program's code by file, without its unit tests.
fn code() -> Vec<(String, String)> {
    let read = |path: PathBuf| {
        let whole = fs::read_to_string(&path).unwrap();
        let code = whole.split("#[cfg(test)]").next().unwrap().to_owned();
        (
            path.strip_prefix(project("src"))
                .unwrap()
                .display()
                .to_string(),
            code,
        )
    };
    files("src", "rs").into_iter().map(read).collect()
}

/// Fluent sentences by key: the file they stand in and their text.
fn sentences(tag: &str) -> BTreeMap<String, (String, String)> {
    let mut found: BTreeMap<String, (String, String)> = BTreeMap::new();
    for path in files(&format!("assets/lang/{tag}"), "ftl") {
        let file = path.file_stem().unwrap().to_string_lossy().into_owned();
        let mut key = String::new();
        for line in fs::read_to_string(&path).unwrap().lines() {
            if line.starts_with([' ', '\t', '}']) && !key.is_empty() {
                let (_, text) = found.get_mut(&key).unwrap();
                text.push('\n');
                text.push_str(line);
            } else if let Some((name, text)) =
                line.split_once('=').filter(|_| !line.starts_with('#'))
            {
                key = name.trim().to_owned();
                let entry = (file.clone(), text.trim().to_owned());
                assert!(
                    found.insert(key.clone(), entry).is_none(),
                    "{tag}: {key} stands twice"
                );
            } else if !line.is_empty() {
                key.clear();
            }
        }
    }
    found
}

/// Names of the values in a sentence.
/// Values of which only some languages make use, to choose a form by.
const TO_CHOOSE_BY: [&str; 3] = ["addressee", "nth", "precision"];

/// The values of a sentence that all languages have.
fn arguments(sentence: &str) -> BTreeSet<String> {
    let name = |rest: &str| {
        rest.chars()
            .take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c))
            .collect::<String>()
    };
    let names = sentence.split('$').skip(1).map(name);
    names
        .filter(|name| !TO_CHOOSE_BY.contains(&name.as_str()))
        .collect()
}

/// Whether both have the same values; a day may stand in figures where a month in words would have to be bent.
fn have_the_same_values(original: &str, sentence: &str) -> bool {
    let sentence = sentence.replace("$numeric", "$date");
    arguments(original) == arguments(&sentence)
}

/// Keys in the code, as they stand in quotation marks; `{` marks a part put in while running.
fn used_keys(prefixes: &BTreeSet<String>) -> Vec<(String, String)> {
    let mut used = Vec::new();
    for (file, code) in code() {
        for literal in code.split('"').skip(1) {
            let is_key = literal
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_{}".contains(c));
            let prefix = literal.split('-').next().unwrap();
            if is_key
                && literal.contains('-')
                && !literal.ends_with('-')
                && prefixes.contains(prefix)
            {
                used.push((file.clone(), literal.to_owned()));
            }
        }
    }
    used
}

/// Whether `key` is what a literal of the code can become.
fn matches(literal: &str, key: &str) -> bool {
    match (literal.split_once('{'), literal.rsplit_once('}')) {
        (Some((start, _)), Some((_, end))) => key.starts_with(start) && key.ends_with(end),
        _ => literal == key,
    }
}

fn text(tag: &str) -> std::sync::Arc<Text> {
    Text::shipped_in(&LanguageTag::new(tag).unwrap())
}

fn is_long(words: &str) -> bool {
    words
        .split_whitespace()
        .filter(|word| word.chars().any(char::is_alphabetic))
        .count()
        > 3
}

#[test]
fn every_key_in_the_code_has_a_sentence_and_every_sentence_is_used() {
    let english = sentences("en");
    let prefixes = english
        .keys()
        .filter_map(|key| Some(key.split_once('-')?.0.to_owned()))
        .collect();
    let used = used_keys(&prefixes);
    assert!(used.len() > 100, "found only {} keys in src", used.len());
    let mut wrong: Vec<String> = Vec::new();
    for (file, literal) in &used {
        if !english.keys().any(|key| matches(literal, key)) {
            wrong.push(format!("{file}: no sentence {literal}"));
        }
    }
    for (key, (file, _)) in &english {
        if !used.iter().any(|(_, literal)| matches(literal, key)) {
            wrong.push(format!("{file}.ftl: nothing uses {key}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_language_has_every_sentence_with_the_same_values() {
    let english = sentences("en");
    let mut wrong = Vec::new();
    for tag in LANGUAGES {
        let sentences = sentences(tag);
        let absent: Vec<&str> = english
            .keys()
            .filter(|key| !sentences.contains_key(*key))
            .map(String::as_str)
            .collect();
        if !absent.is_empty() {
            wrong.push(format!(
                "{tag}: {} sentences are missing: {}",
                absent.len(),
                absent.join(" ")
            ));
        }
        for (key, (file, sentence)) in &sentences {
            match english.get(key) {
                None => wrong.push(format!("{tag}: {key} is not in English")),
                Some((home, _)) if home != file => {
                    wrong.push(format!("{tag}: {key} belongs in {home}.ftl"));
                }
                Some((_, original)) if !have_the_same_values(original, sentence) => {
                    wrong.push(format!(
                        "{tag}: {key} has not the values of the English sentence"
                    ));
                }
                Some(_) => {}
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_sentence_can_be_said_with_any_number() {
    let mut wrong = Vec::new();
    for tag in LANGUAGES {
        let text = text(tag);
        for (key, (_, sentence)) in sentences(tag) {
            assert!(text.has(&key), "{tag}: {key} cannot be read");
            let names = arguments(&sentence);
            for value in [0.0, 1.0, 2.0, 3.0, 5.0, 11.0, 21.0, 22.0, 100.0, 0.5] {
                for value in [Arg::Number(value), Arg::Text("x".to_owned())] {
                    let args: Vec<(&str, Arg)> = names
                        .iter()
                        .map(|name| (name.as_str(), value.clone()))
                        .collect();
                    let said = text.with(&key, &args);
                    if said.contains("{$") || said.contains("{-") || said.trim().is_empty() {
                        wrong.push(format!("{tag}: {key}: {said}"));
                    }
                }
            }
        }
    }
    wrong.dedup();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn all_data_files_are_translated() {
    let english = text("en");
    let problems = check::check_shipped();
    let told: Vec<String> = problems
        .iter()
        .map(|problem| english.problem(problem))
        .collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
}

/// Every text of a TOML file.
fn texts(value: &toml::Value, found: &mut Vec<String>) {
    match value {
        toml::Value::String(text) => found.push(text.clone()),
        toml::Value::Array(values) => values.iter().for_each(|value| texts(value, found)),
        toml::Value::Table(table) => table.values().for_each(|value| texts(value, found)),
        _ => {}
    }
}

fn texts_of(path: &Path) -> Vec<String> {
    let table: toml::Table = fs::read_to_string(path).unwrap().parse().unwrap();
    let mut found = Vec::new();
    texts(&toml::Value::Table(table), &mut found);
    found
}

/// Whether a file lies in a folder of that name.
fn is_in(path: &Path, folder: &str) -> bool {
    path.parent().is_some_and(|parent| parent.ends_with(folder))
}

#[test]
fn no_language_has_english_left_over() {
    let english = sentences("en");
    let mut wrong = Vec::new();
    let mut source = files("assets/roles", "toml");
    source.extend(files("assets/lang/en", "toml"));
    source.push(project("assets/competencies.toml"));
    let questionnaires = files("questionnaires", "toml");
    source.extend(
        questionnaires
            .iter()
            .filter(|path| path.ends_with("questionnaire.toml") || is_in(path, "parts"))
            .cloned(),
    );
    let original: BTreeSet<String> = source
        .iter()
        .flat_map(|path| texts_of(path))
        .filter(|text| is_long(text))
        .collect();
    assert!(
        original.len() > 200,
        "found only {} English texts",
        original.len()
    );
    for tag in &LANGUAGES[1..] {
        for (key, (_, sentence)) in sentences(tag) {
            if is_long(&sentence)
                && english
                    .get(&key)
                    .is_some_and(|(_, original)| *original == sentence)
            {
                wrong.push(format!("{tag}: {key} = {sentence}"));
            }
        }
        let mut overlays = files(&format!("assets/lang/{tag}"), "toml");
        let name = format!("{tag}.toml");
        overlays.extend(
            questionnaires
                .iter()
                .filter(|path| path.ends_with(&name) || is_in(path, tag))
                .cloned(),
        );
        for path in overlays {
            let left = texts_of(&path)
                .into_iter()
                .filter(|text| original.contains(text));
            wrong.extend(left.map(|text| format!("{}: {text}", path.display())));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn english_keeps_to_the_house_style() {
    let mut said: Vec<(String, String)> = sentences("en")
        .into_iter()
        .map(|(key, (_, sentence))| (key, sentence))
        .collect();
    let data = [
        project("assets/competencies.toml"),
        project("questionnaires/customer_contact/questionnaire.toml"),
    ];
    for path in data.into_iter().chain(files("assets/roles", "toml")) {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        said.extend(texts_of(&path).into_iter().map(|text| (name.clone(), text)));
    }
    let mut wrong = Vec::new();
    for (key, sentence) in said {
        let words = sentence.to_lowercase();
        let refused = [
            "please",
            "invalid",
            "error occurred",
            "!",
            "...",
            " ats ",
            "simply",
        ];
        if let Some(refused) = refused.iter().find(|refused| words.contains(*refused)) {
            wrong.push(format!("{key} says {refused:?}: {sentence}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_window_has_no_words_of_its_own() {
    let mut wrong = Vec::new();
    for (file, code) in code()
        .into_iter()
        .filter(|(file, _)| file.starts_with("ui/"))
    {
        // A literal on the line after its call counts as well.
        let code: Vec<&str> = code
            .lines()
            .map(str::trim)
            .filter(|line| !line.starts_with("//"))
            .collect();
        let code = code.join("");
        for call in SEEN {
            for after in code
                .split(call)
                .skip(1)
                .filter_map(|after| after.strip_prefix('"'))
            {
                let words = after.split('"').next().unwrap();
                if words.chars().any(char::is_alphabetic) {
                    wrong.push(format!("{file}: {call}\"{words}\""));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
