//! Results and forms on paper saved from the window, as a person does it.

use std::fs;
use std::path::Path;

use callfit::app::command::Command;
use callfit::app::documents::Document;
use callfit::app::headless;
use callfit::app::notice::NoticeKind;
use callfit::app::settings::{TextSize, Theme};
use callfit::base::files::write_atomic;
use callfit::export::pdf;
use callfit::record::sitting::Form;
use callfit::ui::route::Route;
use egui::{Key, Modifiers, vec2};

use crate::support::{Setup, TestApp};

/// High enough for the whole page of the results.
fn tall(language: &'static str) -> Setup {
    Setup {
        language,
        size: vec2(1280.0, 1500.0),
        ..Setup::default()
    }
}

/// On the results of an invented person.
fn results(setup: Setup) -> TestApp {
    let mut app = TestApp::open(setup);
    app.command(Command::LoadExample("piotr-zielinski".to_owned()));
    app.go(Route::Results);
    app
}

/// Types where the file goes into the question that is open.
fn save_at(app: &mut TestApp, path: &Path) {
    app.press_with(Modifiers::COMMAND, Key::A);
    app.type_text(&path.to_string_lossy());
    app.press(Key::Enter);
}

fn wait_for_file(app: &mut TestApp) {
    app.wait_until(|core| {
        let mut notices = core.notices().iter();
        notices.any(|notice| matches!(notice.kind, NoticeKind::FileSaved { .. }))
    });
    app.run();
}

fn machine_text(path: &Path) -> String {
    pdf::machine_text(&fs::read(path).unwrap()).unwrap()
}

#[test]
fn the_results_are_saved_as_pdf_in_the_language_of_the_screen() {
    for language in ["en", "el", "bn"] {
        let folder = tempfile::tempdir().unwrap();
        let mut app = results(tall(language));
        app.click("results-save-pdf");
        assert!(app.shows("ui-save-report-title"), "{}", app.everything());
        // Without an ending it becomes a PDF.
        save_at(&mut app, &folder.path().join("results"));
        wait_for_file(&mut app);
        let text = machine_text(&folder.path().join("results.pdf"));
        let kind = app.text().get("report-kind");
        assert!(
            text.contains("Piotr Zieliński") && text.contains(&kind),
            "{text}"
        );
        assert!(app.shows("ui-open") && app.shows("ui-show-folder"));
        app.picture(&format!("results-saved-{language}"));
    }
}

#[test]
fn a_table_comes_with_the_book_of_its_codes() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("answers.csv");
    let mut app = results(tall("pl"));
    app.click("results-save-table");
    save_at(&mut app, &path);
    wait_for_file(&mut app);
    let table = fs::read_to_string(&path).unwrap();
    let answers = app.core().record().answers.len();
    assert_eq!(
        table.trim_start_matches('\u{feff}').lines().count(),
        answers + 1
    );
    let book = fs::read_to_string(folder.path().join("answers-codes.csv")).unwrap();
    let first = table.lines().nth(1).and_then(|line| line.split(',').next());
    let code = first.unwrap();
    assert!(book.contains(&format!("\n{code},")), "{code} in {book}");
}

#[test]
fn the_suggested_names_are_in_the_language_of_the_screen() {
    for (language, report, paper) in [
        (
            "en",
            "Piotr-Zieliński-assessment-report.csv",
            "standard-form.pdf",
        ),
        (
            "fr",
            "Rapport-de-bilan-Piotr-Zieliński.csv",
            "version-standard.pdf",
        ),
        (
            "el",
            "Piotr-Zieliński-Έκθεση-αποτελεσμάτων.csv",
            "κανονική-μορφή.pdf",
        ),
    ] {
        let mut app = results(tall(language));
        app.click("results-save-table");
        assert!(app.shows_words(report), "{}", app.everything());
        app.press(Key::Escape);
        app.go(Route::Questionnaire);
        let paper_of = callfit::app::places::suggested_path(
            app.core(),
            &Document::Paper(
                "customer_contact".to_owned().try_into().unwrap(),
                Form::Standard,
            ),
        );
        let name = paper_of.to_string_lossy().into_owned();
        assert!(name.ends_with(paper), "{name}");
    }
}

#[test]
fn the_form_that_was_chosen_is_saved_for_paper() {
    for language in ["en", "bn"] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("form.pdf");
        let mut app = TestApp::new(language);
        app.command(Command::SetLessMovement(true));
        app.go(Route::Questionnaire);
        app.type_text("2");
        app.click("questionnaire-on-paper");
        assert!(app.shows("ui-save-paper-title"), "{}", app.everything());
        save_at(&mut app, &path);
        wait_for_file(&mut app);
        let core = app.core();
        let questionnaire = core.catalog().questionnaires.first().unwrap();
        let seed = core.record().seed;
        let (text, catalog) = (core.text(), core.catalog());
        let form = Form::Standard;
        let printed = headless::paper(text, catalog, &questionnaire.id, form, seed).unwrap();
        assert!(fs::read(&path).unwrap() == printed, "another form");
    }
}

