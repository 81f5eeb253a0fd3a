//! What an organisation's own data files change about a role.

use crate::base::id::{
    CompetencyId, ConditionId, LanguageTag, PracticeId, RoleId, TrainingId, WayId,
};
use crate::catalog::Catalog;
use crate::catalog::role::Role;

/// Something about a role that is not as it was shipped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Difference {
    /// Levels, weights or must-haves of these competencies, in their order.
    Asks(Vec<CompetencyId>),
    Codes,
    /// How much the role brings of these conditions, in their order.
    Conditions(Vec<ConditionId>),
    /// Facts asked for.
    Facts,
    /// Shipped guidance about the role that is left out: so many entries.
    LeftOut(usize),
    /// The whole role; nothing else is listed then.
    NewRole,
    Pay,
    /// Questions of interviews that are new or changed.
    Practice(Vec<PracticeId>),
    /// Its step of the ladder, and the roles it leads to.
    Steps,
    /// Channels, sectors, places of work, benefits or downsides.
    Topics,
    /// Training that is new or changed.
    Trainings(Vec<TrainingId>),
    /// Special forms of the role.
    Variants,
    /// Ways that are new or changed.
    Ways(Vec<WayId>),
    /// The role's words in that language.
    Wording,
}

/// How a role differs from the shipped data, its words in that language; empty if in nothing.
pub fn of(own: &Catalog, role: &RoleId, language: &LanguageTag) -> Vec<Difference> {
    let shipped = Catalog::shipped();
    let Some(role) = own
        .role(role)
        .filter(|_| !std::ptr::eq(own, shipped.as_ref()))
    else {
        return Vec::new();
    };
    let Some(before) = shipped.role(&role.id) else {
        return vec![Difference::NewRole];
    };
    let words = |catalog: &Catalog| catalog.words(language).roles.get(&role.id).cloned();
    let mut found = of_role(role, before);
    if words(own) != words(&shipped) {
        found.push(Difference::Wording);
    }
    found.extend(of_guidance(own, &shipped, &role.id, language));
    found
}

fn of_role(role: &Role, before: &Role) -> Vec<Difference> {
    let asks = changed(&role.needs, &before.needs, |need| &need.competency);
    let conditions = changed(&role.conditions, &before.conditions, |exposure| {
        &exposure.condition
    });
    let steps = |role: &Role| {
        let next = (role.next_roles.clone(), role.sideways.clone());
        (role.ladder_step, next)
    };
    let topics = |role: &Role| {
        let topics = (role.topics.clone(), role.contacts.clone());
        (role.channel, topics)
    };
    let parts = [
        (role.pay != before.pay).then_some(Difference::Pay),
        (!asks.is_empty()).then_some(Difference::Asks(asks)),
        (role.facts != before.facts).then_some(Difference::Facts),
        (!conditions.is_empty()).then_some(Difference::Conditions(conditions)),
        (steps(role) != steps(before)).then_some(Difference::Steps),
        (topics(role) != topics(before)).then_some(Difference::Topics),
        (role.variants != before.variants).then_some(Difference::Variants),
        (role.codes != before.codes).then_some(Difference::Codes),
    ];
    parts.into_iter().flatten().collect()
}

/// The ids of entries that one list has and the other has not, or not so.
fn changed<T: PartialEq, Id: Clone + PartialEq>(
    own: &[T],
    before: &[T],
    id: impl Fn(&T) -> &Id,
) -> Vec<Id> {
    let is_new = |entry: &&T| !before.contains(entry);
    let has = |entry: &T| own.iter().any(|one| id(one) == id(entry));
    let new = own.iter().filter(is_new);
    let gone = before.iter().filter(|entry| !has(entry));
    new.chain(gone).map(|entry| id(entry).clone()).collect()
}

fn of_guidance(
    own: &Catalog,
    shipped: &Catalog,
    role: &RoleId,
    language: &LanguageTag,
) -> Vec<Difference> {
    let (words, before) = (own.words(language), shipped.words(language));
    let (guide, old) = (&own.guidance, &shipped.guidance);
    let (trainings, fewer_trainings) = entries(
        &guide.trainings_of(role).collect::<Vec<_>>(),
        &old.trainings_of(role).collect::<Vec<_>>(),
        |training| &training.id,
        |id| words.trainings.get(id) == before.trainings.get(id),
    );
    let (ways, fewer_ways) = entries(
        &guide.ways_for(role, None).collect::<Vec<_>>(),
        &old.ways_for(role, None).collect::<Vec<_>>(),
        |way| &way.id,
        |id| words.ways.get(id) == before.ways.get(id),
    );
    let (practice, fewer_practice) = entries(
        &guide.practice_for(role).collect::<Vec<_>>(),
        &old.practice_for(role).collect::<Vec<_>>(),
        |question| &question.id,
        |id| words.practice.get(id) == before.practice.get(id),
    );
    let fewer = fewer_trainings + fewer_ways + fewer_practice;
    let parts = [
        (!trainings.is_empty()).then_some(Difference::Trainings(trainings)),
        (!ways.is_empty()).then_some(Difference::Ways(ways)),
        (!practice.is_empty()).then_some(Difference::Practice(practice)),
        (fewer > 0).then_some(Difference::LeftOut(fewer)),
    ];
    parts.into_iter().flatten().collect()
}

/// Entries that are new or changed in data or words, and how many of the old ones are gone.
fn entries<T: PartialEq, Id: Clone + PartialEq>(
    own: &[&T],
    before: &[&T],
    id: impl Fn(&T) -> &Id,
    is_said_alike: impl Fn(&Id) -> bool,
) -> (Vec<Id>, usize) {
    let is_gone = |entry: &&&T| !own.iter().any(|one| id(one) == id(entry));
    let gone = before.iter().filter(is_gone).count();
    let new = own
        .iter()
        .filter(|entry| !before.contains(entry) || !is_said_alike(id(entry)));
    (new.map(|entry| id(entry).clone()).collect(), gone)
}
