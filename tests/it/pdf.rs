//! The finished file: its text, its bytes, its parts.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use callfit::base::files::write_atomic;
use callfit::cv::block::{Block, CvDocument, Run};
use callfit::export::{pdf, preview};
use callfit::page::clean::clean;
use callfit::page::frame::PageItem;
use callfit::page::{self, paginate, paginate_letter};
use callfit::record::look::Template;
use lopdf::{Dictionary, Document, Object};
use proptest::prelude::*;
use skrifa::MetadataProvider as _;

use crate::samples::{LANGUAGES, all, letter, long, looks, read, short, stress, with_photo, words};

fn written(document: &CvDocument) -> Vec<u8> {
    pdf::write(document, &paginate(document)).unwrap()
}

/// The document's text as paper can show it.
fn expected(document: &CvDocument) -> String {
    let lines: Vec<String> = page::text(document).lines().map(clean).collect();
    lines.join(
        "
",
    )
}

/// Where `CALLFIT_PDF_OUT` names a folder, the files are kept there with their texts, for readers outside.
pub(crate) fn keep(name: &str, file: &[u8], text: &str) {
    if let Some(folder) = std::env::var_os("CALLFIT_PDF_OUT") {
        let path = Path::new(&folder).join(name);
        write_atomic(&path.with_extension("pdf"), file).unwrap();
        write_atomic(&path.with_extension("txt"), text.as_bytes()).unwrap();
    }
}

#[test]
fn the_text_comes_out_of_the_file_as_it_went_in() {
    for (name, document) in all() {
        let file = written(&document);
        let expected = expected(&document);
        keep(&name, &file, &expected);
        let read = pdf::machine_text(&file).unwrap();
        assert_eq!(words(&read), words(&expected), "{name}");
        assert!(pdf::reads_back(&document, &file), "{name}");
    }
    let file = written(&short("en"));
    assert!(!pdf::reads_back(&short("lv"), &file));
    assert!(!pdf::reads_back(&short("en"), b"no file"));
}

#[test]
fn the_text_comes_out_of_every_look() {
    let sorted = |text: &str| {
        let mut words: Vec<String> = words(text).into_iter().map(str::to_owned).collect();
        words.sort();
        words
    };
    for (name, document) in looks() {
        let layout = paginate(&document);
        let file = pdf::write(&document, &layout).unwrap();
        let shown = page::words(&layout);
        keep(&name, &file, &shown);
        let read = pdf::machine_text(&file).unwrap();
        assert_eq!(words(&read), words(&shown), "{name}");
        assert!(pdf::reads_back(&document, &file), "{name}");
        let expected = expected(&document);
        if document.look.template == Template::TwoColumn && layout.pages.len() > 1 {
            assert_eq!(sorted(&read), sorted(&expected), "{name}");
        } else {
            assert_eq!(words(&read), words(&expected), "{name}");
        }
    }
}

#[test]
fn lines_of_two_columns_on_one_baseline_are_two_lines() {
    let mut document = read("en", "# Name\n= Agent\n@ Riga\n+ SUMMARY\nText");
    document.look.template = Template::TwoColumn;
    let mut layout = paginate(&document);
    let name = layout.pages[0].items.iter().find_map(|item| match item {
        PageItem::Glyphs(run) => Some(run.y),
        _ => None,
    });
    for item in &mut layout.pages[0].items {
        if let PageItem::Glyphs(run) = item {
            run.y = name.unwrap();
        }
    }
    let expected = "Name\nAgent\nRiga\nSUMMARY\nText\n";
    let file = pdf::write(&document, &layout).unwrap();
    assert_eq!(pdf::machine_text(&file).unwrap(), expected);
    assert_eq!(page::words(&layout), expected);
}

