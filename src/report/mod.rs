//! What the report of the results says: as a sheet for people, as rows and JSON for other programs.
//!
//! The report and the tables name facts and figures; they never judge a person.

pub mod answers;
pub mod interview;
mod parts;
pub mod plan;
pub mod ranking;
pub mod results;
pub mod role;
pub mod rows;

use crate::base::date::PartialDate;
use crate::catalog::Catalog;
use crate::catalog::questionnaire::Questionnaire;
use crate::matching::RoleMatch;
use crate::matching::explain::Explainer;
use crate::record::Record;
use crate::score::CompetencyProfile;
use crate::sheet::{Foot, Head, Part, Sheet};
use crate::text::Text;

/// Whom a report is about, and when.
#[derive(Clone, Copy, Debug)]
pub struct Person<'a> {
    pub record: &'a Record,
    pub profile: &'a CompetencyProfile,
    /// Best first.
    pub matches: &'a [RoleMatch],
    /// Empty if not given.
    pub name: &'a str,
    pub today: PartialDate,
}

impl Person<'_> {
    /// The questionnaire that was answered; `None` if it is not known.
    pub(crate) fn questionnaire<'c>(&self, catalog: &'c Catalog) -> Option<&'c Questionnaire> {
        catalog.questionnaire(self.record.questionnaire.as_ref()?)
    }
}

/// Composes the report in the language of `text`.
pub fn compose(text: &Text, catalog: &Catalog, person: &Person<'_>) -> Sheet {
    let writer = Writer {
        text,
        catalog,
        person,
        explainer: Explainer::new(text, catalog),
    };
    let mut parts = vec![writer.head(), writer.summary()];
    parts.extend(writer.levels());
    parts.extend(writer.roles());
    parts.extend(writer.in_the_way());
    parts.extend(writer.sureness());
    parts.extend(writer.instruments());
    parts.extend(writer.talk());
    parts.push(Part::Note(text.get("explain-about-figures")));
    let title = match person.name {
        "" => text.get("report-title"),
        name => text.with("report-title-of", &[("name", name.into())]),
    };
    Sheet {
        language: text.tag().clone(),
        title,
        author: person.name.to_owned(),
        parts,
        foot: foot(text, text.get("report-foot")),
        look: person.record.cv.look,
    }
}

/// The foot of every page.
pub(crate) fn foot(text: &Text, words: String) -> Foot {
    let page = [("page", "{page}".into()), ("pages", "{pages}".into())];
    Foot {
        text: words,
        page: text.with("report-page", &page),
        digits: text.language().numbers.digits,
    }
}

/// Composes one report.
struct Writer<'a> {
    text: &'a Text,
    catalog: &'a Catalog,
    person: &'a Person<'a>,
    explainer: Explainer<'a>,
}

impl Writer<'_> {
    fn head(&self) -> Part {
        let record = self.person.record;
        let answers = record.answers.len() - self.person.profile.left_over;
        let mut aside = Vec::new();
        if let Some(questionnaire) = self.person.questionnaire(self.catalog) {
            let words = self.catalog.words(self.text.tag());
            if let Some(words) = words.questionnaires.get(&questionnaire.id) {
                aside.push(words.title.clone());
            }
            let begun = questionnaire.sections.iter().filter(|section| {
                let mut questions = section.questions.iter();
                questions.any(|question| record.answers.contains_key(&question.id))
            });
            let count = [("answers", answers.into()), ("parts", begun.count().into())];
            aside.push(self.text.with("report-answers", &count));
        }
        let (kind, title) = match self.person.name {
            "" => ("Callfit".to_owned(), self.text.get("report-title")),
            name => (self.text.get("report-kind"), name.to_owned()),
        };
        Part::Head(Head {
            kind,
            title,
            line: self.text.date(self.person.today),
            aside,
        })
    }

    fn summary(&self) -> Part {
        Part::Boxed {
            lead: self.text.get("report-in-short"),
            text: self.explainer.summary(self.person.profile).join(" "),
        }
    }

    fn heading(&self, key: &str) -> Part {
        Part::Heading(self.text.get(key))
    }
}
