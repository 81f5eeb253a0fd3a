//! Spoken languages by their names in any of the six languages.

use crate::base::id::LanguageTag;
use crate::catalog::Catalog;
use crate::cv::{detect, phrase};
use crate::record::words::folded_words;
use crate::text::Text;

/// Finds languages by name and names them in the CV's language.
pub(super) struct LanguageNames<'a> {
    catalog: &'a Catalog,
    /// The CV's language.
    tag: &'a LanguageTag,
}

impl<'a> LanguageNames<'a> {
    pub(super) fn new(catalog: &'a Catalog, text: &'a Text) -> Self {
        Self {
            catalog,
            tag: text.tag(),
        }
    }

    /// The language's name as it stands in running text; what the client wrote if the language is not known.
    pub(super) fn name(&self, written: &str) -> String {
        let names = &self.catalog.words(self.tag).languages;
        names
            .get(&self.tag_of(written))
            .cloned()
            .unwrap_or_else(|| phrase::clean(written))
    }

    /// Whether two texts name the same language.
    pub(super) fn are_same(&self, one: &str, other: &str) -> bool {
        self.tag_of(one) == self.tag_of(other)
    }

    /// The tag of a language by its tag ("en-GB") or name ("język angielski"); else what was written, folded.
    fn tag_of(&self, written: &str) -> String {
        let primary = written
            .trim()
            .split(['-', '_'])
            .next()
            .unwrap_or_default()
            .to_lowercase();
        if self
            .catalog
            .words(self.tag)
            .languages
            .contains_key(&primary)
        {
            return primary;
        }
        let words = folded_words(written);
        let whole = words.join(" ");
        let is_whole = |name: &[String]| name.join(" ") == whole;
        let is_inside = |name: &[String]| {
            words
                .windows(name.len().max(1))
                .any(|inside| inside == name)
        };
        self.find(written, is_whole)
            .or_else(|| self.find(written, is_inside))
            .unwrap_or(whole)
    }

    /// The first language with such a folded name. Words of a language are only loaded if its script fits.
    fn find(&self, written: &str, is_it: impl Fn(&[String]) -> bool) -> Option<String> {
        let shipped = Text::shipped();
        let others = shipped.iter().filter(|tag| *tag != self.tag);
        let mut candidates = std::iter::once(self.tag).chain(others);
        candidates.find_map(|tag| {
            let fits = !detect::is_in_another_script(written, tag);
            let names = fits.then(|| &self.catalog.words(tag).languages)?;
            names
                .iter()
                .find(|(_, name)| is_it(&folded_words(name)))
                .map(|(tag, _)| tag.clone())
        })
    }
}
