//! A CV from anywhere, read as a machine reads it.

use std::path::Path;

use crate::base::files;
use crate::base::problem::{Message, Place, Problem};
use crate::cv::parsed::{self, ParsedCv};
use crate::export::pdf;
use crate::intake::{self, is_pdf};

/// Largest file that is read, in bytes.
const MAX_BYTES: u64 = 20_000_000;

/// Reads a PDF or a plain text, whoever made it, and takes it to pieces.
pub fn read_cv(path: &Path) -> Result<ParsedCv, Problem> {
    Ok(parsed::parse(&text_of(path)?))
}

/// The text of a PDF with gaps and pages, or a plain text in whatever encoding it has.
pub fn text_of(path: &Path) -> Result<String, Problem> {
    let bytes = files::read_bytes(path, MAX_BYTES)?;
    if !is_pdf(&bytes) {
        return plain_text(bytes, path);
    }
    let problem =
        |key, hint| Problem::error(Place::file(path), Message::new(key)).hint(Message::new(hint));
    let Ok(text) = pdf::text_with_gaps(&bytes) else {
        return Err(problem("app-parse-unreadable", "app-parse-unreadable-hint"));
    };
    if text.trim().is_empty() {
        return Err(problem("app-parse-pictures", "app-parse-pictures-hint"));
    }
    Ok(text)
}

fn plain_text(bytes: Vec<u8>, path: &Path) -> Result<String, Problem> {
    if bytes.contains(&0) || std::str::from_utf8(&bytes).is_ok() {
        return files::text_from_bytes(bytes, path);
    }
    Ok(intake::decoded(&bytes).into_owned())
}
