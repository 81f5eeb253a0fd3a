//! Deleting everything: asked for with a word to type, because nothing brings it back.

use egui::{Context, Id, Key, Modifiers};

use crate::app::command::Command;
use crate::base::problem::Arg;
use crate::text::Text;
use crate::ui::kit::button::{Button, button_row};
use crate::ui::kit::dialog::{Width, dialog};
use crate::ui::kit::field::Field;
use crate::ui::kit::words::soft_text;
use crate::ui::outbox::Outbox;
use crate::ui::theme::{Theme, Type};

/// The question, with what was typed so far.
#[derive(Debug, Default)]
pub(super) struct DeleteDialog {
    typed: String,
}

impl DeleteDialog {
    /// Shows the question; tells whether it is answered.
    pub(super) fn ui(&mut self, ctx: &Context, text: &Text, out: &mut Outbox) -> bool {
        let word = text.get("ui-delete-word");
        let label = text.with("ui-delete-type", &[("word", Arg::from(word.as_str()))]);
        let id = Id::unique("delete everything");
        let title = text.get("ui-delete-title");
        let shown = dialog(ctx, id, Width::Narrow, &title, |ui, is_new| {
            soft_text(ui, Type::Body15, text.get("ui-delete-words"));
            ui.add_space(Theme::of(ui.ctx()).sizes.space.xs);
            let field = Field::new(&label).show(ui, &mut self.typed);
            if is_new {
                field.request_focus();
            }
            let is_typed = is_same(&self.typed, &word);
            let is_entered = field.lost_focus()
                && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
            ui.add_space(Theme::of(ui.ctx()).sizes.space.xs);
            let buttons = vec![
                Button::secondary(text.get("ui-delete-keep")),
                Button::danger(text.get("ui-delete")).enabled(is_typed),
            ];
            match button_row(ui, buttons) {
                None if is_entered && is_typed => Some(1),
                pressed => pressed,
            }
        });
        if shown.inner == Some(1) {
            out.command(Command::DeleteEverything);
        }
        shown.inner.is_some() || shown.is_escaped
    }
}

/// Whether the word was typed, whatever the case of its letters.
fn is_same(typed: &str, word: &str) -> bool {
    typed.trim().to_lowercase() == word.to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_word_counts_in_any_case_and_nothing_else_does() {
        assert!(is_same(" delete ", "DELETE"));
        assert!(is_same("διαγραφη", "ΔΙΑΓΡΑΦΗ"));
        assert!(!is_same("", "DELETE"));
        assert!(!is_same("delet", "DELETE"));
    }
}
