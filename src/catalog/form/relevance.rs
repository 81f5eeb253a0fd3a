//! Conditions written as the `relevant` column of an XLSForm says them.

use std::fmt::Write as _;

use crate::catalog::only_if::OnlyIf;

/// Writes a condition as an XLSForm says it; [`parse`](super::expression::parse) and [`resolve`](super::expression::Expression::resolve) give the same again.
pub(crate) fn write(only_if: &OnlyIf) -> String {
    let joined = |parts: &[OnlyIf], word: &str, nothing: &str| {
        if parts.is_empty() {
            return nothing.to_owned();
        }
        let is_near = |idx: usize| {
            let same = |other: Option<usize>| {
                let other = other.and_then(|other| parts.get(other));
                other.is_some_and(|other| {
                    parts.get(idx).map(OnlyIf::questions) == Some(other.questions())
                })
            };
            same(idx.checked_sub(1)) || same(Some(idx + 1))
        };
        let written = parts.iter().enumerate().map(|(idx, part)| {
            if parts.len() > 1 && (is_compound(part) || is_near(idx)) {
                format!("({})", write(part))
            } else {
                write(part)
            }
        });
        written.collect::<Vec<_>>().join(word)
    };
    match only_if {
        OnlyIf::All(parts) => joined(parts, " and ", "true()"),
        OnlyIf::Any(parts) => joined(parts, " or ", "false()"),
        OnlyIf::Not(part) => format!("not({})", write(part)),
        OnlyIf::Answered(question) => format!("${{{question}}} != ''"),
        OnlyIf::Is { question, options } => {
            let mut text = String::new();
            for option in options {
                if !text.is_empty() {
                    text.push_str(" or ");
                }
                // Writing to a text cannot fail.
                write!(text, "selected(${{{question}}}, '{option}')").ok();
            }
            text
        }
        OnlyIf::Within {
            question,
            least,
            most,
        } => match (*least, *most) {
            (least, most) if least == most => format!("${{{question}}} = {least}"),
            (i64::MIN, most) => format!("${{{question}}} <= {most}"),
            (least, i64::MAX) => format!("${{{question}}} >= {least}"),
            (least, most) => {
                format!("${{{question}}} >= {least} and ${{{question}}} <= {most}")
            }
        },
    }
}

/// Whether a condition is written in several parts.
fn is_compound(only_if: &OnlyIf) -> bool {
    match only_if {
        OnlyIf::All(_) | OnlyIf::Any(_) => true,
        OnlyIf::Not(_) | OnlyIf::Answered(_) => false,
        OnlyIf::Is { options, .. } => options.len() > 1,
        OnlyIf::Within { least, most, .. } => {
            least != most && *least != i64::MIN && *most != i64::MAX
        }
    }
}
