//! A profile as Europass XML of the third version, in the order of elements that its schema 3.4 asks for.
//!
//! What that format has no place for stands among the achievements under its heading, or is told.

use std::fmt::Write as _;

use serde_json::Value;

use super::markup::{Element, escaped};
use crate::base::date::PartialDate;
use crate::base::problem::{Loaded, Message, Place, Problem};
use crate::cv;
use crate::record::answer::Cefr;
use crate::record::moment::Moment;
use crate::record::profile::{Profile, SpokenOf};
use crate::record::resume::json_from_profile;
use crate::text::Text;

/// Namespace of all its elements.
const NAMESPACE: &str = "http://europass.cedefop.europa.eu/Europass";

/// Where its schema stands, as the documents of that time name it.
const SCHEMA: &str = "http://europass.cedefop.europa.eu/Europass http://europass.cedefop.europa.eu/xml/v3.4.0/EuropassSchema.xsd";

/// Groups of skills: the element and the key of the name under which it is read.
const GROUPS: [(&str, &str); 5] = [
    ("Communication", "intake-skills-communication"),
    ("Organisational", "intake-skills-organisation"),
    ("JobRelated", "intake-skills-job"),
    ("Computer", "intake-skills-digital"),
    ("Other", "intake-skills-other"),
];

/// Categories of driving licences in the European Union.
const LICENCES: [&str; 15] = [
    "AM", "A1", "A2", "A", "B1", "B", "BE", "C1", "C1E", "C", "CE", "D1", "D1E", "D", "DE",
];

/// A profile in this format.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    pub xml: Vec<u8>,
    /// Places in the profile whose content had none here, in the terms of JSON Resume, e.g. `education[0].score`.
    pub left_out: Vec<String>,
}

/// Writes a profile whose headings are in the language of `text`; a warning names what had no place.
pub fn write(profile: &Profile, text: &Text, today: PartialDate) -> Loaded<Vec<u8>> {
    let Written { xml, left_out } = written(profile, text, today);
    let message = Message::new("europass-left-out").with("fields", left_out.join(", "));
    let problem = Problem::warning(Place::default(), message);
    Loaded {
        value: xml,
        problems: (!left_out.is_empty())
            .then_some(problem)
            .into_iter()
            .collect(),
    }
}

/// As [`write()`], with what had no place as data.
pub fn written(profile: &Profile, text: &Text, today: PartialDate) -> Written {
    let document = json_from_profile(profile);
    let mut writer = Writer {
        document: &document,
        text,
        left_out: Vec::new(),
    };
    let learner = Element::with(
        "LearnerInfo",
        [
            writer.identification(profile.spoken_of),
            writer.headline(),
            writer.work(),
            writer.education(),
            writer.skills(),
            writer.achievements(),
        ],
    );
    let now = format!("{}T00:00:00.000Z", today.plus_days(0));
    let about = Element::with(
        "DocumentInfo",
        [
            Element::text("DocumentType", "ECV"),
            Element::text("CreationDate", &now),
            Element::text("LastUpdateDate", &now),
            Element::text("XSDVersion", "V3.4"),
            Element::text("Generator", "Callfit"),
        ],
    );
    // The schema asks for this element even if the profile is empty.
    let learner = learner.or_bare();
    let root = Element::with("SkillsPassport", [about, learner])
        .attribute("xmlns", NAMESPACE)
        .attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
        .attribute("xsi:schemaLocation", SCHEMA)
        .attribute("locale", text.tag().as_str());
    let mut xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned();
    root.write(&mut xml, 0);
    Written {
        xml: xml.into_bytes(),
        left_out: writer.left_out,
    }
}

/// What is needed while writing.
struct Writer<'a> {
    document: &'a Value,
    text: &'a Text,
    /// Places in the profile whose content had none here.
    left_out: Vec<String>,
}

/// A text of an object, empty if there is none.
fn get<'a>(value: &'a Value, key: &str) -> &'a str {
    value
        .get(key)
        .and_then(Value::as_str)
        .unwrap_or_default()
        .trim()
}

/// The members of a list of objects.
fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    let list = value.get(key).and_then(Value::as_array);
    list.map(Vec::as_slice).unwrap_or_default()
}

