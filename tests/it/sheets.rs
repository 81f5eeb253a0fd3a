//! Questionnaires written in a spreadsheet or in SurveyJS: in, out, and what is told about bad ones.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::time::Instant;

use callfit::app::forms::{make_xlsform, read_form, write_folder};
use callfit::base::id::{LanguageTag, QuestionnaireId};
use callfit::base::problem::{Problem, Severity};
use callfit::catalog::Catalog;
use callfit::catalog::form::Form;
use callfit::catalog::xlsform::sheet::{Row, Sheet};
use callfit::export::sheet;
use callfit::text::Text;
use rust_xlsxwriter::{Format, Workbook};
use tempfile::TempDir;

/// Headings that every small survey here has.
const HEAD: &str = "type|name|label::English (en)|relevant|constraint|parameters";

/// Rows of a sheet, one a line, cells parted by `|`.
fn rows(text: &str) -> Vec<Row> {
    let row = |(idx, line): (usize, &str)| {
        let cells = (0..).zip(line.split('|').map(|cell| cell.trim().to_owned()));
        Row {
            number: idx + 1,
            cells: cells.filter(|(_, cell)| !cell.is_empty()).collect(),
        }
    };
    text.lines().enumerate().map(row).collect()
}

fn sheets(parts: &[(&str, &str)]) -> Vec<Sheet> {
    let sheet = |(name, text): &(&str, &str)| Sheet {
        name: (*name).to_owned(),
        rows: rows(text),
        merged: Vec::new(),
    };
    parts.iter().map(sheet).collect()
}

/// A spreadsheet file with these sheets.
fn put(folder: &TempDir, parts: &[(&str, &str)]) -> std::path::PathBuf {
    let path = folder.path().join("team.xlsx");
    let bytes = sheet::write(&path, &sheets(parts)).unwrap();
    callfit::base::files::write_atomic(&path, &bytes).unwrap();
    path
}

/// What is said about a file, without its folder.
fn said(path: &Path, problems: &[Problem]) -> String {
    let text = Text::shipped_in(&LanguageTag::new("en").unwrap());
    let folder = format!("{}/", path.parent().unwrap().display());
    problems.iter().fold(String::new(), |mut all, problem| {
        writeln!(all, "{}", text.problem(problem).replace(&folder, "")).unwrap();
        all
    })
}

/// Reads a survey of these rows, and what is said about them but for what every small survey lacks.
fn survey(lines: &str, choices: &str) -> (Option<Form>, String) {
    let folder = tempfile::tempdir().unwrap();
    let survey = format!("{HEAD}\n{lines}");
    let settings =
        "form_title|form_id|default_language|callfit::intro\nTeam|team|English (en)|Two minutes";
    let path = put(
        &folder,
        &[
            ("survey", &survey),
            ("choices", choices),
            ("settings", settings),
        ],
    );
    let read = read_form(&path, &[]);
    let said = said(&path, &read.problems);
    (read.value, said)
}

/// A folder of data files with what was imported, as a catalogue.
fn catalog_of(form: &Form) -> (TempDir, Catalog) {
    let folder = tempfile::tempdir().unwrap();
    write_folder(form, &folder.path().join("questionnaires")).unwrap();
    let loaded = Catalog::load(&[folder.path().to_owned()]);
    let errors = loaded.problems.iter();
    let errors = errors.filter(|problem| problem.severity == Severity::Error);
    assert_eq!(errors.count(), 0, "{:?}", loaded.problems);
    (folder, loaded.value)
}

const LIST: &str = "list_name|name|label::English (en)\nyn|yes|Yes\nyn|no|No";

