//! Job adverts in six languages, as recruiters write them, and what is found in them.

use std::path::Path;

use callfit::cv::block::{Change, CvDocument};
use callfit::cv::plain_text;
use callfit::cv::vacancy::{TermSense, Vacancy, read};
use serde_json::json;

use crate::cv_text::{self, Wish};

fn advert(name: &str) -> String {
    let path =
        Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/cases/vacancies/{name}.txt"));
    std::fs::read_to_string(path).unwrap()
}

/// A vacancy on few lines: role, employer, contact, then each kind with what is found.
fn told(vacancy: &Vacancy) -> String {
    let mut lines = vec![
        format!(
            "language: {}",
            vacancy.language.as_ref().map_or("", |tag| tag.as_str())
        ),
        format!(
            "role: {}",
            vacancy.role.as_ref().map_or("", |(role, _)| role.as_str())
        ),
        format!(
            "company: {}",
            vacancy.company.as_deref().unwrap_or_default()
        ),
        format!(
            "contact: {}",
            vacancy.contact.as_deref().unwrap_or_default()
        ),
    ];
    for term in &vacancy.terms {
        let sense = match &term.sense {
            TermSense::Role(id) => id.to_string(),
            TermSense::Competency(id) => id.to_string(),
            TermSense::Language { tag, level } => {
                format!("{tag} {}", level.map_or("", |level| level.name()))
            }
            TermSense::Experience { months } => format!("{months} months"),
            TermSense::Education(id)
            | TermSense::Tool(id)
            | TermSense::Software(id)
            | TermSense::Availability(id)
            | TermSense::Licence(id) => id.clone(),
        };
        lines.push(format!(
            "{} {}: {} ×{}",
            term.sense.kind(),
            sense.trim(),
            term.shown,
            term.count
        ));
    }
    lines.join("\n")
}

#[test]
fn adverts_ask_for_what_recruiters_wrote() {
    for language in ["en", "fr", "pl", "lv", "el", "bn"] {
        for number in 1..=2 {
            let name = format!("{language}-{number}");
            insta::assert_snapshot!(name.clone(), told(&read(&advert(&name))));
        }
    }
}

#[test]
fn skills_that_the_advert_names_come_first_with_the_change_said() {
    let mut record = cv_text::record(json!({
        "skills": [{"name": "Gardening"}, {"name": "Calm with complaints"}, {"name": "Zendesk and Jira"}],
        "work": [{"name": "Shop", "highlights": ["Cut the grass", "Wrote tickets"]}],
    }));
    let skills = |document: &CvDocument| -> Vec<String> {
        let text = plain_text(document);
        let bullets = text.lines().filter_map(|line| line.strip_prefix("• "));
        bullets.map(str::to_owned).collect()
    };
    let plain = cv_text::cv(&record, Wish::plain("en"));
    assert_eq!(
        skills(&plain)[..3],
        ["Gardening", "Calm with complaints", "Zendesk and Jira"]
    );
    record.cv.vacancy = advert("en-2");
    let tailored = cv_text::cv(&record, Wish::plain("en"));
    let expected = [
        "Zendesk and Jira",
        "Gardening",
        "Calm with complaints",
        "Wrote tickets",
        "Cut the grass",
    ];
    assert_eq!(skills(&tailored), expected);
    assert!(tailored.changes.contains(&Change::SkillsForVacancy));
    record.cv.refused.insert("skills-order".to_owned());
    assert_eq!(
        skills(&cv_text::cv(&record, Wish::plain("en")))[0],
        "Gardening"
    );
}
