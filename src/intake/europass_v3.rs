//! Europass XML of the third version (`SkillsPassport`, schemas 3.0 to 3.4), which the European Union gave out until 2020.
//!
//! The order of elements and missing ones do not matter; what JSON Resume has no place for stands under `callfit`.

use serde_json::Value;

use super::entry::Entry;
use super::europass::{Levels, Reading, country, level};
use super::markup::{self, Told};
use super::remark;
use super::xml::Node;
use crate::base::problem::{Loaded, Message};

/// Reads the root element.
pub(super) fn read(root: &Node) -> Loaded<Value> {
    let mut reading = Reading::new(root.attribute("locale"));
    let empty = Node::default();
    let learner = root.child("LearnerInfo").unwrap_or(&empty);
    identify(&mut reading, learner);
    let headline = learner.text_at(&["Headline", "Description", "Label"]);
    let is_statement = learner.text_at(&["Headline", "Type", "Code"]) == "personal_statement";
    let told = markup::all_lines(headline).join("\n");
    let key = if is_statement { "summary" } else { "label" };
    // Drafts of the version had two elements for it.
    reading
        .basics
        .text(
            "label",
            &markup::words(learner.child("Occupation").map_or("", label)),
        )
        .text(
            "summary",
            &markup::all_lines(learner.text_at(&["ProfileSummary"])).join("\n"),
        )
        .text(key, &told);
    let work = list(learner, "WorkExperienceList", "WorkExperience");
    let work = work
        .enumerate()
        .map(|(idx, node)| employment(&mut reading, node, idx))
        .collect();
    let education = list(learner, "EducationList", "Education");
    let education = education
        .enumerate()
        .map(|(idx, node)| schooling(&mut reading, node, idx))
        .collect();
    if let Some(skills) = learner.child("Skills") {
        linguistic(&mut reading, skills);
        other_skills(&mut reading, skills);
    }
    for node in list(learner, "AchievementList", "Achievement") {
        achievement(&mut reading, node);
    }
    left_out(&mut reading, root);
    let (document, problems) = reading.finish(vec![("work", work), ("education", education)]);
    Loaded {
        value: Value::Object(document.0),
        problems,
    }
}

/// Tells what the file holds beyond what a profile has places for.
fn left_out(reading: &mut Reading, root: &Node) {
    let mut found = Vec::new();
    root.named("Attachment", &mut found);
    if !found.is_empty() {
        let message = Message::new("intake-attachments-left").with("n", found.len());
        reading
            .problems
            .push(remark("AttachmentList".to_owned(), message));
    }
    if root
        .child("CoverLetter")
        .is_some_and(|letter| !letter.first_text().is_empty())
    {
        let message = Message::new("intake-letter-left");
        reading
            .problems
            .push(remark("CoverLetter".to_owned(), message));
    }
    for name in [
        "AcquiredDuring",
        "LearningExperienceList",
        "ContactMethodList",
    ] {
        let mut found = Vec::new();
        root.named(name, &mut found);
        if found.iter().any(|node| !node.first_text().is_empty()) {
            let message = Message::new("intake-part-left");
            reading.problems.push(remark(name.to_owned(), message));
        }
    }
}

fn list<'a>(parent: &'a Node, list: &str, item: &'a str) -> impl Iterator<Item = &'a Node> {
    let lists = parent.child(list);
    lists.into_iter().flat_map(move |list| list.all(item))
}

fn identify(reading: &mut Reading, learner: &Node) {
    let Some(person) = learner.child("Identification") else {
        return;
    };
    let first = person.text_at(&["PersonName", "FirstName"]);
    let names = [degree(person), first, surname(person)];
    let names = names.into_iter().filter(|name| !name.is_empty());
    let names: Vec<&str> = names.collect();
    reading.basics.text("name", &names.join(" "));
    if let Some(contact) = person.child("ContactInfo") {
        reach(reading, contact);
    }
    if let Some(demographics) = person.child("Demographics") {
        let birth = demographics.child("Birthdate").map(date);
        reading
            .personal
            .date("birthDate", &birth.unwrap_or_default());
        let nationalities = list(demographics, "NationalityList", "Nationality");
        let nationalities: Vec<&str> = nationalities
            .map(label)
            .filter(|name| !name.is_empty())
            .collect();
        reading
            .personal
            .text("nationality", &nationalities.join(", "));
        let gender = demographics.child("Gender");
        let code = gender.map_or("", |node| node.text_at(&["Code"]));
        reading.gender(code);
    }
    let photo = person.text_at(&["Photo", "Data"]);
    reading.photo("LearnerInfo.Identification.Photo", photo);
}

