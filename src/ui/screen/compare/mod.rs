//! Two or three roles side by side, row by row.

mod rows;

use egui::{Role as A11yRole, Sense, Ui, WidgetInfo, vec2};

use crate::base::id::RoleId;
use crate::base::problem::Arg;
use crate::catalog::role::Role;
use crate::matching::RoleMatch;
use crate::matching::explain::{Explainer, Standing};
use crate::ui::focus;
use crate::ui::icon::Icon;
use crate::ui::kit::button::{Button, State};
use crate::ui::kit::card::{card, divider};
use crate::ui::kit::page::Page;
use crate::ui::kit::range_bar::RangeBar;
use crate::ui::kit::select::Select;
use crate::ui::kit::state::empty_state;
use crate::ui::kit::status::{Chip, Status};
use crate::ui::kit::words::{Words, faint_text, soft_text};
use crate::ui::outbox::Outbox;
use crate::ui::route::Route;
use crate::ui::screen::wishes::{self, MOST};
use crate::ui::standing::status_of;
use crate::ui::theme::{Theme, Type};
use crate::ui::view::View;
use rows::{Line, Row, rows};

/// Narrower columns put the roles one under the other in every row.
const LEAST_COLUMN: f32 = 200.0;
/// Between two columns.
const GAP: f32 = 24.0;

/// A shape before words, and where the words begin.
const SHAPE: f32 = 16.0;
const INDENT: f32 = 24.0;

/// A role that stands beside others.
struct Column<'a> {
    role: &'a Role,
    /// `None` only while results are not there yet.
    found: Option<&'a RoleMatch>,
}

/// Draws the screen, which keeps nothing.
pub(crate) fn compare_ui(ui: &mut Ui, view: &View<'_>, out: &mut Outbox) {
    let explain = Explainer::new(view.text, view.catalog);
    let text = view.text;
    let (title, back) = (text.get("compare-title"), text.get("roles-back"));
    let sentence = text.get("compare-sentence");
    let roles = wishes::compared(view);
    let columns = roles.iter().filter_map(|id| {
        let found = view.derived.matches.iter().find(|found| found.role == **id);
        Some(Column {
            role: view.catalog.role(id)?,
            found,
        })
    });
    let columns: Vec<Column<'_>> = columns.collect();
    let page = Page::new(&title).sentence(&sentence).back(&back);
    let shown = page.show(ui, |ui| {
        if columns.is_empty() {
            return none_ui(ui, view);
        }
        add_ui(ui, view, &explain, &columns, out);
        let place = Place::of(ui, columns.len());
        card(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 8.0;
            heads_ui(ui, view, &explain, &columns, &place, out);
            for row in rows(view, &explain, &columns) {
                divider(ui);
                row_ui(ui, &explain, &columns, &place, &row);
            }
        });
        false
    });
    if shown.is_back || shown.inner {
        out.go(Route::Roles);
    }
}

/// How to fill the page; tells whether the way to the list was taken.
fn none_ui(ui: &mut Ui, view: &View<'_>) -> bool {
    let text = view.text;
    let (title, words) = (text.get("compare-none"), text.get("compare-none-words"));
    let to_list = text.get("compare-to-list");
    let shown = card(ui, |ui| {
        empty_state(ui, Icon::Headset, &title, &words, Some(&to_list))
    });
    shown.inner
}

/// A choice of one more role, while there is room for it.
fn add_ui(
    ui: &mut Ui,
    view: &View<'_>,
    explain: &Explainer<'_>,
    columns: &[Column<'_>],
    out: &mut Outbox,
) {
    if columns.len() >= MOST {
        return;
    }
    let is_new = |id: &RoleId| columns.iter().all(|column| column.role.id != *id);
    let matches = view.derived.matches.iter();
    let others: Vec<&RoleId> = matches
        .map(|found| &found.role)
        .filter(|id| is_new(id))
        .collect();
    let names: Vec<String> = others.iter().map(|id| explain.role(id)).collect();
    let name = view.text.get("compare-add");
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(16.0, 8.0);
        let select = Select::new(&name, &names, None).placeholder(&name).tall();
        if let Some(id) = select.show(ui).and_then(|new| others.get(new)) {
            wishes::turn_compared(view, out, id);
        }
        if columns.len() == 1 {
            soft_text(ui, Type::Body15, view.text.get("compare-one"));
        }
    });
}

/// How much room the columns have.
struct Place {
    width: f32,
    is_stacked: bool,
}

impl Place {
    fn of(ui: &Ui, count: usize) -> Self {
        // Two columns are as wide as half of the card, one no wider.
        let columns = count.max(2) as f32;
        let inner = ui.available_width() - 2.0 * 25.0;
        let width = ((inner - GAP * (columns - 1.0)) / columns).floor();
        let is_stacked = width < LEAST_COLUMN;
        Self {
            width: if is_stacked { inner } else { width },
            is_stacked,
        }
    }

