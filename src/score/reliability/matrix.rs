//! Small square matrices and what is found by their eigenvalues.

/// How much of a symmetric matrix may be left beside the diagonal, as a share of its sum of squares.
const NEGLIGIBLE: f64 = 1e-24;

/// Sweeps over all pairs after which the search for eigenvalues ends; ten are plenty for 100 × 100.
const MAX_SWEEPS: usize = 60;

/// A square table of numbers.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Matrix {
    size: usize,
    /// Row by row.
    cells: Vec<f64>,
}

/// Eigenvalues and eigenvectors of a symmetric matrix, in no particular order.
pub(super) struct Eigen {
    pub(super) values: Vec<f64>,
    /// Column k belongs to value k and has length 1.
    pub(super) vectors: Matrix,
}

impl Matrix {
    pub(super) fn from_fn(size: usize, value: impl Fn(usize, usize) -> f64) -> Self {
        let cells = (0..size)
            .flat_map(|row| (0..size).map(move |column| (row, column)))
            .map(|(row, column)| value(row, column))
            .collect();
        Self { size, cells }
    }

    pub(super) fn zero(size: usize) -> Self {
        Self::from_fn(size, |_, _| 0.0)
    }

    pub(super) fn size(&self) -> usize {
        self.size
    }

    /// The number in a row and column, counted from 0; not a number outside the table.
    pub(super) fn at(&self, row: usize, column: usize) -> f64 {
        let cell = self.cells.get(row * self.size + column);
        cell.copied().unwrap_or(f64::NAN)
    }

    pub(super) fn set(&mut self, row: usize, column: usize, value: f64) {
        if let Some(cell) = self.cells.get_mut(row * self.size + column) {
            *cell = value;
        }
    }

    pub(super) fn add(&mut self, row: usize, column: usize, value: f64) {
        self.set(row, column, self.at(row, column) + value);
    }

    pub(super) fn row(&self, row: usize) -> impl Iterator<Item = f64> {
        (0..self.size).map(move |column| self.at(row, column))
    }

    pub(super) fn diagonal(&self) -> impl Iterator<Item = f64> {
        (0..self.size).map(|at| self.at(at, at))
    }

    pub(super) fn sum(&self) -> f64 {
        self.cells.iter().sum()
    }

    pub(super) fn is_finite(&self) -> bool {
        self.cells.iter().all(|cell| cell.is_finite())
    }

    /// The covariances as correlations: c(i, j) / √(c(i, i) · c(j, j)).
    pub(super) fn correlations(&self) -> Self {
        Self::from_fn(self.size, |row, column| {
            if row == column {
                1.0
            } else {
                self.at(row, column) / libm::sqrt(self.at(row, row) * self.at(column, column))
            }
        })
    }

    /// Eigenvalues by cyclic rotations (Jacobi 1846), which also serve matrices that are singular or not positive.
    pub(super) fn eigen(&self) -> Eigen {
        let mut left = self.clone();
        let mut vectors = Self::from_fn(self.size, |row, column| f64::from(row == column));
        let total: f64 = self.cells.iter().map(|cell| cell * cell).sum();
        for _ in 0..MAX_SWEEPS {
            if left.beside_the_diagonal() <= NEGLIGIBLE * total {
                break;
            }
            for p in 0..self.size {
                for q in p + 1..self.size {
                    left.rotate_away(p, q, &mut vectors);
                }
            }
        }
        Eigen {
            values: left.diagonal().collect(),
            vectors,
        }
    }

    /// The diagonal of the pseudo-inverse (Moore and Penrose); what is singular counts as absent.
    pub(super) fn inverse_diagonal(&self) -> Vec<f64> {
        let Eigen { values, vectors } = self.eigen();
        let largest = values
            .iter()
            .fold(0.0_f64, |most, value| most.max(value.abs()));
        let least = libm::sqrt(f64::EPSILON) * largest;
        (0..self.size)
            .map(|row| {
                vectors
                    .row(row)
                    .zip(&values)
                    .filter(|(_, value)| value.abs() > least)
                    .map(|(part, value)| part * part / value)
                    .sum()
            })
            .collect()
    }

    fn beside_the_diagonal(&self) -> f64 {
        let all: f64 = self.cells.iter().map(|cell| cell * cell).sum();
        let diagonal: f64 = self.diagonal().map(|cell| cell * cell).sum();
        all - diagonal
    }

    /// Turns the axes p and q until the cell (p, q) is 0.
    fn rotate_away(&mut self, p: usize, q: usize, vectors: &mut Self) {
        let off = self.at(p, q);
        if off == 0.0 {
            return;
        }
        let theta = (self.at(q, q) - self.at(p, p)) / (2.0 * off);
        let tangent = theta.signum() / (theta.abs() + libm::sqrt(theta * theta + 1.0));
        let cosine = 1.0 / libm::sqrt(tangent * tangent + 1.0);
        let sine = tangent * cosine;
        for k in 0..self.size {
            let (a, b) = (self.at(k, p), self.at(k, q));
            self.set(k, p, cosine * a - sine * b);
            self.set(k, q, sine * a + cosine * b);
            let (a, b) = (vectors.at(k, p), vectors.at(k, q));
            vectors.set(k, p, cosine * a - sine * b);
            vectors.set(k, q, sine * a + cosine * b);
        }
        for k in 0..self.size {
            let (a, b) = (self.at(p, k), self.at(q, k));
            self.set(p, k, cosine * a - sine * b);
            self.set(q, k, sine * a + cosine * b);
        }
        self.set(p, q, 0.0);
        self.set(q, p, 0.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matrix<const N: usize>(rows: [[f64; N]; N]) -> Matrix {
        Matrix::from_fn(N, |row, column| rows[row][column])
    }

    #[test]
    fn eigenvalues_of_two_correlated_items_are_one_plus_and_minus_r() {
        let mut values = matrix([[1.0, 0.6], [0.6, 1.0]]).eigen().values;
        values.sort_by(f64::total_cmp);
        assert!((values[0] - 0.4).abs() < 1e-12 && (values[1] - 1.6).abs() < 1e-12);
    }

    #[test]
    fn values_and_vectors_make_up_the_matrix_again() {
        let whole = matrix([[4.0, 1.0, -2.0], [1.0, 3.0, 0.5], [-2.0, 0.5, 1.0]]);
        let Eigen { values, vectors } = whole.eigen();
        for row in 0..3 {
            for column in 0..3 {
                let made: f64 = (0..3)
                    .map(|k| vectors.at(row, k) * values[k] * vectors.at(column, k))
                    .sum();
                assert!((made - whole.at(row, column)).abs() < 1e-10);
            }
        }
    }

    #[test]
    fn the_inverse_is_that_of_hand_calculation_and_singular_ones_have_one_too() {
        // 1 / (1 − r²) for two items.
        let diagonal = matrix([[1.0, 0.6], [0.6, 1.0]]).inverse_diagonal();
        assert!((diagonal[0] - 1.0 / 0.64).abs() < 1e-12);
        // All ones: λ = 2 and 0, the vector of 2 is (1, 1)/√2.
        let diagonal = matrix([[1.0, 1.0], [1.0, 1.0]]).inverse_diagonal();
        assert!((diagonal[0] - 0.25).abs() < 1e-12);
    }
}
