//! `callfit convert` and `callfit batch`: every kind in, every kind out, and nobody stops anybody.

use std::fs;
use std::io::Read as _;

use serde_json::{Value, json};

use crate::cli::{callfit, folder, put, status, stderr, stdout};
use crate::intake::case;
use crate::linkedin::zipped;

fn profile(name: &str) -> Value {
    json!({
        "basics": {"name": name, "email": "a@mail.example"},
        "work": [{"name": "Shop", "position": "Cashier", "startDate": "2019"}],
    })
}

#[test]
fn every_kind_that_can_be_read_is_written_as_every_other() {
    let folder = folder();
    let table = case("linkedin/Positions.csv");
    put(&folder, "me.json", profile("Anna Lis").to_string());
    put(&folder, "v3.xml", case("europass-v3.xml"));
    put(&folder, "v4.xml", case("europass-v4.xml"));
    put(&folder, "table.csv", &table);
    put(
        &folder,
        "data.zip",
        zipped(&[("Positions.csv".to_owned(), table)]),
    );
    let made = callfit(folder.path(), &["convert", "me.json", "-o", "me.pdf"]);
    assert_eq!(status(&made), Some(0), "{}", stderr(&made));
    for input in [
        "me.json",
        "me.pdf",
        "v3.xml",
        "v4.xml",
        "table.csv",
        "data.zip",
    ] {
        for ending in ["pdf", "docx", "html", "md", "txt", "json", "xml"] {
            let output = format!("out-{input}.{ending}");
            let made = callfit(folder.path(), &["convert", input, "-o", &output]);
            assert_eq!(status(&made), Some(0), "{output}: {}", stderr(&made));
            let bytes = fs::read(folder.path().join(&output)).unwrap();
            let begin: &[u8] = match ending {
                "pdf" => b"%PDF-",
                "docx" => b"PK\x03\x04",
                "html" => b"<!DOCTYPE html>",
                "json" => b"{",
                "xml" => b"<?xml",
                _ => b"",
            };
            assert!(bytes.starts_with(begin) && !bytes.is_empty(), "{output}");
        }
    }
    let again = callfit(
        folder.path(),
        &["convert", "me.pdf", "--to", "json-resume", "-o", "-"],
    );
    let again: Value = serde_json::from_str(&stdout(&again)).unwrap();
    assert_eq!(again["work"], profile("")["work"]);
}

#[test]
fn the_format_named_goes_before_the_ending_and_wishes_are_heard() {
    let folder = folder();
    put(&folder, "me.json", profile("Anna Lis").to_string());
    let args = [
        "convert",
        "me.json",
        "--to",
        "txt",
        "--lang",
        "pl",
        "--country",
        "PL",
        "-o",
        "cv.any",
    ];
    let made = callfit(folder.path(), &args);
    assert_eq!(status(&made), Some(0), "{}", stderr(&made));
    let text = fs::read_to_string(folder.path().join("cv.any")).unwrap();
    assert!(
        text.starts_with("Anna Lis\n") && text.contains("DOŚWIADCZENIE"),
        "{text}"
    );
    let args = [
        "convert",
        "me.json",
        "--template",
        "modern",
        "--accent",
        "plum",
        "-o",
        "cv.html",
    ];
    assert_eq!(status(&callfit(folder.path(), &args)), Some(0));
    let page = fs::read_to_string(folder.path().join("cv.html")).unwrap();
    assert!(page.contains("color: #7A2E62"));
}

#[test]
fn what_cannot_be_converted_gets_one_sentence_and_status_2() {
    let folder = folder();
    put(&folder, "me.json", profile("Anna").to_string());
    put(&folder, "noise.bin", [0x89, 0x50, 0, 1, 2]);
    put(&folder, "empty.json", "{}");
    put(
        &folder,
        "bomb.xml",
        "<!DOCTYPE a [<!ENTITY b 'c'>]><SkillsPassport>&b;</SkillsPassport>",
    );
    for (input, output, said) in [
        ("noise.bin", "a.pdf", "no kind that Callfit can take in"),
        ("empty.json", "a.pdf", "Nothing in this file could be used"),
        ("bomb.xml", "a.pdf", "DOCTYPE"),
        ("me.json", "a.xlsx", "This kind of file is not known here"),
        ("missing.json", "a.pdf", "missing.json"),
    ] {
        let made = callfit(folder.path(), &["convert", input, "-o", output]);
        assert_eq!(status(&made), Some(2), "{input}");
        assert!(stderr(&made).contains(said), "{input}: {}", stderr(&made));
        assert!(!folder.path().join(output).exists());
    }
}

