//! Which roles are shown, and in which order.

use std::collections::BTreeSet;

use crate::catalog::Catalog;
use crate::catalog::role::{Channel, Need, Role, Variant};
use crate::matching::RoleMatch;
use crate::matching::explain::Explainer;
use crate::record::preparation::Filter;
use crate::ui::icon::Icon;

/// Exposure to a condition, 0 to 100, from which on a role has much of it, and below which it has little.
const MUCH: f64 = 60.0;
const LITTLE: f64 = 30.0;

/// Level and weight of a second language from which on a role uses one.
const USES_LANGUAGE: f64 = 55.0;
const COUNTS_LANGUAGE: u8 = 3;

/// All filters, in the order of the pills.
pub(super) const ALL: [Filter; 7] = [
    Filter::Phone,
    Filter::Writing,
    Filter::Face,
    Filter::Home,
    Filter::NoSelling,
    Filter::NoShifts,
    Filter::Languages,
];

/// The words on its pill.
pub(super) fn key(filter: Filter) -> &'static str {
    match filter {
        Filter::Phone => "roles-filter-phone",
        Filter::Writing => "roles-filter-writing",
        Filter::Face => "roles-filter-face",
        Filter::Home => "roles-filter-home",
        Filter::NoSelling => "roles-filter-no-selling",
        Filter::NoShifts => "roles-filter-no-shifts",
        Filter::Languages => "roles-filter-languages",
    }
}

/// `None` where no picture says it.
pub(super) fn icon(filter: Filter) -> Option<Icon> {
    match filter {
        Filter::Phone => Some(Icon::Phone),
        Filter::Writing => Some(Icon::Chat),
        Filter::Face => Some(Icon::User),
        Filter::Home => Some(Icon::Home),
        Filter::Languages => Some(Icon::Languages),
        Filter::NoSelling | Filter::NoShifts => None,
    }
}

/// Says how customers are met; such filters widen each other, the others narrow.
fn is_channel(filter: Filter) -> bool {
    matches!(filter, Filter::Phone | Filter::Writing | Filter::Face)
}

fn takes(filter: Filter, role: &Role) -> bool {
    match filter {
        Filter::Phone => matches!(role.channel, Channel::Mixed | Channel::Voice),
        Filter::Writing => matches!(role.channel, Channel::LowVoice | Channel::Text),
        Filter::Face => role.channel == Channel::Face,
        Filter::Home => exposure(role, "remote").is_some_and(|level| level >= MUCH),
        Filter::NoSelling => exposure(role, "sales_targets").is_some_and(|level| level < LITTLE),
        Filter::NoShifts => exposure(role, "irregular_hours").is_some_and(|level| level < LITTLE),
        Filter::Languages => uses_languages(role),
    }
}

/// Whether the role, or a form of it, uses a second language.
fn uses_languages(role: &Role) -> bool {
    let is_multilingual = |variant: &Variant| variant.id.as_str() == "multilingual";
    let counts = |need: &Need| {
        need.competency.as_str() == "language"
            && (need.desired.get() >= USES_LANGUAGE || need.weight >= COUNTS_LANGUAGE)
    };
    role.variants.iter().any(is_multilingual) || role.needs.iter().any(counts)
}

/// How much of a condition a role brings; `None` if its file does not say.
fn exposure(role: &Role, condition: &str) -> Option<f64> {
    let found = role
        .conditions
        .iter()
        .find(|exposure| exposure.condition.as_str() == condition);
    found.map(|exposure| exposure.level.get())
}

/// With one filter switched the other way.
pub(super) fn turned(filters: &BTreeSet<Filter>, filter: Filter) -> BTreeSet<Filter> {
    let mut turned = filters.clone();
    if !turned.remove(&filter) {
        turned.insert(filter);
    }
    turned
}

/// Whether filters leave a role in the list.
fn take(filters: &BTreeSet<Filter>, role: &Role) -> bool {
    let (channels, others): (Vec<Filter>, Vec<Filter>) =
        filters.iter().partition(|filter| is_channel(**filter));
    let suits = channels.is_empty() || channels.iter().any(|filter| takes(*filter, role));
    suits && others.iter().all(|filter| takes(*filter, role))
}

/// The filter that hides the most roles: without it most would be shown.
pub(super) fn strictest(filters: &BTreeSet<Filter>, roles: &[Role]) -> Option<Filter> {
    let without = |filter: &Filter| {
        let others = turned(filters, *filter);
        roles.iter().filter(|role| take(&others, role)).count()
    };
    let filters = filters.iter().rev();
    filters.max_by_key(|filter| without(filter)).copied()
}

