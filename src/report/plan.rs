//! A plan to be printed, and the same as JSON and as entries for a calendar.

use serde_json::{Value, json};

use crate::base::date::PartialDate;
use crate::catalog::Catalog;
use crate::matching::explain::Explainer;
use crate::record::look::Look;
use crate::record::preparation::{Plan, Step};
use crate::report::foot;
use crate::sheet::{Cell, Column, Head, Part, Point, Reminder, Shape, Sheet, Table};
use crate::text::Text;

/// A plan, whose it is, and when.
#[derive(Clone, Copy, Debug)]
pub struct Planned<'a> {
    pub plan: &'a Plan,
    /// Empty if not given.
    pub name: &'a str,
    pub today: PartialDate,
    /// Of the printed plan.
    pub look: Look,
}

/// The steps still open that have a day, the earliest first.
pub fn reminders(text: &Text, catalog: &Catalog, plan: &Plan) -> Vec<Reminder> {
    let open = plan.steps.iter().filter(|step| step.done.is_none());
    let mut found: Vec<Reminder> = open
        .filter_map(|step| {
            let words = Explainer::new(text, catalog).step(step);
            let goal = plan.goal.as_ref().map_or("plan", |goal| goal.as_str());
            Some(Reminder {
                id: format!("{goal}-{}@callfit", step.number),
                day: step.due?,
                title: words.title,
                text: [words.how, words.evidence].join("\n\n").trim().to_owned(),
            })
        })
        .collect();
    found.sort_by_key(|reminder| reminder.day);
    found
}

/// Composes the plan in the language of `text`.
pub fn compose(text: &Text, catalog: &Catalog, planned: &Planned<'_>) -> Sheet {
    let explainer = Explainer::new(text, catalog);
    let plan = planned.plan;
    let goal = plan.goal.as_ref().map(|goal| explainer.role(goal));
    let title = match &goal {
        Some(goal) => text.with("plan-for", &[("role", goal.as_str().into())]),
        None => text.get("plan-title"),
    };
    let (kind, heading) = match planned.name {
        "" => ("Callfit".to_owned(), title.clone()),
        name => (title.clone(), name.to_owned()),
    };
    let mut parts = vec![
        Part::Head(Head {
            kind,
            title: heading,
            line: text.date(planned.today),
            aside: vec![explainer.plan_progress(plan)],
        }),
        Part::Paragraph(text.get("plan-paper-intro")),
    ];
    if plan.steps.is_empty() {
        parts.push(Part::Paragraph(text.get("plan-empty-words")));
    } else {
        parts.push(Part::Table(table(text, catalog, plan)));
        parts.extend(how(text, catalog, plan));
    }
    parts.push(Part::Note(text.get("plan-again")));
    Sheet {
        language: text.tag().clone(),
        title,
        author: planned.name.to_owned(),
        parts,
        foot: foot(text, text.get("plan-foot")),
        look: planned.look,
    }
}

fn table(text: &Text, catalog: &Catalog, plan: &Plan) -> Table {
    let columns = vec![
        Column::points(text.get("plan-done"), 44.0).centred(),
        Column::share(text.get("plan-what"), 3.4).naming(),
        Column::share(text.get("plan-about"), 2.0),
        Column::share(text.get("plan-until"), 1.8),
        Column::share(text.get("plan-evidence"), 3.4),
    ];
    let row = |step: &Step| {
        let words = Explainer::new(text, catalog).step(step);
        let day = |date: Option<PartialDate>| date.map(|date| text.date(date)).unwrap_or_default();
        let tick = match step.done {
            Some(_) => Cell::Rated {
                shape: Shape::Good,
                text: String::new(),
            },
            None => Cell::Boxes {
                letters: vec![String::new()],
                in_line: 1,
            },
        };
        vec![
            tick,
            Cell::Bold(words.title),
            Cell::Text(words.about),
            Cell::Text(day(step.due)),
            Cell::Text(words.evidence),
        ]
    };
    Table {
        columns,
        rows: plan.steps.iter().map(row).collect(),
    }
}

/// How each step is done.
fn how(text: &Text, catalog: &Catalog, plan: &Plan) -> Vec<Part> {
    let point = |step: &Step| {
        let words = Explainer::new(text, catalog).step(step);
        (!words.how.is_empty()).then_some(Point {
            title: words.title,
            text: words.how,
        })
    };
    let points: Vec<Point> = plan.steps.iter().filter_map(point).collect();
    if points.is_empty() {
        return Vec::new();
    }
    vec![Part::Heading(text.get("plan-how")), Part::Points(points)]
}

/// The plan for other programs. Days are written YYYY-MM-DD.
pub fn json(text: &Text, catalog: &Catalog, plan: &Plan) -> Value {
    let day = |date: Option<PartialDate>| date.map(|date| date.to_string());
    let step = |step: &Step| {
        let words = Explainer::new(text, catalog).step(step);
        json!({
            "number": step.number,
            "action": step.action.as_ref().map(|id| id.as_str()),
            "competency": step.competency.as_ref().map(|id| id.as_str()),
            "title": words.title,
            "how": words.how,
            "evidence": words.evidence,
            "due": day(step.due),
            "done": day(step.done),
        })
    };
    json!({
        "format": 1,
        "role": plan.goal.as_ref().map(|id| id.as_str()),
        "steps": plan.steps.iter().map(step).collect::<Vec<Value>>(),
    })
}
