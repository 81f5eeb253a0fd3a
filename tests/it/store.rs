//! The store under bad conditions: killed, full, newer, damaged, locked, read-only.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use callfit::base::files::write_atomic;
use callfit::base::problem::Problem;
use callfit::record::Record;
use callfit::record::edit::Edit;
use callfit::store::error::StoreError;
use callfit::store::{FILE_NAME, Part, Store};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use tempfile::TempDir;

use crate::sample_record::{question, sample, scale};

/// Tells a child process of this test binary which folder to work in.
const FOLDER: &str = "CALLFIT_TEST_FOLDER";

pub(crate) const NOW: i64 = 1_700_000_000_000;

pub(crate) fn save_whole(store: &mut Store, record: &Record) {
    let client = store.first_client(NOW).unwrap();
    let parts = BTreeSet::from([Part::Everything]);
    store.save(client, record, &parts, NOW).unwrap();
}

pub(crate) fn load(store: &mut Store) -> Record {
    let client = store.first_client(NOW).unwrap();
    let loaded = store.load(client).unwrap();
    assert!(loaded.problems.is_empty(), "{:?}", loaded.problems);
    loaded.value
}

pub(crate) fn folder_with_sample() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    save_whole(&mut Store::open(folder.path()).unwrap(), &sample());
    folder
}

/// Every file of a folder with its bytes.
pub(crate) fn contents(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let entries = fs::read_dir(folder).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    paths
        .map(|path| (path.clone(), fs::read(path).unwrap_or_default()))
        .collect()
}

/// Puts something in the place of the store's file.
pub(crate) fn write_file(folder: &Path, bytes: &[u8]) {
    write_atomic(&folder.join(FILE_NAME), bytes).unwrap();
}

/// The store's file as any SQLite program sees it.
fn raw(folder: &Path) -> Connection {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE;
    Connection::open_with_flags(folder.join(FILE_NAME), flags).unwrap()
}

/// Opens the store in `folder`, which must fail and change nothing.
fn refusal(folder: &Path) -> StoreError {
    let before = contents(folder);
    let err = Store::open(folder).err().expect("the store was opened");
    assert!(contents(folder) == before, "{err}: the folder was changed");
    err
}

#[test]
fn a_record_comes_back_as_it_was_saved() {
    let folder = folder_with_sample();
    assert_eq!(load(&mut Store::open(folder.path()).unwrap()), sample());
    let mut in_memory = Store::in_memory().unwrap();
    save_whole(&mut in_memory, &sample());
    assert_eq!(load(&mut in_memory), sample());
}

#[test]
fn each_part_is_saved_on_its_own() {
    let edits = [
        Edit::SetAnswer {
            question: question("oral_1"),
            given: Some(scale(2)),
        },
        Edit::SetAnswer {
            question: question("education"),
            given: None,
        },
        Edit::SetCv(Box::default()),
        Edit::SetCvs {
            cv: Box::default(),
            drawer: Vec::new(),
        },
        Edit::SetContent {
            field: "work".to_owned(),
            profile: Box::default(),
            cv: Box::default(),
        },
        Edit::SetVersions(Vec::new()),
        Edit::SetPosition(None),
        Edit::SetProfile {
            field: "name".to_owned(),
            profile: Box::default(),
        },
        Edit::Start {
            questionnaire: None,
            seed: 7,
        },
        Edit::Replace(Box::default()),
    ];
    for edit in edits {
        let mut store = Store::in_memory().unwrap();
        save_whole(&mut store, &sample());
        let (mut record, parts) = (sample(), BTreeSet::from([Part::of(&edit)]));
        record.apply(edit);
        let client = store.first_client(NOW).unwrap();
        store.save(client, &record, &parts, NOW).unwrap();
        let saved = load(&mut store);
        assert_eq!(
            serde_json::to_value(&saved).unwrap(),
            serde_json::to_value(&record).unwrap(),
            "{parts:?}"
        );
    }
}

