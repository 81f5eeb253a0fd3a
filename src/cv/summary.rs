//! The summary: the client's own words, or facts and confirmed strengths where there are none to use.

use crate::cv::block::{Block, Change, Run, Section};
use crate::cv::tailor::Strength;
use crate::cv::writer::Writer;
use crate::cv::{detect, experience, phrase, spoken, tailor};

/// Strengths named in the summary, at most.
const MOST_STRENGTHS: usize = 3;

pub(super) fn write(writer: &mut Writer<'_>, strengths: &[Strength<'_>]) {
    let of_this_cv = phrase::paragraphs(&writer.choices.summary);
    let own = phrase::paragraphs(writer.profile.basics.summary.as_deref().unwrap_or_default());
    let is_usable = !own.is_empty() && !is_foreign(writer, &own.join(" "));
    let composed = if writer.role.is_none() || is_usable || !of_this_cv.is_empty() {
        String::new()
    } else {
        composed(writer, strengths)
    };
    let paragraphs = |writer: &Writer<'_>, texts: &[String], spot: &str| -> Vec<Block> {
        let runs = writer.runs(texts, spot).into_iter();
        runs.map(Block::Paragraph).collect()
    };
    let blocks = if !of_this_cv.is_empty() {
        paragraphs(writer, &of_this_cv, "cv.summary")
    } else if !composed.is_empty() && writer.makes(Change::Summary) {
        vec![Block::Paragraph(
            Run::plain(composed).with_spot("basics.summary"),
        )]
    } else {
        paragraphs(writer, &own, "basics.summary")
    };
    writer.section(Section::Summary, "cv-heading-summary", blocks);
}

/// Whether a text is certainly in another language than the CV's.
fn is_foreign(writer: &Writer<'_>, text: &str) -> bool {
    let certain = detect::language_of(text);
    certain.is_some_and(|language| language != *writer.text.tag())
        || detect::is_in_another_script(text, writer.text.tag())
}

/// Whole sentences from the dates of the entries, the facts stated and the strengths confirmed.
///
/// They are noun phrases, so that none of them needs to agree with the client.
fn composed(writer: &Writer<'_>, strengths: &[Strength<'_>]) -> String {
    let sentences = [
        worked(writer),
        contact_centre(writer),
        customers(writer),
        languages(writer),
        named(writer, strengths),
    ];
    let sentences = sentences
        .into_iter()
        .flatten()
        .map(|text| writer.text.language().sentence(&text));
    sentences.collect::<Vec<_>>().join(" ")
}

/// Years of work, and the sectors among them.
fn worked(writer: &Writer<'_>) -> Option<String> {
    let text = writer.text;
    let names = sectors(writer);
    let years = years(experience::months(&writer.profile.work, writer.today));
    let sectors = || text.list(&names);
    Some(match (years, names.is_empty()) {
        (0, true) => return None,
        (0, false) => text.with("cv-summary-sectors", &[("sectors", sectors().into())]),
        (_, true) => text.with("cv-summary-years", &[("years", years.into())]),
        (_, false) => text.with(
            "cv-summary-years-sectors",
            &[("years", years.into()), ("sectors", sectors().into())],
        ),
    })
}

/// The sectors in which the client has worked, as they stand in a sentence.
pub(super) fn sectors(writer: &Writer<'_>) -> Vec<String> {
    let text = writer.text;
    let sectors = writer
        .results
        .and_then(|results| results.facts.sectors.as_deref())
        .unwrap_or_default();
    let keys = sectors.iter().map(|sector| format!("cv-sector-{sector}"));
    keys.filter(|key| text.has(key))
        .map(|key| text.get(&key))
        .collect()
}

/// Years in contact centres.
fn contact_centre(writer: &Writer<'_>) -> Option<String> {
    let years = years(experience::months(
        tailor::contact_centre_work(writer.profile),
        writer.today,
    ));
    (years > 0).then(|| {
        writer
            .text
            .with("cv-summary-contact-centre", &[("years", years.into())])
    })
}

/// Time with customers, as the client stated it.
fn customers(writer: &Writer<'_>) -> Option<String> {
    let key = match writer.results?.facts.customer_experience.as_deref()? {
        "1_to_3" => "cv-summary-customers-1-to-3",
        "over_3" => "cv-summary-customers-over-3",
        _ => return None,
    };
    Some(writer.text.get(key))
}

/// Languages good enough to work in, if there are several.
fn languages(writer: &Writer<'_>) -> Option<String> {
    let names = spoken::working_languages(writer);
    let list = (names.len() > 1).then(|| writer.text.list(&names))?;
    Some(
        writer
            .text
            .with("cv-summary-languages", &[("languages", list.into())]),
    )
}

fn named(writer: &Writer<'_>, strengths: &[Strength<'_>]) -> Option<String> {
    let list = strengths_list(writer, strengths);
    (!list.is_empty()).then(|| {
        writer
            .text
            .with("cv-summary-strengths", &[("strengths", list.into())])
    })
}

/// The first strengths with commas between them; empty without any.
pub(super) fn strengths_list(writer: &Writer<'_>, strengths: &[Strength<'_>]) -> String {
    let words = writer.catalog.words(writer.text.tag());
    let phrases = strengths
        .iter()
        .filter_map(|strength| words.competencies.get(strength.competency));
    let phrases = phrases
        .map(|words| words.cv_strength.as_str())
        .take(MOST_STRENGTHS);
    // The phrases hold "and" themselves, so that commas read better between them.
    phrase::commas(phrases)
}

/// Whole years.
pub(super) fn years(months: u32) -> usize {
    usize::try_from(months / 12).unwrap_or_default()
}
