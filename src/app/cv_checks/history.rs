//! Checks of work and education: names, dates, lines.

use super::mend::{Deed, Mend};
use super::{Check, Finding, Report, Subject, is_blank, lines, said};
use crate::base::date::PartialDate;
use crate::base::problem::Message;
use crate::record::moment::Moment;
use crate::record::profile::{Education, Profile, Work};
use crate::record::section::Section;

pub(super) fn check(subject: &Subject<'_>, report: &mut Report) {
    let profile = &subject.record.profile;
    let has_history =
        profile.work.iter().any(says_work) || profile.education.iter().any(says_school);
    if !has_history {
        report.find(Finding {
            title: Message::new("cv-screen-find-history"),
            words: Message::new("cv-screen-find-history-words"),
            fix: "cv-screen-fix-history",
            ..Finding::new(Check::History, "work")
        });
    }
    for (place, work) in profile
        .work
        .iter()
        .enumerate()
        .filter(|(_, work)| says_work(work))
    {
        check_work(subject, place, work, report);
    }
    for (place, school) in profile.education.iter().enumerate() {
        if says_school(school) {
            check_school(subject, place, school, report);
        }
    }
    check_certificates(subject, report);
    check_overlap(subject, report);
    report.pass(Check::History, "cv-screen-good-history");
    if !has_history {
        return;
    }
    report.pass(Check::Complete, "cv-screen-good-complete");
    report.pass(Check::Dates, "cv-screen-good-dates");
    report.pass(Check::Order, "cv-screen-good-order");
    if profile.work.iter().any(says_work) {
        report.pass(Check::Did, "cv-screen-good-did");
        report.pass(Check::Short, "cv-screen-good-short");
    }
}

/// Whether an entry says anything yet; one that was only begun is left in peace.
pub(super) fn says_work(work: &Work) -> bool {
    let texts = [
        &work.name,
        &work.position,
        &work.location,
        &work.start_date,
        &work.summary,
    ];
    texts.iter().any(|text| !is_blank(text.as_deref()))
        || work.highlights.iter().any(|line| !is_blank(Some(line)))
}

pub(super) fn says_school(school: &Education) -> bool {
    let texts = [
        &school.institution,
        &school.area,
        &school.study_type,
        &school.start_date,
    ];
    texts.iter().any(|text| !is_blank(text.as_deref()))
}

/// A work entry by the first of its names that is given.
fn name_of_work(work: &Work) -> String {
    let names = [&work.name, &work.position, &work.location, &work.summary];
    let named = names.into_iter().flatten().chain(&work.highlights);
    first_given(named)
}

fn name_of_school(school: &Education) -> String {
    let names = [&school.institution, &school.area, &school.study_type];
    first_given(names.into_iter().flatten())
}

fn first_given<'a>(mut names: impl Iterator<Item = &'a String>) -> String {
    let given = names.find(|name| !name.trim().is_empty());
    given.map(|name| name.trim().to_owned()).unwrap_or_default()
}

/// One entry while it is checked.
struct Entry<'a> {
    subject: &'a Subject<'a>,
    /// Its place in the profile.
    section: Section,
    place: usize,
    name: String,
    /// Where a missing end leads.
    end_words: &'static str,
}