/// The texts of a list.
fn texts<'a>(value: &'a Value, key: &str) -> Vec<&'a str> {
    let texts = list(value, key).iter().filter_map(Value::as_str);
    texts
        .map(str::trim)
        .filter(|text| !text.is_empty())
        .collect()
}

/// A label without a code.
fn label(name: &'static str, text: &str) -> Element {
    Element::with(name, [Element::text("Label", text)])
}

fn contact(name: &'static str, text: &str) -> Element {
    Element::with(name, [Element::text("Contact", text)])
}

/// A page with the name of its network; without an address there is none.
fn website(profile: &Value) -> Element {
    let address = get(profile, "url");
    let used = if address.is_empty() {
        ""
    } else {
        get(profile, "network")
    };
    Element::with(
        "Website",
        [Element::text("Contact", address), label("Use", used)],
    )
}

/// Paragraphs and bullets as the HTML that the format carries as text.
fn html(paragraphs: &[&str], bullets: &[&str]) -> String {
    let mut html = String::new();
    for line in paragraphs.iter().flat_map(|text| text.lines()) {
        // Writing to a string cannot fail.
        write!(html, "<p>{}</p>", escaped(line.trim())).ok();
    }
    if !bullets.is_empty() {
        let items = bullets
            .iter()
            .map(|bullet| format!("<li>{}</li>", escaped(bullet)));
        write!(html, "<ul>{}</ul>", items.collect::<String>()).ok();
    }
    html.replace("<p></p>", "")
}

/// Country codes as the European Union writes them.
fn country(code: &str) -> String {
    match code.to_ascii_uppercase().as_str() {
        "GR" => "EL".to_owned(),
        "GB" => "UK".to_owned(),
        code => code.to_owned(),
    }
}

/// Parts that say something, with commas between them.
fn commas(parts: &[&str]) -> String {
    let parts: Vec<&str> = parts
        .iter()
        .copied()
        .filter(|part| !part.is_empty())
        .collect();
    parts.join(", ")
}

