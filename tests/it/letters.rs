//! Letters: what they say in six languages, that they agree with their writer, and that they are one page.

use callfit::app::headless::example;
use callfit::base::id::{LanguageTag, PracticeId, RoleId};
use callfit::catalog::Catalog;
use callfit::cv::letter::{LetterDocument, Topic, examples_to_tell};
use callfit::cv::{Purpose, compose_letter, plain_letter, plain_text, usual_country};
use callfit::export::{docx, pdf};
use callfit::matching::rank;
use callfit::page::{self, paginate_letter};
use callfit::record::Record;
use callfit::record::look::{Fit, Template};
use callfit::record::preparation::Example;
use callfit::record::profile::SpokenOf;
use callfit::score::score;
use callfit::text::Text;

use crate::samples::{LANGUAGES, words};

const GENDERS: [SpokenOf; 3] = [SpokenOf::Feminine, SpokenOf::Masculine, SpokenOf::Neutral];

fn tag(tag: &str) -> LanguageTag {
    LanguageTag::new(tag).unwrap()
}

/// An invented person with a vacancy and two examples.
fn person() -> Record {
    let mut record = example(&Catalog::shipped(), "nusrat-jahan").unwrap().value;
    record.profile.additions.availability.start_date = Some("2027-01-04".to_owned());
    let letter = &mut record.cv.letter;
    letter.company = "Linumo".to_owned();
    letter.source = "linumo.example".to_owned();
    letter.address = "12 quai du Canal\n93500 Pantin".to_owned();
    letter.examples = ["angry_person_calmed", "people_waiting"]
        .map(str::to_owned)
        .to_vec();
    let tell = |situation: &str, action: &str, result: &str| Example {
        situation: situation.to_owned(),
        task: String::new(),
        action: action.to_owned(),
        result: result.to_owned(),
    };
    let told = [
        (
            "angry_person_calmed",
            tell(
                "A parcel was lost",
                "I called the carrier",
                "It came the next day.",
            ),
        ),
        (
            "people_waiting",
            tell("A long queue", "I greeted everyone", "Nobody left"),
        ),
    ];
    for (id, example) in told {
        let id = PracticeId::new(id).unwrap();
        record.preparation.examples.insert(id, example);
    }
    record
}

fn purpose<'a>(role: Option<&'a RoleId>, language: &str) -> Purpose<'a> {
    Purpose {
        role,
        country: usual_country(&tag(language)),
        today: "2026-11-22".parse().unwrap(),
    }
}

/// The letter for a role; the best one if none is named.
fn letter(record: &Record, language: &str, role: Option<&str>) -> LetterDocument {
    let catalog = Catalog::shipped();
    let profile = score(&catalog, record);
    let matches = rank(&catalog, &profile);
    let role = role.map_or_else(
        || matches[0].role.clone(),
        |role| RoleId::new(role).unwrap(),
    );
    compose_letter(
        &Text::shipped_in(&tag(language)),
        &catalog,
        record,
        Some((&profile, &matches)),
        &purpose(Some(&role), language),
    )
}

fn bare(record: &Record, language: &str) -> LetterDocument {
    let text = Text::shipped_in(&tag(language));
    let purpose = purpose(None, language);
    compose_letter(&text, &Catalog::shipped(), record, None, &purpose)
}

fn said(letter: &LetterDocument, topic: Topic) -> String {
    let paragraph = letter.paragraphs.iter().find(|one| one.topic == topic);
    let lines = paragraph.unwrap().printed().iter();
    lines
        .map(|run| run.text.as_str())
        .collect::<Vec<_>>()
        .join("\n")
}

#[test]
fn a_letter_says_the_same_in_six_languages() {
    let record = person();
    for language in LANGUAGES {
        let text = plain_letter(&letter(&record, language, Some("chat_email_agent")));
        insta::assert_snapshot!(format!("letter-{language}"), text);
    }
}

