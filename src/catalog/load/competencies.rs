//! Reads `competencies.toml`: competencies, conditions and the figures that all scores share.

use std::collections::BTreeMap;

use super::table::{Table, Value};
use super::{Known, is_new, language_of};
use crate::base::id::{CompetencyId, ConditionId, LanguageTag};
use crate::base::points::Points;
use crate::base::problem::Message;
use crate::catalog::competency::{Competency, Condition, Error, Instrument, Scoring, Sense};
use crate::catalog::wording::{CompetencyWords, ConditionWords};

/// What the file holds.
pub(super) struct CompetencyFile {
    pub(super) language: LanguageTag,
    pub(super) scoring: Scoring,
    pub(super) competencies: Vec<(Competency, CompetencyWords)>,
    pub(super) conditions: Vec<(Condition, ConditionWords)>,
}

impl CompetencyFile {
    /// The ids that roles and questions may name.
    pub(super) fn known(&self) -> Known {
        Known {
            competencies: self
                .competencies
                .iter()
                .map(|(competency, _)| competency.id.clone())
                .collect(),
            conditions: self
                .conditions
                .iter()
                .map(|(condition, _)| condition.id.clone())
                .collect(),
        }
    }
}

/// Longest short name of a competency, in letters.
pub(super) const MAX_COMPETENCY: usize = 24;

/// Longest short name of a condition, in letters.
pub(super) const MAX_CONDITION: usize = 28;

const SENSES: [(&str, Sense); 2] = [("demand", Sense::Demand), ("offer", Sense::Offer)];

pub(super) fn read(table: &Table<'_>) -> Option<CompetencyFile> {
    let problems = table.problem_count();
    let language = language_of(table);
    let scoring = table
        .table("scoring", |table| Some(read_scoring(table)))
        .unwrap_or_default();
    let mut seen: Vec<CompetencyId> = Vec::new();
    let competencies = table.tables("competency", |table| {
        let id = table.need("id").and_then(|id| id.id());
        let read = read_competency(table, id.clone());
        is_new(table, id?, &mut seen).then_some(read).flatten()
    });
    let mut seen: Vec<ConditionId> = Vec::new();
    let conditions = table.tables("condition", |table| {
        let id = table.need("id").and_then(|id| id.id());
        let read = read_condition(table, id.clone());
        is_new(table, id?, &mut seen).then_some(read).flatten()
    });
    if competencies.is_empty() {
        table.error_unless_told(problems, Message::new("data-no-competencies"), None);
    }
    Some(CompetencyFile {
        language: language?,
        scoring,
        competencies,
        conditions,
    })
}

fn read_scoring(table: &Table<'_>) -> Scoring {
    let usual = Scoring::default();
    let error = table
        .get("default_standard_error")
        .and_then(|value| value.number(0.0..=50.0));
    let cefr = table.table("cefr", |table| {
        ascending(table, ["A1", "A2", "B1", "B2", "C1", "C2"])
    });
    let bands = table.table("bands", |table| {
        ascending(table, ["starting", "growing", "solid", "strong"])
    });
    let mut errors = BTreeMap::new();
    for entry in table.named("standard_error") {
        let mut known = Instrument::ALL.iter();
        if let Some((_, instrument)) = known.find(|(name, _)| *name == entry.name()) {
            errors.extend(entry.table(read_error).map(|error| (*instrument, error)));
        } else {
            let names = Instrument::ALL.iter().map(|(name, _)| *name);
            entry.unknown_name("data-unknown-instrument", names);
        }
    }
    let typing = table.get("typing").and_then(|value| read_curve(&value));
    Scoring {
        errors,
        typing: typing.unwrap_or(usual.typing),
        default_standard_error: error.unwrap_or(usual.default_standard_error),
        cefr_levels: cefr.unwrap_or(usual.cefr_levels),
        bands: bands.unwrap_or(usual.bands),
    }
}

fn read_error(table: &Table<'_>) -> Option<Error> {
    let number = |key, most| table.need(key).and_then(|value| value.number(0.5..=most));
    let (points, pieces) = (number("points", 50.0), number("pieces", 100.0));
    Some(Error {
        points: points?,
        pieces: pieces?,
    })
}

