//! The data files inside the program, by the path they have in the project.

use std::path::{Path, PathBuf};

use include_dir::{Dir, File, include_dir};

static COMPETENCIES: &str = include_str!("../../assets/competencies.toml");
static GUIDANCE: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/guidance");
static LANG: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/lang");
static QUESTIONNAIRES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/questionnaires");
static ROLES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/roles");

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

/// A data file inside the program.
pub(crate) struct ShippedFile {
    /// Its path in a data folder, e.g. `roles/director.toml`.
    pub(crate) name: String,
    /// Its path in the project, for messages.
    pub(crate) path: PathBuf,
    pub(crate) text: &'static str,
}

/// Everything that a data folder can hold: competencies, roles, guidance, questionnaires and their wording.
pub(crate) fn data_files() -> Vec<ShippedFile> {
    let competencies = ShippedFile {
        name: "competencies.toml".to_owned(),
        path: PathBuf::from("assets/competencies.toml"),
        text: COMPETENCIES,
    };
    let mut files = vec![competencies];
    collect(&GUIDANCE, "guidance", "assets/guidance", &mut files);
    collect(&LANG, "lang", "assets/lang", &mut files);
    collect(
        &QUESTIONNAIRES,
        "questionnaires",
        "questionnaires",
        &mut files,
    );
    collect(&ROLES, "roles", "assets/roles", &mut files);
    files.retain(|file| {
        let is_toml = file.path.extension().is_some_and(|ending| ending == "toml");
        is_toml && !file.path.ends_with("language.toml")
    });
    files
}

fn collect(dir: &'static Dir<'static>, name: &str, path: &str, files: &mut Vec<ShippedFile>) {
    for file in dir.files() {
        if let (Some(inside), Some(text)) = (file.path().to_str(), text_of(file)) {
            files.push(ShippedFile {
                name: format!("{name}/{inside}"),
                path: Path::new(path).join(inside),
                text,
            });
        }
    }
    for inside in dir.dirs() {
        collect(inside, name, path, files);
    }
}

fn text_of(file: &'static File<'static>) -> Option<&'static str> {
    file.contents_utf8()
}
