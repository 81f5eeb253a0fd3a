//! Before there is a plan: which role it shall lead to.

use egui::Ui;

use crate::base::problem::Arg;
use crate::matching::RoleMatch;
use crate::matching::advice;
use crate::matching::explain::Explainer;
use crate::ui::icon::Icon;
use crate::ui::kit::button::Button;
use crate::ui::kit::card::card;
use crate::ui::kit::state::empty_state;
use crate::ui::outbox::Outbox;
use crate::ui::route::Route;
use crate::ui::view::View;

/// Roles that are offered.
const OFFERED: usize = 3;
/// Width of the buttons, one under the other.
const BUTTONS: f32 = 480.0;

/// Offers the roles that fit best, or the questions that say which ones do.
pub(super) fn start_ui(ui: &mut Ui, view: &View<'_>, out: &mut Outbox) {
    let text = view.text;
    let matches = view.derived.matches.iter();
    let best: Vec<&RoleMatch> = matches
        .filter(|found| found.is_ranked())
        .take(OFFERED)
        .collect();
    let title = text.get("plan-start-title");
    if best.is_empty() {
        let words = text.get("plan-start-answer-first");
        let button = text.get(if view.record.questionnaire.is_some() {
            "results-go-on"
        } else {
            "results-start"
        });
        let shown = card(ui, |ui| {
            empty_state(ui, Icon::Award, &title, &words, Some(&button))
        });
        if shown.inner {
            out.go(Route::Questionnaire);
        }
        return;
    }
    let explain = Explainer::new(text, view.catalog);
    card(ui, |ui| {
        ui.add_space(16.0);
        empty_state(ui, Icon::Award, &title, &text.get("plan-start-words"), None);
        ui.add_space(24.0);
        ui.vertical_centered(|ui| {
            ui.spacing_mut().item_spacing.y = 12.0;
            ui.set_max_width(BUTTONS.min(ui.available_width()));
            for (place, found) in best.into_iter().enumerate() {
                let words = explain.role(&found.role);
                let words = text.with("plan-start-for", &[("role", Arg::from(words))]);
                let words = words.as_str();
                let button = if place == 0 {
                    Button::primary(words)
                } else {
                    Button::secondary(words)
                };
                if ui.add(button.wide()).clicked() {
                    begin(view, found, out);
                }
            }
            if ui
                .add(Button::quiet(text.get("plan-start-other")))
                .clicked()
            {
                out.go(Route::Roles);
            }
        });
        ui.add_space(16.0);
    });
}

/// Puts a plan for a role in place: a goal, and the first steps if there are none yet.
pub(in crate::ui::screen) fn begin(view: &View<'_>, found: &RoleMatch, out: &mut Outbox) {
    let first = advice::first_plan(&view.catalog.guidance, found, view.clock.today());
    super::change(view, out, "plan", |plan| {
        plan.goal = first.goal;
        if plan.steps.is_empty() {
            plan.steps = first.steps;
        }
    });
}
