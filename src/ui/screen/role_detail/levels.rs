//! What the role asks for beside what the client has, and the points of the fit by competency.

use egui::{
    CornerRadius, Rect, Role as A11yRole, Sense, Stroke, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};

use super::opener::{opened, opening_ui};
use super::{Card, RoleDetailScreen, Shown};
use crate::base::problem::Arg;
use crate::catalog::role::Need;
use crate::matching::explain::ShareWords;
use crate::matching::{RoleMatch, shares};
use crate::score::Level;
use crate::ui::kit::card::{card, divider};
use crate::ui::kit::range_bar::{RangeBar, Sign, sign};
use crate::ui::kit::words::{Words, faint_text, soft_text};
use crate::ui::theme::{Theme, Type};

const ROW: f32 = 40.0;
const SHARE_ROW: f32 = 32.0;
const SHARE_BAR: f32 = 12.0;
const CHEVRON: f32 = 16.0;
/// Part of the width that names get, and the room of a column of numbers.
const NAME: f32 = 0.36;
const NUMBER: f32 = 56.0;
const GAP: f32 = 16.0;

impl RoleDetailScreen {
    /// Every competency that counts: the client's level and the level asked for, on one bar.
    pub(super) fn levels_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>) {
        let needs: Vec<&Need> = shown
            .role
            .needs
            .iter()
            .filter(|need| need.weight > 0)
            .collect();
        let text = shown.view.text;
        card(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.add(Words::new(Type::Heading, text.get("roles-levels")));
            ui.add_space(8.0);
            shown.legend_ui(ui, needs.iter().any(|need| need.floor.is_some()));
            ui.add_space(4.0);
            shown.level_head_ui(ui);
            for (place, need) in needs.iter().enumerate() {
                divider(ui);
                let line = (Card::Levels, place);
                let is_open = self.open.contains(&line);
                if shown.level_ui(ui, need, is_open) {
                    self.turn(line);
                }
                if is_open {
                    opened(ui, |ui| shown.need_ui(ui, need));
                    ui.add_space(8.0);
                }
            }
        });
    }
}

impl Shown<'_> {
    fn level_of(&self, need: &Need) -> Option<&Level> {
        self.view.derived.profile.levels.get(&need.competency)
    }

    /// What the signs on the bars mean.
    fn legend_ui(&self, ui: &mut Ui, has_floor: bool) {
        let text = self.view.text;
        let signs = [
            (Sign::Mark, "roles-legend-you"),
            (Sign::Goal, "roles-legend-asked"),
            (Sign::Floor, "roles-legend-floor"),
        ];
        let shown = if has_floor { 3 } else { 2 };
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(6.0, 4.0);
            for (what, key) in signs.into_iter().take(shown) {
                sign(ui, what);
                let color = Theme::of(ui.ctx()).colors.ink_2;
                ui.add(
                    Words::new(Type::Small, text.get(key))
                        .color(color)
                        .one_line(),
                );
                ui.add_space(10.0);
            }
        });
    }

    fn level_head_ui(&self, ui: &mut Ui) {
        let theme = Theme::of(ui.ctx());
        let color = theme.colors.ink_3;
        let height = theme.size_of(Type::Small).line + 8.0;
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
        let columns = Columns::of(rect);
        for (key, right) in [
            ("roles-level-you", columns.has),
            ("roles-level-asked", columns.asked),
        ] {
            let words = Words::new(Type::Small, self.view.text.get(key))
                .color(color)
                .one_line();
            let galley = words.galley(ui, f32::INFINITY);
            let place = pos2(
                right - galley.size().x,
                rect.center().y - galley.size().y / 2.0,
            );
            ui.painter().galley(place, galley, color);
        }
    }

    /// One competency; tells whether it was clicked.
    fn level_ui(&self, ui: &mut Ui, need: &Need, is_open: bool) -> bool {
        let theme = Theme::of(ui.ctx());
        let colors = &theme.colors;
        let text = self.view.text;
        let name = self.explain.competency(&need.competency);
        let width = ui.available_width();
        let title = Words::new(Type::Body15, name.as_str()).galley(ui, width * NAME - 8.0);
        let height = ROW.max(title.size().y + 12.0);
        let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
        let said = self.level_said(&name, need);
        response.widget_info(|| WidgetInfo::labeled(A11yRole::Button, ui.is_enabled(), &said));
        let center = pos2(rect.right() - CHEVRON / 2.0, rect.center().y);
        opening_ui(ui, &theme, &response, center, is_open);
        let columns = Columns::of(rect);
        let middle = rect.center().y;
        let place = pos2(rect.left(), middle - title.size().y / 2.0);
        ui.painter().galley(place, title, colors.ink);
        let bar = Rect::from_center_size(
            pos2(columns.bar.center(), middle),
            vec2(columns.bar.span(), theme.sizes.range_bar.height),
        );
        let level = self.level_of(need);
        ui.new_child(UiBuilder::new().max_rect(bar))
            .add(bar_of(level, need));
        let whole = |points: u8| text.whole(i64::from(points));
        let has = level.map_or_else(|| "–".to_owned(), |level| whole(level.points.whole()));
        let numbers = [
            (has, columns.has, colors.ink),
            (whole(need.desired.whole()), columns.asked, colors.ink_2),
        ];
        for (number, right, ink) in numbers {
            let words = Words::new(Type::Body15, number).color(ink).one_line();
            let galley = words.galley(ui, f32::INFINITY);
            let place = pos2(right - galley.size().x, middle - galley.size().y / 2.0);
            ui.painter().galley(place, galley, ink);
        }
        response.clicked()
    }

    /// The row in words.
    fn level_said(&self, name: &str, need: &Need) -> String {
        let text = self.view.text;
        let needs = ("needs", Arg::from(f64::from(need.desired.whole())));
        let name = ("competency", Arg::from(name));
        let said = match self.level_of(need) {
            Some(level) => {
                let has = ("has", Arg::from(f64::from(level.points.whole())));
                text.with("explain-level-and-need", &[name, has, needs])
            }
            None => text.with("roles-level-open", &[name, needs]),
        };
        match self.floor_words(need) {
            Some(floor) => format!("{said} {floor}"),
            None => said,
        }
    }

    fn floor_words(&self, need: &Need) -> Option<String> {
        let floor = [("floor", Arg::from(f64::from(need.floor?.whole())))];
        Some(self.view.text.with("roles-level-floor", &floor))
    }

    /// What a competency means here, its must-have, and where the figure comes from.
    fn need_ui(&self, ui: &mut Ui, need: &Need) {
        if let Some(words) = self.view.words.competencies.get(&need.competency) {
            let definition = self.view.text.language().sentence(&words.definition);
            soft_text(ui, Type::Body15, definition);
        }
        if let Some(floor) = self.floor_words(need) {
            ui.add(Words::new(Type::Small, floor).strong());
        }
        faint_text(ui, Type::Small, self.explain.need_origin(need));
    }

    /// The points of the fit by competency: filled what each gives, light what is still open.
    pub(super) fn shares_ui(&self, ui: &mut Ui, found: &RoleMatch) {
        let shares = shares(&self.role.needs, &self.view.derived.profile.levels);
        let lines = self.explain.shares(&shares);
        let (Some(fit), false) = (found.fit.filter(|_| found.is_ranked()), lines.is_empty()) else {
            return;
        };
        let text = self.view.text;
        let most = lines.iter().map(|line| line.of).max().unwrap_or(1).max(1);
        card(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.add(Words::new(Type::Heading, text.get("roles-shares")));
            ui.add_space(4.0);
            soft_text(ui, Type::Small, text.get("roles-shares-words"));
            ui.add_space(8.0);
            for line in &lines {
                share_ui(ui, line, most);
            }
            ui.add_space(8.0);
            soft_text(ui, Type::Body15, self.explain.shares_sum(&fit));
        });
    }

    /// Whose figures these are.
    pub(super) fn attribution_ui(&self, ui: &mut Ui) {
        let text = self.view.text;
        faint_text(ui, Type::Small, text.get("explain-about-figures"));
        faint_text(ui, Type::Caption, text.get("ui-about-onet-words"));
        faint_text(ui, Type::Caption, text.get("ui-about-esco-words"));
    }
}

