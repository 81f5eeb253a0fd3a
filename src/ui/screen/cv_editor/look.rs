//! How the CV looks, how long it may be, and what it shows beside its sections.

use egui::{
    CornerRadius, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};

use super::keeper;
use super::thumbnail::{accent_color, sheet_ui};
use crate::app::cv_checks::customs::NO_CONSENT;
use crate::cv::custom::{Custom, Shown, Usage};
use crate::page::fit::{FitStep, Fitted};
use crate::record::CvChoices;
use crate::record::cv::Consent;
use crate::record::look::{Accent, Family, Fit, Look, Paper, Template, TextSize};
use crate::ui::focus;
use crate::ui::kit::button::State;
use crate::ui::kit::card::divider;
use crate::ui::kit::field::Field;
use crate::ui::kit::segmented::{Segment, segmented, total_width};
use crate::ui::kit::select::Select;
use crate::ui::kit::switch::switch;
use crate::ui::kit::words::{Words, faint_text};
use crate::ui::outbox::Outbox;
use crate::ui::paper::A4;
use crate::ui::theme::{Theme, Type};
use crate::ui::view::View;

/// Distance between groups.
const GROUP: f32 = 16.0;

/// Shows the choices of the look.
pub(super) fn look_ui(ui: &mut Ui, view: &View<'_>, out: &mut Outbox) {
    let mut cv = view.record.cv.clone();
    let mut typed = None;
    ui.add_space(8.0);
    look_choices(ui, view, &mut cv.look);
    ui.add_space(GROUP);
    divider(ui);
    ui.add_space(GROUP);
    shown_ui(ui, view, &mut cv);
    consent_ui(ui, view, &mut cv, &mut typed);
    keeper::send(view, cv, typed, out);
}

fn look_choices(ui: &mut Ui, view: &View<'_>, look: &mut Look) {
    title_ui(ui, &view.text.get("cv-screen-template"));
    if let Some(template) = templates_ui(ui, view, look.template) {
        look.template = template;
    }
    if look.template == Template::TwoColumn {
        ui.add_space(6.0);
        faint_text(ui, Type::Small, view.text.get("cv-screen-two-column-note"));
    }
    if look.template != Template::Classic {
        title_ui(ui, &view.text.get("cv-screen-accent"));
        if let Some(accent) = accents_ui(ui, view, look.accent) {
            look.accent = accent;
        }
    }
    let family = Family::ALL.map(|family| (format!("cv-screen-family-{}", family.name()), family));
    choice_ui(ui, view, "cv-screen-family", &family, &mut look.family);
    let size = TextSize::ALL.map(|size| (format!("cv-screen-text-size-{}", size.name()), size));
    choice_ui(ui, view, "cv-screen-text-size", &size, &mut look.text_size);
    let paper = Paper::ALL.map(|paper| (format!("cv-screen-paper-{}", paper.name()), paper));
    choice_ui(ui, view, "cv-screen-paper", &paper, &mut look.paper);
    let fit = Fit::ALL.map(|fit| (format!("cv-screen-fit-to-{}", fit.name()), fit));
    choice_ui(ui, view, "cv-screen-fit-to", &fit, &mut look.fit);
    let fitted = view.preview.and_then(|preview| preview.fit.as_ref());
    if let (Some(fitted), true) = (fitted, look.fit != Fit::Free) {
        ui.add_space(6.0);
        faint_text(ui, Type::Small, fitted_words(view, fitted));
    }
}

fn title_ui(ui: &mut Ui, words: &str) {
    let color = Theme::of(ui.ctx()).colors.ink_2;
    ui.add_space(GROUP);
    let words = Words::new(Type::Small, words).strong().color(color);
    ui.add(words.silent());
    ui.add_space(6.0);
}

/// One of a few; side by side if there is room, else in a menu.
fn choice_ui<T: Copy + PartialEq>(
    ui: &mut Ui,
    view: &View<'_>,
    name: &str,
    options: &[(String, T)],
    chosen: &mut T,
) {
    let title = view.text.get(name);
    title_ui(ui, &title);
    let words: Vec<String> = options.iter().map(|(key, _)| view.text.get(key)).collect();
    let segments: Vec<Segment> = words.iter().map(Segment::new).collect();
    let place = options.iter().position(|(_, option)| option == chosen);
    let width = ui.available_width();
    let new = if total_width(ui, &segments) <= width {
        segmented(ui, &title, &segments, place.unwrap_or_default())
    } else {
        Select::new(&title, &words, place)
            .tall()
            .width(width)
            .show(ui)
    };
    if let Some((_, option)) = new.and_then(|place| options.get(place)) {
        *chosen = *option;
    }
}

