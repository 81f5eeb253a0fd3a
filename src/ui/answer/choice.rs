//! One of many, and several of many.

use egui::Ui;

use super::rows::{key_of, move_focus, place_of, rows_ui};
use super::{Asked, Drafts};
use crate::base::id::OptionId;
use crate::catalog::questionnaire::{Choice, Multi};
use crate::record::answer::Answer;
use crate::ui::kit::answer_row::AnswerRow;
use crate::ui::kit::keys;

/// The option that excludes all others.
const NONE: &str = "none";

/// Shows the options; gives the chosen one.
pub(super) fn choice_ui(
    ui: &mut Ui,
    asked: &Asked<'_>,
    choice: &Choice,
    drafts: &mut Drafts,
) -> Option<Answer> {
    let given = if let Some(Answer::Choice(given)) = asked.given {
        Some(given)
    } else {
        None
    };
    let chosen = choice
        .options
        .iter()
        .position(|option| Some(option) == given);
    let typed = typed(ui, choice.options.len());
    move_focus(ui, drafts, chosen);
    let row = |(place, option): (usize, &OptionId)| {
        keyed(
            AnswerRow::new(words(asked, option), Some(place) == chosen),
            place,
        )
    };
    let rows = choice.options.iter().enumerate().map(row).collect();
    let clicked = rows_ui(ui, drafts, rows);
    let option = typed
        .or(clicked)
        .and_then(|place| choice.options.get(place))?;
    Some(Answer::Choice(option.clone()))
}

/// Shows the options; gives all that are chosen whenever one of them changes.
pub(super) fn multi_ui(
    ui: &mut Ui,
    asked: &Asked<'_>,
    multi: &Multi,
    drafts: &mut Drafts,
) -> Option<Answer> {
    let given = if let Some(Answer::Multi(given)) = asked.given {
        given.as_slice()
    } else {
        &[]
    };
    let typed = typed(ui, multi.options.len());
    move_focus(ui, drafts, None);
    let row = |(place, option): (usize, &OptionId)| {
        keyed(
            AnswerRow::new(words(asked, option), given.contains(option)).several(),
            place,
        )
    };
    let rows = multi.options.iter().enumerate().map(row).collect();
    let clicked = rows_ui(ui, drafts, rows);
    let option = typed
        .or(clicked)
        .and_then(|place| multi.options.get(place))?;
    Some(Answer::Multi(toggled(&multi.options, given, option)))
}

/// The place of the option whose digit was pressed.
fn typed(ui: &Ui, count: usize) -> Option<usize> {
    keys::take_digit(ui)
        .map(place_of)
        .filter(|place| *place < count)
}

fn keyed(row: AnswerRow<'_>, place: usize) -> AnswerRow<'_> {
    match key_of(place) {
        Some(key) => row.key(key),
        None => row,
    }
}

fn words<'a>(asked: &Asked<'a>, option: &OptionId) -> &'a str {
    asked
        .words
        .and_then(|words| words.options.get(option))
        .map_or("", String::as_str)
}

/// The chosen options after one was pressed, in the order of the question. "None" and the others exclude each other.
fn toggled(options: &[OptionId], given: &[OptionId], pressed: &OptionId) -> Vec<OptionId> {
    let is_none = |option: &OptionId| option.as_str() == NONE;
    let stays = |option: &&OptionId| {
        let was_given = given.contains(*option);
        if *option == pressed {
            !was_given
        } else {
            was_given && !is_none(pressed) && !is_none(option)
        }
    };
    options.iter().filter(stays).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(names: &[&str]) -> Vec<OptionId> {
        names
            .iter()
            .map(|name| OptionId::new(name).unwrap())
            .collect()
    }

    #[test]
    fn options_are_kept_in_the_order_of_the_question() {
        let options = ids(&["a", "b", "c"]);
        assert_eq!(
            toggled(&options, &ids(&["c"]), &ids(&["a"])[0]),
            ids(&["a", "c"])
        );
        assert_eq!(
            toggled(&options, &ids(&["a", "c"]), &ids(&["c"])[0]),
            ids(&["a"])
        );
    }

    #[test]
    fn none_and_the_others_exclude_each_other() {
        let options = ids(&["none", "it", "banking"]);
        assert_eq!(
            toggled(&options, &ids(&["it", "banking"]), &ids(&["none"])[0]),
            ids(&["none"])
        );
        assert_eq!(
            toggled(&options, &ids(&["none"]), &ids(&["it"])[0]),
            ids(&["it"])
        );
    }
}
