//! JSON objects, put together field by field; what says nothing stays out.

use serde_json::{Map, Value};

use crate::base::date::PartialDate;
use crate::record::moment::Moment;

/// An object in the making.
#[derive(Debug, Default)]
pub(super) struct Entry(pub(super) Map<String, Value>);

impl Entry {
    /// Sets a text, unless it says nothing.
    pub(super) fn text(&mut self, key: &str, text: &str) -> &mut Self {
        let text = text.trim();
        if says_something(text) {
            self.0.insert(key.to_owned(), Value::from(text));
        }
        self
    }

    /// Sets a date as the standard writes it; what cannot be read as one stays as it came.
    pub(super) fn date(&mut self, key: &str, text: &str) -> &mut Self {
        match Moment::read(text) {
            Some(Moment::Now) | None => self,
            Some(Moment::Date(date)) => self.text(key, &written(date)),
            Some(Moment::Words(words)) => self.text(key, &words),
        }
    }

    /// Sets a list of texts without those that say nothing; an empty list stays out.
    pub(super) fn texts(&mut self, key: &str, texts: Vec<String>) -> &mut Self {
        let texts = texts.into_iter().filter(|text| says_something(text));
        self.values(key, texts.map(Value::from).collect())
    }

    /// Sets an object, unless it is empty.
    pub(super) fn object(&mut self, key: &str, entry: Self) -> &mut Self {
        if !entry.is_empty() {
            self.0.insert(key.to_owned(), Value::Object(entry.0));
        }
        self
    }

    /// Sets a list of objects without the empty ones; an empty list stays out.
    pub(super) fn entries(&mut self, key: &str, entries: Vec<Self>) -> &mut Self {
        let full = entries.into_iter().filter(|entry| !entry.is_empty());
        self.values(key, full.map(|entry| Value::Object(entry.0)).collect())
    }

    fn values(&mut self, key: &str, values: Vec<Value>) -> &mut Self {
        if !values.is_empty() {
            self.0.insert(key.to_owned(), Value::Array(values));
        }
        self
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Whether there is anything to see: letters, not only blanks, joiners and marks of direction.
pub(super) fn says_something(text: &str) -> bool {
    let is_unseen = |c: char| {
        c.is_whitespace()
            || c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
    };
    !text.chars().all(is_unseen)
}

fn written(date: PartialDate) -> String {
    date.to_string()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn dates_are_written_as_the_standard_asks_and_others_stay_as_they_came() {
        let mut entry = Entry::default();
        entry
            .date("a", "Mar 2021")
            .date("b", "Present")
            .date("c", "last summer")
            .date("d", "2020-05-01T00:00:00");
        assert_eq!(
            Value::Object(entry.0),
            json!({"a": "2021-03", "c": "last summer", "d": "2020-05-01"})
        );
    }

    #[test]
    fn what_says_nothing_stays_out_and_marks_of_direction_stay_in() {
        let mut entry = Entry::default();
        entry
            .text("a", " \u{200e}\u{feff} ")
            .text("b", "\u{200f}علي\u{200f}")
            .texts("c", vec![String::new(), "x".to_owned()])
            .entries("d", vec![Entry::default()]);
        let expected = json!({"b": "\u{200f}علي\u{200f}", "c": ["x"]});
        assert_eq!(Value::Object(entry.0), expected);
    }
}
