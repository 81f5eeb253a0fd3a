//! What must hold of every fit, for any role and any levels.

use std::collections::BTreeMap;

use callfit::base::id::CompetencyId;
use callfit::base::points::Points;
use callfit::catalog::role::Need;
use callfit::matching::{Fit, fit, raises, shares};
use callfit::score::Level;
use proptest::prelude::*;

/// One competency of a role, and the client's level in it if answered.
#[derive(Clone, Debug)]
struct Case {
    desired: f64,
    weight: u8,
    answer: Option<(f64, f64)>,
}

fn case() -> impl Strategy<Value = Case> {
    let answer = prop::option::weighted(0.8, (0.0..=100.0, 0.0..=30.0));
    (0.0..=100.0, 0_u8..=5, answer).prop_map(|(desired, weight, answer)| Case {
        desired,
        weight,
        answer,
    })
}

fn cases() -> impl Strategy<Value = Vec<Case>> {
    prop::collection::vec(case(), 1..=14)
}

fn id(index: usize) -> CompetencyId {
    CompetencyId::new(&format!("c{index:02}")).unwrap()
}

fn needs(cases: &[Case]) -> Vec<Need> {
    let need = |(index, case): (usize, &Case)| Need {
        competency: id(index),
        desired: Points::new(case.desired).unwrap(),
        weight: case.weight,
        floor: None,
        onet: None,
    };
    cases.iter().enumerate().map(need).collect()
}

fn levels(cases: &[Case]) -> BTreeMap<CompetencyId, Level> {
    let level = |(index, case): (usize, &Case)| {
        let (points, standard_error) = case.answer?;
        let points = Points::new(points).unwrap();
        Some((
            id(index),
            Level {
                points,
                standard_error,
                evidence: Vec::new(),
                parts: Vec::new(),
            },
        ))
    };
    cases.iter().enumerate().filter_map(level).collect()
}

fn fit_of(cases: &[Case]) -> Option<Fit> {
    fit(&needs(cases), &levels(cases))
}

fn figures(fit: &Fit) -> [f64; 8] {
    let Fit {
        plug_in,
        expected,
        standard_error,
        low,
        high,
        low_all,
        high_all,
        order,
        shape: _,
    } = *fit;
    [
        plug_in,
        expected,
        standard_error,
        low,
        high,
        low_all,
        high_all,
        order,
    ]
}

fn is_near(left: f64, right: f64) -> bool {
    (left - right).abs() < 1e-6
}

