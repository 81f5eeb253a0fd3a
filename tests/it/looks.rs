//! The looks of a CV: templates, papers, photo, side column, letters, and keeping to a number of pages.

use callfit::cv::block::{Block, CvDocument, Entry, Run, Section};
use callfit::page::font::Face;
use callfit::page::frame::{GlyphRun, Layout, Page, PageItem, Picture, Rule};
use callfit::page::structure::{Role, Structure};
use callfit::page::{self, paginate, paginate_letter};
use callfit::record::look::{Family, Fit, Look, Paper, Template, TextSize};
use proptest::prelude::*;

use crate::pages::{check_overlaps, line, lines, runs, seen, shifted};
use crate::samples::{LANGUAGES, letter, long, looks, paragraph, read, short, with_photo};

/// Roundings of positions.
const SLACK: f32 = 0.05;
/// No text is nearer to the edge of the paper.
const LEAST_MARGIN: f32 = 20.0;
/// Width of the ground of the side column.
const SIDE: f32 = 178.0;

pub(crate) fn in_look(document: CvDocument, look: Look) -> CvDocument {
    CvDocument { look, ..document }
}

pub(crate) fn in_template(document: CvDocument, template: Template) -> CvDocument {
    let look = Look {
        template,
        ..document.look
    };
    in_look(document, look)
}

fn pictures(page: &Page) -> impl Iterator<Item = &Picture> {
    page.items.iter().filter_map(|item| match item {
        PageItem::Picture(picture) => Some(picture),
        _ => None,
    })
}

pub(crate) fn rules(page: &Page) -> impl Iterator<Item = &Rule> {
    page.items.iter().filter_map(|item| match item {
        PageItem::Rule(rule) => Some(rule),
        _ => None,
    })
}

fn text_of(run: &GlyphRun) -> String {
    let clusters = run.clusters.iter();
    clusters.map(|cluster| cluster.text.as_str()).collect()
}

pub(crate) fn run_with<'a>(page: &'a Page, text: &str) -> &'a GlyphRun {
    let found = runs(page).find(|run| text_of(run).contains(text));
    assert!(found.is_some(), "{text} is missing");
    found.unwrap()
}

/// Everything stands on the paper, apart from everything else.
pub(crate) fn check(name: &str, layout: &Layout) {
    for page in &layout.pages {
        for [left, top, right, bottom] in runs(page).filter_map(seen) {
            assert!(
                left >= LEAST_MARGIN && right <= page.width - LEAST_MARGIN + SLACK,
                "{name}: {left} to {right}"
            );
            assert!(
                top >= LEAST_MARGIN && bottom <= page.height - LEAST_MARGIN,
                "{name}: {top} to {bottom}"
            );
        }
        for picture in pictures(page) {
            for [left, top, right, bottom] in runs(page).filter_map(seen) {
                let beside = right <= picture.x || left >= picture.x + picture.width;
                let below = bottom <= picture.y || top >= picture.y + picture.height;
                assert!(beside || below, "{name}: text on the photo");
            }
        }
    }
    check_overlaps(name, layout);
}

/// The letters in the order of the pages, without white space.
fn letters(text: &str) -> String {
    text.split_whitespace().collect()
}

fn sorted(text: &str) -> Vec<char> {
    let mut letters: Vec<char> = letters(text).chars().collect();
    letters.sort_unstable();
    letters
}

#[test]
fn nothing_overlaps_and_nothing_leaves_the_paper_in_any_look() {
    for (name, document) in looks() {
        let layout = paginate(&document);
        check(&name, &layout);
        let [width, height] = match document.look.paper {
            Paper::A4 => [595.28, 841.89],
            Paper::Letter => [612.0, 792.0],
        };
        for page in &layout.pages {
            assert!((page.width - width).abs() < SLACK && (page.height - height).abs() < SLACK);
        }
        assert_eq!(
            sorted(&page::words(&layout)),
            sorted(&page::text(&document)),
            "{name}"
        );
    }
}

#[test]
fn pages_are_set_in_the_faces_of_their_family() {
    for (name, document) in looks() {
        let is_serif = |face: Face| format!("{face:?}").contains("Serif");
        let layout = paginate(&document);
        let wanted = document.look.family == Family::Serif;
        let faces = layout.pages.iter().flat_map(runs).map(|run| run.face);
        for face in faces {
            assert_eq!(is_serif(face), wanted, "{name}: {face:?}");
        }
    }
}

