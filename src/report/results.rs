//! The results as JSON for other programs, with the names of the code book.

use serde_json::{Map, Value, json};

use crate::base::id::QuestionId;
use crate::catalog::Catalog;
use crate::matching::explain::Explainer;
use crate::report::{Person, ranking, rows};
use crate::score::careful::CarefulSign;
use crate::score::facts::Facts;
use crate::score::{CompetencyProfile, Evidence, Level};
use crate::text::Text;

/// Everything that the answers come to. Figures have at most six decimals; names are those of the code book.
pub fn results(text: &Text, catalog: &Catalog, person: &Person<'_>) -> Value {
    let profile = person.profile;
    let explainer = Explainer::new(text, catalog);
    let levels = catalog.competencies.iter().filter_map(|competency| {
        let level = profile.levels.get(&competency.id)?;
        let mut shown = level_value(catalog, person, level);
        shown["name"] = explainer.competency(&competency.id).into();
        Some((competency.id.to_string(), shown))
    });
    let incomplete = profile.incomplete.iter();
    let incomplete =
        incomplete.map(|(id, found)| (id.to_string(), evidence(catalog, person, found)));
    let tolerances = profile
        .tolerances
        .iter()
        .map(|(id, tolerance)| (id.to_string(), ranking::figure(tolerance.points.get())));
    json!({
        "format": 1,
        "name": person.name,
        "date": person.today.to_string(),
        "questionnaire": person.record.questionnaire.as_ref().map(|id| id.as_str()),
        "seed": person.record.seed,
        "form": person.record.sitting.form.name(),
        "clocks_off": person.record.sitting.clocks_off,
        "levels": levels.collect::<Map<String, Value>>(),
        "incomplete": incomplete.collect::<Map<String, Value>>(),
        "conditions": tolerances.collect::<Map<String, Value>>(),
        "facts": facts(&profile.facts),
        "signs": signs(profile),
        "roles": person.matches.iter().map(ranking::object).collect::<Vec<Value>>(),
        "codes": codes(text, catalog, person),
        "left_over": left_over(catalog, person),
    })
}

fn level_value(catalog: &Catalog, person: &Person<'_>, level: &Level) -> Value {
    let (low, high) = level.range();
    let by_instrument = level.parts.iter().map(|one| {
        let answers = level.evidence.iter();
        let pieces = answers
            .filter(|answer| answer.instrument == one.instrument)
            .count();
        let said = json!({
            "points": ranking::figure(one.points.get()),
            "se": ranking::figure(one.standard_error),
            "weight": ranking::figure(one.weight),
            "pieces": pieces,
        });
        (one.instrument.name().to_owned(), said)
    });
    json!({
        "points": ranking::figure(level.points.get()),
        "se": ranking::figure(level.standard_error),
        "low": ranking::figure(low.get()),
        "high": ranking::figure(high.get()),
        "band": catalog.scoring.band(level.points),
        "instruments": by_instrument.collect::<Map<String, Value>>(),
        "answers": evidence(catalog, person, &level.evidence),
    })
}

/// The answers behind a level, by code.
fn evidence(catalog: &Catalog, person: &Person<'_>, found: &[Evidence]) -> Value {
    let questionnaire = person.questionnaire(catalog);
    let one = |evidence: &Evidence| {
        let code = questionnaire.and_then(|questionnaire| questionnaire.code(&evidence.question));
        let name = code.map_or_else(|| evidence.question.to_string(), |code| code.to_string());
        json!([name, ranking::figure(evidence.points.get())])
    };
    found.iter().map(one).collect()
}

fn facts(facts: &Facts) -> Value {
    json!({
        "education": facts.education,
        "customer_experience": facts.customer_experience,
        "contact_centre_step": facts.contact_centre_step,
        "driving_licence": facts.driving_licence,
        "home_office": facts.home_office,
        "sectors": facts.sectors,
        "shifts": facts.shifts,
        "workplace": facts.workplace,
        "sector_certificate": facts.certificates,
        "languages": facts.languages,
        "typing": facts.typing.map(|typed| json!({
            "net_words_a_minute": ranking::figure(typed.net),
            "accuracy": ranking::figure(typed.accuracy),
        })),
    })
}

/// Signs of haste, with their figures.
fn signs(profile: &CompetencyProfile) -> Value {
    let sign = |sign: &CarefulSign| match sign {
        CarefulSign::LongString { length, items } => {
            json!({ "sign": "long_string", "length": length, "items": items })
        }
        CarefulSign::Fast { median_millis } => {
            json!({ "sign": "fast", "median_millis": median_millis })
        }
        CarefulSign::Flat { spread } => {
            json!({ "sign": "flat", "spread": ranking::figure(*spread) })
        }
        CarefulSign::Contradiction { pairs } => json!({ "sign": "contradiction", "pairs": pairs }),
        CarefulSign::Unread => json!({ "sign": "unread" }),
    };
    profile.careful.iter().map(sign).collect()
}

/// Ids of questions that were answered and are not in the questionnaire any more.
fn left_over(catalog: &Catalog, person: &Person<'_>) -> Value {
    let questionnaire = person.questionnaire(catalog);
    let is_known = |id: &QuestionId| {
        questionnaire.is_some_and(|questionnaire| questionnaire.code(id).is_some())
    };
    let answered = person.record.answers.keys();
    answered
        .filter(|id| !is_known(id))
        .map(|id| Value::from(id.as_str()))
        .collect()
}

/// What each code that was answered means.
fn codes(text: &Text, catalog: &Catalog, person: &Person<'_>) -> Value {
    let Some(questionnaire) = person.questionnaire(catalog) else {
        return json!({});
    };
    let wording = catalog.words(text.tag());
    let answered = questionnaire.codes();
    let answered =
        answered.filter(|(_, question)| person.record.answers.contains_key(&question.id));
    let meaning = answered.map(|(code, question)| {
        let words = wording.questions.get(&question.id);
        let meaning = json!({
            "id": question.id.as_str(),
            "type": rows::kind(question),
            "about": rows::about(question),
            "question": words.map(|words| words.prompt.as_str()),
            "values": words.map(|words| rows::values(question, words)),
        });
        (code.to_string(), meaning)
    });
    Value::Object(meaning.collect())
}
