//! Answers to levels and roles, with the questionnaire and the roles that are shipped.

use std::collections::BTreeMap;
use std::path::Path;

use callfit::base::id::{CompetencyId, ConditionId, OptionId, QuestionId, RoleId};
use callfit::catalog::Catalog;
use callfit::catalog::answers::read_answers;
use callfit::matching::explain::Explainer;
use callfit::matching::reason::{MustHaveState, Reason};
use callfit::matching::{self, Category, RoleMatch};
use callfit::record::Record;
use callfit::record::answer::{Answer, Cefr, Given, LanguageSkill};
use callfit::score::careful::CarefulSign;
use callfit::score::levels::levels_from_json;
use callfit::score::{self, CompetencyProfile};
use callfit::text::Text;
use serde::Deserialize;
use serde_json::json;

/// A person in `tests/cases/people`: an answers file, then what must come out of it.
const PEOPLE: &[(&str, &str)] = &[
    (
        "careful_writer",
        include_str!("../cases/people/careful_writer.toml"),
    ),
    (
        "experienced_leader",
        include_str!("../cases/people/experienced_leader.toml"),
    ),
    ("half_way", include_str!("../cases/people/half_way.toml")),
    (
        "in_a_hurry",
        include_str!("../cases/people/in_a_hurry.toml"),
    ),
    (
        "warm_seller",
        include_str!("../cases/people/warm_seller.toml"),
    ),
];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    /// Whole numbers, as a person reads them; all that are measured.
    levels: BTreeMap<String, u8>,
    incomplete: Vec<String>,
    /// The first ranked roles; empty if none is ranked.
    first_roles: Vec<String>,
    /// The role to suggest first; `None` if none is ranked.
    best_role: Option<String>,
    /// Its best reason, in English.
    best_reason: Option<String>,
    /// How many signs of haste.
    signs: usize,
    categories: BTreeMap<String, String>,
    /// Conditions to talk about, by role.
    flags: BTreeMap<String, Vec<String>>,
}

#[derive(Deserialize)]
struct Case {
    expect: Expected,
}

fn read_person(source: &str) -> (Record, Expected) {
    let (answers, expected) = source.split_once("[expect]").unwrap();
    let sheet = read_answers(&Catalog::shipped(), Path::new("person.toml"), answers);
    assert_eq!(sheet.problems, []);
    let mut record = Record::default();
    sheet.value.fill(&mut record);
    let case: Case = toml::from_str(&format!("[expect]{expected}")).unwrap();
    (record, case.expect)
}

fn score(record: &Record) -> CompetencyProfile {
    score::score(&Catalog::shipped(), record)
}

fn ids<T: ToString>(items: impl IntoIterator<Item = T>) -> Vec<String> {
    items.into_iter().map(|item| item.to_string()).collect()
}

fn find<'a>(ranked: &'a [RoleMatch], role: &str) -> &'a RoleMatch {
    ranked
        .iter()
        .find(|role_match| role_match.role.as_str() == role)
        .unwrap()
}

#[test]
fn the_people_get_the_levels_and_roles_that_experts_expect() {
    let catalog = Catalog::shipped();
    let text = Text::shipped_in(&Text::shipped()[0]);
    for (name, source) in PEOPLE {
        let (record, expected) = read_person(source);
        let profile = score(&record);
        let levels: BTreeMap<String, u8> = profile
            .levels
            .iter()
            .map(|(id, level)| (id.to_string(), level.points.whole()))
            .collect();
        assert_eq!(levels, expected.levels, "{name}");
        assert_eq!(
            ids(profile.incomplete.keys()),
            expected.incomplete,
            "{name}"
        );
        assert_eq!(
            profile.careful.len(),
            expected.signs,
            "{name}: {:?}",
            profile.careful
        );

        let ranked = matching::rank(&catalog, &profile);
        let placed = ranked.iter().filter(|role_match| role_match.is_ranked());
        let first = ids(placed
            .take(expected.first_roles.len().max(1))
            .map(|found| &found.role));
        assert_eq!(first, expected.first_roles, "{name}");
        let best = matching::best(&ranked);
        assert_eq!(
            best.map(|best| best.role.to_string()),
            expected.best_role,
            "{name}"
        );
        let reason = best.and_then(|best| Explainer::new(&text, &catalog).best_reason(best));
        assert_eq!(reason, expected.best_reason, "{name}");
        for (role, category) in &expected.categories {
            let found = serde_json::to_value(find(&ranked, role).category).unwrap();
            assert_eq!(found, json!(category), "{name}, {role}");
        }
        for (role, flags) in &expected.flags {
            let found = ids(find(&ranked, role).flags.iter().map(|flag| &flag.condition));
            assert_eq!(&found, flags, "{name}, {role}");
        }
    }
}

