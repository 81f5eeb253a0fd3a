//! The CV's content in the terms of JSON Resume 1.x, unknown keys kept.
//!
//! Texts are kept exactly as they came: `None` is an absent key, `Some("")` an empty one. `rest` holds, in their order,
//! keys without a field and values that a field cannot say; see [`resume`](crate::record::resume).

use std::sync::Arc;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::record::resume::{json_from_profile, profile_from_json};
use crate::record::sections::{
    Additions, Award, Interest, Project, Publication, Reference, Volunteer,
};

/// One master profile per client; any number of CVs are made from it.
///
/// Stored as a JSON Resume document, by the same reading and writing as files.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Value", into = "Value")]
pub struct Profile {
    pub basics: Basics,
    pub work: Vec<Work>,
    pub education: Vec<Education>,
    pub certificates: Vec<Certificate>,
    pub skills: Vec<Skill>,
    pub languages: Vec<SpokenLanguage>,
    pub projects: Vec<Project>,
    pub volunteer: Vec<Volunteer>,
    pub awards: Vec<Award>,
    pub publications: Vec<Publication>,
    pub interests: Vec<Interest>,
    pub references: Vec<Reference>,
    /// Under our own key `callfit`.
    pub additions: Additions,
    /// How sentences about the client agree.
    pub spoken_of: SpokenOf,
    /// Every other top-level key, as it came: `meta`, unknown keys.
    pub rest: Map<String, Value>,
}

/// How the CV speaks of the client.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SpokenOf {
    Feminine,
    Masculine,
    /// Sentences are turned so that they need no gender.
    #[default]
    Neutral,
}

/// Name and contact.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Basics {
    pub name: Option<String>,
    /// The headline in the client's own words.
    pub label: Option<String>,
    /// An address, or the client's photo as `data:image/jpeg;base64,…`; shared, because it is long.
    pub image: Option<Arc<str>>,
    pub email: Option<String>,
    pub phone: Option<String>,
    pub url: Option<String>,
    pub summary: Option<String>,
    pub location: Location,
    pub profiles: Vec<NetworkProfile>,
    pub rest: Map<String, Value>,
}

/// Where the client lives.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Location {
    pub address: Option<String>,
    pub postal_code: Option<String>,
    pub city: Option<String>,
    /// ISO 3166-1 alpha-2.
    pub country_code: Option<String>,
    pub region: Option<String>,
    pub rest: Map<String, Value>,
}

/// A page about the client elsewhere.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NetworkProfile {
    pub network: Option<String>,
    pub username: Option<String>,
    pub url: Option<String>,
    pub rest: Map<String, Value>,
}

/// A history entry: one employment.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Work {
    /// The employer.
    pub name: Option<String>,
    pub position: Option<String>,
    pub location: Option<String>,
    pub description: Option<String>,
    pub url: Option<String>,
    /// `YYYY[-MM[-DD]]` if it can be read as a date.
    pub start_date: Option<String>,
    /// As `start_date`; `None` means until now.
    pub end_date: Option<String>,
    pub summary: Option<String>,
    pub highlights: Vec<String>,
    pub rest: Map<String, Value>,
}

/// A school or course of study.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Education {
    pub institution: Option<String>,
    pub url: Option<String>,
    pub area: Option<String>,
    pub study_type: Option<String>,
    pub start_date: Option<String>,
    pub end_date: Option<String>,
    pub score: Option<String>,
    pub courses: Vec<String>,
    pub rest: Map<String, Value>,
}

/// A certificate or course.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Certificate {
    pub name: Option<String>,
    pub date: Option<String>,
    pub url: Option<String>,
    pub issuer: Option<String>,
    pub rest: Map<String, Value>,
}

/// A skill in the client's own words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Skill {
    pub name: Option<String>,
    pub level: Option<String>,
    pub keywords: Vec<String>,
    pub rest: Map<String, Value>,
}

/// A language as the CV names it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SpokenLanguage {
    /// Its name in the client's own words.
    pub language: Option<String>,
    /// How well, in the client's own words.
    pub fluency: Option<String>,
    pub rest: Map<String, Value>,
}

impl From<Value> for Profile {
    fn from(document: Value) -> Self {
        profile_from_json(document).value
    }
}

impl From<Profile> for Value {
    fn from(profile: Profile) -> Self {
        json_from_profile(&profile)
    }
}