#[test]
fn settings_come_back_and_unknown_forms_are_as_good_as_none() {
    let mut store = Store::in_memory().unwrap();
    assert_eq!(store.setting::<u8>("size").unwrap(), None);
    store.save_setting("size", &7_u8).unwrap();
    store.save_setting("size", &8_u8).unwrap();
    assert_eq!(store.setting::<u8>("size").unwrap(), Some(8));
    assert_eq!(store.setting::<Vec<String>>("size").unwrap(), None);
}

/// Writes answers for ever in a folder named by the test that starts it as a process of its own.
#[test]
fn every_answer_written_is_there_at_once() {
    let own = tempfile::tempdir().unwrap();
    let folder = std::env::var_os(FOLDER).map(PathBuf::from);
    let last = if folder.is_some() { u32::MAX } else { 5 };
    let mut store = Store::open(folder.as_deref().unwrap_or_else(|| own.path())).unwrap();
    let client = store.first_client(NOW).unwrap();
    let mut record = store.load(client).unwrap().value;
    let first = u32::try_from(record.answers.len()).unwrap();
    for number in first..last {
        let id = question(&format!("q_{number}"));
        record.answers.insert(id.clone(), scale(3));
        let parts = BTreeSet::from([Part::Answer(id)]);
        store.save(client, &record, &parts, NOW).unwrap();
        println!("safe {number}");
        std::io::stdout().flush().unwrap();
    }
    drop(store);
    let count = load(&mut Store::open(own.path()).unwrap()).answers.len();
    assert_eq!(count, 5);
}

fn spawn_writer(folder: &Path) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args([
            "--exact",
            "store::every_answer_written_is_there_at_once",
            "--nocapture",
        ])
        .env(FOLDER, folder)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// The numbers that a writer has said to be safe.
fn safe_numbers(child: &mut Child) -> impl Iterator<Item = u32> + use<> {
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    lines.map_while(Result::ok).filter_map(|line| {
        let (_, number) = line.rsplit_once("safe ")?;
        number.parse().ok()
    })
}

#[test]
fn a_killed_program_loses_no_answer_it_called_safe() {
    let folder = tempfile::tempdir().unwrap();
    for round in 0..4 {
        let mut child = spawn_writer(folder.path());
        let mut numbers = safe_numbers(&mut child);
        let wanted = 3 + 5 * round;
        let reached = numbers.by_ref().take(wanted).last();
        if round == 0 {
            assert!(matches!(
                refusal_while_open(folder.path()),
                StoreError::InUse { .. }
            ));
        }
        child.kill().unwrap();
        child.wait().unwrap();
        let last = numbers.last().or(reached).expect("nothing was written");
        let record = load(&mut Store::open(folder.path()).unwrap());
        for number in 0..=last {
            let id = question(&format!("q_{number}"));
            assert_eq!(record.answers.get(&id), Some(&scale(3)), "round {round}");
        }
    }
}

fn refusal_while_open(folder: &Path) -> StoreError {
    Store::open(folder)
        .err()
        .expect("two programs opened the store")
}

#[test]
fn a_store_is_open_once_at_a_time() {
    let folder = folder_with_sample();
    let store = Store::open(folder.path()).unwrap();
    assert!(matches!(
        refusal_while_open(folder.path()),
        StoreError::InUse { .. }
    ));
    drop(store);
    assert_eq!(load(&mut Store::open(folder.path()).unwrap()), sample());
}

