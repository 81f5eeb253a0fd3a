//! What is printed beside the CV, as parts in reading order: reports and forms.
//!
//! Knows no millimetres, no fonts and no results: whoever composes a sheet puts in words and figures.

use crate::base::date::PartialDate;
use crate::base::id::LanguageTag;
use crate::record::look::Look;

/// A document, ready to be laid out.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// Language of every text.
    pub language: LanguageTag,
    /// Title of the file.
    pub title: String,
    /// Whom it is about, for the file's metadata; empty if not given.
    pub author: String,
    /// In reading order.
    pub parts: Vec<Part>,
    pub foot: Foot,
    /// Paper, family, accent and size of the text; template and number of pages are the business of CVs.
    pub look: Look,
}

impl Sheet {
    /// The same sheet in that look.
    #[must_use]
    pub fn in_look(self, look: Look) -> Self {
        Self { look, ..self }
    }

    /// Its words for a terminal: headings alone on their line, points with a sign, cells with two blanks between.
    pub fn plain(&self) -> String {
        let mut lines: Vec<String> = Vec::new();
        for part in &self.parts {
            part.plain(&mut lines);
        }
        lines.join("\n")
    }
}

impl Part {
    fn plain(&self, lines: &mut Vec<String>) {
        match self {
            Self::Head(head) => {
                lines.extend([head.kind.clone(), head.title.clone(), head.line.clone()]);
                lines.extend(head.aside.iter().cloned());
            }
            Self::Boxed { lead, text } => {
                lines.push(String::new());
                lines.push([lead.as_str(), text].join(" ").trim().to_owned());
            }
            Self::Heading(text) | Self::Subheading(text) => {
                lines.extend([String::new(), text.clone()]);
            }
            Self::Lead(text) | Self::Paragraph(text) => lines.push(format!("  {text}")),
            Self::Note(text) => lines.extend([String::new(), text.clone()]),
            Self::Points(points) => {
                for point in points {
                    let parts = [point.title.as_str(), point.text.as_str()].into_iter();
                    let parts: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
                    lines.push(format!("  • {}", parts.join("\n    ")));
                }
            }
            Self::Table(table) => {
                for row in &table.rows {
                    let cells: Vec<String> = row.iter().map(Cell::plain).collect();
                    lines.push(format!("  {}", cells.join("  ")));
                }
            }
            Self::Question { code, text, .. } => lines.push(format!("{code} {text}")),
            Self::Choices(choices) => {
                let choices = choices.iter();
                lines.extend(choices.map(|choice| format!("  {} {}", choice.letter, choice.text)));
            }
            Self::Line => lines.push(String::new()),
        }
    }
}

impl Cell {
    fn plain(&self) -> String {
        match self {
            Self::Text(text)
            | Self::Code(text)
            | Self::Bold(text)
            | Self::Quiet(text)
            | Self::Line(text)
            | Self::Rated { text, .. }
            | Self::Range { said: text, .. } => text.clone(),
            Self::Boxes { letters, .. } => letters.join(" "),
        }
    }
}

/// What stands at the foot of every page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Foot {
    pub text: String,
    /// E.g. "Page {page} of {pages}", with these two names to be filled in.
    pub page: String,
    /// Zero to nine.
    pub digits: [char; 10],
}

/// A part of a sheet.
#[derive(Clone, Debug, PartialEq)]
pub enum Part {
    Head(Head),
    /// Text in a box of its own, e.g. the summary.
    Boxed {
        /// Bold, before the text; empty if there is none.
        lead: String,
        text: String,
    },
    Heading(String),
    Subheading(String),
    Paragraph(String),
    /// Small and quiet, on the same page as what follows.
    Lead(String),
    /// Small and quiet.
    Note(String),
    Points(Vec<Point>),
    Table(Table),
    /// A question of a form.
    Question {
        code: String,
        text: String,
        /// Under the question; may be empty.
        helper: String,
    },
    /// Choices with a box each.
    Choices(Vec<Choice>),
    /// A line to write on.
    Line,
}

/// What the first page begins with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Head {
    /// What kind of document it is.
    pub kind: String,
    pub title: String,
    /// Below the title; may be empty.
    pub line: String,
    /// At the right margin, one below the other.
    pub aside: Vec<String>,
}

/// A bullet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Point {
    /// Bold; may be empty.
    pub title: String,
    /// May be empty.
    pub text: String,
}

/// Something to tick.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// In the box: what is typed when the form is entered.
    pub letter: String,
    pub text: String,
}

/// Rows of cells, one per column.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    pub columns: Vec<Column>,
    pub rows: Vec<Vec<Cell>>,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Its name.
    pub head: String,
    /// Share of the width that the columns of fixed width leave; 0 for these.
    pub share: f32,
    /// Width in points; 0 for a column with a share.
    pub points: f32,
    /// What stands in it names the row.
    pub names_row: bool,
    /// Its name and boxes stand in the middle.
    pub is_centred: bool,
}

impl Column {
    /// A column that takes a share of the width.
    pub fn share(head: impl Into<String>, share: f32) -> Self {
        Self {
            head: head.into(),
            share,
            points: 0.0,
            names_row: false,
            is_centred: false,
        }
    }

    /// A column of that width.
    pub fn points(head: impl Into<String>, points: f32) -> Self {
        Self {
            share: 0.0,
            points,
            ..Self::share(head, 0.0)
        }
    }

    /// The same column, naming the rows.
    #[must_use]
    pub fn naming(self) -> Self {
        Self {
            names_row: true,
            ..self
        }
    }

    /// The same column with everything in its middle.
    #[must_use]
    pub fn centred(self) -> Self {
        Self {
            is_centred: true,
            ..self
        }
    }
}

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    Text(String),
    /// The code of a question or response.
    Code(String),
    Bold(String),
    Quiet(String),
    /// A word with a shape before it.
    Rated {
        shape: Shape,
        text: String,
    },
    /// A level or fit with its range on the scale from 0 to 100.
    Range {
        low: f64,
        high: f64,
        at: f64,
        /// The same in words, for those who do not see it.
        said: String,
    },
    /// Boxes to tick, with what is typed for each inside.
    Boxes {
        letters: Vec<String>,
        /// How many stand side by side.
        in_line: usize,
    },
    /// A line to write on, behind its number.
    Line(String),
}

/// A shape that says how good something is, for those who see no colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A filled disc with a check.
    Good,
    /// A half-filled disc.
    Partly,
    /// An open diamond.
    Missing,
    /// Nothing.
    Unknown,
}

/// A day to remember.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reminder {
    /// The same for the same step, so that a calendar replaces what it has.
    pub id: String,
    pub day: PartialDate,
    pub title: String,
    pub text: String,
}
