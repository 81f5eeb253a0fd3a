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

#[test]
fn answers_that_are_too_few_name_no_best_role() {
    let folder = folder();
    put(
        &folder,
        "answers.toml",
        "format = 1\nquestionnaire = \"customer_contact\"\n[answers]\noral_1 = 4\n",
    );
    put(&folder, "resume.json", r#"{"basics": {"name": "Anna"}}"#);
    let args = [
        "cv",
        "--profile",
        "resume.json",
        "--answers",
        "answers.toml",
        "--role",
        "best",
        "-o",
        "cv.pdf",
    ];
    let output = callfit(folder.path(), &args);
    assert_eq!(status(&output), Some(1));
    assert!(
        stderr(&output).contains("--role none"),
        "{}",
        stderr(&output)
    );
    assert!(!folder.path().join("cv.pdf").exists());
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

/// A folder with the shipped questionnaire in English, without its first statement.
fn without_a_question() -> TempDir {
    let folder = folder();
    let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("questionnaires/customer_contact");
    let copy = folder.path().join("questionnaires/customer_contact");
    fs::create_dir_all(copy.join("parts")).unwrap();
    for entry in fs::read_dir(shipped.join("parts")).unwrap() {
        let entry = entry.unwrap();
        if entry.path().is_file() {
            fs::copy(entry.path(), copy.join("parts").join(entry.file_name())).unwrap();
        }
    }
    let text = fs::read_to_string(shipped.join("questionnaire.toml")).unwrap();
    let (before, rest) = text
        .split_once("[[section.question]]\nid = \"oral_1\"")
        .unwrap();
    let (_, after) = rest.split_once("[[section.question]]").unwrap();
    let text = format!("{before}[[section.question]]{after}");
    put(
        &folder,
        "questionnaires/customer_contact/questionnaire.toml",
        text,
    );
    folder
}

#[test]
fn answers_to_a_question_that_is_gone_do_not_count_and_stop_nothing() {
    let answers =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/examples/nusrat-jahan.answers.toml");
    let answers = answers.to_str().unwrap();
    let folder = without_a_question();
    let here = folder.path();
    let of_data = ["--data", "."];
    let ranked = callfit(here, &[&of_data[..], &["match", answers]].concat());
    let said = stderr(&ranked);
    assert_eq!(status(&ranked), Some(0), "{said}");
    let sentence = "1 answer belongs to a question that is no longer in this questionnaire. \
                    It is kept and does not count.";
    assert!(said.contains(sentence), "{said}");
    assert!(stdout(&ranked).lines().count() >= 18);
    let whole = callfit(here, &["match", answers]);
    assert!(!stderr(&whole).contains("no longer"), "{}", stderr(&whole));
    for name in ["report.txt", "report.json"] {
        let report = ["report", answers, "-o", name];
        let made = callfit(here, &[&of_data[..], &report].concat());
        assert_eq!(status(&made), Some(0), "{}", stderr(&made));
    }
    let report = fs::read_to_string(here.join("report.txt")).unwrap();
    let report = report.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(report.contains(sentence), "{report}");
    let json = fs::read_to_string(here.join("report.json")).unwrap();
    let json: Value = serde_json::from_str(&json).unwrap();
    assert_eq!(json["left_over"], serde_json::json!(["oral_1"]));
    let level = &json["levels"]["oral"];
    assert_eq!(level["instruments"]["self_report"]["pieces"], 3, "{level}");
}

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
