//! Examples for interviews in a file of their own, read with every problem named.

use std::collections::BTreeMap;
use std::path::Path;

use crate::base::id::PracticeId;
use crate::base::problem::Loaded;
use crate::catalog::Catalog;
use crate::catalog::load::table::{DataFile, Table, Value};
use crate::record::preparation::Example;

/// Reads `[examples.QUESTION]` tables with situation, task, action and result; each part may be left out.
///
/// Examples of questions that are not in the catalogue are left out and named.
pub fn read_examples(
    catalog: &Catalog,
    path: &Path,
    text: &str,
) -> Loaded<BTreeMap<PracticeId, Example>> {
    let mut problems = Vec::new();
    let examples = DataFile::read(path, text, &mut problems, |table| {
        let entries = table.need("examples")?.named()?;
        let examples = entries.iter().filter_map(|value| example(catalog, value));
        Some(examples.collect())
    });
    Loaded {
        value: examples.unwrap_or_default(),
        problems,
    }
}

fn example(catalog: &Catalog, value: &Value<'_>) -> Option<(PracticeId, Example)> {
    let questions = &catalog.guidance.practice;
    let mut known = questions.iter();
    let Some(question) = known.find(|question| question.id.as_str() == value.name()) else {
        let known = questions.iter().map(|question| question.id.as_str());
        value.unknown_name("data-unknown-question", known);
        return None;
    };
    let part = |table: &Table<'_>, name| {
        let value: Option<Value<'_>> = table.get(name);
        value.and_then(|value| value.text()).unwrap_or_default()
    };
    let example = value.table(|table| {
        Some(Example {
            situation: part(table, "situation"),
            task: part(table, "task"),
            action: part(table, "action"),
            result: part(table, "result"),
        })
    })?;
    Some((question.id.clone(), example))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Loaded<BTreeMap<PracticeId, Example>> {
        read_examples(&Catalog::shipped(), Path::new("examples.toml"), text)
    }

    #[test]
    fn examples_are_read_part_by_part() {
        let loaded = read(
            "format = 1\n[examples.people_waiting]\nsituation = \"A Saturday\"\nresult = \"Calm\"\n",
        );
        assert!(loaded.problems.is_empty(), "{:?}", loaded.problems);
        let example = &loaded.value["people_waiting"];
        assert_eq!(example.parts(), ["A Saturday", "", "", "Calm"]);
    }

    #[test]
    fn what_is_not_known_is_named_with_its_line_and_the_rest_is_kept() {
        let loaded = read(
            "format = 1\n[examples.people_wating]\ntask = \"x\"\n[examples.people_waiting]\ntask = \"x\"\nend = \"y\"\n",
        );
        assert_eq!(loaded.value.len(), 1);
        let lines: Vec<_> = loaded.problems.iter().map(|it| it.place.line).collect();
        assert_eq!(lines, [Some(2), Some(6)]);
        let hint = loaded.problems[0].hint.as_ref();
        assert!(hint.is_some_and(|hint| format!("{hint:?}").contains("people_waiting")));
    }
}
