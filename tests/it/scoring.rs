//! Answers to levels, facts and signs of haste, with the questionnaire that is shipped.

use callfit::base::id::{CompetencyId, OptionId, QuestionId};
use callfit::base::points::Points;
use callfit::catalog::Catalog;
use callfit::record::Record;
use callfit::record::answer::{Answer, Cefr, Given, LanguageSkill};
use callfit::record::sitting::Form;
use callfit::score::careful::CarefulSign;
use callfit::score::{self, CompetencyProfile};

pub(crate) fn score(record: &Record) -> CompetencyProfile {
    score::score(&Catalog::shipped(), record)
}

pub(crate) fn ids<T: ToString>(items: impl IntoIterator<Item = T>) -> Vec<String> {
    items.into_iter().map(|item| item.to_string()).collect()
}

pub(crate) fn given(answer: Answer) -> Given {
    Given {
        answer,
        millis: None,
    }
}

pub(crate) fn record(answers: impl IntoIterator<Item = (String, Answer)>) -> Record {
    let answers = answers
        .into_iter()
        .map(|(question, answer)| (QuestionId::new(&question).unwrap(), given(answer)))
        .collect();
    let questionnaire = Catalog::shipped().questionnaires[0].id.clone();
    let mut record = Record::default();
    record.answers = answers;
    record.questionnaire = Some(questionnaire);
    record
}

/// Steps ticked for the items of a competency, from the first.
pub(crate) fn ticked(competency: &str, steps: &[u8]) -> Vec<(String, Answer)> {
    let item =
        |(index, step): (usize, &u8)| (format!("{competency}_{}", index + 1), Answer::Scale(*step));
    steps.iter().enumerate().map(item).collect()
}

fn points(value: f64) -> Points {
    Points::new(value).unwrap()
}

fn level_of(profile: &CompetencyProfile, competency: &str) -> Option<f64> {
    profile
        .levels
        .get(competency)
        .map(|level| level.points.get())
}

#[test]
fn a_reversed_item_counts_the_other_way_round() {
    assert_eq!(
        level_of(&score(&record(ticked("oral", &[5, 5, 5, 1]))), "oral"),
        Some(100.0)
    );
    assert_eq!(
        level_of(&score(&record(ticked("oral", &[1, 1, 1, 5]))), "oral"),
        Some(0.0)
    );
}

#[test]
fn a_scale_is_the_mean_of_its_items_with_the_evidence_for_each() {
    let profile = score(&record(ticked("oral", &[5, 4, 3, 1])));
    let level = &profile.levels["oral"];
    assert_eq!(level.points, points((100.0 + 75.0 + 50.0 + 100.0) / 4.0));
    assert!((level.standard_error - 10.0).abs() < 1e-9);
    let evidence: Vec<(String, f64)> = level
        .evidence
        .iter()
        .map(|item| (item.question.to_string(), item.points.get()))
        .collect();
    let expected = [
        ("oral_1", 100.0),
        ("oral_2", 75.0),
        ("oral_3", 50.0),
        ("oral_4", 100.0),
    ];
    assert_eq!(
        evidence,
        expected.map(|(question, points)| (question.to_owned(), points))
    );
    assert_eq!(
        ids(level.lowest_first().iter()),
        ["oral_3", "oral_2", "oral_1", "oral_4"]
    );
}

#[test]
fn two_thirds_of_a_scale_are_enough_and_less_is_unknown() {
    let three = score(&record(ticked("oral", &[5, 4, 3])));
    assert_eq!(level_of(&three, "oral"), Some(75.0));
    let two = score(&record(ticked("oral", &[5, 4])));
    assert_eq!(level_of(&two, "oral"), None);
    assert_eq!(two.incomplete["oral"].len(), 2);
}

#[test]
fn no_experience_yet_is_missing_not_low() {
    let mut answers = ticked("oral", &[5, 5, 5]);
    answers.push(("oral_4".to_owned(), Answer::NoExperience));
    assert_eq!(level_of(&score(&record(answers)), "oral"), Some(100.0));
    let none =
        ["oral_1", "oral_2", "oral_3", "oral_4"].map(|id| (id.to_owned(), Answer::NoExperience));
    let none = score(&record(none));
    assert_eq!((none.levels.len(), none.incomplete.len()), (0, 0));
}

