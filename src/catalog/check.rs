//! Judges data files for their authors: everything that loading says, and what is missing besides.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::panic;
use std::path::{Path, PathBuf};
use std::thread;

use crate::base::files::read_text;
use crate::base::id::{CompetencyId, LanguageTag};
use crate::base::problem::{Message, Place, Problem};
use crate::catalog::Catalog;
use crate::catalog::competency::Instrument;
use crate::catalog::load::files::{DataFiles, Kind, entries, nothing_in};
use crate::catalog::load::wording::{Examined, Missing};
use crate::catalog::load::{load_files, sort};
use crate::catalog::questionnaire::{FactKind, Measures, Question, QuestionKind, Questionnaire};
use crate::catalog::role::FactNeed;

/// How many paths of texts without translation a message names.
const MAX_NAMED: usize = 5;

/// Checks the data files inside the program.
pub fn check_shipped() -> Vec<Problem> {
    let mut files = DataFiles::default();
    files.add_shipped();
    examine(&files, |_| true)
}

/// Checks a data folder, the folder of one questionnaire, or one file.
///
/// What it does not hold is taken from the files inside the program; their problems are not told.
pub fn check_folder(path: &Path) -> Vec<Problem> {
    let mut files = DataFiles::default();
    let mut problems = Vec::new();
    match recognise(path) {
        Found::Folder => files.add_folder(path, &mut problems),
        Found::Files(found) => {
            for (kind, path) in found {
                files.add_as(kind, path, &mut problems);
            }
        }
        Found::Nothing => problems.push(nothing_in(path)),
    }
    files.add_shipped();
    let is_own = |kind: &Kind| {
        files
            .of(kind)
            .first()
            .is_some_and(|source| !source.is_shipped)
    };
    let mut found = examine(&files, is_own);
    found.retain(|problem| !files.is_shipped(problem));
    problems.append(&mut found);
    sort(&mut problems);
    problems
}

/// What a path turned out to be.
enum Found {
    /// A whole data folder.
    Folder,
    Files(Vec<(Kind, PathBuf)>),
    Nothing,
}

fn recognise(path: &Path) -> Found {
    if path.is_dir() {
        let parts = [
            "competencies.toml",
            "guidance",
            "roles",
            "questionnaires",
            "lang",
            "assets",
        ];
        if path.join("questionnaire.toml").is_file() {
            return Found::Files(questionnaire_files(path));
        }
        if parts.iter().any(|part| path.join(part).exists()) {
            return Found::Folder;
        }
        let toml = entries(path)
            .into_iter()
            .filter(|path| path.extension().is_some_and(|ext| ext == "toml"));
        let files: Vec<_> = toml.filter_map(single_file).collect();
        return if files.is_empty() {
            Found::Nothing
        } else {
            Found::Files(files)
        };
    }
    if !path.is_file() {
        return Found::Nothing;
    }
    let folder = path.parent().unwrap_or_else(|| Path::new(""));
    if folder.join("questionnaire.toml").is_file() {
        Found::Files(questionnaire_files(folder))
    } else {
        Found::Files(single_file(path.to_owned()).into_iter().collect())
    }
}

/// The questionnaire of a folder, its parts and its overlays.
fn questionnaire_files(folder: &Path) -> Vec<(Kind, PathBuf)> {
    let name = folder_name(folder);
    let kind_of = |path: &Path| {
        let parts = path.strip_prefix(folder).ok()?.iter();
        let parts: Option<Vec<&str>> = parts.map(|part| part.to_str()).collect();
        Kind::of(&format!("questionnaires/{name}/{}", parts?.join("/")))
    };
    let mut found = entries(folder);
    let below: Vec<PathBuf> = found.iter().flat_map(|path| entries(path)).collect();
    found.extend(below);
    found
        .into_iter()
        .filter_map(|path| Some((kind_of(&path)?, path)))
        .collect()
}

/// The name of a folder, even if it was named as `.`.
fn folder_name(folder: &Path) -> String {
    let whole = fs::canonicalize(folder).unwrap_or_else(|_| folder.to_owned());
    let name = whole.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}

