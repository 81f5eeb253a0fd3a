//! Covariances and correlations of items, each pair by the persons who answered both.

use super::matrix::Matrix;
use super::{ScaleItem, Sheet};

/// Rows that are worked on at a time, so that all their columns stay in the processor's cache.
const BLOCK: usize = 256;

/// Sums that are kept apart, so that the processor adds several at once; always the same, whatever the machine.
const LANES: usize = 8;

/// What is summed up over the persons who answered both items of a pair.
pub(super) struct Moments {
    /// How many persons.
    both: Matrix,
    /// Sum of the first item.
    sums: Matrix,
    /// Sum of squares of the first item.
    squares: Matrix,
    products: Matrix,
}

/// One item's answers in a block of rows, turned the right way round and less the middle of the range.
///
/// A missing answer is 0 in all three lists, as are the rows after the end.
#[derive(Clone)]
struct Column {
    values: Vec<f64>,
    squares: Vec<f64>,
    /// 1 where there is an answer.
    present: Vec<f64>,
    count: f64,
    sum: f64,
    square_sum: f64,
}

impl Moments {
    pub(super) fn of(sheet: &Sheet, items: &[&ScaleItem]) -> Self {
        let size = items.len();
        let mut moments = Self {
            both: Matrix::zero(size),
            sums: Matrix::zero(size),
            squares: Matrix::zero(size),
            products: Matrix::zero(size),
        };
        let mut columns = vec![Column::empty(); size];
        for block in sheet.blocks(BLOCK) {
            let rows = (block.len() / sheet.columns().max(1)) as f64;
            for (column, item) in columns.iter_mut().zip(items) {
                column.fill(
                    block.iter().skip(item.column).step_by(sheet.columns()),
                    item,
                );
            }
            for (first, a) in columns.iter().enumerate() {
                for (second, b) in columns.iter().enumerate().skip(first) {
                    moments.add((first, second), a, b, rows);
                }
            }
        }
        moments
    }

    fn add(&mut self, (first, second): (usize, usize), a: &Column, b: &Column, rows: f64) {
        let is_full = a.count >= rows && b.count >= rows;
        let (both, of_a, of_b) = if is_full {
            (rows, (a.sum, a.square_sum), (b.sum, b.square_sum))
        } else {
            (
                dot(&a.present, &b.present),
                (dot(&a.values, &b.present), dot(&a.squares, &b.present)),
                (dot(&b.values, &a.present), dot(&b.squares, &a.present)),
            )
        };
        let product = dot(&a.values, &b.values);
        let mut put = |row, column, (sum, squares): (f64, f64)| {
            self.both.add(row, column, both);
            self.sums.add(row, column, sum);
            self.squares.add(row, column, squares);
            self.products.add(row, column, product);
        };
        put(first, second, of_a);
        if first != second {
            put(second, first, of_b);
        }
    }

    /// The first pair that fewer than two persons answered; `None` if there is no such pair.
    pub(super) fn lonely_pair(&self) -> Option<(usize, usize)> {
        let size = self.both.size();
        (0..size)
            .flat_map(|first| (first..size).map(move |second| (first, second)))
            .find(|(first, second)| self.both.at(*first, *second) < 2.0)
    }

    /// How many answered an item.
    pub(super) fn count(&self, item: usize) -> f64 {
        self.both.at(item, item)
    }

    /// (Σxy − Σx·Σy/n) / (n − 1) for each pair.
    pub(super) fn covariances(&self) -> Matrix {
        Matrix::from_fn(self.both.size(), |a, b| {
            let n = self.both.at(a, b);
            (self.products.at(a, b) - self.sums.at(a, b) * self.sums.at(b, a) / n) / (n - 1.0)
        })
    }

