//! Levels and facts to a ranking, with the roles that are shipped; and invented people from answers to roles.

use std::collections::BTreeMap;
use std::path::Path;

use callfit::base::id::{ConditionId, QuestionId, RoleId};
use callfit::catalog::Catalog;
use callfit::catalog::answers::read_answers;
use callfit::matching::explain::Explainer;
use callfit::matching::reason::{MustHaveState, Reason};
use callfit::matching::{self, Category, RoleMatch};
use callfit::record::Record;
use callfit::record::answer::Answer;
use callfit::score::CompetencyProfile;
use callfit::text::Text;
use serde::Deserialize;
use serde_json::json;

use crate::measured_levels::levels;
use crate::scoring::{given, ids, record, score};

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
fn the_language_of_screen_and_cv_changes_nothing() {
    let (mut record, _) = read_person(PEOPLE[0].1);
    let before = score(&record);
    record.cv.language = Some(Text::shipped()[5].clone());
    record.position = Some(QuestionId::new("oral_1").unwrap());
    assert_eq!(score(&record), before);
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
    assert!((role_match.fit.unwrap().plug_in - 100.0).abs() < 1e-9);
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