#[test]
fn steps_off_the_scale_and_answers_of_another_kind_count_as_skipped() {
    let mut answers = ticked("oral", &[6, 0, 200]);
    answers.push((
        "oral_4".to_owned(),
        Answer::Choice(OptionId::new("yes").unwrap()),
    ));
    assert_eq!(score(&record(answers)), CompetencyProfile::default());
}

#[test]
fn a_record_without_a_questionnaire_is_scored_by_the_one_its_answers_belong_to() {
    let named = record(ticked("oral", &[5, 4, 3, 1]));
    let mut unnamed = named.clone();
    unnamed.questionnaire = None;
    assert_eq!(score(&unnamed), score(&named));
}

fn language(name: &str, level: Option<Cefr>) -> LanguageSkill {
    LanguageSkill {
        language: name.to_owned(),
        native: false,
        listening: level,
        reading: level,
        conversation: None,
        speaking: None,
        writing: None,
    }
}

fn native(name: &str) -> LanguageSkill {
    LanguageSkill {
        native: true,
        ..language(name, None)
    }
}

fn language_level(languages: Vec<LanguageSkill>) -> Option<f64> {
    let answers = [("languages".to_owned(), Answer::Languages(languages))];
    level_of(&score(&record(answers)), "language")
}

#[test]
fn the_best_language_beyond_the_main_one_counts() {
    let b1 = || language("fr", Some(Cefr::B1));
    let c1 = || language("en", Some(Cefr::C1));
    assert_eq!(language_level(vec![b1(), native("bn"), c1()]), Some(82.0));
    // Without a mother tongue the language known best is the main one.
    assert_eq!(language_level(vec![b1(), c1()]), Some(50.0));
    // A second mother tongue is a language beyond the main one.
    assert_eq!(
        language_level(vec![native("bn"), native("hi"), b1()]),
        Some(95.0)
    );
}

#[test]
fn a_language_level_is_the_mean_of_the_skills_answered() {
    let mixed = LanguageSkill {
        writing: Some(Cefr::A1),
        ..language("fr", Some(Cefr::B2))
    };
    assert_eq!(
        language_level(vec![native("bn"), mixed]),
        Some((65.0 + 65.0 + 20.0) / 3.0)
    );
}

#[test]
fn one_language_alone_is_no_evidence_and_unknown_levels_stay_unknown() {
    assert_eq!(language_level(vec![native("bn")]), Some(0.0));
    assert_eq!(
        language_level(vec![language("fr", Some(Cefr::B2))]),
        Some(0.0)
    );
    assert_eq!(
        language_level(vec![native("bn"), language("fr", None)]),
        None
    );
    assert_eq!(language_level(Vec::new()), None);
}

#[test]
fn facts_are_what_was_chosen() {
    let option = |id: &str| OptionId::new(id).unwrap();
    let facts = score(&record([
        ("education".to_owned(), Answer::Choice(option("vocational"))),
        ("driving_licence".to_owned(), Answer::Choice(option("no"))),
        (
            "sectors".to_owned(),
            Answer::Multi(vec![option("retail"), option("energy")]),
        ),
        (
            "sector_certificate".to_owned(),
            Answer::Multi(vec![option("none")]),
        ),
        ("shifts".to_owned(), Answer::Multi(vec![option("midnight")])),
    ]))
    .facts;
    assert_eq!(facts.education.as_deref(), Some("vocational"));
    assert_eq!(facts.driving_licence, Some(false));
    assert_eq!(
        facts.sectors,
        Some(vec!["retail".to_owned(), "energy".to_owned()])
    );
    assert_eq!(facts.certificates, Some(Vec::new()));
    assert_eq!(facts.shifts, Some(Vec::new()));
    assert_eq!(facts.home_office, None);
}

#[test]
fn conditions_become_tolerances_with_the_question_they_came_from() {
    let tolerances = score(&record([("noise".to_owned(), Answer::Scale(2))])).tolerances;
    assert_eq!(tolerances.len(), 1);
    let tolerance = &tolerances["noise"];
    assert_eq!(tolerance.points, points(25.0));
    assert_eq!(ids(tolerance.from.iter()), ["noise"]);
}

