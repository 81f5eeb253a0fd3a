//! The plan: begun for a role, worked through, printed, and taken into a calendar.

use callfit::app::documents::{Document, Ending};
use callfit::app::headless;
use callfit::app::settings::Theme;
use callfit::base::id::RoleId;
use callfit::catalog::Catalog;
use callfit::matching::advice;
use callfit::matching::explain::Explainer;
use callfit::record::edit::Edit;
use callfit::record::look::Look;
use callfit::record::preparation::{Plan, Step};
use callfit::report::plan::Planned;
use callfit::text::Text;
use callfit::ui::route::Route;
use egui::{Key, vec2};

use crate::support::{Setup, TestApp};

const EXAMPLE: &str = "piotr-zielinski";

fn with_example(setup: Setup) -> TestApp {
    let mut app = TestApp::open(setup);
    app.command(callfit::app::command::Command::LoadExample(
        EXAMPLE.to_owned(),
    ));
    app
}

fn plan_of(app: &TestApp) -> Plan {
    app.core().record().preparation.plan.clone()
}

/// High enough for the whole page.
fn tall() -> Setup {
    Setup {
        size: vec2(1280.0, 1800.0),
        ..Setup::default()
    }
}

/// The plan screen with a plan for the best role.
fn begun(setup: Setup) -> TestApp {
    let mut app = with_example(setup);
    app.go(Route::Plan);
    begin(&mut app);
    app
}

/// Presses the button for the role that fits best.
fn begin(app: &mut TestApp) {
    let core = app.core();
    let (text, best) = (app.text(), &core.derived().matches[0].role);
    let role = Explainer::new(&text, core.catalog()).role(best);
    let words = text.with("plan-start-for", &[("role", role.into())]);
    app.click_words(&words);
}

#[test]
fn a_plan_begins_with_a_step_for_each_of_the_gaps_that_matter_most() {
    let app = begun(Setup::default());
    let (core, plan) = (app.core(), plan_of(&app));
    let best = core.derived().matches.first().unwrap();
    assert_eq!(plan.goal.as_ref(), Some(&best.role));
    let gaps = advice::worth_learning(best);
    let steps: Vec<_> = plan
        .steps
        .iter()
        .map(|step| step.competency.as_ref().unwrap())
        .collect();
    assert_eq!(steps, gaps.into_iter().take(3).collect::<Vec<_>>());
    for step in &plan.steps {
        let mut actions = core.catalog().guidance.actions.iter();
        let action = actions.find(|action| Some(&action.id) == step.action.as_ref());
        let action = action.unwrap();
        let weeks = 7 * i32::from(action.weeks);
        assert_eq!(step.due, Some(core.clock().today().plus_days(weeks)));
    }
}

#[test]
fn a_step_is_ticked_off_moved_and_removed_and_all_of_it_can_be_undone() {
    let mut app = begun(tall());
    let before = plan_of(&app);
    let text = app.text();
    let first = &before.steps[0];
    let words = Explainer::new(&text, app.core().catalog()).step(first);
    app.click_words(&format!("{}: {}", text.get("plan-done"), words.title));
    assert_eq!(
        plan_of(&app).steps[0].done,
        Some(app.core().clock().today())
    );
    app.press_with(egui::Modifiers::COMMAND, Key::Z);
    assert_eq!(plan_of(&app), before);
    let day = text.date(first.due.unwrap());
    let day = text.with("plan-until-day", &[("date", day.into())]);
    app.click_words(&format!("{}. {} · {day}", words.title, words.about));
    app.click("plan-later");
    assert_eq!(plan_of(&app).steps[1], *first);
    app.click("plan-remove");
    assert_eq!(plan_of(&app).steps.len(), before.steps.len() - 1);
    let left = plan_of(&app).steps;
    assert!(left.iter().all(|step| step.number != first.number));
}

