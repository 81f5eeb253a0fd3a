//! Reads a questionnaire with the wording of its own language.

use std::collections::{BTreeMap, BTreeSet};

use super::files::DataFiles;
use super::questions::read_question;
use super::table::{DataFile, Table, Value};
use super::wording::{Draft, ScaleWords};
use super::{Known, is_new, language_of};
use crate::base::id::{CompetencyId, QuestionId, QuestionnaireId, SectionId};
use crate::base::problem::{Message, Problem};
use crate::catalog::only_if;
use crate::catalog::questionnaire::{Question, Questionnaire, Section};
use crate::catalog::wording::{QuestionnaireWords, SectionWords};
use crate::record::sitting::Form;

/// Ids taken by questionnaires read before; questions and sections are unique over all of them.
#[derive(Clone, Default)]
pub(super) struct Taken {
    pub(super) sections: Vec<SectionId>,
    pub(super) questions: BTreeSet<QuestionId>,
}

/// Where a questionnaire is read from.
#[derive(Clone, Copy)]
pub(super) struct Source<'s> {
    pub(super) files: &'s DataFiles,
    pub(super) folder: &'s str,
    pub(super) known: &'s Known,
}

/// What a section needs to know of its questionnaire.
pub(super) struct Context<'c> {
    pub(super) source: Source<'c>,
    pub(super) questionnaire: &'c QuestionnaireId,
    pub(super) scales: BTreeMap<String, ScaleWords>,
    /// The part of the questionnaire that is being read; `None` is its main file.
    pub(super) part: Option<&'c str>,
}

/// What a questionnaire has given so far.
pub(super) struct Reading<'r> {
    pub(super) taken: &'r mut Taken,
    pub(super) draft: &'r mut Draft,
    /// Problems of parts, which are files of their own.
    pub(super) problems: Vec<Problem>,
    /// The questions read before, for conditions that name them.
    pub(super) before: Vec<Question>,
}

/// Reads the questionnaire of the folder `source.folder`; its words go to `reading.draft`.
pub(super) fn read(
    table: &Table<'_>,
    source: Source<'_>,
    reading: &mut Reading<'_>,
) -> Option<Questionnaire> {
    let language = language_of(table);
    let id: Option<QuestionnaireId> = table
        .need("id")
        .and_then(|value| value.id_like_file(source.folder));
    let title = table.need("title").and_then(|value| value.text());
    let intro = table.need("intro").and_then(|value| value.text());
    let scales = read_scales(table);
    let standard_errors = read_errors(table, source.known);
    let Some(id) = id else {
        table.kind_is_unknown();
        return None;
    };
    let context = Context {
        source,
        questionnaire: &id,
        scales,
        part: None,
    };
    let problems = table.problem_count();
    let sections = table.tables("section", |table| read_section(table, &context, reading));
    if sections.is_empty() {
        table.error_unless_told(problems, Message::new("data-no-sections"), None);
        return None;
    }
    let words = QuestionnaireWords {
        title: title?,
        intro: intro?,
    };
    let draft = &mut *reading.draft;
    draft.words.questionnaires.insert(id.clone(), words);
    let scales = context
        .scales
        .into_iter()
        .map(|(name, words)| ((id.clone(), name), words));
    draft.scales.extend(scales);
    Some(Questionnaire {
        id,
        language: language?,
        sections,
        standard_errors,
    })
}

/// Largest standard error in points that a file may state.
const MAX_ERROR: f64 = 50.0;

/// Standard errors by competency: one number for all forms, or one for each.
fn read_errors(table: &Table<'_>, known: &Known) -> BTreeMap<(CompetencyId, Form), f64> {
    let mut errors = BTreeMap::new();
    for entry in table.named("standard_error") {
        let Some(competency) = known.competency_named(&entry) else {
            continue;
        };
        let mut put = |form, value: &Value<'_>| {
            if let Some(error) = value.number(0.0..=MAX_ERROR) {
                errors.insert((competency.clone(), form), error);
            }
        };
        if entry.is_table() {
            entry.table(|table| {
                for (name, form) in Form::ALL {
                    if let Some(value) = table.get(name) {
                        put(form, &value);
                    }
                }
                Some(())
            });
        } else {
            for (_, form) in Form::ALL {
                put(form, &entry);
            }
        }
    }
    errors
}

