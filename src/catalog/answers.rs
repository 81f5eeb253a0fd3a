//! Answers in a file of their own: read with every problem named, and written.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::base::id::{OptionId, QuestionId, QuestionnaireId};
use crate::base::problem::{Loaded, Message, Problem};
use crate::base::suggest;
use crate::catalog::Catalog;
use crate::catalog::load::table::{DataFile, Table, Value};
use crate::catalog::question::situation;
use crate::catalog::questionnaire::{Measures, Question, QuestionKind, Questionnaire, Scale};
use crate::catalog::toml_text::{inline, quoted};
use crate::record::Record;
use crate::record::answer::{Answer, Cefr, Given, LanguageSkill};
use crate::record::sitting::Form;

/// What "no experience yet" is called in the file.
const NO_EXPERIENCE: &str = "no_experience";

/// The answers to one questionnaire.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AnswerSheet {
    /// `None` if nothing was answered, or the questionnaire is not known.
    pub questionnaire: Option<QuestionnaireId>,
    /// Orders the items of shuffled sections.
    pub seed: u64,
    /// The form that was asked; `None` if it is not known, as in files of older versions.
    pub form: Option<Form>,
    /// Also those to questions that the questionnaire does not have any more; they are kept and do not count.
    pub answers: BTreeMap<QuestionId, Answer>,
}

impl From<&Record> for AnswerSheet {
    fn from(record: &Record) -> Self {
        let answers = record
            .answers
            .iter()
            .map(|(id, given)| (id.clone(), given.answer.clone()));
        Self {
            questionnaire: record.questionnaire.clone(),
            seed: record.seed,
            form: Some(record.sitting.form),
            answers: answers.collect(),
        }
    }
}

impl AnswerSheet {
    /// Puts the answers into a record in place of its own.
    pub fn fill(self, record: &mut Record) {
        record.questionnaire = self.questionnaire;
        record.seed = self.seed;
        if let Some(form) = self.form {
            record.sitting.form = form;
        }
        let given = |(id, answer)| {
            (
                id,
                Given {
                    answer,
                    millis: None,
                },
            )
        };
        record.answers = self.answers.into_iter().map(given).collect();
    }
}

/// Reads the text of an answers file; answers that cannot be used are left out and named.
pub fn read_answers(catalog: &Catalog, path: &Path, text: &str) -> Loaded<AnswerSheet> {
    let mut problems = Vec::new();
    let sheet = DataFile::read(path, text, &mut problems, |table| {
        Some(read_sheet(catalog, table))
    });
    Loaded {
        value: sheet.unwrap_or_default(),
        problems,
    }
}

fn read_sheet(catalog: &Catalog, table: &Table<'_>) -> AnswerSheet {
    let questionnaire = table
        .need("questionnaire")
        .and_then(|value| named_questionnaire(catalog, &value));
    let seed = table
        .get("seed")
        .and_then(|value| value.small::<u64>(0..=i64::MAX))
        .unwrap_or_default();
    let form = table.get("form").and_then(|value| value.word(&Form::ALL));
    let mut answers = BTreeMap::new();
    let entries = table
        .need("answers")
        .and_then(|value| value.named())
        .unwrap_or_default();
    for value in entries {
        // Without its questionnaire, an answer can only be judged by its kind.
        let Some(questionnaire) = questionnaire else {
            continue;
        };
        let mut questions = questionnaire.questions();
        let Some(question) = questions.find(|question| question.id.as_str() == value.name()) else {
            answers.extend(left_over(table, questionnaire, value));
            continue;
        };
        if let Some(answer) = read_answer(question, &value) {
            answers.insert(question.id.clone(), answer);
        }
    }
    AnswerSheet {
        questionnaire: questionnaire.map(|questionnaire| questionnaire.id.clone()),
        seed,
        form,
        answers,
    }
}

/// An answer to a question that is not in the questionnaire (any more), as far as it can be told without it.
fn left_over(
    table: &Table<'_>,
    questionnaire: &Questionnaire,
    value: Value<'_>,
) -> Option<(QuestionId, Answer)> {
    let name = value.name();
    let Ok(question) = QuestionId::new(name) else {
        let known = questionnaire.questions();
        let known = known.map(|question| question.id.as_str());
        value.unknown_name("data-unknown-question", known);
        return None;
    };
    let known = questionnaire.questions();
    let hint = suggest::hint(name, known.map(|question| question.id.as_str()));
    let message = Message::new("data-unknown-question").with("id", name);
    let mut problem = Problem::warning(value.place(), message);
    problem.hint = hint;
    table.push(problem);
    let answer = match value.json() {
        serde_json::Value::String(word) if word == NO_EXPERIENCE => Answer::NoExperience,
        serde_json::Value::String(text) => Answer::Text(text),
        json => json
            .as_i64()
            .map_or_else(|| Answer::Text(json.to_string()), Answer::Number),
    };
    Some((question, answer))
}

fn named_questionnaire<'c>(catalog: &'c Catalog, value: &Value<'_>) -> Option<&'c Questionnaire> {
    let text = value.text()?;
    let found = catalog
        .questionnaires
        .iter()
        .find(|questionnaire| questionnaire.id.as_str() == text);
    if found.is_none() {
        let known = catalog
            .questionnaires
            .iter()
            .map(|questionnaire| questionnaire.id.as_str());
        value.unknown("data-unknown-questionnaire", &text, known);
    }
    found
}

