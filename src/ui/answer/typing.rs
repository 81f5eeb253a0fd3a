//! The typing task: a text to type, the field to type it in, and what it comes to.

use egui::text::{ByteIndex, LayoutJob, LayoutSection, TextFormat};
use egui::{
    Align, CornerRadius, Frame, Layout, Margin, Role, Sense, Stroke, Ui, UiBuilder, WidgetInfo,
    vec2,
};
use unicode_segmentation::UnicodeSegmentation as _;

use super::task::{Before, again_ui, before_ui, clock_words, left};
use super::{Asked, Drafts, narrow_ui};
use crate::base::problem::Arg;
use crate::catalog::order::shuffled;
use crate::catalog::question::typing::Typing;
use crate::record::answer::Answer;
use crate::record::task::TypingDone;
use crate::score::typing::{Typed, aligned};
use crate::ui::icon::Icon;
use crate::ui::kit::button::Button;
use crate::ui::kit::card::card;
use crate::ui::kit::field::Field;
use crate::ui::kit::ring::ring;
use crate::ui::kit::words::{Words, faint_text, soft_text};
use crate::ui::theme::{Theme, Type};
use crate::ui::view::View;

const RING: f32 = 72.0;

/// What the editor remembers between frames.
#[derive(Debug, Default)]
pub(super) struct Draft {
    run: Option<Run>,
    /// The task was begun again although there is an answer.
    is_again: bool,
    /// How often it was begun: each time with the next text.
    turn: usize,
}

/// A text being typed.
#[derive(Debug)]
struct Run {
    shown: String,
    typed: String,
    /// When the first key was pressed, and the last, in egui's seconds.
    first: Option<f64>,
    last: f64,
    is_new: bool,
    is_over: bool,
}

/// Shows the task; gives the answer when the text is typed or the time is up.
pub(super) fn typing_ui(
    ui: &mut Ui,
    view: &View<'_>,
    asked: &Asked<'_>,
    typing: &Typing,
    drafts: &mut Drafts,
) -> Option<Answer> {
    drafts.has_focus = false;
    if let Some(run) = drafts.typing.run.as_mut().filter(|run| !run.is_over) {
        drafts.holds_keys = true;
        return run_ui(ui, view, asked, typing, run);
    }
    let given = match asked.given {
        Some(Answer::Typing(done)) if !drafts.typing.is_again => Some(done),
        _ => None,
    };
    if let Some(done) = given {
        if after_ui(ui, view, asked, done, drafts) {
            drafts.typing.run = None;
            drafts.typing.is_again = true;
            drafts.typing.turn += 1;
        }
        return None;
    }
    let words = [asked.helper()];
    let before = Before {
        number: &asked.number,
        title: asked.prompt(),
        words: &words,
        icon: Icon::Keyboard,
        start: view.text.get("questionnaire-typing-start"),
    };
    if narrow_ui(ui, |ui| before_ui(ui, view, &before, drafts)) {
        let texts: Vec<_> = typing.texts.iter().collect();
        let texts = shuffled(texts, view.record.seed, asked.question.id.as_str());
        let text = texts.get(drafts.typing.turn % texts.len().max(1));
        let shown = text.map_or("", |id| asked.text(&format!("text.{id}")));
        drafts.typing.run = Some(Run {
            shown: shown.to_owned(),
            typed: String::new(),
            first: None,
            last: 0.0,
            is_new: true,
            is_over: false,
        });
        ui.ctx().request_repaint();
    }
    None
}

fn run_ui(
    ui: &mut Ui,
    view: &View<'_>,
    asked: &Asked<'_>,
    typing: &Typing,
    run: &mut Run,
) -> Option<Answer> {
    let has_clock = !view.record.sitting.clocks_off;
    let now = ui.input(|input| input.time);
    let seconds = f64::from(typing.seconds);
    let mut is_done = narrow_ui(ui, |ui| {
        head_ui(ui, view, asked, (run.first, seconds, has_clock));
        shown_ui(ui, run);
        ui.add_space(Theme::of(ui.ctx()).sizes.space.m);
        let label = view.text.get("questionnaire-typing-field");
        let before = run.typed.len();
        let response = Field::new(&label).lines(3).show(ui, &mut run.typed);
        if std::mem::take(&mut run.is_new) {
            response.request_focus();
        }
        if response.changed() && run.typed.len() != before {
            run.first.get_or_insert(now);
            run.last = now;
        }
        ui.add_space(Theme::of(ui.ctx()).sizes.space.m);
        values_ui(ui, view, run);
        ui.add_space(Theme::of(ui.ctx()).sizes.space.m);
        let words = view.text.get("questionnaire-task-finished");
        let done = Button::secondary(words)
            .small()
            .enabled(run.first.is_some());
        ui.add(done).clicked()
    });
    if let Some(first) = run.first {
        let is_whole =
            run.typed.trim_end().graphemes(true).count() >= run.shown.graphemes(true).count();
        is_done |= is_whole && run.typed.trim_end().ends_with(last_letter(&run.shown));
        is_done |= has_clock && left(ui, first, seconds).0 <= 0.0;
    }
    is_done.then(|| {
        run.is_over = true;
        Answer::Typing(done(view, run, now, has_clock))
    })
}

