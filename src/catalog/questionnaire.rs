//! Questionnaires: sections of questions, and what each answer is worth.

use std::collections::BTreeMap;

use crate::base::id::{
    CompetencyId, ConditionId, LanguageTag, OptionId, QuestionId, QuestionnaireId, SectionId,
};
use crate::catalog::only_if::OnlyIf;
use crate::catalog::question::call::Call;
use crate::catalog::question::case::Case;
use crate::catalog::question::situation::Situation;
use crate::catalog::question::typing::Typing;
use crate::record::answer::Given;
use crate::record::sitting::Form;

/// A set of questions, answered as a whole.
#[derive(Clone, Debug)]
pub struct Questionnaire {
    pub id: QuestionnaireId,
    /// Language of the wording in its own file.
    pub language: LanguageTag,
    /// In the order in which they are asked.
    pub sections: Vec<Section>,
    /// Standard errors of self-report scales that were measured with this questionnaire, in points.
    pub standard_errors: BTreeMap<(CompetencyId, Form), f64>,
}

impl Questionnaire {
    /// All questions in the order of the file.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.sections.iter().flat_map(|section| &section.questions)
    }
}

/// A part of a questionnaire.
#[derive(Clone, Debug)]
pub struct Section {
    pub id: SectionId,
    /// How long it takes most people in its shortest form, in minutes.
    pub minutes: u8,
    /// Its questions come in an order drawn from the client's seed.
    pub shuffle: bool,
    /// The shortest form to which it belongs.
    pub form: Form,
    /// When it is asked; `None` is always.
    pub only_if: Option<OnlyIf>,
    pub questions: Vec<Question>,
}

impl Section {
    /// The questions of that form which these answers leave to be asked, in the order of the file.
    pub fn asked<'a>(
        &'a self,
        form: Form,
        answers: &'a BTreeMap<QuestionId, Given>,
    ) -> impl Iterator<Item = &'a Question> {
        let is_open = |only_if: &Option<OnlyIf>| {
            only_if
                .as_ref()
                .is_none_or(|only_if| only_if.holds(answers))
        };
        let is_asked = self.form <= form && is_open(&self.only_if);
        let questions = self.questions.iter().filter(move |_| is_asked);
        questions.filter(move |question| question.form <= form && is_open(&question.only_if))
    }

    /// How long it takes most people in that form, in minutes: more questions take more time.
    pub fn minutes(&self, form: Form) -> u32 {
        if self.form > form {
            return 0;
        }
        let count = |form: Form| {
            self.questions
                .iter()
                .filter(|question| question.form <= form)
                .count()
        };
        let (least, asked) = (count(self.form).max(1), count(form));
        let minutes = f64::from(self.minutes) * asked as f64 / least as f64;
        // At most 120 minutes times a few hundred questions.
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "small, not negative"
        )]
        let minutes = minutes.round() as u32;
        minutes
    }
}

/// One question.
#[derive(Clone, Debug)]
pub struct Question {
    pub id: QuestionId,
    /// The shortest form to which it belongs.
    pub form: Form,
    /// When it is asked; `None` is always.
    pub only_if: Option<OnlyIf>,
    pub kind: QuestionKind,
}

/// What is asked and how it is answered; the one exhaustive list.
#[derive(Clone, Debug)]
pub enum QuestionKind {
    Call(Call),
    Case(Case),
    Choice(Choice),
    Languages,
    Multi(Multi),
    /// Something to read; has no answer.
    Note,
    Number(Number),
    Scale(Scale),
    Situation(Situation),
    Text,
    Typing(Typing),
}

impl QuestionKind {
    /// What can be chosen; `None` where nothing is.
    pub fn options(&self) -> Option<&[OptionId]> {
        match self {
            Self::Choice(choice) => Some(&choice.options),
            Self::Multi(multi) => Some(&multi.options),
            Self::Call(_)
            | Self::Case(_)
            | Self::Languages
            | Self::Note
            | Self::Number(_)
            | Self::Scale(_)
            | Self::Situation(_)
            | Self::Text
            | Self::Typing(_) => None,
        }
    }

    /// Whether it can have an answer.
    pub fn is_answered(&self) -> bool {
        !matches!(self, Self::Note)
    }

