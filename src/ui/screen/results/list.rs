//! The competencies as a list: name, range and level word; a row opens.

use std::sync::Arc;

use egui::{CornerRadius, Frame, Galley, Margin, Rect, Sense, Ui, pos2, vec2};

use super::Entry;
use super::row::{Columns, Row};
use super::standing::{Standing, open_questions};
use crate::base::id::{CompetencyId, QuestionId};
use crate::base::problem::Arg;
use crate::catalog::questionnaire::Questionnaire;
use crate::matching::explain::Explainer;
use crate::record::edit::Edit;
use crate::ui::kit::bullet::bullet;
use crate::ui::kit::button::Button;
use crate::ui::kit::card::{bare_card, divider};
use crate::ui::kit::words::{Words, faint_text, soft_text};
use crate::ui::outbox::Outbox;
use crate::ui::route::Route;
use crate::ui::theme::{Theme, Type};
use crate::ui::view::View;

/// Distance from the edge of the card to names and words.
pub(super) const PADDING: f32 = 24.0;
const HEAD: f32 = 52.0;

/// The list to show.
pub(super) struct Shown<'a> {
    pub(super) view: &'a View<'a>,
    pub(super) questionnaire: &'a Questionnaire,
    pub(super) entries: &'a [Entry<'a>],
    pub(super) open: Option<&'a CompetencyId>,
}

/// What was done to the list in this frame.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Listed {
    /// The row that was clicked, by place.
    pub(super) clicked: Option<usize>,
    /// The row under the pointer or with the focus.
    pub(super) touched: Option<usize>,
    /// Height of heading and rows without what an open row shows.
    pub(super) rows_height: f32,
}

