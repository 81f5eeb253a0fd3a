//! How far the CV is, what there is to look at, and what was done for the role.

use egui::{CornerRadius, Response, Role, Sense, Ui, WidgetInfo, pos2, vec2};

use super::bar::COUNTRIES;
use super::keeper;
use crate::app::command::Command;
use crate::app::cv_checks::mend::Mend;
use crate::app::cv_checks::{Finding, Progress, Report};
use crate::cv::block::Change;
use crate::ui::focus;
use crate::ui::icon::Icon;
use crate::ui::kit::button::{Button, State};
use crate::ui::kit::card::divider;
use crate::ui::kit::ring::ring;
use crate::ui::kit::status::Status;
use crate::ui::kit::words::Words;
use crate::ui::outbox::Outbox;
use crate::ui::theme::{Theme, Type};
use crate::ui::view::View;

/// Distance between groups.
const GROUP: f32 = 18.0;

/// Shows the checks; gives the field of a finding that was chosen.
pub(super) fn side_ui(
    ui: &mut Ui,
    report: &Report,
    view: &View<'_>,
    out: &mut Outbox,
) -> Option<String> {
    ui.add_space(10.0);
    progress_ui(ui, report, view);
    let mut chosen = None;
    if !report.findings.is_empty() {
        group_ui(ui, &view.text.get("cv-screen-to-look-at"));
        for finding in &report.findings {
            if finding_ui(ui, finding, view).clicked() {
                chosen = Some(finding.spot.clone());
            }
            if let Some(mend) = &finding.mend
                && mend_ui(ui, mend, view)
            {
                out.command(Command::Mend(Box::new(mend.clone())));
            }
        }
    }
    reading_ui(ui, report, view);
    changes_ui(ui, view);
    note_ui(ui, view);
    chosen
}

fn progress_ui(ui: &mut Ui, report: &Report, view: &View<'_>) {
    let text = view.text;
    let theme = Theme::of(ui.ctx());
    let share = report.share();
    let number = text.whole(i64::from(share));
    let title = text.get(match report.progress() {
        Progress::Ready => "cv-screen-ready",
        Progress::Nearly => "cv-screen-nearly",
        Progress::Begun => "cv-screen-begun",
    });
    let key = if report.findings.is_empty() {
        "cv-screen-share-all"
    } else {
        "cv-screen-share"
    };
    let n = report.findings.len();
    let words = text.with(key, &[("share", number.as_str().into()), ("n", n.into())]);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = theme.sizes.space.l;
        ring(ui, f32::from(share) / 100.0, 64.0, &number, &words);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.add(Words::new(Type::Heading, title));
            ui.add(Words::new(Type::Small, words).color(theme.colors.ink_2));
        });
    });
}

fn group_ui(ui: &mut Ui, title: &str) {
    let color = Theme::of(ui.ctx()).colors.ink_2;
    ui.add_space(GROUP);
    divider(ui);
    ui.add_space(GROUP - 2.0);
    ui.add(Words::new(Type::Small, title).strong().color(color));
    ui.add_space(8.0);
}

/// One thing to look at: a click leads to its field.
fn finding_ui(ui: &mut Ui, finding: &Finding, view: &View<'_>) -> Response {
    let theme = Theme::of(ui.ctx());
    let (colors, shape) = (&theme.colors, theme.sizes.size.icon_small);
    let left = shape + 12.0;
    let room = ui.available_width() - left;
    let (title, words) = (
        view.text.message(&finding.title),
        view.text.message(&finding.words),
    );
    let first = Words::new(Type::Body15, title.as_str())
        .strong()
        .galley(ui, room);
    let second = Words::new(Type::Small, words.as_str())
        .color(colors.ink_2)
        .galley(ui, room);
    let height = (first.size().y + second.size().y + 10.0).max(theme.sizes.size.target_min);
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    let said = format!("{title}, {words}");
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), &said));
    let around = rect.expand2(vec2(8.0, 0.0));
    let fill = State::of(&response, true).row_fill(colors);
    let radius = theme.sizes.radius.control;
    if let Some(fill) = fill {
        ui.painter()
            .rect_filled(around, CornerRadius::same(radius), fill);
    }
    let top = rect.top() + 5.0;
    let line = theme.size_of(Type::Body15).line;
    let center = pos2(rect.left() + shape / 2.0, top + line / 2.0);
    Status::Partial.paint(ui.painter(), &theme, center, shape, colors.canvas);
    let below = top + first.size().y;
    ui.painter()
        .galley(pos2(rect.left() + left, top), first, colors.ink);
    ui.painter()
        .galley(pos2(rect.left() + left, below), second, colors.ink_2);
    focus::ring(ui, &response, around, radius);
    response
}

