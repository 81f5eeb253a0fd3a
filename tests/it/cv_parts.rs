//! What a CV shows and hides: sections, entries, other languages, what is usual in a country, what was refused.

use std::path::Path;

use callfit::base::id::LanguageTag;
use callfit::catalog::Catalog;
use callfit::catalog::answers::read_answers;
use callfit::cv::block::{Block, Change, CvDocument, Section};
use callfit::cv::{Purpose, compose, photo, plain_text};
use callfit::matching::rank;
use callfit::record::Record;
use callfit::record::cv::Consent;
use callfit::record::resume::{object_from_bytes, record_from_resume};
use callfit::record::said::Part as _;
use callfit::score::score;
use callfit::text::Text;
use serde_json::json;

fn tag(tag: &str) -> LanguageTag {
    LanguageTag::new(tag).unwrap()
}

fn marta() -> Record {
    record_from_resume(json!({
        "basics": {
            "name": "Marta Ozola", "summary": "Calm and exact.",
            "location": {"address": "Brīvības iela 7", "postalCode": "LV-1010", "city": "Riga"},
        },
        "work": [
            {"name": "Linumo", "position": "Assistant", "startDate": "2020-05", "endDate": "2022-02",
             "highlights": ["Handled returns"], "callfit": {"number": 1}},
            {"name": "Baltvilla", "position": "Front desk agent", "startDate": "2022-03",
             "highlights": ["Answered guests"], "callfit": {"number": 2}},
        ],
        "education": [{"institution": "Riga College", "startDate": "2017"}],
        "callfit": {
            "personal": {"birthDate": "1995-04-02", "father": "Jānis Ozols"},
            "availability": {"shifts": "Early and late shifts"},
            "driving": "B",
            "sections": [{"title": "Sport", "callfit": {"number": 3}, "entries": [{"name": "Handball"}]}],
        },
    }))
    .value
}

fn jpeg() -> Vec<u8> {
    let mut bytes = Vec::new();
    let encoder = image::codecs::jpeg::JpegEncoder::new(&mut bytes);
    image::RgbImage::new(30, 40)
        .write_with_encoder(encoder)
        .unwrap();
    bytes
}

fn cv_for(record: &Record, language: &str, country: &str) -> CvDocument {
    let purpose = Purpose {
        role: None,
        country,
        today: "2026-11-22".parse().unwrap(),
    };
    let text = Text::shipped_in(&tag(language));
    compose(&text, &Catalog::shipped(), record, None, &purpose)
}

fn headings(document: &CvDocument) -> Vec<Section> {
    let heading = |block: &Block| match block {
        Block::Heading { section, .. } => Some(*section),
        _ => None,
    };
    document.blocks.iter().filter_map(heading).collect()
}

fn spots(document: &CvDocument) -> Vec<String> {
    let head = |block: &Block| match block {
        Block::Entry(entry) => entry.head.spot.as_ref().map(ToString::to_string),
        _ => None,
    };
    document.blocks.iter().filter_map(head).collect()
}

#[test]
fn sections_stand_in_the_order_of_the_cv_and_hidden_ones_are_left_out() {
    let mut record = marta();
    let usual = headings(&cv_for(&record, "en", "GB"));
    assert_eq!(
        usual,
        [
            Section::Summary,
            Section::Work,
            Section::Education,
            Section::Own(3),
            Section::Availability,
            Section::Driving
        ]
    );
    record.cv.order = vec![
        "own-3".to_owned(),
        "education".to_owned(),
        "work".to_owned(),
    ];
    record.cv.show_section(Section::Summary, false);
    record.cv.show_section(Section::Driving, false);
    let document = cv_for(&record, "en", "GB");
    let ordered = [Section::Own(3), Section::Education, Section::Work];
    let shown: Vec<Section> = headings(&document)
        .into_iter()
        .filter(|section| ordered.contains(section))
        .collect();
    assert_eq!(shown, ordered);
    let text = plain_text(&document);
    assert!(text.contains("SPORT\nHandball"), "{text}");
    assert!(!text.contains("Calm and exact"), "{text}");
}

#[test]
fn a_hidden_entry_is_neither_on_the_page_nor_in_the_file_and_spots_stay_true() {
    let mut record = marta();
    assert_eq!(
        spots(&cv_for(&record, "en", "GB"))[..2],
        ["work.1.name", "work.0.name"]
    );
    record.cv.show_entry(Section::Work, 1, false);
    let document = cv_for(&record, "en", "GB");
    assert_eq!(spots(&document)[0], "work.1.name");
    assert!(!plain_text(&document).contains("Linumo"));
    let file = String::from_utf8(document.attachment).unwrap();
    assert!(!file.contains("Linumo") && file.contains("Baltvilla"));
}

#[test]
fn entries_that_were_put_in_order_stay_in_it() {
    let mut record = marta();
    record.cv.by_hand.insert("work".to_owned());
    assert_eq!(
        spots(&cv_for(&record, "en", "GB"))[..2],
        ["work.0.name", "work.1.name"]
    );
}

#[test]
fn an_entry_speaks_the_language_of_the_cv_where_it_was_told_so() {
    let mut record = marta();
    record.profile.work[1].say(&tag("fr"), "position", "Réceptionniste");
    record.profile.additions.sections[0].say(&tag("fr"), "title", "Loisirs");
    let french = plain_text(&cv_for(&record, "fr", "FR"));
    assert!(
        french.contains("Réceptionniste") && french.contains("LOISIRS"),
        "{french}"
    );
    let english = plain_text(&cv_for(&record, "en", "GB"));
    assert!(
        english.contains("Front desk agent") && english.contains("SPORT"),
        "{english}"
    );
}