proptest! {
    #[test]
    fn a_higher_level_never_lowers_the_fit(
        cases in cases(),
        at in any::<prop::sample::Index>(),
        more in 0.0..50.0_f64,
    ) {
        let mut higher = cases.clone();
        let raised = at.get(&cases).answer.map(|(points, error)| ((points + more).min(100.0), error));
        higher[at.index(cases.len())].answer = raised;
        if let (Some(before), Some(after)) = (fit_of(&cases), fit_of(&higher)) {
            prop_assert!(after.plug_in >= before.plug_in - 1e-9);
            prop_assert!(after.expected >= before.expected - 1e-9);
        }
    }

    #[test]
    fn levels_as_desired_or_above_give_a_full_fit(mut cases in cases(), more in 0.0..50.0_f64) {
        for case in &mut cases {
            case.answer = Some(((case.desired + more).min(100.0), 10.0));
        }
        if let Some(fit) = fit_of(&cases) {
            prop_assert!(is_near(fit.plug_in, 100.0), "{}", fit.plug_in);
        }
    }

    #[test]
    fn nothing_answered_gives_no_number(mut cases in cases()) {
        for case in &mut cases {
            case.answer = None;
        }
        prop_assert_eq!(fit_of(&cases), None);
    }

    #[test]
    fn without_error_the_expected_fit_is_the_fit_as_it_stands(mut cases in cases()) {
        for error in [0.0, 1e-9] {
            for (_, standard_error) in cases.iter_mut().filter_map(|case| case.answer.as_mut()) {
                *standard_error = error;
            }
            if let Some(fit) = fit_of(&cases) {
                prop_assert!(is_near(fit.expected, fit.plug_in), "{fit:?}");
                prop_assert!(fit.standard_error < 1e-4, "{fit:?}");
            }
        }
    }

    #[test]
    fn the_ranges_hold_the_fit_and_stay_on_the_scale(cases in cases()) {
        if let Some(fit) = fit_of(&cases) {
            let Fit { plug_in, expected, low, high, low_all, high_all, .. } = fit;
            prop_assert!(low <= plug_in && plug_in <= high, "{fit:?}");
            prop_assert!(low <= expected && expected <= high, "{fit:?}");
            prop_assert!(low_all <= low + 1e-9 && high <= high_all + 1e-9, "{fit:?}");
            prop_assert!(low_all >= 0.0 && high_all <= 100.0 + 1e-9, "{fit:?}");
            prop_assert!(figures(&fit).into_iter().all(f64::is_finite), "{fit:?}");
        }
    }

    #[test]
    fn whatever_the_unanswered_levels_are_the_wide_range_holds_the_fit(
        cases in cases(),
        others in prop::collection::vec(0.0..=100.0, 14),
    ) {
        let mut complete = cases.clone();
        for (case, points) in complete.iter_mut().zip(others) {
            case.answer.get_or_insert((points, 10.0));
        }
        if let (Some(part), Some(whole)) = (fit_of(&cases), fit_of(&complete)) {
            prop_assert!(part.low_all <= whole.plug_in + 1e-9, "{part:?} {whole:?}");
            prop_assert!(whole.plug_in <= part.high_all + 1e-9, "{part:?} {whole:?}");
        }
    }

    #[test]
    fn what_weighs_nothing_changes_only_the_shape(cases in cases(), answer in (0.0..=100.0, 0.0..=30.0)) {
        let mut more = cases.clone();
        more.push(Case { desired: 70.0, weight: 0, answer: Some(answer) });
        let without_shape = |fit: Option<Fit>| {
            fit.map(|fit| Fit { shape: None, order: 0.0, ..fit })
        };
        prop_assert_eq!(without_shape(fit_of(&more)), without_shape(fit_of(&cases)));
    }

    #[test]
    fn levels_that_do_not_vary_have_no_shape(mut cases in cases(), level in 0.0..=100.0) {
        for case in &mut cases {
            case.answer = Some((level, 10.0));
        }
        if let Some(fit) = fit_of(&cases) {
            prop_assert_eq!(fit.shape, None);
            prop_assert!(is_near(fit.order, fit.expected));
        }
    }

    #[test]
    fn the_shape_needs_five_answers_and_stays_on_the_scale(cases in cases()) {
        if let Some(fit) = fit_of(&cases) {
            let answered = cases.iter().filter(|case| case.answer.is_some()).count();
            prop_assert!(answered >= 5 || fit.shape.is_none(), "{fit:?}");
            prop_assert!(fit.shape.is_none_or(|shape| (0.0..=100.0).contains(&shape)), "{fit:?}");
        }
    }

    #[test]
    fn an_error_that_is_no_number_is_refused(cases in cases(), at in any::<prop::sample::Index>()) {
        let mut unknown = cases.clone();
        unknown[at.index(cases.len())].answer = None;
        let mut refused = cases.clone();
        refused[at.index(cases.len())].answer = Some((50.0, f64::NAN));
        prop_assert_eq!(fit_of(&refused), fit_of(&unknown));
    }

    #[test]
    fn the_order_of_the_competencies_changes_nothing(cases in cases()) {
        let mut turned = needs(&cases);
        turned.reverse();
        let (before, after) = (fit_of(&cases), fit(&turned, &levels(&cases)));
        prop_assert_eq!(before.is_some(), after.is_some());
        if let (Some(before), Some(after)) = (before, after) {
            for (left, right) in figures(&before).into_iter().zip(figures(&after)) {
                prop_assert!(is_near(left, right), "{before:?} {after:?}");
            }
        }
    }

    #[test]
    fn raises_are_gains_best_first_and_never_more_than_is_missing(cases in cases()) {
        let (needs, levels) = (needs(&cases), levels(&cases));
        let raises = raises(&needs, &levels);
        prop_assert!(raises.len() <= 3);
        prop_assert!(raises.is_sorted_by(|one, next| one.gains >= next.gains));
        let mut all_there = levels.clone();
        for need in &needs {
            if let Some(level) = all_there.get_mut(&need.competency)
                && level.points.get() < need.desired.get()
            {
                level.points = need.desired;
            }
        }
        let expected = |levels: &BTreeMap<CompetencyId, Level>| {
            fit(&needs, levels).map_or(0.0, |fit| fit.expected)
        };
        let missing = expected(&all_there) - expected(&levels);
        let best = needs.iter().filter_map(|need| {
            let mut risen = levels.clone();
            let level = risen.get_mut(&need.competency).filter(|_| need.weight > 0)?;
            let rise = (need.desired.get() - level.points.get()).clamp(0.0, 15.0);
            level.points = Points::new(level.points.get() + rise).unwrap();
            Some(expected(&risen) - expected(&levels))
        });
        let best = best.fold(0.0, f64::max);
        let first = raises.first().map_or(0.0, |raise| raise.gains);
        prop_assert!((first - best).abs() < 1e-6, "{first} is not {best}");
        for raise in &raises {
            let desired = needs.iter().find(|need| need.competency == raise.competency).unwrap();
            let rise = raise.to.get() - raise.has.get();
            prop_assert!(raise.gains > 0.0 && raise.gains <= missing + 1e-9, "{raise:?}");
            prop_assert!(rise > 0.0 && rise <= 15.0 + 1e-9 && raise.to <= desired.desired);
            let mut risen = levels.clone();
            risen.get_mut(&raise.competency).unwrap().points = raise.to;
            let gained = expected(&risen) - expected(&levels);
            prop_assert!((gained - raise.gains).abs() < 1e-6, "{gained} is not {raise:?}");
        }
    }

    #[test]
    fn points_given_and_lost_add_up_to_the_fit_and_to_a_hundred(cases in cases()) {
        let (needs, levels) = (needs(&cases), levels(&cases));
        let shares = shares(&needs, &levels);
        let Some(fit) = fit(&needs, &levels) else {
            prop_assert!(shares.is_empty());
            return Ok(());
        };
        let gives: f64 = shares.iter().map(|share| share.gives).sum();
        let costs: f64 = shares.iter().map(|share| share.costs).sum();
        prop_assert!((gives - fit.plug_in).abs() < 1e-6);
        prop_assert!((gives + costs - 100.0).abs() < 1e-6);
        prop_assert!(shares.iter().all(|share| share.gives >= 0.0 && share.costs >= 0.0));
    }
}
