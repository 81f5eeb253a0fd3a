//! Changes to a record, and the way back.

use callfit::base::id::QuestionId;
use callfit::record::Record;
use callfit::record::answer::{Answer, Cefr, Given, LanguageSkill};
use callfit::record::cv::Occasion;
use callfit::record::edit::Edit;
use callfit::record::resume::record_from_resume;
use proptest::prelude::*;
use serde_json::json;

fn any_given() -> impl Strategy<Value = Given> {
    let language = LanguageSkill {
        language: "fr".to_owned(),
        native: false,
        listening: Some(Cefr::B2),
        reading: None,
        conversation: None,
        speaking: None,
        writing: Some(Cefr::A1),
    };
    let answer = prop_oneof![
        (1_u8..=5).prop_map(Answer::Scale),
        Just(Answer::NoExperience),
        Just(Answer::Languages(vec![language])),
        "[a-z]{1,8}".prop_map(|id| Answer::Choice(id.try_into().unwrap())),
        prop::collection::vec("[a-z]{1,8}", 0..3).prop_map(|ids| Answer::Multi(
            ids.into_iter().map(|id| id.try_into().unwrap()).collect()
        )),
    ];
    (answer, any::<Option<u32>>()).prop_map(|(answer, millis)| Given { answer, millis })
}

fn any_question() -> impl Strategy<Value = QuestionId> {
    prop::sample::select(vec!["oral_1", "oral_2", "education"])
        .prop_map(|id| QuestionId::new(id).unwrap())
}

fn any_record() -> impl Strategy<Value = Record> {
    (
        ".{0,8}",
        any::<u64>(),
        prop::collection::btree_map(any_question(), any_given(), 0..3),
    )
        .prop_map(|(name, seed, answers)| {
            let mut record = record_from_resume(json!({"basics": {"name": name}})).value;
            record.seed = seed;
            record.answers = answers;
            record
        })
}

fn any_edit() -> impl Strategy<Value = Edit> {
    let id = |text: Option<String>| text.map(|text| text.try_into().unwrap());
    prop_oneof![
        (any_question(), prop::option::of(any_given()))
            .prop_map(|(question, given)| Edit::SetAnswer { question, given }),
        prop::option::of("[A-Z]{2}").prop_map(|country| {
            let mut record = Record::default();
            record.cv.country = country;
            Edit::SetCv(Box::new(record.cv))
        }),
        any_record().prop_map(|record| record.duplicate_cv("Copy".to_owned())),
        any_record().prop_map(|record| Edit::SetContent {
            field: "basics.name".to_owned(),
            profile: Box::new(record.profile),
            cv: Box::new(record.cv),
        }),
        any_record().prop_map(|record| {
            Edit::SetVersions(record.versions_with_present(Occasion::Saved, 1))
        }),
        prop::option::of(any_question()).prop_map(Edit::SetPosition),
        any_record().prop_map(|record| Edit::SetProfile {
            field: "basics.name".to_owned(),
            profile: Box::new(record.profile),
        }),
        (prop::option::of("[a-z]{1,8}"), any::<u64>()).prop_map(move |(questionnaire, seed)| {
            Edit::Start {
                questionnaire: id(questionnaire),
                seed,
            }
        }),
        any_record().prop_map(|record| Edit::Replace(Box::new(record))),
    ]
}

/// All that is saved of a record; its revision is not.
fn saved(record: &Record) -> serde_json::Value {
    serde_json::to_value(record).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn taking_edits_back_in_turn_restores_the_record(
        mut record in any_record(),
        edits in prop::collection::vec(any_edit(), 1..8),
    ) {
        let before = saved(&record);
        let inverses: Vec<Edit> = edits.into_iter().map(|edit| record.apply(edit)).collect();
        let after = saved(&record);
        let again: Vec<Edit> = inverses.into_iter().rev().map(|inverse| record.apply(inverse)).collect();
        prop_assert_eq!(saved(&record), before);
        for edit in again.into_iter().rev() {
            record.apply(edit);
        }
        prop_assert_eq!(saved(&record), after);
    }

    #[test]
    fn every_edit_makes_a_new_revision(mut record in any_record(), edit in any_edit()) {
        let before = record.revision();
        let inverse = record.apply(edit);
        prop_assert_eq!(record.revision(), before + 1);
        record.apply(inverse);
        prop_assert_eq!(record.revision(), before + 2);
    }

    #[test]
    fn a_stored_record_comes_back(record in any_record()) {
        let stored = serde_json::to_string(&record).unwrap();
        prop_assert_eq!(serde_json::from_str::<Record>(&stored).unwrap(), record);
    }
}
