//! What the answers say: levels with their ranges, and how sure they are.

mod certainty;
mod compared;
mod list;
mod row;
mod standing;
mod take;

use egui::{Margin, Ui};

use crate::base::id::CompetencyId;
use crate::catalog::questionnaire::Questionnaire;
use crate::matching::explain::Explainer;
use crate::ui::icon::Icon;
use crate::ui::kit::button::Button;
use crate::ui::kit::card::{bare_card, card};
use crate::ui::kit::keys;
use crate::ui::kit::page::{Column, Page, columns};
use crate::ui::kit::radar::{Axis, Radar, Spread, legend};
use crate::ui::kit::state::empty_state;
use crate::ui::outbox::Outbox;
use crate::ui::route::Route;
use crate::ui::screen::questionnaire::questionnaire;
use crate::ui::theme::{Theme, Type};
use crate::ui::view::View;
pub(super) use list::go_to;
use standing::{Standing, is_begun};

/// Part of the width that the radar gets: 486 of 952.
const RADAR_SHARE: f32 = 486.0 / 952.0;
/// Height of the radar where it stands above the list.
const RADAR_ABOVE: f32 = 400.0;

/// Which row is open or touched.
#[derive(Debug, Default)]
pub struct ResultsScreen {
    open: Option<CompetencyId>,
    /// The row under the pointer or with the focus, by place, in the last frame.
    touched: Option<usize>,
    /// Height of the list with no row open: that of the card beside it.
    list_height: f32,
}

/// A competency with what can be said about it.
struct Entry<'a> {
    id: &'a CompetencyId,
    /// At most 24 characters.
    name: String,
    standing: Standing,
}

impl ResultsScreen {
    /// Draws the screen.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, out: &mut Outbox) {
        let title = view.text.get("results-title");
        let Some(questionnaire) = questionnaire(view).filter(|_| is_begun(view.record)) else {
            Page::new(&title).show(ui, |ui| empty_ui(ui, view, out));
            return;
        };
        let explain = Explainer::new(view.text, view.catalog);
        let sentence = explain.summary(&view.derived.profile).join(" ");
        let roles = Button::primary(view.text.get("results-roles")).after(Icon::ArrowRight);
        let is_entered = keys::take_enter(ui);
        let page = Page::new(&title).sentence(&sentence).action(roles);
        let shown = page.show(ui, |ui| self.contents_ui(ui, view, questionnaire, out));
        if shown.is_action || is_entered {
            out.go(Route::Roles);
        }
    }

    fn contents_ui(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        questionnaire: &Questionnaire,
        out: &mut Outbox,
    ) {
        let theme = Theme::of(ui.ctx());
        let entries = entries(view, questionnaire);
        let opened = self
            .open
            .as_ref()
            .and_then(|open| entries.iter().position(|entry| entry.id == open));
        let emphasized = self.touched.or(opened);
        let height = if theme.is_compact {
            RADAR_ABOVE
        } else {
            self.list_height
        };
        let stack_below = if theme.is_compact { f32::INFINITY } else { 0.0 };
        let page = list::Shown {
            view,
            questionnaire,
            entries: &entries,
            open: self.open.as_ref(),
        };
        let mut listed = list::Listed::default();
        columns(ui, RADAR_SHARE, stack_below, |ui, column| match column {
            Column::Left => radar_ui(ui, view, &entries, height, emphasized),
            Column::Right => listed = page.ui(ui, out),
        });
        if let Some(place) = listed.clicked {
            let clicked = entries.get(place).map(|entry| entry.id.clone());
            self.open = clicked.filter(|clicked| self.open.as_ref() != Some(clicked));
        }
        if self.touched != listed.touched {
            self.touched = listed.touched;
            ui.ctx().request_repaint();
        }
        if (self.list_height - listed.rows_height).abs() > 0.5 {
            self.list_height = listed.rows_height;
            ui.ctx().request_discard("radar and list are equally high");
        }
        certainty::certainty_ui(ui, view, questionnaire, &entries, out);
        compared::compared_ui(ui, view);
        take::take_ui(ui, view, out);
    }
}

fn empty_ui(ui: &mut Ui, view: &View<'_>, out: &mut Outbox) {
    let text = view.text;
    let (title, words) = (
        text.get("results-empty-title"),
        text.get("results-empty-words"),
    );
    let start = text.get(if view.record.questionnaire.is_some() {
        "results-go-on"
    } else {
        "results-start"
    });
    let is_entered = keys::take_enter(ui);
    let shown = card(ui, |ui| {
        ui.add_space(24.0);
        let is_pressed = empty_state(ui, Icon::Results, &title, &words, Some(&start));
        ui.add_space(24.0);
        is_pressed
    });
    if shown.inner || is_entered {
        out.go(Route::Questionnaire);
    }
}

fn entries<'a>(view: &View<'a>, questionnaire: &Questionnaire) -> Vec<Entry<'a>> {
    let explain = Explainer::new(view.text, view.catalog);
    let (record, profile) = (view.record, &view.derived.profile);
    let entry = |id: &'a CompetencyId| Entry {
        id,
        name: explain.competency(id),
        standing: Standing::of(view.catalog, questionnaire, record, profile, id),
    };
    view.catalog
        .competencies
        .iter()
        .map(|competency| entry(&competency.id))
        .collect()
}

/// The chart in a card of that height, its meaning below it.
fn radar_ui(
    ui: &mut Ui,
    view: &View<'_>,
    entries: &[Entry<'_>],
    height: f32,
    emphasized: Option<usize>,
) {
    const MARGIN: i8 = 12;
    let theme = Theme::of(ui.ctx());
    #[expect(clippy::cast_possible_truncation, reason = "0 to 100, for the screen")]
    let axes: Vec<Axis> = entries
        .iter()
        .map(|entry| Axis {
            label: entry.name.clone(),
            value: match entry.standing {
                Standing::Known {
                    low, mark, high, ..
                } => Some(Spread {
                    low: low as f32,
                    mark: mark as f32,
                    high: high as f32,
                }),
                Standing::Open { .. } | Standing::NoExperience => None,
            },
        })
        .collect();
    bare_card(ui, |ui| {
        let frame = egui::Frame::new().inner_margin(Margin::same(MARGIN));
        frame.show(ui, |ui| {
            let text = view.text;
            let line = theme.size_of(Type::Small).line;
            let around = 2.0 * f32::from(MARGIN) + line + theme.sizes.space.l;
            let said = text.get("results-chart");
            ui.add(Radar::new(&axes, (height - around).max(280.0), said).emphasized(emphasized));
            ui.add_space(theme.sizes.space.s);
            legend(
                ui,
                &text.get("results-legend-value"),
                &text.get("results-legend-band"),
            );
            ui.add_space(theme.sizes.space.s);
        });
    });
}
