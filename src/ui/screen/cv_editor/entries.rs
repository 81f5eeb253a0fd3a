//! A list of entries in a part of the form: rows that open, and what can be done with an entry.

use egui::{
    Align, Color32, CornerRadius, Layout, Pos2, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2,
};

use super::moving::Rows;
use super::section::grip;
use crate::text::Text;
use crate::ui::focus;
use crate::ui::icon::Icon;
use crate::ui::kit::button::{Button, State, icon_button};
use crate::ui::kit::card::divider;
use crate::ui::kit::words::Words;
use crate::ui::theme::{Theme, Type};

/// What an entry is called while it is closed.
#[derive(Clone, Debug, Default)]
pub(super) struct Head {
    /// Empty if it has no name yet.
    pub(super) title: String,
    /// A second line; empty if there is none.
    pub(super) detail: String,
}

/// What is shown of an entry beside its fields.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub(super) head: Head,
    /// This CV leaves it out.
    pub(super) is_hidden: bool,
}

/// What was wished of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wish {
    Add,
    /// Shows an entry; `None` closes the open one.
    Open(Option<usize>),
    Remove(usize),
    /// Moves the first entry to where the second one stands.
    Move(usize, usize),
    /// Shows a hidden entry, or hides it.
    Show(usize, bool),
}

/// Shows the rows with the open entry's `fields`, and a button to add one.
pub(super) fn entries_ui(
    ui: &mut Ui,
    text: &Text,
    entries: &[Entry],
    open: Option<usize>,
    add: &str,
    mut fields: impl FnMut(&mut Ui, usize),
) -> Option<Wish> {
    let theme = Theme::of(ui.ctx());
    let mut wish = None;
    let is_only = entries.len() == 1;
    let mut rows = Rows::default();
    for (place, entry) in entries.iter().enumerate() {
        let is_open = is_only || open == Some(place);
        if !is_only {
            if place > 0 {
                divider(ui);
            }
            let row = head_ui(ui, text, entry, is_open);
            if row.clicked() {
                wish = Some(Wish::Open((!is_open).then_some(place)));
            }
            rows.push(&row);
        }
        if is_open {
            ui.scope(|ui| {
                ui.spacing_mut().item_spacing.y = 10.0;
                fields(ui, place);
            });
            ui.add_space(theme.sizes.space.xs);
            wish = tools_ui(ui, text, place, entries).or(wish);
        }
    }
    if entries.len() > 1 {
        divider(ui);
    }
    if let Some((from, to)) = rows.moved(ui) {
        wish = Some(Wish::Move(from, to));
    }
    ui.add_space(theme.sizes.space.xs);
    let button = Button::quiet(text.get(add))
        .small()
        .before(Icon::Plus)
        .flush();
    if ui.add(button).clicked() {
        wish = Some(Wish::Add);
    }
    wish
}

fn head_ui(ui: &mut Ui, text: &Text, entry: &Entry, is_open: bool) -> Response {
    const CHEVRON: f32 = 18.0;
    let head = &entry.head;
    let theme = Theme::of(ui.ctx());
    let colors = &theme.colors;
    let width = ui.available_width();
    let eye = if entry.is_hidden { 26.0 } else { 0.0 };
    let room = width - CHEVRON - 12.0 - eye;
    let title = if head.title.is_empty() {
        text.get("cv-screen-new-entry")
    } else {
        head.title.clone()
    };
    let name = Words::new(Type::Body15, title.as_str())
        .strong()
        .cut()
        .galley(ui, room);
    let detail = Words::new(Type::Caption, head.detail.as_str())
        .color(colors.ink_3)
        .cut();
    let detail = (!head.detail.is_empty()).then(|| detail.galley(ui, room));
    let words = name.size().y + detail.as_ref().map_or(0.0, |detail| detail.size().y);
    let height = (words + 14.0).max(theme.sizes.size.field);
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click_and_drag());
    let said = said(text, entry, title);
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), &said));
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_expanded(is_open));
    let radius = theme.sizes.radius.control;
    let around = rect.expand2(vec2(8.0, -1.0));
    if matches!(State::of(&response, true), State::Hover | State::Pressed) {
        ui.painter()
            .rect_filled(around, CornerRadius::same(radius), colors.sunken);
    }
    let place = pos2(rect.right() - CHEVRON - 21.0, rect.center().y);
    let ink = signs_ui(ui, &response, entry, place);
    let mut top = rect.center().y - words / 2.0;
    let step = name.size().y;
    ui.painter().galley(pos2(rect.left(), top), name, ink);
    top += step;
    if let Some(detail) = detail {
        ui.painter()
            .galley(pos2(rect.left(), top), detail, colors.ink_3);
    }
    let icon = if is_open {
        Icon::ChevronUp
    } else {
        Icon::ChevronDown
    };
    let chevron = pos2(rect.right() - CHEVRON / 2.0, rect.center().y);
    icon.paint(ui.painter(), chevron, CHEVRON, colors.ink_2);
    focus::ring(ui, &response, around, radius);
    response
}

