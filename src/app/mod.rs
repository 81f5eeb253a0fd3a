//! The program without its window: catalogue, texts, store, open client, jobs and notices.
//!
//! Knows no egui, no dialogs and no standard output.

pub mod command;
pub mod effect;
pub mod notice;
pub mod preview;
pub mod settings;

use std::path::PathBuf;
use std::sync::Arc;

use crate::base::clock::Clock;
use crate::base::problem::Problem;
use crate::catalog::Catalog;
use crate::matching::RoleMatch;
use crate::record::Record;
use crate::record::edit::Edit;
use crate::score::CompetencyProfile;
use crate::text::Text;
use command::Command;
use effect::Effect;
use notice::Notice;
use preview::Preview;
use settings::Settings;

/// Where the program finds and keeps things.
#[derive(Clone, Debug)]
pub struct Options {
    /// Folder of the store; `None` takes the one usual on this system.
    pub data_dir: Option<PathBuf>,
    /// Keeps nothing on disk; for tests and demonstrations.
    pub in_memory: bool,
    pub clock: Clock,
}

/// Wakes the window when a worker has finished; called from the worker's thread.
pub type WakeUp = Arc<dyn Fn() + Send + Sync>;

/// Results for one revision of one record under one catalogue. Never saved.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Derived {
    pub profile: CompetencyProfile,
    /// Best first.
    pub matches: Vec<RoleMatch>,
}

/// How safe the record is.
#[derive(Clone, Debug, PartialEq)]
pub enum SaveState {
    Saved,
    Saving,
    /// Not written; the notice stays until it is.
    Failed(Problem),
}

/// Everything but the window.
pub struct AppCore {}

impl AppCore {
    /// Opens catalogue and store. A store that cannot be used is left untouched and comes back as the problem.
    pub fn open(_options: &Options, _wake_up: WakeUp) -> Result<Self, Problem> {
        todo!()
    }

    /// Words of the screen.
    pub fn text(&self) -> &Arc<Text> {
        todo!()
    }

    /// Words of the CV.
    pub fn cv_text(&self) -> &Arc<Text> {
        todo!()
    }

    pub fn catalog(&self) -> &Arc<Catalog> {
        todo!()
    }

    /// What is wrong in the data files, shown in the settings.
    pub fn data_problems(&self) -> &[Problem] {
        todo!()
    }

    pub fn record(&self) -> &Record {
        todo!()
    }

    pub fn derived(&self) -> &Derived {
        todo!()
    }

    pub fn settings(&self) -> &Settings {
        todo!()
    }

    pub fn save_state(&self) -> &SaveState {
        todo!()
    }

    /// Messages on screen, oldest first.
    pub fn notices(&self) -> &[Notice] {
        todo!()
    }

    /// The newest finished preview of the CV; may be of an older revision while the next is made.
    pub fn preview(&self) -> Option<&Arc<Preview>> {
        todo!()
    }

    pub fn can_undo(&self) -> bool {
        todo!()
    }

    pub fn can_redo(&self) -> bool {
        todo!()
    }

    pub fn clock(&self) -> Clock {
        todo!()
    }

    /// Changes the record: applied, kept for undo, and saved at once or, for typing, within 400 ms.
    pub fn apply(&mut self, _edit: Edit) {
        todo!()
    }

    /// Does something other than change the record; what only a window can do comes back as effects.
    pub fn run(&mut self, _command: Command) -> Vec<Effect> {
        todo!()
    }

    /// Takes results of workers, saves what is due, recomputes what is old. Called before each frame is drawn.
    ///
    /// Returns effects and when to be called again at the latest (`None`: when something happens).
    pub fn tick(&mut self) -> (Vec<Effect>, Option<std::time::Duration>) {
        todo!()
    }
}
