//! The CVs of a client: for whom each is made, what it shows and in what words.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::base::id::{LanguageTag, RoleId};
use crate::record::Record;
use crate::record::edit::Edit;
use crate::record::look::{Look, is_default};
use crate::record::profile::{Profile, SpokenOf};

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
    /// Sections in the client's order, by the names of [`Section`](crate::record::section::Section); those that are not
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
    /// What the client looked at and wants as it is, by the names that the checks give it.
    #[serde(skip_serializing_if = "is_default")]
    pub settled: BTreeSet<String>,
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
    /// What may go to others with a CV: nothing about the employer or what was left out.
    #[must_use]
    pub fn public(&self) -> Self {
        Self {
            number: 0,
            name: String::new(),
            hidden: BTreeSet::new(),
            settled: BTreeSet::new(),
            vacancy: String::new(),
            letter: Letter::default(),
            ..self.clone()
        }
    }

    /// The names of the fields that are not those of `other`.
    pub fn differences(&self, other: &Self) -> Vec<&'static str> {
        differences!(self, other: number, name, role, untailored, language, country, look, show, order, hidden, by_hand,
            refused, settled, headline, summary, vacancy, letter)
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
    /// How the one it is to is addressed, where a name is given.
    #[serde(skip_serializing_if = "is_default")]
    pub addressee: SpokenOf,
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
    pub own: BTreeMap<String, String>,
    /// Paragraphs that the letter leaves out, by name.
    #[serde(skip_serializing_if = "is_default")]
    pub left_out: BTreeSet<String>,
}

/// A CV as it was at some time, with the profile from which it was made; the photo is not kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Version {
    /// When it was kept, in milliseconds since 1970; tells versions apart.
    pub millis: i64,
    /// Why it was kept.
    pub occasion: Occasion,
    pub cv: CvChoices,
    pub profile: Profile,
}

/// Why a version was kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Occasion {
    /// The client asked for it.
    Asked,
    /// Before a file was taken in.
    BeforeImport,
    /// Before an earlier version was gone back to.
    BeforeReturn,
    /// When a file of the CV was saved.
    Saved,
}

/// Versions that are kept without having been asked for; the oldest are given up first.
pub const MOST_UNASKED: usize = 30;

impl Record {
    /// The versions with the present CV among them, newest last; the same twice is kept once.
    #[must_use]
    pub fn versions_with_present(&self, occasion: Occasion, now_millis: i64) -> Vec<Version> {
        let mut profile = self.profile.clone();
        profile.basics.image = None;
        let version = Version {
            millis: now_millis,
            occasion,
            cv: self.cv.clone(),
            profile,
        };
        let mut versions = self.versions.clone();
        let is_same = |other: &Version| {
            other.cv == version.cv
                && other.profile == version.profile
                && (other.occasion == Occasion::Asked || occasion != Occasion::Asked)
        };
        if versions.last().is_some_and(is_same) {
            return versions;
        }
        versions.push(version);
        let is_unasked = |version: &Version| version.occasion != Occasion::Asked;
        let unasked = versions
            .iter()
            .filter(|version| is_unasked(version))
            .count();
        if unasked > MOST_UNASKED
            && let Some(oldest) = versions.iter().position(is_unasked)
        {
            versions.remove(oldest);
        }
        versions
    }

    /// The edit that goes back to a version: its CV and profile, with the present photo.
    pub fn return_to(&self, version: &Version) -> Edit {
        let mut profile = version.profile.clone();
        profile.basics.image = self.profile.basics.image.clone();
        Edit::SetContent {
            field: format!("version {}", version.millis),
            profile: Box::new(profile),
            cv: Box::new(CvChoices {
                number: self.cv.number,
                name: self.cv.name.clone(),
                ..version.cv.clone()
            }),
        }
    }

    /// The edit that lays the present CV aside and goes on with a copy of it under another name.
    pub fn duplicate_cv(&self, name: String) -> Edit {
        let highest = self.drawer.iter().map(|cv| cv.number).max().unwrap_or(0);
        let mut drawer = self.drawer.clone();
        drawer.push(self.cv.clone());
        let cv = CvChoices {
            number: highest.max(self.cv.number) + 1,
            name,
            ..self.cv.clone()
        };
        Edit::SetCvs {
            cv: Box::new(cv),
            drawer,
        }
    }

