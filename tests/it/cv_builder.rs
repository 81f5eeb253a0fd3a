//! The editor beyond its first fields: sections, order, what is hidden, two languages, looks, several CVs, versions.

use callfit::app::command::Command;
use callfit::cv::block::Section;
use callfit::record::edit::Edit;
use callfit::record::look::{Fit, Template};
use callfit::record::profile::Profile;
use callfit::record::resume::profile_from_json;
use callfit::record::said::Part as _;
use callfit::ui::route::Route;
use egui::{Key, Modifiers, vec2};
use serde_json::json;

use crate::support::{Setup, TestApp};

fn nusrat() -> Profile {
    profile_from_json(json!({
        "basics": {"name": "নুসরাত জাহান", "label": "Vendeuse", "email": "nusrat@example.com"},
        "work": [
            {"name": "Marché du Canal", "position": "বিক্রেতা", "startDate": "2024-03",
             "highlights": ["গ্রাহকদের সাহায্য"]},
            {"name": "Neelakash", "position": "প্রতিনিধি", "startDate": "2019-06", "endDate": "2022-08",
             "highlights": ["ফোনে কথা বলা"]},
        ],
        "skills": [{"name": "CRM"}],
    }))
    .value
}

fn editor(language: &'static str, profile: Profile) -> TestApp {
    let mut app = TestApp::open(Setup {
        language,
        size: vec2(1280.0, 1700.0),
        ..Setup::default()
    });
    let (field, profile) = ("all".to_owned(), Box::new(profile));
    app.edit(Edit::SetProfile { field, profile });
    app.go(Route::CvEditor);
    app
}

fn machine_text(app: &mut TestApp) -> String {
    app.run();
    app.wait_until(|core| {
        let preview = core.preview();
        preview.is_some_and(|preview| preview.revision == core.record().revision())
    });
    app.run();
    app.core().preview().unwrap().machine_text.clone()
}

fn open_part(app: &mut TestApp, key: &str) {
    let title = format!("{}, ", app.text().get(key));
    app.click_naming(&title);
}

/// Chooses in the menu of sections as the keyboard does.
fn add_section(app: &mut TestApp, key: &str) {
    let name = app.text().get(key);
    app.click("cv-screen-add-section");
    app.type_text(&name);
    app.press(Key::Enter);
}

#[test]
fn a_section_of_ones_own_is_added_named_filled_and_printed() {
    let mut app = editor("en", nusrat());
    add_section(&mut app, "cv-screen-own-section");
    assert_eq!(app.focused(), "Title of the section");
    app.type_text("Sport");
    app.click("cv-screen-add-own");
    app.type_text("Handball club");
    let own = &app.core().record().profile.additions.sections[0];
    assert_eq!(own.title.as_deref(), Some("Sport"));
    assert_eq!(own.entries[0].name.as_deref(), Some("Handball club"));
    let text = machine_text(&mut app);
    assert!(
        text.contains("SPORT") && text.contains("Handball club"),
        "{text}"
    );
    app.picture("cv-own-section");
    app.click("cv-screen-remove-section");
    assert!(app.core().record().profile.additions.sections.is_empty());
    app.click("ui-undo");
    assert_eq!(app.core().record().profile.additions.sections.len(), 1);
}

#[test]
fn every_section_can_be_added_and_keeps_what_is_typed() {
    for (section, first) in [
        ("cv-screen-projects", "cv-screen-add-project"),
        ("cv-screen-volunteering", "cv-screen-add-volunteering"),
        ("cv-screen-awards", "cv-screen-add-award"),
        ("cv-screen-publications", "cv-screen-add-publication"),
        ("cv-screen-interests", "cv-screen-add-interest"),
        ("cv-screen-references", "cv-screen-add-reference"),
    ] {
        let mut app = editor("en", nusrat());
        add_section(&mut app, section);
        app.click(first);
        app.type_text("Quokka");
        assert!(machine_text(&mut app).contains("Quokka"), "{section}");
    }
    for (section, field) in [
        ("cv-screen-availability", "cv-screen-shifts"),
        ("cv-screen-driving", "cv-screen-driving"),
    ] {
        let mut app = editor("en", nusrat());
        add_section(&mut app, section);
        app.click(field);
        app.type_text("Quokka");
        assert!(machine_text(&mut app).contains("Quokka"), "{section}");
    }
}

