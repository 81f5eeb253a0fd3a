//! The CV: its content beside the page as it will be printed, and what there is to look at.

mod about;
mod bar;
mod content;
pub(super) mod desk;
mod drawer;
mod entries;
mod extras;
mod fields;
mod form;
mod history;
mod job;
pub(super) mod keeper;
mod language;
mod lists;
mod look;
mod more;
mod moving;
mod photo;
mod section;
mod side;
mod spots;
mod suggested;
mod thumbnail;
mod vacancy;

use egui::{Align, Layout, Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};

use crate::app::command::Command;
use crate::app::preview::Of;
use crate::record::profile::{Basics, Profile};
use crate::ui::icon::Icon;
use crate::ui::kit::button::Button;
use crate::ui::kit::keys;
use crate::ui::kit::segmented::{Segment, segmented, total_width};
use crate::ui::kit::select::Select;
use crate::ui::kit::state::empty_state;
use crate::ui::outbox::Outbox;
use crate::ui::route::Route;
use crate::ui::theme::Theme;
use crate::ui::view::View;
use desk::Desk;
use form::FormState;
use job::JobTab;
use keeper::ReportKeeper;

/// Widths of the form and of the checks.
const FORM: f32 = 392.0;
const SIDE: f32 = 296.0;
/// Least width of the page beside a form in two languages.
const LEAST_DESK: f32 = 380.0;
/// Below this width of the window the checks, and below that one the page as well, become tabs.
const THREE_COLUMNS: f32 = 1120.0;
const TWO_COLUMNS: f32 = 1040.0;
/// Widest form where it has the screen to itself.
const WIDEST: f32 = 620.0;

/// The editor: scratch state.
#[derive(Default)]
pub struct CvEditorScreen {
    form: FormState,
    desk: Desk,
    keeper: ReportKeeper,
    job: JobTab,
    tab: Tab,
    /// The form was opened although nothing is in it yet.
    is_begun: bool,
}

/// What stands in the column that has tabs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Tab {
    Checks,
    #[default]
    Content,
    /// The client's CVs and how they were.
    Drawer,
    /// What is done for the role and the vacancy.
    Job,
    Look,
    Page,
}

impl Tab {
    fn key(self) -> &'static str {
        match self {
            Self::Checks => "cv-screen-tab-checks",
            Self::Content => "cv-screen-tab-content",
            Self::Drawer => "cv-screen-tab-drawer",
            Self::Job => "cv-screen-tab-job",
            Self::Look => "cv-screen-tab-look",
            Self::Page => "cv-screen-tab-page",
        }
    }
}

/// How the columns are shared out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Columns {
    One,
    Two,
    Three,
}

impl Columns {
    /// By the width of the window; a form in two languages takes the room of the checks.
    fn of(ui: &Ui, is_bilingual: bool) -> Self {
        let window = ui.ctx().content_rect().width();
        if window < TWO_COLUMNS {
            Self::One
        } else if window < THREE_COLUMNS || is_bilingual {
            Self::Two
        } else {
            Self::Three
        }
    }

    fn tabs(self) -> &'static [Tab] {
        const FORM: [Tab; 4] = [Tab::Content, Tab::Look, Tab::Job, Tab::Drawer];
        const WITH_CHECKS: [Tab; 5] = [FORM[0], FORM[1], FORM[2], FORM[3], Tab::Checks];
        const ALL: [Tab; 6] = [FORM[0], FORM[1], FORM[2], FORM[3], Tab::Page, Tab::Checks];
        match self {
            Self::One => &ALL,
            Self::Two => &WITH_CHECKS,
            Self::Three => &FORM,
        }
    }
}

