//! Keeping to one or two pages: what is drawn together, step by step, until the document fits.

use crate::base::id::LanguageTag;
use crate::page::frame::Layout;
use crate::page::measures::{Measures, SMALLEST, Tightness};
use crate::record::look::Look;

/// What was drawn together so that a document keeps to its pages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fitted {
    /// In the order in which they were taken; none if the document fits as it is, or not at all.
    pub steps: Vec<FitStep>,
    /// Tells whether it fits. If it does not, nothing was drawn together.
    pub fits: bool,
}

/// Something that was drawn together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FitStep {
    /// The space between sections.
    Sections,
    /// The space between entries, paragraphs and bullets.
    Entries,
    /// The height of the lines.
    Lines,
    /// The size of the text.
    Text {
        /// What running text measures now, in tenths of a point.
        tenths: u16,
    },
    /// The margins of the page.
    Margins,
}

/// The shares to which each is drawn together.
const SECTIONS: f32 = 0.7;
const ENTRIES: f32 = 0.6;
const LINES: f32 = 0.94;
const TEXT: [f32; 2] = [0.95, 0.9];
const MARGINS: f32 = 0.8;

/// Lays out with the first of the steps at which the document takes no more than `most` pages.
pub(crate) fn fitted(
    look: &Look,
    language: &LanguageTag,
    most: usize,
    lay_out: impl Fn(&Tightness) -> Layout,
) -> Layout {
    let mut loosest = lay_out(&Tightness::NONE);
    if loosest.pages.len() <= most {
        loosest.fit = Some(Fitted {
            steps: Vec::new(),
            fits: true,
        });
        return loosest;
    }
    for (steps, tightness) in ladder(look, language) {
        let mut layout = lay_out(&tightness);
        if layout.pages.len() <= most {
            layout.fit = Some(Fitted { steps, fits: true });
            return layout;
        }
    }
    loosest.fit = Some(Fitted::default());
    loosest
}

/// Each with what was done before it.
fn ladder(look: &Look, language: &LanguageTag) -> Vec<(Vec<FitStep>, Tightness)> {
    let body = |tightness: &Tightness| Measures::of(look, language, tightness).main.body.size;
    let mut tightness = Tightness::NONE;
    let mut steps = Vec::new();
    let mut ladder = Vec::new();
    for step in [FitStep::Sections, FitStep::Entries, FitStep::Lines] {
        match step {
            FitStep::Sections => tightness.sections = SECTIONS,
            FitStep::Entries => tightness.entries = ENTRIES,
            _ => tightness.lines = LINES,
        }
        steps.push(step);
        ladder.push((steps.clone(), tightness));
    }
    let normal = body(&Tightness::NONE);
    let floor = SMALLEST / normal;
    let before = steps.clone();
    for text in TEXT.into_iter().filter(|text| *text > floor).chain([floor]) {
        if text < 1.0 {
            tightness.text = text;
            let tenths = tenths(body(&tightness));
            steps.clone_from(&before);
            steps.push(FitStep::Text { tenths });
            ladder.push((steps.clone(), tightness));
        }
    }
    tightness.margins = MARGINS;
    steps.push(FitStep::Margins);
    ladder.push((steps, tightness));
    ladder
}

fn tenths(points: f32) -> u16 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "casts saturate; sizes stay far below the limit"
    )]
    let tenths = (points * 10.0).round() as u16;
    tenths
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::look::{Template, TextSize};

    fn steps(template: Template, text_size: TextSize) -> Vec<Vec<FitStep>> {
        let look = Look {
            template,
            text_size,
            ..Look::default()
        };
        let ladder = ladder(&look, &LanguageTag::english());
        ladder.into_iter().map(|(steps, _)| steps).collect()
    }

    #[test]
    fn spaces_go_first_then_lines_then_text_and_margins_last() {
        let all = steps(Template::Classic, TextSize::Normal);
        let last = [
            FitStep::Sections,
            FitStep::Entries,
            FitStep::Lines,
            FitStep::Text { tenths: 90 },
            FitStep::Margins,
        ];
        assert_eq!(all.last().unwrap(), &last);
        assert_eq!(all[0], [FitStep::Sections]);
        assert_eq!(all.len(), 7);
    }

    #[test]
    fn text_that_is_as_small_as_may_be_stays_so() {
        let all = steps(Template::Compact, TextSize::Normal);
        let is_text = |step: &FitStep| matches!(step, FitStep::Text { .. });
        assert!(!all.iter().flatten().any(is_text), "{all:?}");
        assert_eq!(all.len(), 4);
    }
}
