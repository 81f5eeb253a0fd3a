//! Languages by the names that authors give them.

use crate::base::id::LanguageTag;
use crate::catalog::Catalog;

/// The language of a heading such as `French (fr)`, `fr`, `French` or `français`; `None` if nobody knows it.
pub(crate) fn language_named(name: &str) -> Option<LanguageTag> {
    let name = name.trim();
    let in_brackets = name
        .strip_suffix(')')
        .and_then(|name| name.rsplit_once('('))
        .map(|(_, tag)| tag);
    if let Some(tag) = in_brackets {
        return tag_from(tag);
    }
    let wanted = name.to_lowercase();
    let catalog = Catalog::shipped();
    let mut languages = catalog.library.languages();
    let known = languages.find_map(|language| {
        let names = &catalog.words(language).languages;
        let found = names.iter().find(|(_, name)| name.to_lowercase() == wanted);
        found.map(|(tag, _)| tag.clone())
    });
    match known {
        Some(tag) => tag_from(&tag),
        None => (2..=3)
            .contains(&name.len())
            .then(|| tag_from(name))
            .flatten(),
    }
}

/// The heading of a language: its English name with its tag.
pub(crate) fn heading(tag: &LanguageTag) -> String {
    let catalog = Catalog::shipped();
    let names = &catalog.words(&LanguageTag::english()).languages;
    match names.get(tag.as_str()) {
        Some(name) => format!("{name} ({tag})"),
        None => format!("{tag} ({tag})"),
    }
}

fn tag_from(tag: &str) -> Option<LanguageTag> {
    LanguageTag::new(&tag.trim().to_lowercase().replace('_', "-")).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn languages_are_known_by_tag_and_by_name() {
        let cases = [
            "French (fr)",
            "fr",
            "French",
            "français",
            "FR",
            "Français (fr)",
        ];
        for name in cases {
            assert_eq!(language_named(name), LanguageTag::new("fr").ok(), "{name}");
        }
        assert_eq!(language_named("Klingon"), None);
        let greek = LanguageTag::new("el").unwrap();
        assert_eq!(language_named(&heading(&greek)), Some(greek));
    }
}