#[test]
fn a_step_of_ones_own_is_written_down_and_a_suggestion_is_added() {
    let mut app = begun(tall());
    let count = plan_of(&app).steps.len();
    app.click("plan-own");
    app.type_text("Call the office");
    let plan = plan_of(&app);
    assert_eq!(plan.steps[count].title, "Call the office");
    assert_eq!(plan.steps[count].action, None);
    let role = plan.goal.clone().unwrap();
    let found = app
        .core()
        .derived()
        .matches
        .iter()
        .find(|found| found.role == role)
        .unwrap();
    let suggested = advice::suggested(&app.core().catalog().guidance, found, &plan);
    let action = suggested.first().unwrap().id.clone();
    assert!(!plan.has(&action));
    let words = app.core().catalog().words(app.text().tag()).actions[&action]
        .title
        .clone();
    app.click_words(&format!("{}: {words}", app.text().get("plan-add")));
    assert!(plan_of(&app).has(&action));
}

/// A plan with a step that is done, one that is late, and one of the client's own.
fn mixed(app: &mut TestApp) {
    let mut preparation = app.core().record().preparation.clone();
    let plan = &mut preparation.plan;
    plan.steps[0].done = "2026-03-02".parse().ok();
    plan.steps[0].evidence = "Ten talks noted".to_owned();
    plan.steps[1].due = "2026-03-01".parse().ok();
    plan.steps.push(Step {
        number: plan.next_number(),
        title: "Visit the call centre in Łódź".to_owned(),
        ..Step::default()
    });
    app.edit(Edit::SetPreparation {
        field: "plan".to_owned(),
        preparation: Box::new(preparation),
    });
}

#[test]
fn the_plan_is_drawn_in_every_look_and_nothing_sticks_out() {
    let narrow = vec2(960.0, 600.0);
    let normal = Setup::default();
    let dark = Setup {
        theme: Theme::Dark,
        ..normal
    };
    let of = |language, size| Setup {
        language,
        size,
        ..normal
    };
    let looks = [
        ("light", normal),
        ("dark", dark),
        ("bn", of("bn", normal.size)),
        ("el-narrow", of("el", narrow)),
        ("pl-narrow", of("pl", narrow)),
        ("lv", of("lv", normal.size)),
        ("fr", of("fr", normal.size)),
    ];
    for (name, setup) in looks {
        let mut app = with_example(setup);
        app.go(Route::Plan);
        app.picture(&format!("plan-start-{name}"));
        app.assert_nothing_sticks_out(name);
        begin(&mut app);
        mixed(&mut app);
        app.picture(&format!("plan-{name}"));
        app.assert_nothing_sticks_out(name);
        let (text, plan) = (app.text(), plan_of(&app));
        let words = Explainer::new(&text, app.core().catalog()).step(&plan.steps[2]);
        let day = text.date(plan.steps[2].due.unwrap());
        let day = text.with("plan-until-day", &[("date", day.into())]);
        app.click_words(&format!("{}. {} · {day}", words.title, words.about));
        assert!(app.shows("plan-evidence"), "{name}");
        app.picture(&format!("plan-open-{name}"));
        app.assert_nothing_sticks_out(name);
    }
    let mut empty = TestApp::new("en");
    empty.go(Route::Plan);
    assert!(empty.shows("results-start"));
    empty.picture("plan-empty");
}

