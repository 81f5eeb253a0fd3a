//! Which roles are shown, and in which order.

use std::collections::BTreeSet;

use crate::catalog::Catalog;
use crate::catalog::role::{Channel, Role};
use crate::matching::RoleMatch;
use crate::matching::explain::Explainer;
use crate::ui::icon::Icon;

/// Exposure to a condition, 0 to 100, from which on a role has much of it, and below which it has little.
const MUCH: f64 = 60.0;
const LITTLE: f64 = 30.0;

/// A wish about the work.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Filter {
    /// Talking on the phone.
    Phone,
    /// Writing more than talking.
    Writing,
    /// Customers in the same room.
    Face,
    /// Can often be done from home.
    Home,
    /// Pay that hardly depends on sales.
    NoSelling,
}

impl Filter {
    /// In the order of the pills.
    pub(super) const ALL: [Self; 5] = [
        Self::Phone,
        Self::Writing,
        Self::Face,
        Self::Home,
        Self::NoSelling,
    ];

    pub(super) fn key(self) -> &'static str {
        match self {
            Self::Phone => "roles-filter-phone",
            Self::Writing => "roles-filter-writing",
            Self::Face => "roles-filter-face",
            Self::Home => "roles-filter-home",
            Self::NoSelling => "roles-filter-no-selling",
        }
    }

    /// `None` where no picture says it.
    pub(super) fn icon(self) -> Option<Icon> {
        match self {
            Self::Phone => Some(Icon::Phone),
            Self::Writing => Some(Icon::Chat),
            Self::Face => Some(Icon::User),
            Self::Home => Some(Icon::Home),
            Self::NoSelling => None,
        }
    }

    /// Says how customers are met; such filters widen each other, the others narrow.
    fn is_channel(self) -> bool {
        matches!(self, Self::Phone | Self::Writing | Self::Face)
    }

    fn takes(self, role: &Role) -> bool {
        match self {
            Self::Phone => matches!(role.channel, Channel::Mixed | Channel::Voice),
            Self::Writing => matches!(role.channel, Channel::LowVoice | Channel::Text),
            Self::Face => role.channel == Channel::Face,
            Self::Home => exposure(role, "remote").is_some_and(|level| level >= MUCH),
            Self::NoSelling => exposure(role, "sales_targets").is_some_and(|level| level < LITTLE),
        }
    }
}

/// How much of a condition a role brings; `None` if its file does not say.
fn exposure(role: &Role, condition: &str) -> Option<f64> {
    let found = role
        .conditions
        .iter()
        .find(|exposure| exposure.condition.as_str() == condition);
    found.map(|exposure| exposure.level.get())
}

/// The wishes that are switched on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Filters(BTreeSet<Filter>);

impl Filters {
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn has(&self, filter: Filter) -> bool {
        self.0.contains(&filter)
    }

    pub(super) fn toggle(&mut self, filter: Filter) {
        if !self.0.remove(&filter) {
            self.0.insert(filter);
        }
    }

    pub(super) fn clear(&mut self) {
        self.0.clear();
    }

    pub(super) fn take(&self, role: &Role) -> bool {
        let mut channels = self
            .0
            .iter()
            .filter(|filter| filter.is_channel())
            .peekable();
        let suits = channels.peek().is_none() || channels.any(|filter| filter.takes(role));
        suits
            && self
                .0
                .iter()
                .filter(|filter| !filter.is_channel())
                .all(|filter| filter.takes(role))
    }

    /// The filter that hides the most roles: without it most would be shown.
    pub(super) fn strictest(&self, roles: &[Role]) -> Option<Filter> {
        let without = |filter: &Filter| {
            let mut others = self.clone();
            others.0.remove(filter);
            roles.iter().filter(|role| others.take(role)).count()
        };
        self.0
            .iter()
            .rev()
            .max_by_key(|filter| without(filter))
            .copied()
    }
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
    filters: &Filters,
    order: Order,
) -> Sorted<'a> {
    let is_wanted = |found: &&RoleMatch| {
        catalog
            .role(&found.role)
            .is_some_and(|role| filters.take(role))
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
        let filters = Filters(filters.iter().copied().collect());
        let roles = catalog.roles.iter().filter(|role| filters.take(role));
        roles.map(|role| role.id.to_string()).collect()
    }

    #[test]
    fn every_role_is_met_in_exactly_one_way() {
        let catalog = Catalog::shipped();
        for role in &catalog.roles {
            let ways = Filter::ALL
                .iter()
                .filter(|filter| filter.is_channel() && filter.takes(role));
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
        let filters = Filters([Filter::Face, Filter::NoSelling].into());
        assert_eq!(filters.strictest(&catalog.roles), Some(Filter::Face));
        assert_eq!(Filters::default().strictest(&catalog.roles), None);
    }
}
