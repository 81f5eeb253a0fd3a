//! The letter that goes with the CV: what it is about, its paragraphs, and the page as it will be printed.

mod form;
mod paragraph;

use egui::{Align, Layout, Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};

use super::cv_editor::desk::Desk;
use super::cv_editor::keeper;
use crate::app::command::Command;
use crate::app::documents::Document;
use crate::app::preview::Of;
use crate::ui::kit::button::Button;
use crate::ui::kit::page::back_link;
use crate::ui::kit::segmented::{Segment, segmented};
use crate::ui::kit::words::{Words, faint_text};
use crate::ui::outbox::Outbox;
use crate::ui::route::Route;
use crate::ui::theme::{Theme, Type};
use crate::ui::view::View;

/// Width of the form beside the page, and the width of the window below which the page is a tab.
const FORM: f32 = 480.0;
const TWO_COLUMNS: f32 = 1040.0;
/// Widest form where it has the screen to itself.
const WIDEST: f32 = 620.0;
const PADDING: f32 = 24.0;

/// The letter: scratch state.
#[derive(Default)]
pub struct LetterScreen {
    desk: Desk,
    /// In a narrow window the page is shown instead of the form.
    is_page: bool,
}

impl LetterScreen {
    /// Draws the screen.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, out: &mut Outbox) {
        let room = ui.available_rect_before_wrap();
        let is_narrow = ui.ctx().content_rect().width() < TWO_COLUMNS;
        let edge = if is_narrow {
            room.right()
        } else {
            room.left() + FORM
        };
        let left = Rect::from_min_max(room.min, pos2(edge, room.bottom()));
        let top = self.head_ui(ui, left, is_narrow, view, out);
        let rest = Rect::from_min_max(pos2(room.left(), top), left.max);
        if is_narrow && self.is_page {
            self.desk.ui(ui, (Of::Letter, rest, None), view, out);
            return;
        }
        scrolled(ui, rest, |ui| contents_ui(ui, view, out));
        if is_narrow {
            return;
        }
        let desk = Rect::from_min_max(pos2(edge, room.top()), room.max);
        self.desk.ui(ui, (Of::Letter, desk, None), view, out);
        let line = Theme::of(ui.ctx()).hairline();
        ui.painter().vline(desk.left(), desk.y_range(), line);
    }

    /// The way back, the title, and the tabs of a narrow window; gives the lower edge.
    fn head_ui(
        &mut self,
        ui: &mut Ui,
        room: Rect,
        is_narrow: bool,
        view: &View<'_>,
        out: &mut Outbox,
    ) -> f32 {
        let text = view.text;
        let place = Rect::from_min_max(room.min + vec2(PADDING, 16.0), room.max);
        let shown = ui.scope_builder(column(place), |ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            if back_link(ui, &text.get("cv-screen-back")).clicked() {
                out.go(Route::CvEditor);
            }
            title_ui(ui, view, out);
            if is_narrow {
                let name = text.get("cv-screen-tabs");
                let tabs = ["cv-screen-tab-content", "cv-screen-tab-page"];
                let tabs = tabs.map(|key| Segment::new(text.get(key)));
                if let Some(place) = segmented(ui, &name, &tabs, usize::from(self.is_page)) {
                    self.is_page = place == 1;
                }
            }
        });
        shown.response.rect.bottom() + 8.0
    }
}

/// The title, and saving at the right.
fn title_ui(ui: &mut Ui, view: &View<'_>, out: &mut Outbox) {
    let height = Theme::of(ui.ctx()).sizes.size.button_small;
    let width = ui.available_width() - PADDING;
    let row = Layout::right_to_left(Align::Center);
    ui.allocate_ui_with_layout(vec2(width, height), row, |ui| {
        let save = Button::primary(view.text.get("letter-screen-save")).small();
        if ui.add(save).clicked() {
            out.command(Command::AskSave {
                suggested: view.suggested_path(&Document::Letter),
                what: Document::Letter,
            });
        }
        ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
            let title = view.text.get("letter-screen-title");
            ui.add(Words::new(Type::Title, title).cut());
        });
    });
}

fn contents_ui(ui: &mut Ui, view: &View<'_>, out: &mut Outbox) {
    let mut cv = view.record.cv.clone();
    let mut typed = None;
    faint_text(ui, Type::Body15, view.text.get("letter-screen-words"));
    ui.add_space(14.0);
    form::form_ui(ui, view, &mut cv.letter, &mut typed);
    ui.add_space(20.0);
    paragraph::paragraphs_ui(ui, view, &mut cv.letter, &mut typed);
    keeper::send(view, cv, typed, out);
}

fn column(rect: Rect) -> UiBuilder {
    UiBuilder::new()
        .max_rect(rect)
        .layout(Layout::top_down(Align::Min))
}

fn scrolled(ui: &mut Ui, room: Rect, contents: impl FnOnce(&mut Ui)) {
    ui.scope_builder(column(room).id_salt("letter"), |ui| {
        let scroll = ScrollArea::vertical()
            .id_salt("letter")
            .auto_shrink([false, false]);
        scroll.show(ui, |ui| {
            let area = ui.available_rect_before_wrap();
            let width = (area.width() - 2.0 * PADDING).min(WIDEST);
            let place = area.min + vec2(PADDING, 4.0);
            let place = Rect::from_min_size(place, vec2(width, f32::INFINITY));
            ui.scope_builder(column(place), |ui| {
                ui.set_width(width);
                ui.spacing_mut().item_spacing.y = 0.0;
                contents(ui);
            });
            ui.add_space(PADDING);
        });
    });
}
