//! A look at finished pages: contrast and edges of what really stands on them, in every look.

use callfit::app::headless;
use callfit::base::id::LanguageTag;
use callfit::cv::{self, Purpose};
use callfit::page::frame::{Layout, PageItem};
use callfit::page::paginate;
use callfit::page::proof::{Proof, proofread};
use callfit::record::look::{Accent, Look, Paper, Template, TextSize};
use callfit::text::Text;

/// One of the invented people in that look.
fn pages(look: Look) -> Layout {
    let (catalog, _) = headless::load_catalog(&[]);
    let mut record = headless::example(&catalog, headless::example_names()[0])
        .unwrap()
        .value;
    record.cv.look = look;
    let purpose = Purpose {
        role: None,
        country: "PL",
        today: "2026-03-12".parse().unwrap(),
    };
    let text = Text::shipped_in(&LanguageTag::new("en").unwrap());
    paginate(&cv::compose(&text, &catalog, &record, None, &purpose))
}

fn modern() -> Layout {
    pages(Look {
        template: Template::Modern,
        ..Look::default()
    })
}

#[test]
fn every_template_in_every_accent_paper_and_size_stands_out_and_stays_on_the_paper() {
    for template in Template::ALL {
        for accent in Accent::ALL {
            for (paper, text_size) in [
                (Paper::A4, TextSize::Normal),
                (Paper::Letter, TextSize::Large),
            ] {
                let look = Look {
                    template,
                    accent,
                    paper,
                    text_size,
                    ..Look::default()
                };
                let layout = pages(look);
                assert!(!layout.pages[0].items.is_empty());
                assert_eq!(proofread(&layout), Proof::default(), "{look:?}");
            }
        }
    }
}

/// Paints every ground of the pages in another colour.
fn on_ground(mut layout: Layout, color: [u8; 3]) -> Layout {
    let mut painted = 0;
    for item in layout.pages.iter_mut().flat_map(|page| &mut page.items) {
        match item {
            PageItem::Rule(rule) if rule.thickness > 20.0 => {
                rule.color = color;
                painted += 1;
            }
            PageItem::Shape(shape) if shape.fill.is_some() => {
                shape.fill = Some(color);
                painted += 1;
            }
            _ => {}
        }
    }
    assert!(painted > 0, "the template has no ground");
    layout
}

#[test]
fn a_band_that_is_too_light_for_its_text_is_found_with_the_text_on_it() {
    let faint = proofread(&on_ground(modern(), [0xE8, 0xC8, 0x40]))
        .faint
        .unwrap();
    assert_eq!(faint.spot, "basics.name");
    assert_eq!(
        proofread(&on_ground(modern(), [0x10, 0x40, 0x80])).faint,
        None
    );
}

#[test]
fn colours_that_are_the_same_grey_are_found() {
    // Red on green: told apart on a screen by those who see colours, not in grey print.
    let mut layout = on_ground(modern(), [0x00, 0x6E, 0x00]);
    for item in layout.pages.iter_mut().flat_map(|page| &mut page.items) {
        if let PageItem::Glyphs(run) = item
            && run.color == [0xFF; 3]
        {
            run.color = [0xFF, 0x00, 0x30];
        }
    }
    assert!(proofread(&layout).faint.is_some());
}

#[test]
fn text_over_the_edge_of_the_paper_is_found_with_its_field() {
    let mut layout = modern();
    assert_eq!(proofread(&layout).cut, None);
    let mut items = layout.pages[0].items.iter_mut();
    let is_email = |spot: &str| spot == "basics.email";
    let run = items.find_map(|item| match item {
        PageItem::Glyphs(run) if run.spot.as_deref().is_some_and(is_email) => Some(run),
        _ => None,
    });
    run.unwrap().x += 400.0;
    assert_eq!(proofread(&layout).cut.unwrap().spot, "basics.email");
}
