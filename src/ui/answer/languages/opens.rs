//! What a language opens: the roles that ask for a level, and how far it is to them.

use egui::{Align, Layout, Sense, Ui, vec2};

use super::Page;
use crate::base::id::RoleId;
use crate::base::problem::Arg;
use crate::catalog::Catalog;
use crate::catalog::role::{FactNeed, LanguageUse};
use crate::matching::weakest_used;
use crate::record::answer::{Cefr, LanguageSkill};
use crate::ui::icon::Icon;
use crate::ui::kit::card::bare_card;
use crate::ui::kit::status::{Status, shape};
use crate::ui::kit::words::{Words, soft_text};
use crate::ui::theme::{Theme, Type};

/// Roles shown at once.
const SHOWN: usize = 3;
/// Distance from the edge of the card.
const PADDING: f32 = 20.0;

/// How far a language is from what a role asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Distance {
    Reached,
    /// Levels still missing.
    Steps(usize),
    /// The skills it uses are not filled in yet.
    Unknown,
}

impl Distance {
    fn of(language: &LanguageSkill, skill: LanguageUse, wanted: Cefr) -> Self {
        let place = |level: Cefr| {
            Cefr::ALL
                .iter()
                .position(|other| *other == level)
                .unwrap_or(0)
        };
        match weakest_used(language, skill) {
            None => Self::Unknown,
            Some(level) if level >= wanted => Self::Reached,
            Some(level) => Self::Steps(place(wanted) - place(level)),
        }
    }
}

/// The roles that ask for a level of the language of the work, the nearest first.
fn opened<'a>(
    catalog: &'a Catalog,
    language: &LanguageSkill,
) -> Vec<(Distance, &'a RoleId, LanguageUse, Cefr)> {
    let mut opened: Vec<_> = catalog
        .roles
        .iter()
        .flat_map(|role| role.facts.iter().map(move |need| (&role.id, need)))
        .filter_map(|(role, need)| match need {
            FactNeed::WorkingLanguage { skill, level } => {
                Some((Distance::of(language, *skill, *level), role, *skill, *level))
            }
            FactNeed::BackgroundCheck
            | FactNeed::ContactCentreStep { .. }
            | FactNeed::CustomerExperience
            | FactNeed::DrivingLicence
            | FactNeed::SectorCertificate { .. }
            | FactNeed::Typing { .. } => None,
        })
        .collect();
    opened.sort_by_key(|(distance, _, _, level)| (*distance, *level));
    opened
}

/// Shows the roles at the right of the levels.
pub(super) fn opens_ui(ui: &mut Ui, page: &Page<'_>) {
    let Some(language) = page.languages.get(page.at) else {
        return;
    };
    let opened = opened(page.view.catalog, language);
    if opened.is_empty() {
        return;
    }
    let theme = Theme::of(ui.ctx());
    let (text, space) = (page.view.text, &theme.sizes.space);
    ui.add(Words::new(Type::Subhead, text.get("questionnaire-opens")));
    ui.add_space(space.l);
    bare_card(ui, |ui| {
        for (place, (distance, role, skill, level)) in opened.iter().take(SHOWN).enumerate() {
            if place > 0 {
                let (line, _) =
                    ui.allocate_exact_size(vec2(ui.available_width(), 1.0), Sense::hover());
                let across = line.x_range().shrink(PADDING);
                ui.painter()
                    .hline(across, line.center().y, theme.hairline());
            }
            row_ui(
                ui,
                page,
                &page.explain.role(role),
                (*distance, *skill, *level),
            );
        }
    });
    ui.add_space(space.l);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space.s;
        let size = theme.sizes.size.icon_small;
        let (rect, _) =
            ui.allocate_exact_size(vec2(size, theme.size_of(Type::Small).line), Sense::hover());
        Icon::Info.paint(ui.painter(), rect.center(), size, theme.colors.ink_2);
        soft_text(ui, Type::Small, text.get("questionnaire-opens-note"));
    });
}

fn row_ui(
    ui: &mut Ui,
    page: &Page<'_>,
    role: &str,
    (distance, skill, level): (Distance, LanguageUse, Cefr),
) {
    let theme = Theme::of(ui.ctx());
    let status = match distance {
        Distance::Reached => Status::Good,
        Distance::Steps(1) => Status::Partial,
        Distance::Steps(_) => Status::Gap,
        Distance::Unknown => Status::Empty,
    };
    let asked = match skill {
        LanguageUse::Any => "questionnaire-opens-any",
        LanguageUse::Spoken => "questionnaire-opens-spoken",
        LanguageUse::Written => "questionnaire-opens-written",
    };
    let text = page.view.text;
    let asked = text.with(asked, &[("level", Arg::from(level.name()))]);
    let there = match distance {
        Distance::Reached => text.get("questionnaire-opens-reached"),
        Distance::Steps(steps) => {
            text.with("questionnaire-opens-steps", &[("steps", Arg::from(steps))])
        }
        Distance::Unknown => text.get("questionnaire-opens-unknown"),
    };
    let words = [asked, there]
        .map(|part| text.language().sentence(&part))
        .join(" ");
    let width = ui.available_width() - 2.0 * PADDING;
    ui.add_space(theme.sizes.space.l);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = theme.sizes.space.s;
        ui.add_space(PADDING - theme.sizes.space.s);
        ui.vertical(|ui| {
            ui.add_space((theme.size_of(Type::Subhead).line - theme.sizes.size.icon_small) / 2.0);
            shape(ui, status, theme.sizes.size.icon_small);
        });
        let room = width - theme.sizes.size.icon_small - theme.sizes.space.s;
        ui.allocate_ui_with_layout(vec2(room, 0.0), Layout::top_down(Align::Min), |ui| {
            ui.set_width(room);
            ui.add(Words::new(Type::Subhead, role));
            ui.add_space(2.0);
            soft_text(ui, Type::Small, words);
        });
    });
    ui.add_space(theme.sizes.space.l);
}

#[cfg(test)]
mod tests {
    use super::super::skill::{Skill, unknown};
    use super::*;

    #[test]
    fn the_distance_counts_from_the_weakest_skill_that_the_work_uses() {
        let french = Skill::Speaking.set(&unknown("fr".to_owned()), Cefr::C1);
        let french = Skill::Listening.set(&french, Cefr::A2);
        assert_eq!(
            Distance::of(&french, LanguageUse::Spoken, Cefr::B2),
            Distance::Steps(2)
        );
        assert_eq!(
            Distance::of(&french, LanguageUse::Spoken, Cefr::A2),
            Distance::Reached
        );
        assert_eq!(
            Distance::of(&french, LanguageUse::Written, Cefr::A1),
            Distance::Unknown
        );
    }
}
