//! What can go wrong with the store, and how a person is told.

use std::io;
use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;

use crate::base::problem::{Message, Place, Problem};

/// Why the store cannot be used or written. The file is as it was before.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The file or what it holds makes no sense.
    #[error("the store is damaged")]
    Damaged {
        file: Option<PathBuf>,
        #[source]
        source: Fault,
    },
    #[error("the disk is full")]
    DiskFull { file: Option<PathBuf> },
    /// The folder cannot be made or entered.
    #[error("the folder of the store cannot be used")]
    Folder {
        folder: PathBuf,
        #[source]
        source: io::Error,
    },
    /// Another program holds the file.
    #[error("the store is in use by another program")]
    InUse { file: Option<PathBuf> },
    #[error("the store has version {found}, the newest known is {known}")]
    NewerVersion {
        file: Option<PathBuf>,
        found: i64,
        known: i64,
    },
    /// No database, one of another program, or one with a passphrase.
    #[error("the file is no store of ours")]
    NotAStore { file: Option<PathBuf> },
    #[error("the store cannot be written")]
    ReadOnly { path: PathBuf },
    /// The disk or the system refused.
    #[error("the store cannot be read or written")]
    Refused {
        file: Option<PathBuf>,
        #[source]
        source: Fault,
    },
    #[error("the passphrase does not open the store")]
    WrongPassphrase { file: Option<PathBuf> },
}

/// What SQLite or a value inside the store said; becomes a [`StoreError`] where the file is known.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    #[error(transparent)]
    Io(#[from] io::Error),
    #[error(transparent)]
    Json(#[from] serde_json::Error),
    #[error(transparent)]
    Sql(#[from] rusqlite::Error),
}

impl Fault {
    /// Says what the fault means for the store in `file`.
    pub(super) fn at(self, file: Option<&Path>) -> StoreError {
        let file = file.map(Path::to_owned);
        match self.meaning() {
            Meaning::Busy => StoreError::InUse { file },
            Meaning::Damage => StoreError::Damaged { file, source: self },
            Meaning::Full => StoreError::DiskFull { file },
            Meaning::NoDatabase => StoreError::NotAStore { file },
            Meaning::ReadOnly => StoreError::ReadOnly {
                path: file.unwrap_or_default(),
            },
            Meaning::Refusal => StoreError::Refused { file, source: self },
        }
    }

    fn meaning(&self) -> Meaning {
        match self {
            Self::Io(err) => meaning_of_io(err),
            Self::Json(_) => Meaning::Damage,
            Self::Sql(err) => match err.sqlite_error_code() {
                Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Meaning::Busy,
                Some(ErrorCode::DiskFull) => Meaning::Full,
                Some(ErrorCode::NotADatabase) => Meaning::NoDatabase,
                Some(ErrorCode::PermissionDenied | ErrorCode::ReadOnly) => Meaning::ReadOnly,
                Some(
                    ErrorCode::CannotOpen
                    | ErrorCode::FileLockingProtocolFailed
                    | ErrorCode::OutOfMemory
                    | ErrorCode::SystemIoFailure,
                ) => Meaning::Refusal,
                // A table, a column or a value that is not as the schema says.
                _ => Meaning::Damage,
            },
        }
    }
}

enum Meaning {
    Busy,
    Damage,
    Full,
    NoDatabase,
    ReadOnly,
    Refusal,
}

fn meaning_of_io(err: &io::Error) -> Meaning {
    match err.kind() {
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Meaning::ReadOnly,
        io::ErrorKind::QuotaExceeded | io::ErrorKind::StorageFull => Meaning::Full,
        _ => Meaning::Refusal,
    }
}

impl From<&StoreError> for Problem {
    fn from(err: &StoreError) -> Self {
        let (path, message, hint) = match err {
            StoreError::Damaged { file, .. } => {
                (file.as_deref(), "store-damaged", "store-damaged-hint")
            }
            StoreError::DiskFull { file } => {
                (file.as_deref(), "store-disk-full", "store-disk-full-hint")
            }
            StoreError::Folder { folder, .. } => {
                (Some(folder.as_path()), "store-folder", "store-folder-hint")
            }
            StoreError::InUse { file } => (file.as_deref(), "store-in-use", "store-in-use-hint"),
            StoreError::NewerVersion { file, .. } => (
                file.as_deref(),
                "store-newer-version",
                "store-newer-version-hint",
            ),
            StoreError::NotAStore { file } => (
                file.as_deref(),
                "store-not-a-store",
                "store-not-a-store-hint",
            ),
            StoreError::ReadOnly { path } => (
                Some(path.as_path()),
                "store-read-only",
                "store-read-only-hint",
            ),
            StoreError::Refused { file, .. } => {
                (file.as_deref(), "store-refused", "store-refused-hint")
            }
            StoreError::WrongPassphrase { file } => (
                file.as_deref(),
                "store-wrong-passphrase",
                "store-wrong-passphrase-hint",
            ),
        };
        let place = path.map(Place::file).unwrap_or_default();
        Self::error(place, Message::new(message)).hint(Message::new(hint))
    }
}

impl From<StoreError> for Problem {
    fn from(err: StoreError) -> Self {
        Self::from(&err)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meaning_of_sqlite(code: i32) -> StoreError {
        let err = rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(code), None);
        Fault::from(err).at(Some(Path::new("callfit.db")))
    }

    #[test]
    fn faults_of_sqlite_are_told_apart() {
        use rusqlite::ffi;
        assert!(matches!(
            meaning_of_sqlite(ffi::SQLITE_BUSY),
            StoreError::InUse { .. }
        ));
        assert!(matches!(
            meaning_of_sqlite(ffi::SQLITE_CORRUPT),
            StoreError::Damaged { .. }
        ));
        assert!(matches!(
            meaning_of_sqlite(ffi::SQLITE_FULL),
            StoreError::DiskFull { .. }
        ));
        assert!(matches!(
            meaning_of_sqlite(ffi::SQLITE_IOERR),
            StoreError::Refused { .. }
        ));
        assert!(matches!(
            meaning_of_sqlite(ffi::SQLITE_NOTADB),
            StoreError::NotAStore { .. }
        ));
        assert!(matches!(
            meaning_of_sqlite(ffi::SQLITE_READONLY),
            StoreError::ReadOnly { .. }
        ));
    }

    #[test]
    fn faults_of_the_system_are_told_apart() {
        let told = |kind: io::ErrorKind| Fault::from(io::Error::from(kind)).at(None);
        assert!(matches!(
            told(io::ErrorKind::StorageFull),
            StoreError::DiskFull { .. }
        ));
        assert!(matches!(
            told(io::ErrorKind::ReadOnlyFilesystem),
            StoreError::ReadOnly { .. }
        ));
        assert!(matches!(
            told(io::ErrorKind::Other),
            StoreError::Refused { .. }
        ));
    }
}
