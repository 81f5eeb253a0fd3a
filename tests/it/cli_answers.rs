//! Answers on the command line that are too few, or belong to a question that is gone.

use std::fs;
use std::path::Path;

use serde_json::Value;
use tempfile::TempDir;

use crate::cli::{callfit, folder, put, status, stderr, stdout};

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
