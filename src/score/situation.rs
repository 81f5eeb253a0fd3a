//! Situational judgement: how near the client's ratings come to what works.

use std::collections::BTreeMap;

use crate::base::id::{CompetencyId, OptionId};
use crate::base::points::Points;
use crate::catalog::competency::{Instrument, Scoring};
use crate::catalog::question::situation::{BEST, Situation};
use crate::catalog::questionnaire::QuestionKind;
use crate::record::answer::Answer;
use crate::score::{Asked, Evidence, Measured};

/// The situations about one competency.
#[derive(Default)]
pub(super) struct Situations {
    asked: usize,
    evidence: Vec<Evidence>,
}

impl Situations {
    /// The mean of the situations rated; `None` if there is none.
    ///
    /// As with scales, two thirds of what is asked must be answered.
    pub(super) fn measured(self, scoring: &Scoring) -> Option<Measured> {
        let (rated, asked) = (self.evidence.len(), self.asked);
        let error = scoring.error(Instrument::Situation, rated);
        Measured::mean(self.evidence, error, 3 * rated >= 2 * asked)
    }
}

/// The situations of each competency with what they give.
///
/// Ratings are first moved by one amount for all situations, so that their mean is that of the keys: the habit of
/// rating everything high or low says nothing about the situations.
pub(super) fn by_competency<'a>(asked: &[Asked<'a>]) -> BTreeMap<&'a CompetencyId, Situations> {
    let situations: Vec<_> = asked
        .iter()
        .filter_map(|asked| match (&asked.question.kind, asked.answer()) {
            (QuestionKind::Situation(situation), Some(Answer::Ratings(ratings))) => {
                Some((asked, situation, rated(situation, ratings)))
            }
            (QuestionKind::Situation(situation), _) => Some((asked, situation, None)),
            _ => None,
        })
        .collect();
    let all = situations.iter().filter_map(|(.., rated)| rated.as_ref());
    let shift = shift(all.flatten());
    let mut by_competency: BTreeMap<&CompetencyId, Situations> = BTreeMap::new();
    for (asked, situation, rated) in &situations {
        let points = shift
            .zip(rated.as_ref())
            .map(|(shift, rated)| points(rated, shift));
        for competency in &situation.competencies {
            let situations = by_competency.entry(competency).or_default();
            situations.asked += 1;
            situations.evidence.extend(points.map(|points| Evidence {
                question: asked.question.id.clone(),
                instrument: Instrument::Situation,
                points,
            }));
        }
    }
    by_competency
}

/// A rating with its key.
type Rated = (f64, f64);

/// The ratings of a situation with their keys; `None` until all responses are rated.
fn rated(situation: &Situation, ratings: &BTreeMap<OptionId, u8>) -> Option<Vec<Rated>> {
    let rated = situation.responses.iter().map(|response| {
        let rating = *ratings.get(&response.id)?;
        (1..=BEST)
            .contains(&rating)
            .then(|| (f64::from(rating), response.key))
    });
    rated.collect()
}

/// What to add to each rating; `None` if nothing was rated, or everything alike, which tells nothing.
fn shift<'r>(all: impl Iterator<Item = &'r Rated>) -> Option<f64> {
    let (mut count, mut ratings, mut keys) = (0.0, 0.0, 0.0);
    let mut first = None;
    let mut differs = false;
    for (rating, key) in all {
        count += 1.0;
        ratings += rating;
        keys += key;
        let before: f64 = *first.get_or_insert(*rating);
        // Whole numbers, or the same ones.
        differs |= (before - *rating).abs() > 0.5;
    }
    differs.then(|| (keys - ratings) / count)
}

/// 100 · (1 − Σ|r − key| / Σ max(key − 1, 5 − key)), each rating moved by `shift` and kept on its scale.
fn points(rated: &[Rated], shift: f64) -> Points {
    let best = f64::from(BEST);
    let (mut off, mut farthest) = (0.0, 0.0);
    for (rating, key) in rated {
        off += ((rating + shift).clamp(1.0, best) - key).abs();
        farthest += (key - 1.0).max(best - key);
    }
    Points::clamped(100.0 * (1.0 - off / farthest))
}
