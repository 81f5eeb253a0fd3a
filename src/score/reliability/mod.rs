//! Reliability of rating scales from many persons' answers: figures as R's `psych` gives them.
//!
//! Three things differ from psych on purpose. An item without variance is left out of the scores as well. There is no
//! α without one of two items, where psych gives a ratio of covariances. And the search for a factor goes on until it
//! rests; psych stops early if few persons make an item share all of its variance, which moves ω by some thousandths,
//! or by more where a loading near 0 changes its sign.
//!
//! Knows neither files nor questionnaires: who calls it brings the answers and says which columns make a scale.

mod consistency;
mod matrix;
mod moments;
mod one_factor;
mod persons;

use consistency::Against;
use moments::Moments;
pub use persons::{PersonFigures, PersonSummary, Quantiles, persons, summary};

/// Fewest persons that figures are computed for.
pub const FEWEST_PEOPLE: usize = 3;

/// Answers of many persons: one row each, one column per item, as they were given.
#[derive(Clone, Debug)]
pub struct Sheet {
    columns: usize,
    /// Row by row; not a number where an answer is missing. Small, because there can be millions.
    answers: Vec<f32>,
}

/// Items that are meant to measure one thing together.
#[derive(Clone, Debug, PartialEq)]
pub struct Scale {
    pub name: String,
    /// In the order in which they are shown.
    pub items: Vec<ScaleItem>,
}

/// One item and how its answers are to be read.
#[derive(Clone, Debug, PartialEq)]
pub struct ScaleItem {
    pub name: String,
    /// Its column in the sheet, counted from 0.
    pub column: usize,
    /// Whether a high answer means little of what the scale measures.
    pub reversed: bool,
    /// Lowest possible answer.
    pub min: f64,
    /// Highest possible answer, above `min`.
    pub max: f64,
}

/// What is known of a scale. A score is the mean of the items that a person answered.
#[derive(Clone, Debug, PartialEq)]
pub struct ScaleFigures {
    pub name: String,
    /// Persons with at least one answer.
    pub people: usize,
    /// Cronbach's α; `None` if the items cancel each other out.
    pub alpha: Option<f64>,
    /// Guttman's λ6; `None` as for `alpha`.
    pub lambda6: Option<f64>,
    /// McDonald's ω total by one factor; `None` as for `alpha`, or if a pair of items does not vary together.
    pub omega_total: Option<f64>,
    /// Mean of the scores, in steps of the answers.
    pub mean: f64,
    /// Standard deviation of the scores, in steps of the answers.
    pub sd: f64,
    /// Standard error of measurement sd·√(1 − α), in steps of the answers; `None` without α.
    pub sem: Option<f64>,
    /// The same as points of 0 to 100; `None` without α.
    pub sem_points: Option<f64>,
    /// In the order of the scale, without those that do not vary.
    pub items: Vec<ItemFigures>,
    /// Names of the items to which everybody gave the same answer; no figure counts them.
    pub constant: Vec<String>,
}

/// What is known of one item.
#[derive(Clone, Debug, PartialEq)]
pub struct ItemFigures {
    pub name: String,
    pub reversed: bool,
    /// Persons who answered it.
    pub people: usize,
    /// Correlation with the sum of the scale's other items; `None` if that sum does not vary.
    pub r_drop: Option<f64>,
    /// α of the scale without the item; `None` if fewer than two items would be left.
    pub alpha_if_dropped: Option<f64>,
}

/// Why a scale has no figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unusable {
    /// Fewer than [`FEWEST_PEOPLE`] gave an answer.
    FewPeople { people: usize },
    /// Fewer than two items have different answers; `constant` names the others.
    FewItems { constant: Vec<String> },
    /// Fewer than two persons answered both of these items.
    NeverTogether { first: String, second: String },
}

impl Sheet {
    /// An empty sheet with so many items.
    pub fn new(columns: usize) -> Self {
        Self {
            columns,
            answers: Vec::new(),
        }
    }

    /// Adds a person; a missing answer is not a number. A short row is filled up, a long one cut.
    pub fn push(&mut self, row: &[f32]) {
        let gaps = std::iter::repeat(f32::NAN);
        let row = row.iter().copied().chain(gaps).take(self.columns);
        self.answers.extend(row);
    }

    /// How many persons there are.
    pub fn people(&self) -> usize {
        self.answers.len() / self.columns.max(1)
    }

