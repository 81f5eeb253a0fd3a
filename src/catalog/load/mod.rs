//! Finds the data files, reads them, collects every problem and keeps what is sound.

mod competencies;
pub(super) mod files;
mod guidance;
mod guide_words;
mod ladder;
mod occupations;
mod questionnaires;
mod questions;
mod roles;
pub(in crate::catalog) mod table;
pub(super) mod wording;

use std::fmt;
use std::path::PathBuf;

use crate::base::id::{CompetencyId, ConditionId, LanguageTag, RoleId, TopicId};
use crate::base::problem::{Loaded, Message, Place, Problem};
use crate::catalog::Catalog;
use crate::catalog::guidance::TopicKind;
use competencies::CompetencyFile;
use files::{DataFiles, DataSource, Kind};
use questionnaires::{Reading, Source, Taken};
use table::{DataFile, Table, Value};
use wording::{Draft, Library};

/// The ids that roles and questions may name, in the order of the file.
pub(in crate::catalog) struct Known {
    competencies: Vec<CompetencyId>,
    conditions: Vec<ConditionId>,
}

impl Known {
    /// The competency that a value names.
    pub(in crate::catalog) fn competency(&self, value: &Value<'_>) -> Option<CompetencyId> {
        let text = value.text()?;
        let found = self.competencies.iter().find(|id| id.as_str() == text);
        if found.is_none() {
            value.unknown(
                "data-unknown-competency",
                &text,
                self.competencies.iter().map(CompetencyId::as_str),
            );
        }
        found.cloned()
    }

    /// The condition that a value names.
    fn condition(&self, value: &Value<'_>) -> Option<ConditionId> {
        let text = value.text()?;
        let found = self.conditions.iter().find(|id| id.as_str() == text);
        if found.is_none() {
            value.unknown(
                "data-unknown-condition",
                &text,
                self.conditions.iter().map(ConditionId::as_str),
            );
        }
        found.cloned()
    }

    /// The competency that the key in front of a value names.
    pub(in crate::catalog) fn competency_named(&self, value: &Value<'_>) -> Option<CompetencyId> {
        let found = self
            .competencies
            .iter()
            .find(|id| id.as_str() == value.name());
        if found.is_none() {
            value.unknown_name(
                "data-unknown-competency",
                self.competencies.iter().map(CompetencyId::as_str),
            );
        }
        found.cloned()
    }

    /// The condition that the key in front of a value names.
    fn condition_named(&self, value: &Value<'_>) -> Option<ConditionId> {
        let found = self
            .conditions
            .iter()
            .find(|id| id.as_str() == value.name());
        if found.is_none() {
            value.unknown_name(
                "data-unknown-condition",
                self.conditions.iter().map(ConditionId::as_str),
            );
        }
        found.cloned()
    }
}

/// Whether an id was not seen before; a repeated one is a problem.
pub(in crate::catalog) fn is_new<I: PartialEq + fmt::Display>(
    table: &Table<'_>,
    id: I,
    seen: &mut Vec<I>,
) -> bool {
    if seen.contains(&id) {
        tell_taken(table, &id);
        return false;
    }
    seen.push(id);
    true
}

/// Says that an id is repeated.
fn tell_taken(table: &Table<'_>, id: &impl fmt::Display) {
    let message = Message::new("data-duplicate-id").with("id", id.to_string());
    table.error(message, None);
}

/// The language of the wording in a file.
fn language_of(table: &Table<'_>) -> Option<LanguageTag> {
    table.need("language").and_then(|value| value.id())
}

/// Loads the shipped data files, with those of `folders` in their place, the first folder first.
pub(super) fn load(folders: &[PathBuf]) -> Loaded<Catalog> {
    let mut problems = Vec::new();
    let mut files = DataFiles::default();
    for folder in folders {
        files.add_folder(folder, &mut problems);
    }
    files.add_shipped();
    let mut loaded = load_files(&files);
    if !folders.is_empty() {
        let shipped = Catalog::shipped();
        loaded
            .value
            .library
            .translate_only(shipped.library.source());
    }
    let library = &loaded.value.library;
    for tag in library.languages().filter(|tag| library.has_foreign(tag)) {
        loaded.problems.append(&mut library.examine(tag).problems);
    }
    if !folders.is_empty() {
        // Nobody but us can mend what is inside the program.
        loaded.problems.retain(|problem| !files.is_shipped(problem));
    }
    problems.append(&mut loaded.problems);
    sort(&mut problems);
    Loaded {
        value: loaded.value,
        problems,
    }
}

/// Loads a set of data files.
pub(super) fn load_files(files: &DataFiles) -> Loaded<Catalog> {
    let mut loading = Loading::default();
    let mut known = Known {
        competencies: Vec::new(),
        conditions: Vec::new(),
    };
    let file = read_first(
        files.of(&Kind::Competencies),
        &mut loading.problems,
        competencies::read,
    );
    if let Some(file) = file {
        known = file.known();
        loading.add_competencies(file);
    }
    loading.read_roles(files, &known);
    guidance::read(&mut loading, files, &known);
    guidance::give_topics(&mut loading);
    loading.read_questionnaires(files, &known);
    loading.read_languages(files);
    loading.finish(files)
}

