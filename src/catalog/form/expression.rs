//! Conditions as spreadsheets and SurveyJS write them: read into parts, and resolved to ours.

use std::collections::BTreeMap;

use crate::base::id::{OptionId, QuestionId};
use crate::catalog::form::tokens::{Dialect, Operator, Token, Tokens};
use crate::catalog::only_if::OnlyIf;

/// An expression before anybody knows what its names mean.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Expression {
    All(Vec<Self>),
    Any(Vec<Self>),
    Not(Box<Self>),
    /// In brackets, which keep it apart from its neighbours.
    Group(Box<Self>),
    Compare {
        question: String,
        operator: Operator,
        value: Literal,
    },
    Selected {
        question: String,
        option: String,
    },
}

/// A value that is written out.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Literal {
    Number(String),
    Text(String),
}

impl Literal {
    fn text(&self) -> &str {
        match self {
            Self::Number(text) | Self::Text(text) => text,
        }
    }
}

/// Why a condition cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Refusal {
    /// From here on it is not understood.
    Part(String),
    UnknownQuestion(String),
    UnknownOption {
        question: String,
        option: String,
    },
    /// The answer of this question cannot be compared in this way.
    Incomparable(String),
}

/// What an answer can be compared with.
#[derive(Clone, Debug)]
pub(crate) enum Answers {
    /// By the name that the author gave each option.
    Options(BTreeMap<String, OptionId>),
    /// By the name that the author gave each step, from 1.
    Steps(BTreeMap<String, i64>),
    Number,
    /// Only whether there is one.
    Any,
}

/// A question as conditions see it.
#[derive(Clone, Debug)]
pub(crate) struct Target {
    pub(crate) id: QuestionId,
    pub(crate) answers: Answers,
}

/// How deep brackets may be nested; far more than people write.
const MAX_DEPTH: usize = 64;

/// Reads an expression; its names are not looked up yet.
pub(crate) fn parse(text: &str, dialect: Dialect) -> Result<Expression, Refusal> {
    let tokens = Tokens::new(text, dialect);
    let mut parser = Parser { tokens, depth: 0 };
    let expression = parser.any()?;
    match parser.tokens.peek()? {
        None => Ok(expression),
        Some(_) => Err(parser.tokens.refusal()),
    }
}

struct Parser<'t> {
    tokens: Tokens<'t>,
    depth: usize,
}

