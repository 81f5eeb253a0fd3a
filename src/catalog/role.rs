//! Roles: what they ask for, what they offer, and where they lead.

use std::collections::BTreeMap;

use crate::base::id::{CompetencyId, ConditionId, RoleId, TopicId, VariantId};
use crate::base::points::Points;
use crate::record::answer::Cefr;

/// A kind of vacancy.
#[derive(Clone, Debug, PartialEq)]
pub struct Role {
    pub id: RoleId,
    /// 1 (agent) to 5 (director).
    pub ladder_step: u8,
    pub channel: Channel,
    pub codes: Codes,
    /// Articles that name it, e.g. `EL`; empty if none does.
    pub sources: Vec<String>,
    /// Number of duties; their words are in the wording, in this order.
    pub duty_count: usize,
    /// Facts asked for, apart from the competencies.
    pub facts: Vec<FactNeed>,
    /// Steps up that often come next; no way along them leads round in a circle.
    pub next_roles: Vec<RoleId>,
    /// Moves to other work of the same house.
    pub sideways: Vec<RoleId>,
    /// How one meets customers, in the order of the role file.
    pub contacts: Vec<Contact>,
    /// Sectors, places of work, benefits and downsides, in this order.
    pub topics: Vec<TopicId>,
    /// Empty where no source states any.
    pub pay: Vec<Pay>,
    /// What the role asks for, by competency, in the order of the competencies.
    pub needs: Vec<Need>,
    /// How much of each condition the role brings, 0 to 100, in the order of the conditions.
    pub conditions: Vec<Exposure>,
    /// Special forms of the role.
    pub variants: Vec<Variant>,
}

/// How a role meets its customers.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum Channel {
    Face,
    LowVoice,
    Mixed,
    Text,
    Voice,
}

/// A way in which customers and staff meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Contact {
    Chat,
    Email,
    FaceToFace,
    Phone,
    SocialMedia,
    /// A technical hot line.
    Support,
}

impl Contact {
    /// All of them by the name that data files give them.
    pub const ALL: [(&'static str, Self); 6] = [
        ("phone", Self::Phone),
        ("email", Self::Email),
        ("chat", Self::Chat),
        ("social_media", Self::SocialMedia),
        ("face_to_face", Self::FaceToFace),
        ("support", Self::Support),
    ];
}

/// The role in the terms of public classifications.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Codes {
    pub onet: Vec<String>,
    pub esco: Vec<String>,
    pub isco08: String,
    pub rome: Vec<String>,
}

/// What a role asks for in one competency.
#[derive(Clone, Debug, PartialEq)]
pub struct Need {
    pub competency: CompetencyId,
    /// Level at which more no longer helps.
    pub desired: Points,
    /// 0 to 5; 0 is not used in the fit.
    pub weight: u8,
    /// Must-have level; `None` if there is none.
    pub floor: Option<Points>,
    /// Mean rating in O*NET, 0 to 100, and its percentile among occupations; `None` if not rated.
    pub onet: Option<(Points, Points)>,
}

/// How much of a condition a role brings.
#[derive(Clone, Debug, PartialEq)]
pub struct Exposure {
    pub condition: ConditionId,
    pub level: Points,
    pub origin: Origin,
}

/// Where a figure comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// O*NET work context, through the named ESCO occupation.
    Onet(String),
    /// Our estimate.
    Estimate,
}

/// Pay as a source states it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pay {
    /// ISO 4217.
    pub currency: String,
    pub low: u32,
    pub high: u32,
    /// What the figures count.
    pub period: PayPeriod,
    /// Article, e.g. `EL`, or the name of a statistic.
    pub source: String,
    /// ISO 3166-1 alpha-2; empty if the source is about no single country.
    pub country: String,
    /// Year of the figures; `None` if the source does not say.
    pub year: Option<u16>,
}

/// What a pay figure counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum PayPeriod {
    /// An hour before tax.
    HourGross,
    /// A month before tax.
    MonthGross,
    /// A month after tax.
    MonthNet,
    /// The source says neither period nor gross or net.
    NotStated,
    /// A year before tax.
    YearGross,
    /// A year before tax, average, in France.
    YearGrossFrance,
}

/// A fact that a role asks for.
#[derive(Clone, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum FactNeed {
    /// Background check by the employer; known only to the client.
    BackgroundCheck,
    /// Highest step held in a contact centre, at least; `usual` if employers do not all ask for it.
    ContactCentreStep {
        step: String,
        #[serde(default)]
        usual: bool,
    },
    /// Some experience with customers.
    CustomerExperience,
    /// Driving licence; asked for by some employers.
    DrivingLicence,
    /// A certificate of one of the sectors; asked for by some employers.
    SectorCertificate { sectors: Vec<String> },
    /// Net words per minute and accuracy in percent, as employers state them.
    Typing {
        words_per_minute: u16,
        accuracy_percent: u8,
    },
    /// The language of the work, at this level.
    WorkingLanguage { skill: LanguageUse, level: Cefr },
}

/// What a language is used for at work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LanguageUse {
    Any,
    Spoken,
    Written,
}

/// A special form of a role: only what differs.
#[derive(Clone, Debug, PartialEq)]
pub struct Variant {
    pub id: VariantId,
    pub desired: BTreeMap<CompetencyId, Points>,
    pub floor: BTreeMap<CompetencyId, Points>,
}

impl Role {
    /// Where it leads: steps up, then moves sideways.
    pub fn leads_to(&self) -> impl Iterator<Item = &RoleId> {
        self.next_roles.iter().chain(&self.sideways)
    }

    /// What a variant asks for: the role's needs with its differences put in.
    pub fn needs_in(&self, variant: &Variant) -> Vec<Need> {
        let mut needs = self.needs.clone();
        for need in &mut needs {
            if let Some(desired) = variant.desired.get(&need.competency) {
                need.desired = *desired;
            }
            if let Some(floor) = variant.floor.get(&need.competency) {
                need.floor = Some(*floor);
            }
        }
        needs
    }
}
