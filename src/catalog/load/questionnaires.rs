//! Reads a questionnaire with the wording of its own language.

use std::collections::BTreeMap;

use super::table::{Table, Value};
use super::wording::{Draft, ScaleWords};
use super::{Known, is_new, language_of};
use crate::base::id::{OptionId, QuestionId, QuestionnaireId, SectionId};
use crate::base::problem::Message;
use crate::base::suggest;
use crate::catalog::questionnaire::{
    Choice, FactKind, Measures, Multi, Question, QuestionKind, Questionnaire, Scale, Section,
};
use crate::catalog::wording::{QuestionWords, QuestionnaireWords, SectionWords};

/// Ids taken by questionnaires read before; questions and sections are unique over all of them.
#[derive(Clone, Default)]
pub(super) struct Taken {
    sections: Vec<SectionId>,
    questions: Vec<QuestionId>,
}

/// What a section needs to know of its questionnaire.
struct Context<'c> {
    known: &'c Known,
    questionnaire: &'c QuestionnaireId,
    scales: BTreeMap<String, ScaleWords>,
}

/// Reads the questionnaire of the folder `folder`; its words go to `draft`.
pub(super) fn read(
    table: &Table<'_>,
    folder: &str,
    known: &Known,
    taken: &mut Taken,
    draft: &mut Draft,
) -> Option<Questionnaire> {
    let language = language_of(table);
    let id: Option<QuestionnaireId> = table
        .need("id")
        .and_then(|value| value.id_like_file(folder));
    let title = table.need("title").and_then(|value| value.text());
    let intro = table.need("intro").and_then(|value| value.text());
    let scales = read_scales(table);
    let Some(id) = id else {
        table.kind_is_unknown();
        return None;
    };
    let context = Context {
        known,
        questionnaire: &id,
        scales,
    };
    let problems = table.problem_count();
    let sections = table.tables("section", |table| {
        read_section(table, &context, taken, draft)
    });
    if sections.is_empty() {
        table.error_unless_told(problems, Message::new("data-no-sections"), None);
        return None;
    }
    let words = QuestionnaireWords {
        title: title?,
        intro: intro?,
    };
    draft.words.questionnaires.insert(id.clone(), words);
    let scales = context
        .scales
        .into_iter()
        .map(|(name, words)| ((id.clone(), name), words));
    draft.scales.extend(scales);
    Some(Questionnaire {
        id,
        language: language?,
        sections,
    })
}

fn read_scales(table: &Table<'_>) -> BTreeMap<String, ScaleWords> {
    let mut scales = BTreeMap::new();
    for entry in table.named("scale") {
        let scale = entry.table(|table| {
            let helper = table
                .get("helper")
                .and_then(|value| value.any_text())
                .unwrap_or_default();
            let steps = table.texts("steps");
            if steps.len() < 2 || steps.len() > 9 {
                table.error(
                    Message::new("data-scale-steps").with("count", steps.len()),
                    None,
                );
                return None;
            }
            Some(ScaleWords { helper, steps })
        });
        if let Some(scale) = scale {
            scales.insert(entry.name().to_owned(), scale);
        }
    }
    scales
}

fn read_section(
    table: &Table<'_>,
    context: &Context<'_>,
    taken: &mut Taken,
    draft: &mut Draft,
) -> Option<Section> {
    let id: Option<SectionId> = table.need("id").and_then(|value| value.id());
    let title = table.need("title").and_then(|value| value.text());
    let intro = table
        .get("intro")
        .and_then(|value| value.any_text())
        .unwrap_or_default();
    let minutes = table
        .need("minutes")
        .and_then(|value| value.small::<u8>(1..=120));
    let shuffle = table.flag("shuffle");
    let problems = table.problem_count();
    let questions = table.tables("question", |table| {
        read_question(table, context, taken, draft)
    });
    if questions.is_empty() {
        table.error_unless_told(problems, Message::new("data-no-questions"), None);
        return None;
    }
    let (id, words) = (
        id?,
        SectionWords {
            title: title?,
            intro,
        },
    );
    if !is_new(table, id.clone(), &mut taken.sections) {
        return None;
    }
    draft.words.sections.insert(id.clone(), words);
    draft
        .home_of_section
        .insert(id.clone(), context.questionnaire.clone());
    Some(Section {
        id,
        minutes: minutes?,
        shuffle,
        questions,
    })
}

