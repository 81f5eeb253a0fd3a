//! Record keeping: a call goes by line by line, and its facts go into a form.

use std::collections::BTreeMap;

use egui::{CornerRadius, Frame, Id, Key, Margin, Modifiers, ScrollArea, Ui};

use super::call::written;
use super::columns::Columns;
use super::task::{Before, again_ui, before_ui, left, line_ui};
use super::{Asked, Drafts, narrow_ui};
use crate::base::id::PartId;
use crate::base::problem::Arg;
use crate::catalog::question::case::{Case, Line};
use crate::record::answer::Answer;
use crate::record::task::{CaseDone, Written};
use crate::score::case::is_right;
use crate::ui::icon::Icon;
use crate::ui::kit::bar::progress_bar;
use crate::ui::kit::button::{Button, button_row};
use crate::ui::kit::card::card;
use crate::ui::kit::field::Field;
use crate::ui::kit::words::{Words, faint_text, soft_text};
use crate::ui::theme::{Theme, Type};
use crate::ui::view::View;

/// Width of the form.
const FORM: f32 = 420.0;
const FORM_COMPACT: f32 = 340.0;
/// Letters that a person says in a second, and the pause after a line.
const PACE: f64 = 11.0;
const PAUSE: f64 = 1.8;
/// Least height of the card with the present line.
const LINE: f32 = 220.0;
const LINE_SHORT: f32 = 150.0;

/// What the editor remembers between frames.
#[derive(Debug, Default)]
pub(super) struct Draft {
    call: Option<Listening>,
    /// The task was begun again although there is an answer.
    is_again: bool,
}

/// A call under way.
#[derive(Debug)]
struct Listening {
    /// The line that is heard.
    at: usize,
    /// Since when, in egui's seconds.
    since: f64,
    /// It was asked for again.
    is_repeated: bool,
    repeats: u16,
    written: BTreeMap<PartId, String>,
    is_over: bool,
}

/// Shows the task; gives the answer when the form is handed in.
pub(super) fn case_ui(
    ui: &mut Ui,
    view: &View<'_>,
    asked: &Asked<'_>,
    case: &Case,
    drafts: &mut Drafts,
) -> Option<Answer> {
    drafts.has_focus = false;
    if let Some(call) = drafts.case.call.as_mut().filter(|call| !call.is_over) {
        drafts.holds_keys = true;
        return listening_ui(ui, view, asked, case, call);
    }
    let given = match asked.given {
        Some(Answer::Case(done)) if !drafts.case.is_again => Some(done),
        _ => None,
    };
    if let Some(done) = given {
        if after_ui(ui, view, asked, (case, done), drafts) {
            drafts.case = Draft {
                call: None,
                is_again: true,
            };
        }
        return None;
    }
    let words = [asked.text("company"), asked.helper()];
    let before = Before {
        number: &asked.number,
        title: asked.prompt(),
        words: &words,
        icon: Icon::Edit,
        start: view.text.get("questionnaire-case-start"),
    };
    if narrow_ui(ui, |ui| before_ui(ui, view, &before, drafts)) {
        drafts.case.call = Some(Listening {
            at: 0,
            since: ui.input(|input| input.time),
            is_repeated: false,
            repeats: 0,
            written: BTreeMap::new(),
            is_over: false,
        });
        ui.ctx().request_repaint();
    }
    None
}