    /// The edit that lays the present CV aside and takes that one up; `None` if it is not in the drawer.
    pub fn take_up_cv(&self, number: u32) -> Option<Edit> {
        let place = self.drawer.iter().position(|cv| cv.number == number)?;
        let mut drawer = self.drawer.clone();
        let cv = std::mem::replace(drawer.get_mut(place)?, self.cv.clone());
        Some(Edit::SetCvs {
            cv: Box::new(cv),
            drawer,
        })
    }

    /// The edit that throws a CV of the drawer away; `None` if it is not there.
    pub fn discard_cv(&self, number: u32) -> Option<Edit> {
        let mut drawer = self.drawer.clone();
        drawer.retain(|cv| cv.number != number);
        (drawer.len() < self.drawer.len()).then(|| Edit::SetCvs {
            cv: Box::new(self.cv.clone()),
            drawer,
        })
    }

    /// All CVs of the client in the order in which they were made, the present one among them.
    pub fn cvs(&self) -> Vec<&CvChoices> {
        let mut all: Vec<&CvChoices> = self.drawer.iter().chain([&self.cv]).collect();
        all.sort_by_key(|cv| cv.number);
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(name: &str) -> Record {
        let mut record = Record::default();
        record.cv.name = name.to_owned();
        record
    }

    #[test]
    fn a_copy_is_a_cv_of_its_own_and_the_first_one_can_be_taken_up_again() {
        let mut record = named("First");
        record.apply(record.duplicate_cv("Second".to_owned()));
        assert_eq!((record.cv.number, record.cv.name.as_str()), (1, "Second"));
        record.cv.country = Some("PL".to_owned());
        let edit = record.take_up_cv(0).unwrap();
        record.apply(edit);
        assert_eq!(record.cv, named("First").cv);
        let names: Vec<&str> = record.cvs().iter().map(|cv| cv.name.as_str()).collect();
        assert_eq!(names, ["First", "Second"]);
        record.apply(record.duplicate_cv("Third".to_owned()));
        assert_eq!(record.cv.number, 2);
        let edit = record.discard_cv(1).unwrap();
        record.apply(edit);
        assert_eq!(record.cvs().len(), 2);
        assert_eq!(record.discard_cv(1), None);
    }

    #[test]
    fn a_version_brings_content_and_choices_back_and_keeps_the_photo_of_today() {
        let mut record = named("First");
        record.profile.basics.name = Some("Anna".to_owned());
        record.profile.basics.image = Some("data:a".into());
        record.versions = record.versions_with_present(Occasion::Saved, 7);
        assert_eq!(
            record.versions_with_present(Occasion::Saved, 8),
            record.versions
        );
        record.profile.basics.name = Some("Ana".to_owned());
        record.profile.basics.image = Some("data:b".into());
        record.cv.country = Some("PL".to_owned());
        let version = record.versions[0].clone();
        record.apply(record.return_to(&version));
        assert_eq!(record.profile.basics.name.as_deref(), Some("Anna"));
        assert_eq!(record.profile.basics.image.as_deref(), Some("data:b"));
        assert_eq!(record.cv.country, None);
    }

    #[test]
    fn versions_asked_for_stay_and_the_others_give_way() {
        let mut record = named("First");
        record.versions = record.versions_with_present(Occasion::Asked, 0);
        for millis in 1..100 {
            record.profile.basics.name = Some(millis.to_string());
            record.versions = record.versions_with_present(Occasion::Saved, millis);
        }
        assert_eq!(record.versions.len(), MOST_UNASKED + 1);
        assert_eq!(record.versions[0].occasion, Occasion::Asked);
        assert_eq!(record.versions[1].millis, 70);
    }

    #[test]
    fn what_the_client_settled_with_the_checks_goes_to_nobody() {
        let mut cv = named("First").cv;
        cv.settled.insert("photo".to_owned());
        assert_eq!(cv.differences(&CvChoices::default()), ["name", "settled"]);
        assert_eq!(cv.public(), CvChoices::default());
    }
}
