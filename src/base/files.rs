//! Reading with a limit, writing all or nothing, and safe file names.

use std::fs::{self, File};
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use unicode_segmentation::UnicodeSegmentation as _;

use crate::base::problem::{Message, Place, Problem};

/// Largest file that is read as text, in bytes. Ours have a few hundred kilobytes at most.
pub const MAX_TEXT_BYTES: u64 = 20_000_000;

/// Longest file name that [`safe_file_name`] gives, in bytes; leaves room for an ending.
const MAX_NAME_BYTES: usize = 120;

/// Reads a text file in UTF-8 of at most [`MAX_TEXT_BYTES`], without its byte order mark.
pub fn read_text(path: &Path) -> Result<String, Problem> {
    let bytes = read_bytes(path, MAX_TEXT_BYTES)?;
    text_from_bytes(bytes, path)
}

/// Reads a file of at most `limit` bytes; a larger one is refused without being read whole.
pub fn read_bytes(path: &Path, limit: u64) -> Result<Vec<u8>, Problem> {
    let file = open(path)?;
    if file.metadata().is_ok_and(|found| found.len() > limit) {
        return Err(too_large(path, limit));
    }
    let mut bytes = Vec::new();
    // Pipes and devices have no length, and a file can grow while it is read.
    file.take(limit.saturating_add(1))
        .read_to_end(&mut bytes)
        .map_err(|err| read_problem(path, &err))?;
    if u64::try_from(bytes.len()).is_ok_and(|length| length <= limit) {
        Ok(bytes)
    } else {
        Err(too_large(path, limit))
    }
}

/// Opens a file to be read bit by bit, whatever its length.
pub fn open(path: &Path) -> Result<File, Problem> {
    let found = fs::metadata(path).map_err(|err| read_problem(path, &err))?;
    if found.is_dir() {
        return Err(
            problem(path, Message::new("data-is-folder")).hint(Message::new("data-is-folder-hint"))
        );
    }
    File::open(path).map_err(|err| read_problem(path, &err))
}

/// Checks that bytes are text in UTF-8 and takes off a byte order mark.
pub fn text_from_bytes(bytes: Vec<u8>, path: &Path) -> Result<String, Problem> {
    if bytes.contains(&0) {
        let not_text = problem(path, Message::new("data-not-text"));
        return Err(not_text.hint(Message::new("data-not-text-hint")));
    }
    match String::from_utf8(bytes) {
        Ok(text) => Ok(text
            .strip_prefix('\u{feff}')
            .map(str::to_owned)
            .unwrap_or(text)),
        Err(err) => {
            let sound = err.as_bytes().iter().take(err.utf8_error().valid_up_to());
            let line = 1 + sound.filter(|byte| **byte == b'\n').count();
            let place = Place {
                line: Some(line),
                ..Place::file(path)
            };
            let not_utf8 = Problem::error(place, Message::new("data-not-utf8"));
            Err(not_utf8.hint(Message::new("data-not-utf8-hint")))
        }
    }
}

/// Writes a file as a whole or not at all: whatever happens, `path` holds the old bytes or the new ones.
pub fn write_atomic(path: &Path, bytes: &[u8]) -> Result<(), Problem> {
    // A link stays a link: its target is replaced.
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let old = fs::metadata(&target).ok();
    if old.as_ref().is_some_and(fs::Metadata::is_dir) {
        return Err(
            problem(path, Message::new("data-is-folder")).hint(Message::new("data-write-hint"))
        );
    }
    if old.as_ref().is_some_and(|old| old.permissions().readonly()) {
        let protected = problem(path, Message::new("data-file-protected"));
        return Err(protected.hint(Message::new("data-write-hint")));
    }
    replace(&target, bytes, old.map(|old| old.permissions()))
        .map_err(|err| write_problem(path, &err))
}

fn replace(target: &Path, bytes: &[u8], permissions: Option<fs::Permissions>) -> io::Result<()> {
    let folder = folder_of(target);
    let mut builder = tempfile::Builder::new();
    builder.prefix(".callfit-").suffix(".part");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        // What the user's mask makes of it, as for any new file.
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    let mut part = builder.tempfile_in(&folder)?;
    part.write_all(bytes)?;
    if let Some(permissions) = permissions {
        part.as_file().set_permissions(permissions)?;
    }
    part.as_file().sync_all()?;
    part.persist(target).map_err(|err| err.error)?;
    // Makes the new name last through a power cut; not every system can do it.
    #[cfg(unix)]
    File::open(&folder)
        .and_then(|folder| folder.sync_all())
        .ok();
    Ok(())
}

