//! The cases that a psychologist can read: answers, and what each instrument makes of them.

use std::path::Path;

use callfit::catalog::Catalog;
use callfit::catalog::answers::read_answers;
use callfit::record::Record;
use callfit::score::score;

/// 150 characters: thirty words of five.
const SHOWN: &str = "Good morning, thank you for your message. Your parcel is in our office in the town, and \
we bring it to your home on Friday between nine and noon sharp";

#[test]
fn every_instrument_counts_as_the_cases_say() {
    assert_eq!(SHOWN.chars().count(), 150);
    let cases = include_str!("../cases/instruments.txt");
    let mut checked = 0;
    for case in cases.split("\n== ").skip(1) {
        let (title, rest) = case.split_once('\n').unwrap();
        let is_id = |name: &str| {
            name.bytes()
                .all(|byte| byte == b'_' || byte.is_ascii_alphanumeric())
        };
        let is_answer = |line: &&str| line.split_once(" = ").is_some_and(|(name, _)| is_id(name));
        let answers: Vec<&str> = rest.lines().filter(is_answer).collect();
        let record = answered(&answers.join("\n"));
        for line in rest.lines().filter(|line| line.starts_with("expect ")) {
            expect(title, &record, line);
            checked += 1;
        }
    }
    assert!(checked > 12, "{checked}");
}

fn answered(answers: &str) -> Record {
    let wrong = SHOWN
        .replacen("morning", "marning", 1)
        .replacen("parcel", "pardel", 1);
    let wrong = wrong
        .replacen("office", "oxfice", 1)
        .replacen("Friday", "Fryday", 1);
    let wrong = wrong.replacen("noon", "nqon", 1);
    let answers = answers.replace("SHOWN150", SHOWN).replace("WRONG5", &wrong);
    let text = format!("format = 1\nquestionnaire = \"customer_contact\"\n[answers]\n{answers}\n");
    let sheet = read_answers(&Catalog::shipped(), Path::new("case.toml"), &text);
    assert!(sheet.problems.is_empty(), "{:?}\n{text}", sheet.problems);
    let mut record = Record::default();
    sheet.value.fill(&mut record);
    record
}

/// One line: `expect INSTRUMENT COMPETENCY POINTS`, or `none`.
fn expect(title: &str, record: &Record, line: &str) {
    let words: Vec<&str> = line.split_whitespace().collect();
    let (instrument, competency, points) = (words[1], words[2], words[3]);
    let profile = score(&Catalog::shipped(), record);
    let level = profile
        .levels
        .iter()
        .find(|(id, _)| id.as_str() == competency)
        .map(|(_, level)| level);
    let part = level.and_then(|level| {
        let mut parts = level.parts.iter();
        parts.find(|part| part.instrument.name() == instrument)
    });
    let found = part.map(|part| part.points.get());
    let is_as_said = match (found, points.parse::<f64>()) {
        (None, Err(_)) => true,
        (Some(found), Ok(wanted)) => (found - wanted).abs() < 1e-3,
        _ => false,
    };
    assert!(is_as_said, "{title}: {line}, but {found:?}");
}
