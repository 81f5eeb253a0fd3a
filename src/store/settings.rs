//! Settings of the program as JSON by key.

use rusqlite::{OptionalExtension as _, named_params};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::store::Store;
use crate::store::error::{Fault, StoreError};

impl Store {
    /// The setting of that key; `None` if it was never saved or is of a form no longer known.
    pub fn setting<T: DeserializeOwned>(&self, key: &str) -> Result<Option<T>, StoreError> {
        let read = || -> Result<Option<String>, Fault> {
            let mut select = self
                .connection
                .prepare_cached(include_str!("sql/select-setting.sql"))?;
            Ok(select.query_row([key], |row| row.get(0)).optional()?)
        };
        let json = read().map_err(|fault| fault.at(self.file()))?;
        Ok(json.and_then(|json| serde_json::from_str(&json).ok()))
    }

    /// Saves a setting.
    pub fn save_setting<T: Serialize>(&mut self, key: &str, value: &T) -> Result<(), StoreError> {
        self.transact(|transaction| {
            let json = serde_json::to_string(value)?;
            transaction
                .prepare_cached(include_str!("sql/upsert-setting.sql"))?
                .execute(named_params! { ":key": key, ":value": json })?;
            Ok(())
        })
    }
}
