//! The way through a questionnaire: which page comes next, where to take it up, how much is done.

use std::collections::BTreeSet;

use crate::base::id::QuestionId;
use crate::catalog::questionnaire::{Question, Questionnaire, Section};
use crate::record::Record;

/// A page of the questionnaire. Parts and questions are counted from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stop {
    /// The choice of a length, and all parts to go to.
    Plan,
    /// The card before the first question of a part.
    Start(usize),
    /// A question by part and place in its part.
    Question(usize, usize),
    /// The thank-you after a part that is not the last.
    End(usize),
    /// After the last part.
    Finished,
}

/// A part with its questions in the client's order.
pub(crate) struct Part<'a> {
    pub(crate) section: &'a Section,
    /// Never empty.
    pub(crate) questions: Vec<&'a Question>,
}

/// A questionnaire in the order in which one client sees it.
pub(crate) struct Course<'a> {
    /// Parts without questions are left out.
    pub(crate) parts: Vec<Part<'a>>,
}

impl<'a> Course<'a> {
    /// The questions of the client's form that the answers so far leave to be asked, ordered by a seed.
    pub(crate) fn new(questionnaire: &'a Questionnaire, record: &Record, seed: u64) -> Self {
        let part = |section: &'a Section| {
            let asked: BTreeSet<&QuestionId> = section
                .asked(record.sitting.form, &record.answers)
                .map(|question| &question.id)
                .collect();
            let mut questions = section.in_order(seed);
            questions.retain(|question| asked.contains(&question.id));
            Part { section, questions }
        };
        let parts = questionnaire.sections.iter().map(part);
        Self {
            parts: parts.filter(|part| !part.questions.is_empty()).collect(),
        }
    }

    /// The page to show first: where the client left, the end if all was seen, the beginning if nothing was.
    ///
    /// The first question of an untouched part is shown with the part's card before it.
    pub(crate) fn resume(&self, record: &Record) -> Stop {
        if self.parts.is_empty() {
            return Stop::Finished;
        }
        if record.questionnaire.is_none() {
            return Stop::Plan;
        }
        let Some(position) = &record.position else {
            return Stop::Finished;
        };
        match self.stop_of(position) {
            Some(Stop::Question(part, 0)) if !self.is_touched(part, record) => Stop::Start(part),
            Some(stop) => stop,
            // The data file has changed since.
            None => self.first_open(record).unwrap_or(Stop::Finished),
        }
    }

    /// The page on which a question stands.
    pub(crate) fn stop_of(&self, id: &QuestionId) -> Option<Stop> {
        self.stops()
            .find(|(_, question)| question.id == *id)
            .map(|(stop, _)| stop)
    }

    /// The first question without an answer.
    pub(crate) fn first_open(&self, record: &Record) -> Option<Stop> {
        self.stops()
            .find(|(_, question)| is_open(question, record))
            .map(|(stop, _)| stop)
    }

    /// The first question of a part without an answer.
    pub(crate) fn first_open_in(&self, part: usize, record: &Record) -> Option<Stop> {
        let questions = &self.parts.get(part)?.questions;
        let at = questions
            .iter()
            .position(|question| is_open(question, record))?;
        Some(Stop::Question(part, at))
    }

    /// How many questions of a part have no answer.
    pub(crate) fn open_in(&self, part: usize, record: &Record) -> usize {
        let is_open = |question: &&&Question| is_open(question, record);
        self.parts
            .get(part)
            .map_or(0, |part| part.questions.iter().filter(is_open).count())
    }

    /// The page after this one.
    pub(crate) fn next(&self, stop: Stop) -> Stop {
        match stop {
            Stop::Plan if self.parts.is_empty() => Stop::Finished,
            Stop::Plan => Stop::Start(0),
            Stop::Start(part) => Stop::Question(part, 0),
            Stop::Question(part, at) if at + 1 < self.question_count(part) => {
                Stop::Question(part, at + 1)
            }
            Stop::Question(part, _) if part + 1 < self.parts.len() => Stop::End(part),
            Stop::End(part) if part + 1 < self.parts.len() => Stop::Start(part + 1),
            Stop::Question(..) | Stop::End(_) | Stop::Finished => Stop::Finished,
        }
    }

    /// The page before this one, past the thank-you cards; `None` on the first page.
    pub(crate) fn back(&self, stop: Stop) -> Option<Stop> {
        let last_of =
            |part: usize| Stop::Question(part, self.question_count(part).saturating_sub(1));
        match stop {
            Stop::Plan => None,
            Stop::Start(0) => Some(Stop::Plan),
            Stop::Start(part) => part.checked_sub(1).map(last_of),
            Stop::Question(part, 0) => Some(Stop::Start(part)),
            Stop::Question(part, at) => Some(Stop::Question(part, at - 1)),
            Stop::End(part) => Some(last_of(part)),
            Stop::Finished => self.parts.len().checked_sub(1).map(last_of),
        }
    }

    /// The question on a page; `None` on cards.
    pub(crate) fn question(&self, stop: Stop) -> Option<&'a Question> {
        match stop {
            Stop::Question(part, at) => self.parts.get(part)?.questions.get(at).copied(),
            Stop::Plan | Stop::Start(_) | Stop::End(_) | Stop::Finished => None,
        }
    }

    /// What to remember so that [`resume`](Self::resume) leads here again; `None` at the end.
    pub(crate) fn position(&self, stop: Stop) -> Option<QuestionId> {
        let stop = match stop {
            Stop::Plan => Stop::Question(0, 0),
            Stop::Start(part) => Stop::Question(part, 0),
            Stop::End(part) => Stop::Question(part + 1, 0),
            Stop::Question(..) | Stop::Finished => stop,
        };
        self.question(stop).map(|question| question.id.clone())
    }

    /// The part of a page; `None` at the end.
    pub(crate) fn part_of(stop: Stop) -> Option<usize> {
        match stop {
            Stop::Start(part) | Stop::Question(part, _) | Stop::End(part) => Some(part),
            Stop::Finished | Stop::Plan => None,
        }
    }

    /// How much of each part is done, 0 to 1: what lies behind the client, and what was answered ahead.
    pub(crate) fn progress(&self, record: &Record, stop: Stop) -> Vec<f32> {
        let present = match stop {
            Stop::Plan => 0,
            stop => Self::part_of(stop).unwrap_or(self.parts.len()),
        };
        let share = |(part, of): (usize, &Part<'_>)| {
            let count = of.questions.len() as f32;
            let answered = (of.questions.len() - self.open_in(part, record)) as f32 / count;
            match stop {
                _ if part < present => 1.0,
                Stop::End(end) if part == end => 1.0,
                Stop::Question(_, at) if part == present => answered.max(at as f32 / count),
                _ => answered,
            }
        };
        self.parts.iter().enumerate().map(share).collect()
    }

    fn question_count(&self, part: usize) -> usize {
        self.parts.get(part).map_or(0, |part| part.questions.len())
    }

    fn is_touched(&self, part: usize, record: &Record) -> bool {
        self.open_in(part, record) < self.question_count(part)
    }

    fn stops(&self) -> impl Iterator<Item = (Stop, &'a Question)> {
        self.parts.iter().enumerate().flat_map(|(part, of)| {
            of.questions
                .iter()
                .enumerate()
                .map(move |(at, question)| (Stop::Question(part, at), *question))
        })
    }
}

