//! `callfit scales`: many persons' answers in, the reliability of each scale out.

mod json;
mod table;

use crate::app::scales;
use crate::base::problem::Message;
use crate::cli::args::ScalesArgs;
use crate::cli::cv;
use crate::cli::report::{Report, Status};
use crate::score::reliability::ScaleFigures;

/// Most columns that are named when they are left out.
const MAX_NAMED: usize = 12;

pub(super) fn run(report: &mut Report, args: &ScalesArgs) {
    let found = match scales::from_files(&args.answers, &args.key) {
        Ok(found) => found,
        Err(problems) => return report.problems(&problems),
    };
    // The table of persons uses their ids.
    let is_unused = |name: &&String| args.persons.is_none() || *name != scales::ID;
    let unused: Vec<&str> = found
        .unused
        .iter()
        .filter(is_unused)
        .map(String::as_str)
        .collect();
    tell_unused(report, &unused);
    report.problems(&found.problems);
    if args.json {
        report.data(json::report(&found));
    } else if args.toml {
        report.data(standard_errors(&found));
    } else {
        report.data(table::report(&report.text, &found));
    }
    if found.scales.is_empty() {
        report.at_least(Status::Nothing);
    }
    if let Some(path) = &args.persons {
        match found.persons_csv() {
            Ok(bytes) => cv::save(report, path, &bytes),
            Err(problem) => report.problem(&problem),
        }
    }
}

/// Says which columns were left out.
fn tell_unused(report: &Report, names: &[&str]) {
    if names.is_empty() {
        return;
    }
    let mut shown: Vec<&str> = names.iter().take(MAX_NAMED).copied().collect();
    if names.len() > MAX_NAMED {
        shown.push("…");
    }
    report.say(
        &Message::new("scales-unused")
            .with("n", names.len())
            .with("names", shown.join(", ")),
    );
}

/// The table `[standard_error]` of a questionnaire file: for each scale its error in points, with two decimals.
fn standard_errors(found: &scales::Report) -> String {
    let line = |scale: &ScaleFigures| {
        let points = scale.sem_points?;
        Some(format!("\n{} = {points:.2}", toml_key(&scale.name)))
    };
    let lines: String = found.scales.iter().filter_map(line).collect();
    format!("[standard_error]{lines}")
}

/// A key as TOML writes it: bare if it has only letters, digits, `_` and `-`, else in quotation marks.
fn toml_key(name: &str) -> String {
    let is_bare = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    if !name.is_empty() && name.chars().all(is_bare) {
        return name.to_owned();
    }
    let mut quoted = String::from("\"");
    for c in name.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            c if c.is_control() => quoted.extend(format!("\\u{:04X}", u32::from(c)).chars()),
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_keys_that_toml_reads_back() {
        for name in [
            "oral",
            "work-style_2",
            "σειρά",
            "a \"b\"\\ c",
            "a.b",
            "a\tb",
            "",
        ] {
            let line = format!("{} = 8.15", toml_key(name));
            let read: toml::Table = line.parse().unwrap();
            assert_eq!(read.keys().collect::<Vec<_>>(), [name], "{line}");
        }
    }
}