#[test]
fn both_are_saved_with_the_keyboard_alone() {
    for (route, key, title) in [
        (Route::Results, "results-save-pdf", "ui-save-report-title"),
        (
            Route::Questionnaire,
            "questionnaire-on-paper",
            "ui-save-paper-title",
        ),
    ] {
        let mut app = if route == Route::Results {
            results(Setup::default())
        } else {
            TestApp::new("en")
        };
        app.command(Command::SetLessMovement(true));
        app.go(route);
        let name = app.text().get(key);
        let mut steps = 0;
        while app.focused() != name {
            app.press(Key::Tab);
            steps += 1;
            assert!(steps < 60, "{name} has no focus: {}", app.everything());
        }
        app.press(Key::Enter);
        assert!(app.shows(title), "{}", app.everything());
    }
}

#[test]
fn a_book_of_codes_of_somebody_else_is_asked_about_too() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("answers.csv");
    let book = folder.path().join("answers-codes.csv");
    write_atomic(&book, b"mine").unwrap();
    let mut app = results(tall("en"));
    // As a system's own dialog sends it, which has asked about the table alone.
    app.command(Command::Export {
        what: Document::Report,
        path: path.clone(),
        replace: vec![path.clone()],
    });
    assert!(app.shows_words("answers-codes.csv"), "{}", app.everything());
    app.click("ui-replace-keep");
    assert!(!path.exists() && fs::read(&book).unwrap() == b"mine");
    app.command(Command::Export {
        what: Document::Report,
        path: path.clone(),
        replace: Vec::new(),
    });
    app.click("ui-replace");
    wait_for_file(&mut app);
    assert!(path.exists() && fs::read(&book).unwrap() != b"mine");
}

#[test]
fn a_saved_report_is_not_taken_for_the_cv() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = results(Setup::default());
    app.command(Command::Export {
        what: Document::Report,
        path: folder.path().join("report.pdf"),
        replace: Vec::new(),
    });
    wait_for_file(&mut app);
    app.go(Route::CvCheck);
    assert!(!app.shows_words("report.pdf"), "{}", app.everything());
    assert!(
        app.shows_words("Piotr-Zieliński-CV-English.pdf"),
        "{}",
        app.everything()
    );
}

#[test]
fn a_folder_that_is_not_there_is_told_above_the_screen() {
    let folder = tempfile::tempdir().unwrap();
    let mut app = results(Setup::default());
    app.command(Command::Export {
        what: Document::Report,
        path: folder.path().join("none/report.pdf"),
        replace: Vec::new(),
    });
    app.wait_until(|core| !core.notices().is_empty());
    app.run();
    assert!(app.shows_words("report.pdf"), "{}", app.everything());
}

#[test]
fn both_places_fit_a_narrow_window_in_every_language() {
    for language in ["en", "fr", "pl", "lv", "el", "bn"] {
        for (theme, text_size) in [
            (Theme::Light, TextSize::Normal),
            (Theme::Dark, TextSize::VeryLarge),
        ] {
            let setup = Setup {
                language,
                theme,
                text_size,
                size: vec2(960.0, 600.0),
                ..Setup::default()
            };
            let app = results(setup);
            app.assert_nothing_sticks_out("results");
            let mut app = TestApp::open(setup);
            app.go(Route::Questionnaire);
            app.assert_nothing_sticks_out("plan");
            assert!(app.shows("questionnaire-on-paper"));
            app.picture(&format!("plan-narrow-{language}-{theme:?}"));
            app.click("questionnaire-on-paper");
            app.picture(&format!("paper-question-{language}-{theme:?}"));
        }
    }
}

#[test]
fn the_places_have_pictures() {
    for (name, theme, language, width) in [
        ("light", Theme::Light, "en", 1280.0),
        ("dark", Theme::Dark, "en", 1280.0),
        ("narrow-el", Theme::Light, "el", 960.0),
        ("narrow-bn", Theme::Dark, "bn", 960.0),
    ] {
        let mut app = results(Setup {
            language,
            theme,
            size: vec2(width, 1800.0),
            ..Setup::default()
        });
        app.picture(&format!("results-take-{name}"));
        app.click("results-save-table");
        app.picture(&format!("results-question-{name}"));
        app.press(Key::Escape);
        assert!(app.shows("results-take"));
    }
}
