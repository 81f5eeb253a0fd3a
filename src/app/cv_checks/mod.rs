//! What a CV still needs and what is well about it: plain functions from record and preview to findings.
//!
//! Content is checked in the profile; automatic reading is measured in the text that a machine read out of the file.

mod addresses;
mod content;
pub mod customs;
pub mod fields;
mod gaps;
mod history;
mod letters;
mod lines;
pub mod mend;
mod pages;
mod private;
mod reading;
pub mod said;
pub(crate) mod signs;
mod slips;

use std::collections::BTreeSet;

use crate::app::preview::Preview;
use crate::base::date::PartialDate;
use crate::base::problem::Message;
use crate::record::Record;
use crate::record::said::{forget_languages, in_language};
use crate::record::section::ShownProfile;
use crate::text::Text;
use mend::{Deed, Mend};

/// One thing that is checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Check {
    Name,
    Contact,
    Headline,
    /// There is work or education at all.
    History,
    /// Entries have employer, job title or school.
    Complete,
    /// Dates are there and can be read.
    Dates,
    /// Dates follow one another.
    Order,
    /// Every work says what was done.
    Did,
    /// No line is too long.
    Short,
    /// Letters are those of the CV's language.
    Script,
    /// No long time lies between entries.
    Gaps,
    /// There are not more entries than anybody reads.
    Many,
    /// E-mail and links are spelt well.
    Addresses,
    /// Every letter can be printed.
    Signs,
    /// The photo is left out where it may speak against the client.
    Photo,
    /// The same of birth date, marital status and the like.
    Personal,
    /// There is a consent clause where one is expected.
    Consent,
    Pages,
    /// Every text stands out from what is behind it, in colours and in grey.
    Contrast,
    /// Nothing reaches over the edges of the paper.
    Edges,
    /// A machine reads text out of the file at all.
    Text,
    /// A machine reads every letter.
    Letters,
    NameRead,
    ContactRead,
    HeadingsRead,
    /// Everything the client wrote is found.
    ContentRead,
    NewestFirst,
    /// Street and postcode stay off the page.
    Private,
}

impl Check {
    /// Whether it is about automatic reading.
    pub fn is_reading(self) -> bool {
        self >= Self::Text
    }
}

/// Something to look at.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    pub check: Check,
    /// The field where it can be solved, in the terms of JSON Resume, e.g. `work.0.startDate`.
    pub spot: String,
    pub title: Message,
    /// Why it matters, and where it is.
    pub words: Message,
    /// Words of the button that leads to the field.
    pub fix: &'static str,
    /// What solves it without the client; `None` if that takes knowledge.
    pub mend: Option<Mend>,
    /// The name under which the client settles that it stays as it is; `None` if it cannot be meant.
    pub stays: Option<String>,
    /// Said below the field itself; `None` says nothing there.
    pub below: Option<Message>,
}

impl Finding {
    /// One without words, for a field, that only the client can solve.
    fn new(check: Check, spot: &str) -> Self {
        Self {
            check,
            spot: spot.to_owned(),
            title: Message::new(""),
            words: Message::new(""),
            fix: "cv-screen-fix-look",
            mend: None,
            stays: None,
            below: None,
        }
    }

    /// Settles that it stays as it is; `None` if it cannot be meant.
    pub fn settled(&self) -> Option<Mend> {
        let deed = Deed::Settle(self.stays.clone()?);
        Some(Mend::new(deed, "cv-mend-settle", "cv-mend-settle-done"))
    }

    /// Key of the words of its button.
    pub fn verb(&self) -> &'static str {
        self.mend.as_ref().map_or(self.fix, |mend| mend.verb)
    }

    /// Whether the client has said that it stays as it is.
    fn is_settled(&self, settled: &BTreeSet<String>) -> bool {
        self.stays
            .as_ref()
            .is_some_and(|stays| settled.contains(stays))
    }
}

/// Something that is well.
#[derive(Clone, Debug, PartialEq)]
pub struct Passed {
    pub check: Check,
    pub words: Message,
}

