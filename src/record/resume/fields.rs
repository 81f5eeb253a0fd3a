//! Typed fields out of JSON objects and back: each type lists its fields once, for both ways.

use std::sync::Arc;

use serde_json::{Map, Value};

use crate::base::problem::{Message, Place, Problem};
use crate::record::moment::Moment;

/// A type that is written as a JSON object.
pub(in crate::record) trait Fields: Clone + Default + PartialEq {
    /// Shows each typed field with its key to the visitor, in the order in which they are written.
    fn visit(&mut self, visitor: &mut impl Visitor);

    /// Members without a typed field, and members whose typed field cannot say all of them.
    fn rest(&mut self) -> &mut Map<String, Value>;
}

/// Goes through the fields of a type: once to fill them, once to write them.
pub(in crate::record) trait Visitor {
    fn text(&mut self, key: &'static str, field: &mut Option<String>);
    fn shared(&mut self, key: &'static str, field: &mut Option<Arc<str>>);
    fn date(&mut self, key: &'static str, field: &mut Option<String>);
    fn texts(&mut self, key: &'static str, field: &mut Vec<String>);
    fn object<T: Fields>(&mut self, key: &'static str, field: &mut T);
    fn entries<T: Fields>(&mut self, key: &'static str, field: &mut Vec<T>);
}

/// What is said about a document after reading it.
#[derive(Default)]
pub(in crate::record) struct Notes {
    pub(in crate::record) problems: Vec<Problem>,
    /// Where the first `null` stands, and how many there are.
    nulls: Option<(String, usize)>,
}

impl Notes {
    /// The problems in the order of the document; all `null`s together are one.
    pub(in crate::record) fn into_problems(mut self) -> Vec<Problem> {
        if let Some((first, count)) = self.nulls {
            let message = Message::new("resume-nulls").with("count", count);
            self.problems.push(Problem::warning(field(first), message));
        }
        self.problems
    }

    fn null(&mut self, place: String) {
        self.nulls.get_or_insert((place, 0)).1 += 1;
    }

    fn wrong(&mut self, place: String, message: &'static str) {
        let problem = Problem::error(field(place), Message::new(message));
        self.problems
            .push(problem.hint(Message::new("resume-hint-kept")));
    }

    fn unread_date(&mut self, place: String, text: &str) {
        let message = Message::new("resume-date-unread").with("text", text);
        let problem = Problem::warning(field(place), message);
        self.problems
            .push(problem.hint(Message::new("resume-hint-date")));
    }
}

fn field(field: String) -> Place {
    Place {
        field,
        ..Place::default()
    }
}

/// Fills a type from an object; `path` is the object's place in the document.
pub(in crate::record) fn read<T: Fields>(
    object: Map<String, Value>,
    path: String,
    notes: &mut Notes,
) -> T {
    let mut fields = T::default();
    let mut reader = Reader {
        object,
        path,
        notes,
    };
    fields.visit(&mut reader);
    *fields.rest() = reader.object;
    fields
}

/// Writes a type as an object.
pub(in crate::record) fn write<T: Fields>(fields: &T) -> Map<String, Value> {
    let mut fields = fields.clone();
    let rest = std::mem::take(fields.rest());
    let mut writer = Writer {
        object: Map::new(),
        rest,
    };
    fields.visit(&mut writer);
    writer.object.extend(writer.rest);
    writer.object
}

/// Fills fields. A member leaves `object` only if its field alone can write it again.
struct Reader<'a> {
    object: Map<String, Value>,
    path: String,
    notes: &'a mut Notes,
}

impl Reader<'_> {
    fn place(&self, key: &str) -> String {
        if self.path.is_empty() {
            key.to_owned()
        } else {
            format!("{}.{key}", self.path)
        }
    }
}

impl Visitor for Reader<'_> {
    fn shared(&mut self, key: &'static str, field: &mut Option<Arc<str>>) {
        let mut text = None;
        self.text(key, &mut text);
        *field = text.map(Arc::from);
    }

    fn text(&mut self, key: &'static str, field: &mut Option<String>) {
        let place = self.place(key);
        match self.object.get_mut(key) {
            None => {}
            Some(Value::String(text)) => {
                *field = Some(std::mem::take(text));
                self.object.shift_remove(key);
            }
            Some(value) => *field = text_from(value, place, self.notes),
        }
    }

    fn date(&mut self, key: &'static str, field: &mut Option<String>) {
        self.text(key, field);
        if let Some(text) = field
            && let Some(Moment::Words(_)) = Moment::read(text)
        {
            let place = self.place(key);
            self.notes.unread_date(place, text);
        }
    }

    fn texts(&mut self, key: &'static str, field: &mut Vec<String>) {
        let place = self.place(key);
        let Some(value) = self.object.get(key) else {
            return;
        };
        *field = texts_from(value, &place, self.notes);
        if !field.is_empty() && *value == texts_value(field) {
            self.object.shift_remove(key);
        }
    }

    fn object<T: Fields>(&mut self, key: &'static str, field: &mut T) {
        let place = self.place(key);
        match self.object.get_mut(key) {
            None => {}
            Some(Value::Object(object)) if object.is_empty() => {}
            Some(Value::Object(object)) => {
                *field = read(std::mem::take(object), place, self.notes);
                self.object.shift_remove(key);
            }
            Some(Value::Null) => self.notes.null(place),
            Some(_) => self.notes.wrong(place, "resume-object-expected"),
        }
    }

    fn entries<T: Fields>(&mut self, key: &'static str, field: &mut Vec<T>) {
        let place = self.place(key);
        match self.object.get_mut(key) {
            None => {}
            Some(Value::Array(list)) if !list.is_empty() && list.iter().all(Value::is_object) => {
                *field = entries_from(&Value::Array(std::mem::take(list)), &place, self.notes);
                self.object.shift_remove(key);
            }
            Some(value) => *field = entries_from(value, &place, self.notes),
        }
    }
}

fn text_from(value: &Value, place: String, notes: &mut Notes) -> Option<String> {
    match value {
        Value::String(text) => return Some(text.clone()),
        Value::Number(number) => return Some(number.to_string()),
        Value::Null => notes.null(place),
        Value::Array(_) | Value::Bool(_) | Value::Object(_) => {
            notes.wrong(place, "resume-text-expected");
        }
    }
    None
}

/// The texts of a list; one text alone counts as a list of one.
fn texts_from(value: &Value, place: &str, notes: &mut Notes) -> Vec<String> {
    match value {
        Value::Array(list) => list
            .iter()
            .enumerate()
            .filter_map(|(idx, item)| text_from(item, format!("{place}[{idx}]"), notes))
            .collect(),
        Value::String(_) | Value::Number(_) => text_from(value, place.to_owned(), notes)
            .into_iter()
            .collect(),
        Value::Null => {
            notes.null(place.to_owned());
            Vec::new()
        }
        Value::Bool(_) | Value::Object(_) => {
            notes.wrong(place.to_owned(), "resume-list-expected");
            Vec::new()
        }
    }
}

/// The entries of a list; one object alone counts as a list of one.
fn entries_from<T: Fields>(value: &Value, place: &str, notes: &mut Notes) -> Vec<T> {
    match value {
        Value::Array(list) => list
            .iter()
            .enumerate()
            .filter_map(|(idx, item)| entry_from(item, format!("{place}[{idx}]"), notes))
            .collect(),
        Value::Object(object) => vec![read(object.clone(), place.to_owned(), notes)],
        Value::Null => {
            notes.null(place.to_owned());
            Vec::new()
        }
        Value::Bool(_) | Value::Number(_) | Value::String(_) => {
            notes.wrong(place.to_owned(), "resume-list-expected");
            Vec::new()
        }
    }
}

fn entry_from<T: Fields>(item: &Value, place: String, notes: &mut Notes) -> Option<T> {
    match item {
        Value::Object(object) => return Some(read(object.clone(), place, notes)),
        Value::Null => notes.null(place),
        _ => notes.wrong(place, "resume-object-expected"),
    }
    None
}

/// Writes fields, each in the form in which it came as long as it still says the same.
struct Writer {
    object: Map<String, Value>,
    rest: Map<String, Value>,
}

impl Writer {
    fn put(&mut self, key: &'static str, value: Value) {
        self.object.insert(key.to_owned(), value);
    }
}

impl Visitor for Writer {
    fn shared(&mut self, key: &'static str, field: &mut Option<Arc<str>>) {
        self.text(key, &mut field.take().map(|text| text.to_string()));
    }

    fn text(&mut self, key: &'static str, field: &mut Option<String>) {
        let came = self.rest.shift_remove(key);
        let as_it_came = came.filter(|came| {
            text_from(came, String::new(), &mut Notes::default()).as_ref() == field.as_ref()
        });
        if let Some(value) = as_it_came.or_else(|| field.take().map(Value::String)) {
            self.put(key, value);
        }
    }

    fn date(&mut self, key: &'static str, field: &mut Option<String>) {
        self.text(key, field);
    }

    fn texts(&mut self, key: &'static str, field: &mut Vec<String>) {
        let read = |value: &Value| texts_from(value, "", &mut Notes::default());
        let unread = |item: &Value| !matches!(item, Value::String(_) | Value::Number(_));
        let came = self.rest.shift_remove(key);
        if let Some(value) = list_value(came, field.as_slice(), read, unread, |texts| {
            texts_items(texts)
        }) {
            self.put(key, value);
        }
    }

    fn object<T: Fields>(&mut self, key: &'static str, field: &mut T) {
        let came = self.rest.shift_remove(key);
        let value = if *field == T::default() {
            came
        } else {
            Some(Value::Object(write(field)))
        };
        if let Some(value) = value {
            self.put(key, value);
        }
    }

    fn entries<T: Fields>(&mut self, key: &'static str, field: &mut Vec<T>) {
        let read = |value: &Value| entries_from(value, "", &mut Notes::default());
        let items = |entries: &[T]| {
            entries
                .iter()
                .map(|entry| Value::Object(write(entry)))
                .collect()
        };
        let unread = |item: &Value| !item.is_object();
        let came = self.rest.shift_remove(key);
        if let Some(value) = list_value(came, field.as_slice(), read, unread, items) {
            self.put(key, value);
        }
    }
}

/// A list as it came if it still reads the same; else the typed items, then those that were never read.
fn list_value<T: PartialEq>(
    came: Option<Value>,
    field: &[T],
    read: impl Fn(&Value) -> Vec<T>,
    unread: impl Fn(&Value) -> bool,
    items: impl Fn(&[T]) -> Vec<Value>,
) -> Option<Value> {
    let came = match came {
        Some(came) if read(&came) == field => return Some(came),
        came => came,
    };
    let mut list = items(field);
    if let Some(Value::Array(came)) = came {
        list.extend(
            came.into_iter()
                .filter(|item| !item.is_null() && unread(item)),
        );
    }
    (!list.is_empty()).then_some(Value::Array(list))
}

fn texts_items(texts: &[String]) -> Vec<Value> {
    texts.iter().cloned().map(Value::String).collect()
}

fn texts_value(texts: &[String]) -> Value {
    Value::Array(texts_items(texts))
}
