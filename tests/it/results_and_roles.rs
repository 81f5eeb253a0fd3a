//! Results and roles in the window: words behind levels and reasons, filters, arrows.

use callfit::app::command::Command;
use callfit::base::id::{QuestionId, RoleId};
use callfit::record::answer::{Answer, Given};
use callfit::record::edit::Edit;
use callfit::ui::route::Route;
use egui::Key;

use crate::support::TestApp;

#[test]
fn a_level_says_what_it_means_and_which_answers_are_behind_it() {
    let mut app = TestApp::new("en");
    app.command(Command::LoadExample("nusrat-jahan".to_owned()));
    app.go(Route::Results);
    let definition = app.core().catalog().words(app.text().tag()).competencies["oral"]
        .definition
        .clone();
    assert!(!app.shows_words(&definition));
    let row = app
        .everything()
        .lines()
        .find(|line| line.starts_with("Speaking and listening:"))
        .unwrap()
        .to_owned();
    app.click_words(&row);
    app.picture("results-open");
    for expected in [definition.as_str(), "you answered", "What to train"] {
        assert!(
            app.shows_words(expected),
            "{expected}: {}",
            app.everything()
        );
    }
}

#[test]
fn a_reason_leads_back_to_the_answers_behind_it() {
    let mut app = TestApp::new("en");
    app.command(Command::LoadExample("nusrat-jahan".to_owned()));
    app.go(Route::RoleDetail(RoleId::new("inbound_agent").unwrap()));
    assert!(!app.shows_words("you answered"));
    let everything = app.everything();
    let reason = everything
        .lines()
        .find(|line| line.contains("The role needs about"))
        .unwrap();
    app.click_words(reason);
    app.picture("role-open");
    assert!(app.shows_words("you answered"), "{}", app.everything());
}

#[test]
fn filters_hide_roles_and_the_strictest_can_be_lifted() {
    let mut app = TestApp::new("en");
    app.command(Command::LoadExample("nusrat-jahan".to_owned()));
    app.go(Route::Roles);
    assert!(app.shows_words("Telesales agent"));
    // The sixth pill: no selling.
    app.type_text("6");
    assert!(!app.shows_words("Telesales agent"));
    app.type_text("4");
    app.type_text("5");
    app.picture("roles-filtered");
    app.type_text("1");
    assert!(app.shows_words("Telesales agent"));
}

#[test]
fn arrows_move_between_roles_and_enter_opens_one() {
    let mut app = TestApp::new("en");
    app.command(Command::LoadExample("nusrat-jahan".to_owned()));
    app.go(Route::Roles);
    for _ in 0..2 {
        app.press(Key::ArrowDown);
    }
    app.picture("roles-second");
    app.press(Key::Enter);
    let second = app.core().derived().matches[1].role.clone();
    assert_eq!(*app.route(), Route::RoleDetail(second));
    app.press(Key::Escape);
    assert_eq!(*app.route(), Route::Roles);
}

#[test]
fn answers_to_questions_that_are_gone_are_marked_on_the_results() {
    for language in ["en", "bn"] {
        let mut app = TestApp::new(language);
        app.command(Command::LoadExample("eleni-papadaki".to_owned()));
        let levels = app.core().derived().profile.levels.clone();
        for number in 1..=3 {
            let given = Given {
                answer: Answer::Scale(5),
                millis: None,
            };
            app.edit(Edit::SetAnswer {
                question: QuestionId::new(&format!("gone_{number}")).unwrap(),
                given: Some(given),
            });
        }
        app.go(Route::Results);
        let count = [("count", 3_usize.into())];
        let sentence = app.text().with("results-left-over", &count);
        assert!(app.shows_words(&sentence), "{}", app.everything());
        assert_eq!(app.core().derived().profile.levels, levels);
        app.picture(&format!("results-left-over-{language}"));
    }
}
