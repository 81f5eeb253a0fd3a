//! Spoken languages by their names in any of the six languages.

use std::cell::OnceCell;

use crate::base::id::LanguageTag;
use crate::catalog::Catalog;
use crate::cv::detect;
use crate::cv::terms::{Sense, TERMS};
use crate::record::words::folded_words;
use crate::text::Text;

/// Finds languages by name and names them in the CV's language.
pub(super) struct LanguageNames<'a> {
    catalog: &'a Catalog,
    /// The CV's language first.
    tongues: Vec<Tongue<'a>>,
}

/// What one language calls all of them.
struct Tongue<'a> {
    tag: LanguageTag,
    /// Folded names with the tags of what they name; read when they are first needed.
    names: OnceCell<Vec<(Vec<String>, &'a str)>>,
}

impl<'a> LanguageNames<'a> {
    pub(super) fn new(catalog: &'a Catalog, text: &Text) -> Self {
        let others = Text::shipped().into_iter().filter(|tag| tag != text.tag());
        let tags = std::iter::once(text.tag().clone()).chain(others);
        let tongues = tags
            .map(|tag| Tongue {
                tag,
                names: OnceCell::new(),
            })
            .collect();
        Self { catalog, tongues }
    }

    /// The name of a language as it stands in running text in the CV's language; `None` if it is not known.
    pub(super) fn name(&self, tag: &str) -> Option<&'a str> {
        let own = self.tongues.first()?;
        self.catalog
            .words(&own.tag)
            .languages
            .get(tag)
            .map(String::as_str)
    }

    /// The tag of a language by its tag ("en-GB"), by its name, by a text that holds the name
    /// ("język angielski") or by its beginning; else what was written, folded. "Polski język migowy" is not Polish.
    pub(super) fn tag_of(&self, written: &str) -> String {
        let primary = written
            .trim()
            .split(['-', '_'])
            .next()
            .unwrap_or_default()
            .to_lowercase();
        if self.name(&primary).is_some() {
            return primary;
        }
        let words = folded_words(written);
        let is_inside = |name: &[String]| {
            words
                .windows(name.len().max(1))
                .any(|inside| inside == name)
        };
        let begins = |name: &[String]| !words.is_empty() && name.starts_with(&words);
        let mut found = self.find(written, |name| name == words);
        if !TERMS.senses(written).contains(&Sense::Signed) {
            found = found
                .or_else(|| self.find(written, is_inside))
                .or_else(|| self.find(written, begins));
        }
        found.map_or_else(|| words.join(" "), str::to_owned)
    }

    /// The first language with such a folded name. Words of a language are only read if its script fits.
    fn find(&self, written: &str, is_it: impl Fn(&[String]) -> bool) -> Option<&'a str> {
        let mut fitting = self
            .tongues
            .iter()
            .filter(|tongue| !detect::is_in_another_script(written, &tongue.tag));
        fitting.find_map(|tongue| {
            let names = tongue.names.get_or_init(|| {
                let all = self.catalog.words(&tongue.tag).languages.iter();
                all.map(|(tag, name)| (folded_words(name), tag.as_str()))
                    .collect()
            });
            names
                .iter()
                .find(|(name, _)| is_it(name))
                .map(|(_, tag)| *tag)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_known_by_tag_and_name() {
        let catalog = Catalog::shipped();
        let text = Text::shipped_in(&LanguageTag::new("en").unwrap());
        let names = LanguageNames::new(&catalog, &text);
        for written in [
            "en",
            "EN",
            "en-GB",
            "English",
            "english (UK)",
            "British English",
        ] {
            assert_eq!(names.tag_of(written), "en", "{written}");
        }
        assert_eq!(names.name("en"), Some("English"));
        assert_eq!(names.tag_of("Elvish"), "elvish");
        assert_eq!(names.tag_of(""), "");
        assert_eq!(names.name("elvish"), None);
    }

    #[test]
    fn a_language_of_signs_is_not_the_language_in_its_name() {
        let catalog = Catalog::shipped();
        let text = Text::shipped_in(&LanguageTag::english());
        let names = LanguageNames::new(&catalog, &text);
        for (written, inside) in [
            ("Polski język migowy", "pl"),
            ("Latviešu zīmju valoda", "lv"),
            ("Langue des signes française", "fr"),
            ("Ελληνική Νοηματική Γλώσσα", "el"),
            ("বাংলা ইশারা ভাষা", "bn"),
            ("English sign language", "en"),
        ] {
            assert_ne!(names.tag_of(written), inside, "{written}");
        }
    }
}