#[test]
fn the_first_lines_are_name_title_and_contact_in_every_template() {
    for template in Template::ALL {
        let layout = paginate(&with_photo(in_template(short("lv"), template)));
        let text = page::words(&layout);
        let mut lines = text.lines();
        let name = lines.next().unwrap();
        assert_eq!(name, "Ģirts Ķirsons-Žagars", "{template:?}");
        let head: Vec<&str> = lines.take(5).collect();
        assert!(head.iter().any(|line| line.contains('@')), "{head:?}");
    }
}

#[test]
fn the_band_holds_the_head_with_the_photo_in_its_middle() {
    for language in LANGUAGES {
        let document = with_photo(in_template(short(language), Template::Modern));
        let layout = paginate(&document);
        let page = &layout.pages[0];
        let band = rules(page).next().unwrap();
        assert!(band.thickness >= 124.0 && (band.width - page.width).abs() < SLACK);
        let photo = pictures(page).next().unwrap();
        let middle = photo.y + photo.height / 2.0;
        assert!((middle - band.thickness / 2.0).abs() < SLACK);
        assert!((photo.x + photo.width - (page.width - 54.0)).abs() < SLACK);
        for run in runs(page).filter(|run| run.y < band.thickness) {
            assert!(run.color.iter().all(|part| *part > 200), "{:?}", run.color);
            assert!(run.x + run.visible_width() + 24.0 <= photo.x + SLACK);
        }
        let first = runs(page).find(|run| run.y > band.thickness).unwrap();
        assert!(first.y - first.size > band.thickness + 15.0);
    }
}

#[test]
fn a_head_too_tall_for_a_band_stands_on_white() {
    let name = "Name ".repeat(200);
    let document = in_template(
        read("en", &format!("# {name}\n= Agent\nText")),
        Template::Modern,
    );
    let layout = paginate(&document);
    check("tall", &layout);
    assert_eq!(rules(&layout.pages[0]).count(), 0);
    let dark = layout
        .pages
        .iter()
        .flat_map(runs)
        .all(|run| run.color[1] < 130);
    assert!(dark, "white letters on white paper");
}

#[test]
fn the_side_column_stands_on_its_ground_on_every_page() {
    let layout = paginate(&in_template(long("en"), Template::TwoColumn));
    assert_eq!(layout.pages.len(), 2);
    for page in &layout.pages {
        let ground = rules(page).next().unwrap();
        assert!(
            (ground.width - SIDE).abs() < SLACK && (ground.thickness - page.height).abs() < SLACK
        );
    }
    let page = &layout.pages[0];
    for text in ["Riga, Latvia", "KEY SKILLS", "LANGUAGES", "TRAINING"] {
        assert!(run_with(page, text).x < SIDE, "{text}");
    }
    for text in ["Marta Ozola", "SUMMARY", "WORK EXPERIENCE"] {
        assert!(run_with(page, text).x > SIDE, "{text}");
    }
}

#[test]
fn a_contact_in_the_side_column_comes_before_any_heading_and_level_with_the_name() {
    for language in ["en", "bn"] {
        let layout = paginate(&in_template(short(language), Template::TwoColumn));
        let page = &layout.pages[0];
        let role = |run: &GlyphRun| layout.structure.get(run.tag).unwrap().role;
        let is_heading = |run: &&GlyphRun| role(run) == Role::Heading;
        let before = runs(page).take_while(|run| !is_heading(run));
        let (aside, head): (Vec<&GlyphRun>, Vec<&GlyphRun>) = before.partition(|run| run.x < SIDE);
        assert!(aside.iter().any(|run| text_of(run).contains('@')));
        let name = head.iter().find(|run| role(run) == Role::Name).unwrap();
        let cap_top = |run: &GlyphRun| run.y - 0.714 * run.size;
        assert!((cap_top(name) - cap_top(aside[0])).abs() < SLACK);
        for run in aside {
            assert!(
                (run.y - name.y).abs() > 3.0,
                "read as one line with the name"
            );
        }
    }
}

/// Text of the headings in the order of the structure, by depth first.
fn headings(layout: &Layout) -> Vec<String> {
    let mut titles = Vec::new();
    for (tag, element) in layout.structure.elements().iter().enumerate() {
        if matches!(element.role, Role::Name | Role::Heading) {
            let all = layout.pages.iter().flat_map(runs);
            titles.push(all.filter(|run| run.tag == tag).map(text_of).collect());
        }
    }
    titles
}

