//! Answers typed from paper: a code and what is marked, e.g. `B07 4`, `a02=b`, `G01 fr C1 C1 B2 B2 B1`, `J03 1 5 3 2`.
//!
//! Letters and ratings stand for options and responses in the order of the questionnaire file, as they are printed.

use std::collections::BTreeMap;
use std::path::Path;

use unicode_segmentation::UnicodeSegmentation as _;

use crate::base::id::{OptionId, QuestionId};
use crate::base::problem::{Message, Place, Problem};
use crate::catalog::Catalog;
use crate::catalog::answers::AnswerSheet;
use crate::catalog::codes::{Code, SINGLE_LETTERS, letters, place_of};
use crate::catalog::question::situation::{BEST, Situation};
use crate::catalog::questionnaire::{Measures, Question, QuestionKind, Questionnaire, Scale};
use crate::record::answer::{Answer, Cefr, LanguageSkill};
use crate::record::sitting::Form;

/// Stands for what is left open, and for none.
const OPEN: &str = "-";

/// What may stand between a code and its answer.
const AFTER_CODE: [char; 5] = ['=', ':', ',', ' ', '\t'];

/// Marks a mother tongue.
const MOTHER_TONGUE: [&str; 2] = ["m", "native"];

/// A form on paper on its way into a file of answers.
pub struct Entry<'a> {
    catalog: &'a Catalog,
    questionnaire: &'a Questionnaire,
    /// The form that was printed; `None` takes questions of all forms.
    form: Option<Form>,
    seed: u64,
    answers: BTreeMap<QuestionId, Answer>,
    /// Where each answer was typed.
    lines: BTreeMap<QuestionId, usize>,
}

/// What is wrong with an answer, and what is allowed.
type Refusal = (Message, Message);

impl<'a> Entry<'a> {
    /// An empty form.
    pub fn new(
        catalog: &'a Catalog,
        questionnaire: &'a Questionnaire,
        form: Option<Form>,
        seed: u64,
    ) -> Self {
        Self {
            catalog,
            questionnaire,
            form,
            seed,
            answers: BTreeMap::new(),
            lines: BTreeMap::new(),
        }
    }

    /// Takes every line of a text; what cannot be taken is told with its line.
    pub fn read(&mut self, path: &Path, text: &str) -> Vec<Problem> {
        let lines = text.trim_start_matches('\u{FEFF}').lines().zip(1..);
        let problems = lines.filter_map(|(line, number)| {
            let mut problem = self.line(line, number).err()?;
            problem.place.file = Some(path.to_owned());
            Some(problem)
        });
        problems.collect()
    }

    /// Takes one line; blank ones and those that begin with `#` say nothing.
    pub fn line(&mut self, line: &str, number: usize) -> Result<(), Problem> {
        let line = latin_digits(line.trim());
        if line.is_empty() || line.starts_with('#') {
            return Ok(());
        }
        let at = |problem: Refusal, code: String| {
            let place = Place {
                line: Some(number),
                field: code,
                ..Place::default()
            };
            Problem::error(place, problem.0).hint(problem.1)
        };
        let end = line
            .find(|c: char| !c.is_alphanumeric())
            .unwrap_or(line.len());
        let (typed, rest) = line.split_at_checked(end).unwrap_or((&line, ""));
        let Some(code) = Code::read(typed) else {
            let message = Message::new("paper-entry-no-code").with("typed", typed);
            return Err(at(
                (message, Message::new("paper-entry-no-code-hint")),
                String::new(),
            ));
        };
        let question = self
            .question(code)
            .map_err(|problem| at(problem, code.to_string()))?;
        let rest = rest.trim_start_matches(AFTER_CODE).trim_end();
        self.put(question, code, rest, number)
            .map_err(|problem| at(problem, code.to_string()))
    }

    /// Takes what was typed for a question in place of any answer that it has.
    pub fn answer(&mut self, question: &Question, typed: &str) -> Result<(), Problem> {
        let code = self
            .questionnaire
            .code(&question.id)
            .map_or_else(String::new, |code| code.to_string());
        let typed = latin_digits(typed.trim());
        let answer = answer(self.catalog, question, &code, &typed).map_err(|(message, hint)| {
            let place = Place {
                field: code,
                ..Place::default()
            };
            Problem::error(place, message).hint(hint)
        })?;
        self.add(question, answer);
        Ok(())
    }

    /// The answers so far.
    pub fn sheet(&self) -> AnswerSheet {
        AnswerSheet {
            questionnaire: Some(self.questionnaire.id.clone()),
            seed: self.seed,
            form: Some(self.form.unwrap_or_else(|| self.least_form())),
            answers: self.answers.clone(),
        }
    }

    /// The shortest form that asks everything that was answered.
    fn least_form(&self) -> Form {
        let sections = self.questionnaire.sections.iter();
        let forms = sections.flat_map(|section| {
            let answered = section.questions.iter();
            let answered = answered.filter(|question| self.answers.contains_key(&question.id));
            answered.map(|question| section.form.max(question.form))
        });
        forms.max().unwrap_or_default()
    }

