//! The map as rows by step: for narrow windows, large letters, and everybody who prefers to read.

use egui::{Role as A11yRole, Ui, WidgetInfo, vec2};

use super::map::hold_arrows;
use super::node::Node;
use super::panel::Told;
use super::{CareerMapScreen, Shown};
use crate::catalog::career::Slot;
use crate::ui::icon::Icon;
use crate::ui::kit::bullet::bullet;
use crate::ui::kit::card::clickable_card;
use crate::ui::kit::words::Words;
use crate::ui::outbox::Outbox;
use crate::ui::route::Route;
use crate::ui::theme::{Theme, Type};

/// Between two rows, and above the name of a step.
const GAP: f32 = 10.0;
const ABOVE_STEP: f32 = 14.0;
const ICON: f32 = 16.0;

impl CareerMapScreen {
    pub(super) fn list_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>, out: &mut Outbox) {
        ui.spacing_mut().item_spacing.y = GAP;
        let chosen = self.chosen_place();
        let mut ids = vec![egui::Id::NULL; shown.nodes.len()];
        let mut new = None;
        for (place, (column, head)) in self.career.columns.iter().zip(&shown.heads).enumerate() {
            if place > 0 {
                ui.add_space(ABOVE_STEP);
            }
            ui.add(Words::new(Type::Heading, head.as_str()));
            for slot in &column.slots {
                let Slot::Role(role) = *slot else { continue };
                let (Some(node), Some(id)) = (shown.nodes.get(role), self.career.roles.get(role))
                else {
                    continue;
                };
                let Some(data) = shown.view.catalog.role(id) else {
                    continue;
                };
                let row = Row::new(shown, node, shown.told(&self.career, data));
                let is_chosen = chosen == Some(role);
                let response = row.ui(ui, is_chosen);
                if let Some(known) = ids.get_mut(role) {
                    *known = response.id;
                }
                if self.shall_scroll && is_chosen {
                    response.scroll_to_me(Some(egui::Align::Center));
                    self.shall_scroll = false;
                }
                if response.gained_focus() {
                    new = Some(role);
                }
                if response.clicked() {
                    new = Some(role);
                    out.go(Route::RoleDetail(id.clone()));
                }
            }
        }
        self.ids = ids;
        if let Some(new) = new.filter(|new| chosen != Some(*new)) {
            self.choose(new);
            ui.ctx().request_repaint();
        }
    }
}

/// A role in the list.
struct Row<'a> {
    node: &'a Node,
    adds: String,
    /// Name and text of each line: experience, pay, where it leads.
    lines: Vec<(String, String)>,
    learn: Vec<String>,
    learn_head: String,
}

impl<'a> Row<'a> {
    fn new(shown: &Shown<'_>, node: &'a Node, told: Told) -> Self {
        let text = shown.view.text;
        let pay = if told.pay.is_empty() {
            text.get("map-pay-unknown")
        } else {
            let figures = told.pay.iter().map(|pay| pay.join(" · "));
            figures.collect::<Vec<String>>().join("; ")
        };
        let lines = [
            ("map-years", told.years),
            ("roles-pay", pay),
            ("map-leads-up", text.list(&told.up)),
            ("map-leads-sideways", text.list(&told.sideways)),
        ];
        let is_said = |(_, words): &(&str, String)| !words.is_empty();
        let lines = lines.into_iter().filter(is_said);
        let learn = told.learn.map(|learn| {
            if learn.is_empty() {
                vec![text.get("map-nothing-to-learn")]
            } else {
                learn
            }
        });
        Self {
            node,
            adds: told.adds,
            lines: lines.map(|(key, words)| (text.get(key), words)).collect(),
            learn: learn.unwrap_or_default(),
            learn_head: text.get("map-learn"),
        }
    }

    /// The whole row in one phrase.
    fn said(&self) -> String {
        let lines = self
            .lines
            .iter()
            .map(|(name, words)| format!("{name}: {words}"));
        let learn = (!self.learn.is_empty())
            .then(|| format!("{}: {}", self.learn_head, self.learn.join(" ")));
        let parts = [self.node.said.clone(), self.adds.clone()];
        let parts: Vec<String> = parts.into_iter().chain(lines).chain(learn).collect();
        parts.join(". ")
    }

    fn ui(&self, ui: &mut Ui, is_chosen: bool) -> egui::Response {
        let shown = clickable_card(ui, is_chosen, |ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            self.head_ui(ui);
            let color = Theme::of(ui.ctx()).colors.ink_2;
            if !self.adds.is_empty() {
                ui.add(Words::new(Type::Body15, self.adds.as_str()).silent());
            }
            for (name, words) in &self.lines {
                line_ui(ui, name, words);
            }
            if !self.learn.is_empty() {
                let head = Words::new(Type::Small, self.learn_head.as_str()).strong();
                ui.add(head.color(color).silent());
                for line in &self.learn {
                    bullet(ui, Type::Small, line.as_str());
                }
            }
        });
        let response = shown.response;
        response.widget_info(|| {
            WidgetInfo::selected(A11yRole::Button, ui.is_enabled(), is_chosen, self.said())
        });
        hold_arrows(ui, &response);
        response
    }

    /// Title with marks below it, the fit at the right.
    fn head_ui(&self, ui: &mut Ui) {
        let theme = Theme::of(ui.ctx());
        let fit = Words::new(Type::Body15, self.node.fit.as_str()).strong();
        let fit = fit.silent().one_line();
        let beside = fit.galley(ui, f32::INFINITY).size().x;
        ui.horizontal_top(|ui| {
            let all = ui.available_width();
            let room = all - beside - 16.0;
            let down = egui::Layout::top_down(egui::Align::Min);
            ui.allocate_ui_with_layout(vec2(room, 0.0), down, |ui| {
                ui.set_width(room);
                ui.spacing_mut().item_spacing.y = 2.0;
                ui.add(Words::new(Type::Subhead, self.node.title.as_str()).silent());
                for mark in &self.node.marks {
                    let line = theme.size_of(Type::Small).line;
                    ui.horizontal(|ui| {
                        ui.spacing_mut().item_spacing.x = 6.0;
                        let size = vec2(ICON, line);
                        let (rect, _) = ui.allocate_exact_size(size, egui::Sense::hover());
                        let icon = if mark.is_goal {
                            Icon::Award
                        } else {
                            Icon::User
                        };
                        let color = theme.colors.accent_text;
                        icon.paint(ui.painter(), rect.center(), ICON, color);
                        let words = Words::new(Type::Small, mark.words.as_str()).strong();
                        ui.add(words.color(color).silent());
                    });
                }
            });
            ui.add(fit);
        });
    }
}

/// A name and what stands behind it.
fn line_ui(ui: &mut Ui, name: &str, words: &str) {
    let color = Theme::of(ui.ctx()).colors.ink_2;
    let args = format!("<b>{name}</b>  {words}");
    ui.add(Words::marked(Type::Small, &args).color(color).silent());
}
