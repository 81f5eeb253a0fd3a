//! The text of PDFs that are not ours, put together from the places of their letters.

use std::collections::BTreeMap;

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Encoding, Object, Stream};

use super::PdfError;
use super::read::{LINE, MAX_UNPACKED, TextLine};

/// How deep forms may stand in forms.
const DEEPEST: usize = 4;

/// From this distance on there is a space between letters, and from that one on a column; by the size of the type.
const SPACE: f32 = 0.18;
const COLUMN: f32 = 1.6;

/// Width of a letter whose font does not tell it, in thousandths of the size.
const USUAL_WIDTH: f32 = 500.0;

/// A transformation as PDF writes it.
type Matrix = [f32; 6];

const IDENTITY: Matrix = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];

/// `first`, then `then`.
fn product(first: Matrix, then: Matrix) -> Matrix {
    let [x_x, x_y, y_x, y_y, x, y] = first;
    let turned = |x: f32, y: f32| {
        let [from_x_x, from_x_y, from_y_x, from_y_y, _, _] = then;
        [x * from_x_x + y * from_y_x, x * from_x_y + y * from_y_y]
    };
    let ([right_x, right_y], [up_x, up_y], [at_x, at_y]) =
        (turned(x_x, x_y), turned(y_x, y_y), turned(x, y));
    let [.., then_x, then_y] = then;
    [right_x, right_y, up_x, up_y, at_x + then_x, at_y + then_y]
}

/// The lines of all pages in the order of their content.
pub(super) fn lines(file: &Document) -> Result<Vec<TextLine>, PdfError> {
    let mut lines = Vec::new();
    for (number, page) in file.page_iter().enumerate() {
        let (own, inherited) = file.get_page_resources(page)?;
        let inherited = inherited
            .iter()
            .filter_map(|id| file.get_dictionary(*id).ok());
        let resources: Vec<&Dictionary> = own.into_iter().chain(inherited).collect();
        let content = file.get_page_content_with_limit(page, MAX_UNPACKED)?;
        let mut walk = Walk {
            file,
            lines: &mut lines,
            page: number,
            line: String::new(),
            end: None,
            state: State::default(),
            saved: Vec::new(),
        };
        walk.content(&content, &resources, 0)?;
        walk.end_line();
    }
    Ok(lines)
}

/// How a font turns codes into text and how wide they are.
struct Font<'a> {
    encoding: Option<Encoding<'a>>,
    /// By code, in thousandths of the size.
    widths: BTreeMap<u32, f32>,
    usual: f32,
    is_wide: bool,
}

impl<'a> Font<'a> {
    fn new(file: &'a Document, font: &'a Dictionary) -> Self {
        let below = font
            .get_deref(b"DescendantFonts", file)
            .and_then(Object::as_array)
            .ok()
            .and_then(|fonts| file.dereference(fonts.first()?).ok()?.1.as_dict().ok());
        let mut widths = BTreeMap::new();
        let usual = if let Some(below) = below {
            read_wide(file, below, &mut widths);
            number(below.get(b"DW").ok()).unwrap_or(1000.0)
        } else {
            read_simple(file, font, &mut widths);
            USUAL_WIDTH
        };
        Self {
            encoding: font.get_font_encoding_with_limit(file, MAX_UNPACKED).ok(),
            widths,
            usual,
            is_wide: below.is_some(),
        }
    }

    fn text(&self, codes: &[u8]) -> String {
        let read = self
            .encoding
            .as_ref()
            .and_then(|encoding| encoding.bytes_to_string(codes).ok());
        read.unwrap_or_default()
    }

    /// Width of a string in thousandths of the size, and its number of codes.
    fn width(&self, codes: &[u8]) -> (f32, usize) {
        let length = if self.is_wide { 2 } else { 1 };
        let codes = codes.chunks(length).map(|code| {
            code.iter()
                .fold(0_u32, |sum, byte| (sum << 8) | u32::from(*byte))
        });
        codes.fold((0.0, 0), |(sum, count), code| {
            (
                sum + self.widths.get(&code).unwrap_or(&self.usual),
                count + 1,
            )
        })
    }
}

fn number(object: Option<&Object>) -> Option<f32> {
    object.and_then(|object| object.as_float().ok())
}

fn read_simple(file: &Document, font: &Dictionary, widths: &mut BTreeMap<u32, f32>) {
    let first = font
        .get(b"FirstChar")
        .and_then(Object::as_i64)
        .unwrap_or_default();
    let first = u32::try_from(first).unwrap_or_default();
    if let Ok(all) = font.get_deref(b"Widths", file).and_then(Object::as_array) {
        let all = all
            .iter()
            .map(|width| file.dereference(width).map_or(width, |(_, width)| width));
        widths.extend(
            (first..)
                .zip(all)
                .filter_map(|(code, width)| Some((code, number(Some(width))?))),
        );
    }
}

