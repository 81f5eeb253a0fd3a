//! What a machine reads out of the CVs of the invented people: every field as it was written, from text and from PDF.

use callfit::app::cv_checks::{Subject, fields};
use callfit::cv::block::{Block, CvDocument, Entry, Run, Section};
use callfit::cv::parsed::{ParsedCv, ParsedEntry, parse};
use callfit::cv::plain_text;
use callfit::export::pdf;
use callfit::page;
use callfit::record::look::Template;
use callfit::text::Text;

use crate::cv_text::{PEOPLE, Wish, cv, person};

/// What a document says in the terms of a machine, from its blocks alone.
#[derive(Debug, Default, PartialEq, Eq)]
struct Said {
    name: String,
    headline: String,
    contact: Vec<String>,
    summary: String,
    work: Vec<[String; 5]>,
    education: Vec<[String; 5]>,
    lists: Vec<String>,
    languages: Vec<[String; 2]>,
    headings: Vec<String>,
}

/// A text with plain spaces, as machines read it.
fn plain(run: &Run) -> String {
    run.text.replace(['\u{a0}', '\u{202f}'], " ")
}

fn entry(entry: &Entry) -> [String; 5] {
    let bullets: Vec<String> = entry.bullets.iter().map(plain).collect();
    let summary = entry.summary.as_ref().map(plain);
    [
        plain(&entry.head),
        plain(&entry.title),
        plain(&entry.dates),
        summary.unwrap_or_default(),
        bullets.join("\n"),
    ]
}

fn written(document: &CvDocument) -> Said {
    let mut said = Said::default();
    let mut current = None;
    for block in &document.blocks {
        match (block, current) {
            (Block::Name(run), _) => said.name = plain(run),
            (Block::Headline(run), _) => said.headline = plain(run),
            (Block::Contact(runs), _) => said.contact.extend(runs.iter().map(plain)),
            (Block::Heading { text, section }, _) => {
                said.headings.push(plain(text));
                current = Some(*section);
            }
            (Block::Paragraph(run), Some(Section::Summary)) => {
                said.summary = format!("{} {}", said.summary, plain(run)).trim().to_owned();
            }
            (Block::Entry(found), Some(Section::Work)) => said.work.push(entry(found)),
            (Block::Entry(found), Some(Section::Education)) => said.education.push(entry(found)),
            (Block::Bullets(runs), Some(Section::Skills | Section::Certificates)) => {
                said.lists.extend(runs.iter().map(plain));
            }
            (Block::Labelled { label, text }, Some(Section::Languages)) => {
                said.languages.push([plain(label), plain(text)]);
            }
            _ => {}
        }
    }
    said.contact.sort();
    // A side column comes after the main one, whatever the order of sections.
    said.headings.sort();
    said.lists = pieces(&said.lists);
    said
}

/// What stands between commas, sorted: the narrow template writes skills on one line.
fn pieces(items: &[String]) -> Vec<String> {
    let signs = [',', ';', '•', '·', '|'];
    let pieces = items.iter().flat_map(|item| item.split(signs));
    let mut pieces: Vec<String> = pieces
        .map(|piece| piece.trim().to_owned())
        .filter(|piece| !piece.is_empty())
        .collect();
    pieces.sort();
    pieces
}

fn read_entry(entry: ParsedEntry) -> [String; 5] {
    let ParsedEntry {
        head,
        title,
        dates_text,
        summary,
        bullets,
        start: _,
        end: _,
    } = entry;
    [head, title, dates_text, summary, bullets.join("\n")]
}

fn read(parsed: ParsedCv) -> Said {
    let contact = [parsed.email, parsed.place]
        .into_iter()
        .chain(parsed.phones)
        .chain(parsed.links);
    let mut contact: Vec<String> = contact.filter(|item| !item.is_empty()).collect();
    contact.sort();
    let mut headings = parsed.sections;
    headings.sort();
    let mut lists: Vec<String> = parsed
        .skills
        .into_iter()
        .chain(parsed.certificates)
        .collect();
    lists = pieces(&lists);
    Said {
        name: parsed.name,
        headline: parsed.headline,
        contact,
        summary: parsed.summary,
        work: parsed.work.into_iter().map(read_entry).collect(),
        education: parsed.education.into_iter().map(read_entry).collect(),
        lists,
        languages: parsed
            .languages
            .into_iter()
            .map(|spoken| [spoken.name, spoken.level])
            .collect(),
        headings,
    }
}

/// The CVs of all people in all languages, tailored and as they stand.
fn documents() -> Vec<(String, CvDocument)> {
    let mut documents = Vec::new();
    for (name, _) in PEOPLE {
        let record = person(name);
        for tag in Text::shipped() {
            let language = tag.as_str();
            documents.push((
                format!("{name} {language}"),
                cv(&record, Wish::best(language)),
            ));
            documents.push((
                format!("{name} {language} plain"),
                cv(&record, Wish::plain(language)),
            ));
        }
    }
    documents
}

#[test]
fn our_own_text_is_read_field_by_field_in_six_languages() {
    for (name, document) in documents() {
        assert_eq!(
            read(parse(&plain_text(&document))),
            written(&document),
            "{name}"
        );
    }
}

#[test]
fn our_own_pdf_is_read_field_by_field_in_six_languages_and_every_template() {
    for (at, (name, mut document)) in documents().into_iter().enumerate() {
        let templates = [
            Template::Classic,
            Template::Modern,
            Template::TwoColumn,
            Template::Compact,
        ];
        document.look.template = templates[at % templates.len()];
        let name = format!("{name} {:?}", document.look.template);
        let file = pdf::write(&document, &page::paginate(&document)).unwrap();
        let text = pdf::text_with_gaps(&file).unwrap();
        let read = read(parse(&text));
        assert_eq!(read, written(&document), "{name}:\n{text}");
    }
}

#[test]
fn every_field_of_a_profile_is_found_again_by_a_machine() {
    for (name, language) in PEOPLE {
        let record = person(name);
        let document = cv(&record, Wish::best(language));
        let text = plain_text(&document);
        let words = Text::shipped_in(&document.language);
        let subject = Subject {
            record: &record,
            text: &words,
            cv_text: &words,
            country: "FR",
            has_role: true,
            role_headline: "",
            today: "2026-11-21".parse().unwrap(),
        };
        let read = fields::compare(&subject, &document.changes, &parse(&text));
        assert!(read.len() > 20, "{name}: {}", read.len());
        let other: Vec<_> = read.iter().filter(|field| !field.is_same).collect();
        assert_eq!(other, Vec::<&fields::ReadField>::new(), "{name}");
        let employer = record.profile.work[0].name.as_deref().unwrap();
        let broken = fields::compare(
            &subject,
            &document.changes,
            &parse(&text.replace(employer, "Xyz")),
        );
        let other: Vec<&str> = broken
            .iter()
            .filter(|field| !field.is_same)
            .map(|field| field.spot.as_str())
            .collect();
        assert_eq!(other, ["work.0.name"], "{name}");
    }
}
