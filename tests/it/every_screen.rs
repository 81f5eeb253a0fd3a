//! Every screen of the way to a CV, looked at in many windows, languages and themes.

use callfit::app::command::Command;
use callfit::base::id::RoleId;
use callfit::ui::route::Route;
use egui::{Key, vec2};

use crate::journey::go_to_question;
use crate::support::{Setup, TestApp};

/// Windows, languages, themes and text sizes in which each screen is looked at.
fn setups() -> Vec<(&'static str, Setup)> {
    let of = Setup::in_language;
    vec![
        ("en", of("en")),
        ("en-dark", of("en").dark()),
        ("en-small", of("en").small()),
        ("en-large", of("en").large()),
        (
            "en-tall",
            Setup {
                size: vec2(1280.0, 2000.0),
                ..of("en")
            },
        ),
        ("bn", of("bn")),
        ("bn-dark", of("bn").dark()),
        ("bn-small", of("bn").small()),
        ("el-small", of("el").small()),
        ("pl-small", of("pl").small()),
    ]
}

/// Takes a picture and makes sure that no word is missing.
fn look(app: &mut TestApp, screen: &str, setup: &str) {
    app.picture(&format!("{screen}-{setup}"));
    let everything = app.everything();
    assert!(
        !everything.contains('⟨'),
        "{screen} in {setup}:\n{everything}"
    );
}

fn look_at_questions(app: &mut TestApp, setup: &str) {
    app.go(Route::Questionnaire);
    look(app, "question-start", setup);
    for page in 0..13 {
        app.press(Key::Enter);
        match page {
            0 => look(app, "question-choice", setup),
            3 => look(app, "question-multi", setup),
            9 => look(app, "question-end", setup),
            12 => {
                app.type_text("4");
                look(app, "question-scale", setup);
            }
            _ => {}
        }
    }
    go_to_question(app, "languages");
    app.press(Key::Enter);
    look(app, "question-languages-add", setup);
    for key in ["1", "7", "8", "1", "5", "5", "4"] {
        app.type_text(key);
    }
    app.press(Key::ArrowDown);
    look(app, "question-languages", setup);
    go_to_question(app, "phone");
    app.press(Key::Enter);
    look(app, "question-condition", setup);
}

#[test]
fn every_screen_has_its_words_in_every_window() {
    let only = std::env::var("CALLFIT_PICTURES_OF").unwrap_or_default();
    let is_wanted = |name: &str| only.is_empty() || only.split(',').any(|wanted| wanted == name);
    for (name, setup) in setups().into_iter().filter(|(name, _)| is_wanted(name)) {
        let mut app = TestApp::open(setup);
        app.command(Command::SetLessMovement(true));
        let visit = |app: &mut TestApp, screens: &[(&str, Route)]| {
            for (screen, route) in screens {
                app.go(route.clone());
                look(app, screen, name);
            }
        };
        let empty = [
            ("roles-empty", Route::Roles),
            ("results-empty", Route::Results),
        ];
        visit(&mut app, &empty);
        look_at_questions(&mut app, name);
        let few = [("results-few", Route::Results), ("roles-few", Route::Roles)];
        visit(&mut app, &few);
        app.command(Command::LoadExample("nusrat-jahan".to_owned()));
        let role = |id: &str| Route::RoleDetail(RoleId::new(id).unwrap());
        let full = [
            ("results", Route::Results),
            ("roles", Route::Roles),
            ("role", role("chat_email_agent")),
            ("role-other", role("outbound_telesales")),
            ("question-finished", Route::Questionnaire),
        ];
        visit(&mut app, &full);
    }
}
