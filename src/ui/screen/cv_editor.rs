//! The CV: its content beside the page as it will be printed.

use egui::Ui;

use crate::ui::icon::Icon;
use crate::ui::kit::page::Page;
use crate::ui::kit::state::empty_state;
use crate::ui::outbox::Outbox;
use crate::ui::route::Route;
use crate::ui::view::View;

/// The CV: its content beside the page as it will be printed: scratch state.
#[derive(Debug, Default)]
pub struct CvEditorScreen {}

impl CvEditorScreen {
    /// Draws the screen.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, out: &mut Outbox) {
        let title = view.text.get("ui-nav-cv");
        Page::new(&title).show(ui, |ui| {
            let (title, words) = (
                view.text.get("ui-empty-title"),
                view.text.get("ui-empty-words"),
            );
            let start = view.text.get("ui-empty-start");
            if empty_state(ui, Icon::Document, &title, &words, Some(&start)) {
                out.go(Route::Home);
            }
        });
    }
}
