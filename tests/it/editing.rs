//! The program without its window, at a clock that the test turns on.

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use callfit::app::command::Command;
use callfit::app::notice::NoticeKind;
use callfit::app::{AppCore, Options, SaveState};
use callfit::base::clock::Clock;
use callfit::base::id::{LanguageTag, QuestionId};
use callfit::record::CvChoices;
use callfit::record::answer::{Answer, Given};
use callfit::record::edit::Edit;
use tempfile::TempDir;

/// 2026-03-02 10:00 UTC.
const START: i64 = 1_772_445_600_000;

/// The program over a folder, at a clock of its own.
struct TestCore {
    core: AppCore,
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

    fn in_memory() -> Self {
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

    fn type_name(&mut self, name: &str) {
        let mut profile = self.core.record().profile.clone();
        profile.basics.name = Some(name.to_owned());
        self.core.apply(Edit::SetProfile {
            field: "basics.name".to_owned(),
            profile: Box::new(profile),
        });
    }

    fn name(&self) -> Option<&str> {
        self.core.record().profile.basics.name.as_deref()
    }

    fn problems(&self) -> Vec<&'static str> {
        let notices = self.core.notices().iter();
        notices
            .filter_map(|notice| match &notice.kind {
                NoticeKind::Problem(problem) => Some(problem.message.key),
                NoticeKind::Done(_) | NoticeKind::FileSaved { .. } => None,
            })
            .collect()
    }
}

fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

fn tag(tag: &str) -> LanguageTag {
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
    test.core.apply(Edit::SetCv(CvChoices {
        country: Some("LV".to_owned()),
        ..CvChoices::default()
    }));
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
    test.core.apply(Edit::SetCv(CvChoices {
        language: Some(tag("fr")),
        ..CvChoices::default()
    }));
    test.core.run(Command::SetLanguage(tag("el")));
    assert_eq!(test.core.text().tag().as_str(), "el");
    assert_eq!(test.core.cv_text().tag().as_str(), "fr");
    test.core.run(Command::Undo);
    assert_eq!(test.core.cv_text().tag().as_str(), "el");
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
