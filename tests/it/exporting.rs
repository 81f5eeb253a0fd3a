//! CVs and profiles in other programs' formats: Word, HTML, Markdown, Europass.

use std::io::{Cursor, Read as _};

use callfit::base::date::PartialDate;
use callfit::base::id::LanguageTag;
use callfit::cv::block::{Block, CvDocument, Photo, Run};
use callfit::cv::photo;
use callfit::export::{docx, europass, html, markdown};
use callfit::intake;
use callfit::record::resume::{json_from_profile, profile_from_json};
use callfit::text::Text;
use quick_xml::Reader;
use quick_xml::events::Event;
use serde_json::{Value, json};
use zip::ZipArchive;

use crate::intake::case;
use crate::samples;

/// The parts of a Word file by name.
fn part(bytes: &[u8], name: &str) -> String {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    zip.by_name(name)
        .unwrap()
        .read_to_string(&mut text)
        .unwrap();
    text
}

/// Each paragraph of the text: its style and its words, tabs as tabs.
fn paragraphs(xml: &str) -> Vec<(String, String)> {
    let mut reader = Reader::from_str(xml);
    let mut found = Vec::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Eof => return found,
            Event::Start(start) if start.name().as_ref() == "w:p" => {
                found.push((String::new(), String::new()));
            }
            Event::Empty(empty) => {
                let value = empty.try_get_attribute("w:val").unwrap();
                let last = found.last_mut();
                match (empty.name().as_ref(), last) {
                    ("w:pStyle", Some((style, _))) => *style = value.unwrap().value.into_owned(),
                    ("w:tab", Some((_, text))) if value.is_none() => text.push('\t'),
                    _ => {}
                }
            }
            Event::Text(text) => {
                // The file itself ends with a line end.
                if let Some((_, words)) = found.last_mut().filter(|_| &*text != "\n") {
                    words.push_str(&text);
                }
            }
            Event::GeneralRef(name) => {
                let letter = match &*name {
                    "amp" => "&",
                    "lt" => "<",
                    "gt" => ">",
                    "quot" => "\"",
                    _ => "\u{fffd}",
                };
                found.last_mut().unwrap().1.push_str(letter);
            }
            _ => {}
        }
    }
}

/// What a Word file should say, block by block.
fn expected(document: &CvDocument) -> Vec<(String, String)> {
    let mut lines: Vec<(String, String)> = Vec::new();
    let mut push = |style: &str, text: String| {
        if !text.trim().is_empty() {
            lines.push((style.to_owned(), text));
        }
    };
    let tabbed = |left: &Run, right: &Run| {
        let gap = if right.text.is_empty() { "" } else { "\t" };
        format!("{}{gap}{}", left.text, right.text)
    };
    for block in &document.blocks {
        match block {
            Block::Name(run) => push("Title", run.text.clone()),
            Block::Headline(run) => push("Subtitle", run.text.clone()),
            Block::Contact(items) => {
                let items: Vec<&str> = items.iter().map(|item| item.text.as_str()).collect();
                push("", items.join("   |   "));
            }
            Block::Heading { text, .. } => push("Heading1", text.text.clone()),
            Block::Paragraph(run) => push("", run.text.clone()),
            Block::Bullets(items) => {
                for item in items {
                    push("ListBullet", item.text.clone());
                }
            }
            Block::Entry(entry) => {
                push("Heading2", entry.head.text.clone());
                let style = if entry.head.text.is_empty() {
                    "Heading2"
                } else {
                    "EntryLine"
                };
                push(style, tabbed(&entry.title, &entry.dates));
                if let Some(summary) = &entry.summary {
                    push("", summary.text.clone());
                }
                for item in &entry.bullets {
                    push("ListBullet", item.text.clone());
                }
            }
            Block::Labelled { label, text } => {
                push("Labelled", format!("{}\t{}", label.text, text.text));
            }
            Block::Signature { place, name } => push("", format!("{}\t{}", place.text, name.text)),
            Block::Clause(run) => push("Clause", run.text.clone()),
        }
    }
    lines
}

