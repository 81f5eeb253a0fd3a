//! The sections of a CV: their names in files, their usual order, and what is hidden of them.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use crate::record::CvChoices;
use crate::record::profile::Profile;
use crate::record::said::{Part, next_number};
use crate::record::sections::{Availability, Personal};

/// A section of a CV.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Section {
    Summary,
    Skills,
    Work,
    Education,
    Languages,
    Certificates,
    Projects,
    Volunteering,
    Awards,
    Publications,
    Interests,
    /// One of the client's own, by its number.
    Own(u32),
    /// When and how the client can work.
    Availability,
    Driving,
    /// Birth date, nationality and the like.
    Personal,
    References,
    /// What the client vouches for, above the line to sign on.
    Declaration,
}

impl Section {
    /// All but those of the client's own, in the usual order; those stand behind interests.
    pub const USUAL: [Self; 16] = [
        Self::Summary,
        Self::Skills,
        Self::Work,
        Self::Education,
        Self::Languages,
        Self::Certificates,
        Self::Projects,
        Self::Volunteering,
        Self::Awards,
        Self::Publications,
        Self::Interests,
        Self::Availability,
        Self::Driving,
        Self::Personal,
        Self::References,
        Self::Declaration,
    ];

    /// As JSON Resume calls it, as far as it does.
    fn name(self) -> Option<&'static str> {
        Some(match self {
            Self::Summary => "summary",
            Self::Skills => "skills",
            Self::Work => "work",
            Self::Education => "education",
            Self::Languages => "languages",
            Self::Certificates => "certificates",
            Self::Projects => "projects",
            Self::Volunteering => "volunteer",
            Self::Awards => "awards",
            Self::Publications => "publications",
            Self::Interests => "interests",
            Self::Availability => "availability",
            Self::Driving => "driving",
            Self::Personal => "personal",
            Self::References => "references",
            Self::Declaration => "declaration",
            Self::Own(_) => return None,
        })
    }
}

impl fmt::Display for Section {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.name(), self) {
            (Some(name), _) => formatter.write_str(name),
            (None, Self::Own(number)) => write!(formatter, "own-{number}"),
            (None, _) => Ok(()),
        }
    }
}

/// A name that no section has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownSection;

impl FromStr for Section {
    type Err = UnknownSection;

    fn from_str(name: &str) -> Result<Self, UnknownSection> {
        let mut usual = Self::USUAL.into_iter();
        if let Some(section) = usual.find(|section| section.name() == Some(name)) {
            return Ok(section);
        }
        let number = name
            .strip_prefix("own-")
            .and_then(|number| number.parse().ok());
        number.map(Self::Own).ok_or(UnknownSection)
    }
}

/// The sections of a profile's CV in the order in which it shows them, hidden ones included.
///
/// The client's order comes first; a section that it does not name stands behind the one that it usually follows.
pub fn in_order(profile: &Profile, cv: &CvChoices) -> Vec<Section> {
    let mut order: Vec<Section> = Vec::new();
    let all = usual(profile);
    for section in cv.order.iter().filter_map(|name| name.parse().ok()) {
        if all.contains(&section) && !order.contains(&section) {
            order.push(section);
        }
    }
    for (place, section) in all.iter().enumerate() {
        if order.contains(section) {
            continue;
        }
        let before = all.get(..place).unwrap_or_default().iter().rev();
        let mut before = before.filter_map(|one| order.iter().position(|other| other == one));
        let at = before.next().map_or(0, |at| at + 1);
        order.insert(at, *section);
    }
    order
}

/// All sections in the usual order, the client's own among them.
fn usual(profile: &Profile) -> Vec<Section> {
    let own = profile.additions.sections.iter();
    let own: Vec<Section> = own
        .filter_map(|section| section.number().map(Section::Own))
        .collect();
    let mut all = Vec::new();
    for section in Section::USUAL {
        all.push(section);
        if section == Section::Interests {
            all.extend(own.iter().copied());
        }
    }
    all
}

/// An entry of a section by its place; `None` if the section has no such entry.
pub fn entry_mut(profile: &mut Profile, section: Section, place: usize) -> Option<&mut dyn Part> {
    fn of<T: Part>(entries: &mut [T], place: usize) -> Option<&mut dyn Part> {
        entries.get_mut(place).map(|entry| entry as &mut dyn Part)
    }
    match section {
        Section::Work => of(&mut profile.work, place),
        Section::Education => of(&mut profile.education, place),
        Section::Skills => of(&mut profile.skills, place),
        Section::Languages => of(&mut profile.languages, place),
        Section::Certificates => of(&mut profile.certificates, place),
        Section::Projects => of(&mut profile.projects, place),
        Section::Volunteering => of(&mut profile.volunteer, place),
        Section::Awards => of(&mut profile.awards, place),
        Section::Publications => of(&mut profile.publications, place),
        Section::Interests => of(&mut profile.interests, place),
        Section::References => of(&mut profile.references, place),
        Section::Own(number) => {
            let mut sections = profile.additions.sections.iter_mut();
            let own = sections.find(|own| own.number() == Some(number))?;
            of(&mut own.entries, place)
        }
        Section::Availability
        | Section::Declaration
        | Section::Driving
        | Section::Personal
        | Section::Summary => None,
    }
}

