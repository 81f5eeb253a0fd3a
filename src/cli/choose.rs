//! Words that were typed to the things they name, with a hint where there is no such thing.

use std::path::Path;
use std::sync::Arc;

use crate::app::headless;
use crate::base::id::RoleId;
use crate::base::problem::{Loaded, Message, Place, Problem};
use crate::catalog::Catalog;
use crate::cli::args::Common;
use crate::cli::report::Report;
use crate::record::Record;
use crate::text::Text;

/// How alike a word must be to be offered as what was meant, 0 to 1.
const ALIKE: f64 = 0.6;

/// The catalogue: the folders named, then what is shipped. Tells what is wrong in the folders.
pub(super) fn catalog(report: &mut Report, common: &Common) -> Arc<Catalog> {
    if common.data.is_empty() {
        return Catalog::shipped();
    }
    let loaded = Catalog::load(&common.data);
    report.problems(&loaded.problems);
    Arc::new(loaded.value)
}

pub(super) fn unknown_language(tag: &str) -> Problem {
    let tags: Vec<String> = Text::shipped().into_iter().map(String::from).collect();
    Problem::error(
        Place::default(),
        Message::new("cli-language-unknown").with("tag", tag),
    )
    .hint(Message::new("cli-language-hint").with("tags", tags.join(", ")))
}

/// The role of that id.
pub(super) fn role(catalog: &Catalog, typed: &str) -> Result<RoleId, Problem> {
    if let Some(role) = catalog.roles.iter().find(|role| role.id.as_str() == typed) {
        return Ok(role.id.clone());
    }
    let guess = catalog
        .roles
        .iter()
        .map(|role| {
            (
                strsim::jaro_winkler(role.id.as_str(), typed),
                role.id.as_str(),
            )
        })
        .filter(|(alike, _)| *alike >= ALIKE)
        .max_by(|a, b| a.0.total_cmp(&b.0));
    let hint = if let Some((_, guess)) = guess {
        Message::new("cli-role-hint").with("guess", guess)
    } else {
        let ids: Vec<&str> = catalog.roles.iter().map(|role| role.id.as_str()).collect();
        Message::new("cli-role-list").with("roles", ids.join(", "))
    };
    let what = Message::new("cli-role-unknown").with("role", typed);
    Err(Problem::error(Place::default(), what).hint(hint))
}

/// A country code in capitals.
pub(super) fn country(typed: &str) -> Result<String, Problem> {
    let code = typed.to_uppercase();
    if code.len() == 2 && code.bytes().all(|byte| byte.is_ascii_uppercase()) {
        return Ok(code);
    }
    let what = Message::new("cli-country-unknown").with("country", typed);
    Err(Problem::error(Place::default(), what).hint(Message::new("cli-country-hint")))
}

/// One of the invented people.
pub(super) fn example(catalog: &Catalog, name: &str) -> Result<Loaded<Record>, Problem> {
    headless::example(catalog, name).ok_or_else(|| {
        let what = Message::new("cli-example-unknown").with("name", name);
        let names = headless::example_names().join(", ");
        let hint = Message::new("cli-example-hint").with("names", names);
        Problem::error(Place::default(), what).hint(hint)
    })
}

/// A file whose ending this task does not know.
pub(super) fn unknown_ending(path: &Path, endings: &str) -> Problem {
    Problem::error(Place::file(path), Message::new("cli-file-type"))
        .hint(Message::new("cli-file-type-hint").with("endings", endings))
}
