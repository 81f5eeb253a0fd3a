//! Words by which a client's own text is recognised, in all languages: `assets/lang/<tag>/terms.toml`.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use serde::Deserialize;

use crate::base::id::{CompetencyId, LanguageTag};
use crate::base::shipped;
use crate::record::words::folded_words;
use crate::text::Text;

/// What a term stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Sense<'a> {
    Competency(&'a CompetencyId),
    /// Work in a contact centre.
    ContactCentre,
    /// A mother tongue.
    Native,
    /// A language of signs, whatever language its name holds.
    Signed,
}

/// The terms of all languages.
pub(super) struct Terms {
    /// By the beginning of the first word.
    by_first: BTreeMap<String, Vec<Term>>,
    /// What tells the languages apart that share a script.
    marks: Vec<(LanguageTag, Marks)>,
}

/// What tells a language from others in the same script.
struct Marks {
    /// Frequent short words, in lower case with their accents.
    common: BTreeSet<String>,
    /// Letters that hardly any other language has, in lower case.
    own_letters: String,
    /// All letters beyond a to z, in lower case.
    letters: String,
}

impl Marks {
    /// How many of the words speak for the language, by its frequent words and the letters named.
    fn hits(&self, words: &BTreeSet<String>, letters: &str) -> usize {
        let is_hit = |word: &&String| {
            self.common.contains(*word) || word.contains(|letter| letters.contains(letter))
        };
        words.iter().filter(is_hit).count()
    }
}

/// One or more words that stand for something.
struct Term {
    words: Vec<Beginning>,
    sense: Owned,
}

/// A word by its beginning.
struct Beginning {
    text: String,
    /// Nothing may follow in the word.
    is_whole: bool,
}

impl Beginning {
    fn begins(&self, word: &str) -> bool {
        if self.text == ANY_NUMBER {
            word.starts_with(char::is_numeric)
        } else if self.is_whole {
            word == self.text
        } else {
            word.starts_with(&self.text)
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Owned {
    Competency(CompetencyId),
    ContactCentre,
    Native,
    Signed,
}

/// One language's file.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TermsFile {
    /// Version of the file's form, 1.
    format: u32,
    common: BTreeSet<String>,
    own_letters: String,
    letters: String,
    native: Vec<String>,
    signed: Vec<String>,
    contact_centre: Vec<String>,
    competency: BTreeMap<CompetencyId, Vec<String>>,
}

/// Stands for any number in a term.
const ANY_NUMBER: &str = "0";

/// Words of a term that are so short, in letters, are whole words.
const LONGEST_WHOLE: usize = 2;

/// The shipped terms; a file that cannot be read counts as empty.
pub(super) static TERMS: LazyLock<Terms> = LazyLock::new(|| {
    let mut terms = Terms {
        by_first: BTreeMap::new(),
        marks: Vec::new(),
    };
    for tag in Text::shipped() {
        if let Some(file) = terms_file(&tag) {
            terms.add(tag, file);
        }
    }
    terms
});

fn terms_file(tag: &LanguageTag) -> Option<TermsFile> {
    let text = shipped::language_file(&format!("{tag}/terms.toml"))?;
    toml::from_str(text)
        .ok()
        .filter(|file: &TermsFile| file.format == 1)
}

impl Terms {
    /// What a text mentions, each sense once.
    pub(super) fn senses(&self, text: &str) -> BTreeSet<Sense<'_>> {
        let words = folded_words(text);
        let mut senses = BTreeSet::new();
        for idx in 0..words.len() {
            let here = words.get(idx..).unwrap_or_default();
            let found = here
                .first()
                .into_iter()
                .flat_map(|word| self.begun_by(word));
            senses.extend(
                found
                    .filter(|term| term.stands_at(here))
                    .map(|term| term.sense.get()),
            );
        }
        senses
    }

    /// The language for which most of the words speak, with their number, and the runner-up's.
    pub(super) fn likeliest(
        &self,
        words: &BTreeSet<String>,
    ) -> Option<(&LanguageTag, usize, usize)> {
        let mut hits: Vec<_> = self
            .marks
            .iter()
            .map(|(tag, marks)| (marks.hits(words, &marks.own_letters), tag))
            .collect();
        hits.sort_by_key(|(count, _)| Reverse(*count));
        match hits.as_slice() {
            [(best, tag), (second, _), ..] => Some((tag, *best, *second)),
            _ => None,
        }
    }

    /// How many of the words could be of a language, by its frequent words and all its letters.
    pub(super) fn likeness(&self, words: &BTreeSet<String>, language: &LanguageTag) -> usize {
        let marks = self.marks.iter().find(|(tag, _)| tag == language);
        marks.map_or(0, |(_, marks)| marks.hits(words, &marks.letters))
    }

    fn add(&mut self, tag: LanguageTag, file: TermsFile) {
        for term in &file.native {
            self.add_term(term, &Owned::Native);
        }
        for term in &file.signed {
            self.add_term(term, &Owned::Signed);
        }
        for term in &file.contact_centre {
            self.add_term(term, &Owned::ContactCentre);
        }
        for (competency, terms) in &file.competency {
            for term in terms {
                self.add_term(term, &Owned::Competency(competency.clone()));
            }
        }
        self.marks.push((
            tag,
            Marks {
                common: file.common,
                own_letters: file.own_letters,
                letters: file.letters,
            },
        ));
    }

    fn add_term(&mut self, term: &str, sense: &Owned) {
        let words = folded_words(term);
        let is_last_whole = term.ends_with('.');
        let count = words.len();
        let beginning = |(idx, text): (usize, String)| {
            let is_whole =
                text.chars().count() <= LONGEST_WHOLE || (is_last_whole && idx + 1 == count);
            Beginning { text, is_whole }
        };
        let words: Vec<Beginning> = words.into_iter().enumerate().map(beginning).collect();
        if let Some(first) = words.first().map(|first| first.text.clone()) {
            self.by_first.entry(first).or_default().push(Term {
                words,
                sense: sense.clone(),
            });
        }
    }

    /// The terms whose first word may begin `word`.
    fn begun_by(&self, word: &str) -> impl Iterator<Item = &Term> {
        let ends = word
            .char_indices()
            .map(|(at, letter)| at + letter.len_utf8());
        ends.filter_map(|end| self.by_first.get(word.get(..end)?))
            .flatten()
    }
}

impl Term {
    fn stands_at(&self, words: &[String]) -> bool {
        self.words.len() <= words.len()
            && self
                .words
                .iter()
                .zip(words)
                .all(|(begin, word)| begin.begins(word))
    }
}

impl Owned {
    fn get(&self) -> Sense<'_> {
        match self {
            Self::Competency(id) => Sense::Competency(id),
            Self::ContactCentre => Sense::ContactCentre,
            Self::Native => Sense::Native,
            Self::Signed => Sense::Signed,
        }
    }
}