fn last_letter(text: &str) -> &str {
    text.graphemes(true).next_back().unwrap_or("")
}

fn done(view: &View<'_>, run: &Run, now: f64, clock: bool) -> TypingDone {
    let seconds = run.first.map_or(0.0, |first| (run.last - first).max(0.0));
    // Nobody is slower than the time there is.
    let seconds = seconds.min(run.first.map_or(0.0, |first| now - first));
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "minutes in milliseconds"
    )]
    let millis = (seconds * 1000.0) as u32;
    TypingDone {
        language: view.text.tag().clone(),
        shown: run.shown.clone(),
        typed: run.typed.trim_end().to_owned(),
        millis,
        clock,
    }
}

/// Number, title and the time that is left.
fn head_ui(
    ui: &mut Ui,
    view: &View<'_>,
    asked: &Asked<'_>,
    (first, seconds, has_clock): (Option<f64>, f64, bool),
) {
    let theme = Theme::of(ui.ctx());
    let space = &theme.sizes.space;
    let width = ui.available_width();
    let side = if has_clock { RING + space.l } else { 0.0 };
    let top = ui.cursor().left_top();
    ui.allocate_ui_with_layout(
        vec2(width - side, 0.0),
        Layout::top_down(Align::Min),
        |ui| {
            ui.set_min_height(RING);
            ui.spacing_mut().item_spacing.y = 0.0;
            faint_text(ui, Type::Body15, asked.number.as_str());
            ui.add(Words::new(Type::Question, asked.prompt()));
            soft_text(ui, Type::Body15, asked.helper());
        },
    );
    if has_clock {
        let (rest, share) = match first {
            Some(first) => left(ui, first, seconds),
            None => (seconds, 1.0),
        };
        let place =
            egui::Rect::from_min_size(egui::pos2(top.x + width - RING, top.y), vec2(RING, RING));
        let time = clock_words(view, rest);
        let said = view.text.with(
            "questionnaire-time-left",
            &[("time", Arg::from(time.as_str()))],
        );
        // Beside the words: what follows stands below them.
        let mut beside = ui.new_child(UiBuilder::new().max_rect(place));
        ring(&mut beside, share, RING, &time, &said);
    }
    ui.add_space(space.l);
}

/// The text: what is typed, what is wrong in it, the next letter, and the rest.
fn shown_ui(ui: &mut Ui, run: &Run) {
    let theme = Theme::of(ui.ctx());
    let colors = &theme.colors;
    let frame = Frame {
        inner_margin: Margin::symmetric(28, if theme.is_short { 16 } else { 24 }),
        fill: colors.surface,
        stroke: Stroke::new(theme.sizes.stroke.selected, colors.accent),
        corner_radius: CornerRadius::same(theme.sizes.radius.card),
        ..Frame::NONE
    };
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        let galley = ui.fonts_mut(|fonts| fonts.layout_job(job(&theme, run, 0.0)));
        let width = ui.available_width();
        let galley = if galley.size().x > width {
            ui.fonts_mut(|fonts| fonts.layout_job(job(&theme, run, width)))
        } else {
            galley
        };
        let (rect, response) = ui.allocate_exact_size(vec2(width, galley.size().y), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Label, true, &run.shown));
        ui.painter().galley(rect.min, galley, colors.ink);
    });
}

/// How a letter of the text stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Letter {
    Next,
    Right,
    ToCome,
    Wrong,
}

fn job(theme: &Theme, run: &Run, width: f32) -> LayoutJob {
    let colors = &theme.colors;
    let kind = if theme.is_short {
        Type::Body
    } else {
        Type::SizeSample
    };
    let size = theme.size_of(kind);
    let mut job = LayoutJob::default();
    job.wrap.max_width = if width > 0.0 { width } else { f32::INFINITY };
    let states = aligned(&run.shown, &run.typed);
    let next = states.len();
    let mut last = None;
    for (place, letter) in run.shown.graphemes(true).enumerate() {
        let state = match states.get(place) {
            Some(true) => Letter::Right,
            Some(false) => Letter::Wrong,
            None if place == next => Letter::Next,
            None => Letter::ToCome,
        };
        let start = job.text.len();
        job.text.push_str(letter);
        if last == Some(state)
            && let Some(section) = job.sections.last_mut()
        {
            section.byte_range.end = ByteIndex(job.text.len());
            continue;
        }
        last = Some(state);
        let mut format = TextFormat {
            font_id: theme.font(kind, false),
            line_height: Some(size.line + 6.0),
            color: colors.ink,
            ..TextFormat::default()
        };
        match state {
            Letter::Right => {}
            Letter::ToCome => format.color = colors.ink_3,
            Letter::Next => format.background = colors.accent_selected,
            Letter::Wrong => {
                format.color = colors.gap;
                format.background = colors.gap_soft;
                format.underline = Stroke::new(3.0, colors.gap);
            }
        }
        job.sections.push(LayoutSection {
            leading_space: 0.0,
            byte_range: ByteIndex(start)..ByteIndex(job.text.len()),
            format,
        });
    }
    job
}

