//! Versions of the file's form, the way from each to the next, and the refusal of unknown ones.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, TransactionBehavior};

use crate::store::error::{Fault, StoreError};

/// Marks a file as ours: the letters C, F, i, t.
const APPLICATION_ID: i64 = 0x4346_6974;

/// The oldest version that can be brought up to date.
const FLOOR: i64 = 1;

/// What leads to each version from the one before, from version 1 on; the last is the newest known.
pub(super) const STEPS: &[&str] = &[
    include_str!("sql/version-1.sql"),
    include_str!("sql/version-2.sql"),
    include_str!("sql/version-3.sql"),
    include_str!("sql/version-4.sql"),
];

/// Makes sure that the file is a sound store of a version from floor to ceiling, or empty.
pub(super) fn check(
    connection: &Connection,
    file: &Path,
    told: impl Fn(Fault) -> StoreError,
) -> Result<(), StoreError> {
    let found = version(connection).map_err(&told)?;
    let known = newest(STEPS);
    match found {
        Version::Foreign => {
            return Err(StoreError::NotAStore {
                file: Some(file.to_owned()),
            });
        }
        Version::Ours(found) if found > known => {
            return Err(StoreError::NewerVersion {
                file: Some(file.to_owned()),
                found,
                known,
            });
        }
        Version::Ours(found) if found < FLOOR => {
            return Err(StoreError::NotAStore {
                file: Some(file.to_owned()),
            });
        }
        Version::New | Version::Ours(_) => {}
    }
    check_pages(connection).map_err(told)
}

enum Version {
    /// A database of another program.
    Foreign,
    /// Nothing in it yet.
    New,
    Ours(i64),
}

fn version(connection: &Connection) -> Result<Version, Fault> {
    let number = |name: &str| connection.pragma_query_value(None, name, |row| row.get::<_, i64>(0));
    let application = number("application_id")?;
    let version = number("user_version")?;
    let objects: i64 =
        connection.query_row(include_str!("sql/count-objects.sql"), [], |row| row.get(0))?;
    Ok(match (application, version, objects) {
        (0, 0, 0) => Version::New,
        (APPLICATION_ID, version, _) => Version::Ours(version),
        _ => Version::Foreign,
    })
}

fn newest(steps: &[&str]) -> i64 {
    i64::try_from(steps.len()).unwrap_or(i64::MAX)
}

/// Reads every page once; a few milliseconds for a store of usual size.
fn check_pages(connection: &Connection) -> Result<(), Fault> {
    let verdict: String = connection.pragma_query_value(None, "quick_check", |row| row.get(0))?;
    if verdict == "ok" {
        return Ok(());
    }
    let damaged = rusqlite::ffi::Error::new(rusqlite::ffi::SQLITE_CORRUPT);
    Err(rusqlite::Error::SqliteFailure(damaged, Some(verdict)).into())
}

/// Brings the file up to date in one transaction, after a copy of what it was.
pub(super) fn migrate(
    connection: &mut Connection,
    file: &Path,
    steps: &[&str],
) -> Result<(), StoreError> {
    let result = (|| match version(connection)? {
        Version::Ours(found) if found >= newest(steps) => Ok(()),
        Version::Ours(found) => {
            let copy = backup_path(file, found);
            keep_copy(connection, &copy)?;
            create(connection, steps).inspect_err(|_| {
                // The store is as it was, so nothing needs the copy.
                fs::remove_file(&copy).ok();
            })
        }
        Version::New | Version::Foreign => create(connection, steps),
    })();
    result.map_err(|fault: Fault| fault.at(Some(file)))
}

/// Takes the steps that the file has not taken, all or none.
pub(super) fn create(connection: &mut Connection, steps: &[&str]) -> Result<(), Fault> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let taken = match version(&transaction)? {
        Version::Ours(taken) => usize::try_from(taken).unwrap_or(0),
        Version::Foreign | Version::New => 0,
    };
    for step in steps.iter().skip(taken) {
        transaction.execute_batch(step)?;
    }
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.pragma_update(None, "user_version", newest(steps))?;
    transaction.commit()?;
    Ok(())
}

