//! Facts of the sources: each is said in an entry of the English data files that names its article.
//!
//! `tests/cases/source_facts.tsv` lists every fact with the places where it stands.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use callfit::catalog::Catalog;
use toml::{Table, Value};

const PLACES: &str = "tests/cases/source_facts.tsv";

/// How many facts the five articles hold, those about the quality of their text aside.
const NUM_FACTS: usize = 179;

/// One place where a fact is said; a fact has at least one.
struct FactPlace {
    category: String,
    fact: String,
    /// Code of the article, e.g. `PL`.
    source: String,
    file: String,
    /// Id of the entry, or a key at the top of the file.
    id: String,
    /// A piece of the entry, letter by letter.
    words: String,
}

fn fact_places() -> Vec<FactPlace> {
    let text = fs::read_to_string(PLACES).unwrap();
    let mut lines = text.lines();
    let header = "category\tfact\tsource\tfile\tid\twords";
    assert_eq!(lines.next(), Some(header));
    let place = |line: &str| {
        let cells: Vec<String> = line.split('\t').map(str::to_owned).collect();
        let cells: [String; 6] = cells.try_into().expect("six columns");
        assert!(cells.iter().all(|cell| !cell.is_empty()), "{line}");
        let [category, fact, source, file, id, words] = cells;
        FactPlace {
            category,
            fact,
            source,
            file,
            id,
            words,
        }
    };
    lines.map(place).collect()
}

/// The files that the table names, by path.
fn roots(places: &[FactPlace]) -> BTreeMap<&str, Table> {
    let files: BTreeSet<&str> = places.iter().map(|place| place.file.as_str()).collect();
    let root = |file| {
        let text = fs::read_to_string(file).expect(file);
        (file, text.parse::<Table>().unwrap())
    };
    files.into_iter().map(root).collect()
}

fn has_id(value: &Value, id: &str) -> bool {
    value.get("id").and_then(Value::as_str) == Some(id)
}

/// Puts the tables with that id into `found`, at any depth.
fn collect_entries<'a>(value: &'a Value, id: &str, found: &mut Vec<&'a Value>) {
    if has_id(value, id) {
        found.push(value);
    }
    match value {
        Value::Table(table) => {
            for value in table.values() {
                collect_entries(value, id, found);
            }
        }
        Value::Array(items) => {
            for item in items {
                collect_entries(item, id, found);
            }
        }
        _ => {}
    }
}

/// The one entry with that id; if none has it, what stands under that key at the top of the file.
fn entry<'a>(root: &'a Table, id: &str) -> Option<&'a Value> {
    let mut found = Vec::new();
    for value in root.values() {
        collect_entries(value, id, &mut found);
    }
    assert!(found.len() < 2, "{id} stands twice");
    found.pop().or_else(|| root.get(id))
}

/// The file as it would be without that entry.
fn without(root: &Table, id: &str) -> Table {
    fn remove(value: &mut Value, id: &str) {
        match value {
            Value::Table(table) => {
                for (_, value) in table {
                    remove(value, id);
                }
            }
            Value::Array(items) => {
                items.retain(|item| !has_id(item, id));
                for item in items {
                    remove(item, id);
                }
            }
            _ => {}
        }
    }
    let mut root = root.clone();
    root.remove(id);
    for (_, value) in &mut root {
        remove(value, id);
    }
    root
}

/// What an entry says, one text a line; a number as `key = 1`.
fn said(key: &str, value: &Value) -> String {
    let lines: Vec<String> = match value {
        Value::String(text) => vec![text.clone()],
        Value::Table(table) => table.iter().map(|(key, value)| said(key, value)).collect(),
        Value::Array(items) => items.iter().map(|item| said(key, item)).collect(),
        other => vec![format!("{key} = {other}")],
    };
    lines.join("\n")
}

/// Whether the entry, or the whole file if the entry has no list of its own, names the article.
///
/// Questionnaires name none.
fn names_source(root: &Table, entry: &Value, source: &str) -> bool {
    let sources = entry.get("sources").or_else(|| root.get("sources"));
    sources.and_then(Value::as_array).is_none_or(|codes| {
        let mut codes = codes.iter();
        codes.any(|code| code.as_str() == Some(source))
    })
}

/// What is wrong with a place; `None` if the fact stands there.
fn missing(root: &Table, place: &FactPlace) -> Option<String> {
    let at = format!("{}: {} ({})", place.file, place.id, place.fact);
    let Some(entry) = entry(root, &place.id) else {
        return Some(format!("{at}: no such entry"));
    };
    if !said(&place.id, entry).contains(&place.words) {
        return Some(format!("{at}: does not say \"{}\"", place.words));
    }
    let is_named = names_source(root, entry, &place.source);
    (!is_named).then(|| format!("{at}: does not name {}", place.source))
}

#[test]
fn every_fact_of_the_sources_is_said() {
    let places = fact_places();
    let roots = roots(&places);
    let missing: Vec<String> = places
        .iter()
        .filter_map(|place| missing(&roots[place.file.as_str()], place))
        .collect();
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn the_table_lists_all_facts_with_a_few_words_for_each() {
    let places = fact_places();
    let facts: BTreeSet<(&str, &str, &str)> = places
        .iter()
        .map(|place| {
            (
                place.category.as_str(),
                place.fact.as_str(),
                place.source.as_str(),
            )
        })
        .collect();
    assert_eq!(facts.len(), NUM_FACTS);
    for place in &places {
        let num_words = place.words.split_whitespace().count();
        assert!((2..=8).contains(&num_words), "{}", place.words);
        let is_article = ["BN", "EL", "FR", "LV", "PL"].contains(&place.source.as_str());
        assert!(is_article, "{}", place.source);
    }
}

#[test]
fn an_entry_that_is_taken_away_is_missed() {
    let places = fact_places();
    let roots = roots(&places);
    for place in &places {
        let rest = without(&roots[place.file.as_str()], &place.id);
        assert!(missing(&rest, place).is_some(), "{}", place.id);
    }
}

#[test]
fn a_role_shows_every_topic_of_the_work() {
    let catalog = Catalog::shipped();
    let shown: BTreeSet<_> = catalog.roles.iter().flat_map(|role| &role.topics).collect();
    let unseen: Vec<_> = catalog
        .guidance
        .topics
        .iter()
        .filter(|topic| !shown.contains(&topic.id))
        .collect();
    assert!(unseen.is_empty(), "{unseen:?}");
}
