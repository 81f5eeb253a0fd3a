//! The report of the checks for a screen, and the way from a finding to its field.

use egui::{Context, Id};

use crate::app::cv_checks::fields::{self, ReadField};
use crate::app::cv_checks::{self, Report, Subject};
use crate::base::date::PartialDate;
use crate::base::id::LanguageTag;
use crate::cv;
use crate::record::CvChoices;
use crate::record::edit::Edit;
use crate::ui::outbox::Outbox;
use crate::ui::view::View;

/// Holds the report of the present record.
///
/// While the next preview is made, the report keeps what was read in the one before: nothing flashes.
#[derive(Debug, Default)]
pub(in crate::ui::screen) struct ReportKeeper {
    /// What the report is of.
    key: Option<Key>,
    report: Report,
    reading: Report,
    fields: Vec<ReadField>,
}

/// What decides a report; the same twice would say the same.
#[derive(Debug, PartialEq, Eq)]
struct Key {
    revision: u64,
    screen: LanguageTag,
    cv: LanguageTag,
    country: String,
    has_role: bool,
    role_headline: String,
    today: PartialDate,
    /// Of the preview, if it shows this very record.
    serial: Option<u64>,
}

impl ReportKeeper {
    /// Makes the report anew if anything that decides it has changed. Called once a frame.
    pub(in crate::ui::screen) fn refresh(&mut self, view: &View<'_>) {
        let country = country(view);
        let role_headline = any_role(view).map(|role| {
            let words = view.catalog.words(view.cv_text.tag());
            cv::role_headline(words, role, view.record.profile.spoken_of)
        });
        let subject = Subject {
            record: view.record,
            text: view.text,
            cv_text: view.cv_text,
            country: &country,
            has_role: role(view).is_some(),
            role_headline: role_headline.unwrap_or_default(),
            today: view.clock.today(),
        };
        let fresh = view
            .preview
            .filter(|preview| preview.revision == view.record.revision());
        let key = Key {
            revision: view.record.revision(),
            screen: view.text.tag().clone(),
            cv: view.cv_text.tag().clone(),
            country: country.clone(),
            has_role: subject.has_role,
            role_headline: subject.role_headline.to_owned(),
            today: subject.today,
            serial: fresh.map(|preview| preview.serial),
        };
        if self.key.as_ref() == Some(&key) {
            return;
        }
        self.key = Some(key);
        self.report = cv_checks::check_content(&subject);
        if let Some(preview) = fresh {
            self.reading = cv_checks::check_reading(&subject, preview);
            self.fields = fields::fields(&subject, preview);
        } else {
            self.reading.forget_mended(view.record);
        }
        self.report.extend(&self.reading);
    }

    pub(in crate::ui::screen) fn report(&self) -> &Report {
        &self.report
    }

    /// What a machine reads out of the file, field by field; empty before a file was made.
    pub(in crate::ui::screen) fn fields(&self) -> &[ReadField] {
        &self.fields
    }

    /// Whether the file has been read back at all.
    pub(in crate::ui::screen) fn has_read(&self) -> bool {
        self.report
            .passed
            .iter()
            .map(|passed| passed.check)
            .any(|check| check.is_reading())
            || self.report.blocks_saving()
    }
}

/// The role that the CV is made for: the one chosen, else the best; `None` leaves the profile as it stands.
pub(super) fn role<'a>(view: &View<'a>) -> Option<&'a crate::base::id::RoleId> {
    if view.record.cv.untailored {
        return None;
    }
    any_role(view)
}

/// The role chosen, else the best, even if the CV is made for none.
fn any_role<'a>(view: &View<'a>) -> Option<&'a crate::base::id::RoleId> {
    let chosen = view.record.cv.role.as_ref();
    let known = chosen.filter(|role| view.catalog.role(role).is_some());
    known.or_else(|| view.derived.best_role())
}

/// The country that the CV is made for, as ISO 3166-1 code in capitals.
pub(super) fn country(view: &View<'_>) -> String {
    let chosen = view.record.cv.country.clone();
    chosen.unwrap_or_else(|| cv::usual_country(view.cv_text.tag()).to_owned())
}

fn jump_id() -> Id {
    Id::unique("field of the CV to go to")
}

/// Lets the editor show a field when it comes on screen.
pub(in crate::ui::screen) fn ask_jump(ctx: &Context, spot: &str) {
    ctx.data_mut(|data| data.insert_temp(jump_id(), spot.to_owned()));
}

/// Takes the field that the editor shall show.
pub(super) fn take_jump(ctx: &Context) -> Option<String> {
    ctx.data_mut(|data| data.remove_temp(jump_id()))
}

/// Sends changed choices for the CV; `typed` names the text that was typed, so that a burst is one step.
pub(in crate::ui::screen) fn send(
    view: &View<'_>,
    cv: CvChoices,
    typed: Option<String>,
    out: &mut Outbox,
) {
    if cv == view.record.cv {
        return;
    }
    let cv = Box::new(cv);
    out.edit(match typed {
        Some(field) => Edit::SetContent {
            field,
            profile: Box::new(view.record.profile.clone()),
            cv,
        },
        None => Edit::SetCv(cv),
    });
}
