//! Looks at a folder and a file before anything is written, and refuses what is not ours.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};

use crate::store::error::{Fault, StoreError};
use crate::store::{BUSY_WAIT, schema};

/// Makes the folder if it is missing, and makes sure that files can be made in it.
pub(super) fn check_folder(folder: &Path) -> Result<(), StoreError> {
    fs::create_dir_all(folder)
        .and_then(|()| tempfile::tempfile_in(folder).map(drop))
        .map_err(|source| folder_error(folder, source))
}

fn folder_error(folder: &Path, source: io::Error) -> StoreError {
    let folder = folder.to_owned();
    match source.kind() {
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
            StoreError::ReadOnly { path: folder }
        }
        io::ErrorKind::QuotaExceeded | io::ErrorKind::StorageFull => {
            StoreError::DiskFull { file: Some(folder) }
        }
        _ => StoreError::Folder { folder, source },
    }
}

/// Opens the file for this program alone, after making sure that it is a sound store of a known version.
///
/// Until then nothing is written: the last program to use the file may have been killed and may have left
/// changes beside it that only a program of its version may take in.
pub(super) fn open_checked(
    file: &Path,
    passphrase: Option<&str>,
) -> Result<Connection, StoreError> {
    let len = |path: &Path| fs::metadata(path).map_or(0, |metadata| metadata.len());
    let has_content = len(file) > 0;
    let has_changes_beside = len(&changes_beside(file)) > 0;
    let asked = passphrase.is_some();
    let told = |fault: Fault| match fault.at(Some(file)) {
        StoreError::NotAStore { file } if asked => StoreError::WrongPassphrase { file },
        other => other,
    };
    if has_content && !has_changes_beside {
        let untouched = open_untouched(file, passphrase).map_err(told)?;
        schema::check(&untouched, file, told)?;
    }
    let connection = open_alone(file, passphrase).map_err(told)?;
    if has_content && has_changes_beside {
        schema::check(&connection, file, told)?;
    }
    take_over(&connection, file).map_err(told)?;
    Ok(connection)
}

/// Where SQLite keeps changes that are not in the file yet.
fn changes_beside(file: &Path) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push("-wal");
    PathBuf::from(name)
}

/// Opens the file in a way that writes nothing, not even beside it.
fn open_untouched(file: &Path, passphrase: Option<&str>) -> Result<Connection, Fault> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY
        | OpenFlags::SQLITE_OPEN_URI
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(immutable_uri(file), flags)?;
    unlock(&connection, passphrase)?;
    Ok(connection)
}

/// Opens the file, locks out all other programs and puts off every write.
fn open_alone(file: &Path, passphrase: Option<&str>) -> Result<Connection, Fault> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE
        | OpenFlags::SQLITE_OPEN_CREATE
        | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(file, flags)?;
    connection.busy_timeout(BUSY_WAIT)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    unlock(&connection, passphrase)?;
    connection.pragma_update_and_check(None, "locking_mode", "EXCLUSIVE", |_| Ok(()))?;
    Ok(connection)
}

/// Ends the putting off, once the file is known to be ours to write.
fn take_over(connection: &Connection, file: &Path) -> Result<(), Fault> {
    if connection.is_readonly("main")? {
        return Err(
            io::Error::new(io::ErrorKind::PermissionDenied, file.display().to_string()).into(),
        );
    }
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    Ok(())
}

fn unlock(connection: &Connection, passphrase: Option<&str>) -> Result<(), Fault> {
    if let Some(passphrase) = passphrase {
        // SQLCipher would write to standard error that a passphrase is wrong; we say it ourselves.
        connection.pragma_update_and_check(None, "cipher_log_level", "NONE", |_| Ok(()))?;
        connection.pragma_update_and_check(None, "key", passphrase, |_| Ok(()))?;
    }
    Ok(())
}

/// The file's name in the form that lets SQLite treat it as unchanging.
fn immutable_uri(file: &Path) -> String {
    let path = file.to_string_lossy().replace('\\', "/");
    let is_drive = path.as_bytes().get(1) == Some(&b':');
    let mut uri = String::from(if is_drive { "file:/" } else { "file:" });
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'.' | b'-' | b'_' | b'~' | b':' => {
                uri.push(char::from(byte));
            }
            _ => uri.extend(['%', hex(byte >> 4), hex(byte & 0xF)]),
        }
    }
    uri.push_str("?immutable=1");
    uri
}

fn hex(digit: u8) -> char {
    char::from_digit(digit.into(), 16)
        .unwrap_or('0')
        .to_ascii_uppercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_with_any_sign_keep_their_meaning_in_a_uri() {
        assert_eq!(
            immutable_uri(Path::new("/a b?/ক#%.db")),
            "file:/a%20b%3F/%E0%A6%95%23%25.db?immutable=1"
        );
        assert_eq!(
            immutable_uri(Path::new("C:\\x\\y.db")),
            "file:/C:/x/y.db?immutable=1"
        );
    }
}
