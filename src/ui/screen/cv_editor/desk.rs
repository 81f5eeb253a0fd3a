//! The page as it will be printed: the real file as pixels, and how large it is shown.

use egui::{Align, CornerRadius, Id, Layout, Rect, ScrollArea, Ui, UiBuilder, pos2, vec2};

use super::spots;
use crate::app::command::Command;
use crate::app::preview::Of;
use crate::base::id::LanguageTag;
use crate::ui::icon::Icon;
use crate::ui::kit::button::{Button, icon_button};
use crate::ui::kit::words::Words;
use crate::ui::outbox::Outbox;
use crate::ui::paper::{PaperOn, aspect, paper};
use crate::ui::theme::{Theme, Type};
use crate::ui::tokens::seconds;
use crate::ui::view::View;

/// Height of the row below the page, distance around the page, and its width as drawn.
const ROW: f32 = 56.0;
const AROUND: f32 = 24.0;
const WIDEST: f32 = 720.0;
/// Below this width a whole page is too small to read, so its width is fitted instead.
const READABLE: f32 = 330.0;
/// From one size to the next, and the largest.
const ZOOM_STEP: f32 = 1.25;
const MOST_STEPS: u8 = 5;
/// Widest picture that is asked for, in pixels.
const MOST_PIXELS: f32 = 2600.0;

/// What the desk remembers from frame to frame.
#[derive(Clone, Debug, Default)]
pub(in crate::ui::screen) struct Desk {
    /// Steps above the size at which the page fits.
    zoom: u8,
    /// Counted from 0.
    page: usize,
}

/// What was asked of the program last, by whichever screen shows the page.
#[derive(Clone, Debug, PartialEq)]
struct Asked {
    revision: u64,
    language: LanguageTag,
    /// In pixels.
    width: u32,
    /// Serial of the newest preview when this was asked; 0 if there was none.
    serial: u64,
    /// In seconds of the window.
    at: f64,
}

impl Desk {
    /// Shows the page; gives the field that was clicked in it. What stands at `edited` is lightly marked.
    pub(in crate::ui::screen) fn ui(
        &mut self,
        ui: &mut Ui,
        (of, room, edited): (Of, Rect, Option<&str>),
        view: &View<'_>,
        out: &mut Outbox,
    ) -> Option<String> {
        let preview = view.preview_of(of);
        let theme = Theme::of(ui.ctx());
        ui.painter()
            .rect_filled(room, CornerRadius::ZERO, theme.colors.sunken);
        let count = preview.map_or(0, |preview| preview.pages.len());
        self.page = self.page.min(count.saturating_sub(1));
        let area = Rect::from_min_max(room.min, room.max - vec2(0.0, ROW));
        let tall = aspect(preview, self.page);
        let width = self.page_width(area, tall);
        let mut clicked = None;
        let is_slow = ask(ui, (of, width), view, out);
        let said = page_name(view, self.page, count);
        let desk = UiBuilder::new()
            .max_rect(area)
            .layout(Layout::top_down(Align::Min));
        ui.scope_builder(desk.id_salt("desk"), |ui| {
            let scroll = ScrollArea::both()
                .id_salt("desk")
                .auto_shrink([false, false]);
            scroll.show(ui, |ui| {
                let size = vec2(width, (width * tall).round()) + vec2(2.0 * AROUND, 2.0 * AROUND);
                let whole = size.max(area.size());
                let (place, _) = ui.allocate_exact_size(whole, egui::Sense::hover());
                let top = place.top() + AROUND;
                let left = (place.center().x - width / 2.0).round();
                let page =
                    Rect::from_min_size(pos2(left, top), vec2(width, (width * tall).round()));
                ui.scope_builder(UiBuilder::new().max_rect(page), |ui| {
                    paper(ui, preview, self.page, (width, PaperOn::Desk), &said);
                    clicked = spots::spots_ui(ui, (preview, page), (self.page, edited));
                });
            });
        });
        let row = Rect::from_min_max(pos2(room.left(), area.bottom()), room.max);
        self.row_ui(ui, row, (count, is_slow), view);
        clicked
    }

    /// Width of the page: it fits, times the steps of the zoom.
    fn page_width(&self, area: Rect, tall: f32) -> f32 {
        let inner = area.shrink(AROUND);
        let whole = (inner.height() / tall).min(inner.width());
        let fits = if whole < READABLE {
            inner.width().min(560.0)
        } else {
            whole
        };
        (fits.min(WIDEST) * ZOOM_STEP.powi(i32::from(self.zoom)))
            .floor()
            .max(80.0)
    }

