//! Reads questions, each by its kind.

use super::questionnaires::{Context, Reading, read_form};
use super::table::{Table, Value};
use super::{is_new, tell_taken};
use crate::base::id::{OptionId, QuestionId};
use crate::base::problem::Message;
use crate::base::suggest;
use crate::catalog::only_if;
use crate::catalog::question::{call, case, situation, typing};
use crate::catalog::questionnaire::{
    Choice, FactKind, Measures, Multi, Number, Question, QuestionKind, Scale,
};
use crate::catalog::wording::QuestionWords;

/// The kinds by the name that data files give them.
const KINDS: [&str; 11] = [
    "call",
    "choice",
    "languages",
    "multi",
    "note",
    "number",
    "record",
    "scale",
    "situation",
    "text",
    "typing",
];

/// Reads one question; its words go to `reading.draft`.
pub(super) fn read_question(
    table: &Table<'_>,
    context: &Context<'_>,
    reading: &mut Reading<'_>,
) -> Option<Question> {
    let id: Option<QuestionId> = table.need("id").and_then(|value| value.id());
    let prompt = table.need("prompt").and_then(|value| value.text());
    let helper = table
        .get("helper")
        .and_then(|value| value.any_text())
        .unwrap_or_default();
    let form = read_form(table);
    let only_if = table
        .get("only_if")
        .map(|value| only_if::read(&value, &reading.before));
    let mut words = QuestionWords {
        helper,
        ..QuestionWords::default()
    };
    let mut scale = None;
    let kind = read_kind(table, context, &mut words, &mut scale);
    let question = Question {
        id: id?,
        form,
        // A question whose condition cannot be read is left out: asked of everybody it would say something else.
        only_if: match only_if {
            None => None,
            Some(read) => Some(read?),
        },
        kind: kind?,
    };
    words.prompt = prompt?;
    if !reading.taken.questions.insert(question.id.clone()) {
        tell_taken(table, &question.id);
        return None;
    }
    judge_condition(table, &question, &reading.before);
    if let Some(name) = scale {
        reading
            .draft
            .scale_of
            .insert(question.id.clone(), (context.questionnaire.clone(), name));
    }
    let home = (
        context.questionnaire.clone(),
        context.part.map(str::to_owned),
    );
    let draft = &mut *reading.draft;
    draft.words.questions.insert(question.id.clone(), words);
    draft.home_of_question.insert(question.id.clone(), home);
    reading.before.push(light(&question));
    Some(question)
}

/// Says when nobody can ever meet a question's condition.
fn judge_condition(table: &Table<'_>, question: &Question, before: &[Question]) {
    // Conditions mostly look at a question just before.
    let known = |id: &QuestionId| before.iter().rev().find(|question| question.id == *id);
    if let Some(only_if) = &question.only_if
        && !only_if.can_hold(&known)
    {
        let message = Message::new("data-condition-never").with("id", question.id.as_str());
        table.error(message, Some(Message::new("data-condition-never-hint")));
    }
}

/// A question as conditions see it: tasks are only answered or not.
fn light(question: &Question) -> Question {
    let kind = match &question.kind {
        QuestionKind::Call(_)
        | QuestionKind::Case(_)
        | QuestionKind::Situation(_)
        | QuestionKind::Typing(_) => QuestionKind::Text,
        other => other.clone(),
    };
    Question {
        id: question.id.clone(),
        form: question.form,
        only_if: None,
        kind,
    }
}

fn read_kind(
    table: &Table<'_>,
    context: &Context<'_>,
    words: &mut QuestionWords,
    scale: &mut Option<String>,
) -> Option<QuestionKind> {
    let known = context.source.known;
    let kind = table.need("type").and_then(|value| value.one_of(&KINDS));
    let Some(kind) = kind else {
        table.kind_is_unknown();
        return None;
    };
    match kind {
        "call" => call::read(table, known, words).map(QuestionKind::Call),
        "languages" => Some(QuestionKind::Languages),
        "note" => Some(QuestionKind::Note),
        "number" => read_number(table).map(QuestionKind::Number),
        "record" => case::read(table, known, words).map(QuestionKind::Case),
        "scale" => read_scale(table, context).map(|(name, read)| {
            *scale = Some(name);
            QuestionKind::Scale(read)
        }),
        "situation" => situation::read(table, known, words).map(QuestionKind::Situation),
        "text" => Some(QuestionKind::Text),
        "typing" => typing::read(table, known, words).map(QuestionKind::Typing),
        kind => read_options(table, kind == "multi").map(|(fact, options)| {
            words.options = options.iter().cloned().collect();
            let options = options.into_iter().map(|(id, _)| id).collect();
            if kind == "multi" {
                QuestionKind::Multi(Multi { options, fact })
            } else {
                QuestionKind::Choice(Choice { options, fact })
            }
        }),
    }
}

