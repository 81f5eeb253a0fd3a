//! What the profile says against what a machine reads, field by field.

use super::{Subject, is_blank, said};
use crate::app::preview::Preview;
use crate::cv::block::Change;
use crate::cv::parsed::{ParsedCv, ParsedEntry, language_tag, parse};
use crate::export::pdf;
use crate::record::moment::Moment;
use crate::record::profile::Profile;
use crate::record::said::in_language;
use crate::record::section::{Section, ShownProfile};
use crate::record::words::folded_words;

/// A field of the profile beside what a machine reads for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadField {
    /// Key of the field's name on screen.
    pub label: &'static str,
    /// The field in the terms of JSON Resume, e.g. `work.0.position`.
    pub spot: String,
    /// As the profile says it, dates as the screen says them.
    pub written: String,
    /// As a machine reads it; empty if it does not find it.
    pub read: String,
    /// Whether both say the same, whatever case, accents and signs.
    pub is_same: bool,
}

/// Compares the file of a preview with what the CV shows of the profile; empty if the file cannot be read.
pub fn fields(subject: &Subject<'_>, preview: &Preview) -> Vec<ReadField> {
    let text = pdf::text_with_gaps(&preview.pdf);
    text.map(|text| compare(subject, &preview.changes, &parse(&text)))
        .unwrap_or_default()
}

/// As [`fields`], of a file that was read already.
pub fn compare(subject: &Subject<'_>, changes: &[Change], read: &ParsedCv) -> Vec<ReadField> {
    let profile = in_language(&subject.record.profile, subject.cv_text.tag());
    let shown = ShownProfile::of(profile, &subject.record.cv);
    let mut fields = Fields {
        subject,
        all: Vec::new(),
    };
    fields.basics(&shown.profile, changes, read);
    fields.work(&shown, read);
    fields.education(&shown, read);
    fields.lists(&shown, read);
    fields.all
}

struct Fields<'a> {
    subject: &'a Subject<'a>,
    all: Vec<ReadField>,
}

