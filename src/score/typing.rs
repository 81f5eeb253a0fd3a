//! Typing: net words a minute, mistakes and the level they give.

use unicode_segmentation::UnicodeSegmentation as _;

use crate::base::id::{CompetencyId, QuestionId};
use crate::base::points::Points;
use crate::catalog::competency::{Instrument, Scoring};
use crate::catalog::questionnaire::QuestionKind;
use crate::record::answer::Answer;
use crate::score::{Asked, Evidence, Measured};

/// Characters that count as a word, by an old convention of typists.
const WORD: f64 = 5.0;

/// Fewer letters say nothing about speed.
const LEAST_LETTERS: usize = 20;

/// With more mistakes in it, it is another text.
const MOST_WRONG: f64 = 0.3;

/// What a typed text comes to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Typed {
    /// Letters as a reader sees them.
    pub letters: usize,
    /// Letters to insert, delete or replace to get the text shown, as far as it was typed (Levenshtein 1966).
    pub mistakes: usize,
    /// Characters/5 a minute, mistakes still in.
    pub gross: f64,
    /// The same less one word for each mistake left in the text; not negative.
    pub net: f64,
    /// Share of the letters that are right, 0 to 1.
    pub accuracy: f64,
}

impl Typed {
    /// Judges what was typed; `None` if nothing was, or no time passed.
    pub fn of(shown: &str, typed: &str, millis: u32) -> Option<Self> {
        if typed.is_empty() || millis == 0 {
            return None;
        }
        let minutes = f64::from(millis) / 60_000.0;
        let (letters, mistakes) = compared(shown, typed);
        let gross = typed.chars().count() as f64 / WORD / minutes;
        let wrong = mistakes as f64 / letters.max(1) as f64;
        Some(Self {
            letters,
            mistakes,
            gross,
            net: (gross - mistakes as f64 / minutes).max(0.0),
            accuracy: (1.0 - wrong).max(0.0),
        })
    }

    /// Whether it is enough text, and the text shown.
    pub fn is_enough(&self) -> bool {
        self.letters >= LEAST_LETTERS && self.accuracy >= 1.0 - MOST_WRONG
    }
}

/// How many letters were typed, and how many mistakes are in them.
fn compared(shown: &str, typed: &str) -> (usize, usize) {
    if is_plain(shown) && is_plain(typed) {
        // Each character is a letter: far faster to find.
        let wanted: Vec<char> = shown.chars().collect();
        let letters: Vec<char> = typed.chars().collect();
        return (letters.len(), mistakes(&wanted, &letters));
    }
    let wanted: Vec<&str> = shown.graphemes(true).collect();
    let letters: Vec<&str> = typed.graphemes(true).collect();
    (letters.len(), mistakes(&wanted, &letters))
}

/// Whether each character is a letter of its own: Latin and Greek without combining marks.
fn is_plain(text: &str) -> bool {
    let is_alone = |letter: char| matches!(letter, ' '..='~' | '\u{A0}'..='\u{2FF}' | '\u{370}'..='\u{482}' | '\u{1F00}'..='\u{1FFF}' | '\u{2010}'..='\u{2027}');
    text.chars().all(is_alone)
}

/// The least distance between what was typed and any beginning of what was wanted (Levenshtein 1966).
///
/// Follows each diagonal as far as so many mistakes reach (Landau and Vishkin 1989): people who type well are
/// judged in a moment.
fn mistakes<T: PartialEq>(wanted: &[T], typed: &[T]) -> usize {
    // How many letters typed are reached on each diagonal, of which there are as many to either side as mistakes.
    let mut reached = vec![run(wanted, typed)];
    for found in 0..=typed.len() {
        if reached.contains(&typed.len()) {
            return found;
        }
        reached = (0..2 * found + 3)
            .map(|at| {
                // The diagonal of `at` lies `ahead - behind` letters further on in the text wanted.
                let (ahead, behind) = (at, found + 1);
                let of = |at: usize| reached.get(at).copied();
                let too_much = of(at).map(|row| row + 1);
                let replaced = at.checked_sub(1).and_then(of).map(|row| row + 1);
                let left_out = at.checked_sub(2).and_then(of);
                let row = too_much.max(replaced).max(left_out).unwrap_or(0);
                let row = row.max(behind.saturating_sub(ahead)).min(typed.len());
                let row = row.min((wanted.len() + behind).saturating_sub(ahead));
                let column = (row + ahead).saturating_sub(behind);
                let rest = |letters: &[T], from: usize| letters.len().min(from);
                let (wanted, typed) = (
                    wanted.split_at(rest(wanted, column)).1,
                    typed.split_at(rest(typed, row)).1,
                );
                row + run(wanted, typed)
            })
            .collect();
    }
    typed.len()
}

