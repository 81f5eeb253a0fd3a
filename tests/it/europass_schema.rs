//! What we write as Europass keeps to the rules of its schema 3.4: order, what must be there, and the values of codes.

use callfit::app::headless;
use callfit::base::date::PartialDate;
use callfit::catalog::Catalog;
use callfit::export::europass;
use callfit::intake;
use callfit::record::profile::Profile;
use callfit::record::resume::{profile_from_json, record_from_resume};
use callfit::text::Text;
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use serde_json::json;

use crate::intake::case;
use crate::linkedin::zipped;

/// Elements, some by their parent, with their children in the order that the schema asks for: `!` must be there, `*` may
/// be there many times. What is not in the list holds text alone.
///
/// Facts from the XML schemas 3.4.0 of the European Union, as used by its editors until 2020.
const CHILDREN: &[(&str, &str)] = &[
    (
        "SkillsPassport",
        "DocumentInfo! PrintingPreferences LearnerInfo! AttachmentList CoverLetter",
    ),
    (
        "DocumentInfo",
        "DocumentType! Bundle CreationDate! LastUpdateDate! XSDVersion! Generator! Comment Copyright EuropassLogo",
    ),
    (
        "LearnerInfo",
        "Identification Headline WorkExperienceList EducationList Skills AchievementList Documentation",
    ),
    (
        "Identification",
        "PersonName ContactInfo Demographics Photo Signature",
    ),
    ("PersonName", "Title FirstName Surname"),
    (
        "Identification/ContactInfo",
        "Address Email TelephoneList WebsiteList InstantMessagingList ContactMethodList",
    ),
    ("ContactInfo", "Address Website"),
    ("Address", "Contact"),
    (
        "Address/Contact",
        "AddressLine AddressLine2 PostalCode Municipality Country",
    ),
    ("Email", "Contact"),
    ("TelephoneList", "Telephone*"),
    ("Telephone", "Contact Use"),
    ("WebsiteList", "Website*"),
    ("Website", "Contact Use"),
    ("InstantMessagingList", "InstantMessaging*"),
    ("InstantMessaging", "Contact Use"),
    ("Demographics", "Birthdate Gender NationalityList"),
    ("NationalityList", "Nationality!*"),
    ("Photo", "MimeType! Data! MetadataList"),
    ("Headline", "Type Description"),
    ("Headline/Description", "Code Label"),
    ("WorkExperienceList", "WorkExperience*"),
    (
        "WorkExperience",
        "Period Description Documentation Position Activities Employer",
    ),
    ("Period", "From To Current Duration DurationEquivalent"),
    ("Employer", "Name ContactInfo Sector"),
    ("EducationList", "Education*"),
    (
        "Education",
        "Period Description Documentation Title Activities Organisation Level Field",
    ),
    ("Organisation", "Name ContactInfo"),
    (
        "Skills",
        "Linguistic Communication Organisational JobRelated Computer Driving Other",
    ),
    ("Linguistic", "MotherTongueList ForeignLanguageList"),
    ("MotherTongueList", "MotherTongue*"),
    ("MotherTongue", "Description Documentation"),
    ("MotherTongue/Description", "Code Label"),
    ("ForeignLanguageList", "ForeignLanguage*"),
    (
        "ForeignLanguage",
        "Description ProficiencyLevel AcquiredDuring VerifiedBy Documentation",
    ),
    ("ForeignLanguage/Description", "Code Label"),
    (
        "ProficiencyLevel",
        "Listening Reading SpokenInteraction SpokenProduction Writing",
    ),
    ("Communication", "Description Documentation"),
    ("Organisational", "Description Documentation"),
    ("JobRelated", "Description Documentation"),
    (
        "Computer",
        "Description ProficiencyLevel VerifiedBy Documentation",
    ),
    ("Other", "Description Documentation"),
    ("Driving", "Description Documentation"),
    ("Driving/Description", "Licence*"),
    ("AchievementList", "Achievement*"),
    ("Achievement", "Title Description Documentation"),
    ("Achievement/Title", "Code Label"),
];

/// Elements that hold a code and a label.
const LABELS: &str = "Country Use Gender Nationality Type Position Sector Level Field";

