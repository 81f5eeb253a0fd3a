//! Levels and matches for one revision of the record.

use crate::base::id::RoleId;
use crate::catalog::Catalog;
use crate::matching::{self, RoleMatch};
use crate::record::Record;
use crate::score::compare::{self, Change};
use crate::score::{self, CompetencyProfile};

/// Results for one revision of one record under one catalogue. Never saved.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Derived {
    pub profile: CompetencyProfile,
    /// Best first.
    pub matches: Vec<RoleMatch>,
    /// What has changed since the last time; `None` if there was none.
    pub changes: Option<Vec<Change>>,
}

impl Derived {
    /// What the record's answers come to.
    pub fn of(catalog: &Catalog, record: &Record) -> Self {
        let profile = score::score(catalog, record);
        let matches = matching::rank(catalog, &profile);
        let before = record.earlier.last();
        let before = before.map(|earlier| compare::score_earlier(catalog, earlier));
        let changes = before.map(|before| compare::changes(&before, &profile));
        Self {
            profile,
            matches,
            changes,
        }
    }

    /// The role that fits best; `None` while too little is answered to rank any.
    pub fn best_role(&self) -> Option<&RoleId> {
        let best = self.matches.first()?;
        best.is_ranked().then_some(&best.role)
    }
}
