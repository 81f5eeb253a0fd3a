//! What the CVs of the three invented people say, in six languages; one of them also as written in Bengali.

use std::path::{Path, PathBuf};

use callfit::base::id::{LanguageTag, RoleId};
use callfit::catalog::Catalog;
use callfit::catalog::answers::read_answers;
use callfit::cv::block::{Block, CvDocument, Run};
use callfit::cv::{Purpose, compose, plain_text, usual_country};
use callfit::matching::rank;
use callfit::record::Record;
use callfit::record::profile::SpokenOf;
use callfit::record::resume::{object_from_bytes, record_from_resume};
use callfit::score::score;
use callfit::text::Text;
use serde_json::{Value, json};

/// The invented people, each with the language of the résumé.
pub(crate) const PEOPLE: [(&str, &str); 4] = [
    ("nusrat-jahan", "fr"),
    ("nusrat-jahan-bengali", "bn"),
    ("piotr-zielinski", "pl"),
    ("eleni-papadaki", "el"),
];

/// What a CV is made for, beside the record.
#[derive(Clone, Copy)]
pub(crate) struct Wish<'a> {
    language: &'a str,
    country: &'a str,
    /// `None` leaves the profile as it stands; `Some("best")` takes the best match.
    role: Option<&'a str>,
}

impl<'a> Wish<'a> {
    /// In a language, for its usual country, without a role.
    pub(crate) fn plain(language: &'a str) -> Self {
        Self {
            language,
            country: usual_country(&tag(language)),
            role: None,
        }
    }

    pub(crate) fn best(language: &'a str) -> Self {
        Self {
            role: Some("best"),
            ..Self::plain(language)
        }
    }
}

fn tag(tag: &str) -> LanguageTag {
    LanguageTag::new(tag).unwrap()
}

fn example(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("assets/examples")
        .join(file)
}

/// The same person's résumé as she wrote it in Bengali; no example, since it would not do in France.
fn bengali_resume() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/cases/resumes/nusrat-jahan-bengali.resume.json")
}

pub(crate) fn person(name: &str) -> Record {
    let (name, resume) = match name.strip_suffix("-bengali") {
        Some(name) => (name, bengali_resume()),
        None => (name, example(&format!("{name}.resume.json"))),
    };
    let resume = std::fs::read(resume).unwrap();
    let loaded = record_from_resume(object_from_bytes(&resume).unwrap());
    assert_eq!(loaded.problems, [], "{name}");
    let mut record = loaded.value;
    let path = example(&format!("{name}.answers.toml"));
    let answers = std::fs::read_to_string(&path).unwrap();
    let sheet = read_answers(&Catalog::shipped(), &path, &answers);
    assert_eq!(sheet.problems, [], "{name}");
    sheet.value.fill(&mut record);
    record
}

pub(crate) fn record(resume: Value) -> Record {
    record_from_resume(resume).value
}

pub(crate) fn cv(record: &Record, wish: Wish<'_>) -> CvDocument {
    let catalog = Catalog::shipped();
    let profile = score(&catalog, record);
    let matches = rank(&catalog, &profile);
    let role = wish.role.map(|role| match role {
        "best" => matches[0].role.clone(),
        named => RoleId::new(named).unwrap(),
    });
    let purpose = Purpose {
        role: role.as_ref(),
        country: wish.country,
        today: "2026-11-21".parse().unwrap(),
    };
    compose(
        &Text::shipped_in(&tag(wish.language)),
        &catalog,
        record,
        Some((&profile, &matches)),
        &purpose,
    )
}

/// The document's text, with the language of runs that are not in the document's.
fn text_with_languages(document: &CvDocument) -> String {
    let mut tagged = document.clone();
    let mark = |run: &mut Run| {
        if let Some(language) = &run.language {
            run.text = format!("[{language}] {}", run.text);
        }
    };
    for block in &mut tagged.blocks {
        match block {
            Block::Name(run)
            | Block::Headline(run)
            | Block::Heading { text: run, .. }
            | Block::Paragraph(run)
            | Block::Clause(run) => mark(run),
            Block::Contact(runs) | Block::Bullets(runs) => runs.iter_mut().for_each(mark),
            Block::Entry(entry) => {
                mark(&mut entry.head);
                mark(&mut entry.title);
                entry.summary.iter_mut().for_each(mark);
                entry.bullets.iter_mut().for_each(mark);
            }
            Block::Labelled { label, text } => {
                mark(label);
                mark(text);
            }
            Block::Signature { place, name } => {
                mark(place);
                mark(name);
            }
        }
    }
    plain_text(&tagged)
}