/// Writes a new file, whole or not at all, and never over one that is there.
///
/// Does not wait for the disk: for many files that can be made again.
pub fn write_new(path: &Path, bytes: &[u8]) -> Result<(), Problem> {
    let written = tempfile::Builder::new()
        .prefix(".callfit-")
        .suffix(".part")
        .tempfile_in(folder_of(path))
        .and_then(|mut part| {
            part.write_all(bytes)?;
            part.persist_noclobber(path).map_err(|err| err.error)
        });
    match written {
        Ok(_) => Ok(()),
        Err(err) if err.kind() == io::ErrorKind::AlreadyExists => {
            Err(problem(path, Message::new("data-there")).hint(Message::new("data-there-hint")))
        }
        Err(err) => Err(write_problem(path, &err)),
    }
}

fn folder_of(path: &Path) -> PathBuf {
    match path.parent() {
        Some(folder) if folder != Path::new("") => folder.to_owned(),
        _ => PathBuf::from("."),
    }
}

fn problem(path: &Path, message: Message) -> Problem {
    Problem::error(Place::file(path), message)
}

/// Why a file was not read at all.
pub fn too_large(path: &Path, limit: u64) -> Problem {
    let megabytes = (limit / 1_000_000) as f64;
    problem(
        path,
        Message::new("data-too-large").with("limit", megabytes),
    )
    .hint(Message::new("data-too-large-hint"))
}

/// Why a file could not be read, or not to its end.
pub fn read_problem(path: &Path, err: &io::Error) -> Problem {
    match err.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => {
            problem(path, Message::new("data-missing")).hint(Message::new("data-missing-hint"))
        }
        io::ErrorKind::PermissionDenied => {
            problem(path, Message::new("data-no-access")).hint(Message::new("data-no-access-hint"))
        }
        _ => problem(
            path,
            Message::new("data-unreadable").with("reason", err.to_string()),
        )
        .hint(Message::new("data-unreadable-hint")),
    }
}

/// Why a file or folder could not be written.
pub fn write_problem(path: &Path, err: &io::Error) -> Problem {
    let (key, hint) = match err.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => {
            ("data-no-folder", "data-no-folder-hint")
        }
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
            ("data-folder-protected", "data-write-hint")
        }
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
            ("data-disk-full", "data-disk-full-hint")
        }
        io::ErrorKind::InvalidFilename => ("data-name-refused", "data-name-refused-hint"),
        _ => ("data-not-written", "data-write-hint"),
    };
    problem(path, Message::new(key).with("reason", err.to_string())).hint(Message::new(hint))
}

/// A name that every system takes as a file name: letters of all scripts stay, without path or ending.
///
/// At most 120 bytes, cut between letters as people see them; `_` if nothing is left.
pub fn safe_file_name(name: &str) -> String {
    let kept: String = name
        .chars()
        .map(|c| if is_safe(c) { c } else { ' ' })
        .collect();
    let words: Vec<_> = kept.split_whitespace().collect();
    let spaced = words.join(" ");
    let mut short = String::new();
    for letter in spaced.trim_matches(['.', ' ', '-', '~']).graphemes(true) {
        if short.len() + letter.len() > MAX_NAME_BYTES {
            break;
        }
        short.push_str(letter);
    }
    let safe = short.trim_end_matches(['.', ' ']);
    if safe.is_empty() {
        "_".to_owned()
    } else if is_reserved(safe) {
        format!("_{safe}")
    } else {
        safe.to_owned()
    }
}

/// Neither forbidden on some system nor invisible; joiners stay, because Bengali needs them.
fn is_safe(c: char) -> bool {
    let is_direction =
        matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    !c.is_control()
        && !is_direction
        && !matches!(c, '<' | '>' | ':' | '"' | '/' | '\\' | '|' | '?' | '*')
}

