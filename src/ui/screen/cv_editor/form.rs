//! The form: all parts as rows, one of them open.

use egui::{CornerRadius, Id, Rect, Response, Shape, StrokeKind, Ui, vec2};

use super::entries::{Head, Wish};
use super::fields::{FieldMemory, Fields, GAP};
use super::moving::{Rows, reordered};
use super::section::{Part, row_ui, section_title};
use super::{about, content, language};
use crate::app::command::Command;
use crate::app::cv_checks::Report;
use crate::base::id::LanguageTag;
use crate::record::CvChoices;
use crate::record::edit::Edit;
use crate::record::profile::Profile;
use crate::record::said::{Part as _, next_number};
use crate::record::section::{Section, entries, in_order, number_of};
use crate::record::sections::OwnSection;
use crate::ui::icon::Icon;
use crate::ui::kit::button::Button;
use crate::ui::kit::card::divider;
use crate::ui::kit::select::Select;
use crate::ui::kit::status::Status;
use crate::ui::kit::switch::switch;
use crate::ui::kit::toast::{ToastAnswer, toast};
use crate::ui::kit::words::Words;
use crate::ui::outbox::Outbox;
use crate::ui::theme::{Theme, Type};
use crate::ui::tokens::seconds;
use crate::ui::view::View;

/// What the form remembers from frame to frame.
#[derive(Default)]
pub(super) struct FormState {
    open: Option<Part>,
    /// Which part is open was decided: by the client, or when the form came on screen.
    is_placed: bool,
    /// The open part was opened just now, so it is brought into view.
    is_opening: bool,
    /// The open entry of the open part.
    entry: Option<usize>,
    /// Sections that were added and may still be empty.
    added: Vec<Section>,
    /// A second language in which texts are written beside the first words.
    other: Option<LanguageTag>,
    memory: FieldMemory,
    removed: Option<Removed>,
}

/// An entry that was just removed.
#[derive(Debug)]
struct Removed {
    words: String,
    /// Revision of the record without it; a later change takes the offer to undo away.
    revision: u64,
    /// When the offer ends, in seconds of the window.
    leaves: f64,
}

/// What the form works on: copies that become an edit if they are changed.
pub(super) struct Draft {
    pub(super) profile: Profile,
    pub(super) cv: CvChoices,
}

impl FormState {
    /// Whether texts are written in two languages.
    pub(super) fn is_bilingual(&self) -> bool {
        self.other.is_some()
    }

    /// The field that is being edited.
    pub(super) fn take_edited(&mut self) -> Option<String> {
        self.memory.take_edited()
    }

    /// Opens the part and the entry in which a field lies, and gives the field the focus.
    pub(super) fn go_to(&mut self, spot: String) {
        let part = Part::of(&spot);
        self.open = Some(part);
        self.is_placed = true;
        if let Part::Of(section) = part {
            self.added.push(section);
        }
        let entry = spot.split('.').nth(1).and_then(|place| place.parse().ok());
        self.entry = entry.or(Some(0));
        self.memory.is_fresh = spot == "basics.name";
        self.memory.focus(spot);
    }

    pub(super) fn ui(&mut self, ui: &mut Ui, report: &Report, view: &View<'_>, out: &mut Outbox) {
        let parts = Part::all(view.record, &self.added);
        if !self.is_placed {
            self.is_placed = true;
            let first = |part: &&Part| part.state(view, report).0 == Status::Partial;
            let work = Part::Of(Section::Work);
            self.open = Some(parts.iter().find(first).copied().unwrap_or(work));
            self.entry = Some(0);
        }
        let mut draft = Draft {
            profile: view.record.profile.clone(),
            cv: view.record.cv.clone(),
        };
        language::second_ui(ui, &mut self.other, view);
        let mut rows = Rows::default();
        for part in &parts {
            let row = if self.open == Some(*part) {
                self.card_ui(ui, *part, report, &mut draft, (view, out))
            } else {
                self.part_row_ui(ui, *part, report, view)
            };
            if *part != Part::About {
                rows.push(&row);
            }
        }
        if let Some((from, to)) = rows.moved(ui) {
            reorder(&mut draft, &parts, from, to);
        }
        ui.add_space(12.0);
        self.add_ui(ui, &parts, &mut draft, view);
        ui.add_space(4.0);
        let import = Button::quiet(view.text.get("cv-screen-import"))
            .small()
            .before(Icon::Import);
        if ui.add(import).clicked() {
            out.command(Command::AskImport);
        }
        self.send(draft, view, out);
    }

