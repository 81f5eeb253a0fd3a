//! The way of a client through the screens: questionnaire, results, roles, one role.

use callfit::app::SaveState;
use callfit::app::command::Command;
use callfit::app::settings::{TextSize, Theme};
use callfit::base::id::QuestionId;
use callfit::base::problem::{Message, Place, Problem};
use callfit::catalog::question::Channel;
use callfit::catalog::questionnaire::{Question, QuestionKind};
use callfit::record::answer::{Answer, Given, LanguageSkill};
use callfit::record::edit::Edit;
use callfit::record::preparation::{Preparation, Step};
use callfit::record::sitting::{Form, Sitting};
use callfit::ui::outbox::Outbox;
use callfit::ui::route::Route;
use callfit::ui::screen::questionnaire::QuestionnaireScreen;
use callfit::ui::view::View;
use egui::{Key, Modifiers, vec2};
use egui_kittest::kittest::Queryable as _;

use crate::support::{Setup, TestApp, picture, widgets};

/// More pages than any questionnaire has.
const MANY_PAGES: usize = 400;

/// On the page where the form is chosen.
fn at_the_plan(language: &'static str) -> TestApp {
    let mut app = TestApp::new(language);
    app.command(Command::SetLessMovement(true));
    app.go(Route::Questionnaire);
    app
}

/// On the card before the first part.
fn at_the_questionnaire(language: &'static str) -> TestApp {
    let mut app = at_the_plan(language);
    app.press(Key::Enter);
    app
}

/// The question that the record says is on screen; on a card, the one that follows.
fn question(app: &TestApp) -> Option<Question> {
    let core = app.core();
    let first = core.catalog().questionnaires[0].questions().next();
    match &core.record().position {
        Some(position) => core.catalog().question(position).cloned(),
        None if core.record().questionnaire.is_none() => first.cloned(),
        None => None,
    }
}

/// Leads to a question as if the client had left there.
pub(crate) fn go_to_question(app: &mut TestApp, question: &str) {
    let position = QuestionId::new(question).unwrap();
    app.edit(Edit::SetPosition(Some(position)));
    app.go(Route::Home);
    app.go(Route::Questionnaire);
}

fn answer_of<'a>(app: &'a TestApp, question: &str) -> Option<&'a Answer> {
    app.core()
        .record()
        .answers
        .get(question)
        .map(|given| &given.answer)
}

fn languages_of(app: &TestApp) -> Vec<LanguageSkill> {
    match answer_of(app, "languages") {
        Some(Answer::Languages(languages)) => languages.clone(),
        _ => Vec::new(),
    }
}

/// Goes through the whole questionnaire with digits and Enter; `digits` turns Latin digits into those typed.
fn answer_everything(app: &mut TestApp, digits: fn(&str) -> String) {
    for _ in 0..MANY_PAGES {
        if *app.route() != Route::Questionnaire {
            return;
        }
        if let Some(question) = question(app) {
            let keys: &[&str] = match question.kind {
                QuestionKind::Call(_) | QuestionKind::Case(_) | QuestionKind::Typing(_) => {
                    do_task(app, &question, digits);
                    &[]
                }
                QuestionKind::Note | QuestionKind::Number(_) | QuestionKind::Text => &[],
                QuestionKind::Situation(_) => &["5", "4", "3", "1"],
                QuestionKind::Choice(_) => &["1"],
                // The first language is the mother tongue; another one is added and known at B2.
                QuestionKind::Languages => &["1", "7", "8", "1", "4", "4", "4", "4", "4"],
                QuestionKind::Multi(_) => &["1", "2"],
                QuestionKind::Scale(_) => &["4"],
            };
            // On the cards before a part, digits do nothing.
            for (place, key) in keys.iter().enumerate() {
                app.type_text(&digits(key));
                if place == 1 && matches!(question.kind, QuestionKind::Situation(_)) {
                    let name = format!("{}-{}", question.id, app.text().tag());
                    app.picture(&name);
                }
            }
        }
        app.press(Key::Enter);
    }
}

