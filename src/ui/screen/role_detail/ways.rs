//! Ways into the role: what to do, whom to ask, and where it comes from.

use egui::{OpenUrl, Ui};

use super::opener::{Opener, opened};
use super::{Card, RoleDetailScreen, Shown};
use crate::base::problem::Arg;
use crate::catalog::guidance::{Local, Way, WayKind};
use crate::record::Record;
use crate::ui::icon::Icon;
use crate::ui::kit::bullet::numbered;
use crate::ui::kit::button::Button;
use crate::ui::kit::card::{card, divider};
use crate::ui::kit::status::Status;
use crate::ui::kit::words::{Words, faint_text, soft_text};
use crate::ui::theme::Type;

/// The country in which a client looks for work; `None` if nothing says so.
pub(super) fn country(record: &Record) -> Option<&str> {
    let lives_in = record.profile.basics.location.country_code.as_deref();
    lives_in
        .or(record.cv.country.as_deref())
        .filter(|code| !code.is_empty())
}

impl RoleDetailScreen {
    /// Ways by kind; those of other countries stand behind a button.
    pub(super) fn ways_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>) {
        let (role, guidance) = (&shown.role.id, &shown.view.catalog.guidance);
        let country = country(shown.view.record);
        let is_here = |way: &Way| match &way.local {
            Some(local) => country == Some(local.country.as_str()),
            None => true,
        };
        let all: Vec<&Way> = guidance.ways_for(role, None).collect();
        for (_, kind) in WayKind::ALL {
            let here = all.iter().filter(|way| way.kind == kind && is_here(way));
            let title = shown.view.text.get(kind_key(kind));
            self.way_card_ui(ui, shown, &title, &here.copied().collect::<Vec<_>>());
        }
        let others: Vec<&Way> = all.iter().filter(|way| !is_here(way)).copied().collect();
        if others.is_empty() {
            return;
        }
        let text = shown.view.text;
        let key = if country.is_some() {
            "roles-ways-elsewhere"
        } else {
            "roles-ways-by-country"
        };
        let count = [("count", Arg::from(others.len()))];
        let icon = if self.has_others {
            Icon::ChevronUp
        } else {
            Icon::ChevronDown
        };
        if ui
            .add(
                Button::secondary(text.with(key, &count))
                    .small()
                    .after(icon),
            )
            .clicked()
        {
            self.has_others = !self.has_others;
        }
        if self.has_others {
            let title = text.get("roles-ways-abroad");
            self.way_card_ui(ui, shown, &title, &others);
        } else if country.is_none() {
            faint_text(ui, Type::Small, text.get("roles-ways-no-country"));
        }
    }

    fn way_card_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>, title: &str, ways: &[&Way]) {
        if ways.is_empty() {
            return;
        }
        card(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            ui.add(Words::new(Type::Heading, title));
            ui.add_space(4.0);
            for (place, way) in ways.iter().enumerate() {
                if place > 0 {
                    divider(ui);
                }
                self.way_ui(ui, shown, way);
            }
        });
    }

    fn way_ui(&mut self, ui: &mut Ui, shown: &Shown<'_>, way: &Way) {
        let ways = &shown.view.catalog.guidance.ways;
        let Some(place) = ways.iter().position(|known| known.id == way.id) else {
            return;
        };
        let Some(words) = shown.view.words.ways.get(&way.id) else {
            return;
        };
        let line = (Card::Ways, place);
        let is_open = self.open.contains(&line);
        let opener = Opener {
            title: &words.title,
            word: "",
            status: Status::Neutral,
            is_open,
        };
        if opener.ui(ui) {
            self.turn(line);
        }
        if is_open {
            opened(ui, |ui| shown.way_details_ui(ui, way));
            ui.add_space(8.0);
        }
    }
}

impl Shown<'_> {
    fn way_details_ui(&self, ui: &mut Ui, way: &Way) {
        let Some(words) = self.view.words.ways.get(&way.id) else {
            return;
        };
        let text = self.view.text;
        soft_text(ui, Type::Body15, words.text.as_str());
        for (step, number) in words.steps.iter().zip(1..) {
            numbered(ui, Type::Body15, &text.whole(number), step.as_str());
        }
        if !words.office.is_empty() {
            let office = [("office", Arg::from(words.office.as_str()))];
            ui.add(Words::marked(
                Type::Body15,
                &text.with("roles-way-office", &office),
            ));
        }
        if let Some(local) = &way.local {
            self.origin_ui(ui, local);
        }
        if way.local.is_none() || !way.sources.is_empty() {
            self.sources_ui(ui, &way.sources);
        }
    }

    /// The law or office that says so, with its address, and when somebody looked.
    fn origin_ui(&self, ui: &mut Ui, local: &Local) {
        let text = self.view.text;
        faint_text(ui, Type::Small, local.origin.as_str());
        if !local.link.is_empty() {
            let shown = local
                .link
                .trim_start_matches("https://")
                .trim_end_matches('/');
            let link = Button::quiet(shown)
                .after(Icon::ExternalLink)
                .small()
                .flush();
            if ui.add(link).clicked() {
                ui.ctx().open_url(OpenUrl::new_tab(local.link.as_str()));
            }
        }
        let checked = &local.checked;
        let args = [
            (
                "month",
                Arg::from(checked.month.map_or("", |month| text.month(month))),
            ),
            ("year", Arg::from(text.digits(&checked.year.to_string()))),
        ];
        faint_text(ui, Type::Caption, text.with("roles-way-checked", &args));
    }
}

fn kind_key(kind: WayKind) -> &'static str {
    match kind {
        WayKind::Start => "roles-ways-start",
        WayKind::Search => "roles-ways-search",
        WayKind::Qualify => "roles-ways-qualify",
        WayKind::Grow => "roles-ways-grow",
    }
}
