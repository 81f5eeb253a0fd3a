//! JSON Resume in and out: nothing is lost, nothing is rejected.

use callfit::base::problem::{Problem, Severity};
use callfit::record::Record;
use callfit::record::profile::{Profile, SpokenOf};
use callfit::record::resume::{
    attachment_from_record, json_from_profile, object_from_bytes, profile_from_json,
    record_from_resume, resume_from_record,
};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// Any JSON value, with keys that mean something in every position.
fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        ".{0,8}".prop_map(Value::from),
        prop::sample::select(vec!["2021", "2021-03", "Present", "feminine", "fr"])
            .prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 96, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::vec((any_key(), inner), 0..7)
                .prop_map(|members| Value::Object(members.into_iter().collect())),
        ]
    })
}

fn any_key() -> impl Strategy<Value = String> {
    let known = prop::sample::select(vec![
        "basics",
        "work",
        "education",
        "certificates",
        "skills",
        "languages",
        "volunteer",
        "projects",
        "meta",
        "callfit",
        "spokenOf",
        "cv",
        "answers",
        "name",
        "label",
        "location",
        "profiles",
        "startDate",
        "endDate",
        "highlights",
        "keywords",
        "courses",
        "city",
        "language",
        "url",
        "summary",
    ]);
    prop_oneof![9 => known.prop_map(str::to_owned), 1 => ".{0,5}"]
}

/// Any JSON object, likely to have sections and fields of a résumé.
pub(crate) fn any_object() -> impl Strategy<Value = Value> {
    prop::collection::vec((any_key(), any_json()), 0..9)
        .prop_map(|members| Value::Object(members.into_iter().collect::<Map<_, _>>()))
}

/// The profile without `meta`, where our own members may make a foreign oddity an object.
fn without_meta(record: &Record) -> Value {
    let mut document = json_from_profile(&record.profile);
    if let Some(object) = document.as_object_mut() {
        object.shift_remove("meta");
    }
    document
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_object_comes_out_as_it_came_in(document in any_object()) {
        let profile = profile_from_json(document.clone()).value;
        prop_assert_eq!(json_from_profile(&profile), document);
    }

    #[test]
    fn a_record_with_any_profile_survives_its_own_file(document in any_object(), seed: u64) {
        let mut record = record_from_resume(document).value;
        record.seed = seed;
        let once = record_from_resume(resume_from_record(&record)).value;
        prop_assert_eq!(once.seed, seed);
        prop_assert_eq!(once.profile.spoken_of, record.profile.spoken_of);
        prop_assert_eq!(without_meta(&once), without_meta(&record));
        prop_assert_eq!(record_from_resume(resume_from_record(&once)).value, once);
    }

    #[test]
    fn a_stored_profile_comes_back(document in any_object()) {
        let profile = profile_from_json(document).value;
        let stored = serde_json::to_string(&profile).unwrap();
        prop_assert_eq!(serde_json::from_str::<Profile>(&stored).unwrap(), profile);
    }

    #[test]
    fn any_bytes_give_an_object_or_one_problem(bytes: Vec<u8>) {
        match object_from_bytes(&bytes) {
            Ok(value) => prop_assert!(value.is_object()),
            Err(problem) => prop_assert_eq!(problem.severity, Severity::Error),
        }
    }
}

fn keys(problems: &[Problem]) -> Vec<(String, &'static str)> {
    problems
        .iter()
        .map(|problem| (problem.place.field.clone(), problem.message.key))
        .collect()
}

fn listed(document: Value) -> Vec<(String, &'static str)> {
    keys(&profile_from_json(document).problems)
}

#[test]
fn each_wrong_type_is_listed_with_its_place() {
    let document = json!({
        "basics": {"name": ["Ana"], "location": "Rīga"},
        "work": [{"startDate": "2020-01"}, {"highlights": ["one", {"two": 2}]}, {"startDate": "one summer"}, "shop"],
        "skills": "many",
        "projects": [{"name": false}],
    });
    assert_eq!(
        listed(document),
        [
            ("basics.name".to_owned(), "resume-text-expected"),
            ("basics.location".to_owned(), "resume-object-expected"),
            ("work[1].highlights[1]".to_owned(), "resume-text-expected"),
            ("work[2].startDate".to_owned(), "resume-date-unread"),
            ("work[3]".to_owned(), "resume-object-expected"),
            ("skills".to_owned(), "resume-list-expected"),
            ("projects[0].name".to_owned(), "resume-text-expected"),
        ]
    );
}

#[test]
fn nulls_are_told_once_and_numbers_are_texts() {
    let document = json!({"basics": {"name": "Ana", "phone": 123, "url": null}, "work": null});
    let loaded = profile_from_json(document);
    assert_eq!(loaded.value.basics.phone.as_deref(), Some("123"));
    assert_eq!(
        keys(&loaded.problems),
        [("basics.url".to_owned(), "resume-nulls")]
    );
    assert_eq!(loaded.problems[0].message.args[0].1, 2_usize.into());
}

