//! The record-keeping task: a call goes by line by line, and its facts go into a form.

use super::Words;
use crate::base::id::{CompetencyId, PartId};
use crate::base::problem::Message;
use crate::catalog::load::table::Table;
use crate::catalog::load::{Known, is_new};
use crate::catalog::wording::QuestionWords;

/// A call with a form to fill.
#[derive(Clone, Debug)]
pub struct Case {
    pub competency: CompetencyId,
    /// What is said, in its order; never empty.
    pub lines: Vec<Line>,
    /// What is to be written down; never empty.
    pub fields: Vec<Field>,
}

/// A line of the call.
#[derive(Clone, Debug)]
pub struct Line {
    pub id: PartId,
    /// The caller speaks; otherwise the client does.
    pub by_caller: bool,
}

/// A field of the form.
#[derive(Clone, Debug)]
pub struct Field {
    pub id: PartId,
    pub kind: FieldKind,
}

/// What is written in a field, and so which differences do not matter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldKind {
    /// Letters and digits count; spaces, hyphens and stops do not.
    Code,
    Date,
    Name,
    /// As a number: 46,9 and 46.90 are the same.
    Number,
    /// Digits count.
    Phone,
    Text,
}

impl FieldKind {
    const ALL: [(&'static str, Self); 6] = [
        ("code", Self::Code),
        ("date", Self::Date),
        ("name", Self::Name),
        ("number", Self::Number),
        ("phone", Self::Phone),
        ("text", Self::Text),
    ];
}

pub(in crate::catalog) fn read(
    table: &Table<'_>,
    known: &Known,
    words: &mut QuestionWords,
) -> Option<Case> {
    let mut words = Words::of(words);
    let competency = table
        .need("competency")
        .and_then(|value| known.competency(&value));
    words.need(table, "", "caller");
    words.may(table, "", "company");
    let problems = table.problem_count();
    let lines = read_lines(table, &mut words);
    let fields = read_fields(table, &mut words);
    if lines.is_empty() || fields.is_empty() {
        table.error_unless_told(problems, Message::new("data-empty-case"), None);
        return None;
    }
    Some(Case {
        competency: competency?,
        lines,
        fields,
    })
}

fn read_lines(table: &Table<'_>, words: &mut Words<'_>) -> Vec<Line> {
    let mut seen: Vec<PartId> = Vec::new();
    table.tables("line", |table| {
        let id: PartId = table.need("id").and_then(|value| value.id())?;
        let by = table
            .need("by")
            .and_then(|value| value.one_of(&["caller", "you"]));
        words.need_as(table, format!("line.{id}"), "says")?;
        let by_caller = by? == "caller";
        is_new(table, id.clone(), &mut seen).then_some(Line { id, by_caller })
    })
}

fn read_fields(table: &Table<'_>, words: &mut Words<'_>) -> Vec<Field> {
    let mut seen: Vec<PartId> = Vec::new();
    table.tables("field", |table| {
        let id: PartId = table.need("id").and_then(|value| value.id())?;
        let kind = table
            .need("kind")
            .and_then(|value| value.word(&FieldKind::ALL));
        let above = format!("field.{id}.");
        words.need(table, &above, "label")?;
        words.need(table, &above, "value")?;
        words.list(table, &above, "accept");
        let kind = kind?;
        is_new(table, id.clone(), &mut seen).then_some(Field { id, kind })
    })
}
