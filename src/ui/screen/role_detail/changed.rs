//! What an organisation's data files change about the role.

use std::collections::BTreeMap;

use egui::Ui;

use super::Shown;
use crate::base::problem::Arg;
use crate::catalog::difference::{self, Difference};
use crate::catalog::wording::GuideWords;
use crate::ui::kit::bullet::bullet;
use crate::ui::kit::card::card;
use crate::ui::kit::words::Words;
use crate::ui::theme::Type;

impl Shown<'_> {
    /// A line for each difference from the shipped data; nothing where there is none.
    pub(super) fn changed_ui(&self, ui: &mut Ui) {
        let text = self.view.text;
        let differences = difference::of(self.view.catalog, &self.role.id, text.tag());
        if differences.is_empty() {
            return;
        }
        card(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            ui.add(Words::new(Type::Heading, text.get("roles-own-title")));
            for found in &differences {
                bullet(ui, Type::Small, self.difference(found));
            }
        });
    }

    fn difference(&self, found: &Difference) -> String {
        let (text, words) = (self.view.text, self.view.words);
        let named =
            |key: &str, names: &[String]| text.with(key, &[("names", Arg::from(text.list(names)))]);
        match found {
            Difference::Asks(ids) => {
                let names = ids.iter().map(|id| self.explain.competency(id));
                named("roles-own-asks", &names.collect::<Vec<_>>())
            }
            Difference::Codes => text.get("roles-own-codes"),
            Difference::Conditions(ids) => {
                let names = ids.iter().map(|id| self.explain.condition(id));
                named("roles-own-conditions", &names.collect::<Vec<_>>())
            }
            Difference::Facts => text.get("roles-own-facts"),
            Difference::LeftOut(count) => {
                text.with("roles-own-left-out", &[("count", Arg::from(*count))])
            }
            Difference::NewRole => text.get("roles-own-new"),
            Difference::Pay => text.get("roles-own-pay"),
            Difference::Practice(ids) => named("roles-own-practice", &titles(&words.practice, ids)),
            Difference::Steps => text.get("roles-own-steps"),
            Difference::Topics => text.get("roles-own-topics"),
            Difference::Trainings(ids) => {
                named("roles-own-trainings", &titles(&words.trainings, ids))
            }
            Difference::Variants => text.get("roles-own-variants"),
            Difference::Ways(ids) => named("roles-own-ways", &titles(&words.ways, ids)),
            Difference::Wording => text.get("roles-own-wording"),
        }
    }
}

/// The titles of entries of the guidance.
fn titles<Id: Ord>(words: &BTreeMap<Id, GuideWords>, ids: &[Id]) -> Vec<String> {
    let words = ids.iter().filter_map(|id| words.get(id));
    words.map(|words| words.title.clone()).collect()
}