fn listening_ui(
    ui: &mut Ui,
    view: &View<'_>,
    asked: &Asked<'_>,
    case: &Case,
    call: &mut Listening,
) -> Option<Answer> {
    let theme = Theme::of(ui.ctx());
    let side = if theme.is_compact { FORM_COMPACT } else { FORM };
    let columns = Columns::with_side(ui, side);
    let is_last = call.at + 1 >= case.lines.len();
    let has_clock = !view.record.sitting.clocks_off;
    if let Some(line) = case.lines.get(call.at) {
        columns.show(ui, columns.left, |ui| {
            heard_ui(ui, view, asked, (line, case.lines.len()), call);
            pass_on(ui, asked, line, call, has_clock && !is_last);
        });
    }
    let is_done = columns.show(ui, columns.right, |ui| {
        form_ui(ui, view, (asked, case, columns.height), call, is_last)
    });
    if !is_done {
        return None;
    }
    call.is_over = true;
    let field = |field: &crate::catalog::question::case::Field| {
        let wanted = asked
            .words
            .map(|words| words.wanted(&format!("field.{}", field.id)))
            .unwrap_or_default();
        let written = call.written.get(&field.id).cloned().unwrap_or_default();
        (field.id.clone(), Written { wanted, written })
    };
    Some(Answer::Case(CaseDone {
        fields: case.fields.iter().map(field).collect(),
        repeats: call.repeats,
        clock: has_clock,
    }))
}

/// The next line comes when this one was said.
fn pass_on(ui: &Ui, asked: &Asked<'_>, line: &Line, call: &mut Listening, has_clock: bool) {
    if !has_clock {
        return;
    }
    let said = asked.text(&format!("line.{}", line.id));
    let seconds = said.chars().count() as f64 / PACE + PAUSE;
    let (rest, _) = left(ui, call.since, seconds);
    if rest <= 0.0 {
        next(ui, call);
    }
}

fn next(ui: &Ui, call: &mut Listening) {
    call.at += 1;
    call.since = ui.input(|input| input.time);
    call.is_repeated = false;
    ui.ctx().request_repaint();
}

/// The line that is said at this moment, and what can be done about it.
fn heard_ui(
    ui: &mut Ui,
    view: &View<'_>,
    asked: &Asked<'_>,
    (line, count): (&Line, usize),
    call: &mut Listening,
) {
    let theme = Theme::of(ui.ctx());
    let space = &theme.sizes.space;
    let text = view.text;
    faint_text(ui, Type::Body15, asked.number.as_str());
    ui.add_space(space.xs);
    ui.add(Words::new(Type::Title, asked.prompt()));
    ui.add_space(space.l);
    let args = [
        ("line", Arg::from(call.at + 1)),
        ("count", Arg::from(count)),
    ];
    let said = text.with("questionnaire-case-line", &args);
    progress_bar(ui, (call.at + 1) as f32 / count.max(1) as f32, &said);
    ui.add_space(space.l);
    let frame = Frame {
        inner_margin: Margin::same(if theme.is_short { 20 } else { 28 }),
        fill: if line.by_caller {
            theme.colors.surface
        } else {
            theme.colors.accent_selected
        },
        stroke: theme.hairline(),
        corner_radius: CornerRadius::same(theme.sizes.radius.card),
        ..Frame::NONE
    };
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.set_min_height(if theme.is_short { LINE_SHORT } else { LINE });
        ui.spacing_mut().item_spacing.y = space.s;
        let you = text.get("questionnaire-case-you");
        let who = if line.by_caller {
            asked.text("caller")
        } else {
            &you
        };
        ui.add(
            Words::new(Type::Small, who)
                .strong()
                .color(theme.colors.ink_2),
        );
        ui.add(Words::new(Type::Title, asked.text(&format!("line.{}", line.id))).regular());
    });
    ui.add_space(space.l);
    asking_ui(ui, view, call, call.at + 1 >= count);
}

/// To hear the line again, or the next one where no clock brings it.
fn asking_ui(ui: &mut Ui, view: &View<'_>, call: &mut Listening, is_last: bool) {
    let text = view.text;
    let mut buttons = vec![
        Button::secondary(text.get("questionnaire-case-repeat"))
            .small()
            .before(Icon::Again)
            .enabled(!call.is_repeated),
    ];
    if view.record.sitting.clocks_off && !is_last {
        buttons.push(Button::secondary(text.get("questionnaire-case-next")).small());
    }
    let asked_again = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::F2));
    match button_row(ui, buttons) {
        Some(1) => next(ui, call),
        Some(_) => repeat(ui, call),
        None if asked_again && !call.is_repeated => repeat(ui, call),
        None => {}
    }
    if is_last {
        ui.add_space(Theme::of(ui.ctx()).sizes.space.m);
        soft_text(ui, Type::Body15, text.get("questionnaire-case-over"));
    }
}

