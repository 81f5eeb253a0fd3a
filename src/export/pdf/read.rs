//! The text of a file, read out of its own bytes: nothing here knows how pages are made or written.

use std::collections::BTreeMap;

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, LoadOptions, Object};

use super::{PdfError, foreign};
use crate::cv::block::CvDocument;
use crate::page;
use crate::page::clean::clean;
use crate::record::look::Template;

/// Largest stream that is unpacked, in bytes.
pub(super) const MAX_UNPACKED: usize = 64 << 20;

/// Distance between baselines from which text stands on another line, in points.
pub(super) const LINE: f32 = 0.5;

/// Distance from the end of a text from which another on the same baseline is no part of its line, in points: gaps
/// inside of a line are wide spaces.
const APART: f32 = 2.0;

/// The text of a PDF of ours in the order of its content, as a machine reads it: one line per line on the page.
///
/// Decoration is left out. Spaces are those that the file itself holds; codes without a text become U+FFFD.
pub fn machine_text(bytes: &[u8]) -> Result<String, PdfError> {
    let lines = lines(&open(bytes)?)?;
    Ok(lines
        .iter()
        .flat_map(|line| [line.text.as_str(), "\n"])
        .collect())
}

/// As [`machine_text`], of any PDF: an empty line stands for a gap, U+000C for a new page.
///
/// Files that are not ours are read by the places of their letters; empty if they hold nothing but pictures.
pub fn text_with_gaps(bytes: &[u8]) -> Result<String, PdfError> {
    let file = open(bytes)?;
    let lines = match lines(&file) {
        Ok(lines) if is_ours(&file) => lines,
        _ => foreign::lines(&file)?,
    };
    Ok(with_gaps(&lines))
}

fn open(bytes: &[u8]) -> Result<Document, PdfError> {
    let options = LoadOptions::with_max_decompressed_size(MAX_UNPACKED);
    Ok(Document::load_mem_with_options(bytes, options)?)
}

/// Whether a file carries what every CV of ours carries.
fn is_ours(file: &Document) -> bool {
    let producer = file
        .trailer
        .get_deref(b"Info", file)
        .and_then(|info| info.as_dict()?.get_deref(b"Producer", file)?.as_str());
    let letters =
        |text: &[u8]| -> Vec<u8> { text.iter().copied().filter(u8::is_ascii_graphic).collect() };
    producer.is_ok_and(|producer| letters(producer).starts_with(b"Callfit"))
}

/// A line of a page.
pub(super) struct TextLine {
    pub(super) text: String,
    /// Counted from 0.
    pub(super) page: usize,
    /// Distance of its baseline from the bottom of the page, in points.
    pub(super) y: f32,
}

fn lines(file: &Document) -> Result<Vec<TextLine>, PdfError> {
    let mut lines = Vec::new();
    for (number, page) in file.page_iter().enumerate() {
        let fonts = file.get_page_fonts(page)?;
        let fonts = fonts
            .into_iter()
            .map(|(name, font)| Ok((name, Font::read(file, font)?)));
        let fonts: BTreeMap<Vec<u8>, Font> = fonts.collect::<Result<_, PdfError>>()?;
        let content = Content::decode(&file.get_page_content_with_limit(page, MAX_UNPACKED)?)?;
        let mut reader = Reader {
            fonts: &fonts,
            font: None,
            size: 0.0,
            pen: 0.0,
            page: number,
            baseline: None,
            decoration: Vec::new(),
            text: String::new(),
            lines: &mut lines,
        };
        for operation in &content.operations {
            reader.read(operation);
        }
        reader.end_line();
    }
    Ok(lines)
}

/// From how many times the usual distance of lines on there is a gap.
const GAP: f32 = 1.4;

/// From how many lines up the page on there is a gap: dates beside a title of two lines are none.
const UP: f32 = 3.5;

