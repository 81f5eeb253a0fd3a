//! What is not history: personal details, availability, driving licence, declaration and consent.

use crate::cv::block::{Block, Run, Section};
use crate::cv::custom::Shown;
use crate::cv::phrase;
use crate::cv::writer::Writer;
use crate::record::cv::Consent;

pub(super) fn write_personal(writer: &mut Writer<'_>) {
    let personal = &writer.profile.additions.personal;
    let born = writer.date_to_the_day(personal.birth_date.as_deref());
    let lines = [
        ("cv-label-birth-date", "birthDate", Some(&born)),
        (
            "cv-label-nationality",
            "nationality",
            personal.nationality.as_ref(),
        ),
        (
            "cv-label-marital-status",
            "maritalStatus",
            personal.marital_status.as_ref(),
        ),
        ("cv-label-father", "father", personal.father.as_ref()),
        ("cv-label-mother", "mother", personal.mother.as_ref()),
        (
            "cv-label-military-service",
            "militaryService",
            personal.military_service.as_ref(),
        ),
    ];
    let blocks = labelled(writer, "callfit.personal", &lines);
    writer.section(Section::Personal, "cv-heading-personal", blocks);
}

pub(super) fn write_availability(writer: &mut Writer<'_>) {
    let availability = &writer.profile.additions.availability;
    let start = writer.date_to_the_day(availability.start_date.as_deref());
    let lines = [
        ("cv-label-start-date", "startDate", Some(&start)),
        ("cv-label-shifts", "shifts", availability.shifts.as_ref()),
        (
            "cv-label-home-office",
            "homeOffice",
            availability.home_office.as_ref(),
        ),
        ("cv-label-notice", "notice", availability.notice.as_ref()),
    ];
    let blocks = labelled(writer, "callfit.availability", &lines);
    writer.section(Section::Availability, "cv-heading-availability", blocks);
}

pub(super) fn write_driving(writer: &mut Writer<'_>) {
    let driving = writer.profile.additions.driving.iter();
    let lines = writer.runs(driving, "callfit.driving");
    let blocks = lines.into_iter().map(Block::Paragraph).collect();
    writer.section(Section::Driving, "cv-heading-driving", blocks);
}

/// The declaration with its line to sign on.
pub(super) fn write_declaration(writer: &mut Writer<'_>) {
    let text = writer.text;
    let blocks = vec![
        Block::Paragraph(Run::plain(text.get("cv-declaration"))),
        Block::Signature {
            place: Run::plain(text.get("cv-sign-place-date")),
            name: Run::plain(text.get("cv-sign")),
        },
    ];
    writer.section(Section::Declaration, "cv-heading-declaration", blocks);
}

/// The clause at the very end: the employer's words first, else the usual ones.
pub(super) fn write_consent(writer: &mut Writer<'_>, shown: &Shown) {
    let own = phrase::clean(&writer.choices.show.consent_words);
    if shown.consent == Consent::Off {
        return;
    }
    let clause = if own.is_empty() {
        phrase::consent(writer.text, shown.consent)
    } else {
        writer.run(&own)
    };
    writer
        .blocks
        .push(Block::Clause(clause.with_spot("cv.consent")));
}

/// Labels with what the client wrote, for the fields that say something.
fn labelled(
    writer: &Writer<'_>,
    part: &str,
    lines: &[(&str, &str, Option<&String>)],
) -> Vec<Block> {
    let mut blocks = Vec::new();
    for (label, field, words) in lines {
        let words = words.map(String::as_str).unwrap_or_default();
        let run = writer.run(words).with_spot(&format!("{part}.{field}"));
        if !run.text.is_empty() {
            blocks.push(Block::Labelled {
                label: Run::plain(writer.text.get(label)),
                text: run,
            });
        }
    }
    blocks
}
