//! Situations: what somebody says at the left, what one could do about it at the right.

use std::collections::BTreeMap;

use egui::{Align, CornerRadius, Id, Key, Layout, Modifiers, Sense, Ui, vec2};

use unicode_segmentation::UnicodeSegmentation as _;

use super::columns::Columns;
use super::{Asked, Drafts};
use crate::base::id::OptionId;
use crate::base::problem::Arg;
use crate::catalog::order::shuffled;
use crate::catalog::question::Channel;
use crate::catalog::question::situation::{BEST, Response, Situation};
use crate::record::answer::Answer;
use crate::ui::icon::Icon;
use crate::ui::kit::card::sunken;
use crate::ui::kit::keys;
use crate::ui::kit::rating::{INSET, RatingCard, cells_width};
use crate::ui::kit::words::{Words, faint_text, soft_text};
use crate::ui::theme::{Theme, Type};
use crate::ui::view::View;

/// Widths of the two columns as drawn.
const LEFT: f32 = 336.0;
const LEFT_COMPACT: f32 = 268.0;
const RIGHT: f32 = 784.0;
/// The circle behind the icon of the channel.
const AVATAR: f32 = 44.0;

/// What the editor remembers between frames.
#[derive(Debug, Default)]
pub(super) struct Draft {
    /// The response that digits rate, by its place on the page.
    current: usize,
}

/// Shows the situation; gives all ratings whenever one changes.
pub(super) fn situation_ui(
    ui: &mut Ui,
    view: &View<'_>,
    asked: &Asked<'_>,
    situation: &Situation,
    drafts: &mut Drafts,
) -> Option<Answer> {
    let theme = Theme::of(ui.ctx());
    let width = if theme.is_compact { LEFT_COMPACT } else { LEFT };
    let columns = Columns::of(ui, width, RIGHT);
    let ratings = if let Some(Answer::Ratings(ratings)) = asked.given {
        ratings.clone()
    } else {
        BTreeMap::new()
    };
    let responses: Vec<&Response> = situation.responses.iter().collect();
    let responses = shuffled(responses, view.record.seed, asked.question.id.as_str());
    drafts.has_focus = false;
    columns.show(ui, columns.left, |ui| told_ui(ui, asked, situation));
    let rated = columns.show(ui, columns.right, |ui| {
        responses_ui(ui, view, asked, (&responses, &ratings), drafts)
    });
    let (response, rating) = rated?;
    let mut ratings = ratings;
    ratings.insert(response, rating);
    Some(Answer::Ratings(ratings))
}

/// Number, title, and what is said in which situation.
fn told_ui(ui: &mut Ui, asked: &Asked<'_>, situation: &Situation) {
    let theme = Theme::of(ui.ctx());
    let space = &theme.sizes.space;
    faint_text(ui, Type::Body15, asked.number.as_str());
    ui.add_space(space.xs);
    ui.add(Words::new(Type::Title, asked.prompt()).balanced());
    ui.add_space(if theme.is_short { space.m } else { space.xl });
    sunken(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let row = vec2(ui.available_width(), AVATAR);
        ui.allocate_ui_with_layout(row, Layout::left_to_right(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = space.m;
            let (circle, _) = ui.allocate_exact_size(vec2(AVATAR, AVATAR), Sense::hover());
            let radius = CornerRadius::from(AVATAR / 2.0);
            ui.painter()
                .rect_filled(circle, radius, theme.colors.accent_selected);
            let icon = icon(situation.channel);
            icon.paint(
                ui.painter(),
                circle.center(),
                theme.sizes.size.icon,
                theme.colors.accent_text,
            );
            let lines = theme.size_of(Type::Subhead).line + theme.size_of(Type::Small).line;
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                ui.add_space(((AVATAR - lines) / 2.0).max(0.0));
                ui.add(Words::new(Type::Subhead, asked.text("caller")));
                soft_text(ui, Type::Small, asked.text("manner"));
            });
        });
        ui.add_space(space.m);
        let quote = if theme.is_short {
            Type::Body15
        } else {
            Type::Quote
        };
        ui.add(Words::new(quote, asked.text("quote")));
    });
    ui.add_space(space.l);
    soft_text(ui, Type::Small, asked.text("context"));
}