/// How many entries a section has.
pub fn entries(profile: &Profile, section: Section) -> usize {
    match section {
        Section::Work => profile.work.len(),
        Section::Education => profile.education.len(),
        Section::Skills => profile.skills.len(),
        Section::Languages => profile.languages.len(),
        Section::Certificates => profile.certificates.len(),
        Section::Projects => profile.projects.len(),
        Section::Volunteering => profile.volunteer.len(),
        Section::Awards => profile.awards.len(),
        Section::Publications => profile.publications.len(),
        Section::Interests => profile.interests.len(),
        Section::References => profile.references.len(),
        Section::Own(number) => {
            let mut sections = profile.additions.sections.iter();
            let own = sections.find(|own| own.number() == Some(number));
            own.map_or(0, |own| own.entries.len())
        }
        Section::Availability
        | Section::Declaration
        | Section::Driving
        | Section::Personal
        | Section::Summary => 0,
    }
}

/// The number of an entry, given to it now if it had none; `None` if there is no such entry.
pub fn number_of(profile: &mut Profile, section: Section, place: usize) -> Option<u32> {
    let present = entry_mut(profile, section, place)?.number();
    if present.is_some() {
        return present;
    }
    let next = next_number(profile);
    let entry = entry_mut(profile, section, place)?;
    entry.set_number(next);
    entry.number()
}

impl CvChoices {
    /// Whether this CV shows a section.
    pub fn shows(&self, section: Section) -> bool {
        !self.hidden.contains(&section.to_string())
    }

    /// Whether this CV shows an entry; one without a number was never hidden.
    pub fn shows_entry(&self, section: Section, number: Option<u32>) -> bool {
        number.is_none_or(|number| !self.hidden.contains(&entry_name(section, number)))
    }

    /// Shows or hides an entry.
    pub fn show_entry(&mut self, section: Section, number: u32, is_shown: bool) {
        self.set_hidden(entry_name(section, number), !is_shown);
    }

    /// Shows or hides a whole section.
    pub fn show_section(&mut self, section: Section, is_shown: bool) {
        self.set_hidden(section.to_string(), !is_shown);
    }

    fn set_hidden(&mut self, name: String, is_hidden: bool) {
        if is_hidden {
            self.hidden.insert(name);
        } else {
            self.hidden.remove(&name);
        }
    }

    /// Whether the entries of a section stand in the client's order instead of newest first.
    pub fn is_by_hand(&self, section: Section) -> bool {
        self.by_hand.contains(&section.to_string())
    }
}

/// A profile without what a CV hides, with the places that its entries have in the whole one.
#[derive(Clone, Debug)]
pub struct ShownProfile {
    pub profile: Profile,
    places: BTreeMap<Section, Vec<usize>>,
}

impl ShownProfile {
    /// Leaves out what `cv` hides.
    pub fn of(mut profile: Profile, cv: &CvChoices) -> Self {
        let mut places = BTreeMap::new();
        let mut keep = Keep {
            cv,
            places: &mut places,
        };
        if !cv.shows(Section::Summary) {
            profile.basics.summary = None;
        }
        keep.of(Section::Work, &mut profile.work);
        keep.of(Section::Education, &mut profile.education);
        keep.of(Section::Skills, &mut profile.skills);
        keep.of(Section::Languages, &mut profile.languages);
        keep.of(Section::Certificates, &mut profile.certificates);
        keep.of(Section::Projects, &mut profile.projects);
        keep.of(Section::Volunteering, &mut profile.volunteer);
        keep.of(Section::Awards, &mut profile.awards);
        keep.of(Section::Publications, &mut profile.publications);
        keep.of(Section::Interests, &mut profile.interests);
        keep.of(Section::References, &mut profile.references);
        let additions = &mut profile.additions;
        additions.sections.retain(|own| {
            let number = own.number().map(Section::Own);
            number.is_none_or(|section| cv.shows(section))
        });
        for own in &mut additions.sections {
            if let Some(number) = own.number() {
                keep.of(Section::Own(number), &mut own.entries);
            }
        }
        if !cv.shows(Section::Availability) {
            additions.availability = Availability::default();
        }
        if !cv.shows(Section::Personal) {
            additions.personal = Personal::default();
        }
        if !cv.shows(Section::Driving) {
            additions.driving = None;
        }
        Self { profile, places }
    }