#[test]
fn a_section_moves_by_keys_and_the_page_follows() {
    let mut app = editor("en", nusrat());
    open_part(&mut app, "cv-screen-skills");
    open_part(&mut app, "cv-screen-skills");
    while !app.focused().starts_with("Skills") {
        app.press(Key::Tab);
    }
    app.press_with(Modifiers::ALT, Key::ArrowUp);
    app.press_with(Modifiers::ALT, Key::ArrowUp);
    let order = &app.core().record().cv.order;
    let at = |section: Section| order.iter().position(|name| *name == section.to_string());
    assert!(at(Section::Skills) < at(Section::Work), "{order:?}");
    assert!(app.focused().starts_with("Skills"), "{}", app.focused());
    app.press_with(Modifiers::COMMAND, Key::Z);
    app.press_with(Modifiers::COMMAND, Key::Z);
    assert!(app.core().record().cv.order.is_empty());
}

#[test]
fn an_entry_is_left_out_of_this_cv_and_comes_back() {
    let mut app = editor("en", nusrat());
    open_part(&mut app, "cv-screen-work");
    assert!(machine_text(&mut app).contains("Marché du Canal"));
    app.click("cv-screen-hide-entry");
    let text = machine_text(&mut app);
    assert!(
        !text.contains("Marché du Canal") && text.contains("Neelakash"),
        "{text}"
    );
    app.picture("cv-hidden-entry");
    app.click("cv-screen-show-entry");
    assert!(machine_text(&mut app).contains("Marché du Canal"));
    app.click("cv-screen-show-section");
    assert!(!machine_text(&mut app).contains("Neelakash"));
    assert!(app.shows("cv-screen-count-hidden"));
}

#[test]
fn the_same_entry_is_written_in_bengali_and_french_side_by_side() {
    let mut app = editor("en", nusrat());
    open_part(&mut app, "cv-screen-work");
    app.click("cv-screen-second");
    app.click_words("Français");
    app.click_words("Job title (Français)");
    app.type_text("Vendeuse");
    let work = &app.core().record().profile.work[0];
    let french = "fr".to_owned().try_into().unwrap();
    assert_eq!(work.said(&french, "position"), Some("Vendeuse"));
    assert_eq!(work.position.as_deref(), Some("বিক্রেতা"));
    app.picture("cv-two-languages");
    let mut cv = app.core().record().cv.clone();
    cv.language = Some(french);
    app.edit(Edit::SetCv(Box::new(cv)));
    let text = machine_text(&mut app);
    assert!(
        text.contains("Vendeuse") && !text.contains("বিক্রেতা"),
        "{text}"
    );
}

#[test]
fn template_and_length_are_chosen_and_the_page_follows() {
    let mut app = editor("en", nusrat());
    app.show_tab("cv-screen-tab-look");
    for template in Template::ALL {
        let key = format!("cv-screen-template-{}", template.name());
        let name = app.text().get(&key);
        app.click_words(&name);
        assert_eq!(app.core().record().cv.look.template, template);
        assert!(machine_text(&mut app).contains("Neelakash"));
        app.picture(&format!("cv-look-{}", template.name()));
    }
    app.click("cv-screen-fit-to");
    app.click("cv-screen-fit-to-one-page");
    assert_eq!(app.core().record().cv.look.fit, Fit::OnePage);
    machine_text(&mut app);
    assert!(app.shows("cv-screen-fit-as-it-is"));
}

#[test]
fn the_consent_clause_is_chosen_and_worded() {
    let mut app = editor("en", nusrat());
    app.show_tab("cv-screen-tab-look");
    app.click("cv-screen-consent");
    app.click("cv-screen-consent-future");
    assert!(machine_text(&mut app).contains("future recruitment"));
    app.click("cv-screen-consent-own");
    app.type_text("Consent for Baltvilla.");
    let text = machine_text(&mut app);
    assert!(text.contains("Consent for Baltvilla."), "{text}");
}

