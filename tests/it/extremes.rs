//! CVs beyond what anybody sends: hundreds of entries, endless lines, links that are none, letters that no font has.

use std::fs;
use std::io::{Cursor, Read as _};

use callfit::app::cv_checks::{Subject, check_content};
use callfit::app::headless;
use callfit::base::clock::Clock;
use callfit::catalog::Catalog;
use callfit::cv::Purpose;
use callfit::export::pdf;
use callfit::record::Record;
use callfit::record::edit::Edit;
use callfit::record::resume::record_from_resume;
use callfit::text::Text;
use callfit::ui::route::Route;
use egui::vec2;
use serde_json::{Value, json};
use zip::ZipArchive;

use crate::cli::{callfit, folder, put, status, stderr};
use crate::support::{NOW_MILLIS, Setup, TestApp};

fn record(document: Value) -> Record {
    record_from_resume(document).value
}

/// What a machine reads out of the pages, page by page.
fn pages(record: &Record) -> Vec<String> {
    let text = Text::english();
    let purpose = Purpose {
        role: None,
        country: "IE",
        today: Clock::Fixed(NOW_MILLIS).today(),
    };
    let file = headless::make_cv(&text, &Catalog::shipped(), record, None, &purpose).unwrap();
    let text = pdf::text_with_gaps(&file).unwrap();
    text.split('\u{c}').map(str::to_owned).collect()
}

fn findings(record: &Record) -> Vec<&'static str> {
    let text = Text::english();
    let report = check_content(&Subject {
        record,
        text: &text,
        cv_text: &text,
        country: "IE",
        has_role: false,
        role_headline: "",
        today: Clock::Fixed(NOW_MILLIS).today(),
    });
    report
        .findings
        .iter()
        .map(|found| found.title.key)
        .collect()
}

/// That many works, each of three months, the newest first.
fn works(count: usize) -> Record {
    let work = |at: usize| {
        let (year, month) = (2025 - at / 4, 10 - 3 * (at % 4));
        json!({
            "name": format!("Shop number {at}."), "position": "Cashier",
            "startDate": format!("{year}-{month:02}"), "endDate": format!("{year}-{:02}", month + 2),
            "highlights": ["Answered questions at the counter", "Counted the till each evening"],
        })
    };
    let work: Vec<Value> = (0..count).map(work).collect();
    record(json!({"basics": {"name": "Anna Lis", "email": "anna@lis.example"}, "work": work}))
}

#[test]
fn three_hundred_entries_are_all_printed_and_the_check_says_that_they_are_many() {
    let record = works(300);
    let pages = pages(&record);
    assert!(pages.len() > 20, "{}", pages.len());
    let text = pages.concat();
    for at in 0..300 {
        let name = format!("Shop number {at}.");
        assert_eq!(text.matches(&name).count(), 1, "{name}");
    }
    assert!(findings(&record).contains(&"cv-screen-find-many"));
}

/// The editor of somebody with that many works, which are shown.
fn at_works(count: usize) -> TestApp {
    let mut app = TestApp::open(Setup {
        size: vec2(1280.0, 1700.0),
        ..Setup::default()
    });
    let profile = Box::new(works(count).profile);
    app.edit(Edit::SetProfile {
        field: "all".to_owned(),
        profile,
    });
    app.go(Route::CvEditor);
    let title = format!("{}, ", app.text().get("cv-screen-work"));
    app.click_naming(&title);
    app
}

#[test]
fn the_editor_opens_with_three_hundred_entries_and_goes_on_taking_letters() {
    let mut app = at_works(300);
    assert!(app.shows_words("Shop number 0."));
    app.click_first_naming(&app.text().get("cv-screen-title"));
    app.type_text("Lead ");
    let work = &app.core().record().profile.work;
    assert!(work[0].position.as_deref().unwrap().contains("Lead"));
    assert_eq!(work.len(), 300);
    app.assert_nothing_sticks_out("three hundred entries");
}

#[test]
fn signs_that_nobody_sees_may_be_typed_and_are_said() {
    let mut app = at_works(1);
    app.click("cv-screen-title");
    app.type_text("\u{202e}Lead\u{200b}\u{200f} ");
    app.go(Route::CvCheck);
    let is_newest = |core: &callfit::app::AppCore| {
        let preview = core.preview();
        preview.is_some_and(|preview| preview.revision == core.record().revision())
    };
    app.wait_until(is_newest);
    app.run();
    assert!(app.core().preview().unwrap().machine_text.contains("Lead"));
    assert!(app.shows("cv-screen-find-hidden"));
}

