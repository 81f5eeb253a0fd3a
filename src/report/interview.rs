//! The questions of an interview on a sheet: with what was written to each, or with room to write.

use std::collections::BTreeMap;

use crate::base::id::PracticeId;
use crate::catalog::Catalog;
use crate::catalog::guidance::Practice;
use crate::catalog::role::Role;
use crate::matching::explain::Explainer;
use crate::record::look::Look;
use crate::record::preparation::{EXAMPLE_PARTS, Example};
use crate::report::foot;
use crate::sheet::{Head, Part, Point, Sheet};
use crate::text::Text;

/// Lines of room for each part of an example.
const LINES: [usize; 4] = [2, 2, 3, 2];

/// What makes an answer good.
const CHECKS: [&str; 3] = [
    "practice-check-concrete",
    "practice-check-own",
    "practice-check-result",
];

/// Composes the sheet for a role in the language of `text`; `name` may be empty.
pub fn compose(
    text: &Text,
    catalog: &Catalog,
    role: &Role,
    examples: &BTreeMap<PracticeId, Example>,
    name: &str,
) -> Sheet {
    let title = Explainer::new(text, catalog).role(&role.id);
    let mut parts = vec![
        Part::Head(Head {
            kind: text.get("practice-sheet-kind"),
            title: title.clone(),
            line: name.to_owned(),
            aside: Vec::new(),
        }),
        Part::Boxed {
            lead: text.get("practice-sheet-lead"),
            text: text.get("practice-sheet-words"),
        },
    ];
    let questions = catalog.guidance.interview(role);
    for (place, question) in questions.into_iter().enumerate() {
        parts.extend(question_parts(text, catalog, question, place + 1));
        parts.extend(example_parts(text, examples.get(&question.id)));
    }
    parts.push(Part::Heading(text.get("practice-checks")));
    let point = |key: &str| Point {
        title: String::new(),
        text: text.get(key),
    };
    parts.push(Part::Points(CHECKS.map(point).to_vec()));
    Sheet {
        language: text.tag().clone(),
        title: text.with("practice-sheet-title", &[("role", title.into())]),
        author: name.to_owned(),
        parts,
        foot: foot(text, text.get("practice-sheet-foot")),
        look: Look::default(),
    }
}

/// The question, why it is asked and where to look for an example.
fn question_parts(text: &Text, catalog: &Catalog, question: &Practice, number: usize) -> Vec<Part> {
    let words = catalog.words(text.tag()).practice.get(&question.id);
    let words = words.cloned().unwrap_or_default();
    let args = [
        ("number", number.into()),
        ("question", words.title.as_str().into()),
    ];
    let notes = [words.text, words.help];
    let notes = notes.into_iter().filter(|note| !note.is_empty());
    std::iter::once(Part::Heading(text.with("practice-sheet-question", &args)))
        .chain(notes.map(Part::Lead))
        .collect()
}

/// The four parts: as they were written, else with lines to write on.
fn example_parts(text: &Text, example: Option<&Example>) -> Vec<Part> {
    let written = example.map_or([""; 4], Example::parts);
    let mut parts = Vec::new();
    for ((name, lines), written) in EXAMPLE_PARTS.into_iter().zip(LINES).zip(written) {
        let label = text.get(&format!("practice-{name}"));
        parts.push(Part::Subheading(label));
        if written.trim().is_empty() {
            parts.push(Part::Lead(text.get(&format!("practice-{name}-hint"))));
            parts.extend(std::iter::repeat_n(Part::Line, lines));
        } else {
            let paragraphs = written.lines().map(str::trim);
            let paragraphs = paragraphs.filter(|line| !line.is_empty());
            parts.extend(paragraphs.map(|line| Part::Paragraph(line.to_owned())));
        }
    }
    parts
}