/// Puts problems in the order of the files and lines they lie in.
pub(super) fn sort(problems: &mut [Problem]) {
    problems.sort_by(|a, b| (&a.place.file, a.place.line).cmp(&(&b.place.file, b.place.line)));
}

/// The first of the files that stand for each other which can be used.
fn read_first<T>(
    sources: &[DataSource],
    problems: &mut Vec<Problem>,
    mut read: impl FnMut(&Table<'_>) -> Option<T>,
) -> Option<T> {
    sources
        .iter()
        .find_map(|source| DataFile::read(&source.path, &source.text, problems, &mut read))
}

/// The catalogue as far as it is read.
#[derive(Default)]
struct Loading {
    catalog: Catalog,
    draft: Draft,
    /// Which topics each role names, and where.
    topics: Vec<(RoleId, (TopicId, TopicKind, Place))>,
    problems: Vec<Problem>,
}

impl Loading {
    fn add_competencies(&mut self, file: CompetencyFile) {
        self.draft
            .source_language
            .insert(Kind::Competencies, file.language);
        self.catalog.scoring = file.scoring;
        for (competency, words) in file.competencies {
            self.draft
                .words
                .competencies
                .insert(competency.id.clone(), words);
            self.catalog.competencies.push(competency);
        }
        for (condition, words) in file.conditions {
            self.draft
                .words
                .conditions
                .insert(condition.id.clone(), words);
            self.catalog.conditions.push(condition);
        }
    }

    fn role_ids(&self) -> Vec<RoleId> {
        let roles = self.catalog.roles.iter();
        roles.map(|role| role.id.clone()).collect()
    }

    fn read_roles(&mut self, files: &DataFiles, known: &Known) {
        let mut links = Vec::new();
        for (name, sources) in files.roles() {
            let file = read_first(sources, &mut self.problems, |table| {
                roles::read(table, name, known)
            });
            if let Some(file) = file {
                let from = file.role.id.clone();
                links.push((from.clone(), file.up, file.sideways));
                let topics = file.topics.into_iter();
                self.topics
                    .extend(topics.map(|topic| (from.clone(), topic)));
                self.draft
                    .source_language
                    .insert(Kind::Role(name.to_owned()), file.language);
                self.draft.words.roles.insert(from, file.words);
                self.catalog.roles.push(file.role);
            }
        }
        self.catalog.roles.sort_by(|a, b| a.id.cmp(&b.id));
        ladder::join(&mut self.catalog.roles, links, files, &mut self.problems);
    }

    fn read_questionnaires(&mut self, files: &DataFiles, known: &Known) {
        let mut taken = Taken::default();
        for (folder, sources) in files.questionnaires() {
            let source = Source {
                files,
                folder,
                known,
            };
            let mut of_parts = Vec::new();
            let read = read_first(sources, &mut self.problems, |table| {
                // A file that turns out useless must not take ids from the one behind it.
                let (mut ids, mut draft) = (taken.clone(), Draft::default());
                let mut reading = Reading {
                    taken: &mut ids,
                    draft: &mut draft,
                    problems: Vec::new(),
                    before: Vec::new(),
                };
                let read = questionnaires::read(table, source, &mut reading);
                of_parts.append(&mut reading.problems);
                read.map(|questionnaire| (questionnaire, ids, draft))
            });
            self.problems.append(&mut of_parts);
            if let Some((questionnaire, ids, draft)) = read {
                taken = ids;
                self.draft.extend(draft);
                let parts = files.parts(folder).into_iter();
                let parts = parts.map(|part| Kind::Part(folder.to_owned(), part.to_owned()));
                for kind in parts.chain([Kind::Questionnaire(folder.to_owned())]) {
                    self.draft
                        .source_language
                        .insert(kind, questionnaire.language.clone());
                }
                self.catalog.questionnaires.push(questionnaire);
            }
        }
        self.catalog.questionnaires.sort_by(|a, b| a.id.cmp(&b.id));
    }

    /// The names of spoken languages in English, which all other languages translate.
    fn read_languages(&mut self, files: &DataFiles) {
        let sources = files.of(&Kind::LanguageNames);
        let names = read_first(sources, &mut self.problems, |table| {
            let entries = table.named("languages");
            let name = |entry: &Value<'_>| Some((entry.name().to_owned(), entry.text()?));
            Some(entries.iter().filter_map(name).collect())
        });
        self.draft.source_language.extend(
            LanguageTag::new("en")
                .ok()
                .map(|tag| (Kind::LanguageNames, tag)),
        );
        self.draft.words.languages = names.unwrap_or_default();
    }

    fn finish(mut self, files: &DataFiles) -> Loaded<Catalog> {
        let mut library = Library::new(self.draft);
        for tag in files.languages() {
            library.add_language(tag.clone());
        }
        for (tag, subject, source) in files.overlays() {
            library.add(tag.clone(), subject.clone(), source.clone());
        }
        self.catalog.library = library;
        sort(&mut self.problems);
        Loaded {
            value: self.catalog,
            problems: self.problems,
        }
    }
}
