//! The cards between the parts: what comes, what is done, and the end.

use egui::{CornerRadius, Frame, Margin, Sense, Ui, vec2};

use super::Move;
use super::course::Stop;
use super::frame::Shown;
use super::question::column_ui;
use crate::base::problem::Arg;
use crate::record::sitting::Form;
use crate::ui::icon::Icon;
use crate::ui::kit::button::{Button, button_row};
use crate::ui::kit::words::{Words, faint_text, soft_text};
use crate::ui::theme::{Theme, Type};

/// Shows the card of a page that is no question.
pub(super) fn card_ui(ui: &mut Ui, page: &Shown<'_>) -> Option<Move> {
    column_ui(ui, page.stop, |ui, _room| match page.stop {
        Stop::Start(part) => start_ui(ui, page, part),
        Stop::End(part) => end_ui(ui, page, part),
        Stop::Finished => finished_ui(ui, page),
        Stop::Plan | Stop::Question(..) => None,
    })
}

fn start_ui(ui: &mut Ui, page: &Shown<'_>, part: usize) -> Option<Move> {
    let text = page.view.text;
    let of = page.course.parts.get(part)?;
    let mut is_plan = false;
    let words = page.view.words.sections.get(&of.section.id);
    let form = page.view.record.sitting.form;
    panel_ui(ui, Icon::Assessment, |ui, theme| {
        let args = [
            ("part", Arg::from(part + 1)),
            ("count", Arg::from(page.course.parts.len())),
        ];
        faint_text(ui, Type::Body15, text.with("questionnaire-part", &args));
        ui.add(Words::new(Type::Question, words.map_or("", |words| &words.title)).balanced());
        ui.add_space(theme.sizes.space.s);
        soft_text(ui, Type::Body, words.map_or("", |words| &words.intro));
        ui.add_space(theme.sizes.space.xl);
        let args = [
            ("count", Arg::from(of.questions.len())),
            ("minutes", Arg::from(of.section.minutes(form) as usize)),
        ];
        fact_ui(ui, Icon::Clock, &text.with("questionnaire-length", &args));
        if part == 0 {
            let found = super::questionnaire(page.view);
            let whole = found.and_then(|found| page.view.words.questionnaires.get(&found.id));
            let intro = whole.map(|words| words.intro.clone());
            let intro = intro.filter(|intro| !intro.is_empty());
            ui.add_space(theme.sizes.space.xl);
            faint_text(
                ui,
                Type::Small,
                intro.unwrap_or_else(|| text.get("questionnaire-safe")),
            );
        } else {
            ui.add_space(theme.sizes.space.xl);
            let all = Button::secondary(text.get("questionnaire-all-parts")).small();
            is_plan = ui.add(all).clicked();
        }
    });
    is_plan.then_some(Move::Go(Stop::Plan))
}

fn end_ui(ui: &mut Ui, page: &Shown<'_>, part: usize) -> Option<Move> {
    let (text, course) = (page.view.text, page.course);
    let form = page.view.record.sitting.form;
    let rest = course.parts.get(part + 1..).unwrap_or_default();
    let minutes: usize = rest
        .iter()
        .map(|part| part.section.minutes(form) as usize)
        .sum();
    let mut wanted = None;
    panel_ui(ui, Icon::Check, |ui, theme| {
        let args = [
            ("part", Arg::from(part + 1)),
            ("count", Arg::from(course.parts.len())),
        ];
        faint_text(
            ui,
            Type::Body15,
            text.with("questionnaire-part-done", &args),
        );
        ui.add(Words::new(Type::Question, text.get("questionnaire-thanks")).balanced());
        ui.add_space(theme.sizes.space.s);
        let args = [
            ("parts", Arg::from(rest.len())),
            ("minutes", Arg::from(minutes)),
        ];
        soft_text(ui, Type::Body, text.with("questionnaire-left", &args));
        let (open, open_words) = open_ui(ui, page, part);
        ui.add_space(theme.sizes.space.xl);
        let mut buttons = Vec::new();
        if let Some(stop) = open {
            buttons.push((Button::secondary(open_words).small(), Move::Go(stop)));
        }
        let pause = Button::secondary(text.get("questionnaire-pause"))
            .small()
            .before(Icon::Pause);
        buttons.push((pause, Move::Leave));
        let (buttons, moves): (Vec<_>, Vec<_>) = buttons.into_iter().unzip();
        wanted = button_row(ui, buttons).and_then(|place| moves.get(place).copied());
    });
    wanted
}