    /// Correlations whose variances, too, come from those who answered both; not a number if one does not vary.
    pub(super) fn correlations(&self) -> Matrix {
        let covariances = self.covariances();
        let variance = |a, b| {
            let n = self.both.at(a, b);
            let sum = self.sums.at(a, b);
            (self.squares.at(a, b) - sum * sum / n) / (n - 1.0)
        };
        Matrix::from_fn(self.both.size(), |a, b| {
            if a == b {
                1.0
            } else {
                covariances.at(a, b) / libm::sqrt(variance(a, b) * variance(b, a))
            }
        })
    }
}

impl Column {
    fn empty() -> Self {
        Self {
            values: vec![0.0; BLOCK],
            squares: vec![0.0; BLOCK],
            present: vec![0.0; BLOCK],
            count: 0.0,
            sum: 0.0,
            square_sum: 0.0,
        }
    }

    fn fill<'a>(&mut self, answers: impl Iterator<Item = &'a f32>, item: &ScaleItem) {
        let middle = item.middle();
        let answers = answers.map(Some).chain(std::iter::repeat(None));
        let places = self.values.iter_mut().zip(&mut self.squares);
        for (((value, square), present), answer) in places.zip(&mut self.present).zip(answers) {
            let keyed = answer.and_then(|answer| item.keyed(*answer));
            *value = keyed.map_or(0.0, |keyed| keyed - middle);
            *square = *value * *value;
            *present = f64::from(keyed.is_some());
        }
        self.count = self.present.iter().sum();
        self.sum = self.values.iter().sum();
        self.square_sum = self.squares.iter().sum();
    }
}

/// The sum of products of two lists of [`BLOCK`] numbers.
fn dot(a: &[f64], b: &[f64]) -> f64 {
    let mut sums = [0.0; LANES];
    for (a, b) in a.chunks_exact(LANES).zip(b.chunks_exact(LANES)) {
        for ((sum, a), b) in sums.iter_mut().zip(a).zip(b) {
            *sum += a * b;
        }
    }
    sums.iter().sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    const GAP: f32 = f32::NAN;

    fn item(column: usize, reversed: bool) -> ScaleItem {
        ScaleItem {
            name: format!("i{column}"),
            column,
            reversed,
            min: 1.0,
            max: 5.0,
        }
    }

    fn moments(rows: &[[f32; 2]], reversed: bool) -> Moments {
        let mut sheet = Sheet::new(2);
        for row in rows {
            sheet.push(row);
        }
        Moments::of(&sheet, &[&item(0, false), &item(1, reversed)])
    }

    #[test]
    fn a_pair_counts_those_who_answered_both() {
        let rows = [[1.0, 2.0], [3.0, 4.0], [5.0, 3.0], [2.0, GAP], [GAP, 5.0]];
        let found = moments(&rows, false);
        // Alone: 1, 3, 5, 2 about 2.75. Together: (1,2) (3,4) (5,3).
        assert!((found.covariances().at(0, 0) - 8.75 / 3.0).abs() < 1e-12);
        assert!((found.covariances().at(0, 1) - 1.0).abs() < 1e-12);
        assert!((found.correlations().at(1, 0) - 0.5).abs() < 1e-12);
        let turned = moments(&rows, true);
        assert!((turned.covariances().at(0, 1) + 1.0).abs() < 1e-12);
        assert_eq!(found.lonely_pair(), None);
    }

    #[test]
    fn items_that_nobody_answered_together_are_named() {
        let rows = [[1.0, GAP], [3.0, GAP], [GAP, 3.0], [2.0, 2.0], [GAP, 5.0]];
        assert_eq!(moments(&rows, false).lonely_pair(), Some((0, 1)));
    }

    #[test]
    fn blocks_add_up_to_the_whole() {
        let rows: Vec<[f32; 2]> = (0..1000_u16)
            .map(|row| [f32::from(row % 5 + 1), f32::from(row % 4 + 1)])
            .collect();
        let found = moments(&rows, false).covariances();
        // Each of 1 to 5 two hundred times: variance 2, times n/(n − 1). Every pair equally often: no covariance.
        assert!((found.at(0, 0) - 2.0 * 1000.0 / 999.0).abs() < 1e-9);
        assert!(found.at(0, 1).abs() < 1e-9);
    }
}