#[test]
fn a_side_column_is_read_after_the_main_one_though_that_goes_on_over_pages() {
    let layout = paginate(&in_template(long("en"), Template::TwoColumn));
    let part = |text: &str| {
        let page = layout.pages.iter().find(|page| {
            let mut runs = runs(page);
            runs.any(|run| text_of(run) == text)
        });
        let run = runs(page.unwrap())
            .find(|run| text_of(run) == text)
            .unwrap();
        layout.structure.get(run.tag).unwrap().parent
    };
    let main = ["Marta Ozola", "SUMMARY", "WORK EXPERIENCE", "EDUCATION"];
    let side = ["KEY SKILLS", "LANGUAGES", "TRAINING"];
    let [one, other] = [main[0], side[0]].map(part);
    assert!(main.iter().all(|text| part(text) == one));
    assert!(side.iter().all(|text| part(text) == other));
    assert!(one < other && one > Some(Structure::ROOT));
    let shown = layout.pages[0].items.iter().find_map(|item| match item {
        PageItem::Glyphs(run) => layout.structure.get(run.tag),
        _ => None,
    });
    assert_eq!(shown.unwrap().parent, one, "the main part is shown first");
    let order: Vec<&str> = main.into_iter().chain(side).collect();
    let mut found = headings(&layout);
    found.sort_by_key(|title| order.iter().position(|known| known == title));
    assert_eq!(found, order);
    let titles: Vec<&str> = layout
        .outline
        .iter()
        .map(|mark| mark.title.as_str())
        .collect();
    assert_eq!(titles, &order[1..]);
}

/// A CV with that many skills and bullets of work.
fn sized(skills: usize, work: usize) -> CvDocument {
    let many = |text: &str, count: usize| -> Vec<Run> {
        (0..count)
            .map(|index| Run::plain(format!("{text} {index}")))
            .collect()
    };
    let mut document = read("en", "# Name\n@ Riga | 123\n");
    let heading = |text: &str, section| Block::Heading {
        text: Run::plain(text),
        section,
    };
    document.blocks.extend([
        heading("SKILLS", Section::Skills),
        Block::Bullets(many("Skill", skills)),
        heading("WORK", Section::Work),
        Block::Entry(Entry {
            head: Run::plain("Shop"),
            title: Run::plain("Agent"),
            dates: Run::plain("2020"),
            summary: None,
            bullets: many("Task", work),
        }),
        heading("INTERESTS", Section::Interests),
        Block::Bullets(many("Interest", 8)),
    ]);
    in_template(document, Template::TwoColumn)
}

#[test]
fn a_long_side_column_goes_on_beside_the_next_page() {
    let layout = paginate(&sized(60, 70));
    assert_eq!(layout.pages.len(), 2);
    check("side", &layout);
    let next = &layout.pages[1];
    assert!(run_with(next, "Skill 59").x < SIDE);
    assert!(run_with(next, "INTERESTS").x < SIDE);
    let top = runs(next).filter(|run| run.x < SIDE).map(|run| run.y);
    assert!(top.fold(f32::MAX, f32::min) < 50.0 + 14.0);
}

#[test]
fn sections_that_would_need_a_page_for_the_side_alone_end_the_main_column() {
    let layout = paginate(&sized(38, 5));
    assert_eq!(layout.pages.len(), 1);
    check("moved", &layout);
    assert!(run_with(&layout.pages[0], "INTERESTS").x > SIDE);
    assert!(run_with(&layout.pages[0], "SKILLS").x < SIDE);
}

#[test]
fn addresses_too_long_for_the_side_stay_whole_below_the_title() {
    let long = "aleksandra.wisniewska-kowalczyk@example.com";
    let short = "anna.wisniewska@example.com";
    for (address, is_aside) in [(short, true), (long, false)] {
        let text = format!("# Name\n= Agent\n@ Riga | {address}\n+ SUMMARY\nText\n");
        for family in Family::ALL {
            let look = Look {
                template: Template::TwoColumn,
                family,
                text_size: TextSize::Large,
                ..Look::default()
            };
            let document = in_look(read("en", &text), look);
            let layout = paginate(&document);
            check("address", &layout);
            let run = run_with(&layout.pages[0], address);
            assert_eq!(run.x < SIDE, is_aside, "{address}");
            assert!(run.size >= 9.0);
            assert_eq!(
                letters(&page::words(&layout)),
                letters(&page::text(&document))
            );
        }
    }
}

