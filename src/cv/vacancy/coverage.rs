//! What of a vacancy the CV says, what the client has shown elsewhere, and what could be added if it is true.

use super::{TermSense, Vacancy, VacancyTerm, named};
use crate::base::date::PartialDate;
use crate::catalog::Catalog;
use crate::catalog::competency::Band;
use crate::cv::parsed::language_tag;
use crate::cv::terms::{Sense, TERMS};
use crate::cv::{experience, tailor};
use crate::record::Record;
use crate::record::answer::Cefr;
use crate::record::profile::Profile;
use crate::record::section::{Section, ShownProfile};
use crate::record::words::folded_words;
use crate::score::CompetencyProfile;

/// A term of a vacancy against the CV.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Covered {
    pub term: VacancyTerm,
    pub state: State,
}

/// Where a term stands. Spots are fields in the terms of JSON Resume, e.g. `work.0.highlights`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// The CV says it in this field.
    Covered { spot: String },
    /// Not in the CV, but in a hidden field of the profile or, without one, in the answers: it may be added there.
    Known { from: Option<String>, add: String },
    /// Nothing says it; if it is true, it can be added there.
    Missing { add: String },
}

/// Compares a vacancy with the CV that `record.cv` makes, in the order of the vacancy's terms.
pub fn coverage(
    vacancy: &Vacancy,
    catalog: &Catalog,
    record: &Record,
    results: Option<&CompetencyProfile>,
    today: PartialDate,
) -> Vec<Covered> {
    let shown = ShownProfile::of(record.profile.clone(), &record.cv);
    let whole = texts(&record.profile, |_, index| index);
    let spoken = texts(&shown.profile, |section, index| shown.place(section, index));
    let sight = Sight {
        catalog,
        record,
        results,
        shown: &shown.profile,
        whole,
        spoken,
        today,
    };
    let terms = vacancy.terms.iter();
    terms
        .map(|term| Covered {
            term: term.clone(),
            state: sight.state(&term.sense),
        })
        .collect()
}

/// A text of the profile with its field and what it names.
struct Said {
    spot: String,
    senses: Vec<TermSense>,
}

impl Said {
    fn new(spot: String, text: &str) -> Self {
        let mut senses = named(text);
        senses.extend(
            tailor::mentioned(text)
                .into_iter()
                .map(|id| TermSense::Competency(id.clone())),
        );
        Self { spot, senses }
    }
}

/// The texts of a profile; `place` gives the place in the whole profile of an entry of a section.
fn texts(profile: &Profile, place: impl Fn(Section, usize) -> usize) -> Vec<Said> {
    let mut all = Vec::new();
    let mut add = |spot: String, texts: &[&Option<String>], lines: &[String]| {
        let texts = texts.iter().filter_map(|text| text.as_deref());
        let texts: Vec<&str> = texts.chain(lines.iter().map(String::as_str)).collect();
        if !texts.is_empty() {
            all.push(Said::new(spot, &texts.join("\n")));
        }
    };
    add("basics.label".to_owned(), &[&profile.basics.label], &[]);
    for (index, skill) in profile.skills.iter().enumerate() {
        let at = place(Section::Skills, index);
        add(format!("skills.{at}.name"), &[&skill.name], &skill.keywords);
    }
    for (index, work) in profile.work.iter().enumerate() {
        let at = place(Section::Work, index);
        add(format!("work.{at}.position"), &[&work.position], &[]);
        add(
            format!("work.{at}.highlights"),
            &[&work.summary, &work.description],
            &work.highlights,
        );
    }
    for (index, school) in profile.education.iter().enumerate() {
        let at = place(Section::Education, index);
        let names = [&school.study_type, &school.area, &school.institution];
        add(format!("education.{at}.area"), &names, &school.courses);
    }
    for (index, certificate) in profile.certificates.iter().enumerate() {
        let at = place(Section::Certificates, index);
        add(format!("certificates.{at}.name"), &[&certificate.name], &[]);
    }
    for (index, project) in profile.projects.iter().enumerate() {
        let at = place(Section::Projects, index);
        add(
            format!("projects.{at}.highlights"),
            &[&project.name, &project.description],
            &project.highlights,
        );
    }
    for (index, unpaid) in profile.volunteer.iter().enumerate() {
        let at = place(Section::Volunteering, index);
        add(
            format!("volunteer.{at}.highlights"),
            &[&unpaid.position, &unpaid.summary],
            &unpaid.highlights,
        );
    }
    let when = &profile.additions.availability;
    add(
        "availability".to_owned(),
        &[&when.shifts, &when.home_office, &when.notice],
        &[],
    );
    add("basics.summary".to_owned(), &[&profile.basics.summary], &[]);
    all
}

