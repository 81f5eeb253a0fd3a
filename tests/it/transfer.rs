//! Earlier work that counts for a role: recognised by its title, suggested, and taken up only when asked.

use callfit::app::headless::{example, example_names};
use callfit::base::files::write_atomic;
use callfit::base::id::LanguageTag;
use callfit::catalog::Catalog;
use callfit::cv::transfer::{EntryAt, Suggestion, accept, suggestions, with_bullet};
use callfit::record::profile::{Profile, Work};
use callfit::record::said::{Part as _, in_language};
use callfit::record::section::{Section, entries};
use callfit::record::sections::{OwnEntry, OwnSection, Volunteer};
use proptest::prelude::*;

fn tag(tag: &str) -> LanguageTag {
    LanguageTag::new(tag).unwrap()
}

fn worked_as(title: &str) -> Profile {
    Profile {
        work: vec![Work {
            position: Some(title.to_owned()),
            ..Work::default()
        }],
        ..Profile::default()
    }
}

/// Suggestions for a role, with the CV in one language and the screen in another.
fn suggested(profile: &Profile, role: Option<&str>, cv: &str, screen: &str) -> Vec<Suggestion> {
    let catalog = Catalog::shipped();
    let role = role.map(|id| {
        catalog
            .roles
            .iter()
            .find(|role| role.id.as_str() == id)
            .unwrap()
    });
    suggestions(&catalog, profile, role, [&tag(cv), &tag(screen)])
}

fn occupations(title: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for suggestion in suggested(&worked_as(title), None, "en", "en") {
        let id = suggestion.occupation.to_string();
        if !found.contains(&id) {
            found.push(id);
        }
    }
    found
}

#[test]
fn titles_are_recognised_in_six_languages() {
    for (title, expected) in [
        ("Cashier", "cashier"),
        ("kasjerka", "cashier"),
        ("Kasjerka w sklepie spożywczym", "cashier"),
        ("hôtesse de caisse", "cashier"),
        ("Hôte de caisse", "cashier"),
        ("Kasiere", "cashier"),
        ("ταμίας", "cashier"),
        ("ক্যাশিয়ার", "cashier"),
        ("Shop assistant", "shop_assistant"),
        ("Vendeuse en boulangerie", "shop_assistant"),
        ("Sprzedawczyni", "shop_assistant"),
        ("pārdevējs", "shop_assistant"),
        ("Pārdevēja-konsultante", "shop_assistant"),
        ("Πωλήτρια", "shop_assistant"),
        ("দোকান সহকারী", "shop_assistant"),
        ("Waitress", "waiter"),
        ("Serveuse", "waiter"),
        ("Kelnerka", "waiter"),
        ("Viesmīle", "waiter"),
        ("Σερβιτόρος", "waiter"),
        ("ওয়েটার", "waiter"),
        ("Recepcjonistka", "hotel_receptionist"),
        ("Réceptionniste d’hôtel", "hotel_receptionist"),
        ("Livreur à vélo", "courier"),
        ("Kurjers", "courier"),
        ("Magazynier", "warehouse_worker"),
        ("গার্মেন্টস অপারেটর", "garment_worker"),
        ("Aide-soignante", "nursing_assistant"),
        ("Skolotāja", "teacher"),
        ("Δασκάλα", "teacher"),
    ] {
        assert_eq!(occupations(title), [expected], "{title}");
    }
}

#[test]
fn a_title_may_name_two_occupations() {
    assert_eq!(
        occupations("Kasjer-sprzedawca"),
        ["cashier", "shop_assistant"]
    );
    assert_eq!(
        occupations("Vendeuse et hôtesse de caisse"),
        ["shop_assistant", "cashier"]
    );
    assert_eq!(occupations("Waiter / bartender"), ["waiter", "bartender"]);
}