#[test]
fn letters_give_their_text_back() {
    for language in LANGUAGES {
        for template in Template::ALL {
            let letter = letter(language, template);
            let layout = paginate_letter(&letter);
            let file = pdf::write_letter(&letter, &layout).unwrap();
            let shown = page::words(&layout);
            keep(
                &format!("{language}-{}-of-application", template.name()),
                &file,
                &shown,
            );
            let read = pdf::machine_text(&file).unwrap();
            assert_eq!(words(&read), words(&shown));
            let order = [
                &letter.author,
                &letter.place_date.text,
                &letter.recipient[2].text,
                &letter.subject.text,
                &letter.greeting.text,
                &letter.closing.text,
            ];
            let flat = words(&read).join(" ");
            let places = order.map(|text| flat.find(&words(text).join(" ")).unwrap());
            assert!(places.is_sorted(), "{places:?} in {flat}");
            assert!(
                flat.ends_with(&words(&letter.name.text).join(" ")),
                "{flat}"
            );
        }
    }
}

#[test]
fn the_text_has_one_line_for_each_line_of_the_page() {
    let text = pdf::machine_text(&written(&short("en"))).unwrap();
    let lines: Vec<&str> = text.lines().take(5).collect();
    assert_eq!(lines[0], "Marta Ozola");
    assert_eq!(
        lines[2],
        "Riga, Latvia | +371 2000 0123 | marta.ozola@example.com"
    );
    assert_eq!(lines[3], "SUMMARY");
    assert!(
        text.contains("\nFront Desk Agent  March 2022 – June 2026\n• Answered"),
        "{text}"
    );
}

#[test]
fn the_same_document_gives_the_same_bytes_in_every_thread() {
    for document in [long("en"), stress()] {
        let first = written(&document);
        std::thread::scope(|scope| {
            let others: Vec<_> = (0..4).map(|_| scope.spawn(|| written(&document))).collect();
            for other in others {
                assert!(other.join().unwrap() == first, "bytes differ");
            }
        });
    }
}

#[test]
fn another_document_has_another_identifier() {
    let identifier = |document: &CvDocument| {
        let file = Document::load_mem(&written(document)).unwrap();
        file.trailer.get(b"ID").unwrap().as_array().unwrap().clone()
    };
    let mut document = short("en");
    let one = identifier(&document);
    document.attachment.push(b' ');
    assert_ne!(identifier(&document), one);
    assert_eq!(one[0], one[1]);
}

#[test]
fn files_are_small() {
    for language in LANGUAGES {
        let document = long(language);
        let limit = if language == "bn" { 80_000 } else { 60_000 };
        let size = written(&document).len();
        assert!(size <= limit, "{language}: {size} bytes");
    }
}

#[test]
fn the_attached_profile_comes_back_as_it_was() {
    let mut document = short("bn");
    document.attachment = (0..=255).cycle().take(100_000).collect();
    assert_eq!(
        pdf::attachment(&written(&document)),
        Some(document.attachment.clone())
    );
    document.attachment = Vec::new();
    assert_eq!(pdf::attachment(&written(&document)), None);
    assert_eq!(pdf::attachment(b"%PDF-1.7 but no file"), None);
    assert_eq!(
        pdf::attached_file(&written(&short("en")), "other.xml"),
        None
    );
}

#[test]
fn the_catalogue_tells_language_title_and_standards() {
    let file = Document::load_mem(&written(&short("lv"))).unwrap();
    let catalog = file.catalog().unwrap();
    assert_eq!(catalog.get(b"Lang").unwrap().as_str().unwrap(), b"lv");
    let inside = |key: &[u8]| catalog.get_deref(key, &file).unwrap().as_dict().unwrap();
    assert!(
        inside(b"MarkInfo")
            .get(b"Marked")
            .unwrap()
            .as_bool()
            .unwrap()
    );
    assert!(
        inside(b"ViewerPreferences")
            .get(b"DisplayDocTitle")
            .unwrap()
            .as_bool()
            .unwrap()
    );
    assert_eq!(catalog.get(b"AF").unwrap().as_array().unwrap().len(), 1);
    assert_eq!(
        catalog
            .get(b"OutputIntents")
            .unwrap()
            .as_array()
            .unwrap()
            .len(),
        1
    );
    let metadata = catalog
        .get_deref(b"Metadata", &file)
        .unwrap()
        .as_stream()
        .unwrap();
    let metadata = String::from_utf8(metadata.content.clone()).unwrap();
    for fact in [
        "<pdfaid:part>3<",
        "<pdfaid:conformance>A<",
        "<pdfuaid:part>1<",
        "CV – Ģirts Ķirsons-Žagars<",
    ] {
        assert!(metadata.contains(fact), "{fact} in {metadata}");
    }
    assert!(!metadata.contains("Date"), "the file knows no date");
}

