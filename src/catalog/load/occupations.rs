//! Reads earlier occupations and what counts of them: `transfer`.

use std::collections::BTreeMap;

use super::files::Guide;
use super::guidance::{Entries, Entry, Guided, competencies};
use super::table::Table;
use super::{Known, is_new, language_of};
use crate::base::id::{DutyId, OccupationId};
use crate::catalog::guidance::{Duty, Occupation};
use crate::catalog::wording::{DutyWords, OccupationWords, Wording};

impl Guided for Occupation {
    type Id = OccupationId;
    type Words = OccupationWords;
    const GUIDE: Guide = Guide::Transfer;

    fn read(table: &Table<'_>, known: &Known) -> Option<Entries<Self, OccupationWords>> {
        let language = language_of(table);
        let mut seen = Vec::new();
        let occupations = table.tables("occupation", |table| occupation(table, known, &mut seen));
        Some((language?, occupations))
    }

    fn key(&self) -> (&'static str, OccupationId) {
        ("occupation", self.id.clone())
    }

    fn words(words: &mut Wording) -> &mut BTreeMap<OccupationId, OccupationWords> {
        &mut words.occupations
    }
}

fn occupation(
    table: &Table<'_>,
    known: &Known,
    seen: &mut Vec<OccupationId>,
) -> Option<Entry<Occupation, OccupationWords>> {
    let id: Option<OccupationId> = table.need("id").and_then(|value| value.id());
    let entry = |id: &OccupationId, thing| Entry {
        id: id.to_string(),
        thing,
        links: Vec::new(),
    };
    if table.flag("leave_out") {
        let id = id?;
        return is_new(table, id.clone(), seen).then(|| entry(&id, None));
    }
    let isco08 = table.get("isco08").map(|value| value.text());
    let name = table.need("name").and_then(|value| value.text());
    let titles = table.need("titles").map(|value| value.texts());
    let mut of_it = Vec::new();
    let duties = table.tables("duty", |table| duty(table, known, &mut of_it));
    let id = id.filter(|id| is_new(table, id.clone(), seen))?;
    let (duties, words): (Vec<Duty>, Vec<DutyWords>) = duties.into_iter().unzip();
    let ids = duties.iter().map(|duty| duty.id.clone());
    let words = OccupationWords {
        name: name?,
        titles: titles?,
        duties: ids.zip(words).collect(),
    };
    let occupation = Occupation {
        id: id.clone(),
        isco08: isco08.flatten().unwrap_or_default(),
        duties,
    };
    Some(entry(&id, Some((occupation, words))))
}

fn duty(table: &Table<'_>, known: &Known, seen: &mut Vec<DutyId>) -> Option<(Duty, DutyWords)> {
    let id: Option<DutyId> = table.need("id").and_then(|value| value.id());
    let competencies = competencies(table, known);
    let bullet = table.need("bullet").and_then(|value| value.text());
    let why = table.need("why").and_then(|value| value.text());
    let id = id.filter(|id| is_new(table, id.clone(), seen))?;
    let words = DutyWords {
        bullet: bullet?,
        why: why?,
    };
    (!competencies.is_empty()).then_some((Duty { id, competencies }, words))
}
