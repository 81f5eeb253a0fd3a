//! CVs of one, two and three pages in every template, in four languages with the custom of their countries: what a
//! demanding typographer would send back.

use std::path::Path;
use std::sync::LazyLock;

use callfit::base::id::LanguageTag;
use callfit::catalog::Catalog;
use callfit::cv::block::{Block, CvDocument, Entry, Run};
use callfit::cv::{Purpose, compose, photo, usual_country};
use callfit::export::pdf;
use callfit::page::clean::clean;
use callfit::page::frame::{GlyphRun, Layout, Page, PageItem};
use callfit::page::structure::Role;
use callfit::page::{self, paginate};
use callfit::record::Record;
use callfit::record::cv::Consent;
use callfit::record::look::{Accent, Template};
use callfit::record::resume::{object_from_bytes, record_from_resume};
use callfit::text::Text;

use crate::looks::{check, in_template, rules, run_with};
use crate::pages::{lines, runs};
use crate::pdf::keep;
use crate::samples::{read, short, words};

const LANGUAGES: [&str; 4] = ["en", "el", "pl", "bn"];

/// A pupil, somebody with some years of work, and a long life; with the pages that each takes.
const PEOPLE: [(&str, usize); 3] = [("pupil", 1), ("agent", 2), ("life", 3)];

/// Left edge of the main column of the template with two.
const MAIN: f32 = 178.0 + 30.0;
/// Roundings of positions.
const SLACK: f32 = 0.05;
/// Fewest lines of the text on the last page.
const LEAST_LINES: usize = 4;

fn person(language: &str, kind: &str) -> Record {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/cases/pages")
        .join(format!("{language}-{kind}.resume.json"));
    let loaded = record_from_resume(object_from_bytes(&std::fs::read(path).unwrap()).unwrap());
    assert_eq!(loaded.problems, [], "{language} {kind}");
    let mut record = loaded.value;
    let jpeg = include_bytes!("../cases/photo/hills.jpg");
    record.profile.basics.image = Some(photo::data_uri(jpeg));
    if language == "pl" {
        record.cv.show.photo = Some(true);
        record.cv.show.consent = Some(Consent::FutureToo);
    }
    record
}

fn composed(record: &Record, language: &str) -> CvDocument {
    let tag = LanguageTag::new(language).unwrap();
    let purpose = Purpose {
        role: None,
        country: usual_country(&tag),
        today: "2026-11-22".parse().unwrap(),
    };
    compose(
        &Text::shipped_in(&tag),
        &Catalog::shipped(),
        record,
        None,
        &purpose,
    )
}

/// The CV of that person on so many pages: what is oldest is left out first, as anybody would.
fn sized(language: &str, (kind, pages): (&str, usize), template: Template) -> (CvDocument, Layout) {
    let mut record = person(language, kind);
    record.cv.look.template = template;
    let at = LANGUAGES.iter().position(|known| *known == language);
    record.cv.look.accent = Accent::ALL[(at.unwrap() + pages) % 3];
    loop {
        let document = composed(&record, language);
        let layout = paginate(&document);
        let profile = &mut record.profile;
        let is_too_long = layout.pages.len() > pages;
        let has_less = is_too_long
            && (profile.publications.pop().is_some()
                || profile.interests.pop().is_some()
                || profile.work.len() > 3 && profile.work.pop().is_some()
                || profile.awards.pop().is_some()
                || profile.certificates.len() > 2 && profile.certificates.pop().is_some());
        if !has_less {
            return (document, layout);
        }
    }
}

/// Every CV with a name for its file.
static ALL: LazyLock<Vec<(String, CvDocument, Layout)>> = LazyLock::new(all);

fn all() -> Vec<(String, CvDocument, Layout)> {
    let (mut all, mut wrong) = (Vec::new(), Vec::new());
    for language in LANGUAGES {
        for person in PEOPLE {
            for template in Template::ALL {
                let (document, layout) = sized(language, person, template);
                let name = format!("{language}-{}-{}", person.0, template.name());
                if layout.pages.len() != person.1 {
                    wrong.push((name.clone(), layout.pages.len()));
                }
                all.push((name, document, layout));
            }
        }
    }
    assert_eq!(wrong, []);
    all
}