/// Accuracy first, then speed, then how much is done.
fn values_ui(ui: &mut Ui, view: &View<'_>, run: &Run) {
    let text = view.text;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "minutes in milliseconds"
    )]
    let millis = run
        .first
        .map_or(0, |first| ((run.last - first) * 1000.0) as u32);
    let typed = Typed::of(&run.shown, &run.typed, millis.max(1));
    let count = run.shown.graphemes(true).count();
    let letters = typed.map_or(0, |typed| typed.letters);
    let speed = typed
        .filter(|_| millis >= 3000)
        .map_or(0.0, |typed| typed.gross);
    let accuracy = typed.map_or(1.0, |typed| typed.accuracy);
    let mistakes = typed.map_or(0, |typed| typed.mistakes);
    let values = [
        (
            text.get("questionnaire-accuracy"),
            text.with(
                "questionnaire-percent",
                &[("share", Arg::from((accuracy * 100.0).round()))],
            ),
            text.with("questionnaire-mistakes", &[("count", Arg::from(mistakes))]),
        ),
        (
            text.get("questionnaire-speed"),
            text.digits(&format!("{speed:.0}")),
            text.get("questionnaire-words-a-minute"),
        ),
        (
            text.get("questionnaire-typed"),
            text.digits(&letters.to_string()),
            text.with("questionnaire-of-letters", &[("count", Arg::from(count))]),
        ),
    ];
    let gap = Theme::of(ui.ctx()).sizes.space.m;
    let width = (ui.available_width() - 2.0 * gap) / 3.0;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = gap;
        for (title, value, words) in &values {
            ui.vertical(|ui| {
                ui.set_width(width);
                value_ui(ui, title, value, words);
            });
        }
    });
}

fn value_ui(ui: &mut Ui, title: &str, value: &str, words: &str) {
    let theme = Theme::of(ui.ctx());
    let frame = Frame {
        inner_margin: Margin::symmetric(16, 10),
        fill: theme.colors.surface,
        stroke: theme.hairline(),
        corner_radius: CornerRadius::same(theme.sizes.radius.row),
        ..Frame::NONE
    };
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 0.0;
        soft_text(ui, Type::Small, title);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = theme.sizes.space.s;
            ui.add(Words::new(Type::Heading, value).one_line());
            ui.add(
                Words::new(Type::Small, words)
                    .color(theme.colors.ink_2)
                    .one_line(),
            );
        });
    });
}

/// What it came to; tells whether the task is to be done again.
fn after_ui(
    ui: &mut Ui,
    view: &View<'_>,
    asked: &Asked<'_>,
    done: &TypingDone,
    drafts: &mut Drafts,
) -> bool {
    let theme = Theme::of(ui.ctx());
    let space = &theme.sizes.space;
    let text = view.text;
    let mut is_again = false;
    narrow_ui(ui, |ui| {
        faint_text(ui, Type::Body15, asked.number.as_str());
        ui.add_space(space.xs);
        let typed = Typed::of(&done.shown, &done.typed, done.millis);
        let typed = typed.filter(Typed::is_enough);
        let title = match typed {
            Some(typed) => {
                let args = [
                    ("words", Arg::from(typed.net.round())),
                    ("share", Arg::from((typed.accuracy * 100.0).round())),
                ];
                text.with("questionnaire-typing-after", &args)
            }
            None => text.get("questionnaire-typing-too-little"),
        };
        ui.add(Words::new(Type::Question, title).balanced());
        ui.add_space(space.s);
        soft_text(ui, Type::Body, text.get("questionnaire-typing-note"));
        ui.add_space(space.xl);
        let run = Run {
            shown: done.shown.clone(),
            typed: done.typed.clone(),
            first: Some(0.0),
            last: f64::from(done.millis) / 1000.0,
            is_new: false,
            is_over: true,
        };
        card(ui, |ui| {
            let width = ui.available_width();
            let galley = ui.fonts_mut(|fonts| fonts.layout_job(job(&theme, &run, width)));
            let (rect, _) = ui.allocate_exact_size(vec2(width, galley.size().y), Sense::hover());
            ui.painter().galley(rect.min, galley, theme.colors.ink);
        });
        ui.add_space(space.m);
        values_ui(ui, view, &run);
        is_again = again_ui(ui, view, drafts);
    });
    is_again
}
