//! A form as the files of a questionnaire folder, with the place that each line comes from.

use std::path::Path;

use serde_json::Value;

use crate::base::id::LanguageTag;
use crate::base::problem::Place;
use crate::catalog::form::{
    Form, FormFile, FormKind, FormQuestion, FormScale, FormSection, Measured, Words,
};
use crate::catalog::only_if::OnlyIf;
use crate::catalog::toml_text::{dotted, inline, key, quoted, table};

/// Questions that most people answer in a minute.
const PER_MINUTE: usize = 6;

/// A file with the places from which its lines come.
pub(super) struct Written {
    /// `None` is the questionnaire itself.
    pub(super) language: Option<LanguageTag>,
    pub(super) file: FormFile,
    places: Vec<Place>,
}

impl Written {
    /// The place from which a line comes, counted from 1.
    pub(super) fn place(&self, line: usize) -> Option<&Place> {
        self.places.get(line.checked_sub(1)?)
    }
}

/// The questionnaire and an overlay for each of its other languages.
pub(super) fn write(form: &Form) -> Vec<Written> {
    let mut files = vec![main_file(form)];
    let others = form.languages().into_iter();
    let others = others.filter(|language| *language != form.language);
    files.extend(others.map(|language| overlay(form, language)));
    files
}

impl Form {
    /// The files of its folder.
    pub fn files(&self) -> Vec<FormFile> {
        write(self)
            .into_iter()
            .map(|written| written.file)
            .collect()
    }
}

/// Lines that know where they come from.
#[derive(Default)]
struct Lines {
    text: String,
    places: Vec<Place>,
    place: Place,
}

impl Lines {
    fn put(&mut self, lines: &str) {
        self.text.push_str(lines);
        if !lines.ends_with('\n') {
            self.text.push('\n');
        }
        let count = lines.lines().count();
        self.places
            .extend(std::iter::repeat_n(self.place.clone(), count));
    }

    fn value(&mut self, name: &str, value: &str) {
        self.put(&format!("{} = {value}", key(name)));
    }

    fn text(&mut self, name: &str, text: &str) {
        self.value(name, &quoted(text));
    }

    /// A text that may be left out.
    fn maybe(&mut self, name: &str, words: &Words, language: &LanguageTag) {
        if let Some(text) = words.get(language) {
            self.text(name, text);
        }
    }

    /// A header after an empty line, and where all that follows comes from.
    fn header(&mut self, header: &str, place: &Place) {
        self.text.push('\n');
        self.place = place.clone();
        self.places.push(self.place.clone());
        self.put(header);
    }

    fn finish(self, path: &Path, language: Option<LanguageTag>) -> Written {
        Written {
            language,
            file: FormFile {
                path: path.to_owned(),
                text: self.text,
            },
            places: self.places,
        }
    }
}

fn main_file(form: &Form) -> Written {
    let language = &form.language;
    let mut lines = Lines {
        place: form.place.clone(),
        ..Lines::default()
    };
    lines.put("format = 1");
    lines.text("id", &form.id);
    lines.text("language", language.as_str());
    lines.maybe("title", &form.title, language);
    lines.maybe("intro", &form.intro, language);
    if let Some(Value::Object(errors)) = &form.standard_error {
        lines.header("[standard_error]", &form.place);
        lines.put(&table("", errors));
    }
    for scale in &form.scales {
        lines.header(&format!("[scale.{}]", key(&scale.name)), &scale.place);
        write_scale(&mut lines, scale, language, language);
    }
    for section in &form.sections {
        lines.header("[[section]]", &section.place);
        write_section(&mut lines, section, language);
        for question in &section.questions {
            lines.header("[[section.question]]", &question.place);
            write_question(&mut lines, question, language);
        }
    }
    lines.finish(&Path::new(&form.id).join("questionnaire.toml"), None)
}

/// The steps in a language; a step without words there has those of the `usual` language.
fn write_scale(lines: &mut Lines, scale: &FormScale, language: &LanguageTag, usual: &LanguageTag) {
    lines.maybe("helper", &scale.helper, language);
    if scale.steps.iter().any(|step| step.contains_key(language)) {
        let step = |words: &Words| {
            let text = words.get(language).or_else(|| words.get(usual));
            quoted(text.map_or("", String::as_str))
        };
        let steps: Vec<String> = scale.steps.iter().map(step).collect();
        lines.value("steps", &format!("[{}]", steps.join(", ")));
    }
}

fn write_section(lines: &mut Lines, section: &FormSection, language: &LanguageTag) {
    lines.text("id", &section.id);
    lines.maybe("title", &section.title, language);
    lines.maybe("intro", &section.intro, language);
    let estimate = || section.questions.len().div_ceil(PER_MINUTE).clamp(1, 120);
    let minutes = section
        .minutes
        .map_or_else(|| estimate().to_string(), |minutes| minutes.to_string());
    lines.value("minutes", &minutes);
    if section.shuffle {
        lines.value("shuffle", "true");
    }
    write_form(lines, &section.form, section.only_if.as_ref());
}

fn write_form(lines: &mut Lines, form: &str, only_if: Option<&OnlyIf>) {
    if !form.is_empty() {
        lines.text("form", form);
    }
    if let Some(only_if) = only_if {
        lines.value("only_if", &condition(only_if));
    }
}

