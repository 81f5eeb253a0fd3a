//! A role in the list: its number, what it is, why it fits, and what it asks for.

use std::sync::Arc;

use egui::{
    Color32, CornerRadius, Galley, Pos2, Rect, Response, Role as A11yRole, Sense, Stroke,
    StrokeKind, Ui, UiBuilder, WidgetInfo, pos2, vec2,
};

use crate::base::problem::Arg;
use crate::catalog::role::{Pay, PayPeriod, Role};
use crate::matching::RoleMatch;
use crate::matching::explain::{Explainer, Standing};
use crate::matching::reason::MustHaveState;
use crate::text::Text;
use crate::ui::focus;
use crate::ui::icon::Icon;
use crate::ui::kit::button::State;
use crate::ui::kit::range_bar::RangeBar;
use crate::ui::kit::status::Chip;
use crate::ui::kit::words::Words;
use crate::ui::standing::status_of;
use crate::ui::theme::{Theme, Type};
use crate::ui::view::View;

/// Distance from the top edge to the words, and least heights.
const PADDING: f32 = 15.0;
const HEIGHT: f32 = 104.0;
const HEIGHT_COMPACT: f32 = 112.0;
/// Column with what the role asks for, the arrow at its right included.
const ASKS: f32 = 287.0;
const ARROW: f32 = 56.0;

/// Pay in a few words, without its source.
pub(in crate::ui::screen) fn short_pay(text: &Text, explain: &Explainer<'_>, pay: &Pay) -> String {
    let key = match pay.period {
        PayPeriod::HourGross => "roles-pay-hour",
        PayPeriod::MonthGross | PayPeriod::MonthNet => "roles-pay-month",
        PayPeriod::NotStated => "roles-pay-not-stated",
        PayPeriod::YearGross => "roles-pay-year",
        PayPeriod::YearGrossFrance => "roles-pay-year-france",
    };
    text.with(key, &[("amount", Arg::from(explain.pay(pay).amount))])
}

/// The words of a card.
pub(super) struct RoleCard<'a> {
    found: &'a RoleMatch,
    title: String,
    summary: String,
    why: String,
    chip: String,
    standing: Standing,
    /// Must-haves and pay, one line each.
    asks: Vec<String>,
    range: String,
    number: String,
    tied: Option<String>,
    /// Some roles have a place in the ranking, so cards have a column for the number.
    has_ranking: bool,
}

impl<'a> RoleCard<'a> {
    pub(super) fn new(
        view: &View<'_>,
        explain: &Explainer<'_>,
        role: &Role,
        found: &'a RoleMatch,
    ) -> Self {
        let text = view.text;
        let reason = explain.best_reason(found).filter(|_| found.is_ranked());
        let why = reason.map(|reason| text.with("roles-why", &[("reason", Arg::from(reason))]));
        let pay = role.pay.first().map(|pay| short_pay(text, explain, pay));
        let asks = [Some(must_haves(text, explain, found)), pay];
        let fit = found.fit.filter(|_| found.is_ranked());
        // While no role has a place yet, one card above the list says what is missing for all.
        let has_ranking = view.derived.matches.iter().any(RoleMatch::is_ranked);
        Self {
            found,
            title: explain.role(&role.id),
            summary: view
                .words
                .roles
                .get(&role.id)
                .map(|words| words.summary.clone())
                .unwrap_or_default(),
            why: why
                .or_else(|| explain.not_enough(found).filter(|_| has_ranking))
                .unwrap_or_default(),
            chip: if has_ranking {
                explain.fit_word(found)
            } else {
                String::new()
            },
            standing: Standing::of(found),
            asks: asks
                .into_iter()
                .flatten()
                .filter(|words| !words.is_empty())
                .collect(),
            range: fit.map(|fit| explain.range(&fit)).unwrap_or_default(),
            number: fit.map(|fit| explain.number(&fit)).unwrap_or_default(),
            tied: found.is_tied.then(|| explain.tied()),
            has_ranking,
        }
    }

