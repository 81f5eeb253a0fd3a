//! Home: where the person is and what comes next.

use egui::Ui;

use crate::ui::icon::Icon;
use crate::ui::kit::page::Page;
use crate::ui::kit::state::empty_state;
use crate::ui::outbox::Outbox;
use crate::ui::route::Route;
use crate::ui::view::View;

/// Home: where the person is and what comes next: scratch state.
#[derive(Debug, Default)]
pub struct HomeScreen {}

impl HomeScreen {
    /// Draws the screen.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, out: &mut Outbox) {
        let title = view.text.get("ui-nav-home");
        Page::new(&title).show(ui, |ui| {
            let (title, words) = (
                view.text.get("ui-empty-title"),
                view.text.get("ui-empty-words"),
            );
            let start = view.text.get("ui-empty-start");
            if empty_state(ui, Icon::Home, &title, &words, Some(&start)) {
                out.go(Route::Home);
            }
        });
    }
}
