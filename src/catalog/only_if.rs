//! Conditions under which a question is asked, and whether anybody can meet them.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::id::{OptionId, QuestionId};
use crate::base::problem::Message;
use crate::base::suggest;
use crate::catalog::load::table::{Table, Value};
use crate::catalog::questionnaire::{Question, QuestionKind};
use crate::record::answer::{Answer, Given};

/// What earlier answers must say. A question without an answer says nothing: no condition about it holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OnlyIf {
    All(Vec<Self>),
    Any(Vec<Self>),
    Not(Box<Self>),
    /// The question has an answer.
    Answered(QuestionId),
    /// The answer is, or holds, one of these options.
    Is {
        question: QuestionId,
        options: Vec<OptionId>,
    },
    /// The step or number lies in the range, its ends included.
    Within {
        question: QuestionId,
        least: i64,
        most: i64,
    },
}

impl OnlyIf {
    /// Whether the answers meet the condition.
    pub fn holds(&self, answers: &BTreeMap<QuestionId, Given>) -> bool {
        let answer = |question: &QuestionId| answers.get(question).map(|given| &given.answer);
        match self {
            Self::All(parts) => parts.iter().all(|part| part.holds(answers)),
            Self::Any(parts) => parts.iter().any(|part| part.holds(answers)),
            Self::Not(part) => !part.holds(answers),
            Self::Answered(question) => answer(question).is_some(),
            Self::Is { question, options } => match answer(question) {
                Some(Answer::Choice(option)) => options.contains(option),
                Some(Answer::Multi(chosen)) => chosen.iter().any(|option| options.contains(option)),
                _ => false,
            },
            Self::Within {
                question,
                least,
                most,
            } => match answer(question) {
                Some(Answer::Scale(step)) => (*least..=*most).contains(&i64::from(*step)),
                Some(Answer::Number(number)) => (*least..=*most).contains(number),
                _ => false,
            },
        }
    }

    /// The questions whose answers it looks at.
    pub fn questions(&self) -> BTreeSet<&QuestionId> {
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().flat_map(Self::questions).collect(),
            Self::Not(part) => part.questions(),
            Self::Answered(question)
            | Self::Is { question, .. }
            | Self::Within { question, .. } => BTreeSet::from([question]),
        }
    }

    /// Whether some answers meet it, as far as the parts about single questions tell.
    ///
    /// Exact for conditions in which each question stands in one `all` at most; otherwise it may say yes too often,
    /// never no.
    pub fn can_hold<'q>(&self, question: &impl Fn(&QuestionId) -> Option<&'q Question>) -> bool {
        match self {
            Self::All(parts) => parts.iter().all(|part| part.can_hold(question)) && agree(parts),
            Self::Any(parts) => parts.iter().any(|part| part.can_hold(question)),
            // Whatever is asked can also be left open.
            Self::Not(_) => true,
            Self::Answered(id) => question(id).is_some_and(|question| question.kind.is_answered()),
            Self::Is {
                question: id,
                options,
            } => question(id).is_some_and(|question| {
                let offered = question.kind.options().unwrap_or_default();
                options.iter().any(|option| offered.contains(option))
            }),
            Self::Within {
                question: id,
                least,
                most,
            } => question(id).is_some_and(|question| {
                let (low, high) = match &question.kind {
                    QuestionKind::Scale(scale) => (1, i64::from(scale.steps)),
                    QuestionKind::Number(number) => (number.least, number.most),
                    _ => return false,
                };
                *least <= high && *most >= low && least <= most
            }),
        }
    }
}

/// Whether the parts that must hold together leave each question an answer.
fn agree(parts: &[OnlyIf]) -> bool {
    let mut options: BTreeMap<&QuestionId, BTreeSet<&OptionId>> = BTreeMap::new();
    let mut ranges: BTreeMap<&QuestionId, (i64, i64)> = BTreeMap::new();
    for part in parts {
        match part {
            OnlyIf::Is {
                question,
                options: wanted,
            } => {
                let wanted: BTreeSet<&OptionId> = wanted.iter().collect();
                let both = match options.get(question) {
                    Some(before) => before.intersection(&wanted).copied().collect(),
                    None => wanted,
                };
                options.insert(question, both);
            }
            OnlyIf::Within {
                question,
                least,
                most,
            } => {
                let (low, high) = ranges
                    .get(question)
                    .copied()
                    .unwrap_or((i64::MIN, i64::MAX));
                ranges.insert(question, (low.max(*least), high.min(*most)));
            }
            _ => {}
        }
    }
    options.values().all(|left| !left.is_empty()) && ranges.values().all(|(low, high)| low <= high)
}

/// Reads the condition of a question or section: `None` if it has none, or after a problem.
pub(in crate::catalog) fn read(value: &Value<'_>, before: &[Question]) -> Option<OnlyIf> {
    value.table(|table| read_table(table, before))
}

fn read_table(table: &Table<'_>, before: &[Question]) -> Option<OnlyIf> {
    let parts = |key: &'static str| {
        let value = table.get(key)?;
        let items = value.items()?;
        let parts: Vec<OnlyIf> = items.iter().filter_map(|item| read(item, before)).collect();
        (parts.len() == items.len()).then_some(parts)
    };
    let (all, any) = (parts("all"), parts("any"));
    let not = table.get("not").and_then(|value| read(&value, before));
    let question = table.get("question");
    let options = table.get("is").and_then(|value| value.items());
    let number = |key| {
        let value: Option<Value<'_>> = table.get(key);
        value.and_then(|value| value.whole(i64::MIN..=i64::MAX))
    };
    let (least, most) = (number("at_least"), number("at_most"));
    match (all, any, not, question) {
        (Some(parts), None, None, None) => Some(OnlyIf::All(parts)),
        (None, Some(parts), None, None) => Some(OnlyIf::Any(parts)),
        (None, None, Some(part), None) => Some(OnlyIf::Not(Box::new(part))),
        (None, None, None, Some(value)) => {
            let found = earlier(&value, before)?;
            let question = found.id.clone();
            if let Some(values) = options {
                let options = values.iter().filter_map(|value| option_of(found, value));
                let options: Vec<OptionId> = options.collect();
                return (options.len() == values.len()).then_some(OnlyIf::Is { question, options });
            }
            Some(if least.is_none() && most.is_none() {
                OnlyIf::Answered(question)
            } else {
                OnlyIf::Within {
                    question,
                    least: least.unwrap_or(i64::MIN),
                    most: most.unwrap_or(i64::MAX),
                }
            })
        }
        _ => {
            let hint = Message::new("data-condition-hint");
            table.error(Message::new("data-condition-unclear"), Some(hint));
            None
        }
    }
}

/// The question that a value names, which must come earlier in the file.
fn earlier<'q>(value: &Value<'_>, before: &'q [Question]) -> Option<&'q Question> {
    let text = value.text()?;
    // Conditions mostly look at a question just before.
    let found = before
        .iter()
        .rev()
        .find(|question| question.id.as_str() == text);
    if found.is_none() {
        let hint = suggest::hint(&text, before.iter().map(|question| question.id.as_str()));
        let message = Message::new("data-condition-not-earlier").with("id", text);
        value.error(message, hint);
    }
    found
}

fn option_of(question: &Question, value: &Value<'_>) -> Option<OptionId> {
    let text = value.text()?;
    let options = question.kind.options().unwrap_or_default();
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