#[test]
fn the_shipped_questionnaire_goes_out_and_in_unchanged() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("contact.xlsx");
    let made = make_xlsform(Path::new("customer_contact"), &[], &path);
    assert!(made.problems.is_empty(), "{:?}", made.problems);
    let bytes = made.value.unwrap();
    callfit::base::files::write_atomic(&path, &bytes).unwrap();
    let read = read_form(&path, &[]);
    assert_eq!(said(&path, &read.problems), "");
    let (data, catalog) = catalog_of(&read.value.unwrap());
    let id = QuestionnaireId::new("customer_contact").unwrap();
    let shipped = Catalog::shipped();
    let (ours, theirs) = (catalog.questionnaire(&id), shipped.questionnaire(&id));
    assert_eq!(format!("{ours:?}"), format!("{theirs:?}"));
    for tag in ["en", "fr", "pl", "lv", "el", "bn"] {
        let tag = LanguageTag::new(tag).unwrap();
        let (ours, theirs) = (catalog.words(&tag), shipped.words(&tag));
        assert_eq!(
            format!("{:?}", ours.questions),
            format!("{:?}", theirs.questions)
        );
        assert_eq!(
            format!("{:?}", ours.sections),
            format!("{:?}", theirs.sections)
        );
        assert_eq!(
            format!("{:?}", ours.questionnaires),
            format!("{:?}", theirs.questionnaires)
        );
    }
    let imported = data.path().join("questionnaires/customer_contact");
    let again = make_xlsform(&imported, &[], &path);
    assert_eq!(again.value.as_ref(), Some(&bytes));
    assert_eq!(
        make_xlsform(Path::new("customer_contact"), &[], &path).value,
        Some(bytes)
    );
}

#[test]
fn a_small_spreadsheet_becomes_a_questionnaire_that_is_sound() {
    let folder = tempfile::tempdir().unwrap();
    let path = put(
        &folder,
        &[
            (
                "survey",
                "type|name|label::English (en)|label::French (fr)|hint::English (en)|relevant|constraint|callfit::competency|callfit::reversed|callfit::fact|callfit::shuffle\n\
                 begin_group|habits|Habits|Habitudes||||||| yes\n\
                 select_one often|help|I offer help.|Je propose mon aide.|How often?|||team|||\n\
                 select_one often|blame|I look for someone to blame.|Je cherche un coupable.|How often?|||team|yes||\n\
                 end_group||||||||||\n\
                 select_multiple hours|hours|Which hours suit you?|Quels horaires ?||||||shifts|\n\
                 integer|age|How old is your team?|Quel âge a votre équipe ?|||. >= 0 and . <= 120||||\n\
                 text|why|Why?|Pourquoi ?||selected(${hours}, 'nights') and ${age} > 2||||||\n\
                 note|bye|Thank you|Merci|||||||",
            ),
            (
                "choices",
                "list_name|name|label::English (en)|label::French (fr)\n\
                 often|1|Rarely|Rarement\noften|2|Sometimes|Parfois\noften|3|Often|Souvent\n\
                 hours|days|Daytime|Le jour\nhours|nights|Nights|La nuit",
            ),
            (
                "settings",
                "form_title|form_id|default_language|callfit::title::French (fr)|callfit::intro::English (en)|callfit::intro::French (fr)\n\
                 Our team|our_team|English (en)|Notre équipe|Three minutes|Trois minutes",
            ),
        ],
    );
    let read = read_form(&path, &[]);
    assert_eq!(said(&path, &read.problems), "");
    let form = read.value.unwrap();
    assert_eq!(form.question_count(), 6);
    let (data, catalog) = catalog_of(&form);
    let french = catalog.words(&LanguageTag::new("fr").unwrap());
    assert_eq!(
        french.questions["help"].steps,
        ["Rarement", "Parfois", "Souvent"]
    );
    assert_eq!(french.questions["help"].helper, "How often?");
    let written = fs::read_to_string(
        data.path()
            .join("questionnaires/our_team/questionnaire.toml"),
    )
    .unwrap();
    for line in [
        "shuffle = true",
        "reversed = true",
        "fact = \"shifts\"",
        "most = 120",
        "helper = \"How often?\"",
        r#"only_if = { all = [{ question = "hours", is = ["nights"] }, { question = "age", at_least = 3 }] }"#,
    ] {
        assert!(written.contains(line), "{line} is not in {written}");
    }
    let taken = write_folder(&form, &data.path().join("questionnaires"));
    assert_eq!(taken.unwrap_err().message.key, "form-folder-taken");
}

