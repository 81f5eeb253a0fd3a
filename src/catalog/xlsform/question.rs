//! One row of the survey that asks something.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::base::id::LanguageTag;
use crate::base::problem::Message;
use crate::catalog::form::assembly::Built;
use crate::catalog::form::expression::Answers;
use crate::catalog::form::told::{Told, shown};
use crate::catalog::form::{FormKind, FormOption, Measured, Words};
use crate::catalog::load::table::json_of;
use crate::catalog::xlsform::Lists;
use crate::catalog::xlsform::choices::List;
use crate::catalog::xlsform::columns::Line;
use crate::catalog::xlsform::constraint::{bounds, is_random, range_of};
use crate::catalog::xlsform::kinds::Type;
use crate::catalog::xlsform::scales::Scales;

/// Kinds that `callfit::type` can name.
pub(super) const TASKS: [&str; 5] = ["call", "languages", "record", "situation", "typing"];

/// What rows need to know of the rest.
pub(super) struct Reading<'r> {
    pub(super) told: &'r Told,
    pub(super) usual: LanguageTag,
    pub(super) lists: Lists,
    pub(super) scales: Scales,
}

impl Reading<'_> {
    /// Reads a row; `None` after a problem. Its name and condition are not looked at.
    pub(super) fn read(
        &mut self,
        line: &Line<'_>,
        kind: &Type,
        languages: &[&LanguageTag],
    ) -> Option<Built> {
        let (kind, answers) = self.kind(line, kind)?;
        let mut prompt = line.words("label");
        let mut helper = line.words("hint");
        line.tell_lacking(&prompt, languages);
        if prompt.is_empty() {
            prompt = std::mem::take(&mut helper);
        }
        if !self.told.complete(&line.place(), &self.usual, &mut prompt) {
            line.missing("label");
            return None;
        }
        if !helper.is_empty() {
            self.told.complete(&line.place(), &self.usual, &mut helper);
        }
        if prompt
            .values()
            .chain(helper.values())
            .any(|text| text.contains("${"))
        {
            self.told
                .warning(&line.place(), Message::new("form-words-with-answers"));
        }
        if !line.cell("choice_filter").is_empty() {
            let place = line.place_of("choice_filter");
            let hint = Message::new("form-choice-filter-hint");
            self.told
                .refuse(&place, Message::new("form-choice-filter"), hint);
            return None;
        }
        Some(Built {
            prompt,
            helper,
            form: line.cell("callfit::form").to_owned(),
            kind,
            answers,
        })
    }

    fn kind(&mut self, line: &Line<'_>, kind: &Type) -> Option<(FormKind, Answers)> {
        let measures = self.measures(line);
        let is_select = matches!(kind, Type::Select { .. });
        if measures.is_some() && !is_select {
            let hint = Message::new("form-scale-needs-list-hint");
            self.told
                .refuse(&line.place(), Message::new("form-scale-needs-list"), hint);
            return None;
        }
        match kind {
            Type::Integer => {
                let (least, most) = self.bounds(line);
                Some((FormKind::Number { least, most }, Answers::Number))
            }
            Type::Range => self.range(line),
            Type::Note => self.note(line),
            Type::Text => {
                self.no_constraint(line);
                Some((FormKind::Text, Answers::Any))
            }
            Type::Select {
                list,
                takes_several,
                or_other,
            } => {
                if *or_other {
                    self.told
                        .warning(&line.place(), Message::new("form-or-other"));
                }
                self.no_constraint(line);
                self.select(line, list, *takes_several, measures)
            }
            Type::Refused(hint) => {
                let message = Message::new("form-type-refused");
                let message = message.with("type", shown(line.cell("type")));
                self.told.refuse(&line.place(), message, Message::new(hint));
                None
            }
            Type::Unknown(nearest) => {
                let message = Message::new("form-type-unknown");
                let message = message.with("type", shown(line.cell("type")));
                let hint = match nearest {
                    Some(name) => Message::new("data-did-you-mean").with("name", *name),
                    None => Message::new("form-type-unknown-hint"),
                };
                self.told.refuse(&line.place(), message, hint);
                None
            }
            Type::BeginGroup
            | Type::BeginRepeat
            | Type::EndGroup
            | Type::EndRepeat
            | Type::Metadata => None,
        }
    }

    /// What a rating is about; more than one thing is left to the check of our own files.
    fn measures(&self, line: &Line<'_>) -> Option<Measured> {
        let (competency, condition) = (
            line.cell("callfit::competency"),
            line.cell("callfit::condition"),
        );
        if !competency.is_empty() && !condition.is_empty() {
            let message = Message::new("form-measures-two");
            self.told.error(&line.place(), message);
        }
        if !competency.is_empty() {
            return Some(Measured::Competency(competency.to_owned()));
        }
        if !condition.is_empty() {
            return Some(Measured::Condition(condition.to_owned()));
        }
        line.number("callfit::attention").map(Measured::Attention)
    }

    fn range(&self, line: &Line<'_>) -> Option<(FormKind, Answers)> {
        let Some((least, most)) = range_of(line.cell("parameters")) else {
            let hint = Message::new("form-range-hint");
            let place = line.place_of("parameters");
            self.told.refuse(&place, Message::new("form-range"), hint);
            return None;
        };
        let (least, most) = (Some(least), Some(most));
        Some((FormKind::Number { least, most }, Answers::Number))
    }

    fn bounds(&self, line: &Line<'_>) -> (Option<i64>, Option<i64>) {
        let constraint = line.cell("constraint");
        if constraint.is_empty() {
            return (None, None);
        }
        bounds(constraint).unwrap_or_else(|| {
            self.refuse_constraint(line);
            (None, None)
        })
    }

    fn no_constraint(&self, line: &Line<'_>) {
        if !line.cell("constraint").is_empty() {
            self.refuse_constraint(line);
        }
    }

    fn refuse_constraint(&self, line: &Line<'_>) {
        let found = shown(line.cell("constraint"));
        let message = Message::new("form-constraint").with("found", found);
        let hint = Message::new("form-constraint-hint");
        self.told
            .refuse(&line.place_of("constraint"), message, hint);
    }

    fn select(
        &mut self,
        line: &Line<'_>,
        name: &str,
        takes_several: bool,
        measures: Option<Measured>,
    ) -> Option<(FormKind, Answers)> {
        let Some(list) = self.lists.get(name) else {
            let message = Message::new("form-list-unknown").with("name", shown(name));
            let known = self.lists.keys().map(String::as_str);
            self.told.unknown(&line.place(), message, name, known);
            return None;
        };
        if is_random(line.cell("parameters")) {
            self.told
                .warning(&line.place(), Message::new("form-options-keep-order"));
        }
        let Some(measures) = measures else {
            return Some(options(line, list, takes_several));
        };
        if takes_several {
            let hint = Message::new("form-scale-needs-list-hint");
            self.told
                .refuse(&line.place(), Message::new("form-scale-needs-list"), hint);
            return None;
        }
        let steps = list.choices.iter().zip(1..);
        let steps = steps.map(|(choice, step)| (choice.name.clone(), step));
        let answers = Answers::Steps(steps.collect());
        let kind = FormKind::Scale {
            scale: self.scales.of(name, list),
            measures,
            is_reversed: line.flag("callfit::reversed"),
        };
        Some((kind, answers))
    }

    /// Something to read, or a kind that a spreadsheet cannot hold.
    fn note(&self, line: &Line<'_>) -> Option<(FormKind, Answers)> {
        let kind = line.cell("callfit::type");
        if kind.is_empty() {
            return Some((FormKind::Note, Answers::Any));
        }
        if !TASKS.contains(&kind) {
            let message = Message::new("form-task-unknown").with("type", shown(kind));
            let place = line.place_of("callfit::type");
            self.told.unknown(&place, message, kind, TASKS);
            return None;
        }
        let mut tables: BTreeMap<LanguageTag, Map<String, Value>> = BTreeMap::new();
        let words: Words = line.words("callfit::toml");
        for (language, text) in words {
            match json_of(&text) {
                Ok(table) => {
                    tables.insert(language, table);
                }
                Err(found) => {
                    let message = Message::new("form-toml").with("found", found);
                    self.told.error(&line.place_of("callfit::toml"), message);
                    return None;
                }
            }
        }
        let source = tables.remove(&self.usual).unwrap_or_default();
        let task = FormKind::Task {
            kind: kind.to_owned(),
            source,
            overlays: tables,
        };
        Some((task, Answers::Any))
    }
}

fn options(line: &Line<'_>, list: &List, takes_several: bool) -> (FormKind, Answers) {
    let choices = list.choices.iter();
    let by_name = choices.map(|choice| (choice.name.clone(), choice.id.clone()));
    let answers = Answers::Options(by_name.collect());
    let options = list.choices.iter().map(|choice| FormOption {
        id: choice.id.clone(),
        text: choice.label.clone(),
    });
    let kind = FormKind::Options {
        takes_several,
        options: options.collect(),
        fact: line.cell("callfit::fact").to_owned(),
    };
    (kind, answers)
}
