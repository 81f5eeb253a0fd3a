//! The elements of a page: each becomes a question, or several.

use serde_json::{Map, Value};

use crate::base::problem::Message;
use crate::catalog::form::assembly::{Assembly, Built, Spot};
use crate::catalog::form::conditions::Written;
use crate::catalog::form::expression::{Answers, whole};
use crate::catalog::form::told::shown;
use crate::catalog::form::{FormKind, FormScale, Measured, Words};
use crate::catalog::surveyjs::choices::{Choices, scalar};
use crate::catalog::surveyjs::words::Speech;
use crate::catalog::surveyjs::{condition, join, tell_unknown};

/// Properties of elements that are read, or say nothing to us.
const KNOWN: [&str; 34] = [
    "callfit",
    "choices",
    "choicesOrder",
    "colCount",
    "columns",
    "description",
    "elements",
    "hasOther",
    "html",
    "inputType",
    "isRequired",
    "labelFalse",
    "labelTrue",
    "max",
    "maxRateDescription",
    "min",
    "minRateDescription",
    "name",
    "placeholder",
    "rateCount",
    "rateMax",
    "rateMin",
    "rateStep",
    "rateType",
    "rateValues",
    "rows",
    "showOtherItem",
    "startWithNewLine",
    "state",
    "title",
    "type",
    "valueFalse",
    "valueTrue",
    "visibleIf",
];

/// Elements while they are read.
pub(super) struct Elements<'e> {
    pub(super) speech: &'e Speech<'e>,
    pub(super) assembly: Assembly<'e>,
    pub(super) scales: Vec<FormScale>,
    /// Number of the last page or element.
    pub(super) at: usize,
}

/// One element.
struct Element<'e> {
    entries: &'e Map<String, Value>,
    name: &'e str,
    at: String,
    conditions: Vec<Written>,
}

impl Element<'_> {
    fn get(&self, key: &str) -> Option<&Value> {
        self.entries.get(key)
    }

    fn flag(&self, key: &str) -> bool {
        self.get(key) == Some(&Value::Bool(true))
    }

    /// What the element says to us, and to nobody else.
    fn ours(&self, key: &str) -> Option<&Value> {
        self.get("callfit")?.get(key)
    }
}