    /// Sends what was changed as one edit.
    fn send(&mut self, draft: Draft, view: &View<'_>, out: &mut Outbox) {
        let field = self.memory.take_changed();
        let is_cv = draft.cv != view.record.cv;
        let (profile, cv) = (Box::new(draft.profile), Box::new(draft.cv));
        match (field, is_cv) {
            (Some(field), true) => out.edit(Edit::SetContent { field, profile, cv }),
            (Some(field), false) => out.edit(Edit::SetProfile { field, profile }),
            (None, true) => out.edit(Edit::SetCv(cv)),
            (None, false) => {}
        }
    }

    fn part_row_ui(
        &mut self,
        ui: &mut Ui,
        part: Part,
        report: &Report,
        view: &View<'_>,
    ) -> Response {
        let is_open = self.open == Some(part);
        let (status, count) = part.state(view, report);
        let title = part.title(view.text, &view.record.profile);
        let count = view.text.message(&count);
        let is_movable = part != Part::About;
        let row = row_ui(ui, status, (&title, &count), (is_open, is_movable));
        if row.clicked() {
            self.open = (!is_open).then_some(part);
            self.entry = Some(0);
            self.is_opening = !is_open;
            self.memory.is_fresh = false;
        }
        row
    }

    /// An open part: a card around its row and its fields; gives the row.
    fn card_ui(
        &mut self,
        ui: &mut Ui,
        part: Part,
        report: &Report,
        draft: &mut Draft,
        (view, out): (&View<'_>, &mut Outbox),
    ) -> Response {
        const PADDING: f32 = 16.0;
        let theme = Theme::of(ui.ctx());
        ui.add_space(4.0);
        let ground = ui.painter().add(Shape::Noop);
        let card = ui.scope(|ui| {
            let row = self.part_row_ui(ui, part, report, view);
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 0.0;
                ui.add_space(PADDING);
                let width = ui.available_width() - PADDING;
                ui.allocate_ui(vec2(width, 0.0), |ui| {
                    ui.set_width(width);
                    ui.vertical(|ui| {
                        ui.spacing_mut().item_spacing.y = 10.0;
                        self.part_ui(ui, part, report, draft, (view, out));
                        if let Part::Of(section) = part {
                            self.section_tools_ui(ui, section, draft, view);
                        }
                    });
                });
            });
            ui.add_space(PADDING);
            row
        });
        let radius = CornerRadius::same(theme.sizes.radius.card);
        let rect = card.response.rect;
        let (fill, edge) = (theme.colors.surface, theme.hairline());
        let shape = egui::epaint::RectShape::new(rect, radius, fill, edge, StrokeKind::Inside);
        ui.painter().set(ground, shape);
        ui.add_space(4.0);
        if self.open == Some(part) && std::mem::take(&mut self.is_opening) {
            let seen = (ui.clip_rect().height() - 16.0).min(rect.height());
            let first = Rect::from_min_size(rect.min, vec2(rect.width(), seen));
            ui.scroll_to_rect(first.expand(4.0), None);
        }
        card.inner
    }

    fn part_ui(
        &mut self,
        ui: &mut Ui,
        part: Part,
        report: &Report,
        draft: &mut Draft,
        (view, out): (&View<'_>, &mut Outbox),
    ) {
        let mut fields = Fields {
            view,
            report,
            memory: &mut self.memory,
            other: self.other.clone(),
        };
        let Part::Of(section) = part else {
            about::about_ui(ui, &mut fields, &mut draft.profile, out);
            return;
        };
        let place = (section, self.entry);
        let listed = content::section_ui(ui, &mut fields, place, draft, out);
        let Some((wish, head)) = listed else { return };
        if let Wish::Show(place, is_shown) = wish {
            self.show_entry(section, place, is_shown, draft, view);
            return;
        }
        if matches!(wish, Wish::Move(..)) {
            draft.cv.by_hand.insert(section.to_string());
        }
        self.carried_out(ui, section, wish, &head, view);
    }

    /// Shows or hides an entry in this CV; it gets a number by which the CV knows it.
    fn show_entry(
        &mut self,
        section: Section,
        place: usize,
        is_shown: bool,
        draft: &mut Draft,
        view: &View<'_>,
    ) {
        if let Some(number) = number_of(&mut draft.profile, section, place) {
            draft.cv.show_entry(section, number, is_shown);
            self.memory
                .change(format!("{section}#{}", view.record.revision()));
        }
    }

    /// What follows from a change of a list.
    fn carried_out(&mut self, ui: &Ui, section: Section, wish: Wish, head: &Head, view: &View<'_>) {
        match wish {
            Wish::Open(entry) => {
                self.entry = entry;
                self.memory.is_fresh = false;
                return;
            }
            Wish::Add => {
                let place = if content::is_newest_first(section) {
                    0
                } else {
                    entries(&view.record.profile, section)
                };
                self.entry = Some(place);
                self.memory.entries_moved();
                self.memory.is_fresh = true;
                let field = content::first_field(section);
                self.memory.focus(format!("{section}.{place}.{field}"));
            }
            Wish::Remove(_) => {
                self.entry = None;
                self.memory.entries_moved();
                self.removed = Some(Removed::new(ui, head, view));
            }
            Wish::Move(from, to) => {
                if self.entry == Some(from) {
                    self.entry = Some(to);
                }
                self.memory.entries_moved();
            }
            Wish::Show(..) => {}
        }
        // Each change of a list is an undo step of its own.
        self.memory
            .change(format!("{section}#{}", view.record.revision()));
    }

    /// Whether this CV shows the section, and removing one of the client's own.
    fn section_tools_ui(
        &mut self,
        ui: &mut Ui,
        section: Section,
        draft: &mut Draft,
        view: &View<'_>,
    ) {
        divider(ui);
        let is_shown = draft.cv.shows(section);
        let words = view.text.get("cv-screen-show-section");
        let is_clicked = ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = GAP;
            let is_clicked = switch(ui, &words, is_shown).clicked();
            ui.add(Words::new(Type::Body15, words.as_str()).silent());
            is_clicked
        });
        if is_clicked.inner {
            draft.cv.show_section(section, !is_shown);
        }
        if draft.cv.is_by_hand(section) && content::is_newest_first(section) {
            let sort = Button::quiet(view.text.get("cv-screen-sort"))
                .small()
                .flush();
            if ui.add(sort).clicked() {
                draft.cv.by_hand.remove(&section.to_string());
            }
        }
        let Section::Own(number) = section else {
            return;
        };
        let remove = Button::quiet(view.text.get("cv-screen-remove-section"))
            .small()
            .before(Icon::Trash)
            .flush();
        if ui.add(remove).clicked() {
            let head = Head {
                title: section_title(view.text, &view.record.profile, section),
                detail: String::new(),
            };
            let sections = &mut draft.profile.additions.sections;
            sections.retain(|own| own.number() != Some(number));
            self.open = None;
            self.removed = Some(Removed::new(ui, &head, view));
            self.memory.entries_moved();
            self.memory
                .change(format!("{section}#{}", view.record.revision()));
        }
    }

    /// A menu of the sections that are not there yet, and one of the client's own.
    fn add_ui(&mut self, ui: &mut Ui, parts: &[Part], draft: &mut Draft, view: &View<'_>) {
        let missing = |section: &Section| !parts.contains(&Part::Of(*section));
        let sections: Vec<Section> = Section::USUAL
            .into_iter()
            .filter(|section| missing(section) && *section != Section::Declaration)
            .collect();
        let title = |section: &Section| section_title(view.text, &view.record.profile, *section);
        let own = view.text.get("cv-screen-own-section");
        let names: Vec<String> = sections.iter().map(title).chain([own]).collect();
        let name = view.text.get("cv-screen-add-section");
        let width = ui.available_width().min(280.0);
        let select = Select::new(&name, &names, None)
            .placeholder(&name)
            .width(width);
        let Some(place) = select.show(ui) else { return };
        let section = sections.get(place).copied().unwrap_or_else(|| {
            let number = next_number(&draft.profile);
            let mut own = OwnSection::default();
            own.set_number(number);
            draft.profile.additions.sections.push(own);
            let section = Section::Own(number);
            self.memory
                .change(format!("{section}#{}", view.record.revision()));
            section
        });
        self.added.push(section);
        self.open = Some(Part::Of(section));
        self.entry = Some(0);
        self.is_opening = true;
        self.memory.is_fresh = true;
        if let Section::Own(_) = section {
            self.memory.focus(format!("{section}.title"));
        }
    }

    /// Offers to undo the removal of an entry.
    pub(super) fn removed_ui(&mut self, ui: &Ui, view: &View<'_>, out: &mut Outbox) {
        let Some(removed) = &mut self.removed else {
            return;
        };
        let ctx = ui.ctx();
        let now = ctx.input(|input| input.time);
        let is_past = view.record.revision() > removed.revision;
        if is_past || now > removed.leaves {
            self.removed = None;
            return;
        }
        let id = Id::unique(("entry removed", removed.revision));
        let undo = [view.text.get("ui-undo")];
        match toast(ctx, id, &removed.words, &undo, &view.text.get("ui-close")) {
            ToastAnswer::Action(_) => {
                out.command(Command::Undo);
                self.removed = None;
            }
            ToastAnswer::Dismissed => self.removed = None,
            ToastAnswer::Held => removed.leaves = now + stay(ui),
            ToastAnswer::Nothing => {
                let rest =
                    std::time::Duration::from_secs_f64((removed.leaves - now).max(0.0) + 0.01);
                ctx.request_repaint_after(rest);
            }
        }
    }
}