    /// How many items there are.
    pub fn columns(&self) -> usize {
        self.columns
    }

    fn rows(&self) -> impl Iterator<Item = &[f32]> {
        self.answers.chunks_exact(self.columns.max(1))
    }

    /// So many rows at a time, one after the other in one list.
    fn blocks(&self, rows: usize) -> impl Iterator<Item = &[f32]> {
        self.answers.chunks(rows * self.columns.max(1))
    }
}

impl ScaleItem {
    /// The answer turned the right way round (min + max − x if reversed); `None` if it is missing.
    fn keyed(&self, answer: f32) -> Option<f64> {
        let answer = f64::from(answer);
        let keyed = if self.reversed {
            self.min + self.max - answer
        } else {
            answer
        };
        (!answer.is_nan()).then_some(keyed)
    }

    fn middle(&self) -> f64 {
        f64::midpoint(self.min, self.max)
    }

    fn answer(&self, row: &[f32]) -> Option<f64> {
        self.keyed(row.get(self.column).copied()?)
    }

    /// Whether nobody gave another answer than anybody else.
    #[expect(
        clippy::float_cmp,
        reason = "the same answer is the same number to the last bit"
    )]
    fn is_constant(&self, sheet: &Sheet) -> bool {
        let mut answers = sheet
            .rows()
            .filter_map(|row| row.get(self.column))
            .filter(|answer| !answer.is_nan());
        answers
            .next()
            .is_none_or(|first| answers.all(|answer| answer == first))
    }
}

/// Computes all figures of a scale.
pub fn measure(sheet: &Sheet, scale: &Scale) -> Result<ScaleFigures, Unusable> {
    let (constant, items): (Vec<&ScaleItem>, Vec<&ScaleItem>) =
        scale.items.iter().partition(|item| item.is_constant(sheet));
    let constant = constant.into_iter().map(|item| item.name.clone()).collect();
    let scores = Scores::of(sheet, &items);
    if items.len() < 2 {
        return Err(Unusable::FewItems { constant });
    }
    if scores.people < FEWEST_PEOPLE {
        return Err(Unusable::FewPeople {
            people: scores.people,
        });
    }
    let moments = Moments::of(sheet, &items);
    if let Some((first, second)) = moments.lonely_pair() {
        let name = |at: usize| items.get(at).map(|item| item.name.clone());
        return Err(Unusable::NeverTogether {
            first: name(first).unwrap_or_default(),
            second: name(second).unwrap_or_default(),
        });
    }
    let covariances = moments.covariances();
    let alpha = consistency::alpha(&covariances);
    let against = consistency::against_the_rest(&covariances);
    let sd = scores.standard_deviation();
    let sem = alpha
        .filter(|alpha| *alpha <= 1.0)
        .map(|alpha| sd * libm::sqrt(1.0 - alpha));
    let range: f64 = items.iter().map(|item| item.max - item.min).sum();
    let points = 100.0 * items.len() as f64 / range;
    let figures = |(item, against)| item_figures(&moments, item, against);
    Ok(ScaleFigures {
        name: scale.name.clone(),
        people: scores.people,
        alpha,
        lambda6: consistency::lambda6(&covariances.correlations()),
        omega_total: one_factor::omega_total(&moments.correlations()),
        mean: scores.mean,
        sd,
        sem,
        sem_points: sem.map(|sem| sem * points),
        items: items.iter().enumerate().zip(against).map(figures).collect(),
        constant,
    })
}

fn item_figures(
    moments: &Moments,
    (at, item): (usize, &&ScaleItem),
    against: Against,
) -> ItemFigures {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a count of rows"
    )]
    let people = moments.count(at) as usize;
    ItemFigures {
        name: item.name.clone(),
        reversed: item.reversed,
        people,
        r_drop: against.r_drop,
        alpha_if_dropped: against.alpha_if_dropped,
    }
}

/// Mean and variation of the scores, followed row by row (Welford 1962).
#[derive(Default)]
struct Scores {
    people: usize,
    mean: f64,
    /// Sum of squared distances from the mean.
    squares: f64,
}

