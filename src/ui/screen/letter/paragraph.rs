//! The paragraphs of a letter: what is suggested, in the person's own words, or left out.

use egui::Ui;

use crate::cv::block::Run;
use crate::cv::letter::{Paragraph, Topic};
use crate::record::cv::Letter;
use crate::ui::icon::Icon;
use crate::ui::kit::button::Button;
use crate::ui::kit::card::card;
use crate::ui::kit::field::Field;
use crate::ui::kit::switch::switch;
use crate::ui::kit::words::Words;
use crate::ui::theme::{Theme, Type};
use crate::ui::view::View;

/// Shows every paragraph that says something, or could.
pub(super) fn paragraphs_ui(
    ui: &mut Ui,
    view: &View<'_>,
    letter: &mut Letter,
    typed: &mut Option<String>,
) {
    let shown = view
        .letter_preview
        .and_then(|preview| preview.letter.as_ref());
    let Some(document) = shown else { return };
    ui.add(Words::new(
        Type::Subhead,
        view.text.get("letter-screen-paragraphs"),
    ));
    ui.add_space(10.0);
    for paragraph in &document.paragraphs {
        let name = paragraph.topic.name();
        let has_own = letter.own.contains_key(name);
        // Why this employer is asked above.
        let is_asked = paragraph.topic == Topic::Reason;
        if !is_asked && (has_own || !paragraph.suggested.is_empty()) {
            paragraph_ui(ui, view, paragraph, letter, typed);
            ui.add_space(10.0);
        }
    }
}

fn paragraph_ui(
    ui: &mut Ui,
    view: &View<'_>,
    paragraph: &Paragraph,
    letter: &mut Letter,
    typed: &mut Option<String>,
) {
    let text = view.text;
    let name = paragraph.topic.name();
    let title = text.get(title(paragraph.topic));
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 6.0;
        let is_in = !letter.left_out.contains(name);
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = 12.0;
            if switch(ui, &title, is_in).clicked() {
                if is_in {
                    letter.left_out.insert(name.to_owned());
                } else {
                    letter.left_out.remove(name);
                }
            }
            ui.add(Words::new(Type::Body15, title.as_str()).strong().silent());
        });
        if !is_in {
            return;
        }
        let suggested = joined(&paragraph.suggested);
        if let Some(own) = letter.own.get_mut(name) {
            let args = [("paragraph", title.as_str().into())];
            let label = text.with("letter-screen-own", &args);
            let field = Field::new(&label).hint(&suggested).lines(4);
            if field.show(ui, own).changed() {
                *typed = Some(format!("letter {name}"));
            }
            let back = Button::quiet(text.get("letter-screen-suggested"))
                .small()
                .before(Icon::Undo)
                .flush();
            if ui.add(back).clicked() {
                letter.own.remove(name);
            }
            return;
        }
        let color = Theme::of(ui.ctx()).colors.ink_2;
        ui.add(Words::new(Type::Body15, suggested.as_str()).color(color));
        let write = Button::quiet(text.get("letter-screen-write"))
            .small()
            .before(Icon::Edit)
            .flush();
        if ui.add(write).clicked() {
            letter.own.insert(name.to_owned(), suggested);
        }
    });
}

fn joined(lines: &[Run]) -> String {
    let lines: Vec<&str> = lines.iter().map(|run| run.text.as_str()).collect();
    lines.join("\n")
}

fn title(topic: Topic) -> &'static str {
    match topic {
        Topic::Opening => "letter-screen-opening",
        Topic::Experience => "letter-screen-experience",
        Topic::Strengths => "letter-screen-strengths",
        Topic::FirstExample => "letter-screen-first-example",
        Topic::SecondExample => "letter-screen-second-example",
        Topic::Languages => "letter-screen-languages",
        Topic::Vacancy => "letter-screen-advert",
        Topic::Availability => "letter-screen-availability",
        Topic::Reason => "letter-screen-reason",
        Topic::Closing => "letter-screen-closing",
    }
}