impl Entry<'_> {
    fn finding(
        &self,
        check: Check,
        field: &str,
        title: &'static str,
        fix: &'static str,
    ) -> Finding {
        Finding {
            title: Message::new(title),
            words: self.named("cv-screen-find-entry-words"),
            fix,
            ..Finding::new(check, &format!("{}.{}.{field}", self.section, self.place))
        }
    }

    fn named(&self, key: &'static str) -> Message {
        Message::new(key).with("entry", self.name.as_str())
    }

    /// Looks for a text that should be there.
    fn given(
        &self,
        text: Option<&str>,
        field: &str,
        [title, below]: [&'static str; 2],
        report: &mut Report,
    ) {
        if is_blank(text) {
            report.find(Finding {
                below: Some(Message::new(below)),
                ..self.finding(Check::Complete, field, title, "cv-screen-fix-complete")
            });
        }
    }

    /// Looks at start and end; no end means until now, an empty one is missing.
    fn dates(&self, start: Option<&str>, end: Option<&str>, report: &mut Report) {
        if is_blank(start) {
            report.find(Finding {
                words: self.named("cv-screen-find-start-words"),
                below: Some(Message::new("cv-screen-field-start")),
                ..self.finding(
                    Check::Dates,
                    "startDate",
                    "cv-screen-find-start",
                    "cv-screen-fix-date",
                )
            });
        }
        if end.is_some() && is_blank(end) {
            report.find(Finding {
                words: self.named(self.end_words),
                below: Some(Message::new("cv-screen-field-end")),
                ..self.finding(
                    Check::Dates,
                    "endDate",
                    "cv-screen-find-end",
                    "cv-screen-fix-date",
                )
            });
        }
        self.readable(start, "startDate", report);
        self.readable(end, "endDate", report);
        let typed = start.unwrap_or_default();
        let date =
            |text: Option<&str>| text.and_then(Moment::read).and_then(|moment| moment.date());
        let (start, end) = (date(start), date(end));
        if start.is_some_and(|start| start > self.subject.today) {
            report.find(Finding {
                below: Some(Message::new("cv-screen-field-future")),
                stays: Some(format!("future {}", self.name)),
                ..self.finding(
                    Check::Order,
                    "startDate",
                    "cv-screen-find-future",
                    "cv-mend-fix-dates",
                )
            });
        }
        if let (Some(start), Some(end)) = (start, end)
            && is_before(end, start)
        {
            report.find(Finding {
                below: Some(Message::new("cv-screen-field-backwards")),
                mend: self.swapped(start, end, typed),
                ..self.finding(
                    Check::Order,
                    "endDate",
                    "cv-screen-find-backwards",
                    "cv-mend-fix-dates",
                )
            });
        }
    }

    /// Exchanges two dates that were plainly taken for one another: as exact as each other, both past, and in no other
    /// work's time.
    fn swapped(&self, start: PartialDate, end: PartialDate, typed: &str) -> Option<Mend> {
        let Subject { record, today, .. } = *self.subject;
        let is_as_exact = start.month.is_some() == end.month.is_some();
        let is_past = !is_before(today, start);
        let is_free = self.section != Section::Work || {
            let months =
                |date: PartialDate| u32::from(date.year) * 12 + u32::from(date.month.unwrap_or(1));
            let others = periods(&record.profile, today);
            others.iter().all(|other| {
                other.place == self.place
                    || months(start) <= other.start + 1
                    || other.end <= months(end) + 1
            })
        };
        if !(is_as_exact && is_past && is_free) {
            return None;
        }
        let text = self.subject.text;
        let [from, to] = [end, start].map(|date| said::date(text, &date.to_string()));
        let args = [("from", from.into()), ("to", to.into())];
        let deed = Deed::SwapDates {
            section: self.section,
            place: self.place,
            start: typed.to_owned(),
        };
        let mend = Mend::new(deed, "cv-mend-swap", "cv-mend-swap-done");
        Some(mend.becoming(&text.with("cv-screen-period", &args)))
    }

    fn readable(&self, date: Option<&str>, field: &str, report: &mut Report) {
        let Some(Moment::Words(words)) = date.and_then(Moment::read) else {
            return;
        };
        let example = said::example(self.subject.text);
        report.find(Finding {
            words: self
                .named("cv-screen-find-date-words")
                .with("date", words)
                .with("example", example.as_str()),
            below: Some(Message::new("cv-screen-field-date").with("example", example.as_str())),
            ..self.finding(
                Check::Dates,
                field,
                "cv-screen-find-date",
                "cv-mend-fix-date",
            )
        });
    }
}

/// Whether one date lies before another as far as both are known.
fn is_before(left: PartialDate, right: PartialDate) -> bool {
    let months = left.month.zip(right.month);
    let days = left.day.zip(right.day);
    let by_month = months.is_some_and(|(left, right)| left < right);
    let by_day = months.is_some_and(|(left, right)| left == right)
        && days.is_some_and(|(left, right)| left < right);
    left.year < right.year || (left.year == right.year && (by_month || by_day))
}