/// Lines as a text: an empty line where the distance to the line above is larger than usual or leads up the page.
fn with_gaps(lines: &[TextLine]) -> String {
    let pairs = || lines.iter().zip(lines.iter().skip(1));
    let mut counts: BTreeMap<i32, usize> = BTreeMap::new();
    for (above, below) in pairs().filter(|(above, below)| above.page == below.page) {
        let distance = whole_points(above.y - below.y);
        if distance > 0 {
            *counts.entry(distance).or_default() += 1;
        }
    }
    // Distances inside a text are the smallest that are frequent; those around headings are larger.
    let all: usize = counts.values().sum();
    let usual = counts.iter().find(|(_, count)| **count * 6 >= all);
    let usual = usual.map_or(f32::INFINITY, |(distance, _)| *distance as f32);
    let mut text = lines
        .first()
        .map(|line| line.text.clone())
        .unwrap_or_default();
    for (above, below) in pairs() {
        text.push('\n');
        let distance = above.y - below.y;
        if above.page != below.page {
            text.push('\u{c}');
        } else if distance < -usual * UP || distance > usual * GAP {
            text.push('\n');
        }
        text.push_str(&below.text);
    }
    text.push('\n');
    text
}

#[expect(clippy::cast_possible_truncation, reason = "casts saturate")]
fn whole_points(length: f32) -> i32 {
    length.round() as i32
}

/// Tells whether a machine reads the text of `document`, as paper can show it, out of a PDF; white space aside.
///
/// Pages with a side column are read one after the other, so there the words count and not their order.
pub fn reads_back(document: &CvDocument, bytes: &[u8]) -> bool {
    let expected: Vec<String> = page::text(document).lines().map(clean).collect();
    let Ok(found) = machine_text(bytes) else {
        return false;
    };
    if document.look.template == Template::TwoColumn {
        let words = |text: &str| {
            let mut words: Vec<char> = text.chars().filter(|c| !c.is_whitespace()).collect();
            words.sort_unstable();
            words
        };
        return words(&found) == words(&expected.concat());
    }
    let letters = |text: &str| -> String { text.split_whitespace().collect() };
    letters(&found) == letters(&expected.concat())
}

/// Text by code.
type Texts = BTreeMap<u16, String>;

/// What the codes of a font stand for.
struct Font {
    texts: Texts,
    /// By code, in thousandths of the size.
    widths: BTreeMap<u16, f32>,
}

impl Font {
    fn read(file: &Document, font: &Dictionary) -> Result<Self, PdfError> {
        Ok(Self {
            texts: texts_of_codes(file, font)?,
            widths: widths(file, font).unwrap_or_default(),
        })
    }
}

/// Widths out of pairs of a first code and a list.
fn widths(file: &Document, font: &Dictionary) -> Option<BTreeMap<u16, f32>> {
    let inner = font.get_deref(b"DescendantFonts", file).ok()?;
    let inner = inner.as_array().ok()?.first()?;
    let (_, inner) = file.dereference(inner).ok()?;
    let pairs = inner.as_dict().ok()?.get_deref(b"W", file).ok()?;
    let mut widths = BTreeMap::new();
    for pair in pairs.as_array().ok()?.chunks_exact(2) {
        let [first, list] = pair else { continue };
        let first = u16::try_from(first.as_i64().ok()?).ok()?;
        let list = list.as_array().ok()?.iter();
        let list = list.map(|width| width.as_float().unwrap_or_default());
        widths.extend((first..).zip(list));
    }
    Some(widths)
}

fn texts_of_codes(file: &Document, font: &Dictionary) -> Result<Texts, PdfError> {
    let map = font.get_deref(b"ToUnicode", file)?.as_stream()?;
    let map = map.get_plain_content_with_limit(MAX_UNPACKED)?;
    Ok(texts_of_map(&String::from_utf8_lossy(&map)))
}

/// Reads the lists between `beginbfchar` and `endbfchar`: pairs of a code and its text, both in hexadecimal digits.
fn texts_of_map(map: &str) -> Texts {
    let lists = map
        .split("beginbfchar")
        .skip(1)
        .filter_map(|rest| rest.split("endbfchar").next());
    let mut texts = Texts::new();
    for list in lists {
        let mut numbers = list
            .split('<')
            .skip(1)
            .filter_map(|number| number.split('>').next())
            .map(units);
        while let (Some(code), Some(text)) = (numbers.next(), numbers.next()) {
            if let [code] = code.as_slice() {
                texts.insert(*code, String::from_utf16_lossy(&text));
            }
        }
    }
    texts
}

