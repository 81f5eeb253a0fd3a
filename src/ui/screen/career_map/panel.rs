//! What a step adds, how long it often takes, what it pays and what is still to be learned for it.

use egui::Ui;

use super::Shown;
use crate::base::id::RoleId;
use crate::base::problem::Arg;
use crate::catalog::career::{Career, WayKind};
use crate::catalog::role::Role;
use crate::matching::RoleMatch;
use crate::matching::career::to_learn;
use crate::matching::explain::Standing;
use crate::ui::kit::bullet::bullet;
use crate::ui::kit::button::Button;
use crate::ui::kit::card::card;
use crate::ui::kit::page::{Column, columns};
use crate::ui::kit::status::Chip;
use crate::ui::kit::words::{Words, faint_text, soft_text};
use crate::ui::outbox::Outbox;
use crate::ui::route::Route;
use crate::ui::screen::roles::card::short_pay;
use crate::ui::standing::status_of;
use crate::ui::theme::{Theme, Type};

/// What is told of one step, in words.
pub(super) struct Told {
    /// What it adds; may be empty.
    pub(super) adds: String,
    /// How long people often work before it; may be empty.
    pub(super) years: String,
    /// Each figure with its source.
    pub(super) pay: Vec<[String; 2]>,
    /// What is still to be learned, one line each; `None` while too little is answered.
    pub(super) learn: Option<Vec<String>>,
    /// Titles of the roles one step up, and of those sideways.
    pub(super) up: Vec<String>,
    pub(super) sideways: Vec<String>,
}

impl Shown<'_> {
    pub(super) fn found(&self, role: &RoleId) -> Option<&RoleMatch> {
        let mut matches = self.view.derived.matches.iter();
        matches.find(|found| found.role == *role)
    }

    /// Everything the map says about a role.
    pub(super) fn told(&self, career: &Career, role: &Role) -> Told {
        let text = self.view.text;
        let words = self.view.words.roles.get(&role.id);
        let years = words.map_or("", |words| words.years.as_str());
        let pay = role.pay.iter().map(|pay| {
            let source = self.explain.pay(pay).source;
            [short_pay(text, &self.explain, pay), source]
        });
        let found = self.found(&role.id).filter(|found| found.is_ranked());
        let learn = found.map(|found| {
            to_learn(found)
                .map(|gap| self.explain.gap_in_short(gap))
                .collect()
        });
        let titles = |kind: WayKind| -> Vec<String> {
            let Some(from) = career.place(&role.id) else {
                return Vec::new();
            };
            let targets = career.targets(from, kind);
            let titles = targets.filter_map(|to| self.nodes.get(to));
            titles.map(|node| node.title.clone()).collect()
        };
        Told {
            adds: words.map_or_else(String::new, |words| words.adds.clone()),
            years: if years.is_empty() {
                String::new()
            } else {
                text.with("map-estimate", &[("years", Arg::from(years))])
            },
            pay: pay.collect(),
            learn,
            up: titles(WayKind::Up),
            sideways: titles(WayKind::Sideways),
        }
    }

    /// The card of the chosen role.
    pub(super) fn panel_ui(&self, ui: &mut Ui, career: &Career, place: usize, out: &mut Outbox) {
        let id = career.roles.get(place);
        let Some(role) = id.and_then(|id| self.view.catalog.role(id)) else {
            return;
        };
        let told = self.told(career, role);
        let text = self.view.text;
        card(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            let title = self.nodes.get(place).map_or("", |node| &node.title);
            ui.add(Words::new(Type::Heading, title));
            self.fit_ui(ui, &role.id);
            if !told.adds.is_empty() {
                self.label_ui(ui, "map-adds");
                ui.add(Words::new(Type::Body15, told.adds.as_str()));
            }
            columns(ui, 0.5, 320.0, |ui, column| match column {
                Column::Left if told.years.is_empty() => {}
                Column::Left => {
                    self.label_ui(ui, "map-years");
                    soft_text(ui, Type::Small, told.years.as_str());
                }
                Column::Right => {
                    self.label_ui(ui, "roles-pay");
                    for [amount, source] in &told.pay {
                        soft_text(ui, Type::Small, amount.as_str());
                        faint_text(ui, Type::Caption, source.as_str());
                    }
                    if told.pay.is_empty() {
                        soft_text(ui, Type::Small, text.get("map-pay-unknown"));
                    }
                }
            });
            if let Some(learn) = &told.learn {
                self.label_ui(ui, "map-learn");
                if learn.is_empty() {
                    soft_text(ui, Type::Small, text.get("map-nothing-to-learn"));
                }
                for line in learn {
                    bullet(ui, Type::Small, line.as_str());
                }
            }
            ui.add_space(8.0);
            let open = Button::secondary(text.get("map-open")).small();
            if ui.add(open).clicked() {
                out.go(Route::RoleDetail(role.id.clone()));
            }
        });
    }

    /// The fit with its range and word.
    fn fit_ui(&self, ui: &mut Ui, role: &RoleId) {
        let Some(found) = self.found(role) else {
            return;
        };
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = 10.0;
            let word = self.explain.fit_word(found);
            ui.add(Chip::new(status_of(Standing::of(found)), &word));
            if let Some(fit) = found.fit.filter(|_| found.is_ranked()) {
                let (number, range) = (self.explain.number(&fit), self.explain.headline(&fit));
                let color = Theme::of(ui.ctx()).colors.ink_2;
                ui.add(Words::new(Type::Small, number).strong().one_line());
                ui.add(Words::new(Type::Small, range).color(color).one_line());
            }
        });
    }

    fn label_ui(&self, ui: &mut Ui, key: &str) {
        ui.add_space(6.0);
        let color = Theme::of(ui.ctx()).colors.ink_2;
        let label = Words::new(Type::Small, self.view.text.get(key)).strong();
        ui.add(label.color(color));
    }
}