    /// Takes a line that begins with the code of another question, in place of any answer that this one has.
    ///
    /// `None` if the line begins with no code, and so is an answer itself.
    pub fn correct(&mut self, line: &str) -> Option<Result<(), Problem>> {
        let line = latin_digits(line.trim());
        let end = line.find(|c: char| !c.is_alphanumeric())?;
        let (typed, rest) = line.split_at_checked(end)?;
        let code = Code::read(typed)?;
        let place = Place {
            field: code.to_string(),
            ..Place::default()
        };
        let question = match self.question(code) {
            Ok(question) => question,
            Err((message, hint)) => return Some(Err(Problem::error(place, message).hint(hint))),
        };
        Some(self.answer(question, rest.trim_start_matches(AFTER_CODE)))
    }

    fn question(&self, code: Code) -> Result<&'a Question, Refusal> {
        let Some(question) = self.questionnaire.coded(code) else {
            let message = Message::new("paper-entry-unknown").with("code", code.to_string());
            return Err((message, Message::new("paper-entry-no-code-hint")));
        };
        let mut sections = self.questionnaire.sections.iter();
        let section = sections.find(|section| {
            section
                .questions
                .iter()
                .any(|known| known.id == question.id)
        });
        let shortest = section.map_or(question.form, |section| section.form.max(question.form));
        match self.form {
            Some(form) if shortest > form => {
                let message = Message::new("paper-entry-not-in-form")
                    .with("code", code.to_string())
                    .with("form", form.name());
                let hint =
                    Message::new("paper-entry-not-in-form-hint").with("form", shortest.name());
                Err((message, hint))
            }
            _ => Ok(question),
        }
    }

    fn put(
        &mut self,
        question: &Question,
        code: Code,
        typed: &str,
        number: usize,
    ) -> Result<(), Refusal> {
        let is_list = matches!(question.kind, QuestionKind::Languages);
        if let Some(line) = self.lines.get(&question.id).filter(|_| !is_list) {
            let message = Message::new("paper-entry-twice")
                .with("code", code.to_string())
                .with("line", *line);
            return Err((message, Message::new("paper-entry-twice-hint")));
        }
        let answer = answer(self.catalog, question, &code.to_string(), typed)?;
        self.lines.insert(question.id.clone(), number);
        self.add(question, answer);
        Ok(())
    }

    /// Languages are added one by one; any other answer takes the place of the one before.
    fn add(&mut self, question: &Question, answer: Answer) {
        match (self.answers.get_mut(&question.id), answer) {
            (Some(Answer::Languages(known)), Answer::Languages(more)) => {
                for skill in more {
                    known.retain(|before| before.language != skill.language);
                    known.push(skill);
                }
            }
            (_, answer) => {
                self.answers.insert(question.id.clone(), answer);
            }
        }
    }
}

/// The same text with Latin digits: Bengali keyboards type others.
fn latin_digits(text: &str) -> String {
    let latin = |c: char| match c {
        '০'..='৯' => char::from_digit(u32::from(c) - u32::from('০'), 10).unwrap_or(c),
        c => c,
    };
    text.chars().map(latin).collect()
}

fn answer(
    catalog: &Catalog,
    question: &Question,
    code: &str,
    typed: &str,
) -> Result<Answer, Refusal> {
    let found = match &question.kind {
        QuestionKind::Scale(scale) => step(scale, typed),
        QuestionKind::Choice(choice) => match options(&choice.options, typed).as_deref() {
            Some([one]) => Some(Answer::Choice(one.clone())),
            _ => None,
        },
        QuestionKind::Multi(multi) => options(&multi.options, typed).map(Answer::Multi),
        QuestionKind::Languages => {
            language(catalog, typed).map(|skill| Answer::Languages(vec![skill]))
        }
        QuestionKind::Number(number) => {
            let typed = typed.parse().ok();
            let allowed = number.least..=number.most;
            typed
                .filter(|typed| allowed.contains(typed))
                .map(Answer::Number)
        }
        QuestionKind::Situation(situation) => ratings(situation, typed),
        QuestionKind::Text => (!typed.is_empty()).then(|| Answer::Text(typed.to_owned())),
        QuestionKind::Call(_)
        | QuestionKind::Case(_)
        | QuestionKind::Note
        | QuestionKind::Typing(_) => None,
    };
    found.ok_or_else(|| {
        let message = Message::new("paper-entry-refused")
            .with("typed", typed)
            .with("code", code);
        (message, allowed(question))
    })
}