#[test]
fn the_data_of_other_programs_can_be_imported_and_made_a_cv_of() {
    let folder = folder();
    put(&folder, "v3.xml", case("europass-v3.xml"));
    let data = folder.path().to_str().unwrap();
    let imported = callfit(folder.path(), &["import", "v3.xml", "--data-dir", data]);
    assert_eq!(status(&imported), Some(0), "{}", stderr(&imported));
    let out = callfit(folder.path(), &["export", "all.json", "--data-dir", data]);
    assert_eq!(status(&out), Some(0), "{}", stderr(&out));
    let all = fs::read_to_string(folder.path().join("all.json")).unwrap();
    assert!(all.contains("Danai Kefala"));
    let made = callfit(
        folder.path(),
        &["cv", "--profile", "v3.xml", "-o", "cv.txt"],
    );
    assert_eq!(status(&made), Some(0), "{}", stderr(&made));
    let text = fs::read_to_string(folder.path().join("cv.txt")).unwrap();
    assert!(text.contains("Trained four newcomers"));
}

#[test]
fn a_cv_is_made_for_each_line_and_bad_ones_are_told_with_their_place() {
    let folder = folder();
    let lines = [
        profile("Anna Lis").to_string(),
        "{\"basics\": ".to_owned(),
        String::new(),
        profile("Anna Lis").to_string(),
        "[1]".to_owned(),
        profile("../../Jan: Kos?").to_string(),
        json!({"basics": {"name": 5}, "work": "x"}).to_string(),
    ];
    put(&folder, "people.ndjson", lines.join("\n"));
    let args = [
        "batch",
        "people.ndjson",
        "-o",
        "out",
        "--json",
        "--to",
        "txt",
    ];
    let made = callfit(folder.path(), &args);
    assert_eq!(status(&made), Some(2));
    let told: Vec<Value> = stdout(&made)
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let of = |key: &str| {
        told.iter()
            .map(|person| person[key].clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(of("line"), [1, 2, 4, 5, 6, 7].map(Value::from));
    let path = |name: &str| Value::from(format!("out{}{name}", std::path::MAIN_SEPARATOR));
    let expected = [
        path("000001-Anna-Lis.txt"),
        Value::Null,
        path("000004-Anna-Lis.txt"),
        Value::Null,
        path("000006-Jan-Kos.txt"),
        path("000007-5.txt"),
    ];
    assert_eq!(of("output"), expected);
    for person in told.iter().filter(|person| person["output"].is_string()) {
        let written = folder.path().join(person["output"].as_str().unwrap());
        assert!(fs::metadata(written).unwrap().len() > 0);
    }
    let said = stderr(&made);
    assert!(
        said.contains("people.ndjson") && said.contains('2') && said.contains("4 of 6 people"),
        "{said}"
    );
    // Once more: nobody's file is replaced.
    let again = callfit(folder.path(), &args);
    assert_eq!(status(&again), Some(2));
    assert!(
        stderr(&again).contains("0 of 6 people"),
        "{}",
        stderr(&again)
    );
}

#[test]
fn a_cv_is_made_for_each_file_of_a_folder_whatever_its_kind() {
    let folder = folder();
    fs::create_dir(folder.path().join("in")).unwrap();
    put(&folder, "in/anna.json", profile("Anna").to_string());
    put(&folder, "in/anna.xml", case("europass-v3.xml"));
    put(&folder, "in/noise.bin", [0, 1, 2]);
    let args = [
        "batch",
        "in",
        "-o",
        "out",
        "--template",
        "compact",
        "--lang",
        "fr",
    ];
    let made = callfit(folder.path(), &args);
    assert_eq!(status(&made), Some(2));
    let said = stderr(&made);
    assert!(
        said.contains("noise.bin") && said.contains("2 personnes sur 3"),
        "{said}"
    );
    for name in ["anna.pdf", "anna-2.pdf"] {
        let mut begin = [0; 5];
        let mut file = fs::File::open(folder.path().join("out").join(name)).unwrap();
        file.read_exact(&mut begin).unwrap();
        assert_eq!(&begin, b"%PDF-", "{name}");
    }
    assert_eq!(fs::read_dir(folder.path().join("out")).unwrap().count(), 2);
    let nobody = callfit(folder.path(), &["batch", "nowhere", "-o", "out"]);
    assert_eq!(status(&nobody), Some(2));
}
