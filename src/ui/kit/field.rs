//! Text fields: label above, hint inside, and what to look at below.

use egui::{
    Color32, CornerRadius, Frame, Id, Margin, Response, RichText, Shape, Stroke, StrokeKind, Ui,
    vec2,
};

use crate::ui::kit::shaped::{self, EditStyle};
use crate::ui::kit::status::{Status, notice_line};
use crate::ui::kit::words::Words;
use crate::ui::theme::{Theme, Type};

/// A field for one or many lines. The text changes in place; the response tells when.
#[must_use = "show it in a Ui"]
pub struct Field<'a> {
    label: &'a str,
    hint: &'a str,
    problem: &'a str,
    lines: u8,
    is_enabled: bool,
    is_label_hidden: bool,
    id: Option<Id>,
}

impl<'a> Field<'a> {
    pub fn new(label: &'a str) -> Self {
        let (hint, problem) = ("", "");
        Self {
            label,
            hint,
            problem,
            lines: 1,
            is_enabled: true,
            is_label_hidden: false,
            id: None,
        }
    }

    /// An example of what to write, shown while the field is empty.
    pub fn hint(mut self, hint: &'a str) -> Self {
        self.hint = hint;
        self
    }

    /// What to look at, shown below; empty if nothing.
    pub fn problem(mut self, problem: &'a str) -> Self {
        self.problem = problem;
        self
    }

    /// Room for that many lines; it grows with its text.
    pub fn lines(mut self, lines: u8) -> Self {
        self.lines = lines;
        self
    }

    pub fn enabled(mut self, is_enabled: bool) -> Self {
        self.is_enabled = is_enabled;
        self
    }

    /// The label is only said to screen readers; for a field whose purpose can be seen.
    pub fn hide_label(mut self) -> Self {
        self.is_label_hidden = true;
        self
    }

    /// A fixed identity, so that the field can be given the focus from elsewhere.
    pub fn id(mut self, id: Id) -> Self {
        self.id = Some(id);
        self
    }

    /// Shows the field, as wide as there is room.
    pub fn show(self, ui: &mut Ui, text: &mut String) -> Response {
        let theme = Theme::of(ui.ctx());
        ui.scope(|ui| {
            ui.spacing_mut().item_spacing.y = theme.sizes.space.xs;
            if !self.is_label_hidden {
                let color = theme.colors.ink_2;
                let label = Words::new(Type::Small, self.label).strong().color(color);
                ui.add(label.silent());
            }
            let response = self.edit(ui, &theme, text);
            if !self.problem.is_empty() {
                notice_line(ui, Status::Partial, self.problem);
            }
            response
        })
        .inner
    }

    fn edit(&self, ui: &mut Ui, theme: &Theme, text: &mut String) -> Response {
        let (colors, size) = (&theme.colors, &theme.sizes.size);
        let line = theme.size_of(Type::Body).line;
        let is_enabled = self.is_enabled && ui.is_enabled();
        let style = EditStyle {
            font: theme.font(Type::Body, false),
            color: if is_enabled {
                colors.ink
            } else {
                colors.disabled_ink
            },
            line,
            is_multiline: self.lines > 1,
        };
        let height = size.field.max(line + 12.0);
        #[expect(clippy::cast_possible_truncation, reason = "a few pixels")]
        let [x, y] = [size.field_padding as i8, ((height - line) / 2.0) as i8];
        let full = vec2(
            ui.available_width(),
            height + line * f32::from(self.lines - 1),
        );
        let hint = RichText::new(self.hint)
            .font(style.font.clone())
            .color(colors.ink_3);
        let hint = hint.line_height(Some(line));
        let ground = ui.painter().add(Shape::Noop);
        let output = shaped::show(ui, text, &style, |edit| {
            let edit = match self.id {
                Some(id) => edit.id(id),
                None => edit.id_salt(self.label),
            };
            let margin = Margin {
                left: x,
                right: x,
                top: y,
                bottom: y,
            };
            edit.frame(Frame::new().inner_margin(margin))
                .desired_width(full.x)
                .desired_rows(usize::from(self.lines))
                .min_size(full)
                .interactive(is_enabled)
                .hint_text(hint)
        });
        let response = output.response.response;
        let (fill, edge) = self.ground(theme, &response, is_enabled);
        let radius = CornerRadius::same(theme.sizes.radius.control);
        ui.painter().set(
            ground,
            egui::epaint::RectShape::new(response.rect, radius, fill, edge, StrokeKind::Inside),
        );
        response.accessible_name(self.label)
    }

    fn ground(&self, theme: &Theme, response: &Response, is_enabled: bool) -> (Color32, Stroke) {
        let (colors, stroke) = (&theme.colors, &theme.sizes.stroke);
        if !is_enabled {
            (
                colors.disabled_fill,
                Stroke::new(stroke.hairline, colors.line),
            )
        } else if response.has_focus() {
            (colors.surface, Stroke::new(stroke.selected, colors.accent))
        } else if !self.problem.is_empty() {
            (colors.surface, Stroke::new(stroke.selected, colors.partial))
        } else if response.hovered() {
            (colors.surface, Stroke::new(stroke.hairline, colors.ink_3))
        } else {
            (colors.surface, Stroke::new(stroke.hairline, colors.control))
        }
    }
}
