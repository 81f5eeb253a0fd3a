//! Results in words: what the person reads on screen and in the terminal.

use std::path::Path;
use std::sync::Arc;

use callfit::base::id::{LanguageTag, QuestionId, RoleId};
use callfit::catalog::Catalog;
use callfit::catalog::answers::read_answers;
use callfit::catalog::role::{FactNeed, LanguageUse, Pay, PayPeriod};
use callfit::matching::explain::{Explainer, Standing};
use callfit::matching::reason::{FactState, MustHaveState};
use callfit::matching::{self, Category, RoleMatch};
use callfit::record::Record;
use callfit::record::answer::{Cefr, LanguageSkill};
use callfit::score::careful::CarefulSign;
use callfit::score::levels::levels_from_json;
use callfit::score::{self, CompetencyProfile};
use callfit::text::Text;
use serde_json::{Value, json};

pub(crate) const WRITER: &str = include_str!("../cases/people/careful_writer.toml");

/// A person's answers with all that follows from them.
pub(crate) struct Person {
    pub(crate) catalog: Arc<Catalog>,
    pub(crate) record: Record,
    pub(crate) profile: CompetencyProfile,
    pub(crate) ranked: Vec<RoleMatch>,
}

impl Person {
    pub(crate) fn from_answers(source: &str) -> Self {
        let catalog = Catalog::shipped();
        let answers = source.split("[expect]").next().unwrap();
        let mut record = Record::default();
        let sheet = read_answers(&catalog, Path::new("person.toml"), answers);
        sheet.value.fill(&mut record);
        let profile = score::score(&catalog, &record);
        Self {
            ranked: matching::rank(&catalog, &profile),
            catalog,
            record,
            profile,
        }
    }

    pub(crate) fn from_levels(levels: &Value) -> Self {
        let catalog = Catalog::shipped();
        let profile = levels_from_json(&catalog, levels).value;
        let ranked = matching::rank(&catalog, &profile);
        Self {
            ranked,
            catalog,
            record: Record::default(),
            profile,
        }
    }

    pub(crate) fn role(&self, role: &str) -> &RoleMatch {
        self.ranked
            .iter()
            .find(|role_match| role_match.role.as_str() == role)
            .unwrap()
    }

    pub(crate) fn plain(&self, text: &Text, role: &str, record: Option<&Record>) -> String {
        let id = RoleId::new(role).unwrap();
        let explainer = Explainer::new(text, &self.catalog);
        explainer.plain(
            record,
            &self.profile,
            self.catalog.role(&id).unwrap(),
            self.role(role),
        )
    }
}

pub(crate) fn english() -> Arc<Text> {
    Text::shipped_in(&LanguageTag::new("en").unwrap())
}

/// The oracle's calm talker, every level with an error of 10.
pub(crate) fn talker() -> Person {
    Person::from_levels(&json!({
        "oral": 78, "written": 60, "empathy": 82, "stress": 74, "conflict": 66, "problem": 58, "sales": 35,
        "drive": 48, "organise": 62, "digital": 60, "learn": 64, "language": 50, "team": 75, "lead": 25,
    }))
}

#[test]
fn a_fit_is_told_with_its_range_and_its_word() {
    let (person, text) = (talker(), english());
    let explainer = Explainer::new(&text, &person.catalog);
    let role = person.role("inbound_agent");
    let fit = role.fit.unwrap();
    assert_eq!(explainer.number(&fit), "88");
    assert_eq!(explainer.headline(&fit), "most likely between 78 and 98");
    assert_eq!(explainer.range(&fit), "78–98");
    assert_eq!(explainer.fit_word(role), "Strong fit");
    assert_eq!(Standing::of(role), Standing::Good);
    assert_eq!(
        explainer.must_have_count(role),
        "2 of 3 met, 1 to talk about"
    );
}