#[test]
fn the_plan_is_printed_and_goes_into_a_calendar_in_every_language() {
    let catalog = Catalog::shipped();
    let record = headless::example(&catalog, EXAMPLE).unwrap().value;
    let profile = callfit::score::score(&catalog, &record);
    let matches = callfit::matching::rank(&catalog, &profile);
    let today = "2026-11-22".parse().unwrap();
    let wide = matches
        .iter()
        .max_by_key(|found| advice::worth_learning(found).len());
    let mut plan = advice::first_plan(&catalog.guidance, wide.unwrap(), today);
    plan.steps[1].done = Some(today);
    for tag in Text::shipped() {
        let text = Text::shipped_in(&tag);
        let planned = Planned {
            plan: &plan,
            name: "Ελένη Παπαδάκη",
            today,
            look: Look::default(),
        };
        let file = |ending| {
            String::from_utf8(headless::plan(&text, &catalog, &planned, ending).unwrap()).unwrap()
        };
        let words = file(Ending::Txt);
        let flat: String = words.split_whitespace().collect();
        let calendar = file(Ending::Ics).replace("\r\n ", "");
        let json: serde_json::Value = serde_json::from_str(&file(Ending::Json)).unwrap();
        for (place, step) in plan.steps.iter().enumerate() {
            let said = Explainer::new(&text, &catalog).step(step);
            for part in [&said.title, &said.how, &said.evidence] {
                let part: String = part.split_whitespace().collect();
                assert!(flat.contains(&part), "{tag}: {part}");
            }
            assert_eq!(json["steps"][place]["title"], said.title.as_str());
        }
        // What is done is no longer to be remembered.
        assert_eq!(
            calendar.matches("BEGIN:VEVENT").count(),
            plan.steps.len() - 1
        );
        let pdf = headless::plan(&text, &catalog, &planned, Ending::Pdf).unwrap();
        assert!(pdf.starts_with(b"%PDF-"), "{tag}");
    }
}

#[test]
fn a_gap_on_a_must_have_comes_first_and_what_costs_nothing_makes_no_plan() {
    let catalog = Catalog::shipped();
    let levels = serde_json::json!({
        "oral": 40, "written": 30, "empathy": 90, "stress": 90, "conflict": 85, "problem": 80, "sales": 80,
        "drive": 80, "organise": 80, "digital": 80, "learn": 80, "language": 80, "team": 80, "lead": 80,
    });
    let profile = callfit::score::levels::levels_from_json(&catalog, &levels).value;
    let matches = callfit::matching::rank(&catalog, &profile);
    let agent = RoleId::new("inbound_agent").unwrap();
    let found = matches.iter().find(|found| found.role == agent).unwrap();
    let learn: Vec<&str> = advice::worth_learning(found)
        .into_iter()
        .map(|id| id.as_str())
        .collect();
    assert_eq!(learn, ["oral", "written"]);
}

#[test]
fn the_plan_is_saved_as_pdf_and_as_reminders_from_the_window() {
    let mut app = begun(Setup::default());
    let folder = tempfile::tempdir().unwrap();
    for (what, name, start) in [
        (Document::Plan, "plan.pdf", b"%PDF-".as_slice()),
        (Document::Reminders, "plan", b"BEGIN:VCALENDAR".as_slice()),
    ] {
        let path = folder.path().join(name);
        let written = what.files(&path).remove(0);
        app.command(callfit::app::command::Command::Export {
            what,
            path,
            replace: Vec::new(),
        });
        app.wait_until(|_| written.exists());
        assert!(
            std::fs::read(&written).unwrap().starts_with(start),
            "{name}"
        );
    }
    assert!(folder.path().join("plan.ics").exists());
}

#[test]
fn a_plan_is_begun_on_the_page_of_a_role_and_its_goal_changed_there() {
    let mut app = with_example(Setup {
        size: vec2(1280.0, 2400.0),
        ..Setup::default()
    });
    let role = |name: &str| RoleId::new(name).unwrap();
    app.go(Route::RoleDetail(role("sales_role")));
    app.click("plan-begin");
    assert_eq!(*app.route(), Route::Plan);
    let begun = plan_of(&app);
    assert_eq!(
        (begun.goal, begun.steps.len()),
        (Some(role("sales_role")), 3)
    );
    app.go(Route::RoleDetail(role("trainer")));
    app.click("plan-change");
    let changed = plan_of(&app);
    assert_eq!(
        (changed.goal, changed.steps),
        (Some(role("trainer")), begun.steps)
    );
    app.go(Route::RoleDetail(role("trainer")));
    app.click("plan-open");
    assert_eq!((*app.route()).clone(), Route::Plan);
}
