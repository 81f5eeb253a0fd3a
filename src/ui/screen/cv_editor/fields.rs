//! Fields over a copy of the profile: texts, dates and lists of lines, with what is being typed kept apart.
//!
//! A date is kept as `2022-03` while its field says what was typed. What was typed lives only as long as the
//! record holds what it led to, so undo, redo and imports always win over it.

use std::collections::{BTreeMap, BTreeSet};

use egui::{Align, Id, Layout, Response, Ui, vec2};

use crate::app::cv_checks::{Report, said};
use crate::base::id::LanguageTag;
use crate::record::moment::Moment;
use crate::record::said::Part;
use crate::text::Text;
use crate::ui::kit::field::Field;
use crate::ui::view::View;

/// What the fields remember from frame to frame.
#[derive(Debug, Default)]
pub(super) struct FieldMemory {
    drafts: BTreeMap<String, Draft>,
    /// The field that shall have the focus when it is next drawn.
    focus: Option<String>,
    /// Fields that were left once.
    left: BTreeSet<String>,
    /// What is open was just begun: its empty fields are not marked before they were left once.
    pub(super) is_fresh: bool,
    /// Grows when entries change places, so that no field takes over the typing of another.
    epoch: u64,
    /// The field that was changed in this frame.
    changed: Option<String>,
    /// The field that has the focus in this frame.
    edited: Option<String>,
}

/// What was typed into a field, and what the record holds for it.
#[derive(Debug)]
struct Draft {
    typed: String,
    kept: Vec<String>,
}

impl FieldMemory {
    /// Gives the focus to a field when it is next drawn.
    pub(super) fn focus(&mut self, spot: String) {
        self.focus = Some(spot);
    }

    /// Notes that something was changed, under the name by which undo knows it.
    pub(super) fn change(&mut self, spot: impl Into<String>) {
        self.changed = Some(spot.into());
    }

    pub(super) fn take_changed(&mut self) -> Option<String> {
        self.changed.take()
    }

    /// The field that is being edited; takes it, so that it is told anew in each frame.
    pub(super) fn take_edited(&mut self) -> Option<String> {
        self.edited.take()
    }

    /// Entries have changed places.
    pub(super) fn entries_moved(&mut self) {
        self.epoch += 1;
        self.drafts.clear();
        self.left.clear();
    }

    fn id(&self, spot: &str) -> Id {
        Id::unique(("field of the CV", spot, self.epoch))
    }

    /// What the field says: what was typed if it led to what the record holds, else `said`.
    fn shown(&self, spot: &str, kept: &[String], said: impl FnOnce() -> String) -> String {
        let draft = self.drafts.get(spot).filter(|draft| draft.kept == kept);
        draft.map_or_else(said, |draft| draft.typed.clone())
    }
}

/// Words of a field, as keys.
#[derive(Clone, Copy, Debug)]
pub(super) struct Asked {
    pub(super) label: &'static str,
    /// Empty if there is no hint.
    pub(super) hint: &'static str,
    /// Lines of room.
    pub(super) lines: u8,
    /// The field is for the second language.
    is_other: bool,
}

impl Asked {
    pub(super) fn new(label: &'static str) -> Self {
        Self {
            label,
            hint: "",
            lines: 1,
            is_other: false,
        }
    }

    pub(super) fn hint(self, hint: &'static str) -> Self {
        Self { hint, ..self }
    }

    pub(super) fn lines(self, lines: u8) -> Self {
        Self { lines, ..self }
    }

    /// The same, asked in the second language.
    fn other(self) -> Self {
        Self {
            is_other: true,
            ..self
        }
    }
}

/// Draws the fields of one frame.
pub(super) struct Fields<'a> {
    pub(super) view: &'a View<'a>,
    pub(super) report: &'a Report,
    pub(super) memory: &'a mut FieldMemory,
    /// A second language in which texts are written beside the first words.
    pub(super) other: Option<LanguageTag>,
}

