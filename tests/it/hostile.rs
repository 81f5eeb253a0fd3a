//! Files as they come: cut off anywhere, in any encoding, locked, lying, or random bytes. None breaks anything; each says something.

use std::io::{Cursor, Write as _};
use std::sync::LazyLock;

use callfit::app::headless;
use callfit::base::clock::Clock;
use callfit::base::problem::{Loaded, Problem};
use callfit::catalog::Catalog;
use callfit::cv::{Purpose, parsed, vacancy};
use callfit::export::pdf;
use callfit::intake::{self, Intake, Kind};
use callfit::record::resume::record_from_resume;
use callfit::text::Text;
use encoding_rs::{
    Encoding, ISO_8859_2, ISO_8859_7, WINDOWS_1250, WINDOWS_1252, WINDOWS_1253, WINDOWS_1257,
};
use lopdf::{Document, Object, Stream, dictionary};
use proptest::prelude::*;
use serde_json::json;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::intake::case;
use crate::support::NOW_MILLIS;

fn read(bytes: &[u8]) -> Result<Loaded<Intake>, Problem> {
    intake::read(bytes, "data")
}

/// Whether every problem is a whole sentence in every language.
fn is_said(problem: &Problem) -> bool {
    let said = |tag| Text::shipped_in(&tag).problem(problem);
    Text::shipped()
        .into_iter()
        .map(said)
        .all(|said| said.chars().count() > 12 && !said.contains(problem.message.key))
}

const TABLE: &str = "Company Name,Title,Description\nShop,Agent,\"Took calls\n• Wrote notes\"\n";

