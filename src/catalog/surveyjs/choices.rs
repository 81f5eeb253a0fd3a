//! Answers to choose from in SurveyJS.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::base::id::OptionId;
use crate::base::problem::Message;
use crate::catalog::form::expression::Answers;
use crate::catalog::form::ids::{free_id, id_from};
use crate::catalog::form::told::shown;
use crate::catalog::form::{FormOption, Words};
use crate::catalog::surveyjs::words::Speech;

/// Answers by their values, in order.
#[derive(Clone, Default)]
pub(super) struct Choices {
    /// As conditions name them.
    pub(super) values: Vec<String>,
    pub(super) options: Vec<FormOption>,
}

impl Choices {
    /// Reads a list whose members are values, or values with texts.
    pub(super) fn read(speech: &Speech<'_>, list: Option<&Value>, at: &str) -> Self {
        let mut choices = Self::default();
        let mut taken = BTreeSet::new();
        let items = list.and_then(Value::as_array);
        for (idx, item) in items.into_iter().flatten().enumerate() {
            let at = format!("{at}[{idx}]");
            let value = match item {
                Value::Object(entries) => entries.get("value"),
                item => Some(item),
            };
            let Some(value) = value.and_then(scalar) else {
                let place = speech.told.path(&at);
                speech.told.error(&place, Message::new("form-json-value"));
                continue;
            };
            let mut text = speech.words(item.get("text"), &at);
            if text.is_empty() {
                text = Words::from([(speech.usual.clone(), value.clone())]);
            }
            choices.add(speech, value, text, &at, &mut taken);
        }
        choices
    }

    /// Yes and no.
    pub(super) fn yes_no(speech: &Speech<'_>, element: &Value, at: &str) -> Self {
        let mut choices = Self::default();
        let mut taken = BTreeSet::new();
        for (is_yes, value, label) in [
            (true, "valueTrue", "labelTrue"),
            (false, "valueFalse", "labelFalse"),
        ] {
            let stated = element.get(value).and_then(scalar);
            let value = stated.unwrap_or_else(|| is_yes.to_string());
            let mut text = speech.words(element.get(label), at);
            if text.is_empty() {
                text = speech.yes_or_no(is_yes);
            }
            choices.add(speech, value, text, at, &mut taken);
        }
        choices
    }

    fn add(
        &mut self,
        speech: &Speech<'_>,
        value: String,
        text: Words,
        at: &str,
        taken: &mut BTreeSet<String>,
    ) {
        let told = speech.told;
        let place = told.path(at);
        if self.values.contains(&value) {
            let message = Message::new("form-value-twice").with("name", shown(&value));
            told.error(&place, message);
            return;
        }
        let usual = format!("choice_{}", self.values.len() + 1);
        let id = free_id(&id_from(&value), &usual, taken);
        if id != value {
            let message = Message::new("form-name-changed").with("name", shown(&value));
            told.warning(&place, message.with("id", id.as_str()));
        }
        if let Ok(id) = OptionId::new(&id) {
            self.values.push(value);
            self.options.push(FormOption { id, text });
        }
    }

    /// How conditions look at them.
    pub(super) fn answers(&self) -> Answers {
        let ids = self.options.iter().map(|option| option.id.clone());
        let by_value: BTreeMap<String, OptionId> = self.values.iter().cloned().zip(ids).collect();
        Answers::Options(by_value)
    }

    /// How conditions look at them as the steps of a scale.
    pub(super) fn steps(&self) -> Answers {
        Answers::Steps(self.values.iter().cloned().zip(1..).collect())
    }
}

/// A value as conditions write it.
pub(super) fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(flag) => Some(flag.to_string()),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}
