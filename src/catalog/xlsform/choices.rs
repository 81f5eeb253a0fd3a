//! The sheet `choices`: lists of answers.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::id::{LanguageTag, OptionId};
use crate::base::problem::{Message, Place};
use crate::catalog::form::Words;
use crate::catalog::form::ids::{free_id, id_from};
use crate::catalog::form::told::{Told, shown};
use crate::catalog::xlsform::columns::{Columns, Line};

/// A list of answers.
pub(super) struct List {
    pub(super) choices: Vec<Choice>,
    pub(super) place: Place,
    taken: BTreeSet<String>,
    /// Rows by name.
    rows: BTreeMap<String, usize>,
}

/// One answer of a list.
pub(super) struct Choice {
    /// As the author named it.
    pub(super) name: String,
    pub(super) id: OptionId,
    pub(super) label: Words,
}

/// Reads the lists by their names.
pub(super) fn read(
    told: &Told,
    columns: &Columns<'_>,
    usual: &LanguageTag,
) -> BTreeMap<String, List> {
    let languages = columns.languages();
    let mut lists: BTreeMap<String, List> = BTreeMap::new();
    for line in columns.lines() {
        let (list, name) = (line.cell("list_name"), line.cell("name"));
        let mut label = line.words("label");
        if list.is_empty() && name.is_empty() && label.is_empty() {
            continue;
        }
        if list.is_empty() {
            line.missing("list_name");
            continue;
        }
        if name.is_empty() {
            line.missing("name");
            continue;
        }
        let list = lists.entry(list.to_owned()).or_insert_with(|| List {
            choices: Vec::new(),
            place: line.place(),
            taken: BTreeSet::new(),
            rows: BTreeMap::new(),
        });
        line.tell_lacking(&label, &languages);
        if !told.complete(&line.place(), usual, &mut label) {
            let message = Message::new("form-choice-no-label").with("name", shown(name));
            told.warning(&line.place(), message);
            label.insert(usual.clone(), name.to_owned());
        }
        add(told, list, &line, label);
    }
    lists
}

fn add(told: &Told, list: &mut List, line: &Line<'_>, label: Words) {
    let name = line.cell("name");
    if let Some(before) = list.rows.get(name) {
        let message = Message::new("form-choice-twice").with("name", shown(name));
        told.error(&line.place(), message.with("row", before.to_string()));
        return;
    }
    let usual = format!("choice_{}", line.row.number);
    let id = free_id(&id_from(name), &usual, &mut list.taken);
    if id != name {
        let message = Message::new("form-name-changed").with("name", shown(name));
        told.warning(&line.place(), message.with("id", id.as_str()));
    }
    if let Ok(id) = OptionId::new(&id) {
        list.choices.push(Choice {
            name: name.to_owned(),
            id,
            label,
        });
        list.rows.insert(name.to_owned(), line.row.number);
    }
}
