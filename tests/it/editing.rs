//! The program without its window, at a clock that the test turns on.

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use callfit::app::command::Command;
use callfit::app::documents::Document;
use callfit::app::import::Taking;
use callfit::app::notice::NoticeKind;
use callfit::app::{AppCore, Options, SaveState};
use callfit::base::clock::Clock;
use callfit::base::files::write_atomic;
use callfit::base::id::{LanguageTag, QuestionId};
use callfit::record::CvChoices;
use callfit::record::answer::{Answer, Given};
use callfit::record::edit::Edit;
use tempfile::TempDir;

/// 2026-03-02 10:00 UTC.
const START: i64 = 1_772_445_600_000;

/// The program over a folder, at a clock of its own.
pub(crate) struct TestCore {
    pub(crate) core: AppCore,
    now_millis: i64,
}

impl TestCore {
    fn open(folder: &Path) -> Self {
        let options = Options {
            data_dir: Some(folder.to_owned()),
            in_memory: false,
            ..Options::in_memory(Clock::Fixed(START))
        };
        Self::with(&options)
    }

    pub(crate) fn in_memory() -> Self {
        Self::with(&Options::in_memory(Clock::Fixed(START)))
    }

    fn with(options: &Options) -> Self {
        let core = AppCore::open(options, Arc::new(|| {})).unwrap();
        Self {
            core,
            now_millis: START,
        }
    }

    /// Lets time pass, then begins a frame; tells when the next is wanted.
    fn pass(&mut self, millis: i64) -> Option<Duration> {
        self.now_millis += millis;
        self.core.set_clock(Clock::Fixed(self.now_millis));
        self.core.tick().1
    }

    fn answer(&mut self, question: &str, step: u8) {
        self.core.apply(Edit::SetAnswer {
            question: QuestionId::new(question).unwrap(),
            given: Some(Given {
                answer: Answer::Scale(step),
                millis: None,
            }),
        });
    }

    fn answer_to(&self, question: &str) -> Option<Answer> {
        let given = self.core.record().answers.get(question);
        given.map(|given| given.answer.clone())
    }

    pub(crate) fn type_name(&mut self, name: &str) {
        let mut profile = self.core.record().profile.clone();
        profile.basics.name = Some(name.to_owned());
        self.core.apply(Edit::SetProfile {
            field: "basics.name".to_owned(),
            profile: Box::new(profile),
        });
    }

    pub(crate) fn name(&self) -> Option<&str> {
        self.core.record().profile.basics.name.as_deref()
    }

    pub(crate) fn problems(&self) -> Vec<&'static str> {
        let notices = self.core.notices().iter();
        notices
            .filter_map(|notice| match &notice.kind {
                NoticeKind::Problem(problem) => Some(problem.message.key),
                NoticeKind::Changed { .. } | NoticeKind::Done(_) | NoticeKind::FileSaved { .. } => {
                    None
                }
            })
            .collect()
    }
}

pub(crate) fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

pub(crate) fn tag(tag: &str) -> LanguageTag {
    LanguageTag::new(tag).unwrap()
}

/// What another program would find on the disk at this moment: a copy, opened.
fn on_disk(folder: &Path) -> TestCore {
    let copy = tempfile::tempdir().unwrap();
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        if entry.file_type().unwrap().is_file() {
            fs::copy(entry.path(), copy.path().join(entry.file_name())).unwrap();
        }
    }
    TestCore::open(copy.path())
}

#[test]
fn undo_and_redo_go_back_and_forth_through_the_same_door() {
    let folder = folder();
    let mut test = TestCore::open(folder.path());
    test.answer("oral_1", 3);
    test.pass(2000);
    test.answer("oral_1", 4);
    assert!(test.core.can_undo() && !test.core.can_redo());
    test.core.run(Command::Undo);
    assert_eq!(test.answer_to("oral_1"), Some(Answer::Scale(3)));
    assert_eq!(
        on_disk(folder.path()).answer_to("oral_1"),
        Some(Answer::Scale(3))
    );
    test.core.run(Command::Undo);
    assert_eq!(test.answer_to("oral_1"), None);
    assert!(!test.core.can_undo());
    test.core.run(Command::Redo);
    test.core.run(Command::Redo);
    test.core.run(Command::Redo);
    assert_eq!(test.answer_to("oral_1"), Some(Answer::Scale(4)));
}

#[test]
fn moving_in_the_questionnaire_is_no_undo_step_but_is_kept() {
    let folder = folder();
    let mut test = TestCore::open(folder.path());
    test.core
        .apply(Edit::SetPosition(QuestionId::new("oral_2").ok()));
    assert!(!test.core.can_undo());
    drop(test);
    let test = TestCore::open(folder.path());
    assert_eq!(test.core.record().position, QuestionId::new("oral_2").ok());
}

