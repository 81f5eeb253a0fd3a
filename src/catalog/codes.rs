//! Short codes of questions for paper and tables: a letter for the section and a number in it, e.g. `B07`.
//!
//! They follow from the place in the questionnaire file alone: wording, language, form and shuffling change nothing.

use std::fmt;

use crate::base::id::QuestionId;
use crate::catalog::questionnaire::{Question, Questionnaire};

/// Letters of sections; I and O are left out, since they look like 1 and 0.
const LETTERS: [char; 24] = [
    'A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'J', 'K', 'L', 'M', 'N', 'P', 'Q', 'R', 'S', 'T', 'U',
    'V', 'W', 'X', 'Y', 'Z',
];

/// The code of a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Code {
    /// Place of the section in the questionnaire, from 0.
    section: usize,
    /// Place of the question in the section, from 1.
    number: usize,
}

impl Code {
    /// Reads a code as people type it: small or capital letters, with or without leading zeros.
    pub fn read(typed: &str) -> Option<Self> {
        let letters = typed.trim_end_matches(|c: char| c.is_ascii_digit());
        let number = typed.strip_prefix(letters)?.parse().ok()?;
        if letters.is_empty() || letters.chars().count() > 2 {
            return None;
        }
        let mut section = 0;
        for letter in letters.chars() {
            let letter = letter.to_ascii_uppercase();
            let place = LETTERS.iter().position(|known| *known == letter)?;
            section = section * LETTERS.len() + place + 1;
        }
        Some(Self {
            section: section - 1,
            number,
        })
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let letter = |place: usize| LETTERS.get(place % LETTERS.len()).copied().unwrap_or('Z');
        if let Some(first) = (self.section / LETTERS.len()).checked_sub(1) {
            write!(f, "{}", letter(first))?;
        }
        write!(f, "{}{:02}", letter(self.section), self.number)
    }
}

/// How many options have a letter alone; those behind them have two.
pub const SINGLE_LETTERS: usize = 26;

/// The letters of the option at a place, from 0: `a` to `z`, then `aa`, `ab` and so on.
pub fn letters(place: usize) -> String {
    let last = u8::try_from(place % SINGLE_LETTERS).unwrap_or_default();
    let last = char::from(b'a' + last);
    match (place / SINGLE_LETTERS).checked_sub(1) {
        Some(before) => format!("{}{last}", letters(before)),
        None => last.to_string(),
    }
}

/// The place that letters stand for, small or capital; `None` if they are none.
pub fn place_of(letters: &str) -> Option<usize> {
    let mut place: usize = 0;
    for letter in letters.chars() {
        let letter = u32::from(letter.to_ascii_lowercase()).checked_sub(u32::from('a'))?;
        let letter = usize::try_from(letter)
            .ok()
            .filter(|at| *at < SINGLE_LETTERS)?;
        place = place.checked_mul(SINGLE_LETTERS)?.checked_add(letter + 1)?;
    }
    place.checked_sub(1)
}

impl Questionnaire {
    /// Every question with its code, in the order of the file.
    pub fn codes(&self) -> impl Iterator<Item = (Code, &Question)> {
        self.sections.iter().enumerate().flat_map(|(section, of)| {
            let numbered = of.questions.iter().zip(1..);
            numbered.map(move |(question, number)| (Code { section, number }, question))
        })
    }

    /// The code of a question; `None` if it is not one of these.
    pub fn code(&self, id: &QuestionId) -> Option<Code> {
        let mut codes = self.codes();
        codes.find_map(|(code, question)| (question.id == *id).then_some(code))
    }

    /// The question of that code.
    pub fn coded(&self, code: Code) -> Option<&Question> {
        let section = self.sections.get(code.section)?;
        section.questions.get(code.number.checked_sub(1)?)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::catalog::Catalog;

    #[test]
    fn letters_go_on_behind_z() {
        let shown = [0, 25, 26, 27, 51, 52, 701, 702].map(letters);
        assert_eq!(shown, ["a", "z", "aa", "ab", "az", "ba", "zz", "aaa"]);
        for place in 0..2000 {
            assert_eq!(place_of(&letters(place).to_uppercase()), Some(place));
        }
        for wrong in ["", "ä", "a1", "-"] {
            assert_eq!(place_of(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn codes_are_unique_and_lead_back_to_their_questions() {
        let catalog = Catalog::shipped();
        for questionnaire in &catalog.questionnaires {
            let mut seen = BTreeSet::new();
            for (code, question) in questionnaire.codes() {
                assert!(seen.insert(code.to_string()), "{code} stands twice");
                assert_eq!(Code::read(&code.to_string()), Some(code));
                let found = questionnaire.coded(code).map(|found| &found.id);
                assert_eq!(found, Some(&question.id));
            }
        }
    }

    #[test]
    fn shuffling_changes_no_code() {
        let catalog = Catalog::shipped();
        let questionnaire = catalog.questionnaires.first().unwrap();
        let codes = |seed| -> BTreeSet<(String, String)> {
            let sections = questionnaire.sections.iter();
            let shown = sections.flat_map(|section| section.in_order(seed));
            shown
                .map(|question| {
                    (
                        questionnaire.code(&question.id).unwrap().to_string(),
                        question.id.to_string(),
                    )
                })
                .collect()
        };
        assert_eq!(codes(1), codes(2));
        // Printed forms carry them: they must never change.
        assert!(codes(3).contains(&("B01".to_owned(), "oral_1".to_owned())));
    }

    #[test]
    fn codes_are_read_as_people_type_them() {
        let code = Code {
            section: 1,
            number: 7,
        };
        for typed in ["B07", "b7", "b007", "B7"] {
            assert_eq!(Code::read(typed), Some(code), "{typed}");
        }
        for typed in ["", "B", "7", "I1", "O2", "7B", "ABC1", "B 7", "ß1", "B-1"] {
            assert_eq!(Code::read(typed), None, "{typed}");
        }
    }

    #[test]
    fn many_sections_get_two_letters() {
        let code = |section| Code { section, number: 3 }.to_string();
        assert_eq!(
            [code(0), code(8), code(23), code(24), code(48)],
            ["A03", "J03", "Z03", "AA03", "BA03"]
        );
        assert_eq!(Code::read("BA03").unwrap().section, 48);
    }
}
