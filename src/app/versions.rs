//! CVs as they were: kept when a file is saved or taken in, and when the person asks; gone back to in one step.

use crate::app::AppCore;
use crate::app::notice::NoticeKind;
use crate::base::problem::Message;
use crate::record::cv::Occasion;
use crate::record::edit::Edit;

impl AppCore {
    /// Keeps the CV as it is now.
    pub(super) fn keep_version(&mut self, occasion: Occasion) {
        let now = self.clock.now_millis();
        let versions = self.record().versions_with_present(occasion, now);
        self.apply(Edit::SetVersions(versions));
        if occasion == Occasion::Asked {
            self.notify(NoticeKind::Done(Message::new("app-version-kept")));
        }
    }

    /// Puts a version in place of the present CV, which is kept as a version itself.
    pub(super) fn return_to_version(&mut self, millis: i64) {
        let versions = &self.record().versions;
        let Some(version) = versions.iter().find(|version| version.millis == millis) else {
            return;
        };
        let edit = self.record().return_to(version);
        self.keep_version(Occasion::BeforeReturn);
        self.apply(edit);
        self.notify(NoticeKind::Done(Message::new("app-version-back")));
    }

    /// Forgets a version.
    pub(super) fn forget_version(&mut self, millis: i64) {
        let mut versions = self.record().versions.clone();
        versions.retain(|version| version.millis != millis);
        self.apply(Edit::SetVersions(versions));
    }
}
