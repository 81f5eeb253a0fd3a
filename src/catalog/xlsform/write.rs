//! Writes a questionnaire as the sheets of an XLSForm; reading them gives the same again.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use crate::base::id::LanguageTag;
use crate::catalog::form::ids::free_id;
use crate::catalog::form::names::heading;
use crate::catalog::form::relevance::write as write_condition;
use crate::catalog::form::{Form, FormKind, FormQuestion, FormScale, FormSection, Measured, Words};
use crate::catalog::toml_text::{dotted, inline, key, table};
use crate::catalog::xlsform::columns::{CHOICES, SETTINGS, SURVEY};
use crate::catalog::xlsform::sheet::{Row, Sheet};

/// The sheets of a form.
pub fn sheets_from_form(form: &Form) -> Vec<Sheet> {
    let mut writer = Writer {
        form,
        lists: Vec::new(),
        taken: BTreeSet::new(),
        survey: Vec::new(),
    };
    for scale in &form.scales {
        writer.scale(scale);
    }
    for section in &form.sections {
        writer.section(section);
    }
    let languages = writer.languages();
    vec![
        sheet("survey", &SURVEY, &writer.survey, &languages),
        sheet("choices", &CHOICES, &writer.lists, &languages),
        sheet("settings", &SETTINGS, &[writer.settings()], &languages),
    ]
}

/// The cells of a row by heading and language; `None` is no language.
#[derive(Default)]
struct Cells(BTreeMap<(&'static str, Option<LanguageTag>), String>);

impl Cells {
    fn put(&mut self, name: &'static str, value: impl Into<String>) {
        let value = value.into();
        if !value.is_empty() {
            self.0.insert((name, None), value);
        }
    }

    fn words(&mut self, name: &'static str, words: &Words) {
        for (language, text) in words {
            self.0.insert((name, Some(language.clone())), text.clone());
        }
    }
}

struct Writer<'w> {
    form: &'w Form,
    /// Rows of `choices`.
    lists: Vec<Cells>,
    /// Names of lists.
    taken: BTreeSet<String>,
    survey: Vec<Cells>,
}

impl Writer<'_> {
    /// The languages in their order: that of the form first.
    fn languages(&self) -> Vec<LanguageTag> {
        let mut languages: Vec<LanguageTag> = self.form.languages().into_iter().collect();
        languages.sort_by_key(|language| *language != self.form.language);
        languages
    }

    fn choice(&mut self, list: &str, name: &str, label: &Words) {
        let mut cells = Cells::default();
        cells.put("list_name", list);
        cells.put("name", name);
        cells.words("label", label);
        self.lists.push(cells);
    }

    fn scale(&mut self, scale: &FormScale) {
        self.taken.insert(scale.name.clone());
        for (label, step) in scale.steps.iter().zip(1_u32..) {
            self.choice(&scale.name, &step.to_string(), label);
        }
    }

    fn section(&mut self, section: &FormSection) {
        let mut cells = Cells::default();
        cells.put("type", "begin_group");
        cells.put("name", &section.id);
        cells.words("label", &section.title);
        cells.words("hint", &section.intro);
        if let Some(only_if) = &section.only_if {
            cells.put("relevant", write_condition(only_if));
        }
        cells.put("callfit::form", &section.form);
        if let Some(minutes) = section.minutes {
            cells.put("callfit::minutes", minutes.to_string());
        }
        cells.put("callfit::shuffle", if section.shuffle { "yes" } else { "" });
        self.survey.push(cells);
        for question in &section.questions {
            self.question(question);
        }
        let mut cells = Cells::default();
        cells.put("type", "end_group");
        self.survey.push(cells);
    }

    fn question(&mut self, question: &FormQuestion) {
        let mut cells = Cells::default();
        cells.put("name", question.id.as_str());
        cells.words("label", &question.prompt);
        cells.words("hint", &question.helper);
        if let Some(only_if) = &question.only_if {
            cells.put("relevant", write_condition(only_if));
        }
        cells.put("callfit::form", &question.form);
        match &question.kind {
            FormKind::Note => cells.put("type", "note"),
            FormKind::Text => cells.put("type", "text"),
            FormKind::Number { least, most } => {
                cells.put("type", "integer");
                cells.put("constraint", constraint(*least, *most));
            }
            FormKind::Options {
                takes_several,
                options,
                fact,
            } => {
                let list = free_id(question.id.as_str(), "list", &mut self.taken);
                for option in options {
                    self.choice(&list, option.id.as_str(), &option.text);
                }
                let kind = if *takes_several {
                    "select_multiple"
                } else {
                    "select_one"
                };
                cells.put("type", format!("{kind} {list}"));
                cells.put("callfit::fact", fact);
            }
            FormKind::Scale {
                scale,
                measures,
                is_reversed,
            } => {
                cells.put("type", format!("select_one {scale}"));
                match measures {
                    Measured::Attention(step) => cells.put("callfit::attention", step.to_string()),
                    Measured::Competency(id) => cells.put("callfit::competency", id),
                    Measured::Condition(id) => cells.put("callfit::condition", id),
                }
                cells.put("callfit::reversed", if *is_reversed { "yes" } else { "" });
                if question.helper.is_empty() {
                    cells.words("hint", &self.shared_helper(scale));
                }
            }
            FormKind::Task {
                kind,
                source,
                overlays,
            } => {
                cells.put("type", "note");
                cells.put("callfit::type", kind);
                cells.words("callfit::toml", &self.task(source, overlays));
            }
        }
        self.survey.push(cells);
    }

    /// The hint of a scale.
    fn shared_helper(&self, name: &str) -> Words {
        let mut scales = self.form.scales.iter();
        let shared = scales.find(|shared| shared.name == name);
        shared
            .map(|shared| shared.helper.clone())
            .unwrap_or_default()
    }

    /// The keys of a task as TOML, by language.
    fn task(
        &self,
        source: &Map<String, Value>,
        overlays: &BTreeMap<LanguageTag, Map<String, Value>>,
    ) -> Words {
        let own = (self.form.language.clone(), table("", source));
        let others = overlays.iter();
        let others = others.map(|(language, words)| (language.clone(), dotted("", words)));
        let words = std::iter::once(own).chain(others);
        words.filter(|(_, text)| !text.is_empty()).collect()
    }

    fn settings(&self) -> Cells {
        let form = self.form;
        let mut cells = Cells::default();
        let mut title = form.title.clone();
        cells.put(
            "form_title",
            title.remove(&form.language).unwrap_or_default(),
        );
        cells.put("form_id", &form.id);
        cells.put("default_language", heading(&form.language));
        cells.words("callfit::title", &title);
        cells.words("callfit::intro", &form.intro);
        let errors = form
            .standard_error
            .as_ref()
            .and_then(|errors| errors.as_object());
        let errors = errors.into_iter().flatten();
        let errors = errors.map(|(name, value)| format!("{} = {}", key(name), inline(value)));
        cells.put(
            "callfit::standard_error",
            errors.collect::<Vec<_>>().join(", "),
        );
        cells
    }
}

