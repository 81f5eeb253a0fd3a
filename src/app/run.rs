//! Commands, each handed to what does it.

use std::path::{Path, PathBuf};

use crate::app::AppCore;
use crate::app::command::Command;
use crate::app::cv_checks::mend::Mend;
use crate::app::effect::Effect;
use crate::app::notice::NoticeKind;
use crate::app::settings::Settings;
use crate::base::problem::Message;
use crate::record::cv::Occasion;
use crate::store::ClientId;

/// Does what a command asks; what only a window can do comes back.
pub(super) fn run(core: &mut AppCore, command: Command) -> Vec<Effect> {
    match command {
        Command::AskSave { what, suggested } => {
            return vec![Effect::AskSavePath { what, suggested }];
        }
        Command::AskImport => return vec![Effect::AskImportPath],
        Command::AskPhoto => return vec![Effect::AskPhotoPath],
        Command::ReadPhoto { path } => core.read_photo(path),
        Command::DropIncoming => core.drop_incoming(),
        Command::TakeIn(taking) => core.take_in_incoming(&taking),
        Command::DropPhoto => core.drop_photo(),
        Command::UsePhoto(crop) => core.use_photo(crop),
        Command::OpenFile(path) => return vec![Effect::Open(path)],
        Command::ShowInFolder(path) => return vec![Effect::Open(folder_of(&path))],
        Command::DeleteEverything => core.delete_everything(),
        Command::DismissNotice(id) => core.notices.dismiss(id),
        Command::Export {
            what,
            path,
            replace,
        } => return core.export(what, &path, replace),
        Command::Import { path } => core.start_import(path),
        Command::ForgetVersion(millis) => core.forget_version(millis),
        Command::KeepVersion => core.keep_version(Occasion::Asked),
        Command::ReturnToVersion(millis) => core.return_to_version(millis),
        Command::Mend(mend) => core.mend(&mend),
        Command::LoadExample(name) => core.load_example(&name),
        Command::Preview { of, width } => core.want_preview(of, width),
        Command::Redo => core.redo(),
        Command::Save => core.save_now(),
        Command::Undo => core.undo(),
        Command::FinishFirstRun => core.set(|settings| settings.first_run_done = true),
        Command::SetGoOn(go_on) => core.set(|settings| settings.go_on = go_on),
        Command::SetLanguage(tag) => core.set(|settings| settings.language = Some(tag)),
        Command::SetLessMovement(less) => core.set(|settings| settings.less_movement = less),
        Command::SetTextSize(size) => core.set(|settings| settings.text_size = size),
        Command::SetTheme(theme) => core.set(|settings| settings.theme = theme),
    }
    Vec::new()
}

/// The folder in which a file lies; a folder without another around it lies in itself.
fn folder_of(path: &Path) -> PathBuf {
    let whole = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    whole.parent().unwrap_or(&whole).to_owned()
}

impl AppCore {
    fn undo(&mut self) {
        let part = self.client.undo();
        self.record_changed(part);
    }

    fn redo(&mut self) {
        let part = self.client.redo();
        self.record_changed(part);
    }

    /// Solves what a check found, in an undo step of its own, and offers to take it back.
    fn mend(&mut self, mend: &Mend) {
        let Some(edit) = mend.deed.edit(self.record()) else {
            return;
        };
        self.client.end_step();
        self.apply(edit);
        self.client.end_step();
        let revision = self.record().revision();
        let message = Message::new(mend.done);
        self.notify(NoticeKind::Changed { message, revision });
    }

    /// Forgets the client for good. How the screen looks and speaks stays; the first-run screen comes again.
    fn delete_everything(&mut self) {
        match self.store.erase_clients(self.clock.now_millis()) {
            Ok(id) => self.forget_client(id),
            Err(err) => self.notify(NoticeKind::Problem(err.into())),
        }
    }

    fn forget_client(&mut self, id: ClientId) {
        self.client.forget(id);
        self.autosave.forget_record();
        self.previews.forget();
        self.letter_previews.forget();
        self.photo.forget();
        self.notices.clear();
        self.set(|settings| settings.first_run_done = false);
        self.refresh_texts();
        let kind = match self.store.sweep() {
            Ok(()) => NoticeKind::Done(Message::new("app-deleted")),
            Err(err) => NoticeKind::Problem(err.into()),
        };
        self.notify(kind);
    }

    /// Also ends a typing burst: what is typed next is an undo step of its own.
    fn save_now(&mut self) {
        self.client.end_step();
        self.save();
    }

    fn set(&mut self, change: impl FnOnce(&mut Settings)) {
        let before = self.settings.clone();
        change(&mut self.settings);
        if self.settings != before {
            self.settings_changed();
        }
    }
}
