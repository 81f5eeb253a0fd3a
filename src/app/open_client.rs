//! The client on screen: record, results and the way back.

use std::sync::Arc;

use crate::app::derived::Derived;
use crate::app::undo::UndoStack;
use crate::base::id::RoleId;
use crate::catalog::Catalog;
use crate::record::Record;
use crate::record::edit::Edit;
use crate::store::{ClientId, Part};

/// Most frames, counted back from the last, in which a screen may make steps without being suspect.
const STORM_STEPS: u32 = 10;

/// The last twenty frames.
const STORM_FRAMES: u32 = (1 << 20) - 1;

/// The client on screen.
pub(crate) struct OpenClient {
    pub(crate) id: ClientId,
    record: Record,
    derived: Arc<Derived>,
    /// The revision that `derived` is of.
    derived_revision: u64,
    undo: UndoStack,
    /// One bit per frame, the newest lowest: whether an undo step was made in it.
    frames: u32,
}

impl OpenClient {
    pub(crate) fn new(id: ClientId, record: Record, catalog: &Catalog) -> Self {
        Self {
            id,
            derived: Arc::new(Derived::of(catalog, &record)),
            derived_revision: record.revision(),
            record,
            undo: UndoStack::default(),
            frames: 0,
        }
    }

    pub(crate) fn record(&self) -> &Record {
        &self.record
    }

    pub(crate) fn derived(&self) -> &Arc<Derived> {
        &self.derived
    }

    pub(crate) fn undo_stack(&self) -> &UndoStack {
        &self.undo
    }

    /// Applies an edit and keeps the way back; tells what it changed, `None` if nothing.
    pub(crate) fn apply(&mut self, edit: Edit, now_millis: i64) -> Option<Part> {
        if !changes(&self.record, &edit) {
            return None;
        }
        let part = Part::of(&edit);
        let is_step = !matches!(part, Part::Position | Part::Versions);
        let inverse = self.record.apply(edit);
        if is_step && self.undo.push(&self.record, inverse, now_millis) {
            self.frames |= 1;
        }
        Some(part)
    }

    /// Forgets everything; the revision goes on, so that nothing made before counts as made after.
    pub(crate) fn forget(&mut self, id: ClientId) {
        self.id = id;
        self.record.apply(Edit::Replace(Box::default()));
        self.undo = UndoStack::default();
    }

    pub(crate) fn undo(&mut self) -> Option<Part> {
        self.undo.undo(&mut self.record)
    }

    pub(crate) fn redo(&mut self) -> Option<Part> {
        self.undo.redo(&mut self.record)
    }

    pub(crate) fn end_step(&mut self) {
        self.undo.end_step();
    }

    /// Computes the results anew if the record has changed since.
    pub(crate) fn refresh(&mut self, catalog: &Catalog) {
        if self.derived_revision != self.record.revision() {
            self.derived = Arc::new(Derived::of(catalog, &self.record));
            self.derived_revision = self.record.revision();
        }
    }

    /// Begins a frame; tells whether some screen seems to send an edit in every one.
    pub(crate) fn begin_frame(&mut self) -> bool {
        let is_storm = (self.frames & STORM_FRAMES).count_ones() >= STORM_STEPS;
        self.frames = if is_storm { 0 } else { self.frames << 1 };
        is_storm
    }

    /// The role that the CV is made for: the one chosen, else the best; `None` leaves the profile as it stands.
    pub(crate) fn cv_role(&self, catalog: &Catalog) -> Option<RoleId> {
        if self.record.cv.untailored {
            return None;
        }
        let chosen = self.record.cv.role.as_ref();
        let known = chosen.filter(|role| catalog.role(role).is_some());
        known.or_else(|| self.derived.best_role()).cloned()
    }
}

/// Whether an edit would leave the record other than it is.
fn changes(record: &Record, edit: &Edit) -> bool {
    match edit {
        Edit::Replace(_) => true,
        Edit::SetAnswer { question, given } => record.answers.get(question) != given.as_ref(),
        Edit::SetCv(choices) => record.cv != **choices,
        Edit::SetCvs { cv, drawer } => record.cv != **cv || record.drawer != *drawer,
        Edit::SetContent { profile, cv, .. } => record.profile != **profile || record.cv != **cv,
        Edit::SetVersions(versions) => record.versions != *versions,
        Edit::SetPosition(position) => record.position != *position,
        Edit::SetPreparation { preparation, .. } => record.preparation != **preparation,
        Edit::SetProfile { profile, .. } => record.profile != **profile,
        Edit::SetSitting(sitting) => record.sitting != *sitting,
        Edit::Start {
            questionnaire,
            seed,
        } => record.questionnaire != *questionnaire || record.seed != *seed,
    }
}