/// The line is said once more.
fn repeat(ui: &Ui, call: &mut Listening) {
    call.is_repeated = true;
    call.repeats = call.repeats.saturating_add(1);
    call.since = ui.input(|input| input.time);
}

/// The form; tells whether it is handed in.
fn form_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (asked, case, height): (&Asked<'_>, &Case, f32),
    call: &mut Listening,
    is_last: bool,
) -> bool {
    let theme = Theme::of(ui.ctx());
    let space = &theme.sizes.space;
    let frame = Frame {
        inner_margin: Margin::same(20),
        fill: theme.colors.surface,
        stroke: theme.hairline(),
        corner_radius: CornerRadius::same(theme.sizes.radius.card),
        ..Frame::NONE
    };
    let mut is_done = false;
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        let room = height - 40.0 - theme.sizes.size.button - space.m;
        let scroll = ScrollArea::vertical()
            .id_salt("form")
            .max_height(room)
            .auto_shrink([false, true]);
        scroll.show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            // Beside the bar that scrolls.
            ui.set_width(ui.available_width() - 12.0);
            fields_ui(ui, asked, case, call);
        });
        ui.add_space(space.m);
        let words = view.text.get("questionnaire-task-finished");
        let done = if is_last {
            Button::primary(words)
        } else {
            Button::secondary(words)
        };
        is_done = ui.add(done).clicked();
    });
    is_done
}

fn fields_ui(ui: &mut Ui, asked: &Asked<'_>, case: &Case, call: &mut Listening) {
    let space = Theme::of(ui.ctx()).sizes.space.s;
    let id_of = |field: &PartId| Id::unique((asked.question.id.as_str(), field.as_str()));
    let mut go_to = None;
    for (place, field) in case.fields.iter().enumerate() {
        let label = asked.text(&format!("field.{}.label", field.id));
        let is_new = !call.written.contains_key(&field.id);
        let written = call.written.entry(field.id.clone()).or_default();
        let response = Field::new(label).id(id_of(&field.id)).show(ui, written);
        if is_new && place == 0 {
            response.request_focus();
        }
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        if response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter)) {
            go_to = case.fields.get(place + 1).map(|next| id_of(&next.id));
        }
        ui.add_space(space);
    }
    if let Some(next) = go_to {
        ui.memory_mut(|memory| memory.request_focus(next));
    }
}

/// What was written beside what was heard; tells whether the task is to be done again.
fn after_ui(
    ui: &mut Ui,
    view: &View<'_>,
    asked: &Asked<'_>,
    (case, done): (&Case, &CaseDone),
    drafts: &mut Drafts,
) -> bool {
    let theme = Theme::of(ui.ctx());
    let space = &theme.sizes.space;
    let mut is_again = false;
    narrow_ui(ui, |ui| {
        faint_text(ui, Type::Body15, asked.number.as_str());
        ui.add_space(space.xs);
        let right = case.fields.iter().filter(|field| {
            let written = done.fields.get(&field.id);
            written.is_some_and(|written| is_right(field.kind, written))
        });
        let args = [
            ("right", Arg::from(right.count())),
            ("count", Arg::from(case.fields.len())),
        ];
        let title = view.text.with("questionnaire-case-after", &args);
        ui.add(Words::new(Type::Question, title).balanced());
        ui.add_space(space.xl);
        card(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            for field in &case.fields {
                let Some(entry) = done.fields.get(&field.id) else {
                    continue;
                };
                let label = asked.text(&format!("field.{}.label", field.id));
                let (status, words) = written(view, entry, is_right(field.kind, entry));
                line_ui(ui, status, label, &words);
            }
        });
        is_again = again_ui(ui, view, drafts);
    });
    is_again
}