/// What the checks came to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Report {
    /// Most important first.
    pub findings: Vec<Finding>,
    pub passed: Vec<Passed>,
}

/// How far a CV is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    Begun,
    Nearly,
    Ready,
}

/// What a CV is checked as.
#[derive(Clone, Copy)]
pub struct Subject<'a> {
    pub record: &'a Record,
    /// Words of the screen, for examples and dates.
    pub text: &'a Text,
    /// Words of the CV.
    pub cv_text: &'a Text,
    /// ISO 3166-1 alpha-2 code in capitals.
    pub country: &'a str,
    /// The CV names a role in its headline.
    pub has_role: bool,
    /// What the role of the CV would have as headline, whether or not it is made for it; empty if there is no role.
    pub role_headline: &'a str,
    pub today: PartialDate,
}

/// Checks what the CV shows of what the client wrote.
pub fn check_content(subject: &Subject<'_>) -> Report {
    as_shown(subject, |subject, report| {
        content::check(subject, report);
        history::check(subject, report);
        gaps::check(subject, report);
        addresses::check(subject, report);
        signs::check(subject, report);
        customs::check(subject, report);
    })
}

/// Checks the finished file; call it with a preview of this very record.
pub fn check_reading(subject: &Subject<'_>, preview: &Preview) -> Report {
    as_shown(subject, |subject, report| {
        reading::check(subject, preview, report);
    })
}

/// Checks the profile as the CV shows it: in its language, with its own words, without what it hides. What is found
/// names the fields of the whole profile.
fn as_shown(subject: &Subject<'_>, check: impl FnOnce(&Subject<'_>, &mut Report)) -> Report {
    let cv = &subject.record.cv;
    let profile = in_language(&subject.record.profile, subject.cv_text.tag());
    let mut shown = ShownProfile::of(profile, cv);
    forget_languages(&mut shown.profile);
    let mut record = Record {
        profile: std::mem::take(&mut shown.profile),
        cv: cv.clone(),
        ..Record::default()
    };
    let basics = &mut record.profile.basics;
    for (own, usual) in [
        (&cv.headline, &mut basics.label),
        (&cv.summary, &mut basics.summary),
    ] {
        if !is_blank(Some(own)) {
            *usual = Some(own.clone());
        }
    }
    let subject = Subject {
        record: &record,
        ..*subject
    };
    let mut report = Report::default();
    check(&subject, &mut report);
    report
        .findings
        .retain(|finding| !finding.is_settled(&cv.settled));
    for finding in &mut report.findings {
        finding.spot = match finding.spot.as_str() {
            "basics.label" if !is_blank(Some(&cv.headline)) => "cv.headline".to_owned(),
            "basics.summary" if !is_blank(Some(&cv.summary)) => "cv.summary".to_owned(),
            spot => shown.spot_in_whole(spot),
        };
        if let Some(mend) = &mut finding.mend {
            mend.deed = mend.deed.clone().in_whole(&shown);
        }
    }
    report
}

impl Report {
    /// Puts another report behind this one.
    pub fn extend(&mut self, other: &Self) {
        self.findings.extend(other.findings.iter().cloned());
        self.passed.extend(other.passed.iter().cloned());
    }

    /// Number of checks made.
    pub fn checks(&self) -> usize {
        self.passed.len() + self.failed()
    }

    /// Checks with a finding.
    fn failed(&self) -> usize {
        let mut failed: Vec<Check> = self.findings.iter().map(|finding| finding.check).collect();
        failed.sort_unstable();
        failed.dedup();
        failed.len()
    }

    /// Share of the checks that passed, 0 to 100.
    pub fn share(&self) -> u8 {
        let share = self.passed.len() * 100 / self.checks().max(1);
        u8::try_from(share).unwrap_or(100)
    }

    pub fn progress(&self) -> Progress {
        match self.share() {
            100 => Progress::Ready,
            70.. => Progress::Nearly,
            _ => Progress::Begun,
        }
    }

