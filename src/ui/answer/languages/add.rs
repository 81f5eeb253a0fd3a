//! Adding a language: from the usual ones, by typing its name, or in one's own words.

use std::collections::BTreeMap;

use egui::{Event, Id, Key, Modifiers, Ui};

use super::skill::capitalised;
use super::{Change, Page};
use crate::base::problem::Arg;
use crate::text::Text;
use crate::ui::answer::Drafts;
use crate::ui::answer::rows::{key_of, move_focus, place_of, rows_ui};
use crate::ui::icon::Icon;
use crate::ui::kit::answer_row::AnswerRow;
use crate::ui::kit::button::Button;
use crate::ui::kit::field::Field;
use crate::ui::kit::keys;
use crate::ui::kit::words::{Words, soft_text};
use crate::ui::theme::{Theme, Type};

/// Suggestions shown at once: one for each digit, without the one for the tenth.
const SHOWN: usize = 8;

/// A language that can be added.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Suggestion {
    /// Its tag, or what was typed.
    language: String,
    name: String,
    /// Not one that we know by name.
    is_own_word: bool,
}

/// Shows what can be added; gives the language that was chosen.
pub(super) fn add_ui(ui: &mut Ui, page: &Page<'_>, drafts: &mut Drafts) -> Option<Change> {
    let theme = Theme::of(ui.ctx());
    let text = page.view.text;
    let is_first = page.languages.is_empty();
    let title = if is_first {
        "questionnaire-first-language"
    } else {
        "questionnaire-other-language"
    };
    ui.add(Words::new(Type::Title, text.get(title)));
    ui.add_space(theme.sizes.space.xs);
    soft_text(ui, Type::Body, text.get("questionnaire-find-words"));
    ui.add_space(theme.sizes.space.xl);

    let field = Id::unique("find a language");
    let find = &mut drafts.languages.find;
    start_typing(ui, field, find);
    let label = text.get("questionnaire-find-label");
    let hint = text.get("questionnaire-find-hint");
    let is_entered = enter_in_field(ui, field);
    Field::new(&label).hint(&hint).id(field).show(ui, find);
    ui.add_space(theme.sizes.space.l);

    let taken: Vec<&str> = page
        .languages
        .iter()
        .map(|skill| skill.language.as_str())
        .collect();
    let found = suggestions(find, &taken, text, &page.view.words.languages);
    let typed = keys::take_digit(ui).map(place_of);
    move_focus(ui, drafts, None);
    let words: Vec<String> = found
        .iter()
        .map(|suggestion| shown(text, suggestion))
        .collect();
    let rows = words
        .iter()
        .enumerate()
        .map(|(place, words)| AnswerRow::new(words, false).key(key_of(place).unwrap_or_default()));
    let clicked = rows_ui(ui, drafts, rows.collect());
    if !is_first {
        ui.add_space(theme.sizes.space.s);
        let cancel = Button::quiet(text.get("questionnaire-add-cancel"))
            .before(Icon::ArrowLeft)
            .flush();
        if ui.add(cancel).clicked() {
            drafts.languages.is_adding = false;
        }
    }
    let chosen = typed.or(clicked).or_else(|| is_entered.then_some(0))?;
    let language = found.get(chosen)?.language.clone();
    drafts.languages = super::Draft {
        at: Some(page.languages.len()),
        ..super::Draft::default()
    };
    ui.memory_mut(|memory| memory.surrender_focus(field));
    Some(Change::Add(language))
}

fn shown(text: &Text, suggestion: &Suggestion) -> String {
    if suggestion.is_own_word {
        let args = [("language", Arg::from(suggestion.name.as_str()))];
        text.with("questionnaire-add-own", &args)
    } else {
        capitalised(&suggestion.name)
    }
}

/// Letters typed while nothing has the focus go into the field.
fn start_typing(ui: &Ui, field: Id, find: &mut String) {
    if !keys::are_free(ui) {
        return;
    }
    let letters: String = ui.input(|input| {
        let typed = input.events.iter().filter_map(|event| {
            let Event::Text(typed) = event else {
                return None;
            };
            Some(typed.as_str()).filter(|typed| typed.chars().all(char::is_alphabetic))
        });
        typed.collect()
    });
    if !letters.is_empty() {
        ui.input_mut(|input| {
            input
                .events
                .retain(|event| !matches!(event, Event::Text(_)));
        });
        find.push_str(&letters);
        ui.memory_mut(|memory| memory.request_focus(field));
    }
}

