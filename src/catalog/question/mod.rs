//! Kinds of questions in which something is done, one file each: what it is, its form in data files, its answers.

pub mod call;
pub mod case;
pub mod situation;
pub mod typing;

use std::collections::BTreeMap;

use crate::base::id::CompetencyId;
use crate::catalog::load::Known;
use crate::catalog::load::table::Table;
use crate::catalog::wording::QuestionWords;

/// Through what a client meets a customer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Channel {
    Chat,
    Counter,
    Email,
    Phone,
}

impl Channel {
    /// All channels by the name that data files give them.
    pub const ALL: [(&'static str, Self); 4] = [
        ("chat", Self::Chat),
        ("counter", Self::Counter),
        ("email", Self::Email),
        ("phone", Self::Phone),
    ];
}

/// The competencies that a question observes; `None` after a problem.
fn competencies(table: &Table<'_>, known: &Known) -> Option<Vec<CompetencyId>> {
    let named = table.need("competencies")?.items()?;
    let found: Vec<CompetencyId> = named
        .iter()
        .filter_map(|value| known.competency(value))
        .collect();
    (!found.is_empty() && found.len() == named.len()).then_some(found)
}

/// Words of a question by their path in an overlay, e.g. `response.a.why`.
struct Words<'w> {
    texts: &'w mut BTreeMap<String, String>,
    lists: &'w mut BTreeMap<String, Vec<String>>,
}

impl<'w> Words<'w> {
    fn of(words: &'w mut QuestionWords) -> Self {
        Self {
            texts: &mut words.texts,
            lists: &mut words.lists,
        }
    }

    /// Takes the text of a key that must be there; `None` after a problem.
    fn need(&mut self, table: &Table<'_>, above: &str, key: &'static str) -> Option<()> {
        let text = table.need(key)?.text()?;
        self.texts.insert(format!("{above}{key}"), text);
        Some(())
    }

    /// Takes the text of a key that must be there to a path of its own; `None` after a problem.
    fn need_as(&mut self, table: &Table<'_>, path: String, key: &'static str) -> Option<()> {
        let text = table.need(key)?.text()?;
        self.texts.insert(path, text);
        Some(())
    }

    /// Takes the text of a key, or an empty one.
    fn may(&mut self, table: &Table<'_>, above: &str, key: &'static str) {
        let text = table.get(key).and_then(|value| value.any_text());
        self.texts
            .insert(format!("{above}{key}"), text.unwrap_or_default());
    }

    /// Takes a list of texts of any length.
    fn list(&mut self, table: &Table<'_>, above: &str, key: &'static str) {
        self.lists.insert(format!("{above}{key}"), table.texts(key));
    }
}
