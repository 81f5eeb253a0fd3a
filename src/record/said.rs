//! What a profile says in other languages, and the numbers by which its entries are known.
//!
//! Both stand under the key `callfit` of each object of the profile: `{"number": 3, "said": {"fr": {"position": "…"}}}`.
//! The fields themselves hold the words in which the client wrote first.

use serde_json::{Map, Value};

use crate::base::id::LanguageTag;
use crate::record::profile::{
    Basics, Certificate, Education, Profile, Skill, SpokenLanguage, Work,
};
use crate::record::resume::{Fields, Visitor};
use crate::record::sections::{
    Additions, Availability, Award, Interest, OwnEntry, OwnSection, Personal, Project, Publication,
    Reference, Volunteer,
};
use std::sync::Arc;

const OURS: &str = "callfit";
const SAID: &str = "said";
const NUMBER: &str = "number";

/// An object of a profile that may say its texts in several languages and be known by a number.
pub trait Part {
    /// Members that no field holds, our own among them.
    fn members(&self) -> &Map<String, Value>;
    fn members_mut(&mut self) -> &mut Map<String, Value>;

    /// The words of a text field in that language; `None` if it has none of its own there.
    fn said(&self, language: &LanguageTag, key: &str) -> Option<&str> {
        said(self.members(), language)?.get(key)?.as_str()
    }

    /// The lines of a list field in that language; `None` if it has none of its own there.
    fn lines_said(&self, language: &LanguageTag, key: &str) -> Option<Vec<String>> {
        lines(said(self.members(), language)?.get(key)?)
    }

    /// Says a text field in that language; an empty text takes it back.
    fn say(&mut self, language: &LanguageTag, key: &str, words: &str) {
        let value = (!words.is_empty()).then(|| Value::from(words));
        put(self.members_mut(), language, key, value);
    }

    /// Says a list field in that language; an empty list takes it back.
    fn say_lines(&mut self, language: &LanguageTag, key: &str, words: &[String]) {
        let value = (!words.is_empty()).then(|| Value::from(words.to_vec()));
        put(self.members_mut(), language, key, value);
    }

    /// Languages in which it says something of its own.
    fn languages(&self) -> Vec<LanguageTag> {
        let said = self.members().get(OURS).and_then(|ours| ours.get(SAID));
        let said = said.and_then(Value::as_object).into_iter().flatten();
        said.filter_map(|(tag, _)| LanguageTag::new(tag).ok())
            .collect()
    }

    /// The number by which it is known; `None` if it never needed one.
    fn number(&self) -> Option<u32> {
        let number = self.members().get(OURS)?.get(NUMBER)?.as_u64()?;
        u32::try_from(number).ok()
    }

    fn set_number(&mut self, number: u32) {
        if let Some(ours) = object_at(self.members_mut(), OURS) {
            ours.insert(NUMBER.to_owned(), Value::from(number));
        }
    }
}

macro_rules! parts {
    ($($type:ident),*) => {$(
        impl Part for $type {
            fn members(&self) -> &Map<String, Value> {
                &self.rest
            }

            fn members_mut(&mut self) -> &mut Map<String, Value> {
                &mut self.rest
            }
        }
    )*};
}

parts!(
    Additions,
    Availability,
    Award,
    Basics,
    Certificate,
    Education,
    Interest,
    OwnEntry,
    OwnSection,
    Personal,
    Project,
    Publication,
    Reference,
    Skill,
    SpokenLanguage,
    Volunteer,
    Work
);

/// The profile as it speaks in a language: fields that say nothing of their own there stay as they are.
#[must_use]
pub fn in_language(profile: &Profile, language: &LanguageTag) -> Profile {
    let mut profile = profile.clone();
    let mut translator = Translator {
        language,
        said: None,
    };
    profile.visit(&mut translator);
    profile
}

