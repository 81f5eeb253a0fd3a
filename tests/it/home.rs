//! First run, home, settings and what floats over them, as a person goes through them.

use callfit::app::SaveState;
use callfit::app::command::Command;
use callfit::app::documents::Document;
use callfit::app::settings::{TextSize, Theme};
use callfit::base::files::write_atomic;
use callfit::ui::route::{ITEMS, Route};
use egui::{Key, Modifiers, Rect, vec2};

use crate::support::{Setup, TestApp};

/// The looks in which every screen is looked at.
fn looks() -> [(&'static str, Setup); 5] {
    let normal = Setup::default();
    let narrow = vec2(960.0, 600.0);
    [
        ("light", normal),
        (
            "dark",
            Setup {
                theme: Theme::Dark,
                ..normal
            },
        ),
        (
            "bn",
            Setup {
                language: "bn",
                ..normal
            },
        ),
        (
            "narrow",
            Setup {
                size: narrow,
                ..normal
            },
        ),
        (
            "el-narrow",
            Setup {
                language: "el",
                size: narrow,
                ..normal
            },
        ),
    ]
}

#[test]
fn the_first_run_is_done_with_the_keyboard_alone() {
    let mut app = TestApp::open(Setup {
        first_run_done: false,
        ..Setup::default()
    });
    assert_eq!(*app.route(), Route::FirstRun);
    app.type_text("5");
    assert_eq!(
        app.text().tag().as_str(),
        "el",
        "the page changes language at once"
    );
    app.type_text("৬");
    assert_eq!(
        app.text().tag().as_str(),
        "bn",
        "Bengali digits answer as well"
    );
    app.type_text("1");
    app.press(Key::Enter);
    assert_eq!(*app.route(), Route::Home);
    app.press(Key::Enter);
    assert_eq!(
        *app.route(),
        Route::Questionnaire,
        "the main action of home"
    );
    app.press(Key::Escape);
    assert_eq!(*app.route(), Route::Home);
}

#[test]
fn every_screen_is_a_key_away() {
    let mut app = TestApp::new("en");
    let targets = [
        (Key::Num3, Route::Results),
        (Key::Num4, Route::Roles),
        (Key::Num5, Route::Plan),
        (Key::Num6, Route::CvEditor),
        (Key::Num7, Route::Settings),
        (Key::Num1, Route::Home),
    ];
    for (key, route) in targets {
        app.press_with(Modifiers::ALT, key);
        assert_eq!(*app.route(), route);
    }
}

#[test]
fn tab_leads_to_every_control_and_enter_does_what_has_the_focus() {
    let mut app = TestApp::new("en");
    let mut passed = Vec::new();
    for _ in 0..9 {
        app.press(Key::Tab);
        passed.push(app.focused());
    }
    let expected = [
        "Home",
        "Assessment",
        "Results",
        "Roles",
        "My plan",
        "My CV",
        "Settings and data",
        "Start",
        "Start my CV",
    ];
    assert_eq!(passed, expected);
    app.press(Key::Enter);
    assert_eq!(*app.route(), Route::CvEditor);
}

#[test]
fn keys_make_the_text_larger_and_smaller() {
    let mut app = TestApp::new("en");
    let size = |app: &TestApp| app.core().settings().text_size;
    app.press_with(Modifiers::COMMAND, Key::Plus);
    assert_eq!(size(&app), TextSize::Large);
    app.press_with(Modifiers::COMMAND, Key::Plus);
    app.press_with(Modifiers::COMMAND, Key::Plus);
    assert_eq!(size(&app), TextSize::VeryLarge);
    app.press_with(Modifiers::COMMAND, Key::Minus);
    assert_eq!(size(&app), TextSize::Large);
    app.press_with(Modifiers::COMMAND, Key::Num0);
    assert_eq!(size(&app), TextSize::Normal);
}

#[test]
fn home_greets_by_hour_and_first_name_and_shows_the_best_role() {
    let mut app = TestApp::new("en");
    assert!(app.shows("ui-home-afternoon") && app.shows("ui-home-start-title"));
    assert!(app.shows("ui-home-no-role"));
    app.command(Command::LoadExample("piotr-zielinski".to_owned()));
    assert!(
        app.shows_words("Good afternoon, Piotr"),
        "{}",
        app.everything()
    );
    assert!(app.shows("ui-home-ready"));
    let best = app.core().derived().matches[0].role.clone();
    app.click("ui-home-see-why");
    assert_eq!(*app.route(), Route::RoleDetail(best));
}

#[test]
fn the_settings_change_the_program_at_once() {
    let mut app = TestApp::new("en");
    app.go(Route::Settings);
    app.click("ui-go-on");
    app.click("ui-less-movement");
    app.click_words("Theme, Dark");
    app.click_words("Text size, Large");
    app.click("ui-cv-language");
    app.type_text("lat");
    app.press(Key::Enter);
    app.click("ui-screen-language");
    for key in [Key::ArrowDown, Key::ArrowDown, Key::Enter] {
        app.press(key);
    }
    let settings = app.core().settings().clone();
    assert!(settings.go_on && settings.less_movement);
    assert_eq!(
        (settings.theme, settings.text_size),
        (Theme::Dark, TextSize::Large)
    );
    assert_eq!(app.text().tag().as_str(), "pl");
    assert_eq!(app.core().cv_text().tag().as_str(), "lv");
}

#[test]
fn everything_is_deleted_only_after_the_word_was_typed() {
    let mut app = TestApp::new("en");
    app.command(Command::LoadExample("piotr-zielinski".to_owned()));
    app.go(Route::Settings);
    app.click_starting("ui-delete");
    app.type_text("delet");
    app.press(Key::Enter);
    app.press(Key::Escape);
    assert!(
        !app.core().record().answers.is_empty(),
        "Esc keeps everything"
    );
    app.click_starting("ui-delete");
    app.type_text("delete");
    app.press(Key::Enter);
    assert!(app.core().record().answers.is_empty());
    assert_eq!(*app.route(), Route::FirstRun);
}

#[test]
fn a_copy_is_saved_at_the_path_that_was_typed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("copy.json");
    let mut app = TestApp::new("en");
    app.command(Command::LoadExample("piotr-zielinski".to_owned()));
    app.go(Route::Settings);
    app.click_starting("ui-copy-save");
    app.press_with(Modifiers::COMMAND, Key::A);
    app.type_text(&path.to_string_lossy());
    app.press(Key::Enter);
    app.wait_until(|core| !core.notices().is_empty());
    assert!(path.is_file());
    assert!(app.shows("ui-show-folder"), "{}", app.everything());
    app.press(Key::Escape);
    assert!(!app.shows("ui-show-folder"), "Esc takes the toast away");
}

