//! The tables that LinkedIn gives out: how they are called and which columns tell them apart.

use super::table::Table;

/// A table by what it holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Profile,
    Positions,
    Education,
    Volunteering,
    Certifications,
    Languages,
    Publications,
    Honors,
    Projects,
    Courses,
    Emails,
    Phones,
    Recommendations,
    Skills,
}

impl Kind {
    /// All of them; those with columns of their own before those that look like parts of others.
    pub(super) const ALL: [Self; 14] = [
        Self::Profile,
        Self::Positions,
        Self::Education,
        Self::Volunteering,
        Self::Certifications,
        Self::Languages,
        Self::Publications,
        Self::Honors,
        Self::Projects,
        Self::Courses,
        Self::Emails,
        Self::Phones,
        Self::Recommendations,
        Self::Skills,
    ];

    /// Names of its file, folded.
    pub(super) fn names(self) -> &'static [&'static str] {
        match self {
            Self::Profile => &["profile"],
            Self::Positions => &["positions"],
            Self::Education => &["education"],
            Self::Volunteering => &["volunteering", "volunteeringexperiences"],
            Self::Certifications => &["certifications"],
            Self::Languages => &["languages"],
            Self::Publications => &["publications"],
            Self::Honors => &["honors", "honorsawards", "honorsandawards"],
            Self::Projects => &["projects"],
            Self::Courses => &["courses"],
            Self::Emails => &["emailaddresses"],
            Self::Phones => &["phonenumbers"],
            Self::Recommendations => &["recommendationsreceived"],
            Self::Skills => &["skills"],
        }
    }

    /// Whether it has a column of that name, folded.
    pub(super) fn has_column(self, name: &str) -> bool {
        self.columns().split(' ').any(|column| column == name)
    }

    /// Names of its columns, folded, with blanks between them.
    fn columns(self) -> &'static str {
        match self {
            Self::Profile => {
                "firstname lastname headline summary address birthdate geolocation zipcode websites \
                 twitterhandles instantmessengers"
            }
            Self::Positions => "companyname title description location startedon finishedon",
            Self::Education => "schoolname startdate enddate notes degreename activities",
            Self::Volunteering => "companyname role cause startedon finishedon description",
            Self::Certifications => "name url authority startedon finishedon licensenumber",
            Self::Languages => "name proficiency",
            Self::Publications => "name publishedon description publisher url",
            Self::Honors => "title description issuedon",
            Self::Projects => "title description url startedon finishedon",
            Self::Courses => "name number",
            Self::Emails => "emailaddress confirmed primary",
            Self::Phones => "number extension type",
            Self::Recommendations => "firstname lastname company jobtitle text status",
            Self::Skills => "name",
        }
    }

    /// Whether columns that it cannot be without are there.
    pub(super) fn may_be(self, table: &Table) -> bool {
        let all = |names: &[&str]| names.iter().all(|name| table.has(name));
        match self {
            Self::Profile => all(&["firstname", "lastname"]) && !table.has("connectedon"),
            Self::Positions => all(&["companyname", "title"]),
            Self::Education => all(&["schoolname"]),
            Self::Volunteering => all(&["companyname", "role"]),
            Self::Publications
            | Self::Languages
            | Self::Certifications
            | Self::Courses
            | Self::Skills => all(&["name"]),
            Self::Honors | Self::Projects => all(&["title"]),
            Self::Emails => all(&["emailaddress"]),
            Self::Phones => all(&["number"]),
            Self::Recommendations => all(&["firstname", "lastname", "text"]),
        }
    }

    /// Whether it can be no other table.
    pub(super) fn must_be(self, table: &Table) -> bool {
        let any = |names: &[&str]| names.iter().any(|name| table.has(name));
        self.may_be(table)
            && match self {
                Self::Profile => any(&["headline", "summary", "geolocation", "websites"]),
                Self::Positions | Self::Education | Self::Volunteering | Self::Recommendations => {
                    true
                }
                Self::Certifications => any(&["authority", "licensenumber"]),
                Self::Languages => any(&["proficiency"]),
                Self::Publications => any(&["publishedon", "publisher"]),
                Self::Honors => any(&["issuedon"]),
                Self::Projects => any(&["description"]) && any(&["startedon", "finishedon", "url"]),
                Self::Courses => any(&["number"]),
                Self::Emails => any(&["confirmed", "primary", "updatedon"]),
                Self::Phones => any(&["extension", "type"]),
                Self::Skills => table.header.len() == 1,
            }
    }
}
