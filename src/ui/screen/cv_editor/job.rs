//! What is done for the role and the vacancy: each change with its reason, to be kept or refused, and what could be added.

use egui::Ui;

use super::keeper;
use super::side::change_words;
use super::suggested::Suggested;
use super::vacancy::Reading;
use crate::cv::block::Change;
use crate::record::CvChoices;
use crate::ui::icon::Icon;
use crate::ui::kit::button::Button;
use crate::ui::kit::card::divider;
use crate::ui::kit::field::Field;
use crate::ui::kit::switch::switch;
use crate::ui::kit::words::{Words, faint_text};
use crate::ui::outbox::Outbox;
use crate::ui::route::Route;
use crate::ui::theme::{Theme, Type};
use crate::ui::view::View;

/// Distance between groups.
const GROUP: f32 = 18.0;

/// What the tab remembers from frame to frame.
#[derive(Debug, Default)]
pub(super) struct JobTab {
    reading: Reading,
    suggested: Suggested,
}

impl JobTab {
    /// Shows the vacancy, the changes for the role, what could be added, and the words of this CV alone; gives the
    /// field that was chosen.
    pub(super) fn ui(&mut self, ui: &mut Ui, view: &View<'_>, out: &mut Outbox) -> Option<String> {
        let mut cv = view.record.cv.clone();
        let mut typed = None;
        ui.add_space(10.0);
        let chosen = self.reading.ui(ui, view, &mut cv, &mut typed);
        part(ui);
        changes_ui(ui, view, &mut cv);
        self.suggested.ui(ui, view, out);
        part(ui);
        letter_ui(ui, view, out);
        part(ui);
        own_words_ui(ui, view, &mut cv, &mut typed);
        keeper::send(view, cv, typed, out);
        chosen
    }
}

/// The way to the letter.
fn letter_ui(ui: &mut Ui, view: &View<'_>, out: &mut Outbox) {
    let text = view.text;
    heading(ui, &text.get("letter-screen-title"));
    faint_text(ui, Type::Small, text.get("letter-screen-lead"));
    ui.add_space(8.0);
    let write = Button::secondary(text.get("letter-screen-open")).small();
    if ui.add(write.before(Icon::Document)).clicked() {
        out.go(Route::Letter);
    }
}

/// Parts one group from the next.
fn part(ui: &mut Ui) {
    ui.add_space(GROUP);
    divider(ui);
    ui.add_space(GROUP);
}

fn heading(ui: &mut Ui, words: &str) {
    ui.add(Words::new(Type::Subhead, words));
    ui.add_space(4.0);
}

/// Every change that was made or refused, each with its switch.
fn changes_ui(ui: &mut Ui, view: &View<'_>, cv: &mut CvChoices) {
    let text = view.text;
    heading(ui, &text.get("cv-screen-changes"));
    let made = view.preview.map(|preview| preview.changes.as_slice());
    let refused = view.preview.map(|preview| preview.refused.as_slice());
    let (made, refused) = (made.unwrap_or_default(), refused.unwrap_or_default());
    if made.is_empty() && refused.is_empty() {
        faint_text(ui, Type::Small, text.get("cv-screen-changes-none"));
        return;
    }
    faint_text(ui, Type::Small, text.get("cv-screen-changes-words"));
    ui.add_space(8.0);
    for change in in_order(made, refused) {
        change_ui(ui, view, change, cv);
    }
}

/// Changes in an order that does not depend on whether they were refused.
fn in_order<'a>(made: &'a [Change], refused: &'a [Change]) -> Vec<&'a Change> {
    let place = |change: &Change| match change {
        Change::Headline => 0,
        Change::Summary => 1,
        Change::SkillsReordered | Change::SkillsForVacancy => 2,
        Change::SkillAdded { .. } => 3,
        Change::BulletsReordered { .. } => 4,
    };
    let mut all: Vec<&Change> = made.iter().chain(refused).collect();
    all.sort_by_key(|change| (place(change), change.key()));
    all
}

fn change_ui(ui: &mut Ui, view: &View<'_>, change: &Change, cv: &mut CvChoices) {
    let key = change.key();
    let is_made = !cv.refused.contains(&key);
    let words = change_words(view, change);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        if switch(ui, &words, is_made).clicked() {
            if is_made {
                cv.refused.insert(key);
            } else {
                cv.refused.remove(&key);
            }
        }
        ui.vertical(|ui| {
            ui.add_space(9.0);
            let color = if is_made {
                Theme::of(ui.ctx()).colors.ink
            } else {
                Theme::of(ui.ctx()).colors.ink_3
            };
            ui.add(
                Words::new(Type::Small, words.as_str())
                    .color(color)
                    .silent(),
            );
            ui.add_space(6.0);
        });
    });
}

/// Headline and summary of this CV alone.
fn own_words_ui(ui: &mut Ui, view: &View<'_>, cv: &mut CvChoices, typed: &mut Option<String>) {
    let text = view.text;
    heading(ui, &text.get("cv-screen-own-words"));
    faint_text(ui, Type::Small, text.get("cv-screen-own-words-words"));
    ui.add_space(10.0);
    let label = text.get("cv-screen-headline");
    if Field::new(&label).show(ui, &mut cv.headline).changed() {
        *typed = Some("cv.headline".to_owned());
    }
    ui.add_space(10.0);
    let label = text.get("cv-screen-summary");
    let field = Field::new(&label).lines(5);
    if field.show(ui, &mut cv.summary).changed() {
        *typed = Some("cv.summary".to_owned());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_keeps_its_place_when_it_is_refused() {
        let (headline, summary) = (Change::Headline, Change::Summary);
        let made = [headline.clone(), summary.clone()];
        assert_eq!(in_order(&made, &[]), [&headline, &summary]);
        let refused = [headline.clone()];
        let made = [summary.clone()];
        assert_eq!(in_order(&made, &refused), [&headline, &summary]);
    }
}
