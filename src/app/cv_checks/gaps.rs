//! Gaps in time between entries, and more entries than anybody reads.

use super::mend::{Deed, Mend};
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
            title: Message::new("cv-screen-find-gap"),
            words: Message::new("cv-screen-find-gap-words")
                .with("before", before.name.as_str())
                .with("after", after.name.as_str())
                .with(
                    "n",
                    usize::try_from(after.start - before.end - 1).unwrap_or_default(),
                ),
            fix: "cv-mend-fix-dates",
            stays: Some(format!("gap {} {}", before.name, after.name)),
            ..Finding::new(Check::Gaps, &format!("{}.startDate", after.spot))
        });
    }
    if spans.len() > 1 {
        report.pass(Check::Gaps, "cv-screen-good-gaps");
    }
    many(profile, subject.today, report);
}

fn many(profile: &Profile, today: PartialDate, report: &mut Report) {
    for (section, most) in MOST {
        let entries = by_age(profile, section, today);
        let Some(oldest) = entries.get(most..).filter(|oldest| !oldest.is_empty()) else {
            continue;
        };
        let words = Message::new("cv-mend-many-words").with("most", most);
        report.find(Finding {
            title: Message::new("cv-screen-find-many").with("n", entries.len()),
            words,
            mend: Some(without(section, oldest)),
            stays: Some(format!("many {section} {}", entries.len())),
            ..Finding::new(Check::Many, &section.to_string())
        });
    }
    if !profile.work.is_empty() {
        report.pass(Check::Many, "cv-screen-good-many");
    }
}

/// Leaves entries out of this CV.
pub(super) fn without(section: Section, entries: &[Aged]) -> Mend {
    const MOST_NAMED: usize = 3;
    let mut names: Vec<&str> = entries.iter().map(|entry| entry.name.as_str()).collect();
    names.retain(|name| !name.is_empty());
    let more = names.len() > MOST_NAMED;
    names.truncate(MOST_NAMED);
    let mut listed = names.join(", ");
    if more {
        listed.push('…');
    }
    let left_out = entries.iter().map(|entry| (section, entry.place)).collect();
    let verb = if section == Section::Skills {
        "cv-mend-leave-out-last"
    } else {
        "cv-mend-leave-out-oldest"
    };
    let becomes = Message::new("cv-mend-leaves-out")
        .with("n", entries.len())
        .with("entries", listed);
    Mend {
        becomes: Some(becomes),
        ..Mend::new(Deed::LeaveOut(left_out), verb, "cv-mend-left-out")
    }
}

/// An entry by its place, with its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Aged {
    pub(super) place: usize,
    pub(super) name: String,
}

/// The entries of work or education, the newest first; those of other sections as they stand. One without a date that
/// can be read is none of the oldest.
pub(super) fn by_age(profile: &Profile, section: Section, today: PartialDate) -> Vec<Aged> {
    let mut aged: Vec<(u32, Aged)> = Vec::new();
    let mut add = |names: [&Option<String>; 2], dates: [&Option<String>; 2]| {
        let given = |name: &&String| !name.trim().is_empty();
        let name = names.into_iter().flatten().find(given);
        let end = period(dates, today).map_or(u32::MAX, |(_, end)| end);
        let entry = Aged {
            place: aged.len(),
            name: name.map(|name| name.trim().to_owned()).unwrap_or_default(),
        };
        aged.push((end, entry));
    };
    match section {
        Section::Work => profile.work.iter().for_each(|work| {
            add(
                [&work.name, &work.position],
                [&work.start_date, &work.end_date],
            );
        }),
        Section::Education => profile.education.iter().for_each(|school| {
            let start = if school.start_date.is_some() {
                &school.start_date
            } else {
                &school.end_date
            };
            add(
                [&school.institution, &school.area],
                [start, &school.end_date],
            );
        }),
        Section::Skills => profile.skills.iter().for_each(|skill| {
            add([&skill.name, &None], [&None, &None]);
        }),
        _ => {}
    }
    aged.sort_by_key(|(end, _)| std::cmp::Reverse(*end));
    aged.into_iter().map(|(_, entry)| entry).collect()
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
    use crate::app::cv_checks::{british, found_by};
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

    #[test]
    fn the_oldest_are_left_out_whatever_their_places_and_undated_ones_are_not() {
        let mut record = Record::default();
        let year = |place: u16| 2000 + place * 7 % 17;
        record.profile.work = (0..17)
            .map(|place| {
                let year = year(place);
                work(&format!("{year}-01"), &format!("{year}-12"))
            })
            .collect();
        record.profile.work[3].end_date = Some("long ago".to_owned());
        let report = crate::app::cv_checks::report_by(check, &record);
        let mend = report.findings[0].mend.clone().unwrap();
        record.apply(mend.deed.edit(&record).unwrap());
        let shown = |place: usize| {
            record.cv.shows_entry(
                Section::Work,
                crate::record::said::Part::number(&record.profile.work[place]),
            )
        };
        let hidden: Vec<u16> = (0..17)
            .filter(|place| !shown(usize::from(*place)))
            .map(year)
            .collect();
        let mut oldest: Vec<u16> = (0..17).filter(|place| *place != 3).map(year).collect();
        oldest.sort_unstable();
        oldest.truncate(2);
        let mut hidden = hidden;
        hidden.sort_unstable();
        assert_eq!(hidden, oldest);
    }

    #[test]
    fn a_gap_that_the_client_has_settled_is_not_found_again() {
        let mut record = Record::default();
        record.profile.work = vec![work("2023-05", "2025-01"), work("2019-01", "2022-06")];
        let report = crate::app::cv_checks::report_by(check, &record);
        let settled = report.findings[0].settled().unwrap();
        record.apply(settled.deed.edit(&record).unwrap());
        let text = crate::text::Text::english();
        let report = crate::app::cv_checks::check_content(&british(&record, &text));
        assert!(
            report
                .findings
                .iter()
                .all(|finding| finding.check != Check::Gaps)
        );
    }
}
