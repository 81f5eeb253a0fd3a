//! What holds for every CV, whatever the profile, the answers, the role and the language.

use std::collections::BTreeSet;
use std::path::Path;

use callfit::base::id::{CompetencyId, LanguageTag, RoleId};
use callfit::base::points::Points;
use callfit::catalog::Catalog;
use callfit::cv::block::{Block, Change, CvDocument};
use callfit::cv::{Purpose, compose, plain_text};
use callfit::record::Record;
use callfit::record::resume::record_from_resume;
use callfit::score::{CompetencyProfile, Level};
use callfit::text::Text;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

use crate::resume::any_object;

fn any_language() -> impl Strategy<Value = LanguageTag> {
    select(Text::shipped())
}

fn any_country() -> impl Strategy<Value = &'static str> {
    select(vec!["GB", "FR", "PL", "LV", "GR", "BD", "XX"])
}

fn any_role() -> impl Strategy<Value = RoleId> {
    select(
        Catalog::shipped()
            .roles
            .iter()
            .map(|role| role.id.clone())
            .collect::<Vec<_>>(),
    )
}

/// Any level in every competency, and some facts.
fn any_results() -> impl Strategy<Value = CompetencyProfile> {
    let count = Catalog::shipped().competencies.len();
    let sectors = prop::option::of(prop::collection::vec(
        select(vec!["retail", "telecom", "other", "?"]),
        0..4,
    ));
    let customers = prop::option::of(select(vec!["none", "under_1", "1_to_3", "over_3"]));
    (
        prop::collection::vec(0.0..=100.0, count),
        sectors,
        customers,
    )
        .prop_map(|(points, sectors, customers)| {
            let mut results = results(|at| points[at]);
            results.facts.sectors = sectors.map(|all| all.into_iter().map(str::to_owned).collect());
            results.facts.customer_experience = customers.map(str::to_owned);
            results
        })
}

fn results(points: impl Fn(usize) -> f64) -> CompetencyProfile {
    let catalog = Catalog::shipped();
    let level = |at| Level {
        points: Points::clamped(points(at)),
        standard_error: 5.0,
        evidence: Vec::new(),
        parts: Vec::new(),
    };
    let ids = catalog.competencies.iter().enumerate();
    CompetencyProfile {
        levels: ids
            .map(|(at, competency)| (competency.id.clone(), level(at)))
            .collect(),
        ..CompetencyProfile::default()
    }
}

/// Sentences from which every competency could be confirmed, and others, in six languages.
fn any_line() -> impl Strategy<Value = String> {
    let lines = vec![
        "Answered 60 calls and e-mails a day, and calmed angry customers",
        "Sold phones, beat the sales target and led a team of five",
        "Kept records in the CRM and learned new software",
        "Prowadziłam rozmowy z klientami i rozwiązywałam reklamacje",
        "Έλυνα προβλήματα και εκπαίδευσα τρεις νέους συναδέλφους",
        "প্রতিদিন ৫০টি কলের উত্তর দিয়েছি এবং অভিযোগ সামলেছি",
        "Vadīju komandu un pārdevu preces",
        "Accueil des clients, vente et tenue de la caisse",
        "- Painted the fence  blue",
        "• ২০২১",
        "",
    ];
    prop_oneof![3 => select(lines).prop_map(str::to_owned), 1 => ".{0,12}"]
}

fn any_resume() -> impl Strategy<Value = Value> {
    let lines = || prop::collection::vec(any_line(), 0..5);
    let date = || {
        select(vec![
            "2019-03",
            "2020",
            "Present",
            "",
            "some day",
            "2026-01-02",
        ])
    };
    let work = (any_line(), date(), date(), lines())
        .prop_map(|(position, start, end, highlights)| {
            json!({"name": "Shop", "position": position, "startDate": start, "endDate": end, "highlights": highlights})
        });
    let skill = (any_line(), lines())
        .prop_map(|(name, keywords)| json!({"name": name, "keywords": keywords}));
    let tagged = prop_oneof![
        4 => (prop::collection::vec(work, 0..4), prop::collection::vec(skill, 0..4), any_line()).prop_map(
            |(work, skills, summary)| {
                json!({"basics": {"name": "Ana", "summary": summary}, "work": work, "skills": skills})
            }
        ),
        1 => any_object(),
    ];
    tagged
}

struct Case<'a> {
    record: &'a Record,
    results: Option<&'a CompetencyProfile>,
    role: Option<&'a RoleId>,
    language: &'a LanguageTag,
    country: &'a str,
}

impl Case<'_> {
    fn cv(&self) -> CvDocument {
        let purpose = Purpose {
            role: self.role,
            country: self.country,
            today: "2026-11-21".parse().unwrap(),
        };
        let results = self.results.map(|results| (results, &[][..]));
        compose(
            &Text::shipped_in(self.language),
            &Catalog::shipped(),
            self.record,
            results,
            &purpose,
        )
    }
}

