//! Dated entries and the sections that stand as they are.

use std::cmp::Reverse;

use crate::base::date::PartialDate;
use crate::cv::block::{Block, Entry, Run, Section};
use crate::cv::writer::{Writer, says_something};
use crate::cv::{phrase, tailor};
use crate::record::moment::Moment;
use crate::record::profile::{Certificate, Education, Work};
use crate::record::sections::{Award, Interest, Project, Publication, Reference, Volunteer};

pub(super) fn write_work(writer: &mut Writer<'_>) {
    let mut work: Vec<&Work> = writer.profile.work.iter().collect();
    work.sort_by_key(|work| Reverse(newest(work.start_date.as_deref(), work.end_date.as_deref())));
    let entries = work
        .into_iter()
        .map(|work| work_entry(writer, work))
        .collect();
    write_entries(writer, Section::Work, "cv-heading-work", entries);
}

pub(super) fn write_education(writer: &mut Writer<'_>) {
    let mut education: Vec<&Education> = writer.profile.education.iter().collect();
    education.sort_by_key(|school| {
        Reverse(newest(
            school.start_date.as_deref(),
            school.end_date.as_deref(),
        ))
    });
    let entries = education
        .into_iter()
        .map(|school| education_entry(writer, school))
        .collect();
    write_entries(writer, Section::Education, "cv-heading-education", entries);
}

pub(super) fn write_certificates(writer: &mut Writer<'_>) {
    let lines = writer
        .profile
        .certificates
        .iter()
        .map(|certificate| certificate_line(writer, certificate));
    let lines = lines.filter(|run| !run.text.is_empty()).collect();
    writer.bulleted(Section::Certificates, "cv-heading-certificates", lines);
}

/// Sections of JSON Resume that this version does not edit: none is lost on paper.
pub(super) fn write_others(writer: &mut Writer<'_>) {
    let sections = writer.profile;
    let entries = sections
        .projects
        .iter()
        .map(|project| project_entry(writer, project))
        .collect();
    write_entries(writer, Section::Projects, "cv-heading-projects", entries);
    let entries = sections
        .volunteer
        .iter()
        .map(|volunteer| volunteer_entry(writer, volunteer))
        .collect();
    write_entries(
        writer,
        Section::Volunteering,
        "cv-heading-volunteering",
        entries,
    );
    let entries = sections
        .awards
        .iter()
        .map(|award| award_entry(writer, award))
        .collect();
    write_entries(writer, Section::Awards, "cv-heading-awards", entries);
    let entries = sections
        .publications
        .iter()
        .map(|publication| publication_entry(writer, publication))
        .collect();
    write_entries(
        writer,
        Section::Publications,
        "cv-heading-publications",
        entries,
    );
    let lines: Vec<String> = sections
        .interests
        .iter()
        .map(|interest| interest_line(writer, interest))
        .collect();
    let lines = writer.runs(&lines);
    writer.bulleted(Section::Interests, "cv-heading-interests", lines);
    let entries = sections
        .references
        .iter()
        .map(|reference| reference_entry(writer, reference))
        .collect();
    write_entries(
        writer,
        Section::References,
        "cv-heading-references",
        entries,
    );
}