fn check_work(subject: &Subject<'_>, place: usize, work: &Work, report: &mut Report) {
    let entry = Entry {
        subject,
        section: Section::Work,
        place,
        name: name_of_work(work),
        end_words: "cv-screen-find-end-work-words",
    };
    let employer = ["cv-screen-find-employer", "cv-screen-field-employer"];
    entry.given(work.name.as_deref(), "name", employer, report);
    let title = ["cv-screen-find-title", "cv-screen-field-title"];
    entry.given(work.position.as_deref(), "position", title, report);
    entry.dates(work.start_date.as_deref(), work.end_date.as_deref(), report);
    let has_lines = work.highlights.iter().any(|line| !is_blank(Some(line)));
    let has_words = !is_blank(work.summary.as_deref()) || !is_blank(work.description.as_deref());
    if !has_lines && !has_words {
        report.find(Finding {
            words: entry.named("cv-screen-find-did-words"),
            below: Some(Message::new("cv-screen-field-did")),
            ..entry.finding(
                Check::Did,
                "highlights",
                "cv-screen-find-did",
                "cv-screen-fix-did",
            )
        });
    }
    let is_long = |line: &&String| line.chars().count() > lines::LONG;
    if let Some(line) = work.highlights.iter().find(is_long) {
        report.find(Finding {
            words: entry.named("cv-screen-find-long-words"),
            below: Some(Message::new("cv-screen-field-long")),
            mend: lines::split(line, &format!("work.{place}.highlights")),
            ..entry.finding(
                Check::Short,
                "highlights",
                "cv-screen-find-long",
                "cv-mend-fix-short",
            )
        });
    }
}

fn check_school(subject: &Subject<'_>, place: usize, school: &Education, report: &mut Report) {
    let entry = Entry {
        subject,
        section: Section::Education,
        place,
        name: name_of_school(school),
        end_words: "cv-screen-find-end-study-words",
    };
    let names = ["cv-screen-find-school", "cv-screen-field-school"];
    entry.given(school.institution.as_deref(), "institution", names, report);
    // The year of a diploma is enough.
    let start = school.start_date.as_deref();
    let end = school.end_date.as_deref();
    let start = if is_blank(start) && !is_blank(end) {
        end
    } else {
        start
    };
    entry.dates(start, end, report);
}

fn check_certificates(subject: &Subject<'_>, report: &mut Report) {
    for (place, certificate) in subject.record.profile.certificates.iter().enumerate() {
        let names = [&certificate.name, &certificate.issuer];
        let entry = Entry {
            subject,
            section: Section::Certificates,
            place,
            name: first_given(names.into_iter().flatten()),
            end_words: "cv-screen-find-entry-words",
        };
        entry.readable(certificate.date.as_deref(), "date", report);
    }
}

/// Two works that share more than a month, first pair only: often right, sometimes a slip.
fn check_overlap(subject: &Subject<'_>, report: &mut Report) {
    let mut periods = periods(&subject.record.profile, subject.today);
    periods.sort_by_key(|period| period.start);
    let pairs = periods.iter().zip(periods.iter().skip(1));
    let Some((first, second)) = pairs
        .into_iter()
        .find(|(first, second)| first.end > second.start + 1)
    else {
        return;
    };
    let entry = Entry {
        subject,
        section: Section::Work,
        place: second.place,
        name: second.name.clone(),
        end_words: "",
    };
    report.find(Finding {
        words: entry
            .named("cv-screen-find-overlap-words")
            .with("other", first.name.as_str()),
        stays: Some(format!("overlap {} {}", first.name, second.name)),
        ..entry.finding(
            Check::Order,
            "startDate",
            "cv-screen-find-overlap",
            "cv-mend-fix-dates",
        )
    });
}

/// A work's time in months since the year 0.
struct Period {
    place: usize,
    name: String,
    start: u32,
    end: u32,
}

