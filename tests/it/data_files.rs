//! Data files: every shipped one is sound, and a bad one is told what is wrong, where and what to do.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use callfit::base::files::{read_text, write_atomic};
use callfit::base::id::{LanguageTag, RoleId};
use callfit::base::problem::{Problem, Severity};
use callfit::catalog::answers::{AnswerSheet, read_answers, write_answers};
use callfit::catalog::questionnaire::FactKind;
use callfit::catalog::{Catalog, check};
use callfit::record::Record;
use callfit::record::answer::{Answer, Cefr, LanguageSkill};
use callfit::record::sitting::Form;
use callfit::score::score;
use callfit::text::Text;
use proptest::prelude::*;

/// Where the cases are, from the folder in which tests run.
const BAD: &str = "tests/cases/bad";

fn tag(tag: &str) -> LanguageTag {
    LanguageTag::new(tag).unwrap()
}

/// Problems in English, one a line, without those about other languages.
fn english(problems: &[Problem]) -> String {
    let text = Text::shipped_in(&tag("en"));
    let told = problems
        .iter()
        .filter(|problem| problem.message.key != "data-untranslated");
    let lines: Vec<String> = told.map(|problem| text.problem(problem)).collect();
    assert!(lines.iter().all(|line| !line.contains("{$")), "{lines:?}");
    lines
        .iter()
        .flat_map(|line| [line.as_str(), "\n"])
        .collect()
}

fn problems_of(path: &Path) -> Vec<Problem> {
    let name = path.file_name().unwrap().to_string_lossy();
    if name.starts_with("answers_") {
        let text = read_text(path).unwrap();
        read_answers(&Catalog::shipped(), path, &text).problems
    } else {
        check::check_folder(path)
    }
}

/// Bad files and bad folders.
fn bad_inputs() -> Vec<PathBuf> {
    let entries = fs::read_dir(BAD)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let mut inputs: Vec<PathBuf> = entries
        .filter(|path| path.extension().is_none_or(|ending| ending != "txt"))
        .collect();
    inputs.sort();
    assert!(inputs.len() > 20, "{inputs:?}");
    inputs
}

/// A data folder with the files given by name and text.
fn folder(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        write_atomic(&path, text.as_bytes()).unwrap();
    }
    folder
}

fn shipped(path: &str) -> String {
    fs::read_to_string(path).unwrap()
}

#[test]
fn every_shipped_file_loads_without_problems() {
    let loaded = Catalog::load(&[]);
    assert_eq!(english(&loaded.problems), "");
    assert_eq!(english(&check::check_shipped()), "");
    let catalog = loaded.value;
    assert_eq!(
        (catalog.competencies.len(), catalog.conditions.len()),
        (14, 16)
    );
    assert_eq!(catalog.roles.len(), 18);
    assert_eq!(catalog.questionnaires.len(), 1);
}

#[test]
fn each_bad_file_is_told_what_is_wrong_with_it() {
    for path in bad_inputs() {
        let expected = fs::read_to_string(path.with_extension("txt")).unwrap_or_default();
        assert_eq!(english(&problems_of(&path)), expected, "{}", path.display());
    }
}

#[test]
fn a_role_of_ones_own_stands_in_for_the_shipped_one_and_keeps_its_translations() {
    let text = shipped("assets/roles/trainer.toml").replacen("title = \"", "title = \"Our ", 1);
    let folder = folder(&[("roles/trainer.toml", &text)]);
    let loaded = Catalog::load(&[folder.path().to_owned()]);
    assert_eq!(english(&loaded.problems), "");
    assert_eq!(loaded.value.roles.len(), 18);
    let title = &loaded.value.words(&tag("en")).roles["trainer"].title;
    assert!(title.starts_with("Our "), "{title}");
    assert_eq!(english(&check::check_folder(folder.path())), "");
}

#[test]
fn a_shipped_translation_goes_with_the_sentence_it_translates() {
    let text = shipped("assets/roles/trainer.toml").replacen("title = \"", "title = \"Our ", 1);
    let folder = folder(&[("roles/trainer.toml", &text)]);
    let own = Catalog::load(&[folder.path().to_owned()]).value;
    let shipped = Catalog::shipped();
    for language in ["fr", "bn"] {
        let (own, shipped) = (own.words(&tag(language)), shipped.words(&tag(language)));
        let (own, shipped) = (&own.roles["trainer"], &shipped.roles["trainer"]);
        assert_eq!(own.title, "Our Contact centre trainer");
        assert_eq!(own.summary, shipped.summary);
    }
}

