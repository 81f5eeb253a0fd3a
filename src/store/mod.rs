//! The client's record and the program's settings on disk, in SQLite with SQLCipher.
//!
//! Holds no questionnaires and no scores: those are derived.

pub mod error;

mod erase;
mod guard;
mod records;
mod schema;
mod settings;

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::{Connection, Transaction, TransactionBehavior};

use error::{Fault, StoreError};
pub use records::{ClientId, Part};

/// The store's file inside its folder.
pub const FILE_NAME: &str = "callfit.db";

/// How long to wait for another program that is about to close the file.
const BUSY_WAIT: Duration = Duration::from_secs(1);

/// An open store: one file, held by this program alone until dropped.
pub struct Store {
    connection: Connection,
    /// `None` if the store is kept in memory only.
    file: Option<PathBuf>,
}

impl Store {
    /// Opens the store in `folder`, making both if they are missing.
    ///
    /// What cannot be used is left as it was, byte for byte.
    pub fn open(folder: &Path) -> Result<Self, StoreError> {
        Self::open_with(folder, None)
    }

    /// The same with a passphrase, which encrypts the whole file; `None` is a plain file.
    pub fn open_with(folder: &Path, passphrase: Option<&str>) -> Result<Self, StoreError> {
        guard::check_folder(folder)?;
        let file = folder.join(FILE_NAME);
        let mut connection = guard::open_checked(&file, passphrase)?;
        set_up(&connection).map_err(|fault| fault.at(Some(&file)))?;
        schema::migrate(&mut connection, &file, schema::STEPS)?;
        Ok(Self {
            connection,
            file: Some(file),
        })
    }

    /// A store that is forgotten when dropped.
    pub fn in_memory() -> Result<Self, StoreError> {
        let new = || -> Result<Connection, Fault> {
            let mut connection = Connection::open_in_memory()?;
            connection.pragma_update(None, "foreign_keys", true)?;
            schema::create(&mut connection, schema::STEPS)?;
            Ok(connection)
        };
        Ok(Self {
            connection: new().map_err(|fault| fault.at(None))?,
            file: None,
        })
    }

    /// The file; `None` if the store is kept in memory only.
    pub fn file(&self) -> Option<&Path> {
        self.file.as_deref()
    }

    /// Largest size of the file in pages of 4 KiB; beyond it writing fails as on a full disk.
    ///
    /// Lets tests fill a disk. The limit never goes below the present size.
    pub fn limit_pages(&self, pages: u32) -> Result<(), StoreError> {
        self.connection
            .pragma_update_and_check(None, "max_page_count", pages, |_| Ok(()))
            .map_err(|err| Fault::from(err).at(self.file()))
    }

    /// Runs `work` as a whole or not at all; on return it is safe on the disk.
    fn transact<T>(
        &mut self,
        work: impl FnOnce(&Transaction<'_>) -> Result<T, Fault>,
    ) -> Result<T, StoreError> {
        let result = (|| {
            let transaction = self
                .connection
                .transaction_with_behavior(TransactionBehavior::Immediate)?;
            let value = work(&transaction)?;
            transaction.commit()?;
            Ok(value)
        })();
        result.map_err(|fault: Fault| fault.at(self.file.as_deref()))
    }
}

/// Sets how the file is written: every commit reaches the disk, and what is deleted is overwritten.
fn set_up(connection: &Connection) -> Result<(), Fault> {
    connection.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update_and_check(None, "secure_delete", true, |_| Ok(()))?;
    Ok(())
}
