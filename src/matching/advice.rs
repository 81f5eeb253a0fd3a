//! From gaps to what to do about them. Knows no words and no day of its own.

use crate::base::date::PartialDate;
use crate::base::id::CompetencyId;
use crate::catalog::guidance::{Action, Guidance};
use crate::matching::RoleMatch;
use crate::matching::reason::MustHaveState;
use crate::record::preparation::{Plan, Step};

/// Gaps that a new plan begins with: more at once is hardly ever done.
const FIRST_GAPS: usize = 3;

/// Points of fit below which a gap is no reason for a plan.
const WORTH_IT: f64 = 0.5;

/// Competencies to work on for a role: must-haves that are not met first, then what costs most.
pub fn worth_learning(found: &RoleMatch) -> Vec<&CompetencyId> {
    let is_missing = |id: &&CompetencyId| {
        let mut must_haves = found.must_haves.iter();
        must_haves.any(|must_have| {
            must_have.competency == **id
                && matches!(
                    must_have.state,
                    MustHaveState::NotMet | MustHaveState::Borderline
                )
        })
    };
    let gaps = found.gaps.iter();
    let costly = gaps.filter(|gap| gap.costs >= WORTH_IT || is_missing(&&gap.competency));
    let (mut first, rest): (Vec<_>, Vec<_>) =
        costly.map(|gap| &gap.competency).partition(is_missing);
    first.extend(rest);
    first
}

/// Actions of the guidance for the gaps of a role that are not in the plan, those to begin with first.
///
/// The first action for each gap comes before the second one for any.
pub fn suggested<'a>(guidance: &'a Guidance, found: &RoleMatch, plan: &Plan) -> Vec<&'a Action> {
    let gaps = worth_learning(found);
    let mut ranked: Vec<(usize, usize, &Action)> = Vec::new();
    for (gap, competency) in gaps.into_iter().enumerate() {
        let actions = guidance.actions.iter();
        let actions = actions.filter(|action| action.competency == *competency);
        let actions = actions
            .enumerate()
            .filter(|(_, action)| !plan.has(&action.id));
        ranked.extend(actions.map(|(turn, action)| (turn, gap, action)));
    }
    ranked.sort_by_key(|(turn, gap, _)| (*turn, *gap));
    ranked.into_iter().map(|(_, _, action)| action).collect()
}

/// The step that an action becomes, begun on that day: it takes as long as the guidance says.
pub fn step(plan: &Plan, action: &Action, today: PartialDate) -> Step {
    Step {
        number: plan.next_number(),
        action: Some(action.id.clone()),
        competency: Some(action.competency.clone()),
        due: Some(today.plus_days(7 * i32::from(action.weeks))),
        ..Step::default()
    }
}

/// A plan for a role, begun on that day: the first action for each of the gaps that matter most.
pub fn first_plan(guidance: &Guidance, found: &RoleMatch, today: PartialDate) -> Plan {
    let mut plan = Plan {
        goal: Some(found.role.clone()),
        steps: Vec::new(),
    };
    let gaps = worth_learning(found).into_iter().take(FIRST_GAPS);
    for competency in gaps {
        if let Some(action) = guidance.actions_for(competency).next() {
            let step = step(&plan, action, today);
            plan.steps.push(step);
        }
    }
    plan
}