/// A doctor's title; how somebody is addressed otherwise is no part of the name.
fn degree(person: &Node) -> &str {
    let title = person.at(&["PersonName", "Title"]);
    let title = title.filter(|title| title.text_at(&["Code"]) == "dr");
    title.map_or("", |title| title.text_at(&["Label"]))
}

fn surname(person: &Node) -> &str {
    let name = person.child("PersonName");
    let names = ["Surname", "LastName", "SurName"];
    let found = name.and_then(|name| names.iter().find_map(|key| name.child(key)));
    found.map_or("", Node::text)
}

fn reach(reading: &mut Reading, contact: &Node) {
    let place = "LearnerInfo.Identification.ContactInfo";
    let mut location = Entry::default();
    if let Some(address) = contact.at(&["Address", "Contact"]) {
        let lines = ["AddressLine", "AddressLine2"].map(|key| address.text_at(&[key]));
        let lines: Vec<&str> = lines.into_iter().filter(|line| !line.is_empty()).collect();
        location
            .text("address", &lines.join(", "))
            .text("postalCode", address.text_at(&["PostalCode"]))
            .text("city", address.text_at(&["Municipality"]))
            .text(
                "countryCode",
                &country(address.text_at(&["Country", "Code"])),
            );
        if address.text_at(&["Country", "Code"]).is_empty() {
            location.text("region", address.text_at(&["Country", "Label"]));
        }
    }
    reading.basics.object("location", location);
    let each = |path: [&str; 2], single: &str| -> Vec<String> {
        let [outer, item] = path;
        let listed = contact.all(outer).flat_map(|outer| outer.all(item));
        let all = listed.chain(contact.all(single));
        all.map(|node| node.text_at(&["Contact"]).to_owned())
            .collect()
    };
    let mails = each(["EmailList", "Email"], "Email");
    reading.contacts("email", &format!("{place}.Email"), mails);
    let phones = each(["TelephoneList", "Telephone"], "Telephone");
    reading.contacts("phone", &format!("{place}.TelephoneList"), phones);
    let listed = list(contact, "WebsiteList", "Website");
    let mut webs = listed.chain(contact.all("Website"));
    let first = webs.next().map_or("", |web| web.text_at(&["Contact"]));
    reading.basics.text("url", first);
    let webs = webs.map(|web| used_as(web, "url"));
    let chats = list(contact, "InstantMessagingList", "InstantMessaging");
    let chats = chats.map(|chat| used_as(chat, "username"));
    reading
        .basics
        .entries("profiles", webs.chain(chats).collect());
}

/// A way to reach somebody with the name of what it is used for.
fn used_as(way: &Node, key: &str) -> Entry {
    let mut profile = Entry::default();
    let contact = way.text_at(&["Contact"]);
    if !contact.is_empty() {
        let used = way.child("Use").map_or("", label);
        profile.text("network", used).text(key, contact);
    }
    profile
}

/// A label with its code: the label if there is one.
fn label(node: &Node) -> &str {
    let label = node.text_at(&["Label"]);
    if label.is_empty() {
        node.text_at(&["Code"])
    } else {
        label
    }
}

/// A date written in attributes, `year="2019" month="--03" day="---12"`; empty if it has no year.
fn date(node: &Node) -> String {
    let digits = |name| node.attribute(name).trim_matches('-').to_owned();
    let mut date = digits("year");
    for part in ["month", "day"].map(digits) {
        if part.is_empty() {
            break;
        }
        date = format!("{date}-{part:0>2}");
    }
    date
}

