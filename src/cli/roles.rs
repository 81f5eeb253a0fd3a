//! `callfit match`: answers or levels in, ranked roles out.

use std::path::Path;

use crate::base::files;
use crate::base::problem::{Message, Place, Problem};
use crate::catalog::Catalog;
use crate::cli::args::{Common, MatchArgs};
use crate::cli::report::{Report, Status};
use crate::cli::{answers, choose};
use crate::matching::explain::Explainer;
use crate::matching::{self, RoleMatch};
use crate::record::Record;
use crate::report::ranking;
use crate::score::levels::levels_from_json;
use crate::score::{self, CompetencyProfile};

/// Who the roles are ranked for.
struct Person {
    /// `None` if the levels were measured elsewhere.
    record: Option<Record>,
    profile: CompetencyProfile,
}

pub(super) fn run(report: &mut Report, common: &Common, args: &MatchArgs) {
    let catalog = choose::catalog(report, common);
    let Some(person) = person(report, &catalog, args) else {
        return;
    };
    let matches = matching::rank(&catalog, &person.profile);
    if matches.iter().all(|role| role.fit.is_none()) {
        report.say(&Message::new("cli-no-answers"));
        report.at_least(Status::Nothing);
    }
    if let Some(typed) = &args.explain {
        explain(report, &catalog, &person, &matches, typed);
    } else if args.json {
        report.data(ranking::ranking(&matches));
    } else {
        table(report, &catalog, &matches);
    }
    answers::say_left_over(report, &person.profile);
}

/// Reads what was given; `None` when any of it could not be used, which has then been told.
///
/// A ranking from half of an input would mislead, so one error ends the task.
fn person(report: &mut Report, catalog: &Catalog, args: &MatchArgs) -> Option<Person> {
    let before = report.status();
    let person = if let Some(path) = &args.levels {
        let read = read_json(path).inspect_err(|problem| report.problem(problem));
        let loaded = levels_from_json(catalog, &read.ok()?);
        for mut problem in loaded.problems {
            problem.place.file = Some(path.clone());
            report.problem(&problem);
        }
        Person {
            record: None,
            profile: loaded.value,
        }
    } else {
        let (file, example) = (args.answers.as_deref(), args.example.as_deref());
        let record = answers::record(report, catalog, file, example)?;
        Person {
            profile: score::score(catalog, &record),
            record: Some(record),
        }
    };
    (report.status() == before).then_some(person)
}

fn read_json(path: &Path) -> Result<serde_json::Value, Problem> {
    let text = files::read_text(path)?;
    serde_json::from_str(&text).map_err(|err| {
        let place = Place {
            line: Some(err.line()),
            ..Place::file(path)
        };
        Problem::error(place, Message::new("cli-levels-not-json"))
            .hint(Message::new("cli-levels-not-json-hint"))
    })
}

/// One line per role: id, fit, range, and in words.
fn table(report: &Report, catalog: &Catalog, matches: &[RoleMatch]) {
    let text = &report.text;
    let explainer = Explainer::new(text, catalog);
    let widest = matches
        .iter()
        .map(|role| role.role.as_str().len())
        .max()
        .unwrap_or_default();
    for role in matches {
        let title = explainer.role(&role.role);
        let number = |value: f64| text.whole(i64::from(matching::whole(value)));
        let (fit, range) = role.fit.as_ref().map_or_else(
            || ("–".to_owned(), String::new()),
            |fit| {
                (
                    number(fit.expected),
                    format!("{}–{}", number(fit.low), number(fit.high)),
                )
            },
        );
        let category = explainer.fit_word(role);
        let id = role.role.as_str();
        report.data(format!(
            "{id:widest$}  {fit:>3}  {range:<7}  {title} · {category}"
        ));
    }
}

fn explain(
    report: &mut Report,
    catalog: &Catalog,
    person: &Person,
    matches: &[RoleMatch],
    typed: &str,
) {
    let id = match choose::role(catalog, typed) {
        Ok(id) => id,
        Err(problem) => return report.problem(&problem),
    };
    let found = matches.iter().find(|found| found.role == id);
    if let Some((role, role_match)) = catalog.role(&id).zip(found) {
        let explainer = Explainer::new(&report.text, catalog);
        let page = explainer.plain(person.record.as_ref(), &person.profile, role, role_match);
        report.data(page.trim_end());
    }
}