#[test]
fn a_full_disk_is_told_and_nothing_that_was_saved_is_lost() {
    let folder = folder_with_sample();
    let mut store = Store::open(folder.path()).unwrap();
    let client = store.first_client(NOW).unwrap();
    let mut record = sample();
    record.profile.basics.summary = Some("long ".repeat(100_000));
    let parts = BTreeSet::from([Part::Profile]);
    store.limit_pages(1).unwrap();
    let full = store.save(client, &record, &parts, NOW).unwrap_err();
    assert!(matches!(full, StoreError::DiskFull { .. }), "{full:?}");
    assert_eq!(load(&mut store), sample());
    store.limit_pages(1_000_000).unwrap();
    store.save(client, &record, &parts, NOW).unwrap();
    drop(store);
    assert_eq!(load(&mut Store::open(folder.path()).unwrap()), record);
}

#[test]
fn a_newer_version_is_refused_untouched() {
    let folder = folder_with_sample();
    raw(folder.path())
        .pragma_update(None, "user_version", 99)
        .unwrap();
    let err = refusal(folder.path());
    assert!(
        matches!(err, StoreError::NewerVersion { found: 99, .. }),
        "{err:?}"
    );
}

#[test]
fn a_newer_version_that_was_killed_is_refused_untouched() {
    let folder = folder_with_sample();
    let newer = raw(folder.path());
    newer
        .set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)
        .unwrap();
    newer.pragma_update(None, "user_version", 99).unwrap();
    drop(newer);
    assert!(
        contents(folder.path()).len() > 1,
        "no changes beside the file"
    );
    let err = refusal(folder.path());
    assert!(
        matches!(err, StoreError::NewerVersion { found: 99, .. }),
        "{err:?}"
    );
}

#[test]
fn what_is_no_store_of_ours_is_refused_untouched() {
    let text = tempfile::tempdir().unwrap();
    write_file(text.path(), b"Dear diary");
    let picture = tempfile::tempdir().unwrap();
    write_file(picture.path(), &b"\x89PNG".repeat(20_000));
    let foreign = tempfile::tempdir().unwrap();
    raw(foreign.path())
        .execute_batch("CREATE TABLE songs (name TEXT)")
        .unwrap();
    for folder in [&text, &picture, &foreign] {
        let err = refusal(folder.path());
        assert!(matches!(err, StoreError::NotAStore { .. }), "{err:?}");
    }
}

#[test]
fn a_folder_that_cannot_be_one_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("file");
    write_atomic(&file, b"text").unwrap();
    assert!(matches!(refusal_of(&file), StoreError::Folder { .. }));
    assert!(matches!(
        refusal_of(&file.join("below")),
        StoreError::Folder { .. }
    ));
    fs::create_dir(folder.path().join(FILE_NAME)).unwrap();
    assert!(matches!(
        refusal_of(folder.path()),
        StoreError::Refused { .. }
    ));
}

fn refusal_of(folder: &Path) -> StoreError {
    Store::open(folder).err().expect("the store was opened")
}

#[test]
fn an_empty_file_left_by_a_kill_becomes_a_store() {
    let folder = tempfile::tempdir().unwrap();
    write_file(folder.path(), b"");
    save_whole(&mut Store::open(folder.path()).unwrap(), &sample());
    assert_eq!(load(&mut Store::open(folder.path()).unwrap()), sample());
}

#[test]
fn a_passphrase_keeps_the_file_closed_without_it() {
    let folder = tempfile::tempdir().unwrap();
    let open = |passphrase| Store::open_with(folder.path(), passphrase);
    save_whole(&mut open(Some("größtes 'Geheimnis'")).unwrap(), &sample());
    let bytes = fs::read(folder.path().join(FILE_NAME)).unwrap();
    assert!(!bytes.starts_with(b"SQLite format 3"));
    assert!(matches!(
        refusal(folder.path()),
        StoreError::NotAStore { .. }
    ));
    let wrong = open(Some("guess")).err().unwrap();
    assert!(
        matches!(wrong, StoreError::WrongPassphrase { .. }),
        "{wrong:?}"
    );
    assert_eq!(
        load(&mut open(Some("größtes 'Geheimnis'")).unwrap()),
        sample()
    );
}

