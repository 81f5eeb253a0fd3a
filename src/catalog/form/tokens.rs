//! The words and signs of a condition as spreadsheets and SurveyJS write it.

use crate::catalog::form::expression::Refusal;

/// Whose way of writing it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Dialect {
    /// `{q} contains 'x'`.
    SurveyJs,
    /// `selected(${q}, 'x')`, and `.` for the question itself.
    XlsForm,
}

/// How two values are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Operator {
    Equal,
    Greater,
    GreaterOrEqual,
    Less,
    LessOrEqual,
    Unequal,
}

impl Operator {
    /// The same with its sides exchanged.
    pub(crate) fn turned(self) -> Self {
        match self {
            Self::Equal => Self::Equal,
            Self::Greater => Self::Less,
            Self::GreaterOrEqual => Self::LessOrEqual,
            Self::Less => Self::Greater,
            Self::LessOrEqual => Self::GreaterOrEqual,
            Self::Unequal => Self::Unequal,
        }
    }

    /// The whole numbers that it leaves, for a number with these whole numbers below and above; of `!=` those of `=`.
    pub(crate) fn range(self, low: i64, high: i64) -> (i64, i64) {
        match self {
            Self::Equal | Self::Unequal => (high, low),
            Self::Greater => (low.saturating_add(1), i64::MAX),
            Self::GreaterOrEqual => (high, i64::MAX),
            Self::Less => (i64::MIN, high.saturating_sub(1)),
            Self::LessOrEqual => (i64::MIN, low),
        }
    }
}

/// A word or sign.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Token {
    And,
    AnyOf,
    Close,
    CloseList,
    Comma,
    Contains,
    Empty,
    Not,
    NotContains,
    NotEmpty,
    Number(String),
    Open,
    OpenList,
    Operator(Operator),
    Or,
    /// A question by its name; `.` is the question itself.
    Question(String),
    Text(String),
    Word(String),
}

/// The tokens of a text, one at a time.
#[derive(Clone, Debug)]
pub(crate) struct Tokens<'t> {
    dialect: Dialect,
    rest: &'t str,
}

/// Longest part of an expression that a message repeats, in signs.
const MAX_SHOWN: usize = 60;

/// Signs that stand for a token, the longer ones first.
const SIGNS: [(&str, Token); 17] = [
    ("!=", Token::Operator(Operator::Unequal)),
    ("<>", Token::Operator(Operator::Unequal)),
    ("<=", Token::Operator(Operator::LessOrEqual)),
    (">=", Token::Operator(Operator::GreaterOrEqual)),
    ("==", Token::Operator(Operator::Equal)),
    ("&&", Token::And),
    ("||", Token::Or),
    ("=", Token::Operator(Operator::Equal)),
    ("<", Token::Operator(Operator::Less)),
    (">", Token::Operator(Operator::Greater)),
    ("!", Token::Not),
    ("(", Token::Open),
    (")", Token::Close),
    ("[", Token::OpenList),
    ("]", Token::CloseList),
    (",", Token::Comma),
    ("\u{2260}", Token::Operator(Operator::Unequal)),
];

impl<'t> Tokens<'t> {
    pub(crate) fn new(text: &'t str, dialect: Dialect) -> Self {
        Self {
            dialect,
            rest: text.trim(),
        }
    }

    /// Says that what comes next is not understood.
    pub(crate) fn refusal(&self) -> Refusal {
        Refusal::Part(self.rest.chars().take(MAX_SHOWN).collect())
    }

    /// The next token, which stays.
    pub(crate) fn peek(&self) -> Result<Option<Token>, Refusal> {
        self.clone().next()
    }

    /// Takes the next token if it is this one.
    pub(crate) fn take(&mut self, token: &Token) -> Result<bool, Refusal> {
        let mut ahead = self.clone();
        if ahead.next()?.as_ref() == Some(token) {
            *self = ahead;
            return Ok(true);
        }
        Ok(false)
    }

    /// Takes the next token; `None` at the end.
    pub(crate) fn next(&mut self) -> Result<Option<Token>, Refusal> {
        let Some(first) = self.rest.chars().next() else {
            return Ok(None);
        };
        let found = match first {
            '\'' | '"' | '\u{2018}' | '\u{2019}' | '\u{201c}' | '\u{201d}' => self.text(first),
            '$' if self.dialect == Dialect::XlsForm => self.question("${"),
            '{' if self.dialect == Dialect::SurveyJs => self.question("{"),
            '-' => self.number(),
            first if first.is_ascii_digit() => self.number(),
            '.' => self.dot(),
            first if first.is_alphabetic() => Some(self.word()),
            _ => self.sign(),
        };
        let found = found.ok_or_else(|| self.refusal())?;
        self.rest = self.rest.trim_start();
        Ok(Some(found))
    }

    /// A text between quotation marks, also the curly ones of word processors.
    fn text(&mut self, mark: char) -> Option<Token> {
        let is_end: fn(char) -> bool = match mark {
            '"' | '\u{201c}' | '\u{201d}' => |c| matches!(c, '"' | '\u{201c}' | '\u{201d}'),
            _ => |c| matches!(c, '\'' | '\u{2018}' | '\u{2019}'),
        };
        let inside = self.rest.strip_prefix(mark)?;
        let (text, rest) = inside.split_once(is_end)?;
        self.rest = rest;
        Some(Token::Text(text.to_owned()))
    }

    fn question(&mut self, start: &str) -> Option<Token> {
        let (name, rest) = self.rest.strip_prefix(start)?.split_once('}')?;
        self.rest = rest;
        Some(Token::Question(name.trim().to_owned()))
    }

    /// A number below 1, or the question itself.
    fn dot(&mut self) -> Option<Token> {
        let rest = self.rest.strip_prefix('.')?;
        if rest.starts_with(|c: char| c.is_ascii_digit()) || self.dialect != Dialect::XlsForm {
            return self.number();
        }
        self.rest = rest;
        Some(Token::Question(".".to_owned()))
    }

    fn number(&mut self) -> Option<Token> {
        let digits = self.rest.strip_prefix('-').unwrap_or(self.rest);
        let after = digits.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.');
        let number = self.rest.strip_suffix(after)?;
        number.parse::<f64>().ok()?;
        self.rest = after;
        Some(Token::Number(number.to_owned()))
    }

    fn word(&mut self) -> Token {
        let is_part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-');
        let after = self.rest.trim_start_matches(is_part);
        let word = self.rest.strip_suffix(after).unwrap_or(self.rest);
        self.rest = after;
        let is_js = self.dialect == Dialect::SurveyJs;
        match word.to_lowercase().as_str() {
            "and" => Token::And,
            "anyof" if is_js => Token::AnyOf,
            "contains" | "contain" if is_js => Token::Contains,
            "empty" if is_js => Token::Empty,
            "not" => Token::Not,
            "notcontains" | "notcontain" if is_js => Token::NotContains,
            "notempty" if is_js => Token::NotEmpty,
            "or" => Token::Or,
            _ => Token::Word(word.to_owned()),
        }
    }

    fn sign(&mut self) -> Option<Token> {
        let (rest, token) = SIGNS
            .iter()
            .find_map(|(sign, token)| Some((self.rest.strip_prefix(sign)?, token)))?;
        self.rest = rest;
        Some(token.clone())
    }
}
