//! Photos as people have them: huge, turned, broken, of other kinds; and that reading one never stops the window.

use std::io::Cursor;
use std::path::{Path, PathBuf};

use callfit::app::command::Command;
use callfit::cv::photo::{self, Picture};
use callfit::ui::route::Route;
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::PngEncoder;
use image::{DynamicImage, ExtendedColorType, ImageEncoder as _, Rgb, RgbImage};
use proptest::prelude::*;

use crate::support::{Setup, TestApp};

fn key(bytes: &[u8]) -> &'static str {
    Picture::read(bytes).unwrap_err().message.key
}

fn hills() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/photo/hills.jpg")
}

/// Red in the upper left quarter, blue elsewhere; twice as wide as high.
fn scene() -> RgbImage {
    RgbImage::from_fn(160, 80, |x, y| {
        Rgb(if x < 80 && y < 40 {
            [230, 20, 20]
        } else {
            [20, 20, 230]
        })
    })
}

/// A JPEG with a note of the camera on how it lies, in numbers of EXIF.
fn noted(picture: &DynamicImage, orientation: u8) -> Vec<u8> {
    let mut exif = b"MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x01\0\0\0\0\0\0".to_vec();
    exif[19] = orientation;
    let mut bytes = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut bytes, 95);
    encoder.set_exif_metadata(exif).unwrap();
    picture.write_with_encoder(encoder).unwrap();
    bytes
}

#[test]
fn all_eight_ways_a_camera_may_be_held_stand_upright() {
    let upright = DynamicImage::ImageRgb8(scene());
    // What the camera wrote, so that turning it as its number says gives the scene.
    let written = [
        (1, upright.clone()),
        (2, upright.fliph()),
        (3, upright.rotate180()),
        (4, upright.flipv()),
        (5, upright.rotate90().fliph()),
        (6, upright.rotate270()),
        (7, upright.rotate90().flipv()),
        (8, upright.rotate90()),
    ];
    for (number, picture) in written {
        let read = Picture::read(&noted(&picture, number)).unwrap();
        assert_eq!((read.width(), read.height()), (160, 80), "{number}");
        let at = |x: usize, y: usize| &read.rgb()[(y * 160 + x) * 3..][..3];
        assert!(at(20, 20)[0] > 180, "{number}: {:?}", at(20, 20));
        for (x, y) in [(140, 20), (20, 60), (140, 60)] {
            assert!(at(x, y)[2] > 180, "{number}: {:?}", at(x, y));
        }
    }
}

#[test]
fn a_picture_cut_off_anywhere_is_told() {
    let jpeg = noted(&DynamicImage::ImageRgb8(scene()), 1);
    let mut png = Vec::new();
    let encoder = PngEncoder::new(&mut png);
    scene().write_with_encoder(encoder).unwrap();
    for whole in [jpeg, png] {
        // Only the last bytes of a PNG say nothing about the picture.
        for at in 3..whole.len() - 12 {
            let key = key(&whole[..at]);
            let is_told = ["photo-unread", "photo-not-a-picture"].contains(&key);
            assert!(is_told, "{at}: {key}");
        }
        assert_eq!(key(&whole[..whole.len() * 2 / 3]), "photo-unread");
    }
}

#[test]
fn pictures_that_claim_to_be_enormous_are_refused_before_they_take_memory() {
    let mut png = Vec::new();
    scene()
        .write_with_encoder(PngEncoder::new(&mut png))
        .unwrap();
    for side in [60_000_u32, 19_000] {
        let mut claims = png.clone();
        claims[16..20].copy_from_slice(&side.to_be_bytes());
        claims[20..24].copy_from_slice(&side.to_be_bytes());
        // The header's own sum, so that only the size is wrong.
        let sum = checksum(&claims[12..29]);
        claims[29..33].copy_from_slice(&sum.to_be_bytes());
        assert_eq!(key(&claims), "photo-unread", "{side}");
    }
    let mut wrong = png;
    wrong[12..16].copy_from_slice(b"XXXX");
    assert_eq!(key(&wrong), "photo-unread");
}

