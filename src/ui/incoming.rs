//! What a file holds, shown before anything of it is taken in: sections, what could not be read, and how to merge.

use std::collections::BTreeSet;

use egui::{Context, Id, Ui};

use crate::app::command::Command;
use crate::app::import::{Incoming, Taking};
use crate::record::merge::{MergeChoice, Merging};
use crate::record::profile::{Basics, Profile};
use crate::record::section::{Section, entries};
use crate::record::sections::Additions;
use crate::ui::kit::button::{Button, button_row};
use crate::ui::kit::dialog::{Width, dialog};
use crate::ui::kit::segmented::{Segment, segmented, total_width};
use crate::ui::kit::select::Select;
use crate::ui::kit::switch::switch;
use crate::ui::kit::words::{Words, faint_text, soft_text};
use crate::ui::outbox::Outbox;
use crate::ui::theme::{Theme, Type};
use crate::ui::view::View;

/// Problems that are told one by one.
const TOLD: usize = 4;

/// Sections with their keys in JSON Resume and the keys of their names.
const SECTIONS: [(Section, &str); 11] = [
    (Section::Work, "cv-screen-work"),
    (Section::Education, "cv-screen-education"),
    (Section::Skills, "cv-screen-skills"),
    (Section::Languages, "cv-screen-languages"),
    (Section::Certificates, "cv-screen-training"),
    (Section::Projects, "cv-screen-projects"),
    (Section::Volunteering, "cv-screen-volunteering"),
    (Section::Awards, "cv-screen-awards"),
    (Section::Publications, "cv-screen-publications"),
    (Section::Interests, "cv-screen-interests"),
    (Section::References, "cv-screen-references"),
];

/// What the person has chosen so far.
#[derive(Clone, Debug, Default)]
struct Choice {
    /// Sections that are not wanted, by their keys.
    left: BTreeSet<String>,
    replaces: bool,
    takes_answers: bool,
}

/// The dialog, while something waits to be taken in.
pub(crate) fn incoming_ui(ctx: &Context, view: &View<'_>, out: &mut Outbox) {
    let id = Id::unique("file to be taken in");
    let Some(incoming) = view.incoming else {
        ctx.data_mut(|data| data.remove::<Choice>(id));
        return;
    };
    let mut choice: Choice = ctx
        .data(|data| data.get_temp(id))
        .unwrap_or_else(|| Choice {
            takes_answers: !incoming.resume.value.answers.is_empty(),
            ..Choice::default()
        });
    let text = view.text;
    let file = incoming.path.file_name().unwrap_or_default();
    let file = file.to_string_lossy().into_owned();
    let title = text.with("incoming-title", &[("file", file.into())]);
    let shown = dialog(ctx, id, Width::Wide, &title, |ui, _| {
        soft_text(ui, Type::Body15, text.get("incoming-words"));
        sections_ui(ui, view, incoming, &mut choice);
        problems_ui(ui, view, incoming);
        how_ui(ui, view, incoming, &mut choice);
        let buttons = vec![
            Button::primary(text.get("incoming-take")),
            Button::quiet(text.get("ui-cancel")),
        ];
        button_row(ui, buttons)
    });
    match shown.inner {
        Some(0) => out.command(Command::TakeIn(taking(&choice, incoming))),
        Some(_) => out.command(Command::DropIncoming),
        None if shown.is_escaped => out.command(Command::DropIncoming),
        None => {}
    }
    ctx.data_mut(|data| data.insert_temp(id, choice));
}

fn taking(choice: &Choice, incoming: &Incoming) -> Taking {
    if choice.takes_answers && !incoming.resume.value.answers.is_empty() {
        return Taking::Everything;
    }
    let sections = choice.left.iter();
    Taking::Profile(MergeChoice {
        sections: sections.map(|key| (key.clone(), Merging::Leave)).collect(),
        others: if choice.replaces {
            Merging::Replace
        } else {
            Merging::Add
        },
    })
}

/// What the file says, section by section, each with a switch.
fn sections_ui(ui: &mut Ui, view: &View<'_>, incoming: &Incoming, choice: &mut Choice) {
    let profile = &incoming.resume.value.profile;
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        if profile.basics != Basics::default() {
            let name = profile.basics.name.clone().unwrap_or_default();
            row_ui(
                ui,
                ("basics", view.text.get("cv-screen-about")),
                &name,
                choice,
            );
        }
        for (section, title) in SECTIONS {
            let count = entries(profile, section);
            if count > 0 {
                let key = section.to_string();
                let words = view
                    .text
                    .with("cv-screen-count-entries", &[("n", count.into())]);
                row_ui(ui, (&key, view.text.get(title)), &words, choice);
            }
        }
        if profile.additions != Additions::default() {
            let words = view.text.get("cv-screen-count-filled");
            row_ui(
                ui,
                ("callfit", view.text.get("incoming-more")),
                &words,
                choice,
            );
        }
    });
}

fn row_ui(ui: &mut Ui, (key, title): (&str, String), words: &str, choice: &mut Choice) {
    let is_wanted = !choice.left.contains(key);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 12.0;
        if switch(ui, &title, is_wanted).clicked() {
            if is_wanted {
                choice.left.insert(key.to_owned());
            } else {
                choice.left.remove(key);
            }
        }
        ui.add(Words::new(Type::Body15, title.as_str()).silent());
        let color = Theme::of(ui.ctx()).colors.ink_2;
        ui.add(Words::new(Type::Small, words).color(color).cut());
    });
}

/// What could not be read, with its place.
fn problems_ui(ui: &mut Ui, view: &View<'_>, incoming: &Incoming) {
    let problems = &incoming.resume.problems;
    if problems.is_empty() {
        return;
    }
    let args = [("n", problems.len().into())];
    let title = Words::new(Type::Small, view.text.with("incoming-unread", &args));
    ui.add(title.strong());
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 2.0;
        for problem in problems.iter().take(TOLD) {
            faint_text(ui, Type::Small, view.text.problem(problem));
        }
    });
}

/// Added or put in place of what is there; with the answers or without them.
fn how_ui(ui: &mut Ui, view: &View<'_>, incoming: &Incoming, choice: &mut Choice) {
    let text = view.text;
    if !incoming.resume.value.answers.is_empty() {
        let words = text.get("incoming-answers");
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 12.0;
            if switch(ui, &words, choice.takes_answers).clicked() {
                choice.takes_answers = !choice.takes_answers;
            }
            ui.add(Words::new(Type::Body15, words.as_str()).silent());
        });
    }
    if view.record.profile == Profile::default() || choice.takes_answers {
        return;
    }
    let name = text.get("incoming-how");
    let words = [text.get("incoming-add"), text.get("incoming-replace")];
    let segments = words.clone().map(Segment::new);
    let place = usize::from(choice.replaces);
    let width = ui.available_width();
    let new = if total_width(ui, &segments) <= width {
        segmented(ui, &name, &segments, place)
    } else {
        Select::new(&name, &words, Some(place))
            .tall()
            .width(width)
            .show(ui)
    };
    if let Some(place) = new {
        choice.replaces = place == 1;
    }
    let key = if choice.replaces {
        "incoming-replace-words"
    } else {
        "incoming-add-words"
    };
    faint_text(ui, Type::Small, text.get(key));
}