/// Everything that a term is looked for in.
struct Sight<'a> {
    catalog: &'a Catalog,
    record: &'a Record,
    results: Option<&'a CompetencyProfile>,
    shown: &'a Profile,
    /// Of the whole profile, and of what the CV shows.
    whole: Vec<Said>,
    spoken: Vec<Said>,
    today: PartialDate,
}

/// Where such a term can be added.
fn place_for(sense: &TermSense) -> &'static str {
    match sense {
        TermSense::Role(_) => "basics.label",
        TermSense::Language { .. } => "languages",
        TermSense::Experience { .. } => "work",
        TermSense::Education(_) => "education",
        TermSense::Competency(_) | TermSense::Tool(_) | TermSense::Software(_) => "skills",
        TermSense::Availability(_) => "availability",
        TermSense::Licence(_) => "driving",
    }
}

impl Sight<'_> {
    fn state(&self, sense: &TermSense) -> State {
        let add = place_for(sense).to_owned();
        if let Some(spot) = self.spot(sense, true) {
            return State::Covered { spot };
        }
        if let Some(spot) = self.spot(sense, false) {
            let from = Some(spot);
            return State::Known { from, add };
        }
        if self.answers_say(sense) {
            return State::Known { from: None, add };
        }
        State::Missing { add }
    }

    /// The field that says it: of what the CV shows, or of the whole profile.
    fn spot(&self, sense: &TermSense, is_shown: bool) -> Option<String> {
        let (profile, said) = if is_shown {
            (self.shown, &self.spoken)
        } else {
            (&self.record.profile, &self.whole)
        };
        let by_words = |wanted: &TermSense| {
            let mut says = said
                .iter()
                .filter(|said| said.senses.iter().any(|sense| sense == wanted));
            says.next().map(|said| said.spot.clone())
        };
        match sense {
            TermSense::Language { tag, level } => {
                self.language(profile, tag.as_str(), *level, is_shown)
            }
            TermSense::Experience { months } => {
                let worked = experience::months(&profile.work, self.today);
                (worked >= u32::from(*months)).then(|| "work".to_owned())
            }
            TermSense::Education(least) if least == "secondary" => {
                let has_school = profile
                    .education
                    .iter()
                    .any(|school| school.institution.is_some());
                has_school.then(|| "education".to_owned())
            }
            TermSense::Licence(_) => {
                let licence = profile.additions.driving.as_deref().unwrap_or_default();
                (!licence.trim().is_empty()).then(|| "driving".to_owned())
            }
            TermSense::Role(role) => {
                let cv = &self.record.cv;
                let is_headline = is_shown && !cv.untailored && cv.role.as_ref() == Some(role);
                is_headline
                    .then(|| "basics.label".to_owned())
                    .or_else(|| by_words(sense))
            }
            TermSense::Education(_)
            | TermSense::Competency(_)
            | TermSense::Tool(_)
            | TermSense::Software(_)
            | TermSense::Availability(_) => by_words(sense),
        }
    }

    /// The language where it is known well enough: the profile's level, or the answered one, which the CV shows.
    fn language(
        &self,
        profile: &Profile,
        tag: &str,
        least: Option<Cefr>,
        is_shown: bool,
    ) -> Option<String> {
        let is_enough = |level: Option<Cefr>| {
            level.is_none_or(|level| least.is_none_or(|least| level >= least))
        };
        let answered = self
            .results
            .and_then(|results| results.facts.languages.as_deref());
        let shows = !is_shown || self.record.cv.shows(Section::Languages);
        let mut answered = answered
            .unwrap_or_default()
            .iter()
            .filter(|skill| shows && is_named(&skill.language, tag));
        if let Some(skill) = answered.next() {
            let spoken = skill.conversation.or(skill.speaking);
            let level = if skill.native {
                Some(Cefr::C2)
            } else {
                spoken.min(skill.listening.or(spoken))
            };
            return is_enough(level).then(|| "languages".to_owned());
        }
        let mut spoken = profile.languages.iter().enumerate();
        let (at, spoken) = spoken
            .find(|(_, spoken)| is_named(spoken.language.as_deref().unwrap_or_default(), tag))?;
        let fluency = spoken.fluency.as_deref().unwrap_or_default();
        is_enough(level_of(fluency)).then(|| format!("languages.{at}.language"))
    }

    /// Whether the answers say what the CV does not: a level that is solid, hours that suit, a licence.
    fn answers_say(&self, sense: &TermSense) -> bool {
        let Some(results) = self.results else {
            return false;
        };
        let facts = &results.facts;
        let shifts = facts.shifts.as_deref().unwrap_or_default();
        match sense {
            TermSense::Competency(id) => results
                .levels
                .get(id)
                .is_some_and(|level| self.catalog.scoring.band(level.points) >= Band::Solid),
            TermSense::Availability(kind) => match kind.as_str() {
                "shifts" => shifts.len() > 1,
                "home_office" => facts.home_office == Some(true),
                hours => shifts.iter().any(|shift| shift == hours),
            },
            TermSense::Licence(_) => facts.driving_licence == Some(true),
            _ => false,
        }
    }
}

