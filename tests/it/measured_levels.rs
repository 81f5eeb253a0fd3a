//! Competency levels that were measured elsewhere.

use callfit::catalog::Catalog;
use callfit::score::CompetencyProfile;
use callfit::score::levels::levels_from_json;
use callfit::text::Text;
use serde_json::json;

use crate::scoring::ids;

/// The profile of sound levels.
pub(crate) fn levels(levels: &serde_json::Value) -> CompetencyProfile {
    let loaded = levels_from_json(&Catalog::shipped(), levels);
    assert_eq!(loaded.problems, []);
    loaded.value
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