fn check_snapshot(name: &str, document: &CvDocument) {
    let changes = document
        .changes
        .iter()
        .map(|change| format!("{change:?}\n"));
    let text = format!(
        "{}--\n{}",
        text_with_languages(document),
        changes.collect::<String>()
    );
    insta::with_settings!({ omit_expression => true }, {
        insta::assert_snapshot!(name, text);
    });
}

#[test]
fn the_three_people_for_their_best_role_in_six_languages() {
    for (name, _) in PEOPLE {
        let record = person(name);
        for language in Text::shipped() {
            let document = cv(&record, Wish::best(language.as_str()));
            check_snapshot(&format!("{name}-{language}"), &document);
        }
    }
}

#[test]
fn without_a_role_the_profile_stands_as_it_is() {
    for (name, language) in PEOPLE {
        let document = cv(&person(name), Wish::plain(language));
        assert_eq!(document.changes, []);
        check_snapshot(&format!("{name}-as-it-stands"), &document);
    }
}

fn lines(resume: Value, wish: Wish<'_>) -> Vec<String> {
    plain_text(&cv(&record(resume), wish))
        .lines()
        .map(str::to_owned)
        .collect()
}

fn check_dates(language: &str, country: &str, expected: &str) {
    let work = json!([{"position": "X", "startDate": "2021-03-12"}, {"position": "Y", "startDate": "2019", "endDate": "2020"}]);
    let written = lines(
        json!({ "work": work }),
        Wish {
            language,
            country,
            role: None,
        },
    );
    let expected: Vec<&str> = expected.split('|').collect();
    assert_eq!(
        written[1..3],
        [format!("X {}", expected[0]), format!("Y {}", expected[1])],
        "{language} in {country}"
    );
}

#[test]
fn dates_have_the_form_of_the_language_and_country() {
    check_dates("en", "GB", "Mar 2021 - Present|2019 - 2020");
    check_dates("en", "PL", "Mar 2021 - Present|2019 - 2020");
    check_dates("en", "BD", "March 2021 - Present|2019 - 2020");
    check_dates("fr", "FR", "mars 2021 – aujourd’hui|2019 – 2020");
    check_dates("fr", "GR", "03/2021 – aujourd’hui|2019 – 2020");
    check_dates("pl", "PL", "03.2021 – obecnie|2019 – 2020");
    check_dates("pl", "GB", "marzec 2021 – obecnie|2019 – 2020");
    check_dates("lv", "LV", "03.2021 – pašlaik|2019 – 2020");
    check_dates("lv", "IE", "2021. gada marts – pašlaik|2019 – 2020");
    check_dates("el", "GR", "03/2021 – σήμερα|2019 – 2020");
    check_dates("bn", "BD", "মার্চ ২০২১ – বর্তমান|২০১৯ – ২০২০");
}

#[test]
fn work_stands_newest_first_and_what_has_no_date_last() {
    let work = json!([
        {"name": "A", "startDate": "2010", "endDate": "2012"},
        {"name": "B"},
        {"name": "C", "startDate": "2015", "endDate": "Present"},
        {"name": "D", "startDate": "2018-01", "endDate": "2019-01"},
        {"name": "E", "startDate": "summer of 2014", "endDate": "autumn of 2014"},
    ]);
    let written = lines(json!({ "work": work }), Wish::plain("en"));
    let heads: Vec<&str> = written
        .iter()
        .map(String::as_str)
        .filter(|line| line.len() == 1)
        .collect();
    assert_eq!(heads, ["C", "D", "E", "A", "B"]);
}