/// What was drawn together so that the CV fits, or that it does not.
fn fitted_words(view: &View<'_>, fitted: &Fitted) -> String {
    let text = view.text;
    if !fitted.fits {
        return text.get("cv-screen-fit-not");
    }
    if fitted.steps.is_empty() {
        return text.get("cv-screen-fit-as-it-is");
    }
    let step = |step: &FitStep| match step {
        FitStep::Sections => text.get("cv-screen-fit-sections"),
        FitStep::Entries => text.get("cv-screen-fit-entries"),
        FitStep::Lines => text.get("cv-screen-fit-lines"),
        FitStep::Margins => text.get("cv-screen-fit-margins"),
        FitStep::Text { tenths } => {
            let size = text.decimal(f64::from(*tenths) / 10.0, 1);
            text.with("cv-screen-fit-text", &[("size", size.into())])
        }
    };
    let steps: Vec<String> = fitted.steps.iter().map(step).collect();
    text.with(
        "cv-screen-fit-tightened",
        &[("steps", text.list(&steps).into())],
    )
}

/// The templates as small drawings, two in a row.
fn templates_ui(ui: &mut Ui, view: &View<'_>, chosen: Template) -> Option<Template> {
    const GAP: f32 = 12.0;
    let mut new = None;
    let count = if ui.available_width() > 480.0 { 4 } else { 2 };
    let width = ((ui.available_width() - GAP * (count as f32 - 1.0)) / count as f32).floor();
    for row in Template::ALL.chunks(count) {
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = GAP;
            for template in row {
                let name = view
                    .text
                    .get(&format!("cv-screen-template-{}", template.name()));
                let look = view.record.cv.look;
                let is_chosen = *template == chosen;
                if template_ui(ui, (*template, look.accent), &name, width, is_chosen).clicked() {
                    new = Some(*template);
                }
            }
        });
        ui.add_space(GAP);
    }
    new
}

fn template_ui(
    ui: &mut Ui,
    (template, accent): (Template, Accent),
    name: &str,
    width: f32,
    is_chosen: bool,
) -> Response {
    const SHEET: f32 = 92.0;
    let theme = Theme::of(ui.ctx());
    let colors = &theme.colors;
    let line = theme.size_of(Type::Small).line;
    let height = SHEET + line + 34.0;
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    response
        .widget_info(|| WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), is_chosen, name));
    let fill = match State::of(&response, true) {
        State::Hover => colors.sunken,
        State::Pressed => colors.track,
        State::Disabled | State::Rest if is_chosen => colors.accent_soft,
        State::Disabled | State::Rest => colors.surface,
    };
    let edge = if is_chosen {
        Stroke::new(2.0, colors.accent)
    } else {
        Stroke::new(1.0, colors.line_strong)
    };
    let radius = theme.sizes.radius.row;
    let corners = CornerRadius::same(radius);
    ui.painter()
        .rect(rect, corners, fill, edge, StrokeKind::Inside);
    let size = vec2((SHEET / A4).round(), SHEET);
    let top = pos2(rect.center().x - size.x / 2.0, rect.top() + 12.0);
    sheet_ui(
        ui,
        Rect::from_min_size(top, size),
        template,
        accent_color(accent),
    );
    let words = Words::new(Type::Small, name).cut();
    let words = if is_chosen { words.strong() } else { words };
    let words = words.galley(ui, width - 16.0);
    let place = pos2(
        rect.center().x - words.size().x / 2.0,
        rect.top() + 12.0 + SHEET + 8.0,
    );
    ui.painter().galley(place, words, colors.ink);
    focus::ring(ui, &response, rect, radius);
    response
}

/// The colours as discs with their names.
fn accents_ui(ui: &mut Ui, view: &View<'_>, chosen: Accent) -> Option<Accent> {
    let mut new = None;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 8.0);
        for accent in Accent::ALL {
            let name = view
                .text
                .get(&format!("cv-screen-accent-{}", accent.name()));
            if accent_ui(ui, accent, &name, accent == chosen).clicked() {
                new = Some(accent);
            }
        }
    });
    new
}

