//! The CV for Word: real headings and lists, no text boxes, no tables, the language of every run.
//!
//! Written part by part, as ECMA-376 says; crates for this format do not write languages.

mod body;
mod parts;

use std::io::{Cursor, Write as _};

use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use crate::cv::block::CvDocument;

/// Writes the CV; the same CV gives the same bytes.
pub fn write(document: &CvDocument) -> Result<Vec<u8>, ZipError> {
    let body = body::write(document);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    // Without a date of its own each part has the first day that the format knows.
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    let texts = [
        ("[Content_Types].xml", parts::CONTENT_TYPES.to_owned()),
        ("_rels/.rels", parts::RELATIONS.to_owned()),
        ("docProps/core.xml", parts::core(document)),
        ("docProps/app.xml", parts::APP.to_owned()),
        ("word/document.xml", body.xml),
        (
            "word/_rels/document.xml.rels",
            parts::relations(&body.links, document.photo.is_some()),
        ),
        ("word/styles.xml", parts::styles(document)),
        ("word/numbering.xml", parts::NUMBERING.to_owned()),
        ("word/settings.xml", parts::settings(document)),
    ];
    for (name, text) in texts {
        zip.start_file(name, options)?;
        zip.write_all(text.as_bytes())?;
    }
    if let Some(photo) = &document.photo {
        zip.start_file(parts::PHOTO, options)?;
        zip.write_all(&photo.jpeg)?;
    }
    Ok(zip.finish()?.into_inner())
}

/// A language with the country that Word expects behind it.
fn tag(language: &str) -> &str {
    match language {
        "en" => "en-GB",
        "fr" => "fr-FR",
        "pl" => "pl-PL",
        "lv" => "lv-LV",
        "el" => "el-GR",
        "bn" => "bn-BD",
        other => other,
    }
}