#[test]
fn a_photo_is_a_figure_that_says_what_it_shows() {
    for template in Template::ALL {
        let mut document = with_photo(in_template(short("el"), template));
        for (said, expected) in [("Photo of Eleni", "Photo of Eleni"), (" ", "Ελένη Παππά")]
        {
            document.photo.as_mut().unwrap().said = said.to_owned();
            let layout = paginate(&document);
            check("photo", &layout);
            let shown: Vec<&Picture> = layout.pages.iter().flat_map(pictures).collect();
            assert_eq!(shown.len(), 1);
            let figure = layout.structure.get(shown[0].tag).unwrap();
            assert_eq!(figure.role, Role::Figure);
            assert_eq!(figure.said.as_deref(), Some(expected));
        }
    }
}

#[test]
fn a_clause_that_needs_a_new_page_takes_the_last_lines_with_it() {
    for template in Template::ALL {
        let mut moved = 0;
        for document in shifted(&short("pl")) {
            let layout = paginate(&in_template(document, template));
            let last = layout.pages.last().unwrap();
            let text = runs(last).filter(|run| run.size > 8.0).count();
            assert!(text > 0, "{template:?}: the clause stands alone");
            moved += usize::from(layout.pages.len() > 1);
        }
        let is_tried = moved > 0 || matches!(template, Template::Compact | Template::TwoColumn);
        assert!(is_tried, "{template:?}");
    }
}

#[test]
fn clauses_longer_than_a_page_go_on() {
    for template in Template::ALL {
        let clause = "word ".repeat(6_000);
        let text = format!("# Name\nText\n! {clause}");
        let document = in_template(read("en", &text), template);
        let layout = paginate(&document);
        assert!(layout.pages.len() > 2);
        check("clause", &layout);
    }
}

#[test]
fn headings_never_stand_last_on_a_page_in_any_template_or_paper() {
    for template in Template::ALL {
        for paper in Paper::ALL {
            let look = Look {
                template,
                paper,
                ..Look::default()
            };
            for document in shifted(&long("el")) {
                let layout = paginate(&in_look(document, look));
                check("shifted", &layout);
                for page in &layout.pages {
                    let main = |run: &&GlyphRun| template != Template::TwoColumn || run.x > SIDE;
                    let low = runs(page)
                        .filter(main)
                        .max_by(|one, other| one.y.total_cmp(&other.y));
                    let Some(low) = low else { continue };
                    let role = layout.structure.get(low.tag).unwrap().role;
                    assert!(
                        !matches!(role, Role::Heading | Role::EntryHead),
                        "{template:?}"
                    );
                }
            }
        }
    }
}

#[test]
fn labels_never_stand_alone_on_a_page() {
    let labels = "% One :: 1\n% Two :: 2\n% Three :: 3\n% Four :: 4\n";
    let mut split = 0;
    for document in shifted(&read(
        "en",
        &format!("# Name\n{}{labels}", "Text\n".repeat(24)),
    )) {
        let layout = paginate(&document);
        for page in &layout.pages {
            let lines = lines(&layout, page);
            let is_label = |text: &str| {
                ["One", "Two", "Three", "Four"]
                    .iter()
                    .any(|name| text.starts_with(name))
            };
            let count = lines.iter().filter(|(_, text, _)| is_label(text)).count();
            assert!(count != 1, "{lines:?}");
            split += usize::from(count == 2);
        }
    }
    assert!(split > 0, "nothing was tried");
}

#[test]
fn the_size_of_text_is_as_asked() {
    let size = |text_size| {
        let look = Look {
            text_size,
            ..Look::default()
        };
        let layout = paginate(&in_look(short("en"), look));
        run_with(&layout.pages[0], "Written customer").size
    };
    let [small, normal, large] = TextSize::ALL.map(size);
    assert!((normal - 10.5).abs() < SLACK);
    assert!((small - 9.87).abs() < SLACK && (large - 11.34).abs() < SLACK);
}

