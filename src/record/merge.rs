//! Two profiles of one person into one: what is there stays, gaps are filled, what is new is added.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::base::date::PartialDate;
use crate::record::moment::Moment;
use crate::record::profile::Profile;
use crate::record::resume::{json_from_profile, profile_from_json};
use crate::record::said::{Part as _, next_number};
use crate::record::words::folded_words;

/// What becomes of a section.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Merging {
    /// Gaps of entries that are there are filled, new entries follow them.
    #[default]
    Add,
    /// The section is as it was read; one that was not read stays.
    Replace,
    /// The section stays as it is.
    Leave,
}

/// What becomes of each section, by its key in JSON Resume; `callfit` holds personal details, licence and own sections.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MergeChoice {
    pub sections: BTreeMap<String, Merging>,
    /// Of all that are not named.
    pub others: Merging,
}

impl MergeChoice {
    fn of(&self, section: &str) -> Merging {
        self.sections.get(section).copied().unwrap_or(self.others)
    }
}

/// How often a merged profile is merged again at most, until that changes nothing more.
const MAX_ROUNDS: usize = 8;

/// Merges what was read into the present profile. Merging the same once more changes nothing.
///
/// The same entry has the same employer and a common time, the same school, language, certificate and so on; where
/// both say something else in one field, the present one is kept.
#[must_use]
pub fn merge(present: &Profile, read: &Profile, choice: &MergeChoice) -> Profile {
    let Value::Object(read) = json_from_profile(read) else {
        return present.clone();
    };
    let mut merged = present.clone();
    for _ in 0..MAX_ROUNDS {
        let next = merge_once(&merged, &read, choice);
        if next == merged {
            break;
        }
        merged = next;
    }
    merged
}

fn merge_once(present: &Profile, read: &Map<String, Value>, choice: &MergeChoice) -> Profile {
    let Value::Object(mut merged) = json_from_profile(present) else {
        return present.clone();
    };
    for (key, value) in read {
        match choice.of(key) {
            Merging::Leave => {}
            Merging::Replace => {
                merged.insert(key.clone(), value.clone());
            }
            Merging::Add => fill_member(&mut merged, key, value),
        }
    }
    let mut profile = profile_from_json(Value::Object(merged)).value;
    number_sections(&mut profile);
    profile
}

/// Sections of the client's own are known to CVs by their numbers; new ones get some.
fn number_sections(profile: &mut Profile) {
    let mut number = next_number(profile);
    for section in &mut profile.additions.sections {
        if section.number().is_none() {
            section.set_number(number);
            number += 1;
        }
    }
}

/// Whether a value says nothing.
fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.trim().is_empty(),
        Value::Array(list) => list.is_empty(),
        Value::Object(object) => object.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}

/// Fills the gaps of an object from another one.
fn fill(present: &mut Map<String, Value>, read: &Map<String, Value>) {
    // An entry that has begun and has no end lasts until now: that is no gap.
    let lasts = present
        .get("startDate")
        .is_some_and(|start| !is_empty(start));
    for (key, value) in read {
        if key == "endDate" && lasts || key == NUMBER {
            continue;
        }
        fill_member(present, key, value);
    }
}

/// Entries are known to CVs by this; the numbers of another profile mean other entries.
const NUMBER: &str = "number";

fn fill_member(present: &mut Map<String, Value>, key: &str, read: &Value) {
    match (present.get_mut(key), read) {
        (Some(Value::Object(present)), Value::Object(read)) if !present.is_empty() => {
            fill(present, read);
        }
        (Some(Value::Array(present)), Value::Array(read)) if !present.is_empty() => {
            fill_list(key, present, read);
        }
        (Some(present), _) if !is_empty(present) => {}
        (_, read) if is_empty(read) => {}
        (_, Value::Object(read)) => {
            let mut object = Map::new();
            fill(&mut object, read);
            if !object.is_empty() {
                present.insert(key.to_owned(), Value::Object(object));
            }
        }
        (_, Value::Array(read)) => {
            let list = read.iter().map(without_number).collect();
            present.insert(key.to_owned(), Value::Array(list));
        }
        (_, read) => {
            present.insert(key.to_owned(), read.clone());
        }
    }
}

/// The entry without the number by which another profile knows it.
fn without_number(entry: &Value) -> Value {
    let mut entry = entry.clone();
    if let Some(object) = entry.as_object_mut() {
        let ours = object.get_mut("callfit").and_then(Value::as_object_mut);
        if let Some(ours) = ours {
            ours.shift_remove(NUMBER);
            if ours.is_empty() {
                object.shift_remove("callfit");
            }
        }
    }
    entry
}