/// Elements with the values that they may have, most by their parent.
const VALUES: &[(&str, &str)] = &[
    ("DocumentType", "ECV_ESP ESP ECV ELP ECL"),
    ("XSDVersion", "V3.4"),
    ("Gender/Code", "M F"),
    ("MimeType", "image/jpeg image/pjpeg image/png image/x-png"),
    (
        "Type/Code",
        "preferred_job job_applied_for studies_applied_for position personal_statement",
    ),
    ("Current", "true false 1 0"),
    ("Listening", "A1 A2 B1 B2 C1 C2"),
    ("Reading", "A1 A2 B1 B2 C1 C2"),
    ("SpokenInteraction", "A1 A2 B1 B2 C1 C2"),
    ("SpokenProduction", "A1 A2 B1 B2 C1 C2"),
    ("Writing", "A1 A2 B1 B2 C1 C2"),
    ("Licence", "A A1 A2 AM B B1 BE C C1 C1E CE D D1 D1E DE"),
    (
        "Title/Code",
        "honors_awards presentations publications projects citations memberships conferences seminars workshops \
         references signature_equivalent courses certifications",
    ),
];

#[derive(Debug, Default)]
struct Node {
    name: String,
    attributes: Vec<(String, String)>,
    text: String,
    children: Vec<Self>,
}

fn tree(xml: &str) -> Node {
    let mut reader = Reader::from_str(xml);
    let mut open = vec![Node::default()];
    let node = |start: &BytesStart<'_>| Node {
        name: start.name().as_ref().to_owned(),
        attributes: start
            .attributes()
            .map(|attribute| {
                let attribute = attribute.unwrap();
                let value = attribute.normalized_value(XmlVersion::Implicit1_0);
                (
                    attribute.key.as_ref().to_owned(),
                    value.unwrap().into_owned(),
                )
            })
            .collect(),
        ..Node::default()
    };
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) => open.push(node(&start)),
            Event::Empty(start) => open.last_mut().unwrap().children.push(node(&start)),
            Event::End(_) => {
                let closed = open.pop().unwrap();
                open.last_mut().unwrap().children.push(closed);
            }
            Event::Text(text) => open.last_mut().unwrap().text.push_str(&text),
            Event::Eof => return open.remove(0).children.remove(0),
            _ => {}
        }
    }
}