/// Sets when an entry began and ended, and tells what counts as "until now" without saying so.
fn period(reading: &mut Reading, entry: &mut Entry, node: &Node, place: &str) {
    let Some(period) = node.child("Period") else {
        return;
    };
    let is_current = period.text_at(&["Current"]) == "true";
    let [from, to] = ["From", "To"].map(|key| period.child(key).map(date).unwrap_or_default());
    entry.date("startDate", &from);
    if is_current {
        return;
    }
    entry.date("endDate", &to);
    if to.is_empty() && !from.is_empty() {
        let field = format!("LearnerInfo.{place}.Period.To");
        let problem = remark(field, Message::new("intake-no-end"));
        reading.problems.push(problem);
    }
}

/// Where an organisation is: its town and, if the country is written out, that.
fn place_of(organisation: &Node) -> String {
    let address = organisation.at(&["ContactInfo", "Address", "Contact"]);
    let parts = address.map_or(["", ""], |address| {
        let town = address.text_at(&["Municipality"]);
        [town, address.text_at(&["Country", "Label"])]
    });
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    parts.join(", ")
}

fn website_of(organisation: &Node) -> &str {
    organisation.text_at(&["ContactInfo", "Website", "Contact"])
}

fn employment(reading: &mut Reading, node: &Node, idx: usize) -> Entry {
    let mut entry = Entry::default();
    let empty = Node::default();
    let employer = node.child("Employer").unwrap_or(&empty);
    entry
        .text("name", employer.text_at(&["Name"]))
        .text(
            "position",
            &markup::words(node.child("Position").map_or("", label)),
        )
        .text("location", &place_of(employer))
        .text("url", website_of(employer));
    let place = format!("WorkExperienceList[{idx}]");
    period(reading, &mut entry, node, &place);
    let Told { text, bullets } = markup::from_html(node.text_at(&["Activities"]));
    let described = markup::all_lines(node.text_at(&["Description"])).join("\n");
    let text = [described, text].join("\n");
    let sector = employer
        .child("Sector")
        .map_or("", |sector| sector.text_at(&["Label"]));
    entry
        .text("description", sector)
        .text("summary", &text)
        .texts("highlights", bullets);
    entry
}

fn schooling(reading: &mut Reading, node: &Node, idx: usize) -> Entry {
    let mut entry = Entry::default();
    let empty = Node::default();
    let school = node.child("Organisation").unwrap_or(&empty);
    let name = school.text_at(&["Name"]);
    let town = place_of(school);
    let named = match (name.is_empty(), town.is_empty() || name.contains(&town)) {
        (false, false) => format!("{name}, {town}"),
        _ => name.to_owned(),
    };
    entry
        .text("institution", &named)
        .text("url", website_of(school))
        .text("studyType", &markup::words(node.text_at(&["Title"])))
        .text(
            "area",
            node.child("Field")
                .map_or("", |field| field.text_at(&["Label"])),
        );
    period(reading, &mut entry, node, &format!("EducationList[{idx}]"));
    let mut courses = markup::all_lines(node.text_at(&["Description"]));
    courses.extend(markup::all_lines(node.text_at(&["Activities"])));
    // Other levels than the framework's own words say nothing beyond the title.
    let level = node
        .child("Level")
        .map_or("", |level| level.text_at(&["Label"]));
    courses.extend((!level.is_empty()).then(|| level.to_owned()));
    entry.texts("courses", courses);
    entry
}

fn linguistic(reading: &mut Reading, skills: &Node) {
    let Some(linguistic) = skills.child("Linguistic") else {
        return;
    };
    let description = |node: &Node| -> (String, String) {
        let part = |key| node.text_at(&["Description", key]).to_owned();
        (part("Code"), part("Label"))
    };
    let mothers = list(linguistic, "MotherTongueList", "MotherTongue");
    for node in mothers.chain(linguistic.all("MotherTongue")) {
        let (code, label) = description(node);
        reading.language(&code, &label, true, Levels::default());
    }
    let foreign = list(linguistic, "ForeignLanguageList", "ForeignLanguage");
    for node in foreign.chain(linguistic.all("ForeignLanguage")) {
        let (code, label) = description(node);
        let levels = node.child("ProficiencyLevel").unwrap_or(node);
        let of = |key| level(levels.text_at(&[key]));
        let levels = Levels {
            listening: of("Listening"),
            reading: of("Reading"),
            conversation: of("SpokenInteraction"),
            speaking: of("SpokenProduction"),
            writing: of("Writing"),
        };
        reading.language(&code, &label, false, levels);
        certificates(reading, node);
    }
}

