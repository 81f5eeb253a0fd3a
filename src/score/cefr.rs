//! Language levels of the Common European Framework to the level of the language competency.

use crate::base::points::Points;
use crate::catalog::competency::{Instrument, Scoring};
use crate::catalog::questionnaire::{Question, QuestionKind, Questionnaire};
use crate::record::Record;
use crate::record::answer::{Answer, Cefr, LanguageSkill};
use crate::score::{Evidence, Measured};

/// The best language beyond the main one.
///
/// The main language is the first mother tongue or, if none is named, the language known best. A further mother
/// tongue counts as C2. Somebody who names one language only has shown no second one: the level is 0, "no evidence
/// yet". Nothing is said (`None`) if no language is named, or if no level is known of any other than the main one.
pub(super) fn measured(
    questionnaire: &Questionnaire,
    record: &Record,
    scoring: &Scoring,
) -> Option<Measured> {
    let (question, languages) = answered(questionnaire, record)?;
    let main = main_language(languages, scoring)?;
    let mut others = languages
        .iter()
        .enumerate()
        .filter(|(at, _)| *at != main)
        .map(|(_, language)| language)
        .peekable();
    let points = match others.peek() {
        None => 0.0,
        Some(_) => others
            .filter_map(|language| level(language, scoring))
            .reduce(f64::max)?,
    };
    let evidence = Evidence {
        question: question.id.clone(),
        instrument: Instrument::Cefr,
        points: Points::clamped(points),
    };
    Some(Measured {
        points,
        standard_error: scoring.default_standard_error,
        evidence: vec![evidence],
        is_enough: true,
    })
}

/// The answer of the first question about languages that has one.
pub(super) fn answered<'a>(
    questionnaire: &'a Questionnaire,
    record: &'a Record,
) -> Option<(&'a Question, &'a [LanguageSkill])> {
    questionnaire
        .questions()
        .filter(|question| matches!(question.kind, QuestionKind::Languages))
        .find_map(|question| match &record.answers.get(&question.id)?.answer {
            Answer::Languages(languages) => Some((question, languages.as_slice())),
            _ => None,
        })
}

/// Place of the main language in the list; `None` in an empty list.
fn main_language(languages: &[LanguageSkill], scoring: &Scoring) -> Option<usize> {
    let mut main: Option<(usize, f64)> = None;
    for (at, language) in languages.iter().enumerate() {
        if language.native {
            return Some(at);
        }
        let level = level(language, scoring).unwrap_or(0.0);
        // Of equals the first stays.
        if main.is_none_or(|(_, best)| level > best) {
            main = Some((at, level));
        }
    }
    main.map(|(at, _)| at)
}

/// The mean of the skills answered, a mother tongue counting as C2; `None` if none was.
fn level(language: &LanguageSkill, scoring: &Scoring) -> Option<f64> {
    if language.native {
        return Some(points(Cefr::C2, scoring));
    }
    let skills = [
        language.listening,
        language.reading,
        language.conversation,
        language.speaking,
        language.writing,
    ];
    let answered: Vec<f64> = skills
        .into_iter()
        .flatten()
        .map(|skill| points(skill, scoring))
        .collect();
    (!answered.is_empty()).then(|| answered.iter().sum::<f64>() / answered.len() as f64)
}

fn points(level: Cefr, scoring: &Scoring) -> f64 {
    let [a1, a2, b1, b2, c1, c2] = scoring.cefr_levels;
    match level {
        Cefr::A1 => a1,
        Cefr::A2 => a2,
        Cefr::B1 => b1,
        Cefr::B2 => b2,
        Cefr::C1 => c1,
        Cefr::C2 => c2,
    }
    .get()
}
