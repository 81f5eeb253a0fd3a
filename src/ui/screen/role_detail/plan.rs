//! The way from a role to a plan for it.

use egui::Ui;

use super::Shown;
use crate::ui::icon::Icon;
use crate::ui::kit::button::Button;
use crate::ui::kit::card::card;
use crate::ui::kit::words::{Words, soft_text};
use crate::ui::outbox::Outbox;
use crate::ui::route::Route;
use crate::ui::screen::plan::begin;
use crate::ui::theme::Type;

impl Shown<'_> {
    /// Begins a plan for the role, or leads to the one that is there; nothing before the role has a place.
    pub(super) fn plan_ui(&self, ui: &mut Ui, out: &mut Outbox) {
        let Some(found) = self.found.filter(|found| found.is_ranked()) else {
            return;
        };
        let text = self.view.text;
        let plan = &self.view.record.preparation.plan;
        let is_goal = plan.goal.as_ref() == Some(&self.role.id);
        let (words, button) = if is_goal {
            (self.explain.plan_progress(plan), "plan-open")
        } else if plan.steps.is_empty() {
            (text.get("plan-begin-words"), "plan-begin")
        } else {
            (text.get("plan-change-words"), "plan-change")
        };
        card(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 8.0;
            ui.add(Words::new(Type::Heading, text.get("plan-title")));
            soft_text(ui, Type::Body15, words);
            let button = Button::secondary(text.get(button)).before(Icon::Award);
            if ui.add(button.small()).clicked() {
                if !is_goal {
                    begin(self.view, found, out);
                }
                out.go(Route::Plan);
            }
        });
    }
}
