//! Every text of a profile with its field, to be looked at or changed.

use std::sync::Arc;

use serde_json::{Map, Value};

use crate::record::profile::Profile;
use crate::record::resume::{Fields, Visitor};

/// Shows every text of a profile to `look`, which may change it, with its field in the terms of JSON Resume.
///
/// A line of a list has the field of the list, e.g. `work.0.highlights`, a text in another language that of the first
/// one, an entry of a section of the client's own the number of that section, e.g. `own-3.0.name`. Photo and members without a field of ours are left out.
pub fn each_text(profile: &mut Profile, look: &mut dyn FnMut(&str, &mut String)) {
    profile.visit(&mut Walker {
        part: String::new(),
        look,
    });
}

/// Every text of a profile with its field, as [`each_text`] has them.
pub fn texts(profile: &Profile) -> Vec<(String, String)> {
    let mut texts = Vec::new();
    let mut profile = profile.clone();
    each_text(&mut profile, &mut |spot, text| {
        texts.push((spot.to_owned(), text.clone()));
    });
    texts
}

struct Walker<'a> {
    /// Of the object being visited, e.g. `work.0`; empty for the whole profile.
    part: String,
    look: &'a mut dyn FnMut(&str, &mut String),
}

impl Walker<'_> {
    fn spot(&self, key: &str) -> String {
        if self.part.is_empty() {
            key.to_owned()
        } else {
            format!("{}.{key}", self.part)
        }
    }

    /// Visits an object under that name, then what it says in other languages.
    fn inside<T: Fields>(&mut self, part: String, object: &mut T) {
        let mut inner = Walker {
            part,
            look: &mut *self.look,
        };
        object.visit(&mut inner);
        inner.said(object.rest());
    }

    fn said(&mut self, members: &mut Map<String, Value>) {
        let said = members
            .get_mut("callfit")
            .and_then(|ours| ours.get_mut("said"))
            .and_then(Value::as_object_mut);
        for (_, words) in said.into_iter().flatten() {
            for (key, value) in words.as_object_mut().into_iter().flatten() {
                let spot = self.spot(key);
                match value {
                    Value::String(text) => (self.look)(&spot, text),
                    Value::Array(lines) => {
                        for line in lines {
                            if let Value::String(text) = line {
                                (self.look)(&spot, text);
                            }
                        }
                    }
                    _ => {}
                }
            }
        }
    }
}

/// The number of a section of the client's own.
fn number(members: &Map<String, Value>) -> Option<u64> {
    members.get("callfit")?.get("number")?.as_u64()
}

impl Visitor for Walker<'_> {
    fn text(&mut self, key: &'static str, field: &mut Option<String>) {
        if let Some(text) = field {
            let spot = self.spot(key);
            (self.look)(&spot, text);
        }
    }

    fn shared(&mut self, _: &'static str, _: &mut Option<Arc<str>>) {}

    fn date(&mut self, key: &'static str, field: &mut Option<String>) {
        self.text(key, field);
    }

    fn texts(&mut self, key: &'static str, field: &mut Vec<String>) {
        let spot = self.spot(key);
        for line in field {
            (self.look)(&spot, line);
        }
    }

    fn object<T: Fields>(&mut self, key: &'static str, field: &mut T) {
        self.inside(self.spot(key), field);
    }

    fn entries<T: Fields>(&mut self, key: &'static str, field: &mut Vec<T>) {
        for (place, entry) in field.iter_mut().enumerate() {
            let part = match (key, number(entry.rest())) {
                // Sections of the client's own are known by their numbers, and their entries stand right in them.
                ("sections", Some(number)) => format!("own-{number}"),
                ("entries", _) => self.spot(&place.to_string()),
                _ => format!("{}.{place}", self.spot(key)),
            };
            self.inside(part, entry);
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::base::id::LanguageTag;
    use crate::record::resume::profile_from_json;
    use crate::record::said::Part as _;

    fn profile() -> Profile {
        let mut profile = profile_from_json(json!({
            "basics": {"name": "Anna", "image": "data:image/jpeg;base64,AAAA", "location": {"city": "Riga"}},
            "work": [{"position": "Clerk", "startDate": "2022-03", "highlights": ["One", "Two"], "x-own": "kept"}],
            "callfit": {
                "personal": {"father": "Jan"},
                "sections": [{"title": "Sport", "entries": [{"name": "Handball"}], "callfit": {"number": 3}}],
            },
        }))
        .value;
        let french = LanguageTag::new("fr").unwrap();
        profile.work[0].say(&french, "position", "Employée");
        profile.work[0].say_lines(&french, "highlights", &["Une".to_owned()]);
        profile
    }

    #[test]
    fn every_text_is_shown_once_with_the_field_that_the_form_has_for_it() {
        let found = texts(&profile());
        let found: Vec<(&str, &str)> = found
            .iter()
            .map(|(spot, text)| (spot.as_str(), text.as_str()))
            .collect();
        let expected = [
            ("basics.name", "Anna"),
            ("basics.location.city", "Riga"),
            ("work.0.position", "Clerk"),
            ("work.0.startDate", "2022-03"),
            ("work.0.highlights", "One"),
            ("work.0.highlights", "Two"),
            ("work.0.position", "Employée"),
            ("work.0.highlights", "Une"),
            ("callfit.personal.father", "Jan"),
            ("own-3.title", "Sport"),
            ("own-3.0.name", "Handball"),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn texts_are_changed_in_every_language_and_nothing_else_is() {
        let mut changed = profile();
        each_text(&mut changed, &mut |spot, text| {
            if spot == "work.0.position" {
                text.push('!');
            }
        });
        let mut expected = profile();
        expected.work[0].position = Some("Clerk!".to_owned());
        let french = LanguageTag::new("fr").unwrap();
        expected.work[0].say(&french, "position", "Employée!");
        assert_eq!(changed, expected);
    }
}