impl Writer<'_> {
    /// A date in attributes; what cannot be read as one has no place.
    fn date(&mut self, name: &'static str, date: &str, place: &str) -> Element {
        match Moment::read(date) {
            Some(Moment::Date(date)) => {
                let mut element = Element::new(name).attribute("year", date.year.to_string());
                if let Some(month) = date.month {
                    element = element.attribute("month", format!("--{month:02}"));
                }
                if let Some(day) = date.day {
                    element = element.attribute("day", format!("---{day:02}"));
                }
                element
            }
            Some(Moment::Words(_)) => {
                self.left_out.push(place.to_owned());
                Element::new(name)
            }
            Some(Moment::Now) | None => Element::new(name),
        }
    }

    fn period(&mut self, entry: &Value, place: &str) -> Element {
        let (start, end) = (get(entry, "startDate"), get(entry, "endDate"));
        let is_over = matches!(Moment::read(end), Some(Moment::Date(_) | Moment::Words(_)));
        let is_current = !is_over && !start.is_empty();
        let from = self.date("From", start, &format!("{place}.startDate"));
        let to = self.date("To", end, &format!("{place}.endDate"));
        let current = if is_current { "true" } else { "" };
        Element::with("Period", [from, to, Element::text("Current", current)])
    }

    fn identification(&mut self, spoken_of: SpokenOf) -> Element {
        let basics = self.document.get("basics").unwrap_or(&Value::Null);
        let name = get(basics, "name");
        let (first, last) = name.rsplit_once(' ').unwrap_or((name, ""));
        let names = [
            Element::text("FirstName", first),
            Element::text("Surname", last),
        ];
        let photo = get(basics, "image")
            .strip_prefix("data:")
            .and_then(|data| data.split_once(";base64,"))
            .filter(|(kind, _)| matches!(*kind, "image/jpeg" | "image/png"))
            .map(|(kind, data)| [Element::text("MimeType", kind), Element::text("Data", data)]);
        Element::with(
            "Identification",
            [
                Element::with("PersonName", names),
                self.reach(basics),
                self.demographics(spoken_of),
                Element::with("Photo", photo.into_iter().flatten()),
            ],
        )
    }

    fn reach(&mut self, basics: &Value) -> Element {
        let null = Value::Null;
        let location = basics.get("location").unwrap_or(&null);
        let code = country(get(location, "countryCode"));
        let region = get(location, "region");
        let nation = [
            Element::text("Code", &code),
            Element::text("Label", if code.is_empty() { region } else { "" }),
        ];
        if !code.is_empty() && !region.is_empty() {
            self.left_out.push("basics.location.region".to_owned());
        }
        let address = Element::with(
            "Contact",
            [
                Element::text("AddressLine", get(location, "address")),
                Element::text("PostalCode", get(location, "postalCode")),
                Element::text("Municipality", get(location, "city")),
                Element::with("Country", nation),
            ],
        );
        let email = get(basics, "email");
        let is_address = email.split_once('@').is_some_and(|(user, host)| {
            let is_host = host
                .split_once('.')
                .is_some_and(|(begin, end)| !begin.is_empty() && !end.is_empty());
            !user.is_empty() && is_host && !host.contains('@')
        });
        if !is_address && !email.is_empty() {
            self.left_out.push("basics.email".to_owned());
        }
        let ours = basics.get("callfit").unwrap_or(&null);
        let mut phones = vec![get(basics, "phone")];
        phones.extend(texts(ours, "phones"));
        let profiles = list(basics, "profiles");
        let mut webs = vec![contact("Website", get(basics, "url"))];
        webs.extend(profiles.iter().map(website));
        let chats = profiles
            .iter()
            .filter(|profile| get(profile, "url").is_empty());
        let chats = chats.map(|profile| {
            let used = label("Use", get(profile, "network"));
            let name = Element::text("Contact", get(profile, "username"));
            Element::with("InstantMessaging", [name, used])
        });
        Element::with(
            "ContactInfo",
            [
                Element::with("Address", [address]),
                contact("Email", if is_address { email } else { "" }),
                Element::with(
                    "TelephoneList",
                    phones.iter().map(|phone| contact("Telephone", phone)),
                ),
                Element::with("WebsiteList", webs),
                Element::with("InstantMessagingList", chats),
            ],
        )
    }

    fn demographics(&mut self, spoken_of: SpokenOf) -> Element {
        let ours = self.document.get("callfit").unwrap_or(&Value::Null);
        let personal = ours.get("personal").unwrap_or(&Value::Null);
        for key in ["maritalStatus", "father", "mother", "militaryService"] {
            if !get(personal, key).is_empty() {
                self.left_out.push(format!("callfit.personal.{key}"));
            }
        }
        if ours.get("availability").is_some() {
            self.left_out.push("callfit.availability".to_owned());
        }
        let gender = match spoken_of {
            SpokenOf::Feminine => "F",
            SpokenOf::Masculine => "M",
            SpokenOf::Neutral => "",
        };
        let nations = get(personal, "nationality").split(", ");
        let birth = get(personal, "birthDate");
        Element::with(
            "Demographics",
            [
                self.date("Birthdate", birth, "callfit.personal.birthDate"),
                Element::with("Gender", [Element::text("Code", gender)]),
                Element::with(
                    "NationalityList",
                    nations.map(|nation| label("Nationality", nation)),
                ),
            ],
        )
    }

    /// The headline; where there is none, the summary as a personal statement.
    fn headline(&self) -> Element {
        let basics = self.document.get("basics").unwrap_or(&Value::Null);
        let (kind, words) = match get(basics, "label") {
            "" => ("personal_statement", get(basics, "summary")),
            label => ("position", label),
        };
        let kind = Element::with("Type", [Element::text("Code", kind)]);
        let description = label("Description", words);
        Element::with(
            "Headline",
            (!words.is_empty())
                .then_some([kind, description])
                .into_iter()
                .flatten(),
        )
    }

    fn work(&mut self) -> Element {
        let mut entries = Vec::new();
        for (idx, entry) in list(self.document, "work").iter().enumerate() {
            let place = Element::with(
                "Contact",
                [Element::text("Municipality", get(entry, "location"))],
            );
            let reach = [
                Element::with("Address", [place]),
                contact("Website", get(entry, "url")),
            ];
            let told = html(&[get(entry, "summary")], &texts(entry, "highlights"));
            let employer = [
                Element::text("Name", get(entry, "name")),
                Element::with("ContactInfo", reach),
                label("Sector", get(entry, "description")),
            ];
            entries.push(Element::with(
                "WorkExperience",
                [
                    self.period(entry, &format!("work[{idx}]")),
                    label("Position", get(entry, "position")),
                    Element::text("Activities", &told),
                    Element::with("Employer", employer),
                ],
            ));
        }
        Element::with("WorkExperienceList", entries)
    }

    fn education(&mut self) -> Element {
        let mut entries = Vec::new();
        for (idx, entry) in list(self.document, "education").iter().enumerate() {
            if !get(entry, "score").is_empty() {
                self.left_out.push(format!("education[{idx}].score"));
            }
            let school = [
                Element::text("Name", get(entry, "institution")),
                Element::with("ContactInfo", [contact("Website", get(entry, "url"))]),
            ];
            entries.push(Element::with(
                "Education",
                [
                    self.period(entry, &format!("education[{idx}]")),
                    Element::text("Title", get(entry, "studyType")),
                    Element::text("Activities", &html(&[], &texts(entry, "courses"))),
                    Element::with("Organisation", school),
                    label("Field", get(entry, "area")),
                ],
            ));
        }
        Element::with("EducationList", entries)
    }

    fn skills(&mut self) -> Element {
        let mut groups: [Vec<String>; 5] = Default::default();
        for skill in list(self.document, "skills") {
            let (name, words) = (get(skill, "name"), texts(skill, "keywords"));
            let is_known = |key: &str| {
                let mut tags = Text::shipped().into_iter();
                !words.is_empty() && tags.any(|tag| Text::shipped_in(&tag).get(key) == name)
            };
            let group = GROUPS.iter().position(|(_, key)| is_known(key));
            let lines = if group.is_some() {
                words.iter().map(|word| (*word).to_owned()).collect()
            } else {
                let with = if words.is_empty() || name.is_empty() {
                    ""
                } else {
                    ": "
                };
                vec![format!("{name}{with}{}", words.join(", "))]
            };
            // What names no group of the format is taken as belonging to the job.
            if let Some(group) = groups.get_mut(group.unwrap_or(2)) {
                group.extend(lines);
            }
        }
        let driving = self
            .document
            .get("callfit")
            .map_or("", |ours| get(ours, "driving"));
        let words: Vec<&str> = driving
            .split([',', ' '])
            .filter(|word| !word.is_empty())
            .collect();
        let is_known = words.iter().all(|word| LICENCES.contains(word));
        if let (false, [.., other]) = (is_known, &mut groups) {
            let heading = self.text.get("cv-heading-driving");
            other.push(format!("{heading}: {driving}"));
        }
        let licences = words.iter().filter(|_| is_known);
        let licences = licences.map(|word| Element::text("Licence", word));
        let described = Element::with("Description", licences);
        let [communication, organisation, job, digital, other] = groups.map(|lines| {
            let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
            Element::text("Description", &html(&[], &lines))
        });
        Element::with(
            "Skills",
            [
                self.linguistic(),
                Element::with("Communication", [communication]),
                Element::with("Organisational", [organisation]),
                Element::with("JobRelated", [job]),
                Element::with("Computer", [digital]),
                Element::with("Driving", [described]),
                Element::with("Other", [other]),
            ],
        )
    }

    fn linguistic(&mut self) -> Element {
        let (mut mothers, mut foreign) = (Vec::new(), Vec::new());
        for (idx, language) in list(self.document, "languages").iter().enumerate() {
            let described = label("Description", get(language, "language"));
            let fluency = get(language, "fluency");
            if cv::says_native(fluency) {
                mothers.push(Element::with("MotherTongue", [described]));
                continue;
            }
            let levels = levels(language, fluency);
            if !fluency.is_empty() && levels.is_none() {
                self.left_out.push(format!("languages[{idx}].fluency"));
            }
            let names = [
                "Listening",
                "Reading",
                "SpokenInteraction",
                "SpokenProduction",
                "Writing",
            ];
            let levels = levels.into_iter().flatten();
            let levels = names.into_iter().zip(levels);
            let levels = levels.map(|(name, level)| Element::text(name, level));
            let levels = Element::with("ProficiencyLevel", levels);
            foreign.push(Element::with("ForeignLanguage", [described, levels]));
        }
        Element::with(
            "Linguistic",
            [
                Element::with("MotherTongueList", mothers),
                Element::with("ForeignLanguageList", foreign),
            ],
        )
    }

    /// Everything else, section by section, each entry on a line.
    fn achievements(&self) -> Element {
        let mut parts: Vec<(&str, String, Vec<String>)> = Vec::new();
        for (section, code, heading) in ACHIEVEMENTS {
            let lines = list(self.document, section).iter();
            let lines = lines.map(|entry| line_of(section, entry));
            parts.push((code, self.text.get(heading), lines.collect()));
        }
        let basics = self.document.get("basics").unwrap_or(&Value::Null);
        if !get(basics, "label").is_empty() {
            // There the headline stands where the summary could.
            let summary = get(basics, "summary").lines().map(str::to_owned);
            parts.push(("", self.text.get("cv-heading-summary"), summary.collect()));
        }
        let ours = self.document.get("callfit").unwrap_or(&Value::Null);
        for section in list(ours, "sections") {
            let lines = list(section, "entries").iter();
            let lines = lines.map(|entry| line_of("own", entry));
            parts.push(("", get(section, "title").to_owned(), lines.collect()));
        }
        let is_said = |lines: &[String]| lines.iter().any(|line| !line.is_empty());
        let parts = parts.iter().filter(|(_, _, lines)| is_said(lines));
        let parts = parts.map(|(code, title, lines)| {
            let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
            let title = [Element::text("Code", code), Element::text("Label", title)];
            let told = Element::text("Description", &html(&[], &lines));
            Element::with("Achievement", [Element::with("Title", title), told])
        });
        Element::with("AchievementList", parts)
    }
}