fn write_question(lines: &mut Lines, question: &FormQuestion, language: &LanguageTag) {
    lines.text("id", question.id.as_str());
    let kind = match &question.kind {
        FormKind::Note => "note",
        FormKind::Number { .. } => "number",
        FormKind::Options {
            takes_several: true,
            ..
        } => "multi",
        FormKind::Options { .. } => "choice",
        FormKind::Scale { .. } => "scale",
        FormKind::Task { kind, .. } => kind,
        FormKind::Text => "text",
    };
    lines.text("type", kind);
    lines.maybe("prompt", &question.prompt, language);
    lines.maybe("helper", &question.helper, language);
    write_form(lines, &question.form, question.only_if.as_ref());
    match &question.kind {
        FormKind::Note | FormKind::Text => {}
        FormKind::Number { least, most } => {
            for (name, bound) in [("least", least), ("most", most)] {
                if let Some(bound) = bound {
                    lines.value(name, &bound.to_string());
                }
            }
        }
        FormKind::Options { options, fact, .. } => {
            if !fact.is_empty() {
                lines.text("fact", fact);
            }
            lines.put("options = [");
            for option in options {
                let id = quoted(option.id.as_str());
                let text = option.text.get(language).map_or("", String::as_str);
                lines.put(&format!("    {{ id = {id}, text = {} }},", quoted(text)));
            }
            lines.put("]");
        }
        FormKind::Scale {
            scale,
            measures,
            is_reversed,
        } => {
            lines.text("scale", scale);
            match measures {
                Measured::Attention(step) => lines.value("attention", &step.to_string()),
                Measured::Competency(id) => lines.text("competency", id),
                Measured::Condition(id) => lines.text("condition", id),
            }
            if *is_reversed {
                lines.value("reversed", "true");
            }
        }
        FormKind::Task { source, .. } => lines.put(&table("section.question", source)),
    }
}

fn overlay(form: &Form, language: LanguageTag) -> Written {
    let mut lines = Lines {
        place: form.place.clone(),
        ..Lines::default()
    };
    lines.put("format = 1");
    lines.maybe("title", &form.title, &language);
    lines.maybe("intro", &form.intro, &language);
    for scale in &form.scales {
        let mut own = Lines::default();
        own.header(&format!("[scale.{}]", key(&scale.name)), &scale.place);
        let bare = own.places.len();
        write_scale(&mut own, scale, &language, &form.language);
        lines.add(own, bare);
    }
    for section in &form.sections {
        let mut own = Lines::default();
        own.header(&format!("[section.{}]", section.id), &section.place);
        let bare = own.places.len();
        own.maybe("title", &section.title, &language);
        own.maybe("intro", &section.intro, &language);
        lines.add(own, bare);
    }
    for question in form.questions() {
        let mut own = Lines::default();
        own.header(&format!("[question.{}]", question.id), &question.place);
        let bare = own.places.len();
        translate(&mut own, question, &language);
        lines.add(own, bare);
    }
    let name = format!("{language}.toml");
    lines.finish(&Path::new(&form.id).join(name), Some(language))
}

impl Lines {
    /// Adds other lines, unless they are no more than their header.
    fn add(&mut self, other: Self, bare: usize) {
        if other.places.len() > bare {
            self.text.push_str(&other.text);
            self.places.extend(other.places);
        }
    }
}

fn translate(lines: &mut Lines, question: &FormQuestion, language: &LanguageTag) {
    lines.maybe("prompt", &question.prompt, language);
    lines.maybe("helper", &question.helper, language);
    match &question.kind {
        FormKind::Options { options, .. } => {
            let texts = options.iter().filter_map(|option| {
                let text = option.text.get(language)?;
                Some(format!("{} = {}", key(option.id.as_str()), quoted(text)))
            });
            let texts: Vec<String> = texts.collect();
            if !texts.is_empty() {
                lines.value("options", &format!("{{ {} }}", texts.join(", ")));
            }
        }
        FormKind::Task { overlays, .. } => {
            if let Some(words) = overlays.get(language) {
                lines.put(&dotted("", words));
            }
        }
        FormKind::Note | FormKind::Number { .. } | FormKind::Scale { .. } | FormKind::Text => {}
    }
}

/// A condition as an inline table.
fn condition(only_if: &OnlyIf) -> String {
    inline(&condition_value(only_if))
}

fn condition_value(only_if: &OnlyIf) -> Value {
    let list = |parts: &[OnlyIf]| -> Value { parts.iter().map(condition_value).collect() };
    match only_if {
        OnlyIf::All(parts) => serde_json::json!({ "all": list(parts) }),
        OnlyIf::Any(parts) => serde_json::json!({ "any": list(parts) }),
        OnlyIf::Not(part) => serde_json::json!({ "not": condition_value(part) }),
        OnlyIf::Answered(question) => serde_json::json!({ "question": question.as_str() }),
        OnlyIf::Is { question, options } => {
            let options: Vec<&str> = options.iter().map(|option| option.as_str()).collect();
            serde_json::json!({ "question": question.as_str(), "is": options })
        }
        OnlyIf::Within {
            question,
            least,
            most,
        } => {
            let mut range = serde_json::json!({ "question": question.as_str() });
            if let Some(range) = range.as_object_mut() {
                let bounds = [("at_least", *least, i64::MIN), ("at_most", *most, i64::MAX)];
                for (name, bound, open) in bounds {
                    if bound != open {
                        range.insert(name.to_owned(), bound.into());
                    }
                }
            }
            range
        }
    }
}
