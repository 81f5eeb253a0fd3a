//! Lists of answers that are the steps of a scale.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::form::ids::{free_id, id_from};
use crate::catalog::form::{Form, FormKind, FormQuestion, FormScale, Words};
use crate::catalog::xlsform::choices::List;

/// The scales of a form while it is read: each list is made one when a question first needs it.
#[derive(Default)]
pub(super) struct Scales {
    by_list: BTreeMap<String, String>,
    taken: BTreeSet<String>,
    pub(super) found: Vec<FormScale>,
}

impl Scales {
    /// The name of the scale with the steps of that list.
    pub(super) fn of(&mut self, name: &str, list: &List) -> String {
        if let Some(known) = self.by_list.get(name) {
            return known.clone();
        }
        let scale = free_id(&id_from(name), "scale", &mut self.taken);
        self.by_list.insert(name.to_owned(), scale.clone());
        self.found.push(FormScale {
            name: scale.clone(),
            helper: Words::new(),
            steps: list
                .choices
                .iter()
                .map(|choice| choice.label.clone())
                .collect(),
            place: list.place.clone(),
        });
        scale
    }
}

/// Gives each scale the hint that most of its questions have, if all have one; those keep none of their own.
pub(super) fn share_helpers(form: &mut Form) {
    for scale in &mut form.scales {
        let mut counts: BTreeMap<&Words, usize> = BTreeMap::new();
        let questions = form.sections.iter().flat_map(|section| &section.questions);
        for question in questions.filter(|question| scale_of(question) == Some(&scale.name)) {
            *counts.entry(&question.helper).or_default() += 1;
        }
        let most = counts.iter().max_by_key(|(_, count)| **count);
        let has_bare = counts.keys().any(|words| words.is_empty());
        if let Some((helper, _)) = most.filter(|_| !has_bare) {
            scale.helper = (*helper).clone();
        }
    }
    let helpers: BTreeMap<&String, &Words> = form
        .scales
        .iter()
        .map(|scale| (&scale.name, &scale.helper))
        .collect();
    let sections = form.sections.iter_mut();
    for question in sections.flat_map(|section| &mut section.questions) {
        let shared = scale_of(question).and_then(|scale| helpers.get(scale));
        if shared == Some(&&question.helper) {
            question.helper.clear();
        }
    }
}

/// The name of the scale on which a question is answered.
fn scale_of(question: &FormQuestion) -> Option<&String> {
    match &question.kind {
        FormKind::Scale { scale, .. } => Some(scale),
        _ => None,
    }
}