#[test]
fn guidance_of_ones_own_adds_to_the_shipped_one() {
    let training = r#"format = 1
language = "fr"
[[training]]
id = "notre_stage"
kind = "company"
competencies = ["empathy"]
title = "Notre stage d’accueil"
text = "Trois jours avec une collègue."
takes = "trois jours, payés"
[[training]]
id = "touch_typing"
leave_out = true
"#;
    let pay = r#"format = 1
[[pay]]
role = "inbound_agent"
currency = "EUR"
low = 1850
high = 2100
period = "month_gross"
source = "Notre grille"
country = "FR"
year = 2026
"#;
    let folder = folder(&[
        ("guidance/training.toml", training),
        ("guidance/pay.toml", pay),
    ]);
    let loaded = Catalog::load(&[folder.path().to_owned()]);
    assert_eq!(english(&loaded.problems), "");
    let (own, shipped) = (loaded.value, Catalog::shipped());
    let ids = |catalog: &Catalog| -> BTreeSet<String> {
        let trainings = catalog.guidance.trainings.iter();
        trainings.map(|training| training.id.to_string()).collect()
    };
    let (own_ids, shipped_ids) = (ids(&own), ids(&shipped));
    let new: Vec<&String> = own_ids.difference(&shipped_ids).collect();
    let gone: Vec<&String> = shipped_ids.difference(&own_ids).collect();
    assert_eq!((new, gone.len()), (vec![&"notre_stage".to_owned()], 1));
    assert_eq!(
        own.words(&tag("el")).trainings["notre_stage"].takes,
        "trois jours, payés"
    );
    let agent = own.role(&RoleId::new("inbound_agent").unwrap()).unwrap();
    assert_eq!((agent.pay.len(), agent.pay[0].low), (1, 1850));
    let trainer = RoleId::new("trainer").unwrap();
    assert_eq!(own.role(&trainer), shipped.role(&trainer));
    // Only the five languages that lack the new entry are told of.
    assert_eq!(english(&check::check_folder(folder.path())), "");
    assert_eq!(check::check_folder(folder.path()).len(), 5);
}

#[test]
fn steps_up_never_lead_round_in_a_circle() {
    let catalog = Catalog::shipped();
    for role in &catalog.roles {
        let mut reached: BTreeSet<&RoleId> = role.next_roles.iter().collect();
        for _ in &catalog.roles {
            let further = reached.iter().filter_map(|id| catalog.role(id));
            let further: Vec<&RoleId> = further.flat_map(|role| &role.next_roles).collect();
            reached.extend(further);
        }
        assert!(!reached.contains(&role.id), "{}", role.id);
    }
}

#[test]
fn a_useless_file_leaves_the_shipped_one_in_place() {
    let folder = folder(&[
        ("roles/trainer.toml", "format = 2"),
        ("competencies.toml", "???"),
    ]);
    let loaded = Catalog::load(&[folder.path().to_owned()]);
    assert_eq!(loaded.problems.len(), 2);
    assert!(
        loaded
            .value
            .role(&RoleId::new("trainer").unwrap())
            .is_some()
    );
    assert_eq!(loaded.value.competencies.len(), 14);
}

#[test]
fn the_first_folder_wins() {
    let text = shipped("assets/roles/trainer.toml");
    let title = |title: &str| text.replacen("title = \"", &format!("title = \"{title} "), 1);
    let first = folder(&[("roles/trainer.toml", &title("First"))]);
    let second = folder(&[("roles/trainer.toml", &title("Second"))]);
    let loaded = Catalog::load(&[first.path().to_owned(), second.path().to_owned()]);
    let title = &loaded.value.words(&tag("en")).roles["trainer"].title;
    assert!(title.starts_with("First "), "{title}");
}

