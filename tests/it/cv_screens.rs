//! The CV's editor and the check before saving, as a person goes through them.

use std::fs;

use callfit::app::command::Command;
use callfit::app::notice::NoticeKind;
use callfit::app::settings::Theme;
use callfit::base::id::LanguageTag;
use callfit::export::pdf;
use callfit::record::edit::Edit;
use callfit::record::profile::{Profile, Work};
use callfit::record::resume::profile_from_json;
use callfit::ui::route::Route;
use egui::{Key, Modifiers, vec2};
use serde_json::json;

use crate::support::{Setup, TestApp};

/// A short profile with one thing to look at: the first work has no end.
fn marta() -> Profile {
    let document = json!({
        "basics": {
            "name": "Marta Ozola",
            "label": "Customer support agent",
            "email": "marta.ozola@example.com",
            "phone": "+371 2000 0123",
            "location": { "address": "Long Street 5", "city": "Riga", "countryCode": "LV" }
        },
        "work": [
            {
                "name": "Hotel Baltvilla", "position": "Front desk agent", "location": "Riga",
                "startDate": "2022-03", "endDate": "",
                "highlights": ["Answered 60 to 80 guests a day", "Solved 9 out of 10 complaints"]
            },
            {
                "name": "Linumo Online Shop", "position": "Customer service assistant", "location": "Riga",
                "startDate": "2020-05", "endDate": "2022-02", "x-team": 7,
                "highlights": [
                    "Handled orders, returns and refunds for about 40 customers a day",
                    "Kept order records with fewer than 3 errors in 1,000 entries"
                ]
            }
        ],
        "education": [
            { "institution": "Riga Commerce College", "studyType": "Diploma", "area": "Tourism", "startDate": "2017", "endDate": "2020" }
        ],
        "skills": [{ "name": "Booking systems" }, { "name": "Spreadsheets", "keywords": ["Excel", "Calc"] }],
        "languages": [{ "language": "Latvian", "fluency": "Native" }, { "language": "English", "fluency": "C1" }],
        "x-own": { "kept": true }
    });
    profile_from_json(document).value
}

/// High enough for a whole part of the form.
fn tall(language: &'static str) -> Setup {
    Setup {
        language,
        size: vec2(1280.0, 1600.0),
        ..Setup::default()
    }
}

fn editor(setup: Setup, profile: Profile) -> TestApp {
    let mut app = TestApp::open(setup);
    let (field, profile) = ("all".to_owned(), Box::new(profile));
    app.edit(Edit::SetProfile { field, profile });
    app.go(Route::CvEditor);
    app
}

/// Opens a part of the form, whatever its count says, unless something inside it is there to be seen.
fn part(app: &mut TestApp, key: &str, inside: &str) {
    if app.shows(inside) {
        return;
    }
    let title = format!("{}, ", app.text().get(key));
    let everything = app.everything();
    let row = everything.lines().find(|line| line.starts_with(&title));
    let row = row.expect("the form has that part").to_owned();
    app.click_words(&row);
}

/// Clicks into a field, and types in the place of what is there.
fn fill(app: &mut TestApp, key: &str, typed: &str) {
    app.click(key);
    app.press_with(Modifiers::COMMAND, Key::A);
    app.type_text(typed);
}

fn profile(app: &TestApp) -> &Profile {
    &app.core().record().profile
}

fn first_work(app: &TestApp) -> &Work {
    profile(app).work.first().unwrap()
}

/// Waits for a preview of the present record.
fn wait_for_preview(app: &mut TestApp) -> String {
    app.run();
    app.wait_until(|core| {
        let preview = core.preview();
        preview.is_some_and(|preview| preview.revision == core.record().revision())
    });
    app.run();
    app.core().preview().unwrap().machine_text.clone()
}

#[test]
fn a_name_typed_on_the_keyboard_is_in_the_record_and_on_the_page() {
    let mut app = TestApp::new("en");
    app.go(Route::CvEditor);
    assert!(app.shows("cv-screen-import"));
    app.press(Key::Enter);
    assert_eq!(app.focused(), "Name");
    app.type_text("Anna Nowak");
    assert_eq!(profile(&app).basics.name.as_deref(), Some("Anna Nowak"));
    assert!(wait_for_preview(&mut app).contains("Anna Nowak"));
    app.press(Key::Tab);
    assert_eq!(app.focused(), "Headline");
}

#[test]
fn bengali_vowel_signs_are_kept_as_typed() {
    let mut app = editor(tall("bn"), Profile::default());
    app.press(Key::Enter);
    for letter in ["ক", "ো", "য", "়", "ে", "ল"] {
        app.type_text(letter);
    }
    assert_eq!(profile(&app).basics.name.as_deref(), Some("কোয়েল"));
    assert!(wait_for_preview(&mut app).contains("কো"));
}

