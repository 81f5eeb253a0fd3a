//! What an organisation's own data files change about a role, and that the role page says so.

use std::fs;

use callfit::base::files::write_atomic;
use callfit::base::id::{LanguageTag, RoleId};
use callfit::catalog::Catalog;
use callfit::catalog::difference::{self, Difference};
use callfit::ui::route::Route;

use crate::support::{Setup, TestApp};

fn folder(files: &[(&str, String)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        write_atomic(&path, text.as_bytes()).unwrap();
    }
    folder
}

fn trainer(from: &str, to: &str) -> (&'static str, String) {
    let text = fs::read_to_string("assets/roles/trainer.toml").unwrap();
    assert!(text.contains(from), "{from}");
    ("roles/trainer.toml", text.replacen(from, to, 1))
}

fn differences(files: &[(&str, String)], role: &str, language: &str) -> Vec<Difference> {
    let folder = folder(files);
    let own = Catalog::load(&[folder.path().to_owned()]).value;
    let language = LanguageTag::new(language).unwrap();
    difference::of(&own, &RoleId::new(role).unwrap(), &language)
}

#[test]
fn what_was_shipped_differs_in_nothing() {
    let shipped = Catalog::shipped();
    for role in &shipped.roles {
        let language = LanguageTag::new("en").unwrap();
        assert_eq!(difference::of(&shipped, &role.id, &language), []);
    }
    let same = trainer("title", "title");
    assert_eq!(differences(&[same], "trainer", "fr"), []);
}

#[test]
fn levels_conditions_steps_and_words_are_told_apart() {
    let asks = |from, to| differences(&[trainer(from, to)], "trainer", "en");
    let found = asks("[desired]\noral = ", "[desired]\noral = 9 # ");
    assert!(
        matches!(found.as_slice(), [Difference::Asks(ids)] if ids.len() == 1 && ids[0].as_str() == "oral"),
        "{found:?}"
    );
    let found = asks("irregular_hours = 15", "irregular_hours = 55");
    assert!(
        matches!(found.as_slice(), [Difference::Conditions(ids)] if ids[0].as_str() == "irregular_hours"),
        "{found:?}"
    );
    let found = asks("title = \"", "title = \"Our ");
    assert_eq!(found, [Difference::Wording]);
    let found = asks("next_roles = [", "next_roles = [\"director\", ");
    assert_eq!(found, [Difference::Steps]);
    let found = asks("benefits = [", "benefits = [\"no_commuting\", ");
    assert_eq!(found, [Difference::Topics]);
}

#[test]
fn a_translation_of_ones_own_differs_in_its_language_only() {
    let overlay = "format = 1\n[role.trainer]\ntitle = \"Notre formatrice ou formateur\"\n";
    let files = [("lang/fr/wording/roles.toml", overlay.to_owned())];
    assert_eq!(differences(&files, "trainer", "fr"), [Difference::Wording]);
    assert_eq!(differences(&files, "trainer", "pl"), []);
}

#[test]
fn a_role_of_ones_own_is_new_and_nothing_else() {
    let (_, text) = trainer("id = \"trainer\"", "id = \"coach\"");
    let files = [("roles/coach.toml", text)];
    assert_eq!(differences(&files, "coach", "en"), [Difference::NewRole]);
}

const TRAINING: &str = r#"format = 1
language = "fr"
[[training]]
id = "notre_stage"
kind = "company"
competencies = ["empathy"]
title = "Notre stage d’accueil"
text = "Trois jours avec une collègue."
takes = "trois jours, payés"
[[training]]
id = "touch_typing"
leave_out = true
"#;

const PAY: &str = r#"format = 1
[[pay]]
role = "inbound_agent"
currency = "EUR"
low = 1850
high = 2100
period = "month_gross"
source = "Notre grille"
country = "FR"
year = 2026
"#;

#[test]
fn the_role_page_says_what_the_organisation_changed_and_nothing_where_nothing_differs() {
    let files = [
        ("guidance/training.toml", TRAINING.to_owned()),
        ("guidance/pay.toml", PAY.to_owned()),
    ];
    let folder = folder(&files);
    let setup = Setup {
        language: "fr",
        size: egui::vec2(1280.0, 1700.0),
        ..Setup::default()
    };
    let mut app = TestApp::with_data(folder.path(), setup);
    let agent = RoleId::new("inbound_agent").unwrap();
    app.go(Route::RoleDetail(agent.clone()));
    assert!(app.shows("roles-own-title") && app.shows("roles-own-pay"));
    assert!(
        app.shows_words("Formations : Notre stage d’accueil"),
        "{}",
        app.everything()
    );
    assert!(app.shows_words("1 conseil fourni d’origine est retiré"));
    assert!(app.shows_words("Notre grille"), "the pay with its source");
    app.picture("roles-own");
    let mut app = TestApp::open(setup);
    app.go(Route::RoleDetail(agent));
    assert!(!app.shows("roles-own-title"));
}
