//! A rating on labelled steps, with "no experience yet" where a competency is measured.

use egui::Ui;

use super::rows::{move_focus, note, rows_ui};
use super::{Asked, Drafts};
use crate::catalog::questionnaire::{Measures, Scale};
use crate::record::answer::Answer;
use crate::ui::kit::answer_row::AnswerRow;
use crate::ui::kit::keys;
use crate::ui::theme::Theme;
use crate::ui::view::View;

/// The answer that a digit gives; `None` if it gives none.
fn answer_of(digit: u8, scale: &Scale) -> Option<Answer> {
    match digit {
        0 => has_no_experience(scale).then_some(Answer::NoExperience),
        step if step <= scale.steps => Some(Answer::Scale(step)),
        _ => None,
    }
}

fn has_no_experience(scale: &Scale) -> bool {
    matches!(scale.measures, Measures::Competency(_))
}

/// Shows the steps from the lowest; gives the chosen one.
pub(super) fn scale_ui(
    ui: &mut Ui,
    view: &View<'_>,
    asked: &Asked<'_>,
    scale: &Scale,
    drafts: &mut Drafts,
) -> Option<Answer> {
    let chosen = if let Some(Answer::Scale(step)) = asked.given {
        usize::from(*step).checked_sub(1)
    } else {
        (asked.given == Some(&Answer::NoExperience)).then_some(usize::from(scale.steps))
    };
    let typed = keys::take_digit(ui).and_then(|digit| answer_of(digit, scale));
    move_focus(ui, drafts, chosen);
    let steps = asked.words.map_or(&[][..], |words| &words.steps);
    let step_words = |place: u8| steps.get(usize::from(place)).map_or("", String::as_str);
    let row = |place: u8| {
        let is_chosen = chosen == Some(usize::from(place));
        AnswerRow::new(step_words(place), is_chosen).key((place + 1).to_string())
    };
    let clicked = rows_ui(ui, drafts, (0..scale.steps).map(row).collect());
    let clicked = clicked
        .and_then(|place| u8::try_from(place + 1).ok())
        .map(Answer::Scale);
    if !has_no_experience(scale) {
        return typed.or(clicked);
    }
    let theme = Theme::of(ui.ctx());
    // Rows are already followed by their gap.
    ui.add_space(if theme.is_short {
        4.0
    } else {
        theme.sizes.space.s
    });
    let words = view.text.get("questionnaire-no-experience");
    let aside = view.text.get("questionnaire-no-experience-fine");
    let is_chosen = asked.given == Some(&Answer::NoExperience);
    let response = ui.add(AnswerRow::new(&words, is_chosen).key("0").aside(aside));
    note(ui, drafts, &response);
    let none = response.clicked().then_some(Answer::NoExperience);
    typed.or(clicked).or(none)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::id::{CompetencyId, ConditionId};

    fn scale(measures: Measures) -> Scale {
        Scale {
            steps: 5,
            measures,
            reversed: true,
        }
    }

    #[test]
    fn a_digit_gives_its_step_and_zero_no_experience() {
        let scale = scale(Measures::Competency(CompetencyId::new("oral").unwrap()));
        assert_eq!(answer_of(4, &scale), Some(Answer::Scale(4)));
        assert_eq!(answer_of(0, &scale), Some(Answer::NoExperience));
        assert_eq!(answer_of(6, &scale), None);
    }

    #[test]
    fn a_condition_cannot_be_answered_with_no_experience() {
        let scale = scale(Measures::Condition(ConditionId::new("noise").unwrap()));
        assert_eq!(answer_of(0, &scale), None);
        assert_eq!(answer_of(5, &scale), Some(Answer::Scale(5)));
    }
}
