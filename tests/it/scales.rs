//! `callfit scales`: figures as R's psych gives them, and what is said of tables that cannot be used.
//!
//! The reference was made by `tests/cases/scales/reference.R`; nothing here needs R.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;
use tempfile::TempDir;

/// How far a figure may be from that of psych.
const TOLERANCE: f64 = 1e-3;

const KEY: &str = "item,scale,reversed,min,max\na,one,false,1,5\nb,one,true,1,5\n";
const DATA: &str = "a,b\n1,5\n2,3\n4,2\n5,2\n";

fn cases() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/scales")
}

fn callfit(folder: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_callfit"))
        .arg("scales")
        .args(args)
        .current_dir(folder)
        .env("HOME", folder)
        .env("LC_ALL", "C")
        .env_remove("LANG")
        .env_remove("LANGUAGE")
        .output()
        .unwrap()
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// A folder with `answers.csv` and `key.csv`.
fn folder(answers: impl AsRef<[u8]>, key: impl AsRef<[u8]>) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, content) in [("answers.csv", answers.as_ref()), ("key.csv", key.as_ref())] {
        fs::File::create(folder.path().join(name))
            .and_then(|mut file| std::io::Write::write_all(&mut file, content))
            .unwrap();
    }
    folder
}

fn run(folder: &Path, options: &[&str]) -> Output {
    callfit(
        folder,
        &[&["answers.csv", "--key", "key.csv"], options].concat(),
    )
}

