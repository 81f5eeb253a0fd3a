//! The cards at the right: the number, must-haves, pay, what comes next, special forms, codes.

use egui::{Rect, Role as A11yRole, Sense, Stroke, Ui, UiBuilder, WidgetInfo, pos2, vec2};

use super::lines::answers_ui;
use super::opener::opening_ui;
use super::{Card, RoleDetailScreen, Shown};
use crate::base::id::{QuestionId, RoleId};
use crate::base::problem::Arg;
use crate::matching::explain::{Line, Standing};
use crate::matching::{Fit, RoleMatch};
use crate::score::still_open;
use crate::ui::focus;
use crate::ui::icon::Icon;
use crate::ui::kit::bullet::bullet;
use crate::ui::kit::button::{Button, State};
use crate::ui::kit::card::{card, divider};
use crate::ui::kit::range_bar::RangeBar;
use crate::ui::kit::status::{Chip, Status};
use crate::ui::kit::words::{Words, faint_text, soft_text};
use crate::ui::outbox::Outbox;
use crate::ui::route::Route;
use crate::ui::screen::results::go_to;
use crate::ui::screen::roles::ladder::{NextStep, next_steps};
use crate::ui::screen::wishes::{self, MOST};
use crate::ui::standing::status_of;
use crate::ui::theme::{Theme, Type};

/// Competencies whose open questions help, and how many of these are named.
const HELPFUL: usize = 3;
const NAMED_QUESTIONS: usize = 3;
const SHAPE: f32 = 16.0;
const DOT: f32 = 14.0;
/// From the left edge of a shape to the words beside it.
const INDENT: f32 = 28.0;

impl RoleDetailScreen {
    /// Everything below the number.
    pub(super) fn side_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>, out: &mut Outbox) {
        self.must_haves_ui(ui, shown);
        shown.pay_ui(ui);
        shown.changed_ui(ui);
        shown.next_ui(ui, out);
        shown.plan_ui(ui, out);
        shown.practice_ui(ui, out);
        shown.variants_ui(ui);
        shown.codes_ui(ui);
    }

    fn must_haves_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>) {
        let Some(found) = shown.found else { return };
        let mut lines = shown.explain.must_haves(found);
        lines.extend(shown.explain.facts(&shown.view.derived.profile, found));
        if lines.is_empty() {
            return;
        }
        let text = shown.view.text;
        let theme = Theme::of(ui.ctx());
        let all_met = lines.iter().all(|line| line.standing == Standing::Good);
        let ink = if all_met {
            Status::Good.ink(&theme)
        } else {
            theme.colors.ink_2
        };
        card(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 6.0;
            ui.add(Words::new(
                Type::Heading,
                text.get("roles-must-haves-title"),
            ));
            let count = shown.explain.must_have_count(found);
            ui.add(Words::new(Type::Small, count).strong().color(ink));
            for (place, line) in lines.iter().enumerate() {
                let answers = shown.answers(line);
                let at = (Card::MustHaves, place);
                let is_open = self.open.contains(&at);
                if must_have_ui(ui, line, (!answers.is_empty()).then_some(is_open)) {
                    self.turn(at);
                }
                if is_open {
                    answers_ui(ui, 0, &text.get("roles-answers"), &answers);
                }
            }
        });
    }
}

