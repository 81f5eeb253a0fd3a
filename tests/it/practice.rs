//! Practice for the interview: written on screen, kept for other roles, printed as a sheet.

use std::collections::BTreeMap;
use std::fs;

use callfit::app::command::Command;
use callfit::app::documents::{Document, Ending};
use callfit::app::headless;
use callfit::app::notice::NoticeKind;
use callfit::app::settings::Theme;
use callfit::base::id::{LanguageTag, PracticeId, RoleId};
use callfit::catalog::Catalog;
use callfit::export::pdf;
use callfit::record::edit::Edit;
use callfit::record::look::Look;
use callfit::record::preparation::{EXAMPLE_PARTS, Example};
use callfit::text::Text;
use callfit::ui::route::Route;
use egui::{Key, Modifiers, vec2};

use crate::support::{Setup, TestApp};

const LANGUAGES: [&str; 6] = ["en", "fr", "pl", "lv", "el", "bn"];

/// High enough for a whole question.
fn tall() -> Setup {
    Setup {
        size: vec2(1280.0, 1400.0),
        ..Setup::default()
    }
}

fn id(role: &str) -> RoleId {
    RoleId::new(role).unwrap()
}

/// The questions of a role, in their order.
fn questions(role: &str) -> Vec<PracticeId> {
    let catalog = Catalog::shipped();
    let questions = catalog.guidance.interview(catalog.role(&id(role)).unwrap());
    questions
        .iter()
        .map(|question| question.id.clone())
        .collect()
}

fn at_practice(setup: Setup, role: &str) -> TestApp {
    let mut app = TestApp::open(setup);
    app.command(Command::SetLessMovement(true));
    app.go(Route::Practice(id(role)));
    app
}

fn example(said: &str) -> Example {
    Example {
        situation: format!("{said} situation"),
        task: format!("{said} task"),
        action: format!("{said} action"),
        result: format!("{said} result"),
    }
}

/// Puts examples into the record as if they had been written.
fn write(app: &mut TestApp, examples: impl IntoIterator<Item = (PracticeId, Example)>) {
    let mut preparation = app.core().record().preparation.clone();
    preparation.examples.extend(examples);
    app.edit(Edit::SetPreparation {
        field: "examples".to_owned(),
        preparation: Box::new(preparation),
    });
}

fn kept(app: &TestApp, question: &PracticeId) -> Option<Example> {
    app.core()
        .record()
        .preparation
        .examples
        .get(question)
        .cloned()
}

#[test]
fn an_example_is_kept_while_it_is_typed_and_undone_as_a_burst() {
    let mut app = at_practice(tall(), "inbound_agent");
    let first = questions("inbound_agent").remove(0);
    app.click("practice-situation");
    app.type_text("A Saturday");
    app.type_text(" in the shop");
    let example = kept(&app, &first).unwrap();
    assert_eq!(example.parts(), ["A Saturday in the shop", "", "", ""]);
    app.press(Key::Tab);
    app.type_text("A long queue");
    assert_eq!(kept(&app, &first).unwrap().task, "A long queue");
    assert!(app.everything().contains("2 of 4 parts"));
    app.press(Key::Escape);
    app.press_with(Modifiers::COMMAND, Key::Z);
    app.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(kept(&app, &first), None);
}

#[test]
fn an_emptied_example_is_no_example() {
    let mut app = at_practice(tall(), "inbound_agent");
    let first = questions("inbound_agent").remove(0);
    app.click("practice-result");
    app.type_text("x");
    assert!(kept(&app, &first).is_some());
    app.press(Key::Backspace);
    assert_eq!(kept(&app, &first), None);
}

#[test]
fn the_next_question_is_a_click_away_and_the_first_open_one_comes_first() {
    let all = questions("team_leader");
    let mut app = at_practice(tall(), "team_leader");
    write(&mut app, [(all[0].clone(), example("my"))]);
    app.go(Route::Practice(id("inbound_agent")));
    app.go(Route::Practice(id("team_leader")));
    let words = |app: &TestApp, place: usize| {
        let words = app.core().catalog().words(app.text().tag());
        words.practice[&all[place]].clone()
    };
    assert!(app.shows_words(&words(&app, 1).help), "the second is open");
    assert!(!app.shows_words(&words(&app, 0).help));
    app.click("practice-next");
    assert!(app.shows_words(&words(&app, 2).help));
    app.type_text("At school");
    assert_eq!(
        kept(&app, &all[2]).unwrap().situation,
        "At school",
        "one can write at once"
    );
    app.click("practice-before");
    app.click_naming(&words(&app, 0).title);
    assert!(app.shows_words("my situation") && app.shows_words(&words(&app, 0).help));
}

#[test]
fn an_example_appears_for_other_roles_that_ask_the_same() {
    let catalog = Catalog::shipped();
    let shared = catalog.guidance.practice.iter().find(|question| {
        let asked = question.roles.iter();
        let asked = asked.filter(|role| questions(role.as_str()).contains(&question.id));
        asked.count() > 1
    });
    let shared = shared.unwrap();
    for role in &shared.roles[..2] {
        let mut app = at_practice(Setup::default(), role.as_str());
        write(&mut app, [(shared.id.clone(), example("kept"))]);
        let words = app.core().catalog().words(app.text().tag());
        let title = words.practice[&shared.id].title.clone();
        app.click_naming(&title);
        assert!(app.shows_words("kept action"), "{role}");
    }
}