#[test]
fn a_copy_of_the_cv_has_words_of_its_own_and_the_first_comes_back() {
    let mut app = editor("en", nusrat());
    app.show_tab("cv-screen-tab-drawer");
    app.click("cv-screen-cv-name");
    app.type_text("Baltvilla");
    app.click("cv-screen-cv-copy");
    app.click("cv-screen-cv-name");
    app.type_text("Linumo");
    app.show_tab("cv-screen-tab-job");
    app.click("cv-screen-headline");
    app.type_text("Chat agent");
    assert!(machine_text(&mut app).contains("Chat agent"));
    app.show_tab("cv-screen-tab-drawer");
    app.picture("cv-two-cvs");
    app.click_words("Open Baltvilla");
    assert!(!machine_text(&mut app).contains("Chat agent"));
    app.click_words("Remove Linumo");
    assert_eq!(app.core().record().cvs().len(), 1);
    app.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(app.core().record().cvs().len(), 2);
}

#[test]
fn a_version_that_was_kept_comes_back_and_what_was_there_is_kept_too() {
    let mut app = editor("en", nusrat());
    app.command(Command::KeepVersion);
    let mut changed = nusrat();
    changed.work.clear();
    let (field, profile) = ("work".to_owned(), Box::new(changed));
    app.edit(Edit::SetProfile { field, profile });
    app.show_tab("cv-screen-tab-drawer");
    app.picture("cv-versions");
    app.click_naming("Go back to");
    let record = app.core().record();
    assert_eq!(record.profile.work.len(), 2);
    assert_eq!(record.versions.len(), 2);
    app.press_with(Modifiers::COMMAND, Key::Z);
    assert!(app.core().record().profile.work.is_empty());
}

#[test]
fn a_click_on_the_page_goes_to_the_field() {
    let mut app = editor("en", nusrat());
    machine_text(&mut app);
    let preview = app.core().preview().unwrap();
    let area = preview
        .spots
        .iter()
        .find(|area| &*area.spot == "work.1.position")
        .expect("the page shows the job title")
        .clone();
    let page = app.page_rect();
    let middle = egui::vec2(area.x + area.width / 2.0, area.y + area.height / 2.0);
    app.click_at(page.min + middle * page.size());
    assert_eq!(app.focused(), "Job title");
    app.type_text("!");
    let typed = app.core().record().profile.work[1].position.clone();
    assert!(typed.unwrap().contains('!'));
}

#[test]
fn refused_changes_stay_refused_and_the_switch_brings_them_back() {
    let mut app = TestApp::open(Setup {
        size: vec2(1280.0, 1700.0),
        ..Setup::default()
    });
    app.command(Command::LoadExample("nusrat-jahan".to_owned()));
    app.go(Route::CvEditor);
    machine_text(&mut app);
    app.show_tab("cv-screen-tab-job");
    app.picture("cv-changes");
    let before = machine_text(&mut app);
    app.click("cv-screen-change-skills");
    assert!(app.core().record().cv.refused.contains("skills-order"));
    assert_ne!(machine_text(&mut app), before);
    app.click("cv-screen-change-skills");
    assert_eq!(machine_text(&mut app), before);
}

#[test]
fn a_photo_is_cropped_by_keys_shown_by_country_and_taken_away() {
    let mut app = editor("el", nusrat());
    let file = "tests/cases/photo/hills.jpg";
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    app.command(Command::ReadPhoto { path });
    app.wait_until(|core| core.picture().is_some());
    app.run();
    assert!(
        app.focused()
            .starts_with(&app.text().get("cv-screen-crop-frame"))
    );
    app.press(Key::ArrowRight);
    app.picture("cv-crop");
    app.click("cv-screen-crop-use");
    app.wait_until(|core| core.record().profile.basics.image.is_some());
    app.run();
    let image = app.core().record().profile.basics.image.clone();
    assert!(image.unwrap().starts_with("data:image/jpeg;base64,"));
    assert!(app.core().picture().is_none());
    let shows_photo = |app: &mut TestApp| {
        machine_text(app);
        let spots = &app.core().preview().unwrap().spots;
        spots.iter().any(|area| &*area.spot == "basics.image")
    };
    assert!(shows_photo(&mut app));
    if !app.shows("cv-screen-photo-other") {
        open_part(&mut app, "cv-screen-about");
    }
    app.picture("cv-photo");
    let mut cv = app.core().record().cv.clone();
    cv.country = Some("GB".to_owned());
    app.edit(Edit::SetCv(Box::new(cv)));
    assert!(!shows_photo(&mut app));
    app.click("cv-screen-photo-remove");
    assert_eq!(app.core().record().profile.basics.image, None);
    app.press_with(Modifiers::COMMAND, Key::Z);
    assert!(app.core().record().profile.basics.image.is_some());
}

