//! First run, home and settings, as a person goes through them.

use crate::support::TestApp;

#[test]
fn the_window_opens_on_home() {
    let mut app = TestApp::new("en");
    app.picture("home");
    assert!(app.shows("ui-nav-home"), "{}", app.everything());
}