impl Shown<'_> {
    pub(super) fn ui(&self, ui: &mut Ui, out: &mut Outbox) -> Listed {
        let mut listed = Listed {
            rows_height: HEAD,
            ..Listed::default()
        };
        bare_card(ui, |ui| {
            let words: Vec<String> = self.entries.iter().map(|entry| self.word(entry)).collect();
            let columns = Columns::of(ui, self.entries, &words);
            self.head_ui(ui, &columns);
            for (place, (entry, word)) in self.entries.iter().zip(&words).enumerate() {
                if place > 0 {
                    divider(ui);
                    listed.rows_height += 1.0;
                }
                let is_open = self.open == Some(entry.id);
                let is_last = place + 1 == self.entries.len();
                let said = self.said(entry, word);
                let row = Row {
                    entry,
                    word,
                    said: &said,
                    is_open,
                    is_last,
                };
                let response = row.ui(ui, &columns);
                listed.rows_height += response.rect.height();
                if response.clicked() {
                    listed.clicked = Some(place);
                }
                if response.hovered() || response.has_focus() {
                    listed.touched = Some(place);
                }
                if is_open {
                    self.details_ui(ui, entry, out);
                }
            }
        });
        listed
    }

    /// The level in a word, or what is missing for one.
    fn word(&self, entry: &Entry<'_>) -> String {
        let text = self.view.text;
        match entry.standing {
            Standing::Known { band, .. } => Explainer::new(text, self.view.catalog).band(band),
            Standing::Open { needed, .. } => {
                text.with("results-needed", &[("count", Arg::from(needed))])
            }
            Standing::NoExperience => text.get("results-no-experience"),
        }
    }

    /// The row in one sentence, for screen readers and as tooltip.
    fn said(&self, entry: &Entry<'_>, word: &str) -> String {
        let name = ("competency", Arg::from(entry.name.as_str()));
        let level = ("level", Arg::from(word));
        match entry.standing {
            Standing::Known {
                low, mark, high, ..
            } => {
                let whole = |value: f64| Arg::from(f64::from(crate::matching::whole(value)));
                let args = [
                    name,
                    level,
                    ("value", whole(mark)),
                    ("low", whole(low)),
                    ("high", whole(high)),
                ];
                self.view.text.with("results-said", &args)
            }
            Standing::Open { .. } | Standing::NoExperience => {
                self.view.text.with("results-said-open", &[name, level])
            }
        }
    }

    fn head_ui(&self, ui: &mut Ui, columns: &Columns) {
        let theme = Theme::of(ui.ctx());
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), HEAD), Sense::hover());
        let color = theme.colors.ink_3;
        let lay = |key: &str| {
            let words = Words::new(Type::Small, self.view.text.get(key)).color(color);
            words.one_line().galley(ui, f32::INFINITY)
        };
        let put = |left: f32, galley: Arc<Galley>| {
            let place = pos2(rect.left() + left, rect.center().y - galley.size().y / 2.0);
            ui.painter().galley(place, galley, color);
        };
        put(PADDING, lay("results-competency"));
        put(columns.word, lay("results-level"));
        let (low, high) = (lay("results-starting"), lay("results-strong"));
        let right = columns.bar + columns.bar_width - high.size().x;
        // Both ends of the scale have a word, or none has.
        if columns.bar + low.size().x + 8.0 <= right {
            put(columns.bar, low);
            put(right, high);
        }
    }

    /// What an open row shows: what it means, what was answered, what to train.
    fn details_ui(&self, ui: &mut Ui, entry: &Entry<'_>, out: &mut Outbox) {
        let theme = Theme::of(ui.ctx());
        let (text, space) = (self.view.text, &theme.sizes.space);
        let words = self.view.words.competencies.get(entry.id);
        let frame = Frame::new().inner_margin(Margin {
            left: 24,
            right: 24,
            top: 12,
            bottom: 20,
        });
        let shown = frame.show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.spacing_mut().item_spacing.y = space.xs;
            if let Some(words) = words {
                soft_text(
                    ui,
                    Type::Body15,
                    text.language().sentence(&words.definition),
                );
            }
            if let Standing::Open { .. } = entry.standing {
                faint_text(ui, Type::Small, text.get("results-anywhere"));
            }
            self.answers_ui(ui, entry);
            if let Some(words) = words {
                ui.add_space(space.s);
                ui.add(Words::new(Type::Small, text.get("results-train")).strong());
                soft_text(ui, Type::Body15, text.language().sentence(&words.advice));
            }
            ui.add_space(space.s);
            self.way_ui(ui, entry, out);
        });
        let rect = shown.response.rect;
        let edge = Rect::from_min_size(rect.min, vec2(3.0, rect.height()));
        ui.painter()
            .rect_filled(edge, CornerRadius::ZERO, theme.colors.accent);
    }

    /// The answers behind a level, in the words in which they were given.
    fn answers_ui(&self, ui: &mut Ui, entry: &Entry<'_>) {
        let explain = Explainer::new(self.view.text, self.view.catalog);
        let profile = &self.view.derived.profile;
        let known = profile
            .levels
            .get(entry.id)
            .map(|level| level.evidence.as_slice());
        let evidence = known
            .or_else(|| profile.incomplete.get(entry.id).map(Vec::as_slice))
            .unwrap_or_default();
        let answers: Vec<String> = evidence
            .iter()
            .filter_map(|one| explain.evidence(self.view.record, &one.question))
            .collect();
        let parts = profile
            .levels
            .get(entry.id)
            .map(|level| explain.parts(level));
        let parts = parts.unwrap_or_default();
        if !parts.is_empty() {
            ui.add_space(Theme::of(ui.ctx()).sizes.space.s);
            ui.add(Words::new(Type::Small, self.view.text.get("results-parts")).strong());
            for part in parts {
                bullet(ui, Type::Small, part);
            }
        }
        if answers.is_empty() {
            return;
        }
        ui.add_space(Theme::of(ui.ctx()).sizes.space.s);
        ui.add(Words::new(Type::Small, self.view.text.get("results-answers")).strong());
        for answer in answers {
            bullet(ui, Type::Small, answer);
        }
    }

    /// The way to the questions: to answer those that are open, or to look at the answers again.
    fn way_ui(&self, ui: &mut Ui, entry: &Entry<'_>, out: &mut Outbox) {
        let (text, record) = (self.view.text, self.view.record);
        let open = open_questions(self.view.catalog, self.questionnaire, record, entry.id);
        let (words, first) = if let Some(first) = open.first() {
            (
                text.with("results-answer-more", &[("count", Arg::from(open.len()))]),
                Some(*first),
            )
        } else {
            let all =
                super::standing::questions(self.view.catalog, self.questionnaire, record, entry.id);
            (text.get("results-change"), all.first().copied())
        };
        if let Some(first) = first
            && ui.add(Button::quiet(words).small().flush()).clicked()
        {
            go_to(first, out);
        }
    }
}

/// Leads to a question of the questionnaire.
pub(in crate::ui::screen) fn go_to(question: &QuestionId, out: &mut Outbox) {
    out.edit(Edit::SetPosition(Some(question.clone())));
    out.go(Route::Questionnaire);
}
