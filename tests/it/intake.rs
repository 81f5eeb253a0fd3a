//! Files of Europass and of PDFs: what is in them arrives, and hostile ones do no harm.

use std::fs;
use std::path::Path;

use callfit::base::problem::{Loaded, Problem};
use callfit::cv::block::Photo;
use callfit::cv::photo::{self, Picture};
use callfit::intake::{self, Intake, Kind};
use callfit::record::profile::SpokenOf;
use callfit::record::resume::record_from_resume;
use serde_json::{Value, json};

pub(crate) fn case(name: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/intake");
    fs::read(folder.join(name)).unwrap()
}

pub(crate) fn keys(problems: &[Problem]) -> Vec<(&str, &str)> {
    let of = |problem: &'_ Problem| problem.message.key;
    problems
        .iter()
        .map(|problem| (problem.place.field.as_str(), of(problem)))
        .collect()
}

/// Takes a field of the basics away.
fn taken(document: &mut Value, field: &str) -> Value {
    let basics = document["basics"].as_object_mut().unwrap();
    basics.shift_remove(field).unwrap()
}

/// Takes the photo away.
fn taken_photo(document: &mut Value) -> Photo {
    let image = taken(document, "image");
    photo::photo(image.as_str(), String::new()).unwrap()
}

fn read(bytes: &[u8]) -> Loaded<Intake> {
    intake::read(bytes, "cv.xml").unwrap()
}

/// Why a file is refused.
fn refused(bytes: &[u8]) -> &'static str {
    intake::read(bytes, "cv.xml").unwrap_err().message.key
}

#[test]
fn the_third_version_of_europass_arrives_whole() {
    let Loaded { value, problems } = read(&case("europass-v3.xml"));
    assert_eq!(value.kind, Kind::EuropassV3Xml);
    let mut document = value.document;
    taken_photo(&mut document);
    assert_eq!(
        document["basics"],
        json!({
            "name": "Danai Kefala",
            "location": {"address": "Odos Mylou 4, 2nd floor", "postalCode": "546 22", "city": "Thessaloniki", "countryCode": "GR"},
            "email": "danai.kefala@mail.example",
            "phone": "+30 2310 000000",
            "callfit": {"phones": ["+30 690 0000000"]},
            "url": "https://danai.example",
            "profiles": [{"url": "https://blog.danai.example"}, {"network": "Skype", "username": "danai.k"}],
            "label": "Customer service agent",
        })
    );
    assert_eq!(
        document["work"],
        json!([
            {
                "name": "Taxi Demata", "position": "Contact centre agent", "location": "Thessaloniki, Greece",
                "url": "https://demata.example", "startDate": "2018-03", "description": "Transportation And Storage",
                "summary": "Second line of a parcel service.",
                "highlights": ["Took 50 calls a day & wrote the notes", "Trained four newcomers"],
            },
            {"name": "Biblio", "position": "Shop assistant", "startDate": "2014", "endDate": "2017-12-31", "summary": "Till and returns"},
            {"name": "Kyma", "position": "Waitress", "startDate": "2013-06"},
        ])
    );
    assert_eq!(
        document["education"],
        json!([{
            "institution": "Institute of Tourism, Sindos", "studyType": "BSc in Tourism", "area": "Personal services",
            "startDate": "2009", "endDate": "2013", "courses": ["Economics", "French", "EQF level 6"],
        }])
    );
    assert_eq!(
        keys(&problems),
        [
            (
                "LearnerInfo.Identification.ContactInfo.TelephoneList",
                "intake-more-kept"
            ),
            (
                "LearnerInfo.WorkExperienceList[2].Period.To",
                "intake-no-end"
            ),
        ]
    );
}

#[test]
fn skills_and_achievements_of_europass_find_their_sections() {
    let document = read(&case("europass-v3.xml")).value.document;
    assert_eq!(
        document["languages"],
        json!([
            {"language": "Greek", "fluency": "Native"},
            {
                "language": "English", "fluency": "C1 in listening and reading, B2 in speaking, B1 in writing",
                "callfit": {"cefr": {"listening": "C1", "reading": "C1", "conversation": "B2", "speaking": "B2", "writing": "B1"}},
            },
            {
                "language": "French", "fluency": "A2",
                "callfit": {"cefr": {"listening": "A2", "reading": "A2", "conversation": "A2", "speaking": "A2", "writing": "A2"}},
            },
        ])
    );
    assert_eq!(
        document["skills"],
        json!([
            {"keywords": ["Calm with angry callers"], "name": "Communication"},
            {"keywords": ["Shift plans", "Stock"], "name": "Organisation"},
            {"keywords": ["Complaints handling"], "name": "Job-related skills"},
            {"keywords": ["Ticket systems", "Information processing: proficient level"], "name": "Digital skills"},
            {"keywords": ["Sign language"], "name": "Other skills"},
        ])
    );
    assert_eq!(
        document["certificates"],
        json!([
            {"name": "Upper intermediate (B2)", "date": "2012-05", "issuer": "Language Board"},
            {"name": "Computer licence"},
            {"name": "First aid"},
        ])
    );
    assert_eq!(document["awards"], json!([{"title": "Agent of the year"}]));
    assert_eq!(
        document["callfit"],
        json!({
            "driving": "A1, B",
            "personal": {"birthDate": "1991-07-03", "nationality": "Greek, Cypriot"},
            "sections": [{"entries": [{"summary": "Choir of the city"}], "title": "Memberships", "callfit": {"number": 1}}],
        })
    );
    let record = record_from_resume(document);
    assert!(record.problems.is_empty(), "{:?}", record.problems);
    assert_eq!(record.value.profile.spoken_of, SpokenOf::Feminine);
}

