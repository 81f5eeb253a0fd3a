//! Skills: the client's own, and competencies that are solid and confirmed.

use crate::cv::block::{Change, Run, Section};
use crate::cv::tailor::{Relevance, Strength};
use crate::cv::writer::Writer;
use crate::cv::{phrase, tailor};
use crate::record::profile::Skill;

/// Competencies added to the client's own skills, at most.
const MOST_ADDED: usize = 4;

pub(super) fn write(writer: &mut Writer<'_>, strengths: &[Strength<'_>]) {
    let skills = writer.profile.skills.iter().enumerate();
    let lines = skills.map(|(index, skill)| {
        let spot = writer.spot(Section::Skills, index);
        writer
            .run(&line(writer, skill))
            .with_spot(&format!("{spot}.name"))
    });
    let mut runs: Vec<Run> = lines.filter(|run| !run.text.is_empty()).collect();
    if let Some(moved) = in_order(writer, &runs) {
        let change = if writer.vacancy.is_empty() {
            Change::SkillsReordered
        } else {
            Change::SkillsForVacancy
        };
        if writer.makes(change) {
            runs = moved;
        }
    }
    let added = added(writer, strengths, &runs);
    runs.extend(added);
    writer.bulleted(Section::Skills, "cv-heading-skills", runs);
}

/// The skills with those first that role and vacancy ask for; `None` if they stand so already.
fn in_order(writer: &Writer<'_>, runs: &[Run]) -> Option<Vec<Run>> {
    let relevance = Relevance::of(writer.role, &writer.vacancy)?;
    let mut moved = runs.to_vec();
    tailor::put_relevant_first(&relevance, &mut moved).then_some(moved)
}

/// Competencies to claim; what a line of the client's says already in the CV's language is left to the client's words.
fn added(writer: &mut Writer<'_>, strengths: &[Strength<'_>], own: &[Run]) -> Vec<Run> {
    let said = own.iter().filter(|run| run.language.is_none());
    let said: Vec<_> = said.flat_map(|run| tailor::mentioned(&run.text)).collect();
    let words = writer.catalog.words(writer.text.tag());
    let mut runs = Vec::new();
    for strength in strengths {
        let skill = words
            .competencies
            .get(strength.competency)
            .map(|words| words.cv_skill.as_str());
        let Some(skill) = skill.filter(|skill| !skill.is_empty()) else {
            continue;
        };
        if !said.contains(&strength.competency) && runs.len() < MOST_ADDED {
            let added = writer.makes(Change::SkillAdded {
                competency: strength.competency.clone(),
                confirmed_by: strength.confirmed_by.clone(),
            });
            if added {
                runs.push(Run::plain(skill).with_spot("skills"));
            }
        }
    }
    runs
}

/// A skill on one line: name, level and keywords as far as they are given.
fn line(writer: &Writer<'_>, skill: &Skill) -> String {
    let [name, level] =
        [&skill.name, &skill.level].map(|text| phrase::clean(text.as_deref().unwrap_or_default()));
    let keywords = phrase::comma_list(&skill.keywords);
    let name = match (name.is_empty(), level.is_empty()) {
        (false, false) => writer.text.with(
            "cv-skill-level",
            &[("skill", name.into()), ("level", level.into())],
        ),
        _ => format!("{name}{level}"),
    };
    phrase::labelled(writer.text, name, keywords)
}