/// Pairs of a number and a level, both ascending: `[[0, 0], [40, 70]]`.
fn read_curve(value: &Value<'_>) -> Option<Vec<(f64, Points)>> {
    let pair = |value: &Value<'_>| match value.items()?.as_slice() {
        [number, level] => Some((number.number(0.0..=1000.0)?, level.points()?)),
        _ => None,
    };
    let items = value.items()?;
    let pairs: Vec<(f64, Points)> = items.iter().filter_map(pair).collect();
    let rises = |(x, y): &(f64, Points), (next_x, next_y): &(f64, Points)| {
        x < next_x && y.get() <= next_y.get()
    };
    if pairs.len() < 2 || pairs.len() != items.len() || !pairs.is_sorted_by(rises) {
        value.error(Message::new("data-curve"), None);
        return None;
    }
    Some(pairs)
}

/// One number for each key, each higher than the one before.
fn ascending<const N: usize>(table: &Table<'_>, keys: [&'static str; N]) -> Option<[Points; N]> {
    let found = keys.map(|key| table.need(key).and_then(|value| value.points()));
    let points: Vec<Points> = found.into_iter().flatten().collect();
    let points: [Points; N] = points.try_into().ok()?;
    if points.is_sorted_by(|a, b| a < b) {
        Some(points)
    } else {
        table.error(
            Message::new("data-not-ascending").with("keys", keys.join(", ")),
            None,
        );
        None
    }
}

fn read_competency(
    table: &Table<'_>,
    id: Option<CompetencyId>,
) -> Option<(Competency, CompetencyWords)> {
    let need = |key| table.need(key).and_then(|value: Value<'_>| value.text());
    let name = need("name");
    let short = table
        .need("short")
        .and_then(|value| value.short_text(MAX_COMPETENCY));
    let definition = need("definition");
    let strength = need("strength");
    let advice = need("advice");
    let cv_skill = need("cv_skill");
    let cv_strength = need("cv_strength");
    let sources = table.texts("sources");
    let onet_elements = table.texts("onet_elements");
    let esco_skills = table.texts("esco_skills");
    let instruments = read_instruments(table);
    let words = CompetencyWords {
        name: name?,
        short: short?,
        definition: definition?,
        strength: strength?,
        advice: advice?,
        cv_skill: cv_skill?,
        cv_strength: cv_strength?,
    };
    Some((
        Competency {
            id: id?,
            sources,
            onet_elements,
            esco_skills,
            instruments: instruments?,
        },
        words,
    ))
}

fn read_instruments(table: &Table<'_>) -> Option<BTreeMap<Instrument, f64>> {
    let entries = table.need("instruments")?.named()?;
    let problems = table.problem_count();
    let mut weights = BTreeMap::new();
    for entry in entries {
        let Some((_, instrument)) = Instrument::ALL
            .iter()
            .find(|(name, _)| *name == entry.name())
        else {
            entry.unknown_name(
                "data-unknown-instrument",
                Instrument::ALL.iter().map(|(name, _)| *name),
            );
            continue;
        };
        if let Some(weight) = entry.number(0.0..=100.0) {
            weights.insert(*instrument, weight);
        }
    }
    if weights.values().sum::<f64>() > 0.0 {
        Some(weights)
    } else {
        table.error_unless_told(problems, Message::new("data-no-instrument"), None);
        None
    }
}

fn read_condition(
    table: &Table<'_>,
    id: Option<ConditionId>,
) -> Option<(Condition, ConditionWords)> {
    let name = table.need("name").and_then(|value| value.text());
    let short = table
        .need("short")
        .and_then(|value| value.short_text(MAX_CONDITION));
    let sources = table.texts("sources");
    let onet = table.get("onet").and_then(|value| value.text());
    let sense = table.need("sense").and_then(|value| value.word(&SENSES));
    Some((
        Condition {
            id: id?,
            sources,
            onet,
            sense: sense?,
        },
        ConditionWords {
            name: name?,
            short: short?,
        },
    ))
}
