//! Roles side by side, and wishes about roles that are kept.

use callfit::app::command::Command;
use callfit::app::settings::TextSize;
use callfit::base::id::RoleId;
use callfit::base::problem::Arg;
use callfit::catalog::Catalog;
use callfit::matching::differing_conditions;
use callfit::record::edit::Edit;
use callfit::record::preparation::Filter;
use callfit::ui::route::Route;
use egui::{Key, vec2};

use crate::role_page::setups;
use crate::support::{Setup, TestApp};

fn id(role: &str) -> RoleId {
    RoleId::new(role).unwrap()
}

fn with_example(setup: Setup) -> TestApp {
    let mut app = TestApp::open(setup);
    app.command(Command::LoadExample("nusrat-jahan".to_owned()));
    app
}

fn compare(app: &mut TestApp, roles: &[&str]) {
    let mut preparation = app.core().record().preparation.clone();
    preparation.wishes.compared = roles.iter().map(|role| id(role)).collect();
    app.edit(Edit::SetPreparation {
        field: "wishes".to_owned(),
        preparation: Box::new(preparation),
    });
    app.go(Route::Compare);
}

fn compared(app: &TestApp) -> Vec<RoleId> {
    app.core().record().preparation.wishes.compared.clone()
}

const THREE: [&str; 3] = ["inbound_agent", "chat_email_agent", "outbound_telesales"];

#[test]
fn the_key_c_puts_roles_side_by_side_and_takes_them_out() {
    let mut app = with_example(Setup::default());
    app.go(Route::Roles);
    let ranked = |app: &TestApp, place: usize| app.core().derived().matches[place].role.clone();
    app.press(Key::C);
    assert_eq!(compared(&app), [ranked(&app, 0)]);
    for _ in 0..2 {
        app.press(Key::ArrowDown);
    }
    app.press(Key::C);
    assert_eq!(compared(&app), [ranked(&app, 0), ranked(&app, 1)]);
    app.picture("roles-compared");
    app.press(Key::C);
    assert_eq!(compared(&app), [ranked(&app, 0)]);
    let see = app
        .text()
        .with("compare-see", &[("count", Arg::from(1_usize))]);
    app.click_words(&see);
    assert_eq!(*app.route(), Route::Compare);
    assert!(app.shows("compare-one"));
    app.press(Key::Escape);
    assert_eq!(*app.route(), Route::Roles);
}

#[test]
fn a_fourth_role_finds_no_room_and_is_told_so() {
    let mut app = with_example(Setup::default());
    compare(&mut app, &THREE);
    app.go(Route::RoleDetail(id("team_leader")));
    assert!(app.shows("compare-full"));
    app.go(Route::RoleDetail(id("inbound_agent")));
    assert!(!app.shows("compare-full"));
    app.click("compare-remove");
    assert_eq!(compared(&app).len(), 2);
    app.go(Route::RoleDetail(id("team_leader")));
    app.click("compare-button");
    assert_eq!(compared(&app).last(), Some(&id("team_leader")));
}

#[test]
fn roles_side_by_side_say_where_they_differ_most_first() {
    let mut app = with_example(Setup {
        size: vec2(1280.0, 1800.0),
        ..Setup::default()
    });
    compare(&mut app, &THREE);
    app.picture("compare-tall");
    let catalog = Catalog::shipped();
    let roles: Vec<_> = THREE
        .iter()
        .filter_map(|role| catalog.role(&id(role)))
        .collect();
    let differing = differing_conditions(&roles);
    let spread = |condition: &str| {
        let levels = roles.iter().flat_map(|role| &role.conditions);
        let levels = levels.filter(|exposure| exposure.condition.as_str() == condition);
        let levels: Vec<f64> = levels.map(|exposure| exposure.level.get()).collect();
        levels.iter().copied().fold(0.0, f64::max) - levels.iter().copied().fold(100.0, f64::min)
    };
    assert!(differing.is_sorted_by(|one, next| spread(one.as_str()) >= spread(next.as_str())));
    let words = catalog.words(app.text().tag());
    let everything = app.everything();
    let place = |condition: usize| {
        let name = &words.conditions[&differing[condition]].short;
        everything.find(name.as_str()).unwrap()
    };
    assert!(place(0) < place(1) && place(1) < place(2), "{everything}");
    assert!(everything.contains(&words.roles["inbound_agent"].years));
    app.click_words(&words.roles["chat_email_agent"].title);
    assert_eq!(*app.route(), Route::RoleDetail(id("chat_email_agent")));
}

#[test]
fn roles_side_by_side_stay_within_small_windows_and_large_text() {
    for (name, setup) in setups() {
        let mut app = with_example(setup);
        app.go(Route::Compare);
        assert!(app.shows("compare-none-words"));
        app.assert_nothing_sticks_out("compare, none");
        app.picture(&format!("compare-none-{name}"));
        compare(&mut app, &THREE);
        app.assert_nothing_sticks_out("compare, three");
        app.picture(&format!("compare-three-{name}"));
        compare(&mut app, &THREE[..2]);
        app.assert_nothing_sticks_out("compare, two");
        app.picture(&format!("compare-two-{name}"));
    }
}

#[test]
fn a_role_is_added_with_the_keyboard_alone() {
    let mut app = with_example(Setup {
        text_size: TextSize::Large,
        ..Setup::default()
    });
    compare(&mut app, &["inbound_agent"]);
    let add = app.text().get("compare-add");
    for _ in 0..20 {
        if app.focused() != add {
            app.press(Key::Tab);
        }
    }
    app.press(Key::ArrowDown);
    app.press(Key::Enter);
    assert_eq!(compared(&app).len(), 2, "{}", app.everything());
}

#[test]
fn filters_and_compared_roles_are_there_after_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let setup = Setup::default();
    let mut app = TestApp::in_folder(folder.path(), setup);
    app.go(Route::Roles);
    app.click("roles-filter-no-shifts");
    app.click("roles-filter-languages");
    app.press(Key::C);
    let wishes = app.core().record().preparation.wishes.clone();
    let expected = [Filter::NoShifts, Filter::Languages];
    assert_eq!(wishes.filters, expected.into());
    assert_eq!(wishes.compared.len(), 1);
    app.picture("roles-filters");
    drop(app);
    let mut app = TestApp::in_folder(folder.path(), setup);
    assert_eq!(app.core().record().preparation.wishes, wishes);
    app.go(Route::Roles);
    assert!(!app.shows_words("Telesales agent"), "{}", app.everything());
    app.type_text("1");
    assert!(app.shows_words("Telesales agent"));
}
