//! What LinkedIn gives out: an archive of tables, or one of them. Every table and every column may be missing.

use serde_json::Value;

use super::archive;
use super::encoding::decode;
use super::refusal;
use super::table::{Table, folded};
use super::table_kind::Kind;
use super::tables::Collected;
use crate::base::problem::{Loaded, Problem};

/// Reads an archive, in whatever folders its tables stand.
pub(super) fn from_archive(bytes: &[u8]) -> Result<Loaded<Value>, Problem> {
    let mut unpacked = archive::unpack(bytes, |name| kind_named(name).is_some())?;
    if unpacked.files.is_empty() {
        // Somebody may have given the tables other names.
        unpacked = archive::unpack(bytes, is_table)?;
    }
    let mut collected = Collected::default();
    let mut is_any = false;
    for file in &unpacked.files {
        let text = decode(&file.content, None);
        let named = kind_named(&file.name);
        let found = match named {
            Some(kind) => {
                Table::read(&text, |name| kind.has_column(name)).map(|table| (kind, table))
            }
            None => by_header(&text, &file.name),
        };
        if let Some((kind, table)) = found {
            is_any = true;
            collected.take(kind, &table, &file.name);
        }
    }
    if !is_any {
        // What is there but cannot be unpacked is told by its name.
        if let Some(unread) = unpacked.problems.into_iter().next() {
            return Err(unread);
        }
        return Err(refusal("intake-no-table", "intake-unknown-hint"));
    }
    let mut read = collected.finish();
    unpacked.problems.append(&mut read.problems);
    read.problems = unpacked.problems;
    Ok(read)
}

/// Reads a single table; `None` if it is none that LinkedIn gives out.
pub(super) fn from_table(bytes: &[u8], name: &str) -> Option<Loaded<Value>> {
    let text = decode(bytes, None);
    let (kind, table) = by_header(&text, name)?;
    let mut collected = Collected::default();
    collected.take(kind, &table, name);
    Some(collected.finish())
}

/// What a table is by its columns; where two kinds look alike, the file's name decides.
fn by_header(text: &str, name: &str) -> Option<(Kind, Table)> {
    let table = Table::read(text, |column| {
        Kind::ALL.iter().any(|kind| kind.has_column(column))
    })?;
    let named = kind_named(name).filter(|kind| kind.may_be(&table));
    let kind = named.or_else(|| Kind::ALL.into_iter().find(|kind| kind.must_be(&table)))?;
    Some((kind, table))
}

/// The name of a file without folders and ending.
fn stem(name: &str) -> &str {
    let file = name.rsplit(['/', '\\']).next().unwrap_or(name);
    file.rsplit_once('.').map_or(file, |(stem, _)| stem)
}

fn is_table(name: &str) -> bool {
    let file = name.rsplit(['/', '\\']).next().unwrap_or(name);
    let ending = file.rsplit_once('.').map(|(_, ending)| ending);
    // Files beginning with a dot are notes of a Mac about the real ones.
    !file.starts_with('.') && ending.is_some_and(|ending| ending.eq_ignore_ascii_case("csv"))
}

/// What a table is by its name: case, blanks and numbers of copies do not matter.
fn kind_named(name: &str) -> Option<Kind> {
    if !is_table(name) {
        return None;
    }
    let stem = folded(stem(name));
    let letters = stem.trim_end_matches(|c: char| c.is_ascii_digit());
    Kind::ALL
        .into_iter()
        .find(|kind| kind.names().contains(&letters))
}