/// Groups of four hexadecimal digits.
fn units(digits: &str) -> Vec<u16> {
    let digits: Vec<u32> = digits
        .chars()
        .filter_map(|digit| digit.to_digit(16))
        .collect();
    let groups = digits
        .chunks_exact(4)
        .map(|group| group.iter().fold(0, |sum, digit| sum * 16 + digit));
    groups.filter_map(|unit| u16::try_from(unit).ok()).collect()
}

/// Follows the operations of one page.
struct Reader<'a> {
    /// By name on the page.
    fonts: &'a BTreeMap<Vec<u8>, Font>,
    font: Option<&'a Font>,
    /// Of the letters, in points.
    size: f32,
    /// Where the next letter stands.
    pen: f32,
    page: usize,
    /// `None` before the first text of a page.
    baseline: Option<f32>,
    /// For each open piece of marked content: whether it is decoration.
    decoration: Vec<bool>,
    text: String,
    lines: &'a mut Vec<TextLine>,
}

impl Reader<'_> {
    fn read(&mut self, operation: &Operation) {
        let operands = &operation.operands;
        match operation.operator.as_str() {
            "BMC" | "BDC" => {
                let tag = operands.first().and_then(|tag| tag.as_name().ok());
                self.decoration
                    .push(self.is_decoration() || tag == Some(b"Artifact"));
            }
            "EMC" => {
                self.decoration.pop();
            }
            "Tf" => {
                let name = operands.first().and_then(|name| name.as_name().ok());
                self.font = name.and_then(|name| self.fonts.get(name));
                self.size = number(operands.get(1)).unwrap_or_default();
            }
            "Tm" if !self.is_decoration() => {
                if let (Some(x), Some(y)) = (number(operands.get(4)), number(operands.get(5))) {
                    self.move_to(x, y);
                }
            }
            "Tj" | "TJ" if !self.is_decoration() => {
                for shown in operands {
                    self.show(shown);
                }
            }
            _ => {}
        }
    }

    fn is_decoration(&self) -> bool {
        self.decoration.last().copied().unwrap_or_default()
    }

    fn move_to(&mut self, x: f32, y: f32) {
        let is_apart = (x - self.pen).abs() > APART;
        if self
            .baseline
            .is_some_and(|baseline| (baseline - y).abs() > LINE || is_apart)
        {
            self.end_line();
        }
        self.baseline = Some(y);
        self.pen = x;
    }

    fn show(&mut self, shown: &Object) {
        match shown {
            Object::String(codes, _) => {
                let codes = codes
                    .chunks(2)
                    .map(|code| code.iter().fold(0, |sum, byte| sum << 8 | u16::from(*byte)));
                for code in codes {
                    let text = self.font.and_then(|font| font.texts.get(&code));
                    self.text.push_str(text.map_or("\u{FFFD}", String::as_str));
                    let width = self.font.and_then(|font| font.widths.get(&code));
                    self.pen += width.copied().unwrap_or_default() * self.size / 1000.0;
                }
            }
            // A text array holds strings and moves of the pen.
            Object::Array(parts) => {
                for part in parts {
                    self.show(part);
                }
            }
            moved => self.pen -= number(Some(moved)).unwrap_or_default() * self.size / 1000.0,
        }
    }

    fn end_line(&mut self) {
        let y = self.baseline.take().unwrap_or_default();
        if !self.text.is_empty() {
            self.lines.push(TextLine {
                text: std::mem::take(&mut self.text),
                page: self.page,
                y,
            });
        }
    }
}

fn number(object: Option<&Object>) -> Option<f32> {
    object?.as_float().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_texts_of_codes_are_read_as_they_are_written() {
        let map = "2 beginbfchar\n<0001> <0041>\n<0002> <D83DDE00>\nendbfchar\n1 beginbfchar <0003> <00200020> endbfchar";
        let texts = texts_of_map(map);
        let texts: Vec<(u16, &str)> = texts
            .iter()
            .map(|(code, text)| (*code, text.as_str()))
            .collect();
        assert_eq!(texts, [(1, "A"), (2, "😀"), (3, "  ")]);
    }

    #[test]
    fn broken_maps_give_what_can_be_read() {
        assert!(texts_of_map("beginbfchar <00 <0041> endbfchar beginbfchar <0001>").is_empty());
    }

    #[test]
    fn bytes_that_are_no_file_are_an_error() {
        assert!(machine_text(b"no file").is_err());
    }
}