/// The works whose months are known.
fn periods(profile: &Profile, today: PartialDate) -> Vec<Period> {
    let months = |date: PartialDate| Some(u32::from(date.year) * 12 + u32::from(date.month?));
    let period = |(place, work): (usize, &Work)| {
        let start = Moment::read(work.start_date.as_deref()?)?.date()?;
        let end = match &work.end_date {
            None => Some(today),
            Some(end) => match Moment::read(end)? {
                Moment::Date(end) => Some(end),
                Moment::Now => Some(today),
                Moment::Words(_) => None,
            },
        };
        Some(Period {
            place,
            name: name_of_work(work),
            start: months(start)?,
            end: months(end?)?,
        })
    };
    profile.work.iter().enumerate().filter_map(period).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::cv_checks::{british, check_content};
    use crate::base::id::LanguageTag;
    use crate::record::Record;
    use crate::text::Text;

    fn titles(work: Vec<Work>) -> Vec<(String, &'static str)> {
        let mut record = Record::default();
        record.profile.work = work;
        let text = Text::shipped_in(&LanguageTag::new("en").unwrap());
        let report = check_content(&british(&record, &text));
        let found = report
            .findings
            .into_iter()
            .filter(|finding| finding.spot.starts_with("work."));
        found
            .map(|finding| (finding.spot, finding.title.key))
            .collect()
    }

    fn work(start: &str, end: Option<&str>) -> Work {
        Work {
            name: Some(format!("Firm of {start}")),
            position: Some("Clerk".to_owned()),
            start_date: Some(start.to_owned()),
            end_date: end.map(str::to_owned),
            highlights: vec!["Helped customers".to_owned()],
            ..Work::default()
        }
    }

    fn found(spot: &str, key: &'static str) -> Vec<(String, &'static str)> {
        vec![(spot.to_owned(), key)]
    }

    #[test]
    fn a_whole_entry_has_no_findings_and_an_empty_one_is_left_in_peace() {
        let begun = Work {
            end_date: Some(String::new()),
            ..Work::default()
        };
        assert_eq!(titles(vec![work("2022-03", None), begun]), []);
    }

    #[test]
    fn missing_unreadable_and_impossible_dates_are_found_at_their_fields() {
        let cases = [
            (work("", None), "work.0.startDate", "cv-screen-find-start"),
            (
                work("2022-03", Some("")),
                "work.0.endDate",
                "cv-screen-find-end",
            ),
            (
                work("last summer", Some("2022")),
                "work.0.startDate",
                "cv-screen-find-date",
            ),
            (
                work("2022-03", Some("2021")),
                "work.0.endDate",
                "cv-screen-find-backwards",
            ),
            (
                work("2027-01", None),
                "work.0.startDate",
                "cv-screen-find-future",
            ),
        ];
        for (work, spot, key) in cases {
            assert_eq!(titles(vec![work]), found(spot, key));
        }
        assert_eq!(titles(vec![work("2022-03", Some("2022"))]), []);
    }

    #[test]
    fn works_at_the_same_time_are_found_and_a_shared_month_is_not() {
        let next = work("2022-03", None);
        assert_eq!(
            titles(vec![next.clone(), work("2020-01", Some("2022-03"))]),
            []
        );
        let overlapping = vec![next, work("2020-01", Some("2023-03"))];
        assert_eq!(
            titles(overlapping),
            found("work.0.startDate", "cv-screen-find-overlap")
        );
    }

    #[test]
    fn what_was_done_is_told_in_short_lines() {
        let mut silent = work("2022-03", None);
        silent.highlights = vec!["  ".to_owned()];
        assert_eq!(
            titles(vec![silent]),
            found("work.0.highlights", "cv-screen-find-did")
        );
        let mut long = work("2022-03", None);
        long.highlights = vec!["word ".repeat(60)];
        assert_eq!(
            titles(vec![long]),
            found("work.0.highlights", "cv-screen-find-long")
        );
    }

    /// The mend of the first finding.
    fn mend(work: Vec<Work>) -> Option<Deed> {
        let mut record = Record::default();
        record.profile.work = work;
        let report = crate::app::cv_checks::report_by(check, &record);
        let finding = report.findings.first().unwrap();
        finding.mend.clone().map(|mend| mend.deed)
    }

    #[test]
    fn dates_are_swapped_only_where_that_is_plain() {
        let swap = mend(vec![work("2022-03", Some("2021-01"))]);
        let expected = Deed::SwapDates {
            section: Section::Work,
            place: 0,
            start: "2022-03".to_owned(),
        };
        assert_eq!(swap, Some(expected));
        // A year is no month, and another work fills the time.
        assert_eq!(mend(vec![work("2022-03", Some("2021"))]), None);
        let other = work("2020-01", Some("2023-01"));
        assert_eq!(mend(vec![work("2022-03", Some("2021-01")), other]), None);
    }
}
