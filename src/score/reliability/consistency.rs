//! How well the items of a scale go together: alpha, lambda 6, and each item against the rest.

use super::matrix::Matrix;

/// Below this share of the items' own variances the variance of their sum counts as none.
const NEGLIGIBLE: f64 = 1e-12;

/// Cronbach's α (1951) from covariances: k/(k − 1) · (1 − Σ variances / variance of the sum).
///
/// `None` if the items cancel each other out, so that their sum does not vary.
pub(super) fn alpha(covariances: &Matrix) -> Option<f64> {
    alpha_of(
        covariances.size() as f64,
        covariances.diagonal().sum(),
        covariances.sum(),
    )
}

fn alpha_of(items: f64, own: f64, total: f64) -> Option<f64> {
    (items >= 2.0 && total > NEGLIGIBLE * own).then(|| items / (items - 1.0) * (1.0 - own / total))
}

/// Guttman's λ6 (1945) on correlations: 1 − Σ (1 − smc) / Σ r.
///
/// smc is the squared multiple correlation of an item with all others, 1 − 1/(R⁻¹)ᵢᵢ.
pub(super) fn lambda6(correlations: &Matrix) -> Option<f64> {
    let total = correlations.sum();
    let unexplained: f64 = correlations
        .inverse_diagonal()
        .into_iter()
        .map(|inverse| 1.0 - (1.0 - 1.0 / inverse).clamp(0.0, 1.0))
        .sum();
    (total > NEGLIGIBLE * correlations.size() as f64).then(|| 1.0 - unexplained / total)
}

/// One item against the sum of the others.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Against {
    /// Correlation with the sum of the other items; `None` if that sum does not vary.
    pub(super) r_drop: Option<f64>,
    /// α of the others; `None` if there are fewer than two, or their sum does not vary.
    pub(super) alpha_if_dropped: Option<f64>,
}

/// Each item against the rest, in the order of the matrix.
pub(super) fn against_the_rest(covariances: &Matrix) -> Vec<Against> {
    let size = covariances.size();
    let (own, total) = (covariances.diagonal().sum::<f64>(), covariances.sum());
    covariances
        .diagonal()
        .enumerate()
        .map(|(item, variance)| {
            let shared = covariances.row(item).sum::<f64>() - variance;
            let rest = total - variance - 2.0 * shared;
            let rest_own = own - variance;
            Against {
                r_drop: (rest > NEGLIGIBLE * rest_own)
                    .then(|| shared / libm::sqrt(variance * rest)),
                alpha_if_dropped: alpha_of(size as f64 - 1.0, rest_own, rest),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(found: Option<f64>, wanted: f64) -> bool {
        found.is_some_and(|found| (found - wanted).abs() < 1e-12)
    }

    /// k items with variance 1 and the same covariance.
    fn parallel(items: usize, covariance: f64) -> Matrix {
        Matrix::from_fn(items, |a, b| if a == b { 1.0 } else { covariance })
    }

    #[test]
    fn alpha_of_parallel_items_is_what_spearman_and_brown_say() {
        // k·r / (1 + (k − 1)·r)
        assert!(near(alpha(&parallel(4, 0.5)), 0.8));
        assert!(near(alpha(&parallel(2, 0.6)), 0.75));
        assert_eq!(alpha(&parallel(2, -1.0)), None);
    }

    #[test]
    fn lambda6_of_two_items_follows_from_their_correlation() {
        // smc = r², so λ6 = 1 − 2·(1 − 0.36) / (2 + 2·0.6).
        assert!(near(lambda6(&parallel(2, 0.6)), 1.0 - 1.28 / 3.2));
    }

    #[test]
    fn an_item_is_held_against_the_sum_of_the_others() {
        let against = against_the_rest(&parallel(3, 0.5));
        // Covariance with the sum of two others 1.0, variance of that sum 3.0.
        assert!(near(against[0].r_drop, 1.0 / 3.0_f64.sqrt()));
        assert!(near(against[0].alpha_if_dropped, 2.0 / 3.0));
        assert_eq!(
            against_the_rest(&parallel(2, 0.5))[0].alpha_if_dropped,
            None
        );
    }
}
