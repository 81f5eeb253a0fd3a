//! The program as a whole, run from the command line: what it prints where, and its exit status.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use serde_json::{Value, json};
use tempfile::TempDir;

/// Runs the program in `folder` without a display and in no language of the computer.
pub(crate) fn callfit(folder: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_callfit"))
        .args(args)
        .current_dir(folder)
        .env("HOME", folder)
        .env("XDG_DATA_HOME", folder)
        .env("LC_ALL", "C")
        .env_remove("LANG")
        .env_remove("LANGUAGE")
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("WAYLAND_SOCKET")
        .output()
        .unwrap()
}

pub(crate) fn status(output: &Output) -> Option<i32> {
    output.status.code()
}

pub(crate) fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

pub(crate) fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

pub(crate) fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

pub(crate) fn put(folder: &TempDir, name: &str, content: impl AsRef<[u8]>) {
    fs::File::create(folder.path().join(name))
        .and_then(|mut file| std::io::Write::write_all(&mut file, content.as_ref()))
        .unwrap();
}

fn cases() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases")
}

#[test]
fn levels_measured_elsewhere_are_ranked_as_the_examples_say() {
    let examples = fs::read_to_string(cases().join("fit_examples.json")).unwrap();
    let examples: Value = serde_json::from_str(&examples).unwrap();
    let person = &examples["anna_calm_talker"];
    let folder = folder();
    put(&folder, "levels.json", person["answers"].to_string());
    let output = callfit(
        folder.path(),
        &["match", "--levels", "levels.json", "--json"],
    );
    assert_eq!(status(&output), Some(0), "{}", stderr(&output));
    let roles: Vec<Value> = serde_json::from_str(&stdout(&output)).unwrap();
    assert_eq!(roles.len(), 18);
    for role in &roles {
        let expected = &person["results"][role["role"].as_str().unwrap()];
        for (ours, theirs) in [
            ("plug_in", "score"),
            ("expected", "mean"),
            ("se", "se"),
            ("low", "lo"),
            ("high", "hi"),
            ("shape", "strength_use"),
            ("coverage", "coverage"),
        ] {
            let difference = role[ours].as_f64().unwrap() - expected[theirs].as_f64().unwrap();
            assert!(difference.abs() < 1e-3, "{ours} of {role}");
        }
        assert_eq!(role["category"], expected["category"]);
        assert_eq!(role["must_haves"], expected["gates"]);
    }
    let keys: Vec<f64> = roles
        .iter()
        .map(|role| {
            person["results"][role["role"].as_str().unwrap()]["order_key"]
                .as_f64()
                .unwrap()
        })
        .collect();
    assert!(keys.is_sorted_by(|a, b| a >= b), "{keys:?}");
}

#[test]
fn nothing_answered_gives_no_numbers_and_status_1() {
    let folder = folder();
    put(&folder, "levels.json", "{}");
    let output = callfit(
        folder.path(),
        &["match", "--levels", "levels.json", "--json"],
    );
    assert_eq!(status(&output), Some(1));
    let roles: Vec<Value> = serde_json::from_str(&stdout(&output)).unwrap();
    assert!(
        roles
            .iter()
            .all(|role| role["expected"].is_null() && role["category"] == "no data")
    );
}

#[test]
fn the_ranking_speaks_the_language_asked_for() {
    let folder = folder();
    let english = callfit(folder.path(), &["match", "--example", "piotr-zielinski"]);
    let bengali = callfit(
        folder.path(),
        &["match", "--example", "piotr-zielinski", "--lang", "bn"],
    );
    assert_eq!((status(&english), status(&bengali)), (Some(0), Some(0)));
    let first = stdout(&bengali)
        .lines()
        .next()
        .unwrap_or_default()
        .to_owned();
    assert!(first.starts_with("outbound_telesales"), "{first}");
    assert!(
        first.contains('\u{9e7}') || first.contains('\u{9ef}') || first.contains('\u{9ee}'),
        "{first}"
    );
    assert_eq!(
        stdout(&english).lines().count(),
        stdout(&bengali).lines().count()
    );
}

#[test]
fn a_role_is_explained_down_to_the_answers() {
    let folder = folder();
    let args = [
        "match",
        "--example",
        "eleni-papadaki",
        "--explain",
        "chat_email_agent",
    ];
    let output = callfit(folder.path(), &args);
    assert_eq!(status(&output), Some(0));
    assert!(
        stdout(&output).contains("you answered"),
        "{}",
        stdout(&output)
    );
    let typo = callfit(
        folder.path(),
        &[
            "match",
            "--example",
            "eleni-papadaki",
            "--explain",
            "chat_mail_agent",
        ],
    );
    assert_eq!(status(&typo), Some(2));
    assert!(
        stderr(&typo).contains("chat_email_agent"),
        "{}",
        stderr(&typo)
    );
}

