//! Checks of automatic reading: what the profile says against what a machine read out of the file.

use super::history::{says_school, says_work};
use super::mend::{Deed, Mend};
use super::{Check, Finding, Report, Subject, is_blank, pages, private};
use crate::app::preview::Preview;
use crate::base::date::PartialDate;
use crate::base::problem::Message;
use crate::cv::block::Change;
use crate::cv::custom::Shown;
use crate::record::CvChoices;
use crate::record::moment::Moment;
use crate::record::profile::Profile;
use crate::record::section::Section;
use crate::record::words::folded_words;

/// Longest piece of a text that is named in a finding, in characters.
const NAMED: usize = 60;

pub(super) fn check(subject: &Subject<'_>, preview: &Preview, report: &mut Report) {
    let read = Read::new(&preview.machine_text);
    let profile = &subject.record.profile;
    pages::check(subject, preview, report);
    let texts = texts(profile, &preview.changes);
    let missed: Vec<&(String, String)> = texts.iter().filter(|(_, text)| !read.has(text)).collect();
    let is_unread =
        read.words.trim().is_empty() || (texts.len() > 1 && missed.len() * 2 > texts.len());
    if is_unread {
        let find = ["cv-screen-find-unread", "cv-screen-find-unread-words"];
        report.find(finding(Check::Text, "basics.name", find));
        return;
    }
    report.pass(Check::Text, "cv-screen-good-text");
    letters(&preview.machine_text, report);
    name(profile, &read, report);
    contact(profile, &read, report);
    headings(subject, preview, report);
    if let Some((spot, text)) = missed.first() {
        report.find(Finding {
            words: Message::new("cv-screen-find-missed-words").with("what", short(text)),
            ..finding(
                Check::ContentRead,
                spot,
                ["cv-screen-find-content-unread", ""],
            )
        });
    }
    report.pass(Check::ContentRead, "cv-screen-good-content-read");
    newest_first(&subject.record.cv, profile, &read, report);
    if !Shown::of(&subject.record.cv, subject.country).address {
        private::check(profile, |text| read.has(text), report);
    }
}

