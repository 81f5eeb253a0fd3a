//! Dated entries and the sections that stand as they are.

use std::cmp::Reverse;

use crate::base::date::PartialDate;
use crate::cv::block::{Block, Entry, Run, Section};
use crate::cv::tailor::Relevance;
use crate::cv::writer::{Writer, says_something};
use crate::cv::{phrase, tailor};
use crate::record::moment::Moment;
use crate::record::profile::{Certificate, Education, Work};
use crate::record::said::Part as _;
use crate::record::sections::{
    Award, Interest, OwnEntry, Project, Publication, Reference, Volunteer,
};

pub(super) fn write_work(writer: &mut Writer<'_>) {
    let work = &writer.profile.work;
    let entries = listed(writer, Section::Work, work, work_entry);
    let dated = |place: usize| {
        let work = work.get(place)?;
        Some((work.start_date.as_deref(), work.end_date.as_deref()))
    };
    let entries = sorted(writer, Section::Work, entries, dated);
    write_entries(writer, Section::Work, "cv-heading-work", entries);
}

pub(super) fn write_education(writer: &mut Writer<'_>) {
    let schools = &writer.profile.education;
    let entries = listed(writer, Section::Education, schools, education_entry);
    let dated = |place: usize| {
        let school = schools.get(place)?;
        Some((school.start_date.as_deref(), school.end_date.as_deref()))
    };
    let entries = sorted(writer, Section::Education, entries, dated);
    write_entries(writer, Section::Education, "cv-heading-education", entries);
}

pub(super) fn write_certificates(writer: &mut Writer<'_>) {
    let certificates = writer.profile.certificates.iter().enumerate();
    let lines = certificates.map(|(index, certificate)| {
        let spot = writer.spot(Section::Certificates, index);
        certificate_line(writer, certificate).with_spot(&format!("{spot}.name"))
    });
    let lines = lines.filter(|run| !run.text.is_empty()).collect();
    writer.bulleted(Section::Certificates, "cv-heading-certificates", lines);
}

/// Sections that stand in the client's order.
pub(super) fn write_other(writer: &mut Writer<'_>, section: Section) {
    let profile = writer.profile;
    let (key, entries) = match section {
        Section::Projects => (
            "cv-heading-projects",
            listed(writer, section, &profile.projects, project_entry),
        ),
        Section::Volunteering => (
            "cv-heading-volunteering",
            listed(writer, section, &profile.volunteer, volunteer_entry),
        ),
        Section::Awards => (
            "cv-heading-awards",
            listed(writer, section, &profile.awards, award_entry),
        ),
        Section::Publications => (
            "cv-heading-publications",
            listed(writer, section, &profile.publications, publication_entry),
        ),
        Section::References => (
            "cv-heading-references",
            listed(writer, section, &profile.references, reference_entry),
        ),
        _ => return,
    };
    write_entries(writer, section, key, entries);
}

pub(super) fn write_interests(writer: &mut Writer<'_>) {
    let interests = writer.profile.interests.iter().enumerate();
    let lines = interests.map(|(index, interest)| {
        let spot = writer.spot(Section::Interests, index);
        let line = interest_line(writer, interest);
        writer.run(&line).with_spot(&format!("{spot}.name"))
    });
    let lines = lines.filter(|run| !run.text.is_empty()).collect();
    writer.bulleted(Section::Interests, "cv-heading-interests", lines);
}

/// A section of the client's own, by its number.
pub(super) fn write_own(writer: &mut Writer<'_>, number: u32) {
    let mut sections = writer.profile.additions.sections.iter();
    let Some(own) = sections.find(|own| own.number() == Some(number)) else {
        return;
    };
    let section = Section::Own(number);
    let title = text(own.title.as_ref());
    let entries = listed(writer, section, &own.entries, own_entry);
    let blocks = shown(writer, entries);
    writer.titled(section, &title, blocks);
}

/// Entries as they are printed, in the order of the profile.
fn listed<T>(
    writer: &Writer<'_>,
    section: Section,
    all: &[T],
    entry: impl Fn(&Writer<'_>, &T, &Spots) -> Entry,
) -> Vec<Entry> {
    let written = |(index, one): (usize, &T)| {
        let spots = Spots {
            entry: writer.spot(section, index),
        };
        entry(writer, one, &spots)
    };
    all.iter().enumerate().map(written).collect()
}

/// Newest first, unless the client put them in order.
fn sorted<'d>(
    writer: &Writer<'_>,
    section: Section,
    entries: Vec<Entry>,
    dated: impl Fn(usize) -> Option<(Option<&'d str>, Option<&'d str>)>,
) -> Vec<Entry> {
    if writer.choices.is_by_hand(section) {
        return entries;
    }
    let mut placed: Vec<(usize, Entry)> = entries.into_iter().enumerate().collect();
    placed.sort_by_key(|(place, _)| {
        let (start, end) = dated(*place).unwrap_or_default();
        Reverse(newest(start, end))
    });
    placed.into_iter().map(|(_, entry)| entry).collect()
}

