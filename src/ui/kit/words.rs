//! Text on screen: the kinds of the design with their line heights, wrapped, balanced or on one line.

use std::sync::Arc;

use egui::text::{ByteIndex, LayoutJob, LayoutSection, TextFormat, TextWrapping};
use egui::{Align, Color32, Galley, Id, Response, Role, Sense, Ui, Widget, WidgetInfo, vec2};

use crate::ui::theme::{Theme, Type};

/// How text meets the end of its line.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Fold {
    /// Lines of about equal length: the narrowest that keeps their number.
    Balanced,
    /// One line, cut with "…" where the room ends.
    Cut,
    /// One line, however long.
    Never,
    #[default]
    Wrap,
}

/// A text to lay out or to show.
#[derive(Clone, Debug)]
pub struct Words {
    kind: Type,
    /// Parts of the text with their own weight and colour; `None` takes those of the whole.
    parts: Vec<Part>,
    is_strong: Option<bool>,
    color: Option<Color32>,
    fold: Fold,
    align: Align,
    is_silent: bool,
}

#[derive(Clone, Debug)]
struct Part {
    text: String,
    is_strong: Option<bool>,
    color: Option<Color32>,
}

impl Words {
    pub fn new(kind: Type, text: impl Into<String>) -> Self {
        let whole = Part {
            text: text.into(),
            is_strong: None,
            color: None,
        };
        Self {
            kind,
            parts: vec![whole],
            is_strong: None,
            color: None,
            fold: Fold::Wrap,
            align: Align::LEFT,
            is_silent: false,
        }
    }

    /// A sentence in which `<b>` and `</b>` enclose what is semi-bold, as sentences of the language files have it.
    pub fn marked(kind: Type, sentence: &str) -> Self {
        let parts = sentence
            .split("<b>")
            .enumerate()
            .flat_map(|(place, piece)| {
                let (strong, rest) = match piece.split_once("</b>") {
                    Some((strong, rest)) if place > 0 => (Some(strong), rest),
                    _ => (None, piece),
                };
                let part = |text: &str, is_strong| Part {
                    text: text.to_owned(),
                    is_strong,
                    color: None,
                };
                [
                    strong.map(|text| part(text, Some(true))),
                    Some(part(rest, None)),
                ]
            });
        let parts = parts
            .flatten()
            .filter(|part| !part.text.is_empty())
            .collect();
        Self {
            parts,
            ..Self::new(kind, "")
        }
    }

    /// Semi-bold, where the kind is not already.
    #[must_use]
    pub fn strong(mut self) -> Self {
        self.is_strong = Some(true);
        self
    }

    /// Regular, where the kind is semi-bold.
    #[must_use]
    pub fn regular(mut self) -> Self {
        self.is_strong = Some(false);
        self
    }

    #[must_use]
    pub fn color(mut self, color: Color32) -> Self {
        self.color = Some(color);
        self
    }

    /// Colour of the parts that `<b>` encloses.
    #[must_use]
    pub fn strong_color(mut self, color: Color32) -> Self {
        for part in self
            .parts
            .iter_mut()
            .filter(|part| part.is_strong == Some(true))
        {
            part.color = Some(color);
        }
        self
    }

    /// The parts that `<b>` encloses stand out by their colour alone.
    #[must_use]
    pub fn marked_by_color(mut self, color: Color32) -> Self {
        for part in self
            .parts
            .iter_mut()
            .filter(|part| part.is_strong == Some(true))
        {
            part.is_strong = None;
            part.color = Some(color);
        }
        self
    }

    /// Lines of about equal length, for questions and empty states.
    #[must_use]
    pub fn balanced(mut self) -> Self {
        self.fold = Fold::Balanced;
        self
    }

    /// One line, cut with "…" where the room ends.
    #[must_use]
    pub fn cut(mut self) -> Self {
        self.fold = Fold::Cut;
        self
    }

    /// One line, however long; for what is measured before.
    #[must_use]
    pub fn one_line(mut self) -> Self {
        self.fold = Fold::Never;
        self
    }

    #[must_use]
    pub fn centered(mut self) -> Self {
        self.align = Align::Center;
        self
    }

    #[must_use]
    pub fn right(mut self) -> Self {
        self.align = Align::RIGHT;
        self
    }

    /// Not told to screen readers, because another widget says the same.
    #[must_use]
    pub fn silent(mut self) -> Self {
        self.is_silent = true;
        self
    }

