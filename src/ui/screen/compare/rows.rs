//! What is compared: one row for each thing, one cell for each role.

use super::Column;
use crate::catalog::guidance::TopicKind;
use crate::matching::explain::{Explainer, Line as Said};
use crate::matching::{differing_conditions, is_unwanted};
use crate::ui::kit::status::Status;
use crate::ui::screen::role_detail::contact_key;
use crate::ui::standing::status_of;
use crate::ui::view::View;

/// Lines of a cell, and conditions that are compared.
const LINES: usize = 3;
const CONDITIONS: usize = 4;

/// One thing about all roles.
pub(super) struct Row {
    pub(super) title: String,
    /// In the order of the roles.
    pub(super) cells: Vec<Vec<Line>>,
}

/// A line of a cell.
pub(super) struct Line {
    /// Stands before it as a shape.
    pub(super) status: Option<Status>,
    pub(super) words: String,
    /// Smaller, below it; may be empty.
    pub(super) below: String,
}

impl Line {
    fn plain(words: impl Into<String>) -> Self {
        Self {
            status: None,
            words: words.into(),
            below: String::new(),
        }
    }

    fn marked(status: Status, words: impl Into<String>) -> Self {
        Self {
            status: Some(match status {
                Status::Neutral => Status::Empty,
                known => known,
            }),
            ..Self::plain(words)
        }
    }

    /// A line of an explanation, by its title.
    fn said(line: &Said) -> Self {
        Self::marked(status_of(line.standing), line.title.as_str())
    }
}

/// All rows that say anything, in the order in which one asks.
pub(super) fn rows(view: &View<'_>, explain: &Explainer<'_>, columns: &[Column<'_>]) -> Vec<Row> {
    let compare = Compare {
        view,
        explain,
        columns,
    };
    let mut rows = vec![
        compare.row("roles-must-haves-title", |column| {
            compare.must_haves(column)
        }),
        compare.row("roles-reasons", |column| compare.reasons(column)),
        compare.row("roles-gaps", |column| compare.gaps(column)),
    ];
    rows.extend(compare.conditions());
    rows.extend([
        compare.row("roles-pay", |column| compare.pay(column)),
        compare.row("roles-contacts", |column| compare.contacts(column)),
        compare.row("compare-years", |column| compare.years(column)),
        compare.row("roles-downsides", |column| compare.downsides(column)),
    ]);
    rows.retain(|row| row.cells.iter().any(|cell| !cell.is_empty()));
    for cell in rows.iter_mut().flat_map(|row| &mut row.cells) {
        if cell.is_empty() {
            cell.push(Line::plain(view.text.get("compare-nothing")));
        }
    }
    rows
}

struct Compare<'a> {
    view: &'a View<'a>,
    explain: &'a Explainer<'a>,
    columns: &'a [Column<'a>],
}

impl Compare<'_> {
    fn row(&self, key: &str, cell: impl FnMut(&Column<'_>) -> Vec<Line>) -> Row {
        Row {
            title: self.view.text.get(key),
            cells: self.columns.iter().map(cell).collect(),
        }
    }

    fn must_haves(&self, column: &Column<'_>) -> Vec<Line> {
        let Some(found) = column.found else {
            return Vec::new();
        };
        let mut lines = self.explain.must_haves(found);
        lines.extend(self.explain.facts(&self.view.derived.profile, found));
        lines.iter().map(Line::said).collect()
    }

    fn reasons(&self, column: &Column<'_>) -> Vec<Line> {
        let found = column.found.filter(|found| found.is_ranked());
        let lines = found.map(|found| self.explain.reasons(found));
        let lines = lines.unwrap_or_default();
        lines.iter().take(LINES).map(Line::said).collect()
    }

    fn gaps(&self, column: &Column<'_>) -> Vec<Line> {
        let lines = column.found.map(|found| self.explain.gaps(found));
        let lines = lines.unwrap_or_default();
        lines.iter().take(LINES).map(Line::said).collect()
    }

    /// The conditions in which the roles differ most, the largest difference first.
    fn conditions(&self) -> Vec<Row> {
        let roles: Vec<_> = self.columns.iter().map(|column| column.role).collect();
        let differing = differing_conditions(&roles);
        let row = |id: &_| {
            let title = self.explain.condition(id);
            let cell = |column: &Column<'_>| self.condition(column, &title);
            let cells = self.columns.iter().map(cell).collect();
            Row { title, cells }
        };
        differing.iter().take(CONDITIONS).map(row).collect()
    }

    fn condition(&self, column: &Column<'_>, title: &str) -> Vec<Line> {
        let profile = &self.view.derived.profile;
        let rows = column
            .found
            .map(|found| self.explain.conditions(profile, column.role, found));
        let rows = rows.unwrap_or_default();
        let row = rows.iter().find(|row| row.title == title);
        let line = row.map(|row| Line {
            below: row.word.clone(),
            ..Line::marked(status_of(row.standing), row.detail.as_str())
        });
        line.into_iter().collect()
    }

    fn pay(&self, column: &Column<'_>) -> Vec<Line> {
        if column.role.pay.is_empty() {
            return vec![Line::plain(self.view.text.get("compare-pay-unknown"))];
        }
        let line = |pay| {
            let pay = self.explain.pay(pay);
            Line {
                below: format!("{} · {}", pay.period, pay.source),
                ..Line::plain(pay.amount)
            }
        };
        column.role.pay.iter().map(line).collect()
    }

    fn contacts(&self, column: &Column<'_>) -> Vec<Line> {
        let text = self.view.text;
        let contacts = column.role.contacts.iter();
        let names: Vec<String> = contacts
            .map(|contact| text.get(contact_key(*contact)))
            .collect();
        let line = (!names.is_empty()).then(|| Line::plain(names.join(" · ")));
        line.into_iter().collect()
    }

    fn years(&self, column: &Column<'_>) -> Vec<Line> {
        let words = self.view.words.roles.get(&column.role.id);
        let years = words.map_or("", |words| words.years.as_str());
        let line = (!years.is_empty()).then(|| Line::plain(years));
        line.into_iter().collect()
    }

    /// Those first that the client would rather not have.
    fn downsides(&self, column: &Column<'_>) -> Vec<Line> {
        let (guidance, profile) = (&self.view.catalog.guidance, &self.view.derived.profile);
        let topics = column
            .role
            .topics
            .iter()
            .filter_map(|id| guidance.topic(id));
        let mut topics: Vec<_> = topics
            .filter(|topic| topic.kind == TopicKind::Downside)
            .map(|topic| {
                let condition = topic.condition.as_ref();
                (condition.is_some_and(|id| is_unwanted(profile, id)), topic)
            })
            .collect();
        topics.sort_by_key(|(is_unwanted, _)| !is_unwanted);
        let line = |(is_unwanted, topic): &(bool, &crate::catalog::guidance::Topic)| {
            let words = self.view.words.topics.get(&topic.id);
            let title = words.map_or_else(|| topic.id.to_string(), |words| words.title.clone());
            if *is_unwanted {
                Line {
                    below: self.view.text.get("explain-condition-less"),
                    ..Line::marked(Status::Partial, title)
                }
            } else {
                Line::plain(title)
            }
        };
        topics.iter().take(LINES).map(line).collect()
    }
}