#[test]
fn erased_clients_leave_no_trace_on_the_disk() {
    let folder = folder_with_sample();
    let name = "Mārta Ozola".as_bytes();
    let has_name = || {
        let files = contents(folder.path());
        files
            .values()
            .any(|bytes| bytes.windows(name.len()).any(|window| window == name))
    };
    assert!(has_name());
    let mut store = Store::open(folder.path()).unwrap();
    store.save_setting("size", &8_u8).unwrap();
    let client = store.erase_clients(NOW).unwrap();
    assert_eq!(client, store.first_client(NOW).unwrap());
    store.sweep().unwrap();
    assert!(!has_name());
    assert_eq!(load(&mut store), Record::default());
    assert_eq!(store.setting::<u8>("size").unwrap(), Some(8));
}

#[test]
fn an_answer_of_a_kind_unknown_here_stays_in_the_file() {
    let folder = folder_with_sample();
    raw(folder.path())
        .execute_batch(
            r#"UPDATE answers SET answer = '{"kind":"drawing","value":1}' WHERE question = 'oral_1'"#,
        )
        .unwrap();
    let mut store = Store::open(folder.path()).unwrap();
    let client = store.first_client(NOW).unwrap();
    let loaded = store.load(client).unwrap();
    assert_eq!(loaded.problems.len(), 1);
    assert_eq!(loaded.value.answers.len(), sample().answers.len() - 1);
    let parts = BTreeSet::from([Part::Profile]);
    store.save(client, &loaded.value, &parts, NOW).unwrap();
    drop(store);
    let kept: i64 = raw(folder.path())
        .query_row(
            "SELECT count(*) FROM answers WHERE answer LIKE '%drawing%'",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(kept, 1);
}

/// Runs with permissions only if the process is not the system's administrator, who has them all.
#[cfg(unix)]
#[test]
fn a_read_only_folder_or_file_is_refused_untouched() {
    use std::os::unix::fs::PermissionsExt as _;
    use std::os::unix::process::CommandExt as _;

    if let Some(folder) = std::env::var_os(FOLDER) {
        let err = refusal(Path::new(&folder));
        assert!(matches!(err, StoreError::ReadOnly { .. }), "{err:?}");
        return;
    }
    let folder = folder_with_sample();
    let file = folder.path().join(FILE_NAME);
    for (folder_mode, file_mode) in [(0o555, 0o644), (0o777, 0o444), (0o555, 0o444)] {
        fs::set_permissions(&file, fs::Permissions::from_mode(file_mode)).unwrap();
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(folder_mode)).unwrap();
        // A link that opens even where the way to the file itself is closed to the child.
        let link = Path::new("/proc/self/exe");
        let own = std::env::current_exe().unwrap();
        let mut child = Command::new(if link.exists() { link } else { &own });
        child
            .args([
                "--exact",
                "store::a_read_only_folder_or_file_is_refused_untouched",
            ])
            .env(FOLDER, folder.path())
            .stdout(Stdio::null());
        let is_administrator = tempfile::tempfile_in("/proc").is_ok() || may_write(&file);
        if is_administrator {
            child.uid(65_534).gid(65_534);
        }
        assert!(
            child.status().unwrap().success(),
            "{folder_mode:o} {file_mode:o}"
        );
        fs::set_permissions(folder.path(), fs::Permissions::from_mode(0o755)).unwrap();
    }
}

#[cfg(unix)]
fn may_write(file: &Path) -> bool {
    fs::File::options().append(true).open(file).is_ok()
}

#[test]
fn every_refusal_has_a_place_and_a_hint() {
    let folder = folder_with_sample();
    write_file(folder.path(), b"Dear diary");
    let problem = Problem::from(refusal(folder.path()));
    assert_eq!(problem.place.file, Some(folder.path().join(FILE_NAME)));
    assert_eq!(problem.message.key, "store-not-a-store");
    assert!(problem.hint.is_some());
}
