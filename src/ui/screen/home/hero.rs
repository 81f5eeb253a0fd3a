//! The card at the top of home: the next part, and how much of the way is done.

use egui::{CornerRadius, Rect, Ui, pos2, vec2};

use crate::base::problem::Arg;
use crate::catalog::questionnaire::Questionnaire;
use crate::ui::icon::Icon;
use crate::ui::kit::button::Button;
use crate::ui::kit::keys;
use crate::ui::kit::page::place;
use crate::ui::kit::wave::paint_wave;
use crate::ui::kit::words::Words;
use crate::ui::outbox::Outbox;
use crate::ui::route::Route;
use crate::ui::screen::home::Stage;
use crate::ui::screen::questionnaire::course::{Course, Progress};
use crate::ui::theme::{Theme, Type};
use crate::ui::view::View;

/// Room for wave and counts at the right, and heights of wave and card.
const RIGHT: f32 = 355.0;
const WAVE: f32 = 104.0;
const HEIGHT: f32 = 248.0;

/// What the card says.
struct Said {
    above: String,
    title: String,
    sentence: String,
    button: String,
    target: Route,
}

/// Shows the card and takes Enter for its button.
pub(super) fn hero_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (found, progress, stage): (&Questionnaire, Progress, Stage),
    out: &mut Outbox,
) {
    let theme = Theme::of(ui.ctx());
    let said = said(view, found, progress, stage);
    let padding = if theme.is_compact {
        vec2(28.0, 24.0)
    } else {
        vec2(40.0, 36.0)
    };
    let width = ui.available_width();
    let right = if theme.is_compact {
        width * 0.36
    } else {
        RIGHT
    };
    let left = width - right - 2.0 * padding.x - 40.0;
    let height = height(ui, &said, left) + 2.0 * padding.y;
    let height = if theme.is_short {
        height
    } else {
        height.max(HEIGHT)
    };
    let (_, card) = ui.allocate_space(vec2(width, height));
    let radius = CornerRadius::same(theme.sizes.radius.panel);
    ui.painter().rect_filled(card, radius, theme.colors.hero);
    let inner = card.shrink2(padding);
    let words = Rect::from_min_size(inner.min, vec2(left, inner.height()));
    let is_pressed = place(ui, words, |ui| words_ui(ui, view, &said));
    let side = Rect::from_min_max(pos2(inner.right() - right, inner.top()), inner.max);
    way_ui(ui, view, side, progress);
    if is_pressed || keys::take_enter(ui) {
        out.go(said.target);
    }
}

fn said(view: &View<'_>, found: &Questionnaire, progress: Progress, stage: Stage) -> Said {
    let text = view.text;
    let count = [("count", Arg::from(progress.part_count))];
    let Some(part) = progress.part.filter(|_| stage != Stage::Done) else {
        return Said {
            above: text.with("ui-home-all-parts", &count),
            title: text.get("ui-home-ready"),
            sentence: text.get("ui-home-ready-words"),
            button: text.get("ui-home-see-results"),
            target: Route::Results,
        };
    };
    let course = Course::new(found, view.record, view.record.seed);
    let section = course.parts.get(part).map(|part| part.section);
    let title = section.and_then(|section| view.words.sections.get(&section.id));
    let questions = match stage {
        Stage::Fresh => course
            .parts
            .get(part)
            .map_or(0, |part| part.questions.len()),
        Stage::Begun | Stage::MoreThanHalf | Stage::Done => course.open_in(part, view.record),
    };
    let minutes = section.map_or(0, |section| {
        section.minutes(view.record.sitting.form) as usize
    });
    let args = [
        ("questions", Arg::from(questions)),
        ("minutes", Arg::from(minutes)),
    ];
    let place = [
        ("part", Arg::from(part + 1)),
        ("count", Arg::from(progress.part_count)),
    ];
    Said {
        above: text.with("ui-home-part", &place),
        title: match stage {
            Stage::Fresh => text.get("ui-home-start-title"),
            Stage::Begun | Stage::MoreThanHalf | Stage::Done => {
                title.map_or_else(String::new, |words| words.title.clone())
            }
        },
        sentence: text.with("ui-home-part-words", &args),
        button: text.get(if stage == Stage::Fresh {
            "ui-first-start"
        } else {
            "ui-home-continue"
        }),
        target: Route::Questionnaire,
    }
}