#[test]
fn word_files_have_real_headings_and_lists_in_the_order_of_the_cv() {
    for (name, document) in samples::all() {
        let file = docx::write(&document).unwrap();
        let body = part(&file, "word/document.xml");
        let (found, expected) = (paragraphs(&body), expected(&document));
        for (found, expected) in found.iter().zip(&expected) {
            assert_eq!(found, expected, "{name}");
        }
        assert_eq!(found.len(), expected.len(), "{name}");
        assert!(
            !body.contains("w:txbxContent") && !body.contains("<w:tbl>"),
            "{name}"
        );
        assert_eq!(docx::write(&document).unwrap(), file, "{name}: other bytes");
        let styles = part(&file, "word/styles.xml");
        for id in [
            "Title",
            "Subtitle",
            "Heading1",
            "Heading2",
            "EntryLine",
            "ListBullet",
            "Labelled",
            "Clause",
        ] {
            assert!(styles.contains(&format!("w:styleId=\"{id}\"")), "{id}");
        }
    }
}

#[test]
fn word_files_say_their_language_title_links_and_photo() {
    let mut document = samples::long("pl");
    document.title = "CV – Zofia & Jan".to_owned();
    document.author = "Zofia".to_owned();
    document.photo = Some(Photo {
        jpeg: [0xff, 0xd8, 0xff, 0xd9].as_slice().into(),
        width: 300,
        height: 400,
        said: "Photo of <Zofia>".to_owned(),
    });
    document.blocks.push(Block::Paragraph(Run {
        language: LanguageTag::new("bn").ok(),
        link: Some("https://a.example/?b=1&c=2".to_owned()),
        ..Run::plain("বাংলা")
    }));
    let file = docx::write(&document).unwrap();
    let core = part(&file, "docProps/core.xml");
    assert!(core.contains("<dc:title>CV – Zofia &amp; Jan</dc:title>"));
    assert!(core.contains("<dc:creator>Zofia</dc:creator><dc:language>pl-PL</dc:language>"));
    assert!(part(&file, "word/styles.xml").contains("<w:lang w:val=\"pl-PL\""));
    let body = part(&file, "word/document.xml");
    assert!(body.contains("<w:lang w:val=\"bn-BD\" w:bidi=\"bn-BD\"/>"));
    assert!(body.contains("descr=\"Photo of &lt;Zofia&gt;\""));
    assert!(body.contains("<wp:extent cx=\"1080000\" cy=\"1440000\"/>"));
    let relations = part(&file, "word/_rels/document.xml.rels");
    assert!(
        relations.contains("Target=\"https://a.example/?b=1&amp;c=2\" TargetMode=\"External\"")
    );
    let mut zip = ZipArchive::new(Cursor::new(&file)).unwrap();
    assert_eq!(zip.by_name("word/media/photo.jpg").unwrap().size(), 4);
}

#[test]
fn pages_for_the_web_are_whole_escaped_and_say_their_language() {
    let mut document = samples::short("el");
    document.title = "<b>".to_owned();
    document.blocks.push(Block::Paragraph(Run {
        language: LanguageTag::new("fr").ok(),
        link: Some("https://a.example/\"><script>".to_owned()),
        ..Run::plain("<script>alert(1)</script>")
    }));
    let page = html::write(&document);
    assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"el\">"));
    assert!(page.contains("<title>&lt;b&gt;</title>") && !page.contains("<script"));
    assert!(
        page.contains("<p lang=\"fr\"><a href=\"https://a.example/&quot;&gt;&lt;script&gt;\">")
    );
    for tag in [
        "main", "header", "section", "article", "ul", "dl", "h1", "h2", "h3",
    ] {
        let count = |form: &str| page.matches(form).count();
        let opened = count(&format!("<{tag}>")) + count(&format!("<{tag} "));
        assert_eq!(opened, count(&format!("</{tag}>")), "{tag}");
    }
    let headings = document
        .blocks
        .iter()
        .filter(|block| matches!(block, Block::Heading { .. }));
    assert_eq!(page.matches("<h2 ").count(), headings.count());
}

#[test]
fn markdown_has_a_heading_for_each_section_and_all_the_words() {
    for (name, document) in samples::all() {
        let text = markdown::write(&document);
        let headings = document
            .blocks
            .iter()
            .filter(|block| matches!(block, Block::Heading { .. }));
        assert_eq!(
            text.lines().filter(|line| line.starts_with("## ")).count(),
            headings.count(),
            "{name}"
        );
        let plain = text.replace('\\', "");
        for (_, line) in expected(&document) {
            for word in line.split(['\t', '|']).flat_map(str::split_whitespace) {
                assert!(plain.contains(&word.replace('\\', "")), "{name}: {word}");
            }
        }
    }
}

fn english() -> std::sync::Arc<Text> {
    Text::english()
}

fn day() -> PartialDate {
    "2026-05-04".parse().unwrap()
}

