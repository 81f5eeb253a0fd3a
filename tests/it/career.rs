//! The career map as a person walks on it, as a picture and as a list, and how long a frame of it takes.

use std::time::Instant;

use callfit::app::command::Command;
use callfit::app::settings::{TextSize, Theme};
use callfit::base::id::{OptionId, QuestionId, RoleId};
use callfit::record::answer::{Answer, Given};
use callfit::record::edit::Edit;
use callfit::ui::route::Route;
use egui::{Key, vec2};

use crate::support::{Setup, TestApp};

/// What a frame may take at 60 a second.
const FRAME_MILLIS: f64 = 16.0;

fn id(role: &str) -> RoleId {
    RoleId::new(role).unwrap()
}

/// On the map with the answers of an example.
fn at_the_map(setup: Setup, example: &str) -> TestApp {
    let mut app = TestApp::open(setup);
    app.command(Command::SetLessMovement(true));
    app.command(Command::LoadExample(example.to_owned()));
    app.go(Route::CareerMap(None));
    app
}

fn set_step(app: &mut TestApp, step: &str) {
    app.edit(Edit::SetAnswer {
        question: QuestionId::new("contact_centre_step").unwrap(),
        given: Some(Given {
            answer: Answer::Choice(OptionId::new(step).unwrap()),
            millis: None,
        }),
    });
}

fn set_goal(app: &mut TestApp, role: &str) {
    let mut preparation = app.core().record().preparation.clone();
    preparation.plan.goal = Some(id(role));
    app.edit(Edit::SetPreparation {
        field: "plan".to_owned(),
        preparation: Box::new(preparation),
    });
}

fn title(app: &TestApp, role: &str) -> String {
    let words = app.core().catalog().words(app.text().tag());
    words.roles[&id(role)].title.clone()
}

#[test]
fn arrows_lead_up_the_ladder_and_back_and_enter_opens_the_role() {
    let mut app = at_the_map(Setup::default(), "nusrat-jahan");
    set_step(&mut app, "team_leader");
    app.go(Route::CareerMap(Some(id("team_leader"))));
    app.press(Key::ArrowRight);
    assert!(app.focused().starts_with(&title(&app, "team_leader")));
    assert!(app.focused().contains(&app.text().get("map-here")));
    let mut passed = Vec::new();
    for _ in 0..4 {
        app.press(Key::ArrowRight);
        passed.push(app.focused());
    }
    for (focused, role) in passed
        .iter()
        .zip(["supervisor", "manager", "director", "director"])
    {
        assert!(focused.starts_with(&title(&app, role)), "{focused}");
    }
    app.press(Key::ArrowLeft);
    app.press(Key::ArrowLeft);
    app.press(Key::ArrowLeft);
    assert!(
        app.focused().starts_with(&title(&app, "team_leader")),
        "the same way back"
    );
    app.press(Key::ArrowDown);
    let below = app.focused();
    app.press(Key::ArrowUp);
    assert!(app.focused() != below && app.focused().starts_with(&title(&app, "team_leader")));
    app.press(Key::ArrowRight);
    app.press(Key::Enter);
    assert_eq!(*app.route(), Route::RoleDetail(id("supervisor")));
}

#[test]
fn a_click_chooses_a_role_and_tells_what_the_step_adds() {
    let mut app = at_the_map(Setup::default(), "nusrat-jahan");
    let adds = |app: &TestApp, role: &str| {
        let words = app.core().catalog().words(app.text().tag());
        words.roles[&id(role)].adds.clone()
    };
    assert!(!app.shows_words(&adds(&app, "trainer")));
    app.click_naming(&title(&app, "trainer"));
    assert_eq!(*app.route(), Route::CareerMap(None));
    assert!(
        app.shows_words(&adds(&app, "trainer")),
        "{}",
        app.everything()
    );
    assert!(app.shows("map-adds") && app.shows("map-years"));
    app.click("map-open");
    assert_eq!(*app.route(), Route::RoleDetail(id("trainer")));
}

#[test]
fn the_map_is_reached_from_the_roles_and_from_a_role_and_esc_leads_back() {
    // High enough for the whole page of a role.
    let mut app = TestApp::open(Setup {
        size: vec2(1280.0, 2000.0),
        ..Setup::default()
    });
    app.command(Command::LoadExample("eleni-papadaki".to_owned()));
    app.go(Route::Roles);
    app.click("map-whole");
    assert_eq!(*app.route(), Route::CareerMap(None));
    app.press(Key::Escape);
    assert_eq!(*app.route(), Route::Roles);
    app.go(Route::RoleDetail(id("chat_email_agent")));
    app.click("map-whole");
    assert_eq!(*app.route(), Route::CareerMap(Some(id("chat_email_agent"))));
    app.press(Key::ArrowRight);
    assert!(app.focused().starts_with(&title(&app, "chat_email_agent")));
    app.press(Key::Escape);
    app.press(Key::Escape);
    assert_eq!(*app.route(), Route::RoleDetail(id("chat_email_agent")));
}

