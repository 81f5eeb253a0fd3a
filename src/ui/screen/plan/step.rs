//! One step of the plan: ticked off with one click, open to change everything about it.

use std::sync::Arc;

use egui::{
    CornerRadius, Frame, Galley, Margin, Rect, Response, Role as A11yRole, Sense, Ui, WidgetInfo,
    pos2, vec2,
};

use super::PlanScreen;
use crate::base::date::PartialDate;
use crate::base::problem::Arg;
use crate::matching::explain::{Explainer, StepWords};
use crate::record::preparation::Step;
use crate::ui::focus;
use crate::ui::icon::Icon;
use crate::ui::kit::button::{Button, State, button_row};
use crate::ui::kit::card::card;
use crate::ui::kit::field::Field;
use crate::ui::kit::select::{Select, labelled_select};
use crate::ui::kit::status::Status;
use crate::ui::kit::words::{Words, soft_text};
use crate::ui::outbox::Outbox;
use crate::ui::theme::{Theme, Type};
use crate::ui::view::View;

/// Side of the box to tick, and from its left edge to the words.
const BOX: f32 = 28.0;
const INDENT: i8 = 44;
const CHEVRON: f32 = 18.0;
/// Weeks from today that are offered as a day.
const WEEKS: [u8; 7] = [1, 2, 4, 6, 8, 12, 26];

/// What was pressed in a row.
#[derive(Default)]
struct Pressed {
    tick: bool,
    open: bool,
}

impl PlanScreen {
    pub(super) fn step_ui(&mut self, ui: &mut Ui, view: &View<'_>, place: usize, out: &mut Outbox) {
        let Some(step) = view.record.preparation.plan.steps.get(place) else {
            return;
        };
        let words = Explainer::new(view.text, view.catalog).step(step);
        let is_open = self.open == Some(step.number);
        let is_wanted = self
            .to_show
            .take_if(|number| *number == step.number)
            .is_some();
        let pressed = card(ui, |ui| {
            let pressed = ui.push_id(step.number, |ui| row_ui(ui, view, step, &words, is_open));
            if is_open {
                let below_words = Margin {
                    left: INDENT,
                    ..Margin::ZERO
                };
                ui.push_id(step.number, |ui| {
                    let frame = Frame::new().inner_margin(below_words);
                    frame.show(ui, |ui| self.details_ui(ui, view, place, &words, out))
                });
            }
            pressed.inner
        });
        let number = step.number;
        if is_wanted {
            pressed.response.scroll_to_me(None);
        }
        if pressed.inner.tick {
            let done = step.done.is_none().then(|| view.clock.today());
            set(view, out, "done", number, |step| step.done = done);
        }
        if pressed.inner.open {
            self.open = (!is_open).then_some(number);
            self.to_show = self.open;
        }
    }

    /// How it is done, what shows it, and everything that can be changed.
    fn details_ui(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        place: usize,
        words: &StepWords,
        out: &mut Outbox,
    ) {
        let text = view.text;
        let Some(step) = view.record.preparation.plan.steps.get(place) else {
            return;
        };
        ui.spacing_mut().item_spacing.y = 12.0;
        ui.add_space(8.0);
        if step.action.is_none() {
            self.title_ui(ui, view, step, out);
        }
        if !words.how.is_empty() {
            soft_text(ui, Type::Body15, words.how.as_str());
        }
        until_ui(ui, view, step, out);
        let label = text.get("plan-evidence");
        let hint = if step.evidence.is_empty() {
            words.evidence.as_str()
        } else {
            ""
        };
        let mut evidence = step.evidence.clone();
        let field = Field::new(&label).hint(hint).lines(2);
        if field.show(ui, &mut evidence).changed() {
            set(view, out, "evidence", step.number, |step| {
                step.evidence = evidence;
            });
        }
        self.order_ui(ui, view, place, out);
    }

    fn title_ui(&mut self, ui: &mut Ui, view: &View<'_>, step: &Step, out: &mut Outbox) {
        let label = view.text.get("plan-what");
        let hint = view.text.get("plan-own-hint");
        let mut title = step.title.clone();
        let response = Field::new(&label).hint(&hint).show(ui, &mut title);
        if self.to_name == Some(step.number) {
            self.to_name = None;
            response.request_focus();
        }
        if response.changed() {
            set(view, out, "title", step.number, |step| step.title = title);
        }
    }