#[test]
fn the_word_of_a_fit_follows_its_number_and_a_missing_must_have_comes_first() {
    let (person, text) = (talker(), english());
    let explainer = Explainer::new(&text, &person.catalog);
    let word = |expected: f64, category: Category| {
        let mut role = person.role("inbound_agent").clone();
        role.category = category;
        role.fit.as_mut().unwrap().expected = expected;
        explainer.fit_word(&role)
    };
    assert_eq!(word(80.0, Category::Strong), "Strong fit");
    assert_eq!(word(79.9, Category::Good), "Good fit");
    assert_eq!(word(64.9, Category::Partial), "Possible fit");
    assert_eq!(word(44.9, Category::Low), "Needs some training");
    assert_eq!(word(80.0, Category::MustHaveCheck), "Strong fit");
    assert_eq!(
        word(95.0, Category::MustHaveGap),
        "A must-have to talk about"
    );
    assert_eq!(
        word(95.0, Category::NotEnoughAnswers),
        "Not enough answers yet"
    );
}

#[test]
fn reasons_name_the_strength_and_its_evidence() {
    let (person, text) = (talker(), english());
    let explainer = Explainer::new(&text, &person.catalog);
    let role = person.role("inbound_agent");
    let first = &explainer.reasons(role)[0];
    assert_eq!(
        first.title,
        "You are patient and see the other person's side"
    );
    assert_eq!(
        first.detail,
        "Empathy and patience: 82. The role needs about 80."
    );
    assert_eq!(explainer.best_reason(role), Some(first.title.clone()));
}

#[test]
fn a_low_level_that_is_enough_is_not_called_a_strength() {
    let (person, text) = (talker(), english());
    let explainer = Explainer::new(&text, &person.catalog);
    let reasons = explainer.reasons(person.role("inbound_agent"));
    // Language 50 where 25 is asked for.
    assert!(
        reasons
            .iter()
            .any(|line| line.title == "Foreign languages: enough for this role")
    );
    assert!(
        reasons
            .iter()
            .all(|line| line.title != "You can work in a second language")
    );
}

#[test]
fn without_any_reason_the_card_says_what_comes_first() {
    let person = Person::from_levels(&json!({ "oral": 10, "empathy": 10, "stress": 10 }));
    let text = english();
    let explainer = Explainer::new(&text, &person.catalog);
    let reason = explainer.best_reason(person.role("complaints_retention"));
    assert_eq!(
        reason.as_deref(),
        Some("Calm under pressure: this comes first")
    );
    let nobody = Person::from_levels(&json!({}));
    assert_eq!(
        explainer.best_reason(nobody.role("complaints_retention")),
        None
    );
}

#[test]
fn gaps_say_how_far_it_is_and_what_helps() {
    let (person, text) = (talker(), english());
    let explainer = Explainer::new(&text, &person.catalog);
    let gaps = explainer.gaps(person.role("outbound_telesales"));
    let told: Vec<(&str, &str)> = gaps
        .iter()
        .map(|line| (line.title.as_str(), line.word.as_str()))
        .collect();
    assert_eq!(
        told,
        [
            ("Selling", "Still missing"),
            ("Self-motivation", "Still missing"),
            ("Calm under pressure", "Partly there"),
        ]
    );
    assert!(
        gaps[0]
            .detail
            .starts_with("Selling: 35. The role needs about 85. "),
        "{}",
        gaps[0].detail
    );
    let advice = &person.catalog.words(text.tag()).competencies["sales"].advice;
    assert!(
        gaps[0].detail.contains(advice.as_str()),
        "{}",
        gaps[0].detail
    );
}

#[test]
fn evidence_quotes_the_question_and_the_answer() {
    let (person, text) = (Person::from_answers(WRITER), english());
    let explainer = Explainer::new(&text, &person.catalog);
    let evidence = |id: &str| explainer.evidence(&person.record, &QuestionId::new(id).unwrap());
    let words = person.catalog.words(text.tag());
    let prompt = &words.questions["written_1"].prompt;
    let step = &words.questions["written_1"].steps[4];
    assert_eq!(
        evidence("written_1"),
        Some(format!("To “{prompt}” you answered “{step}”"))
    );
    assert_eq!(
        evidence("languages").as_deref(),
        Some("You told us about these languages: Latvian, English and Russian")
    );
    assert_eq!(evidence("lead_1"), None, "no experience yet is no evidence");
    assert_eq!(evidence("unheard_of"), None);
}