#[test]
fn dates_are_typed_in_words_and_kept_as_months() {
    let mut app = editor(tall("en"), marta());
    part(&mut app, "cv-screen-work", "cv-screen-employer");
    for (typed, kept) in [
        ("03/2021", "2021-03"),
        ("mars 2020", "2020-03"),
        ("২০১৯", "2019"),
        ("May 2022", "2022-05"),
    ] {
        fill(&mut app, "cv-screen-from", typed);
        assert_eq!(first_work(&app).start_date.as_deref(), Some(kept));
    }
    app.press(Key::Tab);
    assert!(app.shows_words("May 2022"));
    fill(&mut app, "cv-screen-from", "last summer");
    app.press(Key::Tab);
    assert!(app.shows_words("Write it like “March 2022”"));
    app.click("cv-screen-still-work");
    assert_eq!(first_work(&app).end_date, None);
}

#[test]
fn undo_takes_back_what_was_typed_and_the_field_shows_it() {
    let mut app = editor(tall("en"), marta());
    part(&mut app, "cv-screen-work", "cv-screen-employer");
    fill(&mut app, "cv-screen-from", "May 2021");
    assert_eq!(first_work(&app).start_date.as_deref(), Some("2021-05"));
    app.press(Key::Escape);
    app.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(first_work(&app).start_date.as_deref(), Some("2022-03"));
    assert!(app.shows_words("March 2022"));
    app.press_with(Modifiers::COMMAND, Key::Y);
    assert_eq!(first_work(&app).start_date.as_deref(), Some("2021-05"));
    assert!(app.shows_words("May 2021"));
}

#[test]
fn what_was_done_is_one_line_each_and_unknown_keys_stay() {
    let mut app = editor(tall("en"), marta());
    part(&mut app, "cv-screen-work", "cv-screen-employer");
    fill(
        &mut app,
        "cv-screen-did",
        "Sold tickets\n\n  Helped guests \n",
    );
    assert_eq!(
        first_work(&app).highlights,
        ["Sold tickets", "Helped guests"]
    );
    assert!(profile(&app).rest.contains_key("x-own"));
    let second = profile(&app).work.get(1);
    assert!(second.is_some_and(|work| work.rest.contains_key("x-team")));
}

#[test]
fn a_removed_entry_comes_back_with_undo() {
    let mut app = editor(tall("en"), marta());
    part(&mut app, "cv-screen-work", "cv-screen-employer");
    app.click("cv-screen-remove");
    assert_eq!(profile(&app).work.len(), 1);
    assert!(app.shows_words("Removed: Front desk agent"));
    app.click("ui-undo");
    assert_eq!(profile(&app), &marta());
}

#[test]
fn entries_are_added_and_moved() {
    let mut app = editor(tall("en"), marta());
    part(&mut app, "cv-screen-skills", "cv-screen-add-skill");
    app.click("cv-screen-add-skill");
    assert_eq!(app.focused(), "Skill");
    app.type_text("Chat");
    app.click("cv-screen-move-up");
    let names: Vec<_> = profile(&app)
        .skills
        .iter()
        .filter_map(|skill| skill.name.as_deref())
        .collect();
    assert_eq!(names, ["Booking systems", "Chat", "Spreadsheets"]);
}

#[test]
fn a_finding_leads_to_its_field() {
    let mut app = editor(tall("en"), marta());
    wait_for_preview(&mut app);
    let words = "The end date is missing, Hotel Baltvilla. If you still work there, choose “I still work here”.";
    app.click_words(words);
    assert_eq!(app.focused(), "To");
    app.type_text("June 2025");
    assert_eq!(first_work(&app).end_date.as_deref(), Some("2025-06"));
    assert!(!app.shows("cv-screen-find-end"));
}

#[test]
fn role_language_and_country_are_chosen_in_the_bar() {
    let mut app = editor(tall("en"), marta());
    let french = LanguageTag::new("fr").unwrap();
    app.click("cv-screen-language");
    app.click_words("Français");
    assert_eq!(app.core().record().cv.language.as_ref(), Some(&french));
    assert!(wait_for_preview(&mut app).contains("FORMATION"));
    assert!(app.shows("cv-screen-note-fr"));
    app.click("cv-screen-country");
    app.click_words("Latvia");
    assert_eq!(app.core().record().cv.country.as_deref(), Some("LV"));
    app.click("cv-screen-role");
    app.press(Key::End);
    app.press(Key::Enter);
    assert!(app.core().record().cv.role.is_some());
    let tailored = wait_for_preview(&mut app);
    app.click("cv-screen-role");
    app.press(Key::Home);
    app.press(Key::Enter);
    let choices = &app.core().record().cv;
    assert!(choices.untailored && choices.role.is_none());
    let as_it_stands = wait_for_preview(&mut app);
    let headline = marta().basics.label.unwrap_or_default();
    assert!(as_it_stands.contains(&headline) && as_it_stands != tailored);
}

