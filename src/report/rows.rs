//! Answers and the book of their codes as rows of a table.

use crate::base::id::QuestionId;
use crate::catalog::Catalog;
use crate::catalog::questionnaire::{FactKind, Measures, Question, QuestionKind, Questionnaire};
use crate::catalog::wording::QuestionWords;
use crate::report::answers;
use crate::report::{Person, ranking};
use crate::text::Text;

/// Columns of the answers; programs find them by the same name in every language.
const ANSWER_COLUMNS: [&str; 8] = [
    "code",
    "id",
    "question",
    "answer",
    "answer_words",
    "about",
    "points",
    "instrument",
];

/// Columns of the book of codes.
const CODE_COLUMNS: [&str; 10] = [
    "code", "id", "section", "form", "type", "about", "reversed", "question", "values", "only_if",
];

/// One row per answer in the order of the questionnaire, below the names of the columns.
///
/// An answer that says something about several competencies has as many points, in the same order.
pub fn answers(text: &Text, catalog: &Catalog, person: &Person<'_>) -> Vec<Vec<String>> {
    let mut rows = vec![ANSWER_COLUMNS.map(str::to_owned).to_vec()];
    let Some(questionnaire) = person.questionnaire(catalog) else {
        return rows;
    };
    let wording = catalog.words(text.tag());
    let nothing = QuestionWords::default();
    for (code, question) in questionnaire.codes() {
        let Some(given) = person.record.answers.get(&question.id) else {
            continue;
        };
        let words = wording.questions.get(&question.id).unwrap_or(&nothing);
        let [about, points, instrument] = measured(person, question);
        rows.push(vec![
            code.to_string(),
            question.id.to_string(),
            safe(&words.prompt),
            safe(&answers::number(question, &given.answer)),
            safe(&answers::words(text, wording, words, &given.answer)),
            about,
            points,
            instrument,
        ]);
    }
    rows
}

/// What an answer is about, the points it gives and the instrument.
fn measured(person: &Person<'_>, question: &Question) -> [String; 3] {
    let profile = person.profile;
    let levels = profile
        .levels
        .iter()
        .map(|(id, level)| (id, &level.evidence));
    let all = levels.chain(profile.incomplete.iter());
    let evidence: Vec<_> = all
        .flat_map(|(id, evidence)| evidence.iter().map(move |one| (id, one)))
        .filter(|(_, one)| one.question == question.id)
        .collect();
    let figure = |points: f64| ranking::figure(points).to_string();
    if let Some((_, first)) = evidence.first() {
        let about: Vec<&str> = evidence.iter().map(|(id, _)| id.as_str()).collect();
        let points: Vec<String> = evidence
            .iter()
            .map(|(_, one)| figure(one.points.get()))
            .collect();
        return [
            about.join(" "),
            points.join(" "),
            first.instrument.name().to_owned(),
        ];
    }
    let by = |from: &[QuestionId]| from.contains(&question.id);
    let tolerance = profile
        .tolerances
        .iter()
        .find(|(_, tolerance)| by(&tolerance.from));
    if let Some((condition, tolerance)) = tolerance {
        return [
            condition.to_string(),
            figure(tolerance.points.get()),
            "condition".to_owned(),
        ];
    }
    [about(question), String::new(), String::new()]
}

/// What each code means: one row per question, below the names of the columns.
///
/// Without a questionnaire there are the names alone.
pub fn codes(
    text: &Text,
    catalog: &Catalog,
    questionnaire: Option<&Questionnaire>,
) -> Vec<Vec<String>> {
    let mut rows = vec![CODE_COLUMNS.map(str::to_owned).to_vec()];
    let Some(questionnaire) = questionnaire else {
        return rows;
    };
    let wording = catalog.words(text.tag());
    let nothing = QuestionWords::default();
    let mut codes = questionnaire.codes();
    for section in &questionnaire.sections {
        for question in &section.questions {
            let Some((code, _)) = codes.next() else {
                return rows;
            };
            let words = wording.questions.get(&question.id).unwrap_or(&nothing);
            let form = section.form.max(question.form).name().to_owned();
            let depends = [&section.only_if, &question.only_if];
            let depends = depends
                .into_iter()
                .flatten()
                .flat_map(|only_if| only_if.questions());
            let depends = depends.filter_map(|id| Some(questionnaire.code(id)?.to_string()));
            rows.push(vec![
                code.to_string(),
                question.id.to_string(),
                section.id.to_string(),
                form,
                kind(question).to_owned(),
                about(question),
                reversed(question).to_owned(),
                safe(&words.prompt),
                safe(&values(question, words).join("; ")),
                depends.collect::<Vec<String>>().join(" "),
            ]);
        }
    }
    rows
}

