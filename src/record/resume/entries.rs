//! The keys of JSON Resume, type by type.

use serde_json::{Map, Value};

use super::fields::{Fields, Visitor};
use crate::record::profile::{
    Basics, Certificate, Education, Location, NetworkProfile, Profile, Skill, SpokenLanguage, Work,
};

macro_rules! fields {
    ($($type:ident { $($kind:ident $key:literal => $field:ident),* $(,)? })*) => {$(
        impl Fields for $type {
            fn visit(&mut self, visitor: &mut impl Visitor) {
                $(visitor.$kind($key, &mut self.$field);)*
            }

            fn rest(&mut self) -> &mut Map<String, Value> {
                &mut self.rest
            }
        }
    )*};
}
pub(in crate::record) use fields;

fields! {
    Profile {
        object "basics" => basics,
        entries "work" => work,
        entries "education" => education,
        entries "certificates" => certificates,
        entries "skills" => skills,
        entries "languages" => languages,
        entries "projects" => projects,
        entries "volunteer" => volunteer,
        entries "awards" => awards,
        entries "publications" => publications,
        entries "interests" => interests,
        entries "references" => references,
        object "callfit" => additions,
    }
    Basics {
        text "name" => name,
        text "label" => label,
        shared "image" => image,
        text "email" => email,
        text "phone" => phone,
        text "url" => url,
        text "summary" => summary,
        object "location" => location,
        entries "profiles" => profiles,
    }
    Location {
        text "address" => address,
        text "postalCode" => postal_code,
        text "city" => city,
        text "countryCode" => country_code,
        text "region" => region,
    }
    NetworkProfile {
        text "network" => network,
        text "username" => username,
        text "url" => url,
    }
    Work {
        text "name" => name,
        text "position" => position,
        text "location" => location,
        text "description" => description,
        text "url" => url,
        date "startDate" => start_date,
        date "endDate" => end_date,
        text "summary" => summary,
        texts "highlights" => highlights,
    }
    Education {
        text "institution" => institution,
        text "url" => url,
        text "area" => area,
        text "studyType" => study_type,
        date "startDate" => start_date,
        date "endDate" => end_date,
        text "score" => score,
        texts "courses" => courses,
    }
    Certificate {
        text "name" => name,
        date "date" => date,
        text "url" => url,
        text "issuer" => issuer,
    }
    Skill {
        text "name" => name,
        text "level" => level,
        texts "keywords" => keywords,
    }
    SpokenLanguage {
        text "language" => language,
        text "fluency" => fluency,
    }
}
