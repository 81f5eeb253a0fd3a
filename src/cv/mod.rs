//! What the CV says, as blocks: composed for a role, a language and a country.
//!
//! Knows no millimetres and no fonts. Everything is decided by fixed rules: the same input gives the same CV.

pub mod block;
mod contact;
pub mod custom;
mod dates;
mod details;
mod detect;
mod experience;
mod history;
mod language_names;
pub mod letter;
pub mod parsed;
pub mod photo;
mod phrase;
mod plain;
mod skills;
mod spoken;
mod summary;
mod tailor;
mod terms;
pub mod transfer;
pub mod vacancy;
mod writer;

use crate::base::date::PartialDate;
use crate::base::id::{LanguageTag, RoleId};
use crate::catalog::Catalog;
use crate::cv::block::{Change, CvDocument, Section};
use crate::cv::custom::Shown;
use crate::cv::tailor::Strength;
use crate::matching::RoleMatch;
use crate::record::Record;
use crate::record::profile::Profile;
use crate::record::resume::attachment_from_record;
use crate::record::said::{forget_languages, in_language};
use crate::record::section::{ShownProfile, in_order};
use crate::record::sections::Personal;
use crate::score::CompetencyProfile;
use crate::text::Text;
pub use contact::role_headline;
pub use letter::{compose_letter, plain_letter};
pub use plain::plain_text;
pub use spoken::{levels as language_levels, says_native};
use writer::Writer;

/// What the CV is made for.
#[derive(Clone, Debug)]
pub struct Purpose<'a> {
    /// `None` leaves the profile as it stands.
    pub role: Option<&'a RoleId>,
    /// ISO 3166-1 alpha-2 code in capitals; decides form of dates and consent clause.
    pub country: &'a str,
    /// Says "until now" for what has no end.
    pub today: PartialDate,
}

/// Composes the CV in the language of `text`.
pub fn compose(
    text: &Text,
    catalog: &Catalog,
    record: &Record,
    results: Option<(&CompetencyProfile, &[RoleMatch])>,
    purpose: &Purpose<'_>,
) -> CvDocument {
    let shown = ShownProfile::of(in_language(&record.profile, text.tag()), &record.cv);
    let beside = Shown::of(&record.cv, purpose.country);
    let mut writer = Writer::new(
        text,
        catalog,
        (&shown, &record.cv),
        results.map(|(profile, _)| profile),
        purpose,
    );
    contact::write(&mut writer, &beside);
    let strengths = tailor::strengths(&writer);
    for section in in_order(&record.profile, &record.cv) {
        if record.cv.shows(section) {
            write_section(&mut writer, section, &strengths, &beside);
        }
    }
    if writer.bullets_moved > 0 {
        let entries = writer.bullets_moved;
        writer.makes(Change::BulletsReordered { entries });
    }
    details::write_consent(&mut writer, &beside);
    let name = phrase::clean(record.profile.basics.name.as_deref().unwrap_or_default());
    let image = shown.profile.basics.image.as_deref();
    let photo = beside.photo.then_some(image).flatten();
    CvDocument {
        language: text.tag().clone(),
        title: phrase::title(text, &name),
        photo: photo::photo(
            photo,
            text.with("cv-photo-said", &[("name", name.as_str().into())]),
        ),
        author: name,
        blocks: writer.blocks,
        look: record.cv.look,
        changes: writer.changes,
        refused: writer.refused,
        attachment: attachment(text, record, purpose, &shown.profile, &beside),
    }
}

fn write_section(
    writer: &mut Writer<'_>,
    section: Section,
    strengths: &[Strength<'_>],
    beside: &Shown,
) {
    match section {
        Section::Summary => summary::write(writer, strengths),
        Section::Skills => skills::write(writer, strengths),
        Section::Work => history::write_work(writer),
        Section::Education => history::write_education(writer),
        Section::Languages => spoken::write(writer),
        Section::Certificates => history::write_certificates(writer),
        Section::Interests => history::write_interests(writer),
        Section::Own(number) => history::write_own(writer, number),
        Section::Availability => details::write_availability(writer),
        Section::Driving => details::write_driving(writer),
        Section::Personal if beside.personal => details::write_personal(writer),
        Section::Declaration if beside.signature => details::write_declaration(writer),
        Section::Personal | Section::Declaration => {}
        Section::Awards
        | Section::Projects
        | Section::Publications
        | Section::References
        | Section::Volunteering => history::write_other(writer, section),
    }
}

/// The country usual for a language: `en` GB, `fr` FR, `pl` PL, `lv` LV, `el` GR, `bn` BD.
pub fn usual_country(language: &LanguageTag) -> &'static str {
    match language.as_str() {
        "fr" => "FR",
        "pl" => "PL",
        "lv" => "LV",
        "el" => "GR",
        "bn" => "BD",
        _ => "GB",
    }
}

/// What the CV shows as JSON Resume, with the choices that made this very CV: nothing that it hides.
fn attachment(
    text: &Text,
    record: &Record,
    purpose: &Purpose<'_>,
    shown: &Profile,
    beside: &Shown,
) -> Vec<u8> {
    let mut public = Record {
        profile: shown.clone(),
        cv: record.cv.public(),
        ..Record::default()
    };
    forget_languages(&mut public.profile);
    let Profile {
        basics, additions, ..
    } = &mut public.profile;
    if !beside.photo
        && basics
            .image
            .as_deref()
            .is_some_and(|image| image.starts_with("data:"))
    {
        basics.image = None;
    }
    if !beside.personal {
        additions.personal = Personal::default();
    }
    if !beside.address {
        (basics.location.address, basics.location.postal_code) = (None, None);
    }
    public.cv.language = Some(text.tag().clone());
    public.cv.country = Some(purpose.country.to_owned());
    if let Some(role) = purpose.role {
        public.cv.role = Some(role.clone());
        public.cv.untailored = false;
    }
    let mut json = format!("{:#}", attachment_from_record(&public));
    json.push('\n');
    json.into_bytes()
}
