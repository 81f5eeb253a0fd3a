//! The roles, best fit first.

pub(super) mod card;
mod filter;
pub(super) mod ladder;

use egui::{Align, Id, Key, Layout, Modifiers, Rect, Ui, UiBuilder, pos2, vec2};

use crate::base::id::RoleId;
use crate::base::problem::Arg;
use crate::catalog::role::Role;
use crate::matching::RoleMatch;
use crate::matching::explain::Explainer;
use crate::ui::icon::Icon;
use crate::ui::kit::card::card as card_ui;
use crate::ui::kit::keys;
use crate::ui::kit::page::Page;
use crate::ui::kit::pill::Pill;
use crate::ui::kit::select::Select;
use crate::ui::kit::state::empty_state;
use crate::ui::kit::tooltip::tooltip;
use crate::ui::kit::words::{Words, soft_text};
use crate::ui::outbox::Outbox;
use crate::ui::route::Route;
use crate::ui::theme::{Theme, Type};
use crate::ui::view::View;
use card::{RoleCard, tie_ui};
use filter::{Filter, Filters, Order, Sorted, sorted};

/// Distance between two cards.
const GAP: f32 = 12.0;
/// Narrower rows of pills put the order below them.
const ORDER_BESIDE_FROM: f32 = 700.0;

/// Filters, order, and the card that keys act on.
#[derive(Debug, Default)]
pub struct RolesScreen {
    filters: Filters,
    order: Order,
    /// The card that was chosen by hand.
    wanted: Option<RoleId>,
    /// The card that Enter opens and the strip follows: the one that is wanted, else the first.
    chosen: Option<RoleId>,
    /// Cards of the last frame, in reading order.
    cards: Vec<(RoleId, Id)>,
}