#[test]
fn every_reason_and_gap_can_be_followed_back_to_answers() {
    let person = Person::from_answers(WRITER);
    let text = english();
    let explainer = Explainer::new(&text, &person.catalog);
    let mut lines = 0;
    for role in &person.ranked {
        let all = [
            explainer.reasons(role),
            explainer.gaps(role),
            explainer.flags(role),
        ];
        for line in all.iter().flatten() {
            assert!(!line.from.is_empty(), "{}: {}", role.role, line.title);
            for question in line.from.iter() {
                assert!(
                    explainer.evidence(&person.record, question).is_some(),
                    "{question}"
                );
            }
            lines += 1;
        }
    }
    assert!(lines > 100, "{lines}");
}

#[test]
fn conditions_say_what_the_role_brings_and_what_the_client_said() {
    let (person, text) = (Person::from_answers(WRITER), english());
    let explainer = Explainer::new(&text, &person.catalog);
    let inbound = person.role("inbound_agent");
    let flags = explainer.flags(inbound);
    assert_eq!(flags[0].title, "On the phone most of the day");
    assert_eq!(
        flags[0].detail,
        "This role has more of it. You said you would rather not."
    );

    let role = person.catalog.role(&inbound.role).unwrap();
    let rows = explainer.conditions(&person.profile, role, inbound);
    assert_eq!(rows.len(), role.conditions.len());
    let parts = |at: usize| {
        (
            rows[at].title.as_str(),
            rows[at].detail.as_str(),
            rows[at].word.as_str(),
        )
    };
    assert_eq!(
        parts(0),
        (
            "On the phone most of the day",
            "A lot (O*NET)",
            "You would like less"
        )
    );
    assert_eq!(
        parts(3),
        ("Working from home", "A lot (our estimate)", "You like this")
    );
    assert!(
        rows[4..]
            .iter()
            .all(|row| row.word == "Not answered yet" && row.standing == Standing::Unknown)
    );
}

#[test]
fn a_condition_that_suits_is_a_reason_in_words() {
    let (person, text) = (Person::from_answers(WRITER), english());
    let explainer = Explainer::new(&text, &person.catalog);
    let reasons = explainer.reasons(person.role("chat_email_agent"));
    let titles: Vec<&str> = reasons.iter().map(|line| line.title.as_str()).collect();
    assert!(
        titles.contains(&"On the phone most of the day: little or none of it, as you wish"),
        "{titles:?}"
    );
    assert!(
        titles.contains(&"Working from home: a lot of it, as you wish"),
        "{titles:?}"
    );
}

#[test]
fn every_fact_has_words_in_every_state() {
    let person = talker();
    let text = english();
    let explainer = Explainer::new(&text, &person.catalog);
    let step = |usual| FactNeed::ContactCentreStep {
        step: "team_leader".to_owned(),
        usual,
    };
    let language = |skill| FactNeed::WorkingLanguage {
        skill,
        level: Cefr::B2,
    };
    let needs = [
        FactNeed::BackgroundCheck,
        step(false),
        step(true),
        FactNeed::CustomerExperience,
        FactNeed::DrivingLicence,
        FactNeed::SectorCertificate {
            sectors: vec!["banking".to_owned()],
        },
        FactNeed::Typing {
            words_per_minute: 35,
            accuracy_percent: 92,
        },
        language(LanguageUse::Any),
        language(LanguageUse::Spoken),
        language(LanguageUse::Written),
    ];
    let states = [
        MustHaveState::Met,
        MustHaveState::Borderline,
        MustHaveState::NotMet,
        MustHaveState::Unknown,
    ];
    for need in needs {
        let mut role = person.role("inbound_agent").clone();
        role.facts = states
            .map(|state| FactState {
                need: need.clone(),
                state,
            })
            .to_vec();
        for line in explainer.facts(&person.profile, &role) {
            for words in [&line.title, &line.detail, &line.word] {
                assert!(
                    !words.is_empty() && !words.contains(['⟨', '{']),
                    "{need:?}: {words}"
                );
            }
        }
    }
}

