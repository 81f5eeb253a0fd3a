//! Two profiles of one person: the same entry is recognised, gaps are filled, nothing is lost.

use std::collections::BTreeMap;

use callfit::record::merge::{MergeChoice, Merging, merge};
use callfit::record::profile::Profile;
use callfit::record::resume::{json_from_profile, profile_from_json};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

use crate::resume::any_object;

fn profile(document: Value) -> Profile {
    profile_from_json(document).value
}

fn merged(present: Value, read: Value) -> Value {
    json_from_profile(&merge(
        &profile(present),
        &profile(read),
        &MergeChoice::default(),
    ))
}

/// Entries that are likely to be the same, or nearly.
fn any_entry() -> impl Strategy<Value = Value> {
    let field = prop_oneof![
        (
            Just("name"),
            prop::sample::select(vec!["Bank", "bank", "Shop"])
        ),
        (
            Just("position"),
            prop::sample::select(vec!["Agent", "Leader"])
        ),
        (
            Just("startDate"),
            prop::sample::select(vec!["2019", "2019-05", "2021", "soon"])
        ),
        (
            Just("endDate"),
            prop::sample::select(vec!["2019-12", "2021-03"])
        ),
        (Just("summary"), prop::sample::select(vec!["Calls", ""])),
    ];
    let highlights = prop::collection::vec(prop::sample::select(vec!["a", "b", "A"]), 0..3);
    (prop::collection::vec(field, 0..5), highlights).prop_map(|(fields, highlights)| {
        let mut entry: Map<String, Value> = fields
            .into_iter()
            .map(|(key, value)| (key.to_owned(), Value::from(value)))
            .collect();
        if !highlights.is_empty() {
            entry.insert("highlights".to_owned(), Value::from(highlights));
        }
        Value::Object(entry)
    })
}

fn any_profile() -> impl Strategy<Value = Profile> {
    let people = prop::sample::select(vec!["Anna", "Anna Lis", ""]);
    let work = prop::collection::vec(any_entry(), 0..4);
    (people, work).prop_map(|(name, work)| {
        let skills = work.clone();
        profile(json!({"basics": {"name": name}, "work": work, "skills": skills}))
    })
}

proptest! {
    #[test]
    fn merging_twice_is_merging_once(present in any_profile(), read in any_profile()) {
        let choice = MergeChoice::default();
        let once = merge(&present, &read, &choice);
        prop_assert_eq!(merge(&once, &read, &choice), once);
    }

    #[test]
    fn adding_nothing_new_changes_nothing(document in any_object()) {
        let mut present = profile(document);
        present.additions.sections.clear();
        let choice = MergeChoice::default();
        prop_assert_eq!(&merge(&present, &present, &choice), &present);
        prop_assert_eq!(&merge(&present, &Profile::default(), &choice), &present);
    }

    #[test]
    fn nothing_that_is_there_is_lost(present in any_profile(), read in any_profile()) {
        let merged = merge(&present, &read, &MergeChoice::default());
        for (old, new) in present.work.iter().zip(&merged.work) {
            for (old, new) in [(&old.name, &new.name), (&old.position, &new.position), (&old.start_date, &new.start_date)] {
                let said = old.as_deref().is_some_and(|old| !old.is_empty());
                prop_assert!(!said || old == new);
            }
            prop_assert!(old.highlights.iter().all(|line| new.highlights.contains(line)));
        }
        prop_assert!(merged.work.len() >= present.work.len().max(read.work.len()));
    }
}