impl RolesScreen {
    /// Draws the screen.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, out: &mut Outbox) {
        let explain = Explainer::new(view.text, view.catalog);
        self.keys(ui, out);
        let matches = &view.derived.matches;
        let sorted = sorted(&explain, view.catalog, matches, &self.filters, self.order);
        let shown: Vec<&RoleMatch> = sorted
            .ranked
            .iter()
            .chain(&sorted.unranked)
            .copied()
            .collect();
        let is_shown = |role: &RoleId| shown.iter().any(|found| found.role == *role);
        self.wanted = self.wanted.take().filter(is_shown);
        self.chosen = self
            .wanted
            .clone()
            .or_else(|| shown.first().map(|found| found.role.clone()));
        let strip = self.strip(ui, view);
        let all = ui.available_rect_before_wrap();
        let page = Rect::from_min_max(
            all.min,
            pos2(
                all.right(),
                all.bottom() - strip.map_or(0.0, |(_, height)| height + GAP),
            ),
        );
        let page = UiBuilder::new()
            .max_rect(page)
            .layout(Layout::top_down(Align::Min));
        let has_results = !sorted.ranked.is_empty() || matches.iter().any(RoleMatch::is_ranked);
        let title = view.text.get(if has_results {
            "roles-title"
        } else {
            "roles-title-all"
        });
        let sentence = view.text.get(if has_results {
            "roles-sentence"
        } else {
            "roles-sentence-all"
        });
        ui.scope_builder(page, |ui| {
            Page::new(&title).sentence(&sentence).show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = GAP;
                self.filters_ui(ui, view);
                ui.add_space(4.0);
                self.list_ui(ui, view, &explain, &sorted, out);
            });
        });
        if let Some((role, height)) = strip {
            let padding = Theme::of(ui.ctx()).page_padding();
            let place = Rect::from_min_max(pos2(all.left(), all.bottom() - height), all.max);
            let place = place.shrink2(vec2(padding, 0.0));
            ui.scope_builder(UiBuilder::new().max_rect(place), |ui| {
                if ladder::strip_ui(ui, view, role) {
                    out.go(Route::CareerMap(None));
                }
            });
        }
    }

    /// The role whose next steps stand below the list, and the height that this takes; `None` in small windows.
    fn strip<'a>(&self, ui: &Ui, view: &View<'a>) -> Option<(&'a Role, f32)> {
        let theme = Theme::of(ui.ctx());
        let role = self.chosen.as_ref().and_then(|id| view.catalog.role(id))?;
        let height = ladder::strip_height(&theme, view.catalog, role);
        let is_shown = height > 0.0 && !theme.is_short && !theme.is_compact;
        is_shown.then(|| (role, height + theme.page_padding()))
    }

    /// Arrows move from card to card, digits switch filters, Enter opens.
    fn keys(&mut self, ui: &Ui, out: &mut Outbox) {
        if !keys::are_free(ui) {
            return;
        }
        if let Some(digit) = keys::take_digit(ui) {
            match usize::from(digit)
                .checked_sub(2)
                .and_then(|place| Filter::ALL.get(place))
            {
                Some(filter) => self.filters.toggle(*filter),
                None if digit == 1 => self.filters.clear(),
                None => {}
            }
        }
        let focused = ui.memory(|memory| memory.focused());
        let is_on_card = self.cards.iter().any(|(_, id)| Some(*id) == focused);
        if !is_on_card && focused.is_some() {
            return;
        }
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        let at = self
            .cards
            .iter()
            .position(|(role, _)| Some(role) == self.chosen.as_ref());
        let last = self.cards.len().saturating_sub(1);
        let next = if pressed(Key::ArrowDown) {
            // The first arrow only shows where one is.
            at.map(|at| if is_on_card { (at + 1).min(last) } else { at })
        } else if pressed(Key::ArrowUp) {
            at.map(|at| if is_on_card { at.saturating_sub(1) } else { at })
        } else {
            None
        };
        if let Some((role, id)) = next.and_then(|next| self.cards.get(next)) {
            self.wanted = Some(role.clone());
            ui.memory_mut(|memory| {
                memory.move_focus(egui::FocusDirection::None);
                memory.request_focus(*id);
            });
        }
        if let Some(chosen) = self.chosen.clone().filter(|_| pressed(Key::Enter)) {
            out.go(Route::RoleDetail(chosen));
        }
    }

    fn filters_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let theme = Theme::of(ui.ctx());
        let text = view.text;
        let options = Order::ALL.map(|order| text.get(order.key()));
        let chosen = Order::ALL.iter().position(|order| *order == self.order);
        let name = text.get("roles-order");
        let is_beside = ui.available_width() > ORDER_BESIDE_FROM;
        let all = ui.available_width();
        let mut new = None;
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = theme.sizes.space.s;
            let select = Select::new(&name, &options, chosen).tall();
            let beside = if is_beside {
                select.natural_width(ui, &theme) + theme.sizes.space.l
            } else {
                0.0
            };
            let room = vec2(all - beside, 0.0);
            ui.allocate_ui_with_layout(
                room,
                Layout::left_to_right(Align::Min).with_main_wrap(true),
                |ui| {
                    ui.set_width(room.x);
                    ui.spacing_mut().item_spacing.y = theme.sizes.space.s;
                    self.pills_ui(ui, view, &theme);
                },
            );
            if is_beside {
                ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
                    new = select.show(ui);
                });
            }
        });
        if !is_beside {
            new = Select::new(&name, &options, chosen).tall().show(ui);
        }
        if let Some(order) = new.and_then(|new| Order::ALL.get(new)) {
            self.order = *order;
        }
    }

    fn pills_ui(&mut self, ui: &mut Ui, view: &View<'_>, theme: &Theme) {
        let text = view.text;
        let count = [("count", Arg::from(view.catalog.roles.len()))];
        let all = text.with("roles-filter-all", &count);
        let all = Pill::new(&all, self.filters.is_empty());
        let all = ui.add(if theme.is_compact { all.small() } else { all });
        tooltip(&all, &text.get("roles-filter-key"), "1");
        if all.clicked() {
            self.filters.clear();
        }
        for (place, filter) in Filter::ALL.into_iter().enumerate() {
            let words = text.get(filter.key());
            let pill = Pill::new(&words, self.filters.has(filter));
            let pill = match filter.icon() {
                _ if theme.is_compact => pill.small(),
                Some(icon) => pill.icon(icon),
                None => pill,
            };
            let response = ui.add(pill);
            tooltip(
                &response,
                &text.get("roles-filter-key"),
                &(place + 2).to_string(),
            );
            if response.clicked() {
                self.filters.toggle(filter);
            }
        }
    }

    fn list_ui(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        explain: &Explainer<'_>,
        sorted: &Sorted<'_>,
        out: &mut Outbox,
    ) {
        self.cards.clear();
        if sorted.ranked.is_empty() && sorted.unranked.is_empty() {
            self.nothing_ui(ui, view);
            return;
        }
        let is_ranking = self.order == Order::Ranking && self.filters.is_empty();
        for (place, found) in sorted.ranked.iter().enumerate() {
            let top = ui.cursor().top();
            self.role_ui(ui, view, explain, found, out);
            // Ties are told of neighbours in the ranking, so only where they are neighbours here.
            if is_ranking && found.is_tied && place > 0 {
                let at = pos2(ui.min_rect().left() + 16.0, top - GAP / 2.0);
                tie_ui(ui, at, &view.text.get("roles-tied"), &explain.tied());
            }
        }
        if sorted.unranked.is_empty() {
            return;
        }
        let is_all =
            sorted.ranked.is_empty() && !view.derived.matches.iter().any(RoleMatch::is_ranked);
        if is_all {
            start_ui(ui, view, out);
        } else {
            ui.add_space(GAP);
            ui.add(Words::new(Type::Heading, view.text.get("roles-unranked")));
            soft_text(ui, Type::Body15, view.text.get("roles-unranked-words"));
        }
        for found in &sorted.unranked {
            self.role_ui(ui, view, explain, found, out);
        }
    }

    fn role_ui(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        explain: &Explainer<'_>,
        found: &RoleMatch,
        out: &mut Outbox,
    ) {
        let Some(role) = view.catalog.role(&found.role) else {
            return;
        };
        let is_chosen = self.chosen.as_ref() == Some(&found.role);
        let response = RoleCard::new(view, explain, role, found).ui(ui, is_chosen);
        self.cards.push((found.role.clone(), response.id));
        if response.has_focus() {
            let filter = egui::EventFilter {
                vertical_arrows: true,
                ..egui::EventFilter::default()
            };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
        }
        if response.gained_focus() && !is_chosen {
            self.wanted = Some(found.role.clone());
            ui.ctx().request_repaint();
        }
        if response.clicked() {
            self.wanted = Some(found.role.clone());
            out.go(Route::RoleDetail(found.role.clone()));
        }
    }

    /// No role is left: says which filter hides most, and offers to lift it.
    fn nothing_ui(&mut self, ui: &mut Ui, view: &View<'_>) {
        let text = view.text;
        let title = text.get("roles-none-title");
        let Some(strictest) = self.filters.strictest(&view.catalog.roles) else {
            card_ui(ui, |ui| {
                empty_state(
                    ui,
                    Icon::Headset,
                    &title,
                    &text.get("roles-none-at-all"),
                    None,
                )
            });
            return;
        };
        let name = [("filter", Arg::from(text.get(strictest.key())))];
        let words = text.with("roles-none-words", &name);
        let lift = text.with("roles-none-lift", &name);
        let shown = card_ui(ui, |ui| {
            empty_state(ui, Icon::Headset, &title, &words, Some(&lift))
        });
        if shown.inner {
            self.filters.toggle(strictest);
        }
    }
}

/// Nothing is answered yet: the roles are there to look at, and the questions say which ones fit.
fn start_ui(ui: &mut Ui, view: &View<'_>, out: &mut Outbox) {
    let text = view.text;
    let (title, words) = (text.get("roles-empty-title"), text.get("roles-empty-words"));
    let start = text.get(if view.record.questionnaire.is_some() {
        "results-go-on"
    } else {
        "results-start"
    });
    let shown = card_ui(ui, |ui| {
        empty_state(ui, Icon::Headset, &title, &words, Some(&start))
    });
    if shown.inner {
        out.go(Route::Questionnaire);
    }
}
