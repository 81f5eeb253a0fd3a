//! When to write, and how safe the record is meanwhile.

use std::collections::BTreeSet;

use crate::app::{AppCore, SETTINGS_KEY};
use crate::base::problem::Problem;
use crate::store::Part;

/// Typing is written this long after the last edit …
const PAUSE_MILLIS: i64 = 400;

/// … and at the latest this long after the first.
const LONGEST_MILLIS: i64 = 10_000;

/// How long to wait before each further try after a failure; the last holds for all that follow.
const RETRY_MILLIS: [i64; 3] = [2000, 5000, LONGEST_WAIT_MILLIS];

/// The longest of all pauses.
const LONGEST_WAIT_MILLIS: i64 = 15_000;

/// How safe the record is.
#[derive(Clone, Debug, PartialEq)]
pub enum SaveState {
    Saved,
    Saving,
    /// Not written; the notice stays until it is.
    Failed(Problem),
}

/// What waits to be written, and until when.
#[derive(Debug)]
pub(crate) struct Autosave {
    unsaved: Unsaved,
    /// When the oldest of it was changed, milliseconds since 1970.
    since_millis: i64,
    /// When to write, milliseconds since 1970; meaningless if nothing waits.
    due_millis: i64,
    /// Tries that failed in a row.
    failures: usize,
    state: SaveState,
}

/// What waits to be written.
#[derive(Debug, Default)]
struct Unsaved {
    parts: BTreeSet<Part>,
    settings: bool,
}

impl Unsaved {
    fn is_empty(&self) -> bool {
        self.parts.is_empty() && !self.settings
    }
}

impl Default for Autosave {
    fn default() -> Self {
        Self {
            unsaved: Unsaved::default(),
            since_millis: 0,
            due_millis: 0,
            failures: 0,
            state: SaveState::Saved,
        }
    }
}

impl Autosave {
    pub(crate) fn state(&self) -> &SaveState {
        &self.state
    }

    /// Notes a changed part of the record.
    pub(crate) fn part_changed(&mut self, part: Part, now_millis: i64) {
        let pause = match part {
            Part::Answer(_)
            | Part::Choices
            | Part::Everything
            | Part::Sitting
            | Part::Start
            | Part::Versions => 0,
            Part::Content | Part::Position | Part::Preparation | Part::Profile => PAUSE_MILLIS,
        };
        let is_first = self.unsaved.is_empty();
        self.unsaved.parts.insert(part);
        self.wait(is_first, pause, now_millis);
    }

    /// Notes a changed setting of the program.
    pub(crate) fn settings_changed(&mut self, now_millis: i64) {
        let is_first = self.unsaved.is_empty();
        self.unsaved.settings = true;
        self.wait(is_first, 0, now_millis);
    }

    /// Nothing of the record is to be written any more.
    pub(crate) fn forget_record(&mut self) {
        self.unsaved.parts.clear();
        if !self.unsaved.settings {
            self.succeeded();
        }
    }

    fn wait(&mut self, is_first: bool, pause_millis: i64, now_millis: i64) {
        if is_first {
            self.since_millis = now_millis;
        }
        // After a failure the next try comes when it comes: a full disk is not asked at every key press.
        if self.failures > 0 {
            return;
        }
        self.state = SaveState::Saving;
        self.due_millis = (now_millis + pause_millis).min(self.since_millis + LONGEST_MILLIS);
    }

    /// Milliseconds until something is to be written; `None` if nothing waits.
    pub(crate) fn due_in(&self, now_millis: i64) -> Option<i64> {
        let wait = self.due_millis - now_millis;
        // Nothing waits for longer: somebody has set the computer's clock back.
        let is_sound = (0..=LONGEST_WAIT_MILLIS).contains(&wait);
        (!self.unsaved.is_empty()).then_some(if is_sound { wait } else { 0 })
    }

    /// All of it is written.
    pub(crate) fn succeeded(&mut self) {
        *self = Self::default();
    }

    /// Nothing of it is written; it will be tried again.
    pub(crate) fn failed(&mut self, problem: Problem, now_millis: i64) {
        let pause = RETRY_MILLIS.get(self.failures).copied();
        self.due_millis = now_millis + pause.unwrap_or(LONGEST_WAIT_MILLIS);
        self.failures += 1;
        self.state = SaveState::Failed(problem);
    }
}

impl AppCore {
    pub(super) fn save_if_due(&mut self) {
        if self.autosave.due_in(self.clock.now_millis()) == Some(0) {
            self.save();
        }
    }

    /// Writes what waits to be written; a failure is shown until it is solved, and tried again.
    pub(super) fn save(&mut self) {
        if self.autosave.unsaved.is_empty() {
            return;
        }
        let now_millis = self.clock.now_millis();
        let problem = self.write_unsaved(now_millis).err();
        self.notices.pin(problem.clone(), now_millis);
        match problem {
            Some(problem) => self.autosave.failed(problem, now_millis),
            None => self.autosave.succeeded(),
        }
    }

    fn write_unsaved(&mut self, now_millis: i64) -> Result<(), Problem> {
        let Unsaved { parts, settings } = &self.autosave.unsaved;
        self.store
            .save(self.client.id, self.client.record(), parts, now_millis)?;
        if *settings {
            self.store.save_setting(SETTINGS_KEY, &self.settings)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::problem::{Message, Place};

    #[test]
    fn typing_is_written_after_a_pause_and_after_ten_seconds_at_the_latest() {
        let mut autosave = Autosave::default();
        assert_eq!(autosave.due_in(0), None);
        autosave.part_changed(Part::Profile, 1000);
        assert_eq!(autosave.due_in(1000), Some(400));
        autosave.part_changed(Part::Profile, 1300);
        assert_eq!(autosave.due_in(1300), Some(400));
        for now_millis in (1600..10_900).step_by(300) {
            autosave.part_changed(Part::Profile, now_millis);
        }
        autosave.part_changed(Part::Profile, 10_900);
        assert_eq!(autosave.due_in(10_900), Some(100));
        assert_eq!(*autosave.state(), SaveState::Saving);
        autosave.succeeded();
        assert_eq!(autosave.due_in(11_000), None);
        assert_eq!(*autosave.state(), SaveState::Saved);
    }

    #[test]
    fn a_clock_set_back_does_not_put_saving_off() {
        let mut autosave = Autosave::default();
        autosave.part_changed(Part::Profile, 3_600_000);
        assert_eq!(autosave.due_in(0), Some(0));
    }

    #[test]
    fn choices_and_settings_are_written_at_once_with_all_that_waits() {
        let mut autosave = Autosave::default();
        autosave.part_changed(Part::Profile, 0);
        autosave.part_changed(Part::Choices, 10);
        assert_eq!(autosave.due_in(10), Some(0));
        let mut autosave = Autosave::default();
        autosave.settings_changed(10);
        assert_eq!(autosave.due_in(10), Some(0));
    }

    #[test]
    fn failures_are_tried_again_after_two_five_and_fifteen_seconds() {
        let mut autosave = Autosave::default();
        autosave.part_changed(Part::Choices, 0);
        let problem = Problem::error(Place::default(), Message::new("store-disk-full"));
        for pause in [2000, 5000, 15_000, 15_000] {
            autosave.failed(problem.clone(), 0);
            assert_eq!(autosave.due_in(0), Some(pause));
        }
        autosave.part_changed(Part::Choices, 0);
        assert_eq!(autosave.due_in(0), Some(15_000));
        assert_eq!(*autosave.state(), SaveState::Failed(problem));
    }
}