/// Whether a language is written by its tag or by a name in any of the six languages.
fn is_named(written: &str, tag: &str) -> bool {
    let primary = written.split(['-', '_']).next().unwrap_or_default();
    let by_words = || {
        named(written)
            .iter()
            .any(|sense| matches!(sense, TermSense::Language { tag: found, .. } if found.as_str() == tag))
    };
    primary.eq_ignore_ascii_case(tag) || language_tag(written) == Some(tag) || by_words()
}

/// The level that a text names; a mother tongue is C2.
fn level_of(fluency: &str) -> Option<Cefr> {
    if TERMS.senses(fluency).contains(&Sense::Native) {
        return Some(Cefr::C2);
    }
    let words = folded_words(fluency);
    [Cefr::C2, Cefr::C1, Cefr::B2, Cefr::B1, Cefr::A2, Cefr::A1]
        .into_iter()
        .find(|level| words.contains(&level.name().to_lowercase()))
}

#[cfg(test)]
mod tests {
    use super::super::read;
    use super::*;
    use crate::record::profile::{Skill, SpokenLanguage, Work};

    fn states(record: &Record, text: &str) -> Vec<(String, State)> {
        let catalog = Catalog::shipped();
        let today = "2026-03-01".parse().unwrap();
        let covered = coverage(&read(text), &catalog, record, None, today);
        covered
            .into_iter()
            .map(|covered| (covered.term.shown, covered.state))
            .collect()
    }

    fn state(record: &Record, text: &str) -> State {
        let mut states = states(record, text);
        assert_eq!(states.len(), 1, "{states:?}");
        states.pop().unwrap().1
    }

    fn record() -> Record {
        let mut record = Record::default();
        record.profile.skills = vec![Skill {
            name: Some("Arkusze Excel".to_owned()),
            ..Skill::default()
        }];
        record.profile.languages = vec![SpokenLanguage {
            language: Some("Angielski".to_owned()),
            fluency: Some("B2".to_owned()),
            ..SpokenLanguage::default()
        }];
        record.profile.work = vec![Work {
            start_date: Some("2024-01".to_owned()),
            highlights: vec!["Praca w CRM".to_owned()],
            ..Work::default()
        }];
        record
    }

    #[test]
    fn what_the_cv_says_in_another_language_is_covered() {
        let covered = |spot: &str| State::Covered {
            spot: spot.to_owned(),
        };
        let missing = |add: &str| State::Missing {
            add: add.to_owned(),
        };
        let record = record();
        assert_eq!(state(&record, "spreadsheets"), covered("skills.0.name"));
        assert_eq!(state(&record, "CRM"), covered("work.0.highlights"));
        assert_eq!(
            state(&record, "English B2"),
            covered("languages.0.language")
        );
        assert_eq!(state(&record, "English C1"), missing("languages"));
        assert_eq!(state(&record, "2 years of experience"), covered("work"));
        assert_eq!(state(&record, "5 years of experience"), missing("work"));
        assert_eq!(state(&record, "Zendesk"), missing("skills"));
        assert_eq!(state(&record, "driving licence"), missing("driving"));
    }

    #[test]
    fn what_the_cv_hides_is_known() {
        let mut record = record();
        record.cv.show_section(Section::Skills, false);
        let known = State::Known {
            from: Some("skills.0.name".to_owned()),
            add: "skills".to_owned(),
        };
        assert_eq!(state(&record, "spreadsheets"), known);
    }
}
