//! `callfit parse` and `callfit cv --vacancy`: what a machine reads, and what an advert asks for.

use serde_json::Value;

use crate::cli::{callfit, folder, put, status, stderr, stdout};

const RESUME: &str = r#"{"basics": {"name": "Marta Ozola", "email": "marta@example.com"},
    "work": [{"name": "Baltic Travel", "position": "Agent", "startDate": "2022-03", "highlights": ["Calls"]}],
    "skills": [{"name": "Gardening"}, {"name": "Zendesk"}]}"#;

#[test]
fn the_fields_of_a_cv_are_printed_in_words_and_as_json() {
    let folder = folder();
    put(&folder, "resume.json", RESUME);
    let make = [
        "cv",
        "--profile",
        "resume.json",
        "--lang",
        "en",
        "-o",
        "cv.pdf",
    ];
    assert_eq!(status(&callfit(folder.path(), &make)), Some(0));
    let shown = callfit(folder.path(), &["parse", "cv.pdf", "--lang", "pl"]);
    assert_eq!(status(&shown), Some(0));
    for line in [
        "E-mail: marta@example.com",
        "  Pracodawca: Baltic Travel",
        "  • Calls",
    ] {
        assert!(
            stdout(&shown).lines().any(|shown| shown == line),
            "{line} in {}",
            stdout(&shown)
        );
    }
    let shown = callfit(folder.path(), &["parse", "cv.pdf", "--json"]);
    let read: Value = serde_json::from_str(&stdout(&shown)).unwrap();
    assert_eq!(read["work"][0]["organization"], "Baltic Travel");
    assert_eq!(read["work"][0]["start"], "2022-03");
    assert_eq!(read["work"][0]["end"], "now");
}

#[test]
fn texts_of_others_are_read_in_their_encoding() {
    let folder = folder();
    // "Łukasz Żak", "Doświadczenie zawodowe" in Windows-1250.
    let text = b"\xa3ukasz \xaeak\n\nDO\x8cWIADCZENIE ZAWODOWE\nZak\xb3ady Mi\xeasne\nKsi\xeagowy 03.2019 \x96 obecnie\n- wystawianie faktur i prowadzenie ksi\xb9g\n";
    put(&folder, "cv.txt", text);
    let shown = callfit(folder.path(), &["parse", "cv.txt", "--json"]);
    let read: Value = serde_json::from_str(&stdout(&shown)).unwrap();
    assert_eq!(read["sections"][0], "DOŚWIADCZENIE ZAWODOWE");
    assert_eq!(read["work"][0]["title"], "Księgowy");
}

#[test]
fn files_without_words_get_one_clear_sentence() {
    let folder = folder();
    put(&folder, "broken.pdf", "%PDF-1.7 cut off");
    put(&folder, "empty.txt", "\n");
    let shown = callfit(folder.path(), &["parse", "broken.pdf", "--lang", "en"]);
    assert_eq!(status(&shown), Some(2));
    assert!(
        stderr(&shown).contains("This PDF cannot be read"),
        "{}",
        stderr(&shown)
    );
    let shown = callfit(folder.path(), &["parse", "empty.txt", "--lang", "en"]);
    assert_eq!((status(&shown), stdout(&shown).as_str()), (Some(1), ""));
}

#[test]
fn an_advert_is_held_against_the_cv_which_then_names_first_what_it_asks_for() {
    let folder = folder();
    put(&folder, "resume.json", RESUME);
    put(
        &folder,
        "advert.txt",
        "Customer service agent\nWe work with Zendesk. English C1, 2 years of experience.\n",
    );
    let make = [
        "cv",
        "--profile",
        "resume.json",
        "--vacancy",
        "advert.txt",
        "--lang",
        "en",
        "-o",
        "cv.txt",
    ];
    let shown = callfit(folder.path(), &make);
    assert_eq!(status(&shown), Some(0), "{}", stderr(&shown));
    assert!(
        stdout(&shown).contains("Your CV says this"),
        "{}",
        stdout(&shown)
    );
    assert!(
        stdout(&shown).contains("  • English C1: Languages"),
        "{}",
        stdout(&shown)
    );
    let cv = std::fs::read_to_string(folder.path().join("cv.txt")).unwrap();
    assert!(cv.find("• Zendesk") < cv.find("• Gardening"), "{cv}");
    let json = [&make[..], &["--json"]].concat();
    let read: Value = serde_json::from_str(&stdout(&callfit(folder.path(), &json))).unwrap();
    let terms = read["terms"].as_array().unwrap();
    let zendesk = terms.iter().find(|term| term["id"] == "zendesk").unwrap();
    assert_eq!(
        (&zendesk["state"], &zendesk["spot"]),
        (&"covered".into(), &"skills.1.name".into())
    );
}
