//! The report of the results: its words in six languages, its structure, and the same for other programs.

use std::collections::{BTreeMap, BTreeSet};

use callfit::app::derived::Derived;
use callfit::app::headless;
use callfit::base::date::PartialDate;
use callfit::base::id::LanguageTag;
use callfit::catalog::Catalog;
use callfit::catalog::questionnaire::QuestionKind;
use callfit::export::pdf;
use callfit::page::frame::{GlyphRun, Layout, PageItem};
use callfit::page::structure::Role;
use callfit::page::{accent_rgb, paginate_sheet, words};
use callfit::record::Record;
use callfit::record::answer::{Answer, Given};
use callfit::record::look::{Accent, Family, Fit, Look, Paper, Template, TextSize};
use callfit::record::task::TypingDone;
use callfit::report::{self, Person, results, rows};
use callfit::sheet::{Part, Sheet};
use callfit::text::Text;
use lopdf::Document;
use lopdf::content::Content;

use crate::cli::{callfit, folder, status, stderr};
use crate::pdf::keep;
use crate::samples::LANGUAGES;

fn record(name: &str) -> Record {
    headless::example(&Catalog::shipped(), name).unwrap().value
}

fn with<T>(record: &Record, then: impl FnOnce(&Catalog, &Person<'_>) -> T) -> T {
    let catalog = Catalog::shipped();
    let derived = Derived::of(&catalog, record);
    let person = Person {
        record,
        profile: &derived.profile,
        matches: &derived.matches,
        name: "Marta Ozola",
        today: "2026-11-21".parse::<PartialDate>().unwrap(),
    };
    then(&catalog, &person)
}

fn sheet(tag: &str, record: &Record) -> Sheet {
    let text = Text::shipped_in(&LanguageTag::new(tag).unwrap());
    with(record, |catalog, person| {
        report::compose(&text, catalog, person)
    })
}

fn said(sheet: &Sheet) -> String {
    words(&paginate_sheet(sheet))
}

/// Without what is printed anew on every page, which is decoration to a machine.
fn without_feet(sheet: &Sheet) -> String {
    let mut layout = paginate_sheet(sheet);
    let structure = &layout.structure;
    for page in &mut layout.pages {
        page.items.retain(|item| match item {
            PageItem::Glyphs(run) => structure.get(run.tag).unwrap().role != Role::Foot,
            PageItem::Rule(_) | PageItem::Shape(_) | PageItem::Picture(_) => false,
        });
    }
    words(&layout)
}

fn english(record: &Record) -> String {
    said(&sheet("en", record))
}

#[test]
fn the_words_come_out_of_the_file_as_they_went_in() {
    let record = record("nusrat-jahan");
    for tag in LANGUAGES {
        let sheet = sheet(tag, &record);
        let file = headless::pdf_from_sheet(&sheet).unwrap();
        assert_eq!(
            file,
            headless::pdf_from_sheet(&sheet).unwrap(),
            "bytes differ"
        );
        let all = said(&sheet);
        let shown = without_feet(&sheet);
        let expected: Vec<&str> = shown.split_whitespace().collect();
        let read = pdf::machine_text(&file).unwrap();
        assert_eq!(
            read.split_whitespace().collect::<Vec<_>>(),
            expected,
            "{tag}"
        );
        assert!(!all.contains('⟨'), "{tag}: a key has no sentence");
    }
}

#[test]
fn a_report_says_who_when_levels_roles_and_how_sure() {
    let all = english(&record("eleni-papadaki"));
    for part in [
        "Marta Ozola",
        "21 November 2026",
        "78 answers in 8 parts",
        "In short.",
        "Speaking and listening",
        "Roles that fit best",
        "What stands in the way",
        "How sure are we?",
        "There is no sign of answers given in a hurry.",
        "No tasks were done",
        "To talk about",
        "Page 1 of",
    ] {
        assert!(all.contains(part), "no {part} in {all}");
    }
}

#[test]
fn the_structure_has_tables_with_heads_and_figures_with_words() {
    let bytes = headless::pdf_from_sheet(&sheet("en", &record("nusrat-jahan"))).unwrap();
    let file = Document::load_mem(&bytes).unwrap();
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for object in file.objects.values() {
        let Ok(element) = object.as_dict() else {
            continue;
        };
        let Ok(role) = element.get(b"S").and_then(lopdf::Object::as_name) else {
            continue;
        };
        let role = String::from_utf8_lossy(role).into_owned();
        if role == "Figure" {
            let alt = lopdf::decode_text_string(element.get(b"Alt").unwrap()).unwrap();
            assert!(alt.contains("between"), "{alt}");
            assert!(element.get(b"A").unwrap().as_dict().unwrap().has(b"BBox"));
        }
        *counts.entry(role).or_default() += 1;
    }
    // Fourteen levels and five roles, each with its bar; one head for each table.
    assert_eq!(
        (counts["Figure"], counts["Table"], counts["TR"]),
        (19, 2, 21)
    );
    assert_eq!(counts["TH"], 4 + 6 + 19);
    assert_eq!(counts["TD"], 14 * 3 + 5 * 5);
}

#[test]
fn everything_drawn_belongs_to_the_structure_or_is_decoration() {
    let bytes = headless::pdf_from_sheet(&sheet("bn", &record("nusrat-jahan"))).unwrap();
    let file = Document::load_mem(&bytes).unwrap();
    for page in file.page_iter() {
        let content = Content::decode(&file.get_page_content(page)).unwrap();
        let mut depth = 0;
        for operation in content.operations {
            match operation.operator.as_str() {
                "BDC" | "BMC" => depth += 1,
                "EMC" => depth -= 1,
                "TJ" | "Tj" | "f" | "S" | "B" => assert!(depth > 0, "{operation:?} outside"),
                _ => {}
            }
        }
        assert_eq!(depth, 0);
    }
}

/// Nusrat after she typed a text far better than she says.
fn with_a_task(clock: bool) -> Record {
    let mut record = record("nusrat-jahan");
    let shown = "Dear customer, your parcel is on its way and will arrive tomorrow.";
    let done = TypingDone {
        language: LanguageTag::english(),
        shown: shown.repeat(3),
        typed: shown.repeat(3),
        millis: 24_000,
        clock,
    };
    let given = Given {
        answer: Answer::Typing(done),
        millis: None,
    };
    let catalog = Catalog::shipped();
    let typing = catalog.questionnaires.first().unwrap().codes();
    let id = typing
        .into_iter()
        .find(|(code, _)| code.to_string() == "K01")
        .unwrap()
        .1
        .id
        .clone();
    record.answers.insert(id, given);
    record
}

#[test]
fn clocks_and_differences_are_told() {
    let off = english(&with_a_task(false));
    assert!(
        off.contains("without a clock: Type the text below"),
        "{off}"
    );
    let on = english(&with_a_task(true));
    assert!(on.contains("All tasks were done with a clock."), "{on}");
    assert!(
        on.replace('\n', " ")
            .contains("Digital tools: you rate yourself lower (63) than you act"),
        "{on}"
    );
    assert!(on.contains("63 ± 10"), "the part of each instrument: {on}");
}

#[test]
fn a_record_without_answers_still_gives_a_report() {
    let sheet = sheet("en", &Record::default());
    let levels = sheet
        .parts
        .iter()
        .any(|part| matches!(part, Part::Table(_)));
    assert!(levels && said(&sheet).contains("Not enough"));
}

#[test]
fn the_table_has_one_row_per_answer_with_its_points() {
    let record = record("eleni-papadaki");
    let english = Text::english();
    let rows = with(&record, |catalog, person| {
        rows::answers(&english, catalog, person)
    });
    assert_eq!(rows.len(), record.answers.len() + 1);
    let row = |code: &str| rows.iter().find(|row| row[0] == code).unwrap();
    assert_eq!(
        row("B04")[3..],
        ["4", "Often", "oral", "25.0", "self_report"],
        "reversed"
    );
    assert_eq!(row("C01").len(), rows[0].len());
    let missing = rows.iter().find(|row| row[1] == "sales_4").unwrap();
    assert_eq!(missing[3..], ["", "No experience yet", "sales", "", ""]);
}

#[test]
fn every_code_has_its_meaning() {
    let catalog = Catalog::shipped();
    let questionnaire = catalog.questionnaires.first().unwrap();
    let polish = Text::shipped_in(&LanguageTag::new("pl").unwrap());
    let rows = rows::codes(&polish, &catalog, Some(questionnaire));
    assert_eq!(rows.len(), questionnaire.questions().count() + 1);
    let reversed = rows.iter().filter(|row| row[6] == "yes").count();
    assert!(reversed > 20, "{reversed}");
    assert!(
        rows.iter()
            .any(|row| row[8].starts_with("1 = Prawie nigdy")),
        "{:?}",
        rows[12]
    );
}

#[test]
fn the_json_holds_levels_by_instrument_and_names_every_code() {
    let record = with_a_task(true);
    let english = Text::english();
    let value = with(&record, |catalog, person| {
        results::results(&english, catalog, person)
    });
    let digital = &value["levels"]["digital"];
    let parts = digital["instruments"].as_object().unwrap();
    let mean: f64 = parts
        .values()
        .map(|part| part["points"].as_f64().unwrap() * part["weight"].as_f64().unwrap())
        .sum::<f64>()
        / parts
            .values()
            .map(|part| part["weight"].as_f64().unwrap())
            .sum::<f64>();
    assert_eq!(parts.len(), 2);
    assert!((mean - digital["points"].as_f64().unwrap()).abs() < 1e-5);
    for answer in digital["answers"].as_array().unwrap() {
        let code = answer[0].as_str().unwrap();
        assert!(value["codes"][code]["question"].is_string(), "{code}");
    }
    assert_eq!(value["roles"].as_array().unwrap().len(), 18);
    assert_eq!(value["facts"]["languages"].as_array().unwrap().len(), 4);
}

#[test]
fn situations_that_were_judged_are_more_than_words_about_oneself() {
    let mut record = record("nusrat-jahan");
    let words_alone = Text::english().get("report-no-tasks");
    let flat = |record: &Record| {
        english(record)
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
    };
    assert!(flat(&record).contains(&words_alone));
    let catalog = Catalog::shipped();
    let questions = catalog.questionnaires.first().unwrap().questions();
    let situations = questions.filter_map(|question| match &question.kind {
        QuestionKind::Situation(situation) => Some((question, situation)),
        _ => None,
    });
    for (question, situation) in situations {
        let rated = situation.responses.iter().zip([1, 5, 3, 2]);
        let ratings = rated.map(|(response, rating)| (response.id.clone(), rating));
        let given = Given {
            answer: Answer::Ratings(ratings.collect()),
            millis: None,
        };
        record.answers.insert(question.id.clone(), given);
    }
    assert!(!flat(&record).contains(&words_alone));
}

/// The look that differs from the usual one in everything that a report follows.
const OTHER: Look = Look {
    template: Template::Modern,
    paper: Paper::Letter,
    family: Family::Serif,
    accent: Accent::Navy,
    text_size: TextSize::Large,
    fit: Fit::OnePage,
};

fn glyphs(layout: &Layout) -> impl Iterator<Item = &GlyphRun> {
    let items = layout.pages.iter().flat_map(|page| &page.items);
    items.filter_map(|item| match item {
        PageItem::Glyphs(run) => Some(run),
        _ => None,
    })
}

#[test]
fn a_report_follows_paper_letters_accent_and_size_of_the_cv() {
    let mut record = record("nusrat-jahan");
    for tag in LANGUAGES {
        record.cv.look = Look::default();
        let usual = paginate_sheet(&self::sheet(tag, &record));
        record.cv.look = OTHER;
        let sheet = self::sheet(tag, &record);
        let layout = paginate_sheet(&sheet);
        let file = headless::pdf_from_sheet(&sheet).unwrap();
        keep(&format!("{tag}-report-look"), &file, &words(&layout));
        let teal = [0x0B, 0x5D, 0x66];
        let navy = accent_rgb(Accent::Navy);
        assert!(glyphs(&usual).any(|run| run.color == teal), "{tag}");
        assert!(glyphs(&layout).any(|run| run.color == navy), "{tag}");
        assert!(glyphs(&layout).all(|run| run.color != teal), "{tag}");
        assert!(glyphs(&layout).all(|run| format!("{:?}", run.face).contains("Serif")));
        let largest = |layout: &Layout| glyphs(layout).map(|run| run.size).fold(0.0, f32::max);
        assert!(largest(&layout) > 1.05 * largest(&usual), "{tag}");
        let heads = words(&layout);
        assert!(
            tag != "el" || heads.contains("Ταίριασμα"),
            "a broken name of a column"
        );
        for page in &layout.pages {
            assert_eq!((page.width, page.height), (612.0, 792.0));
            for item in &page.items {
                if let PageItem::Glyphs(run) = item {
                    assert!(run.x >= 45.9 && run.x + run.visible_width() <= 612.0 - 45.9);
                    assert!(run.y < 792.0 - 20.0);
                }
            }
        }
    }
}

#[test]
fn ranges_are_seen_on_white_in_every_accent() {
    let mut record = record("nusrat-jahan");
    let mut grounds = Vec::new();
    for accent in Accent::ALL {
        record.cv.look.accent = accent;
        let layout = paginate_sheet(&sheet("en", &record));
        let fills = layout.pages.iter().flat_map(|page| &page.items);
        let fills = fills.filter_map(|item| match item {
            PageItem::Shape(shape) if shape.tag.is_some() => shape.fill,
            _ => None,
        });
        let fills: BTreeSet<[u8; 3]> = fills.collect();
        assert!(fills.contains(&accent_rgb(accent)), "{accent:?}: the mark");
        // A band: darker than the track, lighter than the mark, by the brightness that a grey print has.
        let grey = |[red, green, blue]: [u8; 3]| {
            0.299 * f64::from(red) + 0.587 * f64::from(green) + 0.114 * f64::from(blue)
        };
        let band = fills
            .iter()
            .find(|fill| (110.0..165.0).contains(&grey(**fill)));
        grounds.push(*band.unwrap_or_else(|| panic!("{accent:?}: no band in {fills:?}")));
    }
    assert_eq!(grounds.len(), BTreeSet::from_iter(&grounds).len());
}

#[test]
fn printed_pages_have_the_paper_and_accent_that_the_command_line_names() {
    let folder = folder();
    for task in [
        &["report", "--example", "piotr-zielinski"][..],
        &["plan", "sales_role", "--example", "piotr-zielinski"],
        &["role", "inbound_agent", "--example", "piotr-zielinski"],
        &["practice", "inbound_agent"],
    ] {
        for (look, size, color) in [
            (&[][..], 595.28, "0.043"),
            (&["--paper", "letter", "--accent", "plum"], 612.0, "0.478"),
        ] {
            let args = [task, look, &["-o", "page.pdf"]].concat();
            let made = callfit(folder.path(), &args);
            assert_eq!(status(&made), Some(0), "{}", stderr(&made));
            let file = Document::load(folder.path().join("page.pdf")).unwrap();
            let page = *file.get_pages().values().next().unwrap();
            let media = file.get_dictionary(page).unwrap().get(b"MediaBox").unwrap();
            let width = media.as_array().unwrap()[2].as_float().unwrap();
            assert!((width - size).abs() < 0.1, "{args:?}: {width}");
            let content = file.get_page_content(page);
            let content = String::from_utf8_lossy(&content);
            assert!(content.contains(color), "{args:?}: {color} is not drawn");
        }
    }
}