/// Takes out what a profile says in other languages than the first one; numbers stay.
pub fn forget_languages(profile: &mut Profile) {
    profile.visit(&mut Each(|members: &mut Map<String, Value>| {
        if let Some(Value::Object(ours)) = members.get_mut(OURS) {
            ours.shift_remove(SAID);
            if ours.is_empty() {
                members.shift_remove(OURS);
            }
        }
    }));
}

/// A number that no object of the profile has.
pub fn next_number(profile: &Profile) -> u32 {
    let mut highest = 0;
    profile
        .clone()
        .visit(&mut Each(|members: &mut Map<String, Value>| {
            let number = members.get(OURS).and_then(|ours| ours.get(NUMBER));
            let number = number.and_then(Value::as_u64).unwrap_or(0);
            highest = highest.max(u32::try_from(number).unwrap_or(0));
        }));
    highest + 1
}

fn said<'a>(
    members: &'a Map<String, Value>,
    language: &LanguageTag,
) -> Option<&'a Map<String, Value>> {
    let said = members.get(OURS)?.get(SAID)?;
    said.get(language.as_str())?.as_object()
}

fn lines(value: &Value) -> Option<Vec<String>> {
    let items = value.as_array()?.iter();
    let lines: Vec<String> = items.filter_map(Value::as_str).map(str::to_owned).collect();
    (!lines.is_empty()).then_some(lines)
}

/// Puts or takes back one field's words; leaves no empty object behind.
fn put(members: &mut Map<String, Value>, language: &LanguageTag, key: &str, value: Option<Value>) {
    let Some(value) = value else {
        remove(members, language, key);
        return;
    };
    let words = object_at(members, OURS)
        .and_then(|ours| object_at(ours, SAID))
        .and_then(|said| object_at(said, language.as_str()));
    if let Some(words) = words {
        words.insert(key.to_owned(), value);
    }
}

fn remove(members: &mut Map<String, Value>, language: &LanguageTag, key: &str) {
    let path = [OURS, SAID, language.as_str()];
    remove_at(members, &path, key);
}

fn remove_at(object: &mut Map<String, Value>, path: &[&str], key: &str) {
    let Some((first, rest)) = path.split_first() else {
        object.shift_remove(key);
        return;
    };
    let Some(Value::Object(inner)) = object.get_mut(*first) else {
        return;
    };
    remove_at(inner, rest, key);
    if inner.is_empty() {
        object.shift_remove(*first);
    }
}

/// The object under a key, made if there is none; `None` if something else stands there.
fn object_at<'a>(
    parent: &'a mut Map<String, Value>,
    key: &str,
) -> Option<&'a mut Map<String, Value>> {
    let member = parent
        .entry(key)
        .or_insert_with(|| Value::Object(Map::new()));
    member.as_object_mut()
}

/// Puts the words of a language in place of the first ones.
struct Translator<'a> {
    language: &'a LanguageTag,
    /// Of the object being visited.
    said: Option<Map<String, Value>>,
}

impl Translator<'_> {
    fn inside<T: Fields>(&self, part: &mut T) {
        let said = said(part.rest(), self.language).cloned();
        let mut inner = Translator {
            language: self.language,
            said,
        };
        part.visit(&mut inner);
    }

    fn value(&self, key: &str) -> Option<&Value> {
        self.said.as_ref()?.get(key)
    }
}

