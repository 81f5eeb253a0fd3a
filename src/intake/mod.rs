//! Files of other programs into JSON Resume: whatever can be read is kept, what cannot is listed with its place.
//!
//! What a file is, its content decides, never its name. Everything here works on bytes; nothing is fetched.

mod archive;
mod encoding;
mod entry;
mod europass;
mod europass_v3;
mod europass_v4;
mod linkedin;
mod markup;
mod photo;
mod table;
mod table_kind;
mod tables;
mod xml;

use std::borrow::Cow;

use serde_json::Value;

use crate::base::problem::{Loaded, Message, Place, Problem};
use crate::export::pdf;
use crate::record::resume::object_from_bytes;

/// How far from its beginning a PDF may name itself.
const PDF_NAME_WITHIN: usize = 1024;

/// Names under which Europass attaches its XML to a PDF: the third version's, the fourth's.
const EUROPASS_NAMES: [&str; 2] = ["Europass-CV-XML-Attachment.xml", "attachment.xml"];

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    JsonResume,
    /// A CV of this program, with its data attached.
    OwnPdf,
    EuropassV3Xml,
    EuropassV3Pdf,
    EuropassV4Xml,
    EuropassV4Pdf,
    LinkedInArchive,
    /// One table out of an archive of LinkedIn.
    LinkedInTable,
}

/// A file that was understood.
#[derive(Clone, Debug)]
pub struct Intake {
    /// A JSON Resume document.
    pub document: Value,
    pub kind: Kind,
}

/// Reads a file of any known kind; `name` is what it is called, which only helps where two tables look alike.
///
/// Fails with one sentence if nothing of the file can be used.
pub fn read(bytes: &[u8], name: &str) -> Result<Loaded<Intake>, Problem> {
    if is_pdf(bytes) {
        return from_pdf(bytes);
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return linkedin::from_archive(bytes).map(|read| of_kind(read, Kind::LinkedInArchive));
    }
    match first_letter(bytes) {
        Some(b'<') => from_xml(bytes, [Kind::EuropassV3Xml, Kind::EuropassV4Xml]),
        Some(b'{' | b'[') | None => from_json(bytes, Kind::JsonResume),
        Some(_) => match linkedin::from_table(bytes, name) {
            Some(read) => Ok(of_kind(read, Kind::LinkedInTable)),
            None => Err(refusal("intake-unknown", "intake-unknown-hint")),
        },
    }
}

/// A plain text in whatever encoding it was written.
pub fn decoded(bytes: &[u8]) -> Cow<'_, str> {
    encoding::decode(bytes, None)
}

/// Whether a file names itself a PDF near its beginning.
pub fn is_pdf(bytes: &[u8]) -> bool {
    let begin = bytes.get(..PDF_NAME_WITHIN).unwrap_or(bytes);
    begin.windows(5).any(|window| window == b"%PDF-")
}

/// The first byte that says something, behind byte order marks, blanks and the zeros of UTF-16.
fn first_letter(bytes: &[u8]) -> Option<u8> {
    let is_mark = |byte: u8| matches!(byte, 0xef | 0xbb | 0xbf | 0xff | 0xfe | 0);
    let says = |byte: &&u8| !is_mark(**byte) && !byte.is_ascii_whitespace();
    bytes.iter().find(says).copied()
}

fn of_kind(read: Loaded<Value>, kind: Kind) -> Loaded<Intake> {
    Loaded {
        value: Intake {
            document: read.value,
            kind,
        },
        problems: read.problems,
    }
}

fn from_json(bytes: &[u8], kind: Kind) -> Result<Loaded<Intake>, Problem> {
    // The format is UTF-8 or UTF-16; some programs write the encoding of their system.
    let text = decoded(bytes);
    let mut value = object_from_bytes(text.as_bytes())?;
    let problems = photo::clean(&mut value).into_iter().collect();
    Ok(of_kind(Loaded { value, problems }, kind))
}

fn from_pdf(bytes: &[u8]) -> Result<Loaded<Intake>, Problem> {
    let [third, fourth] = EUROPASS_NAMES;
    match pdf::first_attached(bytes, &[pdf::RESUME_NAME, third, fourth]) {
        Some((name, resume)) if name == pdf::RESUME_NAME => from_json(&resume, Kind::OwnPdf),
        Some((_, xml)) => from_xml(&xml, [Kind::EuropassV3Pdf, Kind::EuropassV4Pdf]),
        None => Err(refusal("app-foreign-pdf", "app-foreign-pdf-hint")),
    }
}

/// Reads XML of Europass; of the two kinds the first is the third version's, the second the fourth's.
fn from_xml(bytes: &[u8], [third, fourth]: [Kind; 2]) -> Result<Loaded<Intake>, Problem> {
    let tree = xml::read(bytes)?;
    let (read, kind) = match tree.root.name.as_str() {
        "SkillsPassport" => (europass_v3::read(&tree.root), third),
        "Candidate" => (europass_v4::read(&tree.root), fourth),
        _ => return Err(refusal("intake-xml-unknown", "intake-unknown-hint")),
    };
    let mut problems: Vec<Problem> = tree.problem.into_iter().collect();
    problems.extend(read.problems);
    let value = read.value;
    Ok(of_kind(Loaded { value, problems }, kind))
}

/// A file that cannot be used at all.
fn refusal(message: &'static str, hint: &'static str) -> Problem {
    Problem::error(Place::default(), Message::new(message)).hint(Message::new(hint))
}

/// Something at that place that was taken otherwise than meant.
fn remark(field: String, message: Message) -> Problem {
    let place = Place {
        field,
        ..Place::default()
    };
    Problem::warning(place, message)
}