/// Says how many questions of a part are still open; gives the first and the words of the button that leads there.
fn open_ui(ui: &mut Ui, page: &Shown<'_>, part: usize) -> (Option<Stop>, String) {
    let (text, record) = (page.view.text, page.view.record);
    let open = page.course.open_in(part, record);
    if open == 0 {
        return (None, String::new());
    }
    ui.add_space(Theme::of(ui.ctx()).sizes.space.s);
    let args = [("count", Arg::from(open))];
    soft_text(ui, Type::Body, text.with("questionnaire-open", &args));
    let button = text.with("questionnaire-answer-open", &args);
    (page.course.first_open_in(part, record), button)
}

fn finished_ui(ui: &mut Ui, page: &Shown<'_>) -> Option<Move> {
    let (text, course, record) = (page.view.text, page.course, page.view.record);
    let open: usize = (0..course.parts.len())
        .map(|part| course.open_in(part, record))
        .sum();
    let has_levels = !page.view.derived.profile.levels.is_empty();
    let mut wanted = None;
    let icon = if has_levels {
        Icon::Results
    } else {
        Icon::Check
    };
    panel_ui(ui, icon, |ui, theme| {
        let (title, words) = if has_levels {
            ("questionnaire-ready-title", "questionnaire-ready-words")
        } else {
            ("questionnaire-end-title", "questionnaire-end-words")
        };
        ui.add(Words::new(Type::Question, text.get(title)).balanced());
        ui.add_space(theme.sizes.space.s);
        soft_text(ui, Type::Body, text.get(words));
        let mut buttons = Vec::new();
        if open > 0 {
            let args = [("count", Arg::from(open))];
            ui.add_space(theme.sizes.space.s);
            soft_text(ui, Type::Body, text.with("questionnaire-open", &args));
            let words = text.with("questionnaire-answer-open", &args);
            let first = course.first_open(record).map(Move::Go);
            buttons.push((Button::secondary(words).small(), first));
        }
        if record.sitting.form < Form::Full {
            let deeper = Button::secondary(text.get("questionnaire-deeper")).small();
            buttons.push((deeper, Some(Move::Go(Stop::Plan))));
        }
        let again = Button::secondary(text.get("questionnaire-again")).small();
        buttons.push((again, Some(Move::Go(Stop::Start(0)))));
        let anew = Button::secondary(text.get("questionnaire-anew")).small();
        buttons.push((anew, Some(Move::Anew)));
        ui.add_space(theme.sizes.space.xl);
        let (buttons, moves): (Vec<_>, Vec<_>) = buttons.into_iter().unzip();
        let pressed = button_row(ui, buttons).and_then(|place| moves.get(place).copied());
        wanted = pressed.flatten();
    });
    wanted
}

/// A card with an icon on its tile and words beside it.
fn panel_ui(ui: &mut Ui, icon: Icon, contents: impl FnOnce(&mut Ui, &Theme)) {
    let theme = Theme::of(ui.ctx());
    let margin = if theme.is_compact { 28 } else { 40 };
    let frame = Frame {
        inner_margin: Margin::same(margin),
        fill: theme.colors.surface,
        stroke: theme.hairline(),
        corner_radius: CornerRadius::same(theme.sizes.radius.panel),
        ..Frame::NONE
    };
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        let side = theme.sizes.size.tile;
        let (tile, _) = ui.allocate_exact_size(vec2(side, side), Sense::hover());
        let radius = CornerRadius::same(theme.sizes.radius.panel);
        ui.painter()
            .rect_filled(tile, radius, theme.colors.accent_soft);
        icon.paint(ui.painter(), tile.center(), 30.0, theme.colors.accent_text);
        ui.add_space(theme.sizes.space.xl);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = theme.sizes.space.xs;
            contents(ui, &theme);
        });
    });
}

/// A fact with its icon.
fn fact_ui(ui: &mut Ui, icon: Icon, words: &str) {
    let theme = Theme::of(ui.ctx());
    let size = theme.sizes.size.icon;
    let color = theme.colors.ink_2;
    let galley = Words::new(Type::Body, words)
        .color(color)
        .one_line()
        .galley(ui, f32::INFINITY);
    let gap = theme.sizes.space.s;
    let wanted = vec2(size + gap + galley.size().x, galley.size().y.max(size));
    let (rect, response) = ui.allocate_exact_size(wanted, Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, words));
    icon.paint(
        ui.painter(),
        rect.left_center() + vec2(size / 2.0, 0.0),
        size,
        color,
    );
    let place = rect.left_center() + vec2(size + gap, -galley.size().y / 2.0);
    ui.painter().galley(place, galley, color);
}
