//! Forgets the clients for good.

use std::fs;

use crate::store::error::{Fault, StoreError};
use crate::store::records::create_client;
use crate::store::{ClientId, Store, schema};

impl Store {
    /// Deletes every client and makes a new, empty one at `now_millis` (since 1970).
    ///
    /// Settings of the program stay: they say nothing of a client.
    pub fn erase_clients(&mut self, now_millis: i64) -> Result<ClientId, StoreError> {
        self.transact(|transaction| {
            transaction.execute(include_str!("sql/delete-clients.sql"), [])?;
            create_client(transaction, now_millis)
        })
    }

    /// Removes what is left of deleted clients: in the file's free space, beside it, and in copies of older versions.
    pub fn sweep(&self) -> Result<(), StoreError> {
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
