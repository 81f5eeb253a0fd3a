//! The form: all parts as rows, one of them open.

use egui::{CornerRadius, Id, Rect, Shape, StrokeKind, Ui, vec2};

use super::entries::{Head, Wish, carry_out, entries_ui};
use super::fields::{Asked, FieldMemory, Fields};
use super::section::{Part, is_summary_written, row_ui};
use super::{about, history, lists};
use crate::app::command::Command;
use crate::app::cv_checks::Report;
use crate::record::edit::Edit;
use crate::record::profile::Profile;
use crate::ui::icon::Icon;
use crate::ui::kit::button::Button;
use crate::ui::kit::status::Status;
use crate::ui::kit::toast::{ToastAnswer, toast};
use crate::ui::kit::words::faint_text;
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

impl FormState {
    /// Opens the part and the entry in which a field lies, and gives the field the focus.
    pub(super) fn go_to(&mut self, spot: String) {
        self.open = Some(Part::of(&spot));
        self.is_placed = true;
        let entry = spot.split('.').nth(1).and_then(|place| place.parse().ok());
        self.entry = entry.or(Some(0));
        self.memory.is_fresh = spot == "basics.name";
        self.memory.focus(spot);
    }

    pub(super) fn ui(&mut self, ui: &mut Ui, report: &Report, view: &View<'_>, out: &mut Outbox) {
        if !self.is_placed {
            self.is_placed = true;
            let first = |part: &Part| part.state(view, report).0 == Status::Partial;
            self.open = Part::ALL.into_iter().find(first).or(Some(Part::Work));
            self.entry = Some(0);
        }
        let mut profile = view.record.profile.clone();
        for part in Part::ALL {
            if self.open == Some(part) {
                self.card_ui(ui, part, report, &mut profile, (view, out));
            } else {
                self.part_row_ui(ui, part, report, view);
            }
        }
        ui.add_space(12.0);
        let import = Button::quiet(view.text.get("cv-screen-import"))
            .small()
            .before(Icon::Import);
        if ui.add(import).clicked() {
            out.command(Command::AskImport);
        }
        if let Some(field) = self.memory.take_changed() {
            out.edit(Edit::SetProfile {
                field,
                profile: Box::new(profile),
            });
        }
    }

    fn part_row_ui(&mut self, ui: &mut Ui, part: Part, report: &Report, view: &View<'_>) {
        let is_open = self.open == Some(part);
        let (status, count) = part.state(view, report);
        let (title, count) = (view.text.get(part.title()), view.text.message(&count));
        if row_ui(ui, status, &title, &count, is_open).clicked() {
            self.open = (!is_open).then_some(part);
            self.entry = Some(0);
            self.is_opening = !is_open;
            self.memory.is_fresh = false;
        }
    }

