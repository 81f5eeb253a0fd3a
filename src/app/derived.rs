//! Levels and matches for one revision of the record.

use crate::base::id::RoleId;
use crate::catalog::Catalog;
use crate::matching::{self, RoleMatch};
use crate::record::Record;
use crate::score::{self, CompetencyProfile};

/// Results for one revision of one record under one catalogue. Never saved.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Derived {
    pub profile: CompetencyProfile,
    /// Best first.
    pub matches: Vec<RoleMatch>,
}

impl Derived {
    /// What the record's answers come to.
    pub fn of(catalog: &Catalog, record: &Record) -> Self {
        let profile = score::score(catalog, record);
        let matches = matching::rank(catalog, &profile);
        Self { profile, matches }
    }

    /// The role that fits best; `None` while too little is answered to rank any.
    pub fn best_role(&self) -> Option<&RoleId> {
        let best = self.matches.first()?;
        best.is_ranked().then_some(&best.role)
    }
}
