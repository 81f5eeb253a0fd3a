//! What LinkedIn gives out, whole, in parts, in other clothes, and broken.

use std::io::{Cursor, Write as _};

use callfit::base::problem::Loaded;
use callfit::intake::{self, Intake, Kind};
use callfit::record::resume::record_from_resume;
use encoding_rs::WINDOWS_1257;
use serde_json::{Value, json};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::intake::{case, keys};

const TABLES: [&str; 15] = [
    "Profile.csv",
    "Positions.csv",
    "Education.csv",
    "Skills.csv",
    "Languages.csv",
    "Certifications.csv",
    "Projects.csv",
    "Email Addresses.csv",
    "PhoneNumbers.csv",
    "Volunteering.csv",
    "Honors.csv",
    "Publications.csv",
    "Courses.csv",
    "Recommendations_Received.csv",
    "Connections.csv",
];

fn table(name: &str) -> Vec<u8> {
    case(&format!("linkedin/{name}"))
}

pub(crate) fn zipped(files: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, content) in files {
        zip.start_file(name.as_str(), options).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn archive() -> Vec<(String, Vec<u8>)> {
    TABLES
        .iter()
        .map(|name| ((*name).to_owned(), table(name)))
        .collect()
}

fn read(bytes: &[u8]) -> Loaded<Intake> {
    intake::read(bytes, "data.zip").unwrap()
}

fn expected() -> Value {
    serde_json::from_slice(&case("linkedin/expected.resume.json")).unwrap()
}

#[test]
fn every_table_of_an_archive_arrives() {
    let Loaded { value, problems } = read(&zipped(&archive()));
    assert_eq!(value.kind, Kind::LinkedInArchive);
    assert_eq!(value.document, expected(), "{:#}", value.document);
    assert_eq!(
        keys(&problems),
        [
            ("", "intake-row-empty"),
            ("basics.email", "intake-more-kept")
        ]
    );
    let place = &problems[0].place;
    assert_eq!(
        (place.sheet.as_deref(), place.line),
        (Some("Positions.csv"), Some(6))
    );
    let record = record_from_resume(value.document);
    assert!(record.problems.is_empty(), "{:?}", record.problems);
}

#[test]
fn folders_case_of_names_and_other_separators_and_encodings_change_nothing() {
    let in_folders = archive().into_iter().map(|(name, content)| {
        let name = format!("Basic_Data/{}", name.to_uppercase());
        (name, content)
    });
    let mut files: Vec<_> = in_folders.collect();
    files.push((
        "__MACOSX/._Positions.csv".to_owned(),
        b"\0\x05\x16\x07".to_vec(),
    ));
    assert_eq!(read(&zipped(&files)).value.document, expected());

    let profile = String::from_utf8(table("Profile.csv")).unwrap();
    let utf_16: Vec<u8> = profile.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let languages = String::from_utf8(table("Languages.csv")).unwrap();
    let tabbed = format!(
        "Notes:\n\"Made by hand, twice\"\n\n{}",
        languages.replace(',', "\t")
    );
    let skills = String::from_utf8(table("Courses.csv"))
        .unwrap()
        .replace(',', ";");
    for (name, content) in [
        ("Profile.csv", [&[0xff, 0xfe], utf_16.as_slice()].concat()),
        ("Languages.csv", tabbed.into_bytes()),
        ("Courses.csv", skills.into_bytes()),
    ] {
        let mut files = archive();
        let changed = files.iter_mut().find(|(known, _)| known == name).unwrap();
        changed.1 = content;
        assert_eq!(read(&zipped(&files)).value.document, expected(), "{name}");
    }
}

#[test]
fn a_single_table_is_known_by_its_columns() {
    for (name, key) in [
        ("Positions.csv", "work"),
        ("Education.csv", "education"),
        ("Skills.csv", "skills"),
        ("Languages.csv", "languages"),
        ("Certifications.csv", "certificates"),
        ("Projects.csv", "projects"),
        ("Volunteering.csv", "volunteer"),
        ("Honors.csv", "awards"),
        ("Publications.csv", "publications"),
        ("Recommendations_Received.csv", "references"),
    ] {
        let read = intake::read(&table(name), "table (1).txt").unwrap().value;
        assert_eq!(read.kind, Kind::LinkedInTable);
        let mut whole = expected()[key].clone();
        if key == "certificates" {
            // Courses stand there, too.
            whole.as_array_mut().unwrap().truncate(1);
        }
        assert_eq!(read.document, json!({ key: whole }), "{name}");
    }
}

#[test]
fn words_of_the_baltic_survive_their_own_encoding() {
    let words = "Company Name,Title,Description\nZīļu banka,Klientu konsultante,\"• Atbildēju uz zvaniem\n• Mācīju jaunos kolēģus, rakstīju atbildes un kārtoju sūdzības\"\n";
    let (bytes, _, lost) = WINDOWS_1257.encode(words);
    assert!(!lost);
    let document = intake::read(&bytes, "Positions.csv")
        .unwrap()
        .value
        .document;
    assert_eq!(document["work"][0]["name"], "Zīļu banka");
    assert_eq!(document["work"][0]["highlights"][0], "Atbildēju uz zvaniem");
}

#[test]
fn of_a_truncated_archive_what_is_there_is_taken() {
    let whole = zipped(&archive());
    for at in [whole.len() - 30, whole.len() * 2 / 3, whole.len() / 2] {
        let Loaded { value, problems } = read(&whole[..at]);
        assert_eq!(problems[0].message.key, "intake-archive-cut");
        assert_eq!(value.document["basics"]["name"], "Marek Wrona");
        assert_eq!(value.document["work"], expected()["work"]);
    }
    let nothing = intake::read(&whole[..20], "data.zip").unwrap_err();
    assert_eq!(nothing.message.key, "intake-archive-cut");
}

#[test]
fn bombs_and_foreign_archives_are_refused_with_one_sentence() {
    let refused = |files: &[(String, Vec<u8>)]| {
        intake::read(&zipped(files), "data.zip")
            .unwrap_err()
            .message
            .key
    };
    let mut bomb = b"Company Name,Title\n".to_vec();
    bomb.resize(70_000_000, b'x');
    assert_eq!(
        refused(&[("Positions.csv".to_owned(), bomb)]),
        "intake-archive-too-large"
    );
    let many = |idx| (format!("Positions{idx}.csv"), Vec::new());
    assert_eq!(
        refused(&(0..6000).map(many).collect::<Vec<_>>()),
        "intake-archive-too-large"
    );
    let word = ("word/document.xml".to_owned(), b"<w:document/>".to_vec());
    assert_eq!(refused(&[word]), "intake-no-table");
    assert_eq!(refused(&[]), "intake-no-table");
}

#[test]
fn a_damaged_table_costs_no_other_one() {
    let mut whole = zipped(&archive());
    let name = b"Education.csv";
    let at = whole
        .windows(name.len())
        .position(|window| window == name)
        .unwrap();
    for byte in &mut whole[at + name.len() + 4..at + name.len() + 40] {
        *byte = 0xff;
    }
    let Loaded { value, problems } = read(&whole);
    let mut expected = expected();
    expected.as_object_mut().unwrap().shift_remove("education");
    assert_eq!(value.document, expected);
    assert_eq!(problems[0].message.key, "intake-entry-unread");
    assert_eq!(problems[0].place.sheet.as_deref(), Some("Education.csv"));
}
