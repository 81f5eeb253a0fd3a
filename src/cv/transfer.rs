//! What earlier work brings along for a role: lines for the CV, as suggestions that the client takes or leaves.
//!
//! Job titles are recognised by the beginnings of their words, in all languages at once. Nothing is written by itself.

use std::cmp::Reverse;
use std::collections::BTreeSet;
use std::fmt;

use crate::base::id::{CompetencyId, DutyId, LanguageTag, OccupationId};
use crate::catalog::Catalog;
use crate::catalog::guidance::{Duty, Occupation};
use crate::catalog::role::Role;
use crate::cv::tailor::{asked_for, mentioned};
use crate::cv::{detect, phrase};
use crate::record::preparation::Example;
use crate::record::profile::Profile;
use crate::record::said::Part;
use crate::record::section::{Section, entry_mut};
use crate::record::words::folded_words;
use crate::text::Text;

/// Occupations of one entry, at most: a title may name two.
const MOST_OCCUPATIONS: usize = 2;

/// An entry of a profile that has bullets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct EntryAt {
    pub section: Section,
    /// Its place in the section, from 0.
    pub place: usize,
}

impl fmt::Display for EntryAt {
    /// As spots name it, e.g. `work.2`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}", self.section, self.place)
    }
}

/// A line that an entry could have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    pub entry: EntryAt,
    pub occupation: OccupationId,
    /// Its name in the language of the screen.
    pub occupation_name: String,
    pub duty: DutyId,
    /// What it shows and the role truly asks for, the most important first; empty if there is nothing.
    pub asked: Vec<CompetencyId>,
    /// In the language of the CV.
    pub bullet: String,
    /// The language of the CV.
    pub language: LanguageTag,
    /// What it shows, in the language of the screen.
    pub why: String,
    /// The entry says it already, or something else that shows the same.
    pub is_said: bool,
}

/// What the entries of a profile could say, entry by entry; those first that show most of what the role asks for.
///
/// `languages` are those of the CV and of the screen. Without a role, the order is that of the data.
pub fn suggestions(
    catalog: &Catalog,
    profile: &Profile,
    role: Option<&Role>,
    [of_cv, of_screen]: [&LanguageTag; 2],
) -> Vec<Suggestion> {
    let stems = Stems::of(catalog);
    let mut found = Vec::new();
    for entry in entries(profile) {
        let mut of_entry = Vec::new();
        for occupation in stems.occupations(&entry.title) {
            for duty in &occupation.duties {
                let told = Told {
                    catalog,
                    entry: &entry,
                    occupation,
                    role,
                };
                of_entry.extend(told.suggestion(duty, of_cv, of_screen));
            }
        }
        let weight = |suggestion: &Suggestion| -> u32 {
            let asked = suggestion.asked.iter();
            asked.map(|id| u32::from(asked_for(role, id))).sum()
        };
        // Stable: equals keep the order of the file.
        of_entry.sort_by_key(|suggestion| Reverse(weight(suggestion)));
        found.extend(of_entry);
    }
    found
}

/// A duty of an entry, with all that is known of it.
struct Told<'a> {
    catalog: &'a Catalog,
    entry: &'a Written<'a>,
    occupation: &'a Occupation,
    role: Option<&'a Role>,
}

impl Told<'_> {
    fn suggestion(
        &self,
        duty: &Duty,
        of_cv: &LanguageTag,
        of_screen: &LanguageTag,
    ) -> Option<Suggestion> {
        let words = |language| {
            self.catalog
                .words(language)
                .occupations
                .get(&self.occupation.id)
        };
        let (shown, screen) = (words(of_cv)?, words(of_screen)?);
        let is_asked = |id: &&CompetencyId| asked_for(self.role, id) > 0;
        Some(Suggestion {
            entry: self.entry.at,
            occupation: self.occupation.id.clone(),
            occupation_name: screen.name.clone(),
            duty: duty.id.clone(),
            asked: duty.competencies.iter().filter(is_asked).cloned().collect(),
            bullet: shown.duties.get(&duty.id)?.bullet.clone(),
            language: of_cv.clone(),
            why: screen.duties.get(&duty.id)?.why.clone(),
            is_said: self.is_said(duty),
        })
    }

    /// Whether the entry has this very line in any language, or mentions what it shows before all.
    fn is_said(&self, duty: &Duty) -> bool {
        let lines = &self.entry.lines;
        let is_line = |language: LanguageTag| {
            let words = &self.catalog.words(&language).occupations;
            let words = words.get(&self.occupation.id);
            let bullet = words.and_then(|words| words.duties.get(&duty.id));
            bullet.is_some_and(|words| lines.contains(&words.bullet))
        };
        let shown = duty.competencies.first();
        shown.is_some_and(|shown| self.entry.mentioned.contains(shown))
            || Text::shipped().into_iter().any(is_line)
    }
}