/// What verifies a skill.
fn certificates(reading: &mut Reading, skill: &Node) {
    for node in list(skill, "VerifiedBy", "Certificate") {
        let mut certificate = Entry::default();
        let (title, level) = (node.text_at(&["Title"]), node.text_at(&["Level"]));
        let named = if level.is_empty() || title.contains(level) {
            title.to_owned()
        } else {
            format!("{title} ({level})")
        };
        certificate
            .text("name", named.trim())
            .date("date", &node.child("Date").map(date).unwrap_or_default())
            .text("issuer", node.text_at(&["AwardingBody"]));
        reading.certificates.push(certificate);
    }
}

fn other_skills(reading: &mut Reading, skills: &Node) {
    let described = [
        ("Communication", "intake-skills-communication"),
        ("Organisational", "intake-skills-organisation"),
        ("JobRelated", "intake-skills-job"),
        ("Computer", "intake-skills-digital"),
        ("Other", "intake-skills-other"),
    ];
    for (name, key) in described {
        let Some(node) = skills.child(name) else {
            continue;
        };
        // A later draft put each skill into an element of its own.
        let each = std::iter::once(node).chain(node.all("Skill"));
        let mut words: Vec<String> = each
            .flat_map(|skill| markup::all_lines(skill.text_at(&["Description"])))
            .collect();
        if let Some(levels) = node.child("ProficiencyLevel") {
            words.extend(assessed(reading, levels));
        }
        reading.skill(key, words);
        certificates(reading, node);
    }
    let licences: Vec<&str> = skills
        .at(&["Driving", "Description"])
        .into_iter()
        .flat_map(|node| node.all("Licence"))
        .map(Node::text)
        .collect();
    reading.additions.text("driving", &licences.join(", "));
}

/// How somebody rates their own digital skills: area by area, A basic, B independent, C proficient.
fn assessed(reading: &Reading, levels: &Node) -> Vec<String> {
    let areas = [
        ("Information", "intake-digital-information"),
        ("Communication", "intake-digital-communication"),
        ("ContentCreation", "intake-digital-content"),
        ("Safety", "intake-digital-safety"),
        ("ProblemSolving", "intake-digital-problems"),
    ];
    let said = |(area, key): &(&str, &str)| {
        let level = levels.text_at(&[area]);
        matches!(level, "A" | "B" | "C").then(|| reading.text.with(key, &[("level", level.into())]))
    };
    areas.iter().filter_map(said).collect()
}

/// An achievement: its kind by code, its contents line by line.
fn achievement(reading: &mut Reading, node: &Node) {
    let lines = markup::all_lines(node.text_at(&["Description"]));
    let entries = |key: &str| -> Vec<Entry> {
        let entry = |line: &String| {
            let mut entry = Entry::default();
            entry.text(key, line);
            entry
        };
        lines.iter().map(entry).collect()
    };
    match node.text_at(&["Title", "Code"]) {
        "honors_awards" => reading.awards.extend(entries("title")),
        "publications" => reading.publications.extend(entries("name")),
        "projects" => reading.projects.extend(entries("name")),
        "references" => reading.references.extend(entries("reference")),
        "courses" | "certifications" => reading.certificates.extend(entries("name")),
        code => {
            let title = node.child("Title").map_or("", label);
            let title = match code {
                _ if title != code => title.to_owned(),
                "conferences" | "seminars" => reading.text.get("intake-section-conferences"),
                "memberships" => reading.text.get("intake-section-networks"),
                _ => title.to_owned(),
            };
            reading.section(&title, entries("summary"));
        }
    }
}
