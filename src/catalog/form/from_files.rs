//! A questionnaire's files as a form.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::{Map, Value};

use crate::base::id::{LanguageTag, OptionId, QuestionId, QuestionnaireId};
use crate::base::problem::{Loaded, Message, Place, Problem, Severity};
use crate::base::suggest;
use crate::catalog::check::add_questionnaire;
use crate::catalog::form::{
    Form, FormKind, FormOption, FormQuestion, FormScale, FormSection, Measured, Words,
};
use crate::catalog::load::files::{DataFiles, DataSource, Kind, Subject};
use crate::catalog::load::load_files;
use crate::catalog::load::table::json_of;
use crate::catalog::only_if::OnlyIf;
use crate::catalog::questionnaire::{Questionnaire, Section};

/// Keys of every question, which a form holds apart.
const SHARED: [&str; 6] = ["form", "helper", "id", "only_if", "prompt", "type"];

/// Reads the questionnaire of a folder, or of that id among the shipped ones and those of `folders`.
///
/// `None` if it is not there or not sound, which is told.
pub fn form_from_files(named: &Path, folders: &[PathBuf]) -> Loaded<Option<Form>> {
    let mut files = DataFiles::default();
    let mut problems = Vec::new();
    let own = add_questionnaire(named, &mut files, &mut problems);
    for folder in folders {
        files.add_folder(folder, &mut problems);
    }
    files.add_shipped();
    let mut loaded = load_files(&files);
    let id = own.unwrap_or_else(|| named.to_string_lossy().into_owned());
    let found = loaded
        .value
        .questionnaires
        .iter()
        .find(|questionnaire| questionnaire.id.as_str() == id);
    loaded.problems.retain(|problem| !files.is_shipped(problem));
    problems.append(&mut loaded.problems);
    let is_sound = problems
        .iter()
        .all(|problem| problem.severity != Severity::Error);
    let form = match found {
        Some(questionnaire) if is_sound => Raw::of(&files, questionnaire).map(|raw| raw.form()),
        Some(_) => None,
        None => {
            if is_sound {
                let known = loaded.value.questionnaires.iter();
                problems.push(unknown(&id, known.map(|known| known.id.as_str())));
            }
            None
        }
    };
    Loaded {
        value: form,
        problems,
    }
}

fn unknown<'n>(id: &str, known: impl Iterator<Item = &'n str>) -> Problem {
    let message = Message::new("data-unknown-questionnaire").with("id", id);
    Problem {
        hint: suggest::hint(id, known),
        ..Problem::error(Place::default(), message)
    }
}

type Entries = Map<String, Value>;

/// A questionnaire, its files as they stand, and what the loader understood.
struct Raw<'r> {
    questionnaire: &'r Questionnaire,
    main: Entries,
    parts: BTreeMap<String, Entries>,
    /// By language, all files of it together.
    overlays: BTreeMap<LanguageTag, Entries>,
}

impl<'r> Raw<'r> {
    /// `None` if a file is not there any more.
    fn of(files: &DataFiles, questionnaire: &'r Questionnaire) -> Option<Self> {
        let id = &questionnaire.id;
        let first = |kind: &Kind| tables(files.of(kind).first()?);
        let folder = id.to_string();
        let parts = files.parts(&folder).into_iter().filter_map(|part| {
            let kind = Kind::Part(folder.clone(), part.to_owned());
            Some((part.to_owned(), first(&kind)?))
        });
        let mut overlays: BTreeMap<LanguageTag, Entries> = BTreeMap::new();
        for (language, subject, source) in files.overlays() {
            if belongs(subject, id)
                && let Some(found) = tables(source)
            {
                merge(overlays.entry(language.clone()).or_default(), found);
            }
        }
        overlays.remove(&questionnaire.language);
        Some(Self {
            questionnaire,
            main: first(&Kind::Questionnaire(folder.clone()))?,
            parts: parts.collect(),
            overlays,
        })
    }

    fn form(&self) -> Form {
        Form {
            id: self.questionnaire.id.to_string(),
            language: self.questionnaire.language.clone(),
            title: self.words(self.main.get("title"), &["title"]),
            intro: self.words(self.main.get("intro"), &["intro"]),
            standard_error: self.main.get("standard_error").cloned(),
            scales: self.scales(),
            sections: self.sections(),
            place: Place::default(),
        }
    }

    /// A text and its translations, which stand at `path` in the overlays; none if the text is empty.
    fn words(&self, source: Option<&Value>, path: &[&str]) -> Words {
        let text = |value: &Value| {
            value
                .as_str()
                .filter(|text| !text.is_empty())
                .map(str::to_owned)
        };
        let mut words = Words::new();
        let Some(source) = source.and_then(text) else {
            return words;
        };
        for (language, entries) in &self.overlays {
            if let Some(found) = at(entries, path).and_then(text) {
                words.insert(language.clone(), found);
            }
        }
        words.insert(self.questionnaire.language.clone(), source);
        words
    }

    fn scales(&self) -> Vec<FormScale> {
        let entries = self.main.get("scale").and_then(Value::as_object);
        let scale = |(name, scale): (&String, &Value)| {
            let steps = items(scale, "steps");
            let steps = steps.iter().enumerate().map(|(idx, step)| {
                let mut words = self.words(Some(step), &[]);
                for (language, entries) in &self.overlays {
                    let steps = at(entries, &["scale", name, "steps"]);
                    if let Some(text) = steps.and_then(|steps| steps.get(idx)?.as_str()) {
                        words.insert(language.clone(), text.to_owned());
                    }
                }
                words
            });
            FormScale {
                name: name.clone(),
                helper: self.words(scale.get("helper"), &["scale", name, "helper"]),
                steps: steps.collect(),
                place: Place::default(),
            }
        };
        entries.into_iter().flatten().map(scale).collect()
    }