#[test]
fn the_language_of_the_work_is_told_with_the_languages_that_reach_it() {
    let mut person = talker();
    let language = |name: &str, native, level| LanguageSkill {
        language: name.to_owned(),
        native,
        listening: Some(level),
        reading: None,
        conversation: None,
        speaking: Some(level),
        writing: None,
    };
    let languages = vec![
        language("bn", true, Cefr::A1),
        language("fr", false, Cefr::B2),
        language("en", false, Cefr::B1),
    ];
    person.profile.facts.languages = Some(languages);
    person.ranked = matching::rank(&person.catalog, &person.profile);
    let text = english();
    let explainer = Explainer::new(&text, &person.catalog);
    let fact = &explainer.facts(&person.profile, person.role("inbound_agent"))[0];
    assert_eq!(fact.title, "Language of the work, spoken: B2 or better");
    assert_eq!(
        fact.detail,
        "You reach this in 2 languages: Bengali and French. It counts if the employer works in one of them."
    );
    assert_eq!((fact.word.as_str(), fact.standing), ("Met", Standing::Good));
}

#[test]
fn pay_is_told_with_its_source_and_without_a_period_that_nobody_stated() {
    let (person, text) = (talker(), english());
    let explainer = Explainer::new(&text, &person.catalog);
    let pay = |role: &str| {
        let id = RoleId::new(role).unwrap();
        explainer.pay(person.catalog.role(&id).unwrap().pay.first().unwrap())
    };
    let agent = pay("inbound_agent");
    assert_eq!(agent.amount, "800 to 1,200 €");
    assert_eq!(
        agent.period,
        "Period not stated, nor whether before or after tax"
    );
    assert!(agent.source.contains("Greek"), "{}", agent.source);
    let assistant = pay("backoffice_assistant");
    assert_eq!(assistant.amount, "about 24,000 €");
    assert!(assistant.period.contains("France"), "{}", assistant.period);
    let own = Pay {
        currency: "PLN".to_owned(),
        low: 5000,
        high: 6000,
        period: PayPeriod::NotStated,
        source: "Regional office".to_owned(),
        country: String::new(),
        year: None,
    };
    assert_eq!(explainer.pay(&own).amount, "5,000 to 6,000 PLN");
    assert_eq!(
        explainer.pay(&own).source,
        "Source: Regional office, not checked by us"
    );
    let dated = Pay {
        period: PayPeriod::MonthGross,
        country: "PL".to_owned(),
        year: Some(2025),
        ..own
    };
    assert_eq!(explainer.pay(&dated).period, "a month before tax");
    assert!(explainer.pay(&dated).note.is_empty() && !agent.note.is_empty());
    let source = explainer.pay(&dated).source;
    assert!(
        source.ends_with("not checked by us · Poland · 2025"),
        "{source}"
    );
}

#[test]
fn the_summary_names_strengths_and_what_grows() {
    let (person, text) = (talker(), english());
    let summary = Explainer::new(&text, &person.catalog).summary(&person.profile);
    assert_eq!(summary.len(), 2);
    assert_eq!(
        summary[0],
        "You are patient and see the other person's side. You listen well and answer clearly."
    );
    assert!(
        summary[1].starts_with("Still growing, and you can train them: "),
        "{}",
        summary[1]
    );
    let nobody = CompetencyProfile::default();
    assert_eq!(
        Explainer::new(&text, &person.catalog)
            .summary(&nobody)
            .len(),
        1
    );
}