/// Whether a question waits for an answer; a text to read does not.
fn is_open(question: &Question, record: &Record) -> bool {
    question.kind.is_answered() && !record.answers.contains_key(&question.id)
}

/// How far a client has come, for screens that invite to go on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Progress {
    /// Parts behind the client.
    pub(crate) parts_done: usize,
    pub(crate) part_count: usize,
    /// The part that comes next, counted from 0; `None` once all were seen.
    pub(crate) part: Option<usize>,
    /// What the rest takes most people.
    pub(crate) minutes_left: u32,
    pub(crate) is_started: bool,
}

impl Progress {
    /// Reads the record; nothing is done before the first start.
    pub(crate) fn of(questionnaire: &Questionnaire, record: &Record) -> Self {
        let course = Course::new(questionnaire, record, record.seed);
        let form = record.sitting.form;
        // Looking through answers again does not undo what is done.
        let is_answered = record.questionnaire.is_some() && course.first_open(record).is_none();
        let part = match course.resume(record) {
            Stop::Plan => Some(0),
            stop => Course::part_of(stop),
        };
        let part = part.filter(|_| !is_answered);
        let parts_done = part.unwrap_or(course.parts.len());
        let minutes_left = course
            .parts
            .iter()
            .skip(parts_done)
            .map(|part| part.section.minutes(form));
        Self {
            parts_done,
            part_count: course.parts.len(),
            part,
            minutes_left: minutes_left.sum(),
            is_started: record.questionnaire.is_some(),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::base::id::{CompetencyId, LanguageTag, QuestionnaireId, SectionId};
    use crate::catalog::questionnaire::{Measures, QuestionKind, Scale};
    use crate::record::answer::{Answer, Given};
    use crate::record::edit::Edit;
    use crate::record::sitting::Form;

    fn questionnaire() -> Questionnaire {
        let question = |id: String| Question {
            id: QuestionId::new(&id).unwrap(),
            form: Form::Short,
            only_if: None,
            kind: QuestionKind::Scale(Scale {
                steps: 5,
                measures: Measures::Competency(CompetencyId::new("oral").unwrap()),
                reversed: false,
            }),
        };
        let section = |name: &str, count: usize| Section {
            id: SectionId::new(name).unwrap(),
            minutes: 2,
            shuffle: false,
            form: Form::Short,
            only_if: None,
            questions: (0..count)
                .map(|n| question(format!("{name}_{n}")))
                .collect(),
        };
        Questionnaire {
            id: QuestionnaireId::new("short").unwrap(),
            language: LanguageTag::new("en").unwrap(),
            standard_errors: BTreeMap::new(),
            sections: vec![section("a", 2), section("none", 0), section("b", 4)],
        }
    }

    fn started(position: Option<&str>, answered: &[&str]) -> Record {
        let mut record = Record {
            position: position.map(|id| QuestionId::new(id).unwrap()),
            ..Record::default()
        };
        record.questionnaire = Some(QuestionnaireId::new("short").unwrap());
        for id in answered {
            let given = Some(Given {
                answer: Answer::Scale(3),
                millis: None,
            });
            record.apply(Edit::SetAnswer {
                question: QuestionId::new(id).unwrap(),
                given,
            });
        }
        record
    }

    #[test]
    fn the_way_leads_through_cards_and_questions_to_the_end() {
        let questionnaire = questionnaire();
        let course = Course::new(&questionnaire, &Record::default(), 0);
        let mut way = vec![Stop::Plan];
        while way.last() != Some(&Stop::Finished) {
            way.push(course.next(*way.last().unwrap()));
        }
        let questions = |part, count| (0..count).map(move |at| Stop::Question(part, at));
        let expected: Vec<Stop> = [Stop::Plan, Stop::Start(0)]
            .into_iter()
            .chain(questions(0, 2))
            .chain([Stop::End(0), Stop::Start(1)])
            .chain(questions(1, 4))
            .chain([Stop::Finished])
            .collect();
        assert_eq!(way, expected);
    }

    #[test]
    fn the_way_back_passes_the_thanks() {
        let questionnaire = questionnaire();
        let course = Course::new(&questionnaire, &Record::default(), 0);
        assert_eq!(course.back(Stop::Start(1)), Some(Stop::Question(0, 1)));
        assert_eq!(course.back(Stop::Question(1, 0)), Some(Stop::Start(1)));
        assert_eq!(course.back(Stop::Finished), Some(Stop::Question(1, 3)));
        assert_eq!(course.back(Stop::Start(0)), Some(Stop::Plan));
        assert_eq!(course.back(Stop::Plan), None);
    }

    #[test]
    fn every_page_is_taken_up_where_it_was_left() {
        let questionnaire = questionnaire();
        let course = Course::new(&questionnaire, &Record::default(), 0);
        assert_eq!(course.resume(&Record::default()), Stop::Plan);
        for stop in [
            Stop::Start(1),
            Stop::Question(0, 1),
            Stop::Question(1, 2),
            Stop::Finished,
        ] {
            let position = course.position(stop);
            let record = started(position.as_ref().map(QuestionId::as_str), &["a_0"]);
            assert_eq!(course.resume(&record), stop);
        }
        let thanked = course.position(Stop::End(0));
        assert_eq!(
            course.resume(&started(thanked.as_ref().map(QuestionId::as_str), &["a_0"])),
            Stop::Start(1)
        );
        assert_eq!(
            course.resume(&started(Some("a_0"), &["a_0"])),
            Stop::Question(0, 0)
        );
    }

    #[test]
    fn a_question_that_is_gone_leads_to_the_first_open_one() {
        let questionnaire = questionnaire();
        let course = Course::new(&questionnaire, &Record::default(), 0);
        assert_eq!(
            course.resume(&started(Some("gone"), &["a_0"])),
            Stop::Question(0, 1)
        );
    }

    #[test]
    fn progress_counts_what_lies_behind_and_what_was_answered_ahead() {
        let questionnaire = questionnaire();
        let course = Course::new(&questionnaire, &Record::default(), 0);
        let record = started(None, &["b_0"]);
        assert_eq!(course.progress(&record, Stop::Question(0, 1)), [0.5, 0.25]);
        assert_eq!(course.progress(&record, Stop::End(0)), [1.0, 0.25]);
        assert_eq!(course.progress(&record, Stop::Question(1, 2)), [1.0, 0.5]);
        assert_eq!(course.progress(&record, Stop::Finished), [1.0, 1.0]);
    }

    #[test]
    fn looking_through_all_answers_again_leaves_everything_done() {
        let answered = ["a_0", "a_1", "b_0", "b_1", "b_2", "b_3"];
        let again = Progress::of(&questionnaire(), &started(Some("a_1"), &answered));
        assert_eq!((again.parts_done, again.part), (2, None));
    }

    #[test]
    fn minutes_count_the_parts_that_are_left() {
        let questionnaire = questionnaire();
        let at_second = Progress::of(&questionnaire, &started(Some("b_1"), &["b_0"]));
        assert_eq!(
            (at_second.parts_done, at_second.part, at_second.minutes_left),
            (1, Some(1), 2)
        );
        let finished = Progress::of(&questionnaire, &started(None, &["a_0"]));
        assert_eq!(
            (finished.parts_done, finished.part, finished.minutes_left),
            (2, None, 0)
        );
        let fresh = Progress::of(&questionnaire, &Record::default());
        assert_eq!(
            (fresh.parts_done, fresh.minutes_left, fresh.is_started),
            (0, 4, false)
        );
    }
}
