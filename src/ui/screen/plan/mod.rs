//! The plan: what to do until when on the way to a role, ticked off and taken along.

mod side;
mod start;
mod step;

pub(in crate::ui::screen) use start::begin;

use egui::Ui;

use crate::base::id::RoleId;
use crate::base::problem::Arg;
use crate::matching::RoleMatch;
use crate::matching::advice;
use crate::matching::explain::Explainer;
use crate::record::edit::Edit;
use crate::record::preparation::{Plan, Step};
use crate::ui::icon::Icon;
use crate::ui::kit::bar::progress_parts;
use crate::ui::kit::button::Button;
use crate::ui::kit::card::card;
use crate::ui::kit::page::{Column, Page, columns};
use crate::ui::kit::select::{Select, labelled_select};
use crate::ui::kit::words::{Words, soft_text};
use crate::ui::outbox::Outbox;
use crate::ui::theme::{Theme, Type};
use crate::ui::view::View;

/// Part of the width that the left column gets: 624 of 952.
const LEFT_SHARE: f32 = 624.0 / 952.0;
/// Distance between cards of a column.
const GAP: f32 = 16.0;

/// Which step is open.
#[derive(Debug, Default)]
pub struct PlanScreen {
    open: Option<u32>,
    /// The step whose first field gets the focus when it is drawn.
    to_name: Option<u32>,
    /// The step that is brought into view when it is drawn.
    to_show: Option<u32>,
}

impl PlanScreen {
    /// Draws the screen.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, out: &mut Outbox) {
        let text = view.text;
        let (title, sentence) = (text.get("plan-title"), text.get("plan-sentence"));
        let plan = &view.record.preparation.plan;
        Page::new(&title).sentence(&sentence).show(ui, |ui| {
            if plan.goal.is_none() && plan.steps.is_empty() {
                start::start_ui(ui, view, out);
                return;
            }
            ui.spacing_mut().item_spacing.y = GAP;
            let stack_below = if Theme::of(ui.ctx()).is_compact {
                f32::INFINITY
            } else {
                0.0
            };
            columns(ui, LEFT_SHARE, stack_below, |ui, column| {
                ui.spacing_mut().item_spacing.y = GAP;
                match column {
                    Column::Left => self.steps_ui(ui, view, out),
                    Column::Right => side::side_ui(ui, view, out),
                }
            });
        });
    }

    fn steps_ui(&mut self, ui: &mut Ui, view: &View<'_>, out: &mut Outbox) {
        goal_ui(ui, view, out);
        let plan = &view.record.preparation.plan;
        for place in 0..plan.steps.len() {
            self.step_ui(ui, view, place, out);
        }
        if plan.steps.is_empty() {
            let has_gaps = goal_match(view).is_none_or(|found| {
                !found.is_ranked() || !advice::worth_learning(found).is_empty()
            });
            let key = if has_gaps {
                "plan-no-steps"
            } else {
                "plan-no-gaps"
            };
            card(ui, |ui| soft_text(ui, Type::Body15, view.text.get(key)));
        }
        let own = Button::secondary(view.text.get("plan-own")).before(Icon::Plus);
        if ui.add(own.small()).clicked() {
            let number = plan.next_number();
            change(view, out, "plan.steps", |plan| {
                plan.steps.push(Step {
                    number,
                    ..Step::default()
                });
            });
            (self.open, self.to_name, self.to_show) = (Some(number), Some(number), Some(number));
        }
    }
}

/// Wishes for another plan; `field` names what was touched, so that a typing burst is one step back.
#[track_caller]
fn change(view: &View<'_>, out: &mut Outbox, field: &str, change: impl FnOnce(&mut Plan)) {
    let mut preparation = view.record.preparation.clone();
    change(&mut preparation.plan);
    out.edit(Edit::SetPreparation {
        field: field.to_owned(),
        preparation: Box::new(preparation),
    });
}

/// The match of the role that the plan leads to.
fn goal_match<'a>(view: &View<'a>) -> Option<&'a RoleMatch> {
    let goal = view.record.preparation.plan.goal.as_ref()?;
    let mut matches = view.derived.matches.iter();
    matches.find(|found| found.role == *goal)
}

/// All roles, the best fit first.
fn roles(view: &View<'_>) -> Vec<RoleId> {
    let matches = view.derived.matches.iter();
    let ranked: Vec<RoleId> = matches.map(|found| found.role.clone()).collect();
    let others = view.catalog.roles.iter().map(|role| role.id.clone());
    let others = others.filter(|role| !ranked.contains(role));
    let others: Vec<RoleId> = others.collect();
    [ranked, others].concat()
}

/// Which role it leads to, how well it fits today, and how far one has come.
fn goal_ui(ui: &mut Ui, view: &View<'_>, out: &mut Outbox) {
    let text = view.text;
    let explain = Explainer::new(text, view.catalog);
    let plan = &view.record.preparation.plan;
    let roles = roles(view);
    let names: Vec<String> = roles.iter().map(|role| explain.role(role)).collect();
    let chosen = roles
        .iter()
        .position(|role| Some(role) == plan.goal.as_ref());
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        let name = text.get("plan-goal");
        let placeholder = text.get("plan-goal-none");
        let select = Select::new(&name, &names, chosen).placeholder(&placeholder);
        let select = select.width(ui.available_width()).tall();
        if let Some(role) = labelled_select(ui, select).and_then(|place| roles.get(place)) {
            change(view, out, "plan.goal", |plan| {
                plan.goal = Some(role.clone());
            });
        }
        if let Some(found) = goal_match(view) {
            let ranked = found.fit.filter(|_| found.is_ranked());
            let words = match ranked {
                Some(fit) => {
                    let args = [
                        ("fit", Arg::from(explain.number(&fit))),
                        ("range", Arg::from(explain.range(&fit))),
                        ("word", Arg::from(explain.fit_word(found))),
                    ];
                    text.with("plan-goal-fit", &args)
                }
                None => text.get("plan-goal-unknown"),
            };
            soft_text(ui, Type::Body15, words);
        }
        if !plan.steps.is_empty() {
            let said = explain.plan_progress(plan);
            ui.add_space(4.0);
            ui.add(Words::new(Type::Small, said.as_str()).strong());
            let parts = plan
                .steps
                .iter()
                .map(|step| f32::from(u8::from(step.done.is_some())));
            progress_parts(ui, &parts.collect::<Vec<f32>>(), &said);
        }
    });
}
