//! How long the client has worked, from the dates of the entries.

use crate::base::date::PartialDate;
use crate::record::moment::Moment;
use crate::record::profile::Work;

/// Months in which the client worked in at least one of the entries. Entries without a readable start do not count.
///
/// Rounded down: where only the years are known, "2017 to 2020" is three years.
pub(super) fn months<'a>(work: impl IntoIterator<Item = &'a Work>, today: PartialDate) -> u32 {
    let mut spans: Vec<(u32, u32)> = work
        .into_iter()
        .filter_map(|work| span(work, today))
        .collect();
    spans.sort_unstable();
    let mut total = 0;
    let mut counted_to = 0;
    for (start, end) in spans {
        total += end.saturating_sub(start.max(counted_to));
        counted_to = counted_to.max(end);
    }
    total
}

/// From the first month to the month after the last one, counted from year 0, never beyond today.
fn span(work: &Work, today: PartialDate) -> Option<(u32, u32)> {
    let start = work.start_date.as_deref().and_then(Moment::read)?.date()?;
    let end = match work.end_date.as_deref().and_then(Moment::read) {
        None | Some(Moment::Now) => today,
        Some(Moment::Date(end)) => end.min(today),
        Some(Moment::Words(_)) => return None,
    };
    let is_to_the_month = start.month.is_some() && end.month.is_some();
    Some((index(start), index(end) + u32::from(is_to_the_month)))
}

fn index(date: PartialDate) -> u32 {
    u32::from(date.year) * 12 + u32::from(date.month.unwrap_or(1)) - 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(periods: &[(&str, &str)], expected: u32) {
        let work = periods.iter().map(|(start, end)| Work {
            start_date: Some((*start).to_owned()),
            end_date: (!end.is_empty()).then(|| (*end).to_owned()),
            ..Work::default()
        });
        let work: Vec<Work> = work.collect();
        assert_eq!(
            months(&work, "2026-06-15".parse().unwrap()),
            expected,
            "{periods:?}"
        );
    }

    #[test]
    fn months_count_once_and_not_beyond_today() {
        check(&[("2022-03", "2022-03")], 1);
        check(&[("2020-05", "2022-02"), ("2022-03", "2026-06")], 74);
        check(&[("2020-01", "2020-12"), ("2020-06", "2021-06")], 18);
        check(&[("2026-01", "")], 6);
        check(&[("2026-01", "2030-01")], 6);
        check(&[("2017", "2020")], 36);
        check(
            &[("2030", "2020"), ("a summer", "2020"), ("2019", "some day")],
            0,
        );
    }
}
