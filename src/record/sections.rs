//! Sections of a profile beside work, schools, certificates, skills and languages.

use serde_json::{Map, Value};

use crate::record::resume::{Fields, Visitor, fields};

macro_rules! sections {
    ($($(#[$doc:meta])* $type:ident { $($kind:ident $key:literal => $field:ident: $of:ty),* $(,)? })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, Default, PartialEq, Eq)]
        pub struct $type {
            $(pub $field: $of,)*
            pub rest: Map<String, Value>,
        }

        fields! { $type { $($kind $key => $field),* } }
    )*};
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
    /// What employers in some countries ask about a person.
    Personal {
        date "birthDate" => birth_date: Option<String>,
        text "nationality" => nationality: Option<String>,
        text "maritalStatus" => marital_status: Option<String>,
        text "father" => father: Option<String>,
        text "mother" => mother: Option<String>,
        text "militaryService" => military_service: Option<String>,
    }
    /// When and how the client can work.
    Availability {
        date "startDate" => start_date: Option<String>,
        text "shifts" => shifts: Option<String>,
        text "homeOffice" => home_office: Option<String>,
        text "notice" => notice: Option<String>,
    }
    /// A section with a title of the client's own.
    OwnSection {
        text "title" => title: Option<String>,
        entries "entries" => entries: Vec<OwnEntry>,
    }
    /// An entry of a section of the client's own.
    OwnEntry {
        text "name" => name: Option<String>,
        text "position" => position: Option<String>,
        date "startDate" => start_date: Option<String>,
        date "endDate" => end_date: Option<String>,
        text "summary" => summary: Option<String>,
        texts "highlights" => highlights: Vec<String>,
    }
    /// What JSON Resume has no place for.
    Additions {
        object "personal" => personal: Personal,
        object "availability" => availability: Availability,
        text "driving" => driving: Option<String>,
        entries "sections" => sections: Vec<OwnSection>,
    }
}