#[test]
fn the_country_decides_until_the_client_does() {
    let mut record = marta();
    let text = |record: &Record, country| plain_text(&cv_for(record, "en", country));
    assert!(!text(&record, "GB").contains("Jānis Ozols"));
    let bangladesh = text(&record, "BD");
    for shown in [
        "Jānis Ozols",
        "2 April 1995",
        "I declare that",
        "Place and date",
    ] {
        assert!(bangladesh.contains(shown), "{shown}: {bangladesh}");
    }
    assert!(!bangladesh.contains("Brīvības"));
    record.cv.show.personal = Some(false);
    record.cv.show.signature = Some(false);
    record.cv.show.address = Some(true);
    let changed = text(&record, "BD");
    assert!(!changed.contains("Jānis Ozols") && !changed.contains("I declare that"));
    assert!(changed.contains("Brīvības iela 7, LV-1010"), "{changed}");
}

#[test]
fn consent_is_off_or_for_this_application_or_for_later_ones_too_or_in_the_employers_words() {
    let mut record = marta();
    let clause = |record: &Record, country| match cv_for(record, "pl", country).blocks.last() {
        Some(Block::Clause(run)) => Some(run.text.clone()),
        _ => None,
    };
    assert_eq!(clause(&record, "GB"), None);
    let usual = clause(&record, "PL").unwrap();
    assert!(usual.ends_with("(RODO)."), "{usual}");
    record.cv.show.consent = Some(Consent::FutureToo);
    let future = clause(&record, "PL").unwrap();
    assert!(
        future.starts_with(&usual) && future.ends_with("procesów rekrutacyjnych."),
        "{future}"
    );
    record.cv.show.consent_words = "Zgoda dla Baltvilla.".to_owned();
    assert_eq!(
        clause(&record, "PL").as_deref(),
        Some("Zgoda dla Baltvilla.")
    );
    record.cv.show.consent = Some(Consent::Off);
    assert_eq!(clause(&record, "PL"), None);
}

#[test]
fn the_photo_is_in_page_and_file_only_where_the_cv_shows_it() {
    let mut record = marta();
    let jpeg = jpeg();
    record.profile.basics.image = Some(photo::data_uri(&jpeg));
    let (greek, british) = (cv_for(&record, "el", "GR"), cv_for(&record, "en", "GB"));
    assert_eq!(greek.photo.map(|photo| photo.jpeg.to_vec()), Some(jpeg));
    assert_eq!(british.photo, None);
    let opened =
        |attachment: &[u8]| record_from_resume(object_from_bytes(attachment).unwrap()).value;
    assert_eq!(
        opened(&greek.attachment).profile.basics.image,
        record.profile.basics.image
    );
    assert_eq!(opened(&british.attachment).profile.basics.image, None);
}

#[test]
fn an_employer_reads_nothing_of_other_employers_in_the_file() {
    let mut record = marta();
    record.cv.name = "Secret Shop".to_owned();
    record.cv.vacancy = "Secret advert".to_owned();
    record.cv.letter.company = "Secret company".to_owned();
    record.drawer = vec![record.cv.clone()];
    record.profile.work[0].say(&tag("fr"), "position", "Secret title");
    let file = String::from_utf8(cv_for(&record, "en", "GB").attachment).unwrap();
    assert!(!file.contains("Secret"), "{file}");
}

#[test]
fn digits_of_a_bengali_cv_are_as_the_client_wants_them() {
    let mut record = marta();
    assert!(plain_text(&cv_for(&record, "bn", "BD")).contains("মার্চ ২০২২"));
    record.cv.show.latin_digits = true;
    assert!(plain_text(&cv_for(&record, "bn", "BD")).contains("মার্চ 2022"));
}

#[test]
fn each_change_for_the_role_can_be_refused() {
    let catalog = Catalog::shipped();
    let path =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/examples/nusrat-jahan.answers.toml");
    let answers = std::fs::read_to_string(&path).unwrap();
    let resume = path.with_file_name("nusrat-jahan.resume.json");
    let mut record =
        record_from_resume(object_from_bytes(&std::fs::read(resume).unwrap()).unwrap()).value;
    read_answers(&catalog, &path, &answers)
        .value
        .fill(&mut record);
    let cv = |record: &Record| {
        let profile = score(&catalog, record);
        let matches = rank(&catalog, &profile);
        let purpose = Purpose {
            role: Some(&matches[0].role),
            country: "GB",
            today: "2026-11-22".parse().unwrap(),
        };
        let text = Text::shipped_in(&tag("en"));
        compose(
            &text,
            &catalog,
            record,
            Some((&profile, &matches)),
            &purpose,
        )
    };
    let all = cv(&record);
    assert!(
        all.changes.len() >= 4 && all.refused.is_empty(),
        "{:?}",
        all.changes
    );
    for change in &all.changes {
        record.cv.refused = [change.key()].into();
        let without = cv(&record);
        assert!(!without.changes.contains(change));
        let same_key = |other: &Change| other.key() == change.key();
        assert!(without.refused.iter().any(same_key), "{change:?}");
        assert_ne!(plain_text(&without), plain_text(&all), "{change:?}");
    }
}
