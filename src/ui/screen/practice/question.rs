//! The open question: why it is asked, where to look for an example, and four fields to tell it in.

use egui::{Align, Id, Ui};

use super::{PracticeScreen, Shown};
use crate::base::id::PracticeId;
use crate::base::problem::Arg;
use crate::record::edit::Edit;
use crate::record::preparation::EXAMPLE_PARTS;
use crate::ui::icon::Icon;
use crate::ui::kit::button::{Button, button_row};
use crate::ui::kit::card::{card, noted};
use crate::ui::kit::field::Field;
use crate::ui::kit::words::{Words, faint_text, soft_text};
use crate::ui::outbox::Outbox;
use crate::ui::theme::{Theme, Type};

/// Lines of room in each field.
const LINES: [u8; 4] = [2, 2, 4, 2];

impl PracticeScreen {
    pub(super) fn question_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>, out: &mut Outbox) {
        let mut questions = shown.questions.iter();
        let Some(place) = questions.position(|question| self.open.as_ref() == Some(&question.id))
        else {
            return;
        };
        let Some(question) = shown.questions.get(place) else {
            return;
        };
        let text = shown.view.text;
        if self.shall_focus {
            ui.scroll_to_cursor(Some(Align::Min));
        }
        card(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 8.0;
            let args = [
                ("number", Arg::from(place + 1)),
                ("count", Arg::from(shown.questions.len())),
            ];
            faint_text(ui, Type::Small, text.with("practice-number", &args));
            if let Some(words) = shown.view.words.practice.get(&question.id) {
                ui.add(Words::new(Type::Title, words.title.as_str()));
                soft_text(ui, Type::Body15, words.text.as_str());
                if !words.help.is_empty() {
                    ui.add_space(4.0);
                    help_ui(ui, &text.get("practice-where"), &words.help);
                }
            }
            ui.add_space(4.0);
            self.fields_ui(ui, shown, &question.id, out);
            ui.add_space(8.0);
            self.ways_ui(ui, shown, place);
        });
    }

    /// The four parts; each key that is typed is kept.
    fn fields_ui(
        &mut self,
        ui: &mut Ui,
        shown: &Shown<'_>,
        question: &PracticeId,
        out: &mut Outbox,
    ) {
        let text = shown.view.text;
        let mut example = shown.example(question).cloned().unwrap_or_default();
        let mut changed = None;
        let parts = EXAMPLE_PARTS.into_iter().zip(LINES);
        for ((name, lines), value) in parts.zip(example.parts_mut()) {
            let label = text.get(&format!("practice-{name}"));
            let hint = text.get(&format!("practice-{name}-hint"));
            let id = Id::unique(("part of an example", question, name));
            let field = Field::new(&label).hint(&hint).lines(lines).id(id);
            let response = field.show(ui, value);
            if std::mem::take(&mut self.shall_focus) {
                response.request_focus();
            }
            if response.changed() {
                changed = Some(name);
            }
        }
        if let Some(name) = changed {
            let mut preparation = shown.view.record.preparation.clone();
            if example.is_empty() {
                preparation.examples.remove(question);
            } else {
                preparation.examples.insert(question.clone(), example);
            }
            out.edit(Edit::SetPreparation {
                field: format!("example.{question}.{name}"),
                preparation: Box::new(preparation),
            });
        }
    }

    /// The ways to the next question and to the one before.
    fn ways_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>, place: usize) {
        let text = shown.view.text;
        let before = place.checked_sub(1);
        let ways = [
            (Some(place + 1), "practice-next"),
            (before, "practice-before"),
        ];
        let targets: Vec<(&PracticeId, &str)> = ways
            .into_iter()
            .filter_map(|(place, key)| Some((&shown.questions.get(place?)?.id, key)))
            .collect();
        let button = |key: &str| match key {
            "practice-next" => Button::secondary(text.get(key)).after(Icon::ArrowRight),
            _ => Button::quiet(text.get(key)),
        };
        let buttons = targets.iter().map(|(_, key)| button(key).small());
        let pressed = button_row(ui, buttons.collect());
        if let Some((target, _)) = pressed.and_then(|place| targets.get(place)) {
            self.open(target);
        }
    }
}

/// Where to look for an example, on a soft ground.
fn help_ui(ui: &mut Ui, label: &str, words: &str) {
    noted(ui, Icon::Search, Type::Small, |ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        let color = Theme::of(ui.ctx()).colors.accent_text;
        ui.add(Words::new(Type::Small, label).strong().color(color));
        ui.add(Words::new(Type::Body15, words));
    });
}