fn read_question(
    table: &Table<'_>,
    context: &Context<'_>,
    taken: &mut Taken,
    draft: &mut Draft,
) -> Option<Question> {
    let id: Option<QuestionId> = table.need("id").and_then(|value| value.id());
    let prompt = table.need("prompt").and_then(|value| value.text());
    let helper = table
        .get("helper")
        .and_then(|value| value.any_text())
        .unwrap_or_default();
    let mut words = QuestionWords {
        helper,
        ..QuestionWords::default()
    };
    let mut scale = None;
    let kind = table
        .need("type")
        .and_then(|value| value.one_of(&["choice", "languages", "multi", "scale"]));
    let kind = match kind {
        None => {
            table.kind_is_unknown();
            None
        }
        Some("languages") => Some(QuestionKind::Languages),
        Some("scale") => read_scale(table, context).map(|(name, read)| {
            scale = Some(name);
            QuestionKind::Scale(read)
        }),
        Some(kind) => read_options(table, kind == "multi").map(|(fact, options)| {
            words.options = options.iter().cloned().collect();
            let options = options.into_iter().map(|(id, _)| id).collect();
            if kind == "multi" {
                QuestionKind::Multi(Multi { options, fact })
            } else {
                QuestionKind::Choice(Choice { options, fact })
            }
        }),
    };
    let question = Question {
        id: id?,
        kind: kind?,
    };
    words.prompt = prompt?;
    if !is_new(table, question.id.clone(), &mut taken.questions) {
        return None;
    }
    if let Some(name) = scale {
        draft
            .scale_of
            .insert(question.id.clone(), (context.questionnaire.clone(), name));
    }
    draft.words.questions.insert(question.id.clone(), words);
    draft
        .home_of_question
        .insert(question.id.clone(), context.questionnaire.clone());
    Some(question)
}

/// A rating with the name of its scale.
fn read_scale(table: &Table<'_>, context: &Context<'_>) -> Option<(String, Scale)> {
    let value = table.need("scale");
    let name = value.and_then(|value| value.text());
    let competency = table.get("competency");
    let condition = table.get("condition");
    let reversed = table.flag("reversed");
    let measures = match (competency, condition) {
        (Some(competency), None) => context
            .known
            .competency(&competency)
            .map(Measures::Competency),
        (None, Some(condition)) => context.known.condition(&condition).map(Measures::Condition),
        (None, None) => {
            table.error(
                Message::new("data-measures-nothing"),
                Some(Message::new("data-measures-hint")),
            );
            None
        }
        (Some(_), Some(_)) => {
            table.error(
                Message::new("data-measures-two"),
                Some(Message::new("data-measures-hint")),
            );
            None
        }
    };
    let (value, name) = (value?, name?);
    let Some(words) = context.scales.get(&name) else {
        value.unknown(
            "data-unknown-scale",
            &name,
            context.scales.keys().map(String::as_str),
        );
        return None;
    };
    let steps = u8::try_from(words.steps.len()).ok()?;
    Some((
        name,
        Scale {
            steps,
            measures: measures?,
            reversed,
        },
    ))
}

type Options = Vec<(OptionId, String)>;

/// The options of a choice in their order, with the fact that they state.
fn read_options(table: &Table<'_>, takes_several: bool) -> Option<(Option<FactKind>, Options)> {
    let fact = table
        .get("fact")
        .and_then(|value| value.word(&FactKind::ALL));
    let problems = table.problem_count();
    let mut seen: Vec<OptionId> = Vec::new();
    let options = table.tables("options", |table| {
        let value = table.need("id");
        let text = table.need("text").and_then(|value| value.text());
        let value: Value<'_> = value?;
        let id: OptionId = match fact {
            Some(fact) => OptionId::new(value.fact_option(fact)?.as_str()).ok()?,
            None => value.id()?,
        };
        is_new(table, id.clone(), &mut seen).then_some((id, text?))
    });
    if options.len() < 2 {
        table.error_unless_told(problems, Message::new("data-few-options"), None);
        return None;
    }
    if fact.is_some_and(|fact| fact.takes_several() != takes_several) {
        let wanted = if takes_several { "choice" } else { "multi" };
        table.error(Message::new("data-fact-type").with("type", wanted), None);
        return None;
    }
    Some((fact, options))
}

impl Value<'_> {
    /// The id of an option that a fact takes.
    pub(super) fn fact_option(&self, fact: FactKind) -> Option<String> {
        let text = self.text()?;
        if fact.options().contains(&text.as_str()) {
            return Some(text);
        }
        let message = Message::new("data-unknown-option").with("id", text.as_str());
        self.error(
            message,
            suggest::hint(&text, fact.options().iter().copied()),
        );
        None
    }
}