#[test]
fn an_overlay_of_ones_own_translates_text_by_text() {
    let overlay = "format = 1\n[role.trainer]\ntitle = \"Notre formatrice\"\n";
    let folder = folder(&[("lang/fr/wording/roles.toml", overlay)]);
    let loaded = Catalog::load(&[folder.path().to_owned()]);
    assert_eq!(english(&loaded.problems), "");
    let (ours, theirs) = (loaded.value.words(&tag("fr")), Catalog::shipped());
    assert_eq!(ours.roles["trainer"].title, "Notre formatrice");
    assert_eq!(
        ours.roles["trainer"].summary,
        theirs.words(&tag("fr")).roles["trainer"].summary
    );
}

#[test]
fn a_new_role_is_reminded_of_the_languages_it_lacks() {
    let text = shipped("assets/roles/trainer.toml").replace("id = \"trainer\"", "id = \"tutor\"");
    let folder = folder(&[("roles/tutor.toml", &text)]);
    let problems = check::check_folder(&folder.path().join("roles/tutor.toml"));
    let languages = Text::shipped().len() - 1;
    assert_eq!(problems.len(), languages);
    assert!(
        problems
            .iter()
            .all(|problem| problem.severity == Severity::Warning)
    );
    assert_eq!(check::check_folder(folder.path()), problems);
    assert_eq!(check::check_folder(&folder.path().join("roles")), problems);
}

#[test]
fn what_holds_no_data_files_is_told_so() {
    let folder = folder(&[("cv.pdf", "%PDF"), ("roles/binary.toml", "a\0b")]);
    let keys = |path: &Path| -> Vec<&str> {
        check::check_folder(path)
            .iter()
            .map(|problem| problem.message.key)
            .collect()
    };
    assert_eq!(keys(&folder.path().join("none")), ["data-folder-missing"]);
    assert_eq!(keys(folder.path()), ["data-not-text"]);
    let empty = tempfile::tempdir().unwrap();
    assert_eq!(keys(empty.path()), ["data-nothing-in-folder"]);
    let loaded = Catalog::load(&[empty.path().join("none")]);
    assert_eq!(loaded.problems.len(), 1);
    assert_eq!(loaded.value.roles.len(), 18);
}

#[test]
fn the_example_for_authors_is_sound() {
    let readme = shipped("questionnaires/README.md");
    let mut examples = readme
        .split("```toml\n")
        .skip(1)
        .map(|rest| rest.split("```").next().unwrap());
    let folder = folder(&[
        ("team_check/questionnaire.toml", examples.next().unwrap()),
        ("team_check/fr.toml", examples.next().unwrap()),
    ]);
    assert_eq!(
        english(&check::check_folder(&folder.path().join("team_check"))),
        ""
    );
}

#[test]
fn authors_are_told_of_every_key() {
    let readme = shipped("questionnaires/README.md");
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let explained: BTreeSet<&str> = readme.split(|c| !is_part(c)).collect();
    let calls = [
        "need(\"",
        "get(\"",
        "flag(\"",
        "texts(\"",
        "named(\"",
        "table(\"",
        "tables(\"",
    ];
    let mut keys: BTreeSet<String> = BTreeSet::new();
    for file in [
        "load/guidance",
        "load/occupations",
        "load/questionnaires",
        "load/questions",
        "load/roles",
        "only_if",
        "question/call",
        "question/case",
        "question/situation",
        "question/typing",
    ] {
        let code = shipped(&format!("src/catalog/{file}.rs"));
        let found = calls.iter().flat_map(|call| code.split(call).skip(1));
        keys.extend(found.map(|rest| rest.split('"').next().unwrap().to_owned()));
    }
    for (name, fact) in FactKind::ALL {
        keys.insert(name.to_owned());
        keys.extend(fact.options().iter().map(|option| (*option).to_owned()));
    }
    assert!(keys.len() > 60, "{keys:?}");
    let absent: Vec<&String> = keys
        .iter()
        .filter(|key| !explained.contains(key.as_str()))
        .collect();
    assert!(absent.is_empty(), "{absent:?}");
}

