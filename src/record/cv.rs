//! The CVs of a client: for whom each is made, what it shows and in what words.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::base::id::{LanguageTag, RoleId};
use crate::record::look::{Look, is_default};

/// For whom and how a CV is made from the one profile.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CvChoices {
    /// Tells the client's CVs apart.
    #[serde(skip_serializing_if = "is_default")]
    pub number: u32,
    /// What the client calls it, e.g. an employer; empty if it has no name.
    #[serde(skip_serializing_if = "is_default")]
    pub name: String,
    /// The role it is made for; `None` takes the best match.
    pub role: Option<RoleId>,
    /// For no role at all: the profile as it stands, whatever `role` says.
    #[serde(skip_serializing_if = "is_default")]
    pub untailored: bool,
    /// Its language; `None` takes the screen's.
    pub language: Option<LanguageTag>,
    /// Its country as ISO 3166-1 alpha-2 code in capitals; `None` takes the one usual for the language.
    pub country: Option<String>,
    #[serde(skip_serializing_if = "is_default")]
    pub look: Look,
    #[serde(skip_serializing_if = "is_default")]
    pub show: Show,
    /// Sections in the client's order, by the names of [`SectionName`](crate::record::section); those that are not
    /// named follow in the usual one.
    #[serde(skip_serializing_if = "is_default")]
    pub order: Vec<String>,
    /// What this CV leaves out: a section (`work`), an entry by its number (`work/3`).
    #[serde(skip_serializing_if = "is_default")]
    pub hidden: BTreeSet<String>,
    /// Sections whose entries stand in the client's order, not newest first.
    #[serde(skip_serializing_if = "is_default")]
    pub by_hand: BTreeSet<String>,
    /// Changes for the role that the client does not want, by their keys.
    #[serde(skip_serializing_if = "is_default")]
    pub refused: BTreeSet<String>,
    /// Headline of this CV alone; empty takes the usual one.
    #[serde(skip_serializing_if = "is_default")]
    pub headline: String,
    /// Summary of this CV alone; empty takes the usual one.
    #[serde(skip_serializing_if = "is_default")]
    pub summary: String,
    /// Text of the vacancy it answers, as it was pasted.
    #[serde(skip_serializing_if = "is_default")]
    pub vacancy: String,
    #[serde(skip_serializing_if = "is_default")]
    pub letter: Letter,
}

/// The names of the fields in which two choices differ; knows every field.
macro_rules! differences {
    ($left:ident, $right:ident: $($field:ident),*) => {{
        let CvChoices { $($field: _),* } = $left;
        let fields = [$((stringify!($field), $left.$field != $right.$field)),*];
        fields.into_iter().filter(|(_, differs)| *differs).map(|(name, _)| name).collect()
    }};
}

impl CvChoices {
    /// The names of the fields that are not those of `other`.
    pub fn differences(&self, other: &Self) -> Vec<&'static str> {
        differences!(self, other: number, name, role, untailored, language, country, look, show, order, hidden, by_hand,
            refused, headline, summary, vacancy, letter)
    }
}

/// What is shown beside the sections; `None` is what is usual in the country.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Show {
    #[serde(skip_serializing_if = "is_default")]
    pub photo: Option<bool>,
    /// Birth date, nationality and the like, as far as they are given.
    #[serde(skip_serializing_if = "is_default")]
    pub personal: Option<bool>,
    /// Street and postcode.
    #[serde(skip_serializing_if = "is_default")]
    pub address: Option<bool>,
    /// A declaration with a line to sign on.
    #[serde(skip_serializing_if = "is_default")]
    pub signature: Option<bool>,
    #[serde(skip_serializing_if = "is_default")]
    pub consent: Option<Consent>,
    /// The employer's own wording of the consent clause; empty takes the usual one.
    #[serde(skip_serializing_if = "is_default")]
    pub consent_words: String,
    /// Digits of a Bengali CV are Latin.
    #[serde(skip_serializing_if = "is_default")]
    pub latin_digits: bool,
}

/// To what the client consents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Consent {
    /// There is no clause.
    #[default]
    Off,
    /// Data may be used for this application.
    ThisOne,
    /// Data may be used for later ones, too.
    FutureToo,
}

/// The letter that goes with a CV.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Letter {
    /// Whom it is to; empty is "Dear Sir or Madam".
    #[serde(skip_serializing_if = "is_default")]
    pub recipient: String,
    /// The employer.
    #[serde(skip_serializing_if = "is_default")]
    pub company: String,
    /// The employer's address, line by line.
    #[serde(skip_serializing_if = "is_default")]
    pub address: String,
    /// The title of the vacancy in the employer's words; empty takes the role's.
    #[serde(skip_serializing_if = "is_default")]
    pub vacancy: String,
    /// Where the vacancy was found; empty says nothing.
    #[serde(skip_serializing_if = "is_default")]
    pub source: String,
    /// Why this employer, in the client's own words.
    #[serde(skip_serializing_if = "is_default")]
    pub reason: String,
    /// Keys of the examples that it tells, at most two.
    #[serde(skip_serializing_if = "is_default")]
    pub examples: Vec<String>,
    /// The client's own words in place of a paragraph, by the paragraph's name.
    #[serde(skip_serializing_if = "is_default")]
    pub own: std::collections::BTreeMap<String, String>,
}