#[test]
fn an_edit_that_changes_nothing_is_none() {
    let mut test = TestCore::in_memory();
    test.answer("oral_1", 3);
    let revision = test.core.record().revision();
    test.answer("oral_1", 3);
    assert_eq!(test.core.record().revision(), revision);
    test.core.run(Command::Undo);
    assert!(!test.core.can_undo());
}

#[test]
fn answers_and_choices_are_on_the_disk_at_once() {
    let folder = folder();
    let mut test = TestCore::open(folder.path());
    test.answer("oral_1", 4);
    assert_eq!(*test.core.save_state(), SaveState::Saved);
    assert_eq!(
        on_disk(folder.path()).answer_to("oral_1"),
        Some(Answer::Scale(4))
    );
    test.core.apply(Edit::SetCv(Box::new(CvChoices {
        country: Some("LV".to_owned()),
        ..CvChoices::default()
    })));
    let found = on_disk(folder.path());
    assert_eq!(found.core.record().cv.country.as_deref(), Some("LV"));
}

#[test]
fn typing_is_saved_after_a_pause_and_the_next_frame_is_asked_for() {
    let folder = folder();
    let mut test = TestCore::open(folder.path());
    test.type_name("A");
    assert_eq!(*test.core.save_state(), SaveState::Saving);
    assert_eq!(test.pass(100), Some(Duration::from_millis(300)));
    test.type_name("An");
    assert_eq!(test.pass(399), Some(Duration::from_millis(1)));
    assert_eq!(on_disk(folder.path()).name(), None);
    assert_eq!(test.pass(1), None);
    assert_eq!(*test.core.save_state(), SaveState::Saved);
    assert_eq!(on_disk(folder.path()).name(), Some("An"));
}

#[test]
fn saving_and_closing_write_at_once() {
    let folder = folder();
    let mut test = TestCore::open(folder.path());
    test.type_name("Anna");
    test.core.run(Command::Save);
    assert_eq!(on_disk(folder.path()).name(), Some("Anna"));
    test.type_name("Anna Nowak");
    drop(test);
    assert_eq!(TestCore::open(folder.path()).name(), Some("Anna Nowak"));
}

#[test]
fn everything_is_taken_up_where_it_stopped() {
    let folder = folder();
    let mut test = TestCore::open(folder.path());
    test.core.apply(Edit::Start {
        questionnaire: "customer_contact".to_owned().try_into().ok(),
        seed: 9_876_543_210,
    });
    test.answer("oral_1", 4);
    test.core.run(Command::SetLanguage(tag("bn")));
    test.core.run(Command::FinishFirstRun);
    let (record, settings) = (test.core.record().clone(), test.core.settings().clone());
    drop(test);
    let test = TestCore::open(folder.path());
    let found = test.core.record();
    assert_eq!((&found.answers, found.seed), (&record.answers, record.seed));
    assert_eq!(found.questionnaire, record.questionnaire);
    assert_eq!(*test.core.settings(), settings);
    assert_eq!(test.core.text().tag().as_str(), "bn");
}

#[test]
fn screen_and_cv_speak_their_own_languages() {
    let mut test = TestCore::in_memory();
    assert_eq!(test.core.text().tag().as_str(), "en");
    test.core.run(Command::SetLanguage(tag("bn")));
    assert_eq!(test.core.cv_text().tag().as_str(), "bn");
    test.core.apply(Edit::SetCv(Box::new(CvChoices {
        language: Some(tag("fr")),
        ..CvChoices::default()
    })));
    test.core.run(Command::SetLanguage(tag("el")));
    assert_eq!(test.core.text().tag().as_str(), "el");
    assert_eq!(test.core.cv_text().tag().as_str(), "fr");
    test.core.run(Command::Undo);
    assert_eq!(test.core.cv_text().tag().as_str(), "el");
}

#[test]
fn a_failure_to_save_is_told_until_a_later_try_succeeds() {
    let folder = folder();
    let mut test = TestCore::open(folder.path());
    test.answer("oral_1", 3);
    test.core.store().limit_pages(1).unwrap();
    test.type_name(&"long ".repeat(10_000));
    assert_eq!(test.pass(400), Some(Duration::from_secs(2)));
    assert_eq!(test.problems(), ["store-disk-full"]);
    let shown = test.core.notices()[0].id;
    test.core.run(Command::DismissNotice(shown));
    assert_eq!(test.pass(2000), Some(Duration::from_secs(5)));
    assert_eq!(test.pass(5000), Some(Duration::from_secs(15)));
    test.answer("oral_1", 4);
    assert_eq!(test.pass(15_000), Some(Duration::from_secs(15)));
    assert!(matches!(test.core.save_state(), SaveState::Failed(_)));
    assert_eq!(test.problems(), ["store-disk-full"]);
    test.core.store().limit_pages(1_000_000).unwrap();
    assert_eq!(test.pass(15_000), None);
    assert_eq!(*test.core.save_state(), SaveState::Saved);
    assert_eq!(test.problems(), Vec::<&str>::new());
    let found = on_disk(folder.path());
    assert_eq!(found.name(), test.name());
    assert_eq!(found.answer_to("oral_1"), Some(Answer::Scale(4)));
}