/// The three texts over the button.
fn texts(theme: &Theme, said: &Said) -> [Words; 3] {
    let colors = &theme.colors;
    [
        Words::new(Type::Body15, said.above.as_str()).color(colors.on_hero_2),
        Words::new(Type::Hero, said.title.as_str()).color(colors.on_hero),
        Words::new(Type::Body, said.sentence.as_str()).color(colors.on_hero_2),
    ]
}

/// Between the texts, and between them and the button.
const GAPS: [f32; 3] = [5.0, 8.0, 30.0];

fn height(ui: &Ui, said: &Said, width: f32) -> f32 {
    let theme = Theme::of(ui.ctx());
    let lines = texts(&theme, said)
        .iter()
        .map(|words| words.galley(ui, width).size().y)
        .sum::<f32>();
    lines + GAPS.iter().sum::<f32>() + theme.sizes.size.button
}

fn words_ui(ui: &mut Ui, view: &View<'_>, said: &Said) -> bool {
    let theme = Theme::of(ui.ctx());
    ui.spacing_mut().item_spacing.y = 0.0;
    for (words, gap) in texts(&theme, said).into_iter().zip(GAPS) {
        ui.add(words);
        ui.add_space(gap);
    }
    let button = Button::hero(said.button.as_str()).after(Icon::ArrowRight);
    let hint = Words::new(Type::Small, view.text.get("ui-home-or-enter")).one_line();
    let hint = hint.color(theme.colors.on_hero_2);
    let fits =
        button.width(ui) + 16.0 + hint.galley(ui, f32::INFINITY).size().x <= ui.available_width();
    ui.horizontal(|ui| {
        ui.set_min_height(theme.sizes.size.button);
        ui.spacing_mut().item_spacing.x = theme.sizes.space.l;
        let is_pressed = ui.add(button).clicked();
        if fits {
            ui.add(hint);
        }
        is_pressed
    })
    .inner
}

fn way_ui(ui: &mut Ui, view: &View<'_>, side: Rect, progress: Progress) {
    let theme = Theme::of(ui.ctx());
    let colors = &theme.colors;
    let args = [
        ("done", Arg::from(progress.parts_done)),
        ("count", Arg::from(progress.part_count)),
        ("minutes", Arg::from(f64::from(progress.minutes_left))),
    ];
    let done = Words::new(Type::Body15, view.text.with("ui-home-parts-done", &args)).strong();
    let done = done.color(colors.on_hero);
    let left = view.text.with("ui-home-minutes-left", &args);
    let left = if progress.minutes_left == 0 {
        String::new()
    } else {
        left
    };
    let left = Words::new(Type::Body15, left).color(colors.on_hero_2);
    let widths = [&done, &left].map(|words| words.galley(ui, f32::INFINITY).size().x);
    let is_side_by_side = widths.iter().sum::<f32>() + 16.0 <= side.width();
    let line = theme.size_of(Type::Body15).line;
    let foot = if is_side_by_side || left.plain().is_empty() {
        line
    } else {
        2.0 * line
    };
    let foot = Rect::from_min_max(pos2(side.left(), side.bottom() - foot), side.max);
    let room = foot.top() - side.top() - 12.0;
    let wave = Rect::from_min_size(side.min, vec2(side.width(), room.clamp(40.0, WAVE)));
    let share = progress.parts_done as f32 / progress.part_count.max(1) as f32;
    paint_wave(ui, wave, share, [colors.on_hero, colors.hero_wave_rest]);
    place(ui, foot, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let rest = foot.width() - widths[0];
        if is_side_by_side {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 0.0;
                ui.add(done);
                ui.add_space(rest - widths[1]);
                ui.add(left);
            });
        } else {
            ui.add(done);
            if !left.plain().is_empty() {
                ui.add(left);
            }
        }
    });
}
