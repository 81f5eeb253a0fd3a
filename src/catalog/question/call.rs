//! Practice calls: a talk that branches with every reply.

use std::collections::{BTreeMap, BTreeSet};

use super::{Channel, Words, competencies};
use crate::base::id::{CompetencyId, OptionId, PartId};
use crate::base::problem::{Message, Place, Problem};
use crate::base::suggest;
use crate::catalog::load::table::{Table, Value};
use crate::catalog::load::{Known, is_new};
use crate::catalog::wording::QuestionWords;

/// Points of the best reply at a step.
pub const BEST_POINTS: u8 = 4;

/// A practice call or chat.
#[derive(Clone, Debug)]
pub struct Call {
    pub channel: Channel,
    /// What it says something about; never empty.
    pub competencies: Vec<CompetencyId>,
    /// Time for a reply, in seconds.
    pub seconds: u16,
    /// Facts that the caller states, to be written down.
    pub notes: Vec<PartId>,
    /// The first is where the talk begins. Sound: every path ends, and none goes in a circle.
    pub steps: Vec<Step>,
}

/// What the caller says, and what one can reply.
#[derive(Clone, Debug)]
pub struct Step {
    pub id: PartId,
    /// 1 very upset to 5 content.
    pub mood: u8,
    /// Notes that are stated here.
    pub notes: Vec<PartId>,
    /// Empty at an ending.
    pub choices: Vec<Choice>,
    /// How the talk ended; `None` where it goes on.
    pub ending: Option<Ending>,
}

/// One reply.
#[derive(Clone, Debug)]
pub struct Choice {
    pub id: OptionId,
    /// The step it leads to.
    pub to: PartId,
    /// 0 to 4 for each competency that this step observes; the best reply of the step has 4.
    pub points: BTreeMap<CompetencyId, u8>,
}

/// How a talk ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    Good,
    Fair,
    Poor,
}

const ENDINGS: [(&str, Ending); 3] = [
    ("good", Ending::Good),
    ("fair", Ending::Fair),
    ("poor", Ending::Poor),
];

impl Call {
    /// The step of that id.
    pub fn step(&self, id: &PartId) -> Option<&Step> {
        self.steps.iter().find(|step| step.id == *id)
    }

    /// The steps of a talk with these replies, the first step included, as far as they fit the call.
    pub fn way<'r>(&self, replies: impl Iterator<Item = &'r OptionId>) -> Vec<&Step> {
        let mut way: Vec<&Step> = self.steps.first().into_iter().collect();
        for reply in replies {
            let next = way.last().and_then(|step| {
                let choice = step.choices.iter().find(|choice| choice.id == *reply)?;
                self.step(&choice.to)
            });
            match next {
                Some(step) => way.push(step),
                None => break,
            }
        }
        way
    }

    /// Most replies that a talk can take.
    pub fn longest(&self) -> usize {
        let mut depth: BTreeMap<&PartId, usize> = BTreeMap::new();
        // The steps are without circles, so this many rounds reach every depth.
        for _ in &self.steps {
            for step in &self.steps {
                let below = step
                    .choices
                    .iter()
                    .filter_map(|choice| depth.get(&choice.to))
                    .max();
                let own = if step.choices.is_empty() {
                    0
                } else {
                    1 + below.copied().unwrap_or(0)
                };
                depth.insert(&step.id, own);
            }
        }
        let first = self.steps.first().and_then(|step| depth.get(&step.id));
        first.copied().unwrap_or(0)
    }
}

pub(in crate::catalog) fn read(
    table: &Table<'_>,
    known: &Known,
    words: &mut QuestionWords,
) -> Option<Call> {
    let mut words = Words::of(words);
    let channel = table
        .need("channel")
        .and_then(|value| value.word(&Channel::ALL));
    let competencies = competencies(table, known);
    let seconds = table
        .need("seconds")
        .and_then(|value| value.small::<u16>(5..=600));
    words.need(table, "", "caller");
    words.need(table, "", "company");
    words.need(table, "", "briefing");
    words.may(table, "", "file");
    let start = table.need("start");
    let problems = table.problem_count();
    let notes = read_notes(table, &mut words);
    let mut reader = Steps {
        known,
        notes: &notes,
        seen: Vec::new(),
        links: Vec::new(),
    };
    let mut steps = table.tables("step", |table| reader.step(table, &mut words));
    let links = reader.links;
    if table.problem_count() > problems {
        return None;
    }
    let start: PartId = start?.id()?;
    order(table, &start, &mut steps, &links)?;
    Some(Call {
        channel: channel?,
        competencies: competencies?,
        seconds: seconds?,
        notes,
        steps,
    })
}

fn read_notes(table: &Table<'_>, words: &mut Words<'_>) -> Vec<PartId> {
    let mut seen: Vec<PartId> = Vec::new();
    table.tables("note", |table| {
        let id: PartId = table.need("id").and_then(|value| value.id())?;
        let above = format!("note.{id}.");
        words.need(table, &above, "label")?;
        words.need(table, &above, "value")?;
        words.list(table, &above, "accept");
        is_new(table, id.clone(), &mut seen).then_some(id)
    })
}

/// Where a reply leads to, with its place in the file.
type Link = (PartId, Place);

/// Reads steps and what they name.
struct Steps<'a> {
    known: &'a Known,
    notes: &'a [PartId],
    seen: Vec<PartId>,
    links: Vec<Link>,
}