    fn sections(&self) -> Vec<FormSection> {
        let main = Value::Object(self.main.clone());
        let sections = items(&main, "section")
            .iter()
            .zip(&self.questionnaire.sections);
        let section = |(raw, known): (&Value, &Section)| {
            let part = raw.get("part").and_then(Value::as_str);
            let of_part = part.and_then(|part| self.parts.get(part)?.get("question"));
            let questions = of_part.or_else(|| raw.get("question"));
            let questions = questions.and_then(Value::as_array);
            let questions = questions.into_iter().flatten().zip(&known.questions);
            let path = |key| ["section", known.id.as_str(), key];
            FormSection {
                id: known.id.to_string(),
                title: self.words(raw.get("title"), &path("title")),
                intro: self.words(raw.get("intro"), &path("intro")),
                minutes: Some(i64::from(known.minutes)),
                shuffle: known.shuffle,
                form: text(raw, "form"),
                only_if: known.only_if.clone(),
                questions: questions
                    .filter_map(|(raw, known)| {
                        self.question(raw, &known.id, known.only_if.as_ref())
                    })
                    .collect(),
                place: Place::default(),
            }
        };
        sections.map(section).collect()
    }

    fn question(
        &self,
        raw: &Value,
        id: &QuestionId,
        only_if: Option<&OnlyIf>,
    ) -> Option<FormQuestion> {
        let path = |key| ["question", id.as_str(), key];
        Some(FormQuestion {
            id: id.clone(),
            prompt: self.words(raw.get("prompt"), &path("prompt")),
            helper: self.words(raw.get("helper"), &path("helper")),
            form: text(raw, "form"),
            only_if: only_if.cloned(),
            kind: self.kind(raw, id)?,
            place: Place::default(),
        })
    }

    fn kind(&self, raw: &Value, id: &QuestionId) -> Option<FormKind> {
        let kind = text(raw, "type");
        let number = |key: &str| raw.get(key).and_then(Value::as_i64);
        Some(match kind.as_str() {
            "note" => FormKind::Note,
            "text" => FormKind::Text,
            "number" => FormKind::Number {
                least: number("least"),
                most: number("most"),
            },
            "choice" | "multi" => {
                let options = items(raw, "options").iter().filter_map(|option| {
                    let option_id = text(option, "id");
                    let path = ["question", id.as_str(), "options", &option_id];
                    Some(FormOption {
                        id: OptionId::new(&option_id).ok()?,
                        text: self.words(option.get("text"), &path),
                    })
                });
                FormKind::Options {
                    takes_several: kind == "multi",
                    options: options.collect(),
                    fact: text(raw, "fact"),
                }
            }
            "scale" => FormKind::Scale {
                scale: text(raw, "scale"),
                measures: measured(raw),
                is_reversed: raw.get("reversed") == Some(&Value::Bool(true)),
            },
            _ => self.task(raw, kind, id)?,
        })
    }

    /// What only our own files can say, as it stands in them.
    fn task(&self, raw: &Value, kind: String, id: &QuestionId) -> Option<FormKind> {
        let without_shared = |entries: &Entries| -> Entries {
            let own = entries.iter();
            let own = own.filter(|(key, _)| !SHARED.contains(&key.as_str()));
            own.map(|(key, value)| (key.clone(), value.clone()))
                .collect()
        };
        let overlays = self.overlays.iter().filter_map(|(language, entries)| {
            let words = at(entries, &["question", id.as_str()])?.as_object()?;
            let words = without_shared(words);
            (!words.is_empty()).then(|| (language.clone(), words))
        });
        Some(FormKind::Task {
            kind,
            source: without_shared(raw.as_object()?),
            overlays: overlays.collect(),
        })
    }
}

fn measured(raw: &Value) -> Measured {
    if let Some(step) = raw.get("attention").and_then(Value::as_i64) {
        return Measured::Attention(step);
    }
    let (competency, condition) = (text(raw, "competency"), text(raw, "condition"));
    if competency.is_empty() {
        Measured::Condition(condition)
    } else {
        Measured::Competency(competency)
    }
}

fn belongs(subject: &Subject, id: &QuestionnaireId) -> bool {
    match subject {
        Subject::Questionnaire(of) | Subject::Part(of, _) => of == id,
        Subject::Competencies | Subject::Guide(_) | Subject::Languages | Subject::Roles => false,
    }
}

fn tables(source: &DataSource) -> Option<Entries> {
    json_of(&source.text).ok()
}

/// Puts the stronger entries over the weaker ones, tables within tables.
fn merge(below: &mut Entries, above: Entries) {
    for (key, value) in above {
        match (below.get_mut(&key), value) {
            (Some(Value::Object(below)), Value::Object(above)) => merge(below, above),
            (_, value) => {
                below.insert(key, value);
            }
        }
    }
}

fn at<'v>(entries: &'v Entries, path: &[&str]) -> Option<&'v Value> {
    let (first, rest) = path.split_first()?;
    let first = entries.get(*first)?;
    rest.iter().try_fold(first, |value, key| value.get(key))
}

fn items<'v>(value: &'v Value, key: &str) -> &'v [Value] {
    let items = value.get(key).and_then(Value::as_array);
    items.map_or(&[], Vec::as_slice)
}

/// The text of a key; empty if there is none.
fn text(value: &Value, key: &str) -> String {
    let text = value.get(key).and_then(Value::as_str);
    text.unwrap_or_default().to_owned()
}