/// Rows from the second on, with a part of what must be said about them.
const BAD: [(&str, &str); 28] = [
    (
        "text|a|A\ntext|a|Again",
        "row 3: The name “a” is already taken by row 2",
    ),
    ("text||A", "row 2: “name” is empty"),
    ("text|a|", "row 2: “label” is empty"),
    ("|a|A", "row 2: “type” is empty"),
    (
        "txt|a|A",
        "row 2: The type “txt” is not known. Did you mean “text”?",
    ),
    (
        "decimal|a|A",
        "row 2: Callfit has no questions of the type “decimal”. Use integer",
    ),
    (
        "geopoint|a|A",
        "row 2: Callfit has no questions of the type “geopoint”",
    ),
    (
        "calculate|a|A",
        "row 2: Callfit has no questions of the type “calculate”",
    ),
    ("start|start|", "row 2: “start” asks nobody anything"),
    (
        "select_one nn|a|A",
        "row 2: There is no list “nn” on the sheet choices. Known here: yn",
    ),
    (
        "begin_repeat|r|R\ntext|a|A\nend_repeat||\ntext|b|B|${a} != ''",
        "row 2: Rows 2 to 4 are asked several times",
    ),
    (
        "begin_repeat|r|R\ntext|a|A\nend_repeat||\ntext|b|B|${a} != ''",
        "row 5, relevant: The condition names “a” in row 3, which is left out",
    ),
    (
        "begin_group|g|G\ntext|a|A",
        "row 2: Here a group begins that never ends",
    ),
    (
        "text|a|A\nend_group||",
        "row 3: Here a group ends that has not begun",
    ),
    (
        "begin_group|g|G\nbegin_group|h|H\ntext|a|A\nend_group||\nend_group||",
        "row 3: This group lies within another",
    ),
    (
        "text|a|A|${b} != ''\ntext|b|B",
        "row 2, relevant: The condition names “b”, which comes only later, in row 3",
    ),
    (
        "text|a|A|${b} != ''\ntext|b|B|${a} != ''",
        "row 2, relevant: The question “b” in row 3 and this one wait for each other",
    ),
    (
        "text|a|A|${a} != ''",
        "row 2, relevant: The question “a” is asked only if it is answered",
    ),
    (
        "text|a|A|${zz} = 1",
        "row 2, relevant: The condition names “zz”, but there is no such question",
    ),
    (
        "text|a|A\ntext|b|B|string-length(${a}) > 3",
        "row 3, relevant: This part of the condition is not understood: string-length(${a}) > 3",
    ),
    (
        "select_one yn|a|A\ntext|b|B|${a} = 'maybe'",
        "row 3, relevant: The condition compares “a” with “maybe”",
    ),
    (
        "text|a|A\ntext|b|B|${a} > 3",
        "row 3, relevant: The answer to “a” cannot be compared in this way",
    ),
    (
        "integer|a|A||. > 0\ntext|b|B|${a} > 5 and ${a} < 3",
        "row 3: Nobody can ever be asked “b”",
    ),
    (
        "text|a|A||regex(., '[a-z]')",
        "row 2, constraint: This limit cannot be kept and is left out: regex(., '[a-z]')",
    ),
    (
        "range|a|A|||start=0 end=1 step=0.1",
        "row 2, parameters: This range has no whole steps of 1",
    ),
    (
        "text|First.Name|A",
        "row 2: The name “First.Name” cannot be an id and becomes “first_name”",
    ),
    (
        "select_one yn or_other|a|A",
        "row 2: The extra answer “other” is left out",
    ),
    (
        "select_one yn|a|A|||randomize=true",
        "row 2: The answers keep their order",
    ),
];

