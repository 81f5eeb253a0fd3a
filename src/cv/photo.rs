//! The client's photo: read from a file, cropped, held by the profile and printed; nothing of the camera's notes is kept.
//!
//! Chosen by the client or brought by another program's file, it goes through the same steps.

use std::io::Cursor;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;
use image::{DynamicImage, ImageDecoder as _, ImageFormat, ImageReader, Limits, RgbImage};

use crate::base::problem::{Message, Place, Problem};
use crate::cv::block::Photo;

/// What a photo begins with in a profile.
const PREFIX: &str = "data:image/jpeg;base64,";

/// A JPEG as a profile holds it.
pub fn data_uri(jpeg: &[u8]) -> Arc<str> {
    Arc::from(format!("{PREFIX}{}", STANDARD.encode(jpeg)))
}

/// The photo that a profile holds; `None` if there is none, or an address, or something that is no JPEG.
pub fn photo(image: Option<&str>, said: String) -> Option<Photo> {
    let jpeg = STANDARD.decode(image?.strip_prefix(PREFIX)?).ok()?;
    let mut reader = ImageReader::new(Cursor::new(jpeg.as_slice()));
    reader.set_format(ImageFormat::Jpeg);
    let (width, height) = reader.into_dimensions().ok()?;
    Some(Photo {
        jpeg: Arc::from(jpeg),
        width,
        height,
        said,
    })
}

/// Width of a photo for a height of 1: 35 × 45 mm, as on documents.
pub const SHAPE: f32 = 35.0 / 45.0;

/// Size of a finished photo in pixels: 35 × 45 mm at 300 dots per inch.
const WIDTH: u32 = 413;
const HEIGHT: u32 = 531;

/// Quality of a finished photo, of 100.
const QUALITY: u8 = 88;

/// Most bytes of a finished photo; at that size and quality a JPEG has a fifth of it.
const MOST_BYTES: usize = 500_000;

/// Longest side of a picture while it is being cropped, in pixels.
const LONGEST: u32 = 1600;

/// Most pixels of a file on one side, and most memory for reading it, in bytes.
const MOST_PIXELS: u32 = 20_000;
const MOST_MEMORY: u64 = 600_000_000;

/// The photo that some file brings, as a profile holds it: cropped as usual and without notes; a photo that is
/// finished already stays byte for byte as it is.
pub fn taken_in(bytes: &[u8]) -> Result<Arc<str>, Problem> {
    if is_finished(bytes) {
        return Ok(data_uri(bytes));
    }
    let picture = Picture::read(bytes)?;
    picture.cropped(picture.usual_crop())
}

/// Whether a picture is a photo as [`Picture::cropped`] makes it: a JPEG of that size that holds nothing but the picture.
fn is_finished(bytes: &[u8]) -> bool {
    let mut reader = ImageReader::new(Cursor::new(bytes));
    reader.set_format(ImageFormat::Jpeg);
    bytes.len() <= MOST_BYTES
        && parts(bytes).is_some_and(|parts| !parts.has_notes)
        && bytes.ends_with(&[0xff, 0xd9])
        && reader.into_dimensions().ok() == Some((WIDTH, HEIGHT))
}

/// The parts of a JPEG (ITU-T T.81, B.1.1).
struct Parts<'a> {
    /// Programs or people left segments of their own in it; JFIF's are none.
    has_notes: bool,
    /// From the first scan on.
    scans: &'a [u8],
}

/// Goes through the segments before the pixels; `None` if they do not hold together.
fn parts(jpeg: &[u8]) -> Option<Parts<'_>> {
    let mut rest = jpeg.strip_prefix(&[0xff, 0xd8])?;
    let mut has_notes = false;
    loop {
        match *rest {
            // Any number of these may fill the space before a segment.
            [0xff, 0xff, ..] => rest = rest.get(1..)?,
            [0xff, 0xda, ..] => {
                let scans = rest;
                return Some(Parts { has_notes, scans });
            }
            [0xff, kind, high, low, ..] => {
                has_notes |= matches!(kind, 0xe1..=0xef | 0xfe);
                let length = usize::from(u16::from_be_bytes([high, low]));
                rest = rest.get(length + 2..)?;
            }
            _ => return None,
        }
    }
}