/// The elements of the structure tree in reading order: role, language and what stands directly inside.
fn elements(file: &Document) -> Vec<(String, Option<String>, Vec<Object>)> {
    fn collect(
        file: &Document,
        element: &Dictionary,
        found: &mut Vec<(String, Option<String>, Vec<Object>)>,
    ) {
        let role =
            String::from_utf8(element.get(b"S").unwrap().as_name().unwrap().to_vec()).unwrap();
        let language = element
            .get(b"Lang")
            .ok()
            .map(|tag| String::from_utf8(tag.as_str().unwrap().to_vec()).unwrap());
        let kids = element.get(b"K").unwrap().as_array().unwrap();
        found.push((role, language, kids.clone()));
        for kid in kids {
            if let Ok(kid) = kid.as_reference() {
                collect(file, file.get_dictionary(kid).unwrap(), found);
            }
        }
    }
    let root = file
        .catalog()
        .unwrap()
        .get_deref(b"StructTreeRoot", file)
        .unwrap()
        .as_dict()
        .unwrap();
    let mut found = Vec::new();
    for kid in root.get(b"K").unwrap().as_array().unwrap() {
        collect(
            file,
            file.get_dictionary(kid.as_reference().unwrap()).unwrap(),
            &mut found,
        );
    }
    found
}

#[test]
fn the_structure_names_headings_lists_and_links() {
    let document = long("en");
    let file = Document::load_mem(&written(&document)).unwrap();
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for (role, ..) in elements(&file) {
        *counts.entry(role).or_default() += 1;
    }
    let count = |role: &str| counts.get(role).copied().unwrap_or_default();
    let headings = document
        .blocks
        .iter()
        .filter(|block| matches!(block, Block::Heading { .. }))
        .count();
    let bullets = document.blocks.iter().map(|block| match block {
        Block::Bullets(items) => items.len(),
        Block::Entry(entry) => entry.bullets.len(),
        _ => 0,
    });
    let bullets: usize = bullets.sum();
    assert_eq!(
        (count("Document"), count("H1"), count("H2")),
        (1, 1, headings)
    );
    assert_eq!(
        (count("LI"), count("Lbl"), count("LBody")),
        (bullets, bullets, bullets)
    );
    assert_eq!(count("Link"), 1);
    assert!(count("L") > 1 && count("P") > 5, "{counts:?}");
}

#[test]
fn every_piece_of_text_belongs_to_the_structure() {
    for document in [long("el"), stress()] {
        let file = Document::load_mem(&written(&document)).unwrap();
        for page in file.page_iter() {
            let content = lopdf::content::Content::decode(&file.get_page_content(page)).unwrap();
            let mut marks = Vec::new();
            for operation in content.operations {
                match operation.operator.as_str() {
                    "BDC" | "BMC" => marks.push(operation.operands),
                    "EMC" => drop(marks.pop()),
                    "TJ" | "Tj" => assert!(!marks.is_empty(), "text outside of the structure"),
                    "re" | "f" => assert_eq!(marks.len(), 1, "drawings are decoration"),
                    _ => {}
                }
            }
            assert!(marks.is_empty());
        }
    }
}

#[test]
fn links_can_be_followed_and_read_aloud() {
    let file = Document::load_mem(&written(&short("fr"))).unwrap();
    let page = file.page_iter().next().unwrap();
    let annotations = file.get_page_annotations(page).unwrap();
    let targets: Vec<String> = annotations
        .iter()
        .map(|link| {
            assert!(link.get(b"StructParent").is_ok() && link.get(b"Contents").is_ok());
            let action = link.get(b"A").unwrap().as_dict().unwrap();
            String::from_utf8(action.get(b"URI").unwrap().as_str().unwrap().to_vec()).unwrap()
        })
        .collect();
    assert_eq!(
        targets,
        [
            "mailto:elodie.lefevre@example.com",
            "https://example.com/elodie"
        ]
    );
}

