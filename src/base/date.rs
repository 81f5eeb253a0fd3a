//! Dates as CVs use them: a year, a month or a day.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A year, or a month, or a day; written `YYYY[-MM[-DD]]`.
///
/// Ordered by time; a coarser date comes before the finer ones inside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PartialDate {
    /// 1000 to 9999.
    pub year: u16,
    /// 1 to 12; `None` if only the year is known.
    pub month: Option<u8>,
    /// 1 to 31; `None` if not known.
    pub day: Option<u8>,
}

/// Tells that a text is no date of the form `YYYY[-MM[-DD]]`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not a date: {0:?}")]
pub struct NotADate(pub String);

impl FromStr for PartialDate {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, NotADate> {
        parse(text).ok_or_else(|| NotADate(text.to_owned()))
    }
}

fn parse(text: &str) -> Option<PartialDate> {
    let mut parts = text.trim().split('-');
    let year = number(parts.next()?, 4).filter(|year| *year >= 1000)?;
    let month = parts
        .next()
        .map(|part| number(part, 2).filter(|m| (1..=12).contains(m)));
    let day = parts
        .next()
        .map(|part| number(part, 2).filter(|d| (1..=31).contains(d)));
    if month == Some(None) || day == Some(None) || parts.next().is_some() {
        return None;
    }
    let small = |n: u16| u8::try_from(n).ok();
    let date = PartialDate {
        year,
        month: month.flatten().and_then(small),
        day: day.flatten().and_then(small),
    };
    date.exists().then_some(date)
}

fn number(part: &str, digits: usize) -> Option<u16> {
    (part.len() == digits && part.bytes().all(|b| b.is_ascii_digit()))
        .then(|| part.parse().ok())
        .flatten()
}

impl PartialDate {
    /// The day so many days later; a date without a day counts from its first. Stops at the end of time.
    #[must_use]
    pub fn plus_days(self, days: i32) -> Self {
        let day = jiff::civil::Date::new(
            i16::try_from(self.year).unwrap_or(i16::MAX),
            self.month.map_or(1, u8::cast_signed),
            self.day.map_or(1, u8::cast_signed),
        );
        let later = day
            .unwrap_or_default()
            .saturating_add(jiff::Span::new().days(days));
        Self {
            year: later.year().unsigned_abs(),
            month: Some(later.month().unsigned_abs()),
            day: Some(later.day().unsigned_abs()),
        }
    }

    fn exists(self) -> bool {
        let (Some(month), Some(day)) = (self.month, self.day) else {
            return true;
        };
        let (Ok(year), Ok(month), Ok(day)) = (
            i16::try_from(self.year),
            i8::try_from(month),
            i8::try_from(day),
        ) else {
            return false;
        };
        jiff::civil::Date::new(year, month, day).is_ok()
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
            if let Some(day) = self.day {
                write!(f, "-{day:02}")?;
            }
        }
        Ok(())
    }
}

impl TryFrom<String> for PartialDate {
    type Error = NotADate;

    fn try_from(text: String) -> Result<Self, NotADate> {
        text.parse()
    }
}

impl From<PartialDate> for String {
    fn from(date: PartialDate) -> Self {
        date.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_and_written_as_they_stand() {
        for text in ["2024", "2024-02", "2024-02-29"] {
            assert_eq!(text.parse::<PartialDate>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn days_later_may_lie_in_another_year() {
        let date = |text: &str| text.parse::<PartialDate>().unwrap();
        assert_eq!(date("2026-11-22").plus_days(42), date("2027-01-03"));
        assert_eq!(date("2024-02-28").plus_days(1), date("2024-02-29"));
        assert_eq!(date("2026").plus_days(31), date("2026-02-01"));
    }

    #[test]
    fn what_is_no_date_is_refused() {
        for text in [
            "",
            "24",
            "2023-02-29",
            "2024-13",
            "2024-1",
            "2024-02-29-01",
            "२०२४",
            "Present",
        ] {
            assert!(text.parse::<PartialDate>().is_err(), "{text:?}");
        }
    }
}
