//! What the CV says, as blocks: composed for a role, a language and a country.
//!
//! Knows no millimetres and no fonts.

pub mod block;

use crate::base::date::PartialDate;
use crate::base::id::{LanguageTag, RoleId};
use crate::catalog::Catalog;
use crate::cv::block::CvDocument;
use crate::matching::RoleMatch;
use crate::record::Record;
use crate::score::CompetencyProfile;
use crate::text::Text;

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
    _text: &Text,
    _catalog: &Catalog,
    _record: &Record,
    _results: Option<(&CompetencyProfile, &[RoleMatch])>,
    _purpose: &Purpose<'_>,
) -> CvDocument {
    todo!()
}

/// The country usual for a language: `en` GB, `fr` FR, `pl` PL, `lv` LV, `el` GR, `bn` BD.
pub fn usual_country(_language: &LanguageTag) -> &'static str {
    todo!()
}
