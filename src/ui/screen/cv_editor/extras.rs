//! Personal details, availability and driving licence.

use egui::Ui;

use super::fields::{Asked, Fields};
use crate::cv::custom::Shown;
use crate::record::sections::{Additions, Availability, Personal};
use crate::ui::kit::words::faint_text;
use crate::ui::theme::Type;

pub(super) fn personal_ui(ui: &mut Ui, fields: &mut Fields<'_>, personal: &mut Personal) {
    const PART: &str = "callfit.personal";
    let country = super::keeper::country(fields.view);
    let is_shown = Shown::of(&fields.view.record.cv, &country).personal;
    let key = if is_shown {
        "cv-screen-personal-shown"
    } else {
        "cv-screen-personal-kept"
    };
    faint_text(ui, Type::Small, fields.word(key));
    let spot = format!("{PART}.birthDate");
    fields.date(ui, &spot, "cv-screen-birth-date", &mut personal.birth_date);
    type Of = fn(&mut Personal) -> &mut Option<String>;
    const TEXTS: [(&str, &str, Of); 5] = [
        ("nationality", "cv-screen-nationality", |personal| {
            &mut personal.nationality
        }),
        ("maritalStatus", "cv-screen-marital-status", |personal| {
            &mut personal.marital_status
        }),
        ("father", "cv-screen-father", |personal| {
            &mut personal.father
        }),
        ("mother", "cv-screen-mother", |personal| {
            &mut personal.mother
        }),
        (
            "militaryService",
            "cv-screen-military-service",
            |personal| &mut personal.military_service,
        ),
    ];
    for (key, label, of) in TEXTS {
        fields.words(ui, (PART, key), Asked::new(label), personal, of);
    }
}

pub(super) fn availability_ui(ui: &mut Ui, fields: &mut Fields<'_>, when: &mut Availability) {
    const PART: &str = "callfit.availability";
    let spot = format!("{PART}.startDate");
    fields.date(ui, &spot, "cv-screen-start-date", &mut when.start_date);
    let asked = Asked::new("cv-screen-shifts").hint("cv-screen-shifts-hint");
    fields.words(ui, (PART, "shifts"), asked, when, |when| &mut when.shifts);
    let asked = Asked::new("cv-screen-home-office").hint("cv-screen-home-office-hint");
    fields.words(ui, (PART, "homeOffice"), asked, when, |when| {
        &mut when.home_office
    });
    let asked = Asked::new("cv-screen-notice").hint("cv-screen-notice-hint");
    fields.words(ui, (PART, "notice"), asked, when, |when| &mut when.notice);
}

pub(super) fn driving_ui(ui: &mut Ui, fields: &mut Fields<'_>, additions: &mut Additions) {
    let asked = Asked::new("cv-screen-driving").hint("cv-screen-driving-hint");
    fields.words(ui, ("callfit", "driving"), asked, additions, |additions| {
        &mut additions.driving
    });
}
