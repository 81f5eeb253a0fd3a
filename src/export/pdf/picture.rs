//! Photos: the JPEG as it is, in a frame that it fills.

use std::collections::BTreeMap;

use printpdf::{
    DictItem, ExternalStream, ExternalXObject, Pt, XObject, XObjectId, XObjectTransform,
};

use super::PdfError;
use super::content::hundredths;
use crate::page::frame::Picture;

/// Name of a picture inside the file, by its place among them.
pub(super) fn id(index: usize) -> XObjectId {
    XObjectId(format!("P{index}"))
}

/// The picture with the bytes of its JPEG untouched.
pub(super) fn image(picture: &Picture) -> Result<XObject, PdfError> {
    let frame = Frame::read(&picture.jpeg).ok_or(PdfError::BrokenPhoto)?;
    let colors: &[u8] = match frame.components {
        1 => b"DeviceGray",
        3 => b"DeviceRGB",
        _ => return Err(PdfError::BrokenPhoto),
    };
    let name = |name: &[u8]| DictItem::Name(name.to_vec());
    let dict = BTreeMap::from([
        ("Type", name(b"XObject")),
        ("Subtype", name(b"Image")),
        ("Width", DictItem::Int(frame.width.into())),
        ("Height", DictItem::Int(frame.height.into())),
        ("ColorSpace", name(colors)),
        ("BitsPerComponent", DictItem::Int(8)),
        ("Filter", name(b"DCTDecode")),
    ]);
    Ok(XObject::External(ExternalXObject {
        stream: ExternalStream {
            dict: dict
                .into_iter()
                .map(|(key, value)| (key.to_owned(), value))
                .collect(),
            content: picture.jpeg.to_vec(),
            compress: false,
        },
        width: None,
        height: None,
        dpi: None,
    }))
}

/// Where the picture is drawn on a page of that height: its middle in the middle of the frame, as small as fills it.
pub(super) fn place(picture: &Picture, page_height: f32) -> XObjectTransform {
    let [width, height] = picture.pixels.map(|pixels| pixels.max(1) as f32);
    let scale = (picture.width / width).max(picture.height / height);
    let (width, height) = (width * scale, height * scale);
    let x = picture.x + (picture.width - width) / 2.0;
    let y = picture.y + (picture.height - height) / 2.0;
    XObjectTransform {
        translate_x: Some(Pt(hundredths(x))),
        translate_y: Some(Pt(hundredths(page_height - y - height))),
        scale_x: Some(hundredths(width)),
        scale_y: Some(hundredths(height)),
        ..XObjectTransform::default()
    }
}

/// What the head of a JPEG says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Frame {
    /// In pixels.
    width: u16,
    /// In pixels.
    height: u16,
    /// Grey has one, colour three.
    components: u8,
}

impl Frame {
    /// Reads the first frame header (ITU-T T.81, B.2.2). `None` if there is none of 8 bits.
    fn read(jpeg: &[u8]) -> Option<Self> {
        let mut rest = jpeg.strip_prefix(&[0xFF, 0xD8])?;
        loop {
            let [0xFF, marker, high, low, body @ ..] = rest else {
                return None;
            };
            let length = usize::from(u16::from_be_bytes([*high, *low]));
            // All but the tables of codes, a reserved number and the arithmetic conditions are frames.
            if matches!(marker, 0xC0..=0xCF) && !matches!(marker, 0xC4 | 0xC8 | 0xCC) {
                let [8, h1, h2, w1, w2, components, ..] = body else {
                    return None;
                };
                return Some(Self {
                    width: u16::from_be_bytes([*w1, *w2]),
                    height: u16::from_be_bytes([*h1, *h2]),
                    components: *components,
                });
            }
            rest = body.get(length.checked_sub(2)?..)?;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_frame_header_is_found_behind_other_segments() {
        let jpeg = [
            0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC2, 0, 11, 8, 1, 0, 0, 200, 1, 1, 0x11, 0,
        ];
        let frame = Frame {
            width: 200,
            height: 256,
            components: 1,
        };
        assert_eq!(Frame::read(&jpeg), Some(frame));
        for cut in 0..jpeg.len() - 4 {
            let part = jpeg.get(..cut).unwrap();
            assert!(cut > 17 || Frame::read(part).is_none(), "{cut}");
        }
        assert_eq!(Frame::read(&[0xFF, 0xD8, 0xFF, 0xE0, 0, 0, 1, 1]), None);
    }

    #[test]
    fn the_picture_covers_its_frame_and_stays_in_the_middle() {
        let picture = Picture {
            x: 100.0,
            y: 50.0,
            width: 80.0,
            height: 100.0,
            radius: 4.0,
            jpeg: std::sync::Arc::default(),
            pixels: [400, 400],
            tag: 0,
        };
        let place = place(&picture, 800.0);
        assert_eq!(place.scale_x, Some(100.0));
        assert_eq!(place.scale_y, Some(100.0));
        assert_eq!(place.translate_x, Some(Pt(90.0)));
        assert_eq!(place.translate_y, Some(Pt(650.0)));
    }
}
