//! The columns of a sheet by their headings, in whatever language and order they stand.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::id::LanguageTag;
use crate::base::problem::{Message, Place, Problem};
use crate::base::suggest;
use crate::catalog::form::Words;
use crate::catalog::form::ids::id_from;
use crate::catalog::form::names::language_named;
use crate::catalog::form::told::{Told, shown};
use crate::catalog::xlsform::sheet::{Row, Sheet};

/// Headings of `survey`; those in [`SPOKEN`] can have a language.
pub(super) const SURVEY: [&str; 18] = [
    "type",
    "name",
    "label",
    "hint",
    "relevant",
    "constraint",
    "parameters",
    "choice_filter",
    "callfit::competency",
    "callfit::condition",
    "callfit::reversed",
    "callfit::attention",
    "callfit::fact",
    "callfit::form",
    "callfit::minutes",
    "callfit::shuffle",
    "callfit::type",
    "callfit::toml",
];

/// Headings of `choices`.
pub(super) const CHOICES: [&str; 3] = ["list_name", "name", "label"];

/// Headings of `settings`.
pub(super) const SETTINGS: [&str; 7] = [
    "form_title",
    "form_id",
    "default_language",
    "version",
    "callfit::title",
    "callfit::intro",
    "callfit::standard_error",
];

/// Headings of XLSForm that have no use here.
const UNUSED: [&str; 20] = [
    "appearance",
    "audio",
    "body",
    "calculation",
    "constraint_message",
    "control",
    "default",
    "guidance_hint",
    "image",
    "instance",
    "instance_name",
    "media",
    "public_key",
    "read_only",
    "readonly",
    "repeat_count",
    "required",
    "required_message",
    "style",
    "submission_url",
];

/// Headings that a language can follow.
const SPOKEN: [&str; 5] = [
    "label",
    "hint",
    "callfit::toml",
    "callfit::title",
    "callfit::intro",
];

/// Other names that XLSForm has had for its headings.
const ALIASES: [(&str, &str); 8] = [
    ("caption", "label"),
    ("command", "type"),
    ("id_string", "form_id"),
    ("list", "list_name"),
    ("relevance", "relevant"),
    ("tag", "name"),
    ("title", "form_title"),
    ("value", "name"),
];

/// A heading in two parts: its name, and the language if it has one.
pub(super) fn heading(text: &str) -> (String, Option<&str>) {
    let separator = if text.contains("::") { "::" } else { ":" };
    let mut parts = text.split(separator).map(str::trim);
    let name = |part: Option<&str>| {
        let part = part.unwrap_or_default().to_lowercase();
        part.split_whitespace().collect::<Vec<_>>().join("_")
    };
    let mut first = name(parts.next());
    match first.as_str() {
        "callfit" => first = format!("callfit::{}", name(parts.next())),
        // An older way of writing `bind::relevant`.
        "bind" => first = name(parts.next()),
        _ => {}
    }
    let alias = ALIASES.iter().find(|(alias, _)| *alias == first);
    let first = alias.map_or(first, |(_, name)| (*name).to_owned());
    let language = parts.next().filter(|part| !part.is_empty());
    (first, language)
}

/// A sheet with its columns found.
pub(super) struct Columns<'s> {
    pub(super) sheet: &'s Sheet,
    told: &'s Told,
    /// By heading and language; headings without a language are in that of the form.
    found: BTreeMap<(&'static str, LanguageTag), u32>,
    usual: LanguageTag,
}

/// A row below the headings.
#[derive(Clone, Copy)]
pub(super) struct Line<'c> {
    columns: &'c Columns<'c>,
    pub(super) row: &'c Row,
}