/// CRC-32 as PNG has it (ISO/IEC 15948, annex D).
fn checksum(bytes: &[u8]) -> u32 {
    let sum = bytes.iter().fold(u32::MAX, |sum, byte| {
        (0..8).fold(sum ^ u32::from(*byte), |sum, _| {
            (sum >> 1) ^ (0xedb8_8320 * (sum & 1))
        })
    });
    !sum
}

#[test]
fn pictures_of_sixteen_bits_and_of_greys_become_photos() {
    let wide: Vec<u8> = (0..40 * 50_u32)
        .flat_map(|at| [(at % 200) as u8; 6])
        .collect();
    let grey = vec![90; 40 * 50];
    for (pixels, kind) in [
        (wide, ExtendedColorType::Rgb16),
        (grey, ExtendedColorType::L8),
    ] {
        let mut png = Cursor::new(Vec::new());
        let encoder = PngEncoder::new(&mut png);
        encoder.write_image(&pixels, 40, 50, kind).unwrap();
        let image = photo::taken_in(png.get_ref()).unwrap();
        let photo = photo::photo(Some(&image), String::new()).unwrap();
        assert_eq!((photo.width, photo.height), (413, 531));
    }
}

#[test]
fn reading_a_photo_is_given_up_by_leaving_and_by_cancelling() {
    let mut app = TestApp::open(Setup {
        size: egui::vec2(1280.0, 1400.0),
        ..Setup::default()
    });
    app.command(Command::LoadExample("nusrat-jahan".to_owned()));
    app.go(Route::CvEditor);
    let about = format!("{}, ", app.text().get("cv-screen-about"));
    app.click_naming(&about);
    app.core_mut().run(Command::ReadPhoto { path: hills() });
    assert!(app.core().is_reading_photo());
    app.draw_once();
    app.picture("cv-photo-reading");
    app.core_mut().run(Command::ReadPhoto { path: hills() });
    app.go(Route::Home);
    assert!(!app.core().is_reading_photo());
    app.core_mut().finish_jobs();
    assert!(app.core().picture().is_none());

    app.go(Route::CvEditor);
    app.core_mut().run(Command::ReadPhoto { path: hills() });
    app.core_mut().run(Command::DropPhoto);
    // One that is chosen meanwhile is read after it.
    let other = hills().with_file_name("hills-grey-square.jpg");
    app.core_mut().run(Command::ReadPhoto { path: other });
    app.core_mut().finish_jobs();
    let picture = app.core().picture().unwrap();
    assert_eq!(picture.width(), picture.height());
}

#[test]
fn a_photo_that_is_to_be_used_arrives_even_if_the_screen_is_left() {
    let mut app = TestApp::open(Setup::default());
    app.go(Route::CvEditor);
    app.core_mut().run(Command::ReadPhoto { path: hills() });
    app.core_mut().finish_jobs();
    let crop = app.core().picture().unwrap().usual_crop();
    app.core_mut().run(Command::UsePhoto(crop));
    assert_eq!(
        app.core().record().profile.basics.image,
        None,
        "the window does not wait"
    );
    app.go(Route::Home);
    app.core_mut().finish_jobs();
    assert!(app.core().record().profile.basics.image.is_some());
    app.core_mut().run(Command::Undo);
    assert_eq!(app.core().record().profile.basics.image, None);
}

proptest! {
    #[test]
    fn no_bytes_are_a_picture_that_breaks_anything(
        begin in prop::sample::select(vec![&b""[..], b"\xff\xd8\xff\xe0", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe1\0\x08Exif\0\0"]),
        rest in prop::collection::vec(any::<u8>(), 0..400),
    ) {
        let bytes = [begin, &rest].concat();
        if let Ok(image) = photo::taken_in(&bytes) {
            prop_assert!(photo::photo(Some(&image), String::new()).is_some());
        }
    }
}