/// The list of widths of a font with two bytes a code: `first [w …]` or `first last w`.
fn read_wide(file: &Document, font: &Dictionary, widths: &mut BTreeMap<u32, f32>) {
    let Ok(list) = font.get_deref(b"W", file).and_then(Object::as_array) else {
        return;
    };
    let code = |object: &Object| {
        object
            .as_i64()
            .ok()
            .and_then(|code| u32::try_from(code).ok())
    };
    let mut rest = list.as_slice();
    while let [first, second, after @ ..] = rest {
        let Some(first) = code(first) else { return };
        let second = file
            .dereference(second)
            .map_or(second, |(_, second)| second);
        if let Ok(all) = second.as_array() {
            let all = all.iter().filter_map(|width| number(Some(width)));
            widths.extend((first..).zip(all));
            rest = after;
        } else {
            let (Some(last), [width, after @ ..]) = (code(second), after) else {
                return;
            };
            if let Some(width) = number(Some(width)) {
                let last = last.min(first.saturating_add(0xffff));
                widths.extend((first..=last).map(|code| (code, width)));
            }
            rest = after;
        }
    }
}

/// What `q` keeps and `Q` brings back, with the text state.
#[derive(Clone)]
struct State {
    place: Matrix,
    text: Matrix,
    line: Matrix,
    font: Option<Vec<u8>>,
    size: f32,
    leading: f32,
    /// Between letters, and at spaces.
    spacing: f32,
    word_spacing: f32,
}

impl Default for State {
    fn default() -> Self {
        Self {
            place: IDENTITY,
            text: IDENTITY,
            line: IDENTITY,
            font: None,
            size: 0.0,
            leading: 0.0,
            spacing: 0.0,
            word_spacing: 0.0,
        }
    }
}

/// Follows the operations of one page.
struct Walk<'a> {
    file: &'a Document,
    lines: &'a mut Vec<TextLine>,
    page: usize,
    line: String,
    /// Where the last letters ended: x, baseline.
    end: Option<(f32, f32)>,
    state: State,
    saved: Vec<State>,
}

