//! A colour profile for sRGB (IEC 61966-2-1), so that colours mean the same everywhere.
//!
//! Written from the standard's numbers in the form of ICC.1:2010 (version 4): three primaries adapted to the white of
//! D50, and the parametric curve of the standard.

use std::sync::LazyLock;

/// Primaries of sRGB adapted to D50: X, Y and Z of red, green and blue.
const PRIMARIES: [(&[u8; 4], [f64; 3]); 3] = [
    (b"rXYZ", [0.436_065_7, 0.222_488_4, 0.013_916_0]),
    (b"gXYZ", [0.385_147_1, 0.716_873_2, 0.097_076_4]),
    (b"bXYZ", [0.143_066_4, 0.060_607_9, 0.714_096_1]),
];

/// White of D50.
const WHITE: [f64; 3] = [0.964_202_9, 1.0, 0.824_905_4];

/// Adaptation from D65 to D50 by the Bradford method, row by row.
const ADAPTATION: [f64; 9] = [
    1.047_882_1,
    0.022_918_7,
    -0.050_201_4,
    0.029_586_8,
    0.990_478_5,
    -0.017_059_3,
    -0.009_231_6,
    0.015_075_7,
    0.751_678_5,
];

/// Exponent, slope and offset of the curve; slope and end of its straight start.
const CURVE: [f64; 5] = [2.4, 1.0 / 1.055, 0.055 / 1.055, 1.0 / 12.92, 0.040_45];

/// The profile, ready to be embedded.
pub(super) fn profile() -> &'static [u8] {
    static PROFILE: LazyLock<Vec<u8>> = LazyLock::new(written);
    &PROFILE
}

fn written() -> Vec<u8> {
    let mut tags: Vec<(&[u8; 4], Vec<u8>)> = vec![
        (b"desc", text("sRGB")),
        (b"cprt", text("Public domain")),
        (b"wtpt", xyz(WHITE)),
        (b"chad", tagged(b"sf32", ADAPTATION)),
    ];
    tags.extend(PRIMARIES.map(|(tag, primary)| (tag, xyz(primary))));
    let curve = parametric(CURVE);
    tags.extend([b"rTRC", b"gTRC", b"bTRC"].map(|tag| (tag, curve.clone())));

    let mut table = length(tags.len()).to_vec();
    let mut data: Vec<u8> = Vec::new();
    let data_at = HEADER + 4 + 12 * tags.len();
    let mut curve_at = None;
    for (tag, element) in &tags {
        // The three curves are one.
        let offset = match curve_at {
            Some(offset) if *element == curve => offset,
            _ => data_at + data.len(),
        };
        if offset == data_at + data.len() {
            data.extend(element);
            data.resize(data.len().next_multiple_of(4), 0);
        }
        if *element == curve {
            curve_at = Some(offset);
        }
        table.extend(*tag);
        table.extend(length(offset));
        table.extend(length(element.len()));
    }
    [header(data_at + data.len()), table, data].concat()
}

/// Length of the header in bytes.
const HEADER: usize = 128;

fn header(size: usize) -> Vec<u8> {
    let mut header = Vec::with_capacity(HEADER);
    header.extend(length(size));
    header.extend([0; 4]); // no preferred module
    header.extend([4, 0x20, 0, 0]); // version 4.2
    header.extend(b"mntrRGB XYZ ");
    for part in [2024_u16, 1, 1, 0, 0, 0] {
        header.extend(part.to_be_bytes()); // a fixed date, so that files can be made again
    }
    header.extend(b"acsp");
    header.resize(68, 0);
    header.extend(WHITE.iter().flat_map(|part| fixed(*part)));
    header.resize(HEADER, 0);
    header
}

/// An element of fixed-point numbers.
fn tagged(kind: &[u8; 4], numbers: impl IntoIterator<Item = f64>) -> Vec<u8> {
    let mut element = kind.to_vec();
    element.extend([0; 4]);
    element.extend(numbers.into_iter().flat_map(fixed));
    element
}

fn xyz(color: [f64; 3]) -> Vec<u8> {
    tagged(b"XYZ ", color)
}

fn parametric(numbers: [f64; 5]) -> Vec<u8> {
    let mut element = b"para".to_vec();
    element.extend([0, 0, 0, 0, 0, 3, 0, 0]); // function type 3
    element.extend(numbers.into_iter().flat_map(fixed));
    element
}

/// A text in US English.
fn text(words: &str) -> Vec<u8> {
    let letters: Vec<u8> = words.encode_utf16().flat_map(u16::to_be_bytes).collect();
    let mut element = b"mluc".to_vec();
    element.extend([0; 4]);
    element.extend(length(1)); // records
    element.extend(length(12)); // bytes of each
    element.extend(b"enUS");
    element.extend(length(letters.len()));
    element.extend(length(28)); // where the letters begin
    element.extend(letters);
    element
}

fn length(bytes: usize) -> [u8; 4] {
    u32::try_from(bytes).unwrap_or_default().to_be_bytes()
}

/// A number in sixteen bits before and sixteen behind the point.
#[expect(
    clippy::cast_possible_truncation,
    reason = "all numbers lie between -3 and 3"
)]
fn fixed(number: f64) -> [u8; 4] {
    ((number * 65536.0).round() as i32).to_be_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_primaries_add_up_to_white() {
        for part in 0..3 {
            let sum: f64 = PRIMARIES.iter().map(|(_, primary)| primary[part]).sum();
            assert!((sum - WHITE[part]).abs() < 0.0005, "{part}: {sum}");
        }
    }

    #[test]
    fn the_profile_says_how_long_it_is() {
        let profile = profile();
        assert_eq!(profile.get(..4), Some(&length(profile.len())[..]));
        assert!(profile.len() < 700, "{}", profile.len());
        assert_eq!(profile.get(36..40), Some(&b"acsp"[..]));
    }
}
