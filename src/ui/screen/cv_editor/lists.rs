//! Skills, languages and training.

use egui::Ui;

use super::content::Kind;
use super::entries::Head;
use super::fields::{Asked, Fields};
use crate::app::cv_checks::said;
use crate::record::answer::{Cefr, LanguageSkill};
use crate::record::profile::{Certificate, Skill, SpokenLanguage};
use crate::ui::kit::button::Button;
use crate::ui::kit::card::divider;
use crate::ui::kit::words::{Words, faint_text};
use crate::ui::outbox::Outbox;
use crate::ui::route::Route;
use crate::ui::theme::{Theme, Type};
use crate::ui::view::View;

pub(super) const SKILLS: Kind<Skill> = Kind {
    add: "cv-screen-add-skill",
    head: |_, skill| Head {
        title: skill.name.clone().unwrap_or_default(),
        detail: skill.keywords.join(", "),
    },
    fields: skill_ui,
    new: Skill::default,
    is_newest_first: false,
};

pub(super) const LANGUAGES: Kind<SpokenLanguage> = Kind {
    add: "cv-screen-add-language",
    head: |_, spoken| Head {
        title: spoken.language.clone().unwrap_or_default(),
        detail: spoken.fluency.clone().unwrap_or_default(),
    },
    fields: language_ui,
    new: SpokenLanguage::default,
    is_newest_first: false,
};

pub(super) const TRAINING: Kind<Certificate> = Kind {
    add: "cv-screen-add-training",
    head: training_head,
    fields: training_ui,
    new: Certificate::default,
    is_newest_first: false,
};

fn skill_ui(ui: &mut Ui, fields: &mut Fields<'_>, part: &str, skill: &mut Skill) {
    let asked = Asked::new("cv-screen-skill").hint("cv-screen-skill-hint");
    fields.words(ui, (part, "name"), asked, skill, |skill| &mut skill.name);
    let asked = Asked::new("cv-screen-details").hint("cv-screen-details-hint");
    if fields.other.is_some() {
        fields.entry_lines(ui, (part, "keywords"), asked.lines(3), skill, |skill| {
            &mut skill.keywords
        });
    } else {
        let spot = format!("{part}.keywords");
        fields.commas(ui, &spot, asked, &mut skill.keywords);
    }
}

fn language_ui(ui: &mut Ui, fields: &mut Fields<'_>, part: &str, spoken: &mut SpokenLanguage) {
    let asked = Asked::new("cv-screen-own-language");
    fields.words(ui, (part, "language"), asked, spoken, |spoken| {
        &mut spoken.language
    });
    let asked = Asked::new("cv-screen-own-level").hint("cv-screen-own-level-hint");
    fields.words(ui, (part, "fluency"), asked, spoken, |spoken| {
        &mut spoken.fluency
    });
}

fn training_head(fields: &Fields<'_>, certificate: &Certificate) -> Head {
    let date = certificate
        .date
        .as_deref()
        .map(|date| said::date(fields.view.text, date));
    let details = [certificate.issuer.clone(), date];
    let details = details
        .into_iter()
        .flatten()
        .filter(|detail| !detail.trim().is_empty());
    Head {
        title: certificate.name.clone().unwrap_or_default(),
        detail: details.collect::<Vec<_>>().join(", "),
    }
}

fn training_ui(ui: &mut Ui, fields: &mut Fields<'_>, part: &str, training: &mut Certificate) {
    let asked = Asked::new("cv-screen-course");
    fields.words(ui, (part, "name"), asked, training, |training| {
        &mut training.name
    });
    let asked = Asked::new("cv-screen-issuer");
    fields.words(ui, (part, "issuer"), asked, training, |training| {
        &mut training.issuer
    });
    let spot = format!("{part}.date");
    fields.date(ui, &spot, "cv-screen-when", &mut training.date);
}

/// Languages and levels that come from the questionnaire.
pub(super) fn answered_ui(ui: &mut Ui, view: &View<'_>, out: &mut Outbox) {
    let answered = view
        .derived
        .profile
        .facts
        .languages
        .as_deref()
        .unwrap_or_default();
    if answered.is_empty() {
        return;
    }
    let color = Theme::of(ui.ctx()).colors.ink_2;
    let title = view.text.get("cv-screen-answered");
    ui.add(Words::new(Type::Small, title).strong().color(color));
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        for skill in answered {
            let line = format!("<b>{}</b>  {}", name(view, skill), level(view, skill));
            ui.add(Words::marked(Type::Body15, &line));
        }
    });
    faint_text(ui, Type::Small, view.text.get("cv-screen-answered-words"));
    let change = Button::quiet(view.text.get("cv-screen-answered-change"))
        .small()
        .flush();
    if ui.add(change).clicked() {
        out.go(Route::Questionnaire);
    }
    divider(ui);
}

fn name(view: &View<'_>, skill: &LanguageSkill) -> String {
    let name = view
        .words
        .languages
        .get(&skill.language)
        .unwrap_or(&skill.language);
    let mut letters = name.chars();
    let first = letters
        .next()
        .map(|letter| letter.to_uppercase().to_string());
    format!("{}{}", first.unwrap_or_default(), letters.as_str())
}

/// "Native", one level, or the lowest and the highest.
fn level(view: &View<'_>, skill: &LanguageSkill) -> String {
    if skill.native {
        return view.text.get("cv-screen-native");
    }
    let given = [
        skill.listening,
        skill.reading,
        skill.conversation,
        skill.speaking,
        skill.writing,
    ];
    let given = || given.into_iter().flatten();
    match (given().min(), given().max()) {
        (Some(low), Some(high)) if low != high => {
            let [low, high] = [low, high].map(Cefr::name);
            view.text.with(
                "cv-screen-level-range",
                &[("low", low.into()), ("high", high.into())],
            )
        }
        (Some(level), _) => level.name().to_owned(),
        (None, _) => String::new(),
    }
}
