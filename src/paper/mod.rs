//! What a questionnaire on paper says, as a sheet: every question with its code, and a box for every answer.
//!
//! Steps and letters stand in the boxes, so that whoever enters the form types what is marked.

mod question;

use std::collections::BTreeSet;

use crate::catalog::Catalog;
use crate::catalog::codes;
use crate::catalog::only_if::OnlyIf;
use crate::catalog::questionnaire::{Question, QuestionKind, Questionnaire, Section};
use crate::catalog::wording::{QuestionWords, Wording};
use crate::record::look::Look;
use crate::record::sitting::Form;
use crate::report::foot;
use crate::sheet::{Cell, Column, Head, Part, Point, Sheet, Table};
use crate::text::Text;

/// Rows for languages; most people know fewer.
const LANGUAGES: usize = 4;

/// Composes the form in the language of `text`, in the order of that seed.
pub fn compose(
    text: &Text,
    catalog: &Catalog,
    questionnaire: &Questionnaire,
    form: Form,
    seed: u64,
) -> Sheet {
    let writer = Writer {
        text,
        wording: catalog.words(text.tag()),
        questionnaire,
        form,
        nothing: QuestionWords::default(),
    };
    let words = writer.wording.questionnaires.get(&questionnaire.id);
    let title = words.map_or_else(|| questionnaire.id.to_string(), |words| words.title.clone());
    let mut parts = writer.opening(&title);
    for section in &questionnaire.sections {
        parts.extend(writer.section(section, seed));
    }
    parts.push(Part::Paragraph(text.get("paper-thanks")));
    let code = format!("{} · {} · {seed}", questionnaire.id, form.name());
    Sheet {
        language: text.tag().clone(),
        title,
        author: String::new(),
        parts,
        foot: foot(text, text.with("paper-foot", &[("code", code.into())])),
        look: Look::default(),
    }
}

/// Whether a question is printed in that form.
pub fn is_printed(section: &Section, question: &Question, form: Form) -> bool {
    section.form <= form && question.form <= form
}

struct Writer<'a> {
    text: &'a Text,
    wording: &'a Wording,
    questionnaire: &'a Questionnaire,
    form: Form,
    /// For what has no words.
    nothing: QuestionWords,
}

impl<'a> Writer<'a> {
    /// Title, name and date to fill in, and how to fill in the rest.
    fn opening(&self, title: &str) -> Vec<Part> {
        let point = |key: &str| Point {
            title: String::new(),
            text: self.text.get(key),
        };
        let head = Head {
            kind: self.text.get("paper-kind"),
            title: title.to_owned(),
            ..Head::default()
        };
        let line = |key: &str| Cell::Line(self.text.get(key));
        let columns = vec![Column::share("", 2.0), Column::share("", 1.0)];
        let rows = vec![vec![line("paper-name"), line("paper-date")]];
        vec![
            Part::Head(head),
            Part::Table(Table { columns, rows }),
            Part::Heading(self.text.get("paper-how")),
            Part::Points(vec![
                point("paper-how-mark"),
                point("paper-how-change"),
                point("paper-how-open"),
                point("paper-how-letters"),
            ]),
        ]
    }

    fn section(&self, section: &'a Section, seed: u64) -> Vec<Part> {
        let printed = |question: &&Question| is_printed(section, question, self.form);
        let questions: Vec<&Question> =
            section.in_order(seed).into_iter().filter(printed).collect();
        let Some(first) = questions.first() else {
            return Vec::new();
        };
        let words = self.wording.sections.get(&section.id);
        let title = words.map_or_else(|| section.id.to_string(), |words| words.title.clone());
        let letter = self.code(first);
        let letter = letter.trim_end_matches(|c: char| c.is_ascii_digit());
        let args = [("letter", letter.into()), ("title", title.into())];
        let mut parts = vec![Part::Heading(self.text.with("paper-section", &args))];
        if let Some(words) = words.filter(|words| !words.intro.is_empty()) {
            parts.push(Part::Paragraph(self.text.language().sentence(&words.intro)));
        }
        if let Some(only_if) = &section.only_if {
            parts.push(Part::Paragraph(self.only_if(only_if)));
        }
        let together = |left: &&Question, right: &&Question| self.share_table(left, right);
        for group in questions.chunk_by(together) {
            parts.extend(self.group(group));
        }
        parts
    }

    /// Whether two questions stand in one table: statements with the same steps.
    fn share_table(&self, left: &Question, right: &Question) -> bool {
        let (QuestionKind::Scale(one), QuestionKind::Scale(other)) = (&left.kind, &right.kind)
        else {
            return false;
        };
        let (left_words, right_words) = (self.words(left), self.words(right));
        question::takes_no_experience(one) == question::takes_no_experience(other)
            && left_words.steps == right_words.steps
            && left_words.helper == right_words.helper
            && left.only_if == right.only_if
    }

    fn words(&self, question: &Question) -> &QuestionWords {
        self.wording
            .questions
            .get(&question.id)
            .unwrap_or(&self.nothing)
    }

    fn code(&self, question: &Question) -> String {
        let code = self.questionnaire.code(&question.id);
        code.map_or_else(String::new, |code| code.to_string())
    }

    /// When a question is to be answered.
    fn only_if(&self, only_if: &OnlyIf) -> String {
        let code = |id| {
            let code = self.questionnaire.code(id);
            code.map_or_else(String::new, |code| code.to_string())
        };
        match only_if {
            OnlyIf::Is { question, options } => {
                let found = self
                    .questionnaire
                    .questions()
                    .find(|known| known.id == *question);
                let offered = found
                    .and_then(|found| found.kind.options())
                    .unwrap_or_default();
                let place = |option| offered.iter().position(|known| known == option);
                let letters: Vec<String> = options
                    .iter()
                    .filter_map(place)
                    .map(codes::letters)
                    .collect();
                let args = [
                    ("letters", letters.join(", ").into()),
                    ("code", code(question).into()),
                ];
                self.text.with("paper-only-if-marked", &args)
            }
            OnlyIf::Answered(question) => {
                let args = [("code", code(question).into())];
                self.text.with("paper-only-if-answered", &args)
            }
            OnlyIf::All(_) | OnlyIf::Any(_) | OnlyIf::Not(_) | OnlyIf::Within { .. } => {
                let codes: BTreeSet<String> = only_if.questions().into_iter().map(code).collect();
                let codes: Vec<String> = codes.into_iter().collect();
                let args = [("codes", self.text.list(&codes).into())];
                self.text.with("paper-only-if", &args)
            }
        }
    }
}
