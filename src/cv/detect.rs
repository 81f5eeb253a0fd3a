//! In which language a text is written, where that is certain.

use std::collections::BTreeSet;

use crate::base::id::LanguageTag;
use crate::cv::terms::TERMS;
use crate::record::profile::Profile;

/// The language of a text; `None` if it is not certain.
///
/// The Bengali and the Greek script name their language. A text in Latin letters must hold at least two of its
/// language's frequent words or special letters, and more than twice as many as of any other.
pub(super) fn language_of(text: &str) -> Option<LanguageTag> {
    language_of_script(text).or_else(|| latin_language(text))
}

/// The language that most letters of a text name by their script.
pub(super) fn language_of_script(text: &str) -> Option<LanguageTag> {
    let count = |is_of: fn(char) -> bool| text.chars().filter(|letter| is_of(*letter)).count();
    let (bengali, greek) = (count(is_bengali), count(is_greek));
    let others = count(|letter| letter.is_alphabetic() && !is_bengali(letter) && !is_greek(letter));
    let tag = match () {
        () if bengali > others.max(greek) => "bn",
        () if greek > others => "el",
        () => return None,
    };
    LanguageTag::new(tag).ok()
}

/// Whether most letters of a text belong to another script than the language's.
pub(super) fn is_in_another_script(text: &str, language: &LanguageTag) -> bool {
    let letters = text.chars().filter(|letter| letter.is_alphabetic());
    let is_own = |letter: &char| match language.as_str() {
        "bn" => is_bengali(*letter),
        "el" => is_greek(*letter),
        _ => !is_bengali(*letter) && !is_greek(*letter),
    };
    let (own, other): (Vec<char>, Vec<char>) = letters.partition(is_own);
    other.len() > own.len()
}

/// Whether a text that is not certain is likely to be in `language` rather than in `other`.
pub(super) fn is_likely(text: &str, language: &LanguageTag, other: &LanguageTag) -> bool {
    let words = lower_words(text);
    TERMS.likeness(&words, language) > TERMS.likeness(&words, other)
}

/// The language in which a profile's sentences are written; `None` if it is not certain.
pub(super) fn language_of_profile(profile: &Profile) -> Option<LanguageTag> {
    let summary = profile.basics.summary.iter();
    let highlights = profile.work.iter().flat_map(|work| &work.highlights);
    let skills = profile.skills.iter().flat_map(|skill| &skill.keywords);
    let all: Vec<&str> = summary
        .chain(highlights)
        .chain(skills)
        .map(String::as_str)
        .collect();
    language_of(&all.join("\n"))
}

fn latin_language(text: &str) -> Option<LanguageTag> {
    let (tag, best, second) = TERMS.likeliest(&lower_words(text))?;
    (best >= 2 && best > 2 * second).then(|| tag.clone())
}

fn lower_words(text: &str) -> BTreeSet<String> {
    let lower = text.to_lowercase();
    let words = lower.split(|letter: char| !letter.is_alphabetic());
    words
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

fn is_bengali(letter: char) -> bool {
    matches!(letter, '\u{0980}'..='\u{09ff}')
}

fn is_greek(letter: char) -> bool {
    matches!(letter, '\u{0370}'..='\u{03ff}' | '\u{1f00}'..='\u{1fff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, language: &str) {
        let found = language_of(text);
        assert_eq!(
            found.as_ref().map_or("", LanguageTag::as_str),
            language,
            "{text}"
        );
    }

    #[test]
    fn languages_are_told_by_script_and_frequent_words() {
        check("গ্রাহক ডেটাবেস (CRM)", "bn");
        check("Πιστοποίηση χειρισμού Η/Υ (Word, Excel)", "el");
        check("Answered the phone and wrote to guests", "en");
        check("Accueil des clients et tenue de la caisse", "fr");
        check("Obsługa klienta przez telefon", "pl");
        check(
            "Klientu apkalpošana pa tālruni un e-pastā, darbs ar sūdzībām",
            "lv",
        );
    }

    #[test]
    fn names_and_other_languages_stay_uncertain() {
        for text in [
            "",
            "Excel, CRM, SAP",
            "Marché du Canal",
            "Łódź",
            "Rīga",
            "Le Pont des Mots",
            "Assistenza ai clienti a Roma, in negozio e al telefono",
            "Atención a los clientes por teléfono y en la tienda, con un equipo",
            "Prodej na pobočce a péče o klienty od roku 2020",
            "Kundenberatung am Telefon und in der Filiale",
            "Klientų aptarnavimas telefonu ir darbas su dokumentais",
        ] {
            check(text, "");
        }
    }
}
