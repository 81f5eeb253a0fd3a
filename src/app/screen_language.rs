//! Which language the screen speaks.

use crate::app::settings::Settings;
use crate::base::id::LanguageTag;

/// The language chosen in the settings, else the first of the computer's that is shipped, else the first shipped.
pub(crate) fn screen_language(
    settings: &Settings,
    shipped: &[LanguageTag],
    of_computer: impl IntoIterator<Item = String>,
) -> Option<LanguageTag> {
    let chosen = settings
        .language
        .as_ref()
        .filter(|tag| shipped.contains(tag));
    let find = |locale: &str| shipped.iter().find(|tag| tag.as_str() == primary(locale));
    chosen
        .or_else(|| of_computer.into_iter().find_map(|locale| find(&locale)))
        .or_else(|| shipped.first())
        .cloned()
}

/// The language part of a locale, e.g. `fr` of `fr-CA` and `FR_fr.UTF-8`.
fn primary(locale: &str) -> String {
    let end = |c: char| !c.is_ascii_alphabetic();
    let language = locale.split(end).next().unwrap_or_default();
    language.to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(chosen: Option<&str>, of_computer: &[&str], expected: &str) {
        let tag = |text: &str| LanguageTag::new(text).unwrap();
        let settings = Settings {
            language: chosen.map(tag),
            ..Settings::default()
        };
        let shipped = ["en", "fr", "bn"].map(tag);
        let of_computer = of_computer.iter().map(|locale| (*locale).to_owned());
        let found = screen_language(&settings, &shipped, of_computer).unwrap();
        assert_eq!(found.as_str(), expected, "{chosen:?}");
    }

    #[test]
    fn the_choice_goes_before_the_computer_and_the_computer_before_english() {
        check(Some("bn"), &["fr-FR"], "bn");
        check(Some("de"), &["fr-FR"], "fr");
        check(None, &["de-AT", "FR_ca.UTF-8"], "fr");
        check(None, &["C", ""], "en");
    }
}