#[test]
fn a_cv_is_made_in_every_language_and_can_be_imported_again() {
    let folder = folder();
    for lang in ["en", "fr", "pl", "lv", "el", "bn"] {
        let name = format!("{lang}.pdf");
        let output = callfit(
            folder.path(),
            &[
                "cv",
                "--example",
                "nusrat-jahan",
                "--lang",
                lang,
                "-o",
                &name,
            ],
        );
        assert_eq!(status(&output), Some(0), "{}", stderr(&output));
        let pdf = fs::read(folder.path().join(&name)).unwrap();
        assert!(pdf.starts_with(b"%PDF-1.7"), "{lang}");
    }
    let import = callfit(folder.path(), &["import", "fr.pdf", "--data-dir", "store"]);
    assert_eq!(status(&import), Some(0), "{}", stderr(&import));
    let export = callfit(
        folder.path(),
        &["export", "back.json", "--data-dir", "store"],
    );
    assert_eq!(status(&export), Some(0), "{}", stderr(&export));
    let back: Value =
        serde_json::from_slice(&fs::read(folder.path().join("back.json")).unwrap()).unwrap();
    assert_eq!(back["basics"]["email"], "nusrat.jahan@example.com");
}

#[test]
fn a_letter_goes_with_the_cv_and_names_the_employer() {
    let folder = folder();
    let tell = json!({"situation": "A parcel was lost", "task": "Find it", "action": "I called", "result": "It came"});
    let prepared = json!({"preparation": {"examples": {"kept_private": tell}}});
    let resume = json!({"basics": {"name": "Anna"}, "meta": {"callfit": prepared}}).to_string();
    put(&folder, "resume.json", resume);
    let written = |target: &str| {
        let mut args = vec!["cv", "--profile", "resume.json", "-o", "cv.pdf"];
        let named = ["--company", "Linumo", "--recipient", "Maria Nowak"];
        args.extend(["--letter", target].into_iter().chain(named));
        let output = callfit(folder.path(), &args);
        assert_eq!(status(&output), Some(0), "{}", stderr(&output));
        fs::read(folder.path().join(target)).unwrap()
    };
    let text = String::from_utf8(written("letter.txt")).unwrap();
    for words in [
        "Linumo",
        "Dear Maria Nowak,",
        "A parcel was lost. Find it. I called.",
        "Anna\n",
    ] {
        assert!(text.contains(words), "{words} in {text}");
    }
    assert!(written("letter.pdf").starts_with(b"%PDF-1.7"));
    let output = callfit(
        folder.path(),
        &[
            "cv",
            "--profile",
            "resume.json",
            "--company",
            "x",
            "-o",
            "cv.pdf",
        ],
    );
    assert_eq!(status(&output), Some(2));
}

