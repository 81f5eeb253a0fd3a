//! The check before saving solves what it finds: by hand and by keys, in one step that can be taken back.

use callfit::app::command::Command;
use callfit::app::documents::Document;
use callfit::app::notice::NoticeKind;
use callfit::app::settings::Theme;
use callfit::base::id::LanguageTag;
use callfit::record::cv::{Consent, CvChoices};
use callfit::record::edit::Edit;
use callfit::record::look::Fit;
use callfit::record::profile::Profile;
use callfit::record::resume::profile_from_json;
use callfit::record::said::Part as _;
use callfit::ui::route::Route;
use egui::{Key, Modifiers, vec2};
use serde_json::{Value, json};

use crate::support::{Setup, TestApp};

/// A whole profile for London in English with three slips that need no knowledge to be mended.
fn slips() -> Value {
    json!({
        "basics": {
            "name": "Anna Nowak", "label": "Customer support agent",
            "email": "anna.nowak@gmial.com", "phone": "+44 20 7946 0123", "url": "htp://example.com/anna",
            "location": {"city": "London", "countryCode": "GB"},
        },
        "work": [{
            "name": "Hotel\u{200b} Baltvilla", "position": "Front desk agent",
            "startDate": "2022-03", "highlights": ["Answered 60 to 80 guests a day"],
        }],
        "education": [{"institution": "College", "area": "Tourism", "startDate": "2019", "endDate": "2022"}],
    })
}

fn cv(country: &str) -> CvChoices {
    CvChoices {
        language: LanguageTag::new("en").ok(),
        country: Some(country.to_owned()),
        ..CvChoices::default()
    }
}

/// The check of that CV, with the file read back.
fn check(language: &'static str, profile: Value, cv: CvChoices) -> TestApp {
    let setup = Setup {
        language,
        size: vec2(1280.0, 1400.0),
        ..Setup::default()
    };
    check_in(setup, profile, cv)
}

fn check_in(setup: Setup, profile: Value, cv: CvChoices) -> TestApp {
    let mut app = TestApp::open(setup);
    let profile = Box::new(profile_from_json(profile).value);
    let (field, cv) = ("all".to_owned(), Box::new(cv));
    app.edit(Edit::SetContent { field, profile, cv });
    app.go(Route::CvCheck);
    read(&mut app);
    app
}

/// Waits until the file was read back.
fn read(app: &mut TestApp) {
    app.run();
    app.wait_until(|core| {
        let preview = core.preview();
        preview.is_some_and(|preview| preview.revision == core.record().revision())
    });
    app.run();
}

/// Presses Tab until the control with these words has the focus.
#[track_caller]
fn tab_to(app: &mut TestApp, words: &str) {
    let mut tabs = 0;
    while app.focused() != words && tabs < 60 {
        app.press(Key::Tab);
        tabs += 1;
    }
    assert_eq!(app.focused(), words, "{}", app.everything());
}

fn profile(app: &TestApp) -> &Profile {
    &app.core().record().profile
}

#[test]
fn each_finding_is_solved_in_place_and_undo_takes_it_back_in_every_language_of_the_screen() {
    for language in ["en", "bn", "pl"] {
        let mut app = check(language, slips(), cv("GB"));
        app.picture(&format!("mend-{language}"));
        assert!(app.shows("cv-screen-find-hidden"), "{language}");
        app.click("cv-mend-remove");
        assert_eq!(
            profile(&app).work[0].name.as_deref(),
            Some("Hotel Baltvilla")
        );
        assert!(!app.shows("cv-screen-find-hidden"), "{language}");
        assert!(app.shows("cv-mend-invisible-done"), "{language}");
        assert_eq!(app.route(), &Route::CvCheck);
        app.click("ui-undo");
        assert!(app.shows("cv-screen-find-hidden"), "{language}");
        assert_eq!(profile(&app), &profile_from_json(slips()).value);
        app.command(Command::Redo);
        let correct = app.text().get("cv-mend-correct");
        app.click_first_naming(&correct);
        app.click_first_naming(&correct);
        let basics = &profile(&app).basics;
        assert_eq!(basics.email.as_deref(), Some("anna.nowak@gmail.com"));
        assert_eq!(basics.url.as_deref(), Some("http://example.com/anna"));
        read(&mut app);
        let all_well = app.text().get("cv-screen-check-ready");
        assert!(
            app.shows_words(&all_well),
            "{language}: {}",
            app.everything()
        );
    }
}