/// What a screen reader says of a closed or open entry.
fn said(text: &Text, entry: &Entry, title: String) -> String {
    let detail = &entry.head.detail;
    let said = if detail.is_empty() {
        title
    } else {
        format!("{title}, {detail}")
    };
    if entry.is_hidden {
        format!("{said}, {}", text.get("cv-screen-count-hidden"))
    } else {
        said
    }
}

/// The dots to drag by, and an eye at `place` if the entry is hidden; gives the colour of its title.
fn signs_ui(ui: &Ui, row: &Response, entry: &Entry, place: Pos2) -> Color32 {
    let colors = &Theme::of(ui.ctx()).colors;
    if row.hovered() || row.has_focus() || row.dragged() {
        grip(ui, pos2(row.rect.left() - 10.0, row.rect.center().y));
    }
    if !entry.is_hidden {
        return colors.ink;
    }
    Icon::EyeOff.paint(ui.painter(), place, 16.0, colors.ink_3);
    colors.ink_3
}

/// Moving and removing the open entry.
fn tools_ui(ui: &mut Ui, text: &Text, place: usize, entries: &[Entry]) -> Option<Wish> {
    let mut wish = None;
    let count = entries.len();
    let is_hidden = entries.get(place).is_some_and(|entry| entry.is_hidden);
    let height = Theme::of(ui.ctx()).sizes.size.target_min;
    let row = Layout::left_to_right(Align::Center);
    ui.allocate_ui_with_layout(vec2(ui.available_width(), height), row, |ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        let remove = Button::quiet(text.get("cv-screen-remove"))
            .small()
            .before(Icon::Trash)
            .flush();
        if ui.add(remove).clicked() {
            wish = Some(Wish::Remove(place));
        }
        ui.add_space(16.0);
        let (words, icon) = if is_hidden {
            (text.get("cv-screen-show-entry"), Icon::Eye)
        } else {
            (text.get("cv-screen-hide-entry"), Icon::EyeOff)
        };
        let show = Button::quiet(words).small().before(icon).flush();
        if ui.add(show).clicked() {
            wish = Some(Wish::Show(place, is_hidden));
        }
        if count < 2 {
            return;
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            let is_last = place + 1 == count;
            let down = ui.add_enabled_ui(!is_last, |ui| {
                icon_button(ui, Icon::ArrowDown, &text.get("cv-screen-move-down"))
            });
            if down.inner.clicked() {
                wish = Some(Wish::Move(place, place + 1));
            }
            let up = ui.add_enabled_ui(place > 0, |ui| {
                icon_button(ui, Icon::ArrowUp, &text.get("cv-screen-move-up"))
            });
            if up.inner.clicked() {
                wish = place.checked_sub(1).map(|to| Wish::Move(place, to));
            }
        });
    });
    wish
}

/// Does to a list what was wished, with `new` for an added entry; tells whether the list changed.
pub(super) fn carry_out<T>(list: &mut Vec<T>, wish: Wish, new: T, is_newest_first: bool) -> bool {
    match wish {
        Wish::Add if is_newest_first => list.insert(0, new),
        Wish::Add => list.push(new),
        Wish::Remove(place) if place < list.len() => {
            list.remove(place);
        }
        Wish::Move(from, to) if from.max(to) < list.len() && from != to => {
            let entry = list.remove(from);
            list.insert(to, entry);
        }
        Wish::Open(_) | Wish::Move(..) | Wish::Remove(_) | Wish::Show(..) => return false,
    }
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn entries_are_added_moved_and_removed() {
        let mut list = vec!['a', 'b', 'c'];
        assert!(carry_out(&mut list, Wish::Move(0, 1), '_', false));
        assert!(carry_out(&mut list, Wish::Remove(2), '_', false));
        assert!(carry_out(&mut list, Wish::Add, 'n', true));
        assert!(carry_out(&mut list, Wish::Add, 'l', false));
        assert_eq!(list, ['n', 'b', 'a', 'l']);
        for nothing in [Wish::Move(3, 4), Wish::Remove(4), Wish::Open(Some(0))] {
            assert!(!carry_out(&mut list, nothing, '_', false));
        }
    }
}