/// The three parts of a self-report, item by item.
fn self_report(step: impl Fn(usize) -> u8) -> Vec<(String, Answer)> {
    let items = ["oral", "written", "empathy"]
        .into_iter()
        .flat_map(|competency| (1..=4).map(move |item| format!("{competency}_{item}")));
    items
        .enumerate()
        .map(|(index, id)| (id, Answer::Scale(step(index))))
        .collect()
}

#[test]
fn varied_answers_at_a_normal_speed_show_no_sign() {
    let mut record = record(self_report(|index| {
        [4, 3, 5, 2, 4, 2, 3, 5, 4, 3, 2, 5][index]
    }));
    for given in record.answers.values_mut() {
        given.millis = Some(6_000);
    }
    assert_eq!(score(&record).careful, []);
}

#[test]
fn the_same_answer_on_more_than_half_a_page_is_a_sign() {
    let order = |seed| {
        let catalog = Catalog::shipped();
        let section = catalog.questionnaires[0]
            .sections
            .iter()
            .find(|section| section.id.as_str() == "people");
        ids(section
            .unwrap()
            .in_order(seed)
            .into_iter()
            .filter(|question| question.form == Form::Short)
            .map(|question| &question.id))
    };
    // Six of twelve items in the order on screen are half a page, seven are more.
    for (length, expected) in [
        (6, None),
        (
            7,
            Some(CarefulSign::LongString {
                length: 7,
                items: 12,
            }),
        ),
    ] {
        let steps = order(99).into_iter().enumerate().map(|(index, id)| {
            let step = if index < length { 3 } else { [2, 4][index % 2] };
            (id, Answer::Scale(step))
        });
        let mut record = record(steps);
        record.seed = 99;
        assert_eq!(
            score(&record).careful.first().cloned(),
            expected,
            "{length}"
        );
    }
}

#[test]
fn a_median_below_two_seconds_is_a_sign() {
    let mut record = record(self_report(|index| {
        [4, 3, 5, 2, 4, 2, 3, 5, 4, 3, 2, 5][index]
    }));
    for (index, given) in record.answers.values_mut().enumerate() {
        given.millis = Some(if index < 6 { 1_000 } else { 2_900 });
    }
    // The middle of 1,000 and 2,900 is just below two seconds.
    assert_eq!(
        score(&record).careful,
        [CarefulSign::Fast {
            median_millis: 1_950
        }]
    );
    for given in record.answers.values_mut() {
        given.millis = Some(2_000);
    }
    assert_eq!(score(&record).careful, []);
}

#[test]
fn answers_that_hardly_differ_are_a_sign() {
    let careful = score(&record(self_report(|index| if index == 5 { 4 } else { 3 }))).careful;
    let spread = careful.iter().find_map(|sign| match sign {
        CarefulSign::Flat { spread } => Some(*spread),
        _ => None,
    });
    assert!(
        spread.is_some_and(|spread| (spread - 0.2887).abs() < 1e-3),
        "{careful:?}"
    );
}

#[test]
fn opposite_sentences_answered_alike_are_a_sign() {
    // oral_4, written_2 and empathy_3 are reversed.
    let contradicting = [5, 4, 5, 5, 3, 2, 4, 4, 4, 5, 4, 5];
    let careful = score(&record(self_report(|index| contradicting[index]))).careful;
    // Speaking: three pairs; empathy: 5 with 4 turned round to 2, twice.
    assert_eq!(careful, [CarefulSign::Contradiction { pairs: 5 }]);
}

#[test]
fn a_handful_of_answers_shows_no_habit() {
    let mut record = record(ticked("oral", &[3, 3, 3]));
    for given in record.answers.values_mut() {
        given.millis = Some(500);
    }
    assert_eq!(score(&record).careful, []);
}

#[test]
fn what_is_still_open_about_a_competency_is_listed_in_order() {
    let catalog = Catalog::shipped();
    let record = record(ticked("oral", &[3, 3]));
    let open = |competency: &str| {
        ids(score::still_open(
            &catalog,
            &record,
            &CompetencyId::new(competency).unwrap(),
        ))
    };
    assert_eq!(open("oral"), ["oral_3", "oral_4"]);
    assert_eq!(open("language"), ["languages"]);
    assert_eq!(open("unheard_of"), [""; 0]);
}
