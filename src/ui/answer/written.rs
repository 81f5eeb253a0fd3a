//! Answers that are typed: whole numbers and texts.

use egui::{Key, Modifiers, Ui};

use super::{Asked, Drafts};
use crate::base::problem::Arg;
use crate::catalog::questionnaire::Number;
use crate::record::answer::Answer;
use crate::record::words::ascii_digit;
use crate::ui::kit::field::Field;
use crate::ui::view::View;

/// What the editor remembers between frames.
#[derive(Debug, Default)]
pub(super) struct Draft {
    /// As typed; `None` before the field was shown.
    typed: Option<String>,
}

/// Shows a field for a whole number; gives it whenever it is one within its bounds.
pub(super) fn number_ui(
    ui: &mut Ui,
    view: &View<'_>,
    asked: &Asked<'_>,
    number: &Number,
    drafts: &mut Drafts,
) -> Option<Answer> {
    let given = match asked.given {
        Some(Answer::Number(given)) => Some(*given),
        _ => None,
    };
    let first = given.map(|given| given.to_string()).unwrap_or_default();
    let args = [
        ("least", Arg::from(number.least as f64)),
        ("most", Arg::from(number.most as f64)),
    ];
    let problem = view.text.with("questionnaire-number-bounds", &args);
    let is_sound = |typed: &str| {
        let found = read(typed);
        found.filter(|found| (number.least..=number.most).contains(found))
    };
    let typed_now = drafts.written.typed.as_deref().unwrap_or(&first);
    let is_bad = !typed_now.trim().is_empty() && is_sound(typed_now).is_none();
    let problem = if is_bad { problem } else { String::new() };
    let typed = field_ui(ui, view, drafts, (first, 1), &problem)?;
    is_sound(&typed).map(Answer::Number)
}

/// Shows a field for a text; gives it whenever it changes.
pub(super) fn text_ui(
    ui: &mut Ui,
    view: &View<'_>,
    asked: &Asked<'_>,
    drafts: &mut Drafts,
) -> Option<Answer> {
    let first = match asked.given {
        Some(Answer::Text(given)) => given.clone(),
        _ => String::new(),
    };
    let typed = field_ui(ui, view, drafts, (first, 4), "")?;
    Some(Answer::Text(typed))
}

/// Shows a field of that many lines, which begins with `first`; gives what is in it when it changed.
fn field_ui(
    ui: &mut Ui,
    view: &View<'_>,
    drafts: &mut Drafts,
    (first, lines): (String, u8),
    problem: &str,
) -> Option<String> {
    let is_new = drafts.written.typed.is_none();
    let typed = drafts.written.typed.get_or_insert(first);
    let label = view.text.get("questionnaire-your-answer");
    let field = Field::new(&label).lines(lines).problem(problem);
    let response = field.show(ui, typed);
    if is_new {
        response.request_focus();
    }
    // Enter in the field goes on, as on every other page.
    let is_entered =
        lines == 1 && response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
    drafts.is_entered =
        is_entered && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
    response.changed().then(|| typed.clone())
}

/// A whole number, in Latin or Bengali digits.
fn read(typed: &str) -> Option<i64> {
    let latin: String = typed.trim().chars().map(ascii_digit).collect();
    latin.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_in_both_kinds_of_digits() {
        assert_eq!(read(" 42 "), Some(42));
        assert_eq!(read("৪২"), Some(42));
        assert_eq!(read("-3"), Some(-3));
        assert_eq!(read("4,2"), None);
    }
}
