//! What a vacancy asks for, found in the text of the advert by fixed words of the field, in six languages at once.

mod coverage;
mod facts;
mod words;

use std::collections::BTreeMap;
use std::ops::Range;

use crate::base::id::{CompetencyId, LanguageTag, RoleId};
use crate::cv::detect;
use crate::record::answer::Cefr;
use crate::record::words::{PlacedWord, placed_words};
pub use coverage::{Covered, State, coverage};
use words::WORDS;

/// Longest text that is read, in characters; adverts have about three thousand.
const MAX_TEXT: usize = 200_000;

/// What an advert asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Vacancy {
    /// The language of the text; `None` if it is not certain.
    pub language: Option<LanguageTag>,
    /// By kind, then in the order of the text; each sense once.
    pub terms: Vec<VacancyTerm>,
    /// The role that it most likely is, with the share of the words about roles that speak for it, 1 to 100.
    pub role: Option<(RoleId, u8)>,
    /// The employer, where the text names it beyond doubt.
    pub company: Option<String>,
    /// Whom to turn to: a person, else an e-mail address.
    pub contact: Option<String>,
}

/// Something that an advert asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VacancyTerm {
    /// As it stands in the text where it is found first.
    pub shown: String,
    pub sense: TermSense,
    /// How often it is named.
    pub count: usize,
}

/// What a term stands for. Ids of our own are those of `assets/lang/en/vacancy.toml`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TermSense {
    Role(RoleId),
    Language {
        tag: LanguageTag,
        /// The least that is asked for; "fluent" counts as C1; `None` if nothing is said.
        level: Option<Cefr>,
    },
    Experience {
        months: u16,
    },
    Education(String),
    Competency(CompetencyId),
    /// A way to reach customers, or what is worked with.
    Tool(String),
    /// A program by name.
    Software(String),
    Availability(String),
    Licence(String),
}

impl TermSense {
    /// Name of the kind, for files.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Role(_) => "role",
            Self::Language { .. } => "language",
            Self::Experience { .. } => "experience",
            Self::Education(_) => "education",
            Self::Competency(_) => "competency",
            Self::Tool(_) => "tool",
            Self::Software(_) => "software",
            Self::Availability(_) => "availability",
            Self::Licence(_) => "licence",
        }
    }

    /// Whether both mean the same, whatever the level.
    fn is_like(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Language { tag: one, .. }, Self::Language { tag: two, .. }) => one == two,
            (Self::Experience { .. }, Self::Experience { .. }) => true,
            _ => self == other,
        }
    }
}

/// A sense at a place of the text, in words.
#[derive(Clone, Debug)]
struct Found {
    sense: TermSense,
    start: usize,
    end: usize,
}

/// Reads an advert. The same text always gives the same.
pub fn read(text: &str) -> Vacancy {
    let end = text
        .char_indices()
        .nth(MAX_TEXT)
        .map_or(text.len(), |(end, _)| end);
    let text = text.get(..end).unwrap_or_default();
    let words = placed_words(text);
    let mut found = senses(text, &words);
    facts::add_levels(&words, &mut found);
    facts::add_experience(&words, &mut found);
    let role = likeliest_role(text, &words, &found);
    found.retain(|found| match &found.sense {
        TermSense::Role(id) => role.as_ref().is_some_and(|(best, _)| best == id),
        _ => true,
    });
    found.sort_by_key(|found| found.start);
    drop_parts(&mut found);
    Vacancy {
        language: detect::language_of(text),
        terms: terms(text, &words, found),
        role,
        company: facts::company(text),
        contact: facts::contact(text),
    }
}

/// What a text names, each sense once and languages without their levels; for the client's own texts.
fn named(text: &str) -> Vec<TermSense> {
    let words = placed_words(text);
    let mut named: Vec<TermSense> = Vec::new();
    for Found { sense, .. } in senses(text, &words) {
        if !named.contains(&sense) {
            named.push(sense);
        }
    }
    named
}

/// Whether a text names a role, as titles of work do.
pub(super) fn names_role(text: &str) -> bool {
    named(text)
        .iter()
        .any(|sense| matches!(sense, TermSense::Role(_)))
}

/// How many things beside competencies a text names that an advert asks for.
pub(super) fn count_named(text: &str, terms: &[VacancyTerm]) -> u32 {
    if terms.is_empty() {
        return 0;
    }
    let named = named(text);
    let is_named = |term: &&VacancyTerm| {
        !matches!(term.sense, TermSense::Competency(_))
            && named.iter().any(|sense| sense.is_like(&term.sense))
    };
    u32::try_from(terms.iter().filter(is_named).count()).unwrap_or(u32::MAX / 100)
}

