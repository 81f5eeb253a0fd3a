//! What job adverts say, in all languages: `assets/lang/<tag>/vacancy.toml`.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use serde::Deserialize;

use super::TermSense;
use crate::base::id::{CompetencyId, LanguageTag, RoleId};
use crate::base::shipped;
use crate::record::words::{PlacedWord, folded_words};
use crate::text::Text;

/// Words of a term that are so short, in letters, are whole words.
const LONGEST_WHOLE: usize = 2;

/// A word by its beginning.
#[derive(Clone, Debug)]
pub(super) struct Beginning {
    text: String,
    /// Nothing may follow in the word.
    is_whole: bool,
}

impl Beginning {
    pub(super) fn begins(&self, word: &str) -> bool {
        if self.is_whole {
            word == self.text
        } else {
            word.starts_with(&self.text)
        }
    }
}

/// One or more words one after the other.
#[derive(Clone, Debug)]
pub(super) struct Phrase(Vec<Beginning>);

impl Phrase {
    fn new(term: &str) -> Self {
        let words = folded_words(term);
        let (count, is_last_whole) = (words.len(), term.ends_with('.'));
        let beginning = |(idx, text): (usize, String)| Beginning {
            is_whole: text.chars().count() <= LONGEST_WHOLE || (is_last_whole && idx + 1 == count),
            text,
        };
        Self(words.into_iter().enumerate().map(beginning).collect())
    }

    fn all(terms: &[String]) -> Vec<Self> {
        terms.iter().map(|term| Self::new(term)).collect()
    }

    /// Number of words that it takes at the beginning of `words`; 0 if it does not stand there.
    pub(super) fn length_at(&self, words: &[PlacedWord]) -> usize {
        let stands = self.0.len() <= words.len()
            && self
                .0
                .iter()
                .zip(words)
                .all(|(begin, word)| begin.begins(&word.folded));
        if stands { self.0.len() } else { 0 }
    }
}

/// A phrase and what it stands for.
pub(super) struct Term {
    pub(super) phrase: Phrase,
    pub(super) sense: TermSense,
    pub(super) language: LanguageTag,
}

/// The words of all languages.
#[derive(Default)]
pub(super) struct VacancyWords {
    /// By the beginning of the first word. Only looked up, never walked through.
    by_first: HashMap<String, Vec<Term>>,
    pub(super) years: Vec<Phrase>,
    pub(super) months: Vec<Phrase>,
    pub(super) experience: Vec<Phrase>,
    pub(super) fluent: Vec<Phrase>,
    /// Folded, with their values.
    pub(super) numbers: BTreeMap<String, u16>,
    /// Folded words before a colon.
    pub(super) company: Vec<Vec<String>>,
    pub(super) contact: Vec<Vec<String>>,
    pub(super) seeks: Vec<Phrase>,
    /// Where these stand, nothing is asked for.
    pub(super) ignored: Vec<Phrase>,
}

/// One language's file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct VacancyFile {
    /// Version of the file's form, 1.
    format: u32,
    years: Vec<String>,
    months: Vec<String>,
    experience: Vec<String>,
    numbers: Vec<String>,
    company: Vec<String>,
    seeks: Vec<String>,
    contact: Vec<String>,
    fluent: Vec<String>,
    ignored: Vec<String>,
    competency: BTreeMap<CompetencyId, Vec<String>>,
    tool: BTreeMap<String, Vec<String>>,
    software: BTreeMap<String, Vec<String>>,
    availability: BTreeMap<String, Vec<String>>,
    licence: BTreeMap<String, Vec<String>>,
    education: BTreeMap<String, Vec<String>>,
    language: BTreeMap<LanguageTag, Vec<String>>,
    role: BTreeMap<RoleId, Vec<String>>,
}

/// The shipped words; a file that cannot be read counts as empty.
pub(super) static WORDS: LazyLock<VacancyWords> = LazyLock::new(|| {
    let mut words = VacancyWords::default();
    for tag in Text::shipped() {
        if let Some(file) = file(&tag) {
            words.add(&tag, file);
        }
    }
    words
});

