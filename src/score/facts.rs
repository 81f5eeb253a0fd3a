//! Facts a client stated: education, experience, languages, licence.

use crate::base::id::OptionId;
use crate::catalog::questionnaire::{FactKind, Question, QuestionKind, Questionnaire};
use crate::record::Record;
use crate::record::answer::{Answer, LanguageSkill};
use crate::score::typing::Typed;
use crate::score::{cefr, typing};

/// What the client stated; everything may be unknown.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facts {
    /// Option id, see [`FactKind`]; `None` if not answered.
    pub education: Option<String>,
    pub customer_experience: Option<String>,
    pub contact_centre_step: Option<String>,
    pub driving_licence: Option<bool>,
    pub home_office: Option<bool>,
    /// `None` if not answered; empty if answered with none.
    pub sectors: Option<Vec<String>>,
    pub shifts: Option<Vec<String>>,
    pub workplace: Option<Vec<String>>,
    pub certificates: Option<Vec<String>>,
    /// In the client's order; `None` if not answered.
    pub languages: Option<Vec<LanguageSkill>>,
    /// Shown in the typing task; `None` if it was not done.
    pub typing: Option<Typed>,
}

/// The facts that the answers to a questionnaire state.
pub(super) fn stated(
    questionnaire: &Questionnaire,
    record: &Record,
    typed: &[typing::Done<'_>],
) -> Facts {
    let mut facts = Facts {
        typing: typing::best_known(typed),
        languages: cefr::answered(questionnaire, record).map(|(_, languages)| languages.to_vec()),
        ..Facts::default()
    };
    for question in questionnaire.questions() {
        if let Some((fact, options)) = chosen(question, record) {
            facts.put(fact, &options);
        }
    }
    facts
}

/// The fact that a question is about, with the options chosen of those it offers.
fn chosen<'a>(question: &Question, record: &'a Record) -> Option<(FactKind, Vec<&'a str>)> {
    let (fact, offered) = match &question.kind {
        QuestionKind::Choice(choice) => (choice.fact?, &choice.options),
        QuestionKind::Multi(multi) => (multi.fact?, &multi.options),
        _ => return None,
    };
    let given: &[OptionId] = match &record.answers.get(&question.id)?.answer {
        Answer::Choice(option) => std::slice::from_ref(option),
        Answer::Multi(options) => options,
        _ => return None,
    };
    Some((
        fact,
        given
            .iter()
            .filter(|option| offered.contains(option))
            .map(OptionId::as_str)
            .collect(),
    ))
}

impl Facts {
    fn put(&mut self, fact: FactKind, options: &[&str]) {
        let first = options.first().map(|option| (*option).to_owned());
        let yes = options.first().map(|option| *option == "yes");
        let several = || {
            Some(
                options
                    .iter()
                    .filter(|option| **option != "none")
                    .map(|s| (*s).to_owned())
                    .collect(),
            )
        };
        match fact {
            FactKind::Education => self.education = first,
            FactKind::CustomerExperience => self.customer_experience = first,
            FactKind::ContactCentreStep => self.contact_centre_step = first,
            FactKind::DrivingLicence => self.driving_licence = yes,
            FactKind::HomeOffice => self.home_office = yes,
            FactKind::Sectors => self.sectors = several(),
            FactKind::Shifts => self.shifts = several(),
            FactKind::Workplace => self.workplace = several(),
            FactKind::SectorCertificate => self.certificates = several(),
        }
    }
}
