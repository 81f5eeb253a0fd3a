//! JSON Resume 1.x in and out: one bad field never rejects a file, nothing is lost on the way.
//!
//! What a typed field cannot say stays in the `rest` of its object under the same key: `null`, a number where text
//! is expected, an empty list, a list with foreign elements. It is written back as it came for as long as the typed
//! field still says what was read from it. So `json_from_profile(&profile_from_json(x).value)` equals `x` for every
//! JSON object, apart from the order of keys. Once the client changes such a field, the new value is written, and
//! elements of a list that could not be read follow it.

mod entries;
mod fields;
mod own;

use std::borrow::Cow;

use serde_json::{Map, Value};

use crate::base::problem::{Loaded, Message, Place, Problem};
use crate::record::Record;
use crate::record::profile::Profile;
pub(in crate::record) use entries::fields;
use fields::write;
pub(in crate::record) use fields::{Fields, Notes, Visitor, read};

/// Reads the bytes of a JSON file as an object; the problem says in one sentence why that cannot be done.
///
/// Takes UTF-8 and, with its byte order mark, UTF-16, as some editors write it.
pub fn object_from_bytes(bytes: &[u8]) -> Result<Value, Problem> {
    let bytes = &utf8_from(bytes);
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Err(refusal("resume-file-empty", "resume-hint-choose-resume"));
    }
    match serde_json::from_slice::<Value>(bytes) {
        Ok(value) if value.is_object() => Ok(value),
        Ok(_) => Err(not_an_object()),
        Err(err) if err.is_eof() => Err(at_line(
            refusal("resume-file-cut-off", "resume-hint-fetch-again"),
            err.line(),
        )),
        Err(err) => Err(at_line(
            refusal("resume-not-json", "resume-hint-choose-resume"),
            err.line(),
        )),
    }
}

/// The text without its byte order mark, as UTF-8.
fn utf8_from(bytes: &[u8]) -> Cow<'_, [u8]> {
    let units = |bytes: &[u8], unit: fn([u8; 2]) -> u16| -> Vec<u16> {
        bytes.as_chunks::<2>().0.iter().copied().map(unit).collect()
    };
    match bytes {
        [0xef, 0xbb, 0xbf, rest @ ..] => Cow::Borrowed(rest),
        [0xff, 0xfe, rest @ ..] => {
            Cow::Owned(String::from_utf16_lossy(&units(rest, u16::from_le_bytes)).into_bytes())
        }
        [0xfe, 0xff, rest @ ..] => {
            Cow::Owned(String::from_utf16_lossy(&units(rest, u16::from_be_bytes)).into_bytes())
        }
        _ => Cow::Borrowed(bytes),
    }
}

/// Reads a JSON Resume document; what cannot be used is kept as it came and listed with its place.
pub fn profile_from_json(document: Value) -> Loaded<Profile> {
    let Value::Object(object) = document else {
        return Loaded {
            value: Profile::default(),
            problems: vec![not_an_object()],
        };
    };
    let mut notes = Notes::default();
    if !object.is_empty() && !SECTIONS.iter().any(|key| object.contains_key(*key)) {
        notes
            .problems
            .push(refusal("resume-no-sections", "resume-hint-choose-resume"));
    }
    let mut profile: Profile = read(object, String::new(), &mut notes);
    profile.spoken_of = own::spoken_of(&profile.rest);
    Loaded {
        value: profile,
        problems: notes.into_problems(),
    }
}

/// Writes a profile as a JSON Resume document; the inverse of [`profile_from_json`].
///
/// How the CV speaks of the client goes to `meta.callfit.spokenOf`.
pub fn json_from_profile(profile: &Profile) -> Value {
    Value::Object(object_from_profile(profile))
}

/// Writes all that we know about a client as one JSON Resume document: the answers, too, under `meta.callfit`.
///
/// For the client's own files. What goes to others is made by [`attachment_from_record`].
pub fn resume_from_record(record: &Record) -> Value {
    let mut object = object_from_profile(&record.profile);
    own::write_record(&mut object, record);
    Value::Object(in_order(object))
}

/// Writes profile and CV choices, without answers: an employer who receives the CV receives this, too.
pub fn attachment_from_record(record: &Record) -> Value {
    let mut object = object_from_profile(&record.profile);
    own::keep_public(&mut object);
    own::write_choices(&mut object, record);
    Value::Object(in_order(object))
}

/// Reads what [`resume_from_record`] or [`attachment_from_record`] wrote, or any other JSON Resume document.
pub fn record_from_resume(document: Value) -> Loaded<Record> {
    let Loaded {
        value: profile,
        mut problems,
    } = profile_from_json(document);
    let mut record = Record {
        profile,
        ..Record::default()
    };
    own::take_record(&mut record, &mut problems);
    Loaded {
        value: record,
        problems,
    }
}

/// Sections and other keys of the standard, in its order.
const SECTIONS: [&str; 12] = [
    "basics",
    "work",
    "volunteer",
    "education",
    "awards",
    "certificates",
    "publications",
    "skills",
    "languages",
    "interests",
    "references",
    "projects",
];

fn object_from_profile(profile: &Profile) -> Map<String, Value> {
    let mut object = write(profile);
    own::write_spoken_of(&mut object, profile.spoken_of);
    in_order(object)
}

/// The standard's keys in its order, then the others in theirs, `meta` last.
fn in_order(object: Map<String, Value>) -> Map<String, Value> {
    let rank = |key: &str| match key {
        "$schema" => 0,
        "meta" => SECTIONS.len() + 2,
        _ => SECTIONS
            .iter()
            .position(|known| *known == key)
            .map_or(SECTIONS.len() + 1, |at| at + 1),
    };
    let mut members: Vec<(String, Value)> = object.into_iter().collect();
    members.sort_by_key(|(key, _)| rank(key));
    members.into_iter().collect()
}

fn not_an_object() -> Problem {
    refusal("resume-not-an-object", "resume-hint-choose-resume")
}

fn refusal(message: &'static str, hint: &'static str) -> Problem {
    Problem::error(Place::default(), Message::new(message)).hint(Message::new(hint))
}

fn at_line(mut problem: Problem, line: usize) -> Problem {
    problem.place.line = Some(line);
    problem
}