/// Sections of JSON Resume that become achievements: their codes there, if they have one, and their headings.
const ACHIEVEMENTS: [(&str, &str, &str); 7] = [
    ("awards", "honors_awards", "cv-heading-awards"),
    ("publications", "publications", "cv-heading-publications"),
    ("projects", "projects", "cv-heading-projects"),
    ("certificates", "certifications", "cv-heading-certificates"),
    ("references", "references", "cv-heading-references"),
    ("volunteer", "", "cv-heading-volunteering"),
    ("interests", "", "cv-heading-interests"),
];

/// An entry of a section on one line.
fn line_of(section: &str, entry: &Value) -> String {
    let keys: &[&str] = match section {
        "awards" => &["title", "awarder", "date", "summary"],
        "publications" => &["name", "publisher", "releaseDate", "url", "summary"],
        "projects" => &["name", "entity", "startDate", "endDate", "description"],
        "certificates" => &["name", "issuer", "date"],
        "references" => &["reference", "name"],
        "volunteer" => &[
            "position",
            "organization",
            "startDate",
            "endDate",
            "summary",
        ],
        _ => &["position", "name", "startDate", "endDate", "summary"],
    };
    let mut parts: Vec<&str> = keys.iter().map(|key| get(entry, key)).collect();
    parts.extend(texts(entry, "highlights"));
    parts.extend(texts(entry, "keywords"));
    commas(&parts)
}

/// The five levels of a language: those kept beside its fluency if it still says them, else the one level it names.
fn levels<'a>(language: &'a Value, fluency: &'a str) -> Option<[&'a str; 5]> {
    let kept = language.get("callfit").and_then(|ours| ours.get("cefr"));
    if let Some(kept) = kept {
        let keys = [
            "listening",
            "reading",
            "conversation",
            "speaking",
            "writing",
        ];
        let kept = keys.map(|key| get(kept, key));
        let is_said = kept.iter().all(|level| fluency.contains(level));
        if is_said && kept.iter().any(|level| !level.is_empty()) {
            return Some(kept);
        }
    }
    let words = fluency.split(|c: char| !c.is_ascii_alphanumeric());
    let mut named = words.filter(|word| Cefr::ALL.iter().any(|level| level.name() == *word));
    let level = named.next()?;
    named.next().is_none().then_some([level; 5])
}