/// An entry with what it says.
struct Written<'a> {
    at: EntryAt,
    /// Words of the job title.
    title: Vec<String>,
    /// Its bullets in all languages.
    lines: BTreeSet<String>,
    mentioned: BTreeSet<&'a CompetencyId>,
}

impl Written<'_> {
    fn new(
        at: EntryAt,
        entry: &dyn Part,
        [position, name, summary]: [&Option<String>; 3],
        highlights: &[String],
    ) -> Self {
        let text = |field: &Option<String>| phrase::clean(field.as_deref().unwrap_or_default());
        let position = text(position);
        let title = if position.is_empty() {
            text(name)
        } else {
            position
        };
        let languages = entry.languages().into_iter();
        let said = languages.filter_map(|language| entry.lines_said(&language, HIGHLIGHTS));
        let lines: BTreeSet<String> = said.flatten().chain(highlights.iter().cloned()).collect();
        let mut mentioned = mentioned(&text(summary));
        for line in &lines {
            mentioned.extend(self::mentioned(line));
        }
        Self {
            at,
            title: folded_words(&title),
            lines,
            mentioned,
        }
    }
}

/// The key of the bullets of an entry.
const HIGHLIGHTS: &str = "highlights";

/// The entries that are work, paid or not, in the order of the profile.
fn entries(profile: &Profile) -> Vec<Written<'static>> {
    let mut all = Vec::new();
    for (place, work) in profile.work.iter().enumerate() {
        let at = EntryAt {
            section: Section::Work,
            place,
        };
        let texts = [&work.position, &work.name, &work.summary];
        all.push(Written::new(at, work, texts, &work.highlights));
    }
    for (place, unpaid) in profile.volunteer.iter().enumerate() {
        let at = EntryAt {
            section: Section::Volunteering,
            place,
        };
        let texts = [&unpaid.position, &unpaid.organization, &unpaid.summary];
        all.push(Written::new(at, unpaid, texts, &unpaid.highlights));
    }
    for own in &profile.additions.sections {
        let Some(section) = own.number().map(Section::Own) else {
            continue;
        };
        for (place, entry) in own.entries.iter().enumerate() {
            let at = EntryAt { section, place };
            let texts = [&entry.position, &entry.name, &entry.summary];
            all.push(Written::new(at, entry, texts, &entry.highlights));
        }
    }
    all
}

/// The words by which occupations are recognised.
struct Stems<'a> {
    stems: Vec<(Stem, &'a Occupation)>,
}

/// Beginnings of words that stand one after the other.
struct Stem {
    words: Vec<Beginning>,
    /// Nothing else may stand in the title.
    is_alone: bool,
}

/// A word by its beginning.
struct Beginning {
    text: String,
    /// Nothing may follow in the word.
    is_whole: bool,
}

/// Words of a stem that are so short, in letters, are whole words.
const LONGEST_WHOLE: usize = 2;

impl<'a> Stems<'a> {
    /// Those of all languages.
    fn of(catalog: &'a Catalog) -> Self {
        let mut stems = Vec::new();
        for language in Text::shipped() {
            let words = &catalog.words(&language).occupations;
            for occupation in &catalog.guidance.occupations {
                let titles = words.get(&occupation.id).map(|words| &words.titles);
                let titles = titles.into_iter().flatten();
                stems.extend(titles.map(|title| (Stem::read(title), occupation)));
            }
        }
        stems.retain(|(stem, _)| !stem.words.is_empty());
        Self { stems }
    }

    /// The occupations that a title names, in its order; where several fit the same words, the longest is meant.
    fn occupations(&self, title: &[String]) -> Vec<&'a Occupation> {
        let mut matches = Vec::new();
        for at in 0..title.len() {
            let fitting = self.stems.iter().filter(|(stem, _)| stem.fits(title, at));
            matches.extend(fitting.map(|(stem, occupation)| {
                (stem.letters(), at..at + stem.words.len(), *occupation)
            }));
        }
        matches.sort_by_key(|(letters, span, _)| (Reverse(*letters), span.start));
        let mut taken = BTreeSet::new();
        let mut found: Vec<(usize, &Occupation)> = Vec::new();
        for (_, span, occupation) in matches {
            if span.clone().any(|word| taken.contains(&word)) {
                continue;
            }
            taken.extend(span.clone());
            if !found.iter().any(|(_, one)| one.id == occupation.id) {
                found.push((span.start, occupation));
            }
        }
        found.truncate(MOST_OCCUPATIONS);
        found.sort_by_key(|(start, _)| *start);
        found
            .into_iter()
            .map(|(_, occupation)| occupation)
            .collect()
    }
}

