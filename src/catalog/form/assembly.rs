//! Sections and questions while their names are gathered: conditions are read when all names are known.

use std::collections::BTreeSet;

use crate::base::id::QuestionId;
use crate::base::problem::{Message, Place};
use crate::catalog::form::conditions::{Names, Written, with_place};
use crate::catalog::form::expression::{Answers, Target};
use crate::catalog::form::ids::{free_id, id_from};
use crate::catalog::form::tokens::Dialect;
use crate::catalog::form::told::{Told, shown};
use crate::catalog::form::{Form, FormKind, FormQuestion, FormSection, Words};

/// A question that was read, and how conditions can look at it.
pub(crate) struct Built {
    pub(crate) prompt: Words,
    pub(crate) helper: Words,
    /// Name of the shortest form; empty is the shortest.
    pub(crate) form: String,
    pub(crate) kind: FormKind,
    pub(crate) answers: Answers,
}

/// Where a question stands in its author's file.
pub(crate) struct Spot<'s> {
    /// As the author named it; empty if not at all.
    pub(crate) name: &'s str,
    pub(crate) place: Place,
    /// Its number among the questions and groups.
    pub(crate) at: usize,
}

struct Part {
    section: FormSection,
    conditions: Vec<Written>,
}

struct Asked {
    /// How many sections there were.
    section: usize,
    name: String,
    question: FormQuestion,
    conditions: Vec<Written>,
}

/// What was read so far.
pub(crate) struct Assembly<'a> {
    told: &'a Told,
    form_id: String,
    parts: Vec<Part>,
    questions: Vec<Asked>,
    names: Names,
    question_ids: BTreeSet<String>,
    section_ids: BTreeSet<String>,
}

impl<'a> Assembly<'a> {
    pub(crate) fn new(told: &'a Told, form: &Form, dialect: Dialect) -> Self {
        Self {
            told,
            form_id: form.id.clone(),
            parts: Vec::new(),
            questions: Vec::new(),
            names: Names::new(dialect),
            question_ids: BTreeSet::new(),
            section_ids: BTreeSet::new(),
        }
    }

    /// Begins a section, which gets an id by its author's name for it.
    pub(crate) fn open(&mut self, name: &str, mut section: FormSection, conditions: Vec<Written>) {
        let usual = format!("{}_questions", self.form_id);
        section.id = free_id(&id_from(name), &usual, &mut self.section_ids);
        self.parts.push(Part {
            section,
            conditions,
        });
    }

    /// Remembers a question that is left out, so that conditions on it are told so.
    pub(crate) fn leave_out(&mut self, spot: &Spot<'_>, conditions: &[Written]) {
        if !spot.name.is_empty() {
            self.names
                .add(spot.name, spot.at, &spot.place, None, conditions);
        }
    }

    /// Adds a question to the last section; `false` if its name is taken, which is told.
    pub(crate) fn ask(&mut self, spot: &Spot<'_>, built: Built, conditions: Vec<Written>) -> bool {
        let told = self.told;
        if self.is_taken(spot) {
            return false;
        }
        let usual = format!("{}_{}", self.form_id, spot.at);
        let id = free_id(&id_from(spot.name), &usual, &mut self.question_ids);
        if !spot.name.is_empty() && id != spot.name {
            let message = Message::new("form-name-changed").with("name", shown(spot.name));
            told.warning(&spot.place, message.with("id", id.as_str()));
        }
        let Ok(id) = QuestionId::new(&id) else {
            return false;
        };
        if !spot.name.is_empty() {
            let target = Target {
                id: id.clone(),
                answers: built.answers,
            };
            self.names
                .add(spot.name, spot.at, &spot.place, Some(target), &conditions);
        }
        self.questions.push(Asked {
            section: self.parts.len(),
            name: spot.name.to_owned(),
            question: FormQuestion {
                id,
                prompt: built.prompt,
                helper: built.helper,
                form: built.form,
                only_if: None,
                kind: built.kind,
                place: spot.place.clone(),
            },
            conditions,
        });
        true
    }

    /// Whether an earlier question has the name, which is told.
    pub(crate) fn is_taken(&self, spot: &Spot<'_>) -> bool {
        let Some(before) = self.names.place_of(spot.name) else {
            return false;
        };
        let message = Message::new("form-name-twice").with("name", shown(spot.name));
        self.told.error(&spot.place, with_place(message, before));
        true
    }

    /// Reads the conditions and puts the questions into the sections of `form`.
    pub(crate) fn finish(mut self, form: &mut Form) {
        let mut questions = self.questions.into_iter().peekable();
        for (part, number) in self.parts.into_iter().zip(1_usize..) {
            let mut section = part.section;
            let only_if = self.names.read(self.told, None, &part.conditions);
            while let Some(mut asked) = questions.next_if(|asked| asked.section == number) {
                let own = self
                    .names
                    .read(self.told, Some(&asked.name), &asked.conditions);
                match (own, &only_if) {
                    (Some(own), Some(_)) => {
                        asked.question.only_if = own;
                        section.questions.push(asked.question);
                    }
                    _ => self.names.leave_out(&asked.name),
                }
            }
            section.only_if = only_if.flatten();
            if !section.questions.is_empty() {
                form.sections.push(section);
            }
        }
    }
}
