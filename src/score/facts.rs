//! Facts a client stated: education, experience, languages, licence.

use crate::record::answer::LanguageSkill;

/// What the client stated; everything may be unknown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facts {
    /// Option id, see [`FactKind`](crate::catalog::questionnaire::FactKind); `None` if not answered.
    pub education: Option<String>,
    pub customer_experience: Option<String>,
    pub contact_centre_step: Option<String>,
    pub driving_licence: Option<bool>,
    pub home_office: Option<bool>,
    /// `None` if not answered; empty if answered with none.
    pub sectors: Option<Vec<String>>,
    pub shifts: Option<Vec<String>>,
    pub workplace: Option<Vec<String>>,
    pub certificates: Option<Vec<String>>,
    /// In the client's order; `None` if not answered.
    pub languages: Option<Vec<LanguageSkill>>,
}