#[test]
fn older_and_stranger_spellings_of_the_third_version_are_read_too() {
    let xml = "<ns2:SkillsPassport xmlns:ns2='http://europass.cedefop.europa.eu/Europass/V2.0' locale='pl'>\
        <ns2:LearnerInfo><ns2:Skills><ns2:Linguistic><ns2:MotherTongue><ns2:Description><ns2:Code>pl</ns2:Code>\
        </ns2:Description></ns2:MotherTongue></ns2:Linguistic></ns2:Skills><ns2:Identification><ns2:PersonName>\
        <ns2:Surname>Lis</ns2:Surname></ns2:PersonName></ns2:Identification></ns2:LearnerInfo></ns2:SkillsPassport>";
    let document = read(xml.as_bytes()).value.document;
    let expected = json!({"basics": {"name": "Lis"}, "languages": [{"language": "Polski", "fluency": "język ojczysty"}]});
    assert_eq!(document, expected);
}

#[test]
fn drafts_and_rare_parts_of_the_third_version_arrive_or_are_told() {
    let Loaded { value, problems } = read(&case("europass-v3-drafts.xml"));
    let expected = json!({
        "basics": {
            "name": "Dr. Ilze Zeltkalne", "url": "https://ilze.example",
            "profiles": [
                {"network": "Column about shops", "url": "https://words.example/ilze"},
                {"network": "icq", "username": "ilze.z"},
            ],
            "label": "Service lead", "summary": "Ten years at counters.\nFive of them as a lead.",
        },
        "work": [{
            "name": "Kastanis", "position": "Lead of service", "location": "Latvia",
            "url": "http://kastanis.example", "startDate": "2010", "summary": "Counter of a bank.",
        }],
        "certificates": [{"name": "School certificate (B1)"}, {"name": "Course A2"}, {"name": "Reading club"}],
        "skills": [
            {"keywords": ["Speaks to a full room", "Writes plainly"], "name": "Communication"},
            {
                "keywords": [
                    "Till systems", "Information processing: independent level",
                    "Digital communication: basic level", "Content creation: proficient level",
                ],
                "name": "Digital skills",
            },
        ],
        "languages": [{"language": "Latgalian", "fluency": "Native"}, {"language": "Ancient Greek"}],
        "callfit": {"sections": [
            {"entries": [{"summary": "Day of the customer"}], "title": "Conferences and seminars", "callfit": {"number": 1}},
            {"entries": [{"summary": "Amateur theatre"}], "title": "On stage", "callfit": {"number": 2}},
        ]},
    });
    assert_eq!(value.document, expected, "{:#}", value.document);
    assert_eq!(
        keys(&problems),
        [
            ("AttachmentList", "intake-attachments-left"),
            ("CoverLetter", "intake-letter-left"),
            ("AcquiredDuring", "intake-part-left"),
        ]
    );
}

#[test]
fn the_fourth_version_of_europass_arrives_whole() {
    let Loaded {
        mut value,
        problems,
    } = read(&case("europass-v4.xml"));
    assert_eq!(value.kind, Kind::EuropassV4Xml);
    taken_photo(&mut value.document);
    let mut expected: Value = serde_json::from_slice(&case("europass-v4.resume.json")).unwrap();
    taken(&mut expected, "image");
    assert_eq!(value.document, expected, "{:#}", value.document);
    assert_eq!(
        keys(&problems),
        [
            ("CandidatePerson.Communication", "intake-more-kept"),
            ("CandidateProfile.Attachment", "intake-attachments-left"),
        ]
    );
    let record = record_from_resume(value.document);
    assert!(record.problems.is_empty(), "{:?}", record.problems);
}

#[test]
fn a_damaged_europass_file_keeps_what_stands_before_the_damage() {
    let whole = case("europass-v3.xml");
    let at = whole.len() / 2;
    let Loaded { value, problems } = read(&whole[..at]);
    assert_eq!(value.document["basics"]["name"], "Danai Kefala");
    assert_eq!(problems[0].message.key, "intake-xml-broken");
    assert!(problems[0].place.line.is_some_and(|line| line > 20));
}

