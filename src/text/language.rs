//! What a language is called and how it writes numbers, months and lists.

use std::sync::{Arc, LazyLock};

use serde::Deserialize;

use crate::base::id::LanguageTag;
use crate::base::shipped;

/// The habits of one language, from its `language.toml`.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Language {
    /// Version of the file's form, 1.
    format: u32,
    /// Place in the language menu, ascending.
    order: u32,
    /// What the language calls itself, e.g. "Ελληνικά".
    pub own_name: String,
    /// Ends a sentence, e.g. "।".
    pub full_stop: String,
    pub numbers: Numbers,
    pub quotation: Quotation,
    pub list: List,
    pub months: Months,
}

/// How numbers are written.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Numbers {
    /// Zero to nine.
    #[serde(deserialize_with = "ten_digits")]
    pub digits: [char; 10],
    pub group_separator: String,
    pub grouping: Grouping,
    /// Numbers with fewer digits are not grouped.
    pub group_from_digits: usize,
    pub decimal_mark: String,
    /// `{n}` stands for the number.
    pub percent: String,
}

/// Where the separators of a long number stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Grouping {
    /// 10,00,000: three digits, then two and two.
    Indian,
    /// 1,000,000
    Thousands,
}

/// The marks around quoted words, with the spaces that belong to them.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quotation {
    pub open: String,
    pub close: String,
}

/// What stands between the members of a list in running text.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct List {
    pub middle: String,
    /// Before the last member, e.g. " and ".
    pub last: String,
}

/// Names of the months, January first.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Months {
    /// Alone and before a year, e.g. "marzec".
    pub full: [String; 12],
    pub short: [String; 12],
    /// After the number of the day, e.g. "marca"; `None` if that is the full name.
    after_day: Option<[String; 12]>,
}

/// The shipped languages in the order of the menu.
static SHIPPED: LazyLock<Vec<(LanguageTag, Arc<Language>)>> = LazyLock::new(|| {
    let mut languages: Vec<_> = shipped::language_folders()
        .filter_map(|tag| Some((LanguageTag::new(tag).ok()?, Arc::new(Language::read(tag)?))))
        .collect();
    languages.sort_by_key(|(_, language)| language.order);
    languages
});

impl Language {
    /// Tags of the shipped languages in the order of the menu.
    pub(super) fn shipped() -> impl Iterator<Item = &'static LanguageTag> {
        SHIPPED.iter().map(|(tag, _)| tag)
    }

    /// The habits of a shipped language; `None` if it is not shipped.
    pub(super) fn shipped_in(tag: &LanguageTag) -> Option<Arc<Self>> {
        SHIPPED
            .iter()
            .find(|(shipped, _)| shipped == tag)
            .map(|(_, language)| Arc::clone(language))
    }

    fn read(tag: &str) -> Option<Self> {
        let source = shipped::language_file(&format!("{tag}/language.toml"))?;
        toml::from_str(source)
            .ok()
            .filter(|language: &Self| language.format == 1)
    }

    /// Latin digits replaced by the language's own; everything else stays.
    pub fn digits(&self, text: &str) -> String {
        text.chars().map(|c| self.digit(c)).collect()
    }

    fn digit(&self, c: char) -> char {
        let digit = c.to_digit(10).and_then(|digit| usize::try_from(digit).ok());
        digit
            .and_then(|digit| self.numbers.digits.get(digit))
            .copied()
            .unwrap_or(c)
    }

    /// A number written by the program, e.g. `-1234.5`, as the language writes it.
    pub fn number(&self, plain: &str, grouped: bool) -> String {
        let (sign, unsigned) = plain
            .strip_prefix('-')
            .map_or(("", plain), |rest| ("−", rest));
        let (whole, fraction) = unsigned
            .split_once('.')
            .map_or((unsigned, None), |(a, b)| (a, Some(b)));
        let mut written = sign.to_owned();
        let grouped = grouped && whole.len() >= self.numbers.group_from_digits;
        for (index, c) in whole.chars().enumerate() {
            if grouped && index > 0 && self.separates(whole.len() - index) {
                written.push_str(&self.numbers.group_separator);
            }
            written.push(self.digit(c));
        }
        if let Some(fraction) = fraction {
            written.push_str(&self.numbers.decimal_mark);
            written.push_str(&self.digits(fraction));
        }
        written
    }

    /// Whether a separator stands before the last `rest` digits.
    fn separates(&self, rest: usize) -> bool {
        match self.numbers.grouping {
            Grouping::Indian => rest == 3 || (rest > 3 && rest % 2 == 1),
            Grouping::Thousands => rest.is_multiple_of(3),
        }
    }

    /// Name of a month, 1 to 12, after the number of the day; empty for other numbers.
    pub fn month_after_day(&self, month: u8) -> &str {
        month_in(
            self.months.after_day.as_ref().unwrap_or(&self.months.full),
            month,
        )
    }

    /// Name of a month, 1 to 12, alone and before a year; empty for other numbers.
    pub fn month(&self, month: u8) -> &str {
        month_in(&self.months.full, month)
    }

    /// Short name of a month, 1 to 12; empty for other numbers.
    pub fn month_short(&self, month: u8) -> &str {
        month_in(&self.months.short, month)
    }

    /// The members of a list in running text, e.g. "a, b and c".
    pub fn join(&self, members: &[impl AsRef<str>]) -> String {
        let mut written = String::new();
        for (index, member) in members.iter().enumerate() {
            if index > 0 {
                let is_last = index + 1 == members.len();
                written.push_str(if is_last {
                    &self.list.last
                } else {
                    &self.list.middle
                });
            }
            written.push_str(member.as_ref());
        }
        written
    }

    /// `text` with a full stop, unless it ends in a mark already.
    pub fn sentence(&self, text: &str) -> String {
        let text = text.trim_end();
        let is_ended = text.ends_with(['.', '?', '!', '…', ':', ';', '।']);
        if is_ended || text.is_empty() {
            text.to_owned()
        } else {
            format!("{text}{}", self.full_stop)
        }
    }
}

impl Default for Language {
    /// Plain English, for the case that no language is there at all.
    fn default() -> Self {
        let names = || std::array::from_fn(|index| (index + 1).to_string());
        Self {
            format: 1,
            order: 0,
            own_name: "English".to_owned(),
            full_stop: ".".to_owned(),
            numbers: Numbers {
                digits: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
                group_separator: ",".to_owned(),
                grouping: Grouping::Thousands,
                group_from_digits: 4,
                decimal_mark: ".".to_owned(),
                percent: "{n}%".to_owned(),
            },
            quotation: Quotation {
                open: "“".to_owned(),
                close: "”".to_owned(),
            },
            list: List {
                middle: ", ".to_owned(),
                last: ", ".to_owned(),
            },
            months: Months {
                full: names(),
                short: names(),
                after_day: None,
            },
        }
    }
}

fn month_in(names: &[String; 12], month: u8) -> &str {
    usize::from(month)
        .checked_sub(1)
        .and_then(|index| names.get(index))
        .map_or("", String::as_str)
}

fn ten_digits<'de, D: serde::Deserializer<'de>>(from: D) -> Result<[char; 10], D::Error> {
    let digits: Vec<char> = String::deserialize(from)?.chars().collect();
    let wrong = |digits: Vec<char>| serde::de::Error::invalid_length(digits.len(), &"ten digits");
    digits.try_into().map_err(wrong)
}
