//! First run, home and settings, as a person goes through them.

use callfit::app::command::Command;
use callfit::app::settings::Theme;
use callfit::ui::route::Route;
use egui::{Key, vec2};

use crate::support::{Setup, TestApp};

/// The looks in which every screen is looked at.
fn looks() -> [(&'static str, Setup); 5] {
    let normal = Setup::default();
    [
        ("light", normal.clone()),
        (
            "dark",
            Setup {
                theme: Theme::Dark,
                ..normal.clone()
            },
        ),
        (
            "bn",
            Setup {
                language: "bn",
                ..normal.clone()
            },
        ),
        (
            "narrow",
            Setup {
                size: vec2(960.0, 600.0),
                ..normal.clone()
            },
        ),
        (
            "el-narrow",
            Setup {
                language: "el",
                size: vec2(960.0, 600.0),
                ..normal
            },
        ),
    ]
}

#[test]
fn every_screen_of_this_file_has_a_picture() {
    for (name, setup) in looks() {
        let mut app = TestApp::open(Setup {
            first_run_done: false,
            ..setup.clone()
        });
        app.picture(&format!("first-run-{name}"));
        assert_eq!(*app.route(), Route::FirstRun);
        let mut app = TestApp::open(setup);
        app.picture(&format!("home-empty-{name}"));
        app.command(Command::LoadExample("nusrat-jahan".to_owned()));
        app.wait_until(|core| core.preview().is_some());
        app.picture(&format!("home-{name}"));
        app.go(Route::Settings);
        app.picture(&format!("settings-{name}"));
        app.go(Route::About);
        app.picture(&format!("about-{name}"));
    }
}

/// Whatever can stand in front of a screen.
#[test]
fn what_floats_has_a_picture() {
    for (name, setup) in looks() {
        let mut app = TestApp::open(setup);
        app.press(Key::F1);
        app.picture(&format!("help-{name}"));
        app.press(Key::Escape);
        app.go(Route::Settings);
        app.click_starting("ui-delete");
        app.picture(&format!("delete-{name}"));
        app.press(Key::Escape);
        app.command(Command::LoadExample("piotr-zielinski".to_owned()));
        app.command(Command::AskExportResume {
            suggested: "/home/marta/Documents/profile.json".into(),
        });
        app.picture(&format!("file-{name}"));
        app.press(Key::Escape);
        app.command(Command::Import {
            path: "nothing-here.json".into(),
        });
        app.wait_until(|core| !core.notices().is_empty());
        app.picture(&format!("problem-{name}"));
        app.command(Command::DeleteEverything);
        app.picture(&format!("toast-{name}"));
        assert!(!app.core().settings().first_run_done);
    }
}

#[test]
fn an_open_select_shows_its_menu() {
    let mut app = TestApp::new("en");
    app.go(Route::Settings);
    app.click("ui-screen-language");
    app.press(Key::ArrowDown);
    app.picture("select");
    app.press(Key::Enter);
    assert_eq!(app.text().tag().as_str(), "fr");
}