#[test]
fn saving_by_hand_does_not_wait_for_the_next_try() {
    let folder = folder();
    let mut test = TestCore::open(folder.path());
    test.core.store().limit_pages(1).unwrap();
    test.type_name(&"long ".repeat(10_000));
    test.pass(400);
    test.core.store().limit_pages(1_000_000).unwrap();
    test.core.run(Command::Save);
    assert_eq!(*test.core.save_state(), SaveState::Saved);
}

#[test]
fn deleting_everything_leaves_nothing_of_the_client_and_keeps_the_language() {
    let folder = folder();
    let mut test = TestCore::open(folder.path());
    test.core.run(Command::SetLanguage(tag("lv")));
    test.core.run(Command::FinishFirstRun);
    test.answer("oral_1", 3);
    test.type_name("Anna Nowak");
    let revision = test.core.record().revision();
    test.core.run(Command::DeleteEverything);
    assert!(test.core.record().answers.is_empty() && test.name().is_none());
    assert!(test.core.record().revision() > revision);
    assert!(!test.core.can_undo() && !test.core.can_redo());
    assert!(!test.core.settings().first_run_done);
    assert_eq!(test.core.text().tag().as_str(), "lv");
    test.answer("oral_2", 3);
    drop(test);
    let files = fs::read_dir(folder.path()).unwrap();
    for file in files {
        let bytes = fs::read(file.unwrap().path()).unwrap();
        assert!(!bytes.windows(5).any(|window| window == b"Nowak"));
    }
    let test = TestCore::open(folder.path());
    assert_eq!(test.answer_to("oral_1"), None);
    assert_eq!(test.answer_to("oral_2"), Some(Answer::Scale(3)));
    assert_eq!(test.core.text().tag().as_str(), "lv");
}

#[test]
fn a_resume_is_taken_in_as_one_undo_step() {
    let folder = folder();
    let file = folder.path().join("resume.json");
    write_atomic(
        &file,
        r#"{"basics":{"name":"Jan Kowalski","email":[]},"x":[1]}"#.as_bytes(),
    )
    .unwrap();
    let mut test = TestCore::in_memory();
    test.answer("oral_1", 3);
    test.core.run(Command::Import { path: file });
    test.core.finish_jobs();
    assert_eq!(test.name(), None, "nothing changes before it was seen");
    test.core.run(Command::TakeIn(Taking::Everything));
    assert_eq!(test.name(), Some("Jan Kowalski"));
    assert_eq!(test.answer_to("oral_1"), Some(Answer::Scale(3)));
    assert!(!test.problems().is_empty(), "the e-mail is a list");
    test.core.run(Command::Undo);
    assert_eq!(test.name(), None);
    assert_eq!(test.answer_to("oral_1"), Some(Answer::Scale(3)));
}

