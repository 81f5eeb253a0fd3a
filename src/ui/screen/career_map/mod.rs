//! The career map: all roles by step, the ways between them, and where the client stands.

mod list;
mod map;
mod node;
mod panel;
mod place;
mod sketch;

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use egui::{FocusDirection, Id, Key, Modifiers, Ui};

use crate::base::id::RoleId;
use crate::base::problem::Arg;
use crate::catalog::career::{Career, Direction};
use crate::matching::career::{Basis, Here, here};
use crate::matching::explain::Explainer;
use crate::ui::icon::Icon;
use crate::ui::kit::button::Button;
use crate::ui::kit::keys;
use crate::ui::kit::page::Page;
use crate::ui::kit::state::empty_state;
use crate::ui::kit::words::Words;
use crate::ui::outbox::Outbox;
use crate::ui::route::Route;
use crate::ui::theme::{Theme, Type};
use crate::ui::view::View;
use node::{Mark, Node};
use sketch::Sketch;

/// Steps that have a name.
const STEPS: std::ops::RangeInclusive<u8> = 1..=5;

/// What is looked at on the map.
#[derive(Debug, Default)]
pub struct CareerMapScreen {
    /// The role whose page led here.
    from: Option<RoleId>,
    /// The same as rows, because the person prefers it.
    is_list: bool,
    chosen: Option<RoleId>,
    /// Where one was before, for the way back.
    last: Option<RoleId>,
    /// The roles that `career` was made of, as a hash.
    made_of: u64,
    career: Career,
    /// What `sketch` was made of, as a hash.
    drawn_of: u64,
    /// `None` where there is no room for the map.
    sketch: Option<Sketch>,
    /// Height of the panel in the frame before.
    panel_height: f32,
    /// Roles of the last frame, by place.
    ids: Vec<Id>,
    /// The list shall scroll to the chosen role.
    shall_scroll: bool,
}

/// What both forms of the map are drawn from.
struct Shown<'a> {
    view: &'a View<'a>,
    explain: Explainer<'a>,
    here: Option<Here>,
    /// By place in the career.
    nodes: Vec<Node>,
    /// By column.
    heads: Vec<String>,
}

impl CareerMapScreen {
    /// Draws the screen. `from` is the role whose page led here.
    pub fn ui(&mut self, ui: &mut Ui, from: Option<&RoleId>, view: &View<'_>, out: &mut Outbox) {
        self.refresh(view);
        let here = here(
            view.catalog,
            &view.derived.profile.facts,
            &view.derived.matches,
        );
        if self.from.as_ref() != from {
            self.from = from.cloned();
            self.chosen = from.cloned();
        }
        self.keep_chosen(here.as_ref());
        let shown = Shown::new(view, here, &self.career);
        let text = view.text;
        let title = text.get("map-title");
        let back = match from {
            Some(role) => shown.explain.role(role),
            None => text.get("roles-back"),
        };
        let is_narrow = Theme::of(ui.ctx()).is_compact;
        let is_list = self.is_list || is_narrow;
        self.keys(ui, is_list, out);
        let sentence = shown.sentence();
        let mut page = Page::new(&title).sentence(&sentence).back(&back);
        if !is_narrow {
            let other = if is_list { "map-as-map" } else { "map-as-list" };
            page = page.action(Button::secondary(text.get(other)).small());
        }
        let done = page.show(ui, |ui| {
            if self.career.roles.is_empty() {
                let (title, words) = (text.get("roles-none-title"), text.get("roles-none-at-all"));
                empty_state(ui, Icon::Headset, &title, &words, None);
            } else if is_list {
                self.list_ui(ui, &shown, out);
            } else {
                self.map_ui(ui, &shown, out);
            }
        });
        if done.is_back {
            out.go(from.map_or(Route::Roles, |role| Route::RoleDetail(role.clone())));
        }
        if done.is_action {
            self.switch();
        }
    }

    /// Makes the map anew if the roles have changed.
    fn refresh(&mut self, view: &View<'_>) {
        let mut hasher = DefaultHasher::new();
        for role in &view.catalog.roles {
            (&role.id, role.ladder_step, &role.next_roles, &role.sideways).hash(&mut hasher);
        }
        let made_of = hasher.finish();
        if self.made_of != made_of {
            self.made_of = made_of;
            self.career = Career::of(&view.catalog.roles);
        }
    }

    /// Chooses where the client stands if nothing is chosen that is there.
    fn keep_chosen(&mut self, here: Option<&Here>) {
        let is_there = |role: &RoleId| self.career.place(role).is_some();
        if self.chosen.as_ref().is_some_and(is_there) {
            return;
        }
        let first = || {
            let most = |place: &usize| {
                let ahead = self.career.ahead(*place);
                (
                    ahead.next.len() + ahead.later.len(),
                    std::cmp::Reverse(*place),
                )
            };
            let best = (0..self.career.roles.len()).max_by_key(most)?;
            self.career.roles.get(best).cloned()
        };
        self.chosen = here.map(|here| here.role.clone()).or_else(first);
    }

    fn chosen_place(&self) -> Option<usize> {
        self.career.place(self.chosen.as_ref()?)
    }

    fn choose(&mut self, place: usize) {
        if let Some(role) = self.career.roles.get(place)
            && self.chosen.as_ref() != Some(role)
        {
            self.last = self.chosen.replace(role.clone());
        }
    }

