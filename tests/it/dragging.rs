//! Putting sections and entries in another order with the mouse.

use callfit::app::command::Command;
use callfit::record::section::Section;
use callfit::ui::route::Route;
use egui::vec2;

use crate::support::{Setup, TestApp};

/// The editor with an invented person, in a window of that height.
fn editor(height: f32) -> TestApp {
    let mut app = TestApp::open(Setup {
        size: vec2(1280.0, height),
        ..Setup::default()
    });
    app.command(Command::SetLessMovement(true));
    app.command(Command::LoadExample("nusrat-jahan".to_owned()));
    app.go(Route::CvEditor);
    app
}

#[test]
fn a_section_is_dragged_above_another_and_the_page_follows() {
    let mut app = editor(1600.0);
    let (languages, work) = ("cv-screen-languages", "cv-screen-work");
    let (from, to) = (app.row_of(languages), app.row_of(work));
    assert!(from.top() > to.top());
    app.drag(from.center(), to.center_top());
    let order = app.core().record().cv.order.clone();
    let at = |section: Section| order.iter().position(|name| *name == section.to_string());
    assert!(at(Section::Languages).is_some(), "{order:?}");
    assert!(at(Section::Languages) < at(Section::Work), "{order:?}");
    assert!(app.row_of(languages).top() < app.row_of(work).top());
    app.press_with(egui::Modifiers::COMMAND, egui::Key::Z);
    assert!(app.core().record().cv.order.is_empty());
}

#[test]
fn the_list_scrolls_while_a_row_is_held_at_its_end() {
    let mut app = editor(800.0);
    let row = app.row_of("cv-screen-work");
    assert!(row.bottom() < 500.0, "{row:?}");
    let end = egui::pos2(row.center().x, 795.0);
    app.hold(row.center(), end, 30);
    let moved = app.row_of("cv-screen-work");
    assert!(moved.top() < row.top() - 50.0, "{row:?} {moved:?}");
}
