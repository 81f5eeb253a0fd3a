//! SurveyJS: a questionnaire as JSON, read only.
//!
//! What it cannot say of ours stands in an object `callfit` beside each element, as in the columns of a spreadsheet.

mod choices;
mod element;
mod words;

use std::path::{Path, PathBuf};

use serde_json::{Map, Value};

use crate::base::id::LanguageTag;
use crate::base::problem::{Loaded, Message, Place, Problem};
use crate::catalog::form::assembly::Assembly;
use crate::catalog::form::conditions::Written;
use crate::catalog::form::ids::{free_id, id_from};
use crate::catalog::form::tokens::Dialect;
use crate::catalog::form::told::{Told, shown};
use crate::catalog::form::{Form, FormSection, Words};
use element::Elements;
use words::Speech;

/// Properties of the whole and of pages that are read, or say nothing to us.
const KNOWN: [&str; 13] = [
    "callfit",
    "completedHtml",
    "description",
    "elements",
    "locale",
    "logo",
    "name",
    "pages",
    "questions",
    "questionsOrder",
    "showProgressBar",
    "title",
    "visibleIf",
];

/// Reads a questionnaire from the text of a SurveyJS file; `None` if there is nothing to ask.
///
/// `path` is only named in problems and gives the questionnaire its id. What it says is checked as our own files
/// are, beside the data files of `folders`.
pub fn form_from_json(path: &Path, text: &str, folders: &[PathBuf]) -> Loaded<Option<Form>> {
    let told = Told::new(path);
    let form = match serde_json::from_str::<Value>(text) {
        Ok(Value::Object(survey)) => read(&told, path, &survey),
        Ok(_) => {
            let hint = Message::new("form-no-survey-js-hint");
            told.refuse(&told.whole(), Message::new("form-no-survey-js"), hint);
            None
        }
        Err(err) => {
            let place = Place {
                line: Some(err.line()),
                ..told.whole()
            };
            told.error(&place, Message::new("form-no-json"));
            None
        }
    };
    let mut problems: Vec<Problem> = told.into_problems();
    if let Some(form) = &form {
        problems.append(&mut form.problems(path, folders));
    }
    Loaded {
        value: form,
        problems,
    }
}

fn read(told: &Told, path: &Path, survey: &Map<String, Value>) -> Option<Form> {
    let locale = survey.get("locale").and_then(Value::as_str);
    let stated = locale.map(|locale| locale.to_lowercase());
    let language = stated.and_then(|locale| LanguageTag::new(&locale).ok());
    let language = language.unwrap_or_else(LanguageTag::english);
    let speech = Speech {
        told,
        usual: language.clone(),
    };
    tell_unknown(told, "", survey, &KNOWN);
    let mut form = whole(&speech, path, survey, language);
    let mut elements = Elements {
        speech: &speech,
        assembly: Assembly::new(told, &form, Dialect::SurveyJs),
        scales: Vec::new(),
        at: 0,
    };
    let pages = survey.get("pages").and_then(Value::as_array);
    let (pages, above) = match pages {
        Some(pages) => (pages.clone(), "pages"),
        // An old form: all elements on one page.
        None => (vec![Value::Object(survey.clone())], ""),
    };
    for (idx, page) in pages.iter().enumerate() {
        let at = if above.is_empty() {
            String::new()
        } else {
            format!("{above}[{idx}]")
        };
        read_page(&mut elements, &at, page, &form.title);
    }
    let Elements {
        assembly, scales, ..
    } = elements;
    assembly.finish(&mut form);
    form.scales = scales;
    if form.sections.is_empty() {
        let hint = Message::new("form-no-survey-js-hint");
        told.refuse(&told.whole(), Message::new("form-nothing-to-ask"), hint);
        return None;
    }
    Some(form)
}

/// The form without anything to ask.
fn whole(
    speech: &Speech<'_>,
    path: &Path,
    survey: &Map<String, Value>,
    language: LanguageTag,
) -> Form {
    let told = speech.told;
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let id = free_id(&id_from(&stem), "questionnaire", &mut Default::default());
    let mut title = speech.words(survey.get("title"), "title");
    if title.is_empty() {
        title.insert(language.clone(), stem.into_owned());
    }
    let mut intro = speech.words(survey.get("description"), "description");
    if intro.is_empty() {
        told.warning(&told.whole(), Message::new("form-no-description"));
        intro = title.clone();
    }
    Form {
        id,
        language,
        title,
        intro,
        standard_error: None,
        scales: Vec::new(),
        sections: Vec::new(),
        place: told.whole(),
    }
}

fn read_page(elements: &mut Elements<'_>, at: &str, page: &Value, form_title: &Words) {
    let told = elements.speech.told;
    let below = |key: &str| join(at, key);
    let Some(entries) = page.as_object() else {
        told.error(&told.path(at), Message::new("form-json-object"));
        return;
    };
    if !at.is_empty() {
        tell_unknown(told, at, entries, &KNOWN);
    }
    let mut title = elements.speech.words(entries.get("title"), &below("title"));
    let is_page = !at.is_empty();
    if title.is_empty() {
        title = form_title.clone();
    }
    let description = entries.get("description").filter(|_| is_page);
    let callfit = entries.get("callfit");
    let ours = |key: &str| callfit.and_then(|callfit| callfit.get(key));
    elements.at += 1;
    let section = FormSection {
        id: String::new(),
        title,
        intro: elements.speech.words(description, &below("description")),
        minutes: ours("minutes").and_then(Value::as_i64),
        shuffle: ours("shuffle") == Some(&Value::Bool(true))
            || entries.get("questionsOrder").and_then(Value::as_str) == Some("random"),
        form: ours("form")
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned(),
        only_if: None,
        questions: Vec::new(),
        place: told.path(if is_page { at } else { "elements" }),
    };
    let name = entries.get("name").and_then(Value::as_str);
    let conditions: Vec<Written> = condition(told, entries, at, elements.at)
        .into_iter()
        .collect();
    let name = name.filter(|_| is_page).unwrap_or_default();
    // SurveyJS names its pages page1, page2; another questionnaire may do so, too.
    let name = if name.is_empty() || name.starts_with("page") {
        String::new()
    } else {
        name.to_owned()
    };
    elements.assembly.open(&name, section, conditions);
    let key = if entries.contains_key("questions") {
        "questions"
    } else {
        "elements"
    };
    elements.read_list(entries.get(key), &below(key), &[]);
}

/// A path with one step more.
fn join(at: &str, key: &str) -> String {
    if at.is_empty() {
        key.to_owned()
    } else {
        format!("{at}.{key}")
    }
}

/// The condition of a page or element.
fn condition(
    told: &Told,
    entries: &Map<String, Value>,
    at: &str,
    number: usize,
) -> Option<Written> {
    let text = entries
        .get("visibleIf")?
        .as_str()
        .unwrap_or_default()
        .trim();
    (!text.is_empty()).then(|| Written {
        text: text.to_owned(),
        place: told.path(&join(at, "visibleIf")),
        at: number,
    })
}

/// Names the properties that are left out.
fn tell_unknown(told: &Told, at: &str, entries: &Map<String, Value>, known: &[&str]) {
    let unknown = entries.keys().filter(|key| !known.contains(&key.as_str()));
    for key in unknown {
        let message = Message::new("form-property-left-out").with("name", shown(key));
        told.warning(&told.path(&join(at, key)), message);
    }
}
