//! Levels and fits on the scale 0 to 100, and the one place that rounds them for people.

use serde::{Deserialize, Serialize};

/// A finite number from 0 to 100: a level, a desired level or a fit.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd, Serialize, Deserialize)]
#[serde(try_from = "f64", into = "f64")]
pub struct Points(f64);

/// Tells that a number is outside 0 to 100, or none at all.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
#[error("not a number from 0 to 100: {0}")]
pub struct OutOfScale(pub f64);

impl Points {
    pub const MIN: Self = Self(0.0);
    pub const MAX: Self = Self(100.0);

    /// Takes a number from 0 to 100; refuses others, NaN included.
    pub fn new(value: f64) -> Result<Self, OutOfScale> {
        if (0.0..=100.0).contains(&value) {
            Ok(Self(value))
        } else {
            Err(OutOfScale(value))
        }
    }

    /// Takes the nearest number on the scale; NaN becomes 0.
    pub fn clamped(value: f64) -> Self {
        if value.is_nan() {
            Self::MIN
        } else {
            Self(value.clamp(0.0, 100.0))
        }
    }

    /// The exact value, 0 to 100.
    pub fn get(self) -> f64 {
        self.0
    }

    /// The whole number that a person reads: half goes up.
    pub fn whole(self) -> u8 {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "0 to 100 after rounding"
        )]
        let whole = libm::floor(self.0 + 0.5) as u8;
        whole
    }
}

impl TryFrom<f64> for Points {
    type Error = OutOfScale;

    fn try_from(value: f64) -> Result<Self, OutOfScale> {
        Self::new(value)
    }
}

impl From<Points> for f64 {
    fn from(points: Points) -> Self {
        points.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nan_and_numbers_off_the_scale_are_refused() {
        for bad in [f64::NAN, -0.1, 100.1, f64::INFINITY] {
            assert!(Points::new(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn half_a_point_is_shown_as_the_next_whole_number() {
        assert_eq!(Points::clamped(79.5).whole(), 80);
        assert_eq!(Points::clamped(79.49).whole(), 79);
    }
}