impl<'s> Columns<'s> {
    /// Finds the columns of a sheet and tells which are left out.
    pub(super) fn find(
        told: &'s Told,
        sheet: &'s Sheet,
        known: &[&'static str],
        usual: &LanguageTag,
    ) -> Self {
        let mut columns = Self {
            sheet,
            told,
            found: BTreeMap::new(),
            usual: usual.clone(),
        };
        let Some(head) = sheet.rows.first() else {
            return columns;
        };
        let place = told.row(&sheet.name, head.number);
        let filled: BTreeSet<u32> = sheet.rows.iter().skip(1).flat_map(columns_of).collect();
        for (column, text) in &head.cells {
            let (name, language) = heading(text);
            let name = known.iter().find(|known| **known == name);
            match name {
                Some(name) if language.is_none() || SPOKEN.contains(name) => {
                    columns.add(name, language, *column, &place);
                }
                _ if !filled.contains(column) => {}
                _ => columns.leave_out(text, known, &place),
            }
        }
        columns
    }

    fn add(&mut self, name: &'static str, language: Option<&str>, column: u32, place: &Place) {
        let language = match language {
            None => self.usual.clone(),
            Some(named) => language_named(named).unwrap_or_else(|| {
                let message = Message::new("form-language-unknown").with("language", shown(named));
                let hint = Message::new("form-language-unknown-hint");
                self.told
                    .push(Problem::warning(place.clone(), message).hint(hint));
                LanguageTag::new(&id_from(named)).unwrap_or_else(|_| self.usual.clone())
            }),
        };
        if self.found.contains_key(&(name, language.clone())) {
            let message = Message::new("form-column-twice").with("name", name);
            self.told
                .warning(place, message.with("language", language.as_str()));
        } else {
            self.found.insert((name, language), column);
        }
    }

    fn leave_out(&self, text: &str, known: &[&'static str], place: &Place) {
        let message = Message::new("form-column-left-out").with("name", shown(text));
        let is_theirs = UNUSED.contains(&heading(text).0.as_str());
        let hint = suggest::nearest(text, known.iter().copied())
            .filter(|name| !is_theirs && *name != text)
            .map(|name| Message::new("data-did-you-mean").with("name", name));
        self.told.push(Problem {
            hint,
            ..Problem::warning(place.clone(), message)
        });
    }

    /// Whether there is a column of that name, in any language.
    pub(super) fn has(&self, name: &'static str) -> bool {
        self.found.keys().any(|(found, _)| *found == name)
    }

    /// The rows below the headings.
    pub(super) fn lines(&self) -> impl Iterator<Item = Line<'_>> {
        let rows = self.sheet.rows.iter().skip(1);
        rows.map(|row| Line { columns: self, row })
    }

    /// The languages in which the labels of any row stand.
    pub(super) fn languages(&self) -> Vec<&LanguageTag> {
        let labels = self.found.iter().filter(|((name, _), _)| *name == "label");
        let is_used = |column: u32| {
            self.sheet
                .rows
                .iter()
                .skip(1)
                .any(|row| !row.cell(column).is_empty())
        };
        labels
            .filter(|(_, column)| is_used(**column))
            .map(|((_, language), _)| language)
            .collect()
    }
}

fn columns_of(row: &Row) -> impl Iterator<Item = u32> {
    row.cells.iter().map(|(column, _)| *column)
}

impl Line<'_> {
    /// The value of a column; empty if there is none.
    pub(super) fn cell(&self, name: &'static str) -> &str {
        let key = (name, self.columns.usual.clone());
        let column = self.columns.found.get(&key);
        column.map_or("", |column| self.row.cell(*column))
    }

    /// What a column says in all its languages.
    pub(super) fn words(&self, name: &'static str) -> Words {
        let of_name = self
            .columns
            .found
            .iter()
            .filter(|((found, _), _)| *found == name);
        of_name
            .map(|((_, language), column)| (language.clone(), self.row.cell(*column).to_owned()))
            .filter(|(_, text)| !text.is_empty())
            .collect()
    }

    pub(super) fn place(&self) -> Place {
        self.columns
            .told
            .row(&self.columns.sheet.name, self.row.number)
    }

    /// A cell of the row, by its column.
    pub(super) fn place_of(&self, name: &'static str) -> Place {
        Place {
            field: name.to_owned(),
            ..self.place()
        }
    }

    /// Says that a cell is empty that must not be, and whether it is hidden behind a merged one.
    pub(super) fn missing(&self, name: &'static str) {
        let of_name = self
            .columns
            .found
            .iter()
            .filter(|((found, _), _)| *found == name);
        let is_covered = of_name
            .into_iter()
            .any(|(_, column)| self.columns.sheet.is_covered(self.row.number, *column));
        let message = Message::new("form-cell-empty").with("name", name);
        let told = self.columns.told;
        if is_covered {
            told.refuse(
                &self.place(),
                message,
                Message::new("form-cell-merged-hint"),
            );
        } else {
            told.error(&self.place(), message);
        }
    }

    /// Whether a cell says yes; anything but yes and no is told.
    pub(super) fn flag(&self, name: &'static str) -> bool {
        match self.cell(name).to_lowercase().as_str() {
            "" | "0" | "false" | "false()" | "no" => false,
            "1" | "true" | "true()" | "yes" => true,
            other => {
                let message = Message::new("form-cell-flag").with("found", shown(other));
                self.columns.told.error(&self.place_of(name), message);
                false
            }
        }
    }

    /// A whole number; `None` if the cell is empty or says something else, which is told.
    pub(super) fn number(&self, name: &'static str) -> Option<i64> {
        let text = self.cell(name);
        if text.is_empty() {
            return None;
        }
        let number = text.parse().ok();
        if number.is_none() {
            let message = Message::new("form-cell-number").with("found", shown(text));
            self.columns.told.error(&self.place_of(name), message);
        }
        number
    }

    /// Names the languages in which other rows have words, and this one does not.
    pub(super) fn tell_lacking(&self, words: &Words, languages: &[&LanguageTag]) {
        let lacking: Vec<&str> = languages
            .iter()
            .filter(|language| !words.contains_key(**language) && **language != &self.columns.usual)
            .map(|language| language.as_str())
            .collect();
        if !lacking.is_empty() && !words.is_empty() {
            let message = Message::new("form-row-lacks").with("languages", lacking.join(", "));
            self.columns.told.warning(&self.place(), message);
        }
    }
}