impl CvEditorScreen {
    /// Draws the screen.
    pub fn ui(&mut self, ui: &mut Ui, view: &View<'_>, out: &mut Outbox) {
        let room = ui.available_rect_before_wrap();
        if let Some(spot) = keeper::take_jump(ui.ctx()) {
            self.is_begun = true;
            self.go_to(spot);
        }
        let is_empty = !self.is_begun && is_empty(&view.record.profile);
        let bar = bar::bar_ui(ui, room, is_empty, view, out);
        let below = Rect::from_min_max(pos2(room.left(), bar), room.max);
        if is_empty {
            self.empty_ui(ui, below, view, out);
            return;
        }
        if keys::take_enter(ui) {
            out.go(Route::CvCheck);
        }
        self.keeper.refresh(view);
        self.columns_ui(ui, below, view, out);
        self.form.removed_ui(ui, view, out);
        photo::crop_ui(ui, view, out);
    }

    /// Shows the field where something can be solved, and gives it the focus.
    fn go_to(&mut self, spot: String) {
        self.tab = match spot.as_str() {
            "cv.headline" | "cv.summary" => Tab::Job,
            "cv.consent" | "cv.look" => Tab::Look,
            _ => Tab::Content,
        };
        self.form.go_to(spot);
    }

    fn columns_ui(&mut self, ui: &mut Ui, room: Rect, view: &View<'_>, out: &mut Outbox) {
        let theme = Theme::of(ui.ctx());
        let is_bilingual = self.form.is_bilingual() && self.tab == Tab::Content;
        let columns = Columns::of(ui, is_bilingual);
        if !columns.tabs().contains(&self.tab) {
            self.tab = Tab::Content;
        }
        let form = if is_bilingual { FORM + SIDE } else { FORM };
        let edge = match columns {
            Columns::One => room.right(),
            Columns::Two | Columns::Three => {
                room.left() + form.min(room.width() - LEAST_DESK).max(FORM)
            }
        };
        let left = Rect::from_min_max(room.min, pos2(edge, room.bottom()));
        self.left_ui(ui, left, columns, view, out);
        if columns == Columns::One {
            return;
        }
        let side = if columns == Columns::Three { SIDE } else { 0.0 };
        let desk = Rect::from_min_max(
            pos2(edge, room.top()),
            pos2(room.right() - side, room.bottom()),
        );
        self.desk_ui(ui, desk, view, out);
        ui.painter()
            .vline(desk.left(), desk.y_range(), theme.hairline());
        if columns == Columns::Three {
            ui.painter()
                .vline(desk.right(), desk.y_range(), theme.hairline());
            let side = Rect::from_min_max(desk.right_top(), room.max);
            self.side_ui(ui, side, view, out);
        }
    }

    /// The page; a click in it leads to the field.
    fn desk_ui(&mut self, ui: &mut Ui, room: Rect, view: &View<'_>, out: &mut Outbox) {
        let edited = self.form.take_edited();
        if let Some(spot) = self
            .desk
            .ui(ui, (Of::Cv, room, edited.as_deref()), view, out)
        {
            self.go_to(spot);
        }
    }

    /// The column with the tabs.
    fn left_ui(
        &mut self,
        ui: &mut Ui,
        room: Rect,
        columns: Columns,
        view: &View<'_>,
        out: &mut Outbox,
    ) {
        let place = Rect::from_min_max(room.min + vec2(24.0, 12.0), room.max - vec2(24.0, 0.0));
        let shown = ui.scope_builder(column(place), |ui| self.tabs_ui(ui, columns, view));
        let top = shown.response.rect.bottom() + 4.0;
        let rest = Rect::from_min_max(pos2(room.left(), top), room.max);
        match self.tab {
            Tab::Checks => self.side_ui(ui, rest, view, out),
            Tab::Content => {
                let report = self.keeper.report();
                scrolled(ui, "form", rest, |ui| self.form.ui(ui, report, view, out));
            }
            Tab::Drawer => scrolled(ui, "drawer", rest, |ui| drawer::drawer_ui(ui, view, out)),
            Tab::Job => {
                if let Some(spot) = scrolled(ui, "job", rest, |ui| self.job.ui(ui, view, out)) {
                    self.go_to(spot);
                }
            }
            Tab::Look => scrolled(ui, "look", rest, |ui| look::look_ui(ui, view, out)),
            Tab::Page => self.desk_ui(ui, rest, view, out),
        }
    }