impl Stem {
    /// Reads `till operat`, `guard.` (the last word is whole) or `=chef` (nothing else stands beside it).
    fn read(stem: &str) -> Self {
        let words = folded_words(stem);
        let is_alone = stem.starts_with('=');
        let (count, is_last_whole) = (words.len(), stem.ends_with('.'));
        let beginning = |(place, text): (usize, String)| Beginning {
            is_whole: is_alone
                || text.chars().count() <= LONGEST_WHOLE
                || (is_last_whole && place + 1 == count),
            text,
        };
        Self {
            words: words.into_iter().enumerate().map(beginning).collect(),
            is_alone,
        }
    }

    fn letters(&self) -> usize {
        let words = self.words.iter();
        words.map(|word| word.text.chars().count()).sum()
    }

    /// Whether it stands at a place of a title.
    fn fits(&self, title: &[String], at: usize) -> bool {
        let words = title.get(at..).unwrap_or_default();
        let begins = |(beginning, word): (&Beginning, &String)| {
            word.starts_with(&beginning.text)
                && (!beginning.is_whole || word.len() == beginning.text.len())
        };
        let has_room = if self.is_alone {
            self.words.len() == title.len()
        } else {
            self.words.len() <= words.len()
        };
        has_room && at + self.words.len() <= title.len() && self.words.iter().zip(words).all(begins)
    }
}

/// The profile with a suggestion taken up; unchanged if its entry is gone.
#[must_use]
pub fn accept(profile: &Profile, suggestion: &Suggestion) -> Profile {
    let Suggestion {
        entry,
        bullet,
        language,
        ..
    } = suggestion;
    with_bullet(profile, *entry, bullet, language)
}

/// The profile with one more bullet at the end of an entry; unchanged if there is no such entry.
///
/// A bullet in another language than the entry's joins what the entry says in that language; if it says nothing there
/// yet, what a CV in that language shows of it now stays before it.
#[must_use]
pub fn with_bullet(
    profile: &Profile,
    entry: EntryAt,
    bullet: &str,
    language: &LanguageTag,
) -> Profile {
    let mut changed = profile.clone();
    let home = language_of(profile, entry);
    let Some(lines) = highlights_mut(&mut changed, entry) else {
        return changed;
    };
    let first_words = lines.clone();
    let is_at_home = home.is_none_or(|home| home == *language);
    let said = entry_mut(&mut changed, entry.section, entry.place)
        .and_then(|part| part.lines_said(language, HIGHLIGHTS));
    if is_at_home && said.is_none() {
        if let Some(lines) = highlights_mut(&mut changed, entry) {
            lines.push(bullet.to_owned());
        }
    } else if let Some(part) = entry_mut(&mut changed, entry.section, entry.place) {
        let mut lines = said.unwrap_or(first_words);
        lines.push(bullet.to_owned());
        part.say_lines(language, HIGHLIGHTS, &lines);
    }
    changed
}

/// The language in which an entry was written first; `None` if that is not certain.
fn language_of(profile: &Profile, entry: EntryAt) -> Option<LanguageTag> {
    let EntryAt { section, place } = entry;
    let text = |fields: [&Option<String>; 2], lines: &[String]| {
        let fields = fields.into_iter().flatten();
        fields.chain(lines).cloned().collect::<Vec<_>>().join("\n")
    };
    let text = match section {
        Section::Work => {
            let work = profile.work.get(place)?;
            text([&work.position, &work.summary], &work.highlights)
        }
        Section::Volunteering => {
            let unpaid = profile.volunteer.get(place)?;
            text([&unpaid.position, &unpaid.summary], &unpaid.highlights)
        }
        Section::Own(number) => {
            let mut sections = profile.additions.sections.iter();
            let own = sections.find(|own| own.number() == Some(number))?;
            let own = own.entries.get(place)?;
            text([&own.position, &own.summary], &own.highlights)
        }
        _ => return None,
    };
    detect::language_of(&text).or_else(|| detect::language_of_profile(profile))
}

/// The bullets of an entry of work, paid or not; `None` if there is none.
fn highlights_mut(profile: &mut Profile, entry: EntryAt) -> Option<&mut Vec<String>> {
    let EntryAt { section, place } = entry;
    match section {
        Section::Work => profile.work.get_mut(place).map(|work| &mut work.highlights),
        Section::Volunteering => {
            let unpaid = profile.volunteer.get_mut(place);
            unpaid.map(|unpaid| &mut unpaid.highlights)
        }
        Section::Own(number) => {
            let mut sections = profile.additions.sections.iter_mut();
            let own = sections.find(|own| own.number() == Some(number))?;
            own.entries.get_mut(place).map(|own| &mut own.highlights)
        }
        _ => None,
    }
}

