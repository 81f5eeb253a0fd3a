//! Keeping to one or two pages: what is tightened, and what is told of it.

use callfit::cv::block::{Block, CvDocument, Run};
use callfit::page::fit::{FitStep, Fitted};
use callfit::page::frame::Layout;
use callfit::page::paginate;
use callfit::record::look::{Fit, Look};

use crate::looks::{check, in_look};
use crate::samples::{long, short};

fn fitted(document: &CvDocument, fit: Fit) -> (Layout, Fitted) {
    let look = Look {
        fit,
        ..document.look
    };
    let layout = paginate(&in_look(document.clone(), look));
    let fit = layout.fit.clone().unwrap();
    (layout, fit)
}

/// The short CV with that many more lines of text: nearly one page in the template *Classic*.
fn lengthened(lines: usize) -> CvDocument {
    let mut document = short("en");
    let more = (0..lines).map(|line| Block::Paragraph(Run::plain(format!("Line {line}"))));
    document.blocks.splice(4..4, more);
    document
}

#[test]
fn keeping_to_a_page_takes_no_more_steps_than_it_needs() {
    let mut before = 0;
    let mut taken = Vec::new();
    for lines in 0..26 {
        let (layout, fit) = fitted(&lengthened(lines), Fit::OnePage);
        if !fit.fits {
            break;
        }
        assert_eq!(layout.pages.len(), 1);
        check("fitted", &layout);
        assert!(fit.steps.len() >= before, "longer texts need more");
        before = fit.steps.len();
        taken.extend(fit.steps);
    }
    for step in [
        FitStep::Sections,
        FitStep::Entries,
        FitStep::Lines,
        FitStep::Margins,
    ] {
        assert!(taken.contains(&step), "{step:?} was never needed");
    }
    assert!(taken.contains(&FitStep::Text { tenths: 90 }));
    let (layout, fit) = fitted(&short("en"), Fit::OnePage);
    assert_eq!(
        fit,
        Fitted {
            steps: Vec::new(),
            fits: true
        }
    );
    assert_eq!(layout.pages, paginate(&short("en")).pages);
}

#[test]
fn what_does_not_fit_is_left_as_loose_as_it_was() {
    let document = long("en");
    let (layout, fit) = fitted(&document, Fit::OnePage);
    assert_eq!(
        fit,
        Fitted {
            steps: Vec::new(),
            fits: false
        }
    );
    assert_eq!(layout.pages, paginate(&document).pages);
    assert!(fitted(&document, Fit::TwoPages).1.fits);
    assert_eq!(paginate(&document).fit, None);
}
