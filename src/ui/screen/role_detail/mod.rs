//! One role: why it fits, what can still be learned, what the work is like.

mod changed;
mod levels;
mod lines;
mod opener;
mod parts;
mod plan;
mod practice;
mod side;
mod topics;
mod ways;
mod work;

use std::collections::BTreeSet;

use egui::Ui;

use crate::base::id::{RoleId, TopicId};
use crate::catalog::role::Role;
use crate::matching::RoleMatch;
use crate::matching::explain::Explainer;
use crate::record::CvChoices;
use crate::record::edit::Edit;
use crate::ui::icon::Icon;
use crate::ui::kit::button::Button;
use crate::ui::kit::keys;
use crate::ui::kit::page::{Column, Page, columns};
use crate::ui::kit::state::empty_state;
use crate::ui::outbox::Outbox;
use crate::ui::route::Route;
use crate::ui::theme::Theme;
use crate::ui::view::View;
use parts::{Part, parts_ui};
pub(super) use topics::contact_key;

/// Part of the width that the left column gets: 624 of 952.
const LEFT_SHARE: f32 = 624.0 / 952.0;
/// Distance between cards of a column.
const GAP: f32 = 16.0;

/// What is open on the page of one role.
#[derive(Debug, Default)]
pub struct RoleDetailScreen {
    role: Option<RoleId>,
    part: Part,
    /// Lines that show the answers behind them: card and place.
    open: BTreeSet<(Card, usize)>,
    /// Cards that show all their lines.
    whole: BTreeSet<Card>,
    /// The sector or place of work whose text is shown.
    topic: Option<TopicId>,
    /// Ways of other countries are shown.
    has_others: bool,
}

/// A card with lines that open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Card {
    Benefits,
    Conditions,
    Downsides,
    Gaps,
    Levels,
    MustHaves,
    Raises,
    Reasons,
    Ways,
}

/// The role on the page.
struct Shown<'a> {
    view: &'a View<'a>,
    explain: Explainer<'a>,
    role: &'a Role,
    /// `None` only while results are not there yet.
    found: Option<&'a RoleMatch>,
}

impl RoleDetailScreen {
    /// Draws the screen.
    pub fn ui(&mut self, ui: &mut Ui, role: &RoleId, view: &View<'_>, out: &mut Outbox) {
        if self.role.as_ref() != Some(role) {
            *self = Self {
                role: Some(role.clone()),
                ..Self::default()
            };
        }
        let text = view.text;
        let back = text.get("roles-back");
        let Some(role) = view.catalog.role(role) else {
            gone_ui(ui, view, &back, out);
            return;
        };
        let explain = Explainer::new(text, view.catalog);
        let title = explain.role(&role.id);
        let summary = view
            .words
            .roles
            .get(&role.id)
            .map_or("", |words| &words.summary);
        let found = view
            .derived
            .matches
            .iter()
            .find(|found| found.role == role.id);
        let shown = Shown {
            view,
            explain,
            role,
            found,
        };
        let make = Button::primary(text.get("roles-make-cv")).before(Icon::Document);
        let is_entered = keys::take_enter(ui);
        let page = Page::new(&title).sentence(summary).back(&back).action(make);
        let done = page.show(ui, |ui| self.contents_ui(ui, &shown, out));
        if done.is_back {
            out.go(Route::Roles);
        }
        if done.is_action || is_entered {
            let cv = CvChoices {
                role: Some(role.id.clone()),
                untailored: false,
                ..view.record.cv.clone()
            };
            out.edit(Edit::SetCv(Box::new(cv)));
            out.go(Route::CvEditor);
        }
    }

    fn contents_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>, out: &mut Outbox) {
        ui.spacing_mut().item_spacing.y = GAP;
        if Theme::of(ui.ctx()).is_compact {
            shown.number_ui(ui, out);
            self.left_ui(ui, shown);
            self.side_ui(ui, shown, out);
            return;
        }
        columns(ui, LEFT_SHARE, 0.0, |ui, column| match column {
            Column::Left => self.left_ui(ui, shown),
            Column::Right => {
                shown.number_ui(ui, out);
                self.side_ui(ui, shown, out);
            }
        });
    }

    fn left_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>) {
        if let Some(part) = parts_ui(ui, shown.view.text, self.part) {
            self.part = part;
        }
        match self.part {
            Part::Fit => {
                shown.note_ui(ui);
                if let Some(found) = shown.found {
                    self.reasons_ui(ui, shown, found);
                    self.raises_ui(ui, shown, found);
                    self.gaps_ui(ui, shown, found);
                }
            }
            Part::Asks => {
                self.levels_ui(ui, shown);
                if let Some(found) = shown.found {
                    shown.shares_ui(ui, found);
                    self.conditions_ui(ui, shown, found);
                }
                shown.attribution_ui(ui);
            }
            Part::Work => {
                shown.day_ui(ui);
                shown.duties_ui(ui);
                self.where_ui(ui, shown);
                self.benefits_ui(ui, shown);
                self.downsides_ui(ui, shown);
            }
            Part::Ways => self.ways_ui(ui, shown),
        }
    }

    /// Opens a line, or closes it.
    fn turn(&mut self, line: (Card, usize)) {
        if !self.open.remove(&line) {
            self.open.insert(line);
        }
    }
}

fn gone_ui(ui: &mut Ui, view: &View<'_>, back: &str, out: &mut Outbox) {
    let (title, words) = (
        view.text.get("roles-gone-title"),
        view.text.get("roles-gone-words"),
    );
    let shown = Page::new(&title).back(back).show(ui, |ui| {
        empty_state(ui, Icon::Headset, &title, &words, Some(back))
    });
    if shown.is_back || shown.inner {
        out.go(Route::Roles);
    }
}