#[test]
fn a_broken_photo_costs_the_photo_alone() {
    let text = String::from_utf8(case("europass-v3.xml")).unwrap();
    let (before, rest) = text.split_once("<Data>").unwrap();
    let (letters, after) = rest.split_once("</Data>").unwrap();
    for broken in [letters.get(..200).unwrap(), "R0lGODlhAQABAAAA", "%%%%"] {
        let xml = format!("{before}<Data>{broken}</Data>{after}");
        let Loaded { value, problems } = read(xml.as_bytes());
        assert_eq!(value.document["basics"].get("image"), None);
        assert_eq!(value.document["basics"]["name"], "Danai Kefala");
        let place = "LearnerInfo.Identification.Photo";
        assert!(
            keys(&problems).contains(&(place, "intake-photo-unread")),
            "{broken}"
        );
    }
}

#[test]
fn photos_of_any_file_are_cropped_and_lose_what_the_camera_noted() {
    for name in ["europass-v3.xml", "europass-v4.xml"] {
        let mut document = read(&case(name)).value.document;
        let photo = taken_photo(&mut document);
        assert_eq!((photo.width, photo.height), (413, 531), "{name}");
        assert!(
            !photo.jpeg.windows(3).any(|bytes| bytes == b"Eve"),
            "{name}"
        );
        let pixels = Picture::read(&photo.jpeg).unwrap();
        let corner = &pixels.rgb()[..3];
        match name {
            // Its note says that it lies on its side.
            "europass-v3.xml" => assert!(corner[0] > 150 && corner[2] < 90, "{corner:?}"),
            // What is clear in the picture is white on the page.
            _ => assert!(corner.iter().all(|part| *part > 240), "{corner:?}"),
        }
        // What is finished stays as it is, however often it comes back.
        let resume = json!({"basics": {"image": &*photo::data_uri(&photo.jpeg)}});
        let again = read(resume.to_string().as_bytes());
        assert_eq!(again.value.document, resume);
        assert!(again.problems.is_empty());
    }
}

#[test]
fn photos_of_json_resume_are_cleaned_and_addresses_stay() {
    let text = String::from_utf8(case("europass-v3.xml")).unwrap();
    let letters = text.split_once("<Data>").unwrap().1;
    let letters = letters.split_once("</Data>").unwrap().0.replace('\n', "");
    let read = |image: &str| {
        let resume = json!({"basics": {"name": "Eve", "image": image}});
        let Loaded { value, problems } = read(resume.to_string().as_bytes());
        (
            value.document["basics"]["image"].clone(),
            keys(&problems).len(),
        )
    };
    let (image, problems) = read(&format!("data:image/jpeg;base64,{letters}"));
    let photo = photo::photo(image.as_str(), String::new()).unwrap();
    assert_eq!((photo.width, problems), (413, 0));
    let address = "https://eve.example/me.jpg";
    assert_eq!(read(address), (Value::from(address), 0));
    assert_eq!(read("data:image/webp;base64,UklGRg=="), (Value::Null, 1));
}

#[test]
fn hostile_and_foreign_files_are_refused_with_one_sentence() {
    let laughs = "<!DOCTYPE SkillsPassport [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]><SkillsPassport>&b;</SkillsPassport>";
    let outside =
        "<?xml version='1.0'?><!DOCTYPE Candidate SYSTEM 'file:///etc/passwd'><Candidate/>";
    let deep = format!("<SkillsPassport>{}", "<x>".repeat(50_000));
    let cases: [(&[u8], &str); 8] = [
        (laughs.as_bytes(), "intake-doctype"),
        (outside.as_bytes(), "intake-doctype"),
        (deep.as_bytes(), "intake-xml-too-large"),
        (b"<html><body>CV</body></html>", "intake-xml-unknown"),
        (b"<", "intake-xml-broken"),
        (b"\x89PNG\r\n\x1a\n\0\0\x01", "intake-unknown"),
        (b"Dear Sir or Madam, here is my CV", "intake-unknown"),
        (b"%PDF-1.7\nnothing", "app-foreign-pdf"),
    ];
    for (bytes, key) in cases {
        assert_eq!(
            refused(bytes),
            key,
            "{}",
            String::from_utf8_lossy(bytes).get(..40).unwrap_or_default()
        );
    }
}

#[test]
fn marks_of_direction_and_joiners_stay_in_the_data() {
    let xml = "\u{feff}<SkillsPassport><LearnerInfo><Identification><PersonName><FirstName>\u{200f}سلمى</FirstName>\
        <Surname>\u{200b}</Surname></PersonName></Identification><Headline><Description><Label>র\u{200d}্যাব</Label>\
        </Description></Headline></LearnerInfo></SkillsPassport>";
    let basics = read(xml.as_bytes()).value.document["basics"].clone();
    assert_eq!(basics["name"], "\u{200f}سلمى \u{200b}");
    assert_eq!(basics["label"], "র\u{200d}্যাব");
}
