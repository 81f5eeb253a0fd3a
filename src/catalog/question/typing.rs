//! The typing task: a text to type, with a clock.

use super::Words;
use crate::base::id::{CompetencyId, PartId};
use crate::base::problem::Message;
use crate::catalog::load::table::Table;
use crate::catalog::load::{Known, is_new};
use crate::catalog::wording::QuestionWords;

/// A typing task.
#[derive(Clone, Debug)]
pub struct Typing {
    pub competency: CompetencyId,
    /// Time there is, in seconds.
    pub seconds: u16,
    /// Texts of like length, of which one is shown; never empty.
    pub texts: Vec<PartId>,
}

pub(in crate::catalog) fn read(
    table: &Table<'_>,
    known: &Known,
    words: &mut QuestionWords,
) -> Option<Typing> {
    let mut words = Words::of(words);
    let competency = table
        .need("competency")
        .and_then(|value| known.competency(&value));
    let seconds = table
        .need("seconds")
        .and_then(|value| value.small::<u16>(20..=1200));
    let mut seen: Vec<PartId> = Vec::new();
    let problems = table.problem_count();
    let texts = table.tables("text", |table| {
        let id: PartId = table.need("id").and_then(|value| value.id())?;
        words.need_as(table, format!("text.{id}"), "text")?;
        is_new(table, id.clone(), &mut seen).then_some(id)
    });
    if texts.is_empty() {
        table.error_unless_told(problems, Message::new("data-no-text-to-type"), None);
        return None;
    }
    Some(Typing {
        competency: competency?,
        seconds: seconds?,
        texts,
    })
}