/// How many letters are the same from the start.
fn run<T: PartialEq>(left: &[T], right: &[T]) -> usize {
    left.iter()
        .zip(right)
        .take_while(|(left, right)| left == right)
        .count()
}

/// For each letter of the text shown, as far as it was typed, whether it was typed right.
///
/// Along the way with the fewest mistakes; a letter typed too much marks the one before it.
pub fn aligned(shown: &str, typed: &str) -> Vec<bool> {
    let wanted: Vec<&str> = shown.graphemes(true).collect();
    let letters: Vec<&str> = typed.graphemes(true).collect();
    let width = wanted.len() + 1;
    let mut table = vec![0_usize; width * (letters.len() + 1)];
    let at = |row: usize, column: usize| row * width + column;
    let get = |table: &[usize], row, column| table.get(at(row, column)).copied().unwrap_or(0);
    for row in 0..=letters.len() {
        for column in 0..width {
            let best = match (row, column) {
                (0, column) => column,
                (row, 0) => row,
                (row, column) => {
                    let same = wanted.get(column - 1) == letters.get(row - 1);
                    let diagonal = get(&table, row - 1, column - 1) + usize::from(!same);
                    let above = get(&table, row - 1, column) + 1;
                    diagonal.min(above).min(get(&table, row, column - 1) + 1)
                }
            };
            if let Some(cell) = table.get_mut(at(row, column)) {
                *cell = best;
            }
        }
    }
    let mut row = letters.len();
    let ends = (0..width).rev();
    let mut column = ends
        .min_by_key(|column| get(&table, row, *column))
        .unwrap_or(0);
    let mut right = vec![false; column];
    while row > 0 && column > 0 {
        let here = get(&table, row, column);
        let same = wanted.get(column - 1) == letters.get(row - 1);
        if same && here == get(&table, row - 1, column - 1) {
            if let Some(state) = right.get_mut(column - 1) {
                *state = true;
            }
            (row, column) = (row - 1, column - 1);
        } else if here == get(&table, row - 1, column - 1) + 1 {
            (row, column) = (row - 1, column - 1);
        } else if here == get(&table, row - 1, column) + 1 {
            row -= 1;
        } else {
            column -= 1;
        }
    }
    right
}

/// The level of so many net words a minute.
pub fn level(scoring: &Scoring, net: f64) -> Points {
    let curve = &scoring.typing;
    let at = curve.partition_point(|(words, _)| *words <= net);
    let (below, above) = (
        at.checked_sub(1).and_then(|at| curve.get(at)),
        curve.get(at),
    );
    Points::clamped(match (below, above) {
        (Some((low, from)), Some((high, to))) => {
            from.get() + (to.get() - from.get()) * (net - low) / (high - low)
        }
        (Some((_, level)), None) | (None, Some((_, level))) => level.get(),
        (None, None) => 0.0,
    })
}

/// A typing task that was done.
pub(super) struct Done<'a> {
    question: &'a QuestionId,
    competency: &'a CompetencyId,
    typed: Typed,
}

/// All typing tasks that were done, judged once.
pub(super) fn all<'a>(asked: &[Asked<'a>]) -> Vec<Done<'a>> {
    let done = |asked: &Asked<'a>| match (&asked.question.kind, asked.answer()) {
        (QuestionKind::Typing(task), Some(Answer::Typing(done))) => Some(Done {
            question: &asked.question.id,
            competency: &task.competency,
            typed: Typed::of(&done.shown, &done.typed, done.millis)?,
        }),
        _ => None,
    };
    asked.iter().filter_map(done).collect()
}

