//! Entering a form on paper question by question: what is shown, what is typed, and saving after each answer.

use std::io::{BufRead, Write};

use crate::base::problem::{Message, Problem};
use crate::catalog::answers::AnswerSheet;
use crate::catalog::entry::{self, Entry};
use crate::catalog::questionnaire::{Question, QuestionKind, Questionnaire};
use crate::catalog::wording::Wording;
use crate::text::Text;

/// What goes on after a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Next {
    /// The input has ended.
    End,
    /// The same question takes more, or was not answered yet.
    Again,
    /// The same question is to be shown once more: another one was corrected.
    Show,
    /// On to the question behind it.
    On,
}

/// Somebody who types what they see on paper.
pub(super) struct Typist<'a, R, W> {
    pub(super) text: &'a Text,
    pub(super) wording: &'a Wording,
    pub(super) questionnaire: &'a Questionnaire,
    /// What is typed.
    pub(super) input: R,
    /// Where questions and problems are shown.
    pub(super) output: W,
}

impl<R: BufRead, W: Write> Typist<'_, R, W> {
    /// Asks for one answer after the other until the input ends; `save` is called after each.
    ///
    /// A problem of saving ends it: nothing is taken that is not kept.
    pub(super) fn ask<'q>(
        &mut self,
        entry: &mut Entry<'_>,
        questions: impl IntoIterator<Item = &'q Question>,
        mut save: impl FnMut(&AnswerSheet) -> Result<(), Problem>,
    ) -> Result<(), Problem> {
        self.say(&self.text.get("paper-entry-welcome"));
        for question in questions {
            self.show(question);
            loop {
                match self.line(entry, question, &mut save)? {
                    Next::End => {
                        self.count(entry);
                        return Ok(());
                    }
                    Next::Again => {}
                    Next::Show => self.show(question),
                    Next::On => break,
                }
            }
        }
        self.count(entry);
        Ok(())
    }

    /// Takes one line for a question.
    fn line(
        &mut self,
        entry: &mut Entry<'_>,
        question: &Question,
        save: &mut impl FnMut(&AnswerSheet) -> Result<(), Problem>,
    ) -> Result<Next, Problem> {
        // Nobody is left to ask if this cannot be written.
        write!(self.output, "> ")
            .and_then(|()| self.output.flush())
            .ok();
        let mut line = String::new();
        if !self.input.read_line(&mut line).is_ok_and(|read| read > 0) {
            return Ok(Next::End);
        }
        if line.trim().is_empty() {
            return Ok(Next::On);
        }
        // Words of one's own may begin with what looks like a code.
        let corrected = match question.kind {
            QuestionKind::Text => None,
            _ => entry.correct(&line),
        };
        let next = match (&corrected, &question.kind) {
            (Some(_), _) => Next::Show,
            (None, QuestionKind::Languages) => Next::Again,
            (None, _) => Next::On,
        };
        match corrected.unwrap_or_else(|| entry.answer(question, &line)) {
            Ok(()) => {
                save(&entry.sheet())?;
                Ok(next)
            }
            Err(problem) => {
                self.say(&self.text.problem(&problem));
                Ok(Next::Again)
            }
        }
    }

    /// The question with its code and what can be typed for it.
    fn show(&mut self, question: &Question) {
        let code = self.questionnaire.code(&question.id);
        let code = code.map_or_else(String::new, |code| code.to_string());
        let words = self.wording.questions.get(&question.id);
        let prompt = words.map_or("", |words| words.prompt.as_str());
        let allowed = self.text.message(&entry::allowed(question));
        self.say(&format!("\n{code}  {prompt}\n{allowed}"));
    }

    fn count(&mut self, entry: &Entry<'_>) {
        let count = entry.sheet().answers.len();
        let message = Message::new("paper-entry-count").with("count", count);
        self.say(&format!("\n{}", self.text.message(&message)));
    }

    fn say(&mut self, words: &str) {
        writeln!(self.output, "{words}").ok();
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::base::files;
    use crate::catalog::Catalog;
    use crate::catalog::answers::{read_answers, write_answers};
    use crate::record::answer::Answer;
    use crate::record::sitting::Form;

    /// Types some lines for the first `count` questions of the second part; gives what was shown and kept.
    fn typed(lines: &str, count: usize) -> (String, Vec<AnswerSheet>, Result<(), Problem>) {
        let catalog = Catalog::shipped();
        let (text, questionnaire) = (Text::english(), catalog.questionnaires.first().unwrap());
        let mut entry = Entry::new(&catalog, questionnaire, Some(Form::Full), 7);
        let part = &questionnaire.sections[1];
        let mut output = Vec::new();
        let mut typist = Typist {
            text: &text,
            wording: catalog.words(text.tag()),
            questionnaire,
            input: lines.as_bytes(),
            output: &mut output,
        };
        let mut kept = Vec::new();
        let ended = typist.ask(&mut entry, part.questions.iter().take(count), |sheet| {
            kept.push(sheet.clone());
            Ok(())
        });
        (String::from_utf8(output).unwrap(), kept, ended)
    }

    /// The steps of a sheet in the order of the questionnaire.
    fn steps(sheet: &AnswerSheet) -> Vec<(String, u8)> {
        let catalog = Catalog::shipped();
        let codes = catalog.questionnaires.first().unwrap().codes();
        let step = |(code, question): (crate::catalog::codes::Code, &Question)| match sheet
            .answers
            .get(&question.id)?
        {
            Answer::Scale(step) => Some((code.to_string(), *step)),
            _ => None,
        };
        codes.filter_map(step).collect()
    }

    #[test]
    fn a_wrong_answer_is_told_and_asked_for_again() {
        let (shown, kept, ended) = typed("9\n৪\n\n2\n", 3);
        assert_eq!(ended, Ok(()));
        assert!(shown.contains("“9” is no answer to B01"), "{shown}");
        assert!(shown.contains("Type a step from 1 to 5"), "{shown}");
        assert!(shown.contains("2 answers"), "{shown}");
        let expected = [("B01".to_owned(), 4), ("B03".to_owned(), 2)];
        assert_eq!(steps(kept.last().unwrap()), expected);
    }

    #[test]
    fn an_earlier_answer_is_corrected_by_its_code_and_a_wrong_code_is_told() {
        let (shown, kept, _) = typed("4\nb1 2\nZ99 3\n5\n", 2);
        assert!(shown.contains("There is no question Z99"), "{shown}");
        assert_eq!(shown.matches("\nB02  ").count(), 2, "asked again: {shown}");
        let expected = [("B01".to_owned(), 2), ("B02".to_owned(), 5)];
        assert_eq!(steps(kept.last().unwrap()), expected);
    }

    #[test]
    fn what_was_typed_before_an_early_end_is_kept_with_its_form() {
        let (shown, kept, ended) = typed("4\n3", 20);
        assert_eq!((ended, kept.len()), (Ok(()), 2), "saved after each");
        assert!(
            shown.contains("\nB03  ") && shown.ends_with("2 answers\n"),
            "{shown}"
        );
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("answers.toml");
        let written = write_answers(kept.last().unwrap());
        files::write_atomic(&path, written.as_bytes()).unwrap();
        let text = files::read_text(&path).unwrap();
        assert!(text.contains("form = \"full\"\n"), "{text}");
        let read = read_answers(&Catalog::shipped(), Path::new("a.toml"), &text);
        assert_eq!(read.value, *kept.last().unwrap());
    }

    #[test]
    fn nothing_more_is_asked_when_it_cannot_be_kept() {
        let catalog = Catalog::shipped();
        let (text, questionnaire) = (Text::english(), catalog.questionnaires.first().unwrap());
        let mut entry = Entry::new(&catalog, questionnaire, None, 7);
        let mut output = Vec::new();
        let mut typist = Typist {
            text: &text,
            wording: catalog.words(text.tag()),
            questionnaire,
            input: "4\n4\n".as_bytes(),
            output: &mut output,
        };
        let questions = questionnaire.sections[1].questions.iter();
        let full = Problem::error(Default::default(), Message::new("data-disk-full"));
        let ended = typist.ask(&mut entry, questions, |_| Err(full.clone()));
        assert_eq!((ended, entry.sheet().answers.len()), (Err(full), 1));
    }
}