impl Removed {
    fn new(ui: &Ui, head: &Head, view: &View<'_>) -> Self {
        let words = if head.title.is_empty() {
            view.text.get("cv-screen-removed-unnamed")
        } else {
            view.text.with(
                "cv-screen-removed",
                &[("entry", head.title.as_str().into())],
            )
        };
        Self {
            words,
            revision: view.record.revision() + 1,
            leaves: ui.input(|input| input.time) + stay(ui),
        }
    }
}

fn stay(ui: &Ui) -> f64 {
    f64::from(seconds(Theme::of(ui.ctx()).motion.toast_stay))
}

/// Puts a section to another place among those of the form; the others keep their order.
fn reorder(draft: &mut Draft, parts: &[Part], from: usize, to: usize) {
    let section = |part: &Part| match part {
        Part::About => None,
        Part::Of(section) => Some(*section),
    };
    let shown: Vec<Section> = parts.iter().filter_map(section).collect();
    let (Some(moved), Some(target)) = (shown.get(from), shown.get(to)) else {
        return;
    };
    let all = in_order(&draft.profile, &draft.cv);
    let at = |section: &Section| all.iter().position(|one| one == section);
    if let (Some(from), Some(to)) = (at(moved), at(target)) {
        let order = reordered(&all, from, to);
        draft.cv.order = order.iter().map(ToString::to_string).collect();
    }
}
