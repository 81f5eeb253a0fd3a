//! Answers to levels, with the evidence for each. Knows no words and no roles.

mod cefr;
mod scale;

pub mod careful;
pub mod facts;
pub mod levels;

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::sync::Arc;

use crate::base::id::{CompetencyId, ConditionId, QuestionId};
use crate::base::points::Points;
use crate::catalog::Catalog;
use crate::catalog::competency::{Competency, Instrument};
use crate::catalog::questionnaire::{Measures, Question, QuestionKind, Questionnaire};
use crate::record::Record;
use careful::CarefulSign;
use facts::Facts;

/// What the answers say about a client.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CompetencyProfile {
    /// Competencies with enough answers; the others are absent, not low.
    pub levels: BTreeMap<CompetencyId, Level>,
    /// Competencies with some answers, but too few.
    pub incomplete: BTreeMap<CompetencyId, Vec<Evidence>>,
    /// How much of each condition the client accepts; unanswered ones are absent.
    pub tolerances: BTreeMap<ConditionId, Tolerance>,
    pub facts: Facts,
    /// Signs that the answers may have been given in haste.
    pub careful: Vec<CarefulSign>,
}

/// How far a client has a competency.
#[derive(Clone, Debug, PartialEq)]
pub struct Level {
    pub points: Points,
    /// Standard error in points; not negative.
    pub standard_error: f64,
    /// The answers behind it; empty if the level was measured elsewhere.
    pub evidence: Vec<Evidence>,
}

/// Standard errors to either side that hold 80 % of a normal distribution.
pub(crate) const Z_80: f64 = 1.2816;

impl Level {
    /// Where the level most likely lies: the 80 % range, within the scale.
    pub fn range(&self) -> (Points, Points) {
        let reach = Z_80 * self.standard_error;
        (
            Points::clamped(self.points.get() - reach),
            Points::clamped(self.points.get() + reach),
        )
    }

    /// The questions whose answers are behind it, those first that speak most for a high level.
    pub fn highest_first(&self) -> Arc<[QuestionId]> {
        self.questions(|left, right| right.points.get().total_cmp(&left.points.get()))
    }

    /// The questions whose answers are behind it, those first that speak most for a low level.
    pub fn lowest_first(&self) -> Arc<[QuestionId]> {
        self.questions(|left, right| left.points.get().total_cmp(&right.points.get()))
    }

    fn questions(&self, order: impl Fn(&Evidence, &Evidence) -> Ordering) -> Arc<[QuestionId]> {
        let mut evidence: Vec<&Evidence> = self.evidence.iter().collect();
        // Stable: equal answers keep the order of the questionnaire.
        evidence.sort_by(|left, right| order(left, right));
        evidence
            .into_iter()
            .map(|evidence| evidence.question.clone())
            .collect()
    }
}

/// How much of a condition a client accepts (or, for offers, wants).
#[derive(Clone, Debug, PartialEq)]
pub struct Tolerance {
    pub points: Points,
    /// The questions answered.
    pub from: Arc<[QuestionId]>,
}

/// One answer behind a level.
#[derive(Clone, Debug, PartialEq)]
pub struct Evidence {
    pub question: QuestionId,
    pub instrument: Instrument,
    /// What this answer alone would give.
    pub points: Points,
}

/// What one instrument says about one competency.
struct Measured {
    points: f64,
    standard_error: f64,
    evidence: Vec<Evidence>,
    /// Enough was answered for the points to count.
    is_enough: bool,
}

/// Turns answers into levels per competency, keeping the evidence for each.
///
/// Unanswered questions lower the coverage, not the level: somebody who stops half-way is unknown, not incapable.
/// Scores the questionnaire that the record names, else the first one in which anything was answered.
pub fn score(catalog: &Catalog, record: &Record) -> CompetencyProfile {
    let Some(questionnaire) = answered(catalog, record) else {
        return CompetencyProfile::default();
    };
    let pages = scale::pages(questionnaire, record);
    let mut scales = scale::by_competency(&pages);
    let mut profile = CompetencyProfile {
        tolerances: scale::tolerances(&pages),
        facts: facts::stated(questionnaire, record),
        careful: careful::signs(&pages, record.seed),
        ..CompetencyProfile::default()
    };
    for competency in &catalog.competencies {
        let measured = competency
            .instruments
            .iter()
            .filter(|(_, weight)| **weight > 0.0)
            .filter_map(|(instrument, weight)| {
                let measured = match instrument {
                    Instrument::SelfReport => {
                        scales.remove(&competency.id)?.measured(&catalog.scoring)
                    }
                    Instrument::Cefr => cefr::measured(questionnaire, record, &catalog.scoring),
                };
                Some((*weight, measured?))
            });
        profile.put(competency, measured.collect());
    }
    profile
}

