//! To whom a letter is, for what vacancy, and which examples it tells.

use egui::Ui;

use crate::base::id::PracticeId;
use crate::record::cv::Letter;
use crate::record::preparation::Example;
use crate::record::profile::SpokenOf;
use crate::ui::kit::field::Field;
use crate::ui::kit::segmented::{Segment, segmented, total_width};
use crate::ui::kit::select::Select;
use crate::ui::kit::words::{Words, faint_text};
use crate::ui::theme::{Theme, Type};
use crate::ui::view::View;

/// Examples that a letter tells, at most.
const EXAMPLES: usize = 2;

/// A text of the letter: key of its name, key of its hint, lines of room, and the text.
struct Asked<'a> {
    label: &'static str,
    hint: &'static str,
    lines: u8,
    value: &'a mut String,
}

pub(super) fn form_ui(
    ui: &mut Ui,
    view: &View<'_>,
    letter: &mut Letter,
    typed: &mut Option<String>,
) {
    ui.spacing_mut().item_spacing.y = 10.0;
    let mut company = Asked {
        label: "letter-screen-company",
        hint: "",
        lines: 1,
        value: &mut letter.company,
    };
    field_ui(ui, view, &mut company, typed);
    let mut recipient = Asked {
        label: "letter-screen-recipient",
        hint: "letter-screen-recipient-hint",
        lines: 1,
        value: &mut letter.recipient,
    };
    field_ui(ui, view, &mut recipient, typed);
    if !letter.recipient.trim().is_empty() {
        addressee_ui(ui, view, &mut letter.addressee);
    }
    let rest = [
        ("letter-screen-address", "", 2, &mut letter.address),
        (
            "letter-screen-vacancy",
            "letter-screen-vacancy-hint",
            1,
            &mut letter.vacancy,
        ),
        (
            "letter-screen-source",
            "letter-screen-source-hint",
            1,
            &mut letter.source,
        ),
        (
            "letter-screen-reason",
            "letter-screen-reason-hint",
            3,
            &mut letter.reason,
        ),
    ];
    for (label, hint, lines, value) in rest {
        let mut asked = Asked {
            label,
            hint,
            lines,
            value,
        };
        field_ui(ui, view, &mut asked, typed);
    }
    examples_ui(ui, view, &mut letter.examples);
}

fn field_ui(ui: &mut Ui, view: &View<'_>, asked: &mut Asked<'_>, typed: &mut Option<String>) {
    let label = view.text.get(asked.label);
    let hint = if asked.hint.is_empty() {
        String::new()
    } else {
        view.text.get(asked.hint)
    };
    let field = Field::new(&label).hint(&hint).lines(asked.lines);
    if field.show(ui, asked.value).changed() {
        *typed = Some(asked.label.to_owned());
    }
}

fn label_ui(ui: &mut Ui, words: &str) {
    let color = Theme::of(ui.ctx()).colors.ink_2;
    let words = Words::new(Type::Small, words).strong().color(color);
    ui.add(words.silent());
}

/// How the one is addressed whose name is given.
fn addressee_ui(ui: &mut Ui, view: &View<'_>, addressee: &mut SpokenOf) {
    const FORMS: [(SpokenOf, &str); 3] = [
        (SpokenOf::Feminine, "letter-screen-ms"),
        (SpokenOf::Masculine, "letter-screen-mr"),
        (SpokenOf::Neutral, "letter-screen-unknown"),
    ];
    let name = view.text.get("letter-screen-addressee");
    label_ui(ui, &name);
    let words = FORMS.map(|(_, key)| view.text.get(key));
    let segments = words.clone().map(Segment::new);
    let place = FORMS.iter().position(|(form, _)| form == addressee);
    let width = ui.available_width();
    let new = if total_width(ui, &segments) <= width {
        segmented(ui, &name, &segments, place.unwrap_or_default())
    } else {
        Select::new(&name, &words, place)
            .tall()
            .width(width)
            .show(ui)
    };
    if let Some((form, _)) = new.and_then(|place| FORMS.get(place)) {
        *addressee = *form;
    }
}

/// Up to two examples of those that are told in full.
fn examples_ui(ui: &mut Ui, view: &View<'_>, chosen: &mut Vec<String>) {
    let name = view.text.get("letter-screen-examples");
    label_ui(ui, &name);
    let examples = view.record.preparation.examples.iter();
    let told: Vec<&PracticeId> = examples
        .filter(|(_, example)| Example::is_done(example))
        .map(|(id, _)| id)
        .collect();
    if told.is_empty() {
        faint_text(
            ui,
            Type::Small,
            view.text.get("letter-screen-examples-none"),
        );
        return;
    }
    let title = |id: &&PracticeId| {
        let words = view.words.practice.get(*id);
        words.map_or_else(|| id.to_string(), |words| words.title.clone())
    };
    let none = view.text.get("letter-screen-example-none");
    let names: Vec<String> = [none].into_iter().chain(told.iter().map(title)).collect();
    let width = ui.available_width();
    for place in 0..EXAMPLES.min(told.len()) {
        let present = chosen.get(place);
        let at = present.and_then(|present| told.iter().position(|id| id.as_str() == present));
        let number = view
            .text
            .whole(i64::try_from(place + 1).unwrap_or_default());
        let args = [("number", number.into())];
        let name = view.text.with("letter-screen-example", &args);
        let select = Select::new(&name, &names, Some(at.map_or(0, |at| at + 1)));
        let Some(new) = select.tall().width(width).show(ui) else {
            continue;
        };
        let new = new.checked_sub(1).and_then(|new| told.get(new));
        choose(chosen, place, new.map(|id| id.to_string()));
    }
}

/// Puts an example in its place, or takes it away; none is told twice.
fn choose(chosen: &mut Vec<String>, place: usize, new: Option<String>) {
    let mut places: Vec<Option<String>> = (0..EXAMPLES)
        .map(|place| chosen.get(place).cloned())
        .collect();
    for one in &mut places {
        if *one == new {
            *one = None;
        }
    }
    if let Some(one) = places.get_mut(place) {
        *one = new;
    }
    *chosen = places.into_iter().flatten().collect();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_example_is_told_twice() {
        let mut chosen = vec!["a".to_owned(), "b".to_owned()];
        choose(&mut chosen, 0, Some("b".to_owned()));
        assert_eq!(chosen, ["b"]);
        choose(&mut chosen, 1, Some("c".to_owned()));
        assert_eq!(chosen, ["b", "c"]);
        choose(&mut chosen, 0, None);
        assert_eq!(chosen, ["c"]);
    }
}