impl Fields<'_> {
    /// Adds a field that says something, with what was read and whether it is the same.
    fn add(&mut self, label: &'static str, spot: String, written: &str, read: &str, is_same: bool) {
        if !is_blank(Some(written)) {
            self.all.push(ReadField {
                label,
                spot,
                written: written.trim().to_owned(),
                read: read.to_owned(),
                is_same,
            });
        }
    }

    /// Adds a field whose words must be among those that were read.
    fn words(&mut self, label: &'static str, spot: String, written: Option<&str>, read: &str) {
        let written = written.unwrap_or_default();
        self.add(label, spot, written, read, holds(read, written));
    }

    fn basics(&mut self, profile: &Profile, changes: &[Change], read: &ParsedCv) {
        let basics = &profile.basics;
        let spot = |field: &str| format!("basics.{field}");
        self.words(
            "cv-screen-name",
            spot("name"),
            basics.name.as_deref(),
            &read.name,
        );
        // What was written for the role is not the profile's.
        if !changes.contains(&Change::Headline) && self.subject.record.cv.headline.is_empty() {
            self.words(
                "cv-screen-headline",
                spot("label"),
                basics.label.as_deref(),
                &read.headline,
            );
        }
        self.words(
            "cv-screen-email",
            spot("email"),
            basics.email.as_deref(),
            &read.email,
        );
        let phone = basics.phone.as_deref().unwrap_or_default();
        let same = read
            .phones
            .iter()
            .find(|read| digits(read) == digits(phone));
        let first = same
            .or_else(|| read.phones.first())
            .map(String::as_str)
            .unwrap_or_default();
        self.add(
            "cv-screen-phone",
            spot("phone"),
            phone,
            first,
            same.is_some(),
        );
        self.words(
            "cv-screen-place",
            spot("location.city"),
            basics.location.city.as_deref(),
            &read.place,
        );
        let url = basics.url.as_deref().unwrap_or_default();
        let found = read.links.iter().find(|link| address(link) == address(url));
        let link = found.map(String::as_str).unwrap_or_default();
        self.add("cv-screen-link", spot("url"), url, link, found.is_some());
        if !changes.contains(&Change::Summary) && self.subject.record.cv.summary.is_empty() {
            self.words(
                "cv-screen-summary",
                spot("summary"),
                basics.summary.as_deref(),
                &read.summary,
            );
        }
    }

    fn work(&mut self, shown: &ShownProfile, read: &ParsedCv) {
        let mut left: Vec<&ParsedEntry> = read.work.iter().collect();
        for (index, work) in shown.profile.work.iter().enumerate() {
            let at = shown.place(Section::Work, index);
            let found = taken(&mut left, work.name.as_deref(), work.position.as_deref());
            let spot = |field: &str| format!("work.{at}.{field}");
            self.words(
                "cv-screen-employer",
                spot("name"),
                work.name.as_deref(),
                &found.head,
            );
            self.words(
                "cv-screen-title",
                spot("position"),
                work.position.as_deref(),
                &found.title,
            );
            self.dates(
                &spot("startDate"),
                work.start_date.as_deref(),
                work.end_date.as_deref(),
                &found,
            );
            let written: Vec<&str> = work
                .highlights
                .iter()
                .map(|line| line.trim())
                .filter(|line| !line.is_empty())
                .collect();
            let all_there = written
                .iter()
                .all(|line| found.bullets.iter().any(|read| holds(read, line)));
            self.add(
                "cv-screen-did",
                spot("highlights"),
                &written.join("\n"),
                &found.bullets.join("\n"),
                all_there,
            );
        }
    }

    fn education(&mut self, shown: &ShownProfile, read: &ParsedCv) {
        let mut left: Vec<&ParsedEntry> = read.education.iter().collect();
        for (index, school) in shown.profile.education.iter().enumerate() {
            let at = shown.place(Section::Education, index);
            let found = taken(
                &mut left,
                school.institution.as_deref(),
                school.area.as_deref(),
            );
            let spot = |field: &str| format!("education.{at}.{field}");
            self.words(
                "cv-screen-school",
                spot("institution"),
                school.institution.as_deref(),
                &found.head,
            );
            self.words(
                "cv-screen-diploma",
                spot("studyType"),
                school.study_type.as_deref(),
                &found.title,
            );
            self.words(
                "cv-screen-studied",
                spot("area"),
                school.area.as_deref(),
                &found.title,
            );
            self.dates(
                &spot("startDate"),
                school.start_date.as_deref(),
                school.end_date.as_deref(),
                &found,
            );
        }
    }

    /// Start and end as one field; the page says them to the month.
    fn dates(&mut self, spot: &str, start: Option<&str>, end: Option<&str>, found: &ParsedEntry) {
        let start = start.and_then(Moment::read);
        let end = end
            .and_then(Moment::read)
            .or_else(|| start.is_some().then_some(Moment::Now));
        let read_start = found
            .start
            .clone()
            .or_else(|| found.end.clone().filter(|_| start == end));
        let is_same = same_month(start.as_ref(), read_start.as_ref())
            && same_month(end.as_ref(), found.end.as_ref());
        let written = self.period(start.as_ref(), end.as_ref());
        let read = match (&found.start, &found.end) {
            (None, None) => found.dates_text.clone(),
            (start, end) => self.period(start.as_ref(), end.as_ref()),
        };
        self.add("cv-screen-when", spot.to_owned(), &written, &read, is_same);
    }

    fn period(&self, start: Option<&Moment>, end: Option<&Moment>) -> String {
        let text = self.subject.text;
        let written = |moment: &Moment| match moment {
            Moment::Date(date) => said::date(text, &date.to_string()),
            Moment::Now => text.get("cv-screen-until-now"),
            Moment::Words(words) => words.clone(),
        };
        match (start.map(written), end.map(written)) {
            (Some(from), Some(to)) if from == to => from,
            (Some(from), Some(to)) => text.with(
                "cv-screen-period",
                &[("from", from.into()), ("to", to.into())],
            ),
            (one, other) => one.or(other).unwrap_or_default(),
        }
    }

    fn lists(&mut self, shown: &ShownProfile, read: &ParsedCv) {
        for (index, skill) in shown.profile.skills.iter().enumerate() {
            let spot = format!("skills.{}.name", shown.place(Section::Skills, index));
            let name = skill.name.as_deref().unwrap_or_default();
            let found = read.skills.iter().find(|read| holds(read, name));
            let found = found.map(String::as_str).unwrap_or_default();
            self.words("cv-screen-skill", spot, Some(name), found);
        }
        for (index, spoken) in shown.profile.languages.iter().enumerate() {
            let spot = format!(
                "languages.{}.language",
                shown.place(Section::Languages, index)
            );
            let name = spoken.language.as_deref().unwrap_or_default();
            let tag = |name: &str| {
                language_tag(name).map_or_else(|| folded_words(name).join(" "), str::to_owned)
            };
            let found = read
                .languages
                .iter()
                .find(|read| tag(&read.name) == tag(name) || tag(&read.name) == name);
            let shown = found.map(|found| found.name.as_str()).unwrap_or_default();
            self.add("cv-screen-own-language", spot, name, shown, found.is_some());
        }
        for (index, certificate) in shown.profile.certificates.iter().enumerate() {
            let spot = format!(
                "certificates.{}.name",
                shown.place(Section::Certificates, index)
            );
            let name = certificate.name.as_deref().unwrap_or_default();
            let found = read.certificates.iter().find(|read| holds(read, name));
            let found = found.map(String::as_str).unwrap_or_default();
            self.words("cv-screen-course", spot, Some(name), found);
        }
    }
}

/// Takes out the entry that a machine read for one of the profile: by both names, else by the first, else by the second.
fn taken(left: &mut Vec<&ParsedEntry>, head: Option<&str>, title: Option<&str>) -> ParsedEntry {
    let (head, title) = (head.unwrap_or_default(), title.unwrap_or_default());
    let has_head = |entry: &&ParsedEntry| !head.trim().is_empty() && holds(&entry.head, head);
    let has_title = |entry: &&ParsedEntry| !title.trim().is_empty() && holds(&entry.title, title);
    let both = left
        .iter()
        .position(|entry| has_head(entry) && has_title(entry));
    let at = both
        .or_else(|| left.iter().position(has_head))
        .or_else(|| left.iter().position(has_title));
    at.map(|at| left.remove(at).clone()).unwrap_or_default()
}

/// Whether the words of a text stand one after the other in another.
fn holds(text: &str, words: &str) -> bool {
    let (text, words) = (folded_words(text), folded_words(words));
    words.is_empty() || text.windows(words.len()).any(|window| window == words)
}

fn digits(text: &str) -> String {
    text.chars().filter(|letter| letter.is_numeric()).collect()
}

/// A web address without what every address begins with.
fn address(text: &str) -> String {
    let lower = text.trim().to_lowercase();
    let bare = lower
        .split_once("://")
        .map_or(lower.as_str(), |(_, bare)| bare);
    bare.trim_end_matches('/').to_owned()
}

/// Whether two dates are the same as far as the page says them.
fn same_month(one: Option<&Moment>, other: Option<&Moment>) -> bool {
    match (one, other) {
        (Some(Moment::Date(one)), Some(Moment::Date(other))) => {
            (one.year, one.month) == (other.year, other.month)
        }
        (one, other) => one == other,
    }
}