    /// Earlier, later, away.
    fn order_ui(&mut self, ui: &mut Ui, view: &View<'_>, place: usize, out: &mut Outbox) {
        let text = view.text;
        let steps = &view.record.preparation.plan.steps;
        let last = steps.len().saturating_sub(1);
        let buttons = vec![
            Button::secondary(text.get("plan-earlier"))
                .before(Icon::ArrowUp)
                .small()
                .enabled(place > 0),
            Button::secondary(text.get("plan-later"))
                .before(Icon::ArrowDown)
                .small()
                .enabled(place < last),
            Button::quiet(text.get("plan-remove"))
                .before(Icon::Trash)
                .small(),
        ];
        let pressed = button_row(ui, buttons);
        if pressed.is_some() {
            self.to_show = steps.get(place).map(|step| step.number);
        }
        match pressed {
            Some(0) => super::change(view, out, "plan.steps", |plan| {
                plan.steps.swap(place, place.saturating_sub(1));
            }),
            Some(1) => super::change(view, out, "plan.steps", |plan| {
                plan.steps.swap(place, (place + 1).min(last));
            }),
            Some(_) => {
                self.open = None;
                super::change(view, out, "plan.steps", |plan| {
                    plan.steps.remove(place);
                });
            }
            None => {}
        }
    }
}

#[track_caller]
fn set(
    view: &View<'_>,
    out: &mut Outbox,
    field: &str,
    number: u32,
    change: impl FnOnce(&mut Step),
) {
    let field = format!("plan.{number}.{field}");
    super::change(view, out, &field, |plan| {
        if let Some(step) = plan.steps.iter_mut().find(|step| step.number == number) {
            change(step);
        }
    });
}

/// The day: one of a few distances from today, or none. What was chosen before stays in the list.
fn until_ui(ui: &mut Ui, view: &View<'_>, step: &Step, out: &mut Outbox) {
    let text = view.text;
    let today = view.clock.today();
    let mut days: Vec<Option<PartialDate>> = WEEKS
        .iter()
        .map(|weeks| Some(today.plus_days(7 * i32::from(*weeks))))
        .collect();
    if step.due.is_some() && !days.contains(&step.due) {
        days.push(step.due);
        days.sort();
    }
    days.push(None);
    let named = |day: &Option<PartialDate>| match day {
        None => text.get("plan-no-day"),
        Some(day) => {
            let mut weeks = WEEKS.iter();
            let weeks = weeks.find(|weeks| today.plus_days(7 * i32::from(**weeks)) == *day);
            let date = text.date(*day);
            match weeks {
                Some(weeks) => {
                    let args = [
                        ("weeks", Arg::from(usize::from(*weeks))),
                        ("date", Arg::from(date)),
                    ];
                    text.with("plan-in-weeks", &args)
                }
                None => date,
            }
        }
    };
    let names: Vec<String> = days.iter().map(named).collect();
    let chosen = days.iter().position(|day| *day == step.due);
    let label = text.get("plan-until");
    let select = Select::new(&label, &names, chosen).tall();
    if let Some(day) = labelled_select(ui, select).and_then(|place| days.get(place)) {
        set(view, out, "due", step.number, |step| step.due = *day);
    }
}

