//! The talk itself: who is on the line, what was said, and what one can reply.

use egui::{
    Align, CornerRadius, Frame, Key, Layout, Margin, Rect, Role, ScrollArea, Sense, Ui, UiBuilder,
    WidgetInfo, pos2, vec2,
};

use super::Talk;
use super::notes::notes_ui;
use crate::base::id::OptionId;
use crate::base::problem::Arg;
use crate::catalog::order::shuffled;
use crate::catalog::question::Channel;
use crate::catalog::question::call::{Call, Choice, Step};
use crate::record::answer::Answer;
use crate::record::task::Reply;
use crate::ui::answer::Asked;
use crate::ui::answer::columns::Columns;
use crate::ui::answer::task::{clock_words, left, pressed};
use crate::ui::kit::answer_row::AnswerRow;
use crate::ui::kit::button::Button;
use crate::ui::kit::keys;
use crate::ui::kit::ring::ring;
use crate::ui::kit::wave::paint_wave;
use crate::ui::kit::words::{Words, soft_text};
use crate::ui::theme::{Theme, Type};
use crate::ui::view::View;

/// Widths of the panel of notes, of a bubble, and of an initial's circle.
const NOTES: f32 = 336.0;
const NOTES_COMPACT: f32 = 276.0;
const BUBBLE: f32 = 500.0;
const CIRCLE: f32 = 32.0;
const RING: f32 = 48.0;
/// Height of the bar with the caller.
const BAR: f32 = 72.0;
const BAR_SHORT: f32 = 60.0;
/// Least height of what was said.
const SAID: f32 = 120.0;
/// Room for the bar that scrolls.
const BESIDE_BAR: f32 = 14.0;
/// How long the caller's voice moves the wave, in seconds.
const SPEAKING: f64 = 2.5;

/// Shows the talk; gives the answer when it has come to its end.
pub(super) fn talk_ui(
    ui: &mut Ui,
    view: &View<'_>,
    asked: &Asked<'_>,
    call: &Call,
    talk: &mut Talk,
) -> Option<Answer> {
    let theme = Theme::of(ui.ctx());
    let side = if theme.is_compact {
        NOTES_COMPACT
    } else {
        NOTES
    };
    let columns = Columns::with_side(ui, side);
    let way = call.way(talk.replies.iter().map(|reply| &reply.choice));
    let step = way.last().copied()?;
    let shown = Shown {
        view,
        asked,
        call,
        way: &way,
        step,
        height: columns.height,
    };
    if pressed(ui, Key::H) {
        hold(ui, talk);
    }
    if pressed(ui, Key::F) {
        talk.is_file_open = !talk.is_file_open;
    }
    let chosen = columns.show(ui, columns.left, |ui| shown.left_ui(ui, talk));
    let is_held = columns.show(ui, columns.right, |ui| {
        notes_ui(ui, view, (asked, call, columns.height), talk)
    });
    if is_held {
        hold(ui, talk);
    }
    shown.turn(ui, talk, chosen)
}

/// Puts the caller on hold, or takes the call again; the clock stands still meanwhile.
fn hold(ui: &Ui, talk: &mut Talk) {
    let now = ui.input(|input| input.time);
    match talk.held.take() {
        Some(since) => talk.since += now - since,
        None => talk.held = Some(now),
    }
}

/// One moment of a talk.
struct Shown<'a> {
    view: &'a View<'a>,
    asked: &'a Asked<'a>,
    call: &'a Call,
    way: &'a [&'a Step],
    step: &'a Step,
    height: f32,
}

/// What was done in this frame.
enum Done {
    Chosen(OptionId),
    /// The last line was heard.
    Over,
}