/// Adds the files of a questionnaire's folder, and gives its name; `None` if it is no such folder.
pub(in crate::catalog) fn add_questionnaire(
    folder: &Path,
    files: &mut DataFiles,
    problems: &mut Vec<Problem>,
) -> Option<String> {
    if !folder.join("questionnaire.toml").is_file() {
        return None;
    }
    for (kind, path) in questionnaire_files(folder) {
        files.add_as(kind, path, problems);
    }
    Some(folder_name(folder))
}

/// A single file: a role, unless its tables say otherwise.
fn single_file(path: PathBuf) -> Option<(Kind, PathBuf)> {
    let stem = path.file_stem()?.to_str()?.to_owned();
    // A file that cannot be read is told as such when it is added.
    let text = read_text(&path).unwrap_or_default();
    let has = |header: &str| text.lines().any(|line| line.trim() == header);
    let kind = if has("[[competency]]") {
        Kind::Competencies
    } else if has("[[section]]") {
        Kind::Questionnaire(stem)
    } else {
        Kind::Role(stem)
    };
    Some((kind, path))
}

/// Everything that is wrong with a set of files; what is missing is told of files that are the author's own.
fn examine(files: &DataFiles, is_own: impl Fn(&Kind) -> bool) -> Vec<Problem> {
    let loaded = load_files(files);
    let (catalog, mut problems) = (loaded.value, loaded.problems);
    for (tag, mut examined) in examine_languages(&catalog) {
        problems.append(&mut examined.problems);
        examined.missing.retain(|missing| is_own(&missing.source));
        problems.extend(untranslated(files, tag, &examined.missing));
    }
    if is_own(&Kind::Competencies) || catalog.questionnaires.iter().any(|q| is_own(&home(q))) {
        problems.extend(unasked(&catalog, files));
    }
    sort(&mut problems);
    problems
}

/// Looks at the overlays of all languages at the same time.
fn examine_languages(catalog: &Catalog) -> Vec<(&LanguageTag, Examined)> {
    let library = &catalog.library;
    thread::scope(|scope| {
        let examined: Vec<_> = library
            .languages()
            .map(|tag| (tag, scope.spawn(move || library.examine(tag))))
            .collect();
        let joined = examined.into_iter().map(|(tag, work)| match work.join() {
            Ok(examined) => (tag, examined),
            Err(fault) => panic::resume_unwind(fault),
        });
        joined.collect()
    })
}

fn home(questionnaire: &Questionnaire) -> Kind {
    Kind::Questionnaire(questionnaire.id.to_string())
}

/// One warning for each overlay that lacks texts.
fn untranslated(files: &DataFiles, tag: &LanguageTag, missing: &[Missing]) -> Vec<Problem> {
    let mut by_overlay: BTreeMap<Kind, Vec<&Missing>> = BTreeMap::new();
    for text in missing {
        let overlay = Kind::Overlay(tag.clone(), text.subject.clone());
        by_overlay.entry(overlay).or_default().push(text);
    }
    let warning = |(overlay, texts): (Kind, Vec<&Missing>)| {
        let sources: BTreeSet<&Kind> = texts.iter().map(|text| &text.source).collect();
        // The author's own file comes first: what is shipped is not theirs to mend. A new overlay has no place yet,
        // unless all its texts come from one file.
        let own = |kind: &Kind| files.of(kind).first().filter(|source| !source.is_shipped);
        let only_source = sources.first().filter(|_| sources.len() == 1);
        let nearest = own(&overlay)
            .or_else(|| sources.iter().find_map(|kind| own(kind)))
            .or_else(|| files.of(&overlay).first())
            .or_else(|| files.of(only_source?).first());
        let place = nearest.map_or_else(Place::default, |source| Place::file(&source.path));
        let first: Vec<&str> = texts
            .iter()
            .take(MAX_NAMED)
            .map(|text| text.path.as_str())
            .collect();
        let message = Message::new("data-untranslated")
            .with("count", texts.len())
            .with("language", tag.as_str())
            .with("first", first.join(", "));
        let hint = Message::new("data-untranslated-hint").with("file", overlay.name());
        Problem::warning(place, message).hint(hint)
    };
    by_overlay.into_iter().map(warning).collect()
}

