//! Pages: nothing overlaps, nothing leaves them, and what belongs together stays together.

use callfit::cv::block::{Block, CvDocument, Run};
use callfit::page::frame::{GlyphRun, Layout, Page, PageItem};
use callfit::page::paginate;
use callfit::page::structure::{Role, Structure, TagId};
use proptest::prelude::*;

use crate::samples::{all, long, read, short};

const LEFT: f32 = 54.0;
const RIGHT: f32 = 595.28 - 54.0;
const TOP: f32 = 50.0;
/// Lowest edge of the text and of the consent clause.
const BOTTOM: f32 = 841.89 - 40.0;
const CLAUSE_BOTTOM: f32 = 841.89 - 30.0;
/// Roundings of positions.
const SLACK: f32 = 0.05;

pub(crate) fn runs(page: &Page) -> impl Iterator<Item = &GlyphRun> {
    page.items.iter().filter_map(|item| match item {
        PageItem::Glyphs(run) => Some(run),
        PageItem::Rule(_) | PageItem::Shape(_) | PageItem::Picture(_) => None,
    })
}

/// What stands on one baseline, from left to right, with the role of its first letters.
pub(crate) fn lines(layout: &Layout, page: &Page) -> Vec<(f32, String, Role)> {
    let mut lines: Vec<(f32, f32, String, Role)> = Vec::new();
    for run in runs(page) {
        let text: String = run
            .clusters
            .iter()
            .map(|cluster| cluster.text.as_str())
            .collect();
        let role = block_role(&layout.structure, run.tag);
        match lines.iter_mut().find(|(y, ..)| (*y - run.y).abs() < SLACK) {
            Some((_, _, line, _)) => line.push_str(&text),
            None => lines.push((run.y, run.x, text, role)),
        }
    }
    lines.sort_by(|one, other| one.0.total_cmp(&other.0));
    lines
        .into_iter()
        .map(|(y, _, text, role)| (y, text, role))
        .collect()
}

/// Role of the element just below the document, or below one of its parts, that holds `tag`.
fn block_role(structure: &Structure, mut tag: TagId) -> Role {
    let is_holder = |tag: TagId| {
        matches!(
            structure.get(tag).unwrap().role,
            Role::Document | Role::Part
        )
    };
    while let Some(parent) = structure
        .get(tag)
        .unwrap()
        .parent
        .filter(|parent| !is_holder(*parent))
    {
        tag = parent;
    }
    structure.get(tag).unwrap().role
}

pub(crate) fn text_of(layout: &Layout) -> String {
    let lines = layout.pages.iter().flat_map(|page| lines(layout, page));
    let texts: Vec<String> = lines.map(|(_, text, _)| text).collect();
    texts.join(
        "
",
    )
}

/// Left, top, right and bottom of what can be seen of a run.
pub(crate) fn seen(run: &GlyphRun) -> Option<[f32; 4]> {
    let width = run.visible_width();
    (width > 0.0).then_some({
        [
            run.x,
            run.y - 0.72 * run.size,
            run.x + width,
            run.y + 0.22 * run.size,
        ]
    })
}

fn check_geometry(name: &str, layout: &Layout) {
    for (index, page) in layout.pages.iter().enumerate() {
        let boxes: Vec<[f32; 4]> = runs(page).filter_map(seen).collect();
        assert!(!boxes.is_empty(), "{name}: page {index} is empty");
        for [left, top, right, bottom] in &boxes {
            assert!(
                *left >= LEFT - SLACK && *right <= RIGHT + SLACK,
                "{name}: {left} to {right}"
            );
            assert!(
                *top >= TOP - SLACK && *bottom <= CLAUSE_BOTTOM + SLACK,
                "{name}: {top} to {bottom}"
            );
        }
    }
    check_overlaps(name, layout);
}

/// No text lies on another.
pub(crate) fn check_overlaps(name: &str, layout: &Layout) {
    for (index, page) in layout.pages.iter().enumerate() {
        let boxes: Vec<[f32; 4]> = runs(page).filter_map(seen).collect();
        for (at, one) in boxes.iter().enumerate() {
            for other in boxes.iter().skip(at + 1) {
                let beside = one[2] <= other[0] + SLACK || other[2] <= one[0] + SLACK;
                let below = one[3] <= other[1] + SLACK || other[3] <= one[1] + SLACK;
                assert!(
                    beside || below,
                    "{name}: page {index}: {one:?} overlaps {other:?}"
                );
            }
        }
    }
}

#[test]
fn nothing_overlaps_and_nothing_leaves_the_margins() {
    for (name, document) in all() {
        check_geometry(&name, &paginate(&document));
    }
}

