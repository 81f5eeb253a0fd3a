//! Situations: a customer says something, and the client rates what one could do.

use std::collections::BTreeMap;

use super::{Channel, Words, competencies};
use crate::base::id::{CompetencyId, OptionId};
use crate::base::problem::Message;
use crate::catalog::load::table::{Table, Value};
use crate::catalog::load::{Known, is_new};
use crate::catalog::wording::QuestionWords;

/// Highest rating; the lowest is 1.
pub const BEST: u8 = 5;

/// A situational judgement.
#[derive(Clone, Debug)]
pub struct Situation {
    pub channel: Channel,
    /// What it says something about; never empty.
    pub competencies: Vec<CompetencyId>,
    /// In the order of the file; at least two.
    pub responses: Vec<Response>,
}

/// Something that one could do.
#[derive(Clone, Debug)]
pub struct Response {
    pub id: OptionId,
    /// How well it works, 1 to 5: the mean of what experts would say.
    pub key: f64,
}

pub(in crate::catalog) fn read(
    table: &Table<'_>,
    known: &Known,
    words: &mut QuestionWords,
) -> Option<Situation> {
    let mut words = Words::of(words);
    let channel = table
        .need("channel")
        .and_then(|value| value.word(&Channel::ALL));
    let competencies = competencies(table, known);
    words.need(table, "", "caller");
    words.may(table, "", "manner");
    words.need(table, "", "quote");
    words.may(table, "", "context");
    let mut seen: Vec<OptionId> = Vec::new();
    let problems = table.problem_count();
    let responses = table.tables("response", |table| {
        let id: Option<OptionId> = table.need("id").and_then(|value| value.id());
        let key = table
            .need("key")
            .and_then(|value| value.number(1.0..=f64::from(BEST)));
        let above = format!("response.{}.", id.as_ref()?);
        words.need(table, &above, "text")?;
        words.need(table, &above, "why")?;
        let id = id?;
        is_new(table, id.clone(), &mut seen).then_some(Response { id, key: key? })
    });
    if responses.len() < 2 {
        table.error_unless_told(problems, Message::new("data-few-responses"), None);
        return None;
    }
    Some(Situation {
        channel: channel?,
        competencies: competencies?,
        responses,
    })
}

/// Ratings in a file of answers: `{ a = 1, b = 4 }`.
pub(in crate::catalog) fn read_ratings(
    situation: &Situation,
    value: &Value<'_>,
) -> Option<BTreeMap<OptionId, u8>> {
    let mut ratings = BTreeMap::new();
    for entry in value.named()? {
        let response = situation
            .responses
            .iter()
            .find(|response| response.id.as_str() == entry.name());
        let Some(response) = response else {
            let ids = situation
                .responses
                .iter()
                .map(|response| response.id.as_str());
            entry.unknown_name("data-unknown-option", ids);
            continue;
        };
        if let Some(rating) = entry.small(1..=i64::from(BEST)) {
            ratings.insert(response.id.clone(), rating);
        }
    }
    Some(ratings)
}
