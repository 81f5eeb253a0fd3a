//! Europass XML of the fourth version (`Candidate`), which the European Union gives out since 2020.
//!
//! Its schema is not public. Names are those of HR-XML and OAGIS, as they stand in files that people have; elements are
//! looked for by their local names, wherever they may stand.

use serde_json::Value;

use super::entry::Entry;
use super::europass::{self, Levels, Reading, country, level};
use super::markup::{self, Told};
use super::remark;
use super::xml::Node;
use crate::base::problem::{Loaded, Message};
use crate::text::Text;

/// Names of the elements that say what an entry of a list is.
const TITLES: [&str; 9] = [
    "Title",
    "Name",
    "CertificationName",
    "CertificationTypeCode",
    "LicenseName",
    "FormattedPublicationDescription",
    "AwardName",
    "OrganizationName",
    "Description",
];

/// Reads the root element.
pub(super) fn read(root: &Node) -> Loaded<Value> {
    let empty = Node::default();
    // Further profiles say the same in other languages.
    let profile = root.child("CandidateProfile").unwrap_or(&empty);
    let person = root.child("CandidatePerson").unwrap_or(&empty);
    let mut reading = Reading::new(profile.attribute("languageCode"));
    identify(&mut reading, person);
    let summary = markup::all_lines(&deep(profile, "ExecutiveSummary")).join("\n");
    reading.basics.text("summary", &summary);
    reading
        .basics
        .text("label", &markup::words(profile.text_at(&["Headline"])));
    attachments(&mut reading, profile);
    let work = employment(profile);
    let education = schooling(profile, &reading.text);
    languages(&mut reading, person, profile);
    skills(&mut reading, profile);
    lists(&mut reading, profile);
    let volunteer = entries(profile, "VoluntaryWorks", |node| {
        let mut entry = dated(node);
        entry.text("organization", &title(node));
        told(&mut entry, node);
        entry
    });
    let sections = vec![
        ("work", work),
        ("volunteer", volunteer),
        ("education", education),
    ];
    let (document, problems) = reading.finish(sections);
    Loaded {
        value: Value::Object(document.0),
        problems,
    }
}

/// Takes the photo among what is attached; other documents are told.
fn attachments(reading: &mut Reading, profile: &Node) {
    let place = "CandidateProfile.Attachment";
    let mut attached: Vec<&Node> = profile.all("Attachment").collect();
    let says = |node: &Node, name: &str, value: &str| deep(node, name).eq_ignore_ascii_case(value);
    let is_photo = |node: &&Node| {
        says(node, "Instructions", "ProfilePicture") || says(node, "FileType", "photo")
    };
    let says_nothing = |node: &&Node| deep(node, "FileType").is_empty();
    let photo = attached.iter().position(is_photo);
    if let Some(at) = photo.or_else(|| attached.iter().position(says_nothing)) {
        reading.photo(place, &deep(attached.remove(at), "EmbeddedData"));
    }
    if !attached.is_empty() {
        let message = Message::new("intake-attachments-left").with("n", attached.len());
        reading.problems.push(remark(place.to_owned(), message));
    }
}

/// The page of an organisation: of its ways to be reached the one on the web, else the first link.
fn website(organisation: &Node) -> String {
    let mut ways = Vec::new();
    organisation.named("Communication", &mut ways);
    let is_web = |way: &&&Node| way.text_at(&["ChannelCode"]).eq_ignore_ascii_case("web");
    let web = ways.iter().find(is_web).map(|way| deep(way, "URI"));
    first([
        web.unwrap_or_default(),
        organisation.text_at(&["Link"]).to_owned(),
    ])
}

/// The first text of the first element of that name, however deep.
fn deep(node: &Node, name: &str) -> String {
    let mut found = Vec::new();
    node.named(name, &mut found);
    let mut texts = found.into_iter().map(Node::first_text);
    texts
        .find(|text| !text.is_empty())
        .unwrap_or_default()
        .to_owned()
}