#[test]
fn headings_are_capitals_of_their_language() {
    let resume = json!({
        "basics": {"summary": "I help people and solve problems."},
        "work": [{"name": "A"}],
        "education": [{"institution": "B"}],
        "skills": [{"name": "C"}],
        "languages": [{"language": "Klingon"}],
        "projects": [{"name": "D"}],
    });
    let english = lines(resume.clone(), Wish::plain("en")).join("\n");
    for heading in [
        "SUMMARY",
        "KEY SKILLS",
        "WORK EXPERIENCE",
        "EDUCATION",
        "LANGUAGES",
        "PROJECTS",
    ] {
        assert!(english.contains(&format!("{heading}\n")), "{heading}");
    }
    assert!(
        lines(resume.clone(), Wish::plain("el")).contains(&"ΕΠΑΓΓΕΛΜΑΤΙΚΗ ΕΜΠΕΙΡΙΑ".to_owned())
    );
    assert!(lines(resume.clone(), Wish::plain("pl")).contains(&"KLUCZOWE UMIEJĘTNOŚCI".to_owned()));
    assert!(lines(resume, Wish::plain("bn")).contains(&"কাজের অভিজ্ঞতা".to_owned()));
}

#[test]
fn the_consent_clause_ends_cvs_for_poland_only() {
    let record = record(json!({"basics": {"name": "Ana"}}));
    let clause = |language, country| match cv(
        &record,
        Wish {
            language,
            country,
            role: None,
        },
    )
    .blocks
    .pop()
    {
        Some(Block::Clause(run)) => Some(run),
        _ => None,
    };
    let polish = clause("pl", "PL").unwrap();
    assert!(
        polish
            .text
            .starts_with("Wyrażam zgodę na przetwarzanie moich danych osobowych dla potrzeb")
    );
    assert!(
        polish
            .text
            .ends_with("oraz uchylenia dyrektywy 95/46/WE (RODO).")
    );
    assert_eq!(polish.language, None);
    assert_eq!(
        clause("bn", "PL"),
        Some(Run {
            language: Some(tag("pl")),
            ..polish
        })
    );
    assert!(clause("el", "PL").unwrap().text.contains("2016/679"));
    assert_eq!(clause("pl", "GB"), None);
}

#[test]
fn contact_items_are_linked_where_they_can_be_opened_safely() {
    let record = record(json!({"basics": {
        "email": "ana@example.com",
        "phone": "+371 2000 0123",
        "url": "https://www.example.com/",
        "location": {"city": "Rīga", "countryCode": "LV"},
        "profiles": [
            {"network": "LinkedIn", "url": "linkedin.example.com/in/ana"},
            {"network": "Chat", "username": "ana"},
            {"network": "Bad", "url": "javascript:alert(1)"},
        ],
    }}));
    let document = cv(&record, Wish::plain("fr"));
    let Some(Block::Contact(items)) = document.blocks.first() else {
        panic!("no contact line")
    };
    let items: Vec<(&str, Option<&str>)> = items
        .iter()
        .map(|run| (run.text.as_str(), run.link.as_deref()))
        .collect();
    assert_eq!(
        items,
        [
            ("Rīga, Lettonie", None),
            ("+371 2000 0123", None),
            ("ana@example.com", Some("mailto:ana@example.com")),
            ("www.example.com", Some("https://www.example.com/")),
            (
                "linkedin.example.com/in/ana",
                Some("https://linkedin.example.com/in/ana")
            ),
            ("Chat ana", None),
            ("javascript:alert(1)", None),
        ]
    );
}

#[test]
fn a_summary_in_another_language_is_composed_anew_for_a_role() {
    let own = "Je travaille avec des clients depuis dix ans et je parle avec calme.";
    let resume = json!({
        "basics": {"summary": own},
        "work": [{"name": "A", "startDate": "2016-11", "endDate": "2022-12"}],
    });
    let french = lines(
        resume.clone(),
        Wish {
            role: Some("inbound_agent"),
            ..Wish::plain("fr")
        },
    );
    assert!(french.contains(&own.to_owned()));
    let english = lines(
        resume.clone(),
        Wish {
            role: Some("inbound_agent"),
            ..Wish::plain("en")
        },
    );
    assert!(
        english.contains(&"6 years of work experience.".to_owned()),
        "{english:?}"
    );
    let as_it_stands = lines(resume, Wish::plain("en"));
    assert!(as_it_stands.contains(&own.to_owned()));
    // Nothing to compose from: the client's own words stay.
    let bare = lines(
        json!({"basics": {"summary": own}}),
        Wish {
            role: Some("inbound_agent"),
            ..Wish::plain("pl")
        },
    );
    assert!(bare.contains(&own.to_owned()));
}

