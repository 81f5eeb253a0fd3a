//! What the work is like: conditions beside the client's wishes, duties, and what to know before.

use egui::{Role as A11yRole, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use super::lines::answers_ui;
use super::opener::opening_ui;
use super::{Card, RoleDetailScreen, Shown};
use crate::base::problem::Arg;
use crate::matching::RoleMatch;
use crate::matching::explain::Line;
use crate::ui::icon::Icon;
use crate::ui::kit::bullet::bullet;
use crate::ui::kit::card::{card, divider, noted};
use crate::ui::kit::status::Status;
use crate::ui::kit::words::{Words, soft_text};
use crate::ui::standing::status_of;
use crate::ui::theme::{Theme, Type};

const ROW: f32 = 40.0;
const SHAPE: f32 = 16.0;
const CHEVRON: f32 = 16.0;

impl RoleDetailScreen {
    /// Every condition with how much of it the role brings and what the client said.
    pub(super) fn conditions_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>, found: &RoleMatch) {
        let rows = shown
            .explain
            .conditions(&shown.view.derived.profile, shown.role, found);
        if rows.is_empty() {
            return;
        }
        let flags = shown.explain.flags(found);
        card(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.add(Words::new(Type::Heading, shown.view.text.get("roles-work")));
            ui.add_space(4.0);
            for (place, row) in rows
                .iter()
                .take(self.count(Card::Conditions, rows.len()))
                .enumerate()
            {
                if place > 0 {
                    divider(ui);
                }
                // Flags stand first, in the same order as their own lines.
                let why = flags.get(place).filter(|flag| flag.title == row.title);
                let answers = shown.answers(row);
                let line = (Card::Conditions, place);
                let is_open = self.open.contains(&line);
                let why = why.map_or("", |flag| &flag.detail);
                if condition_ui(ui, row, why, (!answers.is_empty()).then_some(is_open)) {
                    self.turn(line);
                }
                if is_open {
                    answers_ui(ui, 0, &shown.view.text.get("roles-answers"), &answers);
                    ui.add_space(8.0);
                }
            }
            ui.add_space(4.0);
            self.more_ui(ui, shown, Card::Conditions, rows.len());
        });
    }
}

/// Name, fact and wish in three columns; below them, why it is to talk about. Tells whether it was clicked.
///
/// `open` is `None` where there are no answers to open it to.
fn condition_ui(ui: &mut Ui, row: &Line, why: &str, open: Option<bool>) -> bool {
    let theme = Theme::of(ui.ctx());
    let colors = &theme.colors;
    let full = ui.available_width();
    let width = full - if open.is_some() { CHEVRON + 8.0 } else { 0.0 };
    let [name, fact] = [width * 0.33, width * 0.37];
    let wish = width - name - fact - SHAPE - 8.0;
    let lay = |words: &str, color, width: f32| {
        Words::new(Type::Body15, words)
            .color(color)
            .galley(ui, width - 12.0)
    };
    let title = lay(&row.title, colors.ink_2, name);
    let detail = lay(&row.detail, colors.ink, fact);
    let word = lay(&row.word, colors.ink, wish + 12.0);
    let why = Words::new(Type::Small, why)
        .color(colors.ink_3)
        .galley(ui, width);
    let tallest = title.size().y.max(detail.size().y).max(word.size().y);
    let line = ROW.max(tallest + 12.0);
    let below = if why.text().is_empty() {
        0.0
    } else {
        why.size().y + 6.0
    };
    let sense = if open.is_some() {
        Sense::click()
    } else {
        Sense::hover()
    };
    let (rect, response) = ui.allocate_exact_size(vec2(full, line + below), sense);
    let said = format!("{}: {}. {}", row.title, row.detail, row.word);
    let role = if open.is_some() {
        A11yRole::Button
    } else {
        A11yRole::Label
    };
    response.widget_info(|| WidgetInfo::labeled(role, ui.is_enabled(), &said));
    let middle = rect.top() + line / 2.0;
    if let Some(is_open) = open {
        let center = pos2(rect.right() - CHEVRON / 2.0, middle);
        opening_ui(ui, &theme, &response, center, is_open);
    }
    let put = |left: f32, galley: std::sync::Arc<egui::Galley>| {
        let top = middle - galley.size().y / 2.0;
        ui.painter()
            .galley(pos2(rect.left() + left, top), galley, colors.ink);
    };
    put(0.0, title);
    put(name, detail);
    let shape = match status_of(row.standing) {
        Status::Neutral => Status::Empty,
        known => known,
    };
    let center = pos2(rect.left() + name + fact + SHAPE / 2.0, middle);
    shape.paint(ui.painter(), &theme, center, SHAPE, colors.surface);
    put(name + fact + SHAPE + 8.0, word);
    let place = pos2(rect.left(), rect.top() + line - 4.0);
    ui.painter().galley(place, why, colors.ink_3);
    response.clicked()
}

