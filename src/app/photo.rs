//! Taking in a photo: read on a worker, held while the person crops it, then put into the profile.

use std::path::{Path, PathBuf};

use crate::app::AppCore;
use crate::app::jobs::JobKey;
use crate::app::notice::NoticeKind;
use crate::app::outcome::Outcome;
use crate::base::files;
use crate::base::problem::{Place, Problem};
use crate::cv::photo::{Crop, Picture};
use crate::record::edit::Edit;

/// Largest file that is read, in bytes.
const MAX_BYTES: u64 = 60_000_000;

impl AppCore {
    /// Begins to read a photo.
    pub(super) fn read_photo(&mut self, path: PathBuf) {
        self.start_job(JobKey::Import, move || read(&path).map(Outcome::PhotoRead));
    }

    /// Holds a picture until it is cropped or given up.
    pub(super) fn hold_picture(&mut self, picture: Option<Picture>) {
        self.picture = picture;
    }

    /// The picture that is being cropped.
    pub fn picture(&self) -> Option<&Picture> {
        self.picture.as_ref()
    }

    /// Puts the cropped picture into the profile; one undo step.
    pub(super) fn use_photo(&mut self, crop: Crop) {
        let Some(picture) = self.picture.take() else {
            return;
        };
        match picture.cropped(crop) {
            Ok(image) => {
                let mut profile = self.record().profile.clone();
                profile.basics.image = Some(image);
                self.apply(Edit::SetProfile {
                    field: "basics.image".to_owned(),
                    profile: Box::new(profile),
                });
                self.client.end_step();
            }
            Err(problem) => self.notify(NoticeKind::Problem(problem)),
        }
    }
}

fn read(path: &Path) -> Result<Picture, Problem> {
    let bytes = files::read_bytes(path, MAX_BYTES)?;
    Picture::read(&bytes).map_err(|problem| Problem {
        place: Place::file(path),
        ..problem
    })
}