#[test]
fn certainty_follows_from_what_was_answered_and_how() {
    let text = english();
    let mut person = talker();
    let headline = |person: &Person| {
        Explainer::new(&text, &person.catalog)
            .certainty(&person.profile)
            .headline
    };
    assert_eq!(headline(&person), "How sure are we? Fairly sure");
    person.profile.careful = vec![
        CarefulSign::Flat { spread: 0.1 },
        CarefulSign::Fast {
            median_millis: 1_200,
        },
    ];
    assert_eq!(headline(&person), "How sure are we? Less sure");
    let part = Person::from_levels(&json!({ "oral": 78, "empathy": 82 }));
    let certainty = Explainer::new(&text, &part.catalog).certainty(&part.profile);
    assert_eq!(certainty.headline, "How sure are we? Partly sure");
    assert_eq!(certainty.answered, (2, 14));
    assert!(certainty.next.is_some());
    assert_eq!(
        headline(&Person::from_levels(&json!({}))),
        "How sure are we? Not sure yet"
    );
}

#[test]
fn two_signs_of_haste_lead_to_reading_the_result_with_somebody() {
    let (person, text) = (talker(), english());
    let explainer = Explainer::new(&text, &person.catalog);
    let fast = CarefulSign::Fast {
        median_millis: 1_300,
    };
    let one = explainer.careful(std::slice::from_ref(&fast));
    assert_eq!(
        one,
        ["You took about 1.3 seconds for each sentence. That is little time to think."]
    );
    let two = explainer.careful(&[fast, CarefulSign::Contradiction { pairs: 3 }]);
    assert_eq!(two.len(), 3);
    assert!(
        two[2].starts_with("Read this result together with someone"),
        "{}",
        two[2]
    );
}

#[test]
fn too_few_answers_are_told_with_what_would_help() {
    let person =
        Person::from_levels(&json!({ "oral": 70, "empathy": 70, "stress": 60, "team": 60 }));
    let text = english();
    let explainer = Explainer::new(&text, &person.catalog);
    let role = person.role("inbound_agent");
    assert_eq!(
        explainer.not_enough(role).as_deref(),
        Some(
            "You have answered 44% of what counts for this role. These answers would help most: \
             Handling complaints, Solving problems and Order and accuracy"
        )
    );
    assert_eq!(
        explainer.wide_range(role).as_deref(),
        Some(
            "If nothing is assumed about what you have not answered, the fit lies between 22 and 94"
        )
    );
    assert_eq!(explainer.not_enough(talker().role("inbound_agent")), None);
}

#[test]
fn the_plain_explanation_says_all_of_it_in_order() {
    let (person, text) = (Person::from_answers(WRITER), english());
    let page = person.plain(&text, "inbound_agent", Some(&person.record));
    let mut from = 0;
    for part in [
        "Customer service agent, phone\n",
        "Why it fits you\n",
        "you answered “",
        "What you can still learn\n",
        "Must-haves\n",
        "Language of the work, spoken: B2 or better (Met)\n",
        "The work and what you like\n",
        "Special forms of this role\n",
        "Customer service agent in several languages: ",
        "Education that employers usually ask for: ",
        "Pay: 800 to 1,200 €. Period not stated",
        "How sure are we? ",
    ] {
        let rest = page.get(from..).unwrap();
        let at = rest
            .find(part)
            .unwrap_or_else(|| panic!("{part:?} is missing or too early in\n{page}"));
        from += at;
    }
    assert!(!page.contains('⟨'), "{page}");
}

#[test]
fn levels_measured_elsewhere_are_explained_without_quotes() {
    let (person, text) = (talker(), english());
    let page = person.plain(&text, "inbound_agent", None);
    assert!(page.contains("Why it fits you"));
    assert!(!page.contains("you answered"), "{page}");
}

#[test]
fn every_role_can_be_explained_in_every_language() {
    let person = Person::from_answers(WRITER);
    for tag in Text::shipped() {
        let text = Text::shipped_in(&tag);
        for role in &person.ranked {
            let page = person.plain(&text, role.role.as_str(), Some(&person.record));
            assert!(!page.contains(['⟨', '{']), "{tag}, {}:\n{page}", role.role);
        }
    }
}
