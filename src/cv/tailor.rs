//! What speaks to the role, and what may be claimed: by fixed rules that can be told to the client.
//!
//! A competency is claimed only if its level is *solid* or above and an entry of the profile confirms it: the entry
//! mentions one of the competency's terms, or at least a year of work in contact centres stands for it.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use crate::base::id::CompetencyId;
use crate::catalog::competency::Band;
use crate::catalog::role::Role;
use crate::cv::block::Run;
use crate::cv::experience;
use crate::cv::phrase;
use crate::cv::terms::{Sense, TERMS};
use crate::cv::vacancy::{self, TermSense, VacancyTerm};
use crate::cv::writer::Writer;
use crate::record::profile::{Profile, Work};

/// From this weight on, a role truly asks for a competency.
const ASKED_FOR: u8 = 3;

/// What a program, a tool or a language counts that the vacancy names.
const NAMED: u32 = 6;

/// What a year in contact centres stands for.
const SHOWN_IN_CONTACT_CENTRES: [&str; 3] = ["oral", "empathy", "stress"];

/// Told by the section of languages, level by level.
const TOLD_ELSEWHERE: &str = "language";

/// A competency that may be claimed.
pub(super) struct Strength<'a> {
    pub(super) competency: &'a CompetencyId,
    /// The entry that confirms it, as the client names it.
    pub(super) confirmed_by: String,
}

/// What the role asks for and may be claimed: heaviest first, then highest level.
pub(super) fn strengths<'a>(writer: &Writer<'a>) -> Vec<Strength<'a>> {
    let (Some(role), Some(results)) = (writer.role, writer.results) else {
        return Vec::new();
    };
    let scoring = &writer.catalog.scoring;
    let mut asked: Vec<_> = role
        .needs
        .iter()
        .filter(|need| need.weight >= ASKED_FOR && need.competency.as_str() != TOLD_ELSEWHERE)
        .filter_map(|need| Some((need, results.levels.get(&need.competency)?.points)))
        .filter(|(_, points)| scoring.band(*points) >= Band::Solid)
        .collect();
    asked.sort_by_key(|(need, points)| Reverse((need.weight, points.whole())));
    let entries = entries(writer.profile);
    asked
        .into_iter()
        .filter_map(|(need, _)| {
            let confirmed_by = confirmation(&entries, writer, &need.competency)?;
            Some(Strength {
                competency: &need.competency,
                confirmed_by,
            })
        })
        .collect()
}

/// What counts when texts are put in order: the role's needs, and what the vacancy names.
pub(super) struct Relevance<'a> {
    weights: BTreeMap<&'a CompetencyId, u32>,
    /// What the vacancy names beside competencies.
    named: &'a [VacancyTerm],
}

impl<'a> Relevance<'a> {
    /// `None` without a role and a vacancy. A competency that the role asks for and the vacancy names counts twice.
    pub(super) fn of(role: Option<&'a Role>, vacancy: &'a [VacancyTerm]) -> Option<Self> {
        if role.is_none() && vacancy.is_empty() {
            return None;
        }
        let needs = role.into_iter().flat_map(|role| &role.needs);
        let mut weights: BTreeMap<_, _> = needs
            .filter(|need| need.weight >= ASKED_FOR)
            .map(|need| (&need.competency, u32::from(need.weight)))
            .collect();
        for term in vacancy {
            if let TermSense::Competency(id) = &term.sense {
                let weight = weights.entry(id).or_default();
                *weight += (*weight).max(u32::from(ASKED_FOR));
            }
        }
        let named = vacancy;
        Some(Self { weights, named })
    }

    fn of_text(&self, text: &str) -> u32 {
        let competencies = mentioned(text);
        let asked = competencies
            .into_iter()
            .filter_map(|competency| self.weights.get(competency));
        let asked: u32 = asked.sum();
        asked + NAMED * vacancy::count_named(text, self.named)
    }
}

/// Puts first what speaks most to the role and the vacancy, else keeps the order; tells whether anything moved.
///
/// A text counts the weights of the competencies that it mentions and the role truly asks for, and a fixed weight for
/// each other thing that the vacancy names.
pub(super) fn put_relevant_first(relevance: &Relevance<'_>, runs: &mut Vec<Run>) -> bool {
    let mut ranked: Vec<(u32, Run)> = runs
        .drain(..)
        .map(|run| (relevance.of_text(&run.text), run))
        .collect();
    let is_in_order = ranked.is_sorted_by_key(|(relevance, _)| Reverse(*relevance));
    ranked.sort_by_key(|(relevance, _)| Reverse(*relevance));
    runs.extend(ranked.into_iter().map(|(_, run)| run));
    !is_in_order
}