/// What the table says of an element in its parent, else of the element anywhere.
fn rule(rules: &[(&str, &'static str)], parent: &str, name: &str) -> Option<&'static str> {
    let inside = format!("{parent}/{name}");
    let of = |key: &str| rules.iter().find(|(known, _)| *known == key);
    of(&inside).or_else(|| of(name)).map(|(_, rule)| *rule)
}

fn check(node: &Node, parent: &str) {
    let name = node.name.as_str();
    let is_label = LABELS.split(' ').any(|label| label == name);
    let labelled = is_label.then_some("Code Label");
    // "Communication" is also what a skill in computing is called, which we do not write.
    let allowed = rule(CHILDREN, parent, name)
        .or(labelled)
        .unwrap_or_default();
    let mut present = node
        .children
        .iter()
        .map(|child| child.name.as_str())
        .peekable();
    for expected in allowed.split_whitespace() {
        let child = expected.trim_end_matches(['!', '*']);
        let mut count = 0;
        while present.next_if(|name| *name == child).is_some() {
            count += 1;
        }
        assert!(
            count > 0 || !expected.contains('!'),
            "{name} without {child}"
        );
        assert!(
            count < 2 || expected.contains('*'),
            "{count} {child} in {name}"
        );
    }
    assert_eq!(
        present.next(),
        None,
        "out of order, or unknown, in {parent}/{name}"
    );
    values(node, parent);
    for child in &node.children {
        check(child, name);
    }
}

fn values(node: &Node, parent: &str) {
    let text = node.text.trim();
    if let Some(values) = rule(VALUES, parent, &node.name) {
        let is_known = values.split_whitespace().any(|value| value == text);
        assert!(is_known, "{parent}/{}: {text:?}", node.name);
    }
    match node.name.as_str() {
        "From" | "To" | "Birthdate" => {
            let at = |name: &str| node.attributes.iter().find(|(known, _)| known == name);
            let is_digits =
                |text: &str, n: usize| text.len() == n && text.bytes().all(|b| b.is_ascii_digit());
            assert!(is_digits(&at("year").expect("a year").1, 4));
            for (name, begin) in [("month", "--"), ("day", "---")] {
                let Some((_, value)) = at(name) else { continue };
                let digits = value.strip_prefix(begin).expect("hyphens");
                assert!(is_digits(digits, 2), "{value}");
            }
        }
        "Contact" if parent == "Email" => {
            let (user, host) = text.split_once('@').unwrap();
            let (begin, end) = host.split_once('.').unwrap();
            assert!(
                !user.is_empty() && !begin.is_empty() && !end.is_empty(),
                "{text}"
            );
        }
        "CreationDate" | "LastUpdateDate" => assert_eq!(text, "2026-03-12T00:00:00.000Z"),
        _ => {}
    }
}

fn written(profile: &Profile, tag: &str) -> String {
    let text = Text::shipped_in(&tag.to_owned().try_into().unwrap());
    let today: PartialDate = "2026-03-12".parse().unwrap();
    String::from_utf8(europass::write(profile, &text, today).value).unwrap()
}

fn keeps_to_the_schema(profile: &Profile, tag: &str) {
    let root = tree(&written(profile, tag));
    assert_eq!(root.name, "SkillsPassport");
    let locale = root.attributes.iter().find(|(name, _)| name == "locale");
    assert_eq!(locale.map(|(_, value)| value.as_str()), Some(tag));
    check(&root, "");
}

#[test]
fn profiles_of_all_kinds_are_written_as_the_schema_asks() {
    let catalog = Catalog::shipped();
    for name in headless::example_names() {
        let profile = headless::example(&catalog, name).unwrap().value.profile;
        keeps_to_the_schema(&profile, "en");
    }
    let table = case("linkedin/Positions.csv");
    let archive = zipped(&[("Positions.csv".to_owned(), table)]);
    for bytes in [
        case("europass-v3.xml"),
        case("europass-v3-drafts.xml"),
        case("europass-v4.xml"),
        archive,
    ] {
        let document = intake::read(&bytes, "").unwrap().value.document;
        let profile = record_from_resume(document).value.profile;
        for tag in ["bn", "el", "fr"] {
            keeps_to_the_schema(&profile, tag);
        }
    }
    keeps_to_the_schema(&Profile::default(), "pl");
}

#[test]
fn odd_profiles_are_written_as_the_schema_asks_and_say_what_had_no_place() {
    let odd = json!({
        "basics": {
            "name": "Cher", "email": "me@.example", "url": "not a page",
            "image": "data:image/webp;base64,UklGRg==",
            "location": {"region": "Zemgale", "countryCode": "lv"},
            "profiles": [{"network": "LinkedIn", "username": "cher", "url": "https://l.example/cher"}, {"network": "X"}, {}],
        },
        "work": [{"startDate": "soon", "endDate": "later"}, {"endDate": "2020"}, {}],
        "education": [{"startDate": "0003-02", "score": "5"}],
        "languages": [{"language": "Latvian", "fluency": "Native"}, {"fluency": "B2"}, {"language": "Greek", "fluency": "fair"}],
        "skills": [{"keywords": ["a\u{0}b"]}, {"name": "Chat"}],
        "volunteer": [{"organization": "Choir"}], "interests": [{"name": "Chess"}],
        "callfit": {"driving": "B and a boat", "personal": {"birthDate": "spring"}},
    });
    let profile = profile_from_json(odd).value;
    keeps_to_the_schema(&profile, "lv");
    let text = Text::english();
    let today: PartialDate = "2026-03-12".parse().unwrap();
    let problems = europass::write(&profile, &text, today).problems;
    let told = text.problem(&problems[0]);
    for place in [
        "basics.email",
        "work[0].startDate",
        "education[0].score",
        "callfit.personal.birthDate",
    ] {
        assert!(told.contains(place), "{told}");
    }
    // The name of a network stays with its page.
    let again = intake::read(written(&profile, "en").as_bytes(), "")
        .unwrap()
        .value
        .document;
    let expected = json!({"network": "LinkedIn", "url": "https://l.example/cher"});
    assert_eq!(again["basics"]["profiles"][0], expected);
}