impl Shown<'_> {
    fn turn(&self, ui: &Ui, talk: &mut Talk, done: Option<Done>) -> Option<Answer> {
        let clock = !self.view.record.sitting.clocks_off;
        match done? {
            Done::Chosen(choice) => {
                talk.replies.push(Reply {
                    step: self.step.id.clone(),
                    choice,
                });
                talk.since = ui.input(|input| input.time);
                talk.is_asked_again = false;
                ui.ctx().request_repaint();
                None
            }
            Done::Over => {
                talk.is_over = true;
                Some(Answer::Call(talk.done(self.call, self.asked, clock)))
            }
        }
    }

    fn left_ui(&self, ui: &mut Ui, talk: &mut Talk) -> Option<Done> {
        let theme = Theme::of(ui.ctx());
        let space = &theme.sizes.space;
        let top = ui.cursor().top();
        self.bar_ui(ui, talk);
        ui.add_space(space.m);
        let below = self.replies_height(ui);
        let said = (self.height - (ui.cursor().top() - top) - below - space.l).max(SAID);
        self.said_ui(ui, talk, said);
        ui.add_space(space.l);
        self.replies_ui(ui, talk)
    }

    /// Who is on the line, for how long, and in which mood.
    fn bar_ui(&self, ui: &mut Ui, talk: &Talk) {
        let theme = Theme::of(ui.ctx());
        let colors = &theme.colors;
        let height = if theme.is_short { BAR_SHORT } else { BAR };
        let size = vec2(ui.available_width(), height);
        let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
        let radius = CornerRadius::same(theme.sizes.radius.card);
        let painter = ui.painter();
        painter.rect_filled(rect, radius, colors.surface);
        painter.rect_stroke(rect, radius, theme.hairline(), egui::StrokeKind::Inside);
        let inner = rect.shrink2(vec2(theme.sizes.space.l, 0.0));
        let mood = self.mood_ui(ui, inner);
        let row = UiBuilder::new()
            .max_rect(inner)
            .layout(Layout::left_to_right(Align::Center));
        let now = ui.input(|input| input.time);
        let name = ui.scope_builder(row, |ui| {
            ui.spacing_mut().item_spacing.x = theme.sizes.space.m;
            initials_ui(ui, self.asked.text("caller"), 44.0, true);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                let lines = theme.size_of(Type::Subhead).line + theme.size_of(Type::Small).line;
                ui.add_space((height - lines) / 2.0);
                ui.add(Words::new(Type::Subhead, self.asked.text("caller")).one_line());
                let time = clock_words(self.view, (now - talk.began).floor());
                let key = if talk.held.is_some() {
                    "questionnaire-call-held"
                } else if self.call.channel == Channel::Chat {
                    "questionnaire-chat-line"
                } else {
                    "questionnaire-call-line"
                };
                let words = self.view.text.with(key, &[("time", Arg::from(time))]);
                ui.add(
                    Words::new(Type::Small, words)
                        .color(colors.ink_2)
                        .one_line(),
                );
            });
        });
        self.wave_ui(ui, talk, (name.response.rect.right(), mood), rect);
        ui.ctx()
            .request_repaint_after(std::time::Duration::from_secs(1));
    }

    /// The mood at the right; gives its left edge.
    fn mood_ui(&self, ui: &Ui, inner: Rect) -> f32 {
        const BARS: u8 = 5;
        let theme = Theme::of(ui.ctx());
        let colors = &theme.colors;
        let key = match self.step.mood {
            1 => "questionnaire-mood-1",
            2 => "questionnaire-mood-2",
            3 => "questionnaire-mood-3",
            4 => "questionnaire-mood-4",
            _ => "questionnaire-mood-5",
        };
        let ink = match self.step.mood {
            0..=2 => colors.gap,
            3 => colors.partial,
            _ => colors.good,
        };
        let words = Words::new(Type::Small, self.view.text.get(key))
            .strong()
            .color(ink);
        let galley = words.one_line().galley(ui, f32::INFINITY);
        let wide = f32::from(BARS) * 20.0 - 6.0;
        let width = galley.size().x.max(wide);
        let left = inner.right() - width;
        let top = inner.center().y - f32::midpoint(galley.size().y, 12.0);
        let said = Rect::from_min_size(pos2(left, top), vec2(width, galley.size().y + 12.0));
        let told = ui.interact(said, ui.scope_id().with("mood"), Sense::hover());
        told.widget_info(|| WidgetInfo::labeled(Role::Status, true, self.view.text.get(key)));
        for bar in 0..BARS {
            let place = pos2(left + f32::from(bar) * 20.0, top + galley.size().y + 4.0);
            let color = if bar < self.step.mood {
                ink
            } else {
                colors.track
            };
            let rect = Rect::from_min_size(place, vec2(14.0, 6.0));
            ui.painter().rect_filled(rect, CornerRadius::same(3), color);
        }
        ui.painter().galley(pos2(left, top), galley, ink);
        left
    }

    /// The voice, while the caller speaks.
    fn wave_ui(&self, ui: &Ui, talk: &Talk, (from, to): (f32, f32), bar: Rect) {
        let theme = Theme::of(ui.ctx());
        let room = Rect::from_min_max(
            pos2(from + 40.0, bar.center().y - 12.0),
            pos2(to - 40.0, bar.center().y + 12.0),
        );
        if room.width() < 60.0 || self.call.channel == Channel::Chat {
            return;
        }
        let now = ui.input(|input| input.time);
        let age = now - talk.since;
        let is_speaking = age < SPEAKING && !self.view.settings.less_movement;
        #[expect(clippy::cast_possible_truncation, reason = "0 to 1")]
        let share = if is_speaking {
            (age / SPEAKING) as f32
        } else {
            1.0
        };
        if is_speaking {
            ui.ctx()
                .request_repaint_after(std::time::Duration::from_millis(100));
        }
        let middle = room.center();
        let room = Rect::from_center_size(middle, vec2(room.width().min(240.0), room.height()));
        paint_wave(ui, room, share, [theme.colors.accent, theme.colors.track]);
    }

    /// What was said so far, the newest at the bottom.
    fn said_ui(&self, ui: &mut Ui, talk: &Talk, height: f32) {
        let scroll = ScrollArea::vertical()
            .id_salt("said")
            .max_height(height)
            .min_scrolled_height(height)
            .auto_shrink([false, false])
            .stick_to_bottom(true);
        scroll.show(ui, |ui| {
            let theme = Theme::of(ui.ctx());
            ui.spacing_mut().item_spacing.y = theme.sizes.space.m;
            // Beside the words, not over them.
            ui.set_width(ui.available_width() - BESIDE_BAR);
            let id = ui.scope_id().with("height of what was said");
            let known: f32 = ui.data(|data| data.get_temp(id)).unwrap_or(0.0);
            ui.add_space((height - known).max(0.0));
            let start = ui.cursor().top();
            for (place, step) in self.way.iter().enumerate() {
                self.bubble_ui(ui, self.said(step), false);
                let reply = talk.replies.get(place).map(|reply| &reply.choice);
                if let Some(reply) = reply {
                    self.bubble_ui(ui, self.reply(step, reply), true);
                }
            }
            if talk.is_asked_again {
                let again = format!("step.{}.again", self.step.id);
                self.bubble_ui(ui, self.asked.text(&again), false);
            }
            let now = ui.cursor().top() - start;
            if (now - known).abs() > 0.5 {
                ui.data_mut(|data| data.insert_temp(id, now));
                ui.ctx().request_discard("the talk stands on its last line");
            }
        });
    }

    fn said(&self, step: &Step) -> &str {
        self.asked.text(&format!("step.{}.says", step.id))
    }

    fn reply(&self, step: &Step, choice: &OptionId) -> &str {
        self.asked
            .text(&format!("step.{}.choice.{choice}.text", step.id))
    }

    fn bubble_ui(&self, ui: &mut Ui, words: &str, is_own: bool) {
        let theme = Theme::of(ui.ctx());
        let colors = &theme.colors;
        let layout = if is_own {
            Layout::right_to_left(Align::Min)
        } else {
            Layout::left_to_right(Align::Max)
        };
        let room = (ui.available_width() - CIRCLE - 60.0).min(BUBBLE);
        let galley = Words::new(Type::Body15, words).galley(ui, room - 32.0);
        let size = vec2(ui.available_width(), galley.size().y + 24.0);
        ui.allocate_ui_with_layout(size, layout, |ui| {
            ui.spacing_mut().item_spacing.x = theme.sizes.space.s;
            if !is_own {
                initials_ui(ui, self.asked.text("caller"), CIRCLE, false);
            }
            let frame = Frame {
                inner_margin: Margin::symmetric(16, 12),
                fill: if is_own {
                    colors.accent_selected
                } else {
                    colors.surface
                },
                stroke: if is_own {
                    egui::Stroke::NONE
                } else {
                    theme.hairline()
                },
                corner_radius: CornerRadius::same(theme.sizes.radius.row),
                ..Frame::NONE
            };
            frame.show(ui, |ui| {
                ui.set_max_width(room - 32.0);
                ui.add(Words::new(Type::Body15, words));
            });
        });
    }

    fn choices(&self) -> Vec<&Choice> {
        let seed = self.view.record.seed;
        let choices: Vec<&Choice> = self.step.choices.iter().collect();
        shuffled(choices, seed, self.step.id.as_str())
    }

    /// How high what can be replied is, for the talk to fill the rest.
    fn replies_height(&self, ui: &Ui) -> f32 {
        let theme = Theme::of(ui.ctx());
        let gap = Self::gap(&theme);
        let width = ui.available_width();
        let rows = self.step.choices.iter().map(|choice| {
            let words = self.reply(self.step, &choice.id);
            AnswerRow::new(words, false)
                .key("1")
                .bare()
                .height(ui, width)
                + gap
        });
        let rows: f32 = rows.sum();
        RING + theme.sizes.space.s
            + if self.step.choices.is_empty() {
                48.0
            } else {
                rows - gap
            }
    }

    fn gap(theme: &Theme) -> f32 {
        if theme.is_short {
            theme.sizes.size.answer_row_gap_short
        } else {
            theme.sizes.size.answer_row_gap
        }
    }

    /// What one can reply, with the clock; at an ending, the way on.
    fn replies_ui(&self, ui: &mut Ui, talk: &mut Talk) -> Option<Done> {
        let theme = Theme::of(ui.ctx());
        let choices = self.choices();
        if choices.is_empty() {
            soft_text(
                ui,
                Type::Body,
                self.view.text.get("questionnaire-call-over"),
            );
            ui.add_space(theme.sizes.space.m);
            let on = Button::primary(self.view.text.get("questionnaire-call-look-back"));
            let is_entered = keys::take_enter(ui);
            return (ui.add(on).clicked() || is_entered).then_some(Done::Over);
        }
        self.question_ui(ui, talk);
        ui.add_space(theme.sizes.space.s);
        let typed = keys::take_digit(ui).and_then(|digit| usize::from(digit).checked_sub(1));
        let mut chosen = typed.filter(|place| *place < choices.len());
        ui.spacing_mut().item_spacing.y = Self::gap(&theme);
        ui.add_enabled_ui(talk.held.is_none(), |ui| {
            for (place, choice) in choices.iter().enumerate() {
                let words = self.reply(self.step, &choice.id);
                let row = AnswerRow::new(words, false).key((place + 1).to_string());
                if ui.add(row.bare()).clicked() {
                    chosen = Some(place);
                }
            }
        });
        let choice = chosen.filter(|_| talk.held.is_none());
        let choice = choice.and_then(|place| choices.get(place))?;
        Some(Done::Chosen(choice.id.clone()))
    }

    /// What is asked, and how much time is left for it.
    fn question_ui(&self, ui: &mut Ui, talk: &mut Talk) {
        let theme = Theme::of(ui.ctx());
        let text = self.view.text;
        let key = if self.call.channel == Channel::Chat {
            "questionnaire-chat-what"
        } else {
            "questionnaire-call-what"
        };
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), RING), Sense::hover());
        let row = UiBuilder::new()
            .max_rect(rect)
            .layout(Layout::left_to_right(Align::Center));
        ui.scope_builder(row, |ui| {
            ui.add(Words::new(Type::Heading, text.get(key)).one_line());
        });
        if self.view.record.sitting.clocks_off {
            return;
        }
        let seconds = f64::from(self.call.seconds);
        let since = match talk.held {
            Some(held) => ui.input(|input| input.time) - (held - talk.since),
            None => talk.since,
        };
        let (rest, share) = left(ui, since, seconds);
        if rest <= 0.0 {
            talk.late = talk.late.saturating_add(1);
            talk.is_asked_again = true;
            talk.since = ui.input(|input| input.time);
        }
        let row = UiBuilder::new()
            .max_rect(rect)
            .layout(Layout::right_to_left(Align::Center));
        ui.scope_builder(row, |ui| {
            ui.spacing_mut().item_spacing.x = theme.sizes.space.m;
            let number = text.digits(&format!("{:.0}", rest.ceil()));
            let said = text.with(
                "questionnaire-call-left",
                &[("seconds", Arg::from(rest.ceil()))],
            );
            ring(ui, share, RING, &number, &said);
            let key = if rest <= 5.0 {
                "questionnaire-call-soon"
            } else {
                "questionnaire-call-take-time"
            };
            if !theme.is_compact {
                soft_text(ui, Type::Small, text.get(key));
            }
        });
    }
}

/// First letters of a name in a circle.
fn initials_ui(ui: &mut Ui, name: &str, size: f32, is_accent: bool) {
    let theme = Theme::of(ui.ctx());
    let (rect, _) = ui.allocate_exact_size(vec2(size, size), Sense::hover());
    let (fill, ink) = if is_accent {
        (theme.colors.accent_selected, theme.colors.accent_text)
    } else {
        (theme.colors.track, theme.colors.ink_2)
    };
    ui.painter().circle_filled(rect.center(), size / 2.0, fill);
    let letters = crate::ui::rail::initials(last_words(name));
    let kind = if size < 40.0 {
        Type::Caption
    } else {
        Type::Body15
    };
    let galley = Words::new(kind, letters)
        .strong()
        .color(ink)
        .galley(ui, f32::INFINITY);
    ui.painter()
        .galley(rect.center() - galley.size() / 2.0, galley, ink);
}

/// A name without the form of address in front of it.
fn last_words(name: &str) -> &str {
    name.split_once(' ').map_or(name, |(_, rest)| rest)
}
