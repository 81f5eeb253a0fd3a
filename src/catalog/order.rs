//! The order in which one client sees the questions of a section.

use crate::catalog::questionnaire::{Question, Section};
use crate::record::sitting::Form;

impl Section {
    /// Its questions as the client of that seed sees them: shuffled, or in the order of the file.
    ///
    /// The same seed gives the same order on every machine and in every version, so that a resumed session and a
    /// printed copy agree. Sections of one questionnaire are shuffled independently of each other, and in a section
    /// the questions of each form: going on to a longer form leaves what was seen in its place.
    pub fn in_order(&self, seed: u64) -> Vec<&Question> {
        if !self.shuffle {
            return self.questions.iter().collect();
        }
        let of_form = |form: Form| {
            let questions = self
                .questions
                .iter()
                .filter(|question| question.form == form);
            shuffled(questions.collect(), seed, self.id.as_str())
        };
        Form::ALL
            .into_iter()
            .flat_map(|(_, form)| of_form(form))
            .collect()
    }
}

/// Things in the order in which the client of that seed sees them; `id` names what they are part of.
pub fn shuffled<T>(mut things: Vec<T>, seed: u64, id: &str) -> Vec<T> {
    shuffle(&mut things, seed ^ fingerprint(id));
    things
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
            form: Form::Short,
            only_if: None,
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
            form: Form::Short,
            only_if: None,
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
    fn a_longer_form_leaves_the_questions_of_the_shorter_one_in_their_places() {
        let short = section(true);
        let mut long = section(true);
        let mut more = long.questions.clone();
        for (place, question) in more.iter_mut().enumerate() {
            question.id = QuestionId::new(&format!("more{place}")).unwrap();
            question.form = Form::Full;
        }
        long.questions.splice(4..4, more);
        let order = ids(&long.in_order(7));
        assert_eq!(order[..12], ids(&short.in_order(7)));
        assert!(order[12..].iter().all(|id| id.starts_with("more")));
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