fn given(answer: Answer) -> Given {
    Given {
        answer,
        millis: None,
    }
}

fn record(answers: impl IntoIterator<Item = (String, Answer)>) -> Record {
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
fn ticked(competency: &str, steps: &[u8]) -> Vec<(String, Answer)> {
    let item =
        |(index, step): (usize, &u8)| (format!("{competency}_{}", index + 1), Answer::Scale(*step));
    steps.iter().enumerate().map(item).collect()
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
    assert_eq!(level.points.get(), (100.0 + 75.0 + 50.0 + 100.0) / 4.0);
    assert_eq!(level.standard_error, 10.0);
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
fn nothing_answered_gives_an_empty_profile_and_no_fit() {
    let profile = score(&Record::default());
    assert_eq!(profile, CompetencyProfile::default());
    for role_match in matching::rank(&Catalog::shipped(), &profile) {
        assert_eq!(
            (role_match.fit, role_match.category),
            (None, Category::NoData)
        );
        assert!(!role_match.is_ranked() && !role_match.is_tied);
    }
}

#[test]
fn a_record_without_a_questionnaire_is_scored_by_the_one_its_answers_belong_to() {
    let named = record(ticked("oral", &[5, 4, 3, 1]));
    let mut unnamed = named.clone();
    unnamed.questionnaire = None;
    assert_eq!(score(&unnamed), score(&named));
}

#[test]
fn the_language_of_screen_and_cv_changes_nothing() {
    let (mut record, _) = read_person(PEOPLE[0].1);
    let before = score(&record);
    record.cv.language = Some(Text::shipped()[5].clone());
    record.position = Some(QuestionId::new("oral_1").unwrap());
    assert_eq!(score(&record), before);
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
    assert_eq!(tolerance.points.get(), 25.0);
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

fn levels(levels: &serde_json::Value) -> CompetencyProfile {
    let loaded = levels_from_json(&Catalog::shipped(), levels);
    assert_eq!(loaded.problems, []);
    loaded.value
}

/// Every competency at the same level, with these facts beside.
fn all_at(level: f64) -> CompetencyProfile {
    let catalog = Catalog::shipped();
    let each = catalog
        .competencies
        .iter()
        .map(|competency| (competency.id.to_string(), json!(level)));
    levels(&serde_json::Value::Object(each.collect()))
}

#[test]
fn a_fact_that_is_clearly_not_given_comes_before_the_fit() {
    let catalog = Catalog::shipped();
    let mut profile = all_at(95.0);
    let category = |profile: &CompetencyProfile| {
        let ranked = matching::rank(&catalog, profile);
        find(&ranked, "team_leader").category
    };
    assert_eq!(category(&profile), Category::Strong);
    profile.facts.contact_centre_step = Some("none".to_owned());
    assert_eq!(category(&profile), Category::MustHaveGap);
    profile.facts.contact_centre_step = Some("agent".to_owned());
    assert_eq!(category(&profile), Category::Strong);
}

#[test]
fn a_fact_that_only_some_employers_ask_for_changes_no_category() {
    let mut profile = all_at(95.0);
    profile.facts.driving_licence = Some(false);
    let ranked = matching::rank(&Catalog::shipped(), &profile);
    let sales = find(&ranked, "sales_role");
    assert_eq!(sales.facts[0].state, MustHaveState::Borderline);
    assert_eq!(sales.category, Category::Strong);
}

#[test]
fn an_unanswered_must_have_is_to_be_checked() {
    let mut profile = all_at(95.0);
    profile.levels.remove("lead");
    let ranked = matching::rank(&Catalog::shipped(), &profile);
    let role_match = find(&ranked, "team_leader");
    assert!(role_match.coverage > 0.6 && role_match.coverage < 1.0);
    assert_eq!(role_match.category, Category::MustHaveCheck);
    assert_eq!(ids(&role_match.unanswered), ["lead"]);
    assert!(
        role_match
            .fit
            .is_some_and(|fit| fit.low_all < fit.low && fit.high_all >= fit.high)
    );
}

#[test]
fn roles_within_the_error_of_their_difference_are_tied() {
    // At the top every role fits in full, so that all are tied and stand by id.
    let ranked = matching::rank(&Catalog::shipped(), &all_at(100.0));
    let exact = levels(&json!({ "oral": { "level": 100, "se": 0 } }));
    assert!(ranked.iter().skip(1).all(|role_match| role_match.is_tied));
    assert!(!ranked[0].is_tied);
    assert!(
        matching::rank(&Catalog::shipped(), &exact)
            .iter()
            .all(|role_match| !role_match.is_tied)
    );

    let seller = levels(&json!({
        "oral": { "level": 60, "se": 2 }, "written": { "level": 20, "se": 2 }, "empathy": { "level": 30, "se": 2 },
        "stress": { "level": 80, "se": 2 }, "conflict": { "level": 40, "se": 2 }, "problem": { "level": 30, "se": 2 },
        "sales": { "level": 90, "se": 2 }, "drive": { "level": 90, "se": 2 }, "organise": { "level": 20, "se": 2 },
        "digital": { "level": 30, "se": 2 }, "learn": { "level": 40, "se": 2 }, "language": { "level": 0, "se": 2 },
        "team": { "level": 40, "se": 2 }, "lead": { "level": 10, "se": 2 },
    }));
    let ranked = matching::rank(&Catalog::shipped(), &seller);
    assert_eq!(ranked[0].role.as_str(), "outbound_telesales");
    assert!(!ranked[1].is_tied, "{} is far behind", ranked[1].role);
}

#[test]
fn conditions_are_flagged_by_thirty_points_in_the_sense_that_hurts() {
    let flags = |condition: &str, step: u8, role: &str| {
        let profile = score(&record([(condition.to_owned(), Answer::Scale(step))]));
        let ranked = matching::rank(&Catalog::shipped(), &profile);
        ids(find(&ranked, role).flags.iter().map(|flag| &flag.condition))
    };
    // Telephone: exposure 100 against 75 and 50. More tolerance than exposure never hurts.
    assert_eq!(flags("phone", 4, "inbound_agent"), [""; 0]);
    assert_eq!(flags("phone", 3, "inbound_agent"), ["phone"]);
    assert_eq!(flags("phone", 5, "chat_email_agent"), [""; 0]);
    // Working from home is an offer: the branch has none of it.
    assert_eq!(flags("remote", 5, "branch_service_rep"), ["remote"]);
    assert_eq!(flags("remote", 1, "inbound_agent"), [""; 0]);
}

#[test]
fn conditions_never_change_the_fit_or_the_order() {
    let (mut record, _) = read_person(PEOPLE[0].1);
    let order = |record: &Record| {
        let ranked = matching::rank(&Catalog::shipped(), &score(record));
        ranked
            .into_iter()
            .map(|found| (found.role, found.fit, found.category))
            .collect::<Vec<_>>()
    };
    let before = order(&record);
    let conditions: Vec<ConditionId> = Catalog::shipped()
        .conditions
        .iter()
        .map(|condition| condition.id.clone())
        .collect();
    for condition in conditions {
        record.answers.insert(
            QuestionId::new(condition.as_str()).unwrap(),
            given(Answer::Scale(1)),
        );
    }
    assert_eq!(order(&record), before);
}

#[test]
fn reasons_begin_with_what_gives_most_and_end_with_conditions_that_suit() {
    let (record, _) = read_person(PEOPLE[0].1);
    let ranked = matching::rank(&Catalog::shipped(), &score(&record));
    let reasons = &find(&ranked, "chat_email_agent").reasons;
    let gives: Vec<f64> = reasons
        .iter()
        .map_while(|reason| match reason {
            Reason::Meets { gives, .. } => Some(*gives),
            Reason::Suits { .. } => None,
        })
        .collect();
    assert!(gives.is_sorted_by(|left, right| left >= right), "{gives:?}");
    assert!(gives.len() > 3 && gives[0] > 0.0, "{gives:?}");
    let suits: Vec<&str> = reasons[gives.len()..]
        .iter()
        .map(|reason| match reason {
            Reason::Suits { condition, .. } => condition.as_str(),
            Reason::Meets { .. } => panic!("a competency after a condition"),
        })
        .collect();
    assert_eq!(suits, ["phone", "remote"]);
}

#[test]
fn variants_have_fits_of_their_own() {
    let profile = levels(&json!({
        "oral": 80, "empathy": 80, "stress": 80, "conflict": 70, "organise": 65, "digital": 65, "learn": 65,
        "team": 65, "problem": 55, "written": 50, "sales": 40, "drive": 50, "language": 25,
    }));
    let ranked = matching::rank(&Catalog::shipped(), &profile);
    let role_match = find(&ranked, "inbound_agent");
    let plug_in = |index: usize| role_match.variants[index].1.unwrap().plug_in;
    assert_eq!(
        ids(role_match.variants.iter().map(|(id, _)| id)),
        ["multilingual", "home_based"]
    );
    assert_eq!(role_match.fit.unwrap().plug_in, 100.0);
    // Language 25 where 70 is desired gives nothing of its weight 1 of 41.
    assert!((plug_in(0) - 100.0 * 40.0 / 41.0).abs() < 1e-9);
    // Two competencies of weight 3 are ten points short of T = 40.
    assert!((plug_in(1) - 100.0 * (41.0 - 6.0 * 0.25) / 41.0).abs() < 1e-9);
}

#[test]
fn what_to_answer_next_is_what_counts_most_over_all_roles() {
    let catalog = Catalog::shipped();
    let mut profile = all_at(50.0);
    assert_eq!(matching::next_to_answer(&catalog, &profile), []);
    profile.levels.remove("language");
    profile.levels.remove("oral");
    assert_eq!(
        ids(matching::next_to_answer(&catalog, &profile)),
        ["oral", "language"]
    );
}

#[test]
fn the_ranking_names_every_role_once() {
    let catalog = Catalog::shipped();
    let mut ranked: Vec<RoleId> = matching::rank(&catalog, &all_at(60.0))
        .into_iter()
        .map(|role_match| role_match.role)
        .collect();
    ranked.sort();
    assert_eq!(
        ranked,
        catalog
            .roles
            .iter()
            .map(|role| role.id.clone())
            .collect::<Vec<_>>()
    );
}

#[test]
fn measured_levels_are_read_with_or_without_their_error() {
    let profile = levels(
        &json!({ "oral": 78, "empathy": { "level": 82, "se": 6 }, "stress": { "level": 0.5 } }),
    );
    let read = |id: &str| {
        (
            profile.levels[id].points.get(),
            profile.levels[id].standard_error,
        )
    };
    assert_eq!(read("oral"), (78.0, 10.0));
    assert_eq!(read("empathy"), (82.0, 6.0));
    assert_eq!(read("stress"), (0.5, 10.0));
}

#[test]
fn a_bad_level_is_named_and_the_rest_still_counts() {
    let cases = [
        (
            json!({ "empathi": 50 }),
            "empathi: There is no competency “empathi”. Did you mean “empathy”?",
        ),
        (
            json!({ "oral": 101 }),
            "oral: A level of 101 is outside the scale. Levels go from 0 to 100.",
        ),
        (
            json!({ "oral": -0.5 }),
            "oral: A level of -0.5 is outside the scale. Levels go from 0 to 100.",
        ),
        (
            json!({ "oral": { "level": 50, "se": -1 } }),
            "oral.se: A standard error of -1 is not possible.",
        ),
        (
            json!({ "oral": { "level": "x" } }),
            "oral.level: This is a text, not a number.",
        ),
        (
            json!({ "oral": "78" }),
            "oral: This level is a text, not a number.",
        ),
        (json!({ "oral": null }), "oral: This level is empty."),
        (
            json!({ "oral": { "se": 6 } }),
            "oral: The level is missing here.",
        ),
        (
            json!({ "oral": { "level": 50, "sem": 6 } }),
            "oral.sem: There is nothing called “sem” in a level.",
        ),
        (
            json!({ "zzz": 50 }),
            "zzz: There is no competency “zzz”. The competencies are: oral, written,",
        ),
    ];
    let text = Text::shipped_in(&Text::shipped()[0]);
    for (mut document, sentence) in cases {
        document["stress"] = json!(60);
        let loaded = levels_from_json(&Catalog::shipped(), &document);
        assert_eq!(ids(loaded.value.levels.keys()), ["stress"], "{document}");
        let told: Vec<String> = loaded
            .problems
            .iter()
            .map(|problem| text.problem(problem))
            .collect();
        assert_eq!(told.len(), 1, "{told:?}");
        assert!(
            told[0].starts_with(sentence),
            "{told:?} instead of {sentence}"
        );
    }
}

#[test]
fn a_file_that_holds_no_levels_says_so() {
    for document in [json!([1, 2]), json!(null), json!("oral"), json!(78)] {
        let loaded = levels_from_json(&Catalog::shipped(), &document);
        assert_eq!(loaded.value, CompetencyProfile::default());
        assert_eq!(loaded.problems.len(), 1);
        assert_eq!(loaded.problems[0].message.key, "levels-not-a-table");
    }
}
