//! What the program is made of, and whose work that is.

use egui::{OpenUrl, Ui};

use crate::base::problem::Arg;
use crate::ui::icon::Icon;
use crate::ui::kit::button::Button;
use crate::ui::kit::card::card;
use crate::ui::kit::page::Page;
use crate::ui::kit::words::{Words, soft_text, text};
use crate::ui::outbox::Outbox;
use crate::ui::route::Route;
use crate::ui::theme::{Theme, Type};
use crate::ui::view::View;

/// A work that we use: keys of its name and of what is said about it, and its address.
///
/// The attributions of O*NET and ESCO are asked for by their owners and stay in English.
const WORKS: &[(&str, &str, &str)] = &[
    (
        "ui-about-onet",
        "ui-about-onet-words",
        "https://www.onetcenter.org/database.html",
    ),
    (
        "ui-about-esco",
        "ui-about-esco-words",
        "https://esco.ec.europa.eu",
    ),
    (
        "ui-about-fonts",
        "ui-about-fonts-words",
        "https://fonts.google.com/noto",
    ),
    (
        "ui-about-icons",
        "ui-about-icons-words",
        "https://lucide.dev",
    ),
    ("ui-about-code", "ui-about-code-words", ""),
];

/// Draws the screen, which keeps nothing.
pub(crate) fn about_ui(ui: &mut Ui, view: &View<'_>, out: &mut Outbox) {
    let version = [("version", Arg::from(env!("CARGO_PKG_VERSION")))];
    let (title, back) = (
        view.text.get("ui-about-title"),
        view.text.get("ui-nav-settings"),
    );
    let sentence = view.text.with("ui-about-version", &version);
    let shown = Page::new(&title)
        .sentence(&sentence)
        .back(&back)
        .show(ui, |ui| {
            card(ui, |ui| {
                ui.spacing_mut().item_spacing.y = 4.0;
                for (place, (name, words, address)) in WORKS.iter().enumerate() {
                    if place > 0 {
                        ui.add_space(Theme::of(ui.ctx()).sizes.space.l);
                    }
                    work_ui(ui, view, name, words, address);
                }
            });
            soft_text(ui, Type::Small, view.text.get("ui-about-made"));
        });
    if shown.is_back {
        out.go(Route::Settings);
    }
}

fn work_ui(ui: &mut Ui, view: &View<'_>, name: &str, words: &str, address: &str) {
    ui.add(Words::new(Type::Subhead, view.text.get(name)));
    ui.scope(|ui| {
        ui.set_max_width(ui.available_width().min(760.0));
        text(ui, Type::Body15, view.text.get(words));
    });
    if !address.is_empty() {
        let shown = address.trim_start_matches("https://");
        let link = Button::quiet(shown)
            .after(Icon::ExternalLink)
            .small()
            .flush();
        if ui.add(link).clicked() {
            ui.ctx().open_url(OpenUrl::new_tab(address));
        }
    }
}
