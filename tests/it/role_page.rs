//! The page of one role: its parts, what opens, ways in, and what is said where little is known.

use std::sync::Arc;

use callfit::app::command::Command;
use callfit::base::id::RoleId;
use callfit::base::problem::Arg;
use callfit::record::edit::Edit;
use callfit::ui::route::Route;
use egui::{Key, vec2};

use crate::support::{Setup, TestApp};

const PARTS: [&str; 4] = [
    "roles-part-fit",
    "roles-part-asks",
    "roles-part-work",
    "roles-part-ways",
];

fn at_role(setup: Setup, person: &str, role: &str) -> TestApp {
    let mut app = TestApp::open(setup);
    app.command(Command::LoadExample(person.to_owned()));
    app.go(Route::RoleDetail(RoleId::new(role).unwrap()));
    app
}

fn open_part(app: &mut TestApp, part: &str) {
    let text = app.text();
    let words = format!("{}, {}", text.get("roles-parts"), text.get(part));
    if app.shows_words(&words) {
        app.click_words(&words);
    } else {
        // Where large text leaves no room, the parts are pills.
        app.click(part);
    }
}

/// A window in which the whole page stands.
fn tall() -> Setup {
    Setup {
        size: vec2(1280.0, 2600.0),
        ..Setup::default()
    }
}

/// Windows, languages, themes and text sizes in which the page is looked at.
pub(crate) fn setups() -> Vec<(&'static str, Setup)> {
    let of = Setup::in_language;
    vec![
        ("en", of("en")),
        ("bn-dark", of("bn").dark()),
        ("el-small", of("el").small()),
        ("pl-large", of("pl").large()),
        ("lv-small-large", of("lv").small().large()),
        ("fr", of("fr")),
    ]
}

#[test]
fn every_part_stays_within_small_windows_and_large_text() {
    for (name, setup) in setups() {
        let mut app = at_role(setup, "nusrat-jahan", "inbound_agent");
        for part in PARTS {
            open_part(&mut app, part);
            app.assert_nothing_sticks_out(part);
            app.picture(&format!("{part}-{name}"));
        }
    }
}

#[test]
fn arrows_walk_through_the_parts() {
    let mut app = at_role(tall(), "nusrat-jahan", "inbound_agent");
    let name = app.text().get("roles-parts");
    for _ in 0..20 {
        if !app.focused().starts_with(&name) {
            app.press(Key::Tab);
        }
    }
    assert!(app.shows("roles-reasons") && !app.shows("roles-levels"));
    app.press(Key::ArrowRight);
    assert!(app.shows("roles-levels") && !app.shows("roles-reasons"));
    app.press(Key::ArrowRight);
    assert!(app.shows("roles-day") && app.shows("roles-downsides"));
    app.press(Key::ArrowRight);
    assert!(app.shows("roles-ways-start"), "{}", app.everything());
    app.press(Key::ArrowLeft);
    assert!(app.shows("roles-day"));
}

#[test]
fn a_sector_shows_what_the_work_is_like_there() {
    let mut app = at_role(tall(), "nusrat-jahan", "inbound_agent");
    open_part(&mut app, "roles-part-work");
    let words = &app.core().catalog().words(app.text().tag()).topics["retail"];
    let (title, said) = (words.title.clone(), words.text.clone());
    assert!(!app.shows_words(&said));
    app.click_words(&title);
    assert!(app.shows_words(&said), "{}", app.everything());
    assert!(app.shows("explain-source-lv"), "who says so stands below");
    app.picture("roles-sector");
    app.click_words(&title);
    assert!(!app.shows_words(&said));
}

#[test]
fn a_downside_that_one_would_rather_not_have_comes_first_and_opens_to_what_helps() {
    let mut app = at_role(tall(), "nusrat-jahan", "outbound_telesales");
    open_part(&mut app, "roles-part-work");
    let everything = app.everything();
    let after = everything
        .split(&app.text().get("roles-downsides"))
        .nth(1)
        .unwrap();
    let less = app.text().get("explain-condition-less");
    let is_marked: Vec<bool> = after
        .lines()
        .skip(1)
        .take(6)
        .map(|line| line.contains(&less))
        .collect();
    assert!(is_marked.contains(&true), "{after}");
    assert!(is_marked.is_sorted_by(|one, next| one >= next), "{after}");
    let first = after.lines().nth(1).unwrap().to_owned();
    app.click_words(&first);
    assert!(app.shows_words("What helps:"), "{}", app.everything());
    app.picture("roles-downside");
}