#[test]
fn what_cannot_be_read_is_said_above_the_screen_until_it_is_closed() {
    let mut app = TestApp::new("en");
    app.command(Command::AskImport);
    app.type_text("nothing-here.json");
    app.click("ui-import-open");
    app.wait_until(|core| !core.notices().is_empty());
    assert!(app.shows_words("nothing-here.json"), "{}", app.everything());
    app.click("ui-close");
    assert!(!app.shows_words("nothing-here.json"));
}

#[test]
fn the_list_of_keys_opens_and_closes_with_keys() {
    let mut app = TestApp::new("en");
    app.type_text("?");
    assert!(app.shows("ui-help-main"));
    app.press(Key::Escape);
    assert!(!app.shows("ui-help-main"));
    assert_eq!(*app.route(), Route::Home);
}

#[test]
fn no_text_leaves_a_narrow_window_in_any_language_or_size() {
    for language in ["en", "fr", "pl", "lv", "el", "bn"] {
        for text_size in [TextSize::Normal, TextSize::VeryLarge] {
            let setup = Setup {
                language,
                text_size,
                size: vec2(960.0, 600.0),
                ..Setup::default()
            };
            let mut app = TestApp::open(Setup {
                first_run_done: false,
                ..setup
            });
            app.assert_nothing_sticks_out("first run");
            app.command(Command::FinishFirstRun);
            app.assert_nothing_sticks_out("empty home");
            app.command(Command::LoadExample("eleni-papadaki".to_owned()));
            for route in [Route::Home, Route::Settings, Route::About] {
                app.go(route.clone());
                app.assert_nothing_sticks_out(&format!("{route:?}"));
            }
        }
    }
}

#[test]
fn every_screen_of_this_file_has_a_picture() {
    for (name, setup) in looks() {
        let mut app = TestApp::open(Setup {
            first_run_done: false,
            ..setup
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
        let suggested = "/home/marta/Documents/profile.json".into();
        app.command(Command::AskSave {
            what: Document::Resume,
            suggested,
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
fn a_window_with_unsaved_changes_asks_before_it_closes() {
    let mut app = TestApp::new("en");
    assert!(!app.stays_open_when_closed());
    app.core().store().limit_pages(1).unwrap();
    app.command(Command::LoadExample("nusrat-jahan".to_owned()));
    assert!(matches!(app.core().save_state(), SaveState::Failed(_)));
    assert!(app.stays_open_when_closed());
    assert!(app.shows("ui-quit-title"), "{}", app.everything());
    app.picture("quit");
    app.click("ui-quit-stay");
    assert!(!app.shows("ui-quit-title"));
    assert!(app.stays_open_when_closed());
    app.click("ui-quit-anyway");
    assert!(!app.stays_open_when_closed());
}

#[test]
fn a_file_that_is_there_is_asked_about() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("copy.json");
    write_atomic(&path, b"mine").unwrap();
    let mut app = TestApp::new("en");
    app.command(Command::LoadExample("nusrat-jahan".to_owned()));
    app.command(Command::Export {
        what: Document::Resume,
        path: path.clone(),
        replace: Vec::new(),
    });
    assert!(app.shows_words("copy.json"), "{}", app.everything());
    app.picture("replace");
    app.click("ui-replace-keep");
    assert_eq!(std::fs::read(&path).unwrap(), b"mine");
}

#[test]
fn an_open_select_shows_its_menu() {
    let mut app = TestApp::new("en");
    app.go(Route::Settings);
    app.click("ui-screen-language");
    app.press(Key::ArrowDown);
    app.picture("select");
    assert!(app.shows_words("Ελληνικά"), "{}", app.everything());
}

#[test]
fn the_navigation_has_room_in_the_smallest_window_with_the_largest_text() {
    for language in ["en", "fr", "pl", "lv", "el", "bn"] {
        for text_size in [TextSize::Normal, TextSize::VeryLarge] {
            let mut app = TestApp::open(Setup {
                language,
                size: vec2(960.0, 600.0),
                text_size,
                ..Setup::default()
            });
            let keys = ITEMS.iter().map(|(_, key, _)| *key);
            let rects: Vec<Rect> = keys
                .chain(["ui-nav-settings-short"])
                .map(|key| app.rect_of(key))
                .collect();
            for pair in rects.windows(2) {
                assert!(
                    pair[0].bottom() <= pair[1].top() + 0.5,
                    "{language}: {pair:?}"
                );
            }
            app.picture(&format!("rail-{language}-{text_size:?}"));
        }
    }
}