/// The level with its range, and beside it what is asked for.
fn bar_of(level: Option<&Level>, need: &Need) -> RangeBar {
    let bar = match level {
        Some(level) => {
            let (low, high) = level.range();
            RangeBar::new(low.get(), high.get(), "").mark(level.points.get())
        }
        None => RangeBar::empty(),
    };
    let bar = bar.goal(need.desired.get()).without_levels().silent();
    match need.floor {
        Some(floor) => bar.floor(floor.get()),
        None => bar,
    }
}

/// Where the columns of a row stand: the bar, and the right edges of the numbers.
struct Columns {
    bar: egui::Rangef,
    has: f32,
    asked: f32,
}

impl Columns {
    fn of(rect: Rect) -> Self {
        let asked = rect.right() - CHEVRON - GAP;
        let has = asked - NUMBER - 8.0;
        let left = rect.left() + rect.width() * NAME;
        Self {
            bar: egui::Rangef::new(left, has - NUMBER),
            has,
            asked,
        }
    }
}

/// A competency with its points; `most` is the largest share, which gets the whole width.
fn share_ui(ui: &mut Ui, line: &ShareWords, most: u8) {
    let theme = Theme::of(ui.ctx());
    let colors = &theme.colors;
    let width = ui.available_width();
    let title = Words::new(Type::Body15, line.title.as_str()).galley(ui, width * NAME - 8.0);
    let words = Words::new(Type::Small, line.words.as_str())
        .color(colors.ink_2)
        .one_line();
    let words = words.galley(ui, f32::INFINITY);
    let height = SHARE_ROW.max(title.size().y + 6.0);
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    let said = format!("{}: {}", line.title, line.words);
    response.widget_info(|| WidgetInfo::labeled(A11yRole::Label, true, &said));
    let middle = rect.center().y;
    let place = pos2(rect.left(), middle - title.size().y / 2.0);
    ui.painter().galley(place, title, colors.ink);
    let left = rect.left() + width * NAME;
    let room = (width * (1.0 - NAME) - words.size().x - GAP).max(40.0);
    let along = |points: u8| room * f32::from(points) / f32::from(most);
    let piece = |points: u8| {
        Rect::from_min_size(
            pos2(left, middle - SHARE_BAR / 2.0),
            vec2(along(points).max(2.0), SHARE_BAR),
        )
    };
    let radius = CornerRadius::same(3);
    let edge = Stroke::new(1.0, colors.accent_line);
    ui.painter().rect(
        piece(line.of),
        radius,
        colors.accent_soft,
        edge,
        egui::StrokeKind::Inside,
    );
    if line.gives > 0 {
        ui.painter()
            .rect_filled(piece(line.gives), radius, colors.accent);
    }
    let place = pos2(rect.right() - words.size().x, middle - words.size().y / 2.0);
    ui.painter().galley(place, words, colors.ink_2);
}