fn read_answer(question: &Question, value: &Value<'_>) -> Option<Answer> {
    match &question.kind {
        QuestionKind::Choice(choice) => option_of(&choice.options, value).map(Answer::Choice),
        QuestionKind::Languages => {
            let items = value.items()?;
            let skills = items.iter().filter_map(|item| item.table(read_language));
            Some(Answer::Languages(skills.collect()))
        }
        QuestionKind::Multi(multi) => {
            let items = value.items()?;
            let chosen: Vec<_> = items
                .iter()
                .filter_map(|item| option_of(&multi.options, item))
                .collect();
            let in_order = multi
                .options
                .iter()
                .filter(|option| chosen.contains(option));
            Some(Answer::Multi(in_order.cloned().collect()))
        }
        QuestionKind::Scale(scale) => read_step(scale, value),
        QuestionKind::Call(_) => read_done(value).map(Answer::Call),
        QuestionKind::Case(_) => read_done(value).map(Answer::Case),
        QuestionKind::Typing(_) => read_done(value).map(Answer::Typing),
        QuestionKind::Situation(situation) => {
            situation::read_ratings(situation, value).map(Answer::Ratings)
        }
        QuestionKind::Number(number) => value.whole(number.least..=number.most).map(Answer::Number),
        QuestionKind::Text => value.text().map(Answer::Text),
        QuestionKind::Note => {
            value.error(Message::new("data-no-answer-here"), None);
            None
        }
    }
}

/// What was done in a task, as the program writes it.
fn read_done<T: DeserializeOwned>(value: &Value<'_>) -> Option<T> {
    match serde_json::from_value(value.json()) {
        Ok(done) => Some(done),
        Err(err) => {
            let message = Message::new("data-task-unread").with("reason", err.to_string());
            value.error(message, Some(Message::new("data-task-unread-hint")));
            None
        }
    }
}

fn read_step(scale: &Scale, value: &Value<'_>) -> Option<Answer> {
    if value.is_text() {
        value.one_of(&[NO_EXPERIENCE])?;
        if matches!(scale.measures, Measures::Condition(_)) {
            value.error(
                Message::new("data-no-experience-here").with("steps", usize::from(scale.steps)),
                None,
            );
            return None;
        }
        return Some(Answer::NoExperience);
    }
    value.small(1..=i64::from(scale.steps)).map(Answer::Scale)
}

fn option_of(options: &[OptionId], value: &Value<'_>) -> Option<OptionId> {
    let text = value.text()?;
    let found = options.iter().find(|option| option.as_str() == text);
    if found.is_none() {
        value.unknown(
            "data-unknown-option",
            &text,
            options.iter().map(OptionId::as_str),
        );
    }
    found.cloned()
}

fn read_language(table: &Table<'_>) -> Option<LanguageSkill> {
    let language = table.need("language").and_then(|value| value.text());
    let native = table.flag("native");
    let levels = Cefr::ALL.map(|level| (level.name(), level));
    let level = |key| {
        table
            .get(key)
            .and_then(|value: Value<'_>| value.word(&levels))
    };
    let (listening, reading) = (level("listening"), level("reading"));
    let (conversation, speaking, writing) =
        (level("conversation"), level("speaking"), level("writing"));
    Some(LanguageSkill {
        language: language?,
        native,
        listening,
        reading,
        conversation,
        speaking,
        writing,
    })
}

/// Writes an answers file; the inverse of [`read_answers`].
pub fn write_answers(sheet: &AnswerSheet) -> String {
    let mut text = "format = 1\n".to_owned();
    if let Some(questionnaire) = &sheet.questionnaire {
        line(&mut text, "questionnaire", &quoted(questionnaire.as_str()));
    }
    // TOML's whole numbers end at 2^63.
    line(
        &mut text,
        "seed",
        &(sheet.seed & i64::MAX.unsigned_abs()).to_string(),
    );
    if let Some(form) = sheet.form {
        line(&mut text, "form", &quoted(form.name()));
    }
    text.push_str("\n[answers]\n");
    for (id, answer) in &sheet.answers {
        line(&mut text, id.as_str(), &written(answer));
    }
    text
}

fn line(text: &mut String, key: &str, value: &str) {
    // Writing to a text cannot fail.
    writeln!(text, "{key} = {value}").ok();
}

fn written(answer: &Answer) -> String {
    match answer {
        Answer::Choice(option) => quoted(option.as_str()),
        Answer::Languages(skills) if skills.is_empty() => "[]".to_owned(),
        Answer::Languages(skills) => {
            let lines: Vec<String> = skills
                .iter()
                .map(|skill| format!("    {},\n", written_skill(skill)))
                .collect();
            format!("[\n{}]", lines.concat())
        }
        Answer::Multi(options) => {
            let options: Vec<String> = options
                .iter()
                .map(|option| quoted(option.as_str()))
                .collect();
            format!("[{}]", options.join(", "))
        }
        Answer::NoExperience => quoted(NO_EXPERIENCE),
        Answer::Number(number) => number.to_string(),
        Answer::Scale(step) => step.to_string(),
        Answer::Text(text) => quoted(text),
        Answer::Call(done) => written_done(done),
        Answer::Case(done) => written_done(done),
        Answer::Ratings(ratings) => written_done(ratings),
        Answer::Typing(done) => written_done(done),
    }
}

fn written_done<T: Serialize>(done: &T) -> String {
    // These types have nothing that JSON cannot say.
    inline(&serde_json::to_value(done).unwrap_or_default())
}

fn written_skill(skill: &LanguageSkill) -> String {
    let mut fields = vec![format!("language = {}", quoted(&skill.language))];
    if skill.native {
        fields.push("native = true".to_owned());
    }
    let levels = [
        ("listening", skill.listening),
        ("reading", skill.reading),
        ("conversation", skill.conversation),
        ("speaking", skill.speaking),
        ("writing", skill.writing),
    ];
    let level =
        |(name, level): (&str, Option<Cefr>)| Some(format!("{name} = {}", quoted(level?.name())));
    fields.extend(levels.into_iter().filter_map(level));
    format!("{{ {} }}", fields.join(", "))
}
