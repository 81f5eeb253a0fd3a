//! XLSForm: a questionnaire as the sheets `survey`, `choices` and `settings`.
//!
//! Rows come in and go out as plain data; the file format of spreadsheets is the business of `export/sheet.rs`.

mod choices;
mod columns;
mod constraint;
mod kinds;
mod question;
mod scales;
pub mod sheet;
mod survey;
mod write;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::base::id::LanguageTag;
use crate::base::problem::{Loaded, Message, Place, Problem};
use crate::catalog::form::ids::{free_id, id_from};
use crate::catalog::form::names::language_named;
use crate::catalog::form::told::{Told, shown};
use crate::catalog::form::{Form, Words};
use crate::catalog::load::table::json_of;
use columns::{CHOICES, Columns, Line, SETTINGS, SURVEY, heading};
use sheet::Sheet;
pub use write::sheets_from_form;

/// Id of a questionnaire whose file has no name that could be one.
const USUAL_ID: &str = "questionnaire";

/// Reads a questionnaire from its sheets; `None` if there is nothing to ask.
///
/// `file` is only named in problems and gives the questionnaire its id if the sheets give none. What it says is
/// checked as our own files are, beside the data files of `folders`.
pub fn form_from_sheets(
    file: &Path,
    sheets: &[Sheet],
    folders: &[PathBuf],
) -> Loaded<Option<Form>> {
    let told = Told::new(file);
    let form = read(&told, file, sheets);
    let mut problems = told.into_problems();
    if let Some(form) = &form {
        problems.append(&mut form.problems(file, folders));
    }
    sort(&mut problems, sheets);
    Loaded {
        value: form,
        problems,
    }
}

/// Puts problems in the order of the sheets and their rows.
fn sort(problems: &mut [Problem], sheets: &[Sheet]) {
    let sheet_of = |place: &Place| {
        let name = place.sheet.as_ref()?;
        sheets.iter().position(|sheet| sheet.name == *name)
    };
    problems.sort_by_cached_key(|problem| (sheet_of(&problem.place), problem.place.line));
}

fn read(told: &Told, file: &Path, sheets: &[Sheet]) -> Option<Form> {
    let named = |name: &str| {
        let is_it = |sheet: &&Sheet| sheet.name.trim().to_lowercase() == name;
        sheets.iter().find(is_it)
    };
    let Some(survey) = named("survey") else {
        let message = Message::new("form-no-survey");
        let names: Vec<&str> = sheets.iter().map(|sheet| sheet.name.as_str()).collect();
        let hint = Message::new("form-no-survey-hint").with("sheets", names.join(", "));
        told.refuse(&told.whole(), message, hint);
        return None;
    };
    let language = default_language(told, named("settings"), survey);
    let none = Sheet::default();
    let settings = Columns::find(
        told,
        named("settings").unwrap_or(&none),
        &SETTINGS,
        &language,
    );
    let choices = Columns::find(told, named("choices").unwrap_or(&none), &CHOICES, &language);
    let survey = Columns::find(told, survey, &SURVEY, &language);
    let mut form = settings_of(told, file, &settings, language);
    let lists = choices::read(told, &choices, &form.language);
    survey::read(told, &survey, lists, &mut form);
    if form.sections.is_empty() {
        told.error(&told.whole(), Message::new("form-nothing-to-ask"));
        return None;
    }
    scales::share_helpers(&mut form);
    Some(form)
}

/// The language that shows where another has no words.
fn default_language(told: &Told, settings: Option<&Sheet>, survey: &Sheet) -> LanguageTag {
    let stated = settings.and_then(|sheet| {
        let (head, first) = (sheet.rows.first()?, sheet.rows.get(1)?);
        let mut cells = head.cells.iter();
        let (column, _) = cells.find(|(_, text)| heading(text).0 == "default_language")?;
        Some(first.cell(*column)).filter(|text| !text.is_empty())
    });
    if let Some(named) = stated {
        if let Some(tag) = language_named(named) {
            return tag;
        }
        // The column of its labels tells that it is not known.
        if let Ok(tag) = LanguageTag::new(&id_from(named)) {
            return tag;
        }
    }
    let labels = survey.rows.first().into_iter().flat_map(|head| &head.cells);
    let labels: Vec<Option<&str>> = labels
        .map(|(_, text)| heading(text))
        .filter(|(name, _)| name == "label")
        .map(|(_, language)| language)
        .collect();
    match labels.first() {
        Some(Some(first)) if !labels.contains(&None) => {
            let unknown = || LanguageTag::new(&id_from(first)).ok();
            let tag = language_named(first).or_else(unknown);
            tag.unwrap_or_else(LanguageTag::english)
        }
        _ => {
            let message = Message::new("form-no-language");
            let hint = Message::new("form-no-language-hint");
            told.push(Problem::warning(told.whole(), message).hint(hint));
            LanguageTag::english()
        }
    }
}

/// A form with what the sheet `settings` says, and nothing to ask yet.
fn settings_of(told: &Told, file: &Path, columns: &Columns<'_>, language: LanguageTag) -> Form {
    let line = columns.lines().next();
    let cell = |name| line.map_or_else(String::new, |line: Line<'_>| line.cell(name).to_owned());
    let words = |name| line.map(|line| line.words(name)).unwrap_or_default();
    let place = line.map_or_else(|| told.whole(), |line| line.place());
    let stem = file.file_stem().unwrap_or_default().to_string_lossy();
    let named = cell("form_id");
    let mut id = id_from(if named.is_empty() { &stem } else { &named });
    id = free_id(&id, USUAL_ID, &mut BTreeSet::new());
    if !named.is_empty() && id != named {
        let message = Message::new("form-name-changed").with("name", shown(&named));
        told.warning(&place, message.with("id", id.as_str()));
    }
    let mut title: Words = words("callfit::title");
    let stated = cell("form_title");
    if !stated.is_empty() {
        title.insert(language.clone(), stated);
    } else if !title.contains_key(&language) {
        let name = if stem.is_empty() { USUAL_ID } else { &stem };
        title.insert(language.clone(), name.to_owned());
    }
    let mut intro = words("callfit::intro");
    if !intro.contains_key(&language) {
        told.warning(&place, Message::new("form-no-intro"));
        intro = title.clone();
    }
    let errors = cell("callfit::standard_error");
    let standard_error = match json_of(&format!("value = {{ {errors} }}")) {
        _ if errors.is_empty() => None,
        Ok(mut table) => table.remove("value"),
        Err(found) => {
            told.error(&place, Message::new("form-toml").with("found", found));
            None
        }
    };
    Form {
        id,
        language,
        title,
        intro,
        standard_error,
        scales: Vec::new(),
        sections: Vec::new(),
        place,
    }
}

/// Lists of answers by their names.
type Lists = BTreeMap<String, choices::List>;
