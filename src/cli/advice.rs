//! `callfit roles`, `callfit role` and `callfit plan`: what roles there are, what one is like, and the way to it.

use std::path::Path;

use crate::app::derived::Derived;
use crate::app::documents::{Document, Ending};
use crate::app::headless;
use crate::base::clock::Clock;
use crate::base::id::RoleId;
use crate::base::problem::{Message, Problem};
use crate::catalog::Catalog;
use crate::cli::args::{Common, PlanArgs, RoleArgs, RolesArgs};
use crate::cli::report::{Report, Status};
use crate::cli::{answers, choose, cv, transfer};
use crate::matching::advice::first_plan;
use crate::matching::explain::Explainer;
use crate::matching::{RoleMatch, best};
use crate::record::Record;
use crate::record::preparation::Plan;
use crate::report::plan::Planned;
use crate::report::role::{self, Fitted};

/// Lists all roles, those of the first step first.
pub(super) fn roles(report: &mut Report, common: &Common, args: &RolesArgs) {
    let catalog = choose::catalog(report, common);
    let mut roles: Vec<_> = catalog.roles.iter().collect();
    roles.sort_by_key(|role| role.ladder_step);
    if args.json {
        let roles = roles.into_iter();
        let roles = roles.map(|role| role::json(&report.text, &catalog, role, None).to_string());
        let roles: Vec<String> = roles.collect();
        return report.data(format!("[\n{}\n]", roles.join(",\n")));
    }
    let explainer = Explainer::new(&report.text, &catalog);
    let widest = roles.iter().map(|role| role.id.as_str().len()).max();
    for role in roles {
        let (id, step) = (role.id.as_str(), report.text.whole(role.ladder_step.into()));
        let title = explainer.role(&role.id);
        report.data(format!(
            "{id:width$}  {step}  {title}",
            width = widest.unwrap_or(0)
        ));
    }
}

/// Shows one role, with what the answers say about it if there are any.
pub(super) fn role(report: &mut Report, common: &Common, args: &RoleArgs) {
    let catalog = choose::catalog(report, common);
    let before = report.status();
    let (file, example) = (args.answers.as_deref(), args.example.as_deref());
    let record = match (file, example) {
        (None, None) => None,
        _ => answers::record(report, &catalog, file, example),
    };
    // A page from half of the answers would mislead.
    if report.status() != before {
        return;
    }
    let country = args.country.as_deref().map(choose::country).transpose();
    let page = choose::role(&catalog, &args.role).and_then(|id| {
        let country = country?;
        write_role(
            report,
            &catalog,
            &id,
            record.as_ref(),
            (args, country.as_deref()),
        )
    });
    if let Err(problem) = page {
        report.problem(&problem);
    }
}

fn write_role(
    report: &mut Report,
    catalog: &Catalog,
    id: &RoleId,
    record: Option<&Record>,
    (args, country): (&RoleArgs, Option<&str>),
) -> Result<(), Problem> {
    let Some(shown) = catalog.role(id) else {
        return Ok(());
    };
    let derived = record.map(|record| Derived::of(catalog, record));
    let found = derived
        .as_ref()
        .and_then(|derived| of(&derived.matches, id));
    if args.json {
        report.data(format!(
            "{:#}",
            role::json(&report.text, catalog, shown, found)
        ));
        return Ok(());
    }
    let person = record.zip(derived.as_ref()).zip(found);
    let person = person.map(|((record, derived), found)| Fitted {
        record,
        profile: &derived.profile,
        found,
    });
    let sheet = role::compose(&report.text, catalog, shown, person, country);
    let look = args.page.over(sheet.look);
    let sheet = sheet.in_look(look);
    let Some(path) = &args.output else {
        report.data(sheet.plain());
        return Ok(());
    };
    let bytes = match Ending::of(path) {
        Some(Ending::Pdf) => headless::pdf_from_sheet(&sheet)?,
        Some(Ending::Txt) => headless::words_of_sheet(&sheet).into_bytes(),
        _ => return Err(choose::unknown_ending(path, ".pdf, .txt")),
    };
    cv::save(report, path, &bytes);
    Ok(())
}

/// Writes the plan for a role: the one in the store, or a new one for what the answers leave to learn.
pub(super) fn plan(report: &mut Report, common: &Common, args: &PlanArgs) {
    let catalog = choose::catalog(report, common);
    let before = report.status();
    let (file, example) = (args.answers.as_deref(), args.example.as_deref());
    let record = match (file, example) {
        (None, None) => transfer::open(report, common).map(|core| core.record().clone()),
        _ => answers::record(report, &catalog, file, example),
    };
    let Some(record) = record.filter(|_| report.status() == before) else {
        return;
    };
    if record.answers.is_empty() {
        report.say(&Message::new("cli-no-answers"));
        return report.at_least(Status::Nothing);
    }
    let planned = plan_for(&catalog, &record, args.role.as_deref());
    if let Err(problem) =
        planned.and_then(|plan| write_plan(report, &catalog, &record, &plan, args))
    {
        report.problem(&problem);
    }
}

fn plan_for(catalog: &Catalog, record: &Record, typed: Option<&str>) -> Result<Plan, Problem> {
    let role = typed
        .map(|typed| choose::role(catalog, typed))
        .transpose()?;
    let kept = &record.preparation.plan;
    let is_kept = !kept.steps.is_empty() && (role.is_none() || role == kept.goal);
    if is_kept {
        return Ok(kept.clone());
    }
    let derived = Derived::of(catalog, record);
    let found = match &role {
        Some(role) => of(&derived.matches, role),
        None => best(&derived.matches),
    };
    let today = Clock::Real.today();
    let plan = found.map(|found| first_plan(&catalog.guidance, found, today));
    Ok(plan.unwrap_or_default())
}

fn write_plan(
    report: &mut Report,
    catalog: &Catalog,
    record: &Record,
    plan: &Plan,
    args: &PlanArgs,
) -> Result<(), Problem> {
    let text = std::sync::Arc::clone(&report.text);
    let planned = Planned {
        plan,
        name: record
            .profile
            .basics
            .name
            .as_deref()
            .unwrap_or_default()
            .trim(),
        today: Clock::Real.today(),
        look: args.page.over(record.cv.look),
    };
    let made = |ending| headless::plan(&text, catalog, &planned, ending);
    if let Some(path) = &args.output {
        let bytes = made(ending(path)?)?;
        cv::save(report, path, &bytes);
    } else if args.json {
        report.bytes(&made(Ending::Json)?);
    } else {
        report.data(crate::report::plan::compose(&text, catalog, &planned).plain());
    }
    Ok(())
}

fn ending(path: &Path) -> Result<Ending, Problem> {
    let known = Ending::of(path)
        .filter(|ending| *ending == Ending::Ics || Document::Plan.endings().contains(ending));
    known.ok_or_else(|| choose::unknown_ending(path, ".pdf, .ics, .json, .txt"))
}

fn of<'a>(matches: &'a [RoleMatch], role: &RoleId) -> Option<&'a RoleMatch> {
    matches.iter().find(|found| found.role == *role)
}
