//! The CV: its content beside the page as it will be printed, and what there is to look at.

mod about;
mod bar;
mod content;
pub(super) mod desk;
mod entries;
mod extras;
mod fields;
mod form;
mod history;
pub(super) mod keeper;
mod language;
mod lists;
mod more;
mod moving;
mod section;
mod side;

use egui::{Align, Layout, Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};

use crate::app::command::Command;
use crate::record::profile::{Basics, Profile};
use crate::ui::icon::Icon;
use crate::ui::kit::button::Button;
use crate::ui::kit::keys;
use crate::ui::kit::segmented::{Segment, segmented};
use crate::ui::kit::state::empty_state;
use crate::ui::outbox::Outbox;
use crate::ui::route::Route;
use crate::ui::theme::Theme;
use crate::ui::view::View;
use desk::Desk;
use form::FormState;
use keeper::ReportKeeper;

/// Widths of the form and of the checks.
const FORM: f32 = 392.0;
const SIDE: f32 = 296.0;
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
    Page,
}

impl Tab {
    fn key(self) -> &'static str {
        match self {
            Self::Checks => "cv-screen-tab-checks",
            Self::Content => "cv-screen-tab-content",
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
    fn of(ui: &Ui) -> Self {
        let window = ui.ctx().content_rect().width();
        if window < TWO_COLUMNS {
            Self::One
        } else if window < THREE_COLUMNS {
            Self::Two
        } else {
            Self::Three
        }
    }

    fn tabs(self) -> &'static [Tab] {
        match self {
            Self::One => &[Tab::Content, Tab::Page, Tab::Checks],
            Self::Two => &[Tab::Content, Tab::Checks],
            Self::Three => &[],
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
    }

    /// Shows the field where something can be solved, and gives it the focus.
    fn go_to(&mut self, spot: String) {
        self.tab = Tab::Content;
        self.form.go_to(spot);
    }

    fn columns_ui(&mut self, ui: &mut Ui, room: Rect, view: &View<'_>, out: &mut Outbox) {
        let theme = Theme::of(ui.ctx());
        let columns = Columns::of(ui);
        if !columns.tabs().contains(&self.tab) {
            self.tab = Tab::Content;
        }
        let edge = match columns {
            Columns::One => room.right(),
            Columns::Two | Columns::Three => room.left() + FORM,
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
        self.desk.ui(ui, desk, view, out);
        ui.painter()
            .vline(desk.left(), desk.y_range(), theme.hairline());
        if columns == Columns::Three {
            ui.painter()
                .vline(desk.right(), desk.y_range(), theme.hairline());
            let side = Rect::from_min_max(desk.right_top(), room.max);
            self.side_ui(ui, side, view);
        }
    }

    /// The column with the tabs, or the form alone.
    fn left_ui(
        &mut self,
        ui: &mut Ui,
        room: Rect,
        columns: Columns,
        view: &View<'_>,
        out: &mut Outbox,
    ) {
        let top = if columns.tabs().is_empty() {
            room.top()
        } else {
            let place = Rect::from_min_max(room.min + vec2(24.0, 12.0), room.max - vec2(24.0, 0.0));
            let shown = ui.scope_builder(column(place), |ui| self.tabs_ui(ui, columns, view));
            shown.response.rect.bottom() + 4.0
        };
        let rest = Rect::from_min_max(pos2(room.left(), top), room.max);
        match self.tab {
            Tab::Checks => self.side_ui(ui, rest, view),
            Tab::Content => {
                let report = self.keeper.report();
                scrolled(ui, "form", rest, |ui| self.form.ui(ui, report, view, out));
            }
            Tab::Page => self.desk.ui(ui, rest, view, out),
        }
    }

    fn tabs_ui(&mut self, ui: &mut Ui, columns: Columns, view: &View<'_>) {
        let name = view.text.get("cv-screen-tabs");
        let words = columns.tabs().iter().map(|tab| view.text.get(tab.key()));
        let segments: Vec<Segment> = words.map(Segment::new).collect();
        let chosen = columns.tabs().iter().position(|tab| *tab == self.tab);
        if let Some(place) = segmented(ui, &name, &segments, chosen.unwrap_or_default()) {
            self.tab = columns.tabs().get(place).copied().unwrap_or_default();
        }
    }

    fn side_ui(&mut self, ui: &mut Ui, room: Rect, view: &View<'_>) {
        let report = self.keeper.report();
        let chosen = scrolled(ui, "checks", room, |ui| side::side_ui(ui, report, view));
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
