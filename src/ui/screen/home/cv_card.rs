//! The card of the CV: the page itself, how much of it is there, and the way to it.

use egui::{Align, Layout, Ui, vec2};

use crate::app::command::Command;
use crate::app::preview::Of;
use crate::base::problem::Arg;
use crate::record::Record;
use crate::ui::icon::Icon;
use crate::ui::kit::bar::progress_bar;
use crate::ui::kit::button::Button;
use crate::ui::kit::state::empty_part;
use crate::ui::kit::words::{Words, faint_text, soft_text};
use crate::ui::outbox::Outbox;
use crate::ui::paper::{PaperOn, paper};
use crate::ui::route::Route;
use crate::ui::theme::{Theme, Type};
use crate::ui::view::View;

/// Width of the page, and where the card is narrow.
const PAGE: f32 = 148.0;
const PAGE_NARROW: f32 = 112.0;
/// Pixels across the page that are asked for; those of the CV editor, so that one preview serves both.
pub(crate) const PREVIEW_WIDTH: u32 = 872;

/// What a CV needs at least; each is there or not.
fn filled(record: &Record) -> [bool; 5] {
    let profile = &record.profile;
    let is_there =
        |text: &Option<String>| text.as_ref().is_some_and(|text| !text.trim().is_empty());
    [
        is_there(&profile.basics.name),
        is_there(&profile.basics.email) || is_there(&profile.basics.phone),
        !profile.work.is_empty(),
        !profile.education.is_empty(),
        !profile.languages.is_empty() || has_languages(record),
    ]
}

fn has_languages(record: &Record) -> bool {
    use crate::record::answer::Answer;
    let answers = record.answers.values().map(|given| &given.answer);
    answers
        .into_iter()
        .any(|answer| matches!(answer, Answer::Languages(skills) if !skills.is_empty()))
}

/// Shows the CV, or what will be here.
pub(super) fn cv_card_ui(ui: &mut Ui, view: &View<'_>, out: &mut Outbox) {
    let filled = filled(view.record);
    // Languages come from the questionnaire, so they alone begin no CV.
    if filled.iter().take(4).any(|is_there| *is_there) {
        begun_ui(ui, view, &filled, out);
        return;
    }
    let title = view.text.get("ui-home-no-cv");
    let words = view.text.get("ui-home-no-cv-words");
    let start = Button::secondary(view.text.get("ui-home-no-cv-start")).small();
    ui.add_space(16.0);
    if empty_part(ui, Icon::Document, [&title, &words], Some(start)) {
        out.go(Route::CvEditor);
    }
}

fn begun_ui(ui: &mut Ui, view: &View<'_>, filled: &[bool], out: &mut Outbox) {
    let width = if ui.available_width() < 400.0 {
        PAGE_NARROW
    } else {
        PAGE
    };
    out.command(Command::Preview {
        of: Of::Cv,
        width: PREVIEW_WIDTH,
    });
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 24.0;
        let said = view.text.get("ui-home-cv-page");
        ui.vertical(|ui| {
            ui.add_space(16.0);
            paper(ui, view.preview, 0, (width, PaperOn::Card), &said);
        });
        let room = ui.available_width();
        ui.allocate_ui_with_layout(vec2(room, 0.0), Layout::top_down(Align::Min), |ui| {
            ui.set_width(room);
            words_ui(ui, view, filled, out);
        });
    });
}

fn words_ui(ui: &mut Ui, view: &View<'_>, filled: &[bool], out: &mut Outbox) {
    let text = view.text;
    ui.spacing_mut().item_spacing.y = 0.0;
    let missing = filled.iter().filter(|is_there| !**is_there).count();
    let color = Theme::of(ui.ctx()).colors.ink_2;
    ui.add_space(4.0);
    ui.add(
        Words::new(Type::Small, text.get("ui-home-cv"))
            .strong()
            .color(color),
    );
    ui.add_space(12.0);
    let (title, sentence) = match missing {
        0 => ("ui-home-cv-ready", text.get("ui-home-cv-ready-words")),
        1 | 2 => (
            "ui-home-cv-nearly",
            text.with("ui-home-cv-missing", &[("n", Arg::from(missing))]),
        ),
        _ => (
            "ui-home-cv-begun",
            text.with("ui-home-cv-missing", &[("n", Arg::from(missing))]),
        ),
    };
    ui.add(Words::new(Type::Title, text.get(title)));
    ui.add_space(2.0);
    soft_text(ui, Type::Body15, sentence);
    ui.add_space(16.0);
    let (done, count) = (filled.len() - missing, filled.len());
    let language = view.cv_text.own_name();
    let args = [
        ("done", Arg::from(done)),
        ("count", Arg::from(count)),
        ("language", Arg::from(language)),
    ];
    let said = text.with("ui-home-cv-done", &args);
    progress_bar(ui, done as f32 / count as f32, &said);
    ui.add_space(8.0);
    faint_text(ui, Type::Small, said);
    ui.add_space(16.0);
    let key = if missing == 0 {
        "ui-home-cv-open"
    } else {
        "ui-home-cv-continue"
    };
    if ui.add(Button::secondary(text.get(key)).small()).clicked() {
        out.go(Route::CvEditor);
    }
}
