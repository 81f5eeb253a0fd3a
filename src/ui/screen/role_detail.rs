//! One role: why it fits, what can still be learned.

use egui::Ui;

use crate::base::id::RoleId;
use crate::ui::icon::Icon;
use crate::ui::kit::page::Page;
use crate::ui::kit::state::empty_state;
use crate::ui::outbox::Outbox;
use crate::ui::route::Route;
use crate::ui::view::View;

/// One role: why it fits, what can still be learned: scratch state.
#[derive(Debug, Default)]
pub struct RoleDetailScreen {}

impl RoleDetailScreen {
    /// Draws the screen.
    pub fn ui(&mut self, ui: &mut Ui, role: &RoleId, view: &View<'_>, out: &mut Outbox) {
        let title = view
            .words
            .roles
            .get(role)
            .map_or_else(String::new, |words| words.title.clone());
        Page::new(&title).show(ui, |ui| {
            let (title, words) = (
                view.text.get("ui-empty-title"),
                view.text.get("ui-empty-words"),
            );
            let start = view.text.get("ui-empty-start");
            if empty_state(ui, Icon::Headset, &title, &words, Some(&start)) {
                out.go(Route::Home);
            }
        });
    }
}