impl Steps<'_> {
    fn step(&mut self, table: &Table<'_>, words: &mut Words<'_>) -> Option<Step> {
        let id: PartId = table.need("id").and_then(|value| value.id())?;
        let mood = table
            .need("mood")
            .and_then(|value| value.small::<u8>(1..=5));
        let above = format!("step.{id}.");
        words.need(table, &above, "says")?;
        words.may(table, &above, "again");
        words.may(table, &above, "summary");
        let notes = table.get("notes").and_then(|value| value.items());
        let notes = notes.unwrap_or_default();
        let notes = notes.iter().filter_map(|value| self.note(value)).collect();
        let ending = table.get("ending").and_then(|value| value.word(&ENDINGS));
        let mut seen: Vec<OptionId> = Vec::new();
        let choices = table.tables("choice", |table| {
            let choice = self.choice(table, &above, words)?;
            is_new(table, choice.id.clone(), &mut seen).then_some(choice)
        });
        judge(table, &id, &choices, ending);
        let is_new = is_new(table, id.clone(), &mut self.seen);
        is_new.then_some(Step {
            id,
            mood: mood?,
            notes,
            choices,
            ending,
        })
    }

    fn note(&self, value: &Value<'_>) -> Option<PartId> {
        let text = value.text()?;
        let found = self.notes.iter().find(|note| note.as_str() == text);
        if found.is_none() {
            let known = self.notes.iter().map(PartId::as_str);
            value.unknown("data-unknown-note", &text, known);
        }
        found.cloned()
    }

    fn choice(&mut self, table: &Table<'_>, above: &str, words: &mut Words<'_>) -> Option<Choice> {
        let id: OptionId = table.need("id").and_then(|value| value.id())?;
        let above = format!("{above}choice.{id}.");
        words.need(table, &above, "text")?;
        words.need(table, &above, "why")?;
        let to = table.need("to")?;
        let place = to.place();
        let to: PartId = to.id()?;
        self.links.push((to.clone(), place));
        let mut points = BTreeMap::new();
        for value in table.named("points") {
            let competency = self.known.competency_named(&value);
            let number = value.small::<u8>(0..=i64::from(BEST_POINTS));
            if let (Some(competency), Some(number)) = (competency, number) {
                points.insert(competency, number);
            }
        }
        Some(Choice { id, to, points })
    }
}

/// What a step must be like on its own.
fn judge(table: &Table<'_>, id: &PartId, choices: &[Choice], ending: Option<Ending>) {
    let say = |key| table.error(Message::new(key).with("id", id.as_str()), None);
    match (choices.first(), ending) {
        (None, None) => say("data-call-no-end"),
        (Some(_), Some(_)) => say("data-call-end-with-replies"),
        (None, Some(_)) => {}
        (Some(first), None) => {
            let observed = |choice: &Choice| choice.points.keys().cloned().collect::<BTreeSet<_>>();
            let wanted = observed(first);
            let best = |competency: &CompetencyId| {
                let points = choices
                    .iter()
                    .filter_map(|choice| choice.points.get(competency));
                points.max() == Some(&BEST_POINTS)
            };
            if choices.iter().any(|choice| observed(choice) != wanted) {
                say("data-call-points-differ");
            } else if !wanted.iter().all(best) {
                say("data-call-no-best");
            }
        }
    }
}

/// Puts the first step first, and makes sure that every path ends and every step can be reached.
fn order(table: &Table<'_>, start: &PartId, steps: &mut [Step], links: &[Link]) -> Option<()> {
    let ids: Vec<PartId> = steps.iter().map(|step| step.id.clone()).collect();
    let unknown = |id: &PartId| {
        let message = Message::new("data-unknown-step").with("id", id.as_str());
        let hint = suggest::hint(id.as_str(), ids.iter().map(PartId::as_str));
        (message, hint)
    };
    for (to, place) in links.iter().filter(|(to, _)| !ids.contains(to)) {
        let (message, hint) = unknown(to);
        let problem = Problem::error(place.clone(), message);
        table.push(Problem { hint, ..problem });
    }
    if links.iter().any(|(to, _)| !ids.contains(to)) {
        return None;
    }
    let Some(first) = ids.iter().position(|id| id == start) else {
        let (message, hint) = unknown(start);
        table.error(message, hint);
        return None;
    };
    if let Some(step) = circle(steps) {
        table.error(
            Message::new("data-call-circle").with("id", step.as_str()),
            None,
        );
        return None;
    }
    steps.rotate_left(first);
    let mut reached = BTreeSet::from([start.clone()]);
    for _ in 0..steps.len() {
        for step in steps
            .iter()
            .filter(|step| reached.contains(&step.id))
            .cloned()
            .collect::<Vec<_>>()
        {
            reached.extend(step.choices.into_iter().map(|choice| choice.to));
        }
    }
    for step in steps.iter().filter(|step| !reached.contains(&step.id)) {
        let message = Message::new("data-call-unreached").with("id", step.id.as_str());
        table.error(message, None);
    }
    Some(())
}

/// A step that leads back to itself; `None` if there is none.
fn circle(steps: &[Step]) -> Option<&PartId> {
    // Takes away what leads only to what is already taken away; what stays goes round.
    let mut left: Vec<&Step> = steps.iter().collect();
    loop {
        let ids: BTreeSet<&PartId> = left.iter().map(|step| &step.id).collect();
        let before = left.len();
        left.retain(|step| step.choices.iter().any(|choice| ids.contains(&choice.to)));
        if left.len() == before {
            return left.first().map(|step| &step.id);
        }
    }
}
