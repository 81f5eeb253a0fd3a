//! Questionnaires on paper: what is printed, and that a form entered again gives the same scores.

use std::collections::BTreeSet;
use std::path::Path;

use callfit::app::headless;
use callfit::base::files::write_atomic;
use callfit::base::id::LanguageTag;
use callfit::catalog::Catalog;
use callfit::catalog::answers::{AnswerSheet, read_answers, write_answers};
use callfit::catalog::entry::Entry;
use callfit::catalog::questionnaire::{Question, QuestionKind, Questionnaire};
use callfit::export::pdf;
use callfit::page::{paginate_sheet, words};
use callfit::paper;
use callfit::record::Record;
use callfit::record::answer::{Answer, LanguageSkill};
use callfit::record::sitting::Form;
use callfit::score::score;
use callfit::text::Text;

use crate::samples::LANGUAGES;

fn printed(tag: &str, form: Form, seed: u64) -> callfit::sheet::Sheet {
    let catalog = Catalog::shipped();
    let text = Text::shipped_in(&LanguageTag::new(tag).unwrap());
    paper::compose(
        &text,
        &catalog,
        catalog.questionnaires.first().unwrap(),
        form,
        seed,
    )
}

fn entered(form: Option<Form>, text: &str) -> Result<AnswerSheet, Vec<String>> {
    let catalog = Catalog::shipped();
    let questionnaire = catalog.questionnaires.first().unwrap();
    let mut entry = Entry::new(&catalog, questionnaire, form, 7);
    let problems = entry.read(Path::new("marked.txt"), text);
    let english = Text::english();
    if problems.is_empty() {
        Ok(entry.sheet())
    } else {
        Err(problems
            .iter()
            .map(|problem| english.problem(problem))
            .collect())
    }
}

/// What somebody types who sees the answers marked on the paper.
fn typed(questionnaire: &Questionnaire, record: &Record) -> String {
    let mut lines = String::new();
    for (code, question) in questionnaire.codes() {
        if let Some(given) = record.answers.get(&question.id) {
            for marked in marks(question, &given.answer) {
                lines.extend([code.to_string(), " ".to_owned(), marked, "\n".to_owned()]);
            }
        }
    }
    lines
}

fn marks(question: &Question, answer: &Answer) -> Vec<String> {
    let letter = |chosen| {
        let options = question.kind.options().unwrap();
        let place = options.iter().position(|option| option == chosen).unwrap();
        char::from(b'a' + u8::try_from(place).unwrap())
    };
    let one = match answer {
        Answer::Scale(step) => step.to_string(),
        Answer::NoExperience => "0".to_owned(),
        Answer::Choice(option) => letter(option).to_string(),
        Answer::Multi(options) if options.is_empty() => "-".to_owned(),
        Answer::Multi(options) => options.iter().map(letter).collect(),
        Answer::Languages(languages) => return languages.iter().map(language).collect(),
        Answer::Ratings(ratings) => {
            let QuestionKind::Situation(situation) = &question.kind else {
                unreachable!("only situations are rated")
            };
            let rating = |id| {
                ratings
                    .get(id)
                    .map_or_else(|| "-".to_owned(), ToString::to_string)
            };
            let all: Vec<String> = situation
                .responses
                .iter()
                .map(|response| rating(&response.id))
                .collect();
            all.join(" ")
        }
        other => unreachable!("not on paper: {other:?}"),
    };
    vec![one]
}

fn language(skill: &LanguageSkill) -> String {
    if skill.native {
        return format!("{} M", skill.language);
    }
    let levels = [
        skill.listening,
        skill.reading,
        skill.conversation,
        skill.speaking,
        skill.writing,
    ];
    let levels = levels.map(|level| level.map_or("-", |level| level.name()));
    format!("{} {}", skill.language, levels.join(" "))
}

#[test]
fn a_form_on_paper_entered_again_gives_the_same_scores() {
    let catalog = Catalog::shipped();
    let questionnaire = catalog.questionnaires.first().unwrap();
    for name in headless::example_names() {
        let mut record = headless::example(&catalog, name).unwrap().value;
        record.sitting.form = Form::Standard;
        // The examples have no situations: two are marked here, one of them with a rating left open.
        let situations = questionnaire
            .questions()
            .filter_map(|question| match &question.kind {
                QuestionKind::Situation(situation) => Some((question, situation)),
                _ => None,
            });
        for (count, (question, situation)) in situations.enumerate().take(9) {
            let rated = situation.responses.iter().zip([1, 5, 3, 2]);
            let rated = rated.skip(usize::from(count == 8));
            let ratings = rated
                .map(|(response, rating)| (response.id.clone(), rating))
                .collect();
            let given = callfit::record::answer::Given {
                answer: Answer::Ratings(ratings),
                millis: None,
            };
            record.answers.insert(question.id.clone(), given);
        }
        let sheet = entered(Some(Form::Standard), &typed(questionnaire, &record)).unwrap();
        assert_eq!(sheet.answers, AnswerSheet::from(&record).answers, "{name}");
        // Out to the file and in again, as the command does.
        let file = read_answers(&catalog, Path::new("a.toml"), &write_answers(&sheet));
        assert!(file.problems.is_empty());
        assert_eq!(file.value.form, Some(Form::Standard));
        let mut again = Record::default();
        file.value.fill(&mut again);
        again.seed = record.seed;
        for given in record.answers.values_mut() {
            given.millis = None;
        }
        let (before, after) = (score(&catalog, &record), score(&catalog, &again));
        assert!(before.levels.len() > 12, "{name}");
        assert_eq!(before, after, "{name}");
    }
}