#[test]
fn nothing_is_suggested_for_unknown_titles() {
    for title in [
        "",
        "Software developer",
        "Customer service agent",
        "Marketing manager",
        "Chef de projet",
        "Ingénieure",
        "Programista",
        "Konsultantka ds. obsługi klienta",
        "Opiekun klienta",
        "Specjalista ds. ochrony danych",
        "Quality assurance analyst",
        "Policy officer",
        "Service delivery manager",
        "Professional services consultant",
        "Téléconseillère",
        "Responsable matériel",
        "Klientu apkalpošanas speciāliste",
        "Vecākais speciālists",
        "Εκπρόσωπος εξυπηρέτησης πελατών",
        "গ্রাহক সেবা প্রতিনিধি",
        "Προγραμματιστής",
        "সফটওয়্যার প্রকৌশলী",
        "???",
    ] {
        assert_eq!(occupations(title), [""; 0], "{title}");
    }
}

#[test]
fn what_the_role_asks_for_comes_first_and_is_named() {
    let found = suggested(&worked_as("ταμίας"), Some("inbound_agent"), "fr", "pl");
    let catalog = Catalog::shipped();
    let role = catalog
        .roles
        .iter()
        .find(|role| role.id.as_str() == "inbound_agent")
        .unwrap();
    let weight = |suggestion: &Suggestion| -> u32 {
        let weights = suggestion.asked.iter().map(|id| {
            let need = role
                .needs
                .iter()
                .find(|need| need.competency == *id)
                .unwrap();
            assert!(need.weight >= 3);
            u32::from(need.weight)
        });
        weights.sum()
    };
    let weights: Vec<u32> = found.iter().map(weight).collect();
    assert!(
        weights.is_sorted_by(|a, b| a >= b) && weights[0] > 0,
        "{weights:?}"
    );
    assert_eq!(found.len(), 6, "all duties are there");
    let payments = found
        .iter()
        .find(|one| one.duty.as_str() == "payments")
        .unwrap();
    assert!(
        payments.bullet.starts_with("Encaiss"),
        "{}",
        payments.bullet
    );
    assert!(payments.why.starts_with("Pokazuje"), "{}", payments.why);
    assert_eq!(payments.entry.to_string(), "work.0");
}

#[test]
fn what_an_entry_says_already_is_marked() {
    let mut profile = worked_as("Cashier");
    profile.work[0].highlights = vec!["Resolved complaints calmly".to_owned()];
    let before = suggested(&profile, None, "en", "en");
    let said = |found: &[Suggestion], duty: &str| {
        found
            .iter()
            .find(|one| one.duty.as_str() == duty)
            .unwrap()
            .is_said
    };
    assert!(said(&before, "returns") && !said(&before, "offers"));
    let offers = before
        .iter()
        .find(|one| one.duty.as_str() == "offers")
        .unwrap();
    let after = accept(&profile, offers);
    assert!(said(&suggested(&after, None, "pl", "en"), "offers"));
}

#[test]
fn unpaid_work_and_own_sections_count_as_well() {
    let mut profile = worked_as("Waiter");
    profile.volunteer.push(Volunteer {
        organization: Some("Library".to_owned()),
        position: Some("Tutor".to_owned()),
        ..Volunteer::default()
    });
    let mut own = OwnSection {
        entries: vec![OwnEntry {
            name: Some("Au pair, childminder".to_owned()),
            ..OwnEntry::default()
        }],
        ..OwnSection::default()
    };
    own.set_number(7);
    profile.additions.sections.push(own);
    let found = suggested(&profile, None, "en", "en");
    let spots: Vec<String> = found.iter().map(|one| one.entry.to_string()).collect();
    for spot in ["work.0", "volunteer.0", "own-7.0"] {
        assert!(spots.contains(&spot.to_owned()), "{spot} in {spots:?}");
    }
    for suggestion in &found {
        let changed = accept(&profile, suggestion);
        assert_ne!(changed, profile, "{}", suggestion.entry);
    }
}

