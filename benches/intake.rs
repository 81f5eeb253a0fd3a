//! Time to read the data of other programs: an archive of LinkedIn of 5 MB in at most 300 ms; and a photo of 20 megapixels.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use callfit::cv::photo::Picture;
use callfit::intake;
use divan::{Bencher, black_box};
use image::codecs::jpeg::JpegEncoder;
use image::{Rgb, RgbImage};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// Rows of the table that makes the archive large.
const ROWS: usize = 14_000;

const EUROPASS: &[u8] = include_bytes!("../tests/cases/intake/europass-v3.xml");

/// As in the program.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    divan::main();
}

/// An archive with long histories; stored, so that its size is that of its tables.
fn archive() -> Vec<u8> {
    let mut positions =
        "Company Name,Title,Description,Location,Started On,Finished On\n".to_owned();
    for row in 0..ROWS {
        // Writing to a string cannot fail.
        writeln!(
            positions,
            "Company {row},Agent,\"Answered calls, chats and letters of customers.\n• Solved {row} complaints\n\
             • Wrote {row} notes and kept them in order\n• Trained newcomers in calm conversation\n\
             • Planned shifts, holidays and the days of training for a team of twelve people\n\
             • Took part in tests of a new system for tickets and told what was missing in it\",Riga,Mar 2019,Feb 2021"
        )
        .ok();
    }
    let tables = [
        (
            "Profile.csv",
            "First Name,Last Name,Headline\nAnna,Lis,Agent\n",
        ),
        ("Positions.csv", positions.as_str()),
    ];
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, table) in tables {
        zip.start_file(name, options).ok();
        zip.write_all(table.as_bytes()).ok();
    }
    zip.finish().map(Cursor::into_inner).unwrap_or_default()
}

#[divan::bench(sample_count = 10)]
fn archive_of_five_megabytes(bencher: Bencher<'_, '_>) {
    let archive = archive();
    assert!(archive.len() > 5_000_000, "{}", archive.len());
    bencher.bench(|| intake::read(black_box(&archive), "data.zip"));
}

#[divan::bench]
fn europass(bencher: Bencher<'_, '_>) {
    bencher.bench(|| intake::read(black_box(EUROPASS), "cv.xml"));
}

/// A JPEG as a camera of 20 megapixels writes it: waves in three colours.
fn large_photo() -> Vec<u8> {
    let wave = |at: u32, length: u32| u8::try_from(at * 7 / length % 256).unwrap_or_default();
    let picture = RgbImage::from_fn(5472, 3648, |x, y| {
        Rgb([wave(x, 9), wave(y, 5), wave(x + y, 13)])
    });
    let mut bytes = Vec::new();
    let encoder = JpegEncoder::new_with_quality(&mut bytes, 90);
    picture.write_with_encoder(encoder).ok();
    bytes
}

#[divan::bench(sample_count = 5)]
fn photo_of_twenty_megapixels(bencher: Bencher<'_, '_>) {
    let photo = large_photo();
    bencher.bench(|| Picture::read(black_box(&photo)));
}

#[divan::bench(sample_count = 5)]
fn crop(bencher: Bencher<'_, '_>) {
    let Ok(picture) = Picture::read(&large_photo()) else {
        return;
    };
    bencher.bench(|| picture.cropped(black_box(picture.usual_crop())));
}