#[test]
fn fast_entry_understands_what_hands_type() {
    let sheet = entered(
        None,
        "\u{feff}# Marta, 21 November\n\nB07 4\nb8=0\nB01: ৫\nA02 b\nA04 ac\nA06 D, a\nA09 -\n\
         G01 fr C1 C1 B2 B2 B1\nG01 Bengali M\nG01 ελληνικά a1 - - a1 -\nJ03 1 5 3 2\nj4 25-1\nH01 1\n",
    )
    .unwrap();
    // One of them is asked in the full form alone, so that is what was filled in.
    assert_eq!(sheet.form, Some(Form::Full));
    let answer = |id: &str| {
        format!(
            "{:?}",
            sheet
                .answers
                .iter()
                .find(|(known, _)| known.as_str() == id)
                .unwrap()
                .1
        )
    };
    assert_eq!(answer("oral_1"), "Scale(5)");
    assert_eq!(sheet.answers.len(), 11);
    let toml = write_answers(&sheet);
    for line in [
        "customer_experience = \"under_1\"",
        "sectors = [\"retail\", \"telecom\"]",
        "shifts = [\"days\", \"weekends\"]",
        "sector_certificate = []",
        "{ language = \"fr\", listening = \"C1\", reading = \"C1\", conversation = \"B2\", speaking = \"B2\", writing = \"B1\" }",
        "{ language = \"bn\", native = true }",
        "{ language = \"el\", listening = \"A1\", speaking = \"A1\" }",
        "phone = 1",
        "seed = 7",
    ] {
        assert!(toml.contains(line), "no {line} in {toml}");
    }
    assert!(toml.contains("\"no_experience\""), "{toml}");
}

#[test]
fn what_cannot_be_taken_is_told_with_line_code_and_what_is_allowed() {
    for (line, parts) in [
        ("B07 6", &["line 2", "B07", "from 1 to 5"][..]),
        ("B07", &["line 2", "B07", "from 1 to 5"]),
        ("H01 0", &["H01", "from 1 to 5"]),
        ("A02 z", &["A02", "from a to d"]),
        ("A02 ab", &["A02", "one letter"]),
        ("A04 az", &["A04", "from a to j"]),
        ("G01 fr C1 C1 B2", &["G01", "five levels"]),
        ("G01 C1 C1 B2 B2 B1", &["G01", "five levels"]),
        ("J03 1 5 3", &["J03", "4 ratings"]),
        ("J03 1 5 3 6", &["J03", "from 1 to 5"]),
        ("K01 4", &["K01", "at the computer"]),
        ("B99 4", &["B99"]),
        ("hello 4", &["hello", "B07 4"]),
        ("B01 4", &["B01", "line 1"]),
        ("4", &["“4”"]),
    ] {
        let told = entered(None, &format!("B01 4\n{line}\n")).unwrap_err();
        assert_eq!(told.len(), 1, "{line}");
        for part in parts {
            assert!(told[0].contains(part), "{line}: no {part} in {}", told[0]);
        }
    }
    let told = entered(Some(Form::Short), "B05 4").unwrap_err();
    assert!(told[0].contains("standard"), "{told:?}");
}

#[test]
fn every_question_of_the_form_is_printed_with_its_code() {
    let catalog = Catalog::shipped();
    let questionnaire = catalog.questionnaires.first().unwrap();
    for (_, form) in Form::ALL {
        let layout = paginate_sheet(&printed("en", form, 7));
        let all = words(&layout);
        let shown: BTreeSet<&str> = all.split_whitespace().collect();
        for section in &questionnaire.sections {
            for question in &section.questions {
                let code = questionnaire.code(&question.id).unwrap().to_string();
                let is_printed = paper::is_printed(section, question, form);
                assert_eq!(
                    shown.contains(code.as_str()),
                    is_printed,
                    "{code} in {form:?}"
                );
            }
        }
        let foot = format!("Form: customer_contact · {} · 7", form.name());
        assert_eq!(
            all.matches(&foot).count(),
            layout.pages.len(),
            "a foot on every page"
        );
    }
}