#[test]
fn ways_of_ones_own_country_stand_among_the_others_and_those_elsewhere_behind_a_button() {
    let mut app = at_role(tall(), "nusrat-jahan", "inbound_agent");
    let mut profile = app.core().record().profile.clone();
    profile.basics.location.country_code = Some("FR".to_owned());
    app.edit(Edit::SetProfile {
        field: "country".to_owned(),
        profile: Box::new(profile),
    });
    open_part(&mut app, "roles-part-ways");
    let catalog = Arc::clone(app.core().catalog());
    let role = RoleId::new("inbound_agent").unwrap();
    let here = catalog.guidance.ways_for(&role, Some("FR")).count();
    let elsewhere = catalog.guidance.ways_for(&role, None).count() - here;
    let words = catalog.words(app.text().tag());
    let title = |country: &str| {
        let local = catalog.guidance.ways_for(&role, None).find(|way| {
            way.local
                .as_ref()
                .is_some_and(|local| local.country == country)
        });
        words.ways[&local.unwrap().id].title.clone()
    };
    let (french, polish) = (title("FR"), title("PL"));
    assert!(app.shows_words(&french) && !app.shows_words(&polish));
    let count = [("count", Arg::from(elsewhere))];
    let button = app.text().with("roles-ways-elsewhere", &count);
    app.click_words(&button);
    assert!(app.shows_words(&polish), "{}", app.everything());
    let row = app.everything();
    let row = row.lines().find(|line| line.starts_with(&french)).unwrap();
    app.click_words(row);
    assert!(app.shows_words("November 2026"), "{}", app.everything());
    app.picture("roles-way-open");
}

#[test]
fn a_level_opens_to_where_its_figure_comes_from() {
    let mut app = at_role(tall(), "nusrat-jahan", "inbound_agent");
    open_part(&mut app, "roles-part-asks");
    let everything = app.everything();
    let row = everything
        .lines()
        .find(|line| line.contains("Must-have: at least"))
        .unwrap();
    assert!(!app.shows_words("O*NET rates"));
    app.click_words(row);
    assert!(app.shows_words("O*NET rates"), "{}", app.everything());
    app.picture("roles-level-open");
    assert!(app.shows("ui-about-onet-words") && app.shows("ui-about-esco-words"));
}

#[test]
fn must_haves_and_conditions_open_to_the_answers_behind_them() {
    let mut app = at_role(tall(), "nusrat-jahan", "inbound_agent");
    let everything = app.everything();
    let language = everything
        .lines()
        .find(|line| line.starts_with("Language of the work"))
        .unwrap();
    app.click_words(language);
    assert!(
        app.shows_words("You told us about these languages"),
        "{}",
        app.everything()
    );
    app.picture("roles-must-have-open");
    app.go(Route::RoleDetail(
        RoleId::new("outbound_telesales").unwrap(),
    ));
    open_part(&mut app, "roles-part-asks");
    let everything = app.everything();
    let condition = everything
        .lines()
        .find(|line| line.contains("You would like less"))
        .unwrap();
    assert!(!app.shows_words("you answered"));
    app.click_words(condition);
    assert!(app.shows_words("you answered"), "{}", app.everything());
}

#[test]
fn too_few_answers_name_the_questions_that_help_and_lead_to_the_first() {
    let mut app = TestApp::new("en");
    app.command(Command::LoadExample("nusrat-jahan".to_owned()));
    let mut record = app.core().record().clone();
    record.answers.retain(|id, _| {
        ["oral_", "empathy_", "stress_", "team_"]
            .iter()
            .all(|part| !id.as_str().starts_with(part))
    });
    app.edit(Edit::Replace(Box::new(record)));
    app.go(Route::RoleDetail(RoleId::new("inbound_agent").unwrap()));
    let text = app.text();
    let words = app.core().catalog().words(text.tag());
    let oral = text.quoted(&words.questions["oral_1"].prompt);
    assert!(app.shows_words(&oral), "{}", app.everything());
    app.picture("roles-not-enough");
    let everything = app.everything();
    let button = everything
        .lines()
        .find(|line| line.starts_with("Answer ") && line.ends_with("more questions"))
        .unwrap();
    app.click_words(button);
    assert_eq!(*app.route(), Route::Questionnaire);
    let position = app.core().record().position.clone().unwrap();
    assert_eq!(position.as_str(), "oral_1");
}

#[test]
fn what_would_raise_the_fit_most_stands_on_the_page_and_opens_to_answers() {
    let mut app = at_role(tall(), "nusrat-jahan", "outbound_telesales");
    assert!(app.shows("roles-raises"), "{}", app.everything());
    let everything = app.everything();
    let row = everything
        .lines()
        .find(|line| line.contains("points more"))
        .unwrap();
    assert!(!app.shows_words("you answered"));
    app.click_words(row);
    assert!(app.shows_words("you answered"), "{}", app.everything());
    app.picture("roles-raises");
}

#[test]
fn what_lies_on_a_lower_step_is_a_move_sideways() {
    let mut app = TestApp::open(Setup {
        size: vec2(1280.0, 2400.0),
        ..Setup::default()
    });
    app.go(Route::RoleDetail(RoleId::new("supervisor").unwrap()));
    assert!(app.shows("roles-next-sideways"), "{}", app.everything());
    app.go(Route::RoleDetail(RoleId::new("inbound_agent").unwrap()));
    assert!(!app.shows("roles-next-sideways"), "{}", app.everything());
    assert!(app.shows("explain-pay-undated"));
}
