//! The roles, best fit first.

pub(super) mod card;
mod filter;
pub(super) mod ladder;

use std::collections::BTreeSet;

use egui::{Align, Id, Key, Layout, Modifiers, Rect, Ui, UiBuilder, pos2, vec2};

use crate::base::id::RoleId;
use crate::base::problem::Arg;
use crate::catalog::role::Role;
use crate::matching::RoleMatch;
use crate::matching::explain::Explainer;
use crate::record::preparation::Filter;
use crate::ui::icon::Icon;
use crate::ui::kit::button::Button;
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
use crate::ui::screen::wishes::{self, MOST, set_filters};
use crate::ui::theme::{Theme, Type};
use crate::ui::view::View;
use card::{RoleCard, tie_ui, toggle_ui};
use filter::{Order, Sorted, sorted};

/// Distance between two cards.
const GAP: f32 = 12.0;
/// Narrower rows of pills put the order below them.
const ORDER_BESIDE_FROM: f32 = 700.0;

/// The order, and the card that keys act on.
#[derive(Debug, Default)]
pub struct RolesScreen {
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
        self.keys(ui, view, out);
        let matches = &view.derived.matches;
        let sorted = sorted(
            &explain,
            view.catalog,
            matches,
            filters_of(view),
            self.order,
        );
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
        let [title, sentence] = heads(has_results).map(|key| view.text.get(key));
        ui.scope_builder(page, |ui| {
            Page::new(&title).sentence(&sentence).show(ui, |ui| {
                ui.spacing_mut().item_spacing.y = GAP;
                self.filters_ui(ui, view, out);
                compared_ui(ui, view, out);
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
    fn keys(&mut self, ui: &Ui, view: &View<'_>, out: &mut Outbox) {
        if !keys::are_free(ui) {
            return;
        }
        if let Some(digit) = keys::take_digit(ui) {
            let filter = usize::from(digit).checked_sub(2);
            match filter.and_then(|place| filter::ALL.get(place)) {
                Some(filter) => set_filters(view, out, filter::turned(filters_of(view), *filter)),
                None if digit == 1 => set_filters(view, out, BTreeSet::new()),
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
        if let Some(chosen) = self.chosen.as_ref().filter(|_| pressed(Key::C)) {
            wishes::turn_compared(view, out, chosen);
        }
        if let Some(chosen) = self.chosen.clone().filter(|_| pressed(Key::Enter)) {
            out.go(Route::RoleDetail(chosen));
        }
    }

    fn filters_ui(&mut self, ui: &mut Ui, view: &View<'_>, out: &mut Outbox) {
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
                    pills_ui(ui, view, &theme, out);
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
            nothing_ui(ui, view, out);
            return;
        }
        let is_ranking = self.order == Order::Ranking && filters_of(view).is_empty();
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
        let compared = wishes::compared(view);
        let is_compared = compared.contains(&&found.role);
        if (is_chosen && compared.len() < MOST) || is_compared {
            let name = view.text.with(
                "compare-role",
                &[("role", Arg::from(explain.role(&role.id)))],
            );
            if toggle_ui(ui, response.rect, &name, is_compared) {
                wishes::turn_compared(view, out, &found.role);
            }
        }
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
}

/// Keys of the title and the sentence below it.
fn heads(has_results: bool) -> [&'static str; 2] {
    if has_results {
        ["roles-title", "roles-sentence"]
    } else {
        ["roles-title-all", "roles-sentence-all"]
    }
}

/// The wishes that are switched on.
fn filters_of<'a>(view: &View<'a>) -> &'a BTreeSet<Filter> {
    &view.record.preparation.wishes.filters
}

/// How many roles stand side by side, and the way there.
fn compared_ui(ui: &mut Ui, view: &View<'_>, out: &mut Outbox) {
    let count = wishes::compared(view).len();
    if count == 0 {
        return;
    }
    let words = view
        .text
        .with("compare-see", &[("count", Arg::from(count))]);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(16.0, 4.0);
        if ui.add(Button::secondary(words).small()).clicked() {
            out.go(Route::Compare);
        }
        if count == MOST {
            soft_text(ui, Type::Small, view.text.get("compare-full"));
        }
    });
}

fn pills_ui(ui: &mut Ui, view: &View<'_>, theme: &Theme, out: &mut Outbox) {
    let (text, filters) = (view.text, filters_of(view));
    let count = [("count", Arg::from(view.catalog.roles.len()))];
    let all = text.with("roles-filter-all", &count);
    let words = filter::ALL.map(|filter| text.get(filter::key(filter)));
    let filter_pills = filter::ALL.iter().zip(&words).map(|(filter, words)| {
        let pill = Pill::new(words, filters.contains(filter));
        match filter::icon(*filter) {
            Some(icon) => pill.icon(icon),
            None => pill,
        }
    });
    let mut pills = vec![Pill::new(&all, filters.is_empty())];
    pills.extend(filter_pills);
    let gaps = theme.sizes.space.s * filter::ALL.len() as f32;
    let width = pills.iter().map(|pill| pill.width(ui)).sum::<f32>() + gaps;
    // Pictures are the first to go where a row would not hold all filters.
    let is_small = theme.is_compact || width > ui.available_width();
    for (place, pill) in pills.into_iter().enumerate() {
        let pill = if is_small { pill.bare().small() } else { pill };
        let response = ui.add(pill);
        let key = (place + 1).to_string();
        tooltip(&response, &text.get("roles-filter-key"), &key);
        if response.clicked() {
            let filter = place.checked_sub(1).and_then(|at| filter::ALL.get(at));
            let new = filter.map(|filter| filter::turned(filters, *filter));
            set_filters(view, out, new.unwrap_or_default());
        }
    }
}

/// No role is left: says which filter hides most, and offers to lift it.
fn nothing_ui(ui: &mut Ui, view: &View<'_>, out: &mut Outbox) {
    let text = view.text;
    let title = text.get("roles-none-title");
    let Some(strictest) = filter::strictest(filters_of(view), &view.catalog.roles) else {
        card_ui(ui, |ui| {
            let words = text.get("roles-none-at-all");
            empty_state(ui, Icon::Headset, &title, &words, None)
        });
        return;
    };
    let name = [("filter", Arg::from(text.get(filter::key(strictest))))];
    let words = text.with("roles-none-words", &name);
    let lift = text.with("roles-none-lift", &name);
    let shown = card_ui(ui, |ui| {
        empty_state(ui, Icon::Headset, &title, &words, Some(&lift))
    });
    if shown.inner {
        set_filters(view, out, filter::turned(filters_of(view), strictest));
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
