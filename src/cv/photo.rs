//! The client's photo, as the profile holds it and as it is printed.

use std::io::Cursor;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use image::{ImageFormat, ImageReader};

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

#[cfg(test)]
mod tests {
    use super::*;

    fn jpeg() -> Vec<u8> {
        let mut bytes = Vec::new();
        let picture = image::RgbImage::new(30, 40);
        let encoder = image::codecs::jpeg::JpegEncoder::new(&mut bytes);
        picture.write_with_encoder(encoder).unwrap();
        bytes
    }

    #[test]
    fn a_photo_comes_back_as_it_was_put_in() {
        let jpeg = jpeg();
        let found = photo(Some(&data_uri(&jpeg)), "Photo".to_owned()).unwrap();
        assert_eq!((found.width, found.height, &*found.jpeg), (30, 40, &*jpeg));
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