impl Parser<'_> {
    fn any(&mut self) -> Result<Expression, Refusal> {
        let mut parts = vec![self.all()?];
        while self.tokens.take(&Token::Or)? {
            parts.push(self.all()?);
        }
        Ok(one_or(parts, Expression::Any))
    }

    fn all(&mut self) -> Result<Expression, Refusal> {
        let mut parts = vec![self.part()?];
        while self.tokens.take(&Token::And)? {
            parts.push(self.part()?);
        }
        Ok(one_or(parts, Expression::All))
    }

    fn part(&mut self) -> Result<Expression, Refusal> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(self.tokens.refusal());
        }
        let part = self.part_within()?;
        self.depth -= 1;
        Ok(part)
    }

    fn part_within(&mut self) -> Result<Expression, Refusal> {
        if self.tokens.take(&Token::Not)? {
            let inner = match self.part()? {
                Expression::Group(inner) => inner,
                inner => Box::new(inner),
            };
            return Ok(Expression::Not(inner));
        }
        if self.tokens.take(&Token::Open)? {
            let inner = self.any()?;
            self.need(&Token::Close)?;
            return Ok(Expression::Group(Box::new(inner)));
        }
        match self.tokens.peek()? {
            Some(Token::Word(word)) => {
                let word = word.to_lowercase();
                self.function(&word)
            }
            _ => self.comparison(),
        }
    }

    fn function(&mut self, name: &str) -> Result<Expression, Refusal> {
        let refusal = self.tokens.refusal();
        self.tokens.next()?;
        if !self.tokens.take(&Token::Open)? {
            return Err(refusal);
        }
        match name {
            "true" | "false" => {
                self.need(&Token::Close)?;
                Ok(if name == "true" {
                    Expression::All(Vec::new())
                } else {
                    Expression::Any(Vec::new())
                })
            }
            "selected" => {
                let question = self.question()?;
                self.need(&Token::Comma)?;
                let option = self.literal()?.text().to_owned();
                self.need(&Token::Close)?;
                Ok(Expression::Selected { question, option })
            }
            _ => Err(refusal),
        }
    }

    fn comparison(&mut self) -> Result<Expression, Refusal> {
        if let Some(Token::Question(_)) = self.tokens.peek()? {
            let question = self.question()?;
            return self.compared(question);
        }
        let value = self.literal()?;
        let refusal = self.tokens.refusal();
        let Some(Token::Operator(operator)) = self.tokens.next()? else {
            return Err(refusal);
        };
        let question = self.question()?;
        let operator = operator.turned();
        Ok(Expression::Compare {
            question,
            operator,
            value,
        })
    }

    /// What follows a question.
    fn compared(&mut self, question: String) -> Result<Expression, Refusal> {
        let refusal = self.tokens.refusal();
        let empty = || Literal::Text(String::new());
        let (operator, value) = match self.tokens.next()? {
            Some(Token::Operator(operator)) => (operator, self.literal()?),
            Some(Token::Empty) => (Operator::Equal, empty()),
            Some(Token::NotEmpty) => (Operator::Unequal, empty()),
            Some(Token::Contains) => {
                let option = self.literal()?.text().to_owned();
                return Ok(Expression::Selected { question, option });
            }
            Some(Token::NotContains) => {
                let option = self.literal()?.text().to_owned();
                let selected = Expression::Selected { question, option };
                return Ok(Expression::Not(Box::new(selected)));
            }
            Some(Token::AnyOf) => return self.any_of(&question),
            _ => return Err(refusal),
        };
        Ok(Expression::Compare {
            question,
            operator,
            value,
        })
    }

    /// `['a', 'b']`.
    fn any_of(&mut self, question: &str) -> Result<Expression, Refusal> {
        self.need(&Token::OpenList)?;
        let mut parts = Vec::new();
        loop {
            parts.push(Expression::Selected {
                question: question.to_owned(),
                option: self.literal()?.text().to_owned(),
            });
            if !self.tokens.take(&Token::Comma)? {
                break;
            }
        }
        self.need(&Token::CloseList)?;
        Ok(Expression::Group(Box::new(one_or(parts, Expression::Any))))
    }

    fn question(&mut self) -> Result<String, Refusal> {
        let refusal = self.tokens.refusal();
        match self.tokens.next()? {
            Some(Token::Question(name)) => Ok(name),
            _ => Err(refusal),
        }
    }

    fn literal(&mut self) -> Result<Literal, Refusal> {
        let refusal = self.tokens.refusal();
        match self.tokens.next()? {
            Some(Token::Text(text)) => Ok(Literal::Text(text)),
            Some(Token::Number(number)) => Ok(Literal::Number(number)),
            // SurveyJS writes `{q} = true`.
            Some(Token::Word(word)) if word == "true" || word == "false" => Ok(Literal::Text(word)),
            _ => Err(refusal),
        }
    }

    fn need(&mut self, token: &Token) -> Result<(), Refusal> {
        let refusal = self.tokens.refusal();
        if self.tokens.take(token)? {
            Ok(())
        } else {
            Err(refusal)
        }
    }
}

fn one_or(
    mut parts: Vec<Expression>,
    several: impl FnOnce(Vec<Expression>) -> Expression,
) -> Expression {
    match (parts.len(), parts.pop()) {
        (1, Some(only)) => only,
        (_, last) => {
            parts.extend(last);
            several(parts)
        }
    }
}

impl Expression {
    /// The names of the questions it looks at.
    pub(crate) fn questions(&self) -> Vec<&str> {
        match self {
            Self::All(parts) | Self::Any(parts) => parts.iter().flat_map(Self::questions).collect(),
            Self::Not(part) | Self::Group(part) => part.questions(),
            Self::Compare { question, .. } | Self::Selected { question, .. } => vec![question],
        }
    }

    /// The condition as ours, its names looked up by `target`.
    pub(crate) fn resolve(
        &self,
        target: &impl Fn(&str) -> Option<Target>,
    ) -> Result<OnlyIf, Refusal> {
        let resolve_all = |parts: &[Self], merge: fn(&OnlyIf, &OnlyIf) -> Option<OnlyIf>| {
            let mut resolved: Vec<(OnlyIf, bool)> = Vec::new();
            for part in parts {
                let is_apart = matches!(part, Self::Group(_));
                let found = part.resolve(target)?;
                let merged = resolved
                    .last()
                    .filter(|(_, before_is_apart)| !is_apart && !before_is_apart)
                    .and_then(|(before, _)| merge(before, &found));
                match (merged, resolved.last_mut()) {
                    (Some(merged), Some(last)) => last.0 = merged,
                    _ => resolved.push((found, is_apart)),
                }
            }
            Ok(resolved
                .into_iter()
                .map(|(part, _)| part)
                .collect::<Vec<_>>())
        };
        let one_of = |mut parts: Vec<OnlyIf>, several: fn(Vec<OnlyIf>) -> OnlyIf| {
            if parts.len() == 1 {
                parts.remove(0)
            } else {
                several(parts)
            }
        };
        Ok(match self {
            Self::All(parts) => one_of(resolve_all(parts, both_bounds)?, OnlyIf::All),
            Self::Any(parts) => one_of(resolve_all(parts, either_option)?, OnlyIf::Any),
            Self::Not(part) => OnlyIf::Not(Box::new(part.resolve(target)?)),
            Self::Group(part) => part.resolve(target)?,
            Self::Compare {
                question,
                operator,
                value,
            } => {
                let found = target(question);
                let found = found.ok_or_else(|| Refusal::UnknownQuestion(question.clone()))?;
                compared(question, &found, *operator, value)?
            }
            Self::Selected { question, option } => {
                let found = target(question);
                let found = found.ok_or_else(|| Refusal::UnknownQuestion(question.clone()))?;
                compared(
                    question,
                    &found,
                    Operator::Equal,
                    &Literal::Text(option.clone()),
                )?
            }
        })
    }
}

