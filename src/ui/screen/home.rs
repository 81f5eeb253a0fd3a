//! Home: where the person is and what comes next.

mod cv_card;
mod hero;
mod role_card;

use egui::Ui;

use crate::base::problem::Arg;
use crate::ui::kit::card::card;
use crate::ui::kit::page::{Column, Page, columns};
use crate::ui::kit::words::Words;
use crate::ui::outbox::Outbox;
use crate::ui::screen::first_run::privacy_ui;
use crate::ui::screen::questionnaire::course::Progress;
use crate::ui::screen::questionnaire::questionnaire;
use crate::ui::theme::{Theme, Type};
use crate::ui::view::View;

/// Below this width of the page the two cards stand one under the other.
const STACK_BELOW: f32 = 720.0;

/// The home screen.
#[derive(Debug, Default)]
pub struct HomeScreen {
    /// What the higher of the two cards holds, so that both are equally high.
    card_height: f32,
}

/// Height of what a card holds at least.
const CARD: f32 = 240.0;

/// How far the person is, as far as home speaks of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    /// Nothing answered yet.
    Fresh,
    Begun,
    MoreThanHalf,
    Done,
}

impl Stage {
    fn of(progress: Progress) -> Self {
        match progress {
            Progress {
                is_started: false, ..
            } => Self::Fresh,
            Progress { part: None, .. } => Self::Done,
            Progress {
                parts_done,
                part_count,
                ..
            } if parts_done * 2 > part_count => Self::MoreThanHalf,
            Progress { .. } => Self::Begun,
        }
    }

    /// Key of the sentence under the greeting.
    fn sentence(self) -> &'static str {
        match self {
            Self::Fresh => "ui-home-fresh",
            Self::Begun => "ui-home-begun",
            Self::MoreThanHalf => "ui-home-more-than-half",
            Self::Done => "ui-home-done",
        }
    }
}

impl HomeScreen {
    /// Draws the screen.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, out: &mut Outbox) {
        let found = questionnaire(view);
        let progress = found.map(|found| Progress::of(found, view.record));
        let stage = progress.map_or(Stage::Done, Stage::of);
        let (title, sentence) = (greeting(view), view.text.get(stage.sentence()));
        Page::new(&title).sentence(&sentence).show(ui, |ui| {
            if let (Some(found), Some(progress)) = (found, progress) {
                hero::hero_ui(ui, view, (found, progress, stage), out);
            }
            self.cards_ui(ui, view, out);
            let theme = Theme::of(ui.ctx());
            let words = Words::new(Type::Small, view.text.get("ui-home-privacy"));
            privacy_ui(ui, &theme, words.color(theme.colors.ink_3));
        });
    }

    fn cards_ui(&mut self, ui: &mut Ui, view: &View<'_>, out: &mut Outbox) {
        let target = self.card_height.max(CARD);
        let mut highest: f32 = 0.0;
        columns(ui, 0.5, STACK_BELOW, |ui, column| {
            card(ui, |ui| {
                ui.set_min_height(target);
                let held = ui.scope(|ui| match column {
                    Column::Left => role_card::role_card_ui(ui, view, out),
                    Column::Right => cv_card::cv_card_ui(ui, view, out),
                });
                highest = highest.max(held.response.rect.height());
            });
        });
        if (highest - self.card_height).abs() > 0.5 {
            self.card_height = highest;
            ui.ctx().request_repaint();
        }
    }
}

/// A greeting by the hour, with the first name if it is known.
fn greeting(view: &View<'_>) -> String {
    let [plain, named] = match view.clock.hour() {
        5..=11 => ["ui-home-morning", "ui-home-morning-name"],
        12..=17 => ["ui-home-afternoon", "ui-home-afternoon-name"],
        _ => ["ui-home-evening", "ui-home-evening-name"],
    };
    let name = view
        .record
        .profile
        .basics
        .name
        .as_deref()
        .unwrap_or_default();
    match name.split_whitespace().next() {
        Some(first) => view.text.with(named, &[("name", Arg::from(first))]),
        None => view.text.get(plain),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_of_the_parts_is_not_yet_more_than_half() {
        let progress = |parts_done, part| Progress {
            parts_done,
            part_count: 8,
            part,
            minutes_left: 9,
            is_started: true,
        };
        assert_eq!(Stage::of(progress(4, Some(4))), Stage::Begun);
        assert_eq!(Stage::of(progress(5, Some(5))), Stage::MoreThanHalf);
        assert_eq!(Stage::of(progress(8, None)), Stage::Done);
        let fresh = Progress {
            is_started: false,
            ..progress(0, Some(0))
        };
        assert_eq!(Stage::of(fresh), Stage::Fresh);
    }
}
