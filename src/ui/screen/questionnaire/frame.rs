//! The frame around a page: how to leave, the place in the whole, saving state, and the way back and on.

use egui::{
    Align, CornerRadius, Layout, Rangef, Rect, Response, Role, ScrollArea, Sense, Ui, UiBuilder,
    WidgetInfo, pos2, vec2,
};

use super::Move;
use super::course::{Course, Stop};
use crate::app::SaveState;
use crate::base::problem::Arg;
use crate::catalog::question::situation::BEST;
use crate::catalog::questionnaire::{Measures, QuestionKind};
use crate::ui::answer::{languages_done, rated};
use crate::ui::focus;
use crate::ui::icon::Icon;
use crate::ui::kit::bar::progress_parts;
use crate::ui::kit::button::{Button, State};
use crate::ui::kit::keys;
use crate::ui::kit::state::problem_notice;
use crate::ui::kit::words::Words;
use crate::ui::theme::{Theme, Type};
use crate::ui::view::View;

/// The page on screen.
pub(super) struct Shown<'a> {
    pub(super) course: &'a Course<'a>,
    pub(super) stop: Stop,
    pub(super) view: &'a View<'a>,
}

impl Shown<'_> {
    /// Which question of how many it is in its part; empty on cards.
    pub(super) fn number(&self) -> String {
        let Stop::Question(part, at) = self.stop else {
            return String::new();
        };
        let part = self.course.parts.get(part);
        let count = part.map_or(0, |part| part.questions.len());
        let args = [("number", Arg::from(at + 1)), ("count", Arg::from(count))];
        self.view.text.with("questionnaire-number", &args)
    }

    /// Draws the frame with `contents` in the middle, which scroll where they must.
    pub(super) fn show(
        &self,
        ui: &mut Ui,
        contents: impl FnOnce(&mut Ui) -> Option<Move>,
    ) -> Option<Move> {
        let theme = Theme::of(ui.ctx());
        let size = &theme.sizes.size;
        let all = ui.available_rect_before_wrap();
        let inset = if theme.is_compact {
            theme.sizes.space.page_compact
        } else {
            theme.sizes.space.xxl
        };
        let across = Rangef::new(all.left() + inset, all.right() - inset);
        let [bar, footer] = if theme.is_short {
            [size.question_bar_short, size.footer_short]
        } else {
            [size.question_bar, size.footer]
        };
        let line =
            |top: f32, height: f32| Rect::from_x_y_ranges(across, Rangef::new(top, top + height));
        let mut wanted = self.bar_ui(ui, line(all.top(), bar));
        self.progress_ui(ui, line(all.top() + bar, size.progress));
        let foot = line(all.bottom() - footer, footer);
        let (problem, again) = self.problem_ui(ui, foot);
        wanted = again.or(wanted);
        let middle = Rect::from_min_max(
            pos2(all.left(), all.top() + bar + size.progress),
            pos2(all.right(), problem),
        );
        let page = UiBuilder::new()
            .max_rect(middle)
            .layout(Layout::top_down(Align::Min));
        let inner = ui.scope_builder(page, |ui| {
            ui.set_clip_rect(middle);
            let scroll = ScrollArea::vertical()
                .id_salt(("page", self.stop.salt()))
                .auto_shrink([false, false]);
            scroll.show(ui, contents).inner
        });
        wanted = inner.inner.or(wanted);
        ui.painter()
            .hline(all.x_range(), foot.top() - 0.5, theme.hairline());
        self.footer_ui(ui, foot).or(wanted)
    }

    fn bar_ui(&self, ui: &Ui, rect: Rect) -> Option<Move> {
        let theme = Theme::of(ui.ctx());
        let leave = leave_link(ui, rect, &self.view.text.get("questionnaire-leave"));
        let saved_left = self.saved_ui(ui, rect);
        if let Some(part) = Course::part_of(self.stop)
            && let Some(of) = self.course.parts.get(part)
        {
            let title = self
                .view
                .words
                .sections
                .get(&of.section.id)
                .map_or("", |words| &words.title);
            let args = [
                ("part", Arg::from(part + 1)),
                ("count", Arg::from(self.course.parts.len())),
                ("title", Arg::from(title)),
            ];
            let words = Words::marked(
                Type::Body15,
                &self.view.text.with("questionnaire-place", &args),
            )
            .color(theme.colors.ink_2)
            .strong_color(theme.colors.ink)
            .cut();
            let gap = theme.sizes.space.xl;
            let (least, most) = (leave.rect.right() + gap, saved_left - gap);
            let galley = words.galley(ui, (most - least).max(0.0));
            let size = galley.size();
            let left = (rect.center().x - size.x / 2.0)
                .min(most - size.x)
                .max(least);
            let place = pos2(left, rect.center().y - size.y / 2.0);
            let told = ui.interact(
                Rect::from_min_size(place, size),
                ui.scope_id().with("place"),
                Sense::hover(),
            );
            told.widget_info(|| WidgetInfo::labeled(Role::Label, true, words.plain()));
            ui.painter().galley(place, galley, theme.colors.ink_2);
        }
        leave.clicked().then_some(Move::Leave)
    }

    /// The saving state at the right; gives its left edge.
    fn saved_ui(&self, ui: &Ui, rect: Rect) -> f32 {
        let theme = Theme::of(ui.ctx());
        let (key, icon) = match self.view.save_state {
            SaveState::Saved if self.view.record.answers.is_empty() => return rect.right(),
            SaveState::Saved => (
                "questionnaire-saved",
                Some((Icon::Check, theme.colors.good)),
            ),
            SaveState::Saving => ("questionnaire-saving", None),
            SaveState::Failed(_) => (
                "questionnaire-not-saved",
                Some((Icon::Warning, theme.colors.partial)),
            ),
        };
        let said = self.view.text.get(key);
        let words = Words::new(Type::Small, said.as_str())
            .color(theme.colors.ink_2)
            .one_line();
        let galley = words.galley(ui, f32::INFINITY);
        let place = pos2(
            rect.right() - galley.size().x,
            rect.center().y - galley.size().y / 2.0,
        );
        let text = Rect::from_min_size(place, galley.size());
        let told = ui.interact(text, ui.scope_id().with("saving state"), Sense::hover());
        told.widget_info(|| WidgetInfo::labeled(Role::Status, true, &said));
        ui.painter().galley(place, galley, theme.colors.ink_2);
        let mut left = place.x;
        if let Some((icon, color)) = icon {
            let size = theme.sizes.size.icon_small;
            left -= size + theme.sizes.space.s;
            icon.paint(
                ui.painter(),
                pos2(left + size / 2.0, rect.center().y),
                size,
                color,
            );
        }
        left
    }

    fn progress_ui(&self, ui: &mut Ui, rect: Rect) {
        let done = self.course.progress(self.view.record, self.stop);
        let behind = done.iter().filter(|share| **share >= 1.0).count();
        let args = [
            ("done", Arg::from(behind)),
            ("count", Arg::from(done.len())),
        ];
        let said = self.view.text.with("questionnaire-progress", &args);
        ui.scope_builder(UiBuilder::new().max_rect(rect), |ui| {
            progress_parts(ui, &done, &said)
        });
    }

    /// What keeps answers from being saved, above the footer, with its top.
    fn problem_ui(&self, ui: &mut Ui, foot: Rect) -> (f32, Option<Move>) {
        let SaveState::Failed(problem) = self.view.save_state else {
            return (foot.top(), None);
        };
        let text = self.view.text;
        let id = ui.scope_id().with("problem height");
        let height: f32 = ui.data(|data| data.get_temp(id)).unwrap_or(88.0);
        let gap = Theme::of(ui.ctx()).sizes.space.m;
        let rect = Rect::from_min_max(
            pos2(foot.left(), foot.top() - height - gap),
            foot.right_top(),
        );
        let notice = UiBuilder::new()
            .max_rect(rect)
            .layout(Layout::top_down(Align::Min));
        let again = Button::secondary(text.get("ui-try-again")).small();
        let shown = ui.scope_builder(notice, |ui| {
            let title = text.get("questionnaire-not-saved-title");
            problem_notice(ui, &title, &text.problem(problem), vec![again])
        });
        let now = shown.response.rect.height();
        if (now - height).abs() > 0.5 {
            ui.data_mut(|data| data.insert_temp(id, now));
            ui.ctx().request_discard("the notice stands on the footer");
        }
        (rect.top() - gap, shown.inner.map(|_| Move::Save))
    }

    fn footer_ui(&self, ui: &mut Ui, rect: Rect) -> Option<Move> {
        let theme = Theme::of(ui.ctx());
        let text = self.view.text;
        let (back, next) = self.stop.button_keys();
        let is_small = theme.is_short;
        let mut wanted = None;
        let button = |button: Button| if is_small { button.small() } else { button };
        let place = UiBuilder::new()
            .max_rect(rect)
            .layout(Layout::left_to_right(Align::Center));
        let mut left = rect.left();
        ui.scope_builder(place, |ui| {
            if self.course.back(self.stop).is_some() {
                let response = ui.add(button(
                    Button::secondary(text.get(back)).before(Icon::ArrowLeft),
                ));
                left = response.rect.right();
                if response.clicked() {
                    wanted = Some(Move::Back);
                }
            }
        });
        let place = UiBuilder::new()
            .max_rect(rect)
            .layout(Layout::right_to_left(Align::Center));
        let next = if self.is_skipped() {
            Button::secondary(text.get("questionnaire-skip"))
        } else {
            Button::primary(text.get(next))
        };
        let next = ui.scope_builder(place, |ui| ui.add(button(next.after(Icon::ArrowRight))));
        if next.inner.clicked() {
            wanted = Some(Move::Next);
        }
        self.hint_ui(ui, rect, Rangef::new(left, next.inner.rect.left()));
        wanted
    }

    /// Whether going on leaves a task or a situation without a whole answer.
    fn is_skipped(&self) -> bool {
        let Some(question) = self.course.question(self.stop) else {
            return false;
        };
        let given = self.view.record.answers.get(&question.id);
        match &question.kind {
            QuestionKind::Situation(situation) => {
                let (rated, count) = rated(situation, given.map(|given| &given.answer));
                rated < count
            }
            kind => kind.is_task() && given.is_none(),
        }
    }

    /// The keys that help on this page, in the middle if there is room.
    fn hint_ui(&self, ui: &mut Ui, rect: Rect, between: Rangef) {
        let text = self.view.text;
        let hint = self.hint();
        let args = [
            ("last", Arg::from(hint.last)),
            ("done", Arg::from(hint.done)),
            ("count", Arg::from(hint.count)),
        ];
        let gap = Theme::of(ui.ctx()).sizes.space.xl;
        let room = between.span() - 2.0 * gap;
        let fitting = [hint.long, hint.short].into_iter().find_map(|key| {
            let sentence = text.with(key, &args);
            let width = keys::hint_width(ui, &sentence);
            (width <= room).then_some((sentence, width))
        });
        let Some((sentence, width)) = fitting else {
            return;
        };
        let left = rect.center().x - width / 2.0;
        let left = left.clamp(between.min + gap, between.max - gap - width);
        let place = Rect::from_min_size(pos2(left, rect.top()), vec2(width, rect.height()));
        let place = UiBuilder::new()
            .max_rect(place)
            .layout(Layout::left_to_right(Align::Center));
        ui.scope_builder(place, |ui| keys::hint(ui, &sentence));
    }

    /// The keys that help on this page.
    fn hint(&self) -> Hint {
        let Some(question) = self.course.question(self.stop) else {
            return Hint::only(match self.stop {
                Stop::Finished => "questionnaire-hint-results",
                Stop::Plan | Stop::Start(_) | Stop::Question(..) | Stop::End(_) => {
                    "questionnaire-hint-enter"
                }
            });
        };
        match &question.kind {
            QuestionKind::Scale(scale) => {
                let hint = Hint::only("questionnaire-hint-scale").up_to(scale.steps.into());
                match scale.measures {
                    Measures::Competency(_) => hint.or_long("questionnaire-hint-scale-long"),
                    Measures::Attention(_) | Measures::Condition(_) => hint,
                }
            }
            QuestionKind::Choice(choice) => {
                Hint::only("questionnaire-hint-scale").up_to(choice.options.len().min(9))
            }
            QuestionKind::Multi(multi) if multi.options.len() > 9 => {
                Hint::only("questionnaire-hint-multi-ten")
            }
            QuestionKind::Multi(multi) => Hint::only("questionnaire-hint-multi")
                .up_to(multi.options.len())
                .or_long("questionnaire-hint-multi-long"),
            QuestionKind::Situation(situation) => {
                let given = self.view.record.answers.get(&question.id);
                let (rated, count) = rated(situation, given.map(|given| &given.answer));
                if rated < count {
                    Hint::only("questionnaire-hint-rating")
                        .up_to(BEST.into())
                        .counting(rated, count)
                } else {
                    Hint::only("questionnaire-hint-enter")
                }
            }
            QuestionKind::Call(_) | QuestionKind::Case(_) | QuestionKind::Typing(_)
                if self.is_skipped() =>
            {
                Hint::only("questionnaire-hint-task")
            }
            QuestionKind::Call(_)
            | QuestionKind::Case(_)
            | QuestionKind::Note
            | QuestionKind::Number(_)
            | QuestionKind::Text
            | QuestionKind::Typing(_) => Hint::only("questionnaire-hint-enter"),
            QuestionKind::Languages => match self.view.record.answers.get(&question.id) {
                None => Hint::only("questionnaire-hint-add"),
                Some(given) if languages_done(&given.answer) => {
                    Hint::only("questionnaire-hint-languages-done")
                }
                Some(_) => Hint::only("questionnaire-hint-languages")
                    .or_long("questionnaire-hint-languages-long"),
            },
        }
    }
}

