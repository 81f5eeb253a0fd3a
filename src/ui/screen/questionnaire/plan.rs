//! The first page: how much time there is, and all parts, to begin with any of them.

use egui::{Align, CornerRadius, Layout, Rect, Role, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use super::Move;
use super::course::{Course, Part, Stop};
use super::frame::Shown;
use crate::app::command::Command;
use crate::app::documents::Document;
use crate::base::problem::Arg;
use crate::catalog::questionnaire::Questionnaire;
use crate::record::edit::Edit;
use crate::record::sitting::{Form, Sitting};
use crate::ui::focus;
use crate::ui::icon::Icon;
use crate::ui::kit::answer_row::AnswerRow;
use crate::ui::kit::button::{Button, State};
use crate::ui::kit::card::bare_card;
use crate::ui::kit::keys;
use crate::ui::kit::status::Status;
use crate::ui::kit::switch::switch;
use crate::ui::kit::words::{Words, soft_text};
use crate::ui::outbox::Outbox;
use crate::ui::theme::{Theme, Type};

/// Widest the two columns are together, and the gap between them.
const WIDEST: f32 = 1040.0;
const GAP: f32 = 40.0;
/// Height of a row of the list of parts.
const ROW: f32 = 44.0;
const ROW_SHORT: f32 = 40.0;
const PADDING: f32 = 20.0;

/// Shows the page; gives the part that was chosen.
pub(super) fn plan_ui(
    ui: &mut Ui,
    page: &Shown<'_>,
    questionnaire: &Questionnaire,
    out: &mut Outbox,
) -> Option<Move> {
    let theme = Theme::of(ui.ctx());
    let room = ui.clip_rect();
    let width = (room.width() - 2.0 * theme.page_padding()).min(WIDEST);
    let space = if theme.is_short {
        theme.sizes.space.l
    } else {
        40.0
    };
    let top = ui.available_rect_before_wrap().top() + space;
    let start = (room.center().x - width / 2.0).round();
    let half = (width - GAP) / 2.0;
    let column = |left: f32| {
        let rect = Rect::from_min_size(pos2(left, top), vec2(half, f32::INFINITY));
        UiBuilder::new()
            .max_rect(rect)
            .layout(Layout::top_down(Align::Min))
    };
    ui.scope_builder(column(start), |ui| {
        ui.set_width(half);
        ui.spacing_mut().item_spacing.y = 0.0;
        forms_ui(ui, page, questionnaire, out);
    });
    let wanted = ui.scope_builder(column(start + half + GAP), |ui| {
        ui.set_width(half);
        ui.spacing_mut().item_spacing.y = 0.0;
        parts_ui(ui, page)
    });
    ui.add_space(space);
    wanted.inner
}

/// The three lengths, each with what it brings and the time it takes.
fn forms_ui(ui: &mut Ui, page: &Shown<'_>, questionnaire: &Questionnaire, out: &mut Outbox) {
    let theme = Theme::of(ui.ctx());
    let space = &theme.sizes.space;
    let (text, sitting) = (page.view.text, page.view.record.sitting);
    ui.add(Words::new(Type::Question, text.get("questionnaire-plan-title")).balanced());
    ui.add_space(space.s);
    soft_text(ui, Type::Body, text.get("questionnaire-plan-words"));
    ui.add_space(space.xl);
    let typed = keys::take_digit(ui).and_then(|digit| usize::from(digit).checked_sub(1));
    let mut chosen = typed.and_then(|place| Form::ALL.get(place));
    for (place, entry) in Form::ALL.iter().enumerate() {
        let (_, form) = entry;
        let key = match form {
            Form::Short => "questionnaire-form-short",
            Form::Standard => "questionnaire-form-standard",
            Form::Full => "questionnaire-form-full",
        };
        let args = [("minutes", Arg::from(minutes(questionnaire, *form)))];
        let words = text.with(key, &args);
        let row = AnswerRow::new(&words, sitting.form == *form).key((place + 1).to_string());
        if ui.add(row).clicked() {
            chosen = Some(entry);
        }
        ui.add_space(theme.sizes.size.answer_row_gap);
    }
    if let Some((_, form)) = chosen.filter(|(_, form)| *form != sitting.form) {
        let form = *form;
        out.edit(Edit::SetSitting(Sitting { form, ..sitting }));
    }
    ui.add_space(space.m);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space.m;
        let name = text.get("questionnaire-clock");
        if switch(ui, &name, !sitting.clocks_off).clicked() {
            out.edit(Edit::SetSitting(Sitting {
                clocks_off: !sitting.clocks_off,
                ..sitting
            }));
        }
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.add_space(space.s);
            ui.add(Words::new(Type::Body15, name.as_str()).strong());
            soft_text(ui, Type::Small, text.get("questionnaire-clock-words"));
        });
    });
    ui.add_space(space.m);
    let paper = Button::quiet(text.get("questionnaire-on-paper"));
    if ui
        .add(paper.before(Icon::Printer).small().flush())
        .clicked()
    {
        let what = Document::Paper(questionnaire.id.clone(), sitting.form);
        let suggested = page.view.suggested_path(&what);
        out.command(Command::AskSave { what, suggested });
    }
}

