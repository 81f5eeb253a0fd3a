//! Time to read the data of other programs: an archive of LinkedIn of 5 MB in at most 300 ms.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use callfit::intake;
use divan::{Bencher, black_box};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// Rows of the table that makes the archive large.
const ROWS: usize = 12_000;

const EUROPASS: &[u8] = include_bytes!("../tests/cases/intake/europass-v3.xml");

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