impl Scores {
    fn of(sheet: &Sheet, items: &[&ScaleItem]) -> Self {
        let mut scores = Self::default();
        for row in sheet.rows() {
            let (mut sum, mut count) = (0.0, 0.0);
            for answer in items.iter().filter_map(|item| item.answer(row)) {
                sum += answer;
                count += 1.0;
            }
            if count > 0.0 {
                scores.add(sum / count);
            }
        }
        scores
    }

    fn add(&mut self, score: f64) {
        self.people += 1;
        let distance = score - self.mean;
        self.mean += distance / self.people as f64;
        self.squares += distance * (score - self.mean);
    }

    fn standard_deviation(&self) -> f64 {
        libm::sqrt(self.squares / (self.people as f64 - 1.0))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const GAP: f32 = f32::NAN;

    fn scale(reversed: &[bool]) -> Scale {
        let item = |(column, reversed): (usize, &bool)| ScaleItem {
            name: format!("i{column}"),
            column,
            reversed: *reversed,
            min: 1.0,
            max: 5.0,
        };
        Scale {
            name: "s".to_owned(),
            items: reversed.iter().enumerate().map(item).collect(),
        }
    }

    fn sheet(rows: &[Vec<f32>]) -> Sheet {
        let mut sheet = Sheet::new(rows.first().map_or(0, Vec::len));
        for row in rows {
            sheet.push(row);
        }
        sheet
    }

    fn near(found: Option<f64>, wanted: f64) {
        assert!(
            found.is_some_and(|found| (found - wanted).abs() < 1e-9),
            "{found:?} {wanted}"
        );
    }

    #[test]
    fn figures_of_three_persons_are_those_of_hand_calculation() {
        // Variances 1 and 4, covariance 2: α = 2·(1 − 5/9). Scores 1.5, 3, 4.5.
        let rows = [vec![1.0, 2.0], vec![2.0, 4.0], vec![3.0, 6.0]];
        let mut scale = scale(&[false, false]);
        for item in &mut scale.items {
            item.max = 6.0;
        }
        let found = measure(&sheet(&rows), &scale).unwrap();
        near(found.alpha, 8.0 / 9.0);
        near(Some(found.mean), 3.0);
        near(Some(found.sd), 1.5);
        near(found.sem, 0.5);
        near(found.sem_points, 10.0);
        near(found.items[0].r_drop, 1.0);
        near(found.omega_total, 1.0);
    }

    #[test]
    fn an_item_without_variance_is_left_out_and_named() {
        let rows = [
            vec![1.0, 2.0, 3.0],
            vec![2.0, 4.0, 3.0],
            vec![3.0, 5.0, GAP],
        ];
        let with = measure(&sheet(&rows), &scale(&[false, false, true])).unwrap();
        let without = measure(&sheet(&rows), &scale(&[false, false])).unwrap();
        assert_eq!(with.constant, ["i2"]);
        assert_eq!((with.alpha, with.mean), (without.alpha, without.mean));
    }

    #[test]
    fn a_scale_without_figures_says_why() {
        let two = scale(&[false, false]);
        let constant = [vec![1.0, 3.0], vec![2.0, 3.0], vec![3.0, 3.0]];
        assert_eq!(
            measure(&sheet(&constant), &two),
            Err(Unusable::FewItems {
                constant: vec!["i1".to_owned()]
            })
        );
        let few = [vec![1.0, 3.0], vec![2.0, 4.0], vec![GAP, GAP]];
        assert_eq!(
            measure(&sheet(&few), &two),
            Err(Unusable::FewPeople { people: 2 })
        );
        let apart = [
            vec![1.0, GAP],
            vec![2.0, GAP],
            vec![GAP, 3.0],
            vec![GAP, 1.0],
        ];
        assert!(matches!(
            measure(&sheet(&apart), &two),
            Err(Unusable::NeverTogether { .. })
        ));
    }

    #[test]
    fn items_that_cancel_each_other_out_have_no_alpha() {
        let rows = [vec![1.0, 5.0], vec![2.0, 4.0], vec![5.0, 1.0]];
        let found = measure(&sheet(&rows), &scale(&[false, false])).unwrap();
        assert_eq!((found.alpha, found.sem), (None, None));
        let turned = measure(&sheet(&rows), &scale(&[false, true])).unwrap();
        near(turned.alpha, 1.0);
    }

    /// Answers 1 to 5 to four items, some missing.
    fn rows() -> impl Strategy<Value = Vec<Vec<f32>>> {
        let answer = prop_oneof![1 => Just(GAP), 9 => (1_u8..=5).prop_map(f32::from)];
        prop::collection::vec(prop::collection::vec(answer, 4), 8..60)
    }

    /// All figures of a scale, those of its items by name.
    fn figures(sheet: &Sheet, scale: &Scale) -> Option<Vec<Option<f64>>> {
        let mut found = measure(sheet, scale).ok()?;
        found.items.sort_by(|a, b| a.name.cmp(&b.name));
        let mut all = vec![
            found.alpha,
            found.lambda6,
            Some(found.mean),
            Some(found.sd),
            found.sem,
        ];
        all.extend(found.items.iter().map(|item| item.r_drop));
        all.extend(found.items.iter().map(|item| item.alpha_if_dropped));
        Some(all)
    }

    fn same(left: Option<Vec<Option<f64>>>, right: Option<Vec<Option<f64>>>) -> bool {
        let near = |pair: (&Option<f64>, &Option<f64>)| match pair {
            (Some(a), Some(b)) => (a - b).abs() < 1e-6 * (1.0 + a.abs()),
            (a, b) => a == b,
        };
        match (left, right) {
            (Some(left), Some(right)) => left.iter().zip(&right).all(near),
            (left, right) => left.is_none() && right.is_none(),
        }
    }

    proptest! {
        #[test]
        fn answers_turned_round_and_marked_as_reversed_give_the_same_figures(rows in rows()) {
            let plain = figures(&sheet(&rows), &scale(&[false; 4]));
            let mut turned = rows;
            for row in &mut turned {
                row[1] = 6.0 - row[1];
            }
            let reversed = figures(&sheet(&turned), &scale(&[false, true, false, false]));
            prop_assert!(same(plain, reversed));
        }

        #[test]
        fn the_order_of_rows_and_columns_changes_nothing(rows in rows()) {
            let plain = figures(&sheet(&rows), &scale(&[false; 4]));
            let mut turned = rows;
            turned.reverse();
            for row in &mut turned {
                row.reverse();
            }
            let mut scale = scale(&[false; 4]);
            for item in &mut scale.items {
                item.column = 3 - item.column;
            }
            prop_assert!(same(plain.clone(), figures(&sheet(&turned), &scale)));
            scale.items.reverse();
            prop_assert!(same(plain, figures(&sheet(&turned), &scale)));
        }

        #[test]
        fn a_wider_answer_scale_changes_only_figures_in_its_steps(rows in rows()) {
            let mut scale = scale(&[false, true, false, false]);
            let plain = measure(&sheet(&rows), &scale);
            let wide: Vec<Vec<f32>> = rows
                .iter()
                .map(|row| row.iter().map(|answer| 10.0 * answer + 2.0).collect())
                .collect();
            for item in &mut scale.items {
                (item.min, item.max) = (12.0, 52.0);
            }
            let wide = measure(&sheet(&wide), &scale);
            prop_assert_eq!(plain.is_ok(), wide.is_ok());
            if let (Ok(plain), Ok(wide)) = (plain, wide) {
                let both = |a: Option<f64>, b: Option<f64>| same(Some(vec![a]), Some(vec![b]));
                prop_assert!(both(plain.alpha, wide.alpha));
                prop_assert!(both(plain.lambda6, wide.lambda6));
                prop_assert!(both(plain.sem_points, wide.sem_points));
                prop_assert!(both(Some(10.0 * plain.sd), Some(wide.sd)));
                prop_assert!(both(Some(10.0 * plain.mean + 2.0), Some(wide.mean)));
            }
        }

        #[test]
        fn identical_items_are_perfectly_reliable(column in prop::collection::vec(1_u8..=5, 3..40)) {
            let rows: Vec<Vec<f32>> = column.iter().map(|answer| vec![f32::from(*answer); 3]).collect();
            match measure(&sheet(&rows), &scale(&[false; 3])) {
                Ok(found) => {
                    for figure in [found.alpha, found.omega_total] {
                        prop_assert!(figure.is_some_and(|figure| (figure - 1.0).abs() < 1e-2));
                    }
                    prop_assert!(found.alpha.is_some_and(|alpha| (alpha - 1.0).abs() < 1e-9));
                }
                Err(why) => {
                    let is_constant = matches!(why, Unusable::FewItems { .. });
                    prop_assert!(is_constant);
                }
            }
        }
    }
}