    /// Whether it is a task in its own right, which is begun anew when it was left.
    pub fn is_task(&self) -> bool {
        matches!(self, Self::Call(_) | Self::Case(_) | Self::Typing(_))
    }
}

/// A whole number.
#[derive(Clone, Debug)]
pub struct Number {
    /// Smallest and largest that are taken.
    pub least: i64,
    pub most: i64,
}

/// A rating on labelled steps.
#[derive(Clone, Debug)]
pub struct Scale {
    /// Number of steps, 2 to 9.
    pub steps: u8,
    pub measures: Measures,
    /// A high answer means a low level.
    pub reversed: bool,
}

/// What a rating says something about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Measures {
    /// How far the client has a competency; "no experience yet" can be answered.
    Competency(CompetencyId),
    /// How much of a working condition the client accepts (or, for offers, wants).
    Condition(ConditionId),
    /// Nothing: a careful reader chooses this step.
    Attention(u8),
}

/// One of many.
#[derive(Clone, Debug)]
pub struct Choice {
    pub options: Vec<OptionId>,
    /// The fact about the client that the answer states.
    pub fact: Option<FactKind>,
}

/// Several of many.
#[derive(Clone, Debug)]
pub struct Multi {
    pub options: Vec<OptionId>,
    pub fact: Option<FactKind>,
}

/// A fact that roles may ask for; the option ids it takes are fixed.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum FactKind {
    /// Highest education: `none`, `lower_secondary`, `upper_secondary`, `vocational`, `bachelor`, `master`.
    Education,
    /// Longest time with customers: `none`, `under_1`, `1_to_3`, `over_3` (years).
    CustomerExperience,
    /// Highest step held in a contact centre: `none`, `agent`, `team_leader`, `supervisor`, `manager`.
    ContactCentreStep,
    /// Sectors worked in (several): `retail`, `hospitality`, `telecom`, `banking`, `insurance`, `energy`,
    /// `delivery`, `public`, `health`, `other`.
    Sectors,
    /// Driving licence: `yes`, `no`.
    DrivingLicence,
    /// Hours that suit (several): `days`, `evenings`, `nights`, `weekends`.
    Shifts,
    /// Place of work (several): `office`, `home`, `mixed`.
    Workplace,
    /// A quiet room and a good connection at home: `yes`, `no`.
    HomeOffice,
    /// Certificate in a sector: `none`, `it`, `banking`, `insurance`, `other` (several).
    SectorCertificate,
}

impl FactKind {
    /// All facts, by the name that data files give them.
    pub const ALL: [(&'static str, Self); 9] = [
        ("education", Self::Education),
        ("customer_experience", Self::CustomerExperience),
        ("contact_centre_step", Self::ContactCentreStep),
        ("sectors", Self::Sectors),
        ("driving_licence", Self::DrivingLicence),
        ("shifts", Self::Shifts),
        ("workplace", Self::Workplace),
        ("home_office", Self::HomeOffice),
        ("sector_certificate", Self::SectorCertificate),
    ];

    /// The option ids that a question about the fact may offer; those with an order ascend.
    pub fn options(self) -> &'static [&'static str] {
        match self {
            Self::Education => &[
                "none",
                "lower_secondary",
                "upper_secondary",
                "vocational",
                "bachelor",
                "master",
            ],
            Self::CustomerExperience => &["none", "under_1", "1_to_3", "over_3"],
            Self::ContactCentreStep => &["none", "agent", "team_leader", "supervisor", "manager"],
            Self::Sectors => &[
                "retail",
                "hospitality",
                "telecom",
                "banking",
                "insurance",
                "energy",
                "delivery",
                "public",
                "health",
                "other",
            ],
            Self::DrivingLicence | Self::HomeOffice => &["yes", "no"],
            Self::Shifts => &["days", "evenings", "nights", "weekends"],
            Self::Workplace => &["office", "home", "mixed"],
            Self::SectorCertificate => &["none", "it", "banking", "insurance", "other"],
        }
    }

    /// Whether a client may choose several of the options.
    pub fn takes_several(self) -> bool {
        match self {
            Self::Sectors | Self::SectorCertificate | Self::Shifts | Self::Workplace => true,
            Self::ContactCentreStep
            | Self::CustomerExperience
            | Self::DrivingLicence
            | Self::Education
            | Self::HomeOffice => false,
        }
    }
}