/// What was done and what came of it, as one bullet in the client's words; `None` if neither is written.
///
/// A pronoun at the beginning is left out where the language allows it beyond doubt. A single sentence has no full
/// stop, several have one each.
pub fn example_bullet(example: &Example) -> Option<String> {
    let [_, _, action, result] = example.parts().map(phrase::clean);
    let whole = format!("{action} {result}");
    let language = detect::language_of(&whole);
    let action = match &language {
        Some(language) => without_pronoun(&action, &whole, language),
        None => action,
    };
    let parts = [action.as_str(), result.as_str()];
    match parts.map(|part| part.trim_end_matches(['.', '।'])) {
        ["", ""] => None,
        [one, ""] | ["", one] if !has_several_sentences(one) => Some(one.to_owned()),
        _ => phrase::sentences(parts, &language.unwrap_or_else(LanguageTag::english)),
    }
}

fn has_several_sentences(text: &str) -> bool {
    text.contains(". ") || text.contains("। ") || text.contains(['!', '?'])
}

/// Words that cannot begin a line without their pronoun.
const LEAN_ON_PRONOUN: [&str; 22] = [
    "am", "was", "have", "had", "has", "do", "did", "can", "could", "will", "would", "shall",
    "should", "must", "may", "might", "m", "ve", "d", "ll", "need", "needed",
];

/// The text without "I" at its beginning, if nothing else in `whole` speaks of the writer in a way that needs it.
///
/// Polish, Latvian, Greek and Bengali verbs say who acts; an English bullet may begin with its verb in the past;
/// French always keeps its pronoun.
fn without_pronoun(text: &str, whole: &str, language: &LanguageTag) -> String {
    let pronoun = match language.as_str() {
        "en" => "i",
        "pl" => "ja",
        "lv" => "es",
        "el" => "εγω",
        "bn" => "আমি",
        _ => return text.to_owned(),
    };
    let words = folded_words(whole);
    let Some((first, rest)) = text.split_once(' ') else {
        return text.to_owned();
    };
    let is_pronoun =
        folded_words(first) == folded_words(pronoun) && first.chars().all(char::is_alphanumeric);
    let needs_it = language.as_str() == "en"
        && (words.iter().skip(1).any(|word| word == pronoun)
            || words
                .get(1)
                .is_some_and(|next| LEAN_ON_PRONOUN.contains(&next.as_str())));
    if is_pronoun && !needs_it {
        phrase::capitalised(rest, language)
    } else {
        text.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bullet(action: &str, result: &str) -> Option<String> {
        example_bullet(&Example {
            situation: "Saturday".to_owned(),
            action: action.to_owned(),
            result: result.to_owned(),
            ..Example::default()
        })
    }

    #[test]
    fn an_example_becomes_a_bullet_in_the_clients_words() {
        let check = |action: &str, result: &str, expected: &str| {
            assert_eq!(bullet(action, result).as_deref(), Some(expected));
        };
        check("Called the carrier.", "", "Called the carrier");
        check(
            "Called the carrier",
            "It came",
            "Called the carrier. It came.",
        );
        check("", "The guest stayed.", "The guest stayed");
        check("ফোন করেছি", "গ্রাহক খুশি।", "ফোন করেছি। গ্রাহক খুশি।");
        assert_eq!(bullet(" ", "\n"), None);
    }

    #[test]
    fn the_first_person_goes_only_where_that_is_safe() {
        let check = |action: &str, expected: &str| {
            assert_eq!(bullet(action, "").as_deref(), Some(expected));
        };
        check(
            "I called the guest and the owner with an offer",
            "Called the guest and the owner with an offer",
        );
        check(
            "I was asked for help by the owner and the guest",
            "I was asked for help by the owner and the guest",
        );
        check(
            "I called the guest and I wrote to the owner",
            "I called the guest and I wrote to the owner",
        );
        check(
            "J’ai rappelé le client et je lui ai écrit avec une offre",
            "J’ai rappelé le client et je lui ai écrit avec une offre",
        );
        check(
            "Ja zadzwoniłam do klienta i rozwiązałam problem z płatnością",
            "Zadzwoniłam do klienta i rozwiązałam problem z płatnością",
        );
        check("Εγώ τηλεφώνησα στον πελάτη", "Τηλεφώνησα στον πελάτη");
        check("আমি গ্রাহককে ফোন করেছি", "গ্রাহককে ফোন করেছি");
        check(
            "I zadzwoniłam do klienta, żeby rozwiązać problem",
            "I zadzwoniłam do klienta, żeby rozwiązać problem",
        );
    }
}