impl Fields<'_> {
    pub(super) fn word(&self, key: &str) -> String {
        self.view.text.get(key)
    }

    /// A text; an emptied field is absent again.
    pub(super) fn text(
        &mut self,
        ui: &mut Ui,
        spot: &str,
        asked: Asked,
        value: &mut Option<String>,
    ) -> Response {
        let mut text = value.clone().unwrap_or_default();
        let response = self.show(ui, spot, asked, &mut text);
        if response.changed() {
            *value = (!text.is_empty()).then_some(text);
            self.memory.change(spot);
        }
        response
    }

    /// A text of an entry, in two languages side by side if the person wants that.
    pub(super) fn words<T: Part>(
        &mut self,
        ui: &mut Ui,
        (part, key): (&str, &str),
        asked: Asked,
        entry: &mut T,
        of: fn(&mut T) -> &mut Option<String>,
    ) {
        let spot = format!("{part}.{key}");
        let Some(language) = self.other.clone() else {
            self.text(ui, &spot, asked, of(entry));
            return;
        };
        side_by_side(ui, 0.5, |ui, column| {
            if column == 0 {
                self.text(ui, &spot, asked, of(entry));
                return;
            }
            let mut said = entry.said(&language, key).map(str::to_owned);
            let spot = format!("{spot}@{language}");
            if self.text(ui, &spot, asked.other(), &mut said).changed() {
                entry.say(&language, key, said.as_deref().unwrap_or_default());
            }
        });
    }

    /// Lines of an entry, in two languages side by side if the person wants that.
    pub(super) fn entry_lines<T: Part>(
        &mut self,
        ui: &mut Ui,
        (part, key): (&str, &str),
        asked: Asked,
        entry: &mut T,
        of: fn(&mut T) -> &mut Vec<String>,
    ) {
        let spot = format!("{part}.{key}");
        let Some(language) = self.other.clone() else {
            self.lines(ui, &spot, asked, of(entry));
            return;
        };
        side_by_side(ui, 0.5, |ui, column| {
            if column == 0 {
                self.lines(ui, &spot, asked, of(entry));
                return;
            }
            let mut said = entry.lines_said(&language, key).unwrap_or_default();
            let before = said.clone();
            let spot = format!("{spot}@{language}");
            self.lines(ui, &spot, asked.other(), &mut said);
            if said != before {
                entry.say_lines(&language, key, &said);
            }
        });
    }

    /// Several texts, one on each line.
    pub(super) fn lines(
        &mut self,
        ui: &mut Ui,
        spot: &str,
        asked: Asked,
        values: &mut Vec<String>,
    ) {
        self.joined(ui, spot, asked, values, ("\n", '\n'));
    }

    /// Several texts with commas between them.
    pub(super) fn commas(
        &mut self,
        ui: &mut Ui,
        spot: &str,
        asked: Asked,
        values: &mut Vec<String>,
    ) {
        self.joined(ui, spot, asked, values, (", ", ','));
    }

    /// Several texts in one field, with `between` written between them and `mark` read as the end of each.
    fn joined(
        &mut self,
        ui: &mut Ui,
        spot: &str,
        asked: Asked,
        values: &mut Vec<String>,
        (between, mark): (&str, char),
    ) {
        let mut text = self.memory.shown(spot, values, || values.join(between));
        let response = self.show(ui, spot, asked, &mut text);
        if response.changed() {
            let texts = text.split(mark).map(|text| text.trim().to_owned());
            *values = texts.filter(|text| !text.is_empty()).collect();
            let draft = Draft {
                typed: text,
                kept: values.clone(),
            };
            self.memory.drafts.insert(spot.to_owned(), draft);
            self.memory.change(spot);
        } else if response.lost_focus() {
            self.memory.drafts.remove(spot);
        }
    }

    /// A date in any form that people write; kept as `YYYY[-MM[-DD]]`, or as typed if it cannot be read.
    pub(super) fn date(
        &mut self,
        ui: &mut Ui,
        spot: &str,
        label: &'static str,
        value: &mut Option<String>,
    ) -> Response {
        let kept: Vec<String> = value.iter().cloned().collect();
        let text = self.view.text;
        let stored = value.as_deref().unwrap_or_default();
        let mut typed = self.memory.shown(spot, &kept, || said::date(text, stored));
        let asked = Asked::new(label).hint("cv-screen-date-hint");
        let response = self.show(ui, spot, asked, &mut typed);
        if response.changed() {
            *value = Some(said::stored(&typed)).filter(|date| !date.is_empty());
            let kept = value.iter().cloned().collect();
            self.memory
                .drafts
                .insert(spot.to_owned(), Draft { typed, kept });
            self.memory.change(spot);
        } else if response.lost_focus() {
            self.memory.drafts.remove(spot);
        }
        response
    }

    /// The end of something: as [`date`](Self::date), but an emptied field is a missing end, and "now" is none.
    pub(super) fn end(
        &mut self,
        ui: &mut Ui,
        spot: &str,
        label: &'static str,
        value: &mut Option<String>,
    ) {
        if value.is_none() {
            let (label, mut now) = (self.word(label), self.word("cv-screen-until-now"));
            Field::new(&label)
                .enabled(false)
                .id(self.memory.id(spot))
                .show(ui, &mut now);
            return;
        }
        let response = self.date(ui, spot, label, value);
        if value.is_none() {
            *value = Some(String::new());
            if let Some(draft) = self.memory.drafts.get_mut(spot) {
                draft.kept = vec![String::new()];
            }
        }
        let is_now = value.as_deref().and_then(Moment::read) == Some(Moment::Now);
        if response.lost_focus() && is_now {
            *value = None;
            self.memory.change(spot);
        }
    }

    /// The name of a field; the second language is named behind it.
    fn label(&self, asked: Asked) -> String {
        let label = self.word(asked.label);
        match &self.other {
            Some(language) if asked.is_other => {
                let name = Text::shipped_in(language).own_name().to_owned();
                let args = [("label", label.into()), ("language", name.into())];
                self.view.text.with("cv-screen-in-language", &args)
            }
            _ => label,
        }
    }

    fn show(&mut self, ui: &mut Ui, spot: &str, asked: Asked, text: &mut String) -> Response {
        let id = self.memory.id(spot);
        let (label, below) = (self.label(asked), self.below(ui, spot, id, text));
        let hint = if asked.hint.is_empty() {
            String::new()
        } else {
            self.word(asked.hint)
        };
        let field = Field::new(&label)
            .hint(&hint)
            .problem(&below)
            .lines(asked.lines)
            .id(id);
        let response = field.show(ui, text);
        if self.memory.focus.as_deref() == Some(spot) {
            self.memory.focus = None;
            response.request_focus();
            response.scroll_to_me(Some(Align::Center));
        }
        if response.has_focus() {
            self.memory.edited = Some(spot.to_owned());
        }
        if response.lost_focus() {
            self.memory.left.insert(spot.to_owned());
        }
        response
    }

    /// What is said below a field; nothing while it is typed into.
    fn below(&self, ui: &Ui, spot: &str, id: Id, text: &str) -> String {
        let is_early =
            self.memory.is_fresh && text.trim().is_empty() && !self.memory.left.contains(spot);
        if is_early || ui.memory(|memory| memory.has_focus(id)) {
            return String::new();
        }
        let below = self.report.below(spot);
        below
            .map(|below| self.view.text.message(below))
            .unwrap_or_default()
    }
}

/// Distance between what stands side by side.
pub(super) const GAP: f32 = 12.0;

/// Two columns, counted from 0; the first one gets `share` of the width.
pub(super) fn side_by_side(ui: &mut Ui, share: f32, mut contents: impl FnMut(&mut Ui, usize)) {
    let width = ui.available_width() - GAP;
    let first = (width * share).floor();
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = GAP;
        for (column, width) in [first, width - first].into_iter().enumerate() {
            ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
                ui.set_width(width);
                contents(ui, column);
            });
        }
    });
}
