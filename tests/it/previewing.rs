//! The preview of a CV without the window: when it is made, and that it is the file that is saved.

use std::fs;

use callfit::app::command::Command;
use callfit::app::documents::Document;
use callfit::app::effect::Effect;
use callfit::app::import::Taking;
use callfit::app::places::suggested_path;
use callfit::app::preview::Of;
use callfit::base::files::write_atomic;
use callfit::record::edit::Edit;

use crate::editing::{TestCore, folder, tag};

/// The invented person who wants to work in France, shown in English.
fn nusrat() -> TestCore {
    let mut test = TestCore::in_memory();
    test.core
        .run(Command::LoadExample("nusrat-jahan".to_owned()));
    test
}

impl TestCore {
    /// Wishes for a preview and waits; tells how many were made so far.
    fn preview(&mut self, width: u32) -> u64 {
        self.core.run(Command::Preview { of: Of::Cv, width });
        self.core.finish_jobs();
        self.core.preview().unwrap().serial
    }
}

#[test]
fn a_preview_is_made_once_for_each_revision_language_and_width() {
    let mut test = nusrat();
    assert_eq!(test.preview(300), 1);
    assert_eq!(test.preview(300), 1);
    assert_eq!(test.preview(400), 2);
    test.type_name("Nusrat J.");
    assert_eq!(test.preview(400), 3);
    test.core.run(Command::SetLanguage(tag("pl")));
    let mut choices = test.core.record().cv.clone();
    choices.language = None;
    test.core.apply(Edit::SetCv(Box::new(choices)));
    assert_eq!(test.preview(400), 4);
    test.core.run(Command::SetLanguage(tag("el")));
    assert_eq!(test.preview(400), 5);
    assert_eq!(test.preview(400), 5);
}

#[test]
fn a_preview_is_the_file_that_would_be_saved() {
    let folder = folder();
    let path = folder.path().join("cv.pdf");
    let mut test = nusrat();
    test.preview(300);
    test.core.run(Command::Export {
        what: Document::Cv,
        path: path.clone(),
        replace: Vec::new(),
    });
    test.core.finish_jobs();
    let preview = test.core.preview().unwrap();
    assert!(*fs::read(&path).unwrap() == *preview.pdf);
    let page = &preview.pages[0];
    assert_eq!(page.width, 300);
    assert_eq!(page.rgba.len(), page.width * page.height * 4);
    assert!(page.rgba.iter().any(|value| *value < 100), "a white page");
    let name = test.name().unwrap();
    assert!(
        preview.machine_text.contains(name),
        "{}",
        preview.machine_text
    );
    let mut other = TestCore::in_memory();
    other.core.run(Command::Import { path });
    other.core.finish_jobs();
    other.core.run(Command::TakeIn(Taking::Everything));
    assert_eq!(other.name(), Some(name));
}

#[test]
fn a_file_of_somebody_else_is_replaced_only_when_that_was_asked() {
    let folder = folder();
    let path = folder.path().join("cv.pdf");
    write_atomic(&path, b"mine").unwrap();
    let mut test = nusrat();
    let save = || Command::Export {
        what: Document::Cv,
        path: path.clone(),
        replace: Vec::new(),
    };
    let asked = test.core.run(save());
    test.core.finish_jobs();
    assert_eq!(fs::read(&path).unwrap(), b"mine");
    let [Effect::AskReplace { command, .. }] = asked.as_slice() else {
        panic!("not asked: {asked:?}");
    };
    assert_eq!(test.core.run(command.clone()), []);
    test.core.finish_jobs();
    assert!(fs::read(&path).unwrap().starts_with(b"%PDF"));
    assert_eq!(test.core.run(save()), [], "our own file");
}

#[test]
fn only_the_newest_of_many_wishes_for_a_preview_is_kept() {
    let mut test = nusrat();
    for number in 0..50 {
        test.type_name(&format!("Name {number}"));
        test.core.run(Command::Preview {
            of: Of::Cv,
            width: 200,
        });
    }
    test.core.finish_jobs();
    let preview = test.core.preview().unwrap();
    assert_eq!(preview.serial, 2);
    assert!(
        preview.machine_text.contains("Name 49"),
        "{}",
        preview.machine_text
    );
}

#[test]
fn a_preview_under_way_is_not_shown_after_everything_was_deleted() {
    let mut test = nusrat();
    test.core.run(Command::Preview {
        of: Of::Cv,
        width: 200,
    });
    test.core.run(Command::DeleteEverything);
    test.core.finish_jobs();
    assert!(test.core.preview().is_none());
}

#[test]
fn a_cv_that_cannot_be_written_is_told() {
    let folder = folder();
    let mut test = nusrat();
    let path = folder.path().join("no-such-folder/cv.pdf");
    test.core.run(Command::Export {
        what: Document::Cv,
        path,
        replace: Vec::new(),
    });
    test.core.finish_jobs();
    assert_eq!(test.problems(), ["data-no-folder"]);
}

#[test]
fn the_suggested_name_is_in_the_language_of_the_cv() {
    let mut test = TestCore::in_memory();
    let name = |test: &TestCore| {
        let path = suggested_path(&test.core, &Document::Cv);
        path.file_name().unwrap().to_str().unwrap().to_owned()
    };
    assert_eq!(name(&test), "CV-English.pdf");
    test.type_name(" Mārta  Ozola / ");
    assert_eq!(name(&test), "Mārta-Ozola-CV-English.pdf");
    test.core.run(Command::SetLanguage(tag("fr")));
    assert_eq!(name(&test), "CV-Mārta-Ozola-Français.pdf");
}
