//! One common factor by minimal residuals, and the omega that follows from it.
//!
//! One factor and no more, because each scale is meant to measure one thing.

use super::matrix::{Eigen, Matrix};

/// Largest share of an item's variance that a factor may claim before it is held back: psych's bound 1 − 0.005.
const MOST_SHARED: f64 = 0.995;

/// Largest change of a loading at which the search has come to rest.
const AT_REST: f64 = 1e-10;

/// Rounds after which the search ends in any case.
const MAX_ROUNDS: usize = 20_000;

/// Steps of Newton's method for one held-back loading; it starts close by and doubles its digits in each.
const NEWTON_STEPS: usize = 30;

/// McDonald's ω total (1999) on correlations: 1 − Σ (1 − loading²) / Σ r.
///
/// Items that load against the factor are turned round first, as psych does. `None` if the sum does not vary.
pub(super) fn omega_total(correlations: &Matrix) -> Option<f64> {
    if !correlations.is_finite() {
        return None;
    }
    let loadings = loadings(correlations);
    let sign = |loading: f64| if loading < 0.0 { -1.0 } else { 1.0 };
    let mut total = 0.0;
    for (row, a) in loadings.iter().enumerate() {
        let turned = correlations.row(row).zip(&loadings);
        total += turned.map(|(r, b)| sign(*a) * sign(*b) * r).sum::<f64>();
    }
    let unique: f64 = loadings.iter().map(|loading| 1.0 - loading * loading).sum();
    (total > 0.0).then(|| 1.0 - unique / total)
}

/// Loadings on the one factor whose products come closest to the correlations beside the diagonal
/// (Harman & Jones 1966), item by item in turn.
///
/// An item that would share more than all of its variance (a Heywood case) is held back by a penalty
/// (loading² − 0.995)², which is what a lower bound of 0.005 for its own variance comes to.
fn loadings(correlations: &Matrix) -> Vec<f64> {
    let mut loadings = start(correlations);
    if let [a, b] = loadings.as_mut_slice() {
        // Two items only tell the product of their loadings; both get the same share.
        let r = correlations.at(0, 1);
        *a = libm::sqrt(r.abs());
        *b = libm::copysign(*a, r);
        return loadings;
    }
    for _ in 0..MAX_ROUNDS {
        let mut change: f64 = 0.0;
        for item in 0..loadings.len() {
            let others = |at: &usize| *at != item;
            let (mut shared, mut squares) = (0.0, 0.0);
            for (at, loading) in loadings.iter().enumerate().filter(|(at, _)| others(at)) {
                shared += correlations.at(item, at) * loading;
                squares += loading * loading;
            }
            let best = best_loading(shared, squares);
            if let Some(loading) = loadings.get_mut(item) {
                change = change.max((best - *loading).abs());
                *loading = best;
            }
        }
        if change < AT_REST {
            break;
        }
    }
    loadings
}

/// The first principal component, scaled to its variance.
fn start(correlations: &Matrix) -> Vec<f64> {
    let Eigen { values, vectors } = correlations.eigen();
    let largest = values
        .iter()
        .enumerate()
        .max_by(|(_, a), (_, b)| a.total_cmp(b));
    let Some((column, value)) = largest else {
        return Vec::new();
    };
    let scale = libm::sqrt(value.max(0.0));
    let part = |row| scale * vectors.at(row, column);
    (0..correlations.size()).map(part).collect()
}

/// The best loading of one item when those of the others stand: root of a·(Σb² + max(0, a² − 0.995)) = Σ r·b.
fn best_loading(shared: f64, squares: f64) -> f64 {
    if squares <= f64::MIN_POSITIVE {
        return 0.0;
    }
    let free = shared / squares;
    if free * free <= MOST_SHARED {
        return free;
    }
    // Rising and convex from here on, so Newton's method comes down to the root from above.
    let mut loading = free.abs();
    for _ in 0..NEWTON_STEPS {
        let over = squares + loading * loading - MOST_SHARED;
        let slope = over + 2.0 * loading * loading;
        loading -= (loading * over - shared.abs()) / slope;
    }
    libm::copysign(loading, shared)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from_loadings(loadings: &[f64]) -> Matrix {
        Matrix::from_fn(loadings.len(), |a, b| {
            if a == b {
                1.0
            } else {
                loadings[a] * loadings[b]
            }
        })
    }

    #[test]
    fn loadings_that_made_the_correlations_are_found_again() {
        let made = [0.9, 0.7, 0.5, 0.3];
        let found = loadings(&from_loadings(&made));
        for (made, found) in made.iter().zip(found) {
            assert!((made - found.abs()).abs() < 1e-6, "{made} {found}");
        }
    }

    #[test]
    fn omega_follows_from_the_loadings_also_with_an_item_turned_round() {
        // Σ r = (0.8 + 0.6 + 0.5)² + Σ (1 − loading²) = 3.61 + 1.75.
        for loadings in [[0.8, 0.6, 0.5], [0.8, -0.6, 0.5]] {
            let omega = omega_total(&from_loadings(&loadings)).unwrap();
            assert!((omega - 3.61 / 5.36).abs() < 1e-6, "{omega}");
        }
        // Two items: 2·r / (1 + r).
        let two = Matrix::from_fn(2, |a, b| if a == b { 1.0 } else { 0.5 });
        assert!((omega_total(&two).unwrap() - 2.0 / 3.0).abs() < 1e-12);
    }

    #[test]
    fn an_item_never_shares_much_more_than_all_of_its_variance() {
        let table = [[1.0, 0.8, 0.8], [0.8, 1.0, 0.3], [0.8, 0.3, 1.0]];
        let heywood = Matrix::from_fn(3, |a, b| table[a][b]);
        // Unbounded, the first loading would be √(0.8 · 0.8 / 0.3) = 1.46.
        let first = loadings(&heywood)[0].abs();
        assert!(1.0 < first && first < 1.15, "{first}");
        assert!(omega_total(&heywood).unwrap() < 1.0);
    }
}