/// In which language each line of a text is written, by the place of its end in bytes.
struct Spoken {
    lines: Vec<(usize, Option<LanguageTag>)>,
}

impl Spoken {
    /// A line that is not certain is in the language of the whole text.
    fn of(text: &str) -> Self {
        let whole = detect::language_of(text);
        let mut end = 0;
        let lines = text.split_inclusive('\n').map(|line| {
            end += line.len();
            (end, detect::language_of(line).or_else(|| whole.clone()))
        });
        Self {
            lines: lines.collect(),
        }
    }

    /// Whether a term of that language may stand there: adverts in other languages have English terms, too.
    fn may_be(&self, place: usize, language: &LanguageTag) -> bool {
        let line = self.lines.partition_point(|(end, _)| *end <= place);
        let spoken = self.lines.get(line).and_then(|(_, spoken)| spoken.as_ref());
        spoken.is_none_or(|spoken| spoken == language || language.as_str() == "en")
    }
}

/// All senses of a text in their order; of two that begin at the same word the longer, unless they are of two kinds.
fn senses(text: &str, words: &[PlacedWord]) -> Vec<Found> {
    let spoken = Spoken::of(text);
    let mut found: Vec<Found> = Vec::new();
    for (start, word) in words.iter().enumerate() {
        let here = words.get(start..).unwrap_or_default();
        let mut at_word: Vec<Found> = Vec::new();
        for term in WORDS.begun_by(&word.folded) {
            let length = term.phrase.length_at(here);
            let is_known = at_word
                .iter()
                .any(|known| known.sense == term.sense && known.end >= start + length);
            if length > 0 && !is_known && spoken.may_be(word.place.start, &term.language) {
                at_word.retain(|known| known.sense != term.sense);
                at_word.push(Found {
                    sense: term.sense.clone(),
                    start,
                    end: start + length,
                });
            }
        }
        // The end of a phrase that was counted already is not counted again.
        at_word.retain(|new| {
            let mut before = found.iter().rev().take_while(|old| old.start + 8 > start);
            !before.any(|old| old.sense == new.sense && old.end > start)
        });
        found.append(&mut at_word);
    }
    drop_ignored(words, &mut found);
    found
}

/// Drops what stands in words that ask for nothing: the ticket in "tickets restaurant", weekends in "no weekend work".
fn drop_ignored(words: &[PlacedWord], found: &mut Vec<Found>) {
    for start in 0..words.len() {
        let here = words.get(start..).unwrap_or_default();
        let lengths = WORDS.ignored.iter().map(|phrase| phrase.length_at(here));
        if let Some(length) = lengths.max().filter(|length| *length > 0) {
            found.retain(|found| found.start < start || found.end > start + length);
        }
    }
}

/// Drops what is only a part of a longer term of another kind: "licence" in "driving licence". Names of roles keep theirs.
fn drop_parts(found: &mut Vec<Found>) {
    let longer: Vec<(usize, usize)> = found
        .iter()
        .filter(|found| found.end - found.start > 1 && !matches!(found.sense, TermSense::Role(_)))
        .map(|found| (found.start, found.end))
        .collect();
    found.retain(|found| {
        let length = found.end - found.start;
        let near = longer.partition_point(|(start, _)| start + 16 < found.start);
        let mut around = longer
            .iter()
            .skip(near)
            .take_while(|(start, _)| *start <= found.start);
        !around.any(|(start, end)| end - start > length && *end >= found.end)
    });
}

/// The role of which the text speaks most; the first lines count more, and longer names.
fn likeliest_role(text: &str, words: &[PlacedWord], found: &[Found]) -> Option<(RoleId, u8)> {
    let mut ends: Vec<usize> = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        at += line.len();
        if !line.trim().is_empty() && ends.len() < 3 {
            ends.push(at);
        }
    }
    let mut scores: BTreeMap<&RoleId, usize> = BTreeMap::new();
    for found in found {
        let TermSense::Role(id) = &found.sense else {
            continue;
        };
        let place = words
            .get(found.start)
            .map_or(usize::MAX, |word| word.place.start);
        let line = ends.iter().position(|end| place < *end);
        let weight = match line {
            Some(0) => 12,
            Some(_) => 4,
            None => 1,
        };
        *scores.entry(id).or_default() += weight * (found.end - found.start);
    }
    let total: usize = scores.values().sum();
    let (best, score) = scores.iter().rev().max_by_key(|(_, score)| **score)?;
    let share = u8::try_from(score * 100 / total.max(1)).unwrap_or(100);
    Some(((*best).clone(), share.max(1)))
}