    /// The tabs side by side, or as a menu where they are wider than the column.
    fn tabs_ui(&mut self, ui: &mut Ui, columns: Columns, view: &View<'_>) {
        let name = view.text.get("cv-screen-tabs");
        let words: Vec<String> = columns
            .tabs()
            .iter()
            .map(|tab| view.text.get(tab.key()))
            .collect();
        let segments: Vec<Segment> = words.iter().map(Segment::new).collect();
        let chosen = columns.tabs().iter().position(|tab| *tab == self.tab);
        let new = if total_width(ui, &segments) <= ui.available_width() {
            segmented(ui, &name, &segments, chosen.unwrap_or_default())
        } else {
            let width = ui.available_width().min(WIDEST);
            Select::new(&name, &words, chosen)
                .tall()
                .width(width)
                .show(ui)
        };
        if let Some(place) = new {
            self.tab = columns.tabs().get(place).copied().unwrap_or_default();
        }
    }

    fn side_ui(&mut self, ui: &mut Ui, room: Rect, view: &View<'_>, out: &mut Outbox) {
        let report = self.keeper.report();
        let chosen = scrolled(ui, "checks", room, |ui| {
            side::side_ui(ui, report, view, out)
        });
        if let Some(spot) = chosen {
            self.go_to(spot);
        }
    }

    fn empty_ui(&mut self, ui: &mut Ui, room: Rect, view: &View<'_>, out: &mut Outbox) {
        let theme = Theme::of(ui.ctx());
        let text = view.text;
        let top = room.top() + (room.height() * 0.18).round();
        let place = Rect::from_min_max(pos2(room.left() + 24.0, top), room.max - vec2(24.0, 0.0));
        ui.scope_builder(column(place), |ui| {
            let (title, words) = (
                text.get("cv-screen-empty-title"),
                text.get("cv-screen-empty-words"),
            );
            let start = text.get("cv-screen-empty-start");
            let is_begun = empty_state(ui, Icon::Document, &title, &words, Some(&start));
            if is_begun || keys::take_enter(ui) {
                self.is_begun = true;
                self.go_to("basics.name".to_owned());
            }
            ui.add_space(theme.sizes.space.s);
            let import = Button::quiet(text.get("cv-screen-import"))
                .small()
                .before(Icon::Import);
            let left = (ui.available_width() - import.width(ui)).max(0.0) / 2.0;
            let is_import = ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 0.0;
                ui.add_space(left);
                ui.add(import).clicked()
            });
            if is_import.inner {
                out.command(Command::AskImport);
            }
        });
    }
}

/// Whether nothing is in a profile yet that the form shows.
fn is_empty(profile: &Profile) -> bool {
    profile.basics == Basics::default()
        && profile.work.is_empty()
        && profile.education.is_empty()
        && profile.certificates.is_empty()
        && profile.skills.is_empty()
        && profile.languages.is_empty()
        && profile.rest.is_empty()
}

fn column(rect: Rect) -> UiBuilder {
    UiBuilder::new()
        .max_rect(rect)
        .layout(Layout::top_down(Align::Min))
}

/// A column that scrolls, with the padding of the editor.
fn scrolled<R>(ui: &mut Ui, name: &str, room: Rect, contents: impl FnOnce(&mut Ui) -> R) -> R {
    const PADDING: f32 = 24.0;
    let shown = ui.scope_builder(column(room).id_salt(name), |ui| {
        let scroll = ScrollArea::vertical()
            .id_salt(name)
            .auto_shrink([false, false]);
        scroll.show(ui, |ui| {
            let area = ui.available_rect_before_wrap();
            let width = (area.width() - 2.0 * PADDING).min(WIDEST);
            let place = area.min + vec2(PADDING, 14.0);
            let place = Rect::from_min_size(place, vec2(width, f32::INFINITY));
            let inner = ui.scope_builder(column(place), |ui| {
                ui.set_width(width);
                ui.spacing_mut().item_spacing.y = 0.0;
                contents(ui)
            });
            ui.add_space(PADDING);
            inner.inner
        })
    });
    shown.inner.inner
}