#[test]
fn practice_is_reached_from_the_role_and_esc_leads_back() {
    let mut app = TestApp::open(Setup {
        size: vec2(1280.0, 2400.0),
        ..Setup::default()
    });
    app.command(Command::LoadExample("eleni-papadaki".to_owned()));
    app.go(Route::RoleDetail(id("chat_email_agent")));
    app.click("practice-title");
    assert_eq!(*app.route(), Route::Practice(id("chat_email_agent")));
    app.press(Key::Escape);
    assert_eq!(*app.route(), Route::RoleDetail(id("chat_email_agent")));
}

#[test]
fn empty_begun_and_done_practice_is_whole_in_every_language() {
    let normal = Setup::default();
    let looks = [
        ("light", normal),
        (
            "dark",
            Setup {
                theme: Theme::Dark,
                ..normal
            },
        ),
        (
            "narrow",
            Setup {
                size: vec2(960.0, 600.0),
                ..normal
            },
        ),
    ];
    for (look, setup) in looks {
        for language in LANGUAGES {
            if look != "light" && !matches!(language, "en" | "el" | "bn") {
                continue;
            }
            let mut app = at_practice(Setup { language, ..setup }, "inbound_agent");
            let name = format!("practice-{look}-{language}");
            assert!(app.shows("practice-state-open"));
            app.assert_nothing_sticks_out(&name);
            app.picture(&format!("{name}-empty"));
            let all = questions("inbound_agent");
            let begun = Example {
                result: String::new(),
                ..example("A few words about the")
            };
            write(&mut app, [(all[0].clone(), begun)]);
            assert!(
                app.shows_words(
                    &app.text()
                        .with("practice-state-begun", &[("parts", 3.into())])
                )
            );
            app.picture(&format!("{name}-begun"));
            write(&mut app, all.iter().map(|id| (id.clone(), example("The"))));
            assert!(app.shows("practice-state-done") && app.shows("practice-all-done"));
            app.assert_nothing_sticks_out(&name);
            app.picture(&format!("{name}-done"));
        }
    }
}

#[test]
fn a_role_that_is_gone_says_so() {
    let app = at_practice(Setup::default(), "no_such_role");
    assert!(app.shows("roles-gone-title"));
}

/// The words of the sheet.
fn sheet(language: &str, examples: &BTreeMap<PracticeId, Example>) -> String {
    let text = Text::shipped_in(&LanguageTag::new(language).unwrap());
    let catalog = Catalog::shipped();
    let person = (examples, "Ana Kim", Look::default());
    let role = id("inbound_agent");
    let bytes = headless::interview(&text, &catalog, &role, person, Ending::Txt).unwrap();
    String::from_utf8(bytes).unwrap()
}

/// Without the line breaks that the page put in.
fn joined(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_sheet_holds_every_question_with_its_four_parts_in_every_language() {
    for language in LANGUAGES {
        let text = Text::shipped_in(&LanguageTag::new(language).unwrap());
        let catalog = Catalog::shipped();
        let words = catalog.words(text.tag());
        let said = joined(&sheet(language, &BTreeMap::new()));
        let title = &words.roles[&id("inbound_agent")].title;
        assert!(
            said.contains(&joined(title)) && said.contains("Ana Kim"),
            "{said}"
        );
        for question in questions("inbound_agent") {
            let words = &words.practice[&question];
            for part in [&words.title, &words.text, &words.help] {
                assert!(
                    said.contains(&joined(part)),
                    "{language}: {part} is not in {said}"
                );
            }
        }
        for part in EXAMPLE_PARTS {
            let hint = joined(&text.get(&format!("practice-{part}-hint")));
            assert_eq!(said.matches(&hint).count(), 5, "{language}: {hint}");
        }
        assert!(said.contains(&joined(&text.get("practice-check-own"))));
    }
}

#[test]
fn what_was_written_stands_on_the_sheet_in_place_of_the_lines() {
    let first = questions("inbound_agent").remove(0);
    let begun = Example {
        action: "I asked twice.\nThen I said it back.".to_owned(),
        ..Example::default()
    };
    let said = joined(&sheet("en", &BTreeMap::from([(first, begun)])));
    assert!(said.contains("I asked twice. Then I said it back."));
    let text = Text::english();
    let count = |part: &str| {
        said.matches(&text.get(&format!("practice-{part}-hint")))
            .count()
    };
    assert_eq!((count("action"), count("result")), (4, 5));
}

#[test]
fn the_sheet_is_saved_from_the_window_with_what_was_written() {
    for language in ["en", "el", "bn"] {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("interview.pdf");
        let mut app = at_practice(
            Setup {
                language,
                ..Setup::default()
            },
            "inbound_agent",
        );
        let first = questions("inbound_agent").remove(0);
        write(&mut app, [(first, example("Saturday"))]);
        app.click("practice-save");
        assert!(app.shows("ui-save-interview-title"), "{}", app.everything());
        app.press_with(Modifiers::COMMAND, Key::A);
        app.type_text(&path.to_string_lossy());
        app.press(Key::Enter);
        app.wait_until(|core| {
            let mut notices = core.notices().iter();
            notices.any(|notice| matches!(notice.kind, NoticeKind::FileSaved { .. }))
        });
        let text = pdf::machine_text(&fs::read(&path).unwrap()).unwrap();
        assert!(text.contains("Saturday action"), "{text}");
        assert!(
            text.contains(&app.text().get("practice-sheet-kind")),
            "{text}"
        );
    }
}

#[test]
fn the_suggested_name_tells_the_role() {
    let app = TestApp::new("en");
    let what = Document::Interview(id("trainer"));
    let path = callfit::app::places::suggested_path(app.core(), &what);
    assert_eq!(
        path.to_string_lossy(),
        "Interview-Contact-centre-trainer.pdf"
    );
}