/// Fills entries that are there from the same ones that were read, each from one at most; the others are added.
fn fill_list(key: &str, present: &mut Vec<Value>, read: &[Value]) {
    let read: Vec<Value> = read.iter().map(without_number).collect();
    let mut pairs = Vec::new();
    for (to, old) in present.iter().enumerate() {
        for (from, new) in read.iter().enumerate() {
            if let Some(likeness) = likeness(key, old, new) {
                pairs.push((likeness, to, from));
            }
        }
    }
    // The most alike first; of equals those that stand first.
    pairs.sort_by_key(|(likeness, to, from)| (std::cmp::Reverse(*likeness), *to, *from));
    let mut is_filled = vec![false; present.len()];
    let mut is_taken = vec![false; read.len()];
    for (_, to, from) in pairs {
        if is_filled.get(to) != Some(&false) || is_taken.get(from) != Some(&false) {
            continue;
        }
        if let (Some(Value::Object(old)), Some(Value::Object(new))) =
            (present.get_mut(to), read.get(from))
        {
            fill(old, new);
        }
        if let (Some(filled), Some(taken)) = (is_filled.get_mut(to), is_taken.get_mut(from)) {
            (*filled, *taken) = (true, true);
        }
    }
    let added = read.into_iter().zip(is_taken).filter(|(_, taken)| !taken);
    present.extend(added.map(|(entry, _)| entry));
}

/// How much two elements of a list are alike; `None` if they are not the same.
fn likeness(key: &str, old: &Value, new: &Value) -> Option<usize> {
    const EQUAL: usize = 1_000_000;
    const HAS_ALL: usize = 1000;
    let (Value::Object(one), Value::Object(other)) = (old, new) else {
        let is_same = match (old, new) {
            (Value::String(one), Value::String(other)) => {
                folded_words(one) == folded_words(other) && !folded_words(one).is_empty()
            }
            _ => false,
        };
        return (is_same || old == new).then_some(EQUAL);
    };
    if without_number(old) == *new {
        return Some(EQUAL);
    }
    if !is_same(key, one, other) {
        return None;
    }
    let mut filled = one.clone();
    fill(&mut filled, other);
    let has_all = if filled == *one { HAS_ALL } else { 0 };
    let equal = other
        .iter()
        .filter(|(key, value)| one.get(*key) == Some(*value));
    Some(has_all + equal.count())
}

/// Whether two entries of a section are the same.
fn is_same(key: &str, one: &Map<String, Value>, other: &Map<String, Value>) -> bool {
    let same = |field: &str| same_text(one, other, field);
    match key {
        "work" | "projects" | "entries" => same("name") && meet(one, other),
        "volunteer" => same("organization") && meet(one, other),
        "education" => {
            let titles = ["studyType", "area"]
                .iter()
                .all(|field| agree(one, other, field));
            same("institution") && meet(one, other) && titles
        }
        "languages" => same("language"),
        "awards" | "sections" => same("title"),
        "profiles" => same("url") || same("network") && agree(one, other, "username"),
        "references" => same("name") && agree(one, other, "reference"),
        "certificates" | "skills" | "publications" | "interests" => same("name"),
        _ => false,
    }
}

fn text<'a>(entry: &'a Map<String, Value>, field: &str) -> &'a str {
    entry.get(field).and_then(Value::as_str).unwrap_or_default()
}

/// Whether both say the same, apart from case and accents.
fn same_text(one: &Map<String, Value>, other: &Map<String, Value>, field: &str) -> bool {
    let (one, other) = (
        folded_words(text(one, field)),
        folded_words(text(other, field)),
    );
    !one.is_empty() && one == other
}

/// Whether both say the same or one says nothing.
fn agree(one: &Map<String, Value>, other: &Map<String, Value>, field: &str) -> bool {
    let is_silent = |entry| text(entry, field).trim().is_empty();
    is_silent(one) || is_silent(other) || same_text(one, other, field)
}

/// Whether two entries have a common time; one without a beginning may be of any.
fn meet(one: &Map<String, Value>, other: &Map<String, Value>) -> bool {
    let date = |entry, field| Moment::read(text(entry, field)).and_then(|moment| moment.date());
    let (Some(start), Some(other_start)) = (date(one, "startDate"), date(other, "startDate"))
    else {
        return true;
    };
    let last = |entry| date(entry, "endDate").map_or(u64::MAX, last_day);
    first_day(start) <= last(other) && first_day(other_start) <= last(one)
}

/// The first day that a date can mean, as a number that grows with time.
fn first_day(date: PartialDate) -> u64 {
    day(date, 1, 1)
}

/// The last day that a date can mean.
fn last_day(date: PartialDate) -> u64 {
    day(date, 12, 31)
}

fn day(date: PartialDate, month: u8, day: u8) -> u64 {
    let (month, day) = (date.month.unwrap_or(month), date.day.unwrap_or(day));
    u64::from(date.year) * 10_000 + u64::from(month) * 100 + u64::from(day)
}
