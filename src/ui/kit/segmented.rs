//! A segmented control: one of a few, side by side in a tray.

use egui::{
    Color32, CornerRadius, Key, Rect, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use crate::ui::focus;
use crate::ui::kit::button::State;
use crate::ui::kit::words::Words;
use crate::ui::theme::{Theme, Type};

/// One item of a segmented control.
#[derive(Clone, Debug)]
pub struct Segment {
    /// What it shows.
    pub words: String,
    /// What it is called, where that is not what it shows.
    pub name: String,
    /// Kind of its text, to show text sizes in their size.
    pub kind: Type,
}

impl Segment {
    pub fn new(words: impl Into<String>) -> Self {
        let words = words.into();
        Self {
            name: words.clone(),
            words,
            kind: Type::Body15,
        }
    }

    /// Shown in another kind of text.
    #[must_use]
    pub fn kind(mut self, kind: Type) -> Self {
        self.kind = kind;
        self
    }

    /// Shown in another kind of text and in other words than its name.
    #[must_use]
    pub fn shown_as(mut self, kind: Type, words: impl Into<String>) -> Self {
        self.kind = kind;
        self.words = words.into();
        self
    }
}

/// How wide the segments are together.
pub fn total_width(ui: &Ui, segments: &[Segment]) -> f32 {
    let padding = Theme::of(ui.ctx()).sizes.size.segment_padding;
    segments
        .iter()
        .map(|segment| width(ui, segment))
        .sum::<f32>()
        + 2.0 * padding
}

/// How high a segmented control is.
pub fn height(ui: &Ui) -> f32 {
    let size = &Theme::of(ui.ctx()).sizes.size;
    size.segment_item + 2.0 * size.segment_padding
}

/// Shows the segments with `chosen` (by place) marked; gives the place of a new choice.
///
/// `name` says to screen readers what is chosen.
pub fn segmented(ui: &mut Ui, name: &str, segments: &[Segment], chosen: usize) -> Option<usize> {
    let theme = Theme::of(ui.ctx());
    let sizes = &theme.sizes.size;
    let padding = sizes.segment_padding;
    let widths: Vec<f32> = segments.iter().map(|segment| width(ui, segment)).collect();
    let total = widths.iter().sum::<f32>() + 2.0 * padding;
    let height = sizes.segment_item + 2.0 * padding;
    let (tray, _) = ui.allocate_exact_size(vec2(total, height), Sense::hover());
    let radius = CornerRadius::same(theme.sizes.radius.row);
    ui.painter().rect_filled(tray, radius, theme.colors.sunken);
    let mut left = tray.left() + padding;
    let mut new = None;
    for (place, (segment, width)) in segments.iter().zip(widths).enumerate() {
        let corner = pos2(left, tray.top() + padding);
        let rect = Rect::from_min_size(corner, vec2(width, sizes.segment_item));
        if segment_ui(ui, name, rect, segment, place == chosen) {
            new = Some(place);
        }
        if has_focus(ui, name, segment) {
            new = new.or_else(|| moved(ui, place, segments.len()));
        }
        left += width;
    }
    new.filter(|place| *place != chosen).inspect(|place| {
        if let Some(segment) = segments.get(*place).filter(|_| focus::is_visible(ui.ctx())) {
            ui.memory_mut(|memory| memory.request_focus(id(ui, name, segment)));
        }
    })
}

fn id(ui: &Ui, name: &str, segment: &Segment) -> egui::Id {
    ui.make_persistent_id((name, segment.name.as_str()))
}

fn has_focus(ui: &Ui, name: &str, segment: &Segment) -> bool {
    ui.memory(|memory| memory.has_focus(id(ui, name, segment)))
}

fn moved(ui: &Ui, place: usize, count: usize) -> Option<usize> {
    let pressed = |key| ui.input(|input| input.key_pressed(key));
    if pressed(Key::ArrowRight) {
        Some(place + 1).filter(|next| *next < count)
    } else if pressed(Key::ArrowLeft) {
        place.checked_sub(1)
    } else {
        None
    }
}

fn words(segment: &Segment, is_chosen: bool, ink: Color32) -> Words {
    let words = Words::new(segment.kind, segment.words.as_str())
        .color(ink)
        .one_line();
    if is_chosen {
        words.strong()
    } else {
        words.regular()
    }
}

fn width(ui: &Ui, segment: &Segment) -> f32 {
    // Measured semi-bold, so that choosing moves nothing.
    let widest = words(segment, true, Color32::PLACEHOLDER)
        .galley(ui, f32::INFINITY)
        .size()
        .x;
    (widest + 2.0 * 18.0).ceil().max(48.0)
}

fn segment_ui(ui: &Ui, name: &str, rect: Rect, segment: &Segment, is_chosen: bool) -> bool {
    let theme = Theme::of(ui.ctx());
    let response = ui.interact(rect, id(ui, name, segment), Sense::click());
    if response.has_focus() {
        // Left and right choose here, instead of moving the focus away.
        let filter = egui::EventFilter {
            horizontal_arrows: true,
            ..Default::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
    }
    let label = format!("{name}, {}", segment.name);
    response.widget_info(|| {
        WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), is_chosen, &label)
    });
    let colors = &theme.colors;
    let state = State::of(&response, true);
    let (fill, edge, ink) = match (is_chosen, state) {
        (true, _) => (
            colors.surface,
            Stroke::new(1.0, colors.line_strong),
            colors.ink,
        ),
        (false, State::Hover | State::Pressed) => (colors.track, Stroke::NONE, colors.ink_2),
        (false, State::Rest | State::Disabled) => {
            (Color32::TRANSPARENT, Stroke::NONE, colors.ink_2)
        }
    };
    let radius = theme.sizes.radius.segment;
    ui.painter().rect(
        rect,
        CornerRadius::same(radius),
        fill,
        edge,
        StrokeKind::Inside,
    );
    let galley = words(segment, is_chosen, ink).galley(ui, f32::INFINITY);
    let place = rect.center() - galley.size() / 2.0;
    ui.painter().galley(place, galley, ink);
    focus::ring(ui, &response, rect, radius);
    response.clicked()
}