impl Shown<'_> {
    /// The fit with its range and its word, or what is missing for one.
    pub(super) fn number_ui(&self, ui: &mut Ui, out: &mut Outbox) {
        let Some(found) = self.found else { return };
        card(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 8.0;
            if let Some(fit) = found.fit.filter(|_| found.is_ranked()) {
                self.fit_ui(ui, &fit);
            }
            ui.add(Chip::new(
                status_of(Standing::of(found)),
                &self.explain.fit_word(found),
            ));
            if found.is_ranked() {
                if let Some(tied) = self.tied_with() {
                    soft_text(ui, Type::Small, tied);
                }
                if let Some(wide) = self.explain.wide_range(found) {
                    soft_text(ui, Type::Small, wide);
                }
                self.compare_ui(ui, out);
                return;
            }
            if let Some(fit) = found.fit {
                let said = self.explain.wide_range(found).unwrap_or_default();
                ui.add(RangeBar::new(fit.low_all, fit.high_all, said.as_str()).without_levels());
                soft_text(ui, Type::Small, said);
            }
            if let Some(missing) = self.explain.not_enough(found) {
                soft_text(ui, Type::Small, missing);
            }
            self.open_questions_ui(ui, found, out);
            self.compare_ui(ui, out);
        });
    }

    /// Puts the role beside others, and leads to where they stand.
    fn compare_ui(&self, ui: &mut Ui, out: &mut Outbox) {
        let text = self.view.text;
        let compared = wishes::compared(self.view);
        let is_compared = compared.contains(&&self.role.id);
        let has_room = is_compared || compared.len() < MOST;
        let key = if is_compared {
            "compare-remove"
        } else {
            "compare-button"
        };
        let icon = if is_compared { Icon::Check } else { Icon::Plus };
        let button = Button::secondary(text.get(key)).small().before(icon);
        if ui.add(button.enabled(has_room)).clicked() {
            wishes::turn_compared(self.view, out, &self.role.id);
        }
        if !has_room {
            soft_text(ui, Type::Small, text.get("compare-full"));
        }
        if !compared.is_empty() {
            let count = [("count", Arg::from(compared.len()))];
            let see = Button::quiet(text.with("compare-see", &count));
            if ui.add(see.small().flush()).clicked() {
                out.go(Route::Compare);
            }
        }
    }

    /// The questions that would help most, and the way to the first of them.
    fn open_questions_ui(&self, ui: &mut Ui, found: &RoleMatch, out: &mut Outbox) {
        let (text, record) = (self.view.text, self.view.record);
        let open: Vec<&QuestionId> = found
            .unanswered
            .iter()
            .take(HELPFUL)
            .flat_map(|id| still_open(self.view.catalog, record, id))
            .collect();
        let prompts = open
            .iter()
            .filter_map(|id| self.view.words.questions.get(*id));
        for words in prompts.take(NAMED_QUESTIONS) {
            bullet(ui, Type::Small, text.quoted(&words.prompt));
        }
        let key = match (open.is_empty(), record.questionnaire.is_some()) {
            (false, _) => "results-answer-more",
            (true, true) => "results-go-on",
            (true, false) => "results-start",
        };
        let words = text.with(key, &[("count", Arg::from(open.len()))]);
        if ui.add(Button::secondary(words).small()).clicked() {
            match open.first() {
                Some(first) => go_to(first, out),
                None => out.go(Route::Questionnaire),
            }
        }
    }

    /// The number, and half-way up beside it its range in words and as a bar.
    fn fit_ui(&self, ui: &mut Ui, fit: &Fit) {
        let theme = Theme::of(ui.ctx());
        let colors = &theme.colors;
        let (number, range) = (self.explain.number(fit), self.explain.headline(fit));
        let said = format!("{number}, {range}");
        let number = Words::new(Type::NumberL, number).galley(ui, f32::INFINITY);
        let left = number.size().x + theme.sizes.space.l;
        let width = ui.available_width();
        let words = Words::new(Type::Small, range)
            .color(colors.ink_2)
            .galley(ui, width - left);
        let bar_height = theme.sizes.range_bar.height;
        let beside = words.size().y + bar_height;
        let height = number.size().y.max(beside);
        let (rect, _) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
        let middle = rect.center().y;
        let place = pos2(rect.left(), middle - number.size().y / 2.0);
        ui.painter().galley(place, number, colors.ink);
        let place = pos2(rect.left() + left, middle - beside / 2.0);
        let below = place + vec2(0.0, words.size().y);
        ui.painter().galley(place, words, colors.ink_2);
        let bar = RangeBar::new(fit.low, fit.high, said)
            .mark(fit.expected)
            .without_levels();
        let place = Rect::from_min_size(below, vec2(width - left, bar_height));
        ui.new_child(UiBuilder::new().max_rect(place)).add(bar);
    }

    /// The role before this one in the ranking, if their fits cannot be told apart.
    fn tied_with(&self) -> Option<String> {
        let matches = &self.view.derived.matches;
        let place = matches
            .iter()
            .position(|found| found.role == self.role.id && found.is_tied)?;
        let before = matches.get(place.checked_sub(1)?)?;
        let args = [("role", Arg::from(self.explain.role(&before.role)))];
        Some(self.view.text.with("roles-tied-with", &args))
    }

    fn pay_ui(&self, ui: &mut Ui) {
        let text = self.view.text;
        card(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            ui.add(Words::new(Type::Heading, text.get("roles-pay")));
            if self.role.pay.is_empty() {
                soft_text(ui, Type::Body15, text.get("roles-pay-unknown"));
            }
            for pay in &self.role.pay {
                let pay = self.explain.pay(pay);
                ui.add(Words::new(Type::Subhead, pay.amount));
                soft_text(ui, Type::Body15, pay.period);
                faint_text(ui, Type::Small, pay.source);
                if !pay.note.is_empty() {
                    faint_text(ui, Type::Small, pay.note);
                }
            }
        });
    }

    fn next_ui(&self, ui: &mut Ui, out: &mut Outbox) {
        let steps = next_steps(self.view, self.role);
        if steps.is_empty() {
            return;
        }
        let text = self.view.text;
        card(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            ui.add(Words::new(Type::Heading, text.get("roles-next")));
            ui.add_space(4.0);
            for step in &steps {
                if let Some(role) = step_ui(ui, step) {
                    out.go(Route::RoleDetail(role));
                }
            }
            let map = Button::quiet(text.get("map-whole")).small().flush();
            if ui.add(map).clicked() {
                out.go(Route::CareerMap(Some(self.role.id.clone())));
            }
        });
    }

    /// Special forms of the role with their own fits.
    fn variants_ui(&self, ui: &mut Ui) {
        let Some(found) = self.found.filter(|found| !found.variants.is_empty()) else {
            return;
        };
        let text = self.view.text;
        card(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            ui.add(Words::new(Type::Heading, text.get("roles-variants")));
            for (place, (variant, fit)) in found.variants.iter().enumerate() {
                if place > 0 {
                    ui.add_space(6.0);
                    divider(ui);
                    ui.add_space(6.0);
                }
                let (title, note) = self.explain.variant(&self.role.id, variant);
                ui.add(Words::new(Type::Subhead, title));
                if let Some(fit) = fit.filter(|_| found.is_ranked()) {
                    let args = [
                        ("fit", Arg::from(self.explain.number(&fit))),
                        ("range", Arg::from(self.explain.range(&fit))),
                    ];
                    ui.add(Words::new(Type::Small, text.with("roles-variant-fit", &args)).strong());
                }
                soft_text(ui, Type::Small, text.language().sentence(&note));
            }
        });
    }

    /// The role in public classifications, small.
    fn codes_ui(&self, ui: &mut Ui) {
        let codes = &self.role.codes;
        let text = self.view.text;
        let lists = [
            ("ISCO-08", vec![codes.isco08.clone()]),
            ("ESCO", codes.esco.clone()),
            ("O*NET", codes.onet.clone()),
            ("ROME", codes.rome.clone()),
        ];
        let lines: Vec<String> = lines_of(&lists);
        if lines.is_empty() {
            return;
        }
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            faint_text(ui, Type::Small, text.get("roles-codes"));
            for line in lines {
                faint_text(ui, Type::Caption, line);
            }
        });
    }
}