fn finding(check: Check, spot: &str, [title, words]: [&'static str; 2]) -> Finding {
    Finding {
        title: Message::new(title),
        words: Message::new(words),
        ..Finding::new(check, spot)
    }
}

/// What a machine read, ready to look for things in it.
struct Read {
    /// Folded words with one space around each.
    words: String,
    /// Everything but spaces, for addresses that are broken over lines.
    unspaced: String,
    digits: String,
}

impl Read {
    fn new(text: &str) -> Self {
        Self {
            words: spaced(text),
            unspaced: text
                .chars()
                .filter(|letter| !letter.is_whitespace())
                .collect(),
            digits: digits(text),
        }
    }

    /// Whether the words of a text stand one after the other, whatever the lines.
    fn has(&self, text: &str) -> bool {
        self.place(text).is_some()
    }

    fn place(&self, text: &str) -> Option<usize> {
        self.words.find(&spaced(text))
    }
}

pub(super) fn spaced(text: &str) -> String {
    let visible: String = text
        .chars()
        .filter(|letter| !matches!(letter, '\u{ad}' | '\u{200b}'))
        .collect();
    let words = folded_words(&visible).join(" ");
    if words.is_empty() {
        words
    } else {
        format!(" {words} ")
    }
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

fn short(text: &str) -> String {
    let mut letters = text.chars();
    let begin: String = letters.by_ref().take(NAMED).collect();
    if letters.next().is_some() {
        format!("{begin}…")
    } else {
        begin
    }
}

fn letters(text: &str, report: &mut Report) {
    let is_unread = |letter: char| letter == char::REPLACEMENT_CHARACTER || is_private(letter);
    if text.chars().any(is_unread) {
        let find = ["cv-screen-find-letters", "cv-screen-find-letters-words"];
        report.find(finding(Check::Letters, "basics.name", find));
    }
    report.pass(Check::Letters, "cv-screen-good-letters");
}

/// Code points without a meaning of their own, which a font may draw as anything.
fn is_private(letter: char) -> bool {
    matches!(letter, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}')
}

fn name(profile: &Profile, read: &Read, report: &mut Report) {
    let Some(name) = profile
        .basics
        .name
        .as_deref()
        .filter(|name| !is_blank(Some(name)))
    else {
        return;
    };
    // It stands first, so that a machine takes it for the name.
    if !read.words.starts_with(&spaced(name)) {
        report.find(Finding {
            words: missed(name),
            ..finding(
                Check::NameRead,
                "basics.name",
                ["cv-screen-find-name-unread", ""],
            )
        });
    }
    report.pass(Check::NameRead, "cv-screen-good-name-read");
}

fn missed(what: &str) -> Message {
    Message::new("cv-screen-find-missed-words").with("what", short(what))
}

fn contact(profile: &Profile, read: &Read, report: &mut Report) {
    let given = |text: &Option<String>| text.clone().unwrap_or_default().trim().to_owned();
    let (email, phone) = (given(&profile.basics.email), given(&profile.basics.phone));
    if email.is_empty() && phone.is_empty() {
        return;
    }
    let unspaced: String = email
        .chars()
        .filter(|letter| !letter.is_whitespace())
        .collect();
    if !read.unspaced.contains(&unspaced) {
        report.find(Finding {
            words: missed(&email),
            ..finding(
                Check::ContactRead,
                "basics.email",
                ["cv-screen-find-contact-unread", ""],
            )
        });
    }
    if !read.digits.contains(&digits(&phone)) {
        report.find(Finding {
            words: missed(&phone),
            ..finding(
                Check::ContactRead,
                "basics.phone",
                ["cv-screen-find-contact-unread", ""],
            )
        });
    }
    report.pass(Check::ContactRead, "cv-screen-good-contact-read");
}

/// Each heading stands alone on its line.
fn headings(subject: &Subject<'_>, preview: &Preview, report: &mut Report) {
    let lines: Vec<Vec<String>> = preview.machine_text.lines().map(folded_words).collect();
    let expected = expected_headings(&subject.record.profile, &preview.changes);
    for (key, spot) in &expected {
        let heading = subject.cv_text.get(key);
        if !lines.contains(&folded_words(&heading)) {
            report.find(Finding {
                words: missed(&heading),
                ..finding(
                    Check::HeadingsRead,
                    spot,
                    ["cv-screen-find-headings-unread", ""],
                )
            });
        }
    }
    if !expected.is_empty() {
        report.pass(Check::HeadingsRead, "cv-screen-good-headings-read");
    }
}

/// Headings of the sections that say something, with the part of the profile.
fn expected_headings(profile: &Profile, changes: &[Change]) -> Vec<(&'static str, &'static str)> {
    let has_summary =
        !is_blank(profile.basics.summary.as_deref()) || changes.contains(&Change::Summary);
    let has_skills = profile
        .skills
        .iter()
        .any(|skill| !is_blank(skill.name.as_deref()));
    let has_training = profile
        .certificates
        .iter()
        .any(|course| !is_blank(course.name.as_deref()));
    let sections = [
        (has_summary, "cv-heading-summary", "basics.summary"),
        (has_skills, "cv-heading-skills", "skills"),
        (
            profile.work.iter().any(says_work),
            "cv-heading-work",
            "work",
        ),
        (
            profile.education.iter().any(says_school),
            "cv-heading-education",
            "education",
        ),
        (has_training, "cv-heading-certificates", "certificates"),
    ];
    let there = sections.into_iter().filter(|(is_there, _, _)| *is_there);
    there.map(|(_, key, spot)| (key, spot)).collect()
}

/// What the client wrote and the page should say, with its field.
fn texts(profile: &Profile, changes: &[Change]) -> Vec<(String, String)> {
    let mut texts = Vec::new();
    let mut add = |spot: String, text: Option<&str>| {
        if let Some(text) = text.filter(|text| !spaced(text).is_empty()) {
            texts.push((spot, text.to_owned()));
        }
    };
    add("basics.name".to_owned(), profile.basics.name.as_deref());
    if !changes.contains(&Change::Summary) {
        let summary = profile.basics.summary.as_deref().unwrap_or_default();
        for paragraph in summary.lines() {
            add("basics.summary".to_owned(), Some(paragraph));
        }
    }
    for (place, work) in profile.work.iter().enumerate() {
        add(format!("work.{place}.name"), work.name.as_deref());
        add(format!("work.{place}.position"), work.position.as_deref());
        for line in &work.highlights {
            add(format!("work.{place}.highlights"), Some(line));
        }
    }
    for (place, school) in profile.education.iter().enumerate() {
        add(
            format!("education.{place}.institution"),
            school.institution.as_deref(),
        );
        add(
            format!("education.{place}.studyType"),
            school.study_type.as_deref(),
        );
        add(format!("education.{place}.area"), school.area.as_deref());
    }
    for (place, skill) in profile.skills.iter().enumerate() {
        add(format!("skills.{place}.name"), skill.name.as_deref());
    }
    for (place, certificate) in profile.certificates.iter().enumerate() {
        add(
            format!("certificates.{place}.name"),
            certificate.name.as_deref(),
        );
    }
    texts
}

/// Works with a known end stand in the order of their ends, the latest first.
fn newest_first(cv: &CvChoices, profile: &Profile, read: &Read, report: &mut Report) {
    const NOW: PartialDate = PartialDate {
        year: u16::MAX,
        month: None,
        day: None,
    };
    let mut placed: Vec<(PartialDate, usize)> = Vec::new();
    for work in &profile.work {
        let end = match work.end_date.as_deref().and_then(Moment::read) {
            None | Some(Moment::Now) => Some(NOW),
            Some(Moment::Date(end)) => Some(end),
            Some(Moment::Words(_)) => None,
        };
        let place = work.name.as_deref().and_then(|name| read.place(name));
        placed.extend(end.zip(place));
    }
    placed.sort_by_key(|(_, place)| *place);
    if placed.len() < 2 {
        return;
    }
    if !placed.is_sorted_by(|(first, _), (second, _)| first >= second) {
        let find = ["cv-screen-find-order", "cv-screen-find-order-words"];
        let deed = Deed::NewestFirst(Section::Work);
        let mend = Mend::new(deed, "cv-mend-newest-first", "cv-mend-newest-first-done");
        report.find(Finding {
            fix: "cv-mend-fix-dates",
            mend: cv.is_by_hand(Section::Work).then_some(mend),
            ..finding(Check::NewestFirst, "work", find)
        });
    }
    report.pass(Check::NewestFirst, "cv-screen-good-newest-first");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::cv_checks::{british, check_reading};
    use crate::base::id::LanguageTag;
    use crate::page::proof::Proof;
    use crate::record::Record;
    use crate::record::profile::Work;
    use crate::text::Text;

    const GOOD: &str = "Anna Nowak\nanna.nowak@\nexample.com | +48 600 100 200\n\nWORK EXPERIENCE\nHotel Baltvilla, Riga\n\
        Front Desk Agent\n2022 - Present\n• Answered guests’ questions all\nday\nShop\nClerk\n2019 - 2021\n";

    fn work(name: &str, position: &str, end: Option<&str>) -> Work {
        Work {
            name: Some(name.to_owned()),
            position: Some(position.to_owned()),
            end_date: end.map(str::to_owned),
            ..Work::default()
        }
    }

    fn record() -> Record {
        let mut record = Record::default();
        let profile = &mut record.profile;
        profile.basics.name = Some("Anna Nowak".to_owned());
        profile.basics.email = Some("anna.nowak@example.com".to_owned());
        profile.basics.phone = Some("+48 600-100-200".to_owned());
        profile.basics.location.address = Some("Long Street 5".to_owned());
        profile.work = vec![
            work("Shop", "Clerk", Some("2021")),
            work("Hotel Baltvilla", "Front Desk Agent", None),
        ];
        if let Some(hotel) = profile.work.last_mut() {
            hotel.highlights = vec!["Answered guests’ questions all day".to_owned()];
        }
        record
    }

    fn report(machine_text: &str) -> Report {
        let text = Text::shipped_in(&LanguageTag::new("en").unwrap());
        let preview = Preview {
            serial: 1,
            revision: 0,
            pages: Vec::new(),
            pdf: [].into(),
            machine_text: machine_text.to_owned(),
            changes: Vec::new(),
            refused: Vec::new(),
            proof: Proof::default(),
            fit: None,
            spots: Vec::new(),
            letter: None,
        };
        let record = record();
        check_reading(&british(&record, &text), &preview)
    }

    fn failed(machine_text: &str) -> Vec<Check> {
        report(machine_text)
            .findings
            .iter()
            .map(|finding| finding.check)
            .collect()
    }

    #[test]
    fn a_text_that_reads_back_passes_every_check_across_its_lines() {
        let report = report(GOOD);
        assert_eq!(report.findings, []);
        let passed: Vec<Check> = report.passed.iter().map(|passed| passed.check).collect();
        assert_eq!(
            passed,
            [
                Check::Text,
                Check::Letters,
                Check::NameRead,
                Check::ContactRead,
                Check::HeadingsRead,
                Check::ContentRead,
                Check::NewestFirst,
                Check::Private
            ]
        );
    }

    #[test]
    fn what_a_machine_does_not_find_is_said() {
        assert_eq!(
            failed(&GOOD.replace("WORK EXPERIENCE", "WORK: EXPERIENCE, MORE")),
            [Check::HeadingsRead]
        );
        assert_eq!(failed(&GOOD.replace("600", "601")), [Check::ContactRead]);
        assert_eq!(
            failed(&GOOD.replace("questions", "quest ions")),
            [Check::ContentRead]
        );
        assert_eq!(
            failed(&GOOD.replace("Present", "\u{fffd}")),
            [Check::Letters]
        );
        assert_eq!(failed(&format!("CV\n{GOOD}")), [Check::NameRead]);
        assert_eq!(failed(&format!("{GOOD}Long Street 5")), [Check::Private]);
    }

    #[test]
    fn only_a_text_that_cannot_be_read_back_blocks_saving() {
        assert!(report("").blocks_saving());
        assert!(report("Xnnx Nxwxk \u{fffd}\u{fffd}").blocks_saving());
        assert!(!report(&GOOD.replace("questions", "quest ions")).blocks_saving());
    }
}