/// `q >= 2 and q <= 4` is one range.
fn both_bounds(before: &OnlyIf, after: &OnlyIf) -> Option<OnlyIf> {
    match (before, after) {
        (
            OnlyIf::Within {
                question,
                least,
                most: i64::MAX,
            },
            OnlyIf::Within {
                question: other,
                least: i64::MIN,
                most,
            },
        ) if question == other => Some(OnlyIf::Within {
            question: question.clone(),
            least: *least,
            most: *most,
        }),
        _ => None,
    }
}

/// `selected(q, 'a') or selected(q, 'b')` is one list.
fn either_option(before: &OnlyIf, after: &OnlyIf) -> Option<OnlyIf> {
    match (before, after) {
        (
            OnlyIf::Is { question, options },
            OnlyIf::Is {
                question: other,
                options: more,
            },
        ) if question == other => Some(OnlyIf::Is {
            question: question.clone(),
            options: options.iter().chain(more).cloned().collect(),
        }),
        _ => None,
    }
}

fn compared(
    name: &str,
    target: &Target,
    operator: Operator,
    value: &Literal,
) -> Result<OnlyIf, Refusal> {
    let question = target.id.clone();
    if *value == Literal::Text(String::new()) {
        return match operator {
            Operator::Equal => Ok(OnlyIf::Not(Box::new(OnlyIf::Answered(question)))),
            Operator::Unequal => Ok(OnlyIf::Answered(question)),
            _ => Err(Refusal::Incomparable(name.to_owned())),
        };
    }
    let unknown = || Refusal::UnknownOption {
        question: name.to_owned(),
        option: value.text().to_owned(),
    };
    let found = match &target.answers {
        Answers::Options(options) => {
            if !matches!(operator, Operator::Equal | Operator::Unequal) {
                return Err(Refusal::Incomparable(name.to_owned()));
            }
            let option = options.get(value.text()).ok_or_else(unknown)?;
            OnlyIf::Is {
                question,
                options: vec![option.clone()],
            }
        }
        Answers::Steps(steps) => {
            let is_counted = steps.iter().all(|(name, step)| *name == step.to_string());
            let counted = || value.text().parse().ok().filter(|_| is_counted);
            let step = steps.get(value.text()).copied().or_else(counted);
            let step = step.ok_or_else(unknown)?;
            within(question, operator, step, step)
        }
        Answers::Number => {
            let (low, high) =
                whole(value.text()).ok_or_else(|| Refusal::Incomparable(name.to_owned()))?;
            within(question, operator, low, high)
        }
        Answers::Any => return Err(Refusal::Incomparable(name.to_owned())),
    };
    Ok(if operator == Operator::Unequal {
        OnlyIf::Not(Box::new(found))
    } else {
        found
    })
}

/// The whole numbers at and around a number: the same twice if it is whole.
pub(crate) fn whole(text: &str) -> Option<(i64, i64)> {
    if let Ok(number) = text.parse::<i64>() {
        return Some((number, number));
    }
    let number: f64 = text.parse().ok()?;
    if !(-1e15..=1e15).contains(&number) {
        return None;
    }
    #[expect(
        clippy::cast_possible_truncation,
        reason = "rounded, and far below 2^63"
    )]
    let around = (number.floor() as i64, number.ceil() as i64);
    Some(around)
}

