//! The order in which one client sees the questions of a section.

use crate::catalog::questionnaire::{Question, Section};

impl Section {
    /// Its questions as the client of that seed sees them: shuffled, or in the order of the file.
    ///
    /// The same seed gives the same order on every machine and in every version, so that a resumed session and a
    /// printed copy agree. Sections of one questionnaire are shuffled independently of each other.
    pub fn in_order(&self, seed: u64) -> Vec<&Question> {
        let mut questions: Vec<&Question> = self.questions.iter().collect();
        if self.shuffle {
            shuffle(&mut questions, seed ^ fingerprint(self.id.as_str()));
        }
        questions
    }
}

/// Shuffles by Fisher and Yates (Durstenfeld 1964, Algorithm 235): every order is equally likely.
fn shuffle<T>(items: &mut [T], seed: u64) {
    let mut state = seed;
    for last in (1..items.len()).rev() {
        items.swap(last, below(&mut state, last + 1));
    }
}

/// The next number below `limit`: the high half of a 128-bit product (Lemire 2019).
///
/// The bias is below `limit`/2⁶⁴.
fn below(state: &mut u64, limit: usize) -> usize {
    let product = u128::from(next(state)) * limit as u128;
    // Less than `limit`, which is a `usize`.
    usize::try_from(product >> 64).unwrap_or(0)
}

/// The next number of `SplitMix64` (Steele, Lea and Flood 2014).
fn next(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let mut mixed = *state;
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    mixed ^ (mixed >> 31)
}

/// A number that differs between ids: FNV-1a, 64 bits (Fowler, Noll and Vo).
fn fingerprint(id: &str) -> u64 {
    id.bytes().fold(0xCBF2_9CE4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::id::{CompetencyId, QuestionId, SectionId};
    use crate::catalog::questionnaire::{Measures, QuestionKind, Scale};

    fn section(shuffle: bool) -> Section {
        let question = |n: usize| Question {
            id: QuestionId::new(&format!("q{n}")).unwrap(),
            kind: QuestionKind::Scale(Scale {
                steps: 5,
                measures: Measures::Competency(CompetencyId::new("oral").unwrap()),
                reversed: false,
            }),
        };
        Section {
            id: SectionId::new("people").unwrap(),
            minutes: 2,
            shuffle,
            questions: (0..12).map(question).collect(),
        }
    }

    fn ids(questions: &[&Question]) -> Vec<String> {
        questions
            .iter()
            .map(|question| question.id.to_string())
            .collect()
    }

    #[test]
    fn splitmix_gives_its_published_numbers() {
        let mut state = 1_234_567;
        assert_eq!(next(&mut state), 6_457_827_717_110_365_317);
        assert_eq!(next(&mut state), 3_203_168_211_198_807_973);
    }

    #[test]
    fn a_shuffled_section_keeps_every_question_once() {
        let section = section(true);
        let mut shuffled = ids(&section.in_order(7));
        assert_ne!(shuffled, ids(&section.questions.iter().collect::<Vec<_>>()));
        shuffled.sort();
        let mut all = ids(&section.questions.iter().collect::<Vec<_>>());
        all.sort();
        assert_eq!(shuffled, all);
    }

    #[test]
    fn the_seed_alone_decides_the_order() {
        let section = section(true);
        assert_eq!(ids(&section.in_order(7)), ids(&section.in_order(7)));
        assert_ne!(ids(&section.in_order(7)), ids(&section.in_order(8)));
        // Sessions stored by earlier versions must resume in the order in which they began.
        assert_eq!(
            ids(&section.in_order(7)).join(" "),
            "q11 q0 q10 q7 q2 q9 q5 q1 q6 q4 q3 q8"
        );
    }

    #[test]
    fn a_section_that_is_not_shuffled_keeps_the_order_of_the_file() {
        let section = section(false);
        assert_eq!(
            ids(&section.in_order(7)),
            ids(&section.questions.iter().collect::<Vec<_>>())
        );
    }
}