    /// The whole card in one phrase.
    fn said(&self) -> String {
        let why = self.why.replace("<b>", "").replace("</b>", "");
        let parts = [
            self.title.as_str(),
            self.number.as_str(),
            self.range.as_str(),
            self.chip.as_str(),
            self.summary.as_str(),
            why.as_str(),
        ];
        let asks = self
            .asks
            .iter()
            .map(String::as_str)
            .chain(self.tied.as_deref());
        let parts: Vec<&str> = parts
            .into_iter()
            .chain(asks)
            .filter(|part| !part.is_empty())
            .collect();
        parts.join(". ")
    }

    /// Shows the card, as wide as there is room.
    pub(super) fn ui(&self, ui: &mut Ui, is_chosen: bool) -> Response {
        let theme = Theme::of(ui.ctx());
        let places = Places::of(&theme, ui.available_width(), self.has_ranking);
        let laid = self.lay_out(ui, &theme, &places);
        let asks = Asks::new(ui, &theme, self, places.asks_width);
        let tallest = laid.height().max(asks.height() + 2.0 * PADDING);
        let height = tallest.max(places.height);
        let (rect, response) =
            ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::click());
        let said = self.said();
        response.widget_info(|| WidgetInfo::labeled(A11yRole::Link, ui.is_enabled(), &said));
        if ui.is_rect_visible(rect) {
            paint_ground(ui, &theme, rect, &response, is_chosen);
            self.number_ui(ui, &theme, &places, rect);
            laid.paint(ui, &theme, &places, rect);
            self.asks_ui(ui, &places, asks, rect);
            let arrow = pos2(rect.right() - 32.0, rect.center().y);
            Icon::ChevronRight.paint(
                ui.painter(),
                arrow,
                theme.sizes.size.icon,
                theme.colors.ink_2,
            );
            focus::ring(ui, &response, rect, theme.sizes.radius.card);
        }
        response
    }

    fn lay_out(&self, ui: &Ui, theme: &Theme, places: &Places) -> Laid {
        let colors = &theme.colors;
        let title = Words::new(Type::Heading, self.title.as_str());
        let summary = Words::new(Type::Body15, self.summary.as_str()).color(colors.ink_2);
        let why = Words::marked(Type::Small, &self.why)
            .color(colors.ink_3)
            .marked_by_color(colors.ink);
        Laid {
            lines: [title, summary, why].map(|words| words.galley(ui, places.words_width)),
        }
    }

    fn number_ui(&self, ui: &mut Ui, theme: &Theme, places: &Places, rect: Rect) {
        let Some(fit) = self.found.fit.filter(|_| self.has_ranking) else {
            return;
        };
        let colors = &theme.colors;
        let left = rect.left() + places.left;
        let number = Words::new(Type::NumberM, self.number.as_str()).galley(ui, f32::INFINITY);
        let range = Words::new(Type::Small, self.range.as_str()).color(colors.ink_2);
        let range = range.galley(ui, f32::INFINITY);
        let is_ranked = self.found.is_ranked();
        let words = if is_ranked { number.size().y } else { 0.0 };
        let bar_height = theme.sizes.range_bar.height;
        let top = rect.center().y - f32::midpoint(words, bar_height);
        if is_ranked {
            // Number and range stand on one line of writing.
            let base = top + base_line(&number);
            let range_place = pos2(left + number.size().x + 8.0, base - base_line(&range));
            ui.painter().galley(pos2(left, top), number, colors.ink);
            ui.painter().galley(range_place, range, colors.ink_2);
        }
        let bar = if is_ranked {
            RangeBar::new(fit.low, fit.high, self.range.as_str()).mark(fit.expected)
        } else {
            RangeBar::new(fit.low_all, fit.high_all, self.chip.as_str())
        };
        let place = Rect::from_min_size(pos2(left, top + words), vec2(places.bar, bar_height));
        ui.new_child(UiBuilder::new().max_rect(place))
            .add(bar.without_levels().silent());
    }

    /// Chip, must-haves and pay at the right.
    fn asks_ui(&self, ui: &mut Ui, places: &Places, asks: Asks, rect: Rect) {
        let left = rect.left() + places.asks;
        let mut top = rect.center().y - asks.height() / 2.0;
        if asks.chip > 0.0 {
            let place = Rect::from_min_size(pos2(left, top), vec2(places.asks_width, asks.chip));
            let chip = Chip::new(status_of(self.standing), &self.chip);
            ui.new_child(UiBuilder::new().max_rect(place)).add(chip);
            top += asks.chip + Asks::GAP;
        }
        for line in asks.lines {
            let height = line.size().y;
            ui.painter().galley(pos2(left, top), line, asks.color);
            top += height;
        }
    }
}

