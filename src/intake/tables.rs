//! The tables of LinkedIn, column by column, into the sections of JSON Resume.

use serde_json::Value;

use super::entry::Entry;
use super::markup::{self, Told};
use super::remark;
use super::table::{Row, Table};
use super::table_kind::Kind;
use crate::base::problem::{Loaded, Message, Place, Problem};

/// What the tables say so far.
#[derive(Default)]
pub(super) struct Collected {
    basics: Entry,
    location: Entry,
    profiles: Vec<Entry>,
    personal: Entry,
    work: Vec<Entry>,
    volunteer: Vec<Entry>,
    education: Vec<Entry>,
    awards: Vec<Entry>,
    certificates: Vec<Entry>,
    publications: Vec<Entry>,
    skills: Vec<Entry>,
    languages: Vec<Entry>,
    references: Vec<Entry>,
    projects: Vec<Entry>,
    /// Addresses with whether they are the main ones.
    emails: Vec<(bool, String)>,
    phones: Vec<String>,
    problems: Vec<Problem>,
}

impl Collected {
    /// Takes a table in; `name` is what its file is called.
    pub(super) fn take(&mut self, kind: Kind, table: &Table, name: &str) {
        for row in &table.rows {
            let before = self.count();
            self.row(kind, Cells { table, row });
            if self.count() == before && kind != Kind::Profile && row.line > 0 {
                self.problems.push(empty_row(name, row.line));
            }
        }
    }

    /// How many things were taken.
    fn count(&self) -> usize {
        let lists = [
            &self.work,
            &self.volunteer,
            &self.education,
            &self.awards,
            &self.certificates,
            &self.publications,
            &self.skills,
            &self.languages,
            &self.references,
            &self.projects,
        ];
        lists.iter().map(|list| list.len()).sum::<usize>() + self.emails.len() + self.phones.len()
    }

    fn row(&mut self, kind: Kind, row: Cells<'_>) {
        let (list, entry) = match kind {
            Kind::Profile => return self.profile(row),
            Kind::Emails => {
                let is_main = row.get("primary").eq_ignore_ascii_case("yes");
                let address = row.get("emailaddress").to_owned();
                self.emails
                    .extend((!address.is_empty()).then_some((is_main, address)));
                return;
            }
            Kind::Phones => {
                let number = row.get("number").to_owned();
                self.phones.extend((!number.is_empty()).then_some(number));
                return;
            }
            Kind::Positions => (&mut self.work, position(row)),
            Kind::Volunteering => (&mut self.volunteer, volunteering(row)),
            Kind::Education => (&mut self.education, schooling(row)),
            Kind::Honors => (&mut self.awards, honor(row)),
            Kind::Certifications | Kind::Courses => (&mut self.certificates, certificate(row)),
            Kind::Publications => (&mut self.publications, publication(row)),
            Kind::Projects => (&mut self.projects, project(row)),
            Kind::Skills => (&mut self.skills, row.entry(&[("name", "name")])),
            Kind::Languages => (
                &mut self.languages,
                row.entry(&[("language", "name"), ("fluency", "proficiency")]),
            ),
            Kind::Recommendations => (&mut self.references, recommendation(row)),
        };
        if !entry.is_empty() {
            list.push(entry);
        }
    }

    fn profile(&mut self, row: Cells<'_>) {
        let cell = |name| row.get(name);
        let name = [cell("firstname"), cell("lastname")].join(" ");
        self.basics
            .text("name", &name)
            .text("label", cell("headline"))
            .text("summary", cell("summary"));
        self.location
            .text("address", cell("address"))
            .text("postalCode", cell("zipcode"))
            .text("city", cell("geolocation"));
        self.personal.date("birthDate", cell("birthdate"));
        // Labels of websites are kinds (personal, other), not names.
        for (_, address) in listed(cell("websites")) {
            if self.basics.0.contains_key("url") {
                self.profiles.push(profile("", "url", address));
            } else {
                self.basics.text("url", address);
            }
        }
        for (_, handle) in listed(cell("twitterhandles")) {
            self.profiles.push(profile("Twitter", "username", handle));
        }
        for (network, name) in listed(cell("instantmessengers")) {
            self.profiles.push(profile(network, "username", name));
        }
    }

    /// The document.
    pub(super) fn finish(mut self) -> Loaded<Value> {
        // The main address first; the order of the others stays.
        self.emails.sort_by_key(|(is_main, _)| !is_main);
        let emails: Vec<String> = self.emails.into_iter().map(|(_, email)| email).collect();
        let mut kept = Entry::default();
        for (key, contacts) in [("email", emails), ("phone", self.phones)] {
            if let Some((first, others)) = contacts.split_first() {
                self.basics.text(key, first);
                if !others.is_empty() {
                    let message = Message::new("intake-more-kept").with("n", others.len());
                    self.problems.push(remark(format!("basics.{key}"), message));
                }
                kept.texts(&format!("{key}s"), others.to_vec());
            }
        }
        self.basics
            .object("location", self.location)
            .entries("profiles", self.profiles)
            .object("callfit", kept);
        let mut additions = Entry::default();
        additions.object("personal", self.personal);
        let mut document = Entry::default();
        document
            .object("basics", self.basics)
            .entries("work", self.work)
            .entries("volunteer", self.volunteer)
            .entries("education", self.education)
            .entries("awards", self.awards)
            .entries("certificates", self.certificates)
            .entries("publications", self.publications)
            .entries("skills", self.skills)
            .entries("languages", self.languages)
            .entries("references", self.references)
            .entries("projects", self.projects)
            .object("callfit", additions);
        Loaded {
            value: Value::Object(document.0),
            problems: self.problems,
        }
    }
}