#[test]
fn each_bad_row_is_told_what_is_wrong_with_it() {
    for (lines, part) in BAD {
        let (_, said) = survey(&format!("{lines}\ntext|last|Last"), LIST);
        assert!(said.contains(part), "{lines}\n{said}");
        assert!(said.lines().all(|line| line.contains(", row ")), "{said}");
    }
}

#[test]
fn one_bad_row_does_not_take_the_others_with_it() {
    let (form, said) = survey("geopoint|a|A\ntext|b|B\ntext|b|B\ninteger|c|C", LIST);
    assert_eq!(form.unwrap().question_count(), 2);
    assert_eq!(said.lines().count(), 2, "{said}");
}

#[test]
fn bad_columns_lists_and_ids_of_ours_are_told_by_row() {
    let folder = tempfile::tempdir().unwrap();
    let told = |parts: &[(&str, &str)]| {
        let path = put(&folder, parts);
        said(&path, &read_form(&path, &[]).problems)
    };
    let settings = (
        "settings",
        "form_title|default_language|callfit::intro\nTeam|en|Two minutes",
    );
    let choices = "list_name|name|label::en\nyn|yes|Yes\nyn|yes|No\n|no|No\nyn||No\nyn|no";
    let said = told(&[
        ("survey", "type|name|label::en\nselect_one yn|a|A"),
        ("choices", choices),
        settings,
    ]);
    for part in [
        "sheet choices, row 3: This list has the name “yes” already in row 2",
        "sheet choices, row 4: “list_name” is empty",
        "sheet choices, row 5: “name” is empty",
        "sheet choices, row 6: This answer has no label",
    ] {
        assert!(said.contains(part), "{said}");
    }
    let head = "type|name|label::en|label::fr|callfit::competency|callfit::reversed|lable\n";
    let lines = "select_one yn|a|A|À|emphaty|maybe|x\ntext|b|B||||\ntext|c|C|Ç|team||";
    let said = told(&[
        ("survey", &format!("{head}{lines}")),
        ("choices", LIST),
        settings,
    ]);
    for part in [
        "sheet survey, row 1: Callfit does not use the column “lable” and leaves it out. Did you mean “label”?",
        "sheet survey, row 2: There is no competency “emphaty”. Did you mean “empathy”?",
        "sheet survey, row 2, callfit::reversed: This must be yes or no, but it says “maybe”",
        "sheet survey, row 3: Other rows have words in these languages, this one does not: fr",
        "sheet survey, row 4: Only a question with one answer from a list",
    ] {
        assert!(said.contains(part), "{part}\n{said}");
    }
    assert!(
        told(&[("questions", "type|name")])
            .contains("There is no sheet called survey. The sheets here are: questions.")
    );
    assert!(
        told(&[("survey", "type|label\ntext|A")]).contains("row 1: The column “name” is missing")
    );
}

#[test]
fn merged_cells_and_cells_of_any_type_are_read() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("merged.xlsx");
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.set_name("survey").unwrap();
    for (column, text) in (0..).zip(["type", "name", "label"]) {
        sheet.write_string(0, column, text).unwrap();
    }
    sheet
        .merge_range(1, 0, 2, 0, "text", &Format::new())
        .unwrap();
    for row in [1, 2] {
        sheet.write_number(row, 1, f64::from(row) + 40.0).unwrap();
        sheet.write_boolean(row, 2, true).unwrap();
    }
    // One cell in the last corner must not make a table of all between.
    sheet.write_string(1_048_575, 16_383, "far").unwrap();
    workbook.save(&path).unwrap();
    let read = read_form(&path, &[]);
    let said = said(&path, &read.problems);
    assert!(
        said.contains("row 3: “type” is empty in this row, which is left out. The cell is merged"),
        "{said}"
    );
    assert_eq!(read.value.unwrap().question_count(), 1);
}