/// The picture of a channel.
pub(super) fn icon(channel: Channel) -> Icon {
    match channel {
        Channel::Chat => Icon::Chat,
        Channel::Counter => Icon::User,
        Channel::Email => Icon::Document,
        Channel::Phone => Icon::Phone,
    }
}

fn responses_ui(
    ui: &mut Ui,
    view: &View<'_>,
    asked: &Asked<'_>,
    (responses, ratings): (&[&Response], &BTreeMap<OptionId, u8>),
    drafts: &mut Drafts,
) -> Option<(OptionId, u8)> {
    let theme = Theme::of(ui.ctx());
    head_ui(ui, view);
    ui.add_space(theme.sizes.space.m);
    let last = responses.len().saturating_sub(1);
    let draft = &mut drafts.situation;
    move_current(ui, draft, last);
    let typed = keys::take_digit(ui).filter(|digit| (1..=BEST).contains(digit));
    let mut done = typed.map(|rating| (draft.current, rating));
    let letters = view.text.get("questionnaire-letters");
    let letters: Vec<&str> = letters.graphemes(true).collect();
    ui.spacing_mut().item_spacing.y = if theme.is_short { 8.0 } else { 12.0 };
    for (place, response) in responses.iter().enumerate() {
        let text = asked.text(&format!("response.{}.text", response.id));
        let name = |rating: u8| {
            let args = [
                ("response", Arg::from(text)),
                ("rating", Arg::from(usize::from(rating))),
            ];
            view.text.with("questionnaire-rating", &args)
        };
        let card = RatingCard {
            letter: letters.get(place).copied().unwrap_or_default(),
            text,
            steps: BEST,
            chosen: ratings.get(&response.id).copied(),
            is_current: place == draft.current,
            name: &name,
        };
        let rated = card.show(ui, Id::unique((asked.question.id.as_str(), place)));
        if rated.is_touched {
            draft.current = place;
        }
        if let Some(rating) = rated.chosen {
            draft.current = place;
            done = Some((place, rating));
        }
    }
    let (place, rating) = done?;
    if typed.is_some() {
        draft.current = (place + 1).min(last);
    }
    let response = responses.get(place)?;
    Some((response.id.clone(), rating))
}

/// What is asked, with the words for both ends over the first and the last cell.
fn head_ui(ui: &mut Ui, view: &View<'_>) {
    let theme = Theme::of(ui.ctx());
    let [low, high] = ["questionnaire-not-helpful", "questionnaire-very-helpful"]
        .map(|key| Words::new(Type::Small, view.text.get(key)).color(theme.colors.ink_2));
    let (low, high) = (
        low.galley(ui, f32::INFINITY),
        high.galley(ui, f32::INFINITY),
    );
    let width = ui.available_width();
    let cells = cells_width(BEST);
    let right = width - INSET;
    let left = (right - cells).min(right - low.size().x - high.size().x - 16.0);
    let title = Words::new(Type::Subhead, view.text.get("questionnaire-how-helpful"));
    let galley = title.galley(ui, left - theme.sizes.space.l);
    let height = galley.size().y.max(low.size().y);
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Heading, true, title.plain()));
    let bottom = rect.bottom();
    let painter = ui.painter();
    painter.galley(rect.left_top(), galley, theme.colors.ink);
    let place = egui::pos2(rect.left() + left, bottom - low.size().y);
    painter.galley(place, low, theme.colors.ink_2);
    let place = egui::pos2(rect.left() + right - high.size().x, bottom - high.size().y);
    painter.galley(place, high, theme.colors.ink_2);
}

fn move_current(ui: &Ui, draft: &mut Draft, last: usize) {
    if !keys::are_free(ui) {
        return;
    }
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    if pressed(Key::ArrowDown) {
        draft.current = (draft.current + 1).min(last);
    } else if pressed(Key::ArrowUp) {
        draft.current = draft.current.saturating_sub(1);
    }
}

/// How many responses are rated, and of how many.
pub(crate) fn rated(situation: &Situation, answer: Option<&Answer>) -> (usize, usize) {
    let ratings = match answer {
        Some(Answer::Ratings(ratings)) => ratings.len(),
        _ => 0,
    };
    (ratings, situation.responses.len())
}
