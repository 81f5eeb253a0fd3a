//! The parts of the page, of which one is shown at a time.

use egui::{Layout, Ui, vec2};

use crate::text::Text;
use crate::ui::kit::pill::Pill;
use crate::ui::kit::segmented::{Segment, segmented, total_width};

/// A part of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Part {
    /// Why it fits, what can be learned, what would raise the fit.
    #[default]
    Fit,
    /// Levels and conditions beside the client's own.
    Asks,
    /// The day, the duties, the places, what is good and what is hard.
    Work,
    /// How one comes into the role.
    Ways,
}

impl Part {
    const ALL: [Self; 4] = [Self::Fit, Self::Asks, Self::Work, Self::Ways];

    fn key(self) -> &'static str {
        match self {
            Self::Fit => "roles-part-fit",
            Self::Asks => "roles-part-asks",
            Self::Work => "roles-part-work",
            Self::Ways => "roles-part-ways",
        }
    }
}

/// Shows which part is open; gives another one that was chosen.
pub(super) fn parts_ui(ui: &mut Ui, text: &Text, open: Part) -> Option<Part> {
    let name = text.get("roles-parts");
    let segments = Part::ALL.map(|part| Segment::new(text.get(part.key())));
    let at = Part::ALL.iter().position(|part| *part == open)?;
    let new = if total_width(ui, &segments) <= ui.available_width() {
        segmented(ui, &name, &segments, at)
    } else {
        pills_ui(ui, &segments, at)
    };
    new.and_then(|new| Part::ALL.get(new).copied())
}

/// The same in several rows, where large text leaves no room for one.
fn pills_ui(ui: &mut Ui, segments: &[Segment], at: usize) -> Option<usize> {
    let mut new = None;
    let room = vec2(ui.available_width(), 0.0);
    let wrapped = Layout::left_to_right(egui::Align::Min).with_main_wrap(true);
    ui.allocate_ui_with_layout(room, wrapped, |ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 8.0);
        for (place, segment) in segments.iter().enumerate() {
            let pill = Pill::new(&segment.words, place == at).small();
            if ui.add(pill).clicked() {
                new = Some(place);
            }
        }
    });
    new
}
