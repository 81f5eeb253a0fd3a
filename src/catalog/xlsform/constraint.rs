//! Bounds of a number: `. >= 0 and . <= 120`, and the parameters of a range.

use std::collections::BTreeMap;

use crate::base::id::QuestionId;
use crate::catalog::form::expression::{Answers, Expression, Target, parse, whole};
use crate::catalog::form::tokens::Dialect;
use crate::catalog::only_if::OnlyIf;

/// The smallest and largest number that a constraint allows; `None` if it says anything else.
pub(super) fn bounds(constraint: &str) -> Option<(Option<i64>, Option<i64>)> {
    let expression = parse(constraint, Dialect::XlsForm).ok()?;
    if has_not(&expression) {
        return None;
    }
    let id = QuestionId::new("it").ok()?;
    let target = |name: &str| {
        (name == ".").then(|| Target {
            id: id.clone(),
            answers: Answers::Number,
        })
    };
    let (least, most) = range(&expression.resolve(&target).ok()?)?;
    let bound = |bound: i64, open: i64| Some(bound).filter(|bound| *bound != open);
    Some((bound(least, i64::MIN), bound(most, i64::MAX)))
}

fn has_not(expression: &Expression) -> bool {
    match expression {
        Expression::Not(_) => true,
        Expression::All(parts) => parts.iter().any(has_not),
        Expression::Group(part) => has_not(part),
        Expression::Any(_) | Expression::Compare { .. } | Expression::Selected { .. } => false,
    }
}

/// The range in which all parts agree.
fn range(only_if: &OnlyIf) -> Option<(i64, i64)> {
    match only_if {
        OnlyIf::Within { least, most, .. } => Some((*least, *most)),
        OnlyIf::All(parts) => {
            let mut both = (i64::MIN, i64::MAX);
            for part in parts {
                let (least, most) = range(part)?;
                both = (both.0.max(least), both.1.min(most));
            }
            Some(both)
        }
        OnlyIf::Any(_) | OnlyIf::Not(_) | OnlyIf::Answered(_) | OnlyIf::Is { .. } => None,
    }
}

/// Parameters by their names in small letters: `start=1 end=10`, parted by spaces, commas or semicolons.
fn parameters(text: &str) -> BTreeMap<String, String> {
    let text = text.replace(" =", "=").replace("= ", "=");
    let parts = text.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';'));
    let pair = |part: &str| {
        let (name, value) = part.split_once('=')?;
        Some((name.to_lowercase(), value.to_owned()))
    };
    parts.filter_map(pair).collect()
}

/// Whether parameters ask for an order that differs each time.
pub(super) fn is_random(text: &str) -> bool {
    let parameters = parameters(text);
    let stated = parameters.get("randomize").map(String::as_str);
    matches!(stated, Some("true" | "true()" | "yes"))
}

/// The first and last number of a range in steps of 1; `None` if it has other steps or no whole numbers.
pub(super) fn range_of(text: &str) -> Option<(i64, i64)> {
    let parameters = parameters(text);
    let number = |name: &str, usual: i64| match parameters.get(name) {
        None => Some(usual),
        Some(text) => whole(text)
            .filter(|(low, high)| low == high)
            .map(|(low, _)| low),
    };
    let (start, end, step) = (number("start", 0)?, number("end", 10)?, number("step", 1)?);
    (step == 1 && start <= end).then_some((start, end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_are_read_or_refused() {
        let cases = [
            (". >= 0 and . <= 120", Some((Some(0), Some(120)))),
            (".>0 and .<10", Some((Some(1), Some(9)))),
            (". = 4", Some((Some(4), Some(4)))),
            (". < 2.5", Some((None, Some(2)))),
            ("(. >= 1) and (. <= 5) and . <= 4", Some((Some(1), Some(4)))),
            (". < 1 or . > 5", None),
            (". != 3", None),
            ("regex(., '[0-9]+')", None),
            ("${age} > 3", None),
        ];
        for (text, meant) in cases {
            assert_eq!(bounds(text), meant, "{text}");
        }
    }

    #[test]
    fn a_range_has_whole_steps_of_one() {
        assert_eq!(range_of("start=1 end=5 step=1"), Some((1, 5)));
        assert_eq!(range_of("Start = 1, end=5"), Some((1, 5)));
        assert_eq!(range_of("start=-2;end=2"), Some((-2, 2)));
        for refused in [
            "start=0 end=1 step=0.1",
            "start=5 end=1",
            "start=a",
            "end=10 step=2",
        ] {
            assert_eq!(range_of(refused), None, "{refused}");
        }
    }
}
