//! The text of a file, read out of its own bytes: nothing here knows how pages are made.

use std::collections::BTreeMap;

use lopdf::content::{Content, Operation};
use lopdf::{Document, Encoding, LoadOptions, Object};

use super::PdfError;

/// Largest stream that is unpacked, in bytes.
const MAX_UNPACKED: usize = 64 << 20;

/// Distance between baselines from which text stands on another line, in points.
const LINE: f32 = 0.5;

/// The text of a PDF in the order of its content, as a machine reads it: one line per line on the page.
///
/// Decoration is left out. Spaces are those that the file itself holds.
pub fn machine_text(bytes: &[u8]) -> Result<String, PdfError> {
    let options = LoadOptions::with_max_decompressed_size(MAX_UNPACKED);
    let file = Document::load_mem_with_options(bytes, options)?;
    let mut text = String::new();
    for page in file.page_iter() {
        let fonts = file.get_page_fonts(page)?;
        let mut encodings = BTreeMap::new();
        for (name, font) in fonts {
            encodings.insert(
                name,
                font.get_font_encoding_with_limit(&file, MAX_UNPACKED)?,
            );
        }
        let content = Content::decode(&file.get_page_content_with_limit(page, MAX_UNPACKED)?)?;
        let mut reader = Reader {
            encodings: &encodings,
            font: None,
            baseline: None,
            skipped: Vec::new(),
            text: &mut text,
        };
        for operation in &content.operations {
            reader.read(operation)?;
        }
        reader.end_line();
    }
    Ok(text)
}

struct Reader<'a> {
    /// By name on the page.
    encodings: &'a BTreeMap<Vec<u8>, Encoding<'a>>,
    font: Option<&'a Encoding<'a>>,
    /// `None` before the first text of a page.
    baseline: Option<f32>,
    /// For each open piece of marked content: whether it is decoration.
    skipped: Vec<bool>,
    text: &'a mut String,
}

impl Reader<'_> {
    fn read(&mut self, operation: &Operation) -> Result<(), PdfError> {
        let operands = &operation.operands;
        match operation.operator.as_str() {
            "BMC" | "BDC" => {
                let inside = self.skipped.last().copied().unwrap_or_default();
                let is_decoration = operands
                    .first()
                    .is_some_and(|tag| tag.as_name().is_ok_and(|tag| tag == b"Artifact"));
                self.skipped.push(inside || is_decoration);
            }
            "EMC" => {
                self.skipped.pop();
            }
            "Tf" => {
                let name = operands.first().and_then(|name| name.as_name().ok());
                self.font = name.and_then(|name| self.encodings.get(name));
            }
            "Tm" => self.move_to(operands.get(5)),
            "Td" | "TD" | "T*" => self.end_line(),
            "Tj" | "TJ" => {
                for operand in operands {
                    self.show(operand)?;
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn move_to(&mut self, y: Option<&Object>) {
        let Some(y) = y.and_then(|y| y.as_float().ok()) else {
            return;
        };
        if self
            .baseline
            .is_some_and(|baseline| (baseline - y).abs() > LINE)
        {
            self.end_line();
        }
        self.baseline = Some(y);
    }

    fn show(&mut self, operand: &Object) -> Result<(), PdfError> {
        if self.skipped.last().copied().unwrap_or_default() {
            return Ok(());
        }
        match operand {
            Object::String(codes, _) => {
                if let Some(font) = self.font {
                    font.write_to_string(codes, self.text)?;
                }
            }
            Object::Array(parts) => {
                for part in parts
                    .iter()
                    .filter(|part| matches!(part, Object::String(..)))
                {
                    self.show(part)?;
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn end_line(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with('\n') {
            self.text.push('\n');
        }
        self.baseline = None;
    }
}
