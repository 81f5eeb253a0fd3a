//! The fits of three people against the figures of an independent implementation, to 0.001.

use callfit::base::id::RoleId;
use callfit::catalog::Catalog;
use callfit::matching::{self, Fit, RoleMatch};
use callfit::score::levels::levels_from_json;
use serde_json::Value;

const EXAMPLES: &str = include_str!("../cases/fit_examples.json");

/// How far a figure may be off.
const CLOSE: f64 = 1e-3;

fn examples() -> Value {
    serde_json::from_str(EXAMPLES).unwrap()
}

fn rank(person: &Value) -> Vec<RoleMatch> {
    let catalog = Catalog::shipped();
    let levels = levels_from_json(&catalog, &person["answers"]);
    assert_eq!(levels.problems, []);
    matching::rank(&catalog, &levels.value)
}

/// A role of a person with its match and the expected results.
fn each_role(mut check: impl FnMut(&str, &RoleMatch, &Value)) {
    let mut checked = 0;
    for (name, person) in examples().as_object().unwrap() {
        let ranked = rank(person);
        for (role, expected) in person["results"].as_object().unwrap() {
            let id = RoleId::new(role).unwrap();
            let role_match = ranked
                .iter()
                .find(|role_match| role_match.role == id)
                .unwrap();
            check(&format!("{name}, {role}"), role_match, expected);
            checked += 1;
        }
    }
    assert_eq!(checked, 3 * 18);
}

fn assert_close(what: &str, found: f64, expected: &Value) {
    let expected = expected.as_f64().unwrap();
    assert!(
        (found - expected).abs() <= CLOSE,
        "{what}: {found} instead of {expected}"
    );
}

#[test]
fn every_figure_agrees() {
    each_role(|case, role_match, expected| {
        assert_close(
            &format!("{case}: coverage"),
            role_match.coverage,
            &expected["coverage"],
        );
        let Some(fit) = role_match.fit else {
            assert!(expected["score"].is_null(), "{case}: no fit");
            return;
        };
        let Fit {
            plug_in,
            expected: mean,
            standard_error,
            low,
            high,
            low_all,
            high_all,
            shape,
            order,
        } = fit;
        let figures = [
            ("score", plug_in),
            ("mean", mean),
            ("se", standard_error),
            ("lo", low),
            ("hi", high),
            ("lo_all", low_all),
            ("hi_all", high_all),
            ("order_key", order),
        ];
        for (name, found) in figures {
            assert_close(&format!("{case}: {name}"), found, &expected[name]);
        }
        match shape {
            Some(shape) => {
                assert_close(&format!("{case}: shape"), shape, &expected["strength_use"]);
            }
            None => assert!(expected["strength_use"].is_null(), "{case}: no shape"),
        }
    });
}

#[test]
fn every_category_agrees() {
    each_role(|case, role_match, expected| {
        let found = serde_json::to_value(role_match.category).unwrap();
        assert_eq!(found, expected["category"], "{case}");
    });
}

#[test]
fn every_must_have_agrees() {
    each_role(|case, role_match, expected| {
        let Some(gates) = expected["gates"].as_object() else {
            assert_eq!(role_match.fit, None, "{case}");
            return;
        };
        assert_eq!(role_match.must_haves.len(), gates.len(), "{case}");
        for must_have in &role_match.must_haves {
            let state = serde_json::to_value(must_have.state).unwrap();
            assert_eq!(
                state,
                gates[must_have.competency.as_str()],
                "{case}: {}",
                must_have.competency
            );
        }
    });
}

#[test]
fn every_list_of_gaps_agrees_in_order_and_figures() {
    each_role(|case, role_match, expected| {
        let none = Vec::new();
        let gaps = expected["gaps"].as_array().unwrap_or(&none);
        assert_eq!(role_match.gaps.len(), gaps.len(), "{case}");
        for (found, gap) in role_match.gaps.iter().zip(gaps) {
            let case = format!("{case}: {}", found.competency);
            assert_eq!(found.competency.as_str(), gap[0], "{case}");
            assert_close(&case, found.needs.get() - found.has.get(), &gap[1]);
            assert_close(&case, found.costs, &gap[2]);
        }
    });
}

#[test]
fn roles_stand_in_the_order_of_their_keys() {
    let examples = examples();
    for person in ["anna_calm_talker", "dana_half_answered", "empty"] {
        let results = examples[person]["results"].as_object().unwrap();
        let mut expected: Vec<(f64, &str)> = results
            .iter()
            .map(|(id, role)| (role["order_key"].as_f64().unwrap(), id.as_str()))
            .collect();
        expected.sort_by(|(left, left_id), (right, right_id)| {
            right.total_cmp(left).then_with(|| left_id.cmp(right_id))
        });
        let found: Vec<String> = rank(&examples[person])
            .iter()
            .map(|role_match| role_match.role.to_string())
            .collect();
        let expected: Vec<&str> = expected.into_iter().map(|(_, id)| id).collect();
        assert_eq!(found, expected, "{person}");
    }
}