/// The main column of each page.
fn main_columns(document: &CvDocument, layout: &Layout) -> Vec<Page> {
    let pages = layout.pages.iter();
    pages.map(|page| main_column(document, page)).collect()
}

/// What stands in the main column of a page.
fn main_column(document: &CvDocument, page: &Page) -> Page {
    let is_main = |item: &PageItem| match item {
        PageItem::Glyphs(run) => {
            document.look.template != Template::TwoColumn || run.x >= MAIN - SLACK
        }
        _ => false,
    };
    Page {
        items: page
            .items
            .iter()
            .filter(|item| is_main(item))
            .cloned()
            .collect(),
        ..page.clone()
    }
}

#[test]
fn pages_are_as_many_as_wanted_and_keep_to_their_margins() {
    for (name, document, layout) in &*ALL {
        check(name, layout);
        let (left, right) = match document.look.template {
            Template::Classic | Template::Modern => (54.0, 54.0),
            Template::TwoColumn => (28.0, 40.0),
            Template::Compact => (44.0, 44.0),
        };
        for page in &layout.pages {
            for run in runs(page) {
                let end = run.x + run.visible_width();
                assert!(run.x >= left - SLACK, "{name}: {}", run.x);
                assert!(end <= page.width - right + SLACK, "{name}: {end}");
            }
        }
    }
}

#[test]
fn readers_get_the_words_of_every_page() {
    for (index, (name, document, layout)) in ALL.iter().enumerate() {
        let file = pdf::write(document, layout).unwrap();
        assert!(pdf::reads_back(document, &file), "{name}");
        // Readers outside take some seconds a file: everybody in one template, and each in turn.
        let is_turn =
            index % Template::ALL.len() == index / Template::ALL.len() % Template::ALL.len();
        if is_turn || std::env::var_os("CALLFIT_ALL_PAGES").is_some() {
            keep(&format!("{name}-pages"), &file, &page::words(layout));
        }
    }
}

#[test]
fn the_head_stands_on_the_first_page_alone_and_its_items_stay_whole() {
    for (name, document, layout) in &*ALL {
        let role = |run: &GlyphRun| layout.structure.get(run.tag).unwrap().role;
        for (index, page) in layout.pages.iter().enumerate() {
            let has_name = runs(page).any(|run| role(run) == Role::Name);
            let has_photo = page
                .items
                .iter()
                .any(|item| matches!(item, PageItem::Picture(_)));
            assert_eq!(has_name, index == 0, "{name}");
            assert_eq!(has_photo, index == 0 && document.photo.is_some(), "{name}");
        }
        let first = page::words(layout);
        let first: Vec<&str> = first.lines().collect();
        for block in &document.blocks {
            let Block::Contact(items) = block else {
                continue;
            };
            for item in items {
                let is_whole = first.iter().any(|line| line.contains(&clean(&item.text)));
                assert!(is_whole, "{name}: {} is broken", item.text);
            }
        }
    }
}

/// Where a text begins: its page, and its line on it; not above `from`.
fn place(pages: &[Vec<String>], text: &str, from: (usize, usize)) -> (usize, usize) {
    let start: String = clean(text).chars().take(18).collect();
    let begins = |line: &String| {
        let line = line.trim_start_matches('•').trim_start();
        line.starts_with(start.trim())
    };
    let lines = pages.iter().enumerate().flat_map(|(page, lines)| {
        let lines = lines.iter().enumerate();
        lines.map(move |(line, shown)| ((page, line), shown))
    });
    let mut lines = lines.filter(|(at, shown)| *at >= from && begins(shown));
    let found = lines.next().map(|(at, _)| at);
    assert!(found.is_some(), "{text} is missing");
    found.unwrap()
}