/// Does a task from its card to the page after it, if it is on screen.
fn do_task(app: &mut TestApp, question: &Question, digits: fn(&str) -> String) {
    let start = match &question.kind {
        QuestionKind::Call(call) if call.channel == Channel::Chat => "questionnaire-chat-start",
        QuestionKind::Call(_) => "questionnaire-call-start",
        QuestionKind::Case(_) => "questionnaire-case-start",
        _ => "questionnaire-typing-start",
    };
    if !app.shows(start) {
        return;
    }
    let name = format!("{}-{}", question.id, app.text().tag());
    app.picture(&format!("task-before-{name}"));
    app.press(Key::Enter);
    match &question.kind {
        QuestionKind::Call(call) => {
            for reply in 0..call.longest() {
                if reply == 2 {
                    app.picture(&format!("task-{name}"));
                }
                app.type_text(&digits("1"));
            }
            assert!(
                app.shows("questionnaire-call-look-back"),
                "{}",
                app.everything()
            );
            app.press(Key::Enter);
        }
        QuestionKind::Case(_) => {
            app.type_text("Amara Okafor");
            app.picture(&format!("task-{name}"));
            app.click("questionnaire-task-finished");
        }
        _ => {
            app.type_text("Good morning, Ms Rosi, thank you");
            app.picture(&format!("task-{name}"));
            app.click("questionnaire-task-finished");
        }
    }
    app.picture(&format!("task-after-{name}"));
}

fn everything_leads_to_a_cv(language: &'static str, form: Form, digits: fn(&str) -> String) {
    let mut app = at_the_plan(language);
    let place = Form::ALL.iter().position(|(_, of)| *of == form).unwrap();
    app.type_text(&digits(&(place + 1).to_string()));
    app.picture(&format!("plan-{language}-{}", form.name()));
    assert_eq!(app.core().record().sitting.form, form);
    app.press(Key::Enter);
    answer_everything(&mut app, digits);
    let (core, text) = (app.core(), app.text());
    let questionnaire = &core.catalog().questionnaires[0];
    let answers = &core.record().answers;
    let asked = questionnaire
        .sections
        .iter()
        .flat_map(|section| section.asked(form, answers));
    let open: Vec<&str> = asked
        .filter(|question| !answers.contains_key(&question.id))
        .map(|question| question.id.as_str())
        .collect();
    assert_eq!(open, Vec::<&str>::new());
    assert_eq!(
        core.derived().profile.levels.len(),
        core.catalog().competencies.len()
    );
    assert_eq!(answer_of(&app, "oral_1"), Some(&Answer::Scale(4)));
    let languages = languages_of(&app);
    assert!(
        languages.len() == 2 && languages[0].native && languages[1].writing.is_some(),
        "{languages:?}"
    );

    assert_eq!(*app.route(), Route::Results, "{}", app.everything());
    for words in core.catalog().words(text.tag()).competencies.values() {
        assert!(app.shows_words(&words.short), "{}", words.short);
    }
    app.picture(&format!("results-hasty-{language}"));
    if form > Form::Short {
        assert!(app.shows("results-shown"), "{}", app.everything());
    }
    app.press(Key::Enter);
    assert_eq!(*app.route(), Route::Roles);
    let best = app.core().derived().matches[0].role.clone();
    app.press(Key::Enter);
    assert_eq!(*app.route(), Route::RoleDetail(best.clone()));
    assert!(app.shows("roles-reasons"), "{}", app.everything());
    app.press(Key::Enter);
    assert_eq!(*app.route(), Route::CvEditor);
    assert_eq!(app.core().record().cv.role, Some(best));
}

/// Digits as that language writes them; both kinds answer.
fn digits_of(language: &str) -> fn(&str) -> String {
    fn bengali(digits: &str) -> String {
        let digit = |c: char| char::from_u32(u32::from(c) - u32::from('0') + 0x9E6).unwrap();
        digits.chars().map(digit).collect()
    }
    if language == "bn" {
        bengali
    } else {
        str::to_owned
    }
}