#[test]
fn what_cannot_be_taken_in_is_told_and_changes_nothing() {
    let folder = folder();
    let deep = format!("{}{}", r#"{"x":"#.repeat(200), "}".repeat(200));
    let cases: [(&str, &[u8], &str); 8] = [
        ("nothing.json", b"{}", "resume-no-sections"),
        ("package.json", b"{\"scripts\": {}}", "resume-no-sections"),
        ("empty.json", b"", "resume-file-empty"),
        ("cut.json", b"{\"basics\": {\"na", "resume-file-cut-off"),
        ("picture.json", b"\x89PNG\r\n\x1a\n\0\0", "intake-unknown"),
        ("deep.json", deep.as_bytes(), "resume-not-json"),
        ("list.json", b"[1, 2]", "resume-not-an-object"),
        ("foreign.pdf", b"%PDF-1.7\nnothing", "app-foreign-pdf"),
    ];
    for (name, bytes, key) in cases {
        let path = folder.path().join(name);
        write_atomic(&path, bytes).unwrap();
        let mut test = TestCore::in_memory();
        test.core.run(Command::Import { path });
        test.core.finish_jobs();
        assert_eq!(test.problems(), [key], "{name}");
        assert!(!test.core.can_undo(), "{name}");
    }
    let path = folder.path().join("huge.json");
    fs::File::create(&path)
        .unwrap()
        .set_len(100_000_000)
        .unwrap();
    let mut test = TestCore::in_memory();
    test.core.run(Command::Import { path });
    test.core.finish_jobs();
    assert_eq!(test.problems(), ["data-too-large"]);
}

#[test]
fn what_is_nested_as_deep_as_can_be_read_survives_the_store() {
    let folder = folder();
    let file = folder.path().join("deep.json");
    let deep = format!("{}1{}", r#"{"x":"#.repeat(126), "}".repeat(126));
    let deep = format!(r#"{{"basics":{{"name":"A"}},"x":{deep}}}"#);
    write_atomic(&file, deep.as_bytes()).unwrap();
    let mut test = TestCore::open(folder.path());
    test.core.run(Command::Import { path: file });
    test.core.finish_jobs();
    test.core.run(Command::TakeIn(Taking::Everything));
    assert!(test.core.can_undo(), "{:?}", test.problems());
    let profile = test.core.record().profile.clone();
    drop(test);
    assert_eq!(TestCore::open(folder.path()).core.record().profile, profile);
}

#[test]
fn a_whole_record_goes_out_as_json_resume_and_comes_back() {
    let folder = folder();
    let path = folder.path().join("mine.json");
    let mut test = TestCore::in_memory();
    test.core
        .run(Command::LoadExample("nusrat-jahan".to_owned()));
    let record = test.core.record().clone();
    assert!(record.answers.len() > 50 && !record.profile.work.is_empty());
    test.core.run(Command::Export {
        what: Document::Resume,
        path: path.clone(),
        replace: Vec::new(),
    });
    test.core.finish_jobs();
    assert!(
        matches!(&test.core.notices()[0].kind, NoticeKind::FileSaved { path: p, .. } if *p == path)
    );
    let mut other = TestCore::in_memory();
    other.core.run(Command::Import { path });
    other.core.finish_jobs();
    other.core.run(Command::TakeIn(Taking::Everything));
    let found = other.core.record();
    assert_eq!(found.profile, record.profile);
    assert_eq!((&found.answers, found.seed), (&record.answers, record.seed));
}

#[test]
fn every_example_loads_whole_and_has_a_best_role() {
    let names = callfit::app::headless::example_names();
    assert_eq!(names, ["eleni-papadaki", "nusrat-jahan", "piotr-zielinski"]);
    for name in names {
        let mut test = TestCore::in_memory();
        let loaded = callfit::app::headless::example(test.core.catalog(), name).unwrap();
        assert_eq!(loaded.problems, [], "{name}");
        test.core.run(Command::LoadExample(name.to_owned()));
        test.pass(16);
        assert!(test.core.derived().best_role().is_some(), "{name}");
        test.core.run(Command::Undo);
        assert!(test.core.record().answers.is_empty());
    }
    let mut test = TestCore::in_memory();
    test.core.run(Command::LoadExample("nobody".to_owned()));
    assert_eq!(test.problems(), ["app-example-unknown"]);
}

#[test]
fn results_follow_the_answers_at_the_next_frame() {
    let mut test = TestCore::in_memory();
    assert!(test.core.derived().profile.levels.is_empty());
    for item in 1..=4 {
        test.answer(&format!("oral_{item}"), 3);
    }
    test.pass(16);
    assert!(test.core.derived().profile.levels.contains_key("oral"));
    test.core.run(Command::Undo);
    test.core.run(Command::Undo);
    test.pass(16);
    assert!(!test.core.derived().profile.levels.contains_key("oral"));
}

#[test]
fn data_files_of_ones_own_go_before_the_shipped_ones() {
    let folder = folder();
    let data = folder.path().join("data");
    fs::create_dir_all(data.join("roles")).unwrap();
    let bad = "format = 1\nid = 7\n".as_bytes();
    write_atomic(&data.join("roles/director.toml"), bad).unwrap();
    let test = TestCore::open(folder.path());
    assert!(!test.core.data_problems().is_empty());
    assert!(
        test.core.catalog().roles.len() >= 17,
        "the rest still works"
    );
    assert!(TestCore::in_memory().core.data_problems().is_empty());
}

#[test]
fn an_edit_in_every_frame_is_told_in_debug_builds() {
    let mut test = TestCore::in_memory();
    for number in 0..60 {
        test.answer(&format!("q_{number}"), 3);
    }
    test.pass(16);
    assert_eq!(test.problems(), Vec::<&str>::new());
    for number in 60..80 {
        test.answer(&format!("q_{number}"), 3);
        test.pass(16);
    }
    assert_eq!(test.problems(), ["app-undo-storm"]);
}