#[test]
fn a_click_in_the_page_finds_the_field() {
    let mut document = with_photo(read("en", "# Name\n@ a\n+ H\n"));
    let summary = "word ".repeat(60);
    let link = Run {
        link: Some("https://example.com".to_owned()),
        ..Run::plain("example.com")
    };
    document.blocks[0] = Block::Name(Run::plain("Ana Εύα").with_spot("basics.name"));
    document.blocks[1] = Block::Contact(vec![link.with_spot("basics.url"), Run::plain("b")]);
    document.blocks.push(Block::Paragraph(
        Run::plain(summary).with_spot("basics.summary"),
    ));
    for template in Template::ALL {
        let layout = paginate(&in_template(document.clone(), template));
        let areas = |spot: &str| -> Vec<_> {
            layout
                .spots
                .iter()
                .filter(|area| &*area.spot == spot)
                .collect()
        };
        assert_eq!(areas("basics.name").len(), 1, "two scripts, one line");
        assert_eq!(areas("basics.url").len(), 1);
        assert_eq!(areas("basics.image").len(), 1);
        let lines = areas("basics.summary");
        assert!(lines.len() > 2);
        assert!(lines.windows(2).all(|pair| pair[0].y < pair[1].y));
        let page = &layout.pages[0];
        let run = run_with(page, "Ana");
        let name = areas("basics.name")[0];
        assert!(
            name.page == 0 && name.x <= run.x && name.y < run.y && name.y + name.height > run.y
        );
        assert!(name.width > run.width(), "the whole name");
        let named = layout
            .spots
            .iter()
            .filter(|area| area.spot.is_empty())
            .count();
        assert_eq!(named, 0);
    }
}

#[test]
fn letters_have_the_head_of_the_cv_and_room_to_sign() {
    for template in Template::ALL {
        for language in LANGUAGES {
            let letter = letter(language, template);
            let layout = paginate_letter(&letter);
            assert_eq!(layout.pages.len(), 1);
            check(language, &layout);
            let cv = paginate(&in_template(short(language), template));
            let heads = [&layout, &cv].map(|layout| {
                let run = runs(&layout.pages[0]).next().unwrap();
                (run.x, run.y, run.size, text_of(run))
            });
            assert_eq!(heads[0], heads[1]);
            let page = &layout.pages[0];
            let (closing, name) = (run_with(page, "Yours"), runs(page).last().unwrap());
            assert!(name.y - closing.y > 40.0);
        }
    }
}

#[test]
fn a_long_letter_keeps_some_words_with_its_name() {
    for count in 0..30 {
        let mut letter = letter("fr", Template::Classic);
        let more = std::iter::repeat_n(paragraph(Run::plain("Une ligne de plus.")), count);
        letter.paragraphs.extend(more);
        let layout = paginate_letter(&letter);
        check("letter", &layout);
        if layout.pages.len() > 1 {
            assert!(lines(&layout, &layout.pages[1]).len() >= 3);
        }
        letter.look.fit = Fit::TwoPages;
        let fitted = paginate_letter(&letter);
        if fitted.fit.as_ref().unwrap().fits {
            assert_eq!(fitted.pages.len(), 1, "a letter has one page");
        }
    }
}

fn look() -> impl Strategy<Value = Look> {
    let template = prop::sample::select(&Template::ALL[..]);
    let paper = prop::sample::select(&Paper::ALL[..]);
    let family = prop::sample::select(&Family::ALL[..]);
    let text_size = prop::sample::select(&TextSize::ALL[..]);
    let fit = prop::sample::select(&Fit::ALL[..]);
    (template, paper, family, text_size, fit).prop_map(
        |(template, paper, family, text_size, fit)| Look {
            template,
            paper,
            family,
            text_size,
            fit,
            ..Look::default()
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_stays_on_its_page_once_and_in_order(lines in prop::collection::vec(line(), 0..40), look in look(), photo in any::<bool>()) {
        let document = in_look(read("en", &lines.join("\n")), look);
        let document = if photo { with_photo(document) } else { document };
        let layout = paginate(&document);
        check("random", &layout);
        let expected: Vec<String> = page::text(&document).lines().map(page::clean::clean).collect();
        // A bullet without a text is not shown.
        let [found, expected] = [page::words(&layout), expected.concat()].map(|text| text.replace('•', ""));
        if document.look.template == Template::TwoColumn {
            prop_assert_eq!(sorted(&found), sorted(&expected));
        } else {
            prop_assert_eq!(letters(&found), letters(&expected));
        }
    }
}