fn json(folder: &Path) -> Value {
    let output = run(folder, &["--json"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    serde_json::from_str(&stdout(&output)).unwrap()
}

/// Every number of the reference against ours, arrays by place; `null` agrees with `null` alone.
fn compare(path: &str, ours: &Value, reference: &Value, compared: &mut usize) {
    match reference {
        Value::Object(fields) => {
            for (name, value) in fields.iter().filter(|(name, _)| *name != "psych") {
                compare(&format!("{path}.{name}"), &ours[name], value, compared);
            }
        }
        Value::Array(values) => {
            assert_eq!(ours.as_array().map(Vec::len), Some(values.len()), "{path}");
            for (at, value) in values.iter().enumerate() {
                compare(&format!("{path}[{at}]"), &ours[at], value, compared);
            }
        }
        Value::Number(number) => {
            let (ours, theirs) = (ours.as_f64().unwrap(), number.as_f64().unwrap());
            assert!(
                (ours - theirs).abs() < TOLERANCE,
                "{path}: {ours}, psych {theirs}"
            );
            *compared += 1;
        }
        _ => assert_eq!(ours, reference, "{path}"),
    }
}

#[test]
fn figures_agree_with_psych_on_answers_with_gaps_and_reversed_items() {
    let reference: Value =
        serde_json::from_str(&fs::read_to_string(cases().join("reference.json")).unwrap()).unwrap();
    let ours = json(&cases());
    let mut compared = 0;
    compare("", &ours, &reference, &mut compared);
    assert!(compared > 100, "compared only {compared} figures");
    assert!(cases().join("reference.R").exists());
}

#[test]
fn the_table_says_the_same_in_all_languages() {
    let numbers = |lang: &str| {
        let output = run(&cases(), &["--lang", lang]);
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        let digit = |c: char| match c {
            '০'..='৯' => char::from_digit(u32::from(c) - u32::from('০'), 10),
            c => c.is_ascii_digit().then_some(c),
        };
        let of_line = |line: &str| {
            let value = line
                .split_whitespace()
                .next()
                .unwrap_or_default()
                .to_owned();
            value.chars().filter_map(digit).collect::<String>()
        };
        let said = stdout(&output);
        let numbers: Vec<String> = said.lines().map(of_line).collect();
        (numbers, said)
    };
    let (english, words) = numbers("en");
    assert!(words.contains("0.78  Cronbach's alpha"), "{words}");
    assert!(words.contains("calm_3, reversed"), "{words}");
    for lang in ["fr", "pl", "lv", "el", "bn"] {
        let (found, said) = numbers(lang);
        assert_eq!(found, english, "{lang}");
        assert_ne!(said, words, "{lang}");
    }
}

#[test]
fn standard_errors_are_lines_of_a_questionnaire_file() {
    let output = run(&cases(), &["--toml"]);
    let read: toml::Table = stdout(&output).parse().unwrap();
    let errors = read["standard_error"].as_table().unwrap();
    let figures = json(&cases());
    let scales = figures["scales"].as_array().unwrap();
    assert_eq!(errors.len(), scales.len());
    for scale in scales {
        let points = errors[scale["scale"].as_str().unwrap()].as_float().unwrap();
        assert!((points - scale["sem_points"].as_f64().unwrap()).abs() <= 0.005);
    }
    assert!(stdout(&output).starts_with("[standard_error]\n"));
}

#[test]
fn persons_are_written_row_by_row_with_their_ids() {
    let answers = "id,b,extra,a,c\nann,3,x,3,3\n\"b, c\",1,x,,5\nd,,,,2\n";
    let key = format!("{KEY}c,one,false,1,5\n");
    let folder = folder(answers, key);
    let output = run(folder.path(), &["--persons", "out.csv"]);
    let said = stderr(&output);
    assert!(said.contains("left out: extra"), "{said}");
    let written = fs::read_to_string(folder.path().join("out.csv")).unwrap();
    // Raw answers in the order of the columns: 3 3 3, then 1 – 5, then – – 2.
    let wanted = "row,id,longest_string,spread\n1,ann,3,0.000000\n2,\"b, c\",1,2.828427\n3,d,1,\n";
    assert_eq!(written, wanted);
}

#[test]
fn semicolons_decimal_commas_and_a_byte_order_mark_change_nothing() {
    let plain = folder("id,a,b\n1,1.5,5\n2,2,3\n3,4,2\n4,5,2\n", KEY);
    let other = folder(
        "\u{feff}id;a;b\r\n1;1,5;5\r\n2;2;3\r\n\r\n3;4;2\r\n4;5;2",
        format!("\u{feff}{}", KEY.replace(',', ";")),
    );
    assert_eq!(json(plain.path()), json(other.path()));
}

#[test]
fn an_item_without_variance_is_named_and_left_out() {
    let key = format!("{KEY}c,one,false,1,5\n");
    let with = folder("a,b,c\n1,5,3\n2,3,3\n4,2,\n5,2,3\n", key);
    let output = run(with.path(), &["--json"]);
    assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
    assert!(stderr(&output).contains("“c”"), "{}", stderr(&output));
    let found: Value = serde_json::from_str(&stdout(&output)).unwrap();
    let without = json(folder(DATA, KEY).path());
    assert_eq!(found["scales"][0]["alpha"], without["scales"][0]["alpha"]);
    assert_eq!(found["scales"][0]["left_out"][0], "c");
}

#[test]
fn an_item_against_its_scale_is_asked_about() {
    let folder = folder(DATA, KEY.replace("true", "false"));
    let output = run(folder.path(), &[]);
    assert_eq!(output.status.code(), Some(0));
    assert!(stderr(&output).contains("reversed"), "{}", stderr(&output));
}

#[test]
fn a_scale_without_figures_leaves_the_others_theirs() {
    let key = format!("{KEY}c,two,false,1,5\nd,two,false,1,5\n");
    let folder = folder("a,b,c,d\n1,5,3,3\n2,3,3,3\n4,2,3,3\n", key);
    let output = run(folder.path(), &["--json"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("c, d"), "{}", stderr(&output));
    let found: Value = serde_json::from_str(&stdout(&output)).unwrap();
    assert_eq!(found["scales"].as_array().map(Vec::len), Some(1));
}

/// Answers, key, and parts of the sentence that must answer them.
const BAD_INPUT: &[(&[u8], &str, &[&str])] = &[
    (b"", KEY, &["answers.csv", "empty"]),
    (b"\n\n", KEY, &["answers.csv", "empty"]),
    (b"PK\x00\x01", KEY, &["answers.csv", "not a text"]),
    (b"a,b,\xe9\n1,2,3\n", KEY, &["answers.csv, line 1", "UTF-8"]),
    (
        b"1,5\n2,3\n4,2\n",
        KEY,
        &["answers.csv, line 1", "none of the items"],
    ),
    (b"a,b\n", KEY, &["answers.csv", "0 people"]),
    (b"a,b\n1,2\n2,3\n", KEY, &["answers.csv", "2 people"]),
    (b"a,c\n1,2\n2,3\n3,4\n", KEY, &["key.csv, line 3", "“b”"]),
    (
        b"a,b,a\n1,2,3\n2,3,4\n",
        KEY,
        &["answers.csv, line 1, a", "twice"],
    ),
    (
        b"a,b\n1,2\n2,x\n3,4\n",
        KEY,
        &["answers.csv, line 3, b", "“x”", "empty"],
    ),
    (
        b"a,b\n1,2\n2,NaN\n3,4\n",
        KEY,
        &["answers.csv, line 3, b", "“NaN”"],
    ),
    (
        b"a,b\n1,2\n2,3\n6,4\n",
        KEY,
        &["answers.csv, line 4, a", "“6”", "1 to 5"],
    ),
    (
        b"a,b\n1,2\n\n2\n3,4\n",
        KEY,
        &["answers.csv, line 4", "one field", "2"],
    ),
    (DATA.as_bytes(), "", &["key.csv", "empty"]),
    (
        DATA.as_bytes(),
        "a,one,false,1,5\n",
        &["key.csv, line 1", "item,scale,reversed,min,max"],
    ),
    (
        DATA.as_bytes(),
        "item,scale,min,max\n",
        &["key.csv, line 1", "reversed"],
    ),
    (
        DATA.as_bytes(),
        "item,scale,reversed,min,max\n",
        &["key.csv", "no items"],
    ),
    (
        DATA.as_bytes(),
        "item,scale,reversed,min,max\na,one,false,5,5\nb,one,true,1,5\n",
        &["key.csv, line 2", "5"],
    ),
    (
        DATA.as_bytes(),
        "item,scale,reversed,min,max\na,one,maybe,1,5\nb,one,true,1,5\n",
        &["key.csv, line 2, reversed", "“maybe”"],
    ),
    (
        DATA.as_bytes(),
        "item,scale,reversed,min,max\na,one,false,low,5\nb,one,true,1,5\n",
        &["key.csv, line 2, min", "“low”"],
    ),
    (
        DATA.as_bytes(),
        "item,scale,reversed,min,max\na,,false,1,5\nb,one,true,1,5\n",
        &["key.csv, line 2, scale", "empty"],
    ),
    (
        DATA.as_bytes(),
        "item,scale,reversed,min,max\na,one,false,1,5\nb,one,true,1,5\na,one,true,1,5\n",
        &["key.csv, line 4", "“a”", "line 2"],
    ),
    (
        DATA.as_bytes(),
        "item,scale,reversed,min,max\na,one,false,1\nb,one,true,1,5\n",
        &["key.csv, line 2", "4 fields"],
    ),
    (
        b"a,b,c\n1,5,3\n2,3,3\n4,2,3\n",
        "item,scale,reversed,min,max\na,one,false,1,5\nb,one,true,1,5\nc,two,false,1,5\n",
        &["key.csv, line 4", "“two”", "at least two"],
    ),
];

#[test]
fn bad_input_gets_one_clear_sentence_and_status_2() {
    for (answers, key, parts) in BAD_INPUT {
        let folder = folder(answers, key);
        let output = run(folder.path(), &["--json"]);
        let said = stderr(&output);
        assert_eq!(output.status.code(), Some(2), "{parts:?}: {said}");
        assert!(stdout(&output).is_empty(), "{parts:?}");
        assert_eq!(said.lines().count(), 1, "{parts:?}: {said}");
        for part in *parts {
            assert!(said.contains(part), "{part:?} is not in: {said}");
        }
        let polish = stderr(&run(folder.path(), &["--json", "--messages", "pl"]));
        assert_ne!(said, polish, "{parts:?} is not said in Polish");
    }
}

#[test]
fn files_that_are_not_there_are_named() {
    let folder = folder(DATA, KEY);
    for args in [
        ["none.csv", "--key", "key.csv"],
        ["answers.csv", "--key", "none.csv"],
    ] {
        let output = callfit(folder.path(), &args);
        assert_eq!(output.status.code(), Some(2));
        assert!(stderr(&output).contains("none.csv"), "{}", stderr(&output));
    }
    let output = callfit(folder.path(), &[".", "--key", "key.csv"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(stderr(&output).contains("folder"), "{}", stderr(&output));
}

#[test]
fn of_many_mistakes_twenty_are_told_and_the_others_counted() {
    let mut answers = "a,b\n".to_owned();
    for row in 0..100 {
        writeln!(answers, "{},7", row % 5 + 1).unwrap();
    }
    let folder = folder(answers, KEY);
    let output = run(folder.path(), &[]);
    let said = stderr(&output);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(said.lines().count(), 21, "{said}");
    assert!(said.lines().last().unwrap().contains("80 more"), "{said}");
}

#[test]
fn help_teaches_both_files_and_json_does_not_go_with_toml() {
    let folder = folder(DATA, KEY);
    let help = stdout(&callfit(folder.path(), &["--help"]));
    for part in [
        "callfit scales answers.csv --key key.csv",
        "item,scale,reversed,min,max",
        "id,oral_1,oral_2",
    ] {
        assert!(help.contains(part), "{help}");
    }
    let both = run(folder.path(), &["--json", "--toml"]);
    assert_eq!(both.status.code(), Some(2));
    let keyless = callfit(folder.path(), &["answers.csv"]);
    assert!(stderr(&keyless).contains("--key"), "{}", stderr(&keyless));
}