#[test]
fn long_cvs_go_on_at_the_top_of_the_next_page() {
    for language in ["en", "bn"] {
        let layout = paginate(&long(language));
        assert_eq!(layout.pages.len(), 2);
        let first_line = lines(&layout, &layout.pages[1])[0].0;
        assert!(first_line > TOP && first_line < TOP + 16.5, "{first_line}");
        assert_eq!(paginate(&short(language)).pages.len(), 1);
    }
}

/// CVs in which the break between pages falls on every line in turn.
pub(crate) fn shifted(document: &CvDocument) -> impl Iterator<Item = CvDocument> {
    (0..24).map(|count| {
        let mut document = document.clone();
        let lines = (0..count).map(|line| Block::Paragraph(Run::plain(format!("Line {line}"))));
        document.blocks.splice(3..3, lines);
        document
    })
}

#[test]
fn headings_and_titles_never_stand_last_on_a_page() {
    for language in ["en", "bn"] {
        for document in shifted(&long(language)) {
            let layout = paginate(&document);
            for page in &layout.pages {
                let (_, text, role) = lines(&layout, page).pop().unwrap();
                assert!(!matches!(role, Role::Heading | Role::EntryHead), "{text}");
                assert!(!is_title(&document, &text), "{text}");
            }
        }
    }
}

fn is_title(document: &CvDocument, line: &str) -> bool {
    document.blocks.iter().any(|block| {
        matches!(block, Block::Entry(entry) if !entry.bullets.is_empty() && line.starts_with(&entry.title.text))
    })
}

#[test]
fn bullets_are_never_alone_on_a_page() {
    let mut document = long("en");
    for block in &mut document.blocks {
        if let Block::Entry(entry) = block
            && !entry.bullets.is_empty()
        {
            entry.bullets.push(Run::plain("One more thing"));
        }
    }
    let mut split = 0;
    for document in shifted(&document) {
        let layout = paginate(&document);
        for page in &layout.pages {
            let lines = lines(&layout, page);
            assert!(
                lines[0].2 != Role::List || lines.get(1).is_none_or(|line| line.2 == Role::List),
                "{} stands alone",
                lines[0].1
            );
            for (index, (_, text, _)) in lines.iter().enumerate() {
                if is_title(&document, text) {
                    let below = lines[index + 1..]
                        .iter()
                        .take_while(|(_, _, role)| *role == Role::List);
                    let count = below.count();
                    assert!(count >= 2, "{text} has {count}");
                    split += usize::from(count == 2);
                }
            }
        }
    }
    assert!(split > 0, "no entry was split, so nothing was tried");
}

#[test]
fn dates_stand_at_the_right_margin_on_the_baseline_of_their_title() {
    let title = "Front Desk Agent and deputy to the head of the reception of a large hotel by the sea, nights only";
    let document = read(
        "en",
        &format!("> Hotel\n- Agent :: May 2020 – June 2021\n> Hotel\n- {title} :: 2017 – 2020\n"),
    );
    let layout = paginate(&document);
    let page = &layout.pages[0];
    let run_with = |text: &str| {
        let found = runs(page).find(|run| {
            run.clusters
                .iter()
                .map(|cluster| cluster.text.as_str())
                .collect::<String>()
                .contains(text)
        });
        found.unwrap_or_else(|| panic!("{text} is missing"))
    };
    for (title, date) in [("Agent", "May 2020"), ("Front Desk", "2017")] {
        let (title, date) = (run_with(title), run_with(date));
        assert!((title.y - date.y).abs() < SLACK, "{date:?}");
        assert!(
            (date.x + date.width() - RIGHT).abs() < SLACK,
            "{}",
            date.x + date.width()
        );
        assert!(title.x + title.visible_width() + 12.0 <= date.x + SLACK);
    }
    let text = text_of(&layout);
    assert_eq!(
        text.lines().count(),
        5,
        "the long title has two lines:\n{text}"
    );
    let order: Vec<&GlyphRun> = runs(page).collect();
    assert_eq!(
        order.last(),
        Some(&run_with("2017")),
        "dates follow the whole title in reading order"
    );
}

#[test]
fn the_gap_between_entries_is_wider_than_between_lines() {
    for (language, line) in [("en", 15.0), ("bn", 16.5)] {
        let layout = paginate(&short(language));
        let lines = lines(&layout, &layout.pages[0]);
        let steps = lines
            .windows(2)
            .filter(|pair| pair[0].2 == Role::List && pair[1].2 == Role::EntryHead);
        let steps: Vec<f32> = steps.map(|pair| pair[1].0 - pair[0].0).collect();
        assert!(!steps.is_empty());
        assert!(steps.iter().all(|step| *step > 1.4 * line), "{steps:?}");
    }
}

