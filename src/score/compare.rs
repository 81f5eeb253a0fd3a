//! What differs by more than chance: between two times, and between what is said and what is shown.

use crate::base::id::CompetencyId;
use crate::base::points::Points;
use crate::catalog::Catalog;
use crate::record::Record;
use crate::record::sitting::Earlier;
use crate::score::{CompetencyProfile, Level, Part, score};

/// Beyond so many standard errors of a difference it is hardly chance: 5 % of a normal distribution lie outside.
const Z_95: f64 = 1.96;

/// A competency whose level has changed.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    pub competency: CompetencyId,
    pub before: Points,
    pub now: Points,
}

/// A competency that somebody rates otherwise than they act.
#[derive(Clone, Debug, PartialEq)]
pub struct Contrast {
    pub competency: CompetencyId,
    /// By the own rating.
    pub said: Points,
    /// By what was observed in situations, calls and tasks.
    pub shown: Points,
}

/// The levels of an earlier time, with the catalogue of today.
pub fn score_earlier(catalog: &Catalog, earlier: &Earlier) -> CompetencyProfile {
    let record = Record {
        answers: earlier.answers.clone(),
        seed: earlier.seed,
        questionnaire: Some(earlier.questionnaire.clone()),
        sitting: earlier.sitting,
        ..Record::default()
    };
    score(catalog, &record)
}

/// What has changed by more than the errors of both times: |Δ| > 1.96·√(s₁² + s₂²).
///
/// In the order of the ids.
pub fn changes(before: &CompetencyProfile, now: &CompetencyProfile) -> Vec<Change> {
    let change = |(id, now): (&CompetencyId, &Level)| {
        let before = before.levels.get(id)?;
        let errors = [before.standard_error, now.standard_error];
        differs(before.points, now.points, errors).then(|| Change {
            competency: id.clone(),
            before: before.points,
            now: now.points,
        })
    };
    now.levels.iter().filter_map(change).collect()
}

/// Where the own rating and what was observed differ by more than the errors of both.
///
/// In the order of the ids.
pub fn contrasts(profile: &CompetencyProfile) -> Vec<Contrast> {
    let contrast = |(id, level): (&CompetencyId, &Level)| {
        let (shown, said): (Vec<&Part>, Vec<&Part>) = level
            .parts
            .iter()
            .partition(|part| part.instrument.observes());
        let (said, said_error) = mean(&said)?;
        let (shown, shown_error) = mean(&shown)?;
        differs(said, shown, [said_error, shown_error]).then(|| Contrast {
            competency: id.clone(),
            said,
            shown,
        })
    };
    profile.levels.iter().filter_map(contrast).collect()
}

/// The weighted mean of instruments with its standard error; `None` if there are none.
fn mean(parts: &[&Part]) -> Option<(Points, f64)> {
    let total: f64 = parts.iter().map(|part| part.weight).sum();
    if total <= 0.0 {
        return None;
    }
    let sum: f64 = parts
        .iter()
        .map(|part| part.weight * part.points.get())
        .sum();
    let squares = parts
        .iter()
        .map(|part| (part.weight * part.standard_error).powi(2));
    let error = libm::sqrt(squares.sum()) / total;
    Some((Points::clamped(sum / total), error))
}

fn differs(left: Points, right: Points, [left_error, right_error]: [f64; 2]) -> bool {
    let error = libm::hypot(left_error, right_error);
    (left.get() - right.get()).abs() > Z_95 * error
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::competency::Instrument;

    fn profile(parts: &[(Instrument, f64)]) -> CompetencyProfile {
        let part = |(instrument, points): &(Instrument, f64)| Part {
            instrument: *instrument,
            points: Points::clamped(*points),
            standard_error: 10.0,
            weight: 1.0,
        };
        let parts: Vec<Part> = parts.iter().map(part).collect();
        let refs: Vec<&Part> = parts.iter().collect();
        let (points, standard_error) = mean(&refs).unwrap();
        let level = Level {
            points,
            standard_error,
            evidence: Vec::new(),
            parts,
        };
        let mut profile = CompetencyProfile::default();
        profile
            .levels
            .insert(CompetencyId::new("oral").unwrap(), level);
        profile
    }

    #[test]
    fn only_what_lies_beyond_the_errors_is_a_change() {
        // √200 · 1.96 = 27.7
        let before = profile(&[(Instrument::SelfReport, 50.0)]);
        assert_eq!(
            changes(&before, &profile(&[(Instrument::SelfReport, 77.0)])),
            []
        );
        let changed = changes(&before, &profile(&[(Instrument::SelfReport, 78.0)]));
        assert_eq!(changed.len(), 1);
    }

    #[test]
    fn a_rating_below_what_was_shown_is_told() {
        let found = contrasts(&profile(&[
            (Instrument::SelfReport, 40.0),
            (Instrument::Situation, 75.0),
        ]));
        assert_eq!(found.len(), 1);
        assert!(found[0].said.get() < found[0].shown.get());
        let alone = contrasts(&profile(&[(Instrument::SelfReport, 40.0)]));
        assert_eq!(alone, []);
    }

    #[test]
    fn a_rating_about_as_high_as_what_was_shown_is_no_contrast() {
        let near = profile(&[(Instrument::SelfReport, 60.0), (Instrument::Call, 80.0)]);
        assert_eq!(contrasts(&near), []);
    }
}