fn identify(reading: &mut Reading, person: &Node) {
    let names = ["GivenName", "FamilyName"].map(|key| person.text_at(&["PersonName", key]));
    let mut name = names.join(" ").trim().to_owned();
    if name.is_empty() {
        name = deep(person, "FormattedName");
    }
    reading.basics.text("name", &name);
    reading
        .personal
        .date("birthDate", person.text_at(&["BirthDate"]));
    let nationalities: Vec<String> = person
        .all("NationalityCode")
        .map(|node| country(node.text()))
        .filter(|code| !code.is_empty())
        .map(|code| country_name(reading, code))
        .collect();
    reading
        .personal
        .text("nationality", &nationalities.join(", "));
    reading.gender(person.text_at(&["GenderCode"]));
    let (mut mails, mut phones, mut webs) = (Vec::new(), Vec::new(), Vec::new());
    for way in person.all("Communication") {
        let address = ["URI", "URL", "Text"].iter().map(|key| way.text_at(&[key]));
        let address = address
            .into_iter()
            .find(|text| !text.is_empty())
            .unwrap_or_default();
        match way.text_at(&["ChannelCode"]).to_ascii_lowercase().as_str() {
            "email" | "e-mail" => mails.push(address.to_owned()),
            "telephone" | "phone" | "mobile" | "mobiletelephone" => phones.push(number(way)),
            "" if way.child("Address").is_some() => {}
            _ if address.is_empty() && way.child("DialNumber").is_some() => {
                phones.push(number(way));
            }
            _ => webs.push((way, address)),
        }
    }
    reading.contacts("email", "CandidatePerson.Communication", mails);
    reading.contacts("phone", "CandidatePerson.Communication", phones);
    sites(reading, &webs);
    let address = person
        .all("Communication")
        .find_map(|way| way.child("Address"));
    if let Some(address) = address {
        reading.basics.object("location", location(address));
    }
}

/// The country's name; the code itself if it is none that we know.
fn country_name(reading: &Reading, code: String) -> String {
    let key = format!("cv-country-{}", code.to_lowercase());
    if reading.text.has(&key) {
        reading.text.get(&key)
    } else {
        code
    }
}

/// A telephone number with the country's in front.
fn number(way: &Node) -> String {
    let number = way.text_at(&["DialNumber"]);
    let dialing = way.text_at(&["CountryDialing"]).trim_start_matches('+');
    if dialing.is_empty() || number.starts_with('+') {
        number.to_owned()
    } else {
        format!("+{dialing} {number}")
    }
}

fn sites(reading: &mut Reading, webs: &[(&Node, &str)]) {
    let mut profiles = Vec::new();
    for (way, address) in webs {
        let is_web = way.text_at(&["ChannelCode"]).eq_ignore_ascii_case("web");
        if is_web && !reading.basics.0.contains_key("url") {
            reading.basics.text("url", address);
            continue;
        }
        let network = ["OtherTitle", "UseCode"]
            .iter()
            .map(|key| way.text_at(&[key]));
        let network = network
            .into_iter()
            .find(|text| !text.is_empty() && *text != "other");
        let mut profile = Entry::default();
        profile.text("network", network.unwrap_or_default()).text(
            if address.contains('.') {
                "url"
            } else {
                "username"
            },
            address,
        );
        profiles.push(profile);
    }
    reading.basics.entries("profiles", profiles);
}

fn location(address: &Node) -> Entry {
    let mut location = Entry::default();
    let lines = ["AddressLine", "StreetName", "BuildingNumber"];
    let lines: Vec<&str> = lines
        .iter()
        .flat_map(|key| address.all(key))
        .map(Node::text)
        .filter(|line| !line.is_empty())
        .collect();
    location
        .text("address", &lines.join(", "))
        .text("postalCode", address.text_at(&["PostalCode"]))
        .text("city", address.text_at(&["CityName"]))
        .text("countryCode", &country(address.text_at(&["CountryCode"])));
    location
}

