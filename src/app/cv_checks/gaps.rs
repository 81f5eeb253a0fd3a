//! Gaps in time between entries, and more entries than anybody reads.

use super::{Check, Finding, Report, Subject};
use crate::base::date::PartialDate;
use crate::base::problem::Message;
use crate::record::moment::Moment;
use crate::record::profile::Profile;
use crate::record::section::Section;

/// Months between two entries that nobody asks about.
const UNNOTICED: u32 = 6;

/// Older gaps interest nobody, in months.
const LONG_AGO: u32 = 10 * 12;

/// Entries of a section that are read at most.
const MOST: [(Section, usize); 3] = [
    (Section::Work, 15),
    (Section::Education, 8),
    (Section::Skills, 25),
];

pub(super) fn check(subject: &Subject<'_>, report: &mut Report) {
    let profile = &subject.record.profile;
    let spans = spans(profile, subject.today);
    if let Some((before, after)) = newest_gap(&spans, subject.today) {
        report.find(Finding {
            check: Check::Gaps,
            spot: format!("{}.startDate", after.spot),
            title: Message::new("cv-screen-find-gap"),
            words: Message::new("cv-screen-find-gap-words")
                .with("before", before.name.as_str())
                .with("after", after.name.as_str())
                .with(
                    "n",
                    usize::try_from(after.start - before.end - 1).unwrap_or_default(),
                ),
            fix: "cv-screen-fix-look",
            below: None,
        });
    }
    if spans.len() > 1 {
        report.pass(Check::Gaps, "cv-screen-good-gaps");
    }
    many(profile, report);
}

fn many(profile: &Profile, report: &mut Report) {
    let counts = [
        profile.work.len(),
        profile.education.len(),
        profile.skills.len(),
    ];
    for ((section, most), count) in MOST.into_iter().zip(counts) {
        if count > most {
            report.find(Finding {
                check: Check::Many,
                spot: section.to_string(),
                title: Message::new("cv-screen-find-many").with("n", count),
                words: Message::new("cv-screen-find-many-words").with("most", most),
                fix: "cv-screen-fix-look",
                below: None,
            });
        }
    }
    if !profile.work.is_empty() {
        report.pass(Check::Many, "cv-screen-good-many");
    }
}

/// The time of an entry, in months since the year 0.
struct Span {
    spot: String,
    name: String,
    start: u32,
    end: u32,
}

/// Work, schools and unpaid work whose dates are known; where only years are, they are taken whole.
fn spans(profile: &Profile, today: PartialDate) -> Vec<Span> {
    let mut spans = Vec::new();
    let mut add = |section: Section,
                   index: usize,
                   names: [&Option<String>; 2],
                   dates: [&Option<String>; 2]| {
        let named = names
            .into_iter()
            .flatten()
            .find(|name| !name.trim().is_empty());
        if let (Some(name), Some((start, end))) = (named, period(dates, today)) {
            spans.push(Span {
                spot: format!("{section}.{index}"),
                name: name.trim().to_owned(),
                start,
                end,
            });
        }
    };
    for (index, work) in profile.work.iter().enumerate() {
        add(
            Section::Work,
            index,
            [&work.name, &work.position],
            [&work.start_date, &work.end_date],
        );
    }
    for (index, school) in profile.education.iter().enumerate() {
        let names = [&school.institution, &school.area];
        add(
            Section::Education,
            index,
            names,
            [&school.start_date, &school.end_date],
        );
    }
    for (index, unpaid) in profile.volunteer.iter().enumerate() {
        let names = [&unpaid.organization, &unpaid.position];
        add(
            Section::Volunteering,
            index,
            names,
            [&unpaid.start_date, &unpaid.end_date],
        );
    }
    spans.sort_by_key(|span| (span.start, span.end));
    spans
}

fn period([start, end]: [&Option<String>; 2], today: PartialDate) -> Option<(u32, u32)> {
    let month = |date: PartialDate, unknown: u8| {
        u32::from(date.year) * 12 + u32::from(date.month.unwrap_or(unknown))
    };
    let start = Moment::read(start.as_deref()?)?.date()?;
    let end = match end.as_deref().and_then(Moment::read) {
        None | Some(Moment::Now) => today,
        Some(Moment::Date(end)) => end,
        Some(Moment::Words(_)) => return None,
    };
    Some((month(start, 1), month(end, 12)))
}

/// The newest long gap, with the entries before and after it.
fn newest_gap(spans: &[Span], today: PartialDate) -> Option<(&Span, &Span)> {
    let now = u32::from(today.year) * 12 + u32::from(today.month.unwrap_or(1));
    let mut latest: Option<&Span> = None;
    let mut gap = None;
    for span in spans {
        if let Some(before) = latest
            && span.start > before.end + UNNOTICED + 1
            && span.start + LONG_AGO > now
        {
            gap = Some((before, span));
        }
        if latest.is_none_or(|latest| span.end > latest.end) {
            latest = Some(span);
        }
    }
    gap
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::cv_checks::found_by;
    use crate::record::Record;
    use crate::record::profile::{Education, Skill, Work};

    fn titles(record: &Record) -> Vec<(String, &'static str)> {
        found_by(check, record)
    }

    fn work(start: &str, end: &str) -> Work {
        Work {
            name: Some(format!("Firm of {start}")),
            start_date: Some(start.to_owned()),
            end_date: Some(end.to_owned()),
            ..Work::default()
        }
    }

    #[test]
    fn only_long_gaps_that_no_school_fills_are_found() {
        let mut record = Record::default();
        record.profile.work = vec![work("2023-05", "2025-01"), work("2019-01", "2022-06")];
        let gap = [("work.0.startDate".to_owned(), "cv-screen-find-gap")];
        assert_eq!(titles(&record), gap);
        record.profile.education = vec![Education {
            institution: Some("School".to_owned()),
            start_date: Some("2022".to_owned()),
            end_date: Some("2023".to_owned()),
            ..Education::default()
        }];
        assert_eq!(titles(&record), []);
        record.profile.education.clear();
        record.profile.work = vec![work("2023-01", "2025-01"), work("2019-01", "2022-06")];
        assert_eq!(titles(&record), []);
        record.profile.work = vec![work("2005-01", "2026-01"), work("1999-01", "2000-01")];
        assert_eq!(titles(&record), []);
    }

    #[test]
    fn more_entries_than_anybody_reads_are_found() {
        let mut record = Record::default();
        record.profile.skills = vec![Skill::default(); 26];
        assert_eq!(
            titles(&record),
            [("skills".to_owned(), "cv-screen-find-many")]
        );
    }
}
