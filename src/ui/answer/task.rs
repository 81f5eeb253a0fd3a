//! What all tasks share: the card before the start, with the choice of a clock, and the page afterwards.

use egui::{Key, Ui};

use super::Drafts;
use crate::base::problem::Arg;
use crate::record::edit::Edit;
use crate::record::sitting::Sitting;
use crate::ui::icon::Icon;
use crate::ui::kit::button::Button;
use crate::ui::kit::card::card;
use crate::ui::kit::keys;
use crate::ui::kit::status::{Status, shape};
use crate::ui::kit::switch::switch;
use crate::ui::kit::words::{Words, faint_text, soft_text};
use crate::ui::theme::{Theme, Type};
use crate::ui::view::View;

/// What the card before a task says.
pub(super) struct Before<'a> {
    pub(super) number: &'a str,
    pub(super) title: &'a str,
    /// Paragraphs below the title; empty ones are left out.
    pub(super) words: &'a [&'a str],
    pub(super) icon: Icon,
    /// Words of the button that begins.
    pub(super) start: String,
}

/// Shows the card before a task; tells whether the task begins now.
pub(super) fn before_ui(
    ui: &mut Ui,
    view: &View<'_>,
    before: &Before<'_>,
    drafts: &mut Drafts,
) -> bool {
    let theme = Theme::of(ui.ctx());
    let space = &theme.sizes.space;
    drafts.holds_keys = true;
    let is_entered = keys::take_enter(ui);
    let mut is_begun = false;
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space.s;
            let size = theme.sizes.size.icon;
            let (rect, _) = ui.allocate_exact_size(egui::vec2(size, size), egui::Sense::hover());
            before
                .icon
                .paint(ui.painter(), rect.center(), size, theme.colors.accent_text);
            faint_text(ui, Type::Body15, before.number);
        });
        ui.add_space(space.s);
        ui.add(Words::new(Type::Question, before.title).balanced());
        for words in before.words.iter().filter(|words| !words.is_empty()) {
            ui.add_space(space.s);
            soft_text(ui, Type::Body, *words);
        }
        ui.add_space(space.xl);
        clock_ui(ui, view, drafts);
        ui.add_space(space.xl);
        is_begun = ui.add(Button::primary(before.start.as_str())).clicked();
    });
    is_begun || is_entered
}

/// The switch for clocks, which stays as it is set for all tasks.
fn clock_ui(ui: &mut Ui, view: &View<'_>, drafts: &mut Drafts) {
    let theme = Theme::of(ui.ctx());
    let sitting = view.record.sitting;
    let name = view.text.get("questionnaire-clock");
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = theme.sizes.space.m;
        if switch(ui, &name, !sitting.clocks_off).clicked() {
            drafts.edit = Some(Edit::SetSitting(Sitting {
                clocks_off: !sitting.clocks_off,
                ..sitting
            }));
        }
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.add(Words::new(Type::Body15, name.as_str()).strong());
            soft_text(ui, Type::Small, view.text.get("questionnaire-clock-words"));
        });
    });
}

/// One line of what came of a task: a shape, what it is about, and what is said of it.
pub(super) fn line_ui(ui: &mut Ui, status: Status, title: &str, words: &str) {
    let theme = Theme::of(ui.ctx());
    let size = theme.sizes.size.icon_small;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = theme.sizes.space.m;
        ui.vertical(|ui| {
            ui.add_space(3.0);
            shape(ui, status, size);
        });
        ui.vertical(|ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = 2.0;
            if !title.is_empty() {
                ui.add(Words::new(Type::Body15, title).strong());
            }
            if !words.is_empty() {
                soft_text(ui, Type::Body15, words);
            }
        });
    });
    ui.add_space(theme.sizes.space.m);
}

/// The button to do a task once more; tells whether it was pressed.
pub(super) fn again_ui(ui: &mut Ui, view: &View<'_>, drafts: &mut Drafts) -> bool {
    drafts.holds_keys = false;
    ui.add_space(Theme::of(ui.ctx()).sizes.space.m);
    let again = Button::secondary(view.text.get("questionnaire-task-again")).before(Icon::Again);
    ui.add(again.small()).clicked()
}

/// Seconds left of a time, and the share of it; asks for the next frame when the number changes.
pub(super) fn left(ui: &Ui, since: f64, seconds: f64) -> (f64, f32) {
    let now = ui.input(|input| input.time);
    let left = (seconds - (now - since)).max(0.0);
    let next = (left.fract() + 0.02).min(0.25);
    ui.ctx()
        .request_repaint_after(std::time::Duration::from_secs_f64(next));
    #[expect(clippy::cast_possible_truncation, reason = "0 to 1")]
    let share = (left / seconds.max(1.0)) as f32;
    (left, share)
}

/// Minutes and seconds, as a clock shows them.
pub(super) fn clock_words(view: &View<'_>, seconds: f64) -> String {
    let whole = seconds.ceil();
    let (minutes, seconds) = ((whole / 60.0).floor(), whole % 60.0);
    let args = [
        ("minutes", Arg::from(minutes)),
        (
            "seconds",
            Arg::from(view.text.digits(&format!("{seconds:02}"))),
        ),
    ];
    view.text.with("questionnaire-clock-time", &args)
}

/// Whether a letter key without a modifier was pressed where no field takes it.
pub(super) fn pressed(ui: &Ui, key: Key) -> bool {
    keys::take(ui, key)
}