/// Keys of a sentence about the keyboard: where there is little room, and where there is more.
struct Hint {
    short: &'static str,
    long: &'static str,
    /// The highest digit that answers, as printed on the keyboard.
    last: String,
    /// How much of the answer is given.
    done: usize,
    count: usize,
}

impl Hint {
    fn only(key: &'static str) -> Self {
        Self {
            short: key,
            long: key,
            last: String::new(),
            done: 0,
            count: 0,
        }
    }

    fn counting(self, done: usize, count: usize) -> Self {
        Self {
            done,
            count,
            ..self
        }
    }

    fn up_to(self, last: usize) -> Self {
        Self {
            last: last.to_string(),
            ..self
        }
    }

    fn or_long(self, long: &'static str) -> Self {
        Self { long, ..self }
    }
}

impl Stop {
    /// Tells pages apart, so that each scrolls for itself.
    pub(super) fn salt(self) -> (u8, usize, usize) {
        match self {
            Self::Start(part) => (0, part, 0),
            Self::Question(part, at) => (1, part, at),
            Self::End(part) => (2, part, 0),
            Self::Finished => (3, 0, 0),
            Self::Plan => (4, 0, 0),
        }
    }

    /// Words of the buttons back and on.
    fn button_keys(self) -> (&'static str, &'static str) {
        match self {
            Self::Start(0) => ("questionnaire-back", "questionnaire-start"),
            Self::Start(_) => ("questionnaire-back", "questionnaire-start-part"),
            Self::Question(..) => ("questionnaire-back", "questionnaire-next"),
            Self::Plan | Self::End(_) => ("questionnaire-back", "questionnaire-go-on"),
            Self::Finished => ("questionnaire-back", "questionnaire-results"),
        }
    }
}