    /// The text without its marks.
    pub fn plain(&self) -> String {
        self.parts.iter().map(|part| part.text.as_str()).collect()
    }

    /// Lays the text out in at most `width`.
    pub fn galley(&self, ui: &Ui, width: f32) -> Arc<Galley> {
        match self.fold {
            Fold::Balanced => self.balanced_galley(ui, width),
            Fold::Cut | Fold::Wrap => self.lay_out(ui, width),
            Fold::Never => self.lay_out(ui, f32::INFINITY),
        }
    }

    fn balanced_galley(&self, ui: &Ui, width: f32) -> Arc<Galley> {
        let full = self.lay_out(ui, width);
        if full.rows.len() < 2 {
            return full;
        }
        let size = Theme::of(ui.ctx()).size_of(self.kind);
        let key = Id::unique((
            self.plain(),
            width.to_bits(),
            size.size.to_bits(),
            size.line.to_bits(),
        ));
        let known = ui.data(|data| data.get_temp::<f32>(key));
        let best = known.unwrap_or_else(|| {
            let (mut too_narrow, mut wide_enough) = (width / 2.0, width);
            while wide_enough - too_narrow > 2.0 {
                let middle = f32::midpoint(too_narrow, wide_enough);
                if self.lay_out(ui, middle).rows.len() > full.rows.len() {
                    too_narrow = middle;
                } else {
                    wide_enough = middle;
                }
            }
            wide_enough.ceil()
        });
        ui.data_mut(|data| data.insert_temp(key, best));
        self.lay_out(ui, best)
    }

    fn lay_out(&self, ui: &Ui, width: f32) -> Arc<Galley> {
        let theme = Theme::of(ui.ctx());
        let size = theme.size_of(self.kind);
        let mut job = LayoutJob {
            wrap: TextWrapping {
                max_width: width,
                ..TextWrapping::default()
            },
            halign: self.align,
            break_on_newline: self.fold != Fold::Cut,
            ..LayoutJob::default()
        };
        if self.fold == Fold::Cut {
            job.wrap.max_rows = 1;
            job.wrap.break_anywhere = true;
        }
        for part in &self.parts {
            let start = job.text.len();
            job.text.push_str(&part.text);
            let is_strong = part.is_strong.or(self.is_strong).unwrap_or(size.strong);
            let color = part.color.or(self.color).unwrap_or(theme.colors.ink);
            job.sections.push(LayoutSection {
                leading_space: 0.0,
                byte_range: ByteIndex(start)..ByteIndex(job.text.len()),
                format: TextFormat {
                    font_id: theme.font(self.kind, is_strong),
                    color,
                    line_height: Some(size.line),
                    ..TextFormat::default()
                },
            });
        }
        ui.fonts_mut(|fonts| fonts.layout_job(job))
    }

    fn role(&self) -> Role {
        match self.kind {
            Type::Display | Type::Heading | Type::Hero | Type::Question | Type::Title => {
                Role::Heading
            }
            _ => Role::Label,
        }
    }
}

impl Widget for Words {
    fn ui(self, ui: &mut Ui) -> Response {
        let galley = self.galley(ui, ui.available_width());
        let width = match self.align {
            Align::Min => galley.size().x,
            Align::Center | Align::Max => ui.available_width(),
        };
        let (rect, response) = ui.allocate_exact_size(vec2(width, galley.size().y), Sense::hover());
        if !self.is_silent {
            let role = self.role();
            response.widget_info(|| WidgetInfo::labeled(role, true, self.plain()));
        }
        let anchor = match self.align {
            Align::Min => rect.left_top(),
            Align::Center => rect.center_top(),
            Align::Max => rect.right_top(),
        };
        ui.painter()
            .galley(anchor, galley, Theme::of(ui.ctx()).colors.ink);
        response
    }
}

/// Shows a text of a kind, wrapped, in the colour of main text.
pub fn text(ui: &mut Ui, kind: Type, words: impl Into<String>) -> Response {
    ui.add(Words::new(kind, words))
}

/// Shows a text in the colour of secondary text.
pub fn soft_text(ui: &mut Ui, kind: Type, words: impl Into<String>) -> Response {
    let color = Theme::of(ui.ctx()).colors.ink_2;
    ui.add(Words::new(kind, words).color(color))
}

/// Shows a text in the colour of captions and hints.
pub fn faint_text(ui: &mut Ui, kind: Type, words: impl Into<String>) -> Response {
    let color = Theme::of(ui.ctx()).colors.ink_3;
    ui.add(Words::new(kind, words).color(color))
}
