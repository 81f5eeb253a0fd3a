//! Steps back and forth through the changes of one record.

use crate::base::id::QuestionId;
use crate::record::Record;
use crate::record::edit::Edit;
use crate::store::Part;

/// Edits of the same target within this time are one step.
const MERGE_MILLIS: i64 = 1000;

/// The way back from each change of one record, and forward again.
#[derive(Default)]
pub(crate) struct UndoStack {
    /// Oldest first.
    past: Vec<Step>,
    /// The next one to redo last.
    future: Vec<Step>,
}

/// One step as the person sees it: a whole typing burst, one answer.
struct Step {
    target: Target,
    /// Takes the step back (in the future: takes it again).
    inverse: Edit,
    /// When its last edit came, milliseconds since 1970.
    last_millis: i64,
    /// Further edits of the target may still join it.
    is_open: bool,
}

/// What a step changes.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Target {
    Answer(QuestionId),
    /// Those of the choices for the CV that differ.
    Choices(Vec<&'static str>),
    /// The profile's field, as the screen calls it.
    Field(String),
    /// More than a field; never merged.
    Whole,
}

impl Target {
    /// What an edit changed, by the record after it and the edit that takes it back.
    fn of(record: &Record, inverse: &Edit) -> Self {
        match inverse {
            Edit::SetAnswer { question, .. } => Self::Answer(question.clone()),
            Edit::SetCv(before) => Self::Choices(before.differences(&record.cv)),
            Edit::SetContent { field, .. }
            | Edit::SetPreparation { field, .. }
            | Edit::SetProfile { field, .. } => Self::Field(field.clone()),
            Edit::Replace(_)
            | Edit::SetCvs { .. }
            | Edit::SetVersions(_)
            | Edit::SetPosition(_)
            | Edit::SetSitting(_)
            | Edit::Start { .. } => Self::Whole,
        }
    }
}

impl UndoStack {
    pub(crate) fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    pub(crate) fn can_redo(&self) -> bool {
        !self.future.is_empty()
    }

    /// Keeps the way back from an edit that was just applied; tells whether that made a new step.
    pub(crate) fn push(&mut self, record: &Record, inverse: Edit, now_millis: i64) -> bool {
        self.future.clear();
        let target = Target::of(record, &inverse);
        if let Some(last) = self.past.last_mut()
            && last.takes(&target, now_millis)
        {
            last.last_millis = now_millis;
            return false;
        }
        let is_open = target != Target::Whole;
        self.past.push(Step {
            target,
            inverse,
            last_millis: now_millis,
            is_open,
        });
        true
    }

    /// Lets no further edit join the last step.
    pub(crate) fn end_step(&mut self) {
        if let Some(last) = self.past.last_mut() {
            last.is_open = false;
        }
    }

    /// Takes the last step back; tells what it changed.
    pub(crate) fn undo(&mut self, record: &mut Record) -> Option<Part> {
        let step = self.past.pop()?;
        let (step, part) = step.turned(record);
        self.future.push(step);
        self.end_step();
        Some(part)
    }

    /// Takes the last undone step again; tells what it changed.
    pub(crate) fn redo(&mut self, record: &mut Record) -> Option<Part> {
        let step = self.future.pop()?;
        let (step, part) = step.turned(record);
        self.past.push(step);
        Some(part)
    }
}

impl Step {
    fn takes(&self, target: &Target, now_millis: i64) -> bool {
        let pause = now_millis - self.last_millis;
        self.is_open && self.target == *target && (0..MERGE_MILLIS).contains(&pause)
    }

    /// Applies the step, which gives the step the other way.
    fn turned(self, record: &mut Record) -> (Self, Part) {
        let part = Part::of(&self.inverse);
        let inverse = record.apply(self.inverse);
        let step = Self {
            inverse,
            is_open: false,
            ..self
        };
        (step, part)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::id::RoleId;
    use crate::record::CvChoices;
    use crate::record::answer::{Answer, Given};
    use crate::record::profile::Profile;

    fn type_name(stack: &mut UndoStack, record: &mut Record, name: &str, now_millis: i64) {
        let mut profile = Profile::default();
        profile.basics.name = Some(name.to_owned());
        let inverse = record.apply(Edit::SetProfile {
            field: "basics.name".to_owned(),
            profile: Box::new(profile),
        });
        stack.push(record, inverse, now_millis);
    }

    fn answer(stack: &mut UndoStack, record: &mut Record, question: &str, step: u8) {
        let inverse = record.apply(Edit::SetAnswer {
            question: QuestionId::new(question).unwrap(),
            given: Some(Given {
                answer: Answer::Scale(step),
                millis: None,
            }),
        });
        stack.push(record, inverse, 0);
    }

    #[test]
    fn a_typing_burst_is_one_step() {
        let (mut stack, mut record) = (UndoStack::default(), Record::default());
        for (name, now_millis) in [("A", 0), ("An", 900), ("Ann", 1800), ("Anna", 2800)] {
            type_name(&mut stack, &mut record, name, now_millis);
        }
        stack.undo(&mut record);
        assert_eq!(record.profile.basics.name.as_deref(), Some("Ann"));
        stack.undo(&mut record);
        assert_eq!(record.profile.basics.name, None);
        assert!(!stack.can_undo());
    }

    #[test]
    fn leaving_the_field_and_undo_end_a_burst() {
        let (mut stack, mut record) = (UndoStack::default(), Record::default());
        type_name(&mut stack, &mut record, "A", 0);
        stack.end_step();
        type_name(&mut stack, &mut record, "B", 1);
        type_name(&mut stack, &mut record, "C", 2);
        stack.undo(&mut record);
        assert_eq!(record.profile.basics.name.as_deref(), Some("A"));
        type_name(&mut stack, &mut record, "D", 3);
        stack.undo(&mut record);
        assert_eq!(record.profile.basics.name.as_deref(), Some("A"));
    }

    #[test]
    fn different_answers_and_different_choices_are_steps_of_their_own() {
        let (mut stack, mut record) = (UndoStack::default(), Record::default());
        answer(&mut stack, &mut record, "oral_1", 3);
        answer(&mut stack, &mut record, "oral_2", 3);
        let role = CvChoices {
            role: RoleId::new("inbound_agent").ok(),
            ..CvChoices::default()
        };
        let country = CvChoices {
            country: Some("FR".to_owned()),
            ..role.clone()
        };
        for choices in [role, country] {
            let inverse = record.apply(Edit::SetCv(Box::new(choices)));
            stack.push(&record, inverse, 0);
        }
        assert_eq!(stack.past.len(), 4);
    }

    #[test]
    fn a_new_edit_forgets_what_could_be_redone() {
        let (mut stack, mut record) = (UndoStack::default(), Record::default());
        answer(&mut stack, &mut record, "oral_1", 3);
        stack.undo(&mut record);
        assert!(stack.can_redo());
        answer(&mut stack, &mut record, "oral_2", 3);
        assert!(!stack.can_redo());
    }

    #[test]
    fn every_step_can_be_taken_back_and_taken_again() {
        let (mut stack, mut record) = (UndoStack::default(), Record::default());
        for number in 0..3000 {
            answer(&mut stack, &mut record, &format!("q_{number}"), 3);
        }
        let whole = record.answers.clone();
        while stack.undo(&mut record).is_some() {}
        assert_eq!(record.answers.len(), 0);
        while stack.redo(&mut record).is_some() {}
        assert_eq!(record.answers, whole);
    }
}