fn check_entry(
    name: &str,
    pages: &[Vec<String>],
    entry: &Entry,
    from: (usize, usize),
) -> (usize, usize) {
    let Entry {
        head,
        title,
        dates: _,
        summary,
        bullets,
    } = entry;
    let begun = place(pages, &head.text, from);
    let mut at = begun;
    let texts = [title]
        .into_iter()
        .chain(summary)
        .chain(bullets.iter().take(2));
    for text in texts.filter(|run| !run.text.is_empty()) {
        at = place(pages, &text.text, at);
        assert_eq!(at.0, begun.0, "{name}: {} is parted", head.text);
    }
    at
}

#[test]
fn no_entry_is_parted_from_its_first_lines_and_no_heading_stands_last() {
    for (name, document, layout) in &*ALL {
        let columns = main_columns(document, layout);
        let texts: Vec<Vec<String>> = columns
            .iter()
            .map(|page| lines(layout, page).into_iter().map(|line| line.1).collect())
            .collect();
        let mut at = (0, 0);
        for block in &document.blocks {
            if let Block::Entry(entry) = block {
                at = check_entry(name, &texts, entry, at);
            }
        }
        for page in columns.iter().chain(&layout.pages) {
            let (_, text, role) = lines(layout, page).pop().unwrap();
            assert!(
                !matches!(role, Role::Heading | Role::EntryHead),
                "{name}: {text}"
            );
        }
    }
}

#[test]
fn no_line_stands_alone_at_a_break_and_the_last_page_is_worth_turning_to() {
    for (name, document, layout) in &*ALL {
        let columns = main_columns(document, layout);
        for pair in columns.windows(2) {
            let tags = |page: &Page| -> Vec<usize> {
                let mut lines: Vec<(f32, usize)> = Vec::new();
                for run in runs(page).filter(|run| run.size > 8.0) {
                    if lines.last().is_none_or(|(y, _)| (y - run.y).abs() > SLACK) {
                        lines.push((run.y, run.tag));
                    }
                }
                lines.into_iter().map(|(_, tag)| tag).collect()
            };
            let (above, below) = (tags(&pair[0]), tags(&pair[1]));
            let tag = below[0];
            if above.last() == Some(&tag) {
                let count = |tags: &[usize]| tags.iter().filter(|one| **one == tag).count();
                assert!(count(&above) > 1 && count(&below) > 1, "{name}");
            }
        }
        let last = columns.last().unwrap();
        let body = lines(layout, last).len();
        assert!(body >= LEAST_LINES, "{name}: {body} lines on the last page");
    }
}

#[test]
fn pages_read_in_the_order_of_the_cv() {
    for (name, document, layout) in &*ALL {
        let shown = page::words(layout);
        let expected: Vec<String> = page::text(document).lines().map(clean).collect();
        let expected = expected.join("\n");
        if document.look.template == Template::TwoColumn && layout.pages.len() > 1 {
            let mut sorted = [words(&shown), words(&expected)];
            for words in &mut sorted {
                words.sort_unstable();
            }
            assert_eq!(sorted[0], sorted[1], "{name}");
        } else {
            assert_eq!(words(&shown), words(&expected), "{name}");
        }
    }
}

/// Words of the lines on the pages.
fn shown_lines(layout: &Layout) -> Vec<String> {
    page::words(layout).lines().map(str::to_owned).collect()
}

#[test]
fn names_keep_their_words_whole_and_contacts_end_no_line_with_a_sign() {
    for (name, document, layout) in &*ALL {
        let shown = shown_lines(layout);
        let Some(Block::Name(run)) = document.blocks.first() else {
            panic!("{name}: no name")
        };
        for word in clean(&run.text).split(' ') {
            let is_whole = shown.iter().take(3).any(|line| line.contains(word));
            assert!(is_whole, "{name}: {word} is broken");
        }
        for line in &shown {
            assert!(!line.trim_end().ends_with('|'), "{name}: {line}");
        }
    }
}