/// Name and codes of each classification that has any.
fn lines_of(lists: &[(&str, Vec<String>)]) -> Vec<String> {
    let lines = lists.iter().filter_map(|(name, codes)| {
        let codes: Vec<&str> = codes
            .iter()
            .map(String::as_str)
            .filter(|code| !code.is_empty())
            .collect();
        (!codes.is_empty()).then(|| format!("{name} {}", codes.join(", ")))
    });
    lines.collect()
}

/// A must-have; one that is not met says how others solved it. Tells whether it was clicked.
///
/// `open` is `None` where there are no answers to open it to.
fn must_have_ui(ui: &mut Ui, line: &Line, open: Option<bool>) -> bool {
    let theme = Theme::of(ui.ctx());
    let colors = &theme.colors;
    let shape = match status_of(line.standing) {
        Status::Neutral => Status::Empty,
        known => known,
    };
    let room = ui.available_width() - INDENT - if open.is_some() { SHAPE + 8.0 } else { 0.0 };
    let title = Words::new(Type::Body15, line.title.as_str()).galley(ui, room);
    let is_shown = line.standing != Standing::Good || open == Some(true);
    let detail = if is_shown { line.detail.as_str() } else { "" };
    let below = Words::new(Type::Small, detail)
        .color(colors.ink_2)
        .galley(ui, room);
    let line_height = theme.size_of(Type::Body15).line;
    let height = title.size().y
        + if below.text().is_empty() {
            0.0
        } else {
            below.size().y + 2.0
        };
    let sense = if open.is_some() {
        Sense::click()
    } else {
        Sense::hover()
    };
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), sense);
    let said = format!("{}: {}. {}", line.title, line.word, line.detail);
    let role = if open.is_some() {
        A11yRole::Button
    } else {
        A11yRole::Label
    };
    response.widget_info(|| WidgetInfo::labeled(role, ui.is_enabled(), &said));
    let middle = rect.top() + line_height / 2.0;
    if let Some(is_open) = open {
        let center = pos2(rect.right() - SHAPE / 2.0, middle);
        opening_ui(ui, &theme, &response, center, is_open);
    }
    let center = pos2(rect.left() + SHAPE / 2.0 + 1.0, middle);
    shape.paint(ui.painter(), &theme, center, SHAPE, colors.surface);
    let lower = rect.top() + title.size().y + 2.0;
    ui.painter()
        .galley(pos2(rect.left() + INDENT, rect.top()), title, colors.ink);
    ui.painter()
        .galley(pos2(rect.left() + INDENT, lower), below, colors.ink_2);
    response.clicked()
}