    fn switch(&mut self) {
        self.is_list = !self.is_list;
        self.shall_scroll = self.is_list;
    }

    /// Arrows walk, Enter opens, L shows the other form.
    fn keys(&mut self, ui: &Ui, is_list: bool, out: &mut Outbox) {
        if !keys::are_free(ui) {
            return;
        }
        let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
        if pressed(Key::L) {
            self.switch();
            return;
        }
        let focused = ui.memory(|memory| memory.focused());
        let is_on_role = focused.is_some_and(|focused| self.ids.contains(&focused));
        if !is_on_role && focused.is_some() {
            return;
        }
        let Some(at) = self.chosen_place() else {
            return;
        };
        let ways = [
            (Key::ArrowRight, Direction::Ahead),
            (Key::ArrowLeft, Direction::Back),
            (Key::ArrowUp, Direction::Higher),
            (Key::ArrowDown, Direction::Lower),
        ];
        for (key, direction) in ways {
            if !pressed(key) {
                continue;
            }
            // The first arrow only shows where one is.
            let next = if is_on_role {
                self.walk(at, direction, is_list).unwrap_or(at)
            } else {
                at
            };
            self.choose(next);
            if let Some(id) = self.ids.get(next) {
                ui.memory_mut(|memory| {
                    memory.move_focus(FocusDirection::None);
                    memory.request_focus(*id);
                });
            }
        }
        if let Some(chosen) = self.chosen.clone().filter(|_| pressed(Key::Enter)) {
            out.go(Route::RoleDetail(chosen));
        }
    }

    fn walk(&self, at: usize, direction: Direction, is_list: bool) -> Option<usize> {
        let last = self.last.as_ref().and_then(|last| self.career.place(last));
        if !is_list {
            return self.career.walk(at, direction, last);
        }
        // In the list, all roles stand in one column.
        let all: Vec<usize> = self.in_order().collect();
        let place = all.iter().position(|role| *role == at)?;
        match direction {
            Direction::Higher => all.get(place.checked_sub(1)?).copied(),
            Direction::Lower => all.get(place + 1).copied(),
            Direction::Ahead | Direction::Back => self.career.walk(at, direction, last),
        }
    }

    /// All roles, step by step.
    fn in_order(&self) -> impl Iterator<Item = usize> {
        use crate::catalog::career::Slot;
        let slots = self.career.columns.iter().flat_map(|column| &column.slots);
        slots.filter_map(|slot| match slot {
            Slot::Role(role) => Some(*role),
            Slot::Pass(_) => None,
        })
    }
}

impl<'a> Shown<'a> {
    fn new(view: &'a View<'a>, here: Option<Here>, career: &Career) -> Self {
        let explain = Explainer::new(view.text, view.catalog);
        let mut shown = Self {
            view,
            explain,
            here,
            nodes: Vec::new(),
            heads: Vec::new(),
        };
        shown.nodes = career.roles.iter().map(|role| shown.node(role)).collect();
        let name = |step: u8| view.text.get(&format!("map-step-{step}"));
        let columns = career.columns.iter();
        shown.heads = columns
            .map(|column| name(column.step.clamp(*STEPS.start(), *STEPS.end())))
            .collect();
        shown
    }

    fn node(&self, role: &RoleId) -> Node {
        let text = self.view.text;
        let title = self.explain.role(role);
        let matches = &self.view.derived.matches;
        let found = matches
            .iter()
            .find(|found| found.role == *role && found.is_ranked());
        let fit = found.and_then(|found| found.fit);
        let number = fit.map(|fit| self.explain.number(&fit)).unwrap_or_default();
        let fit = if number.is_empty() {
            String::new()
        } else {
            text.with("map-fit", &[("fit", Arg::from(number.as_str()))])
        };
        let marks = self.marks(role);
        let said: Vec<&str> = [title.as_str(), fit.as_str()]
            .into_iter()
            .chain(marks.iter().map(|mark| mark.words.as_str()))
            .filter(|part| !part.is_empty())
            .collect();
        Node {
            said: said.join(". "),
            title,
            number,
            fit,
            marks,
        }
    }

    /// Where the client stands and wants to.
    fn marks(&self, role: &RoleId) -> Vec<Mark> {
        let text = self.view.text;
        let here = self.here.as_ref().filter(|here| here.role == *role);
        let here = here.map(|here| Mark {
            is_goal: false,
            words: text.get(match here.basis {
                Basis::BestFit => "map-best-fit",
                Basis::Held | Basis::HeldStep => "map-here",
                Basis::Start => "map-start",
            }),
        });
        let goal = self.view.record.preparation.plan.goal.as_ref();
        let goal = goal.filter(|goal| *goal == role).map(|_| Mark {
            is_goal: true,
            words: text.get("map-goal"),
        });
        here.into_iter().chain(goal).collect()
    }

    /// How we know where the client stands.
    fn sentence(&self) -> String {
        self.view.text.get(match &self.here {
            None => "map-sentence-unknown",
            Some(here) => match here.basis {
                Basis::BestFit => "map-sentence-best-fit",
                Basis::Held => "map-sentence-held",
                Basis::HeldStep => "map-sentence-held-step",
                Basis::Start => "map-sentence-start",
            },
        })
    }
}

/// The name of a column.
fn head_words(head: &str) -> Words {
    Words::new(Type::Caption, head).strong()
}