#[test]
fn a_bullet_in_another_language_leaves_the_first_words_alone() {
    let mut profile = worked_as("Kasjerka");
    let first = "Obsługa kasy i przyjmowanie płatności".to_owned();
    profile.work[0].highlights = vec![first.clone()];
    let at = EntryAt {
        section: Section::Work,
        place: 0,
    };
    let polish = with_bullet(&profile, at, "Rozmowy z klientami", &tag("pl"));
    assert_eq!(polish.work[0].highlights.len(), 2);
    assert_eq!(polish.work[0].languages(), []);
    let french = with_bullet(&profile, at, "Encaissement", &tag("fr"));
    assert_eq!(french.work[0].highlights, [first.as_str()]);
    assert_eq!(
        in_language(&french, &tag("fr")).work[0].highlights,
        [first.as_str(), "Encaissement"]
    );
    let again = with_bullet(&french, at, "Accueil", &tag("fr"));
    assert_eq!(in_language(&again, &tag("fr")).work[0].highlights.len(), 3);
    assert_eq!(
        in_language(&again, &tag("pl")).work[0].highlights,
        [first.as_str()]
    );
    let gone = EntryAt { place: 9, ..at };
    assert_eq!(with_bullet(&profile, gone, "x", &tag("pl")), profile);
}

#[test]
fn occupations_of_ones_own_add_to_the_shipped_ones() {
    let own = r#"format = 1
language = "fr"
[[occupation]]
id = "beekeeper"
name = "Apicultrice ou apiculteur"
titles = ["apicult"]
[[occupation.duty]]
id = "market"
competencies = ["sales"]
bullet = "Vente du miel au marché"
why = "Montre l’aisance avec la clientèle"
[[occupation.duty]]
id = "bees"
competencies = ["bravery"]
bullet = "Soin des abeilles"
why = "Montre du sang-froid"
[[occupation]]
id = "cashier"
leave_out = true
"#;
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("guidance")).unwrap();
    write_atomic(
        &folder.path().join("guidance/transfer.toml"),
        own.as_bytes(),
    )
    .unwrap();
    let loaded = Catalog::load(&[folder.path().to_owned()]);
    let keys: Vec<_> = loaded
        .problems
        .iter()
        .map(|problem| problem.message.key)
        .collect();
    assert_eq!(keys, ["data-unknown-competency"]);
    let (catalog, languages) = (loaded.value, [tag("el"), tag("en")]);
    let found = |title: &str| {
        let languages = [&languages[0], &languages[1]];
        suggestions(&catalog, &worked_as(title), None, languages)
    };
    let bullets: Vec<String> = found("Apicultrice")
        .into_iter()
        .map(|one| one.bullet)
        .collect();
    assert_eq!(bullets, ["Vente du miel au marché"]);
    assert!(found("Cashier").is_empty());
    assert_eq!(found("Waiter").len(), 6);
}

#[test]
fn the_invented_people_have_something_to_take_up() {
    let catalog = Catalog::shipped();
    for name in example_names() {
        let profile = example(&catalog, name).unwrap().value.profile;
        let found = suggested(&profile, Some("inbound_agent"), "en", "en");
        assert!(found.iter().any(|one| !one.asked.is_empty()), "{name}");
    }
}

fn profile() -> impl Strategy<Value = Profile> {
    let title =
        "[a-zé]{0,8}|cashier|kasjerka|Waiter / bartender|ταμίας|volunteer|teacher \\PC{0,4}";
    prop::collection::vec((title, "\\PC{0,20}"), 0..5).prop_map(|entries| Profile {
        work: entries
            .into_iter()
            .map(|(position, line)| Work {
                position: Some(position),
                highlights: vec![line],
                ..Work::default()
            })
            .collect(),
        ..Profile::default()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn suggestions_name_only_entries_of_the_profile_and_each_once(profile in profile()) {
        let found = suggested(&profile, Some("chat_email_agent"), "lv", "bn");
        for (place, one) in found.iter().enumerate() {
            prop_assert!(one.entry.place < entries(&profile, one.entry.section));
            let changed = accept(&profile, one);
            let lines = |profile: &Profile| {
                let shown = in_language(profile, &tag("lv"));
                shown.work[one.entry.place].highlights.clone()
            };
            let mut expected = lines(&profile);
            expected.push(one.bullet.clone());
            prop_assert_eq!(lines(&changed), expected);
            let is_same = |other: &Suggestion| (other.entry, &other.occupation, &other.duty) == (one.entry, &one.occupation, &one.duty);
            prop_assert!(!found[..place].iter().any(is_same));
        }
    }
}