fn write_entries(writer: &mut Writer<'_>, section: Section, key: &str, mut entries: Vec<Entry>) {
    if let Some(role) = writer.role {
        let moved = entries
            .iter_mut()
            .map(|entry| tailor::put_relevant_first(role, &mut entry.bullets));
        writer.bullets_moved += moved.filter(|moved| *moved).count();
    }
    let blocks = entries
        .into_iter()
        .filter(says_something)
        .map(Block::Entry)
        .collect();
    writer.section(section, key, blocks);
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

fn work_entry(writer: &Writer<'_>, work: &Work) -> Entry {
    let head = with_place(&text(work.name.as_ref()), &text(work.location.as_ref()));
    Entry {
        head: writer.linked(&head, work.url.as_deref()),
        title: writer.run(&text(work.position.as_ref())),
        dates: writer.period_run(work.start_date.as_deref(), work.end_date.as_deref()),
        summary: sentences(writer, &[&work.description, &work.summary]),
        bullets: writer.runs(&work.highlights),
    }
}

fn education_entry(writer: &Writer<'_>, school: &Education) -> Entry {
    let title = phrase::commas([
        text(school.study_type.as_ref()).as_str(),
        text(school.area.as_ref()).as_str(),
    ]);
    let score = text(school.score.as_ref());
    let grade =
        (!score.is_empty()).then(|| writer.text.with("cv-grade", &[("grade", score.into())]));
    Entry {
        head: writer.linked(&text(school.institution.as_ref()), school.url.as_deref()),
        title: writer.run(&title),
        dates: writer.period_run(school.start_date.as_deref(), school.end_date.as_deref()),
        summary: grade.map(Run::plain),
        bullets: writer.runs(&school.courses),
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

fn volunteer_entry(writer: &Writer<'_>, volunteer: &Volunteer) -> Entry {
    Entry {
        head: writer.linked(
            &text(volunteer.organization.as_ref()),
            volunteer.url.as_deref(),
        ),
        title: writer.run(&text(volunteer.position.as_ref())),
        dates: writer.period_run(
            volunteer.start_date.as_deref(),
            volunteer.end_date.as_deref(),
        ),
        summary: sentences(writer, &[&volunteer.summary]),
        bullets: writer.runs(&volunteer.highlights),
    }
}

fn project_entry(writer: &Writer<'_>, project: &Project) -> Entry {
    let head = with_place(&text(project.name.as_ref()), &text(project.entity.as_ref()));
    let mut bullets = writer.runs(&project.highlights);
    bullets.push(writer.run(&phrase::comma_list(&project.keywords)));
    bullets.retain(|run| !run.text.is_empty());
    Entry {
        head: writer.linked(&head, project.url.as_deref()),
        title: writer.run(&phrase::comma_list(&project.roles)),
        dates: Run::plain(project_dates(writer, project)),
        summary: sentences(writer, &[&project.description]),
        bullets,
    }
}

/// A project without an end may well be over: only what is stated is printed.
fn project_dates(writer: &Writer<'_>, project: &Project) -> String {
    match project.end_date.as_deref().and_then(Moment::read) {
        Some(_) => writer.period(project.start_date.as_deref(), project.end_date.as_deref()),
        None => writer.date(project.start_date.as_deref()),
    }
}

fn award_entry(writer: &Writer<'_>, award: &Award) -> Entry {
    Entry {
        head: writer.run(&text(award.title.as_ref())),
        title: writer.run(&text(award.awarder.as_ref())),
        dates: Run::plain(writer.date(award.date.as_deref())),
        summary: sentences(writer, &[&award.summary]),
        bullets: Vec::new(),
    }
}

fn publication_entry(writer: &Writer<'_>, publication: &Publication) -> Entry {
    Entry {
        head: writer.linked(&text(publication.name.as_ref()), publication.url.as_deref()),
        title: writer.run(&text(publication.publisher.as_ref())),
        dates: Run::plain(writer.date(publication.release_date.as_deref())),
        summary: sentences(writer, &[&publication.summary]),
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

fn reference_entry(writer: &Writer<'_>, reference: &Reference) -> Entry {
    Entry {
        head: writer.run(&text(reference.name.as_ref())),
        title: Run::plain(""),
        dates: Run::default(),
        summary: sentences(writer, &[&reference.reference]),
        bullets: Vec::new(),
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

/// Texts one after the other in one paragraph; `None` if all are empty.
fn sentences(writer: &Writer<'_>, texts: &[&Option<String>]) -> Option<Run> {
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
    (!all.is_empty()).then(|| writer.run(&all))
}