    /// A field of the whole profile by its name here, e.g. `work.0.position`.
    pub fn spot_in_whole(&self, spot: &str) -> String {
        let whole = || {
            let (name, rest) = spot.split_once('.')?;
            let (index, field) = rest.split_once('.').unwrap_or((rest, ""));
            let section: Section = name.parse().ok()?;
            let place = self.place(section, index.parse().ok()?);
            let dot = if field.is_empty() { "" } else { "." };
            Some(format!("{section}.{place}{dot}{field}"))
        };
        whole().unwrap_or_else(|| spot.to_owned())
    }

    /// The place in the whole profile of what is at `index` in a section here.
    pub fn place(&self, section: Section, index: usize) -> usize {
        let places = self.places.get(&section);
        places
            .and_then(|places| places.get(index))
            .copied()
            .unwrap_or(index)
    }
}

/// Keeps what a CV shows, and notes where it was.
struct Keep<'a> {
    cv: &'a CvChoices,
    places: &'a mut BTreeMap<Section, Vec<usize>>,
}

impl Keep<'_> {
    fn of<T: Part>(&mut self, section: Section, entries: &mut Vec<T>) {
        let is_shown = self.cv.shows(section);
        let mut places = Vec::new();
        let mut place = 0;
        entries.retain(|entry| {
            let is_kept = is_shown && self.cv.shows_entry(section, entry.number());
            if is_kept {
                places.push(place);
            }
            place += 1;
            is_kept
        });
        self.places.insert(section, places);
    }
}

fn entry_name(section: Section, number: u32) -> String {
    format!("{section}/{number}")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::record::profile::Work;
    use crate::record::sections::OwnSection;

    fn ordered(names: &[&str]) -> CvChoices {
        CvChoices {
            order: names.iter().map(|name| (*name).to_owned()).collect(),
            ..CvChoices::default()
        }
    }

    #[test]
    fn names_are_read_as_they_are_written() {
        for section in Section::USUAL.into_iter().chain([Section::Own(7)]) {
            assert_eq!(section.to_string().parse(), Ok(section));
        }
        assert_eq!("own-x".parse::<Section>(), Err(UnknownSection));
    }

    #[test]
    fn sections_that_are_not_named_stand_behind_those_they_follow() {
        let order = in_order(&Profile::default(), &ordered(&["education", "work"]));
        let names: Vec<String> = order.iter().take(6).map(ToString::to_string).collect();
        let expected = [
            "summary",
            "skills",
            "education",
            "languages",
            "certificates",
        ];
        assert_eq!(names.first().map(String::as_str), Some(expected[0]));
        let at = |name: &str| order.iter().position(|one| one.to_string() == name);
        assert!(at("education") < at("work"));
        assert!(at("education") < at("languages"));
        assert_eq!(order.len(), Section::USUAL.len());
    }

    #[test]
    fn sections_of_the_clients_own_have_their_place() {
        let mut profile = Profile::default();
        let mut own = OwnSection::default();
        own.set_number(3);
        profile.additions.sections.push(own);
        let order = in_order(&profile, &CvChoices::default());
        let at = order
            .iter()
            .position(|one| *one == Section::Own(3))
            .unwrap();
        assert_eq!(order[at - 1], Section::Interests);
    }

    #[test]
    fn what_a_cv_hides_is_left_out_and_the_others_keep_their_places() {
        let work = |name: &str, number| {
            let mut work = Work {
                name: Some(name.to_owned()),
                ..Work::default()
            };
            work.set_number(number);
            work
        };
        let mut profile = Profile::default();
        profile.basics.summary = Some("Calm".to_owned());
        profile.work = vec![work("A", 1), work("B", 2), work("C", 3)];
        let mut cv = CvChoices::default();
        cv.show_entry(Section::Work, 2, false);
        cv.show_section(Section::Summary, false);
        let shown = ShownProfile::of(profile.clone(), &cv);
        assert_eq!(shown.profile.work, [work("A", 1), work("C", 3)]);
        assert_eq!(shown.place(Section::Work, 1), 2);
        for (here, whole) in [
            ("work.1.endDate", "work.2.endDate"),
            ("work.1", "work.2"),
            ("work", "work"),
            ("basics.name", "basics.name"),
        ] {
            assert_eq!(shown.spot_in_whole(here), whole);
        }
        assert_eq!(shown.profile.basics.summary, None);
        cv.show_entry(Section::Work, 2, true);
        cv.show_section(Section::Summary, true);
        assert_eq!(ShownProfile::of(profile.clone(), &cv).profile, profile);
    }

    proptest! {
        #[test]
        fn every_section_stands_in_the_order_once(names in prop::collection::vec("[a-z]{1,4}|work|summary|own-1|skills|languages", 0..9)) {
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            let mut order = in_order(&Profile::default(), &ordered(&names));
            order.sort();
            let mut all = Section::USUAL;
            all.sort();
            prop_assert_eq!(order, all);
        }
    }
}
