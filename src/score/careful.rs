//! Signs that answers may have been given in haste: told to the person, never used to discard.

use std::collections::BTreeMap;

use crate::base::id::{CompetencyId, QuestionId};
use crate::catalog::questionnaire::Measures;
use crate::score::scale::{Item, Page};

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
    /// A sentence that says which step to choose was answered with another.
    Unread,
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

/// The signs in the self-report part of the answers to items in the order of that seed.
pub(super) fn signs(pages: &[Page<'_>], seed: u64) -> Vec<CarefulSign> {
    let self_report: Vec<&Item<'_>> = pages
        .iter()
        .flat_map(|page| &page.items)
        .filter(|item| item.competency().is_some())
        .collect();
    [
        long_string(pages, seed),
        fast(&self_report),
        flat(&self_report),
        contradiction(&self_report),
        unread(pages),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The longest run of one step, if it fills more than half of a page with items of both keyings.
///
/// A page is the self-report items of a section, in the order in which the client saw them.
fn long_string(pages: &[Page<'_>], seed: u64) -> Option<CarefulSign> {
    let mut longest: Option<(usize, usize)> = None;
    for Page { section, items } in pages {
        let own: Vec<&Item<'_>> = items
            .iter()
            .filter(|item| item.competency().is_some())
            .collect();
        if own.is_empty() {
            continue;
        }
        // Both come from the same catalogue: comparing places is enough.
        let of = |id: &QuestionId| own.iter().find(|item| std::ptr::eq(item.question, id));
        let page: Vec<&Item<'_>> = section
            .in_order(seed)
            .into_iter()
            .filter_map(|question| of(&question.id).copied())
            .collect();
        let reversed = page.iter().filter(|item| item.scale.reversed).count();
        let is_mixed = (1..page.len()).contains(&reversed);
        let length = longest_run(page.iter().map(|item| item.step));
        if is_mixed && 2 * length > page.len() && longest.is_none_or(|(best, _)| length > best) {
            longest = Some((length, page.len()));
        }
    }
    longest.map(|(length, items)| CarefulSign::LongString { length, items })
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

/// The median time of the items whose time was measured.
fn fast(items: &[&Item<'_>]) -> Option<CarefulSign> {
    let mut times: Vec<u32> = items.iter().filter_map(|item| item.millis).collect();
    if times.len() < MIN_ANSWERS {
        return None;
    }
    times.sort_unstable();
    let upper = *times.get(times.len() / 2)?;
    let lower = *times.get((times.len() - 1) / 2)?;
    let median_millis = lower.midpoint(upper);
    (median_millis < FAST_MILLIS).then_some(CarefulSign::Fast { median_millis })
}

/// The standard deviation of all answers, as ticked.
fn flat(items: &[&Item<'_>]) -> Option<CarefulSign> {
    let steps: Vec<f64> = items
        .iter()
        .filter_map(|item| item.step)
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
fn contradiction(items: &[&Item<'_>]) -> Option<CarefulSign> {
    let mut by_competency: BTreeMap<&CompetencyId, [Vec<f64>; 2]> = BTreeMap::new();
    for item in items {
        if let (Some(competency), Some(points)) = (item.competency(), item.points()) {
            let [plain, reversed] = by_competency.entry(competency).or_default();
            let keyed = if item.scale.reversed { reversed } else { plain };
            keyed.push(points.get());
        }
    }
    let (mut all, mut pairs) = (0, 0);
    for [plain, reversed] in by_competency.values() {
        all += plain.len() * reversed.len();
        let against = |plain: &f64| {
            let far = |reversed: &&f64| (plain - **reversed).abs() >= CONTRADICTING_POINTS;
            reversed.iter().filter(far).count()
        };
        pairs += plain.iter().map(against).sum::<usize>();
    }
    (pairs >= 2 && PAIRS_PER_SLIP * pairs > all).then_some(CarefulSign::Contradiction { pairs })
}

/// An instructed item that was not answered as instructed; one left out says nothing.
fn unread(pages: &[Page<'_>]) -> Option<CarefulSign> {
    let mut items = pages.iter().flat_map(|page| &page.items);
    let is_missed = |item: &Item<'_>| match (&item.scale.measures, item.step) {
        (Measures::Attention(wanted), Some(step)) => step != *wanted,
        _ => false,
    };
    items.any(is_missed).then_some(CarefulSign::Unread)
}
