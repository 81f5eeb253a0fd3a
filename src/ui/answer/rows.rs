//! Answers as rows: digits choose, up and down move the focus.

use egui::{EventFilter, FocusDirection, Id, Key, Modifiers, Response, Ui};

use super::Drafts;
use crate::ui::kit::answer_row::AnswerRow;
use crate::ui::kit::keys;
use crate::ui::theme::Theme;

/// From this many rows on they stand in two columns.
const TWO_COLUMNS_FROM: usize = 7;
/// Narrower columns cut too many lines.
const LEAST_COLUMN: f32 = 300.0;

/// The digit printed on the key of the row at that place, from 0; `None` beyond the tenth.
pub(super) fn key_of(place: usize) -> Option<String> {
    match place {
        0..9 => Some((place + 1).to_string()),
        9 => Some("0".to_owned()),
        _ => None,
    }
}

/// The place of the row that a digit chooses.
pub(super) fn place_of(digit: u8) -> usize {
    match digit {
        0 => 9,
        digit => usize::from(digit) - 1,
    }
}

/// Moves the focus between the rows of the last frame; called before they are drawn.
///
/// Without a focus, the first arrow leads to the row at `chosen`, or to the nearer end.
pub(super) fn move_focus(ui: &Ui, drafts: &mut Drafts, chosen: Option<usize>) {
    let rows = std::mem::take(&mut drafts.rows);
    drafts.has_focus = false;
    let focused = ui.memory(|memory| memory.focused());
    let at = rows.iter().position(|row| Some(*row) == focused);
    if !keys::are_free(ui) || !(at.is_some() || focused.is_none()) {
        return;
    }
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let last = rows.len().saturating_sub(1);
    let wanted = if pressed(Key::ArrowDown) {
        Some(at.map_or_else(|| chosen.unwrap_or(0), |at| (at + 1).min(last)))
    } else if pressed(Key::ArrowUp) {
        Some(at.map_or_else(|| chosen.unwrap_or(last), |at| at.saturating_sub(1)))
    } else {
        None
    };
    if let Some(row) = wanted.and_then(|place| rows.get(place)) {
        ui.memory_mut(|memory| {
            memory.move_focus(FocusDirection::None);
            memory.request_focus(*row);
        });
    }
}

/// Notes a row that was drawn.
pub(super) fn note(ui: &Ui, drafts: &mut Drafts, response: &Response) {
    drafts.rows.push(response.id);
    if response.has_focus() {
        drafts.has_focus = true;
        keep_arrows(ui, response.id);
    }
}

/// Arrows move between answers or pages here, and not to whatever lies in their direction.
pub(super) fn keep_arrows(ui: &Ui, id: Id) {
    let filter = EventFilter {
        horizontal_arrows: true,
        vertical_arrows: true,
        ..EventFilter::default()
    };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, filter));
}

/// Shows rows below each other, or in two columns if there are many; gives the place of the chosen one.
pub(super) fn rows_ui(ui: &mut Ui, drafts: &mut Drafts, rows: Vec<AnswerRow<'_>>) -> Option<usize> {
    let theme = Theme::of(ui.ctx());
    let size = &theme.sizes.size;
    let gap = if theme.is_short {
        size.answer_row_gap_short
    } else {
        size.answer_row_gap
    };
    let width = (ui.available_width() - gap) / 2.0;
    if rows.len() < TWO_COLUMNS_FROM || width < LEAST_COLUMN {
        return column_ui(ui, drafts, rows, 0, gap);
    }
    let half = rows.len().div_ceil(2);
    let (left, right) = equally_high(ui, rows, half, width);
    let mut chosen = None;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = gap;
        for (rows, first) in [(left, 0), (right, half)] {
            ui.vertical(|ui| {
                ui.set_width(width);
                chosen = column_ui(ui, drafts, rows, first, gap).or(chosen);
            });
        }
    });
    chosen
}

/// Two columns of rows; those side by side are equally high.
fn equally_high<'a>(
    ui: &Ui,
    rows: Vec<AnswerRow<'a>>,
    half: usize,
    width: f32,
) -> (Vec<AnswerRow<'a>>, Vec<AnswerRow<'a>>) {
    let heights: Vec<f32> = rows.iter().map(|row| row.height(ui, width)).collect();
    let height = |line: usize| {
        let beside = [line, line + half].into_iter();
        beside
            .filter_map(|place| heights.get(place))
            .copied()
            .fold(0.0, f32::max)
    };
    let rows = rows.into_iter().enumerate();
    let mut left: Vec<AnswerRow<'_>> = rows
        .map(|(place, row)| row.at_least(height(place % half.max(1))))
        .collect();
    let right = left.split_off(half.min(left.len()));
    (left, right)
}

fn column_ui(
    ui: &mut Ui,
    drafts: &mut Drafts,
    rows: Vec<AnswerRow<'_>>,
    first: usize,
    gap: f32,
) -> Option<usize> {
    let mut chosen = None;
    ui.spacing_mut().item_spacing.y = gap;
    for (place, row) in rows.into_iter().enumerate() {
        let response = ui.add(row);
        note(ui, drafts, &response);
        if response.clicked() {
            chosen = Some(first + place);
        }
    }
    chosen
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tenth_row_has_the_key_after_nine() {
        for place in 0..10 {
            let key = key_of(place).unwrap();
            assert_eq!(place_of(key.parse().unwrap()), place);
        }
        assert_eq!(key_of(10), None);
    }
}