/// What solves a finding, below it; tells whether it was pressed.
fn mend_ui(ui: &mut Ui, mend: &Mend, view: &View<'_>) -> bool {
    let theme = Theme::of(ui.ctx());
    let left = theme.sizes.size.icon_small + 12.0;
    let button = Button::quiet(view.text.get(mend.verb)).small().flush();
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.add_space(left);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            if let Some(becomes) = &mend.becomes {
                let words = view.text.message(becomes);
                ui.add(Words::new(Type::Small, words).color(theme.colors.ink_2));
            }
            ui.add(button).clicked()
        })
        .inner
    })
    .inner
}

/// A line with a sign before it.
fn line_ui(ui: &mut Ui, kind: Type, words: &str, sign: impl FnOnce(&Ui, &Theme, egui::Pos2, f32)) {
    let theme = Theme::of(ui.ctx());
    let size = theme.sizes.size.icon_small;
    let left = size + 12.0;
    let color = if kind == Type::Body15 {
        theme.colors.ink
    } else {
        theme.colors.ink_2
    };
    let galley = Words::new(kind, words)
        .color(color)
        .galley(ui, ui.available_width() - left);
    let height = galley.size().y + 11.0;
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(Role::Label, true, words));
    let top = rect.top() + 5.0;
    let center = pos2(
        rect.left() + size / 2.0,
        top + theme.size_of(kind).line / 2.0,
    );
    sign(ui, &theme, center, size);
    ui.painter()
        .galley(pos2(rect.left() + left, top), galley, color);
}

fn icon(icon: Icon) -> impl FnOnce(&Ui, &Theme, egui::Pos2, f32) {
    move |ui, theme, center, size| icon.paint(ui.painter(), center, size, theme.colors.ink_3)
}

fn reading_ui(ui: &mut Ui, report: &Report, view: &View<'_>) {
    let mut passed = report
        .passed
        .iter()
        .filter(|passed| passed.check.is_reading())
        .peekable();
    if passed.peek().is_none() {
        return;
    }
    group_ui(ui, &view.text.get("cv-screen-reading"));
    for passed in passed {
        line_ui(
            ui,
            Type::Body15,
            &view.text.message(&passed.words),
            |ui, theme, center, size| {
                Status::Good.paint(ui.painter(), theme, center, size, theme.colors.canvas);
            },
        );
    }
}

/// What the composer changed for the role, with its reason.
fn changes_ui(ui: &mut Ui, view: &View<'_>) {
    let changes = view
        .preview
        .map(|preview| preview.changes.as_slice())
        .unwrap_or_default();
    if changes.is_empty() {
        return;
    }
    group_ui(ui, &view.text.get("cv-screen-changes"));
    for change in changes {
        line_ui(
            ui,
            Type::Small,
            &change_words(view, change),
            icon(Icon::Sparkles),
        );
    }
}

pub(super) fn change_words(view: &View<'_>, change: &Change) -> String {
    let text = view.text;
    match change {
        Change::Headline => text.get("cv-screen-change-headline"),
        Change::Summary => text.get("cv-screen-change-summary"),
        Change::SkillAdded {
            competency,
            confirmed_by,
        } => {
            let words = view.words.competencies.get(competency);
            let skill = words
                .map(|words| words.cv_skill.clone())
                .unwrap_or_default();
            let key = if confirmed_by.is_empty() {
                "cv-screen-change-skill-added-plain"
            } else {
                "cv-screen-change-skill-added"
            };
            text.with(
                key,
                &[
                    ("skill", skill.into()),
                    ("entry", confirmed_by.as_str().into()),
                ],
            )
        }
        Change::SkillsReordered => text.get("cv-screen-change-skills"),
        Change::SkillsForVacancy => text.get("cv-screen-change-vacancy"),
        Change::BulletsReordered { entries } => {
            text.with("cv-screen-change-bullets", &[("n", (*entries).into())])
        }
    }
}

/// What is usual in the country of the CV.
fn note_ui(ui: &mut Ui, view: &View<'_>) {
    let country = keeper::country(view);
    if !COUNTRIES.contains(&country.as_str()) {
        return;
    }
    let note = view
        .text
        .get(&format!("cv-screen-note-{}", country.to_ascii_lowercase()));
    ui.add_space(GROUP);
    divider(ui);
    ui.add_space(GROUP - 5.0);
    line_ui(ui, Type::Small, &note, icon(Icon::Globe));
}
