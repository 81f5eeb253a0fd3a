//! Where a client stands on the career map, and what is still to be learned for a step.

use crate::base::id::RoleId;
use crate::catalog::Catalog;
use crate::catalog::role::Role;
use crate::matching::reason::Gap;
use crate::matching::{NEARLY, RoleMatch, best};
use crate::score::facts::Facts;

/// The role at which a client stands or could begin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Here {
    pub role: RoleId,
    pub basis: Basis,
}

/// How we know where a client stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// The step is not known: the role that fits best.
    BestFit,
    /// The client has held this role.
    Held,
    /// The client has worked at this step; of its roles, the one that fits best.
    HeldStep,
    /// The client has not worked in a contact centre; of the roles to begin with, the one that fits best.
    Start,
}

/// Where the client stands; `None` where neither a step nor a ranked role is known.
pub fn here(catalog: &Catalog, facts: &Facts, ranked: &[RoleMatch]) -> Option<Here> {
    let found = |role: &RoleId, basis| Here {
        role: role.clone(),
        basis,
    };
    let step = facts.contact_centre_step.as_deref();
    // The options of the question are named after the roles, but for agents, of which there are many kinds.
    let held = catalog
        .roles
        .iter()
        .find(|role| Some(role.id.as_str()) == step);
    if let Some(held) = held {
        return Some(found(&held.id, Basis::Held));
    }
    let lowest = catalog.roles.iter().map(|role| role.ladder_step).min()?;
    let best_first_step = || {
        let is_first = |role: &Role| role.ladder_step == lowest;
        let mut placed = ranked.iter().filter(|found| found.is_ranked());
        placed.find(|found| catalog.role(&found.role).is_some_and(is_first))
    };
    match step {
        Some("agent") => best_first_step().map(|best| found(&best.role, Basis::HeldStep)),
        Some("none") => best_first_step().map(|best| found(&best.role, Basis::Start)),
        _ => best(ranked).map(|best| found(&best.role, Basis::BestFit)),
    }
}

/// What is still to be learned for a role: what costs most, at most three. Levels nearly reached are left out.
pub fn to_learn(found: &RoleMatch) -> impl Iterator<Item = &Gap> {
    let below = |gap: &&Gap| gap.needs.get() - gap.has.get() > NEARLY;
    found.gaps.iter().filter(below).take(3)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::points::Points;
    use crate::matching::rank;
    use crate::score::{CompetencyProfile, Level};

    /// Somebody with the same level in everything, who has held that step.
    fn profile(level: f64, step: Option<&str>) -> CompetencyProfile {
        let level = Level {
            points: Points::clamped(level),
            standard_error: 5.0,
            evidence: Vec::new(),
            parts: Vec::new(),
        };
        let catalog = Catalog::shipped();
        let competencies = catalog.competencies.iter();
        let levels = competencies.map(|it| (it.id.clone(), level.clone()));
        CompetencyProfile {
            levels: levels.collect(),
            facts: Facts {
                contact_centre_step: step.map(str::to_owned),
                ..Facts::default()
            },
            ..CompetencyProfile::default()
        }
    }

    fn place(level: f64, step: Option<&str>) -> Option<Here> {
        let (catalog, profile) = (Catalog::shipped(), profile(level, step));
        here(&catalog, &profile.facts, &rank(&catalog, &profile))
    }

    #[test]
    fn a_stated_role_is_where_one_stands_whatever_fits() {
        for step in ["team_leader", "supervisor", "manager"] {
            let here = place(50.0, Some(step)).unwrap();
            assert_eq!((here.role.as_str(), here.basis), (step, Basis::Held));
        }
    }

    #[test]
    fn agents_and_beginners_stand_at_the_first_step_that_fits_best() {
        let catalog = Catalog::shipped();
        for (step, basis) in [("agent", Basis::HeldStep), ("none", Basis::Start)] {
            let here = place(90.0, Some(step)).unwrap();
            assert_eq!(here.basis, basis);
            assert_eq!(catalog.role(&here.role).unwrap().ladder_step, 1);
        }
    }

    #[test]
    fn an_unknown_step_gives_the_best_fit_and_no_answers_give_no_place() {
        let catalog = Catalog::shipped();
        let here = place(70.0, None).unwrap();
        assert_eq!(here.basis, Basis::BestFit);
        let ranked = rank(&catalog, &profile(70.0, None));
        assert_eq!(Some(&here.role), best(&ranked).map(|best| &best.role));
        assert_eq!(super::here(&catalog, &Facts::default(), &[]), None);
    }

    #[test]
    fn at_most_three_things_are_to_be_learned_the_costliest_first() {
        let ranked = rank(&Catalog::shipped(), &profile(40.0, None));
        let director = ranked
            .iter()
            .find(|found| found.role.as_str() == "director");
        let costs: Vec<f64> = to_learn(director.unwrap()).map(|gap| gap.costs).collect();
        assert_eq!(costs.len(), 3);
        assert!(costs.is_sorted_by(|left, right| left >= right), "{costs:?}");
        let ready = rank(&Catalog::shipped(), &profile(100.0, None));
        assert!(ready.iter().all(|found| to_learn(found).count() == 0));
    }
}