#[test]
fn the_form_is_whole_in_every_language() {
    for tag in LANGUAGES {
        let sheet = printed(tag, Form::Standard, 3);
        let file = headless::pdf_from_sheet(&sheet).unwrap();
        assert_eq!(
            file,
            headless::pdf_from_sheet(&sheet).unwrap(),
            "{tag}: bytes differ"
        );
        let read = pdf::machine_text(&file).unwrap();
        let shown: BTreeSet<&str> = read.split_whitespace().collect();
        assert!(
            shown.contains("B01") && shown.contains("J12") && shown.contains("K01"),
            "{tag}"
        );
        assert!(!read.contains('⟨') && !read.contains('\u{FFFD}'), "{tag}");
    }
}

#[test]
fn the_seed_decides_the_order_and_no_code() {
    let order = |seed| -> Vec<String> {
        let all = words(&paginate_sheet(&printed("en", Form::Short, seed)));
        let is_code = |word: &&str| {
            let number = word.strip_prefix('B').unwrap_or_default();
            number.len() == 2 && number.bytes().all(|byte| byte.is_ascii_digit())
        };
        let codes = all.split_whitespace().filter(is_code);
        codes.map(str::to_owned).collect()
    };
    let (one, other) = (order(1), order(2));
    assert_ne!(one, other);
    assert_eq!(
        one.iter().collect::<BTreeSet<_>>(),
        other.iter().collect::<BTreeSet<_>>()
    );
    assert_eq!(one.len(), 12);
}

#[test]
fn boxes_are_at_least_five_millimetres_and_inside_the_page() {
    use callfit::page::frame::PageItem;
    let layout = paginate_sheet(&printed("bn", Form::Full, 7));
    let mut boxes = 0;
    for page in &layout.pages {
        for item in &page.items {
            let PageItem::Shape(shape) = item else {
                continue;
            };
            let Some((_, width)) = shape
                .stroke
                .filter(|_| shape.fill.is_none() && shape.is_closed)
            else {
                continue;
            };
            let xs = || shape.outline.iter().map(|corner| corner.x);
            let side = xs().fold(f32::MIN, f32::max) - xs().fold(f32::MAX, f32::min) + width;
            assert!(side >= 5.0 / 25.4 * 72.0, "{side} points");
            assert!(xs().all(|x| x > 0.0 && x < page.width));
            boxes += 1;
        }
    }
    assert!(boxes > 800, "{boxes}");
}

#[test]
fn options_behind_the_letter_z_are_printed_and_entered() {
    let folder = tempfile::tempdir().unwrap();
    let home = folder.path().join("questionnaires/towns");
    std::fs::create_dir_all(&home).unwrap();
    let options: Vec<String> = (1..=30)
        .map(|number| format!("{{ id = \"town_{number}\", text = \"Town {number}\" }}"))
        .collect();
    let question = |kind: &str| {
        let options = options.join(", ");
        format!(
            "[[section.question]]\nid = \"{kind}_town\"\ntype = \"{kind}\"\n\
             prompt = \"Where?\"\noptions = [{options}]\n"
        )
    };
    let text = format!(
        "format = 1\nid = \"towns\"\nlanguage = \"en\"\ntitle = \"Towns\"\nintro = \"Where.\"\n\
         [[section]]\nid = \"places\"\ntitle = \"Places\"\nintro = \"Where.\"\nminutes = 1\n{}{}",
        question("choice"),
        question("multi")
    );
    write_atomic(&home.join("questionnaire.toml"), text.as_bytes()).unwrap();
    let catalog = Catalog::load(&[folder.path().to_owned()]).value;
    let towns = catalog
        .questionnaires
        .iter()
        .find(|known| known.id.as_str() == "towns")
        .unwrap();
    let sheet = paper::compose(&Text::english(), &catalog, towns, Form::Short, 1);
    let printed = words(&paginate_sheet(&sheet));
    assert!(
        printed.contains("ad") && printed.contains("Town 30"),
        "{printed}"
    );
    let mut entry = Entry::new(&catalog, towns, None, 1);
    assert_eq!(entry.line("A01 AD", 1), Ok(()));
    assert_eq!(entry.line("A02 b ab, z", 2), Ok(()));
    let answers = format!("{:?}", entry.sheet().answers);
    assert!(answers.contains("town_30"), "{answers}");
    for town in ["town_2\"", "town_26\"", "town_28\""] {
        assert!(answers.contains(town), "{answers}");
    }
    let mut again = Entry::new(&catalog, towns, None, 1);
    let refused = again.line("A02 ae", 1).unwrap_err();
    let said = Text::english().problem(&refused);
    assert!(said.contains("from a to ad with blanks"), "{said}");
}