#[test]
fn a_file_that_is_no_photo_is_told_and_changes_nothing() {
    let mut app = editor("en", nusrat());
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
    app.command(Command::ReadPhoto { path });
    app.wait_until(|core| !core.notices().is_empty());
    app.run();
    assert!(app.shows("photo-not-a-picture"));
    assert_eq!(app.core().record().profile.basics.image, None);
}

#[test]
fn an_advert_is_read_and_a_term_leads_to_the_field_where_it_could_stand() {
    let mut app = editor("en", nusrat());
    app.show_tab("cv-screen-tab-job");
    app.click("cv-screen-vacancy-text");
    app.type_text("We look for a chat agent with Salesforce, CRM and fluent French. Shift work.");
    app.run();
    assert!(app.shows("cli-vacancy-missing") && app.shows("cli-vacancy-covered"));
    app.picture("cv-vacancy");
    let vacancy = app.core().record().cv.vacancy.clone();
    assert!(vacancy.starts_with("We look for"));
    app.click_naming("CRM");
    assert_eq!(app.focused(), "Skill");
}

#[test]
fn a_line_from_earlier_work_enters_the_cv_only_when_it_is_wanted() {
    let mut profile = nusrat();
    profile.work[0].position = Some("Cashier".to_owned());
    profile.work[0].highlights = vec!["Greeted people at the till".to_owned()];
    let mut app = editor("en", profile);
    app.show_tab("cv-screen-tab-job");
    app.picture("cv-suggested");
    let before = app.core().record().profile.work[0].highlights.clone();
    assert_eq!(before.len(), 1);
    app.click_first_naming("Add to the CV: ");
    let after = app.core().record().profile.work[0].highlights.clone();
    assert_eq!(after.len(), 2);
    assert!(machine_text(&mut app).contains(&after[1]));
    app.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(app.core().record().profile.work[0].highlights, before);
}

/// Waits for a preview of the letter of the present record.
fn letter_text(app: &mut TestApp) -> String {
    app.run();
    app.wait_until(|core| {
        let preview = core.letter_preview();
        preview.is_some_and(|preview| preview.revision == core.record().revision())
    });
    app.run();
    app.core().letter_preview().unwrap().machine_text.clone()
}

#[test]
fn a_letter_is_written_changed_and_left_out_paragraph_by_paragraph() {
    let mut app = TestApp::open(Setup {
        size: vec2(1280.0, 2600.0),
        ..Setup::default()
    });
    app.command(Command::LoadExample("nusrat-jahan".to_owned()));
    app.go(Route::CvEditor);
    app.show_tab("cv-screen-tab-job");
    app.click("letter-screen-open");
    assert_eq!(*app.route(), Route::Letter);
    app.click("letter-screen-company");
    app.type_text("Baltvilla");
    let text = letter_text(&mut app);
    assert!(
        text.contains("Baltvilla") && text.contains("Nusrat Jahan"),
        "{text}"
    );
    app.picture("letter");
    app.click_first_naming(&app.text().get("letter-screen-write"));
    app.click_words("Opening, in your words");
    app.press_with(Modifiers::COMMAND, Key::A);
    app.type_text("I saw your sign.");
    assert!(letter_text(&mut app).contains("I saw your sign."));
    app.click("letter-screen-opening");
    assert!(!letter_text(&mut app).contains("I saw your sign."));
    app.press(Key::Escape);
    assert_eq!(*app.route(), Route::CvEditor);
}