/// A moment of the day behind a dot, from which a line leads to the next one.
fn moment_ui(ui: &mut Ui, moment: &str, is_last: bool) {
    const DOT: f32 = 5.0;
    const INDENT: f32 = 26.0;
    const BELOW: f32 = 10.0;
    let theme = Theme::of(ui.ctx());
    let colors = &theme.colors;
    let width = ui.available_width();
    let words = Words::new(Type::Body15, moment).color(colors.ink_2);
    let galley = words.galley(ui, width - INDENT);
    let height = galley.size().y + if is_last { 0.0 } else { BELOW };
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(A11yRole::Label, true, moment));
    let line = theme.size_of(Type::Body15).line;
    let dot = rect.left_top() + vec2(DOT + 1.0, line / 2.0);
    let stroke = Stroke::new(2.0, colors.accent_line);
    if !is_last {
        ui.painter()
            .vline(dot.x, dot.y..=rect.bottom() + line / 2.0, stroke);
    }
    ui.painter()
        .circle(dot, DOT, colors.surface, Stroke::new(2.0, colors.accent));
    ui.painter()
        .galley(rect.left_top() + vec2(INDENT, 0.0), galley, colors.ink_2);
}

impl Shown<'_> {
    /// What a person does in this role, and the education usually asked for.
    pub(super) fn duties_ui(&self, ui: &mut Ui) {
        let Some(words) = self.view.words.roles.get(&self.role.id) else {
            return;
        };
        let text = self.view.text;
        card(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            ui.add(Words::new(Type::Heading, text.get("roles-duties")));
            ui.add_space(4.0);
            for duty in &words.duties {
                bullet(ui, Type::Body15, duty.as_str());
            }
            if !words.education.is_empty() {
                ui.add_space(8.0);
                let args = [("education", Arg::from(words.education.as_str()))];
                soft_text(ui, Type::Body15, text.with("explain-education", &args));
            }
        });
    }

    /// What one does all day, in the order of the day.
    pub(super) fn day_ui(&self, ui: &mut Ui) {
        let day = self
            .view
            .words
            .roles
            .get(&self.role.id)
            .map(|words| words.day.as_slice());
        let day = day.unwrap_or_default();
        if day.is_empty() {
            return;
        }
        card(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.add(Words::new(Type::Heading, self.view.text.get("roles-day")));
            ui.add_space(8.0);
            for (place, moment) in day.iter().enumerate() {
                moment_ui(ui, moment, place + 1 == day.len());
            }
        });
    }

    /// What to know before saying yes.
    pub(super) fn note_ui(&self, ui: &mut Ui) {
        let note = self
            .view
            .words
            .roles
            .get(&self.role.id)
            .map_or("", |words| &words.note);
        if note.is_empty() {
            return;
        }
        let said = self.view.text.language().sentence(note);
        noted(ui, Icon::Info, Type::Body15, |ui| {
            ui.add(Words::new(Type::Body15, said));
        });
    }
}
