//! Finds data files: in folders and inside the program, the nearest first.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::base::files::read_text;
use crate::base::id::{LanguageTag, QuestionnaireId};
use crate::base::problem::{Message, Place, Problem};
use crate::base::shipped;
use crate::base::suggest;

/// A file and its text.
#[derive(Clone, Debug)]
pub(crate) struct DataSource {
    /// As messages name it.
    pub(crate) path: PathBuf,
    pub(crate) text: Cow<'static, str>,
    /// One of those inside the program.
    pub(crate) is_shipped: bool,
}

/// A file of guidance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Guide {
    Actions,
    /// Has no words.
    Pay,
    Practice,
    Training,
    /// Earlier occupations, and what counts of them here.
    Transfer,
    Ways,
    Work,
}

impl Guide {
    /// Those that have words.
    pub(crate) const WORDED: [Self; 6] = [
        Self::Actions,
        Self::Practice,
        Self::Training,
        Self::Transfer,
        Self::Ways,
        Self::Work,
    ];

    /// The file's name without its ending.
    fn name(self) -> &'static str {
        match self {
            Self::Actions => "actions",
            Self::Pay => "pay",
            Self::Practice => "practice",
            Self::Training => "training",
            Self::Transfer => "transfer",
            Self::Ways => "ways",
            Self::Work => "work",
        }
    }

    fn of(file: &str) -> Option<Self> {
        let name = file.strip_suffix(".toml")?;
        let mut all = Self::WORDED.into_iter().chain([Self::Pay]);
        all.find(|guide| guide.name() == name)
    }
}

/// What an overlay translates.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Subject {
    Competencies,
    Guide(Guide),
    Languages,
    Questionnaire(QuestionnaireId),
    /// Questions in a file of their own, by its name.
    Part(QuestionnaireId, String),
    Roles,
}

impl Subject {
    /// The file that has the source wording of a text, by the text's path in the overlay.
    pub(crate) fn source_of(&self, path: &str) -> Kind {
        match self {
            Self::Competencies => Kind::Competencies,
            Self::Guide(guide) => Kind::Guide(*guide),
            Self::Languages => Kind::LanguageNames,
            Self::Questionnaire(id) => Kind::Questionnaire(id.to_string()),
            Self::Part(id, part) => Kind::Part(id.to_string(), part.clone()),
            Self::Roles => Kind::Role(path.split('.').nth(1).unwrap_or_default().to_owned()),
        }
    }
}

/// What a data file is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    Competencies,
    Guide(Guide),
    /// The names of spoken languages in English.
    LanguageNames,
    Overlay(LanguageTag, Subject),
    /// Questions of a questionnaire in a file of their own: its folder and the file's name.
    Part(String, String),
    /// Named by its folder.
    Questionnaire(String),
    /// Named by its file.
    Role(String),
}

/// Files of a language that only the program itself reads.
const OF_THE_PROGRAM: [&str; 4] = [
    "headings.toml",
    "language.toml",
    "terms.toml",
    "vacancy.toml",
];

/// The overlays of a language folder by file name.
const WORDING: [(&str, Subject); 3] = [
    ("competencies.toml", Subject::Competencies),
    ("languages.toml", Subject::Languages),
    ("roles.toml", Subject::Roles),
];

impl Kind {
    /// What the file of that name in a data folder is; `None` if it is none of ours.
    pub(crate) fn of(name: &str) -> Option<Self> {
        let parts: Vec<&str> = name.split('/').collect();
        match parts.as_slice() {
            ["competencies.toml"] => Some(Self::Competencies),
            ["guidance", file] => Guide::of(file).map(Self::Guide),
            ["roles", file] => Some(Self::Role(file.strip_suffix(".toml")?.to_owned())),
            ["questionnaires", folder, "questionnaire.toml"] => {
                Some(Self::Questionnaire((*folder).to_owned()))
            }
            ["questionnaires", folder, "parts", file] => Some(Self::Part(
                (*folder).to_owned(),
                file.strip_suffix(".toml")?.to_owned(),
            )),
            ["questionnaires", folder, tag, file] => {
                let tag = LanguageTag::new(tag).ok()?;
                let id = QuestionnaireId::new(folder).ok()?;
                let part = file.strip_suffix(".toml")?.to_owned();
                Some(Self::Overlay(tag, Subject::Part(id, part)))
            }
            ["questionnaires", folder, file] => {
                let tag = LanguageTag::new(file.strip_suffix(".toml")?).ok()?;
                let id = QuestionnaireId::new(folder).ok()?;
                Some(Self::Overlay(tag, Subject::Questionnaire(id)))
            }
            ["lang", "en", "wording", "languages.toml"] => Some(Self::LanguageNames),
            ["lang", tag, "wording", file] => {
                let known = WORDING.iter().find(|(name, _)| name == file);
                let guide = || Guide::of(file).filter(|guide| Guide::WORDED.contains(guide));
                let subject = match known {
                    Some((_, subject)) => subject.clone(),
                    None => Subject::Guide(guide()?),
                };
                Some(Self::Overlay(LanguageTag::new(tag).ok()?, subject))
            }
            _ => None,
        }
    }