fn file(tag: &LanguageTag) -> Option<VacancyFile> {
    let text = shipped::language_file(&format!("{tag}/vacancy.toml"))?;
    let file: VacancyFile = toml::from_str(text).ok()?;
    (file.format == 1).then_some(file)
}

impl VacancyWords {
    /// The terms whose first word may begin `word`.
    pub(super) fn begun_by(&self, word: &str) -> impl Iterator<Item = &Term> {
        let ends = word
            .char_indices()
            .map(|(at, letter)| at + letter.len_utf8());
        ends.filter_map(|end| self.by_first.get(word.get(..end)?))
            .flatten()
    }

    fn add(&mut self, language: &LanguageTag, file: VacancyFile) {
        self.years.extend(Phrase::all(&file.years));
        self.months.extend(Phrase::all(&file.months));
        self.experience.extend(Phrase::all(&file.experience));
        self.fluent.extend(Phrase::all(&file.fluent));
        self.seeks.extend(Phrase::all(&file.seeks));
        self.ignored.extend(Phrase::all(&file.ignored));
        self.company
            .extend(file.company.iter().map(|label| folded_words(label)));
        self.contact
            .extend(file.contact.iter().map(|label| folded_words(label)));
        for (forms, value) in file.numbers.iter().zip(1..) {
            let forms = folded_words(forms).into_iter();
            self.numbers.extend(forms.map(|form| (form, value)));
        }
        self.add_all(language, file.competency, TermSense::Competency);
        self.add_all(language, file.tool, TermSense::Tool);
        self.add_all(language, file.software, TermSense::Software);
        self.add_all(language, file.availability, TermSense::Availability);
        self.add_all(language, file.licence, TermSense::Licence);
        self.add_all(language, file.education, TermSense::Education);
        self.add_all(language, file.language, |tag| TermSense::Language {
            tag,
            level: None,
        });
        self.add_all(language, file.role, TermSense::Role);
    }

    fn add_all<K: Clone>(
        &mut self,
        language: &LanguageTag,
        terms: BTreeMap<K, Vec<String>>,
        sense: impl Fn(K) -> TermSense,
    ) {
        for (key, terms) in terms {
            for term in &terms {
                let phrase = Phrase::new(term);
                if let Some(first) = phrase.0.first().map(|first| first.text.clone()) {
                    let sense = sense(key.clone());
                    self.by_first.entry(first).or_default().push(Term {
                        phrase,
                        sense,
                        language: language.clone(),
                    });
                }
            }
        }
    }
}

/// Whether one of the phrases stands at the beginning of `words`.
pub(super) fn any_at(phrases: &[Phrase], words: &[PlacedWord]) -> bool {
    phrases.iter().any(|phrase| phrase.length_at(words) > 0)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::catalog::Catalog;

    #[test]
    fn every_language_has_words_for_every_role_and_competency() {
        let catalog = Catalog::shipped();
        let roles: BTreeSet<&RoleId> = catalog.roles.iter().map(|role| &role.id).collect();
        let told: Vec<&CompetencyId> = catalog
            .competencies
            .iter()
            .map(|competency| &competency.id)
            .filter(|id| id.as_str() != "language")
            .collect();
        for tag in Text::shipped() {
            let file = file(&tag).unwrap();
            let said: BTreeSet<&RoleId> = file.role.keys().collect();
            assert_eq!(said, roles, "{tag}");
            let said: BTreeSet<&CompetencyId> = file.competency.keys().collect();
            assert_eq!(said, told.iter().copied().collect(), "{tag}");
            assert_eq!(file.numbers.len(), 10, "{tag}");
        }
    }

    #[test]
    fn no_term_is_found_everywhere() {
        for tag in Text::shipped() {
            let file = file(&tag).unwrap();
            let lists = file
                .competency
                .values()
                .chain(file.tool.values())
                .chain(file.role.values());
            for term in lists.flatten() {
                let phrase = Phrase::new(term);
                let letters: usize = phrase.0.iter().map(|word| word.text.chars().count()).sum();
                assert!(letters >= 3, "{tag}: {term}");
            }
        }
    }
}