#[test]
fn the_answers_of_the_examples_are_sound() {
    let catalog = Catalog::shipped();
    let entries = fs::read_dir("assets/examples")
        .unwrap()
        .map(|entry| entry.unwrap().path());
    let files: Vec<_> = entries
        .filter(|path| path.to_string_lossy().ends_with(".answers.toml"))
        .collect();
    assert_eq!(files.len(), 3);
    for path in files {
        let loaded = read_answers(&catalog, &path, &read_text(&path).unwrap());
        assert_eq!(english(&loaded.problems), "");
        assert!(loaded.value.answers.len() > 60, "{}", path.display());
    }
}

#[test]
fn answers_are_read_as_they_were_written() {
    let catalog = Catalog::shipped();
    let skill = |language: &str, native| LanguageSkill {
        language: language.to_owned(),
        native,
        listening: Some(Cefr::B2),
        reading: None,
        conversation: None,
        speaking: Some(Cefr::A1),
        writing: None,
    };
    let mut sheet = AnswerSheet {
        questionnaire: Some("customer_contact".to_owned().try_into().unwrap()),
        seed: 42,
        form: Some(Form::Standard),
        ..AnswerSheet::default()
    };
    let answers = [
        ("oral_1", Answer::Scale(5)),
        ("oral_2", Answer::NoExperience),
        (
            "education",
            Answer::Choice("master".to_owned().try_into().unwrap()),
        ),
        (
            "shifts",
            Answer::Multi(vec!["days".to_owned().try_into().unwrap()]),
        ),
        (
            "languages",
            Answer::Languages(vec![skill("bn", true), skill("a \"b\" \\\u{7}\n", false)]),
        ),
    ];
    sheet.answers = answers
        .map(|(id, answer)| (id.to_owned().try_into().unwrap(), answer))
        .into();
    let loaded = read_answers(&catalog, Path::new("a.toml"), &write_answers(&sheet));
    assert_eq!(english(&loaded.problems), "");
    assert_eq!(loaded.value, sheet);
}

#[test]
fn answers_to_questions_that_are_gone_are_kept_and_do_not_count() {
    let text = shipped("assets/examples/nusrat-jahan.answers.toml");
    let changed = text.replace("oral_1 =", "oral_gone =");
    assert_ne!(text, changed, "the example answers that question");
    let catalog = Catalog::shipped();
    let loaded = read_answers(&catalog, Path::new("a.toml"), &changed);
    let said = english(&loaded.problems);
    assert!(
        said.contains("oral_gone") && said.lines().count() <= 2,
        "{said}"
    );
    assert!(
        loaded
            .problems
            .iter()
            .all(|problem| problem.severity == Severity::Warning)
    );
    let mut record = Record::default();
    loaded.value.fill(&mut record);
    assert!(record.answers.contains_key("oral_gone"));
    assert_eq!(
        record.sitting.form,
        Form::Short,
        "files without a form stay readable"
    );
    assert_eq!(score(&catalog, &record).left_over, 1);
}

/// A file with some of its bytes replaced by others that mean something in TOML.
fn mutated(text: &str, changes: &[(usize, u8)]) -> String {
    let mut bytes = text.as_bytes().to_vec();
    for (at, choice) in changes {
        let at = at % bytes.len();
        bytes[at] = b"\"'[]{}=.,#\n\t -_0a9"[usize::from(*choice) % 18];
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn damaged_files_are_told_of_and_never_stop_the_program(
        changes in proptest::collection::vec((any::<usize>(), any::<u8>()), 1..6),
    ) {
        let names = ["competencies.toml", "roles/trainer.toml", "questionnaires/customer_contact/questionnaire.toml"];
        let files = names.map(|name| {
            let path = if name.starts_with("questionnaires") { name.to_owned() } else { format!("assets/{name}") };
            (name, mutated(&shipped(&path), &changes))
        });
        let files = files.each_ref().map(|(name, text)| (*name, text.as_str()));
        let folder = folder(&files);
        let loaded = Catalog::load(&[folder.path().to_owned()]);
        for problem in &loaded.problems {
            let line = problem.place.line.unwrap_or(1);
            prop_assert!(problem.place.file.is_some() && line > 0);
        }
        prop_assert!(loaded.value.roles.len() >= 17);
        let answers = mutated(&shipped("assets/examples/nusrat-jahan.answers.toml"), &changes);
        let sheet = read_answers(&loaded.value, Path::new("a.toml"), &answers).value;
        prop_assert!(sheet.answers.len() < 100);
    }
}