#[test]
fn two_things_solved_at_once_are_two_steps_back() {
    let mut app = check("en", slips(), cv("GB"));
    app.click("cv-mend-remove");
    app.click_first_naming("Correct it");
    app.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(
        profile(&app).basics.email.as_deref(),
        Some("anna.nowak@gmial.com")
    );
    assert_eq!(
        profile(&app).work[0].name.as_deref(),
        Some("Hotel Baltvilla")
    );
}

#[test]
fn the_offer_to_undo_goes_when_something_else_was_changed() {
    let mut app = check("en", slips(), cv("GB"));
    app.click("cv-mend-remove");
    assert!(app.shows("ui-undo"));
    app.edit(Edit::SetCv(Box::new(cv("IE"))));
    assert!(!app.shows("ui-undo"));
}

#[test]
fn with_keys_alone_one_thing_after_the_other_is_solved_and_the_file_comes_last() {
    let mut app = check("en", slips(), cv("GB"));
    tab_to(&mut app, "Correct it");
    app.press(Key::Enter);
    assert_eq!(app.focused(), "Correct it");
    app.press(Key::Enter);
    assert_eq!(app.focused(), "Remove it");
    app.press(Key::Enter);
    assert_eq!(app.focused(), "Save as PDF");
    assert_eq!(
        profile(&app).basics.email.as_deref(),
        Some("anna.nowak@gmail.com")
    );
}

#[test]
fn what_takes_knowledge_leads_to_its_field() {
    let mut told = slips();
    told["work"][0]["endDate"] = json!("last summer");
    let mut app = check("en", told, cv("GB"));
    app.click("cv-mend-fix-date");
    assert_eq!(app.route(), &Route::CvEditor);
    assert_eq!(app.focused(), "To");
}

#[test]
fn what_is_unusual_in_the_country_goes_or_stays_as_the_client_wants() {
    let mut told = slips();
    told["basics"]["email"] = json!("anna.nowak@example.com");
    told["callfit"] = json!({"personal": {"maritalStatus": "single"}});
    let mut choices = cv("GB");
    choices.show.personal = Some(true);
    let mut app = check("en", told, choices);
    assert!(
        app.core()
            .preview()
            .unwrap()
            .machine_text
            .contains("single")
    );
    assert!(app.shows("cv-mend-personal-title"));
    app.click("cv-mend-personal");
    read(&mut app);
    assert!(
        !app.core()
            .preview()
            .unwrap()
            .machine_text
            .contains("single")
    );
    assert!(app.shows("cv-mend-good-personal"));
    app.command(Command::Undo);
    assert!(app.shows("cv-mend-personal-title"));
    tab_to(&mut app, "Leave it as it is");
    app.picture("mend-stays");
    app.press(Key::Enter);
    assert!(!app.shows("cv-mend-personal-title"));
    assert_eq!(app.core().record().cv.show.personal, Some(true));
}

#[test]
fn a_consent_clause_is_added_where_it_is_missed_and_not_where_none_was_chosen_on_purpose() {
    let mut choices = cv("PL");
    choices.show.consent = Some(Consent::Off);
    let mut app = check("pl", slips(), choices);
    assert!(app.shows("cv-mend-consent-title"));
    app.click("cv-mend-consent");
    read(&mut app);
    assert!(app.shows("cv-mend-good-consent"));
    let text = &app.core().preview().unwrap().machine_text;
    assert!(text.contains("2016/679"), "{text}");
    app.go(Route::CvEditor);
    app.show_tab("cv-screen-tab-look");
    app.click("cv-screen-consent");
    app.click("cv-screen-consent-off");
    app.go(Route::CvCheck);
    read(&mut app);
    assert_eq!(app.core().record().cv.show.consent, Some(Consent::Off));
    assert!(!app.shows("cv-mend-consent-title"));
}