/// Whether a JPEG ends before its picture does; what is missing would be grey.
fn is_cut(jpeg: &[u8]) -> bool {
    // Among the pixels these two bytes never stand side by side.
    let ends = |parts: Parts<'_>| parts.scans.windows(2).any(|pair| pair == [0xff, 0xd9]);
    parts(jpeg).is_some_and(|parts| !ends(parts))
}

/// A picture to be cropped: upright, in 8-bit RGB.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    pixels: Arc<RgbImage>,
}

/// The part of a picture that becomes the photo, in shares of the picture's width and height; its shape is
/// [`SHAPE`].
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Crop {
    /// Left edge, 0 to 1.
    pub x: f32,
    /// Upper edge, 0 to 1.
    pub y: f32,
    /// Height, more than 0, at most 1.
    pub height: f32,
}

impl Picture {
    /// Reads a JPEG or PNG, turns it upright as its notes say, and makes it no larger than needed.
    pub fn read(bytes: &[u8]) -> Result<Self, Problem> {
        let mut reader = ImageReader::new(Cursor::new(bytes))
            .with_guessed_format()
            .ok()
            .ok_or_else(|| unread("photo-unread"))?;
        if !matches!(reader.format(), Some(ImageFormat::Jpeg | ImageFormat::Png)) {
            return Err(not_usable(bytes));
        }
        if is_cut(bytes) {
            return Err(unread("photo-unread"));
        }
        let mut limits = Limits::default();
        limits.max_image_width = Some(MOST_PIXELS);
        limits.max_image_height = Some(MOST_PIXELS);
        limits.max_alloc = Some(MOST_MEMORY);
        reader.limits(limits);
        let read = || -> image::ImageResult<DynamicImage> {
            let mut decoder = reader.into_decoder()?;
            let orientation = decoder.orientation()?;
            let mut picture = DynamicImage::from_decoder(decoder)?;
            picture.apply_orientation(orientation);
            Ok(picture)
        };
        let picture = read().ok().ok_or_else(|| unread("photo-unread"))?;
        let picture = DynamicImage::ImageRgb8(on_white(picture));
        let is_large = picture.width().max(picture.height()) > LONGEST;
        let picture = if is_large {
            picture.resize(LONGEST, LONGEST, FilterType::Triangle)
        } else {
            picture
        };
        Ok(Self {
            pixels: Arc::new(picture.into_rgb8()),
        })
    }

    /// Whether both are the picture that was read once.
    pub fn is_same(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.pixels, &other.pixels)
    }

    /// In pixels.
    pub fn width(&self) -> u32 {
        self.pixels.width()
    }

    /// In pixels.
    pub fn height(&self) -> u32 {
        self.pixels.height()
    }

    /// Row by row from the top left, 3 bytes a pixel.
    pub fn rgb(&self) -> &[u8] {
        self.pixels.as_raw()
    }

    /// The largest crop, in the middle and rather above.
    pub fn usual_crop(&self) -> Crop {
        let (width, height) = (self.width() as f32, self.height() as f32);
        let tall = (width / SHAPE / height).min(1.0);
        let wide = tall * height * SHAPE / width;
        Crop {
            x: (1.0 - wide) / 2.0,
            y: (1.0 - tall) * 0.3,
            height: tall,
        }
    }

    /// Width of a crop as a share of the picture's.
    pub fn crop_width(&self, crop: Crop) -> f32 {
        crop.height * self.height() as f32 * SHAPE / self.width() as f32
    }

    /// The crop nearest to that one which lies inside the picture.
    #[must_use]
    pub fn inside(&self, crop: Crop) -> Crop {
        let most = self.usual_crop().height;
        let height = crop.height.clamp((most * 0.2).min(most), most);
        let width = self.crop_width(Crop { height, ..crop });
        Crop {
            x: crop.x.clamp(0.0, (1.0 - width).max(0.0)),
            y: crop.y.clamp(0.0, (1.0 - height).max(0.0)),
            height,
        }
    }

    /// The photo as a profile holds it.
    pub fn cropped(&self, crop: Crop) -> Result<Arc<str>, Problem> {
        let crop = self.inside(crop);
        let pixels = |share: f32, of: u32| pixels_of(share * of as f32, of);
        let (x, y) = (pixels(crop.x, self.width()), pixels(crop.y, self.height()));
        let width = pixels(self.crop_width(crop), self.width()).max(1);
        let height = pixels(crop.height, self.height()).max(1);
        let part = image::imageops::crop_imm(&*self.pixels, x, y, width, height).to_image();
        let part = DynamicImage::ImageRgb8(part);
        let photo = part.resize_exact(WIDTH, HEIGHT, FilterType::Lanczos3);
        let mut jpeg = Vec::new();
        let encoder = JpegEncoder::new_with_quality(&mut jpeg, QUALITY);
        photo
            .write_with_encoder(encoder)
            .ok()
            .ok_or_else(|| unread("photo-unread"))?;
        Ok(data_uri(&jpeg))
    }
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "from 0 to the size of a picture"
)]
fn pixels_of(length: f32, most: u32) -> u32 {
    (length.max(0.0).round() as u32).min(most)
}

