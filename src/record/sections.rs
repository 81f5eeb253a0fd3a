//! Sections of JSON Resume that are printed but not edited yet: read from the profile's other keys.

use serde_json::{Map, Value};

use crate::record::profile::Profile;
use crate::record::resume::{Fields, Notes, Visitor, fields, read};

/// What a profile says beside its typed sections; each list in the client's order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sections {
    pub volunteer: Vec<Volunteer>,
    pub projects: Vec<Project>,
    pub awards: Vec<Award>,
    pub publications: Vec<Publication>,
    pub interests: Vec<Interest>,
    pub references: Vec<Reference>,
    rest: Map<String, Value>,
}

impl Sections {
    /// Reads the sections that can be read; the others count as absent.
    pub fn of(profile: &Profile) -> Self {
        Self::read(profile, &mut Notes::default())
    }

    pub(in crate::record) fn read(profile: &Profile, notes: &mut Notes) -> Self {
        let known = [
            "volunteer",
            "projects",
            "awards",
            "publications",
            "interests",
            "references",
        ];
        let members = profile
            .rest
            .iter()
            .filter(|(key, _)| known.contains(&key.as_str()));
        read(
            members
                .map(|(key, value)| (key.clone(), value.clone()))
                .collect(),
            String::new(),
            notes,
        )
    }
}

macro_rules! sections {
    ($($(#[$doc:meta])* $type:ident { $($kind:ident $key:literal => $field:ident: $of:ty),* $(,)? })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Eq)]
        pub struct $type {
            $(pub $field: $of,)*
            rest: Map<String, Value>,
        }

        fields! { $type { $($kind $key => $field),* } }
    )*};
}

fields! {
    Sections {
        entries "volunteer" => volunteer,
        entries "projects" => projects,
        entries "awards" => awards,
        entries "publications" => publications,
        entries "interests" => interests,
        entries "references" => references,
    }
}

sections! {
    /// Unpaid work.
    Volunteer {
        text "organization" => organization: Option<String>,
        text "position" => position: Option<String>,
        text "url" => url: Option<String>,
        date "startDate" => start_date: Option<String>,
        date "endDate" => end_date: Option<String>,
        text "summary" => summary: Option<String>,
        texts "highlights" => highlights: Vec<String>,
    }
    /// Something made or led, alone or with others.
    Project {
        text "name" => name: Option<String>,
        text "entity" => entity: Option<String>,
        text "type" => kind: Option<String>,
        texts "roles" => roles: Vec<String>,
        text "url" => url: Option<String>,
        date "startDate" => start_date: Option<String>,
        date "endDate" => end_date: Option<String>,
        text "description" => description: Option<String>,
        texts "highlights" => highlights: Vec<String>,
        texts "keywords" => keywords: Vec<String>,
    }
    /// A prize.
    Award {
        text "title" => title: Option<String>,
        text "awarder" => awarder: Option<String>,
        date "date" => date: Option<String>,
        text "summary" => summary: Option<String>,
    }
    /// Something published.
    Publication {
        text "name" => name: Option<String>,
        text "publisher" => publisher: Option<String>,
        date "releaseDate" => release_date: Option<String>,
        text "url" => url: Option<String>,
        text "summary" => summary: Option<String>,
    }
    /// Something the client likes to do.
    Interest {
        text "name" => name: Option<String>,
        texts "keywords" => keywords: Vec<String>,
    }
    /// What somebody says about the client.
    Reference {
        text "name" => name: Option<String>,
        text "reference" => reference: Option<String>,
    }
}