    /// Whether the file is of no use to a machine, so that it must not be saved.
    pub fn blocks_saving(&self) -> bool {
        self.findings
            .iter()
            .any(|finding| finding.check == Check::Text)
    }

    /// What is said below a field; `None` if all is well there.
    pub fn below(&self, spot: &str) -> Option<&Message> {
        let mut here = self.findings.iter().filter(|finding| finding.spot == spot);
        here.find_map(|finding| finding.below.as_ref())
    }

    /// Whether anything in a part of the profile is to be looked at, e.g. `work` or `work.0`.
    pub fn concerns(&self, part: &str) -> bool {
        self.findings
            .iter()
            .any(|finding| is_in(&finding.spot, part))
    }

    /// Leaves out what has been mended since it was found.
    pub fn forget_mended(&mut self, record: &Record) {
        let is_there = |finding: &Finding| {
            let mend = finding.mend.as_ref();
            mend.is_none_or(|mend| mend.deed.edit(record).is_some())
                && !finding.is_settled(&record.cv.settled)
        };
        self.findings.retain(is_there);
    }

    fn find(&mut self, finding: Finding) {
        self.findings.push(finding);
    }

    /// Notes that a check passed, unless it has a finding.
    fn pass(&mut self, check: Check, key: &'static str) {
        self.pass_with(check, Message::new(key));
    }

    fn pass_with(&mut self, check: Check, words: Message) {
        if self.findings.iter().all(|finding| finding.check != check) {
            self.passed.push(Passed { check, words });
        }
    }
}

/// Whether a field lies in a part of the profile.
pub fn is_in(spot: &str, part: &str) -> bool {
    let rest = spot.strip_prefix(part);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

/// Whether an optional text says nothing.
fn is_blank(text: Option<&str>) -> bool {
    text.is_none_or(|text| text.trim().is_empty())
}

/// What one check finds in a record for Britain: fields and keys of the titles.
#[cfg(test)]
fn found_by(
    check: impl Fn(&Subject<'_>, &mut Report),
    record: &Record,
) -> Vec<(String, &'static str)> {
    let found = report_by(check, record).findings.into_iter();
    found
        .map(|finding| (finding.spot, finding.title.key))
        .collect()
}

/// What one check finds in a record for Britain.
#[cfg(test)]
fn report_by(check: impl Fn(&Subject<'_>, &mut Report), record: &Record) -> Report {
    report_for("GB", check, record)
}

/// What one check finds in a record for a country.
#[cfg(test)]
fn report_for(country: &str, check: impl Fn(&Subject<'_>, &mut Report), record: &Record) -> Report {
    let text = Text::english();
    let mut report = Report::default();
    let subject = Subject {
        country,
        ..british(record, &text)
    };
    check(&subject, &mut report);
    report
}

/// A record as it is checked in Britain, with a role.
#[cfg(test)]
fn british<'a>(record: &'a Record, text: &'a Text) -> Subject<'a> {
    Subject {
        record,
        text,
        cv_text: text,
        country: "GB",
        has_role: true,
        role_headline: "",
        today: "2026-03-12".parse().unwrap(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn finding(check: Check, spot: &str) -> Finding {
        Finding::new(check, spot)
    }

    #[test]
    fn the_share_counts_a_check_once_however_often_it_finds_something() {
        let mut report = Report::default();
        assert_eq!(report.share(), 0);
        report.find(finding(Check::Dates, "work.0.startDate"));
        report.find(finding(Check::Dates, "work.1.startDate"));
        for check in [Check::Name, Check::Contact, Check::Did] {
            report.pass(check, "good");
        }
        report.pass(Check::Dates, "good");
        assert_eq!((report.checks(), report.share()), (4, 75));
        assert_eq!(report.progress(), Progress::Nearly);
    }

    #[test]
    fn a_part_holds_its_own_fields_only() {
        assert!(is_in("work.1.startDate", "work.1"));
        assert!(is_in("work", "work"));
        assert!(!is_in("work.10.startDate", "work.1"));
    }
}