/// A moment in or below an element.
fn moment(node: &Node, name: &str) -> String {
    let mut found = Vec::new();
    node.named(name, &mut found);
    found
        .first()
        .map_or("", |node| node.first_text())
        .to_owned()
}

/// An entry with its dates.
fn dated(node: &Node) -> Entry {
    let mut entry = Entry::default();
    entry.date("startDate", &moment(node, "StartDate"));
    let is_current = ["CurrentIndicator", "Ongoing"]
        .iter()
        .any(|key| moment(node, key) == "true");
    if !is_current {
        entry.date("endDate", &moment(node, "EndDate"));
    }
    entry
}

/// Sets what the description says.
fn told(entry: &mut Entry, node: &Node) {
    let description = node.child("Description").map_or("", Node::text);
    let Told { text, bullets } = markup::from_html(description);
    entry.text("summary", &text).texts("highlights", bullets);
}

fn title(node: &Node) -> String {
    let names = TITLES.iter().filter(|name| **name != "Description");
    let mut texts = names.map(|name| markup::words(node.text_at(&[name])));
    texts.find(|text| !text.is_empty()).unwrap_or_default()
}

fn employment(profile: &Node) -> Vec<Entry> {
    let mut employers = Vec::new();
    profile.named("EmployerHistory", &mut employers);
    let mut work = Vec::new();
    for employer in employers {
        let name = employer.text_at(&["OrganizationName"]);
        let department = employer.text_at(&["Department"]);
        let name = if department.is_empty() || name.contains(department) {
            name.to_owned()
        } else {
            format!("{name}, {department}")
        };
        let mut positions: Vec<&Node> = employer.all("PositionHistory").collect();
        if positions.is_empty() {
            positions.push(employer);
        }
        for position in positions {
            // Some write the period beside the position.
            let mut entry = dated(position);
            if entry.is_empty() {
                entry = dated(employer);
            }
            let town = first([deep(position, "City"), deep(employer, "CityName")]);
            entry
                .text("name", &name)
                .text(
                    "position",
                    &markup::words(position.text_at(&["PositionTitle"])),
                )
                .text("location", &town)
                .text("url", &website(employer));
            told(&mut entry, position);
            work.push(entry);
        }
    }
    work
}

fn schooling(profile: &Node, words: &Text) -> Vec<Entry> {
    let mut schools = Vec::new();
    profile.named("EducationOrganizationAttendance", &mut schools);
    let entry = |node: &&Node| {
        let mut entry = dated(node);
        let degree = markup::words(&deep(node, "DegreeName"));
        let program = markup::words(node.text_at(&["ProgramName"]));
        let mut courses = Vec::new();
        for key in ["Thesis", "OccupationalSkillsCovered", "Description"] {
            courses.extend(markup::all_lines(&deep(node, key)));
        }
        courses.push(format!(
            "{} {}",
            deep(node, "NumberOfCredit"),
            deep(node, "CreditType")
        ));
        let mut fields = Vec::new();
        node.named("FieldOfStudy", &mut fields);
        let named = fields.into_iter().filter_map(|field| {
            let said = first([
                deep(field, "MainFieldOfStudy"),
                field.first_text().to_owned(),
            ]);
            europass::field(&said, words)
        });
        let field: Vec<String> = named.collect();
        entry
            .text("institution", node.text_at(&["OrganizationName"]))
            .text(
                "studyType",
                if degree.is_empty() { &program } else { &degree },
            )
            .text("area", &field.join(", "))
            .text("score", &deep(node, "FinalGrade"))
            .text("url", &website(node))
            .texts("courses", courses);
        entry
    };
    schools.iter().map(entry).collect()
}

/// What an element says, as a code or as words of the person's own, which its attribute of that name tells.
fn code_or_label<'a>(node: &'a Node, attribute: &str) -> (&'a str, &'a str) {
    if node.attribute(attribute).eq_ignore_ascii_case("FREE_TEXT") {
        ("", node.text())
    } else {
        (node.text(), "")
    }
}