/// A profile with that many works, each of several lines.
fn long(works: u16) -> Value {
    let mut told = slips();
    let work = |place: u16| {
        json!({
            "name": format!("Firm {place}"), "position": "Agent",
            "startDate": format!("{}-01", 2025 - place), "endDate": format!("{}-12", 2025 - place),
            "highlights": vec!["Answered questions of customers about orders, returns and refunds by telephone"; 6],
        })
    };
    told["work"] = (0..works).map(work).collect();
    told
}

#[test]
fn a_long_cv_is_drawn_together_and_if_that_is_not_enough_its_oldest_works_are_left_out() {
    let mut app = check("en", long(14), cv("GB"));
    assert!(app.core().preview().unwrap().pages.len() > 2);
    app.picture("mend-long");
    app.click("cv-mend-fit");
    assert_eq!(app.core().record().cv.look.fit, Fit::TwoPages);
    read(&mut app);
    assert!(app.core().preview().unwrap().pages.len() > 2);
    let oldest = app.text().get("cv-mend-leave-out-oldest");
    app.picture("mend-longer");
    app.click_words(&oldest);
    read(&mut app);
    let preview = app.core().preview().unwrap();
    assert_eq!(preview.pages.len(), 2, "{}", preview.machine_text);
    assert!(preview.machine_text.contains("Firm 0") && !preview.machine_text.contains("Firm 13"));
    assert_eq!(profile(&app).work.len(), 14);
    assert!(!app.shows_words(&oldest));
}

#[test]
fn more_entries_than_anybody_reads_are_left_out_of_this_cv_alone() {
    let mut app = check("en", long(17), cv("GB"));
    app.click("cv-mend-leave-out-oldest");
    read(&mut app);
    let text = &app.core().preview().unwrap().machine_text;
    assert!(
        text.contains("Firm 14") && !text.contains("Firm 15"),
        "{text}"
    );
    assert_eq!(profile(&app).work.len(), 17);
}

#[test]
fn the_side_of_the_editor_has_the_same_button() {
    let mut app = check("en", slips(), cv("GB"));
    app.go(Route::CvEditor);
    app.picture("mend-side");
    app.click("cv-mend-remove");
    assert_eq!(
        profile(&app).work[0].name.as_deref(),
        Some("Hotel Baltvilla")
    );
    assert_eq!(app.route(), &Route::CvEditor);
}

#[test]
fn other_kinds_of_file_are_saved_from_a_menu_and_hold_what_the_cv_shows() {
    let folder = tempfile::tempdir().unwrap();
    let mut told = slips();
    told["basics"]["location"]["address"] = json!("Long Street 5");
    let mut app = check("en", told, cv("GB"));
    for (kind, ending, begin) in [
        ("ui-file-word", "docx", "PK"),
        ("ui-file-page", "html", "<!"),
        ("ui-file-markdown", "md", "# Anna Nowak"),
        ("ui-file-text", "txt", "Anna Nowak"),
        ("ui-file-europass", "xml", "<?xml"),
        ("ui-file-json", "json", "{"),
    ] {
        fill_name(&mut app, &folder.path().join("Anna.pdf").to_string_lossy());
        app.click("cv-screen-save-other");
        app.picture("mend-others");
        app.click(kind);
        let path = folder.path().join(format!("Anna.{ending}"));
        app.wait_until(|core| {
            let mut notices = core.notices().iter();
            notices.any(|notice| matches!(&notice.kind, NoticeKind::FileSaved { path: saved, .. } if *saved == path))
        });
        let bytes = std::fs::read(&path).unwrap();
        let start = String::from_utf8_lossy(&bytes);
        assert!(start.starts_with(begin), "{ending}: {start}");
        // A street that the page does not show goes to nobody.
        assert!(!start.contains("Long Street"), "{ending}");
        app.run();
    }
    assert!(
        app.shows_words("Anna.pdf"),
        "the main button still saves a PDF"
    );
}

