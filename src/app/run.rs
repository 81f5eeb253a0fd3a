//! Commands, each handed to what does it.

use std::path::Path;

use crate::app::AppCore;
use crate::app::command::Command;
use crate::app::effect::Effect;

/// Does what a command asks; what only a window can do comes back.
pub(super) fn run(core: &mut AppCore, command: Command) -> Vec<Effect> {
    match command {
        Command::AskExportCv { suggested } => return vec![Effect::AskCvPath { suggested }],
        Command::AskExportResume { suggested } => return vec![Effect::AskResumePath { suggested }],
        Command::AskImport => return vec![Effect::AskImportPath],
        Command::OpenFile(path) => return vec![Effect::Open(path)],
        Command::ShowInFolder(path) => return vec![Effect::Open(folder_of(&path).to_owned())],
        Command::DismissNotice(id) => core.dismiss(id),
        Command::Redo => core.redo(),
        Command::Save => core.save_now(),
        Command::Undo => core.undo(),
        Command::FinishFirstRun => core.set(|settings| settings.first_run_done = true),
        Command::SetGoOn(go_on) => core.set(|settings| settings.go_on = go_on),
        Command::SetLanguage(tag) => core.set(|settings| settings.language = Some(tag)),
        Command::SetLessMovement(less) => core.set(|settings| settings.less_movement = less),
        Command::SetTextSize(size) => core.set(|settings| settings.text_size = size),
        Command::SetTheme(theme) => core.set(|settings| settings.theme = theme),
        Command::DeleteEverything
        | Command::ExportCv { .. }
        | Command::ExportResume { .. }
        | Command::Import { .. }
        | Command::LoadExample(_)
        | Command::Preview { .. } => {}
    }
    Vec::new()
}

fn folder_of(path: &Path) -> &Path {
    path.parent().unwrap_or(path)
}

impl AppCore {
    /// The notice about a failure to save stays until it is solved.
    fn dismiss(&mut self, id: u64) {
        if self.save_notice != Some(id) {
            self.notices.remove(id);
        }
    }

    fn undo(&mut self) {
        let part = self.client.undo();
        self.record_changed(part);
    }

    fn redo(&mut self) {
        let part = self.client.redo();
        self.record_changed(part);
    }

    /// Also ends a typing burst: what is typed next is an undo step of its own.
    fn save_now(&mut self) {
        self.client.end_step();
        self.save();
    }

    fn set(&mut self, change: impl FnOnce(&mut crate::app::settings::Settings)) {
        let before = self.settings.clone();
        change(&mut self.settings);
        if self.settings != before {
            self.settings_changed();
        }
    }
}