/// Letters and digits of a text: what must reach the CV, whatever is done about spaces and signs.
fn letters(text: &str) -> String {
    text.chars()
        .filter(|letter| letter.is_alphanumeric())
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_profile_gives_a_sound_cv(
        resume in any_resume(),
        results in prop::option::of(any_results()),
        role in prop::option::of(any_role()),
        language in any_language(),
        country in any_country(),
    ) {
        let record = record_from_resume(resume).value;
        let case = Case { record: &record, results: results.as_ref(), role: role.as_ref(), language: &language, country };
        let document = case.cv();
        let text = plain_text(&document);
        // Neither a missing key nor Fluent's marks of direction.
        prop_assert!(!text.contains(['⟨', '\u{2068}', '\u{2069}', '\u{00ad}']), "{}", text);
        for line in text.lines() {
            prop_assert!(!line.trim().is_empty(), "{}", text);
        }
        // No heading without a section, none twice.
        let headings: Vec<_> = document.blocks.iter().map(|block| matches!(block, Block::Heading { .. })).collect();
        prop_assert!(!headings.windows(2).any(|two| two == [true, true]));
        prop_assert_ne!(headings.last(), Some(&true));
        prop_assert_eq!(case.cv(), document);
    }

    #[test]
    fn no_highlight_is_dropped(
        resume in any_resume(),
        results in any_results(),
        role in prop::option::of(any_role()),
        language in any_language(),
    ) {
        let record = record_from_resume(resume).value;
        let case = Case { record: &record, results: Some(&results), role: role.as_ref(), language: &language, country: "FR" };
        let document = case.cv();
        let mut printed = BTreeSet::new();
        for block in &document.blocks {
            if let Block::Entry(entry) = block {
                printed.extend(entry.bullets.iter().map(|run| letters(&run.text)));
            }
        }
        for highlight in record.profile.work.iter().flat_map(|work| &work.highlights) {
            prop_assert!(letters(highlight).is_empty() || printed.contains(&letters(highlight)), "{}", highlight);
        }
    }

    #[test]
    fn nothing_below_solid_is_claimed(
        resume in any_resume(),
        results in any_results(),
        role in any_role(),
        language in any_language(),
    ) {
        let catalog = Catalog::shipped();
        let record = record_from_resume(resume).value;
        let case = Case { record: &record, results: Some(&results), role: Some(&role), language: &language, country: "FR" };
        let document = case.cv();
        let words = &catalog.words(&language).competencies;
        let (solid, below): (Vec<_>, Vec<_>) =
            words.iter().partition(|(id, _)| results.levels[*id].points.whole() >= 60);
        // Claims may hold one another, so those that are allowed are taken out first, the longest before the others.
        let mut allowed: Vec<&str> =
            solid.iter().flat_map(|(_, words)| [words.cv_skill.as_str(), words.cv_strength.as_str()]).collect();
        allowed.sort_by_key(|claim| std::cmp::Reverse(claim.len()));
        let text = allowed.iter().fold(plain_text(&document), |text, claim| text.replace(claim, ""));
        for (id, words) in below {
            for claim in [&words.cv_skill, &words.cv_strength] {
                prop_assert!(!text.contains(claim), "{} claimed in {}", id, text);
            }
        }
        for change in &document.changes {
            if let Change::SkillAdded { competency, confirmed_by } = change {
                prop_assert!(results.levels[competency].points.whole() >= 60);
                prop_assert!(!confirmed_by.is_empty());
            }
        }
    }
}

#[test]
fn nothing_is_claimed_that_no_entry_confirms() {
    let results = results(|_| 100.0);
    let resumes = [
        json!({"basics": {"name": "Ana"}}),
        json!({"work": [{"name": "Meadow", "position": "Gardener", "highlights": ["Cut the grass"]}]}),
    ];
    for resume in resumes {
        let record = record_from_resume(resume).value;
        for role in Catalog::shipped().roles.iter().map(|role| &role.id) {
            let language = LanguageTag::new("en").unwrap();
            let case = Case {
                record: &record,
                results: Some(&results),
                role: Some(role),
                language: &language,
                country: "GB",
            };
            assert_eq!(case.cv().changes, [Change::Headline], "{role}");
        }
    }
}