/// Where a store of that version is kept when the program changes it to a newer one.
fn backup_path(file: &Path, version: i64) -> PathBuf {
    file.with_file_name(format!("callfit-version-{version}.backup.db"))
}

/// All copies kept beside `file`.
pub(super) fn backups(file: &Path) -> Vec<PathBuf> {
    (FLOOR..newest(STEPS))
        .map(|version| backup_path(file, version))
        .filter(|path| path.exists())
        .collect()
}

/// Writes what the store holds to `copy`, whole or not at all.
fn keep_copy(connection: &Connection, copy: &Path) -> Result<(), Fault> {
    let unfinished = copy.with_extension("unfinished");
    if unfinished.exists() {
        fs::remove_file(&unfinished)?;
    }
    let name = unfinished.to_str().ok_or(io::ErrorKind::InvalidFilename);
    connection.execute(
        include_str!("sql/copy-into.sql"),
        [name.map_err(io::Error::from)?],
    )?;
    File::options().write(true).open(&unfinished)?.sync_all()?;
    fs::rename(&unfinished, copy)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{FILE_NAME, Store};

    const ADD_COLUMN: &str = "ALTER TABLE clients ADD COLUMN note TEXT";

    fn migrated(folder: &Path, steps: &[&str]) -> Result<Connection, StoreError> {
        let file = folder.join(FILE_NAME);
        let mut connection = crate::store::guard::open_checked(&file, None)?;
        migrate(&mut connection, &file, steps)?;
        Ok(connection)
    }

    fn number(connection: &Connection, sql: &str) -> i64 {
        connection.query_row(sql, [], |row| row.get(0)).unwrap()
    }

    #[test]
    fn an_older_store_is_brought_up_to_date_after_a_copy_of_it() {
        let folder = tempfile::tempdir().unwrap();
        Store::open(folder.path()).unwrap().first_client(7).unwrap();
        let now = newest(STEPS);
        let newer = migrated(folder.path(), &[STEPS, &[ADD_COLUMN]].concat()).unwrap();
        assert_eq!(number(&newer, "PRAGMA user_version"), now + 1);
        assert_eq!(
            number(&newer, "SELECT created FROM clients WHERE note IS NULL"),
            7
        );
        drop(newer);
        let copy = folder
            .path()
            .join(format!("callfit-version-{now}.backup.db"));
        let copy = crate::store::guard::open_checked(&copy, None).unwrap();
        assert_eq!(number(&copy, "PRAGMA user_version"), now);
        assert_eq!(number(&copy, "SELECT created FROM clients"), 7);
    }

    #[test]
    fn a_step_that_fails_leaves_the_store_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        Store::open(folder.path()).unwrap().first_client(7).unwrap();
        let steps = [
            STEPS,
            &[ADD_COLUMN, "ALTER TABLE no_such_table ADD COLUMN x"],
        ]
        .concat();
        assert!(migrated(folder.path(), &steps).is_err());
        assert!(backups(&folder.path().join(FILE_NAME)).is_empty());
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
        let store = Store::open(folder.path()).unwrap();
        assert_eq!(
            number(&store.connection, "PRAGMA user_version"),
            newest(STEPS)
        );
        assert_eq!(number(&store.connection, "SELECT created FROM clients"), 7);
        assert!(
            store
                .connection
                .prepare("SELECT note FROM clients")
                .is_err()
        );
    }

    #[test]
    fn every_version_has_a_store_to_try_it_on() {
        let stores = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/stores");
        for version in FLOOR..=newest(STEPS) {
            let file = stores.join(format!("v{version}.db"));
            assert!(file.exists(), "{} is missing", file.display());
        }
    }
}
