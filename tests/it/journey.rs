//! The way of a client through the screens: questionnaire, results, roles, one role.

use callfit::app::command::Command;
use callfit::app::settings::Theme;
use callfit::base::id::RoleId;
use callfit::record::answer::Answer;
use callfit::ui::route::Route;
use egui::{Key, vec2};

use crate::support::{Setup, TestApp};

#[test]
fn a_question_is_answered_with_a_digit_and_left_with_enter() {
    let mut app = TestApp::new("en");
    app.go(Route::Questionnaire);
    app.press(Key::Enter);
    app.type_text("3");
    app.press(Key::Enter);
    let education = &app.core().record().answers["education"];
    assert!(
        matches!(&education.answer, Answer::Choice(option) if option.as_str() == "upper_secondary")
    );
}

#[test]
fn pictures() {
    if std::env::var_os("CALLFIT_PICTURES").is_none() {
        return;
    }
    let only = std::env::var("ONLY").unwrap_or_default();
    let setups = [
        ("en", Setup::default()),
        (
            "en-dark",
            Setup {
                theme: Theme::Dark,
                ..Setup::default()
            },
        ),
        (
            "en-small",
            Setup {
                size: vec2(960.0, 600.0),
                ..Setup::default()
            },
        ),
        (
            "bn",
            Setup {
                language: "bn",
                ..Setup::default()
            },
        ),
        (
            "el-small",
            Setup {
                language: "el",
                size: vec2(960.0, 600.0),
                ..Setup::default()
            },
        ),
        (
            "en-large",
            Setup {
                text_size: callfit::app::settings::TextSize::VeryLarge,
                ..Setup::default()
            },
        ),
    ];
    for (name, setup) in setups {
        if !only.is_empty() && !only.split(',').any(|one| one == name) {
            continue;
        }
        let mut app = TestApp::open(setup);
        app.go(Route::Roles);
        app.picture(&format!("roles-empty-{name}"));
        app.go(Route::Results);
        app.picture(&format!("results-empty-{name}"));
        app.go(Route::Questionnaire);
        app.picture(&format!("q-start-{name}"));
        app.press(Key::Enter);
        app.picture(&format!("q-choice-{name}"));
        app.press(Key::Enter);
        app.press(Key::Enter);
        app.press(Key::Enter);
        app.picture(&format!("q-multi-{name}"));
        for _ in 0..7 {
            app.press(Key::Enter);
        }
        app.picture(&format!("q-end-{name}"));
        app.press(Key::Enter);
        app.press(Key::Enter);
        app.type_text("4");
        app.picture(&format!("q-scale-{name}"));
        app.edit(callfit::record::edit::Edit::SetPosition(Some(
            callfit::base::id::QuestionId::new("languages").unwrap(),
        )));
        app.go(Route::Home);
        app.go(Route::Questionnaire);
        app.press(Key::Enter);
        app.picture(&format!("q-languages-add-{name}"));
        app.type_text("1");
        app.type_text("7");
        app.picture(&format!("q-languages-native-{name}"));
        app.click("questionnaire-add-language");
        app.type_text("1");
        for level in ["5", "5", "4"] {
            app.type_text(level);
        }
        app.press(Key::ArrowDown);
        app.picture(&format!("q-languages-{name}"));
        app.go(Route::Results);
        app.picture(&format!("results-few-{name}"));
        app.command(Command::LoadExample("nusrat-jahan".to_owned()));
        app.go(Route::Results);
        app.picture(&format!("results-{name}"));
        app.go(Route::Roles);
        app.picture(&format!("roles-{name}"));
        app.go(Route::RoleDetail(RoleId::new("chat_email_agent").unwrap()));
        app.picture(&format!("role-{name}"));
        app.go(Route::Questionnaire);
        app.picture(&format!("q-finished-{name}"));
    }
}