    /// Shows one thing for each column, beside or below each other.
    fn each(&self, ui: &mut Ui, count: usize, mut contents: impl FnMut(&mut Ui, usize)) {
        if self.is_stacked {
            for place in 0..count {
                contents(ui, place);
            }
            return;
        }
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = GAP;
            for place in 0..count {
                let down = egui::Layout::top_down(egui::Align::Min);
                ui.allocate_ui_with_layout(vec2(self.width, 0.0), down, |ui| {
                    ui.set_width(self.width);
                    ui.spacing_mut().item_spacing = vec2(8.0, 6.0);
                    contents(ui, place);
                });
            }
        });
    }
}

/// The roles with their fits, and the way to take one out.
fn heads_ui(
    ui: &mut Ui,
    view: &View<'_>,
    explain: &Explainer<'_>,
    columns: &[Column<'_>],
    place: &Place,
    out: &mut Outbox,
) {
    place.each(ui, columns.len(), |ui, at| {
        let Some(column) = columns.get(at) else {
            return;
        };
        let name = explain.role(&column.role.id);
        if name_ui(ui, &name) {
            out.go(Route::RoleDetail(column.role.id.clone()));
        }
        if let Some(found) = column.found {
            fit_ui(ui, explain, found);
        }
        let role = [("role", Arg::from(name.as_str()))];
        let remove = Button::quiet(view.text.get("compare-remove"))
            .small()
            .flush();
        let response = ui.add(remove);
        let said = view.text.with("compare-remove-role", &role);
        response.widget_info(|| WidgetInfo::labeled(A11yRole::Button, true, &said));
        if response.clicked() {
            wishes::turn_compared(view, out, &column.role.id);
        }
    });
}

/// The name of a role, which leads to its page; tells whether it was clicked.
fn name_ui(ui: &mut Ui, name: &str) -> bool {
    let theme = Theme::of(ui.ctx());
    let color = theme.colors.accent_text;
    let words = Words::new(Type::Subhead, name).color(color);
    let galley = words.galley(ui, ui.available_width());
    let size = vec2(
        galley.size().x,
        galley.size().y.max(theme.sizes.size.target_min),
    );
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(A11yRole::Link, ui.is_enabled(), name));
    let radius = theme.sizes.radius.cell;
    if matches!(State::of(&response, true), State::Hover | State::Pressed) {
        let ground = rect.expand2(vec2(8.0, 0.0));
        ui.painter()
            .rect_filled(ground, radius, theme.colors.accent_soft);
    }
    let top = rect.center().y - galley.size().y / 2.0;
    ui.painter()
        .galley(egui::pos2(rect.left(), top), galley, color);
    focus::ring(ui, &response, rect, radius);
    response.clicked()
}

fn fit_ui(ui: &mut Ui, explain: &Explainer<'_>, found: &RoleMatch) {
    let word = explain.fit_word(found);
    let chip = Chip::new(status_of(Standing::of(found)), &word);
    if let Some(fit) = found.fit.filter(|_| found.is_ranked()) {
        ui.horizontal(|ui| {
            ui.add(Words::new(Type::NumberM, explain.number(&fit)));
            soft_text(ui, Type::Small, explain.range(&fit));
        });
        let said = explain.headline(&fit);
        let bar = RangeBar::new(fit.low, fit.high, said).mark(fit.expected);
        ui.add(bar.without_levels());
        ui.add(chip);
    } else {
        ui.add(chip);
        if let Some(missing) = explain.not_enough(found) {
            soft_text(ui, Type::Small, missing);
        }
    }
}

/// A row: what it is about, and below it one cell for each role.
fn row_ui(ui: &mut Ui, explain: &Explainer<'_>, columns: &[Column<'_>], place: &Place, row: &Row) {
    ui.add(Words::new(Type::Small, row.title.as_str()).strong());
    place.each(ui, columns.len(), |ui, at| {
        if place.is_stacked
            && let Some(column) = columns.get(at)
        {
            faint_text(ui, Type::Caption, explain.role(&column.role.id));
        }
        for line in row.cells.get(at).into_iter().flatten() {
            line_ui(ui, line);
        }
    });
    ui.add_space(2.0);
}

fn line_ui(ui: &mut Ui, line: &Line) {
    match line.status {
        Some(status) => marked_ui(ui, status, &line.words),
        None => {
            soft_text(ui, Type::Body15, line.words.as_str());
        }
    }
    if line.below.is_empty() {
        return;
    }
    let left = if line.status.is_some() { INDENT } else { 0.0 };
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.add_space(left);
        faint_text(ui, Type::Caption, line.below.as_str());
    });
}

/// Words behind a shape that says how something stands.
fn marked_ui(ui: &mut Ui, status: Status, words: &str) {
    let theme = Theme::of(ui.ctx());
    let color = theme.colors.ink_2;
    let width = ui.available_width();
    let galley = Words::new(Type::Body15, words)
        .color(color)
        .galley(ui, width - INDENT);
    let (rect, response) = ui.allocate_exact_size(vec2(width, galley.size().y), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(A11yRole::Label, true, words));
    let line = theme.size_of(Type::Body15).line;
    let center = rect.left_top() + vec2(SHAPE / 2.0, line / 2.0);
    status.paint(ui.painter(), &theme, center, SHAPE, theme.colors.surface);
    ui.painter()
        .galley(rect.left_top() + vec2(INDENT, 0.0), galley, color);
}