/// How much a role asks for a competency, 3 to 5; 0 if it does not truly ask for it.
pub(super) fn asked_for(role: Option<&Role>, competency: &CompetencyId) -> u8 {
    let needs = role.into_iter().flat_map(|role| &role.needs);
    let mut asked = needs.filter(|need| need.weight >= ASKED_FOR);
    let need = asked.find(|need| need.competency == *competency);
    need.map_or(0, |need| need.weight)
}

/// Competencies that a text mentions.
pub(super) fn mentioned(text: &str) -> BTreeSet<&'static CompetencyId> {
    let competency = |sense| match sense {
        Sense::Competency(id) => Some(id),
        Sense::ContactCentre | Sense::Native | Sense::Signed => None,
    };
    TERMS
        .senses(text)
        .into_iter()
        .filter_map(competency)
        .collect()
}

/// Entries in contact centres.
pub(super) fn contact_centre_work(profile: &Profile) -> Vec<&Work> {
    let text = |work: &Work| {
        [&work.name, &work.position]
            .map(|text| text.clone().unwrap_or_default())
            .join(" / ")
    };
    profile
        .work
        .iter()
        .filter(|work| TERMS.senses(&text(work)).contains(&Sense::ContactCentre))
        .collect()
}

fn confirmation(
    entries: &[Confirming<'_>],
    writer: &Writer<'_>,
    competency: &CompetencyId,
) -> Option<String> {
    let by_words = entries.iter().find_map(|entry| entry.confirms(competency));
    by_words.or_else(|| {
        let work = contact_centre_work(writer.profile);
        let is_shown = SHOWN_IN_CONTACT_CENTRES.contains(&competency.as_str());
        let is_long = experience::months(work.iter().copied(), writer.today) >= 12;
        let first = work.first().filter(|_| is_shown && is_long)?;
        Some(name_of(&[&first.name, &first.position]))
    })
}

/// An entry that may confirm competencies.
struct Confirming<'a> {
    name: String,
    /// Its texts, each with what it mentions.
    texts: Vec<(&'a str, BTreeSet<&'static CompetencyId>)>,
}

impl<'a> Confirming<'a> {
    fn new(names: &[&Option<String>], texts: &[&'a Option<String>], more: &'a [String]) -> Self {
        let texts = texts.iter().filter_map(|text| text.as_ref());
        Self {
            name: name_of(names),
            texts: texts
                .chain(more)
                .map(|text| (text.as_str(), mentioned(text)))
                .collect(),
        }
    }

    /// The entry's name if one of its texts mentions the competency; the text itself if the entry has no name.
    fn confirms(&self, competency: &CompetencyId) -> Option<String> {
        let (text, _) = self
            .texts
            .iter()
            .find(|(_, mentioned)| mentioned.contains(competency))?;
        Some(if self.name.is_empty() {
            phrase::clean(text)
        } else {
            self.name.clone()
        })
    }
}

fn entries(profile: &Profile) -> Vec<Confirming<'_>> {
    let work = profile.work.iter().map(|work| {
        let said = [&work.position, &work.summary];
        Confirming::new(&[&work.name, &work.position], &said, &work.highlights)
    });
    let volunteer = profile.volunteer.iter().map(|volunteer| {
        let said = [&volunteer.position, &volunteer.summary];
        Confirming::new(
            &[&volunteer.organization, &volunteer.position],
            &said,
            &volunteer.highlights,
        )
    });
    let projects = profile.projects.iter().map(|project| {
        Confirming::new(
            &[&project.name],
            &[&project.description],
            &project.highlights,
        )
    });
    let certificates = profile
        .certificates
        .iter()
        .map(|certificate| Confirming::new(&[&certificate.name], &[&certificate.name], &[]));
    let skills = profile
        .skills
        .iter()
        .map(|skill| Confirming::new(&[&skill.name], &[&skill.name], &skill.keywords));
    work.chain(volunteer)
        .chain(projects)
        .chain(certificates)
        .chain(skills)
        .collect()
}

fn name_of(candidates: &[&Option<String>]) -> String {
    let mut names = candidates
        .iter()
        .filter_map(|name| name.as_deref())
        .map(phrase::clean);
    names.find(|name| !name.is_empty()).unwrap_or_default()
}
