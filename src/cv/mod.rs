//! What the CV says, as blocks: composed for a role, a language and a country.
//!
//! Knows no millimetres and no fonts. Everything is decided by fixed rules: the same input gives the same CV.

pub mod block;
mod contact;
mod dates;
mod detect;
mod experience;
mod history;
mod language_names;
mod phrase;
mod plain;
mod skills;
mod spoken;
mod summary;
mod tailor;
mod terms;
mod writer;

use crate::base::date::PartialDate;
use crate::base::id::{LanguageTag, RoleId};
use crate::catalog::Catalog;
use crate::cv::block::{Block, Change, CvDocument};
use crate::matching::RoleMatch;
use crate::record::Record;
use crate::record::resume::attachment_from_record;
use crate::score::CompetencyProfile;
use crate::text::Text;
pub use plain::plain_text;
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
    let mut writer = Writer::new(
        text,
        catalog,
        record,
        results.map(|(profile, _)| profile),
        purpose,
    );
    contact::write(&mut writer);
    let strengths = tailor::strengths(&writer);
    summary::write(&mut writer, &strengths);
    skills::write(&mut writer, strengths);
    history::write_work(&mut writer);
    history::write_education(&mut writer);
    spoken::write(&mut writer);
    history::write_certificates(&mut writer);
    history::write_others(&mut writer);
    if writer.bullets_moved > 0 {
        writer.changes.push(Change::BulletsReordered {
            entries: writer.bullets_moved,
        });
    }
    if purpose.country == "PL" {
        writer.blocks.push(Block::Clause(phrase::consent(text)));
    }
    let name = phrase::clean(record.profile.basics.name.as_deref().unwrap_or_default());
    CvDocument {
        language: text.tag().clone(),
        title: phrase::title(text, &name),
        author: name,
        blocks: writer.blocks,
        photo: None,
        look: record.cv.look,
        attachment: attachment(text, record, purpose),
        changes: writer.changes,
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

/// The profile as JSON Resume with the choices that made this very CV.
fn attachment(text: &Text, record: &Record, purpose: &Purpose<'_>) -> Vec<u8> {
    let mut record = record.clone();
    record.cv.language = Some(text.tag().clone());
    record.cv.country = Some(purpose.country.to_owned());
    if let Some(role) = purpose.role {
        record.cv.role = Some(role.clone());
        record.cv.untailored = false;
    }
    let mut json = format!("{:#}", attachment_from_record(&record));
    json.push('\n');
    json.into_bytes()
}
