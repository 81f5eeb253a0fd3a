//! What an advert asks for against what the CV says, on the terminal and as JSON.

use std::path::Path;

use serde_json::{Value, json};

use crate::app::reading;
use crate::base::problem::Problem;
use crate::catalog::Catalog;
use crate::cv::vacancy::{self, Covered, State, TermSense, Vacancy};
use crate::text::Text;

/// From this share on, the role that an advert seems to be is taken where none is named.
const CERTAIN: u8 = 50;

/// An advert with its text as it was read.
pub(super) struct Advert {
    pub(super) text: String,
    pub(super) vacancy: Vacancy,
}

impl Advert {
    /// Reads a plain text or a PDF.
    pub(super) fn read(path: &Path) -> Result<Self, Problem> {
        let text = reading::text_of(path)?;
        let vacancy = vacancy::read(&text);
        Ok(Self { text, vacancy })
    }

    /// The role that it is, where that is likely enough.
    pub(super) fn role(&self) -> Option<&crate::base::id::RoleId> {
        let (role, share) = self.vacancy.role.as_ref()?;
        (*share >= CERTAIN).then_some(role)
    }
}

/// Keys stay as they are from version to version.
pub(super) fn json(vacancy: &Vacancy, covered: &[Covered]) -> Value {
    json!({
        "language": vacancy.language.as_ref().map(|tag| tag.as_str()),
        "role": vacancy.role.as_ref().map(|(role, _)| role.as_str()),
        "score": vacancy.role.as_ref().map(|(_, share)| share),
        "company": vacancy.company,
        "contact": vacancy.contact,
        "terms": covered.iter().map(term_json).collect::<Vec<_>>(),
    })
}

fn term_json(covered: &Covered) -> Value {
    let term = &covered.term;
    let (id, least) = match &term.sense {
        TermSense::Role(id) => (id.to_string(), Value::Null),
        TermSense::Competency(id) => (id.to_string(), Value::Null),
        TermSense::Language { tag, level } => {
            (tag.to_string(), level.map(|level| level.name()).into())
        }
        TermSense::Experience { months } => (String::new(), (*months).into()),
        TermSense::Education(id)
        | TermSense::Tool(id)
        | TermSense::Software(id)
        | TermSense::Availability(id)
        | TermSense::Licence(id) => (id.clone(), Value::Null),
    };
    let (state, spot, add) = match &covered.state {
        State::Covered { spot } => ("covered", Some(spot), None),
        State::Known { from, add } => ("known", from.as_ref(), Some(add)),
        State::Missing { add } => ("missing", None, Some(add)),
    };
    json!({
        "kind": term.sense.kind(),
        "id": id,
        "least": least,
        "shown": term.shown,
        "count": term.count,
        "state": state,
        "spot": spot,
        "add": add,
    })
}

/// The same in sentences: what is covered, what may be added, what is missing.
pub(super) fn lines(
    text: &Text,
    catalog: &Catalog,
    vacancy: &Vacancy,
    covered: &[Covered],
) -> Vec<String> {
    if covered.is_empty() {
        return vec![text.get("cli-vacancy-nothing")];
    }
    let mut lines = Vec::new();
    if let Some(words) = vacancy
        .role
        .as_ref()
        .and_then(|(role, _)| catalog.words(text.tag()).roles.get(role))
    {
        lines.push(text.with("cli-vacancy-role", &[("role", words.title.as_str().into())]));
    }
    let facts = [
        ("cli-vacancy-company", &vacancy.company),
        ("cli-vacancy-contact", &vacancy.contact),
    ];
    for (key, fact) in facts {
        if let Some(fact) = fact {
            lines.push(text.with(key, &[("name", fact.as_str().into())]));
        }
    }
    let is_covered = |covered: &&Covered| matches!(covered.state, State::Covered { .. });
    let is_known = |covered: &&Covered| matches!(covered.state, State::Known { .. });
    let is_missing = |covered: &&Covered| matches!(covered.state, State::Missing { .. });
    let groups: [(&str, Vec<&Covered>); 3] = [
        (
            "cli-vacancy-covered",
            covered.iter().filter(is_covered).collect(),
        ),
        (
            "cli-vacancy-known",
            covered.iter().filter(is_known).collect(),
        ),
        (
            "cli-vacancy-missing",
            covered.iter().filter(is_missing).collect(),
        ),
    ];
    for (heading, group) in groups {
        if group.is_empty() {
            continue;
        }
        lines.push(String::new());
        lines.push(text.get(heading));
        lines.extend(
            group
                .iter()
                .map(|covered| format!("  • {}", line(text, catalog, covered))),
        );
    }
    lines
}

/// The words of the advert, with the part of the CV that says it or could.
fn line(text: &Text, catalog: &Catalog, covered: &Covered) -> String {
    let spot = match &covered.state {
        State::Covered { spot } => spot,
        State::Known { add, .. } | State::Missing { add } => add,
    };
    let words = catalog.words(text.tag());
    let shown = match &covered.term.sense {
        TermSense::Competency(id) => match words.competencies.get(id) {
            Some(competency) => format!("{} ({})", covered.term.shown, competency.short),
            None => covered.term.shown.clone(),
        },
        _ => covered.term.shown.clone(),
    };
    text.with(
        "cv-labelled",
        &[("label", shown.into()), ("text", part(text, spot).into())],
    )
}

/// The part of the CV in which a field stands.
fn part(text: &Text, spot: &str) -> String {
    let section = spot.split('.').next().unwrap_or_default();
    text.get(match (section, spot) {
        (_, "basics.label") => "cv-screen-headline",
        (_, "basics.summary") => "cv-screen-summary",
        ("work", _) => "cv-screen-work",
        ("education", _) => "cv-screen-education",
        ("languages", _) => "cv-screen-languages",
        ("certificates", _) => "cv-screen-training",
        ("projects", _) => "cv-heading-projects",
        ("volunteer", _) => "cv-heading-volunteering",
        ("availability", _) => "cv-heading-availability",
        ("driving", _) => "cv-heading-driving",
        _ => "cv-screen-skills",
    })
}