/// What a role asks for, laid out.
struct Asks {
    /// Height of the chip; 0 if there is none.
    chip: f32,
    lines: Vec<Arc<Galley>>,
    color: Color32,
}

impl Asks {
    /// Between the chip and the lines.
    const GAP: f32 = 6.0;

    fn new(ui: &Ui, theme: &Theme, card: &RoleCard<'_>, width: f32) -> Self {
        let color = theme.colors.ink_2;
        let lay = |line: &String| {
            let words = Words::new(Type::Small, line.as_str()).color(color);
            words.galley(ui, width)
        };
        let chip = theme.sizes.size.chip.max(theme.size_of(Type::Small).line);
        Self {
            chip: if card.chip.is_empty() { 0.0 } else { chip },
            lines: card.asks.iter().map(lay).collect(),
            color,
        }
    }

    fn height(&self) -> f32 {
        let lines: f32 = self.lines.iter().map(|line| line.size().y).sum();
        let has_both = self.chip > 0.0 && !self.lines.is_empty();
        self.chip + lines + if has_both { Self::GAP } else { 0.0 }
    }
}

/// How many must-haves are met; before anything is known of them, how many there are.
fn must_haves(text: &Text, explain: &Explainer<'_>, found: &RoleMatch) -> String {
    let count = found.must_haves.len() + found.facts.len();
    let is_unknown = |state: MustHaveState| state == MustHaveState::Unknown;
    let is_open = found
        .must_haves
        .iter()
        .all(|must_have| is_unknown(must_have.state))
        && found.facts.iter().all(|fact| is_unknown(fact.state));
    if is_open && count > 0 {
        text.with("roles-must-haves", &[("count", Arg::from(count))])
    } else {
        explain.must_have_count(found)
    }
}

/// Title, summary and reason, laid out.
struct Laid {
    lines: [Arc<Galley>; 3],
}

impl Laid {
    /// Height of the card that holds them.
    fn height(&self) -> f32 {
        self.words_height() + 2.0 * PADDING
    }

    fn words_height(&self) -> f32 {
        let shown = self.lines.iter().filter(|line| !line.text().is_empty());
        shown.map(|line| line.size().y).sum::<f32>() + 2.0
    }

    fn paint(self, ui: &Ui, theme: &Theme, places: &Places, rect: Rect) {
        let mut top = rect.center().y - self.words_height() / 2.0;
        for line in self
            .lines
            .into_iter()
            .filter(|line| !line.text().is_empty())
        {
            let height = line.size().y;
            ui.painter().galley(
                pos2(rect.left() + places.words, top),
                line,
                theme.colors.ink,
            );
            top += height + 1.0;
        }
    }
}

/// Where the columns of a card begin, from its left edge, and how wide they are.
struct Places {
    left: f32,
    bar: f32,
    words: f32,
    words_width: f32,
    asks: f32,
    asks_width: f32,
    height: f32,
}

impl Places {
    fn of(theme: &Theme, width: f32, has_number: bool) -> Self {
        let (left, bar, words) = if theme.is_compact {
            (21.0, 96.0, 137.0)
        } else {
            (25.0, 104.0, 161.0)
        };
        let words = if has_number { words } else { left };
        let share = if theme.is_compact { 0.36 } else { 1.0 };
        let column = ASKS.min(width * share);
        let asks = width - column - if theme.is_compact { 0.0 } else { 16.0 };
        let gap = theme.sizes.space.l;
        Self {
            left,
            bar,
            words,
            words_width: (asks - words - gap).max(120.0),
            asks,
            asks_width: width - asks - ARROW,
            height: if theme.is_compact {
                HEIGHT_COMPACT
            } else {
                HEIGHT
            },
        }
    }
}