#[test]
fn every_part_in_another_language_says_so() {
    let mut document = read("en", "# Name\n+ HEADING\nসেবা and service\nΓεια\n");
    let greek = callfit::base::id::LanguageTag::new("fr").unwrap();
    document.blocks.push(Block::Paragraph(Run {
        language: Some(greek),
        ..Run::plain("Bonjour")
    }));
    let bytes = written(&document);
    let file = Document::load_mem(&bytes).unwrap();
    let languages: Vec<String> = elements(&file)
        .into_iter()
        .filter_map(|(_, language, _)| language)
        .collect();
    assert_eq!(languages, ["fr"], "the paragraph's own language");
    let page = file.page_iter().next().unwrap();
    let content = String::from_utf8_lossy(&file.get_page_content(page)).into_owned();
    assert!(
        content.contains("/Span <</Lang(bn)>> BDC"),
        "the language that the letters tell: {content}"
    );
    assert!(content.contains("/Span <</Lang(el)>> BDC"));
    assert_eq!(
        words(&pdf::machine_text(&bytes).unwrap()),
        words(&expected(&document))
    );
}

#[test]
fn fonts_are_embedded_with_the_widths_that_the_file_names() {
    for document in [long("pl"), stress()] {
        let file = Document::load_mem(&written(&document)).unwrap();
        let page = file.page_iter().next().unwrap();
        let fonts = file.get_page_fonts(page).unwrap();
        assert!(fonts.len() >= 2);
        for font in fonts.values() {
            let inner = font.get(b"DescendantFonts").unwrap().as_array().unwrap()[0]
                .as_dict()
                .unwrap();
            let descriptor = inner
                .get_deref(b"FontDescriptor", &file)
                .unwrap()
                .as_dict()
                .unwrap();
            let program = descriptor
                .get_deref(b"FontFile2", &file)
                .unwrap()
                .as_stream()
                .unwrap();
            let program = program.decompressed_content().unwrap();
            let program = skrifa::FontRef::new(&program).unwrap();
            let metrics = program.glyph_metrics(
                skrifa::instance::Size::unscaled(),
                skrifa::instance::LocationRef::default(),
            );
            let widths = widths(inner.get(b"W").unwrap().as_array().unwrap());
            assert!(widths.len() > 10);
            for (code, width) in widths {
                assert_eq!(
                    metrics.advance_width(code.into()).unwrap().to_bits(),
                    (width as f32).to_bits()
                );
            }
        }
    }
}

/// Widths by code out of pairs of a first code and a list.
fn widths(pairs: &[Object]) -> Vec<(u16, i64)> {
    let pairs = pairs.chunks(2).flat_map(|pair| {
        let first = u16::try_from(pair[0].as_i64().unwrap()).unwrap();
        (first..).zip(
            pair[1]
                .as_array()
                .unwrap()
                .iter()
                .map(|width| width.as_i64().unwrap()),
        )
    });
    pairs.collect()
}

#[test]
fn the_preview_shows_the_file() {
    let file = written(&long("bn"));
    let pages = preview::pages(&file, 436).unwrap();
    assert_eq!(pages.len(), 2);
    for page in &pages {
        assert_eq!((page.width, page.height), (436, 616));
        assert_eq!(page.rgba.len(), page.width * page.height * 4);
        assert!(
            page.rgba.chunks(4).all(|pixel| pixel[3] == 255),
            "pages are opaque"
        );
        let dark = page.rgba.chunks(4).filter(|pixel| pixel[0] < 128).count();
        assert!(dark > 2_000, "only {dark} dark pixels");
    }
    // The name begins 54 points from the left and nothing stands before it.
    let margin = pages[0]
        .rgba
        .chunks(436 * 4)
        .flat_map(|row| row.iter().take(38 * 4));
    assert!(
        margin.copied().all(|part| part == 255),
        "the margin is white"
    );
    assert!(preview::pages(b"no file", 436).is_err());
}

