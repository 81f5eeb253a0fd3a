//! The client's CVs for different employers, and each CV as it was at earlier times.

use egui::Ui;

use super::bar::country_name;
use super::keeper;
use crate::app::command::Command;
use crate::record::CvChoices;
use crate::record::cv::{Occasion, Version};
use crate::text::Text;
use crate::ui::icon::Icon;
use crate::ui::kit::button::{Button, button_row};
use crate::ui::kit::card::{card, divider};
use crate::ui::kit::field::Field;
use crate::ui::kit::words::{Words, faint_text};
use crate::ui::outbox::Outbox;
use crate::ui::theme::{Theme, Type};
use crate::ui::view::View;

/// Distance between groups.
const GROUP: f32 = 18.0;

/// Shows all CVs, the present one with its name, and the versions.
pub(super) fn drawer_ui(ui: &mut Ui, view: &View<'_>, out: &mut Outbox) {
    let text = view.text;
    ui.add_space(10.0);
    ui.add(Words::new(Type::Subhead, text.get("cv-screen-cvs")));
    faint_text(ui, Type::Small, text.get("cv-screen-cvs-words"));
    ui.add_space(10.0);
    present_ui(ui, view, out);
    for cv in view.record.cvs() {
        if cv.number != view.record.cv.number {
            ui.add_space(10.0);
            other_ui(ui, view, cv, out);
        }
    }
    ui.add_space(GROUP);
    divider(ui);
    ui.add_space(GROUP);
    versions_ui(ui, view, out);
}

/// The CV at hand: its name, and a copy of it.
fn present_ui(ui: &mut Ui, view: &View<'_>, out: &mut Outbox) {
    let text = view.text;
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 10.0;
        let mut cv = view.record.cv.clone();
        let (label, hint) = (
            text.get("cv-screen-cv-name"),
            text.get("cv-screen-cv-name-hint"),
        );
        if Field::new(&label)
            .hint(&hint)
            .show(ui, &mut cv.name)
            .changed()
        {
            keeper::send(view, cv, Some("cv.name".to_owned()), out);
        }
        faint_text(ui, Type::Small, made_for(view, &view.record.cv));
        let copy = Button::secondary(text.get("cv-screen-cv-copy"))
            .small()
            .before(Icon::Copy);
        if ui.add(copy).clicked() {
            out.edit(view.record.duplicate_cv(String::new()));
        }
    });
}

/// Another CV: taken up or thrown away.
fn other_ui(ui: &mut Ui, view: &View<'_>, cv: &CvChoices, out: &mut Outbox) {
    let text = view.text;
    let name = name_of(view, cv);
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        ui.add(Words::new(Type::Body15, name.as_str()).strong());
        faint_text(ui, Type::Small, made_for(view, cv));
        let with_name = |key: &str| text.with(key, &[("name", name.as_str().into())]);
        let buttons = vec![
            Button::secondary(with_name("cv-screen-cv-open")).small(),
            Button::quiet(with_name("cv-screen-cv-discard"))
                .small()
                .before(Icon::Trash),
        ];
        let edit = match button_row(ui, buttons) {
            Some(0) => view.record.take_up_cv(cv.number),
            Some(_) => view.record.discard_cv(cv.number),
            None => None,
        };
        if let Some(edit) = edit {
            out.edit(edit);
        }
    });
}

/// The client's name for a CV, else its role, else its number.
fn name_of(view: &View<'_>, cv: &CvChoices) -> String {
    let name = cv.name.trim();
    if !name.is_empty() {
        return name.to_owned();
    }
    let role = cv.role.as_ref().filter(|_| !cv.untailored);
    let words = role.and_then(|role| view.words.roles.get(role));
    words.map_or_else(
        || {
            let number = view.text.whole(i64::from(cv.number) + 1);
            view.text
                .with("cv-screen-cv-numbered", &[("number", number.into())])
        },
        |words| words.title.clone(),
    )
}

/// Language and country of a CV.
fn made_for(view: &View<'_>, cv: &CvChoices) -> String {
    let tag = cv.language.as_ref().unwrap_or_else(|| view.text.tag());
    let country = cv
        .country
        .clone()
        .unwrap_or_else(|| crate::cv::usual_country(tag).to_owned());
    let language = Text::shipped_in(tag).own_name().to_owned();
    format!("{language}, {}", country_name(view.text, &country))
}

fn versions_ui(ui: &mut Ui, view: &View<'_>, out: &mut Outbox) {
    let text = view.text;
    ui.add(Words::new(Type::Subhead, text.get("cv-screen-versions")));
    faint_text(ui, Type::Small, text.get("cv-screen-versions-words"));
    ui.add_space(10.0);
    let keep = Button::secondary(text.get("cv-screen-version-keep")).small();
    if ui.add(keep).clicked() {
        out.command(Command::KeepVersion);
    }
    for version in view.record.versions.iter().rev() {
        ui.add_space(10.0);
        divider(ui);
        ui.add_space(8.0);
        version_ui(ui, view, version, out);
    }
}

fn version_ui(ui: &mut Ui, view: &View<'_>, version: &Version, out: &mut Outbox) {
    let text = view.text;
    let theme = Theme::of(ui.ctx());
    let (date, hour, minute) = view.clock.moment(version.millis);
    let time = text.digits(&format!("{hour:02}:{minute:02}"));
    let when = text.with(
        "cv-screen-version-when",
        &[("date", text.date(date).into()), ("time", time.into())],
    );
    ui.add(Words::new(Type::Body15, when.as_str()).strong());
    let occasion = text.get(match version.occasion {
        Occasion::Asked => "cv-screen-version-asked",
        Occasion::BeforeImport => "cv-screen-version-import",
        Occasion::BeforeReturn => "cv-screen-version-return",
        Occasion::Saved => "cv-screen-version-saved",
    });
    let name = name_of(view, &version.cv);
    let words = format!("{name} · {occasion}");
    ui.add(Words::new(Type::Small, words).color(theme.colors.ink_2));
    let with_time = |key: &str| text.with(key, &[("when", when.as_str().into())]);
    let buttons = vec![
        Button::quiet(with_time("cv-screen-version-back"))
            .small()
            .before(Icon::Undo)
            .flush(),
        Button::quiet(with_time("cv-screen-version-forget"))
            .small()
            .before(Icon::Trash),
    ];
    match button_row(ui, buttons) {
        Some(0) => out.command(Command::ReturnToVersion(version.millis)),
        Some(_) => out.command(Command::ForgetVersion(version.millis)),
        None => {}
    }
}