/// How long a form takes most people, in minutes.
fn minutes(questionnaire: &Questionnaire, form: Form) -> usize {
    let minutes = questionnaire
        .sections
        .iter()
        .map(|section| section.minutes(form));
    minutes.sum::<u32>() as usize
}

/// All parts with what is done of them; gives the one that was chosen.
fn parts_ui(ui: &mut Ui, page: &Shown<'_>) -> Option<Move> {
    let theme = Theme::of(ui.ctx());
    let text = page.view.text;
    ui.add(Words::new(
        Type::Heading,
        text.get("questionnaire-plan-parts"),
    ));
    soft_text(ui, Type::Small, text.get("questionnaire-plan-parts-words"));
    ui.add_space(theme.sizes.space.m);
    let mut chosen = None;
    bare_card(ui, |ui| {
        for place in 0..page.course.parts.len() {
            if row_ui(ui, page, place) {
                chosen = Some(place);
            }
        }
    });
    chosen.map(|place| {
        let open = page.course.first_open_in(place, page.view.record);
        Move::Go(match open {
            Some(Stop::Question(_, at)) if at > 0 => Stop::Question(place, at),
            _ => Stop::Start(place),
        })
    })
}

/// One part; tells whether it was chosen.
fn row_ui(ui: &mut Ui, page: &Shown<'_>, place: usize) -> bool {
    let theme = Theme::of(ui.ctx());
    let colors = &theme.colors;
    let Some(part) = page.course.parts.get(place) else {
        return false;
    };
    let height = if theme.is_short { ROW_SHORT } else { ROW };
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    let (status, state) = state(page, place, part);
    let words = page.view.words.sections.get(&part.section.id);
    let title = words.map_or("", |words| words.title.as_str());
    let said = format!("{title}, {state}");
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), &said));
    let fill = State::of(&response, true).row_fill(colors);
    let painter = ui.painter();
    if let Some(fill) = fill {
        painter.rect_filled(
            rect.shrink(1.0),
            CornerRadius::same(theme.sizes.radius.control),
            fill,
        );
    }
    if place > 0 {
        painter.hline(rect.x_range(), rect.top(), theme.hairline());
    }
    let center = pos2(rect.left() + PADDING + 9.0, rect.center().y);
    status.paint(painter, &theme, center, 18.0, colors.surface);
    let state = Words::new(Type::Small, state)
        .color(colors.ink_2)
        .one_line();
    let state = state.galley(ui, f32::INFINITY);
    let right = rect.right() - PADDING - state.size().x;
    let left = rect.left() + PADDING + 30.0;
    let title = Words::new(Type::Body15, title).strong().cut();
    let title = title.galley(ui, (right - left - 12.0).max(0.0));
    let middle = |galley: &egui::Galley| rect.center().y - galley.size().y / 2.0;
    let at = pos2(left, middle(&title));
    painter.galley(at, title, colors.ink);
    let at = pos2(right, middle(&state));
    painter.galley(at, state, colors.ink_2);
    focus::ring(ui, &response, rect.shrink(2.0), theme.sizes.radius.control);
    response.clicked()
}

/// How far a part is done, as a shape and in words.
fn state(page: &Shown<'_>, place: usize, part: &Part<'_>) -> (Status, String) {
    let record = page.view.record;
    let open = page.course.open_in(place, record);
    let (status, key) = if open == 0 {
        (Status::Good, "questionnaire-part-state-done")
    } else if open < part.questions.len() {
        (Status::Partial, "questionnaire-part-state-begun")
    } else {
        (Status::Empty, "questionnaire-part-state-open")
    };
    let minutes = part.section.minutes(record.sitting.form) as usize;
    let args = [("minutes", Arg::from(minutes)), ("count", Arg::from(open))];
    (status, page.view.text.with(key, &args))
}

/// Where the main button of this page leads: to the first question that waits for an answer.
pub(super) fn onward(page: &Shown<'_>, course: &Course<'_>) -> Stop {
    let record = page.view.record;
    if record.answers.is_empty() {
        return course.next(Stop::Plan);
    }
    match course.first_open(record) {
        Some(Stop::Question(part, 0)) => Stop::Start(part),
        Some(stop) => stop,
        None => Stop::Finished,
    }
}
