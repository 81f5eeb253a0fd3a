//! Questions on paper, each kind in its form.

use crate::catalog::codes::letters;
use crate::catalog::question::situation::{BEST, Situation};
use crate::catalog::questionnaire::{Measures, Question, QuestionKind, Scale};
use crate::paper::{LANGUAGES, Writer};
use crate::record::answer::Cefr;
use crate::sheet::{Cell, Choice, Column, Part, Table};

/// Widths of columns in points: a code, a box with its name above, a box, a letter, and levels of a language.
const CODE: f32 = 26.0;
const STEP: f32 = 37.0;
const RATING: f32 = 27.0;
const LETTER: f32 = 12.0;
const LEVELS: f32 = 57.0;

/// Marks a mother tongue.
const MOTHER_TONGUE: &str = "M";

/// Whether "no experience yet" is an answer.
pub(super) fn takes_no_experience(scale: &Scale) -> bool {
    !matches!(scale.measures, Measures::Condition(_))
}

impl Writer<'_> {
    /// Statements that share a table, or one question of another kind.
    pub(super) fn group(&self, questions: &[&Question]) -> Vec<Part> {
        let Some(question) = questions.first() else {
            return Vec::new();
        };
        match &question.kind {
            QuestionKind::Scale(scale) => self.statements(questions, scale),
            QuestionKind::Choice(_) | QuestionKind::Multi(_) => self.choice(question),
            QuestionKind::Languages => self.languages(question),
            QuestionKind::Situation(situation) => self.situation(question, situation),
            QuestionKind::Number(number) => {
                let args = [
                    ("least", (number.least as f64).into()),
                    ("most", (number.most as f64).into()),
                ];
                let bounds = self.text.with("questionnaire-number-bounds", &args);
                vec![self.question(question, &bounds), Part::Line]
            }
            QuestionKind::Text => vec![self.question(question, ""), Part::Line, Part::Line],
            QuestionKind::Note => vec![Part::Paragraph(self.words(question).prompt.clone())],
            QuestionKind::Call(_) | QuestionKind::Case(_) | QuestionKind::Typing(_) => {
                let computer = self.text.get("paper-at-computer");
                vec![Part::Question {
                    code: self.code(question),
                    text: self.words(question).prompt.clone(),
                    helper: computer,
                }]
            }
        }
    }

    /// The question with its helper, what can be answered, and when it is to be answered.
    fn question(&self, question: &Question, more: &str) -> Part {
        let words = self.words(question);
        let only_if = question
            .only_if
            .as_ref()
            .map(|only_if| self.only_if(only_if));
        let said = [Some(words.helper.as_str()), Some(more), only_if.as_deref()];
        let said = said.into_iter().flatten().filter(|said| !said.is_empty());
        let helper: Vec<String> = said
            .map(|said| self.text.language().sentence(said))
            .collect();
        Part::Question {
            code: self.code(question),
            text: words.prompt.clone(),
            helper: helper.join(" "),
        }
    }

    fn statements(&self, questions: &[&Question], scale: &Scale) -> Vec<Part> {
        let mut parts = Vec::new();
        let Some(first) = questions.first() else {
            return parts;
        };
        let words = self.words(first);
        if !words.helper.is_empty() {
            parts.push(Part::Paragraph(
                self.text.language().sentence(&words.helper),
            ));
        }
        if let Some(only_if) = &first.only_if {
            parts.push(Part::Paragraph(self.only_if(only_if)));
        }
        let mut columns = vec![Column::points("", CODE), Column::share("", 1.0).naming()];
        let steps: Vec<String> = (1..=scale.steps).map(|step| step.to_string()).collect();
        let width = if scale.steps > 6 { RATING } else { STEP };
        for (index, _) in steps.iter().enumerate() {
            let name = words.steps.get(index).cloned().unwrap_or_default();
            columns.push(Column::points(name, width).centred());
        }
        let mut letters = steps;
        if takes_no_experience(scale) {
            let name = self.text.get("questionnaire-no-experience");
            columns.push(Column::points(name, width).centred());
            letters.push("0".to_owned());
        }
        let row = |question: &&Question| {
            let mut row = vec![
                Cell::Code(self.code(question)),
                Cell::Text(self.words(question).prompt.clone()),
            ];
            row.extend(letters.iter().map(|letter| one_box(letter)));
            row
        };
        let rows = questions.iter().map(row).collect();
        parts.push(Part::Table(Table { columns, rows }));
        parts
    }

    fn choice(&self, question: &Question) -> Vec<Part> {
        let words = self.words(question);
        let options = question.kind.options().unwrap_or_default();
        let choice = |(place, option)| Choice {
            letter: letters(place),
            text: words.options.get(option).cloned().unwrap_or_default(),
        };
        let choices = options.iter().enumerate().map(choice).collect();
        vec![self.question(question, ""), Part::Choices(choices)]
    }

    fn languages(&self, question: &Question) -> Vec<Part> {
        let name = self.text.get("paper-mother-tongue");
        let mut columns = vec![
            Column::share(self.text.get("paper-language"), 1.0).naming(),
            Column::points(name, 44.0).centred(),
        ];
        let skills = [
            "cefr-listening",
            "cefr-reading",
            "cefr-conversation",
            "cefr-speaking",
            "cefr-writing",
        ];
        columns.extend(skills.map(|skill| Column::points(self.text.get(skill), LEVELS)));
        let levels: Vec<String> = Cefr::ALL.map(|level| level.name().to_owned()).to_vec();
        let row = |number: usize| {
            let mut row = vec![Cell::Line(number.to_string()), one_box(MOTHER_TONGUE)];
            row.extend(skills.iter().map(|_| Cell::Boxes {
                letters: levels.clone(),
                in_line: 3,
            }));
            row
        };
        let rows = (1..=LANGUAGES).map(row).collect();
        vec![
            // Its helper speaks of the rows on the screen.
            Part::Question {
                code: self.code(question),
                text: self.words(question).prompt.clone(),
                helper: self.text.get("paper-levels"),
            },
            Part::Table(Table { columns, rows }),
        ]
    }

    fn situation(&self, question: &Question, situation: &Situation) -> Vec<Part> {
        let words = self.words(question);
        let told = [words.text("caller"), words.text("manner")];
        let told = told.into_iter().filter(|told| !told.is_empty());
        let told: Vec<String> = told
            .map(|told| self.text.language().sentence(told))
            .collect();
        let mut columns = vec![
            Column::points("", LETTER),
            Column::share(self.text.get("questionnaire-how-helpful"), 1.0).naming(),
        ];
        let ratings: Vec<String> = (1..=BEST).map(|rating| rating.to_string()).collect();
        for rating in 1..=BEST {
            let name = match rating {
                1 => self.text.get("questionnaire-not-helpful"),
                BEST => self.text.get("questionnaire-very-helpful"),
                _ => String::new(),
            };
            columns.push(Column::points(name, RATING).centred());
        }
        let responses = situation.responses.iter().enumerate();
        let rows = responses.map(|(place, response)| {
            let mut row = vec![
                Cell::Code(letters(place)),
                Cell::Text(
                    words
                        .text(&format!("response.{}.text", response.id))
                        .to_owned(),
                ),
            ];
            row.extend(ratings.iter().map(|rating| one_box(rating)));
            row
        });
        let mut parts = vec![
            self.question(question, &told.join(" ")),
            Part::Boxed {
                lead: String::new(),
                text: self.text.quoted(words.text("quote")),
            },
        ];
        let context = words.text("context");
        if !context.is_empty() {
            parts.push(Part::Paragraph(self.text.language().sentence(context)));
        }
        let rows = rows.collect();
        parts.push(Part::Table(Table { columns, rows }));
        parts
    }
}

fn one_box(letter: &str) -> Cell {
    Cell::Boxes {
        letters: vec![letter.to_owned()],
        in_line: 1,
    }
}