/// The questions about a competency, by any of its instruments, that the client has not answered yet.
///
/// In the order of the questionnaire; empty before one was begun.
pub fn still_open<'a>(
    catalog: &'a Catalog,
    record: &Record,
    competency: &CompetencyId,
) -> Vec<&'a QuestionId> {
    let (Some(questionnaire), Some(competency)) =
        (answered(catalog, record), catalog.competency(competency))
    else {
        return Vec::new();
    };
    let has = |instrument| competency.instruments.contains_key(&instrument);
    let asks = |question: &Question| match &question.kind {
        QuestionKind::Scale(scale) => {
            has(Instrument::SelfReport)
                && scale.measures == Measures::Competency(competency.id.clone())
        }
        QuestionKind::Languages => has(Instrument::Cefr),
        QuestionKind::Choice(_) | QuestionKind::Multi(_) => false,
    };
    questionnaire
        .questions()
        .filter(|question| asks(question) && !record.answers.contains_key(&question.id))
        .map(|question| &question.id)
        .collect()
}

fn answered<'a>(catalog: &'a Catalog, record: &Record) -> Option<&'a Questionnaire> {
    match &record.questionnaire {
        Some(id) => catalog.questionnaire(id),
        None => catalog.questionnaires.iter().find(|questionnaire| {
            questionnaire
                .questions()
                .any(|question| record.answers.contains_key(&question.id))
        }),
    }
}

impl CompetencyProfile {
    /// Combines what the instruments, each with its weight, say about a competency.
    fn put(&mut self, competency: &Competency, measured: Vec<(f64, Measured)>) {
        let id = competency.id.clone();
        let (enough, too_few): (Vec<_>, Vec<_>) = measured
            .into_iter()
            .partition(|(_, measured)| measured.is_enough);
        if let Some(level) = combined(enough) {
            self.levels.insert(id, level);
        } else if !too_few.is_empty() {
            let evidence = too_few
                .into_iter()
                .flat_map(|(_, measured)| measured.evidence)
                .collect();
            self.incomplete.insert(id, evidence);
        }
    }
}

/// Weighted mean of instruments that err independently: its standard error is √Σ(w·s)² / Σw.
///
/// An instrument that was not answered leaves its weight to the others. `None` if there is none at all.
fn combined(measured: Vec<(f64, Measured)>) -> Option<Level> {
    let total: f64 = measured.iter().map(|(weight, _)| weight).sum();
    if total <= 0.0 {
        return None;
    }
    let sum: f64 = measured
        .iter()
        .map(|(weight, measured)| weight * measured.points)
        .sum();
    let squares: f64 = measured
        .iter()
        .map(|(weight, measured)| (weight * measured.standard_error).powi(2))
        .sum();
    Some(Level {
        points: Points::clamped(sum / total),
        standard_error: libm::sqrt(squares) / total,
        evidence: measured
            .into_iter()
            .flat_map(|(_, measured)| measured.evidence)
            .collect(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn measured(points: f64, standard_error: f64) -> Measured {
        Measured {
            points,
            standard_error,
            evidence: Vec::new(),
            is_enough: true,
        }
    }

    #[test]
    fn instruments_combine_by_weight_and_the_error_shrinks() {
        let level = combined(vec![
            (2.0, measured(60.0, 10.0)),
            (1.0, measured(90.0, 5.0)),
        ])
        .unwrap();
        assert!((level.points.get() - 70.0).abs() < 1e-9);
        // √((2·10)² + (1·5)²) / 3
        assert!((level.standard_error - 425.0_f64.sqrt() / 3.0).abs() < 1e-9);
    }

    #[test]
    fn one_instrument_alone_gives_its_own_figures() {
        let level = combined(vec![(0.5, measured(60.0, 10.0))]).unwrap();
        assert_eq!(
            (level.points, level.standard_error),
            (Points::clamped(60.0), 10.0)
        );
        assert_eq!(combined(Vec::new()), None);
    }
}