    /// Name of the file in a data folder.
    pub(crate) fn name(&self) -> String {
        match self {
            Self::Competencies => "competencies.toml".to_owned(),
            Self::Guide(guide) => format!("guidance/{}.toml", guide.name()),
            Self::LanguageNames => "lang/en/wording/languages.toml".to_owned(),
            Self::Overlay(tag, Subject::Competencies) => {
                format!("lang/{tag}/wording/competencies.toml")
            }
            Self::Overlay(tag, Subject::Guide(guide)) => {
                format!("lang/{tag}/wording/{}.toml", guide.name())
            }
            Self::Overlay(tag, Subject::Languages) => format!("lang/{tag}/wording/languages.toml"),
            Self::Overlay(tag, Subject::Questionnaire(id)) => {
                format!("questionnaires/{id}/{tag}.toml")
            }
            Self::Overlay(tag, Subject::Part(id, part)) => {
                format!("questionnaires/{id}/{tag}/{part}.toml")
            }
            Self::Part(folder, part) => format!("questionnaires/{folder}/parts/{part}.toml"),
            Self::Overlay(tag, Subject::Roles) => format!("lang/{tag}/wording/roles.toml"),
            Self::Questionnaire(folder) => format!("questionnaires/{folder}/questionnaire.toml"),
            Self::Role(file) => format!("roles/{file}.toml"),
        }
    }
}

/// Data files by what they are; of those that stand for each other the nearest first.
#[derive(Clone, Debug, Default)]
pub(crate) struct DataFiles {
    files: BTreeMap<Kind, Vec<DataSource>>,
    languages: Vec<LanguageTag>,
}

impl DataFiles {
    /// Adds the files inside the program, behind those already added.
    pub(crate) fn add_shipped(&mut self) {
        self.languages
            .extend(shipped::language_folders().filter_map(|tag| LanguageTag::new(tag).ok()));
        for file in shipped::data_files() {
            if let Some(kind) = Kind::of(&file.name) {
                let text = Cow::Borrowed(file.text);
                self.add(
                    kind,
                    DataSource {
                        path: file.path,
                        text,
                        is_shipped: true,
                    },
                );
            }
        }
    }

    /// Adds the files of a data folder, behind those already added.
    ///
    /// A copy of the project can be named as well: its `assets` folder is looked into.
    pub(crate) fn add_folder(&mut self, folder: &Path, problems: &mut Vec<Problem>) {
        let before = self.files.len();
        for root in [folder.to_owned(), folder.join("assets")] {
            for path in toml_files(&root) {
                self.add_file(&root, path, problems);
            }
        }
        if self.files.len() == before && problems.is_empty() {
            problems.push(nothing_in(folder));
        }
    }

    fn add_file(&mut self, root: &Path, path: PathBuf, problems: &mut Vec<Problem>) {
        let parts = path.strip_prefix(root).unwrap_or(&path).iter();
        let name = parts
            .map(|part| part.to_string_lossy())
            .collect::<Vec<_>>()
            .join("/");
        let Some(kind) = Kind::of(&name) else {
            if OF_THE_PROGRAM.iter().any(|own| name.ends_with(own)) {
                return;
            }
            let file = path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            let known = [
                "competencies.toml",
                "languages.toml",
                "questionnaire.toml",
                "roles.toml",
            ];
            let hint = suggest::nearest(&file, known)
                .map(|name| Message::new("data-did-you-mean").with("name", name));
            let unknown = Problem::warning(Place::file(&path), Message::new("data-unknown-file"));
            problems.push(Problem { hint, ..unknown });
            return;
        };
        self.add_as(kind, path, problems);
    }

    /// Adds one file as what it is said to be.
    pub(crate) fn add_as(&mut self, kind: Kind, path: PathBuf, problems: &mut Vec<Problem>) {
        match read_text(&path) {
            Ok(text) => self.add(
                kind,
                DataSource {
                    path,
                    text: Cow::Owned(text),
                    is_shipped: false,
                },
            ),
            Err(problem) => problems.push(problem),
        }
    }