/// "Save and leave": a quiet link in the colour of secondary text.
fn leave_link(ui: &Ui, rect: Rect, words: &str) -> Response {
    let theme = Theme::of(ui.ctx());
    let (colors, size) = (&theme.colors, &theme.sizes.size);
    let galley = Words::new(Type::Body15, words)
        .strong()
        .color(colors.ink_2)
        .one_line();
    let galley = galley.galley(ui, f32::INFINITY);
    let width = size.icon + theme.sizes.space.s + galley.size().x;
    let place = Rect::from_center_size(
        pos2(rect.left() + width / 2.0, rect.center().y),
        vec2(width, galley.size().y.max(size.icon)),
    );
    let target = place.expand2(vec2(
        theme.sizes.space.s,
        (size.target_min - place.height()).max(0.0) / 2.0,
    ));
    let response = ui.interact(target, ui.scope_id().with("leave"), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(Role::Button, ui.is_enabled(), words));
    let radius = theme.sizes.radius.control;
    if matches!(State::of(&response, true), State::Hover | State::Pressed) {
        ui.painter()
            .rect_filled(target, CornerRadius::same(radius), colors.sunken);
    }
    let arrow = pos2(place.left() + size.icon / 2.0, place.center().y);
    Icon::ArrowLeft.paint(ui.painter(), arrow, size.icon, colors.ink_2);
    let start = pos2(
        place.left() + size.icon + theme.sizes.space.s,
        place.center().y - galley.size().y / 2.0,
    );
    ui.painter().galley(start, galley, colors.ink_2);
    focus::ring(ui, &response, target, radius);
    response.with_new_rect(place)
}