#[test]
fn digits_and_enter_lead_from_the_first_question_to_a_cv() {
    for language in ["en", "pl", "bn"] {
        everything_leads_to_a_cv(language, Form::Short, digits_of(language));
    }
}

#[test]
fn the_standard_form_leads_through_situations_tasks_and_a_call() {
    for language in ["en", "pl", "bn"] {
        everything_leads_to_a_cv(language, Form::Standard, digits_of(language));
    }
}

#[test]
fn the_full_form_leads_through_four_calls() {
    for language in ["en", "pl", "bn"] {
        everything_leads_to_a_cv(language, Form::Full, digits_of(language));
    }
}

#[test]
fn answering_anew_keeps_the_answers_to_compare_with() {
    let mut app = at_the_questionnaire("en");
    answer_everything(&mut app, str::to_owned);
    assert!(!app.shows("results-changed"));
    app.edit(Edit::SetPosition(None));
    app.go(Route::Questionnaire);
    let before = app.core().record().answers.clone();
    app.click("questionnaire-anew");
    let record = app.core().record();
    assert!(record.answers.is_empty() && record.questionnaire.is_none());
    assert_eq!(record.earlier[0].answers, before);
    app.press(Key::Enter);
    answer_everything(&mut app, str::to_owned);
    assert!(app.shows("results-unchanged"), "{}", app.everything());
    app.edit(worked_on(&["oral", "written"]));
    assert!(
        app.shows_words("Speaking and listening and Writing. Give it more time"),
        "{}",
        app.everything()
    );
    for item in ["oral_1", "oral_2", "oral_3", "oral_4"] {
        let question = app
            .core()
            .catalog()
            .question(&QuestionId::new(item).unwrap());
        let QuestionKind::Scale(scale) = &question.unwrap().kind else {
            panic!("no scale");
        };
        let answer = Answer::Scale(if scale.reversed { 5 } else { 1 });
        app.edit(Edit::SetAnswer {
            question: QuestionId::new(item).unwrap(),
            given: Some(Given {
                answer,
                millis: None,
            }),
        });
    }
    assert!(app.shows("results-changed-note"), "{}", app.everything());
    assert!(app.shows_words("You worked on this in your plan."));
    assert!(
        app.shows_words("beyond chance: Writing. Give it more time"),
        "{}",
        app.everything()
    );
    app.picture("results-changed");
}

/// A plan with steps for these competencies, all done.
fn worked_on(competencies: &[&str]) -> Edit {
    let steps = competencies
        .iter()
        .zip(1..)
        .map(|(competency, number)| Step {
            number,
            competency: Some((*competency).to_owned().try_into().unwrap()),
            done: "2026-03-01".parse().ok(),
            ..Step::default()
        });
    let mut preparation = Preparation::default();
    preparation.plan.steps = steps.collect();
    Edit::SetPreparation {
        field: "plan".to_owned(),
        preparation: Box::new(preparation),
    }
}

#[test]
fn a_task_that_was_left_begins_anew_and_loses_no_answer() {
    let mut app = at_the_questionnaire("en");
    app.edit(Edit::SetSitting(Sitting {
        form: Form::Full,
        clocks_off: false,
    }));
    go_to_question(&mut app, "situation_parcel_late");
    app.type_text("5");
    let rated = answer_of(&app, "situation_parcel_late").cloned();
    assert!(rated.is_some());
    go_to_question(&mut app, "call_angry_customer");
    // The card of the part, the card of the call, and the talk.
    app.press(Key::Enter);
    app.press(Key::Enter);
    app.type_text("1");
    assert!(app.shows("questionnaire-call-what"), "{}", app.everything());
    app.go(Route::Home);
    app.go(Route::Questionnaire);
    app.press(Key::Enter);
    assert!(
        app.shows("questionnaire-call-start"),
        "{}",
        app.everything()
    );
    assert_eq!(answer_of(&app, "situation_parcel_late"), rated.as_ref());
    assert_eq!(answer_of(&app, "call_angry_customer"), None);
}

