//! Signs that answers may have been given in haste: told to the person, never used to discard.

use std::collections::BTreeMap;

use crate::base::id::CompetencyId;
use crate::catalog::questionnaire::{
    Measures, Question, QuestionKind, Questionnaire, Scale, Section,
};
use crate::record::Record;
use crate::score::scale;

/// One sign, with the figures behind it.
#[derive(Clone, Debug, PartialEq)]
pub enum CarefulSign {
    /// The same step many times in a row, in a page of mixed-keyed items.
    LongString { length: usize, items: usize },
    /// Median time per item below two seconds.
    Fast { median_millis: u32 },
    /// Hardly any difference between answers (standard deviation in steps below 0.3).
    Flat { spread: f64 },
    /// Items that say the opposite were answered alike.
    Contradiction { pairs: usize },
}

/// Below this median a person can hardly have read the items.
const FAST_MILLIS: u32 = 2_000;

/// Standard deviation, in steps, below which answers hardly differ.
const FLAT_SPREAD: f64 = 0.3;

/// Fewer self-report answers than two short scales have show no habit.
const MIN_ANSWERS: usize = 8;

/// An item and its reverse contradict each other when their points lie this far apart.
const CONTRADICTING_POINTS: f64 = 75.0;

/// One such pair in ten happens to careful people as well.
const PAIRS_PER_SLIP: usize = 10;

/// The signs in the self-report part of the answers.
pub(super) fn signs(questionnaire: &Questionnaire, record: &Record) -> Vec<CarefulSign> {
    [
        long_string(questionnaire, record),
        fast(questionnaire, record),
        flat(questionnaire, record),
        contradiction(questionnaire, record),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The longest run of one step, if it fills more than half of a page with items of both keyings.
///
/// A page is the self-report items of a section, in the order in which the client saw them.
fn long_string(questionnaire: &Questionnaire, record: &Record) -> Option<CarefulSign> {
    let mut longest: Option<(usize, usize)> = None;
    for section in &questionnaire.sections {
        let page = page(section, record.seed);
        let is_mixed = page.iter().any(|(_, scale, _)| scale.reversed)
            && page.iter().any(|(_, scale, _)| !scale.reversed);
        let length = longest_run(
            page.iter()
                .map(|(question, scale, _)| scale::step(question, scale, record)),
        );
        if is_mixed && 2 * length > page.len() && longest.is_none_or(|(best, _)| length > best) {
            longest = Some((length, page.len()));
        }
    }
    longest.map(|(length, items)| CarefulSign::LongString { length, items })
}

/// Items about competencies, in the order in which the client of that seed saw them.
fn page(section: &Section, seed: u64) -> Vec<(&Question, &Scale, &CompetencyId)> {
    section
        .in_order(seed)
        .into_iter()
        .filter_map(self_report)
        .collect()
}

fn self_report(question: &Question) -> Option<(&Question, &Scale, &CompetencyId)> {
    match &question.kind {
        QuestionKind::Scale(scale) => match &scale.measures {
            Measures::Competency(competency) => Some((question, scale, competency)),
            Measures::Condition(_) => None,
        },
        QuestionKind::Choice(_) | QuestionKind::Languages | QuestionKind::Multi(_) => None,
    }
}

/// Length of the longest run of equal steps; a skipped item ends a run.
fn longest_run(steps: impl Iterator<Item = Option<u8>>) -> usize {
    let (mut longest, mut run, mut before) = (0, 0, None);
    for step in steps {
        run = match step {
            Some(_) if step == before => run + 1,
            Some(_) => 1,
            None => 0,
        };
        before = step;
        longest = longest.max(run);
    }
    longest
}

/// The median time of the self-report items whose time was measured.
fn fast(questionnaire: &Questionnaire, record: &Record) -> Option<CarefulSign> {
    let mut times: Vec<u32> = questionnaire
        .questions()
        .filter_map(self_report)
        .filter_map(|(question, _, _)| record.answers.get(&question.id)?.millis)
        .collect();
    if times.len() < MIN_ANSWERS {
        return None;
    }
    times.sort_unstable();
    let upper = *times.get(times.len() / 2)?;
    let lower = *times.get((times.len() - 1) / 2)?;
    let median_millis = lower.midpoint(upper);
    (median_millis < FAST_MILLIS).then_some(CarefulSign::Fast { median_millis })
}

/// The standard deviation of all self-report answers, as ticked.
fn flat(questionnaire: &Questionnaire, record: &Record) -> Option<CarefulSign> {
    let steps: Vec<f64> = questionnaire
        .questions()
        .filter_map(self_report)
        .filter_map(|(question, scale, _)| scale::step(question, scale, record))
        .map(f64::from)
        .collect();
    if steps.len() < MIN_ANSWERS {
        return None;
    }
    let mean = steps.iter().sum::<f64>() / steps.len() as f64;
    let squares: f64 = steps.iter().map(|step| (step - mean).powi(2)).sum();
    let spread = libm::sqrt(squares / (steps.len() - 1) as f64);
    (spread < FLAT_SPREAD).then_some(CarefulSign::Flat { spread })
}

/// Pairs of an item and a reversed item about the same competency that cannot both be meant.
///
/// A sign from two such pairs on, if they are more than one in ten of all pairs answered.
fn contradiction(questionnaire: &Questionnaire, record: &Record) -> Option<CarefulSign> {
    let mut halves: BTreeMap<&CompetencyId, (Vec<f64>, Vec<f64>)> = BTreeMap::new();
    for (question, scale, competency) in questionnaire.questions().filter_map(self_report) {
        let Some(points) = scale::points(question, scale, record) else {
            continue;
        };
        let (plain, reversed) = halves.entry(competency).or_default();
        if scale.reversed { reversed } else { plain }.push(points.get());
    }
    let (mut all, mut pairs) = (0, 0);
    for (plain, reversed) in halves.values() {
        all += plain.len() * reversed.len();
        pairs += plain
            .iter()
            .flat_map(|plain| {
                reversed
                    .iter()
                    .map(move |reversed| (plain - reversed).abs())
            })
            .filter(|apart| *apart >= CONTRADICTING_POINTS)
            .count();
    }
    (pairs >= 2 && PAIRS_PER_SLIP * pairs > all).then_some(CarefulSign::Contradiction { pairs })
}