impl Elements<'_> {
    /// Reads a list of elements, under these conditions of the panels around them.
    pub(super) fn read_list(&mut self, list: Option<&Value>, at: &str, above: &[Written]) {
        let items = list.and_then(Value::as_array);
        for (idx, item) in items.into_iter().flatten().enumerate() {
            let at = format!("{at}[{idx}]");
            self.at += 1;
            if let Some(entries) = item.as_object() {
                self.read(entries, at, above);
            } else {
                let told = self.speech.told;
                told.error(&told.path(&at), Message::new("form-json-object"));
            }
        }
    }

    fn read(&mut self, entries: &Map<String, Value>, at: String, above: &[Written]) {
        let told = self.speech.told;
        let mut conditions = above.to_vec();
        conditions.extend(condition(told, entries, &at, self.at));
        tell_unknown(told, &at, entries, &KNOWN);
        let name = entries.get("name").and_then(Value::as_str);
        let element = Element {
            entries,
            name: name.unwrap_or_default(),
            at,
            conditions,
        };
        let kind = element.get("type").and_then(Value::as_str);
        match kind.unwrap_or_default() {
            "panel" => {
                let inner = join(&element.at, "elements");
                told.warning(&told.path(&element.at), Message::new("form-panel"));
                self.read_list(element.get("elements"), &inner, &element.conditions);
            }
            "matrix" => self.matrix(&element),
            kind => self.question(&element, kind),
        }
    }

    fn question(&mut self, element: &Element<'_>, kind: &str) {
        let told = self.speech.told;
        let spot = Spot {
            name: element.name,
            place: told.path(&element.at),
            at: self.at,
        };
        if element.name.is_empty() && kind != "html" {
            let message = Message::new("form-property-missing").with("name", "name");
            told.error(&spot.place, message);
            return;
        }
        match self.build(element, kind) {
            Some(built) => {
                self.assembly.ask(&spot, built, element.conditions.clone());
            }
            None => self.assembly.leave_out(&spot, &element.conditions),
        }
    }

    fn build(&mut self, element: &Element<'_>, kind: &str) -> Option<Built> {
        let path = |key: &str| join(&element.at, key);
        let (kind, answers) = self.kind(element, kind)?;
        let words = |key: &str| self.speech.words(element.get(key), &path(key));
        let mut prompt = if matches!(kind, FormKind::Note) {
            words("html")
        } else {
            words("title")
        };
        if prompt.is_empty() {
            // SurveyJS shows the name where there is no title.
            prompt.insert(self.speech.usual.clone(), element.name.to_owned());
        }
        let form = element.ours("form").and_then(Value::as_str);
        Some(Built {
            prompt,
            helper: words("description"),
            form: form.unwrap_or_default().to_owned(),
            kind,
            answers,
        })
    }

    fn kind(&mut self, element: &Element<'_>, kind: &str) -> Option<(FormKind, Answers)> {
        let told = self.speech.told;
        let place = told.path(&element.at);
        match kind {
            "radiogroup" | "dropdown" | "buttongroup" => self.select(element, false),
            "checkbox" | "tagbox" => self.select(element, true),
            "boolean" => {
                let value = Value::Object(element.entries.clone());
                let choices = Choices::yes_no(self.speech, &value, &element.at);
                Some(options(element, &choices, false))
            }
            "rating" => self.rating(element),
            "text" => self.text(element),
            "comment" => Some((FormKind::Text, Answers::Any)),
            "html" => Some((FormKind::Note, Answers::Any)),
            _ => {
                let message = Message::new("form-type-refused").with("type", shown(kind));
                told.refuse(&place, message, Message::new("form-hint-elements"));
                None
            }
        }
    }

    fn select(
        &mut self,
        element: &Element<'_>,
        takes_several: bool,
    ) -> Option<(FormKind, Answers)> {
        let told = self.speech.told;
        let at = join(&element.at, "choices");
        let place = told.path(&at);
        if element.flag("hasOther") || element.flag("showOtherItem") {
            told.warning(&place, Message::new("form-or-other"));
        }
        if element.get("choicesOrder").and_then(Value::as_str) == Some("random") {
            told.warning(&place, Message::new("form-options-keep-order"));
        }
        let choices = Choices::read(self.speech, element.get("choices"), &at);
        match measured(element) {
            Some(measures) if !takes_several => Some(self.scale(element, &choices, measures)),
            Some(_) => {
                let hint = Message::new("form-scale-needs-list-hint");
                told.refuse(&place, Message::new("form-scale-needs-list"), hint);
                None
            }
            None => Some(options(element, &choices, takes_several)),
        }
    }

    /// A rating with steps; equal steps of several elements are one scale.
    fn scale(
        &mut self,
        element: &Element<'_>,
        choices: &Choices,
        measures: Measured,
    ) -> (FormKind, Answers) {
        let steps: Vec<Words> = choices
            .options
            .iter()
            .map(|option| option.text.clone())
            .collect();
        let known = self.scales.iter().find(|scale| scale.steps == steps);
        let scale = known.map(|scale| scale.name.clone()).unwrap_or_else(|| {
            let name = format!("scale_{}", self.scales.len() + 1);
            self.scales.push(FormScale {
                name: name.clone(),
                helper: Words::new(),
                steps,
                place: self.speech.told.path(&element.at),
            });
            name
        });
        let kind = FormKind::Scale {
            scale,
            measures,
            is_reversed: element.ours("reversed") == Some(&Value::Bool(true)),
        };
        (kind, choices.steps())
    }

    fn rating(&mut self, element: &Element<'_>) -> Option<(FormKind, Answers)> {
        let told = self.speech.told;
        if element.get("rateValues").is_some() {
            let at = join(&element.at, "rateValues");
            let choices = Choices::read(self.speech, element.get("rateValues"), &at);
            return Some(match measured(element) {
                Some(measures) => self.scale(element, &choices, measures),
                None => options(element, &choices, false),
            });
        }
        let number = |key: &str, usual: i64| element.get(key).map_or(Some(usual), Value::as_i64);
        let least = number("rateMin", 1);
        let most = number("rateMax", number("rateCount", 5).unwrap_or(5));
        let step = number("rateStep", 1);
        let (Some(least), Some(most), Some(1)) = (least, most, step) else {
            let hint = Message::new("form-range-hint");
            told.refuse(&told.path(&element.at), Message::new("form-range"), hint);
            return None;
        };
        let Some(measures) = measured(element) else {
            let (least, most) = (Some(least), Some(most));
            return Some((FormKind::Number { least, most }, Answers::Number));
        };
        let values: Value = (least..=most.min(least.saturating_add(20))).collect();
        let mut choices = Choices::read(self.speech, Some(&values), &element.at);
        let ends = [
            ("minRateDescription", 0),
            (
                "maxRateDescription",
                choices.options.len().saturating_sub(1),
            ),
        ];
        for (key, idx) in ends {
            let words = self.speech.words(element.get(key), &join(&element.at, key));
            if let Some(option) = choices.options.get_mut(idx).filter(|_| !words.is_empty()) {
                option.text = words;
            }
        }
        Some(self.scale(element, &choices, measures))
    }

    fn text(&self, element: &Element<'_>) -> Option<(FormKind, Answers)> {
        let told = self.speech.told;
        let input = element.get("inputType").and_then(Value::as_str);
        match input.unwrap_or("text") {
            "number" | "range" => {
                let bound = |key: &str| {
                    let value = element.get(key).and_then(scalar)?;
                    let number = whole(&value).filter(|(low, high)| low == high);
                    if number.is_none() {
                        let place = told.path(&join(&element.at, key));
                        told.error(&place, Message::new("form-json-whole"));
                    }
                    number.map(|(number, _)| number)
                };
                let (least, most) = (bound("min"), bound("max"));
                Some((FormKind::Number { least, most }, Answers::Number))
            }
            "email" | "tel" | "text" | "url" => Some((FormKind::Text, Answers::Any)),
            input => {
                let message = Message::new("form-type-refused").with("type", shown(input));
                let place = told.path(&join(&element.at, "inputType"));
                told.refuse(&place, message, Message::new("form-hint-elements"));
                None
            }
        }
    }

    /// Rows of statements with the same answers: each row is a question.
    fn matrix(&mut self, element: &Element<'_>) {
        let told = self.speech.told;
        let columns = join(&element.at, "columns");
        let choices = Choices::read(self.speech, element.get("columns"), &columns);
        let helper = self
            .speech
            .words(element.get("title"), &join(&element.at, "title"));
        let form = element.ours("form").and_then(Value::as_str);
        let at = join(&element.at, "rows");
        let rows = element.get("rows").and_then(Value::as_array);
        for (idx, row) in rows.into_iter().flatten().enumerate() {
            let at = format!("{at}[{idx}]");
            let value = row.get("value").unwrap_or(row);
            let Some(value) = scalar(value) else {
                told.error(&told.path(&at), Message::new("form-json-value"));
                continue;
            };
            let mut prompt = self.speech.words(row.get("text"), &at);
            if prompt.is_empty() {
                prompt.insert(self.speech.usual.clone(), value.clone());
            }
            let entries = row_entries(element, row);
            let own = Element {
                entries: &entries,
                name: element.name,
                at: at.clone(),
                conditions: element.conditions.clone(),
            };
            let (kind, answers) = match measured(&own) {
                Some(measures) => self.scale(&own, &choices, measures),
                None => options(&own, &choices, false),
            };
            let name = format!("{}.{value}", element.name);
            let spot = Spot {
                name: &name,
                place: told.path(&at),
                at: self.at,
            };
            let built = Built {
                prompt,
                helper: helper.clone(),
                form: form.unwrap_or_default().to_owned(),
                kind,
                answers,
            };
            self.assembly.ask(&spot, built, element.conditions.clone());
        }
    }
}

/// What a row says to us, over what its matrix says.
fn row_entries(element: &Element<'_>, row: &Value) -> Map<String, Value> {
    let mut ours = Map::new();
    let both = [element.get("callfit"), row.get("callfit")];
    for entries in both.into_iter().flatten().filter_map(Value::as_object) {
        ours.extend(entries.clone());
    }
    Map::from_iter([("callfit".to_owned(), Value::Object(ours))])
}

fn measured(element: &Element<'_>) -> Option<Measured> {
    let text = |key: &str| element.ours(key).and_then(Value::as_str).map(str::to_owned);
    if let Some(id) = text("competency") {
        return Some(Measured::Competency(id));
    }
    if let Some(id) = text("condition") {
        return Some(Measured::Condition(id));
    }
    let step = element.ours("attention").and_then(Value::as_i64);
    step.map(Measured::Attention)
}

fn options(element: &Element<'_>, choices: &Choices, takes_several: bool) -> (FormKind, Answers) {
    let fact = element.ours("fact").and_then(Value::as_str);
    let kind = FormKind::Options {
        takes_several,
        options: choices.options.clone(),
        fact: fact.unwrap_or_default().to_owned(),
    };
    (kind, choices.answers())
}
