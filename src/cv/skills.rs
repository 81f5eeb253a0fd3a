//! Skills: the client's own.

use crate::cv::block::Section;
use crate::cv::phrase;
use crate::cv::writer::Writer;
use crate::record::profile::Skill;

pub(super) fn write(writer: &mut Writer<'_>) {
    let lines: Vec<String> = writer
        .profile
        .skills
        .iter()
        .map(|skill| line(writer, skill))
        .collect();
    let runs = writer.runs(&lines);
    writer.bulleted(Section::Skills, "cv-heading-skills", runs);
}

/// A skill on one line: name, level and keywords as far as they are given.
fn line(writer: &Writer<'_>, skill: &Skill) -> String {
    let [name, level] =
        [&skill.name, &skill.level].map(|text| phrase::clean(text.as_deref().unwrap_or_default()));
    let keywords: Vec<String> = skill
        .keywords
        .iter()
        .map(|keyword| phrase::clean(keyword))
        .collect();
    let keywords = phrase::commas(keywords.iter().map(String::as_str));
    let name = match (name.is_empty(), level.is_empty()) {
        (false, false) => writer.text.with(
            "cv-skill-level",
            &[("skill", name.into()), ("level", level.into())],
        ),
        _ => format!("{name}{level}"),
    };
    phrase::labelled(writer.text, name, keywords)
}