/// A row with the names of its columns.
#[derive(Clone, Copy)]
struct Cells<'t> {
    table: &'t Table,
    row: &'t Row,
}

impl<'t> Cells<'t> {
    /// The cell in the column of that name, empty if there is none.
    fn get(self, name: &str) -> &'t str {
        self.table.cell(self.row, name)
    }

    /// Texts by their keys, from the columns of those names.
    fn entry(self, texts: &[(&str, &str)]) -> Entry {
        let mut entry = Entry::default();
        for (key, name) in texts {
            entry.text(key, self.get(name));
        }
        entry
    }

    /// Adds when it began and ended.
    fn dates(self, mut entry: Entry) -> Entry {
        entry
            .date("startDate", self.get("startedon"))
            .date("startDate", self.get("startdate"))
            .date("endDate", self.get("finishedon"))
            .date("endDate", self.get("enddate"));
        entry
    }
}

fn position(row: Cells<'_>) -> Entry {
    let texts = [
        ("name", "companyname"),
        ("position", "title"),
        ("location", "location"),
    ];
    let mut entry = row.dates(row.entry(&texts));
    told(&mut entry, "summary", row.get("description"));
    entry
}

fn volunteering(row: Cells<'_>) -> Entry {
    let texts = [("organization", "companyname"), ("position", "role")];
    let mut entry = row.dates(row.entry(&texts));
    told(&mut entry, "summary", row.get("description"));
    entry.text("cause", row.get("cause"));
    entry
}

fn schooling(row: Cells<'_>) -> Entry {
    let texts = [("institution", "schoolname"), ("studyType", "degreename")];
    let mut entry = row.dates(row.entry(&texts));
    let lines = ["notes", "activities"].map(|name| markup::all_plain_lines(row.get(name)));
    entry.texts("courses", lines.concat());
    entry
}

fn honor(row: Cells<'_>) -> Entry {
    let mut entry = row.entry(&[("title", "title"), ("summary", "description")]);
    entry.date("date", row.get("issuedon"));
    entry
}

fn certificate(row: Cells<'_>) -> Entry {
    let texts = [
        ("name", "name"),
        ("url", "url"),
        ("issuer", "authority"),
        ("number", "number"),
        ("number", "licensenumber"),
    ];
    let mut entry = row.entry(&texts);
    entry
        .date("date", row.get("startedon"))
        .date("endDate", row.get("finishedon"));
    entry
}

fn publication(row: Cells<'_>) -> Entry {
    let texts = [
        ("name", "name"),
        ("publisher", "publisher"),
        ("url", "url"),
        ("summary", "description"),
    ];
    let mut entry = row.entry(&texts);
    entry.date("releaseDate", row.get("publishedon"));
    entry
}

fn project(row: Cells<'_>) -> Entry {
    let mut entry = row.dates(row.entry(&[("name", "title"), ("url", "url")]));
    told(&mut entry, "description", row.get("description"));
    entry
}

fn recommendation(row: Cells<'_>) -> Entry {
    let name = [row.get("firstname"), row.get("lastname")].join(" ");
    let mut named = vec![name.trim(), row.get("jobtitle"), row.get("company")];
    named.retain(|part| !part.is_empty());
    let mut entry = Entry::default();
    entry
        .text("name", &named.join(", "))
        .text("reference", row.get("text"));
    entry
}

fn told(entry: &mut Entry, key: &str, description: &str) {
    let Told { text, bullets } = markup::from_text(description);
    entry.text(key, &text).texts("highlights", bullets);
}

fn profile(network: &str, key: &str, value: &str) -> Entry {
    let mut profile = Entry::default();
    profile.text("network", network).text(key, value);
    profile
}

/// The members of a list like `[PERSONAL:https://one.example,OTHER:two.example]`, each with its label.
fn listed(cell: &str) -> Vec<(&str, &str)> {
    let inside = cell.trim_start_matches('[').trim_end_matches(']');
    let members = inside
        .split(',')
        .map(str::trim)
        .filter(|member| !member.is_empty());
    let labelled = members.map(|member| match member.split_once(':') {
        Some((label, value)) if !value.starts_with("//") => (label.trim(), value.trim()),
        _ => ("", member),
    });
    labelled.collect()
}

fn empty_row(name: &str, line: usize) -> Problem {
    let place = Place {
        sheet: Some(name.to_owned()),
        line: Some(line),
        ..Place::default()
    };
    Problem::warning(place, Message::new("intake-row-empty"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_of_pages_lose_their_labels_and_addresses_keep_their_scheme() {
        assert_eq!(
            listed("[PERSONAL:https://a.example,b.example,https://c.example]"),
            [
                ("PERSONAL", "https://a.example"),
                ("", "b.example"),
                ("", "https://c.example")
            ]
        );
        assert!(listed("").is_empty());
    }
}