/// Numbers that nobody types exceed these.
const LARGEST: i64 = 1_000_000_000;

fn read_number(table: &Table<'_>) -> Option<Number> {
    let bound = |key: &'static str, usual: i64| match table.get(key) {
        Some(value) => value.whole(-LARGEST..=LARGEST),
        None => Some(usual),
    };
    let (least, most) = (bound("least", 0), bound("most", LARGEST));
    let number = Number {
        least: least?,
        most: most?,
    };
    if number.least > number.most {
        table.error(Message::new("data-number-turned-round"), None);
        return None;
    }
    Some(number)
}

/// A rating with the name of its scale.
fn read_scale(table: &Table<'_>, context: &Context<'_>) -> Option<(String, Scale)> {
    let value = table.need("scale");
    let name = value.and_then(|value| value.text());
    let measures = read_measures(table, context);
    let reversed = table.flag("reversed");
    let (value, name) = (value?, name?);
    let Some(words) = context.scales.get(&name) else {
        value.unknown(
            "data-unknown-scale",
            &name,
            context.scales.keys().map(String::as_str),
        );
        return None;
    };
    let steps = u8::try_from(words.steps.len()).ok()?;
    Some((
        name,
        Scale {
            steps,
            measures: measures?,
            reversed,
        },
    ))
}

/// What a rating is about: exactly one thing.
fn read_measures(table: &Table<'_>, context: &Context<'_>) -> Option<Measures> {
    let known = context.source.known;
    let competency = table.get("competency");
    let condition = table.get("condition");
    let attention = table.get("attention");
    let key = match (competency, condition, attention) {
        (Some(competency), None, None) => {
            return known.competency(&competency).map(Measures::Competency);
        }
        (None, Some(condition), None) => {
            return known.condition(&condition).map(Measures::Condition);
        }
        (None, None, Some(step)) => return step.small(1..=9).map(Measures::Attention),
        (None, None, None) => "data-measures-nothing",
        _ => "data-measures-two",
    };
    table.error(Message::new(key), Some(Message::new("data-measures-hint")));
    None
}

type Options = Vec<(OptionId, String)>;

/// The options of a choice in their order, with the fact that they state.
fn read_options(table: &Table<'_>, takes_several: bool) -> Option<(Option<FactKind>, Options)> {
    let fact = table
        .get("fact")
        .and_then(|value| value.word(&FactKind::ALL));
    let problems = table.problem_count();
    let mut seen: Vec<OptionId> = Vec::new();
    let options = table.tables("options", |table| {
        let value = table.need("id");
        let text = table.need("text").and_then(|value| value.text());
        let value: Value<'_> = value?;
        let id: OptionId = match fact {
            Some(fact) => OptionId::new(value.fact_option(fact)?.as_str()).ok()?,
            None => value.id()?,
        };
        is_new(table, id.clone(), &mut seen).then_some((id, text?))
    });
    if options.len() < 2 {
        table.error_unless_told(problems, Message::new("data-few-options"), None);
        return None;
    }
    if fact.is_some_and(|fact| fact.takes_several() != takes_several) {
        let wanted = if takes_several { "choice" } else { "multi" };
        table.error(Message::new("data-fact-type").with("type", wanted), None);
        return None;
    }
    Some((fact, options))
}

impl Value<'_> {
    /// The id of an option that a fact takes.
    pub(super) fn fact_option(&self, fact: FactKind) -> Option<String> {
        let text = self.text()?;
        if fact.options().contains(&text.as_str()) {
            return Some(text);
        }
        let message = Message::new("data-unknown-option").with("id", text.as_str());
        self.error(
            message,
            suggest::hint(&text, fact.options().iter().copied()),
        );
        None
    }
}