/// A role that often comes next; a click leads there.
fn step_ui(ui: &mut Ui, step: &NextStep) -> Option<RoleId> {
    let theme = Theme::of(ui.ctx());
    let colors = &theme.colors;
    let room = ui.available_width() - INDENT;
    let title = Words::new(Type::Body15, step.title.as_str())
        .strong()
        .galley(ui, room);
    let detail = Words::new(Type::Small, step.detail.as_str())
        .color(colors.ink_2)
        .galley(ui, room);
    let height = (title.size().y + detail.size().y).max(theme.sizes.size.target_min);
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
    let said = format!("{}, {}", step.title, step.detail);
    response.widget_info(|| WidgetInfo::labeled(A11yRole::Link, ui.is_enabled(), &said));
    let ground = rect.expand2(vec2(8.0, 2.0));
    let radius = theme.sizes.radius.cell;
    if State::of(&response, true) != State::Rest {
        ui.painter().rect_filled(ground, radius, colors.sunken);
    }
    let center = pos2(
        rect.left() + DOT / 2.0 + 1.0,
        rect.top() + theme.size_of(Type::Body15).line / 2.0,
    );
    let ring = Stroke::new(2.0, colors.accent);
    ui.painter()
        .circle(center, DOT / 2.0 - 1.0, colors.surface, ring);
    let below = rect.top() + title.size().y;
    ui.painter()
        .galley(pos2(rect.left() + INDENT, rect.top()), title, colors.ink);
    ui.painter()
        .galley(pos2(rect.left() + INDENT, below), detail, colors.ink_2);
    focus::ring(ui, &response, ground, radius);
    response.clicked().then(|| step.role.clone())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_classification_without_codes_is_left_out() {
        let lists = [
            ("ISCO-08", vec![String::new()]),
            ("ROME", vec!["D1408".to_owned(), "D1405".to_owned()]),
        ];
        assert_eq!(lines_of(&lists), ["ROME D1408, D1405"]);
    }
}