#[test]
fn the_letter_has_pictures_in_all_looks() {
    for (name, language, size, example) in [
        ("bn", "bn", vec2(1280.0, 800.0), "nusrat-jahan"),
        ("el", "el", vec2(960.0, 600.0), "eleni-papadaki"),
        ("pl", "pl", vec2(1280.0, 800.0), "piotr-zielinski"),
    ] {
        let mut app = TestApp::open(Setup {
            language,
            size,
            ..Setup::default()
        });
        app.command(Command::LoadExample(example.to_owned()));
        app.go(Route::Letter);
        if size.x > 1040.0 {
            letter_text(&mut app);
        }
        app.assert_nothing_sticks_out("letter");
        app.picture(&format!("letter-{name}"));
        assert!(app.shows("letter-screen-company"));
    }
}

#[test]
fn the_check_shows_field_by_field_what_a_machine_reads() {
    let mut app = editor("en", nusrat());
    let mut profile = nusrat();
    profile.basics.name = Some("Nusrat Jahan".to_owned());
    profile.work[0].position = Some("Cashier".to_owned());
    let (field, profile) = ("all".to_owned(), Box::new(profile));
    app.edit(Edit::SetProfile { field, profile });
    app.go(Route::CvCheck);
    machine_text(&mut app);
    app.click("cv-screen-machine-show");
    app.picture("cv-fields");
    assert!(app.shows_words("Job title, Cashier"));
    app.click_words("Job title, Cashier");
    assert_eq!(app.focused(), "Job title");
}

#[test]
fn a_file_is_shown_before_it_is_merged_and_taken_back_in_one_step() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("other.json");
    let other = json!({
        "basics": {"name": "Nusrat Jahan", "phone": "+33 6 39 98 01 23"},
        "work": [{"name": "Neelakash", "position": "Agent", "startDate": "2019-06", "endDate": "2022-08"},
                 {"name": "Rongdhonu", "position": "Sales", "startDate": "2016-02"}],
        "skills": [{"name": "Excel"}], "languages": 7,
    });
    callfit::base::files::write_atomic(&path, other.to_string().as_bytes()).unwrap();
    let mut app = editor("en", nusrat());
    app.command(Command::Import { path });
    app.wait_until(|core| core.incoming().is_some());
    app.run();
    assert_eq!(app.core().record().profile, nusrat());
    assert!(app.shows("incoming-take") && app.shows_words("other.json"));
    app.picture("cv-incoming");
    app.click("cv-screen-skills");
    app.click("incoming-take");
    let profile = &app.core().record().profile;
    let employers: Vec<&str> = profile
        .work
        .iter()
        .filter_map(|work| work.name.as_deref())
        .collect();
    assert_eq!(employers, ["Marché du Canal", "Neelakash", "Rongdhonu"]);
    assert_eq!(profile.basics.phone.as_deref(), Some("+33 6 39 98 01 23"));
    assert_eq!(profile.skills.len(), 1, "skills were left out");
    app.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(app.core().record().profile, nusrat());
}

#[test]
fn a_hidden_entry_is_not_missed_and_a_finding_leads_to_the_right_one() {
    let mut profile = nusrat();
    profile.work[1].end_date = Some(String::new());
    let mut app = editor("en", profile);
    open_part(&mut app, "cv-screen-work");
    app.click("cv-screen-hide-entry");
    machine_text(&mut app);
    assert!(!app.shows("cv-screen-find-content-unread"));
    app.click_naming("The end date is missing, Neelakash");
    app.type_text("2022-08");
    let ends = app.core().record().profile.work.iter();
    let ends: Vec<_> = ends.map(|work| work.end_date.as_deref()).collect();
    assert_eq!(ends, [None, Some("2022-08")]);
}

#[test]
fn a_street_that_is_wanted_on_the_page_is_nothing_to_look_at() {
    let mut profile = nusrat();
    profile.basics.location.address = Some("12 rue des Trois-Moulins".to_owned());
    let mut app = editor("en", profile);
    let mut cv = app.core().record().cv.clone();
    cv.show.address = Some(true);
    cv.summary = "Patient and exact.".to_owned();
    app.edit(Edit::SetCv(Box::new(cv)));
    let text = machine_text(&mut app);
    assert!(text.contains("12 rue des Trois-Moulins"), "{text}");
    assert!(!app.shows("cv-screen-find-private"));
    assert!(!app.shows("cv-screen-find-content-unread"));
}