fn write_entries(writer: &mut Writer<'_>, section: Section, key: &str, entries: Vec<Entry>) {
    let blocks = shown(writer, entries);
    writer.section(section, key, blocks);
}

/// Entries that say something, with the bullets first that speak to the role.
fn shown(writer: &mut Writer<'_>, entries: Vec<Entry>) -> Vec<Block> {
    let mut blocks = Vec::new();
    for mut entry in entries {
        if let Some(relevance) = Relevance::of(writer.role, &writer.vacancy) {
            let mut bullets = entry.bullets.clone();
            if tailor::put_relevant_first(&relevance, &mut bullets) {
                writer.bullets_moved += 1;
                if writer.wants("bullets-order") {
                    entry.bullets = bullets;
                }
            }
        }
        if says_something(&entry) {
            blocks.push(Block::Entry(entry));
        }
    }
    blocks
}

/// Where the fields of an entry are.
struct Spots {
    /// E.g. `work.3`.
    entry: String,
}

impl Spots {
    fn of(&self, field: &str) -> String {
        format!("{}.{field}", self.entry)
    }

    fn run(&self, writer: &Writer<'_>, field: &str, text: &str) -> Run {
        writer.run(text).with_spot(&self.of(field))
    }

    fn linked(&self, writer: &Writer<'_>, field: &str, text: &str, address: Option<&str>) -> Run {
        writer.linked(text, address).with_spot(&self.of(field))
    }

    fn lines(&self, writer: &Writer<'_>, field: &str, lines: &[String]) -> Vec<Run> {
        writer.runs(lines, &self.of(field))
    }

    fn period(&self, writer: &Writer<'_>, start: Option<&str>, end: Option<&str>) -> Run {
        Run::plain(writer.period(start, end)).with_spot(&self.of("startDate"))
    }

    fn date(&self, writer: &Writer<'_>, field: &str, date: Option<&str>) -> Run {
        Run::plain(writer.date(date)).with_spot(&self.of(field))
    }

    /// Texts one after the other in one paragraph; `None` if all are empty.
    fn sentences(
        &self,
        writer: &Writer<'_>,
        field: &str,
        texts: &[&Option<String>],
    ) -> Option<Run> {
        let mut all = String::new();
        for text in texts
            .iter()
            .map(|field| text(field.as_ref()))
            .filter(|text| !text.is_empty())
        {
            if !all.is_empty() {
                let is_ended = all.ends_with(['.', '!', '?', ';', ':', '…', '।']);
                all.push_str(if is_ended { " " } else { ". " });
            }
            all.push_str(&text);
        }
        (!all.is_empty()).then(|| self.run(writer, field, &all))
    }
}

/// Sorts by end, then start. Until now is latest; a year found in words counts; what has no date comes first.
fn newest(start: Option<&str>, end: Option<&str>) -> (Option<PartialDate>, Option<PartialDate>) {
    const NOW: PartialDate = PartialDate {
        year: u16::MAX,
        month: None,
        day: None,
    };
    let when = |text: Option<&str>| match text.and_then(Moment::read)? {
        Moment::Date(date) => Some(date),
        Moment::Now => Some(NOW),
        Moment::Words(words) => year_in(&words),
    };
    let (start, end) = (when(start), when(end));
    (end.or_else(|| start.map(|_| NOW)), start)
}

fn year_in(words: &str) -> Option<PartialDate> {
    words
        .split(|letter: char| !letter.is_ascii_digit())
        .find_map(|digits| digits.parse().ok())
}

fn work_entry(writer: &Writer<'_>, work: &Work, spots: &Spots) -> Entry {
    let head = with_place(&text(work.name.as_ref()), &text(work.location.as_ref()));
    let (start, end) = (work.start_date.as_deref(), work.end_date.as_deref());
    Entry {
        head: spots.linked(writer, "name", &head, work.url.as_deref()),
        title: spots.run(writer, "position", &text(work.position.as_ref())),
        dates: spots.period(writer, start, end),
        summary: spots.sentences(writer, "summary", &[&work.description, &work.summary]),
        bullets: spots.lines(writer, "highlights", &work.highlights),
    }
}

fn education_entry(writer: &Writer<'_>, school: &Education, spots: &Spots) -> Entry {
    let title = phrase::commas([
        text(school.study_type.as_ref()).as_str(),
        text(school.area.as_ref()).as_str(),
    ]);
    let score = text(school.score.as_ref());
    let grade =
        (!score.is_empty()).then(|| writer.text.with("cv-grade", &[("grade", score.into())]));
    let institution = text(school.institution.as_ref());
    let (start, end) = (school.start_date.as_deref(), school.end_date.as_deref());
    Entry {
        head: spots.linked(writer, "institution", &institution, school.url.as_deref()),
        title: spots.run(writer, "studyType", &title),
        dates: spots.period(writer, start, end),
        summary: grade.map(|grade| Run::plain(grade).with_spot(&spots.of("score"))),
        bullets: spots.lines(writer, "courses", &school.courses),
    }
}