/// Without transparency: what lies behind is white, as paper is.
fn on_white(picture: DynamicImage) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.into_rgb8();
    }
    let picture = picture.into_rgba8();
    RgbImage::from_fn(picture.width(), picture.height(), |x, y| {
        let [red, green, blue, alpha] = picture.get_pixel(x, y).0;
        let over = |part: u8| {
            let mixed = (u32::from(part) * u32::from(alpha) + 255 * (255 - u32::from(alpha))) / 255;
            u8::try_from(mixed).unwrap_or(u8::MAX)
        };
        image::Rgb([over(red), over(green), over(blue)])
    })
}

fn unread(message: &'static str) -> Problem {
    Problem::error(Place::default(), Message::new(message)).hint(Message::new("photo-hint"))
}

/// Why a file is no photo: its kind if that is one of pictures, so that it can be saved as another.
fn not_usable(bytes: &[u8]) -> Problem {
    let Some(kind) = other_kind(bytes) else {
        return unread("photo-not-a-picture");
    };
    let message = Message::new("photo-other-kind").with("kind", kind);
    Problem::error(Place::default(), message).hint(Message::new("photo-other-kind-hint"))
}

/// The name of a kind of pictures that is not read here, by what such files begin with.
fn other_kind(bytes: &[u8]) -> Option<&'static str> {
    let brand = bytes.get(8..12).unwrap_or_default();
    match bytes {
        [_, _, _, _, b'f', b't', b'y', b'p', ..] => match brand {
            b"avif" | b"avis" => Some("AVIF"),
            b"heic" | b"heix" | b"heim" | b"heis" | b"hevc" | b"mif1" | b"msf1" => Some("HEIC"),
            _ => None,
        },
        [b'R', b'I', b'F', b'F', ..] if brand == b"WEBP" => Some("WebP"),
        [b'G', b'I', b'F', b'8', ..] => Some("GIF"),
        [b'I', b'I', 0x2a, 0, ..] | [b'M', b'M', 0, 0x2a, ..] => Some("TIFF"),
        [b'B', b'M', _, _, _, _, 0, 0, 0, 0, ..] => Some("BMP"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn jpeg() -> Vec<u8> {
        let mut bytes = Vec::new();
        let picture = RgbImage::new(30, 40);
        let encoder = JpegEncoder::new(&mut bytes);
        picture.write_with_encoder(encoder).unwrap();
        bytes
    }

    #[test]
    fn a_photo_comes_back_as_it_was_put_in() {
        let jpeg = jpeg();
        let found = photo(Some(&data_uri(&jpeg)), "Photo".to_owned()).unwrap();
        assert_eq!((found.width, found.height, &*found.jpeg), (30, 40, &*jpeg));
    }

    /// A picture with a red left half and a blue right half, and a note that it lies on its side.
    fn turned() -> Vec<u8> {
        let picture = RgbImage::from_fn(80, 40, |x, _| {
            image::Rgb(if x < 40 { [255, 0, 0] } else { [0, 0, 255] })
        });
        let mut bytes = Vec::new();
        let mut encoder = JpegEncoder::new(&mut bytes);
        // Orientation 6: to be turned to the right by a quarter. The second entry is a name.
        let exif = b"MM\0*\0\0\0\x08\0\x02\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\x01\x3b\0\x02\0\0\0\x04Eve\0\0\0\0\0";
        image::ImageEncoder::set_exif_metadata(&mut encoder, exif.to_vec()).unwrap();
        picture.write_with_encoder(encoder).unwrap();
        bytes
    }

    #[test]
    fn a_photo_stands_upright_and_keeps_no_notes_of_the_camera() {
        let picture = Picture::read(&turned()).unwrap();
        assert_eq!((picture.width(), picture.height()), (40, 80));
        assert!(turned().windows(3).any(|window| window == b"Eve"));
        let held = picture.cropped(picture.usual_crop()).unwrap();
        let photo = photo(Some(&held), String::new()).unwrap();
        assert_eq!((photo.width, photo.height), (WIDTH, HEIGHT));
        assert!(!photo.jpeg.windows(4).any(|window| window == b"Exif"));
        let pixels = image::load_from_memory(&photo.jpeg).unwrap().to_rgb8();
        let top = pixels.get_pixel(200, 20).0;
        assert!(top[0] > 200 && top[2] < 60, "{top:?}");
    }

    #[test]
    fn a_crop_stays_inside_and_has_the_shape_of_a_photo() {
        let picture = Picture::read(&turned()).unwrap();
        let crop = picture.inside(Crop {
            x: 0.9,
            y: -3.0,
            height: 0.2,
        });
        let width = picture.crop_width(crop);
        assert!(crop.x + width <= 1.001 && crop.y >= 0.0, "{crop:?}");
        let shape = width * 40.0 / (crop.height * 80.0);
        assert!((shape - SHAPE).abs() < 0.01, "{shape}");
    }

    #[test]
    fn what_shines_through_is_white() {
        let mut bytes = Vec::new();
        let clear = image::RgbaImage::from_pixel(9, 9, image::Rgba([0, 0, 0, 0]));
        clear
            .write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png)
            .unwrap();
        let picture = Picture::read(&bytes).unwrap();
        assert!(picture.rgb().iter().all(|part| *part == 255));
    }

    #[test]
    fn broken_and_foreign_files_are_told() {
        let key = |bytes: &[u8]| Picture::read(bytes).unwrap_err().message.key;
        assert_eq!(key(b""), "photo-not-a-picture");
        assert_eq!(key(b"%PDF-1.7 no picture"), "photo-not-a-picture");
        for (begin, kind) in [
            (&b"GIF89a....."[..], "GIF"),
            (b"\0\0\0\x18ftypheic\0\0", "HEIC"),
            (b"\0\0\0\x18ftypavif\0\0", "AVIF"),
            (b"RIFF\x10\0\0\0WEBPVP8 ", "WebP"),
            (b"II*\0\x08\0\0\0", "TIFF"),
        ] {
            let problem = Picture::read(begin).unwrap_err();
            assert_eq!(problem.message.key, "photo-other-kind");
            assert_eq!(problem.message.args, [("kind", kind.into())]);
        }
        assert_eq!(key(&turned()[..40]), "photo-unread");
    }

    #[test]
    fn what_is_no_jpeg_is_no_photo() {
        let none = |image: &str| assert_eq!(photo(Some(image), String::new()), None);
        none("https://example.com/me.jpg");
        none("data:image/jpeg;base64,%%%");
        none(&data_uri(b"no picture"));
        none("data:image/png;base64,AAAA");
    }
}