fn added(resume: Value) -> Vec<(String, String)> {
    let record = record_from_resume(resume).value;
    let results = results(|_| 80.0);
    let (language, role) = (
        LanguageTag::new("en").unwrap(),
        RoleId::new("inbound_agent").unwrap(),
    );
    let case = Case {
        record: &record,
        results: Some(&results),
        role: Some(&role),
        language: &language,
        country: "GB",
    };
    let added = case
        .cv()
        .changes
        .into_iter()
        .filter_map(|change| match change {
            Change::SkillAdded {
                competency,
                confirmed_by,
            } => Some((competency.to_string(), confirmed_by)),
            _ => None,
        });
    added.collect()
}

#[test]
fn a_claim_names_the_entry_that_confirms_it() {
    let resume = json!({"work": [
        {"name": "Library", "highlights": ["Catalogued books"]},
        {"name": "Hotel Sol", "highlights": ["Calmed angry guests"]},
    ]});
    let claims = added(resume);
    let claim = |id: &str| {
        claims
            .iter()
            .find(|(competency, _)| competency == id)
            .map(|(_, entry)| entry.as_str())
    };
    assert_eq!(claim("conflict"), Some("Hotel Sol"));
    assert_eq!(claim("organise"), Some("Library"));
    assert_eq!(claim("digital"), None);
}

#[test]
fn a_year_in_a_contact_centre_stands_for_speaking_and_patience() {
    let work = |start: &str, end: &str| json!({"work": [{"name": "Voxa", "position": "Call centre worker", "startDate": start, "endDate": end}]});
    let year: Vec<String> = added(work("2020-01", "2020-12"))
        .into_iter()
        .map(|(id, _)| id)
        .collect();
    assert_eq!(year, ["oral", "empathy", "stress"]);
    assert_eq!(added(work("2020-01", "2020-11")), []);
}

#[test]
fn what_the_client_says_already_is_not_said_again() {
    let resume = json!({
        "skills": [{"name": "Calming angry customers"}],
        "work": [{"name": "Hotel Sol", "highlights": ["Calmed angry guests"]}],
    });
    assert!(added(resume).iter().all(|(id, _)| id != "conflict"));
}

#[test]
fn what_speaks_to_the_role_comes_first_and_the_rest_keeps_its_order() {
    let record = record_from_resume(json!({
        "work": [{"name": "Shop", "highlights": ["Cut the grass", "Fed the fish", "Answered the phone", "Swept"]}],
    }));
    let (language, role) = (
        LanguageTag::new("en").unwrap(),
        RoleId::new("inbound_agent").unwrap(),
    );
    let case = Case {
        record: &record.value,
        results: None,
        role: Some(&role),
        language: &language,
        country: "GB",
    };
    let document = case.cv();
    let Some(Block::Entry(entry)) = document.blocks.last() else {
        panic!("no entry")
    };
    let bullets: Vec<&str> = entry.bullets.iter().map(|run| run.text.as_str()).collect();
    assert_eq!(
        bullets,
        [
            "Answered the phone",
            "Cut the grass",
            "Fed the fish",
            "Swept"
        ]
    );
    assert!(
        document
            .changes
            .contains(&Change::BulletsReordered { entries: 1 })
    );
}

/// The table of one language's file of terms.
fn terms(language: &LanguageTag) -> toml::Table {
    let path =
        Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("assets/lang/{language}/terms.toml"));
    std::fs::read_to_string(path).unwrap().parse().unwrap()
}

#[test]
fn every_language_has_terms_for_every_competency() {
    let ids: BTreeSet<CompetencyId> = Catalog::shipped()
        .competencies
        .iter()
        .map(|competency| competency.id.clone())
        .collect();
    for language in Text::shipped() {
        let file = terms(&language);
        let keys: BTreeSet<&str> = file.keys().map(String::as_str).collect();
        let expected = [
            "common",
            "competency",
            "contact_centre",
            "format",
            "letters",
            "native",
            "own_letters",
            "signed",
        ];
        assert_eq!(keys, BTreeSet::from(expected), "{language}");
        let competencies: BTreeSet<CompetencyId> = file["competency"]
            .as_table()
            .unwrap()
            .keys()
            .map(|id| CompetencyId::new(id).unwrap())
            .collect();
        // Languages are told level by level and never claimed.
        let told: BTreeSet<CompetencyId> = ids
            .iter()
            .filter(|id| id.as_str() != "language")
            .cloned()
            .collect();
        assert_eq!(competencies, told, "{language}");
    }
}

#[test]
fn no_term_is_so_short_that_it_is_found_everywhere() {
    for language in Text::shipped() {
        for (id, terms) in terms(&language)["competency"].as_table().unwrap() {
            for term in terms
                .as_array()
                .unwrap()
                .iter()
                .map(|term| term.as_str().unwrap())
            {
                let letters = term.chars().filter(|c| c.is_alphabetic()).count();
                assert!(
                    letters >= 2 && !term.starts_with('0'),
                    "{language} {id}: {term}"
                );
            }
        }
    }
}
