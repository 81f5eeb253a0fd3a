//! Guidance: what the work is like, ways into it, training, what to do about gaps, questions of interviews.

use std::cmp::Reverse;

use crate::base::date::PartialDate;
use crate::base::id::{
    ActionId, CompetencyId, ConditionId, DutyId, OccupationId, PracticeId, RoleId, TopicId,
    TrainingId, WayId,
};
use crate::catalog::role::Role;

/// Everything that turns a match into advice; each list in the order of its file.
#[derive(Clone, Debug, Default)]
pub struct Guidance {
    pub topics: Vec<Topic>,
    pub ways: Vec<Way>,
    pub trainings: Vec<Training>,
    pub actions: Vec<Action>,
    pub practice: Vec<Practice>,
    pub occupations: Vec<Occupation>,
}

/// What a topic is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TopicKind {
    Benefit,
    /// Something hard about the work, said honestly.
    Downside,
    Sector,
    /// Where one works: in-house, outsourced, at home.
    Setting,
}

impl TopicKind {
    /// All kinds by the name that data files give them.
    pub const ALL: [(&'static str, Self); 4] = [
        ("sector", Self::Sector),
        ("setting", Self::Setting),
        ("benefit", Self::Benefit),
        ("downside", Self::Downside),
    ];

    /// The name that data files give it.
    pub fn name(self) -> &'static str {
        let found = Self::ALL.iter().find(|(_, kind)| *kind == self);
        found.map_or("", |(name, _)| name)
    }
}

/// A sector, a place of work, a benefit or a downside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Topic {
    pub id: TopicId,
    pub kind: TopicKind,
    /// The working condition it belongs to.
    pub condition: Option<ConditionId>,
    /// Articles that name it, e.g. `PL`; empty if none does.
    pub sources: Vec<String>,
}

/// Where country-specific advice comes from, and when somebody looked whether it still holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Local {
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// Title of the law or name of the institution, in its own language.
    pub origin: String,
    /// `https` address of an official site; empty if there is none.
    pub link: String,
    /// Month in which it was looked up.
    pub checked: PartialDate,
}

/// What a way is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum WayKind {
    /// First jobs, stepping stones, internships; no diploma.
    Start,
    /// Where to look for work.
    Search,
    /// Certificates and recognition of experience.
    Qualify,
    /// From one role to the next.
    Grow,
}

impl WayKind {
    /// All kinds by the name that data files give them, in the order in which they are shown.
    pub const ALL: [(&'static str, Self); 4] = [
        ("start", Self::Start),
        ("search", Self::Search),
        ("qualify", Self::Qualify),
        ("grow", Self::Grow),
    ];
}

/// A way into the work or on from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    pub id: WayId,
    pub kind: WayKind,
    /// The roles it concerns; empty: all.
    pub roles: Vec<RoleId>,
    /// `None`: holds everywhere.
    pub local: Option<Local>,
    pub sources: Vec<String>,
}

/// How a training is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TrainingKind {
    Certificate,
    Coaching,
    Company,
    Course,
    LanguageCourse,
    Online,
    SelfStudy,
    Seminar,
}

impl TrainingKind {
    /// All kinds by the name that data files give them.
    pub const ALL: [(&'static str, Self); 8] = [
        ("certificate", Self::Certificate),
        ("coaching", Self::Coaching),
        ("company", Self::Company),
        ("course", Self::Course),
        ("language_course", Self::LanguageCourse),
        ("online", Self::Online),
        ("self_study", Self::SelfStudy),
        ("seminar", Self::Seminar),
    ];
}

/// A kind of course or training.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Training {
    pub id: TrainingId,
    pub kind: TrainingKind,
    /// The gaps it helps with.
    pub competencies: Vec<CompetencyId>,
    /// The roles it concerns; empty: all.
    pub roles: Vec<RoleId>,
    pub local: Option<Local>,
    pub sources: Vec<String>,
}

/// Something to do about a gap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Action {
    pub id: ActionId,
    pub competency: CompetencyId,
    /// How long until it shows, 1 to 52.
    pub weeks: u8,
    pub sources: Vec<String>,
}

/// A question of an interview that asks for an example.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Practice {
    pub id: PracticeId,
    /// What the example shows.
    pub competencies: Vec<CompetencyId>,
    /// The roles for which it is asked; empty: all.
    pub roles: Vec<RoleId>,
    pub sources: Vec<String>,
}