    /// Adds a file that is no file yet, behind those already added.
    pub(crate) fn add_text(&mut self, kind: Kind, path: PathBuf, text: String) {
        self.add(
            kind,
            DataSource {
                path,
                text: Cow::Owned(text),
                is_shipped: false,
            },
        );
    }

    fn add(&mut self, kind: Kind, source: DataSource) {
        self.files.entry(kind).or_default().push(source);
    }

    /// The files of one kind, the nearest first.
    pub(crate) fn of(&self, kind: &Kind) -> &[DataSource] {
        self.files.get(kind).map_or(&[], Vec::as_slice)
    }

    /// Role files by name.
    pub(crate) fn roles(&self) -> impl Iterator<Item = (&str, &[DataSource])> {
        self.files.iter().filter_map(|(kind, sources)| match kind {
            Kind::Role(name) => Some((name.as_str(), sources.as_slice())),
            _ => None,
        })
    }

    /// Questionnaire files by folder.
    pub(crate) fn questionnaires(&self) -> impl Iterator<Item = (&str, &[DataSource])> {
        self.files.iter().filter_map(|(kind, sources)| match kind {
            Kind::Questionnaire(folder) => Some((folder.as_str(), sources.as_slice())),
            _ => None,
        })
    }

    /// The files of one part of a questionnaire, the nearest first.
    pub(crate) fn part(&self, folder: &str, part: &str) -> &[DataSource] {
        self.of(&Kind::Part(folder.to_owned(), part.to_owned()))
    }

    /// The names of a questionnaire's parts.
    pub(crate) fn parts(&self, folder: &str) -> Vec<&str> {
        let mut parts = Vec::new();
        for kind in self.files.keys() {
            if let Kind::Part(of, part) = kind
                && of == folder
            {
                parts.push(part.as_str());
            }
        }
        parts
    }

    /// All overlays, those that win last.
    pub(crate) fn overlays(&self) -> impl Iterator<Item = (&LanguageTag, &Subject, &DataSource)> {
        self.files.iter().flat_map(|(kind, sources)| {
            let overlay = match kind {
                Kind::Overlay(tag, subject) => Some((tag, subject)),
                _ => None,
            };
            overlay.into_iter().flat_map(move |(tag, subject)| {
                sources
                    .iter()
                    .rev()
                    .map(move |source| (tag, subject, source))
            })
        })
    }

    /// The languages of the program.
    pub(crate) fn languages(&self) -> &[LanguageTag] {
        &self.languages
    }

    /// Whether a problem lies in a file inside the program.
    pub(crate) fn is_shipped(&self, problem: &Problem) -> bool {
        let sources = self.files.values().flatten();
        let mut shipped = sources.filter(|source| source.is_shipped);
        problem
            .place
            .file
            .as_ref()
            .is_some_and(|file| shipped.any(|source| source.path == *file))
    }
}

/// The problem of a folder without data files.
pub(crate) fn nothing_in(folder: &Path) -> Problem {
    let key = match fs::metadata(folder) {
        Ok(found) if found.is_dir() => "data-nothing-in-folder",
        Ok(_) => "data-no-data-folder",
        Err(_) => "data-folder-missing",
    };
    Problem::error(Place::file(folder), Message::new(key)).hint(Message::new("data-folder-hint"))
}

/// The TOML files of a data folder, in the order of their names.
fn toml_files(root: &Path) -> Vec<PathBuf> {
    let mut found = entries(root)
        .into_iter()
        .filter(|path| path.ends_with("competencies.toml"))
        .collect();
    walk(&root.join("guidance"), 1, &mut found);
    walk(&root.join("roles"), 1, &mut found);
    walk(&root.join("questionnaires"), 3, &mut found);
    for language in entries(&root.join("lang")) {
        walk(&language.join("wording"), 1, &mut found);
    }
    found
}

fn walk(folder: &Path, depth: u8, found: &mut Vec<PathBuf>) {
    for path in entries(folder) {
        if path.is_dir() && depth > 1 {
            walk(&path, depth - 1, found);
        } else if path.extension().is_some_and(|ending| ending == "toml") {
            found.push(path);
        }
    }
}

/// What lies in a folder, sorted; nothing if it cannot be read.
pub(crate) fn entries(folder: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(folder) else {
        return Vec::new();
    };
    let mut paths: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .collect();
    paths.retain(|path| {
        path.file_name()
            .is_some_and(|name| !name.as_encoded_bytes().starts_with(b"."))
    });
    paths.sort();
    paths
}
