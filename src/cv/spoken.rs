//! Languages and how well the client knows them: the profile's, with the levels answered in the questionnaire.

use std::collections::BTreeMap;

use crate::cv::block::{Block, Run, Section};
use crate::cv::language_names::LanguageNames;
use crate::cv::phrase;
use crate::cv::terms::{Sense, TERMS};
use crate::cv::writer::Writer;
use crate::record::answer::{Cefr, LanguageSkill};
use crate::record::words::folded_words;
use crate::text::Text;

pub(super) fn write(writer: &mut Writer<'_>) {
    let names = LanguageNames::new(writer.catalog, writer.text);
    let answered: Vec<(String, &LanguageSkill)> = answered(writer)
        .iter()
        .filter(|skill| says_levels(skill))
        .map(|skill| (names.tag_of(&skill.language), skill))
        .collect();
    let mut told = Vec::new();
    let mut blocks = Vec::new();
    for (index, spoken) in writer.profile.languages.iter().enumerate() {
        let written = spoken.language.as_deref().unwrap_or_default();
        let tag = names.tag_of(written);
        let text = match answered.iter().find(|(answered, _)| *answered == tag) {
            Some((_, skill)) => Run::plain(levels(writer.text, skill)),
            None => fluency_run(writer, spoken.fluency.as_deref().unwrap_or_default()),
        };
        let spot = writer.spot(Section::Languages, index);
        let text = text.with_spot(&format!("{spot}.fluency"));
        let (label, spot) = (
            label(writer, &names, &tag, written),
            format!("{spot}.language"),
        );
        let label = label.with_spot(&spot);
        blocks.push(Block::Labelled { label, text });
        told.push(tag);
    }
    for (tag, skill) in answered.iter().filter(|(tag, _)| !told.contains(tag)) {
        let text = Run::plain(levels(writer.text, skill)).with_spot("languages");
        let label = label(writer, &names, tag, &skill.language).with_spot("languages");
        blocks.push(Block::Labelled { label, text });
    }
    blocks.retain(says_something);
    writer.section(Section::Languages, "cv-heading-languages", blocks);
}

/// Languages to work in, named as in running text: those that the client answered to speak and understand at B2 or
/// better, then those of the profile whose words say so.
pub(super) fn working_languages(writer: &Writer<'_>) -> Vec<String> {
    let names = LanguageNames::new(writer.catalog, writer.text);
    let is_enough = |level: Option<Cefr>| level.is_some_and(|level| level >= Cefr::B2);
    let is_working = |skill: &&LanguageSkill| {
        skill.native
            || (is_enough(skill.listening) && is_enough(skill.conversation.or(skill.speaking)))
    };
    let tag_of = |skill: &LanguageSkill| names.tag_of(&skill.language);
    let answered = answered(writer);
    let told: Vec<String> = answered.iter().map(tag_of).collect();
    let working = answered.iter().filter(is_working);
    let mut working: Vec<String> = working
        .map(|skill| name(&names, &tag_of(skill), &skill.language))
        .collect();
    for spoken in &writer.profile.languages {
        let written = spoken.language.as_deref().unwrap_or_default();
        let tag = names.tag_of(written);
        let fluency = spoken.fluency.as_deref().unwrap_or_default();
        if !tag.is_empty() && !told.contains(&tag) && says_working(fluency) {
            working.push(name(&names, &tag, written));
        }
    }
    working
}

/// Whether words for how well a language is known mean a mother tongue, or name a level of B2 or better and no lower one.
fn says_working(fluency: &str) -> bool {
    let words = folded_words(fluency);
    let names_any = |levels: [&str; 3]| words.iter().any(|word| levels.contains(&word.as_str()));
    says_native(fluency) || (names_any(["b2", "c1", "c2"]) && !names_any(["a1", "a2", "b1"]))
}

/// The language's name in the CV's language; what was written if the language is not known.
fn name(names: &LanguageNames<'_>, tag: &str, written: &str) -> String {
    names
        .name(tag)
        .map_or_else(|| phrase::clean(written), str::to_owned)
}

fn label(writer: &Writer<'_>, names: &LanguageNames<'_>, tag: &str, written: &str) -> Run {
    let capitalised = |name: &str| phrase::capitalised(name, writer.text.tag());
    match names.name(tag) {
        Some(name) => Run::plain(capitalised(name)),
        None => writer.run(&capitalised(&phrase::clean(written))),
    }
}

fn says_something(block: &Block) -> bool {
    !matches!(block, Block::Labelled { label, text } if label.text.is_empty() && text.text.is_empty())
}

fn answered<'a>(writer: &Writer<'a>) -> &'a [LanguageSkill] {
    writer
        .results
        .and_then(|results| results.facts.languages.as_deref())
        .unwrap_or_default()
}

fn says_levels(skill: &LanguageSkill) -> bool {
    let LanguageSkill {
        language: _,
        native,
        listening,
        reading,
        conversation,
        speaking,
        writing,
    } = skill;
    *native
        || [listening, reading, conversation, speaking, writing]
            .into_iter()
            .any(Option::is_some)
}

/// Whether words for how well a language is known mean a mother tongue, in any of the six languages.
pub fn says_native(fluency: &str) -> bool {
    TERMS.senses(fluency).contains(&Sense::Native)
}

/// How well, in the client's words; a mother tongue is said in the CV's language.
fn fluency_run(writer: &Writer<'_>, fluency: &str) -> Run {
    if says_native(fluency) {
        return Run::plain(writer.text.get("cv-language-native"));
    }
    writer.run(fluency)
}

/// "Native", "B2", or levels with their skills: "C1 in listening and reading, B2 in speaking and writing".
pub fn levels(text: &Text, skill: &LanguageSkill) -> String {
    if skill.native {
        return text.get("cv-language-native");
    }
    let mut given = vec![
        ("cv-language-listening", skill.listening),
        ("cv-language-reading", skill.reading),
    ];
    if skill.conversation != skill.speaking {
        given.push(("cv-language-conversation", skill.conversation));
    }
    given.extend([
        ("cv-language-speaking", skill.speaking),
        ("cv-language-writing", skill.writing),
    ]);
    let is_complete = given.iter().all(|(_, level)| level.is_some());
    let mut by_level: BTreeMap<Cefr, Vec<String>> = BTreeMap::new();
    for (key, level) in given {
        if let Some(level) = level {
            by_level.entry(level).or_default().push(text.get(key));
        }
    }
    if let (true, 1, Some((level, _))) = (is_complete, by_level.len(), by_level.first_key_value()) {
        return level.name().to_owned();
    }
    let parts: Vec<String> = by_level
        .into_iter()
        .rev()
        .map(|(level, skills)| {
            let skills = text.list(&skills);
            text.with(
                "cv-language-level",
                &[("level", level.name().into()), ("skills", skills.into())],
            )
        })
        .collect();
    phrase::commas(parts.iter().map(String::as_str))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_the_profile_say_whether_one_can_work_in_a_language() {
        for (fluency, expected) in [
            ("Native speaker", true),
            ("dzimtā", true),
            ("C1", true),
            ("B2 in speaking, B1 in writing", false),
            ("B1", false),
            ("holiday words", false),
            ("", false),
        ] {
            assert_eq!(says_working(fluency), expected, "{fluency}");
        }
    }
}