#[test]
fn years_are_counted_by_the_rules_of_the_language() {
    let sentence = |language, years: u16| {
        let work =
            json!([{"name": "A", "startDate": "2000", "endDate": (2000 + years).to_string()}]);
        lines(
            json!({ "work": work }),
            Wish {
                role: Some("inbound_agent"),
                ..Wish::plain(language)
            },
        )
        .into_iter()
        .find(|line| line.contains(&years.to_string()) && line.ends_with('.'))
    };
    for (language, years, expected) in [
        ("en", 1, "1 year of work experience."),
        ("fr", 2, "2 ans d’expérience professionnelle."),
        ("pl", 1, "1 rok doświadczenia zawodowego."),
        ("pl", 3, "3 lata doświadczenia zawodowego."),
        ("pl", 5, "5 lat doświadczenia zawodowego."),
        ("lv", 1, "1 gada darba pieredze."),
        ("lv", 11, "11 gadu darba pieredze."),
        ("el", 1, "1 έτος επαγγελματικής εμπειρίας."),
    ] {
        assert_eq!(sentence(language, years).as_deref(), Some(expected));
    }
}

#[test]
fn a_headline_that_names_the_role_already_is_left_alone() {
    let resume = |label: &str| json!({"basics": {"label": label}});
    let wish = Wish {
        role: Some("inbound_agent"),
        ..Wish::plain("en")
    };
    assert_eq!(
        lines(resume("CUSTOMER SERVICE AGENT"), wish)[0],
        "CUSTOMER SERVICE AGENT"
    );
    assert_eq!(
        lines(resume("Shop assistant"), wish)[0],
        "Customer service agent"
    );
    assert_eq!(
        lines(resume("Shop assistant"), Wish::plain("en"))[0],
        "Shop assistant"
    );
}

#[test]
fn the_headline_agrees_with_the_client() {
    let catalog = Catalog::shipped();
    for language in Text::shipped() {
        for role in &catalog.roles {
            let forms = &catalog.words(&language).roles[&role.id].headline;
            for (spoken_of, form) in [
                (SpokenOf::Feminine, &forms.feminine),
                (SpokenOf::Masculine, &forms.masculine),
                (SpokenOf::Neutral, &forms.neutral),
            ] {
                let mut record = Record::default();
                record.profile.spoken_of = spoken_of;
                let document = cv(
                    &record,
                    Wish {
                        role: Some(role.id.as_str()),
                        ..Wish::plain(language.as_str())
                    },
                );
                assert!(!form.is_empty(), "{} in {language}", role.id);
                let Some(Block::Headline(headline)) = document.blocks.first() else {
                    panic!("{} in {language} has no headline", role.id);
                };
                assert_eq!(headline.text, *form);
            }
        }
    }
}

#[test]
fn the_attachment_opens_again_without_the_answers() {
    let record = person("nusrat-jahan");
    let document = cv(
        &record,
        Wish {
            role: Some("inbound_agent"),
            ..Wish::plain("fr")
        },
    );
    let opened = record_from_resume(object_from_bytes(&document.attachment).unwrap());
    assert_eq!(opened.problems, []);
    let mut shown = record.profile.clone();
    // Street and postcode are not on the page, so they are not in the file either.
    (
        shown.basics.location.address,
        shown.basics.location.postal_code,
    ) = (None, None);
    assert_eq!(opened.value.profile, shown);
    assert_eq!(
        opened.value.cv.role,
        Some(RoleId::new("inbound_agent").unwrap())
    );
    assert_eq!(opened.value.cv.language, Some(tag("fr")));
    assert_eq!(opened.value.cv.country.as_deref(), Some("FR"));
    assert!(opened.value.answers.is_empty());
    assert!(
        !String::from_utf8(document.attachment)
            .unwrap()
            .contains("oral_1")
    );
}