/// The order of the list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Order {
    /// As ranked: good fits that use the client's strengths.
    #[default]
    Ranking,
    /// By the number alone.
    Number,
    /// From the first step of the ladder up.
    Ladder,
    Name,
}

impl Order {
    pub(super) const ALL: [Self; 4] = [Self::Ranking, Self::Number, Self::Ladder, Self::Name];

    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Ranking => "roles-order-ranking",
            Self::Number => "roles-order-number",
            Self::Ladder => "roles-order-ladder",
            Self::Name => "roles-order-name",
        }
    }
}

/// The roles to show: those with a place in the ranking, and those that need more answers.
pub(super) struct Sorted<'a> {
    pub(super) ranked: Vec<&'a RoleMatch>,
    pub(super) unranked: Vec<&'a RoleMatch>,
}

/// Filters and orders the ranking.
pub(super) fn sorted<'a>(
    explain: &Explainer<'_>,
    catalog: &Catalog,
    matches: &'a [RoleMatch],
    filters: &BTreeSet<Filter>,
    order: Order,
) -> Sorted<'a> {
    let is_wanted = |found: &&RoleMatch| {
        catalog
            .role(&found.role)
            .is_some_and(|role| take(filters, role))
    };
    let (mut ranked, mut unranked): (Vec<_>, Vec<_>) = matches
        .iter()
        .filter(is_wanted)
        .partition(|found| found.is_ranked());
    let step = |found: &RoleMatch| catalog.role(&found.role).map_or(0, |role| role.ladder_step);
    for list in [&mut ranked, &mut unranked] {
        match order {
            Order::Ranking => {}
            Order::Number => list.sort_by(|left, right| {
                let number = |found: &RoleMatch| found.fit.map_or(-1.0, |fit| fit.expected);
                number(right).total_cmp(&number(left))
            }),
            Order::Ladder => list.sort_by_key(|found| step(found)),
            Order::Name => list.sort_by_key(|found| explain.role(&found.role).to_lowercase()),
        }
    }
    Sorted { ranked, unranked }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(filters: &[Filter]) -> Vec<String> {
        let catalog = Catalog::shipped();
        let filters = filters.iter().copied().collect();
        let roles = catalog.roles.iter().filter(|role| take(&filters, role));
        roles.map(|role| role.id.to_string()).collect()
    }

    #[test]
    fn every_role_is_met_in_exactly_one_way() {
        let catalog = Catalog::shipped();
        for role in &catalog.roles {
            let ways = ALL
                .iter()
                .filter(|filter| is_channel(**filter) && takes(**filter, role));
            assert_eq!(ways.count(), 1, "{}", role.id);
        }
    }

    #[test]
    fn ways_to_meet_customers_widen_and_other_wishes_narrow() {
        let (phone, writing) = (shown(&[Filter::Phone]), shown(&[Filter::Writing]));
        let both = shown(&[Filter::Phone, Filter::Writing]);
        assert_eq!(both.len(), phone.len() + writing.len());
        let calm = shown(&[Filter::Writing, Filter::NoSelling]);
        assert!(calm.contains(&"chat_email_agent".to_owned()), "{calm:?}");
        assert!(calm.len() <= writing.len());
        assert!(!shown(&[Filter::NoSelling]).contains(&"outbound_telesales".to_owned()));
        assert!(!shown(&[Filter::Home]).contains(&"branch_service_rep".to_owned()));
    }

    #[test]
    fn the_strictest_filter_is_the_one_whose_absence_shows_most() {
        let catalog = Catalog::shipped();
        let filters = [Filter::Face, Filter::NoSelling].into();
        assert_eq!(strictest(&filters, &catalog.roles), Some(Filter::Face));
        assert_eq!(strictest(&BTreeSet::new(), &catalog.roles), None);
    }

    #[test]
    fn regular_hours_and_other_languages_are_told_apart_by_the_role_files() {
        let calm = shown(&[Filter::NoShifts]);
        assert!(
            calm.contains(&"backoffice_assistant".to_owned()),
            "{calm:?}"
        );
        assert!(!calm.contains(&"inbound_agent".to_owned()));
        let languages = shown(&[Filter::Languages]);
        assert!(
            languages.contains(&"inbound_agent".to_owned()),
            "{languages:?}"
        );
        assert!(!languages.contains(&"debt_collection".to_owned()));
        assert!(languages.len() < Catalog::shipped().roles.len());
    }
}