/// Earlier work outside contact centres, paid or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Occupation {
    pub id: OccupationId,
    /// Unit group of the ISCO-08 classification by the International Labour Organization; empty for work without pay.
    pub isco08: String,
    /// What it brings along, in the order of the file.
    pub duties: Vec<Duty>,
}

/// What one did in an occupation, and what that shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Duty {
    pub id: DutyId,
    /// What it shows, the most important first; never empty.
    pub competencies: Vec<CompetencyId>,
}

impl Guidance {
    pub fn topic(&self, id: &TopicId) -> Option<&Topic> {
        self.topics.iter().find(|topic| topic.id == *id)
    }

    /// What one can do about a gap, the first step first.
    pub fn actions_for<'a>(
        &'a self,
        competency: &'a CompetencyId,
    ) -> impl Iterator<Item = &'a Action> {
        let actions = self.actions.iter();
        actions.filter(move |action| action.competency == *competency)
    }

    /// Training that helps with a gap on the way to a role, in the order of the file.
    pub fn trainings_for<'a>(
        &'a self,
        competency: &'a CompetencyId,
        role: &'a RoleId,
    ) -> impl Iterator<Item = &'a Training> {
        let is_for = move |training: &&Training| {
            training.competencies.contains(competency) && concerns(&training.roles, role)
        };
        self.trainings.iter().filter(is_for)
    }

    /// Training on the way to a role, whatever gap it helps with.
    pub fn trainings_of<'a>(&'a self, role: &'a RoleId) -> impl Iterator<Item = &'a Training> {
        let trainings = self.trainings.iter();
        trainings.filter(move |training| concerns(&training.roles, role))
    }

    /// Ways that concern a role; those of other countries only if `country` is not known.
    pub fn ways_for<'a>(
        &'a self,
        role: &'a RoleId,
        country: Option<&'a str>,
    ) -> impl Iterator<Item = &'a Way> {
        let is_near = move |way: &Way| match (&way.local, country) {
            (Some(local), Some(country)) => local.country == country,
            _ => true,
        };
        let ways = self.ways.iter();
        ways.filter(move |way| concerns(&way.roles, role) && is_near(way))
    }

    /// The questions asked for a role.
    pub fn practice_for<'a>(&'a self, role: &'a RoleId) -> impl Iterator<Item = &'a Practice> {
        let questions = self.practice.iter();
        questions.filter(move |question| concerns(&question.roles, role))
    }

    /// The questions to practise for a role, at most [`MOST_PRACTICE`]: those first that ask for what weighs most in it.
    pub fn interview<'a>(&'a self, role: &'a Role) -> Vec<&'a Practice> {
        let weight = |question: &Practice| -> u32 {
            let needs = role.needs.iter();
            let asked = needs.filter(|need| question.competencies.contains(&need.competency));
            asked.map(|need| u32::from(need.weight)).sum()
        };
        // A question about two things is not worth twice one about the heaviest thing alone.
        let heaviest = |question: &Practice| {
            let needs = role.needs.iter();
            let asked = needs.filter(|need| question.competencies.contains(&need.competency));
            asked.map(|need| need.weight).max()
        };
        let mut questions: Vec<&Practice> = self.practice_for(&role.id).collect();
        // Stable: equals keep the order of the file.
        questions.sort_by_key(|question| Reverse((heaviest(question), weight(question))));
        questions.truncate(MOST_PRACTICE);
        questions
    }
}

/// Most questions to practise for one role.
pub const MOST_PRACTICE: usize = 5;

fn concerns(roles: &[RoleId], role: &RoleId) -> bool {
    roles.is_empty() || roles.contains(role)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Catalog;

    #[test]
    fn every_role_has_three_to_five_questions_the_weightiest_first() {
        let catalog = Catalog::shipped();
        for role in &catalog.roles {
            let questions = catalog.guidance.interview(role);
            assert!((3..=5).contains(&questions.len()), "{}", role.id);
            let heaviest = |question: &&Practice| {
                let needs = role.needs.iter();
                let asked = needs.filter(|need| question.competencies.contains(&need.competency));
                asked.map(|need| need.weight).max()
            };
            let weights: Vec<_> = questions.iter().map(heaviest).collect();
            assert!(
                weights.is_sorted_by(|a, b| a >= b),
                "{}: {weights:?}",
                role.id
            );
        }
    }
}
