//! Questionnaires: sections of questions, and what each answer is worth.

use crate::base::id::{
    CompetencyId, ConditionId, LanguageTag, OptionId, QuestionId, QuestionnaireId, SectionId,
};

/// A set of questions, answered as a whole.
#[derive(Clone, Debug)]
pub struct Questionnaire {
    pub id: QuestionnaireId,
    /// Language of the wording in its own file.
    pub language: LanguageTag,
    /// In the order in which they are asked.
    pub sections: Vec<Section>,
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
    /// How long it takes most people, in minutes.
    pub minutes: u8,
    /// Its questions come in an order drawn from the client's seed.
    pub shuffle: bool,
    pub questions: Vec<Question>,
}

/// One question.
#[derive(Clone, Debug)]
pub struct Question {
    pub id: QuestionId,
    pub kind: QuestionKind,
}

/// What is asked and how it is answered; the one exhaustive list.
#[derive(Clone, Debug)]
pub enum QuestionKind {
    Choice(Choice),
    Languages,
    Multi(Multi),
    Scale(Scale),
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