fn languages(reading: &mut Reading, person: &Node, profile: &Node) {
    let mothers: Vec<&Node> = person.all("PrimaryLanguageCode").collect();
    for node in mothers.iter().filter(|node| !node.text().is_empty()) {
        let (code, label) = code_or_label(node, "name");
        reading.language(code, label, true, Levels::default());
    }
    let mothers: Vec<&str> = mothers.into_iter().map(Node::text).collect();
    let mut competencies = Vec::new();
    profile.named("PersonCompetency", &mut competencies);
    for node in competencies {
        if !node
            .text_at(&["TaxonomyID"])
            .eq_ignore_ascii_case("language")
        {
            continue;
        }
        let competency = node.child("CompetencyID");
        let (code, written) = competency.map_or(("", ""), |id| code_or_label(id, "schemeName"));
        if competency.is_some_and(|id| mothers.contains(&id.text())) {
            continue;
        }
        let mut levels = Levels::default();
        for dimension in node.all("CompetencyDimension") {
            let kind = dimension
                .text_at(&["CompetencyDimensionTypeCode"])
                .to_ascii_lowercase();
            let given = level(&deep(dimension, "ScoreText"));
            let place = match kind.as_str() {
                kind if kind.contains("listening") => &mut levels.listening,
                kind if kind.contains("reading") => &mut levels.reading,
                kind if kind.contains("interaction") => &mut levels.conversation,
                kind if kind.contains("writing") => &mut levels.writing,
                kind if kind.contains("production") => &mut levels.speaking,
                _ => continue,
            };
            *place = given;
        }
        let label = first([
            written.to_owned(),
            markup::words(node.text_at(&["CompetencyName"])),
        ]);
        reading.language(code, &label, false, levels);
    }
}

/// Skills in their groups, the oldest and the newest way of writing them.
fn skills(reading: &mut Reading, profile: &Node) {
    let groups = [
        (
            "CommunicationAndInterpersonalSkills",
            "intake-skills-communication",
        ),
        ("OrganisationalSkills", "intake-skills-organisation"),
        (
            "ManagementAndLeadershipSkills",
            "intake-skills-organisation",
        ),
        ("JobRelatedSkills", "intake-skills-job"),
        ("DigitalSkills", "intake-skills-digital"),
        ("OtherSkills", "intake-skills-other"),
    ];
    for (name, key) in groups {
        let mut found = Vec::new();
        profile.named(name, &mut found);
        let mut words = Vec::new();
        for group in found {
            leaves(group, &mut words);
        }
        reading.skill(key, words);
    }
    let mut competencies = Vec::new();
    profile.named("PersonCompetency", &mut competencies);
    let others = competencies.iter().filter(|node| {
        let taxonomy = node.text_at(&["TaxonomyID"]);
        !taxonomy.eq_ignore_ascii_case("language")
    });
    let words = others.map(|node| markup::words(node.text_at(&["CompetencyName"])));
    reading.skill("intake-skills-digital", words.collect());
    let mut licences = Vec::new();
    profile.named("LicenseTypeCode", &mut licences);
    let licences: Vec<&str> = licences.into_iter().map(Node::text).collect();
    reading.additions.text("driving", &licences.join(", "));
}

/// The lines of all texts below an element.
fn leaves(node: &Node, words: &mut Vec<String>) {
    if node.children().is_empty() {
        words.extend(markup::all_lines(node.text()));
    }
    for child in node.children() {
        leaves(child, words);
    }
}

/// The entries of all lists of that name.
fn entries(profile: &Node, list: &str, entry: impl Fn(&Node) -> Entry) -> Vec<Entry> {
    let mut lists = Vec::new();
    profile.named(list, &mut lists);
    let mut items = Vec::new();
    for list in lists {
        list.with_any(&TITLES, &mut items);
    }
    items.into_iter().map(entry).collect()
}

