//! Zip archives, unpacked within limits that count what is read, not what headers promise.

use std::io::{Cursor, Read};

use flate2::read::DeflateDecoder;
use zip::ZipArchive;
use zip::result::ZipError;

use super::refusal;
use crate::base::problem::{Message, Place, Problem};

/// Most entries of an archive; LinkedIn's have some fifty.
const MAX_ENTRIES: usize = 5000;

/// Most bytes that are unpacked, all together.
const MAX_UNPACKED: usize = 60_000_000;

/// What begins an entry.
const LOCAL_HEADER: &[u8] = b"PK\x03\x04";

/// Length of an entry's header before its name, in bytes.
const HEADER_LENGTH: usize = 30;

/// A file out of an archive.
pub(super) struct Unpacked {
    /// With its folders, as the archive writes it.
    pub(super) name: String,
    pub(super) content: Vec<u8>,
}

/// Files out of an archive, and what could not be unpacked.
#[derive(Default)]
pub(super) struct Archive {
    pub(super) files: Vec<Unpacked>,
    pub(super) problems: Vec<Problem>,
    /// Bytes unpacked so far.
    total: usize,
}

/// Unpacks the files whose names are wanted; of an archive that ends too early, what is there.
pub(super) fn unpack(bytes: &[u8], is_wanted: impl Fn(&str) -> bool) -> Result<Archive, Problem> {
    let mut archive = Archive::default();
    let Ok(mut zip) = ZipArchive::new(Cursor::new(bytes)) else {
        archive.salvage(bytes, is_wanted)?;
        return Ok(archive);
    };
    if zip.len() > MAX_ENTRIES {
        return Err(too_large());
    }
    for idx in 0..zip.len() {
        let Ok(file) = zip.by_index_raw(idx) else {
            continue;
        };
        let name = file
            .name()
            .map(std::borrow::Cow::into_owned)
            .unwrap_or_default();
        let is_file = file.is_file();
        drop(file);
        if !is_file || !is_wanted(&name) {
            continue;
        }
        match zip.by_index(idx) {
            Ok(file) => archive.add(name, file)?,
            Err(ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED)) => {
                archive.problems.push(problem(
                    &name,
                    "intake-entry-locked",
                    "intake-entry-locked-hint",
                ));
            }
            Err(_) => archive.problems.push(unread(&name)),
        }
    }
    Ok(archive)
}

impl Archive {
    fn add(&mut self, name: String, packed: impl Read) -> Result<(), Problem> {
        let (content, is_whole) = self.read(packed)?;
        if !is_whole {
            self.problems.push(unread(&name));
        }
        self.files.push(Unpacked { name, content });
        Ok(())
    }

    /// What comes out, and whether it came to its end.
    fn read(&mut self, packed: impl Read) -> Result<(Vec<u8>, bool), Problem> {
        let left = u64::try_from(MAX_UNPACKED - self.total).unwrap_or(u64::MAX);
        let mut content = Vec::new();
        let is_whole = packed
            .take(left.saturating_add(1))
            .read_to_end(&mut content)
            .is_ok();
        self.total += content.len();
        if self.total > MAX_UNPACKED {
            return Err(too_large());
        }
        Ok((content, is_whole))
    }

    /// Goes from entry to entry where the list at the archive's end is missing.
    fn salvage(&mut self, bytes: &[u8], is_wanted: impl Fn(&str) -> bool) -> Result<(), Problem> {
        let cut = refusal("intake-archive-cut", "resume-hint-fetch-again");
        self.problems.push(cut.clone());
        let mut rest = bytes;
        let mut count = 0;
        while let Some(entry) = next_entry(rest) {
            count += 1;
            if count > MAX_ENTRIES {
                return Err(too_large());
            }
            rest = entry.packed;
            if !is_wanted(&entry.name) {
                continue;
            }
            let (content, _) = match entry.method {
                0 => self.read(entry.packed.get(..entry.size).unwrap_or(entry.packed))?,
                8 => self.read(DeflateDecoder::new(entry.packed))?,
                _ => continue,
            };
            let name = entry.name;
            self.files.push(Unpacked { name, content });
        }
        if self.files.is_empty() {
            return Err(cut);
        }
        Ok(())
    }
}

/// An entry by its own header.
struct Local<'a> {
    name: String,
    /// 0 is as it is, 8 deflated.
    method: u16,
    /// Packed, in bytes; 0 if it is only said behind the entry.
    size: usize,
    /// From the entry's data on.
    packed: &'a [u8],
}

/// The next entry; its header is as APPNOTE.TXT 4.3.7 says.
fn next_entry(bytes: &[u8]) -> Option<Local<'_>> {
    let mut windows = bytes.windows(LOCAL_HEADER.len());
    let at = windows.position(|window| window == LOCAL_HEADER)?;
    let header = bytes.get(at..at + HEADER_LENGTH)?;
    let short = |from: usize| -> Option<u16> {
        let bytes = header.get(from..from + 2)?;
        Some(u16::from_le_bytes(bytes.try_into().ok()?))
    };
    let size = u32::from_le_bytes(header.get(18..22)?.try_into().ok()?);
    let (name_length, extra) = (usize::from(short(26)?), usize::from(short(28)?));
    let from = at + HEADER_LENGTH;
    let name = bytes.get(from..from + name_length)?;
    Some(Local {
        name: String::from_utf8_lossy(name).into_owned(),
        method: short(8)?,
        size: usize::try_from(size).ok()?,
        packed: bytes.get(from + name_length + extra..)?,
    })
}

fn too_large() -> Problem {
    refusal("intake-archive-too-large", "intake-unknown-hint")
}

fn unread(name: &str) -> Problem {
    problem(name, "intake-entry-unread", "resume-hint-fetch-again")
}

fn problem(name: &str, message: &'static str, hint: &'static str) -> Problem {
    let place = Place {
        sheet: Some(name.to_owned()),
        ..Place::default()
    };
    Problem::error(place, Message::new(message)).hint(Message::new(hint))
}
