//! Name, headline, contact, and how the CV speaks of the client.

use egui::Ui;

use super::bar::country_name;
use super::fields::{Asked, Fields};
use super::{keeper, photo};
use crate::cv::block::Change;
use crate::cv::custom::Shown;
use crate::record::profile::{Location, Profile, SpokenOf};
use crate::record::words::folded_words;
use crate::ui::kit::segmented::{Segment, segmented, total_width};
use crate::ui::kit::select::Select;
use crate::ui::kit::words::{Words, faint_text};
use crate::ui::outbox::Outbox;
use crate::ui::theme::{Theme, Type};

/// Countries that can be chosen: those for which the language files have names.
const COUNTRIES: &str = "ad ae af al am ar at au az ba bd be bg br by ca ch cm cn cy cz de dk dz ee eg es et fi fr gb \
    ge gh gr hr hu id ie il in iq ir is it jo jp ke kr kz lb li lk lt lu lv ma mc md me mk mm mt mx my ng nl no np nz \
    ph pk pl ps pt qa ro rs ru sa se sg si sk sn so sy th tn tr tw ua us uz vn xk za";

pub(super) fn about_ui(
    ui: &mut Ui,
    fields: &mut Fields<'_>,
    profile: &mut Profile,
    out: &mut Outbox,
) {
    let basics = &mut profile.basics;
    let asked = Asked::new("cv-screen-name").hint("cv-screen-name-hint");
    fields.text(ui, "basics.name", asked, &mut basics.name);
    headline_ui(ui, fields, &mut basics.label);
    let asked = Asked::new("cv-screen-email").hint("cv-screen-email-hint");
    fields.text(ui, "basics.email", asked, &mut basics.email);
    let asked = Asked::new("cv-screen-phone").hint("cv-screen-phone-hint");
    fields.text(ui, "basics.phone", asked, &mut basics.phone);
    fields.text(
        ui,
        "basics.location.city",
        Asked::new("cv-screen-town"),
        &mut basics.location.city,
    );
    country_ui(ui, fields, &mut basics.location.country_code);
    let asked = Asked::new("cv-screen-link").hint("cv-screen-link-hint");
    fields.text(ui, "basics.url", asked, &mut basics.url);
    address_ui(ui, fields, &mut basics.location);
    photo::photo_ui(ui, fields, basics, out);
    spoken_ui(ui, fields, &mut profile.spoken_of);
}

/// Street and postcode, where this CV shows them or they are there already.
fn address_ui(ui: &mut Ui, fields: &mut Fields<'_>, location: &mut Location) {
    let view = fields.view;
    let is_shown = Shown::of(&view.record.cv, &keeper::country(view)).address;
    if !is_shown && location.address.is_none() && location.postal_code.is_none() {
        return;
    }
    let asked = Asked::new("cv-screen-street");
    fields.text(ui, "basics.location.address", asked, &mut location.address);
    let asked = Asked::new("cv-screen-postcode");
    let spot = "basics.location.postalCode";
    fields.text(ui, spot, asked, &mut location.postal_code);
}

fn headline_ui(ui: &mut Ui, fields: &mut Fields<'_>, label: &mut Option<String>) {
    let asked = Asked::new("cv-screen-headline").hint("cv-screen-headline-hint");
    fields.text(ui, "basics.label", asked, label);
    let preview = fields.view.preview;
    if preview.is_some_and(|preview| preview.changes.contains(&Change::Headline)) {
        faint_text(ui, Type::Small, fields.word("cv-screen-headline-help"));
    }
}

/// The name of a choice, as above a text field.
fn label_ui(ui: &mut Ui, words: &str) {
    let color = Theme::of(ui.ctx()).colors.ink_2;
    ui.add(
        Words::new(Type::Small, words)
            .strong()
            .color(color)
            .silent(),
    );
}

fn country_ui(ui: &mut Ui, fields: &mut Fields<'_>, code: &mut Option<String>) {
    let text = fields.view.text;
    let present = code.as_deref().unwrap_or_default().to_ascii_lowercase();
    let mut codes: Vec<&str> = COUNTRIES.split_whitespace().collect();
    if !present.is_empty() && !codes.contains(&present.as_str()) {
        codes.push(&present);
    }
    let named = |code: &&str| ((*code).to_owned(), country_name(text, code));
    let mut named: Vec<(String, String)> = codes.iter().map(named).collect();
    named.sort_by_cached_key(|(_, name)| folded_words(name));
    let place = named.iter().position(|(code, _)| *code == present);
    let names: Vec<String> = named.iter().map(|(_, name)| name.clone()).collect();
    let (label, none) = (text.get("cv-screen-home"), text.get("cv-screen-home-none"));
    let width = ui.available_width();
    let new = ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        label_ui(ui, &label);
        Select::new(&label, &names, place)
            .placeholder(&none)
            .tall()
            .width(width)
            .show(ui)
    });
    if let Some((new, _)) = new.inner.and_then(|place| named.get(place)) {
        *code = Some(new.to_ascii_uppercase());
        fields.memory.change("basics.location.countryCode");
    }
}

fn spoken_ui(ui: &mut Ui, fields: &mut Fields<'_>, spoken_of: &mut SpokenOf) {
    const FORMS: [(SpokenOf, &str); 3] = [
        (SpokenOf::Feminine, "cv-screen-spoken-feminine"),
        (SpokenOf::Masculine, "cv-screen-spoken-masculine"),
        (SpokenOf::Neutral, "cv-screen-spoken-neutral"),
    ];
    let name = fields.word("cv-screen-spoken");
    let words: Vec<String> = FORMS.iter().map(|(_, key)| fields.word(key)).collect();
    let chosen = FORMS.iter().position(|(form, _)| form == spoken_of);
    let segments: Vec<Segment> = words
        .iter()
        .map(|words| Segment::new(words.as_str()))
        .collect();
    let width = ui.available_width();
    let new = ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 4.0;
        label_ui(ui, &name);
        // Long words stand in a menu instead.
        if total_width(ui, &segments) <= width {
            segmented(ui, &name, &segments, chosen.unwrap_or_default())
        } else {
            Select::new(&name, &words, chosen)
                .tall()
                .width(width)
                .show(ui)
        }
    });
    faint_text(ui, Type::Small, fields.word("cv-screen-spoken-help"));
    if let Some((form, _)) = new.inner.and_then(|place| FORMS.get(place)) {
        *spoken_of = *form;
        fields.memory.change("spokenOf");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Text;

    #[test]
    fn every_country_has_a_name_in_every_language() {
        for tag in Text::shipped() {
            let text = Text::shipped_in(&tag);
            for code in COUNTRIES.split_whitespace() {
                assert!(text.has(&format!("cv-country-{code}")), "{code} in {tag:?}");
            }
        }
    }
}