/// The box, the words, the day; a click beside the box opens the step.
fn row_ui(ui: &mut Ui, view: &View<'_>, step: &Step, words: &StepWords, is_open: bool) -> Pressed {
    let theme = Theme::of(ui.ctx());
    let is_done = step.done.is_some();
    let laid = Laid::new(ui, &theme, view, step, words);
    let height = laid.height().max(theme.sizes.size.target_min);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    let indent = f32::from(INDENT);
    let tick = Rect::from_min_size(rect.min, vec2(indent - 8.0, height));
    let tick = ui.interact(tick, ui.scope_id().with("tick"), Sense::click());
    let name = laid.title.text();
    let said = format!("{}: {name}", view.text.get("plan-done"));
    tick.widget_info(|| WidgetInfo::selected(A11yRole::CheckBox, true, is_done, &said));
    let rest = Rect::from_min_max(pos2(rect.left() + indent, rect.top()), rect.max);
    let open = ui.interact(rest, ui.scope_id().with("open"), Sense::click());
    let said = format!("{name}. {}", laid.detail.text());
    open.widget_info(|| WidgetInfo::labeled(A11yRole::Button, true, &said));
    ui.ctx()
        .accesskit_node_builder(open.id, |node| node.set_expanded(is_open));
    paint_box(ui, &theme, rect, &tick, is_done);
    let ground = rest.expand2(vec2(8.0, 4.0));
    if State::of(&open, true) != State::Rest {
        let radius = CornerRadius::same(theme.sizes.radius.cell);
        ui.painter()
            .rect_filled(ground, radius, theme.colors.sunken);
    }
    laid.paint(ui, &theme, rest, is_open);
    focus::ring(ui, &open, ground, theme.sizes.radius.cell);
    Pressed {
        tick: tick.clicked(),
        open: open.clicked(),
    }
}

/// The words of a row.
struct Laid {
    title: Arc<Galley>,
    /// What it is for, and until when.
    detail: Arc<Galley>,
}

impl Laid {
    fn new(ui: &Ui, theme: &Theme, view: &View<'_>, step: &Step, words: &StepWords) -> Self {
        let colors = &theme.colors;
        let room = ui.available_width() - f32::from(INDENT) - CHEVRON - 12.0;
        let name = match words.title.as_str() {
            "" => view.text.get("plan-unnamed"),
            title => title.to_owned(),
        };
        let ink = if step.done.is_some() {
            colors.ink_2
        } else {
            colors.ink
        };
        let title = Words::new(Type::Subhead, name).color(ink);
        let (state, is_late) = state(view, step);
        let parts = [words.about.as_str(), state.as_str()].into_iter();
        let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
        let ink = if is_late {
            Status::Partial.ink(theme)
        } else {
            colors.ink_2
        };
        let detail = Words::new(Type::Small, parts.join(" · ")).color(ink);
        Self {
            title: title.galley(ui, room),
            detail: detail.galley(ui, room),
        }
    }

    fn height(&self) -> f32 {
        self.title.size().y + self.detail.size().y
    }

    fn paint(self, ui: &Ui, theme: &Theme, rect: Rect, is_open: bool) {
        let colors = &theme.colors;
        let top = rect.center().y - self.height() / 2.0;
        let lower = top + self.title.size().y;
        let painter = ui.painter();
        painter.galley(pos2(rect.left(), top), self.title, colors.ink);
        painter.galley(pos2(rect.left(), lower), self.detail, colors.ink_2);
        let icon = if is_open {
            Icon::ChevronUp
        } else {
            Icon::ChevronDown
        };
        let center = pos2(rect.right() - CHEVRON / 2.0, rect.center().y);
        icon.paint(painter, center, CHEVRON, colors.ink_3);
    }
}

/// Until when, or since when it is done; and whether its day has passed.
fn state(view: &View<'_>, step: &Step) -> (String, bool) {
    let text = view.text;
    let said = |key: &str, day: PartialDate| text.with(key, &[("date", Arg::from(text.date(day)))]);
    match (step.done, step.due) {
        (Some(done), _) => (said("plan-done-on", done), false),
        (None, Some(due)) if due < view.clock.today() => (said("plan-was-until", due), true),
        (None, Some(due)) => (said("plan-until-day", due), false),
        (None, None) => (String::new(), false),
    }
}

fn paint_box(ui: &Ui, theme: &Theme, rect: Rect, response: &Response, is_done: bool) {
    let colors = &theme.colors;
    let left = pos2(rect.left(), rect.center().y - BOX / 2.0);
    let place = Rect::from_min_size(left, vec2(BOX, BOX));
    if is_done {
        Status::Good.paint(ui.painter(), theme, place.center(), BOX, colors.surface);
    } else {
        let edge = if response.hovered() {
            colors.accent
        } else {
            colors.control
        };
        let stroke = egui::Stroke::new(1.75, edge);
        ui.painter()
            .circle_stroke(place.center(), BOX / 2.0 - 2.0, stroke);
    }
    focus::ring(ui, response, place, theme.sizes.radius.cell);
}