/// Files that cannot be used, each for a reason of its own.
fn put_bad_files(folder: &TempDir) {
    let answers = |rest: &str| format!("questionnaire = \"customer_contact\"\n[answers]\n{rest}");
    put(folder, "empty.json", "");
    put(folder, "cut.json", r#"{"oral": 78, "#);
    put(folder, "binary.json", [0xff, 0xfe, 0x00, 0x80]);
    put(folder, "list.json", "[1, 2]");
    put(folder, "high.json", r#"{"oral": 780}"#);
    put(folder, "word.json", r#"{"oral": "good"}"#);
    put(folder, "typo.json", r#"{"empathi": 70}"#);
    put(folder, "new.toml", format!("format = 2\n{}", answers("")));
    put(
        folder,
        "step.toml",
        format!("format = 1\n{}", answers("oral_1 = 9\n")),
    );
    put(folder, "cut.toml", "format = 1\nquestionnaire = \"customer");
    let huge = fs::File::create(folder.path().join("huge.json")).unwrap();
    huge.set_len(100_000_000).unwrap();
}

/// What is typed, with a part of the sentence that must answer it.
const BAD_INPUT: [(&[&str], &str); 14] = [
    (&["match", "--levels", "missing.json"], "missing.json"),
    (&["match", "--levels", "empty.json"], "empty.json"),
    (&["match", "--levels", "cut.json"], "cut.json"),
    (&["match", "--levels", "binary.json"], "binary.json"),
    (&["match", "--levels", "list.json"], "list.json"),
    (&["match", "--levels", "high.json"], "oral"),
    (&["match", "--levels", "word.json"], "oral"),
    (&["match", "--levels", "typo.json"], "empathy"),
    (&["match", "--levels", "huge.json"], "huge.json"),
    (&["match", "new.toml"], "new.toml"),
    (&["match", "step.toml"], "oral_1"),
    (&["match", "cut.toml"], "cut.toml"),
    (&["match", "missing.toml"], "missing.toml"),
    (
        &["cv", "--profile", "binary.json", "-o", "cv.pdf"],
        "binary.json",
    ),
];

#[test]
fn bad_input_gets_one_clear_sentence_and_status_2() {
    let folder = folder();
    put_bad_files(&folder);
    for (args, part) in BAD_INPUT {
        let english = callfit(folder.path(), args);
        let said = stderr(&english);
        assert_eq!(status(&english), Some(2), "{args:?}: {said}");
        assert!(
            stdout(&english).is_empty(),
            "{args:?}: {}",
            stdout(&english)
        );
        assert_eq!(said.lines().count(), 1, "{args:?}: {said}");
        assert!(said.contains(part), "{args:?}: {said}");
        let polish = callfit(folder.path(), &[args, &["--messages", "pl"]].concat());
        assert_eq!(status(&polish), Some(2));
        assert_ne!(said, stderr(&polish), "{args:?} is not said in Polish");
    }
    assert!(!folder.path().join("cv.pdf").exists());
}

#[test]
fn one_bad_field_never_stops_a_cv() {
    let folder = folder();
    put(
        &folder,
        "resume.json",
        r#"{"basics": {"name": "Anna", "email": null}, "work": [{"name": "Shop", "highlights": "none", "startDate": 2020}, 7]}"#,
    );
    let output = callfit(
        folder.path(),
        &["cv", "--profile", "resume.json", "-o", "cv.pdf"],
    );
    assert_eq!(status(&output), Some(2), "{}", stderr(&output));
    assert!(stderr(&output).contains("work[1]"), "{}", stderr(&output));
    assert!(
        fs::read(folder.path().join("cv.pdf"))
            .unwrap()
            .starts_with(b"%PDF")
    );
}

#[test]
fn a_place_that_cannot_be_written_loses_nothing() {
    let folder = folder();
    put(&folder, "file", "kept");
    for target in ["no/such/folder/cv.pdf", "file/cv.pdf"] {
        let output = callfit(
            folder.path(),
            &["cv", "--example", "piotr-zielinski", "-o", target],
        );
        assert_eq!(status(&output), Some(2), "{}", stderr(&output));
        assert_eq!(stderr(&output).lines().count(), 1, "{}", stderr(&output));
    }
    assert_eq!(
        fs::read_to_string(folder.path().join("file")).unwrap(),
        "kept"
    );
}

#[test]
fn help_teaches_in_the_language_asked_for() {
    let folder = folder();
    let english = callfit(folder.path(), &["--help"]);
    assert_eq!(status(&english), Some(0));
    for task in [
        "match", "cv", "report", "paper", "enter", "check", "scales", "import", "export", "form",
    ] {
        assert!(stdout(&english).contains(&format!("\n  {task} ")), "{task}");
        let page = callfit(folder.path(), &[task, "--help", "--messages", "el"]);
        assert_eq!(status(&page), Some(0));
        assert!(
            stdout(&page).contains(|c: char| ('α'..='ω').contains(&c)),
            "{task}"
        );
        assert!(!stdout(&page).contains("Usage:"), "{task}");
    }
    let typo = callfit(folder.path(), &["mach"]);
    assert_eq!(status(&typo), Some(2));
    assert!(stderr(&typo).contains("mach"), "{}", stderr(&typo));
}

#[test]
fn a_questionnaire_goes_to_a_spreadsheet_and_back() {
    let folder = folder();
    let export = ["form", "export", "customer_contact", "-o", "contact.xlsx"];
    let output = callfit(folder.path(), &export);
    assert_eq!(status(&output), Some(0), "{}", stderr(&output));
    let output = callfit(folder.path(), &["check", "contact.xlsx"]);
    assert_eq!(status(&output), Some(0), "{}", stdout(&output));
    let import = ["form", "import", "contact.xlsx", "-o", "questionnaires"];
    let output = callfit(folder.path(), &import);
    assert_eq!(status(&output), Some(0), "{}", stderr(&output));
    let again = callfit(folder.path(), &import);
    assert_eq!(status(&again), Some(2));
    assert!(stderr(&again).contains("-o"), "{}", stderr(&again));
    let output = callfit(
        folder.path(),
        &["form", "export", "contact", "-o", "c.xlsx"],
    );
    assert_eq!(status(&output), Some(2));
    assert!(stderr(&output).contains("“contact”"), "{}", stderr(&output));
    let page = callfit(
        folder.path(),
        &["form", "import", "--help", "--messages", "pl"],
    );
    assert_eq!(status(&page), Some(0));
    assert!(stdout(&page).contains("arkusz"), "{}", stdout(&page));
}

#[test]
fn without_a_display_the_way_without_a_window_is_told() {
    let folder = folder();
    let output = callfit(folder.path(), &[]);
    assert_eq!(status(&output), Some(1));
    assert!(stderr(&output).contains("DISPLAY"), "{}", stderr(&output));
    assert!(
        stderr(&output).contains("cv --example"),
        "{}",
        stderr(&output)
    );
    assert!(stdout(&output).is_empty());
}

#[test]
fn the_shipped_data_files_are_in_order() {
    let folder = folder();
    let output = callfit(folder.path(), &["check"]);
    assert_eq!(
        status(&output),
        Some(0),
        "{}{}",
        stdout(&output),
        stderr(&output)
    );
    assert!(stdout(&output).is_empty(), "{}", stdout(&output));
    let output = callfit(folder.path(), &["check", "no-such-folder"]);
    assert_eq!(status(&output), Some(2), "{}", stdout(&output));
}

#[test]
fn a_report_is_written_for_people_and_for_programs() {
    let folder = folder();
    for (name, begin) in [
        ("r.pdf", "%PDF-1.7"),
        ("r.json", "{"),
        ("r.csv", "\u{feff}code,id"),
        ("r.txt", "Callfit"),
    ] {
        let args = [
            "report",
            "--example",
            "piotr-zielinski",
            "-o",
            name,
            "--codebook",
            "codes.csv",
        ];
        let output = callfit(folder.path(), &args);
        assert_eq!(status(&output), Some(0), "{}", stderr(&output));
        let bytes = fs::read(folder.path().join(name)).unwrap();
        assert!(bytes.starts_with(begin.as_bytes()), "{name}");
    }
    let codes = fs::read_to_string(folder.path().join("codes.csv")).unwrap();
    assert!(
        codes.contains("B04,oral_4,people,short,scale,oral,yes,"),
        "{codes}"
    );
    let unknown = callfit(
        folder.path(),
        &["report", "--example", "piotr-zielinski", "-o", "r.doc"],
    );
    assert_eq!(status(&unknown), Some(2));
    // Without answers there is nothing to report; the window's own store is new here.
    let empty = callfit(
        folder.path(),
        &["report", "-o", "e.pdf", "--data-dir", "store"],
    );
    assert_eq!(status(&empty), Some(1), "{}", stderr(&empty));
    assert!(!folder.path().join("e.pdf").exists());
}

#[test]
fn a_paper_form_is_printed_and_entered() {
    let folder = folder();
    let paper = callfit(
        folder.path(),
        &["paper", "--lang", "el", "--seed", "7", "-o", "form.pdf"],
    );
    assert_eq!(status(&paper), Some(0), "{}", stderr(&paper));
    assert!(
        fs::read(folder.path().join("form.pdf"))
            .unwrap()
            .starts_with(b"%PDF")
    );
    put(&folder, "marked.txt", "B07 4\nB08 9\n");
    let wrong = callfit(folder.path(), &["enter", "marked.txt", "-o", "a.toml"]);
    assert_eq!(status(&wrong), Some(2));
    assert!(
        stderr(&wrong).contains("marked.txt, line 2, B08"),
        "{}",
        stderr(&wrong)
    );
    assert!(
        !folder.path().join("a.toml").exists(),
        "nothing is half written"
    );
    put(&folder, "marked.txt", "B07 4\nB08 0\n");
    let args = [
        "enter",
        "customer_contact",
        "marked.txt",
        "-o",
        "a.toml",
        "--seed",
        "7",
    ];
    let right = callfit(folder.path(), &args);
    assert_eq!(status(&right), Some(0), "{}", stderr(&right));
    let before = fs::read_to_string(folder.path().join("a.toml")).unwrap();
    assert!(before.contains("seed = 7"), "{before}");
    let again = callfit(folder.path(), &args);
    assert_eq!(status(&again), Some(2), "nothing is written over");
    assert_eq!(
        fs::read_to_string(folder.path().join("a.toml")).unwrap(),
        before
    );
    for wrong in [
        &["paper", "nothing", "-o", "x.pdf"][..],
        &["paper", "--form", "huge", "-o", "x.pdf"],
    ] {
        let output = callfit(folder.path(), wrong);
        assert_eq!(status(&output), Some(2), "{wrong:?}");
        assert_eq!(stderr(&output).lines().count(), 1, "{}", stderr(&output));
    }
}