/// The range of an operator, for a number between `low` and `high`.
fn within(question: QuestionId, operator: Operator, low: i64, high: i64) -> OnlyIf {
    let (least, most) = operator.range(low, high);
    OnlyIf::Within {
        question,
        least,
        most,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::catalog::form::relevance::write;

    fn target(name: &str) -> Option<Target> {
        let answers = match name {
            "o" | "p" => {
                let option = |id: &str| (id.to_owned(), OptionId::new(id).unwrap());
                Answers::Options(["a", "b", "c"].map(option).into())
            }
            "n" | "m" => Answers::Number,
            "t" => Answers::Any,
            _ => return None,
        };
        let id = QuestionId::new(name).unwrap();
        Some(Target { id, answers })
    }

    fn read(text: &str) -> Result<OnlyIf, Refusal> {
        parse(text, Dialect::XlsForm)?.resolve(&target)
    }

    fn read_js(text: &str) -> Result<OnlyIf, Refusal> {
        parse(text, Dialect::SurveyJs)?.resolve(&target)
    }

    fn conditions() -> impl Strategy<Value = OnlyIf> {
        let id = |name: &&str| QuestionId::new(name).unwrap();
        let option = prop_oneof![Just("a"), Just("b"), Just("c")]
            .prop_map(|name| OptionId::new(name).unwrap());
        let options = proptest::collection::vec(option, 1..4);
        let choices = prop_oneof![Just("o"), Just("p")];
        let numbers = prop_oneof![Just("n"), Just("m")];
        let bound = prop_oneof![Just(i64::MIN), -50_i64..50, Just(i64::MAX)];
        let leaf = prop_oneof![
            prop_oneof![Just("o"), Just("n"), Just("t")]
                .prop_map(move |name| OnlyIf::Answered(id(&name))),
            (choices, options).prop_map(move |(name, options)| OnlyIf::Is {
                question: id(&name),
                options,
            }),
            (numbers, bound.clone(), bound)
                .prop_filter("a range has an end", |(_, least, most)| {
                    *least != i64::MAX
                        && *most != i64::MIN
                        && (*least, *most) != (i64::MIN, i64::MAX)
                })
                .prop_map(move |(name, least, most)| OnlyIf::Within {
                    question: id(&name),
                    least,
                    most,
                }),
        ];
        leaf.prop_recursive(4, 24, 4, |inner| {
            let parts = proptest::collection::vec(inner.clone(), 2..5);
            prop_oneof![
                parts.clone().prop_map(OnlyIf::All),
                parts.prop_map(OnlyIf::Any),
                inner.prop_map(|part| OnlyIf::Not(Box::new(part))),
            ]
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn what_is_written_is_read_as_the_same(condition in conditions()) {
            let written = write(&condition);
            prop_assert_eq!(read(&written), Ok(condition), "{}", written);
        }

        #[test]
        fn any_text_is_read_or_refused(text in "[${}a-z'\"<>=!().,& 0-9\\[\\]|]{0,40}") {
            for dialect in [Dialect::XlsForm, Dialect::SurveyJs] {
                if let Err(Refusal::Part(part)) = parse(&text, dialect) {
                    prop_assert!(part.is_empty() || text.contains(&part));
                }
            }
        }
    }

    #[test]
    fn usual_expressions_are_understood() {
        let same = [
            ("${o} = 'a'", "selected(${o}, 'a')"),
            (
                "${o}=\"a\" or ${o} = 'b'",
                "selected(${o},'a') or selected(${o},'b')",
            ),
            ("${o} != 'a'", "not(selected(${o}, 'a'))"),
            ("${n} > 2 AND ${n} < 5", "${n} >= 3 and ${n} <= 4"),
            ("18 <= ${n}", "${n} >= 18"),
            ("${n} > 2.5", "${n} >= 3"),
            ("${n} < 2.5", "${n} <= 2"),
            ("not(${t} = '')", "not(not(${t} != ''))"),
        ];
        for (written, meant) in same {
            let (written, meant) = (read(written), read(meant));
            assert!(meant.is_ok(), "{meant:?}");
            assert_eq!(written, meant);
        }
        assert_eq!(read_js("{o} contains 'a'"), read("selected(${o}, 'a')"));
        assert_eq!(
            read_js("{o} anyof ['a', 'b']"),
            read("selected(${o}, 'a') or selected(${o}, 'b')")
        );
        assert_eq!(
            read_js("{t} notempty && !({n} == 3)"),
            read("${t} != '' and not(${n} = 3)")
        );
    }

    #[test]
    fn what_is_not_understood_is_named() {
        let part = |text: &str| Err(Refusal::Part(text.to_owned()));
        assert_eq!(
            read("${n} > 2 and count-selected(${o}) > 1"),
            part("count-selected(${o}) > 1")
        );
        assert_eq!(read("${n} + 1 > 2"), part("+ 1 > 2"));
        assert_eq!(read("(${n} > 2"), part(""));
        assert_eq!(
            read("${x} = 1"),
            Err(Refusal::UnknownQuestion("x".to_owned()))
        );
        assert_eq!(
            read("${t} = 'x'"),
            Err(Refusal::Incomparable("t".to_owned()))
        );
        let nested = format!("{}${{n}} = 1{}", "(".repeat(100_000), ")".repeat(100_000));
        assert!(read(&nested).is_err());
        let nots = "not ".repeat(100_000);
        assert!(read(&nots).is_err());
    }
}
