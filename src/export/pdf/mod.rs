//! Finished pages to PDF, conforming to PDF/A-3a and PDF/UA-1, and back to text and data.
//!
//! The only place that knows printpdf and lopdf.

mod attachment;
mod cluster_font;
mod content;
mod foreign;
mod metadata;
mod picture;
mod read;
mod srgb;
mod tags;
mod truetype;

use std::collections::BTreeMap;

use flate2::{Compress, CompressError, Compression, FlushCompress, Status};
use lopdf::{Document, Object, ObjectId, ObjectStreamConfig, SaveOptions};
use printpdf::{
    FontMetrics, ParsedFont, PdfDocument, PdfFont, PdfFontMetricsStub, PdfPage, PdfSaveOptions, Pt,
    Rect,
};

use crate::cv::block::CvDocument;
use crate::cv::letter::LetterDocument;
use crate::page::font::{Face, UNITS_PER_EM};
use crate::page::frame::{Layout, Page};
use crate::sheet::Sheet;
use cluster_font::ClusterFont;
use content::{Content, font_id};
use metadata::About;

pub use attachment::{RESUME_NAME, attached_file, attachment, first_attached};
pub use read::{machine_text, reads_back, text_with_gaps};

/// Tells why a PDF could not be written or read.
#[derive(Debug, thiserror::Error)]
pub enum PdfError {
    #[error("the font {} is damaged", .0.postscript_name())]
    BrokenFont(Face),
    #[error("the photo is no JPEG in colour or grey")]
    BrokenPhoto,
    #[error("the document needs more glyphs than a font can hold")]
    TooManyGlyphs,
    #[error("the file could not be put together")]
    Save(#[source] std::io::Error),
    #[error("the file cannot be read")]
    Read(#[from] lopdf::Error),
}

/// Writes `layout` as a PDF with the profile attached. The same document gives the same bytes.
pub fn write(document: &CvDocument, layout: &Layout) -> Result<Vec<u8>, PdfError> {
    let about = About {
        language: &document.language,
        title: &document.title,
        author: &document.author,
    };
    write_file(about, layout, &document.attachment)
}

/// Writes a letter as a PDF. The same letter gives the same bytes.
pub fn write_letter(letter: &LetterDocument, layout: &Layout) -> Result<Vec<u8>, PdfError> {
    let about = About {
        language: &letter.language,
        title: &letter.title,
        author: &letter.author,
    };
    write_file(about, layout, &letter.attachment)
}

/// Writes a report or form as a PDF. The same sheet gives the same bytes.
pub fn write_sheet(sheet: &Sheet, layout: &Layout) -> Result<Vec<u8>, PdfError> {
    let about = About {
        language: &sheet.language,
        title: &sheet.title,
        author: &sheet.author,
    };
    write_file(about, layout, &[])
}

fn write_file(about: About<'_>, layout: &Layout, attached: &[u8]) -> Result<Vec<u8>, PdfError> {
    let mut content = Content::draw(layout)?;
    let mut file = drawn(layout, &mut content)?;
    file.version = "1.7".to_owned();
    let pages: Vec<ObjectId> = file.page_iter().collect();
    let mut catalog = file.catalog()?.clone();
    let structure = tags::write_structure(&mut file, &pages, &layout.structure, &content);
    catalog.set("StructTreeRoot", structure);
    if let Some(outline) = tags::write_outline(&mut file, &pages, layout) {
        catalog.set("Outlines", outline);
    }
    metadata::describe(&mut file, &mut catalog, about);
    if !attached.is_empty() {
        attachment::attach(&mut file, &mut catalog, attached);
    }
    *file.catalog_mut()? = catalog;

    file.prune_objects();
    compress(&mut file)?;
    let mut bytes = Vec::new();
    let options = SaveOptions {
        use_object_streams: true,
        use_xref_streams: true,
        object_stream_config: ObjectStreamConfig {
            max_objects_per_stream: OBJECTS_PER_STREAM,
            compression_level: COMPRESSION,
        },
        ..SaveOptions::default()
    };
    file.save_with_options(&mut bytes, options)
        .map_err(PdfError::Save)?;
    metadata::identify(&mut bytes);
    Ok(bytes)
}

/// How hard streams are pressed, 0 to 9: at 5 it takes twice the time and saves one byte in fifteen.
const COMPRESSION: u32 = 2;

/// All objects of a CV in one stream: each more costs as much as a hundred objects.
const OBJECTS_PER_STREAM: usize = 10_000;

/// Presses the streams that are not yet; as lopdf does, but at a level that keeps up with typing, and with one press for
/// all: setting one up takes as long as a small stream.
fn compress(file: &mut Document) -> Result<(), PdfError> {
    let mut press = Compress::new(Compression::new(COMPRESSION), true);
    for object in file.objects.values_mut() {
        if let Object::Stream(stream) = object
            && stream.allows_compression
            && stream.dict.get(b"Filter").is_err()
        {
            press.reset();
            let pressed =
                pressed(&mut press, &stream.content).map_err(|err| PdfError::Save(err.into()))?;
            if pressed.len() < stream.content.len() {
                stream.dict.set("Filter", "FlateDecode");
                stream.set_content(pressed);
            }
        }
    }
    Ok(())
}

fn pressed(press: &mut Compress, content: &[u8]) -> Result<Vec<u8>, CompressError> {
    let mut pressed = Vec::with_capacity(content.len() / 2 + 64);
    loop {
        let done = usize::try_from(press.total_in()).unwrap_or(usize::MAX);
        let rest = content.get(done..).unwrap_or_default();
        match press.compress_vec(rest, &mut pressed, FlushCompress::Finish)? {
            Status::StreamEnd => return Ok(pressed),
            Status::Ok | Status::BufError => pressed.reserve(content.len() / 2 + 64),
        }
    }
}

/// The pages and fonts, as printpdf writes them; takes the operations out of `content`.
fn drawn(layout: &Layout, content: &mut Content) -> Result<Document, PdfError> {
    let mut document = PdfDocument::new("");
    for (face, font) in &content.fonts {
        document
            .resources
            .fonts
            .map
            .insert(font_id(*face), PdfFont::new(parsed(*face, font)?));
    }
    for (index, picture) in content.pictures.iter().enumerate() {
        let images = &mut document.resources.xobjects.map;
        images.insert(picture::id(index), picture::image(picture)?);
    }
    let pages = layout.pages.iter().zip(content.pages.drain(..));
    document.with_pages(pages.map(|(page, ops)| sheet(page, ops)).collect());
    Ok(document.to_lopdf_document(&PdfSaveOptions::default(), &mut Vec::new()))
}

fn sheet(page: &Page, ops: Vec<printpdf::Op>) -> PdfPage {
    let whole = Rect::from_wh(Pt(page.width), Pt(page.height));
    PdfPage {
        media_box: whole.clone(),
        trim_box: whole.clone(),
        crop_box: whole,
        ops,
    }
}

fn parsed(face: Face, font: &ClusterFont) -> Result<ParsedFont, PdfError> {
    let units_per_em = u16::try_from(UNITS_PER_EM).unwrap_or(u16::MAX);
    let [x_min, y_min, x_max, y_max] = font.bounds();
    let mut parsed = ParsedFont::with_glyph_data(
        font.file()?,
        0,
        Some(format!("{}+{}", subset_tag(face), face.postscript_name())),
        BTreeMap::new(),
        font.widths().collect(),
        units_per_em,
        FontMetrics {
            ascent: y_max,
            descent: y_min,
        },
    );
    parsed.pdf_font_metrics = PdfFontMetricsStub {
        units_per_em,
        x_min,
        y_min,
        x_max,
        y_max,
        us_weight_class: if face.is_bold() { 700 } else { 400 },
        ..PdfFontMetricsStub::default()
    };
    Ok(parsed)
}

/// Six capitals that mark the font as a part of the face.
fn subset_tag(face: Face) -> &'static str {
    match face {
        Face::SansRegular => "CLFSRA",
        Face::SansBold => "CLFSBA",
        Face::BengaliRegular => "CLFBRA",
        Face::BengaliBold => "CLFBBA",
        Face::SerifRegular => "CLFTRA",
        Face::SerifBold => "CLFTBA",
        Face::BengaliSerifRegular => "CLFCRA",
        Face::BengaliSerifBold => "CLFCBA",
    }
}
