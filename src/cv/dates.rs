//! Dates and periods in the form of the CV's language and country.

use crate::base::date::PartialDate;
use crate::record::moment::Moment;
use crate::text::Text;

/// How a month is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// Mar 2021
    ShortName,
    /// March 2021
    Name,
    /// 03.2021
    Dotted,
    /// 03/2021
    Slashed,
}

/// English stays readable for machines everywhere; other languages follow the country.
fn form(text: &Text, country: &str) -> Form {
    match (text.tag().as_str(), country) {
        ("en", "BD") => Form::Name,
        ("en", _) => Form::ShortName,
        (_, "PL" | "LV") => Form::Dotted,
        (_, "GR" | "CY") => Form::Slashed,
        _ => Form::Name,
    }
}

/// A date on its own, at most to the month; words as they stand.
pub(super) fn date(text: &Text, country: &str, moment: &Moment) -> String {
    match moment {
        Moment::Date(date) => month(text, country, *date),
        Moment::Now => text.get("cv-until-now"),
        Moment::Words(words) => words.clone(),
    }
}

/// A period; no end means until now if there is a start.
pub(super) fn period(
    text: &Text,
    country: &str,
    start: Option<&Moment>,
    end: Option<&Moment>,
) -> String {
    let write = |moment: &Moment| date(text, country, moment);
    let (from, to) = match (start, end) {
        (None, None) => return String::new(),
        (None, Some(end)) => return write(end),
        (Some(start), None) => (write(start), text.get("cv-until-now")),
        (Some(start), Some(end)) => (write(start), write(end)),
    };
    if from == to {
        from
    } else {
        text.with("cv-period", &[("from", from.into()), ("to", to.into())])
    }
}

fn month(text: &Text, country: &str, date: PartialDate) -> String {
    let year = text.digits(&format!("{:04}", date.year));
    let Some(month) = date.month else { return year };
    let named = |name: &str| {
        text.with(
            "cv-month-year",
            &[("month", name.into()), ("year", year.as_str().into())],
        )
    };
    match form(text, country) {
        Form::ShortName => named(text.month_short(month)),
        Form::Name => named(text.month(month)),
        Form::Dotted => format!("{}.{year}", text.digits(&format!("{month:02}"))),
        Form::Slashed => format!("{}/{year}", text.digits(&format!("{month:02}"))),
    }
}