    /// An open part: a card around its row and its fields.
    fn card_ui(
        &mut self,
        ui: &mut Ui,
        part: Part,
        report: &Report,
        profile: &mut Profile,
        (view, out): (&View<'_>, &mut Outbox),
    ) {
        const PADDING: f32 = 16.0;
        let theme = Theme::of(ui.ctx());
        ui.add_space(4.0);
        let ground = ui.painter().add(Shape::Noop);
        let card = ui.scope(|ui| {
            self.part_row_ui(ui, part, report, view);
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = 0.0;
                ui.add_space(PADDING);
                let width = ui.available_width() - PADDING;
                ui.allocate_ui(vec2(width, 0.0), |ui| {
                    ui.set_width(width);
                    ui.vertical(|ui| {
                        ui.spacing_mut().item_spacing.y = 10.0;
                        self.part_ui(ui, part, report, profile, (view, out));
                    });
                });
            });
            ui.add_space(PADDING);
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
    }

    fn part_ui(
        &mut self,
        ui: &mut Ui,
        part: Part,
        report: &Report,
        profile: &mut Profile,
        (view, out): (&View<'_>, &mut Outbox),
    ) {
        let open = self.entry;
        let memory = &mut self.memory;
        let mut fields = Fields {
            view,
            report,
            memory,
        };
        let listed = match part {
            Part::About => {
                about::about_ui(ui, &mut fields, profile);
                None
            }
            Part::Summary => {
                summary_ui(ui, &mut fields, profile);
                None
            }
            Part::Work => listed(ui, &mut fields, open, &mut profile.work, &history::WORK),
            Part::Education => listed(
                ui,
                &mut fields,
                open,
                &mut profile.education,
                &history::EDUCATION,
            ),
            Part::Skills => listed(ui, &mut fields, open, &mut profile.skills, &lists::SKILLS),
            Part::Languages => {
                lists::answered_ui(ui, view, out);
                listed(
                    ui,
                    &mut fields,
                    open,
                    &mut profile.languages,
                    &lists::LANGUAGES,
                )
            }
            Part::Training => listed(
                ui,
                &mut fields,
                open,
                &mut profile.certificates,
                &lists::TRAINING,
            ),
        };
        if let Some((wish, head)) = listed {
            self.carried_out(ui, part, wish, &head, view);
        }
    }

    /// What follows from a change of a list.
    fn carried_out(&mut self, ui: &Ui, part: Part, wish: Wish, head: &Head, view: &View<'_>) {
        match wish {
            Wish::Open(entry) => {
                self.entry = entry;
                self.memory.is_fresh = false;
                return;
            }
            Wish::Add => {
                let place = if is_newest_first(part) {
                    0
                } else {
                    entries(&view.record.profile, part)
                };
                self.entry = Some(place);
                self.memory.entries_moved();
                self.memory.is_fresh = true;
                self.memory
                    .focus(format!("{}.{place}.{}", part.place(), first_field(part)));
            }
            Wish::Remove(_) => {
                self.entry = None;
                self.memory.entries_moved();
                self.removed = Some(Removed::new(ui, head, view));
            }
            Wish::Swap(upper) => {
                self.entry = Some(if self.entry == Some(upper) {
                    upper + 1
                } else {
                    upper
                });
                self.memory.entries_moved();
            }
        }
        // Each change of a list is an undo step of its own.
        self.memory
            .change(format!("{}#{}", part.place(), view.record.revision()));
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

/// What is particular to a kind of entries.
pub(super) struct Kind<T: 'static> {
    /// Key of the button that adds one.
    pub(super) add: &'static str,
    pub(super) head: fn(&Fields<'_>, &T) -> Head,
    pub(super) fields: fn(&mut Ui, &mut Fields<'_>, usize, &mut T),
    pub(super) new: fn() -> T,
    /// New entries come first, because the page begins with the newest.
    pub(super) is_newest_first: bool,
}

/// Shows a list of entries; gives the wish that was carried out, and the entry that it concerned.
fn listed<T>(
    ui: &mut Ui,
    fields: &mut Fields<'_>,
    open: Option<usize>,
    list: &mut Vec<T>,
    kind: &Kind<T>,
) -> Option<(Wish, Head)> {
    let heads: Vec<Head> = list
        .iter()
        .map(|entry| (kind.head)(fields, entry))
        .collect();
    let text = fields.view.text;
    let wish = entries_ui(ui, text, &heads, open, kind.add, |ui, place| {
        if let Some(entry) = list.get_mut(place) {
            (kind.fields)(ui, fields, place, entry);
        }
    });
    if kind.is_newest_first && list.len() > 1 {
        faint_text(ui, Type::Caption, fields.word("cv-screen-newest-first"));
    }
    let wish = wish?;
    let is_changed = carry_out(list, wish, (kind.new)(), kind.is_newest_first);
    let concerned = match wish {
        Wish::Remove(place) => heads.get(place).cloned().unwrap_or_default(),
        Wish::Add | Wish::Open(_) | Wish::Swap(_) => Head::default(),
    };
    (is_changed || matches!(wish, Wish::Open(_))).then_some((wish, concerned))
}

fn is_newest_first(part: Part) -> bool {
    matches!(part, Part::Work | Part::Education)
}

fn entries(profile: &Profile, part: Part) -> usize {
    match part {
        Part::About | Part::Summary => 0,
        Part::Work => profile.work.len(),
        Part::Education => profile.education.len(),
        Part::Skills => profile.skills.len(),
        Part::Languages => profile.languages.len(),
        Part::Training => profile.certificates.len(),
    }
}

fn first_field(part: Part) -> &'static str {
    match part {
        Part::Education => "institution",
        Part::Languages => "language",
        Part::About | Part::Skills | Part::Summary | Part::Training | Part::Work => "name",
    }
}

fn summary_ui(ui: &mut Ui, fields: &mut Fields<'_>, profile: &mut Profile) {
    let asked = Asked::new("cv-screen-summary")
        .hint("cv-screen-summary-hint")
        .lines(6);
    fields.text(ui, "basics.summary", asked, &mut profile.basics.summary);
    if profile.basics.summary.is_none() || is_summary_written(fields.view) {
        faint_text(ui, Type::Small, fields.word("cv-screen-summary-help"));
    }
}
