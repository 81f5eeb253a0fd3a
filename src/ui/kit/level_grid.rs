//! A grid of levels: one row for each skill, one column for each level, one level chosen in each row.

use egui::{
    Color32, CornerRadius, EventFilter, Id, Key, Modifiers, Rect, Response, Role, Sense, Stroke,
    StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use crate::ui::focus;
use crate::ui::icon::Icon;
use crate::ui::kit::button::State;
use crate::ui::kit::keys;
use crate::ui::kit::words::Words;
use crate::ui::theme::{Theme, Type};

/// Widest and narrowest cell, its height, and the gaps to the right of it and below.
const WIDEST: f32 = 80.0;
const NARROWEST: f32 = 44.0;
const HEIGHT: f32 = 48.0;
const HEIGHT_SHORT: f32 = 40.0;
const GAP: f32 = 6.0;
const GAP_BELOW: f32 = 8.0;
const GAP_BELOW_SHORT: f32 = 6.0;
const NAMES: f32 = 170.0;
const NAMES_COMPACT: f32 = 152.0;
const NAMES_GAP: f32 = 6.0;

/// A cell by row and column, from 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    pub row: usize,
    pub column: usize,
}

impl Cell {
    /// The neighbour that an arrow leads to, within a grid of that size.
    fn moved(self, key: Key, rows: usize, columns: usize) -> Self {
        let last = |count: usize| count.saturating_sub(1);
        match key {
            Key::ArrowDown => Self {
                row: (self.row + 1).min(last(rows)),
                ..self
            },
            Key::ArrowUp => Self {
                row: self.row.saturating_sub(1),
                ..self
            },
            Key::ArrowRight => Self {
                column: (self.column + 1).min(last(columns)),
                ..self
            },
            Key::ArrowLeft => Self {
                column: self.column.saturating_sub(1),
                ..self
            },
            _ => self,
        }
    }
}

/// What the grid shows.
pub struct LevelGrid<'a> {
    /// Words above groups of columns, each with the number of its columns.
    pub groups: &'a [(String, usize)],
    pub columns: &'a [&'a str],
    pub rows: &'a [String],
    /// The chosen column of each row.
    pub chosen: &'a [Option<usize>],
    /// Said of a cell by screen readers: row and column in one phrase.
    pub name: &'a dyn Fn(Cell) -> String,
}

/// What was done in this frame.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct GridResponse {
    /// The cell that was chosen.
    pub chosen: Option<Cell>,
    /// The cell under the pointer.
    pub hovered: Option<Cell>,
    pub has_focus: bool,
    /// Arrows led to another cell.
    pub has_moved: bool,
}

