//! Text in whatever encoding it was written.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};

/// How many bytes tell UTF-16 without a mark.
const PROBE: usize = 64;

/// The text without its byte order mark; what cannot be decoded becomes U+FFFD.
///
/// A mark decides; then `named`, if it is a known encoding; then UTF-8, if it is sound; then the likeliest.
pub(super) fn decode<'a>(bytes: &'a [u8], named: Option<&str>) -> Cow<'a, str> {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return encoding.decode_with_bom_removal(bytes).0;
    }
    if let Some(encoding) = unmarked_utf_16(bytes) {
        return encoding.decode_without_bom_handling(bytes).0;
    }
    if let Some(encoding) = named.and_then(|name| Encoding::for_label(name.as_bytes()))
        && encoding != UTF_8
    {
        return encoding.decode_without_bom_handling(bytes).0;
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) if is_damaged_utf_8(bytes) => UTF_8.decode_without_bom_handling(bytes).0,
        Err(_) => likeliest(bytes).decode_without_bom_handling(bytes).0,
    }
}

/// Whether it is UTF-8 with damage: letters of several bytes in other encodings look like it by chance at most.
fn is_damaged_utf_8(bytes: &[u8]) -> bool {
    let (mut sound, mut damaged) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        sound += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        damaged += usize::from(!chunk.invalid().is_empty());
    }
    sound > damaged || (sound == damaged && is_cut(bytes))
}

/// Whether only the last letter is incomplete.
fn is_cut(bytes: &[u8]) -> bool {
    let err = std::str::from_utf8(bytes).err();
    err.is_some_and(|err| err.error_len().is_none() && bytes.len() - err.valid_up_to() < 4)
}

/// UTF-16 whose every other byte is zero, as in text that begins with Latin letters.
fn unmarked_utf_16(bytes: &[u8]) -> Option<&'static Encoding> {
    let pairs = bytes.get(..PROBE).unwrap_or(bytes).as_chunks::<2>().0;
    if pairs.is_empty() {
        return None;
    }
    if pairs.iter().all(|[low, high]| *low != 0 && *high == 0) {
        return Some(UTF_16LE);
    }
    let is_big = pairs.iter().all(|[high, low]| *high == 0 && *low != 0);
    is_big.then_some(UTF_16BE)
}

fn likeliest(bytes: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    detector.guess(None, Utf8Detection::Deny)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_read_in_the_encodings_in_which_tables_come() {
        let words = "Obsługa klienta: Łódź, zażółć gęślą jaźń, reklamacje i zwroty";
        let utf_16: Vec<u8> = words.encode_utf16().flat_map(u16::to_le_bytes).collect();
        let marked = [&[0xff, 0xfe][..], &utf_16].concat();
        let (windows, _, _) = encoding_rs::WINDOWS_1250.encode(words);
        assert_eq!(decode(words.as_bytes(), None), words);
        assert_eq!(decode(&marked, None), words);
        assert_eq!(decode(&windows, None), words);
        assert_eq!(decode(&windows, Some("windows-1250")), words);
    }

    #[test]
    fn text_in_utf_16_needs_no_mark() {
        let words = "Name,Proficiency\r\n";
        let big: Vec<u8> = words.encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(decode(&big, None), words);
    }

    #[test]
    fn a_letter_cut_off_at_the_end_changes_nothing_before_it() {
        let bytes = "déjà".as_bytes();
        assert_eq!(decode(&bytes[..bytes.len() - 1], None), "déj\u{fffd}");
    }

    #[test]
    fn a_broken_byte_costs_one_letter_and_not_all_others() {
        let mut bytes = "Élève à l’écoute, été comme hiver".as_bytes().to_vec();
        bytes.insert(7, 0xff);
        assert_eq!(decode(&bytes, None).matches('\u{fffd}').count(), 1);
        assert!(decode(&bytes, None).ends_with("l’écoute, été comme hiver"));
    }
}