#[test]
fn a_name_is_smaller_only_where_that_spares_a_line_or_a_broken_word() {
    let size = |name: &str| {
        let layout = paginate(&read("en", &format!("# {name}\n= Agent\n")));
        let page = &layout.pages[0];
        let size = runs(page).next().unwrap().size;
        (size, lines(&layout, page).len() - 1)
    };
    let is_full = |size: f32| (size - 25.0).abs() < SLACK;
    let (usual, count) = size("Marta Ozola");
    assert!(is_full(usual) && count == 1);
    let (one_line, count) = size("Maximiliane Anne Hargreaves-Sutherland");
    assert!(one_line < 25.0 && one_line >= 0.85 * 25.0 && count == 1);
    assert!(is_full(
        size("Maximiliane Wilhelmine Hargreaves-Sutherland").0
    ));
    let (whole_word, count) = size("Ana Papacharalampous-Oikonomopoulou-Konstantinidou");
    assert!(
        whole_word < 0.85 * 25.0 && count == 2,
        "{whole_word} {count}"
    );
}

#[test]
fn texts_of_labels_begin_in_one_column_or_follow_their_labels_alike() {
    for (labels, is_column) in [
        (
            "% A :: one\n% A rather long label :: two\n% B :: three\n",
            true,
        ),
        (
            "% B :: one\n% B :: a text much too long for the line that it has beside its label, so that it goes on below it\n",
            false,
        ),
    ] {
        let layout = paginate(&read("en", &format!("# Name\n+ LANGUAGES\n{labels}")));
        let starts = |run: &&GlyphRun| {
            let text: String = run
                .clusters
                .iter()
                .map(|cluster| cluster.text.as_str())
                .collect();
            ["one", "two", "three", "a text"]
                .iter()
                .any(|start| text.starts_with(start))
        };
        let found: Vec<f32> = runs(&layout.pages[0])
            .filter(starts)
            .map(|run| run.x)
            .collect();
        assert!(found.len() >= 2, "{found:?}");
        assert!(
            found.iter().all(|x| (x - found[0]).abs() < SLACK),
            "{found:?}"
        );
        assert_eq!(found[0] >= 54.0 + 108.0, is_column, "{found:?}");
    }
}

#[test]
fn a_side_column_parts_no_section_and_leaves_no_page_without_one() {
    let mut tried = 0;
    for (name, document, layout) in &*ALL {
        if document.look.template != Template::TwoColumn || layout.pages.len() == 1 {
            continue;
        }
        tried += 1;
        for page in &layout.pages {
            let is_side = |run: &&GlyphRun| run.x < MAIN - 30.0;
            let first = runs(page).find(|run| is_side(run) && run.size > 9.6);
            let first = first.unwrap_or_else(|| panic!("{name}: nothing beside a page"));
            let role = layout.structure.get(first.tag).unwrap().role;
            assert_eq!(role, Role::Heading, "{name}");
            let top = runs(page)
                .filter(is_side)
                .map(|run| run.y)
                .fold(f32::MAX, f32::min);
            assert!(
                page == &layout.pages[0] || (first.y - top).abs() < SLACK,
                "{name}: parted"
            );
        }
    }
    assert_eq!(tried, 8);
}

#[test]
fn lines_to_write_on_stand_above_place_and_name() {
    let mut document = short("bn");
    document
        .blocks
        .push(Block::Paragraph(Run::plain("All true.")));
    document.blocks.push(Block::Signature {
        place: Run::plain("Dhaka, 1 July 2026"),
        name: Run::plain("Nusrat Jahan"),
    });
    for template in Template::ALL {
        let layout = paginate(&in_template(document.clone(), template));
        check("signed", &layout);
        let page = layout.pages.last().unwrap();
        let (place, name) = (run_with(page, "Dhaka"), run_with(page, "Nusrat"));
        assert!((place.y - name.y).abs() < SLACK, "{template:?}");
        let above = run_with(page, "All true");
        for text in [place, name] {
            let rule = rules(page).find(|rule| {
                (rule.x - text.x).abs() < SLACK && rule.y > above.y && rule.y < text.y
            });
            let rule = rule.expect("a line to write on");
            assert!(rule.y - above.y > 30.0, "room to sign");
            assert!(text.y - rule.y < 1.6 * text.size);
        }
        assert!(place.x + place.width() < name.x);
    }
}
