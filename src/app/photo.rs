//! Taking in a photo: read on a worker, held while the person crops it, cropped on a worker, put into the profile.

use std::path::{Path, PathBuf};

use crate::app::AppCore;
use crate::app::jobs::JobKey;
use crate::app::outcome::Outcome;
use crate::base::files;
use crate::base::problem::{Place, Problem};
use crate::cv::photo::{Crop, Picture};
use crate::record::edit::Edit;

/// Largest file that is read, in bytes.
const MAX_BYTES: u64 = 60_000_000;

/// A photo on its way into the profile.
#[derive(Debug, Default)]
pub(super) struct PhotoWork {
    /// What the person is cropping.
    picture: Option<Picture>,
    under_way: Option<UnderWay>,
    /// A file to be read as soon as the work under way has ended.
    next: Option<PathBuf>,
}

#[derive(Debug)]
struct UnderWay {
    is_reading: bool,
    /// Nobody has given it up.
    is_wanted: bool,
}

impl PhotoWork {
    /// Gives up the photo that is read, waited for or cropped by the person; one that is to be used is finished.
    fn drop_unused(&mut self) {
        self.picture = None;
        self.next = None;
        if let Some(under_way) = &mut self.under_way {
            under_way.is_wanted &= !under_way.is_reading;
        }
    }

    /// Gives up everything: the client is another one.
    pub(super) fn forget(&mut self) {
        self.drop_unused();
        if let Some(under_way) = &mut self.under_way {
            under_way.is_wanted = false;
        }
    }

    /// The work under way has ended; tells whether anybody still wants what came of it.
    pub(super) fn ended(&mut self) -> bool {
        self.under_way
            .take()
            .is_none_or(|under_way| under_way.is_wanted)
    }

    /// Holds a picture until it is cropped or given up.
    pub(super) fn hold(&mut self, picture: Picture) {
        self.picture = Some(picture);
    }
}

impl AppCore {
    /// Begins to read a photo, in place of any other.
    pub(super) fn read_photo(&mut self, path: PathBuf) {
        self.photo.drop_unused();
        self.photo.next = Some(path);
        self.read_next_photo();
    }

    /// Begins to read the photo that was waited for, unless there is other work.
    pub(super) fn read_next_photo(&mut self) {
        if self.jobs.is_running(JobKey::Photo) {
            return;
        }
        if let Some(path) = self.photo.next.take() {
            self.start_photo(true, move || read(&path).map(Outcome::PhotoRead));
        }
    }

    fn start_photo(
        &mut self,
        is_reading: bool,
        work: impl FnOnce() -> Result<Outcome, Problem> + Send + 'static,
    ) {
        self.start_job(JobKey::Photo, work);
        self.photo.under_way = self.jobs.is_running(JobKey::Photo).then_some(UnderWay {
            is_reading,
            is_wanted: true,
        });
    }

    /// Gives up the photo that is read or being cropped.
    pub(super) fn drop_photo(&mut self) {
        self.photo.drop_unused();
    }

    /// The picture that is being cropped.
    pub fn picture(&self) -> Option<&Picture> {
        self.photo.picture.as_ref()
    }

    /// Whether a photo is being read, so that there will be a picture to crop.
    pub fn is_reading_photo(&self) -> bool {
        let under_way = self.photo.under_way.as_ref();
        self.photo.next.is_some() || under_way.is_some_and(|work| work.is_reading && work.is_wanted)
    }

    /// Begins to make the photo out of the picture.
    pub(super) fn use_photo(&mut self, crop: Crop) {
        if let Some(picture) = self.photo.picture.take() {
            self.start_photo(false, move || picture.cropped(crop).map(Outcome::PhotoMade));
        }
    }

    /// Puts a finished photo into the profile; one undo step.
    pub(super) fn put_photo(&mut self, image: std::sync::Arc<str>) {
        let mut profile = self.record().profile.clone();
        profile.basics.image = Some(image);
        self.client.end_step();
        self.apply(Edit::SetProfile {
            field: "basics.image".to_owned(),
            profile: Box::new(profile),
        });
        self.client.end_step();
    }
}

fn read(path: &Path) -> Result<Picture, Problem> {
    let bytes = files::read_bytes(path, MAX_BYTES)?;
    Picture::read(&bytes).map_err(|problem| Problem {
        place: Place::file(path),
        ..problem
    })
}