#[test]
fn tasks_stay_within_small_windows_and_large_text() {
    let small = vec2(960.0, 600.0);
    for (name, language, size, theme, text_size) in [
        ("el-small", "el", small, Theme::Light, TextSize::Normal),
        ("pl-small", "pl", small, Theme::Light, TextSize::Normal),
        ("bn-small", "bn", small, Theme::Light, TextSize::Normal),
        (
            "en-large",
            "en",
            vec2(1280.0, 800.0),
            Theme::Light,
            TextSize::VeryLarge,
        ),
        (
            "en-dark",
            "en",
            vec2(1280.0, 800.0),
            Theme::Dark,
            TextSize::Normal,
        ),
    ] {
        let mut app = TestApp::open(Setup {
            language,
            size,
            theme,
            text_size,
            ..Setup::default()
        });
        app.edit(Edit::SetSitting(Sitting {
            form: Form::Full,
            clocks_off: false,
        }));
        app.go(Route::Questionnaire);
        app.picture(&format!("plan-{name}"));
        app.assert_nothing_sticks_out("plan");
        app.press(Key::Enter);
        for question in [
            "situation_three_chats",
            "typing_reply",
            "record_return",
            "call_technical_fault",
        ] {
            go_to_question(&mut app, question);
            app.press(Key::Enter);
            app.press(Key::Enter);
            app.type_text("2");
            app.assert_nothing_sticks_out(question);
            app.picture(&format!("{question}-{name}"));
        }
    }
}

#[test]
fn the_clock_can_be_switched_off_and_the_result_says_so() {
    let mut app = at_the_questionnaire("en");
    app.edit(Edit::SetSitting(Sitting {
        form: Form::Full,
        clocks_off: false,
    }));
    go_to_question(&mut app, "call_angry_customer");
    app.press(Key::Enter);
    app.click("questionnaire-clock");
    assert!(app.core().record().sitting.clocks_off);
    app.press(Key::Enter);
    assert!(!app.shows("questionnaire-call-take-time"));
    for _ in 0..5 {
        app.type_text("1");
    }
    app.press(Key::Enter);
    let Some(Answer::Call(done)) = answer_of(&app, "call_angry_customer") else {
        panic!("no call: {}", app.everything());
    };
    assert!(!done.clock && done.replies.len() == 5);
    app.go(Route::Results);
    assert!(app.shows("results-no-clock"), "{}", app.everything());
}

#[test]
fn an_answer_that_cannot_be_saved_is_told_above_the_way_on() {
    let app = TestApp::new("en");
    let message = Message::new("store-read-only").with("folder", "/home/marta");
    let failed = SaveState::Failed(Problem::error(Place::default(), message));
    let mut view = View::of(app.core());
    view.save_state = &failed;
    let (mut screen, mut out) = (QuestionnaireScreen::default(), Outbox::default());
    let mut harness = widgets(vec2(1280.0, 800.0), |ui| screen.ui(ui, &view, &mut out));
    harness.run();
    picture(&mut harness, "question-not-saved");
    harness.get_by_label_contains(&app.text().get("questionnaire-not-saved-title"));
}

#[test]
fn a_session_is_taken_up_where_it_was_left() {
    let mut app = at_the_questionnaire("en");
    for _ in 0..4 {
        app.type_text("1");
        app.press(Key::Enter);
    }
    let left = question(&app).unwrap();
    let prompt = app.core().catalog().words(app.text().tag()).questions[&left.id]
        .prompt
        .clone();
    assert!(app.shows_words(&prompt), "{}", app.everything());
    app.press(Key::Escape);
    assert_eq!(*app.route(), Route::Home);
    assert!(!app.shows_words(&prompt));
    app.go(Route::Questionnaire);
    assert!(app.shows_words(&prompt), "{}", app.everything());
}

