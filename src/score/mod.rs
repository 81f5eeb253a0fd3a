//! Answers to levels, with the evidence for each. Knows no words and no roles.

mod cefr;
mod scale;
mod situation;
mod written;

pub mod call;
pub mod careful;
pub mod case;
pub mod compare;
pub mod facts;
pub mod levels;
pub mod reliability;
pub mod typing;

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::sync::Arc;

use crate::base::id::{CompetencyId, ConditionId, QuestionId};
use crate::base::points::Points;
use crate::catalog::Catalog;
use crate::catalog::competency::{Competency, Instrument};
use crate::catalog::questionnaire::{Measures, Question, QuestionKind, Questionnaire, Section};
use crate::record::Record;
use crate::record::answer::{Answer, Given};
use crate::record::sitting::Form;
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
    /// Answers to questions that are not in the questionnaire any more; they say nothing about anybody.
    pub left_over: usize,
}

/// How far a client has a competency.
#[derive(Clone, Debug, PartialEq)]
pub struct Level {
    pub points: Points,
    /// Standard error in points; not negative.
    pub standard_error: f64,
    /// The answers behind it; empty if the level was measured elsewhere.
    pub evidence: Vec<Evidence>,
    /// What each instrument gives alone; empty if the level was measured elsewhere.
    pub parts: Vec<Part>,
}

/// What one instrument gives.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    pub instrument: Instrument,
    pub points: Points,
    /// Standard error in points.
    pub standard_error: f64,
    /// Its weight in the level; above 0.
    pub weight: f64,
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

impl Measured {
    /// The mean of some evidence; `None` if there is none.
    fn mean(evidence: Vec<Evidence>, standard_error: f64, is_enough: bool) -> Option<Self> {
        if evidence.is_empty() {
            return None;
        }
        let sum: f64 = evidence.iter().map(|evidence| evidence.points.get()).sum();
        Some(Self {
            points: sum / evidence.len() as f64,
            standard_error,
            evidence,
            is_enough,
        })
    }
}

/// A question that belongs to the client's form, or has an answer anyway.
pub(super) struct Asked<'a> {
    section: &'a Section,
    question: &'a Question,
    given: Option<&'a Given>,
}

impl<'a> Asked<'a> {
    fn answer(&self) -> Option<&'a Answer> {
        self.given.map(|given| &given.answer)
    }

    /// The questions of a questionnaire that count for a client, in the order of the file.
    ///
    /// An answer that was given counts, also if the form is a shorter one by now; one to a question that other
    /// answers close does not.
    fn all(questionnaire: &'a Questionnaire, record: &'a Record) -> Vec<Self> {
        let (answers, form) = (&record.answers, record.sitting.form);
        let counts = |section: &'a Section| {
            let of = move |question: &'a Question| Self {
                section,
                question,
                given: answers.get(&question.id),
            };
            let is_counted = move |asked: &Self| {
                asked.given.is_some() || section.form <= form && asked.question.form <= form
            };
            section
                .asked(Form::Full, answers)
                .map(of)
                .filter(is_counted)
        };
        questionnaire.sections.iter().flat_map(counts).collect()
    }
}

/// Turns answers into levels per competency, keeping the evidence for each.
///
/// Unanswered questions lower the coverage, not the level: somebody who stops half-way is unknown, not incapable.
/// Scores the questionnaire that the record names, else the first one in which anything was answered.
pub fn score(catalog: &Catalog, record: &Record) -> CompetencyProfile {
    let Some(questionnaire) = answered(catalog, record) else {
        return CompetencyProfile {
            left_over: record.answers.len(),
            ..CompetencyProfile::default()
        };
    };
    let asked = Asked::all(questionnaire, record);
    let pages = scale::pages(&asked);
    let mut scales = scale::by_competency(&pages);
    let mut situations = situation::by_competency(&asked);
    let mut calls = call::by_competency(&asked);
    let typed = typing::all(&asked);
    let scoring = &catalog.scoring;
    let mut profile = CompetencyProfile {
        tolerances: scale::tolerances(&pages),
        facts: facts::stated(questionnaire, record, &typed),
        careful: careful::signs(&pages, record.seed),
        left_over: left_over(questionnaire, record, &asked),
        ..CompetencyProfile::default()
    };
    for competency in &catalog.competencies {
        let measured = competency
            .instruments
            .iter()
            .filter(|(_, weight)| **weight > 0.0)
            .filter_map(|(instrument, weight)| {
                let id = &competency.id;
                let measured = match instrument {
                    Instrument::Call => call::measured(calls.remove(id)?, scoring),
                    Instrument::Cefr => cefr::measured(questionnaire, record, scoring),
                    Instrument::Record => case::measured(&asked, id, scoring),
                    Instrument::SelfReport => {
                        let errors = &questionnaire.standard_errors;
                        let error = errors.get(&(id.clone(), record.sitting.form));
                        scales.remove(id)?.measured(scoring, error.copied())
                    }
                    Instrument::Situation => situations.remove(id)?.measured(scoring),
                    Instrument::Typing => typing::measured(&typed, id, scoring),
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
    record: &'a Record,
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
        QuestionKind::Call(call) => {
            has(Instrument::Call) && call.competencies.contains(&competency.id)
        }
        QuestionKind::Case(case) => has(Instrument::Record) && case.competency == competency.id,
        QuestionKind::Situation(situation) => {
            has(Instrument::Situation) && situation.competencies.contains(&competency.id)
        }
        QuestionKind::Typing(typing) => {
            has(Instrument::Typing) && typing.competency == competency.id
        }
        QuestionKind::Choice(_)
        | QuestionKind::Multi(_)
        | QuestionKind::Note
        | QuestionKind::Number(_)
        | QuestionKind::Text => false,
    };
    let (answers, form) = (&record.answers, record.sitting.form);
    let sections = questionnaire.sections.iter();
    sections
        .flat_map(|section| section.asked(form, answers))
        .filter(|question| asks(question) && !answers.contains_key(&question.id))
        .map(|question| &question.id)
        .collect()
}

/// How many answers belong to questions that the questionnaire does not have.
fn left_over(questionnaire: &Questionnaire, record: &Record, asked: &[Asked<'_>]) -> usize {
    let counted = asked.iter().filter(|asked| asked.given.is_some()).count();
    if counted == record.answers.len() {
        // As nearly always: nothing needs to be looked for.
        return 0;
    }
    let known = questionnaire.questions();
    let known = known.filter(|question| record.answers.contains_key(&question.id));
    record.answers.len() - known.count()
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
    let part = |(weight, measured): &(f64, Measured)| {
        Some(Part {
            instrument: measured.evidence.first()?.instrument,
            points: Points::clamped(measured.points),
            standard_error: measured.standard_error,
            weight: *weight,
        })
    };
    Some(Level {
        points: Points::clamped(sum / total),
        standard_error: libm::sqrt(squares) / total,
        parts: measured.iter().filter_map(part).collect(),
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
