//! The way to practise the interview for this role.

use egui::Ui;

use super::Shown;
use crate::base::problem::Arg;
use crate::record::preparation::Example;
use crate::ui::icon::Icon;
use crate::ui::kit::button::Button;
use crate::ui::kit::card::card;
use crate::ui::kit::words::{Words, soft_text};
use crate::ui::outbox::Outbox;
use crate::ui::route::Route;
use crate::ui::theme::Type;

impl Shown<'_> {
    /// How many questions there are, and how many examples are ready; nothing without questions.
    pub(super) fn practice_ui(&self, ui: &mut Ui, out: &mut Outbox) {
        let questions = self.view.catalog.guidance.interview(self.role);
        if questions.is_empty() {
            return;
        }
        let text = self.view.text;
        let kept = &self.view.record.preparation.examples;
        let examples = questions.iter().filter_map(|it| kept.get(&it.id));
        let done = examples.filter(|example| Example::is_done(example)).count();
        card(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 6.0;
            ui.add(Words::new(Type::Heading, text.get("practice-interview")));
            let args = [
                ("done", Arg::from(done)),
                ("count", Arg::from(questions.len())),
            ];
            soft_text(ui, Type::Body15, text.with("practice-done", &args));
            ui.add_space(4.0);
            let practise = Button::secondary(text.get("practice-title")).before(Icon::Speech);
            if ui.add(practise.small()).clicked() {
                out.go(Route::Practice(self.role.id.clone()));
            }
        });
    }
}
