//! The data files inside the program, by the path they have in the project.

use include_dir::{Dir, File, include_dir};

static LANG: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/lang");

/// The languages: one folder each, named by its tag.
pub(crate) fn language_folders() -> impl Iterator<Item = &'static str> {
    LANG.dirs()
        .filter_map(|dir| dir.path().file_name()?.to_str())
}

/// The text of a file below `assets/lang`; `None` if there is none or it is no UTF-8.
pub(crate) fn language_file(path: &str) -> Option<&'static str> {
    LANG.get_file(path).and_then(text_of)
}

/// The texts of all Fluent files of a language, in the order of their names.
pub(crate) fn fluent_files(tag: &str) -> Vec<&'static str> {
    let Some(dir) = LANG.get_dir(tag) else {
        return Vec::new();
    };
    let mut files: Vec<_> = dir
        .files()
        .filter(|file| file.path().extension().is_some_and(|ext| ext == "ftl"))
        .collect();
    files.sort_by_key(|file| file.path());
    files.into_iter().filter_map(text_of).collect()
}

fn text_of(file: &'static File<'static>) -> Option<&'static str> {
    file.contents_utf8()
}
