//! Forgets the clients for good.

use std::fs;

use crate::store::error::{Fault, StoreError};
use crate::store::{Store, schema};

impl Store {
    /// Deletes every client, the copies kept from older versions, and their traces in the file's free space.
    ///
    /// Settings of the program stay: they say nothing of a client.
    pub fn erase_clients(&mut self) -> Result<(), StoreError> {
        self.transact(|transaction| {
            transaction.execute(include_str!("sql/delete-clients.sql"), [])?;
            Ok(())
        })?;
        let sweep = || -> Result<(), Fault> {
            self.connection
                .execute(include_str!("sql/rebuild.sql"), [])?;
            if let Some(file) = self.file() {
                self.connection
                    .pragma(None, "wal_checkpoint", "TRUNCATE", |_| Ok(()))?;
                schema::backups(file).iter().try_for_each(fs::remove_file)?;
            }
            Ok(())
        };
        sweep().map_err(|fault| fault.at(self.file()))
    }
}