fn read_scales(table: &Table<'_>) -> BTreeMap<String, ScaleWords> {
    let mut scales = BTreeMap::new();
    for entry in table.named("scale") {
        let scale = entry.table(|table| {
            let helper = table
                .get("helper")
                .and_then(|value| value.any_text())
                .unwrap_or_default();
            let steps = table.texts("steps");
            if steps.len() < 2 || steps.len() > 9 {
                table.error(
                    Message::new("data-scale-steps").with("count", steps.len()),
                    None,
                );
                return None;
            }
            Some(ScaleWords { helper, steps })
        });
        if let Some(scale) = scale {
            scales.insert(entry.name().to_owned(), scale);
        }
    }
    scales
}

fn read_section(
    table: &Table<'_>,
    context: &Context<'_>,
    reading: &mut Reading<'_>,
) -> Option<Section> {
    let id: Option<SectionId> = table.need("id").and_then(|value| value.id());
    let title = table.need("title").and_then(|value| value.text());
    let intro = table
        .get("intro")
        .and_then(|value| value.any_text())
        .unwrap_or_default();
    let minutes = table
        .need("minutes")
        .and_then(|value| value.small::<u8>(1..=120));
    let shuffle = table.flag("shuffle");
    let form = read_form(table);
    let only_if = table
        .get("only_if")
        .and_then(|value| only_if::read(&value, &reading.before));
    let problems = table.problem_count();
    let part = table.get("part").and_then(|value| value.text());
    let questions = match &part {
        Some(part) => read_part(table, part, context, reading),
        None => table.tables("question", |table| read_question(table, context, reading)),
    };
    if questions.is_empty() {
        let is_told = part.is_some() && !reading.problems.is_empty();
        if !is_told {
            table.error_unless_told(problems, Message::new("data-no-questions"), None);
        }
        return None;
    }
    let (id, words) = (
        id?,
        SectionWords {
            title: title?,
            intro,
        },
    );
    if !is_new(table, id.clone(), &mut reading.taken.sections) {
        return None;
    }
    reading.draft.words.sections.insert(id.clone(), words);
    reading
        .draft
        .home_of_section
        .insert(id.clone(), context.questionnaire.clone());
    Some(Section {
        id,
        minutes: minutes?,
        shuffle,
        form,
        only_if,
        questions,
    })
}

/// The shortest form to which a section or question belongs.
pub(super) fn read_form(table: &Table<'_>) -> Form {
    table
        .get("form")
        .and_then(|value| value.word(&Form::ALL))
        .unwrap_or_default()
}

/// The questions of a part in a file of its own.
fn read_part(
    table: &Table<'_>,
    part: &str,
    context: &Context<'_>,
    reading: &mut Reading<'_>,
) -> Vec<Question> {
    let Source { files, folder, .. } = context.source;
    let sources = files.part(folder, part);
    if let (Some(value), true) = (table.get("part"), sources.is_empty()) {
        value.unknown("data-unknown-part", part, files.parts(folder));
    }
    let context = Context {
        scales: context.scales.clone(),
        part: Some(part),
        ..*context
    };
    let mut problems = Vec::new();
    let read = sources.iter().find_map(|file| {
        DataFile::read(&file.path, &file.text, &mut problems, |table| {
            let questions =
                table.tables("question", |table| read_question(table, &context, reading));
            (!questions.is_empty()).then_some(questions)
        })
    });
    reading.problems.append(&mut problems);
    read.unwrap_or_default()
}