/// Out to Europass and in again.
fn round_trip(document: Value) -> (Value, Vec<&'static str>) {
    let profile = profile_from_json(document).value;
    let written = europass::write(&profile, &english(), day());
    let keys = written
        .problems
        .iter()
        .map(|problem| problem.message.key)
        .collect();
    let read = intake::read(&written.value, "cv.xml").unwrap();
    let told = read.problems.iter().map(|problem| problem.message.key);
    assert!(told.into_iter().all(|key| key == "intake-more-kept"));
    let profile = profile_from_json(read.value.document).value;
    (json_from_profile(&profile), keys)
}

#[test]
fn what_europass_can_hold_comes_back_as_it_was() {
    let hills = include_bytes!("../cases/photo/hills.jpg");
    let photo = photo::taken_in(hills).unwrap();
    let document = json!({
        "basics": {
            "name": "Anna Maria Nowak", "label": "Adviser", "image": &*photo,
            "email": "anna@mail.example", "phone": "+48 1", "url": "https://anna.example",
            "location": {"address": "Długa 1", "postalCode": "00-001", "city": "Warszawa", "countryCode": "GR"},
            "profiles": [{"url": "https://b.example"}, {"network": "Skype", "username": "anna"}],
        },
        "work": [{
            "name": "Bank & Sons", "position": "Agent <2nd line>", "location": "Łódź", "url": "https://bank.example",
            "startDate": "2019-03", "summary": "Two paragraphs\nof work", "highlights": ["Did this & that", "1 < 2"],
        }, {"name": "Shop", "position": "Cashier", "startDate": "2015", "endDate": "2018-12-31"}],
        "education": [{"institution": "School", "studyType": "Diploma", "area": "Trade", "startDate": "2010", "endDate": "2014", "courses": ["Maths"]}],
        "skills": [{"name": "Digital skills", "keywords": ["Excel", "CRM"]}],
        "languages": [
            {"language": "Polish", "fluency": "Native"},
            {"language": "English", "fluency": "B2", "callfit": {"cefr": {"listening": "B2", "reading": "B2", "conversation": "B2", "speaking": "B2", "writing": "B2"}}},
        ],
        "awards": [{"title": "Agent of the year"}],
        "callfit": {
            "personal": {"birthDate": "1990-01-02", "nationality": "Polish"}, "driving": "B",
            "sections": [{"title": "Hobbies", "entries": [{"summary": "Choir"}], "callfit": {"number": 1}}],
        },
        "meta": {"callfit": {"spokenOf": "feminine"}},
    });
    let (read, problems) = round_trip(document.clone());
    assert_eq!(read, document, "{read:#}");
    assert_eq!(problems, [""; 0]);
}

#[test]
fn a_profile_that_came_from_europass_goes_back_the_same() {
    let read = intake::read(&case("europass-v3.xml"), "cv.xml").unwrap();
    let mut document = read.value.document;
    // A period without an end is "until now" for us; levels of schools become courses.
    let (again, problems) = round_trip(document.clone());
    assert_eq!(problems, [""; 0]);
    let phones = json!({"phones": ["+30 690 0000000"]});
    assert_eq!(again["basics"]["callfit"], phones);
    for key in ["basics", "certificates"] {
        document.as_object_mut().unwrap().shift_remove(key);
    }
    for (key, value) in document.as_object().unwrap() {
        assert_eq!(again[key], *value, "{key}");
    }
}

#[test]
fn what_europass_has_no_place_for_is_told() {
    let document = json!({
        "basics": {"name": "A", "email": "no address"},
        "work": [{"name": "B", "startDate": "last summer"}],
        "education": [{"institution": "C", "score": "4,5"}],
        "callfit": {"availability": {"notice": "1 month"}, "personal": {"maritalStatus": "single"}},
    });
    let profile = profile_from_json(document).value;
    let problems = europass::write(&profile, &english(), day()).problems;
    let said = english().problem(&problems[0]);
    for place in [
        "basics.email",
        "work[0].startDate",
        "education[0].score",
        "callfit.availability",
        "callfit.personal.maritalStatus",
    ] {
        assert!(said.contains(place), "{said}");
    }
}

#[test]
fn an_empty_profile_is_still_a_document_of_europass() {
    let written = europass::write(&profile_from_json(json!({})).value, &english(), day());
    let xml = String::from_utf8(written.value.clone()).unwrap();
    assert!(xml.contains("<LearnerInfo/>") && xml.contains("<XSDVersion>V3.4</XSDVersion>"));
    assert!(intake::read(&written.value, "cv.xml").is_ok());
}