/// Competencies and conditions that no question asks about.
fn unasked(catalog: &Catalog, files: &DataFiles) -> Vec<Problem> {
    let questions: Vec<&Question> = catalog
        .questionnaires
        .iter()
        .flat_map(Questionnaire::questions)
        .collect();
    let measures = |wanted: &Measures| {
        questions.iter().any(|question| match &question.kind {
            QuestionKind::Scale(scale) => scale.measures == *wanted,
            _ => false,
        })
    };
    let observes = |instrument: Instrument, id: &CompetencyId| {
        questions
            .iter()
            .any(|question| match (instrument, &question.kind) {
                (Instrument::Call, QuestionKind::Call(call)) => call.competencies.contains(id),
                (Instrument::Record, QuestionKind::Case(case)) => case.competency == *id,
                (Instrument::Situation, QuestionKind::Situation(situation)) => {
                    situation.competencies.contains(id)
                }
                (Instrument::Typing, QuestionKind::Typing(typing)) => typing.competency == *id,
                (Instrument::Cefr, QuestionKind::Languages) => true,
                _ => false,
            })
    };
    let competencies = catalog.competencies.iter().filter(|competency| {
        !competency
            .instruments
            .keys()
            .any(|instrument| match instrument {
                Instrument::SelfReport => measures(&Measures::Competency(competency.id.clone())),
                instrument => observes(*instrument, &competency.id),
            })
    });
    let conditions = catalog.conditions.iter();
    let conditions =
        conditions.filter(|condition| !measures(&Measures::Condition(condition.id.clone())));
    let facts = unasked_facts(catalog, &questions);
    let names = competencies.map(|competency| competency.id.as_str());
    let names = names.chain(conditions.map(|condition| condition.id.as_str()));
    let names = names.chain(facts);
    let place = files
        .of(&Kind::Competencies)
        .first()
        .map_or_else(Place::default, |source| Place::file(&source.path));
    names
        .map(|id| Problem::warning(place.clone(), Message::new("data-unasked").with("id", id)))
        .collect()
}

/// Facts that some role asks for and no question of any form states.
fn unasked_facts(catalog: &Catalog, questions: &[&Question]) -> Vec<&'static str> {
    let states = |wanted: FactKind| {
        questions.iter().any(|question| match &question.kind {
            QuestionKind::Choice(choice) => choice.fact == Some(wanted),
            QuestionKind::Multi(multi) => multi.fact == Some(wanted),
            _ => false,
        })
    };
    let has = |is: fn(&QuestionKind) -> bool| questions.iter().any(|question| is(&question.kind));
    let needs = catalog.roles.iter().flat_map(|role| &role.facts);
    let unasked = needs.filter_map(|need| match need {
        FactNeed::BackgroundCheck => None,
        FactNeed::ContactCentreStep { .. } => {
            (!states(FactKind::ContactCentreStep)).then_some("contact_centre_step")
        }
        FactNeed::CustomerExperience => {
            (!states(FactKind::CustomerExperience)).then_some("customer_experience")
        }
        FactNeed::DrivingLicence => {
            (!states(FactKind::DrivingLicence)).then_some("driving_licence")
        }
        FactNeed::SectorCertificate { .. } => {
            (!states(FactKind::SectorCertificate)).then_some("sector_certificate")
        }
        FactNeed::Typing { .. } => {
            (!has(|kind| matches!(kind, QuestionKind::Typing(_)))).then_some("typing")
        }
        FactNeed::WorkingLanguage { .. } => {
            (!has(|kind| matches!(kind, QuestionKind::Languages))).then_some("languages")
        }
    });
    unasked.collect::<BTreeSet<&str>>().into_iter().collect()
}