impl Visitor for Translator<'_> {
    fn text(&mut self, key: &'static str, field: &mut Option<String>) {
        if let Some(words) = self.value(key).and_then(Value::as_str)
            && !words.trim().is_empty()
        {
            *field = Some(words.to_owned());
        }
    }

    fn shared(&mut self, _: &'static str, _: &mut Option<Arc<str>>) {}

    fn date(&mut self, _: &'static str, _: &mut Option<String>) {}

    fn texts(&mut self, key: &'static str, field: &mut Vec<String>) {
        if let Some(words) = self.value(key).and_then(lines) {
            *field = words;
        }
    }

    fn object<T: Fields>(&mut self, _: &'static str, field: &mut T) {
        self.inside(field);
    }

    fn entries<T: Fields>(&mut self, _: &'static str, field: &mut Vec<T>) {
        for entry in field {
            self.inside(entry);
        }
    }
}

/// Shows the members of every object inside a profile to a function.
struct Each<F>(F);

impl<F: FnMut(&mut Map<String, Value>)> Each<F> {
    fn inside<T: Fields>(&mut self, part: &mut T) {
        (self.0)(part.rest());
        part.visit(self);
    }
}

impl<F: FnMut(&mut Map<String, Value>)> Visitor for Each<F> {
    fn text(&mut self, _: &'static str, _: &mut Option<String>) {}

    fn shared(&mut self, _: &'static str, _: &mut Option<Arc<str>>) {}

    fn date(&mut self, _: &'static str, _: &mut Option<String>) {}

    fn texts(&mut self, _: &'static str, _: &mut Vec<String>) {}

    fn object<T: Fields>(&mut self, _: &'static str, field: &mut T) {
        self.inside(field);
    }

    fn entries<T: Fields>(&mut self, _: &'static str, field: &mut Vec<T>) {
        for entry in field {
            self.inside(entry);
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::record::resume::{json_from_profile, profile_from_json};

    fn tag(tag: &str) -> LanguageTag {
        LanguageTag::new(tag).unwrap()
    }

    fn profile() -> Profile {
        profile_from_json(json!({
            "basics": {"name": "নুসরাত", "summary": "গ্রাহক সেবা"},
            "work": [{"name": "Shop", "position": "বিক্রেতা", "highlights": ["এক", "দুই"]}],
        }))
        .value
    }

    #[test]
    fn an_entry_says_the_same_in_two_languages() {
        let mut profile = profile();
        profile.work[0].say(&tag("fr"), "position", "Vendeuse");
        profile.work[0].say_lines(&tag("fr"), "highlights", &["Une".to_owned()]);
        let french = in_language(&profile, &tag("fr"));
        assert_eq!(french.work[0].position.as_deref(), Some("Vendeuse"));
        assert_eq!(french.work[0].highlights, ["Une"]);
        assert_eq!(french.work[0].name.as_deref(), Some("Shop"));
        assert_eq!(french.basics.summary.as_deref(), Some("গ্রাহক সেবা"));
        assert_eq!(in_language(&profile, &tag("pl")), profile);
        assert_eq!(profile.work[0].languages(), [tag("fr")]);
    }

    #[test]
    fn words_taken_back_leave_nothing_behind() {
        let (mut changed, before) = (profile(), profile());
        changed.basics.say(&tag("fr"), "summary", "Service");
        assert_ne!(changed, before);
        changed.basics.say(&tag("fr"), "summary", "");
        assert_eq!(changed, before);
    }

    #[test]
    fn other_languages_can_be_forgotten() {
        let mut changed = profile();
        changed.work[0].say(&tag("fr"), "position", "Vendeuse");
        changed.basics.say(&tag("pl"), "summary", "Sklep");
        changed.work[0].set_number(4);
        forget_languages(&mut changed);
        let mut expected = profile();
        expected.work[0].set_number(4);
        assert_eq!(changed, expected);
    }

    #[test]
    fn words_and_numbers_are_part_of_the_file() {
        let mut profile = profile();
        profile.work[0].say(&tag("fr"), "position", "Vendeuse");
        assert_eq!(next_number(&profile), 1);
        profile.work[0].set_number(1);
        assert_eq!(next_number(&profile), 2);
        let again = profile_from_json(json_from_profile(&profile));
        assert_eq!((again.value, again.problems.len()), (profile, 0));
    }

    #[test]
    fn something_foreign_under_our_key_is_left_alone() {
        let document = json!({"work": [{"name": "Shop", "callfit": "mine"}]});
        let mut profile = profile_from_json(document.clone()).value;
        profile.work[0].say(&tag("fr"), "name", "Magasin");
        profile.work[0].set_number(4);
        assert_eq!(json_from_profile(&profile), document);
    }
}
