//! First run, home and settings, as a person goes through them.

use callfit::app::settings::Theme;
use callfit::ui::route::Route;
use egui::vec2;

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
        app.picture(&format!("home-{name}"));
        app.go(Route::Settings);
        app.picture(&format!("settings-{name}"));
        app.go(Route::About);
        app.picture(&format!("about-{name}"));
    }
}