#[test]
fn a_changed_field_is_written_and_what_was_never_read_stays() {
    let document = json!({
        "basics": {"phone": 123},
        "work": [{"name": "One", "highlights": ["a", {"b": 1}]}, 7, null],
    });
    let mut profile = profile_from_json(document).value;
    profile.basics.phone = Some("456".to_owned());
    profile.work[0].name = Some("Two".to_owned());
    profile.work[0].highlights.push("c".to_owned());
    assert_eq!(
        json_from_profile(&profile),
        json!({
            "basics": {"phone": "456"},
            "work": [{"name": "Two", "highlights": ["a", "c", {"b": 1}]}, 7],
        })
    );
}

#[test]
fn what_is_no_resume_gives_one_problem() {
    for (bytes, key) in [
        (&b""[..], "resume-file-empty"),
        (b" \n", "resume-file-empty"),
        (b"{\"basics\": {\"na", "resume-file-cut-off"),
        (b"\x89PNG\r\n", "resume-not-json"),
        (b"basics: name", "resume-not-json"),
        (b"[1, 2]", "resume-not-an-object"),
    ] {
        assert_eq!(object_from_bytes(bytes).unwrap_err().message.key, key);
    }
    let deep = "[".repeat(100_000);
    assert_eq!(
        object_from_bytes(deep.as_bytes()).unwrap_err().message.key,
        "resume-not-json"
    );
    assert_eq!(
        listed(json!("text")),
        [(String::new(), "resume-not-an-object")]
    );
    assert_eq!(
        listed(json!({"dependencies": {}})),
        [(String::new(), "resume-no-sections")]
    );
    assert!(object_from_bytes("\u{feff}{}".as_bytes()).is_ok());
    let utf16: Vec<u8> = "\u{feff}{\"é\": 1}"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    assert_eq!(object_from_bytes(&utf16).unwrap(), json!({"é": 1}));
}

#[test]
fn a_foreign_meta_is_not_disturbed() {
    let document =
        json!({"basics": {"name": "Ana"}, "meta": {"theme": "even", "version": "v1.0.0"}});
    let mut profile = profile_from_json(document.clone()).value;
    assert_eq!(json_from_profile(&profile), document);
    profile.spoken_of = SpokenOf::Feminine;
    let written = json_from_profile(&profile);
    assert_eq!(
        written["meta"],
        json!({"theme": "even", "version": "v1.0.0", "callfit": {"spokenOf": "feminine"}})
    );
    assert_eq!(
        profile_from_json(written).value.spoken_of,
        SpokenOf::Feminine
    );
    profile.spoken_of = SpokenOf::Neutral;
    assert_eq!(json_from_profile(&profile), document);
}

/// A record in which everything is set.
fn full_record() -> Record {
    let document = json!({
        "basics": {"name": "Ana"},
        "meta": {"callfit": {
            "spokenOf": "masculine",
            "cv": {"role": "inbound_agent", "language": "fr", "country": "FR"},
            "questionnaire": "customer_contact",
            "seed": u64::MAX,
            "position": "oral_2",
            "answers": {"oral_1": {"answer": {"kind": "scale", "value": 4}, "millis": 900}},
        }},
    });
    let loaded = record_from_resume(document);
    assert_eq!(keys(&loaded.problems), []);
    loaded.value
}

#[test]
fn a_record_survives_its_own_file_whole() {
    let record = full_record();
    assert_eq!(record.answers.len(), 1);
    assert_eq!(
        record_from_resume(resume_from_record(&record)).value,
        record
    );
}

#[test]
fn what_an_employer_gets_holds_no_answers() {
    let record = full_record();
    let public = json!({
        "basics": {"name": "Ana"},
        "meta": {"callfit": {
            "spokenOf": "masculine",
            "cv": {"role": "inbound_agent", "language": "fr", "country": "FR"},
        }},
    });
    assert_eq!(attachment_from_record(&record), public);
    // A profile read from a full export still carries the answers in its `meta`.
    let mut other = Record::default();
    other.profile = profile_from_json(resume_from_record(&record)).value;
    other.cv = record.cv;
    assert_eq!(attachment_from_record(&other), public);
}

#[test]
fn answers_that_cannot_be_read_are_listed_and_kept() {
    let document = json!({
        "basics": {},
        "meta": {"callfit": {"seed": -1, "answers": {
            "oral_1": {"answer": {"kind": "scale", "value": 4}},
            "oral_2": {"answer": {"kind": "song", "value": 4}},
        }}},
    });
    let loaded = record_from_resume(document);
    assert_eq!(loaded.value.answers.len(), 1);
    assert_eq!(
        keys(&loaded.problems),
        [
            ("meta.callfit.seed".to_owned(), "resume-own-unread"),
            (
                "meta.callfit.answers.oral_2".to_owned(),
                "resume-own-unread"
            ),
        ]
    );
    let kept = json_from_profile(&loaded.value.profile);
    assert_eq!(
        kept["meta"]["callfit"]["answers"]["oral_2"]["answer"]["kind"],
        "song"
    );
}
