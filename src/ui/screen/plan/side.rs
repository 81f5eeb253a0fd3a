//! Beside the steps: what else could help, and the ways to take the plan along.

use egui::{Align, Layout, Ui};

use crate::app::command::Command;
use crate::app::documents::Document;
use crate::base::problem::Arg;
use crate::catalog::guidance::{Action, Training};
use crate::matching::advice;
use crate::matching::explain::Explainer;
use crate::ui::icon::Icon;
use crate::ui::kit::button::Button;
use crate::ui::kit::card::{card, divider};
use crate::ui::kit::words::{Words, faint_text, soft_text};
use crate::ui::outbox::Outbox;
use crate::ui::route::Route;
use crate::ui::theme::Type;
use crate::ui::view::View;

/// Suggestions shown at once.
const SUGGESTED: usize = 4;
/// Gaps whose trainings are shown, and trainings for each.
const TRAINED: (usize, usize) = (2, 2);

pub(super) fn side_ui(ui: &mut Ui, view: &View<'_>, out: &mut Outbox) {
    suggestions_ui(ui, view, out);
    trainings_ui(ui, view);
    take_ui(ui, view, out);
    again_ui(ui, view, out);
}

/// Actions for the gaps of the goal that are not in the plan yet.
fn suggestions_ui(ui: &mut Ui, view: &View<'_>, out: &mut Outbox) {
    let Some(found) = super::goal_match(view) else {
        return;
    };
    let plan = &view.record.preparation.plan;
    let actions = advice::suggested(&view.catalog.guidance, found, plan);
    if actions.is_empty() {
        return;
    }
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        ui.add(Words::new(Type::Heading, view.text.get("plan-more")));
        for (place, action) in actions.into_iter().take(SUGGESTED).enumerate() {
            if place > 0 {
                divider(ui);
                ui.add_space(6.0);
            }
            suggestion_ui(ui, view, action, out);
        }
    });
}

fn suggestion_ui(ui: &mut Ui, view: &View<'_>, action: &Action, out: &mut Outbox) {
    let text = view.text;
    let Some(words) = view.words.actions.get(&action.id) else {
        return;
    };
    let explain = Explainer::new(text, view.catalog);
    let args = [
        (
            "competency",
            Arg::from(explain.competency(&action.competency)),
        ),
        ("weeks", Arg::from(usize::from(action.weeks))),
    ];
    ui.spacing_mut().item_spacing.y = 2.0;
    ui.add(Words::new(Type::Subhead, words.title.as_str()));
    soft_text(ui, Type::Small, text.with("plan-suggestion", &args));
    let add = Button::quiet(text.get("plan-add"))
        .before(Icon::Plus)
        .small();
    let response = ui.add(add.flush());
    // Several buttons say the same; a screen reader says what each one adds.
    let said = format!("{}: {}", text.get("plan-add"), words.title);
    ui.ctx()
        .accesskit_node_builder(response.id, |node| node.set_label(said));
    if response.clicked() {
        let today = view.clock.today();
        super::change(view, out, "plan.steps", |plan| {
            let step = advice::step(plan, action, today);
            plan.steps.push(step);
        });
    }
    ui.add_space(4.0);
}

/// Courses for the gaps that matter most.
fn trainings_ui(ui: &mut Ui, view: &View<'_>) {
    let Some(found) = super::goal_match(view) else {
        return;
    };
    let (gaps, each) = TRAINED;
    let mut trainings: Vec<&Training> = Vec::new();
    for competency in advice::worth_learning(found).into_iter().take(gaps) {
        let more = view.catalog.guidance.trainings_for(competency, &found.role);
        let more = more.filter(|training| !trainings.iter().any(|known| known.id == training.id));
        let more: Vec<&Training> = more.take(each).collect();
        trainings.extend(more);
    }
    if trainings.is_empty() {
        return;
    }
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        ui.add(Words::new(Type::Heading, view.text.get("plan-training")));
        for training in trainings {
            if let Some(words) = view.words.trainings.get(&training.id) {
                ui.add_space(8.0);
                ui.add(Words::new(Type::Subhead, words.title.as_str()));
                soft_text(ui, Type::Small, words.text.as_str());
                faint_text(ui, Type::Small, words.takes.as_str());
            }
        }
    });
}

/// On paper, and as reminders.
fn take_ui(ui: &mut Ui, view: &View<'_>, out: &mut Outbox) {
    let text = view.text;
    let plan = &view.record.preparation.plan;
    if plan.steps.is_empty() {
        return;
    }
    let has_days = plan
        .steps
        .iter()
        .any(|step| step.due.is_some() && step.done.is_none());
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        ui.add(Words::new(Type::Heading, text.get("plan-take")));
        soft_text(ui, Type::Body15, text.get("plan-take-words"));
        ui.with_layout(Layout::top_down(Align::Min), |ui| {
            let pdf = Button::secondary(text.get("plan-save")).before(Icon::Download);
            if ui.add(pdf.small().wide()).clicked() {
                ask(view, out, Document::Plan);
            }
            let calendar = Button::secondary(text.get("plan-calendar")).before(Icon::Clock);
            if ui.add(calendar.small().wide().enabled(has_days)).clicked() {
                ask(view, out, Document::Reminders);
            }
        });
        if !has_days {
            faint_text(ui, Type::Small, text.get("plan-no-days"));
        }
    });
}

fn ask(view: &View<'_>, out: &mut Outbox, what: Document) {
    let suggested = view.suggested_path(&what);
    out.command(Command::AskSave { what, suggested });
}

/// What comes after the steps.
fn again_ui(ui: &mut Ui, view: &View<'_>, out: &mut Outbox) {
    let text = view.text;
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 8.0;
        soft_text(ui, Type::Body15, text.get("plan-again"));
        if let Some(goal) = &view.record.preparation.plan.goal {
            let practise = Button::quiet(text.get("practice-title")).after(Icon::ArrowRight);
            if ui.add(practise.small().flush()).clicked() {
                out.go(Route::Practice(goal.clone()));
            }
        }
        let results = Button::quiet(text.get("plan-to-results")).after(Icon::ArrowRight);
        if ui.add(results.small().flush()).clicked() {
            out.go(Route::Results);
        }
    });
}