/// What can be typed for a question.
pub fn allowed(question: &Question) -> Message {
    let last = |options: &[OptionId]| letters(options.len().saturating_sub(1));
    match &question.kind {
        QuestionKind::Scale(scale) => {
            let key = match scale.measures {
                Measures::Condition(_) => "paper-entry-step",
                Measures::Attention(_) | Measures::Competency(_) => "paper-entry-step-or-none",
            };
            Message::new(key).with("steps", usize::from(scale.steps))
        }
        QuestionKind::Choice(choice) => {
            Message::new("paper-entry-letter").with("last", last(&choice.options))
        }
        QuestionKind::Multi(multi) => {
            let key = if multi.options.len() > SINGLE_LETTERS {
                "paper-entry-letters-apart"
            } else {
                "paper-entry-letters"
            };
            Message::new(key).with("last", last(&multi.options))
        }
        QuestionKind::Languages => Message::new("paper-entry-language"),
        QuestionKind::Number(number) => Message::new("paper-entry-number")
            .with("least", number.least as f64)
            .with("most", number.most as f64),
        QuestionKind::Situation(situation) => {
            Message::new("paper-entry-ratings").with("count", situation.responses.len())
        }
        QuestionKind::Text => Message::new("paper-entry-text"),
        QuestionKind::Note => Message::new("paper-entry-note"),
        QuestionKind::Call(_) | QuestionKind::Case(_) | QuestionKind::Typing(_) => {
            Message::new("paper-entry-task")
        }
    }
}

fn step(scale: &Scale, typed: &str) -> Option<Answer> {
    if typed == OPEN || typed == "0" {
        let is_allowed = !matches!(scale.measures, Measures::Condition(_));
        return is_allowed.then_some(Answer::NoExperience);
    }
    let step: u8 = typed.parse().ok()?;
    (1..=scale.steps)
        .contains(&step)
        .then_some(Answer::Scale(step))
}

/// The options of some letters, in the order of the file; none for a dash.
fn options(offered: &[OptionId], typed: &str) -> Option<Vec<OptionId>> {
    if typed == OPEN {
        return Some(Vec::new());
    }
    let parted = typed.split([' ', ',']).filter(|part| !part.is_empty());
    let letters: Vec<&str> = if offered.len() > SINGLE_LETTERS {
        parted.collect()
    } else {
        parted.flat_map(|part| part.graphemes(true)).collect()
    };
    let places: Option<Vec<usize>> = letters.into_iter().map(place_of).collect();
    let places = places.filter(|places| places.iter().all(|place| *place < offered.len()))?;
    let chosen = offered.iter().enumerate();
    let chosen = chosen.filter(|(place, _)| places.contains(place));
    let chosen: Vec<OptionId> = chosen.map(|(_, option)| option.clone()).collect();
    (!chosen.is_empty()).then_some(chosen)
}

/// A language by its tag, its name in any language of the program or in own words, and its levels.
fn language(catalog: &Catalog, typed: &str) -> Option<LanguageSkill> {
    let words: Vec<&str> = typed
        .split([' ', ',', '\t'])
        .filter(|word| !word.is_empty())
        .collect();
    let (last, before) = words.split_last()?;
    let mut skill = LanguageSkill {
        language: String::new(),
        native: false,
        listening: None,
        reading: None,
        conversation: None,
        speaking: None,
        writing: None,
    };
    if MOTHER_TONGUE.contains(&last.to_lowercase().as_str()) && !before.is_empty() {
        skill.language = tag(catalog, &before.join(" "));
        skill.native = true;
        return Some(skill);
    }
    let names = words.len().checked_sub(5).filter(|names| *names > 0)?;
    let (name, levels) = words.split_at_checked(names)?;
    skill.language = tag(catalog, &name.join(" "));
    let level = |typed: &&str| -> Option<Option<Cefr>> {
        if *typed == OPEN {
            return Some(None);
        }
        let found = Cefr::ALL
            .into_iter()
            .find(|level| level.name().eq_ignore_ascii_case(typed));
        found.map(Some)
    };
    let levels: Option<Vec<Option<Cefr>>> = levels.iter().map(level).collect();
    let [listening, reading, conversation, speaking, writing] = levels?.try_into().ok()?;
    Some(LanguageSkill {
        listening,
        reading,
        conversation,
        speaking,
        writing,
        ..skill
    })
}

/// The tag of a language, or the words themselves if it is not known.
fn tag(catalog: &Catalog, typed: &str) -> String {
    let lower = typed.to_lowercase();
    let library = &catalog.library;
    let mut known = library
        .languages()
        .flat_map(|tag| &library.words(tag).languages);
    let found = known.find(|(tag, name)| **tag == lower || name.to_lowercase() == lower);
    found.map_or_else(|| typed.to_owned(), |(tag, _)| tag.clone())
}

/// Ratings with or without blanks between them; a dash leaves one open.
fn ratings(situation: &Situation, typed: &str) -> Option<Answer> {
    let signs: Vec<char> = typed.chars().filter(|c| !matches!(c, ' ' | ',')).collect();
    if signs.len() != situation.responses.len() {
        return None;
    }
    let mut ratings = BTreeMap::new();
    for (response, sign) in situation.responses.iter().zip(signs) {
        if sign == '-' {
            continue;
        }
        let rating = u8::try_from(sign.to_digit(10)?).ok()?;
        if !(1..=BEST).contains(&rating) {
            return None;
        }
        ratings.insert(response.id.clone(), rating);
    }
    (!ratings.is_empty()).then_some(Answer::Ratings(ratings))
}