impl<'a> Walk<'a> {
    fn content(
        &mut self,
        content: &[u8],
        resources: &[&'a Dictionary],
        depth: usize,
    ) -> Result<(), PdfError> {
        let content = Content::decode(content)?;
        let mut fonts: BTreeMap<Vec<u8>, Font<'a>> = BTreeMap::new();
        for operation in &content.operations {
            if operation.operator == "Tf"
                && let Some(name) = operation
                    .operands
                    .first()
                    .and_then(|name| name.as_name().ok())
                && !fonts.contains_key(name)
                && let Some(font) =
                    find(self.file, resources, b"Font", name).and_then(|font| font.as_dict().ok())
            {
                fonts.insert(name.to_vec(), Font::new(self.file, font));
            }
            if operation.operator == "Do" && depth < DEEPEST {
                self.form(operation, resources, depth)?;
            } else {
                self.operation(operation, &fonts);
            }
        }
        Ok(())
    }

    /// Goes through a form; pictures are left out.
    fn form(
        &mut self,
        operation: &Operation,
        resources: &[&'a Dictionary],
        depth: usize,
    ) -> Result<(), PdfError> {
        let name = operation
            .operands
            .first()
            .and_then(|name| name.as_name().ok())
            .unwrap_or_default();
        let found = find(self.file, resources, b"XObject", name);
        let Some(form) = found
            .and_then(|form| form.as_stream().ok())
            .filter(|form| is_form(form))
        else {
            return Ok(());
        };
        let own = form
            .dict
            .get_deref(b"Resources", self.file)
            .and_then(Object::as_dict);
        let all: Vec<&Dictionary> = own.into_iter().chain(resources.iter().copied()).collect();
        let content = form.get_plain_content_with_limit(MAX_UNPACKED)?;
        let before = self.state.clone();
        if let Ok(matrix) = form
            .dict
            .get_deref(b"Matrix", self.file)
            .and_then(Object::as_array)
        {
            self.state.place = product(matrix_of(matrix), before.place);
        }
        self.content(&content, &all, depth + 1)?;
        self.state = before;
        Ok(())
    }

    fn operation(&mut self, operation: &Operation, fonts: &BTreeMap<Vec<u8>, Font<'_>>) {
        let operands = &operation.operands;
        let figure = |at: usize| number(operands.get(at)).unwrap_or_default();
        let state = &mut self.state;
        match operation.operator.as_str() {
            "q" if self.saved.len() < 1000 => self.saved.push(state.clone()),
            "Q" => *state = self.saved.pop().unwrap_or_default(),
            "cm" => state.place = product(matrix_of(operands), state.place),
            "BT" => (state.text, state.line) = (IDENTITY, IDENTITY),
            "Tf" => {
                state.font = operands
                    .first()
                    .and_then(|name| name.as_name().ok())
                    .map(<[u8]>::to_vec);
                state.size = figure(1);
            }
            "Tm" => {
                state.line = matrix_of(operands);
                state.text = state.line;
            }
            "Td" => self.next_line(figure(0), figure(1)),
            "TD" => {
                state.leading = -figure(1);
                self.next_line(figure(0), figure(1));
            }
            "TL" => state.leading = figure(0),
            "T*" => self.next_line(0.0, -self.state.leading),
            "Tc" => state.spacing = figure(0),
            "Tw" => state.word_spacing = figure(0),
            "Tj" | "TJ" => self.show_all(operands, fonts),
            "'" | "\"" => {
                self.next_line(0.0, -self.state.leading);
                self.show_all(operands, fonts);
            }
            _ => {}
        }
    }

    fn next_line(&mut self, x: f32, y: f32) {
        self.state.line = product([1.0, 0.0, 0.0, 1.0, x, y], self.state.line);
        self.state.text = self.state.line;
    }

    fn show_all(&mut self, operands: &[Object], fonts: &BTreeMap<Vec<u8>, Font<'_>>) {
        let Some(font) = self.state.font.as_ref().and_then(|name| fonts.get(name)) else {
            return;
        };
        for operand in operands {
            match operand {
                Object::String(codes, _) => self.show(codes, font),
                Object::Array(parts) => {
                    for part in parts {
                        match part {
                            Object::String(codes, _) => self.show(codes, font),
                            other => {
                                let back = number(Some(other)).unwrap_or_default();
                                self.advance(-back / 1000.0 * self.state.size);
                            }
                        }
                    }
                }
                _ => {}
            }
        }
    }

    fn advance(&mut self, x: f32) {
        self.state.text = product([1.0, 0.0, 0.0, 1.0, x, 0.0], self.state.text);
    }

    fn show(&mut self, codes: &[u8], font: &Font<'_>) {
        let text = font.text(codes);
        let [a, b, _, _, x, y] = product(self.state.text, self.state.place);
        let size = self.state.size * a.hypot(b);
        self.put(&text, x, y, size);
        let (width, count) = font.width(codes);
        let spaces = text.matches(' ').count();
        let spacing = count as f32 * self.state.spacing + spaces as f32 * self.state.word_spacing;
        self.advance(width / 1000.0 * self.state.size + spacing);
        let [_, _, _, _, x, _] = product(self.state.text, self.state.place);
        self.end = Some((x, y));
    }

    /// Adds letters to the line, behind a space where the pen has moved on, or begins a new one.
    fn put(&mut self, text: &str, x: f32, y: f32, size: f32) {
        if let Some((end, baseline)) = self.end {
            let distance = x - end;
            if (baseline - y).abs() > (size * 0.4).max(LINE) {
                self.end_line();
            } else if distance > size * COLUMN || distance < -size {
                self.line.push_str("  ");
            } else if distance > size * SPACE && !self.line.ends_with(' ') && !text.starts_with(' ')
            {
                self.line.push(' ');
            }
        }
        self.line.push_str(text);
        self.end = Some((x, y));
    }

    fn end_line(&mut self) {
        let line = std::mem::take(&mut self.line);
        if let Some((_, y)) = self.end.take()
            && !line.trim().is_empty()
        {
            self.lines.push(TextLine {
                text: line.replace(['\n', '\r'], " "),
                page: self.page,
                y,
            });
        }
    }
}

fn matrix_of(operands: &[Object]) -> Matrix {
    let mut matrix = IDENTITY;
    for (place, operand) in matrix.iter_mut().zip(operands) {
        *place = number(Some(operand)).unwrap_or_default();
    }
    matrix
}

fn is_form(stream: &Stream) -> bool {
    stream
        .dict
        .get(b"Subtype")
        .and_then(Object::as_name)
        .is_ok_and(|name| name == b"Form")
}

/// A resource by its kind and name.
fn find<'a>(
    file: &'a Document,
    resources: &[&'a Dictionary],
    kind: &[u8],
    name: &[u8],
) -> Option<&'a Object> {
    resources.iter().find_map(|resources| {
        let all = resources.get_deref(kind, file).ok()?.as_dict().ok()?;
        all.get_deref(name, file).ok()
    })
}
