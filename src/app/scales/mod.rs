//! Reliability of scales from two tables: a key that says which items make a scale, and many persons' answers.

mod answers;
mod key;

pub use answers::ID;

use std::fmt::Display;
use std::io::Read;
use std::path::Path;

use crate::app::tables::{self, Table};
use crate::base::files;
use crate::base::problem::{Message, Place, Problem};
use crate::score::reliability::{
    self, FEWEST_PEOPLE, PersonFigures, PersonSummary, Scale, ScaleFigures, Sheet, Unusable,
};

/// Most problems of a file that are told one by one.
const MAX_TOLD: usize = 20;

/// A table to be read, and what problems call it.
pub struct Input<'a, R> {
    pub path: &'a Path,
    pub content: R,
}

/// Everything found in the answers.
pub struct Report {
    /// In the order of the key, without those that have no figures.
    pub scales: Vec<ScaleFigures>,
    /// How the persons answered.
    pub persons: PersonSummary,
    /// Columns of the answers that the key does not name, [`ID`] among them.
    pub unused: Vec<String>,
    /// What is strange about a scale, or why it has no figures.
    pub problems: Vec<Problem>,
    sheet: Sheet,
    /// What the column `id` says, by row; `None` if there is no such column.
    ids: Option<Vec<String>>,
}

/// Reads both files and computes all figures; a mistake in either stops the work, because half a file would mislead.
pub fn from_files(answers: &Path, key: &Path) -> Result<Report, Vec<Problem>> {
    let open = |path| files::open(path).map_err(|problem| vec![problem]);
    let key = Input {
        path: key,
        content: open(key)?,
    };
    let answers = Input {
        path: answers,
        content: open(answers)?,
    };
    from_tables(answers, key)
}

/// The same from tables that are open already.
pub fn from_tables(
    answers: Input<'_, impl Read>,
    key: Input<'_, impl Read>,
) -> Result<Report, Vec<Problem>> {
    let key_path = key.path;
    let key = key::read(table(key)?)?;
    let read = answers::read(table(answers)?, key)?;
    let mut problems = Vec::new();
    let mut scales = Vec::new();
    for scale in &read.scales {
        match reliability::measure(&read.sheet, scale) {
            Ok(figures) => {
                problems.extend(doubts(key_path, &figures));
                scales.push(figures);
            }
            Err(why) => problems.push(unusable(key_path, scale, why)),
        }
    }
    Ok(Report {
        scales,
        persons: reliability::summary(&read.sheet),
        unused: read.unused,
        problems,
        sheet: read.sheet,
        ids: read.ids,
    })
}

fn table<'r>(input: Input<'_, impl Read + 'r>) -> Result<Table<'r>, Vec<Problem>> {
    Table::new(input.path, input.content).map_err(|problem| vec![problem])
}

/// What is strange about a scale's items.
fn doubts(key: &Path, figures: &ScaleFigures) -> Vec<Problem> {
    let place = Place {
        field: figures.name.clone(),
        ..Place::file(key)
    };
    let warning = |key, item: &str| {
        Problem::warning(
            place.clone(),
            Message::new(key).with("item", item.to_owned()),
        )
    };
    let constant = figures.constant.iter();
    let mut problems: Vec<Problem> = constant
        .map(|item| warning("scales-constant", item))
        .collect();
    let contrary = figures
        .items
        .iter()
        .filter(|item| item.r_drop.is_some_and(|r| r < 0.0));
    problems.extend(contrary.map(|item| {
        warning("scales-contrary", &item.name).hint(Message::new("scales-contrary-hint"))
    }));
    problems
}

/// Why a scale has no figures.
fn unusable(key: &Path, scale: &Scale, why: Unusable) -> Problem {
    let place = Place {
        field: scale.name.clone(),
        ..Place::file(key)
    };
    let message = match why {
        Unusable::FewPeople { people } => Message::new("scales-few-people")
            .with("n", people)
            .with("fewest", FEWEST_PEOPLE),
        Unusable::FewItems { constant } => {
            Message::new("scales-few-varying").with("items", constant.join(", "))
        }
        Unusable::NeverTogether { first, second } => Message::new("scales-never-together")
            .with("first", first)
            .with("second", second),
    };
    Problem::error(place, message)
}

impl Report {
    /// How many persons answered.
    pub fn people(&self) -> usize {
        self.sheet.people()
    }

    /// How many items the key names.
    pub fn items(&self) -> usize {
        self.sheet.columns()
    }

    /// One row per person as CSV: number of the row, `id` if there is one, longest run of equal answers, spread.
    pub fn persons_csv(&self) -> Result<Vec<u8>, Problem> {
        let names = ["row", ID, "longest_string", "spread"];
        let header = names
            .into_iter()
            .filter(|name| *name != ID || self.ids.is_some());
        let header = header.map(str::to_owned).collect();
        let persons = reliability::persons(&self.sheet).enumerate();
        let rows = persons.map(|(at, person)| self.person_row(at, person));
        tables::csv_from_rows(std::iter::once(header).chain(rows)).map_err(|err| {
            let message = Message::new("data-not-written").with("reason", err.to_string());
            Problem::error(Place::default(), message)
        })
    }

    fn person_row(&self, at: usize, person: PersonFigures) -> Vec<String> {
        let ids = self.ids.as_ref();
        let id = ids.map(|ids| ids.get(at).cloned().unwrap_or_default());
        let spread = person.spread.map(|spread| format!("{spread:.6}"));
        [
            Some((at + 1).to_string()),
            id,
            Some(person.longest_string.to_string()),
            Some(spread.unwrap_or_default()),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}

/// Mistakes of a file as they are found: the first ones in words, of the others the number.
#[derive(Default)]
struct Mistakes {
    told: Vec<Problem>,
    more: usize,
}

impl Mistakes {
    fn add(&mut self, place: Place, message: Message, hint: Option<&'static str>) {
        if self.told.len() < MAX_TOLD {
            let problem = Problem::error(place, message);
            self.told.push(match hint {
                Some(hint) => problem.hint(Message::new(hint)),
                None => problem,
            });
        } else {
            self.more += 1;
        }
    }

    /// The value, or all mistakes if there are any.
    fn or<T>(mut self, file: Place, value: T) -> Result<T, Vec<Problem>> {
        if self.told.is_empty() {
            return Ok(value);
        }
        if self.more > 0 {
            let message = Message::new("scales-more-mistakes").with("n", self.more);
            self.told.push(Problem::error(file, message));
        }
        Err(self.told)
    }
}

/// What stands in a field, short enough for a sentence.
fn shown(value: impl Display) -> String {
    const MOST: usize = 40;
    let value = value.to_string();
    if value.chars().count() > MOST {
        value.chars().take(MOST).chain(['…']).collect()
    } else {
        value
    }
}
