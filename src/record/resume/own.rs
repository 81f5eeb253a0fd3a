//! Our own members of a résumé: everything under `meta.callfit`, and nothing else of `meta`.

use serde::de::DeserializeOwned;
use serde::{Deserialize as _, Serialize};
use serde_json::{Map, Value, json};

use crate::base::id::QuestionId;
use crate::base::problem::{Message, Place, Problem};
use crate::record::Record;
use crate::record::answer::Given;
use crate::record::preparation::Preparation;
use crate::record::profile::SpokenOf;
use crate::record::sitting::Sitting;

const META: &str = "meta";
const OURS: &str = "callfit";
const SPOKEN_OF: &str = "spokenOf";
const CV: &str = "cv";
const ANSWERS: &str = "answers";
const QUESTIONNAIRE: &str = "questionnaire";
const SEED: &str = "seed";
const POSITION: &str = "position";
const PREPARATION: &str = "preparation";
const SITTING: &str = "sitting";
const EARLIER: &str = "earlier";
const DRAWER: &str = "drawer";
const VERSIONS: &str = "versions";

/// How the CV speaks of the client, by the top level of a document; neutral if it does not say.
pub(super) fn spoken_of(top: &Map<String, Value>) -> SpokenOf {
    ours(top)
        .and_then(|ours| ours.get(SPOKEN_OF))
        .and_then(|value| SpokenOf::deserialize(value).ok())
        .unwrap_or_default()
}

/// Makes the document say how the CV speaks of the client; leaves it alone if it says so already.
pub(super) fn write_spoken_of(top: &mut Map<String, Value>, spoken: SpokenOf) {
    if spoken_of(top) == spoken {
        return;
    }
    match spoken {
        SpokenOf::Neutral => remove(top, SPOKEN_OF),
        SpokenOf::Feminine | SpokenOf::Masculine => insert(top, SPOKEN_OF, json!(spoken)),
    }
}

/// Writes everything of a record that is not in its profile.
pub(super) fn write_record(top: &mut Map<String, Value>, record: &Record) {
    let Record {
        profile: _,
        answers,
        seed,
        questionnaire,
        position,
        sitting,
        earlier,
        cv: _,
        drawer,
        versions,
        preparation,
        revision: _,
    } = record;
    write_choices(top, record);
    set(top, QUESTIONNAIRE, questionnaire.as_ref());
    set(top, SEED, (*seed != 0).then_some(seed));
    set(top, POSITION, position.as_ref());
    set(
        top,
        SITTING,
        (*sitting != Sitting::default()).then_some(sitting),
    );
    set(top, EARLIER, (!earlier.is_empty()).then_some(earlier));
    let has_prepared = *preparation != Preparation::default();
    set(top, PREPARATION, has_prepared.then_some(preparation));
    set(top, DRAWER, (!drawer.is_empty()).then_some(drawer));
    set(top, VERSIONS, (!versions.is_empty()).then_some(versions));
    set(top, ANSWERS, (!answers.is_empty()).then_some(answers));
}

/// Writes the choices for the CV.
pub(super) fn write_choices(top: &mut Map<String, Value>, record: &Record) {
    set(
        top,
        CV,
        (record.cv != Default::default()).then_some(&record.cv),
    );
}

/// Takes out of the document what only the client should see.
pub(super) fn keep_public(top: &mut Map<String, Value>) {
    let others: Vec<String> = ours(top)
        .map(|ours| {
            ours.keys()
                .filter(|key| *key != SPOKEN_OF && *key != CV)
                .cloned()
                .collect()
        })
        .unwrap_or_default();
    for key in others {
        remove(top, &key);
    }
}

/// Moves what is a record's own from the profile's `meta` to its place; what cannot be read stays there.
pub(super) fn take_record(record: &mut Record, problems: &mut Vec<Problem>) {
    let top = &mut record.profile.rest;
    if let Some(cv) = take(top, CV, problems) {
        record.cv = cv;
    }
    record.questionnaire = take(top, QUESTIONNAIRE, problems);
    record.seed = take(top, SEED, problems).unwrap_or_default();
    record.position = take(top, POSITION, problems);
    record.sitting = take(top, SITTING, problems).unwrap_or_default();
    record.earlier = take(top, EARLIER, problems).unwrap_or_default();
    record.preparation = take(top, PREPARATION, problems).unwrap_or_default();
    record.drawer = take(top, DRAWER, problems).unwrap_or_default();
    record.versions = take(top, VERSIONS, problems).unwrap_or_default();
    let Some(Value::Object(answers)) = ours(top).and_then(|ours| ours.get(ANSWERS)).cloned() else {
        return;
    };
    let mut unread = Map::new();
    for (key, value) in answers {
        if let (Ok(question), Ok(given)) = (QuestionId::new(&key), Given::deserialize(&value)) {
            record.answers.insert(question, given);
        } else {
            problems.push(unreadable(&format!("{ANSWERS}.{key}")));
            unread.insert(key, value);
        }
    }
    if unread.is_empty() {
        remove(top, ANSWERS);
    } else {
        insert(top, ANSWERS, Value::Object(unread));
    }
}

fn take<T: DeserializeOwned>(
    top: &mut Map<String, Value>,
    key: &str,
    problems: &mut Vec<Problem>,
) -> Option<T> {
    let value = ours(top)?.get(key)?.clone();
    let Ok(value) = serde_json::from_value(value) else {
        problems.push(unreadable(key));
        return None;
    };
    remove(top, key);
    Some(value)
}

fn unreadable(key: &str) -> Problem {
    let place = Place {
        field: format!("{META}.{OURS}.{key}"),
        ..Place::default()
    };
    Problem::error(place, Message::new("resume-own-unread")).hint(Message::new("resume-hint-kept"))
}

fn ours(top: &Map<String, Value>) -> Option<&Map<String, Value>> {
    top.get(META)?.as_object()?.get(OURS)?.as_object()
}

fn set(top: &mut Map<String, Value>, key: &str, value: Option<impl Serialize>) {
    match value.map(|value| json!(value)) {
        Some(value) => insert(top, key, value),
        None => remove(top, key),
    }
}

/// Puts a member under `meta.callfit`; what stands in the way and is no object moves to `asItCame` beside it.
fn insert(top: &mut Map<String, Value>, key: &str, value: Value) {
    let meta = object_in(top, META);
    object_in(meta, OURS).insert(key.to_owned(), value);
}

fn object_in<'a>(parent: &'a mut Map<String, Value>, key: &str) -> &'a mut Map<String, Value> {
    let member = parent
        .entry(key)
        .or_insert_with(|| Value::Object(Map::new()));
    if !member.is_object() {
        *member = match member.take() {
            Value::Null => json!({}),
            other => json!({ "asItCame": other }),
        };
    }
    #[expect(clippy::expect_used, reason = "made an object just above")]
    member.as_object_mut().expect("an object")
}

/// Removes a member under `meta.callfit`, and what becomes empty by it.
fn remove(top: &mut Map<String, Value>, key: &str) {
    let Some(Value::Object(meta)) = top.get_mut(META) else {
        return;
    };
    let Some(Value::Object(ours)) = meta.get_mut(OURS) else {
        return;
    };
    if ours.shift_remove(key).is_some() && ours.is_empty() {
        meta.shift_remove(OURS);
        if meta.is_empty() {
            top.shift_remove(META);
        }
    }
}