#[test]
fn the_list_says_everything_that_the_map_shows() {
    let mut app = at_the_map(Setup::default(), "piotr-zielinski");
    set_goal(&mut app, "manager");
    app.press(Key::L);
    let said = app.everything();
    let core = app.core();
    let words = core.catalog().words(app.text().tag());
    for role in &core.catalog().roles {
        let words = &words.roles[&role.id];
        let row = said.lines().find(|line| line.starts_with(&words.title));
        let row = row.unwrap_or_else(|| panic!("no row of {}", role.id));
        assert!(
            row.contains(&words.adds) && row.contains(&words.years),
            "{row}"
        );
        for next in role.leads_to() {
            assert!(row.contains(&title(&app, next.as_str())), "{row}");
        }
    }
    for step in 1..=5 {
        assert!(app.shows(&format!("map-step-{step}")));
    }
    assert!(app.shows("map-goal"));
    app.press(Key::L);
    assert!(app.shows("map-legend-sideways"), "L leads back to the map");
}

#[test]
fn narrow_windows_and_large_letters_get_the_list() {
    let narrow = Setup {
        size: vec2(960.0, 600.0),
        ..Setup::default()
    };
    let large = Setup {
        text_size: TextSize::VeryLarge,
        ..Setup::default()
    };
    for setup in [narrow, large] {
        let mut app = at_the_map(setup, "piotr-zielinski");
        assert!(
            app.shows("map-leads-up") || app.everything().contains(&app.text().get("map-leads-up"))
        );
        assert!(!app.shows("map-legend-sideways"));
        app.press(Key::ArrowDown);
        let first = app.focused();
        app.press(Key::ArrowDown);
        assert!(!first.is_empty() && app.focused() != first);
    }
}

#[test]
fn the_map_says_how_it_knows_where_one_stands() {
    let mut app = TestApp::new("en");
    app.go(Route::CareerMap(None));
    assert!(app.shows("map-sentence-unknown") && !app.shows("map-here"));
    app.command(Command::LoadExample("nusrat-jahan".to_owned()));
    for (step, sentence, mark) in [
        ("none", "map-sentence-start", "map-start"),
        ("agent", "map-sentence-held-step", "map-here"),
        ("supervisor", "map-sentence-held", "map-here"),
    ] {
        set_step(&mut app, step);
        app.go(Route::Roles);
        app.go(Route::CareerMap(None));
        assert!(
            app.shows(sentence) && app.shows(mark),
            "{step}: {}",
            app.everything()
        );
    }
    app.edit(Edit::SetAnswer {
        question: QuestionId::new("contact_centre_step").unwrap(),
        given: None,
    });
    assert!(app.shows("map-sentence-best-fit") && app.shows("map-best-fit"));
}

#[test]
fn the_map_is_whole_in_every_language() {
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
        (
            "wide",
            Setup {
                size: vec2(1600.0, 1000.0),
                ..normal
            },
        ),
        (
            "large",
            Setup {
                text_size: TextSize::VeryLarge,
                ..normal
            },
        ),
    ];
    for (look, setup) in looks {
        for language in ["en", "fr", "pl", "lv", "el", "bn"] {
            if look != "light" && !matches!(language, "en" | "el" | "bn") {
                continue;
            }
            let mut app = at_the_map(Setup { language, ..setup }, "nusrat-jahan");
            set_step(&mut app, "agent");
            set_goal(&mut app, "supervisor");
            app.go(Route::Roles);
            app.go(Route::CareerMap(Some(id("inbound_agent"))));
            let is_map = app.shows("map-legend-sideways");
            assert_eq!(
                is_map,
                matches!(look, "light" | "dark" | "wide"),
                "{look} {language}"
            );
            app.assert_nothing_sticks_out(&format!("map {look}"));
            app.picture(&format!("map-{look}-{language}"));
        }
    }
}

#[test]
fn a_frame_of_the_map_is_drawn_in_time() {
    let mut app = at_the_map(Setup::default(), "nusrat-jahan");
    app.press(Key::ArrowRight);
    let mut best = f64::INFINITY;
    for _ in 0..40 {
        let start = Instant::now();
        let triangles = app.draw_once();
        best = best.min(start.elapsed().as_secs_f64() * 1000.0);
        assert!(triangles > 1000);
    }
    if std::env::var_os("CALLFIT_MEASURE").is_some() {
        println!("a frame of the career map, pass and tessellation: {best:.2} ms");
    }
    assert!(best < FRAME_MILLIS, "{best:.2} ms");
}
