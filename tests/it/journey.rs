//! The way of a client through the screens: questionnaire, results, roles, one role.

use callfit::record::answer::Answer;
use callfit::ui::route::Route;
use egui::Key;

use crate::support::TestApp;

/// Types a digit as a keyboard does: the key and its text.
fn digit(app: &mut TestApp, digit: &str) {
    app.type_text(digit);
}

#[test]
fn a_question_is_answered_with_a_digit_and_left_with_enter() {
    let mut app = TestApp::new("en");
    app.go(Route::Questionnaire);
    app.picture("questionnaire-start");
    app.press(Key::Enter);
    app.picture("questionnaire-choice");
    digit(&mut app, "3");
    app.press(Key::Enter);
    let education = &app.core().record().answers["education"];
    assert!(
        matches!(&education.answer, Answer::Choice(option) if option.as_str() == "upper_secondary")
    );
    for _ in 0..3 {
        app.press(Key::Enter);
    }
    app.picture("questionnaire-multi");
    for _ in 0..5 {
        app.press(Key::Enter);
    }
    app.picture("questionnaire-multi2");
    app.press(Key::Enter);
    app.picture("questionnaire-end");
    app.press(Key::Enter);
    app.press(Key::Enter);
    digit(&mut app, "4");
    app.picture("questionnaire-scale");
}