fn terms(text: &str, words: &[PlacedWord], found: Vec<Found>) -> Vec<VacancyTerm> {
    let mut terms: Vec<VacancyTerm> = Vec::new();
    for found in found {
        if let Some(known) = terms
            .iter_mut()
            .find(|term| term.sense.is_like(&found.sense))
        {
            known.count += 1;
            if let (
                TermSense::Language { level: known, .. },
                TermSense::Language { level: new, .. },
            ) = (&mut known.sense, &found.sense)
            {
                *known = known.or(*new);
            }
            continue;
        }
        let from = words.get(found.start).map(|word| word.place.start);
        let to = found
            .end
            .checked_sub(1)
            .and_then(|last| words.get(last))
            .map(|word| word.place.end);
        let place = from.zip(to).map(|(from, to)| with_bracket(text, from, to));
        let shown = place.and_then(|place| text.get(place)).unwrap_or_default();
        terms.push(VacancyTerm {
            shown: shown.split_whitespace().collect::<Vec<_>>().join(" "),
            sense: found.sense,
            count: 1,
        });
    }
    terms.sort_by_key(|term| order(&term.sense));
    terms
}

/// A place with the closing bracket of what is opened in it.
fn with_bracket(text: &str, from: usize, to: usize) -> Range<usize> {
    let inside = text.get(from..to).unwrap_or_default();
    let is_open = inside.contains('(') && !inside.contains(')');
    let closes = text.get(to..).is_some_and(|rest| rest.starts_with(')'));
    from..to + usize::from(is_open && closes)
}

/// Place of a kind among the others.
fn order(sense: &TermSense) -> u8 {
    match sense {
        TermSense::Role(_) => 0,
        TermSense::Language { .. } => 1,
        TermSense::Experience { .. } => 2,
        TermSense::Education(_) => 3,
        TermSense::Competency(_) => 4,
        TermSense::Tool(_) => 5,
        TermSense::Software(_) => 6,
        TermSense::Availability(_) => 7,
        TermSense::Licence(_) => 8,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_is_not_asked_for_is_not_found() {
        for (text, least) in [
            ("Avantages : tickets restaurant, mutuelle", 0),
            ("Pas de travail le week-end", 0),
            ("We offer meal tickets and a canteen", 0),
            ("No weekend work in our team", 0),
            ("Praca tylko w dni robocze, wolne weekendy", 0),
            ("Travail le week-end par roulement", 1),
            ("You answer tickets in our ticket system", 1),
        ] {
            let is_asked = |sense: &TermSense| {
                matches!(sense, TermSense::Tool(_) | TermSense::Availability(_))
            };
            let named = named(text);
            let found = named.iter().filter(|sense| is_asked(sense)).count();
            assert_eq!(found.min(1), least, "{text}: {named:?}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read(text in "(\\PC|[ \n:0-9a-zęćāκά])*") {
            read(&text);
        }

        #[test]
        fn words_of_adverts_in_any_order_are_read(
            parts in prop::collection::vec(prop_oneof![
                Just("Angļu valoda B2"), Just("min. 2 lata doświadczenia"), Just("\n"), Just("CRM"), Just(":"),
                Just("Entreprise : "), Just("βάρδιες"), Just("গ্রাহক সেবা"), Just("is looking for"), Just("0"), Just("Ltd"),
            ], 0..40)
        ) {
            let text = parts.join(" ");
            prop_assert_eq!(read(&text), read(&text));
        }
    }

    #[test]
    fn a_sense_is_named_once_and_counted() {
        let vacancy = read("CRM, crm and our CRM system");
        assert_eq!(vacancy.terms.len(), 1);
        assert_eq!(
            (vacancy.terms[0].shown.as_str(), vacancy.terms[0].count),
            ("CRM", 3)
        );
    }

    #[test]
    fn a_long_text_is_read_to_its_limit() {
        let text =
            "Call centre agent with fluent English and CRM experience, 2 years. ".repeat(6000);
        assert!(read(&text).terms.len() > 3);
    }
}