#[test]
fn every_letter_is_complete_in_every_language_and_gender() {
    let full = person();
    let mut first_job = Record::default();
    first_job.profile.basics.name = Some("Ana".to_owned());
    let mut named = person();
    named.cv.letter.recipient = "Maria Nowak".to_owned();
    named.cv.letter.company = String::new();
    for language in LANGUAGES {
        for gender in GENDERS {
            for record in [&full, &first_job, &named, &Record::default()] {
                let mut record = record.clone();
                record.profile.spoken_of = gender;
                record.cv.letter.addressee = gender;
                for letter in [letter(&record, language, None), bare(&record, language)] {
                    let text = plain_letter(&letter);
                    for mark in [
                        "letter-", "cv-", "{", "}", "$", "\u{2068}", "  ", "..", "null",
                    ] {
                        assert!(!text.contains(mark), "{language}: {mark:?} in {text}");
                    }
                    for topic in [Topic::Opening, Topic::Experience, Topic::Closing] {
                        let said = said(&letter, topic);
                        let is_end = said.ends_with(['.', '।']);
                        assert!(is_end || said.is_empty(), "{language}: {said}");
                        let is_expected = topic != Topic::Experience || record == full;
                        assert!(!said.is_empty() || !is_expected, "{language}: {topic:?}");
                    }
                }
            }
        }
    }
}

#[test]
fn sentences_agree_with_the_writer() {
    let endings = |language: &str, words: [&str; 2], topic: Topic| {
        for (gender, word) in [SpokenOf::Feminine, SpokenOf::Masculine]
            .into_iter()
            .zip(words)
        {
            let mut record = Record::default();
            record.profile.spoken_of = gender;
            let said = said(&bare(&record, language), topic);
            assert!(said.contains(word), "{language}: {said}");
            record.profile.spoken_of = SpokenOf::Neutral;
            let neutral = bare(&record, language);
            assert!(
                !plain_letter(&neutral).contains(&format!("{word} ")),
                "{language}"
            );
        }
    };
    endings("pl", ["jestem gotowa", "jestem gotowy"], Topic::Experience);
    endings("pl", ["wdzięczna", "wdzięczny"], Topic::Closing);
    endings("lv", ["esmu gatava", "esmu gatavs"], Topic::Experience);
    endings("lv", ["pateicīga", "pateicīgs"], Topic::Closing);
    endings("fr", ["suis prête", "suis prêt à"], Topic::Experience);
    endings("fr", ["heureuse", "heureux"], Topic::Closing);
    endings("el", ["έτοιμη", "έτοιμος"], Topic::Experience);
}

#[test]
fn a_letter_is_one_page_in_every_template_and_reads_back() {
    let mut record = person();
    record.cv.look.fit = Fit::OnePage;
    for language in LANGUAGES {
        for template in Template::ALL {
            record.cv.look.template = template;
            let letter = letter(&record, language, None);
            let layout = paginate_letter(&letter);
            assert_eq!(layout.pages.len(), 1, "{language} {template:?}");
            let shown = page::words(&layout);
            let file = pdf::write_letter(&letter, &layout).unwrap();
            assert_eq!(pdf::attachment(&file), None, "nothing but what is printed");
            let read = pdf::machine_text(&file).unwrap();
            assert_eq!(words(&read), words(&shown), "{language} {template:?}");
            let read = words(&read).join(" ");
            for run in letter.printed().chain([&letter.subject, &letter.enclosed]) {
                let text = words(&run.text).join(" ");
                assert!(
                    read.contains(&text),
                    "{language} {template:?}: {text} in {read}"
                );
            }
        }
    }
}

#[test]
fn own_words_stand_in_place_of_ours_and_what_is_left_out_prints_nothing() {
    let mut record = person();
    let choices = &mut record.cv.letter;
    choices.reason = "Your shop is in my street.\nI know your products.".to_owned();
    let own = ("opening".to_owned(), "Hello from Pantin.".to_owned());
    choices
        .own
        .extend([own, ("unknown".to_owned(), "x".to_owned())]);
    choices.left_out = ["experience".to_owned(), "second_example".to_owned()].into();
    let letter = letter(&record, "en", None);
    assert_eq!(said(&letter, Topic::Opening), "Hello from Pantin.");
    assert_eq!(said(&letter, Topic::Experience), "");
    assert_eq!(said(&letter, Topic::Reason).lines().count(), 2);
    let topics: Vec<Topic> = letter.paragraphs.iter().map(|one| one.topic).collect();
    assert_eq!(topics, Topic::ALL);
    let [opening, experience, ..] = letter.paragraphs.as_slice() else {
        panic!("there are paragraphs");
    };
    assert!(opening.is_own() && opening.suggested[0].text.contains("Linumo"));
    assert!(!experience.is_own() && experience.is_left_out && !experience.suggested.is_empty());
    let spot = opening.own[0].spot.as_deref();
    assert_eq!(spot, Some("letter.opening"));
    let text = plain_letter(&letter);
    assert!(
        text.contains("carrier") && !text.contains("queue"),
        "{text}"
    );
}

