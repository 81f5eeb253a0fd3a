//! The check before the CV is saved: what to look at, what is well, and what a machine reads.

mod cards;
mod file;
mod machine;

use egui::{Sense, Ui, pos2, vec2};

use super::cv_editor::keeper::{self, ReportKeeper};
use crate::app::cv_checks::{Progress, Report};
use crate::ui::kit::card::card;
use crate::ui::kit::keys;
use crate::ui::kit::page::{Column, Page, columns};
use crate::ui::kit::status::Status;
use crate::ui::kit::words::Words;
use crate::ui::outbox::Outbox;
use crate::ui::route::Route;
use crate::ui::theme::{Theme, Type};
use crate::ui::view::View;
use cards::Cards;
use file::FileCard;

/// Share of the width for what was checked, and the width below which the file stands under it.
const SHARE: f32 = 616.0 / 944.0;
const STACK_BELOW: f32 = 760.0;
/// Height of a row of the checks that passed.
const ROW: f32 = 36.0;

/// The check before saving: scratch state.
#[derive(Debug, Default)]
pub struct CvCheckScreen {
    keeper: ReportKeeper,
    cards: Cards,
    file: FileCard,
    /// What a machine reads is shown.
    is_machine_open: bool,
}

impl CvCheckScreen {
    /// Draws the screen.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, out: &mut Outbox) {
        self.keeper.refresh(view);
        let report = self.keeper.report().clone();
        let text = view.text;
        let title = text.get(match report.progress() {
            Progress::Ready => "cv-screen-check-ready",
            Progress::Nearly => "cv-screen-check-nearly",
            Progress::Begun => "cv-screen-check-begun",
        });
        let key = if report.findings.is_empty() {
            "cv-screen-checked-all"
        } else {
            "cv-screen-checked"
        };
        let (checks, n) = (report.checks(), report.findings.len());
        let sentence = text.with(key, &[("checks", checks.into()), ("n", n.into())]);
        let back = text.get("cv-screen-back");
        let has_read = self.keeper.has_read();
        let page = Page::new(&title).sentence(&sentence).back(&back);
        let shown = page.show(ui, |ui| {
            let mut is_machine_open = self.is_machine_open;
            let (cards, file) = (&mut self.cards, &mut self.file);
            let is_enter = keys::take_enter(ui);
            let mut jump = None;
            let fields = self.keeper.fields();
            columns(ui, SHARE, STACK_BELOW, |ui, column| match column {
                Column::Left => {
                    jump = left_ui(ui, &report, cards, view, out);
                    let field = machine::machine_ui(ui, &mut is_machine_open, fields, view);
                    jump = field.or_else(|| jump.take());
                }
                Column::Right => {
                    let is_last = report.findings.is_empty() && cards.take_focus();
                    file.ui(ui, &report, (has_read, is_enter, is_last), view, out);
                }
            });
            self.is_machine_open = is_machine_open;
            jump
        });
        if let Some(spot) = shown.inner {
            keeper::ask_jump(ui.ctx(), &spot);
            out.go(Route::CvEditor);
        }
        if shown.is_back {
            out.go(Route::CvEditor);
        }
    }
}

/// What was checked; gives what was chosen of the findings.
fn left_ui(
    ui: &mut Ui,
    report: &Report,
    cards: &mut Cards,
    view: &View<'_>,
    out: &mut Outbox,
) -> Option<String> {
    let theme = Theme::of(ui.ctx());
    let text = view.text;
    ui.spacing_mut().item_spacing.y = theme.sizes.space.m;
    let mut jump = None;
    if !report.findings.is_empty() {
        caption_ui(
            ui,
            &text.with("cv-screen-things", &[("n", report.findings.len().into())]),
        );
        jump = cards.ui(ui, &report.findings, view, out);
        ui.add_space(theme.sizes.space.l);
    }
    if !report.passed.is_empty() {
        caption_ui(
            ui,
            &text.with("cv-screen-passed", &[("n", report.passed.len().into())]),
        );
        card(ui, |ui| passed_ui(ui, report, view));
        ui.add_space(theme.sizes.space.m);
    }
    jump
}

fn caption_ui(ui: &mut Ui, words: &str) {
    let color = Theme::of(ui.ctx()).colors.ink_2;
    ui.add(Words::new(Type::Small, words).strong().color(color));
}

/// Checks that passed, in two columns where there is room.
fn passed_ui(ui: &mut Ui, report: &Report, view: &View<'_>) {
    const SHAPE: f32 = 18.0;
    /// Narrower columns would break most lines.
    const LEAST: f32 = 250.0;
    let theme = Theme::of(ui.ctx());
    let words: Vec<String> = report
        .passed
        .iter()
        .map(|passed| view.text.message(&passed.words))
        .collect();
    let full = ui.available_width();
    let half = (full / 2.0).floor();
    let galley = |ui: &Ui, words: &str, room: f32| Words::new(Type::Body15, words).galley(ui, room);
    let count = if half >= LEAST { 2 } else { 1 };
    let width = if count == 2 { half } else { full };
    ui.spacing_mut().item_spacing = vec2(0.0, 0.0);
    for row in words.chunks(count) {
        let galleys: Vec<_> = row
            .iter()
            .map(|words| galley(ui, words, width - SHAPE - 22.0))
            .collect();
        let height = galleys
            .iter()
            .map(|galley| galley.size().y + 12.0)
            .fold(ROW, f32::max);
        ui.horizontal_top(|ui| {
            for (galley, words) in galleys.into_iter().zip(row) {
                let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
                response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, words));
                let center = pos2(rect.left() + SHAPE / 2.0 + 2.0, rect.center().y);
                Status::Good.paint(ui.painter(), &theme, center, SHAPE, theme.colors.surface);
                let place = pos2(
                    rect.left() + SHAPE + 12.0,
                    rect.center().y - galley.size().y / 2.0,
                );
                ui.painter().galley(place, galley, theme.colors.ink);
            }
        });
    }
}
