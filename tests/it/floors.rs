//! House rules that the compiler cannot guard: dependencies point down, files say what they are for.

use std::fs;
use std::path::{Path, PathBuf};

/// Each module with the modules it may use; `base` and itself go without saying.
const MAY_USE: &[(&str, &[&str])] = &[
    ("base", &[]),
    ("record", &[]),
    ("text", &[]),
    ("catalog", &["record"]),
    ("score", &["catalog", "record"]),
    ("matching", &["catalog", "record", "score", "text"]),
    ("cv", &["catalog", "matching", "record", "score", "text"]),
    ("sheet", &["record"]),
    (
        "report",
        &["catalog", "matching", "record", "score", "sheet", "text"],
    ),
    ("paper", &["catalog", "record", "report", "sheet", "text"]),
    ("page", &["cv", "record", "sheet"]),
    (
        "export",
        &[
            "catalog", "cv", "matching", "page", "record", "sheet", "text",
        ],
    ),
    ("intake", &["catalog", "cv", "export", "record", "text"]),
    ("store", &["record"]),
    (
        "app",
        &[
            "catalog", "cv", "export", "intake", "matching", "page", "paper", "record", "report",
            "score", "sheet", "store", "text",
        ],
    ),
    (
        "cli",
        &[
            "app", "catalog", "cv", "matching", "paper", "record", "report", "score", "text",
        ],
    ),
    (
        "ui",
        &[
            "app", "catalog", "cv", "matching", "page", "record", "score", "text",
        ],
    ),
];

/// Crates with the only places that may name them.
const FOREIGN: &[(&str, &[&str])] = &[
    ("printpdf", &["export/pdf"]),
    ("lopdf", &["export/pdf"]),
    ("hayro", &["export/preview.rs"]),
    ("parley", &["page"]),
    ("rusqlite", &["store"]),
    ("egui", &["ui"]),
    ("eframe", &["ui"]),
    ("rfd", &["ui/dialogs.rs"]),
    ("clap", &["cli"]),
    ("base64", &["cv/photo.rs", "intake", "export"]),
    ("chardetng", &["intake"]),
    ("csv", &["app/tables.rs", "intake/table.rs"]),
    ("encoding_rs", &["intake"]),
    ("fluent_bundle", &["text"]),
    ("calamine", &["export/sheet.rs"]),
    ("mimalloc", &["main.rs"]),
    ("quick_xml", &["intake/xml.rs"]),
    ("zip", &["export/docx", "intake/archive.rs"]),
    ("icalendar", &["export/calendar.rs"]),
    ("image", &["cv/photo.rs", "intake", "export"]),
    ("rust_xlsxwriter", &["export/sheet.rs"]),
];

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut entries: Vec<PathBuf> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

/// Every file of the program as path below `src` and text.
fn files() -> Vec<(String, String)> {
    let root = source();
    let mut found = Vec::new();
    rust_files(&root, &mut found);
    assert!(found.len() > 40, "found only {} files", found.len());
    found
        .into_iter()
        .map(|path| {
            let name = path
                .strip_prefix(&root)
                .unwrap()
                .to_string_lossy()
                .replace('\\', "/");
            (name, fs::read_to_string(&path).unwrap())
        })
        .collect()
}

/// The modules of ours that a line names through `crate::`, grouped imports included.
fn used_modules(line: &str) -> Vec<String> {
    let word = |text: &str| -> String {
        text.chars()
            .take_while(|c| c.is_ascii_lowercase() || *c == '_')
            .collect()
    };
    let mut used = Vec::new();
    for part in line.split("crate::").skip(1) {
        match part.strip_prefix('{') {
            Some(group) => {
                let group = group.split('}').next().unwrap_or(group);
                used.extend(group.split(',').map(|name| word(name.trim())));
            }
            None => used.push(word(part)),
        }
    }
    used
}

#[test]
fn dependencies_between_floors_point_down() {
    let mut wrong = Vec::new();
    for (name, text) in files() {
        let module = name
            .split('/')
            .next()
            .unwrap()
            .trim_end_matches(".rs")
            .to_owned();
        let Some((_, allowed)) = MAY_USE.iter().find(|(known, _)| *known == module) else {
            assert!(
                matches!(module.as_str(), "lib" | "main"),
                "src/{name} is on no floor"
            );
            continue;
        };
        for (idx, line) in text.lines().enumerate() {
            for used in used_modules(line) {
                let is_ours = MAY_USE.iter().any(|(known, _)| *known == used);
                if is_ours && used != module && used != "base" && !allowed.contains(&used.as_str())
                {
                    wrong.push(format!(
                        "src/{name}:{}: {module} must not use {used}",
                        idx + 1
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn results_become_words_in_one_file_only() {
    for (name, text) in files() {
        let is_result = name.starts_with("score/") || name.starts_with("matching/");
        if is_result && !name.starts_with("matching/explain") {
            assert!(!text.contains("crate::text"), "src/{name} uses words");
        }
    }
}

#[test]
fn foreign_crates_stay_behind_their_door() {
    for (name, text) in files() {
        for (krate, doors) in FOREIGN {
            let is_door = doors.iter().any(|door| name.starts_with(door));
            let named = text.lines().any(|line| {
                !line.trim_start().starts_with("//")
                    && line.match_indices(&format!("{krate}::")).any(|(at, _)| {
                        !line.get(..at).is_some_and(|before| {
                            before.ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == ':')
                        })
                    })
            });
            assert!(is_door || !named, "src/{name} names {krate}");
        }
    }
}

#[test]
fn every_file_says_what_it_is_for_and_stays_short() {
    for (name, text) in files() {
        assert!(
            text.starts_with("//! "),
            "src/{name} does not begin with its purpose"
        );
        let lines = text.lines().count();
        assert!(lines <= 600, "src/{name} has {lines} lines");
    }
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it");
    for entry in fs::read_dir(tests).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            let lines = fs::read_to_string(&path).unwrap().lines().count();
            assert!(lines <= 600, "{} has {lines} lines", path.display());
        }
    }
}

#[test]
fn nothing_is_left_half_done() {
    for (name, text) in files() {
        for word in [
            "todo!(",
            "unimplemented!(",
            "FIXME",
            "XXX",
            "#[ignore",
            "#[allow(",
        ] {
            assert!(!text.contains(word), "src/{name} contains {word}");
        }
    }
}

#[test]
fn dependencies_have_a_reason_each() {
    let manifest =
        fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml")).unwrap();
    let mut inside = false;
    let mut seen = 0;
    for line in manifest.lines() {
        if line.starts_with('[') {
            inside = line == "[dependencies]" || line == "[dev-dependencies]";
        } else if inside && line.contains('=') {
            seen += 1;
            let reason = line
                .rsplit_once('#')
                .map_or("", |(_, reason)| reason.trim());
            assert!(reason.len() > 8, "no reason given: {line}");
        }
    }
    assert!(seen > 20, "found only {seen} dependencies");
}

#[test]
fn the_guard_sees_grouped_and_inline_uses() {
    assert_eq!(
        used_modules("use crate::{app, store::Store};"),
        ["app", "store"]
    );
    assert_eq!(
        used_modules("let x = crate::ui::run(crate::cli::go());"),
        ["ui", "cli"]
    );
}