/// The first text that is not empty.
fn first<const N: usize>(texts: [String; N]) -> String {
    let mut texts = texts.into_iter();
    texts.find(|text| !text.is_empty()).unwrap_or_default()
}

fn lists(reading: &mut Reading, profile: &Node) {
    for list in ["Certifications", "CourseCertifications"] {
        reading
            .certificates
            .extend(entries(profile, list, certificate));
    }
    reading
        .projects
        .extend(entries(profile, "Projects", project));
    let publications = entries(profile, "PublicationHistory", publication);
    reading.publications.extend(publications);
    for list in ["HonoursAndAwards", "HonorsAndAwards"] {
        reading.awards.extend(entries(profile, list, award));
    }
    let interests = entries(profile, "HobbiesAndInterests", interest);
    reading.interests.extend(interests);
    own_sections(reading, profile);
}

fn certificate(node: &Node) -> Entry {
    let mut entry = Entry::default();
    let issuers = [
        "IssuingAuthorityName",
        "IssuingAuthority",
        "OrganizationName",
    ];
    let dates = [
        "StartDate",
        "FirstIssuedDate",
        "CertificationDate",
        "Date",
        "EndDate",
    ];
    entry
        .text("name", &title(node))
        .date("date", &first(dates.map(|key| moment(node, key))))
        .text("issuer", &first(issuers.map(|key| deep(node, key))))
        .text("url", node.text_at(&["Link"]));
    entry
}

fn project(node: &Node) -> Entry {
    let mut entry = dated(node);
    let Told { text, bullets } = markup::from_html(node.text_at(&["Description"]));
    entry
        .text("name", &title(node))
        .text("description", &text)
        .texts("highlights", bullets)
        .text("url", node.text_at(&["Link"]));
    entry
}

fn publication(node: &Node) -> Entry {
    let mut entry = Entry::default();
    let dates = ["StartDate", "Date", "Year"].map(|key| moment(node, key));
    entry
        .text("name", &title(node))
        .date("releaseDate", &first(dates))
        .text("summary", &markup::words(node.text_at(&["Description"])))
        .text("url", node.text_at(&["Link"]));
    entry
}

fn award(node: &Node) -> Entry {
    let mut entry = Entry::default();
    entry
        .text("title", &title(node))
        .date("date", &moment(node, "StartDate"))
        .text("awarder", &deep(node, "AwardingBody"))
        .text("summary", &markup::words(node.text_at(&["Description"])));
    entry
}

fn interest(node: &Node) -> Entry {
    let mut entry = Entry::default();
    let description = node.text_at(&["Description"]);
    entry
        .text("name", &title(node))
        .texts("keywords", markup::all_lines(description));
    entry
}

/// Lists that JSON Resume has no place for, under their names in words; `Others` name themselves.
fn own_sections(reading: &mut Reading, profile: &Node) {
    let named = [
        ("ConferencesAndSeminars", "intake-section-conferences"),
        ("CreativeWorks", "intake-section-creative"),
        ("NetworksAndMemberships", "intake-section-networks"),
        ("SocialAndPoliticalActivities", "intake-section-social"),
    ];
    let entry = |node: &Node| {
        let mut entry = dated(node);
        entry
            .text("name", &title(node))
            .text("location", node.text_at(&["Location"]))
            .text("url", node.text_at(&["Link"]));
        told(&mut entry, node);
        entry
    };
    for (list, key) in named {
        let read = entries(profile, list, entry);
        let title = reading.text.get(key);
        reading.section(&title, read);
    }
    // Each entry stands in an element of its own, which repeats the title of its section.
    let mut sections: Vec<(String, Vec<Entry>)> = Vec::new();
    for others in profile.all("Others") {
        let named = title(others);
        let read = others.all("Other").map(entry);
        match sections.iter_mut().find(|(known, _)| *known == named) {
            Some((_, entries)) => entries.extend(read),
            None => sections.push((named, read.collect())),
        }
    }
    for (title, entries) in sections {
        reading.section(&title, entries);
    }
}