fn constraint(least: Option<i64>, most: Option<i64>) -> String {
    match (least, most) {
        (None, None) => String::new(),
        (Some(least), None) => format!(". >= {least}"),
        (None, Some(most)) => format!(". <= {most}"),
        (Some(least), Some(most)) => format!(". >= {least} and . <= {most}"),
    }
}

/// A sheet with the columns that any of its rows fills.
fn sheet(
    name: &str,
    headings: &[&'static str],
    rows: &[Cells],
    languages: &[LanguageTag],
) -> Sheet {
    let filled: BTreeSet<&(&'static str, Option<LanguageTag>)> =
        rows.iter().flat_map(|cells| cells.0.keys()).collect();
    let spoken = languages.iter().cloned().map(Some);
    let spoken: Vec<Option<LanguageTag>> = std::iter::once(None).chain(spoken).collect();
    let columns: Vec<(&'static str, Option<LanguageTag>)> = headings
        .iter()
        .flat_map(|heading| spoken.iter().map(|language| (*heading, language.clone())))
        .filter(|column| filled.contains(column))
        .collect();
    let head = columns.iter().map(|(name, language)| match language {
        None => (*name).to_owned(),
        Some(language) => format!("{name}::{}", heading(language)),
    });
    let head = row(1, head);
    let rows = rows.iter().zip(2..).map(|(cells, number)| {
        let values = columns
            .iter()
            .map(|column| cells.0.get(column).cloned().unwrap_or_default());
        row(number, values)
    });
    Sheet {
        name: name.to_owned(),
        rows: std::iter::once(head).chain(rows).collect(),
        merged: Vec::new(),
    }
}

fn row(number: usize, values: impl Iterator<Item = String>) -> Row {
    let cells = (0..).zip(values);
    Row {
        number,
        cells: cells.filter(|(_, value)| !value.is_empty()).collect(),
    }
}
