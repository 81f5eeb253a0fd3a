//! What the work is like: conditions beside the client's wishes, duties, and what to know before.

use egui::{CornerRadius, Frame, Margin, Role as A11yRole, Sense, Ui, WidgetInfo, pos2, vec2};

use super::{Card, RoleDetailScreen, Shown};
use crate::base::problem::Arg;
use crate::matching::RoleMatch;
use crate::matching::explain::Line;
use crate::ui::icon::Icon;
use crate::ui::kit::bullet::bullet;
use crate::ui::kit::card::{card, divider};
use crate::ui::kit::status::Status;
use crate::ui::kit::words::{Words, faint_text, soft_text};
use crate::ui::standing::status_of;
use crate::ui::theme::{Theme, Type};

const ROW: f32 = 40.0;
const SHAPE: f32 = 16.0;

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
                condition_ui(ui, row, why.map_or("", |flag| &flag.detail));
            }
            ui.add_space(4.0);
            self.more_ui(ui, shown, Card::Conditions, rows.len());
        });
    }
}

/// Name, fact and wish in three columns; below them, why it is to talk about.
fn condition_ui(ui: &mut Ui, row: &Line, why: &str) {
    let theme = Theme::of(ui.ctx());
    let colors = &theme.colors;
    let width = ui.available_width();
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
    let (rect, response) = ui.allocate_exact_size(vec2(width, line + below), Sense::hover());
    let said = format!("{}: {}. {}", row.title, row.detail, row.word);
    response.widget_info(|| WidgetInfo::labeled(A11yRole::Label, true, &said));
    let middle = rect.top() + line / 2.0;
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
        faint_text(ui, Type::Small, text.get("explain-about-figures"));
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
        let theme = Theme::of(ui.ctx());
        let frame = Frame {
            inner_margin: Margin::symmetric(20, 16),
            fill: theme.colors.accent_soft,
            corner_radius: CornerRadius::same(theme.sizes.radius.card),
            ..Frame::NONE
        };
        frame.show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 12.0;
                let size = theme.sizes.size.icon;
                let line = theme.size_of(Type::Body15).line;
                let (icon, _) = ui.allocate_exact_size(vec2(size, line), Sense::hover());
                Icon::Info.paint(ui.painter(), icon.center(), size, theme.colors.accent_text);
                ui.vertical(|ui| {
                    ui.add(Words::new(
                        Type::Body15,
                        self.view.text.language().sentence(note),
                    ));
                });
            });
        });
    }
}