#[test]
fn a_bullet_of_five_thousand_letters_begins_where_its_entry_does_and_loses_no_word() {
    let words: Vec<String> = (0..660).map(|at| format!("word{at}")).collect();
    let bullet = words.join(" ");
    assert!(bullet.len() > 5000);
    let record = record(json!({
        "basics": {"name": "Anna Lis", "email": "anna@lis.example"},
        "work": [{"name": "Shop", "position": "Cashier", "startDate": "2019", "highlights": [bullet]}],
    }));
    let pages = pages(&record);
    let first: Vec<&str> = pages[0].split_whitespace().collect();
    assert!(first.contains(&"word0") && first.contains(&"word200"));
    let all = pages.join(" ");
    let read: Vec<&str> = all
        .split_whitespace()
        .filter(|word| word.starts_with("word"))
        .collect();
    assert_eq!(read, words);
    assert!(findings(&record).contains(&"cv-screen-find-long"));
}

#[test]
fn a_word_without_a_place_to_break_is_broken_and_loses_no_letter() {
    let record = record(json!({
        "basics": {"name": "N".repeat(900), "label": "L".repeat(900)},
        "work": [{"name": "Shop", "position": "Cashier", "highlights": ["x".repeat(5000)]}],
    }));
    let text = pages(&record).concat();
    for (letter, count) in [('N', 900), ('L', 900), ('x', 5000)] {
        assert!(text.matches(letter).count() >= count, "{letter}");
    }
}

#[test]
fn what_is_no_web_address_is_text_in_every_kind_of_file() {
    let odd = [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)//a.example",
        "file:///etc/hosts",
        "data:text/html,a.example",
        "vbscript:a.b",
        "//evil.example/a",
        "https://bank.example@evil.example",
        "not a page",
    ];
    let profiles: Vec<Value> = odd.iter().map(|url| json!({"url": url})).collect();
    let resume = json!({
        "basics": {"name": "Anna Lis", "url": odd[0], "email": "a@b.example?bcc=x@y.example", "profiles": profiles},
        "work": [{"name": "Shop", "position": "Cashier", "url": odd[2]}],
        "projects": [{"name": "Stall", "url": odd[1]}], "certificates": [{"name": "Aid", "url": odd[3]}],
        "publications": [{"name": "Page", "url": odd[5]}],
    });
    let folder = folder();
    put(&folder, "me.json", resume.to_string());
    let links = |file: &str| -> usize {
        let made = callfit(folder.path(), &["convert", "me.json", "-o", file]);
        assert_eq!(status(&made), Some(0), "{}", stderr(&made));
        let bytes = fs::read(folder.path().join(file)).unwrap();
        match file {
            "cv.docx" => {
                let mut zip = ZipArchive::new(Cursor::new(bytes)).unwrap();
                let mut part = zip.by_name("word/_rels/document.xml.rels").unwrap();
                let mut text = String::new();
                part.read_to_string(&mut text).unwrap();
                text.matches("TargetMode=\"External\"").count()
            }
            "cv.pdf" => {
                let pdf = lopdf::Document::load_mem(&bytes).unwrap();
                let objects = pdf
                    .objects
                    .values()
                    .filter_map(|object| object.as_dict().ok());
                objects
                    .filter(|dict| format!("{dict:?}").contains("/URI"))
                    .count()
            }
            _ => {
                let text = String::from_utf8(bytes).unwrap();
                text.matches("<a ").count() + text.matches("](<").count()
            }
        }
    };
    let files = ["cv.html", "cv.md", "cv.pdf", "cv.docx"];
    assert_eq!(files.map(links), [0; 4]);
    let resume = json!({"basics": {"name": "Anna Lis", "url": "https://anna.example"}});
    put(&folder, "me.json", resume.to_string());
    assert!(
        files.into_iter().all(|file| links(file) > 0),
        "links are seen"
    );
}

#[test]
fn letters_that_no_font_has_are_said_and_stay_in_the_file() {
    let lines = ["محمد علي", "东方公司", "Tea ☕ and 👩‍👩‍👧", "ქართული", "ไทย"];
    let resume = json!({
        "basics": {"name": "Anna Lis", "email": "anna@lis.example"},
        "work": [{"name": "Shop", "position": "Cashier", "startDate": "2019", "highlights": lines}],
    });
    let text = pages(&record(resume.clone())).concat();
    for letter in lines
        .concat()
        .chars()
        .filter(|letter| letter.is_alphabetic())
    {
        assert!(text.contains(letter), "{letter} is lost");
    }
    assert!(findings(&record(resume.clone())).contains(&"cv-screen-find-glyphs"));
    let folder = folder();
    put(&folder, "me.json", resume.to_string());
    for args in [
        &["convert", "me.json", "-o", "cv.pdf"][..],
        &["cv", "--profile", "me.json", "-o", "cv2.pdf"],
    ] {
        let made = callfit(folder.path(), args);
        let said = stderr(&made);
        assert!(said.contains("No font here has م ح د"), "{said}");
    }
    let made = callfit(folder.path(), &["convert", "me.json", "-o", "cv.docx"]);
    assert!(!stderr(&made).contains("No font"), "{}", stderr(&made));
}