fn accent_ui(ui: &mut Ui, accent: Accent, name: &str, is_chosen: bool) -> Response {
    const DISC: f32 = 9.0;
    let theme = Theme::of(ui.ctx());
    let colors = &theme.colors;
    let words = Words::new(Type::Body15, name).one_line();
    let words = if is_chosen { words.strong() } else { words };
    let words = words.galley(ui, f32::INFINITY);
    let height = theme.sizes.size.target_min;
    let width = words.size().x + 2.0 * DISC + 34.0;
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    response
        .widget_info(|| WidgetInfo::selected(Role::RadioButton, ui.is_enabled(), is_chosen, name));
    let edge = if is_chosen {
        Stroke::new(2.0, colors.accent)
    } else {
        Stroke::new(1.0, colors.line_strong)
    };
    let fill = match State::of(&response, true) {
        State::Hover => colors.sunken,
        State::Pressed => colors.track,
        State::Disabled | State::Rest if is_chosen => colors.accent_soft,
        State::Disabled | State::Rest => colors.surface,
    };
    let radius = CornerRadius::from(height / 2.0);
    ui.painter()
        .rect(rect, radius, fill, edge, StrokeKind::Inside);
    let center = pos2(rect.left() + 12.0 + DISC, rect.center().y);
    ui.painter().circle(
        center,
        DISC,
        accent_color(accent),
        Stroke::new(1.0, colors.line_strong),
    );
    let place = pos2(
        center.x + DISC + 8.0,
        rect.center().y - words.size().y / 2.0,
    );
    ui.painter().galley(place, words, colors.ink);
    focus::ring(ui, &response, rect, radius.nw);
    response
}

/// Switches for what is shown, with what is usual in the country.
fn shown_ui(ui: &mut Ui, view: &View<'_>, cv: &mut CvChoices) {
    let country = keeper::country(view);
    let (shown, custom) = (Shown::of(cv, &country), Custom::of(&country));
    let color = Theme::of(ui.ctx()).colors.ink;
    let title = view.text.get("cv-screen-shown");
    ui.add(Words::new(Type::Subhead, title).color(color));
    ui.add_space(4.0);
    let photo = match custom.photo {
        Usage::Usual => "cv-screen-photo-usual",
        Usage::Optional => "cv-screen-photo-optional",
        Usage::Unusual => "cv-screen-photo-unusual",
    };
    let show = &mut cv.show;
    let rows = [
        ("cv-screen-show-photo", photo, shown.photo, &mut show.photo),
        (
            "cv-screen-show-personal",
            "cv-screen-show-personal-words",
            shown.personal,
            &mut show.personal,
        ),
        (
            "cv-screen-show-address",
            "cv-screen-show-address-words",
            shown.address,
            &mut show.address,
        ),
        (
            "cv-screen-show-signature",
            "cv-screen-show-signature-words",
            shown.signature,
            &mut show.signature,
        ),
    ];
    for (title, words, is_on, choice) in rows {
        if switch_row(ui, &view.text.get(title), &view.text.get(words), is_on) {
            *choice = Some(!is_on);
        }
    }
    if view.cv_text.tag().as_str() == "bn" {
        let (title, words) = (
            view.text.get("cv-screen-latin-digits"),
            view.text.get("cv-screen-latin-digits-words"),
        );
        if switch_row(ui, &title, &words, show.latin_digits) {
            show.latin_digits = !show.latin_digits;
        }
    }
}

/// A switch with its name and one sentence; tells whether it was switched.
fn switch_row(ui: &mut Ui, title: &str, words: &str, is_on: bool) -> bool {
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        let is_clicked = switch(ui, title, is_on).clicked();
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.add_space(9.0);
            ui.add(Words::new(Type::Body15, title).silent());
            faint_text(ui, Type::Small, words);
            ui.add_space(4.0);
        });
        is_clicked
    })
    .inner
}

fn consent_ui(ui: &mut Ui, view: &View<'_>, cv: &mut CvChoices, typed: &mut Option<String>) {
    const KINDS: [(Consent, &str); 3] = [
        (Consent::Off, "cv-screen-consent-off"),
        (Consent::ThisOne, "cv-screen-consent-this"),
        (Consent::FutureToo, "cv-screen-consent-future"),
    ];
    let country = keeper::country(view);
    let present = Shown::of(cv, &country).consent;
    let name = view.text.get("cv-screen-consent");
    title_ui(ui, &name);
    let words: Vec<String> = KINDS.iter().map(|(_, key)| view.text.get(key)).collect();
    let place = KINDS.iter().position(|(kind, _)| *kind == present);
    let width = ui.available_width();
    let new = Select::new(&name, &words, place)
        .tall()
        .width(width)
        .show(ui);
    if let Some((kind, _)) = new.and_then(|place| KINDS.get(place)) {
        cv.show.consent = Some(*kind);
        // Whoever chooses none where one is usual means it.
        if *kind == Consent::Off && Custom::of(&country).consent != Consent::Off {
            cv.settled.insert(NO_CONSENT.to_owned());
        } else {
            cv.settled.remove(NO_CONSENT);
        }
    }
    if present == Consent::Off {
        return;
    }
    ui.add_space(10.0);
    let (label, hint) = (
        view.text.get("cv-screen-consent-own"),
        view.text.get("cv-screen-consent-own-hint"),
    );
    let field = Field::new(&label).hint(&hint).lines(4);
    if field.show(ui, &mut cv.show.consent_words).changed() {
        *typed = Some("cv.consent".to_owned());
    }
}