#[test]
fn the_order_of_the_sentences_is_drawn_once_and_kept() {
    let mut app = at_the_questionnaire("en");
    app.press(Key::Enter);
    let seed = app.core().record().seed;
    assert_ne!(seed, 0);
    app.press(Key::ArrowLeft);
    app.press(Key::Enter);
    assert_eq!(app.core().record().seed, seed);
}

#[test]
fn arrows_turn_the_pages() {
    let mut app = at_the_questionnaire("en");
    app.press(Key::ArrowRight);
    app.press(Key::ArrowRight);
    assert_eq!(question(&app).unwrap().id.as_str(), "customer_experience");
    app.press(Key::ArrowLeft);
    assert_eq!(question(&app).unwrap().id.as_str(), "education");
}

#[test]
fn undo_takes_an_answer_back_and_shows_its_question() {
    let mut app = at_the_questionnaire("en");
    app.press(Key::Enter);
    app.type_text("3");
    app.press(Key::Enter);
    assert!(answer_of(&app, "education").is_some());
    let words = &app.core().catalog().words(app.text().tag()).questions;
    let (first, second) = (
        words["education"].prompt.clone(),
        words["customer_experience"].prompt.clone(),
    );
    assert!(app.shows_words(&second));
    app.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(answer_of(&app, "education"), None);
    assert!(app.shows_words(&first), "{}", app.everything());
}

#[test]
fn no_experience_is_kept_as_such_and_lowers_nothing() {
    let mut app = at_the_questionnaire("en");
    app.press(Key::Enter);
    go_to_question(&mut app, "oral_1");
    if !app.shows("questionnaire-no-experience") {
        // The sentence comes first in its part, so the card stands before it.
        app.press(Key::Enter);
    }
    app.type_text("0");
    assert_eq!(answer_of(&app, "oral_1"), Some(&Answer::NoExperience));
    for (question, step) in [("oral_2", 5), ("oral_3", 5), ("oral_4", 1)] {
        let given = Given {
            answer: Answer::Scale(step),
            millis: None,
        };
        app.edit(Edit::SetAnswer {
            question: QuestionId::new(question).unwrap(),
            given: Some(given),
        });
    }
    let level = &app.core().derived().profile.levels["oral"];
    assert_eq!(level.points.whole(), 100);
}

#[test]
fn up_down_and_space_choose_an_answer_as_well() {
    let mut app = at_the_questionnaire("en");
    app.press(Key::Enter);
    app.press(Key::ArrowDown);
    app.press(Key::ArrowDown);
    app.press(Key::Space);
    assert!(
        matches!(answer_of(&app, "education"), Some(Answer::Choice(id)) if id.as_str() == "lower_secondary")
    );
    app.press(Key::Enter);
    assert_eq!(question(&app).unwrap().id.as_str(), "customer_experience");
    assert_eq!(app.focused(), "");
}

#[test]
fn the_next_question_follows_by_itself_if_wanted() {
    let mut app = at_the_questionnaire("en");
    app.command(Command::SetGoOn(true));
    app.press(Key::Enter);
    app.type_text("3");
    for _ in 0..4 {
        app.run();
    }
    assert_eq!(question(&app).unwrap().id.as_str(), "customer_experience");
}

#[test]
fn a_language_is_found_by_typing_and_can_be_named_in_own_words() {
    let mut app = at_the_questionnaire("en");
    app.press(Key::Enter);
    go_to_question(&mut app, "languages");
    app.press(Key::Enter);
    app.type_text("p");
    app.type_text("oli");
    app.press(Key::Enter);
    let names = |app: &TestApp| -> Vec<String> {
        let languages = languages_of(app);
        languages.into_iter().map(|skill| skill.language).collect()
    };
    assert_eq!(names(&app), ["pl"]);
    app.type_text("8");
    app.type_text("t");
    app.type_text("okelau");
    app.press(Key::Enter);
    assert_eq!(names(&app), ["pl", "tokelau"]);
}