#[test]
fn a_letter_for_word_says_all_that_is_printed() {
    let letter = letter(&person(), "pl", None);
    let document = letter.as_document();
    let said = plain_text(&document);
    let printed = plain_letter(&letter);
    assert_eq!(words(&said), words(&printed));
    assert!(docx::write(&document).unwrap().starts_with(b"PK"));
}

#[test]
fn what_the_vacancy_names_is_told_only_if_the_cv_shows_it() {
    let mut record = person();
    record.profile.skills[0].keywords.push("Zendesk".to_owned());
    record.cv.vacancy = "We are looking for agents who know Zendesk and Salesforce.".to_owned();
    for language in LANGUAGES {
        let said = said(&letter(&record, language, None), Topic::Vacancy);
        assert!(
            said.contains("Zendesk") && !said.contains("Salesforce"),
            "{language}: {said}"
        );
    }
    record.cv.vacancy = "We are looking for kind people.".to_owned();
    assert_eq!(said(&letter(&record, "en", None), Topic::Vacancy), "");
}

#[test]
fn complete_examples_can_be_told_those_first_that_the_role_asks_for() {
    let mut record = person();
    let catalog = Catalog::shipped();
    let role = RoleId::new("inbound_agent").unwrap();
    let told = |record: &Record| examples_to_tell(&catalog, record, &purpose(Some(&role), "en"));
    assert!(told(&record).is_empty(), "none of them is complete");
    let asked = catalog.guidance.interview(catalog.role(&role).unwrap());
    let last = asked.last().unwrap().id.clone();
    for id in ["angry_person_calmed", "kept_private", last.as_str()] {
        let mut example = Example::default();
        for part in example.parts_mut() {
            "Words".clone_into(part);
        }
        let id = PracticeId::new(id).unwrap();
        record.preparation.examples.insert(id, example);
    }
    let told = told(&record);
    assert_eq!(told.len(), 2);
    assert!(told.contains(&last.to_string()), "{told:?}");
}

#[test]
fn a_letter_claims_only_what_is_stated() {
    let mut record = Record::default();
    let first_job = said(&bare(&record, "en"), Topic::Experience);
    assert!(first_job.contains("first job"), "{first_job}");
    let mut work = callfit::record::profile::Work::default();
    record.profile.work.push(work.clone());
    assert_eq!(said(&bare(&record, "en"), Topic::Experience), "");
    work.position = Some("Call centre agent".to_owned());
    work.start_date = Some("2024-01".to_owned());
    work.end_date = Some("2025-12".to_owned());
    record.profile.work = vec![work.clone()];
    let known = said(&bare(&record, "en"), Topic::Experience);
    assert_eq!(
        known,
        "With 2 years in a contact centre, I know this work from the inside."
    );
    work.position = Some("Baker".to_owned());
    work.start_date = Some("2022-01".to_owned());
    work.end_date = None;
    record.profile.work.push(work);
    let both = said(&bare(&record, "en"), Topic::Experience);
    assert!(
        both.starts_with("I have 4 years of work experience. With 2"),
        "{both}"
    );
    assert_eq!(said(&bare(&record, "en"), Topic::Strengths), "");
}

#[test]
fn polish_goes_on_in_small_letters_whatever_stands_first() {
    let mut record = person();
    let opening = said(&bare(&record, "pl"), Topic::Opening);
    assert!(opening.starts_with(char::is_lowercase), "{opening}");
    record.cv.letter.left_out.insert("opening".to_owned());
    let letter = bare(&record, "pl");
    let mut printed = letter.paragraphs.iter().flat_map(|part| part.printed());
    let first = &printed.next().unwrap().text;
    assert!(first.starts_with(char::is_lowercase), "{first}");
    let second = &printed.next().unwrap().text;
    assert!(second.starts_with(char::is_uppercase), "{second}");
}

#[test]
fn a_french_letter_says_the_first_of_a_month_and_greets_twice() {
    let mut record = person();
    record.cv.letter.recipient = "Anne Petit".to_owned();
    record.cv.letter.addressee = SpokenOf::Feminine;
    let availability = &mut record.profile.additions.availability;
    availability.start_date = Some("2027-02-01".to_owned());
    let letter = bare(&record, "fr");
    let start = said(&letter, Topic::Availability);
    assert!(start.contains("à partir du 1er février 2027"), "{start}");
    assert!(
        letter.closing.text.contains("Madame"),
        "{}",
        letter.closing.text
    );
    record.profile.additions.availability.start_date = Some("2027-02".to_owned());
    let start = said(&bare(&record, "fr"), Topic::Availability);
    assert!(start.contains("dès février 2027"), "{start}");
}