#[test]
fn what_is_no_spreadsheet_is_told_so() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("no.xlsx");
    for bytes in [
        &b""[..],
        b"PK\x03\x04 but no more",
        b"type,name",
        &[0xd0, 0xcf, 0x11, 0xe0],
    ] {
        callfit::base::files::write_atomic(&path, bytes).unwrap();
        let read = read_form(&path, &[]);
        assert!(read.value.is_none());
        assert_eq!(read.problems[0].message.key, "form-no-spreadsheet");
    }
}

#[test]
fn ten_thousand_rows_are_read_at_once() {
    let mut lines = String::new();
    for row in 0..10_000 {
        let before = row.max(1) - 1;
        let relevant = if row % 3 == 1 {
            format!("${{q{before}}} = 'yes'")
        } else {
            String::new()
        };
        writeln!(lines, "select_one yn|q{row}|Question {row}|{relevant}").unwrap();
    }
    let begin = Instant::now();
    let (form, said) = survey(&lines, LIST);
    let millis = begin.elapsed().as_millis();
    println!("10,000 rows: {millis} ms, not optimised");
    assert_eq!(said, "");
    assert_eq!(form.unwrap().question_count(), 10_000);
}

#[test]
fn survey_js_becomes_a_questionnaire_that_is_sound() {
    let json = r#"{
      "title": {"default": "Our team", "fr": "Notre équipe"},
      "description": "Three minutes",
      "pages": [{
        "name": "habits", "title": "Habits", "visibleIf": "",
        "elements": [
          {"type": "matrix", "name": "m", "title": "How often?", "columns": [{"value": 1, "text": "Rarely"}, {"value": 2, "text": "Often"}],
           "rows": [{"value": "help", "text": {"default": "I offer help.", "fr": "J'aide."}, "callfit": {"competency": "team"}},
                    {"value": "Blame", "text": "I blame others.", "callfit": {"competency": "team", "reversed": true}}]},
          {"type": "boolean", "name": "shift", "title": "Do you work nights?"},
          {"type": "panel", "name": "p", "visibleIf": "{shift} = true", "elements": [
            {"type": "text", "name": "hours", "inputType": "number", "min": 0, "max": 60, "title": "Hours?"},
            {"type": "comment", "name": "why", "title": "Why?", "visibleIf": "{hours} > 10 and {m.help} >= 2"}]},
          {"type": "checkbox", "name": "days", "choices": ["Mo", {"value": "Tu", "text": "Tuesday"}]},
          {"type": "html", "html": "<p>Thank you</p>"},
          {"type": "signaturepad", "name": "sign"}
        ]}]
    }"#;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("team.json");
    callfit::base::files::write_atomic(&path, json.as_bytes()).unwrap();
    let read = read_form(&path, &[]);
    let said = said(&path, &read.problems);
    assert!(
        said.contains(
            "team.json, pages[0].elements[5]: Callfit has no questions of the type “signaturepad”"
        ),
        "{said}"
    );
    let errors = read.problems.iter();
    let errors = errors.filter(|problem| problem.severity == Severity::Error);
    assert_eq!(errors.count(), 1, "{said}");
    let (data, catalog) = catalog_of(&read.value.unwrap());
    let written =
        fs::read_to_string(data.path().join("questionnaires/team/questionnaire.toml")).unwrap();
    for part in [
        "id = \"m_help\"",
        "competency = \"team\"",
        "least = 0",
        r#"only_if = { question = "shift", is = ["true"] }"#,
        r#"{ all = [{ question = "hours", at_least = 11 }, { question = "m_help", at_least = 2 }] }"#,
        "prompt = \"Thank you\"",
    ] {
        assert!(written.contains(part), "{part} is not in {written}");
    }
    let french = catalog.words(&LanguageTag::new("fr").unwrap());
    assert_eq!(french.questions["m_help"].prompt, "J'aide.");
    assert_eq!(french.questions["shift"].options["true"], "Oui");
}
