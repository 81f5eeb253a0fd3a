//! `callfit roles`, `role`, `plan` and `practice`: what they print, write and refuse.

use std::fs;

use crate::cli::{callfit, folder, put, status, stderr, stdout};

#[test]
fn roles_are_listed_and_one_is_shown_with_what_answers_say_about_it() {
    let folder = folder();
    let list = stdout(&callfit(folder.path(), &["roles", "--lang", "el"]));
    assert_eq!(list.lines().count(), 18, "{list}");
    assert!(
        list.contains("inbound_agent") && list.contains("Εκπρόσωπος"),
        "{list}"
    );
    let json = stdout(&callfit(folder.path(), &["roles", "--json"]));
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    let steps: Vec<i64> = json
        .as_array()
        .unwrap()
        .iter()
        .map(|role| role["ladder_step"].as_i64().unwrap())
        .collect();
    assert!(steps.is_sorted() && steps.len() == 18);
    let show = |args: &[&str]| {
        stdout(&callfit(
            folder.path(),
            &[&["role", "inbound_agent"], args].concat(),
        ))
    };
    let plain = show(&[]);
    assert!(
        plain.contains("A day at work") && !plain.contains("Why it fits you"),
        "{plain}"
    );
    assert!(!plain.contains("VAE"), "{plain}");
    let fitted = show(&[
        "--example",
        "piotr-zielinski",
        "--lang",
        "fr",
        "--country",
        "fr",
    ]);
    assert!(
        fitted.contains("Pourquoi il vous convient") && fitted.contains("VAE"),
        "{fitted}"
    );
    let json: serde_json::Value =
        serde_json::from_str(&show(&["--json", "--example", "piotr-zielinski"])).unwrap();
    assert_eq!(json["fit"]["role"], "inbound_agent");
    let output = callfit(folder.path(), &["role", "trainer", "-o", "trainer.pdf"]);
    assert_eq!(status(&output), Some(0), "{}", stderr(&output));
    let pdf = fs::read(folder.path().join("trainer.pdf")).unwrap();
    let words = callfit::export::pdf::machine_text(&pdf).unwrap();
    assert!(
        words.contains("Contact centre trainer") && words.contains("2424"),
        "{words}"
    );
    let unknown = callfit(folder.path(), &["role", "trainr"]);
    assert_eq!(status(&unknown), Some(2));
    assert!(stderr(&unknown).contains("trainer"), "{}", stderr(&unknown));
}

#[test]
fn what_would_raise_the_fit_most_is_told() {
    let folder = folder();
    for task in [
        &["role", "inbound_agent"][..],
        &["match", "--explain", "inbound_agent"],
    ] {
        let args = [task, &["--example", "piotr-zielinski"]].concat();
        let told = stdout(&callfit(folder.path(), &args));
        assert!(told.contains("What would raise the fit most"), "{told}");
    }
}

#[test]
fn a_plan_is_written_for_people_calendars_and_programs() {
    let folder = folder();
    let plan = |args: &[&str]| callfit(folder.path(), &[&["plan"], args].concat());
    let shown = stdout(&plan(&["--example", "piotr-zielinski", "--lang", "pl"]));
    assert!(shown.contains("Zrobione kroki: 0 z 3"), "{shown}");
    let json = stdout(&plan(&[
        "inbound_agent",
        "--example",
        "piotr-zielinski",
        "--json",
    ]));
    let json: serde_json::Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["role"], "inbound_agent");
    assert_eq!(json["steps"].as_array().unwrap().len(), 3);
    for (name, start) in [
        ("plan.pdf", "%PDF-"),
        ("plan.ics", "BEGIN:VCALENDAR"),
        ("plan.txt", ""),
    ] {
        let output = plan(&["inbound_agent", "--example", "piotr-zielinski", "-o", name]);
        assert_eq!(status(&output), Some(0), "{}", stderr(&output));
        let bytes = fs::read(folder.path().join(name)).unwrap();
        assert!(
            bytes.starts_with(start.as_bytes()) && !bytes.is_empty(),
            "{name}"
        );
    }
    let odd = plan(&["--example", "piotr-zielinski", "-o", "plan.docx"]);
    assert_eq!(status(&odd), Some(2));
    assert!(stderr(&odd).contains(".ics"), "{}", stderr(&odd));
    // Nothing is in the store yet.
    let empty = plan(&["--data-dir", "store"]);
    assert_eq!(status(&empty), Some(1), "{}", stderr(&empty));
}

#[test]
fn practice_writes_the_questions_empty_or_with_examples() {
    let folder = folder();
    let examples = "format = 1\n[examples.asked_until_clear]\ntask = \"Find the lost parcel\"\n";
    put(&folder, "examples.toml", examples);
    let args = ["practice", "inbound_agent", "--lang", "el", "-o"];
    let empty = callfit(folder.path(), &[&args[..], &["empty.txt"]].concat());
    assert_eq!(status(&empty), Some(0), "{}", stderr(&empty));
    let told = [&args[..], &["told.txt", "--answers", "examples.toml"]].concat();
    assert_eq!(status(&callfit(folder.path(), &told)), Some(0));
    let read = |name: &str| fs::read_to_string(folder.path().join(name)).unwrap();
    assert!(read("told.txt").contains("Find the lost parcel"));
    assert!(!read("empty.txt").contains("Find the lost parcel"));
    let pdf = callfit(folder.path(), &[&args[..], &["sheet.pdf"]].concat());
    assert_eq!(status(&pdf), Some(0));
    assert!(
        fs::read(folder.path().join("sheet.pdf"))
            .unwrap()
            .starts_with(b"%PDF")
    );
}

#[test]
fn practice_names_what_it_cannot_use() {
    let folder = folder();
    let role = callfit(
        folder.path(),
        &["practice", "inbound_agnt", "--lang", "en", "-o", "a.pdf"],
    );
    assert_eq!(status(&role), Some(2));
    assert!(stderr(&role).contains("inbound_agent"), "{}", stderr(&role));
    let ending = callfit(
        folder.path(),
        &["practice", "trainer", "--lang", "en", "-o", "a.csv"],
    );
    assert_eq!(status(&ending), Some(2));
    let examples = "format = 1\n[examples.asked_until_cleer]\ntask = \"x\"\n";
    put(&folder, "e.toml", examples);
    let args = [
        "practice",
        "inbound_agent",
        "--lang",
        "en",
        "--answers",
        "e.toml",
        "-o",
        "a.pdf",
    ];
    let unknown = callfit(folder.path(), &args);
    assert_eq!(status(&unknown), Some(2));
    assert!(
        stderr(&unknown).contains("asked_until_clear"),
        "{}",
        stderr(&unknown)
    );
}