/// Whether Windows takes the name for a device, with or without an ending.
fn is_reserved(name: &str) -> bool {
    let stem = name
        .split('.')
        .next()
        .unwrap_or(name)
        .trim_end()
        .to_ascii_uppercase();
    let is_port = |port: &str| {
        stem.strip_prefix(port)
            .is_some_and(|number| matches!(number.as_bytes(), [b'1'..=b'9']))
    };
    matches!(stem.as_str(), "CON" | "PRN" | "AUX" | "NUL") || is_port("COM") || is_port("LPT")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(result: Result<impl Sized, Problem>) -> &'static str {
        result.err().map_or("", |problem| problem.message.key)
    }

    #[test]
    fn a_file_larger_than_the_limit_is_refused_unread() {
        let file = tempfile::NamedTempFile::new().unwrap();
        file.as_file().set_len(100_000_000).unwrap();
        assert_eq!(key(read_text(file.path())), "data-too-large");
    }

    #[cfg(unix)]
    #[test]
    fn a_device_without_end_is_refused() {
        assert_eq!(
            key(read_bytes(Path::new("/dev/zero"), 1000)),
            "data-too-large"
        );
    }

    #[test]
    fn what_cannot_be_read_is_told_apart() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(key(read_text(folder.path())), "data-is-folder");
        assert_eq!(key(read_text(&folder.path().join("none"))), "data-missing");
        let path = Path::new("a.toml");
        assert_eq!(
            key(text_from_bytes(b"PK\0\x01".to_vec(), path)),
            "data-not-text"
        );
        let latin1 = text_from_bytes(b"a\nb\n\xe9t\xe9".to_vec(), path).unwrap_err();
        assert_eq!(
            (latin1.message.key, latin1.place.line),
            ("data-not-utf8", Some(3))
        );
        assert_eq!(text_from_bytes("\u{feff}é".into(), path).unwrap(), "é");
    }

    #[test]
    fn writing_replaces_the_old_file_and_leaves_nothing_beside_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("cv.pdf");
        write_atomic(&path, b"old").unwrap();
        write_atomic(&path, b"new").unwrap();
        assert_eq!(fs::read(&path).unwrap(), b"new");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[test]
    fn what_cannot_be_written_is_told_apart_and_the_old_file_stays() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("cv.pdf");
        write_atomic(&path, b"old").unwrap();
        assert_eq!(key(write_atomic(folder.path(), b"new")), "data-is-folder");
        assert_eq!(
            key(write_atomic(&folder.path().join("none/cv.pdf"), b"new")),
            "data-no-folder"
        );
        assert_eq!(
            key(write_atomic(&path.join("cv.pdf"), b"new")),
            "data-no-folder"
        );
        let mut protected = fs::metadata(&path).unwrap().permissions();
        protected.set_readonly(true);
        fs::set_permissions(&path, protected).unwrap();
        assert_eq!(key(write_atomic(&path, b"new")), "data-file-protected");
        assert_eq!(fs::read(&path).unwrap(), b"old");
    }

    #[test]
    fn a_full_disk_and_a_protected_folder_have_their_own_words() {
        let key = |kind| {
            write_problem(Path::new("cv.pdf"), &io::Error::from(kind))
                .message
                .key
        };
        assert_eq!(key(io::ErrorKind::StorageFull), "data-disk-full");
        assert_eq!(
            key(io::ErrorKind::ReadOnlyFilesystem),
            "data-folder-protected"
        );
        assert_eq!(
            key(io::ErrorKind::PermissionDenied),
            "data-folder-protected"
        );
        assert_eq!(key(io::ErrorKind::TimedOut), "data-not-written");
    }

    #[test]
    fn a_new_file_never_takes_the_place_of_another() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("cv.pdf");
        write_new(&path, b"first").unwrap();
        assert_eq!(key(write_new(&path, b"second")), "data-there");
        assert_eq!(fs::read(&path).unwrap(), b"first");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn a_link_stays_a_link() {
        let folder = tempfile::tempdir().unwrap();
        let (target, link) = (folder.path().join("target"), folder.path().join("link"));
        write_atomic(&target, b"old").unwrap();
        std::os::unix::fs::symlink(&target, &link).unwrap();
        write_atomic(&link, b"new").unwrap();
        assert_eq!(fs::read(&target).unwrap(), b"new");
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    }

    #[test]
    fn names_keep_their_letters_and_lose_what_systems_refuse() {
        assert_eq!(safe_file_name("Rahim Uddin – CV"), "Rahim Uddin – CV");
        assert_eq!(safe_file_name("শ্রী র‍্যাব"), "শ্রী র‍্যাব");
        assert_eq!(safe_file_name("../../etc/passwd"), "etc passwd");
        assert_eq!(safe_file_name(" a\u{202e}b\tc\\d:e. "), "a b c d e");
        assert_eq!(safe_file_name("con"), "_con");
        assert_eq!(safe_file_name("Lpt1.txt"), "_Lpt1.txt");
        assert_eq!(safe_file_name("Connie"), "Connie");
        assert_eq!(safe_file_name("..."), "_");
        let long = safe_file_name(&"ক্ষ".repeat(100));
        assert!(
            long.len() <= MAX_NAME_BYTES && long.ends_with("ক্ষ"),
            "{long}"
        );
    }
}
