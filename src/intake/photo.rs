//! Photos that files bring: every one goes through the steps of a chosen one, so that no notes of a camera come along.

use std::sync::Arc;

use base64::Engine as _;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};
use serde_json::Value;

use super::remark;
use crate::base::problem::{Message, Problem};
use crate::cv::photo;

/// Base64 with or without its filling: some programs leave it out.
const LETTERS: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// What a data address begins with.
const DATA: &str = "data:";

/// A photo as a profile holds it, out of a data address or the bare letters of Base64; `None` if it cannot be read.
pub(super) fn taken_in(data: &str) -> Option<Arc<str>> {
    let letters = data
        .rsplit_once("base64,")
        .map_or(data, |(_, letters)| letters);
    let letters: String = letters.split_whitespace().collect();
    let bytes = LETTERS.decode(letters).ok()?;
    // The fourth version of Europass writes a whole data address as Base64 once more.
    let inner = std::str::from_utf8(&bytes).ok();
    let inner = inner.and_then(|inner| inner.strip_prefix(DATA)?.split_once("base64,"));
    let bytes = match inner {
        Some((_, letters)) => LETTERS.decode(letters.trim()).ok()?,
        None => bytes,
    };
    photo::taken_in(&bytes).ok()
}

/// Takes in the photo of a JSON Resume document; what cannot be read is told and taken away. Addresses of the web stay.
pub(super) fn clean(document: &mut Value) -> Option<Problem> {
    let basics = document.get_mut("basics")?.as_object_mut()?;
    let image = basics.get("image")?.as_str()?;
    if !image.trim_start().starts_with(DATA) {
        return None;
    }
    if let Some(image) = taken_in(image) {
        basics.insert("image".to_owned(), Value::from(&*image));
        return None;
    }
    basics.shift_remove("image");
    Some(unread("basics.image"))
}

/// Tells that the photo at that place cannot be read.
pub(super) fn unread(place: &str) -> Problem {
    remark(place.to_owned(), Message::new("intake-photo-unread"))
}