fn archive(method: CompressionMethod) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(method);
    for (name, table) in [
        ("Positions.csv", TABLE),
        ("Skills.csv", "Name\nChat\nPatience\n"),
    ] {
        zip.start_file(name, options).unwrap();
        zip.write_all(table.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn an_archive_cut_off_at_any_byte_is_read_as_far_as_it_goes_or_refused_in_words() {
    for method in [CompressionMethod::Deflated, CompressionMethod::Stored] {
        let whole = archive(method);
        let mut salvaged = 0;
        for at in 0..whole.len() {
            match read(&whole[..at]) {
                Ok(read) => {
                    assert!(!read.problems.is_empty(), "{at} of {}", whole.len());
                    assert!(read.problems.iter().all(is_said));
                    salvaged += usize::from(read.value.document["work"][0]["name"] == "Shop");
                }
                Err(problem) => assert!(is_said(&problem), "{at}: {problem:?}"),
            }
        }
        assert!(salvaged > whole.len() / 2, "{salvaged} of {}", whole.len());
        assert!(read(&whole).unwrap().problems.is_empty());
    }
}

#[test]
fn locked_and_lying_archives_name_the_part_that_cannot_be_unpacked() {
    let whole = archive(CompressionMethod::Deflated);
    let directory = |bytes: &[u8]| {
        let find = |from: usize| bytes[from..].windows(4).position(|at| at == b"PK\x01\x02");
        let first = find(0).unwrap();
        [first, first + 4 + find(first + 4).unwrap()]
    };
    let mut locked = whole.clone();
    let mut lying = whole.clone();
    for at in directory(&whole) {
        locked[at + 8] |= 1;
        let local = u32::from_le_bytes(whole[at + 42..at + 46].try_into().unwrap());
        locked[local as usize + 6] |= 1;
        // A method of packing that nobody has.
        lying[at + 10] = 77;
    }
    for (bytes, key) in [
        (locked, "intake-entry-locked"),
        (lying, "intake-entry-unread"),
    ] {
        let problem = read(&bytes).unwrap_err();
        assert_eq!(problem.message.key, key);
        assert_eq!(problem.place.sheet.as_deref(), Some("Positions.csv"));
        assert!(is_said(&problem));
    }
}

/// A text in UTF-16, the bytes of each unit in that order.
fn utf_16(text: &str, bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
    text.encode_utf16().flat_map(bytes).collect()
}

#[test]
fn tables_are_read_in_every_encoding_and_with_every_separator() {
    let people: [(&str, &str, &[&'static Encoding]); 4] = [
        (
            "Bank Złoty Łan",
            "Obsługa zażółconych klientów, gęślą jaźń",
            &[WINDOWS_1250, ISO_8859_2],
        ),
        (
            "Τράπεζα Αθηνών",
            "Εξυπηρέτηση πελατών και παράπονα",
            &[WINDOWS_1253, ISO_8859_7],
        ),
        (
            "Zīļu banka Rēzeknē",
            "Atbildēju uz zvaniem un mācīju jaunos kolēģus",
            &[WINDOWS_1257],
        ),
        (
            "Société Générale",
            "Réponse aux appels d’été, reçus et réclamations",
            &[WINDOWS_1252],
        ),
    ];
    for (name, told, encodings) in people {
        for separator in [",", ";", "\t", "|"] {
            let head = ["Company Name", "Title", "Description", "Started On"].join(separator);
            let told = format!("\"{told}\r\n- Riga\"");
            let row = [name, "Agent", &told, "Mar 2019"].join(separator);
            let table = format!("{head}\r\n{row}\r\n");
            let marked = format!("\u{feff}{table}");
            let mut written = vec![
                utf_16(&table, u16::to_le_bytes),
                utf_16(&table, u16::to_be_bytes),
                utf_16(&marked, u16::to_le_bytes),
                utf_16(&marked, u16::to_be_bytes),
                table.clone().into_bytes(),
                marked.into_bytes(),
            ];
            for encoding in encodings {
                let (bytes, _, is_lossy) = encoding.encode(&table);
                assert!(!is_lossy, "{}", encoding.name());
                written.push(bytes.into_owned());
            }
            for (idx, bytes) in written.iter().enumerate() {
                let document = read(bytes).unwrap().value.document;
                let work = &document["work"][0];
                assert_eq!(work["name"], name, "{idx} with {separator:?}");
                assert_eq!(
                    work["highlights"],
                    json!(["Riga"]),
                    "{idx} with {separator:?}"
                );
                assert_eq!(work["startDate"], "2019-03");
            }
        }
    }
}

#[test]
fn json_in_the_encoding_of_a_system_is_read() {
    let resume =
        "{\"basics\": {\"name\": \"Zoé Blanchêt\", \"summary\": \"Réponse aux appels d’été\"}}";
    for bytes in [
        WINDOWS_1252.encode(resume).0.into_owned(),
        utf_16(&format!("\u{feff}{resume}"), u16::to_le_bytes),
        utf_16(resume, u16::to_be_bytes),
        format!("\u{feff}{resume}").into_bytes(),
    ] {
        assert_eq!(
            read(&bytes).unwrap().value.document["basics"]["name"],
            "Zoé Blanchêt"
        );
    }
    let mut damaged = resume.as_bytes().to_vec();
    damaged.insert(25, 0xff);
    let name = read(&damaged).unwrap().value.document["basics"]["summary"].clone();
    assert_eq!(name, "Réponse aux appels d’été");
}

/// A PDF with one page and a file attached under that name.
fn pdf_with(name: &str, content: &[u8]) -> Vec<u8> {
    let mut pdf = Document::with_version("1.7");
    let pages = pdf.new_object_id();
    let page = pdf.add_object(dictionary! {"Type" => "Page", "Parent" => pages});
    let kids = vec![page.into()];
    pdf.set_object(
        pages,
        dictionary! {"Type" => "Pages", "Kids" => kids, "Count" => 1},
    );
    let stream = Stream::new(dictionary! {"Type" => "EmbeddedFile"}, content.to_vec());
    let stream = pdf.add_object(stream);
    let file = pdf.add_object(dictionary! {
        "Type" => "Filespec", "F" => Object::string_literal(name),
        "EF" => dictionary! {"F" => stream},
    });
    let names = vec![Object::string_literal(name), file.into()];
    let catalog = pdf.add_object(dictionary! {
        "Type" => "Catalog", "Pages" => pages,
        "Names" => dictionary! {"EmbeddedFiles" => dictionary! {"Names" => names}},
    });
    pdf.trailer.set("Root", catalog);
    pdf.compress();
    let mut bytes = Vec::new();
    pdf.save_to(&mut bytes).unwrap();
    bytes
}

#[test]
fn pdfs_of_europass_bring_what_is_attached_to_them() {
    for (name, file, kind) in [
        (
            "Europass-CV-XML-Attachment.xml",
            "europass-v3.xml",
            Kind::EuropassV3Pdf,
        ),
        ("attachment.xml", "europass-v4.xml", Kind::EuropassV4Pdf),
        ("attachment.xml", "europass-v3.xml", Kind::EuropassV3Pdf),
    ] {
        let alone = read(&case(file)).unwrap();
        let attached = read(&pdf_with(name, &case(file))).unwrap();
        assert_eq!(attached.value.kind, kind);
        assert_eq!(attached.value.document, alone.value.document);
        assert_eq!(attached.problems, alone.problems);
    }
    let other = read(&pdf_with("invoice.xml", b"<Invoice/>")).unwrap_err();
    assert_eq!(other.message.key, "app-foreign-pdf");
    let bomb = b"<!DOCTYPE a [<!ENTITY b 'c'>]><Candidate>&b;</Candidate>";
    let bomb = read(&pdf_with("attachment.xml", bomb)).unwrap_err();
    assert_eq!(bomb.message.key, "intake-doctype");
    // What would be far larger than any CV is not unpacked.
    let large = read(&pdf_with("attachment.xml", &vec![b' '; 65 << 20])).unwrap_err();
    assert_eq!(large.message.key, "app-foreign-pdf");
}

#[test]
fn marks_of_direction_and_signs_of_no_width_change_no_field_of_any_kind() {
    let name = "\u{200f}An\u{200b}na\u{2066} \u{feff}Lis\u{202c}";
    let xml = format!(
        "<SkillsPassport><LearnerInfo><Identification><PersonName><Surname>{name}</Surname></PersonName></Identification></LearnerInfo></SkillsPassport>"
    );
    let newer = format!(
        "<Candidate><CandidatePerson><PersonName><FamilyName>{name}</FamilyName></PersonName></CandidatePerson></Candidate>"
    );
    let table = format!("First Name,Last Name,Headline\n,\"{name}\",Agent\n");
    let resume = json!({"basics": {"name": name}}).to_string();
    let pdf = pdf_with("attachment.xml", newer.as_bytes());
    for bytes in [
        xml.as_bytes(),
        newer.as_bytes(),
        table.as_bytes(),
        resume.as_bytes(),
        &pdf,
    ] {
        let record = record_from_resume(read(bytes).unwrap().value.document).value;
        // The data stay as they came; the page shows what can be seen.
        assert_eq!(record.profile.basics.name.as_deref(), Some(name));
        let seen = pdf::machine_text(&printed(json!({"basics": {"name": name}}))).unwrap();
        assert!(seen.starts_with("Anna Lis"), "{seen:?}");
    }
}

/// The pages of a short CV as a file.
fn printed(resume: serde_json::Value) -> Vec<u8> {
    let record = record_from_resume(resume).value;
    let purpose = Purpose {
        role: None,
        country: "IE",
        today: Clock::Fixed(NOW_MILLIS).today(),
    };
    headless::make_cv(
        &Text::english(),
        &Catalog::shipped(),
        &record,
        None,
        &purpose,
    )
    .unwrap()
}

/// A CV of ours.
static OWN: LazyLock<Vec<u8>> = LazyLock::new(|| {
    printed(json!({
        "basics": {"name": "Anna Lis", "email": "anna@lis.example", "summary": "Patient. Ελένη. নুসরাত."},
        "work": [{"name": "Shop", "position": "Cashier", "startDate": "2019", "highlights": ["Took calls"]}],
    }))
});

/// Files of every kind that is read.
fn samples() -> Vec<Vec<u8>> {
    vec![
        case("europass-v3.xml"),
        case("europass-v3-drafts.xml"),
        case("europass-v4.xml"),
        case("europass-v4.resume.json"),
        case("linkedin/Positions.csv"),
        archive(CompressionMethod::Deflated),
        pdf_with("attachment.xml", &case("europass-v4.xml")),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn random_bytes_break_no_reader(
        begin in prop::sample::select(vec![
            &b""[..], b"<", b"<SkillsPassport>", b"<Candidate><CandidateProfile>", b"{", b"PK\x03\x04",
            b"PK\x05\x06", b"%PDF-1.7\n1 0 obj\n", b"Company Name,Title\n", b"\xff\xfe", b"\xfe\xff\0<",
        ]),
        rest in prop::collection::vec(any::<u8>(), 0..300),
    ) {
        let bytes = [begin, &rest].concat();
        if let Err(problem) = read(&bytes) {
            prop_assert!(is_said(&problem));
        }
    }

    #[test]
    fn any_text_is_taken_to_pieces_as_a_cv_and_read_as_an_advert(
        lines in prop::collection::vec("\\PC{0,60}|[A-Z ]{3,20}|[•-] \\PC{0,30}|(19|20)[0-9]{2} - (19|20)?[0-9]{0,2}", 0..30),
        end in prop::sample::select(vec!["\n", "\r\n", "\n\n", "\u{c}"]),
    ) {
        let text = lines.join(end);
        let read = parsed::parse(&text);
        let length = format!("{read:?}").len();
        prop_assert!(length < 200 * (text.len() + 50), "{}", length);
        vacancy::read(&text);
    }

    #[test]
    fn a_damaged_pdf_of_ours_breaks_no_reader(
        damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..20),
        cut in any::<prop::sample::Index>(),
        is_cut in any::<bool>(),
    ) {
        let mut bytes = OWN.clone();
        for (at, byte) in damage {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if is_cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        if let Ok(text) = pdf::text_with_gaps(&bytes) {
            parsed::parse(&text);
        }
        if let Ok(text) = pdf::machine_text(&bytes) {
            prop_assert!(text.len() < 1 << 20);
        }
        if let Err(problem) = read(&bytes) {
            prop_assert!(is_said(&problem));
        }
    }

    #[test]
    fn damaged_files_break_no_reader(
        sample in prop::sample::select(samples()),
        damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
        cut in any::<prop::sample::Index>(),
        is_cut in any::<bool>(),
    ) {
        let mut bytes = sample;
        for (at, byte) in damage {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        if is_cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        match read(&bytes) {
            Ok(read) => {
                let record = record_from_resume(read.value.document);
                prop_assert!(read.problems.iter().chain(&record.problems).all(is_said));
            }
            Err(problem) => prop_assert!(is_said(&problem)),
        }
    }
}
