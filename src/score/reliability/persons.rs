//! How one person went through the items: long runs of the same answer, and how far the answers spread.

use super::Sheet;

/// A run longer than this share of the items is worth a look.
const LONG_SHARE: f64 = 0.5;

/// A spread below this, in steps of the answer scale, is worth a look.
const FLAT: f64 = 0.3;

/// One person's raw answers, nothing turned round.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PersonFigures {
    /// Longest run of equal answers in the order of the columns (Johnson 2005); a missing answer ends it.
    pub longest_string: usize,
    /// Standard deviation of the answers (intra-individual response variability, Dunn et al. 2018); `None` with
    /// fewer than two.
    pub spread: Option<f64>,
}

/// Middle and upper end of a figure over all persons.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Quantiles {
    pub median: f64,
    /// Nine in ten persons have at most this.
    pub ninetieth: f64,
}

/// Both figures over all persons.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct PersonSummary {
    /// `None` without persons.
    pub longest_string: Option<Quantiles>,
    /// Over those who gave two answers or more; `None` if nobody did.
    pub spread: Option<Quantiles>,
    /// Persons with a run longer than half of the items.
    pub long_strings: usize,
    /// Persons with a spread below 0.3.
    pub flat: usize,
}

/// The figures of each person, in the order of the rows.
pub fn persons(sheet: &Sheet) -> impl Iterator<Item = PersonFigures> {
    sheet.rows().map(|row| PersonFigures {
        longest_string: longest_string(row),
        spread: spread(row),
    })
}

/// The figures of all persons together.
pub fn summary(sheet: &Sheet) -> PersonSummary {
    let mut strings = Vec::with_capacity(sheet.people());
    let mut spreads = Vec::with_capacity(sheet.people());
    for person in persons(sheet) {
        strings.push(person.longest_string as f64);
        spreads.extend(person.spread);
    }
    let long = LONG_SHARE * sheet.columns() as f64;
    PersonSummary {
        long_strings: strings.iter().filter(|string| **string > long).count(),
        flat: spreads.iter().filter(|spread| **spread < FLAT).count(),
        longest_string: quantiles(strings),
        spread: quantiles(spreads),
    }
}

#[expect(
    clippy::float_cmp,
    reason = "the same answer is the same number to the last bit"
)]
fn longest_string(row: &[f32]) -> usize {
    let (mut longest, mut run, mut before) = (0, 0, f32::NAN);
    for answer in row {
        // A missing answer is not a number, which equals nothing.
        run = match (answer.is_nan(), *answer == before) {
            (true, _) => 0,
            (false, true) => run + 1,
            (false, false) => 1,
        };
        longest = longest.max(run);
        before = *answer;
    }
    longest
}

fn spread(row: &[f32]) -> Option<f64> {
    let answers = || {
        row.iter()
            .filter(|answer| !answer.is_nan())
            .map(|answer| f64::from(*answer))
    };
    let count = answers().count() as f64;
    if count < 2.0 {
        return None;
    }
    let mean = answers().sum::<f64>() / count;
    let squares: f64 = answers()
        .map(|answer| (answer - mean) * (answer - mean))
        .sum();
    Some(libm::sqrt(squares / (count - 1.0)))
}

/// `None` without values.
fn quantiles(mut values: Vec<f64>) -> Option<Quantiles> {
    values.sort_unstable_by(f64::total_cmp);
    Some(Quantiles {
        median: quantile(&values, 0.5)?,
        ninetieth: quantile(&values, 0.9)?,
    })
}

/// Straight between the two nearest of the sorted values, as R does by default (Hyndman & Fan 1996, type 7).
fn quantile(sorted: &[f64], share: f64) -> Option<f64> {
    let place = share * sorted.len().checked_sub(1)? as f64;
    let below = place.floor();
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "whole, and between 0 and the number of values"
    )]
    let first = below as usize;
    let low = *sorted.get(first)?;
    let high = sorted.get(first + 1).copied().unwrap_or(low);
    Some(low + (place - below) * (high - low))
}

#[cfg(test)]
mod tests {
    use super::*;

    const GAP: f32 = f32::NAN;

    #[test]
    fn a_run_ends_at_another_answer_and_at_a_gap() {
        assert_eq!(longest_string(&[2.0, 3.0, 3.0, 3.0, 1.0]), 3);
        assert_eq!(longest_string(&[3.0, 3.0, GAP, 3.0, 3.0, 3.0]), 3);
        assert_eq!(longest_string(&[GAP, GAP, GAP]), 0);
        assert_eq!(longest_string(&[1.0, 2.0]), 1);
    }

    #[test]
    fn the_spread_leaves_gaps_out_and_needs_two_answers() {
        // 1, 3, 5: variance 8 / 2.
        assert_eq!(spread(&[1.0, GAP, 3.0, 5.0]), Some(2.0));
        assert_eq!(spread(&[4.0, 4.0]), Some(0.0));
        assert_eq!(spread(&[GAP, 3.0]), None);
    }

    #[test]
    fn the_summary_counts_those_worth_a_look() {
        let mut sheet = Sheet::new(4);
        for row in [
            [3.0, 3.0, 3.0, 3.0],
            [1.0, 5.0, 1.0, 5.0],
            [1.0, 1.0, 2.0, 2.0],
            [GAP, 4.0, GAP, GAP],
        ] {
            sheet.push(&row);
        }
        let found = summary(&sheet);
        assert_eq!((found.long_strings, found.flat), (1, 1));
        let strings = found.longest_string.unwrap();
        // Sorted 1, 1, 2, 4.
        assert!((strings.median - 1.5).abs() < 1e-12);
        assert!((strings.ninetieth - 3.4).abs() < 1e-12);
        assert!(summary(&Sheet::new(4)).longest_string.is_none());
    }
}