#[test]
fn the_clause_stands_at_the_foot_of_the_last_page() {
    for document in shifted(&long("pl")) {
        let layout = paginate(&document);
        let Some(Block::Clause(clause)) = document.blocks.last() else {
            panic!("no clause")
        };
        let start = clause.text.split_whitespace().next().unwrap();
        let has_clause = |page: &Page| {
            runs(page).any(|run| {
                run.clusters
                    .iter()
                    .zip(start.chars())
                    .all(|(cluster, letter)| cluster.text.starts_with(letter))
                    && (run.size - 7.5).abs() < SLACK
            })
        };
        let pages: Vec<bool> = layout.pages.iter().map(has_clause).collect();
        assert_eq!(
            pages.iter().position(|has| *has),
            Some(layout.pages.len() - 1)
        );
        check_geometry("clause", &layout);
        let text_bottom = runs(layout.pages.last().unwrap())
            .filter(|run| run.size > 8.0)
            .map(|run| run.y);
        assert!(text_bottom.fold(0.0, f32::max) <= BOTTOM);
    }
}

#[test]
fn contact_items_stay_whole() {
    let item = "a-rather-long-street-name-number-12";
    let document = read("en", &format!("# Name\n@ {}\n", [item; 9].join(" | ")));
    let layout = paginate(&document);
    let text = text_of(&layout);
    let contact: Vec<&str> = text.lines().skip(1).collect();
    assert!(contact.len() > 1, "{text}");
    for line in contact {
        assert!(
            line.trim_end_matches([' ', '|'])
                .split(" | ")
                .all(|part| part == item),
            "{line}"
        );
    }
}

#[test]
fn the_outline_leads_to_the_headings() {
    let document = long("en");
    let layout = paginate(&document);
    let headings = document.blocks.iter().filter_map(|block| match block {
        Block::Heading { text, .. } => Some(text.text.as_str()),
        _ => None,
    });
    let headings: Vec<&str> = headings.collect();
    let titles: Vec<&str> = layout
        .outline
        .iter()
        .map(|bookmark| bookmark.title.as_str())
        .collect();
    assert_eq!(titles, headings);
    for bookmark in &layout.outline {
        let lines = lines(&layout, &layout.pages[bookmark.page]);
        let line = lines
            .iter()
            .find(|(_, text, _)| *text == bookmark.title)
            .unwrap();
        assert!(line.0 > bookmark.y && line.0 < bookmark.y + 14.0);
    }
}

#[test]
fn an_empty_document_is_one_page() {
    let layout = paginate(&read("en", ""));
    assert_eq!(layout.pages.len(), 1);
    assert!(layout.pages[0].items.is_empty());
}

/// Words of all kinds, also such as nobody should write.
fn word() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zA-Ząęłķģéœ]{1,12}",
        "[ক-হািীুেো্]{1,10}",
        "[α-ωάέή]{1,12}",
        "\\PC{1,6}",
        "[a-z]{60,160}",
        "https://[a-z]{5,40}\\.[a-z]{20,80}/[a-z/]{0,60}",
    ]
}

pub(crate) fn line() -> impl Strategy<Value = String> {
    let signs = prop_oneof![
        Just("#"),
        Just("="),
        Just("@"),
        Just("+"),
        Just("*"),
        Just(">"),
        Just("-"),
        Just("~"),
        Just("%"),
        Just("!"),
        Just("x"),
    ];
    (signs, prop::collection::vec(word(), 0..30), any::<bool>()).prop_map(
        |(sign, words, parted)| {
            let middle = if parted { " :: " } else { " " };
            let (one, other) = words.split_at(words.len() / 2);
            format!("{sign} {}{middle}{}", one.join(" "), other.join(" "))
        },
    )
}

#[test]
fn a_title_longer_than_a_page_goes_on_with_its_dates_below() {
    let title = "word ".repeat(3_000);
    let document = read(
        "en",
        &format!("> Hotel\n- {title} :: 2017 – 2020\n* one\n* two\n"),
    );
    let layout = paginate(&document);
    assert!(layout.pages.len() > 1);
    check_geometry("endless", &layout);
    assert!(text_of(&layout).contains("\n2017 – 2020\n"));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_stays_on_the_page(lines in prop::collection::vec(line(), 0..40)) {
        let document = read("en", &lines.join("\n"));
        let layout = paginate(&document);
        if !layout.pages[0].items.is_empty() {
            check_geometry("random", &layout);
        }
    }
}