/// The first that is enough to judge.
pub(super) fn best_known(done: &[Done<'_>]) -> Option<Typed> {
    let mut enough = done.iter().map(|done| done.typed);
    enough.find(Typed::is_enough)
}

/// The typing tasks about a competency: their mean; `None` if none was done.
pub(super) fn measured(
    done: &[Done<'_>],
    competency: &CompetencyId,
    scoring: &Scoring,
) -> Option<Measured> {
    let about: Vec<&Done<'_>> = done
        .iter()
        .filter(|done| done.competency == competency)
        .collect();
    let evidence = about.iter().map(|done| Evidence {
        question: done.question.clone(),
        instrument: Instrument::Typing,
        points: level(scoring, done.typed.net),
    });
    let evidence: Vec<Evidence> = evidence.collect();
    let error = scoring.error(Instrument::Typing, evidence.len());
    let is_enough = about.iter().any(|done| done.typed.is_enough());
    Measured::mean(evidence, error, is_enough)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn speed_is_counted_in_words_of_five_and_mistakes_take_from_it() {
        let typed = Typed::of("good morning to you", "good morning to you", 12_000).unwrap();
        assert_eq!((typed.letters, typed.mistakes), (19, 0));
        assert!((typed.gross - 19.0).abs() < 1e-9 && (typed.net - 19.0).abs() < 1e-9);
        let slip = Typed::of("good morning to you", "god mornign to you", 12_000).unwrap();
        assert_eq!(slip.mistakes, 3);
        // 18 characters in 0.2 minutes, three mistakes.
        assert!((slip.net - (18.0 - 15.0)).abs() < 1e-9);
        assert!((slip.accuracy - (1.0 - 3.0 / 18.0)).abs() < 1e-9);
    }

    /// The whole table, cell by cell.
    fn distance_by_table(wanted: &[char], typed: &[char]) -> usize {
        let mut row: Vec<usize> = (0..=wanted.len()).collect();
        for (at, letter) in typed.iter().enumerate() {
            let mut diagonal = std::mem::replace(&mut row[0], at + 1);
            for column in 1..row.len() {
                let replaced = diagonal + usize::from(wanted[column - 1] != *letter);
                diagonal = row[column];
                row[column] = replaced.min(diagonal + 1).min(row[column - 1] + 1);
            }
        }
        row.into_iter().min().unwrap()
    }

    proptest::proptest! {
        #[test]
        fn the_diagonals_find_what_the_whole_table_finds(wanted in "[abc]{0,12}", typed in "[abc]{0,14}") {
            let wanted: Vec<char> = wanted.chars().collect();
            let typed: Vec<char> = typed.chars().collect();
            proptest::prop_assert_eq!(mistakes(&wanted, &typed), distance_by_table(&wanted, &typed));
        }
    }

    #[test]
    fn each_letter_shown_is_right_wrong_or_still_to_come() {
        assert_eq!(aligned("parcel", "par"), [true, true, true]);
        assert_eq!(aligned("parcel", "paxc"), [true, true, false, true]);
        assert_eq!(
            aligned("parcel", "pacel"),
            [true, true, false, true, true, true]
        );
        assert_eq!(aligned("parcel", ""), Vec::<bool>::new());
    }

    #[test]
    fn a_text_that_was_not_finished_has_no_mistakes_at_its_end() {
        let typed = Typed::of("good morning to you", "good mor", 6_000).unwrap();
        assert_eq!(typed.mistakes, 0);
    }

    #[test]
    fn bengali_letters_are_compared_as_a_reader_sees_them() {
        let typed = Typed::of("শুভ সকাল", "শুভ সকল", 6_000).unwrap();
        assert_eq!((typed.letters, typed.mistakes), (6, 1));
    }

    #[test]
    fn another_text_and_a_few_letters_are_not_enough() {
        let other = Typed::of(
            "good morning to all of you",
            "xxxxxxxxxxxxxxxxxxxxxxxx",
            6_000,
        );
        assert!(!other.unwrap().is_enough());
        assert!(
            !Typed::of("good morning", "good", 1_000)
                .unwrap()
                .is_enough()
        );
        assert_eq!(Typed::of("good", "", 1_000), None);
    }

    #[test]
    fn levels_lie_between_those_of_the_table() {
        let scoring = Scoring {
            typing: [(0.0, 0.0), (20.0, 40.0), (40.0, 60.0)]
                .map(|(words, level)| (words, Points::clamped(level)))
                .to_vec(),
            ..Scoring::default()
        };
        let level = |net| level(&scoring, net).get();
        assert!((level(10.0) - 20.0).abs() < 1e-9);
        assert!((level(30.0) - 50.0).abs() < 1e-9);
        assert!((level(90.0) - 60.0).abs() < 1e-9);
    }
}