/// The line of writing in the first row of a text, from its top.
fn base_line(galley: &Galley) -> f32 {
    let glyph = galley
        .rows
        .first()
        .and_then(|row| Some((row, row.row.glyphs.first()?)));
    glyph.map_or(0.0, |(row, glyph)| row.pos.y + glyph.pos.y)
}

fn paint_ground(ui: &Ui, theme: &Theme, rect: Rect, response: &Response, is_chosen: bool) {
    let (colors, stroke) = (&theme.colors, &theme.sizes.stroke);
    let state = State::of(response, true);
    let fill = if state == State::Pressed {
        colors.sunken
    } else {
        colors.surface
    };
    let edge = match (is_chosen, state) {
        (true, _) => Stroke::new(stroke.selected, colors.accent),
        (false, State::Hover | State::Pressed) => Stroke::new(stroke.hairline, colors.control),
        (false, State::Rest | State::Disabled) => theme.hairline(),
    };
    let radius = CornerRadius::same(theme.sizes.radius.card);
    ui.painter()
        .rect(rect, radius, fill, edge, StrokeKind::Inside);
}

/// A small sign in the corner of a card that puts its role beside others; tells whether it was switched.
pub(super) fn toggle_ui(ui: &Ui, card: Rect, name: &str, is_compared: bool) -> bool {
    const SIDE: f32 = 40.0;
    const DISC: f32 = 11.0;
    let theme = Theme::of(ui.ctx());
    let colors = &theme.colors;
    let center = pos2(card.right() - 32.0, card.top() + 26.0);
    let rect = Rect::from_center_size(center, vec2(SIDE, SIDE));
    let response = ui.interact(rect, ui.scope_id().with(("compare", name)), Sense::click());
    response.widget_info(|| {
        WidgetInfo::selected(A11yRole::CheckBox, ui.is_enabled(), is_compared, name)
    });
    let is_touched = State::of(&response, true) != State::Rest;
    let (fill, edge, ink) = match (is_compared, is_touched) {
        (true, _) => (colors.accent, colors.accent, colors.on_accent),
        (false, true) => (colors.sunken, colors.control, colors.ink),
        (false, false) => (colors.surface, colors.line_strong, colors.ink_2),
    };
    ui.painter()
        .circle(center, DISC, fill, Stroke::new(1.0, edge));
    let icon = if is_compared { Icon::Check } else { Icon::Plus };
    icon.paint(ui.painter(), center, 14.0, ink);
    let ring = Rect::from_center_size(center, vec2(2.0 * DISC, 2.0 * DISC));
    focus::ring(ui, &response, ring, 11);
    crate::ui::kit::tooltip::tooltip(&response, name, "C");
    response.clicked()
}

/// Says between two cards that their fits cannot be told apart.
pub(super) fn tie_ui(ui: &Ui, gap_center: Pos2, words: &str, sentence: &str) {
    let theme = Theme::of(ui.ctx());
    let colors = &theme.colors;
    let galley = Words::new(Type::Caption, words)
        .color(colors.ink_2)
        .one_line()
        .galley(ui, f32::INFINITY);
    let size = vec2(galley.size().x + 20.0, galley.size().y + 4.0);
    let rect = Rect::from_min_size(gap_center - vec2(0.0, size.y / 2.0), size);
    let response = ui.interact(
        rect,
        ui.scope_id().with(("tie", rect.top().to_bits())),
        Sense::hover(),
    );
    let radius = CornerRadius::from(size.y / 2.0);
    ui.painter().rect(
        rect,
        radius,
        colors.sunken,
        theme.hairline(),
        StrokeKind::Inside,
    );
    ui.painter()
        .galley(rect.center() - galley.size() / 2.0, galley, colors.ink_2);
    crate::ui::kit::tooltip::tooltip(&response, sentence, "");
}