fn certificate_line(writer: &Writer<'_>, certificate: &Certificate) -> Run {
    let date = writer.date(certificate.date.as_deref());
    let (name, issuer) = (
        text(certificate.name.as_ref()),
        text(certificate.issuer.as_ref()),
    );
    writer.linked(
        &phrase::commas([name.as_str(), issuer.as_str(), date.as_str()]),
        certificate.url.as_deref(),
    )
}

fn volunteer_entry(writer: &Writer<'_>, volunteer: &Volunteer, spots: &Spots) -> Entry {
    let organization = text(volunteer.organization.as_ref());
    let (start, end) = (
        volunteer.start_date.as_deref(),
        volunteer.end_date.as_deref(),
    );
    Entry {
        head: spots.linked(
            writer,
            "organization",
            &organization,
            volunteer.url.as_deref(),
        ),
        title: spots.run(writer, "position", &text(volunteer.position.as_ref())),
        dates: spots.period(writer, start, end),
        summary: spots.sentences(writer, "summary", &[&volunteer.summary]),
        bullets: spots.lines(writer, "highlights", &volunteer.highlights),
    }
}

fn project_entry(writer: &Writer<'_>, project: &Project, spots: &Spots) -> Entry {
    let head = with_place(&text(project.name.as_ref()), &text(project.entity.as_ref()));
    let mut bullets = spots.lines(writer, "highlights", &project.highlights);
    let keywords = phrase::comma_list(&project.keywords);
    bullets.push(spots.run(writer, "keywords", &keywords));
    bullets.retain(|run| !run.text.is_empty());
    let roles = phrase::comma_list(&project.roles);
    Entry {
        head: spots.linked(writer, "name", &head, project.url.as_deref()),
        title: spots.run(writer, "roles", &roles),
        dates: project_dates(writer, project, spots),
        summary: spots.sentences(writer, "description", &[&project.description]),
        bullets,
    }
}

/// A project without an end may well be over: only what is stated is printed.
fn project_dates(writer: &Writer<'_>, project: &Project, spots: &Spots) -> Run {
    let start = project.start_date.as_deref();
    match project.end_date.as_deref().and_then(Moment::read) {
        Some(_) => spots.period(writer, start, project.end_date.as_deref()),
        None => spots.date(writer, "startDate", start),
    }
}

fn award_entry(writer: &Writer<'_>, award: &Award, spots: &Spots) -> Entry {
    Entry {
        head: spots.run(writer, "title", &text(award.title.as_ref())),
        title: spots.run(writer, "awarder", &text(award.awarder.as_ref())),
        dates: spots.date(writer, "date", award.date.as_deref()),
        summary: spots.sentences(writer, "summary", &[&award.summary]),
        bullets: Vec::new(),
    }
}

fn publication_entry(writer: &Writer<'_>, publication: &Publication, spots: &Spots) -> Entry {
    let name = text(publication.name.as_ref());
    let publisher = text(publication.publisher.as_ref());
    Entry {
        head: spots.linked(writer, "name", &name, publication.url.as_deref()),
        title: spots.run(writer, "publisher", &publisher),
        dates: spots.date(writer, "releaseDate", publication.release_date.as_deref()),
        summary: spots.sentences(writer, "summary", &[&publication.summary]),
        bullets: Vec::new(),
    }
}

fn interest_line(writer: &Writer<'_>, interest: &Interest) -> String {
    phrase::labelled(
        writer.text,
        text(interest.name.as_ref()),
        phrase::comma_list(&interest.keywords),
    )
}

fn reference_entry(writer: &Writer<'_>, reference: &Reference, spots: &Spots) -> Entry {
    Entry {
        head: spots.run(writer, "name", &text(reference.name.as_ref())),
        title: Run::default(),
        dates: Run::default(),
        summary: spots.sentences(writer, "reference", &[&reference.reference]),
        bullets: Vec::new(),
    }
}

fn own_entry(writer: &Writer<'_>, own: &OwnEntry, spots: &Spots) -> Entry {
    let (start, end) = (own.start_date.as_deref(), own.end_date.as_deref());
    let dates = match end.and_then(Moment::read) {
        Some(_) => spots.period(writer, start, end),
        None => spots.date(writer, "startDate", start),
    };
    Entry {
        head: spots.run(writer, "name", &text(own.name.as_ref())),
        title: spots.run(writer, "position", &text(own.position.as_ref())),
        dates,
        summary: spots.sentences(writer, "summary", &[&own.summary]),
        bullets: spots.lines(writer, "highlights", &own.highlights),
    }
}

fn text(field: Option<&String>) -> String {
    phrase::clean(field.map(String::as_str).unwrap_or_default())
}

/// "Name, place", unless the name says the place already.
fn with_place(name: &str, place: &str) -> String {
    if name.contains(place) {
        name.to_owned()
    } else {
        phrase::commas([name, place])
    }
}