#[test]
fn screen_and_cv_have_languages_of_their_own() {
    for (screen, of_cv) in [("bn", "fr"), ("fr", "bn")] {
        let mut app = editor(tall(screen), marta());
        let mut choices = app.core().record().cv.clone();
        choices.language = LanguageTag::new(of_cv).ok();
        app.edit(Edit::SetCv(Box::new(choices)));
        let machine_text = wait_for_preview(&mut app);
        let cv_text = app.core().cv_text();
        assert_eq!(
            (app.text().tag().as_str(), cv_text.tag().as_str()),
            (screen, of_cv)
        );
        let heading = cv_text.get("cv-heading-work").to_uppercase();
        assert!(
            machine_text.contains(&heading),
            "{heading} in {machine_text}"
        );
        part(&mut app, "cv-screen-work", "cv-screen-employer");
        let month = if screen == "bn" {
            "মার্চ ২০২২"
        } else {
            "mars 2022"
        };
        assert!(app.shows_words(month), "{month} in {}", app.everything());
    }
}

#[test]
fn the_cv_is_saved_through_the_path_field_and_reads_back() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("Marta.pdf");
    let mut app = editor(tall("en"), marta());
    app.click("cv-screen-check");
    assert_eq!(*app.route(), Route::CvCheck);
    wait_for_preview(&mut app);
    app.click("cv-screen-machine-show");
    assert!(app.shows_words("WORK EXPERIENCE"));
    app.click("cv-screen-folder-change");
    fill(&mut app, "ui-path", &path.to_string_lossy());
    app.press(Key::Enter);
    app.wait_until(|core| {
        let mut notices = core.notices().iter();
        notices.any(|notice| matches!(&notice.kind, NoticeKind::FileSaved { .. }))
    });
    app.run();
    let text = pdf::machine_text(&fs::read(&path).unwrap()).unwrap();
    assert!(
        text.contains("Marta Ozola") && text.contains("Hotel Baltvilla"),
        "{text}"
    );
    let name = folder
        .path()
        .file_name()
        .unwrap()
        .to_string_lossy()
        .into_owned();
    assert!(app.shows_words(&format!("Saved in {name}")));
    app.picture("cv-saved");
}

#[test]
fn a_card_of_the_check_leads_back_to_the_field() {
    let mut app = editor(tall("en"), marta());
    app.go(Route::CvCheck);
    wait_for_preview(&mut app);
    app.click("cv-screen-fix-date");
    assert_eq!(*app.route(), Route::CvEditor);
    app.run();
    assert_eq!(app.focused(), "To");
}

/// The looks in which the screens are looked at, with the person they show.
fn looks() -> Vec<(&'static str, Setup, Option<&'static str>)> {
    let normal = Setup::default();
    let small = |language| Setup {
        language,
        size: vec2(960.0, 600.0),
        ..Setup::default()
    };
    vec![
        ("light", normal, None),
        (
            "dark",
            Setup {
                theme: Theme::Dark,
                ..normal
            },
            None,
        ),
        (
            "two",
            Setup {
                size: vec2(1080.0, 760.0),
                ..normal
            },
            None,
        ),
        (
            "bn",
            Setup {
                language: "bn",
                ..normal
            },
            Some("nusrat-jahan"),
        ),
        (
            "el",
            Setup {
                language: "el",
                ..normal
            },
            Some("eleni-papadaki"),
        ),
        ("narrow", small("en"), None),
        ("narrow-bn", small("bn"), Some("nusrat-jahan")),
        ("narrow-el", small("el"), Some("eleni-papadaki")),
    ]
}

#[test]
fn the_screens_of_the_cv_have_pictures() {
    for (name, setup, example) in looks() {
        let mut app = TestApp::open(setup);
        app.go(Route::CvEditor);
        app.picture(&format!("cv-empty-{name}"));
        let mut app = editor(setup, marta());
        if let Some(example) = example {
            app = TestApp::open(setup);
            app.command(Command::LoadExample(example.to_owned()));
            app.go(Route::CvEditor);
        }
        if setup.size.x > 1040.0 {
            wait_for_preview(&mut app);
        }
        app.picture(&format!("cv-work-{name}"));
        part(&mut app, "cv-screen-about", "cv-screen-email");
        app.picture(&format!("cv-about-{name}"));
        let mut tabs = vec![
            "cv-screen-tab-look",
            "cv-screen-tab-job",
            "cv-screen-tab-drawer",
        ];
        if setup.size.x < 1040.0 {
            tabs.extend(["cv-screen-tab-page", "cv-screen-tab-checks"]);
        }
        for tab in tabs {
            app.show_tab(tab);
            app.assert_nothing_sticks_out(tab);
            app.picture(&format!("{tab}-{name}"));
        }
        app.go(Route::CvCheck);
        wait_for_preview(&mut app);
        app.picture(&format!("cv-check-{name}"));
        assert!(app.shows("cv-screen-save"));
    }
}