impl LevelGrid<'_> {
    /// Shows the grid; arrows move `current`, Space and a click choose.
    ///
    /// One stop for the Tab key: the current cell. Arrows also work while nothing else has the focus.
    pub fn show(&self, ui: &mut Ui, current: &mut Cell) -> GridResponse {
        let id = ui.make_persistent_id("level grid");
        current.row = current.row.min(self.rows.len().saturating_sub(1));
        current.column = current.column.min(self.columns.len().saturating_sub(1));
        let before = *current;
        self.move_by_keys(ui, id, current);
        let has_moved = *current != before;
        let measures = Measures::of(ui, self.columns.len());
        self.head_ui(ui, &measures);
        let mut response = GridResponse {
            has_moved,
            ..GridResponse::default()
        };
        for row in 0..self.rows.len() {
            self.row_ui(ui, (id, &measures), row, current, &mut response);
        }
        response
    }

    fn move_by_keys(&self, ui: &Ui, id: Id, current: &mut Cell) {
        let focused = ui.memory(|memory| memory.focused());
        let is_ours = focused == Some(cell_id(id, *current));
        if !keys::are_free(ui) || !(is_ours || focused.is_none()) {
            return;
        }
        for key in [
            Key::ArrowDown,
            Key::ArrowLeft,
            Key::ArrowRight,
            Key::ArrowUp,
        ] {
            while ui.input_mut(|input| input.consume_key(Modifiers::NONE, key)) {
                // The first arrow only shows where one is.
                if is_ours {
                    *current = current.moved(key, self.rows.len(), self.columns.len());
                }
                ui.memory_mut(|memory| memory.request_focus(cell_id(id, *current)));
            }
        }
    }

    fn head_ui(&self, ui: &mut Ui, measures: &Measures) {
        let theme = Theme::of(ui.ctx());
        let (small, strong) = (
            theme.size_of(Type::Small).line,
            theme.size_of(Type::Subhead).line,
        );
        let height = small + 4.0 + strong + measures.below;
        let (rect, _) = ui.allocate_exact_size(vec2(measures.total, height), Sense::hover());
        let mut first = 0;
        for (words, count) in self.groups {
            let left = measures.column(rect.left(), first).min;
            let right = measures
                .column(rect.left(), first + count.saturating_sub(1))
                .max;
            let words = Words::new(Type::Small, words.as_str())
                .color(theme.colors.ink_2)
                .one_line();
            let galley = words.galley(ui, f32::INFINITY);
            let place = pos2(
                f32::midpoint(left, right) - galley.size().x / 2.0,
                rect.top(),
            );
            ui.painter().galley(place, galley, theme.colors.ink_2);
            first += count;
        }
        for (column, words) in self.columns.iter().enumerate() {
            let galley = Words::new(Type::Subhead, *words).galley(ui, f32::INFINITY);
            let middle = measures.column(rect.left(), column).center();
            let place = pos2(middle - galley.size().x / 2.0, rect.top() + small + 4.0);
            ui.painter().galley(place, galley, theme.colors.ink);
        }
    }

    fn row_ui(
        &self,
        ui: &mut Ui,
        (id, measures): (Id, &Measures),
        row: usize,
        current: &mut Cell,
        response: &mut GridResponse,
    ) {
        let theme = Theme::of(ui.ctx());
        let name = self.rows.get(row).map_or("", String::as_str);
        let words = Words::new(Type::Subhead, name).galley(ui, measures.names - NAMES_GAP);
        let height = measures.height.max(words.size().y);
        let last = row + 1 == self.rows.len();
        let below = if last { 0.0 } else { measures.below };
        let spacing = std::mem::replace(&mut ui.spacing_mut().item_spacing.y, below);
        let (rect, _) = ui.allocate_exact_size(vec2(measures.total, height), Sense::hover());
        ui.spacing_mut().item_spacing.y = spacing;
        let place = pos2(rect.left(), rect.center().y - words.size().y / 2.0);
        ui.painter().galley(place, words, theme.colors.ink);
        for column in 0..self.columns.len() {
            let across = measures.column(rect.left(), column);
            let cell = Cell { row, column };
            let cell_rect = Rect::from_x_y_ranges(across, rect.y_range());
            let touched = self.cell_ui(ui, id, cell, cell_rect, *current == cell);
            response.has_focus |= touched.has_focus();
            if touched.hovered() {
                response.hovered = Some(cell);
            }
            if touched.clicked() {
                *current = cell;
                response.chosen = Some(cell);
            }
        }
    }

    fn cell_ui(&self, ui: &Ui, id: Id, cell: Cell, rect: Rect, is_current: bool) -> Response {
        let theme = Theme::of(ui.ctx());
        let (colors, stroke) = (&theme.colors, &theme.sizes.stroke);
        let chosen = self.chosen.get(cell.row).copied().flatten();
        let is_chosen = chosen == Some(cell.column);
        let is_below = chosen.is_some_and(|chosen| cell.column < chosen);
        let sense = if is_current {
            Sense::click()
        } else {
            Sense::CLICK
        };
        let response = ui.interact(rect, cell_id(id, cell), sense);
        if response.has_focus() {
            let arrows = EventFilter {
                horizontal_arrows: true,
                vertical_arrows: true,
                ..EventFilter::default()
            };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, arrows));
        }
        let name = (self.name)(cell);
        response.widget_info(|| {
            WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), is_chosen, &name)
        });
        let (fill, edge) = match (is_chosen, is_below, State::of(&response, ui.is_enabled())) {
            (true, _, _) => (colors.accent, None),
            (false, _, State::Pressed) | (false, true, _) => (colors.accent_selected, None),
            (false, false, State::Hover) => (colors.accent_soft, Some(colors.control)),
            (false, false, State::Rest | State::Disabled) => {
                (colors.surface, Some(colors.line_strong))
            }
        };
        let edge = edge.map_or(Stroke::NONE, |color: Color32| {
            Stroke::new(stroke.hairline, color)
        });
        let radius = theme.sizes.radius.cell;
        ui.painter().rect(
            rect,
            CornerRadius::same(radius),
            fill,
            edge,
            StrokeKind::Inside,
        );
        if is_chosen {
            Icon::Check.paint(
                ui.painter(),
                rect.center(),
                theme.sizes.size.icon,
                colors.on_accent,
            );
        }
        focus::ring(ui, &response, rect, radius);
        response
    }
}

fn cell_id(grid: Id, cell: Cell) -> Id {
    grid.with((cell.row, cell.column))
}

/// How wide things are in the room there is.
struct Measures {
    names: f32,
    cell: f32,
    height: f32,
    /// Gap below a row.
    below: f32,
    total: f32,
}

impl Measures {
    fn of(ui: &Ui, columns: usize) -> Self {
        let theme = Theme::of(ui.ctx());
        let names = if theme.is_compact {
            NAMES_COMPACT
        } else {
            NAMES
        } + NAMES_GAP;
        let columns = columns.max(1) as f32;
        let gaps = (columns - 1.0) * GAP;
        let cell = ((ui.available_width() - names - gaps) / columns)
            .clamp(NARROWEST, WIDEST)
            .floor();
        let (height, below) = if theme.is_short {
            (HEIGHT_SHORT, GAP_BELOW_SHORT)
        } else {
            (HEIGHT, GAP_BELOW)
        };
        Self {
            names,
            cell,
            height,
            below,
            total: names + cell * columns + gaps,
        }
    }

    fn column(&self, left: f32, column: usize) -> egui::Rangef {
        let left = left + self.names + column as f32 * (self.cell + GAP);
        egui::Rangef::new(left, left + self.cell)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn arrows_stop_at_the_edges_of_the_grid() {
        let corner = Cell { row: 4, column: 5 };
        assert_eq!(corner.moved(Key::ArrowDown, 5, 6), corner);
        assert_eq!(corner.moved(Key::ArrowRight, 5, 6), corner);
        assert_eq!(
            corner.moved(Key::ArrowLeft, 5, 6),
            Cell { row: 4, column: 4 }
        );
        assert_eq!(Cell::default().moved(Key::ArrowUp, 5, 6), Cell::default());
    }
}