/// Enter in the field takes the first suggestion.
fn enter_in_field(ui: &Ui, field: Id) -> bool {
    ui.memory(|memory| memory.has_focus(field))
        && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter))
}

/// Languages that match what was typed, those the program itself speaks first, then by name.
fn suggestions(
    find: &str,
    taken: &[&str],
    text: &Text,
    names: &BTreeMap<String, String>,
) -> Vec<Suggestion> {
    let find = find.trim();
    let wanted = find.to_lowercase();
    let mut order: Vec<&str> = vec![text.tag().as_str()];
    let shipped = Text::shipped();
    order.extend(shipped.iter().map(|tag| tag.as_str()));
    let mut by_name: Vec<(&String, &String)> = names.iter().collect();
    by_name.sort_by_key(|(_, name)| name.to_lowercase());
    order.extend(by_name.iter().map(|(tag, _)| tag.as_str()));

    let mut found: Vec<(bool, Suggestion)> = Vec::new();
    for tag in order {
        let Some(name) = names.get(tag) else { continue };
        let is_new = found.iter().all(|(_, known)| known.language != tag) && !taken.contains(&tag);
        let Some(starts) = matching(&wanted, tag, name, &shipped).filter(|_| is_new) else {
            continue;
        };
        let suggestion = Suggestion {
            language: tag.to_owned(),
            name: name.clone(),
            is_own_word: false,
        };
        found.push((!starts, suggestion));
    }
    found.sort_by_key(|(is_later, _)| *is_later);
    let mut found: Vec<Suggestion> = found
        .into_iter()
        .map(|(_, suggestion)| suggestion)
        .take(SHOWN)
        .collect();
    let is_known = |name: &str| name.to_lowercase() == wanted;
    let is_taken = taken
        .iter()
        .any(|taken| is_known(taken) || names.get(*taken).is_some_and(|name| is_known(name)));
    if !find.is_empty() && !is_taken && !found.iter().any(|suggestion| is_known(&suggestion.name)) {
        let own = Suggestion {
            language: find.to_owned(),
            name: find.to_owned(),
            is_own_word: true,
        };
        found.push(own);
    }
    found
}

/// Whether a language is meant: `Some(true)` if one of its names begins like that, `Some(false)` if it contains it.
fn matching(
    wanted: &str,
    tag: &str,
    name: &str,
    shipped: &[crate::base::id::LanguageTag],
) -> Option<bool> {
    let own = shipped.iter().find(|known| known.as_str() == tag);
    let own = own
        .map(|tag| Text::shipped_in(tag).own_name().to_lowercase())
        .unwrap_or_default();
    let names = [name.to_lowercase(), own];
    if names.iter().any(|name| name.starts_with(wanted)) {
        Some(true)
    } else if names.iter().any(|name| name.contains(wanted)) {
        Some(false)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::id::LanguageTag;

    fn found(find: &str, taken: &[&str]) -> Vec<String> {
        let text = Text::shipped_in(&LanguageTag::new("fr").unwrap());
        let names = [
            ("ar", "arabe"),
            ("bn", "bengali"),
            ("en", "anglais"),
            ("fr", "français"),
            ("so", "somali"),
        ];
        let names = names
            .map(|(tag, name)| (tag.to_owned(), name.to_owned()))
            .into();
        suggestions(find, taken, &text, &names)
            .into_iter()
            .map(|found| found.language)
            .collect()
    }

    #[test]
    fn the_language_of_the_screen_comes_first_and_none_comes_twice() {
        assert_eq!(found("", &[]), ["fr", "en", "bn", "ar", "so"]);
        assert_eq!(found("", &["fr", "bn"]), ["en", "ar", "so"]);
    }

    #[test]
    fn typing_finds_a_language_by_its_name_here_and_at_home() {
        assert_eq!(found("ang", &[])[0], "en");
        assert_eq!(found("বাং", &[])[0], "bn");
        assert_eq!(found("mal", &[])[0], "so");
    }

    #[test]
    fn a_language_without_a_name_here_can_be_added_in_own_words() {
        assert_eq!(found("Tokelau", &[]), ["Tokelau"]);
        assert!(found("Tokelau", &["tokelau"]).is_empty());
        assert_eq!(found("Arabe", &[]), ["ar"]);
    }
}