    /// Smaller, fit, larger, and which page of how many.
    fn row_ui(
        &mut self,
        ui: &mut Ui,
        room: Rect,
        (count, is_slow): (usize, bool),
        view: &View<'_>,
    ) {
        let theme = Theme::of(ui.ctx());
        let text = view.text;
        let pages = if is_slow {
            text.get("cv-screen-page-making")
        } else {
            let [page, of] = [self.page + 1, count].map(|number| text.digits(&number.to_string()));
            text.with(
                "cv-screen-page-of",
                &[("page", page.into()), ("count", of.into())],
            )
        };
        let fit = Button::quiet(text.get("cv-screen-fit")).small();
        let words = Words::new(Type::Small, pages)
            .color(theme.colors.ink_2)
            .one_line();
        let words_width = words.galley(ui, f32::INFINITY).size().x;
        let turns = if count > 1 { 2.0 * 40.0 } else { 16.0 };
        let shown = if count > 0 || is_slow {
            turns + words_width
        } else {
            0.0
        };
        let used = 2.0 * 40.0 + fit.width(ui) + shown;
        let left = (room.center().x - used / 2.0).max(room.left() + 4.0);
        let place = Rect::from_min_max(pos2(left, room.top()), room.max);
        let row = UiBuilder::new()
            .max_rect(place)
            .layout(Layout::left_to_right(Align::Center));
        ui.scope_builder(row.id_salt("zoom"), |ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            ui.add_enabled_ui(self.zoom > 0, |ui| {
                if icon_button(ui, Icon::ZoomOut, &text.get("cv-screen-zoom-out")).clicked() {
                    self.zoom = self.zoom.saturating_sub(1);
                }
            });
            if ui.add(fit).clicked() {
                self.zoom = 0;
            }
            ui.add_enabled_ui(self.zoom < MOST_STEPS, |ui| {
                if icon_button(ui, Icon::ZoomIn, &text.get("cv-screen-zoom-in")).clicked() {
                    self.zoom += 1;
                }
            });
            if count > 0 || is_slow {
                self.pages_ui(ui, words, count, view);
            }
        });
    }

    fn pages_ui(&mut self, ui: &mut Ui, words: Words, count: usize, view: &View<'_>) {
        if count < 2 {
            ui.add_space(16.0);
            ui.add(words);
            return;
        }
        ui.add_enabled_ui(self.page > 0, |ui| {
            let name = view.text.get("cv-screen-page-before");
            if icon_button(ui, Icon::ChevronLeft, &name).clicked() {
                self.page = self.page.saturating_sub(1);
            }
        });
        ui.add(words);
        ui.add_enabled_ui(self.page + 1 < count, |ui| {
            let name = view.text.get("cv-screen-page-after");
            if icon_button(ui, Icon::ChevronRight, &name).clicked() {
                self.page += 1;
            }
        });
    }
}

/// What a screen reader says of a page, counted from 0.
pub(in crate::ui::screen) fn page_name(view: &View<'_>, page: usize, count: usize) -> String {
    if count == 0 {
        return view.text.get("cv-screen-page-none");
    }
    let [page, count] = [page + 1, count].map(|number| view.text.digits(&number.to_string()));
    view.text.with(
        "cv-screen-page-said",
        &[("page", page.into()), ("count", count.into())],
    )
}

/// Asks for the pixels of a page that is shown `width` wide, once for each change; tells whether they are long in
/// coming.
pub(in crate::ui::screen) fn ask(
    ui: &Ui,
    (of, width): (Of, f32),
    view: &View<'_>,
    out: &mut Outbox,
) -> bool {
    let ctx = ui.ctx();
    let preview = view.preview_of(of);
    let id = match of {
        Of::Cv => Id::unique("preview asked for"),
        Of::Letter => Id::unique("preview of the letter asked for"),
    };
    let now = ctx.input(|input| input.time);
    let pixels = (width * ctx.pixels_per_point())
        .round()
        .clamp(64.0, MOST_PIXELS);
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "64 to 2600"
    )]
    let pixels = pixels as u32;
    let serial = preview.map_or(0, |preview| preview.serial);
    let before: Option<Asked> = ctx.data(|data| data.get_temp(id));
    let language = view.cv_text.tag();
    let revision = view.record.revision();
    let is_same = before.as_ref().is_some_and(|asked| {
        asked.revision == revision && asked.language == *language && asked.width == pixels
    });
    // Another screen may have asked for another size since.
    let other_size = preview
        .and_then(|preview| preview.pages.first())
        .is_some_and(|page| {
            let shown = u32::try_from(page.width).unwrap_or(u32::MAX);
            shown.abs_diff(pixels) > 1 && before.as_ref().is_some_and(|asked| serial > asked.serial)
        });
    if !is_same || other_size {
        out.command(Command::Preview { of, width: pixels });
        let asked = Asked {
            revision,
            language: language.clone(),
            width: pixels,
            serial,
            at: now,
        };
        ctx.data_mut(|data| data.insert_temp(id, asked));
        return false;
    }
    let Some(asked) = before else { return false };
    let delay = f64::from(seconds(Theme::of(ctx).motion.busy_delay));
    let waited = now - asked.at;
    if serial > asked.serial || waited > 20.0 {
        return false;
    }
    if waited < delay {
        ctx.request_repaint_after(std::time::Duration::from_secs_f64(delay - waited));
    }
    waited >= delay
}