#[test]
fn the_same_job_is_recognised_and_its_gaps_are_filled() {
    let present = json!({"work": [
        {"name": "Bank Fala", "position": "Kierownik", "startDate": "2021-03", "highlights": ["Led eight agents"]},
        {"name": "Bank Fala", "position": "Agent", "startDate": "2017"},
    ]});
    let read = json!({"work": [
        {"name": "BANK FALA", "position": "Team leader", "startDate": "2021", "location": "Poznań", "highlights": ["Led eight agents.", "New rota"]},
        {"name": "Bank Fala", "position": "Agent", "startDate": "2017-06", "endDate": "2021-02", "summary": "Calls"},
        {"name": "Shop", "startDate": "2015"},
    ]});
    let expected = json!({"work": [
        {"name": "Bank Fala", "position": "Kierownik", "startDate": "2021-03", "location": "Poznań", "highlights": ["Led eight agents", "New rota"]},
        {"name": "Bank Fala", "position": "Agent", "startDate": "2017", "summary": "Calls"},
        {"name": "Shop", "startDate": "2015"},
    ]});
    assert_eq!(merged(present, read), expected);
}

#[test]
fn two_times_at_one_employer_stay_two() {
    let present = json!({"work": [{"name": "Shop", "startDate": "2015", "endDate": "2016"}]});
    let read = json!({"work": [{"name": "Shop", "startDate": "2018-01", "endDate": "2019"}]});
    let work = merged(present, read)["work"].clone();
    assert_eq!(work.as_array().unwrap().len(), 2);
}

#[test]
fn languages_schools_and_details_are_merged_too() {
    let present = json!({
        "basics": {"name": "Anna", "email": "a@mail.example", "location": {"city": "Rīga"}},
        "languages": [{"language": "English"}],
        "education": [{"institution": "School", "studyType": "Diploma"}],
        "skills": [{"name": "Office", "keywords": ["Excel"]}],
        "callfit": {"driving": "B", "sections": [{"title": "Hobbies", "entries": [{"name": "Choir"}], "callfit": {"number": 4}}]},
    });
    let read = json!({
        "basics": {"name": "Anna Lis", "phone": "+371 1", "location": {"city": "Jelgava", "countryCode": "LV"}},
        "languages": [{"language": "english", "fluency": "B2"}, {"language": "Polish"}],
        "education": [{"institution": "School", "startDate": "2010"}, {"institution": "School", "studyType": "Master"}],
        "skills": [{"name": "Office", "keywords": ["excel", "Word"]}],
        "callfit": {"personal": {"birthDate": "1990"}, "sections": [
            {"title": "Hobbies", "entries": [{"name": "Chess"}], "callfit": {"number": 1}},
            {"title": "Press", "entries": [{"name": "Daily"}], "callfit": {"number": 4}},
        ]},
    });
    let expected = json!({
        "basics": {"name": "Anna", "email": "a@mail.example", "phone": "+371 1", "location": {"city": "Rīga", "countryCode": "LV"}},
        "languages": [{"language": "English", "fluency": "B2"}, {"language": "Polish"}],
        "education": [{"institution": "School", "studyType": "Diploma", "startDate": "2010"}, {"institution": "School", "studyType": "Master"}],
        "skills": [{"name": "Office", "keywords": ["Excel", "Word"]}],
        "callfit": {"driving": "B", "personal": {"birthDate": "1990"}, "sections": [
            {"title": "Hobbies", "entries": [{"name": "Choir"}, {"name": "Chess"}], "callfit": {"number": 4}},
            {"title": "Press", "entries": [{"name": "Daily"}], "callfit": {"number": 5}},
        ]},
    });
    assert_eq!(merged(present, read), expected);
}

#[test]
fn sections_are_replaced_or_left_as_asked() {
    let present = profile(
        json!({"work": [{"name": "A"}], "skills": [{"name": "B"}], "awards": [{"title": "C"}]}),
    );
    let read = profile(json!({"work": [{"name": "D"}], "skills": [{"name": "E"}]}));
    let choice = MergeChoice {
        sections: BTreeMap::from([
            ("work".to_owned(), Merging::Replace),
            ("awards".to_owned(), Merging::Replace),
        ]),
        others: Merging::Leave,
    };
    let expected =
        json!({"work": [{"name": "D"}], "awards": [{"title": "C"}], "skills": [{"name": "B"}]});
    assert_eq!(
        json_from_profile(&merge(&present, &read, &choice)),
        expected
    );
}