#[test]
fn photos_are_written_as_they_are_with_what_they_show() {
    for template in Template::ALL {
        let mut document = with_photo(short("en"));
        document.look.template = template;
        let file = Document::load_mem(&written(&document)).unwrap();
        let images: Vec<_> = file
            .objects
            .values()
            .filter_map(|object| object.as_stream().ok())
            .filter(|stream| {
                stream
                    .dict
                    .get(b"Subtype")
                    .is_ok_and(|kind| kind.as_name().is_ok_and(|name| name == b"Image"))
            })
            .collect();
        assert_eq!(images.len(), 1);
        assert!(images[0].content == *document.photo.as_ref().unwrap().jpeg);
        let number = |key: &[u8]| images[0].dict.get(key).unwrap().as_i64().unwrap();
        assert_eq!([number(b"Width"), number(b"Height")], [279, 348]);
        let figures = file
            .objects
            .values()
            .filter_map(|object| object.as_dict().ok());
        let figures: Vec<_> = figures
            .filter(|element| {
                element
                    .get(b"S")
                    .is_ok_and(|kind| kind.as_name().is_ok_and(|name| name == b"Figure"))
            })
            .collect();
        assert_eq!(figures.len(), 1);
        let said = lopdf::decode_text_string(figures[0].get(b"Alt").unwrap()).unwrap();
        assert_eq!(said, "Photo");
    }
}

#[test]
fn the_preview_shows_the_photo_in_colour_and_in_grey() {
    let mut document = with_photo(short("en"));
    let grey = include_bytes!("../cases/photo/hills-grey-square.jpg");
    for is_grey in [false, true] {
        if let Some(photo) = document.photo.as_mut().filter(|_| is_grey) {
            photo.jpeg = Arc::from(&grey[..]);
            (photo.width, photo.height) = (120, 120);
        }
        let pages = preview::pages(&written(&document), 595).unwrap();
        let layout = paginate(&document);
        let frame = layout
            .spots
            .iter()
            .find(|area| &*area.spot == "basics.image")
            .unwrap();
        let whole = |points: f32| (0..u16::MAX).take_while(|n| f32::from(*n) < points).count();
        let pixel = |x: f32, y: f32| -> [u8; 3] {
            let at = (whole(y) * pages[0].width + whole(x)) * 4;
            [0, 1, 2].map(|part| pages[0].rgba[at + part])
        };
        let [x, y] = [frame.x + frame.width / 2.0, frame.y];
        let (sky, hill) = (pixel(x, y + 8.0), pixel(x, y + frame.height - 6.0));
        assert!(sky[1] > 200 && hill[1] < 140, "{sky:?} above {hill:?}");
        assert_eq!(
            hill[0] == hill[1] && hill[1] == hill[2],
            is_grey,
            "{hill:?}"
        );
    }
}

#[test]
fn a_photo_that_is_none_is_told() {
    let mut document = with_photo(short("en"));
    document.photo.as_mut().unwrap().jpeg = Arc::from(&b"no picture"[..]);
    let told = pdf::write(&document, &paginate(&document));
    assert!(matches!(told, Err(pdf::PdfError::BrokenPhoto)));
}

#[test]
fn damaged_files_are_refused_without_a_fall() {
    let file = written(&short("en"));
    for cut in (0..file.len()).step_by(97) {
        let part = &file[..cut];
        assert_eq!(pdf::attachment(part), None);
        assert!(pdf::machine_text(part).is_err());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn bytes_of_any_kind_are_read_without_a_fall(places in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..20)) {
        let mut file = written(&read("en", "# Name\n@ a@example.com\nText"));
        for (place, byte) in places {
            let at = place.index(file.len());
            file[at] = byte;
        }
        // Whatever they find, they come back.
        let found = pdf::attachment(&file).map_or(0, |found| found.len());
        prop_assert!(found < 1_000);
        prop_assert!(pdf::machine_text(&file).map_or(0, |text| text.len()) < 100_000);
    }

    #[test]
    fn any_text_comes_out_as_it_went_in(lines in prop::collection::vec("[#=@+*>~%-] [a-z][^|\\pC]{0,60}", 0..12)) {
        let document = read("en", &lines.join("\n"));
        let without_space = |text: &str| text.split_whitespace().collect::<String>();
        let read = pdf::machine_text(&written(&document)).unwrap();
        prop_assert_eq!(without_space(&read), without_space(&expected(&document)));
    }
}
