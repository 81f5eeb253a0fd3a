//! One row of the list, painted as a whole, and the widths of its columns.

use egui::{CornerRadius, Rect, Response, Role, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use super::Entry;
use super::list::PADDING;
use super::standing::Standing;
use crate::ui::focus;
use crate::ui::icon::Icon;
use crate::ui::kit::button::State;
use crate::ui::kit::range_bar::RangeBar;
use crate::ui::kit::words::Words;
use crate::ui::theme::{Theme, Type};

/// Height of a row: of a few, and of many.
const ROW_OF_FEW: f32 = 51.0;
const ROW_OF_MANY: f32 = 40.0;
const FEW: usize = 8;
const GAP: f32 = 16.0;
/// The widest bar where there is room, and the narrowest.
const BAR: [f32; 2] = [320.0, 96.0];
/// Names and words take two lines beyond this width.
const WIDEST_NAME: f32 = 200.0;
const WIDEST_WORD: f32 = 112.0;

/// Where the columns of the list begin, from the left edge of the card, and how wide they are.
pub(super) struct Columns {
    pub(super) name: f32,
    pub(super) bar: f32,
    pub(super) bar_width: f32,
    pub(super) word: f32,
    pub(super) word_width: f32,
    row: f32,
}

impl Columns {
    /// Names and words get what they need, the bar gets the rest.
    pub(super) fn of(ui: &Ui, entries: &[Entry<'_>], words: &[String]) -> Self {
        let widest = |words: &mut dyn Iterator<Item = Words>| {
            words
                .map(|words| words.galley(ui, f32::INFINITY).size().x.ceil())
                .fold(0.0, f32::max)
        };
        let name = widest(&mut entries.iter().map(|entry| name(&entry.name)));
        let word_width = widest(&mut words.iter().map(|text| word(text))).min(WIDEST_WORD);
        let room = ui.available_width() - 2.0 * PADDING - 2.0 * GAP - word_width;
        let [most, least] = BAR;
        let name = name.min(WIDEST_NAME).min(room - least);
        let bar_width = (room - name).clamp(least, most);
        let name = room - bar_width;
        let bar = PADDING + name + GAP;
        let row = if entries.len() > FEW {
            ROW_OF_MANY
        } else {
            ROW_OF_FEW
        };
        Self {
            name,
            bar,
            bar_width,
            word: bar + bar_width + GAP,
            word_width,
            row,
        }
    }
}

fn name(text: &str) -> Words {
    Words::new(Type::Body15, text).strong()
}

fn word(text: &str) -> Words {
    Words::new(Type::Body15, text)
}

/// A row that opens.
pub(super) struct Row<'a> {
    pub(super) entry: &'a Entry<'a>,
    pub(super) word: &'a str,
    pub(super) said: &'a str,
    pub(super) is_open: bool,
    /// The corners of the card are round below it.
    pub(super) is_last: bool,
}

impl Row<'_> {
    pub(super) fn ui(&self, ui: &mut Ui, columns: &Columns) -> Response {
        let theme = Theme::of(ui.ctx());
        let colors = &theme.colors;
        let name = name(&self.entry.name).galley(ui, columns.name);
        let color = match self.entry.standing {
            Standing::Known { .. } => colors.ink,
            Standing::Open { .. } | Standing::NoExperience => colors.ink_3,
        };
        let word = word(self.word).color(color).galley(ui, columns.word_width);
        let height = columns.row.max(name.size().y.max(word.size().y) + 6.0);
        let (rect, response) =
            ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), self.said));
        ui.ctx()
            .accesskit_node_builder(response.id, |node| node.set_expanded(self.is_open));
        self.paint_ground(ui, &theme, rect, &response);
        let middle = rect.center().y;
        let name_place = pos2(rect.left() + PADDING, middle - name.size().y / 2.0);
        ui.painter().galley(name_place, name, colors.ink);
        let word_place = pos2(rect.left() + columns.word, middle - word.size().y / 2.0);
        ui.painter().galley(word_place, word, color);
        self.bar_ui(ui, columns, rect);
        let is_touched = response.hovered() || response.has_focus() || self.is_open;
        if is_touched {
            let icon = if self.is_open {
                Icon::ChevronUp
            } else {
                Icon::ChevronDown
            };
            icon.paint(
                ui.painter(),
                pos2(rect.right() - 14.0, middle),
                16.0,
                colors.ink_3,
            );
        }
        focus::ring(ui, &response, rect.shrink(4.0), theme.sizes.radius.cell);
        response
    }

    fn bar_ui(&self, ui: &mut Ui, columns: &Columns, rect: Rect) {
        let bar = match self.entry.standing {
            Standing::Known {
                low, mark, high, ..
            } => RangeBar::new(low, high, self.said).mark(mark),
            Standing::Open { low, high, .. } if high - low < 100.0 => {
                RangeBar::new(low, high, self.said)
            }
            Standing::Open { .. } | Standing::NoExperience => return,
        };
        let left = rect.left() + columns.bar;
        let place = Rect::from_min_max(
            pos2(left, rect.center().y - 11.0),
            pos2(left + columns.bar_width, rect.center().y + 11.0),
        );
        // The row is the control and says what the bar shows.
        ui.new_child(UiBuilder::new().max_rect(place))
            .add(bar.silent());
    }

    fn paint_ground(&self, ui: &Ui, theme: &Theme, rect: Rect, response: &Response) {
        let colors = &theme.colors;
        let fill = match (self.is_open, State::of(response, true)) {
            (true, _) => colors.accent_soft,
            (false, State::Hover) => colors.sunken,
            (false, State::Pressed) => colors.track,
            (false, State::Rest | State::Disabled) => return,
        };
        let round = if self.is_last && !self.is_open {
            theme.sizes.radius.card - 1
        } else {
            0
        };
        let radius = CornerRadius {
            sw: round,
            se: round,
            ..CornerRadius::ZERO
        };
        ui.painter()
            .rect_filled(rect.shrink2(vec2(1.0, 0.0)), radius, fill);
        if self.is_open {
            let edge = Rect::from_min_size(rect.min, vec2(3.0, rect.height()));
            ui.painter()
                .rect_filled(edge, CornerRadius::ZERO, colors.accent);
        }
    }
}