/// Names the file, with its folder.
fn fill_name(app: &mut TestApp, name: &str) {
    app.click("cv-screen-file-name");
    app.press_with(Modifiers::COMMAND, Key::A);
    app.type_text(name);
}

#[test]
fn what_europass_has_no_place_for_is_said_once_after_saving() {
    let folder = tempfile::tempdir().unwrap();
    let mut told = slips();
    told["callfit"] = json!({"availability": {"shifts": "early and late"}});
    told["education"][0]["score"] = json!("1.3");
    let mut app = check("en", told, cv("GB"));
    let path = folder.path().join("Anna.xml");
    app.command(Command::Export {
        what: Document::Cv,
        path,
        replace: Vec::new(),
    });
    app.wait_until(|core| core.notices().len() > 1);
    app.run();
    let all = app.everything();
    assert!(
        app.shows_words("Availability") && app.shows_words("Education"),
        "{all}"
    );
    assert_eq!(
        all.matches("Europass has no place for some of it").count(),
        1,
        "{all}"
    );
    app.picture("mend-left-out");
}

#[test]
fn cards_with_two_buttons_keep_to_small_and_dark_windows_in_long_languages() {
    for (language, theme) in [
        ("el", Theme::Dark),
        ("bn", Theme::Light),
        ("pl", Theme::Dark),
    ] {
        let mut told = slips();
        told["callfit"] = json!({"personal": {"maritalStatus": "single"}});
        told["work"][0]["highlights"] = json!(["Answered  60 to 80 guests a day"]);
        let mut choices = cv("GB");
        choices.show.personal = Some(true);
        let setup = Setup {
            language,
            size: vec2(960.0, 600.0),
            theme,
            ..Setup::default()
        };
        let mut app = check_in(setup, told, choices);
        assert!(app.shows("cv-mend-personal-title"), "{language}");
        app.assert_nothing_sticks_out("the check");
        app.picture(&format!("mend-small-{language}"));
        // The card lies below the window; keys bring it into view.
        let spaces = app.text().get("cv-mend-spaces");
        tab_to(&mut app, &spaces);
        app.press(Key::Enter);
        assert_eq!(
            profile(&app).work[0].highlights,
            ["Answered 60 to 80 guests a day"]
        );
    }
}

#[test]
fn a_cv_in_another_language_is_judged_and_mended_in_its_own_words() {
    let french = LanguageTag::new("fr").unwrap();
    let mut choices = cv("FR");
    choices.language = Some(french.clone());
    let mut told = slips();
    told["basics"]["email"] = json!("anna.nowak@example.com");
    told["basics"]["url"] = json!("example.com");
    told["work"][0]["name"] = json!("Hotel Baltvilla");
    told["work"][0]["callfit"] = json!({"said": {
        "fr": {"position": "Agente\u{200b} d’accueil", "highlights": ["Accueil  de 60 clients"]},
        "pl": {"position": "Recep\u{200b}cjonistka"},
    }});
    let mut app = check("bn", told, choices);
    assert!(app.shows("cv-screen-find-hidden") && app.shows("cv-mend-spaces-title"));
    app.click("cv-mend-spaces");
    let work = &profile(&app).work[0];
    assert_eq!(
        work.lines_said(&french, "highlights").unwrap(),
        ["Accueil de 60 clients"]
    );
    app.click("cv-mend-remove");
    let work = &profile(&app).work[0];
    assert_eq!(work.said(&french, "position"), Some("Agente d’accueil"));
    let polish = LanguageTag::new("pl").unwrap();
    assert_eq!(work.said(&polish, "position"), Some("Recepcjonistka"));
    assert!(!app.shows("cv-screen-find-hidden") && !app.shows("cv-mend-spaces-title"));
}