/// The name that data files give to the kind of a question.
pub fn kind(question: &Question) -> &'static str {
    match &question.kind {
        QuestionKind::Call(_) => "call",
        QuestionKind::Case(_) => "record",
        QuestionKind::Choice(_) => "choice",
        QuestionKind::Languages => "languages",
        QuestionKind::Multi(_) => "multi",
        QuestionKind::Note => "note",
        QuestionKind::Number(_) => "number",
        QuestionKind::Scale(_) => "scale",
        QuestionKind::Situation(_) => "situation",
        QuestionKind::Text => "text",
        QuestionKind::Typing(_) => "typing",
    }
}

/// Ids of what a question is about: competencies, a condition or a fact.
pub fn about(question: &Question) -> String {
    let joined = |ids: &[crate::base::id::CompetencyId]| {
        let ids: Vec<&str> = ids.iter().map(|id| id.as_str()).collect();
        ids.join(" ")
    };
    let fact = |fact: Option<FactKind>| {
        let found = FactKind::ALL
            .into_iter()
            .find(|(_, known)| Some(*known) == fact);
        found.map_or(String::new(), |(name, _)| name.to_owned())
    };
    match &question.kind {
        QuestionKind::Call(call) => joined(&call.competencies),
        QuestionKind::Case(case) => case.competency.to_string(),
        QuestionKind::Choice(choice) => fact(choice.fact),
        QuestionKind::Multi(multi) => fact(multi.fact),
        QuestionKind::Scale(scale) => match &scale.measures {
            Measures::Attention(_) => "attention".to_owned(),
            Measures::Competency(id) => id.to_string(),
            Measures::Condition(id) => id.to_string(),
        },
        QuestionKind::Situation(situation) => joined(&situation.competencies),
        QuestionKind::Typing(typing) => typing.competency.to_string(),
        QuestionKind::Languages => "language".to_owned(),
        QuestionKind::Note | QuestionKind::Number(_) | QuestionKind::Text => String::new(),
    }
}

/// `yes` if a high answer means a low level, `no` if not; empty where it has no meaning.
fn reversed(question: &Question) -> &'static str {
    match &question.kind {
        QuestionKind::Scale(scale) if scale.reversed => "yes",
        QuestionKind::Scale(_) => "no",
        _ => "",
    }
}

/// What each number of an answer means.
pub fn values(question: &Question, words: &QuestionWords) -> Vec<String> {
    let numbered = |texts: Vec<&String>| -> Vec<String> {
        let numbered = texts.into_iter().zip(1..);
        numbered
            .map(|(text, number)| format!("{number} = {text}"))
            .collect()
    };
    match &question.kind {
        QuestionKind::Scale(_) => numbered(words.steps.iter().collect()),
        QuestionKind::Choice(_) | QuestionKind::Multi(_) => {
            let options = question.kind.options().unwrap_or_default().iter();
            numbered(
                options
                    .filter_map(|option| words.options.get(option))
                    .collect(),
            )
        }
        QuestionKind::Number(number) => vec![format!("{} … {}", number.least, number.most)],
        QuestionKind::Situation(situation) => {
            let responses = situation.responses.iter();
            responses
                .map(|response| {
                    format!(
                        "{} = {}",
                        response.id,
                        words.text(&format!("response.{}.text", response.id))
                    )
                })
                .collect()
        }
        _ => Vec::new(),
    }
}

/// Text that no spreadsheet takes for a formula; numbers stay numbers.
fn safe(text: &str) -> String {
    let is_number = text.parse::<f64>().is_ok();
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) && !is_number {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_becomes_a_formula() {
        assert_eq!(safe("=HYPERLINK(\"x\")"), "'=HYPERLINK(\"x\")");
        assert_eq!(
            safe("- 5 3 2"),
            "'- 5 3 2",
            "ratings, the first one left open"
        );
        assert_eq!(
            (safe("I listen").as_str(), safe("-3").as_str()),
            ("I listen", "-3")
        );
    }
}
