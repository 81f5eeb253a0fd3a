//! Stores of earlier versions, and stores that were damaged: opened as far as they are whole, never a panic.

use std::fs;
use std::path::{Path, PathBuf};

use callfit::base::files::write_atomic;
use callfit::record::Record;
use callfit::store::error::StoreError;
use callfit::store::{FILE_NAME, Store};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;

use crate::sample_record::sample;
use crate::store::{NOW, contents, folder_with_sample, load, save_whole, write_file};

fn stores() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/stores")
}

/// With `UPDATE_STORES=1`, writes the store of the newest version first.
#[test]
fn the_store_of_every_version_opens_and_holds_what_it_held() {
    if std::env::var_os("UPDATE_STORES").is_some() {
        let folder = folder_with_sample();
        fs::copy(folder.path().join(FILE_NAME), stores().join("v4.db")).unwrap();
        let json = serde_json::to_string_pretty(&sample()).unwrap();
        write_atomic(&stores().join("v4.json"), format!("{json}\n").as_bytes()).unwrap();
    }
    let version = 4;
    for version in 1..=version {
        let folder = tempfile::tempdir().unwrap();
        let old = stores().join(format!("v{version}.db"));
        fs::copy(&old, folder.path().join(FILE_NAME)).unwrap();
        let record = load(&mut Store::open(folder.path()).unwrap());
        let expected = fs::read_to_string(old.with_extension("json")).unwrap();
        let expected: Record = serde_json::from_str(&expected).unwrap();
        assert_eq!(record, expected, "version {version}");
    }
}

/// What happens to a file.
#[derive(Clone, Debug)]
struct Damage {
    strikes: Vec<(prop::sample::Index, u8)>,
    /// Where the rest is cut off.
    cut: Option<prop::sample::Index>,
}

impl Damage {
    fn any() -> impl Strategy<Value = Self> {
        let strikes = prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..40);
        let cut = prop::option::weighted(0.3, any::<prop::sample::Index>());
        (strikes, cut).prop_map(|(strikes, cut)| Self { strikes, cut })
    }

    fn done_to(&self, mut bytes: Vec<u8>) -> Vec<u8> {
        for (place, value) in &self.strikes {
            *place.get_mut(&mut bytes) = *value;
        }
        if let Some(cut) = &self.cut {
            bytes.truncate(cut.index(bytes.len()));
        }
        bytes
    }
}

/// What can be read in a folder that may be damaged; a refusal must leave it as it is.
fn readable(folder: &Path) -> Result<Option<Record>, TestCaseError> {
    let before = contents(folder);
    let mut store = match Store::open(folder) {
        Ok(store) => store,
        Err(err) => {
            prop_assert!(contents(folder) == before, "{err}: the folder was changed");
            return Ok(None);
        }
    };
    match store
        .first_client(NOW)
        .and_then(|client| store.load(client))
    {
        Ok(loaded) => Ok(Some(loaded.value)),
        Err(StoreError::Damaged { .. }) => Ok(None),
        Err(err) => Err(TestCaseError::fail(format!("{err:?}"))),
    }
}

/// A store with changes beside it, as a killed program leaves it: the file and the changes.
fn killed_store() -> (Vec<u8>, Vec<u8>) {
    let folder = tempfile::tempdir().unwrap();
    let mut store = Store::open(folder.path()).unwrap();
    save_whole(&mut store, &sample());
    let read = |name: &str| fs::read(folder.path().join(name)).unwrap();
    (read(FILE_NAME), read("callfit.db-wal"))
}

#[test]
fn damaged_changes_beside_the_file_are_taken_in_as_far_as_they_are_whole() {
    let (file, changes) = killed_store();
    assert!(!changes.is_empty());
    let mut runner = TestRunner::new(ProptestConfig::with_cases(64));
    let test = |damage: Damage| {
        let folder = tempfile::tempdir().unwrap();
        write_file(folder.path(), &file);
        let beside = folder.path().join("callfit.db-wal");
        write_atomic(&beside, &damage.done_to(changes.clone())).unwrap();
        let record = readable(folder.path())?;
        prop_assert!(
            [Some(sample()), Some(Record::default())].contains(&record),
            "{record:?}"
        );
        Ok(())
    };
    runner.run(&Damage::any(), test).unwrap();
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn damaged_bytes_are_never_a_panic_and_a_refusal_changes_nothing(damage in Damage::any()) {
        let bytes = fs::read(stores().join("v2.db")).unwrap();
        let folder = tempfile::tempdir().unwrap();
        write_file(folder.path(), &damage.done_to(bytes));
        readable(folder.path())?;
    }
}
