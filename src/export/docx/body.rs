//! The text of a Word file, block by block.

use std::fmt::Write as _;

use super::parts::{MAIN, OFFICE};
use super::tag;
use crate::cv::block::{Block, CvDocument, Entry, Photo, Run};
use crate::export::markup::escaped;
use crate::record::look::Paper;

/// Margins on all sides, in twentieths of a point: 2 cm.
const MARGIN: u32 = 1134;

/// Width of the photo in English Metric Units: 3 cm.
const PHOTO_WIDTH: u64 = 1_080_000;

/// Width and height of a sheet in twentieths of a point.
fn sheet(paper: Paper) -> (u32, u32) {
    match paper {
        Paper::A4 => (11906, 16838),
        Paper::Letter => (12240, 15840),
    }
}

/// The text with the addresses of its links; the first is `link1`.
pub(super) struct Body {
    pub(super) xml: String,
    pub(super) links: Vec<String>,
}

pub(super) fn write(document: &CvDocument) -> Body {
    let (width, height) = sheet(document.look.paper);
    let mut writer = Writer {
        out: String::new(),
        links: Vec::new(),
        own: document.language.as_str(),
        right: width - 2 * MARGIN,
    };
    if let Some(photo) = &document.photo {
        writer.photo(photo);
    }
    for block in &document.blocks {
        writer.block(block);
    }
    let xml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
         <w:document xmlns:w=\"{MAIN}\" xmlns:r=\"{OFFICE}\" \
         xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" \
         xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" \
         xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><w:body>{}\
         <w:sectPr><w:pgSz w:w=\"{width}\" w:h=\"{height}\"/>\
         <w:pgMar w:top=\"{MARGIN}\" w:right=\"{MARGIN}\" w:bottom=\"{MARGIN}\" w:left=\"{MARGIN}\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>\
         </w:sectPr></w:body></w:document>\n",
        writer.out
    );
    Body {
        xml,
        links: writer.links,
    }
}

/// Where a tab leads.
const TAB: &str = "<w:r><w:tab/></w:r>";

struct Writer<'a> {
    out: String,
    links: Vec<String>,
    /// The document's language.
    own: &'a str,
    /// Width of the text in twentieths of a point, where dates end.
    right: u32,
}

impl Writer<'_> {
    fn block(&mut self, block: &Block) {
        match block {
            Block::Name(run) => self.line("Title", run),
            Block::Headline(run) => self.line("Subtitle", run),
            Block::Contact(items) => {
                let items: Vec<String> = items.iter().map(|item| self.run(item, "")).collect();
                let gap = "<w:r><w:t xml:space=\"preserve\">   |   </w:t></w:r>";
                self.paragraph("", "", &items.join(gap));
            }
            Block::Heading { text, .. } => self.line("Heading1", text),
            Block::Paragraph(run) => self.line("", run),
            Block::Bullets(items) => {
                for item in items {
                    self.line("ListBullet", item);
                }
            }
            Block::Entry(entry) => self.entry(entry),
            Block::Labelled { label, text } => {
                let content = [self.run(label, BOLD), self.run(text, "")];
                self.paragraph("Labelled", "", &content.join(TAB));
            }
            Block::Signature { place, name } => {
                let tabs = self.right_tab();
                let space = "<w:spacing w:before=\"800\"/>";
                let content = [self.run(place, ""), self.run(name, "")];
                self.paragraph("", &format!("{tabs}{space}"), &content.join(TAB));
            }
            Block::Clause(run) => self.line("Clause", run),
        }
    }

    /// The head alone on its line, then title and dates on one, as readers of CVs expect.
    fn entry(&mut self, entry: &Entry) {
        let is_headed = !entry.head.text.is_empty();
        if is_headed {
            self.line("Heading2", &entry.head);
        }
        let title = self.run(&entry.title, if is_headed { BOLD } else { "" });
        let dates = self.run(&entry.dates, PLAIN);
        if !title.is_empty() || !dates.is_empty() {
            let style = if is_headed { "EntryLine" } else { "Heading2" };
            let gap = if dates.is_empty() { "" } else { TAB };
            let tabs = self.right_tab();
            self.paragraph(style, &tabs, &format!("{title}{gap}{dates}"));
        }
        if let Some(summary) = &entry.summary {
            self.line("", summary);
        }
        for bullet in &entry.bullets {
            self.line("ListBullet", bullet);
        }
    }

    fn right_tab(&self) -> String {
        let right = self.right;
        format!("<w:tabs><w:tab w:val=\"right\" w:pos=\"{right}\"/></w:tabs>")
    }

    /// A paragraph of one run; none if it says nothing.
    fn line(&mut self, style: &str, run: &Run) {
        let content = self.run(run, "");
        if !content.is_empty() {
            self.paragraph(style, "", &content);
        }
    }

    fn paragraph(&mut self, style: &str, properties: &str, content: &str) {
        let style = if style.is_empty() {
            String::new()
        } else {
            format!("<w:pStyle w:val=\"{style}\"/>")
        };
        // Writing to a string cannot fail.
        write!(
            self.out,
            "<w:p><w:pPr>{style}{properties}</w:pPr>{content}</w:p>"
        )
        .ok();
    }

    /// A run with its language and its link; empty if it says nothing. `letters` goes into its properties.
    fn run(&mut self, run: &Run, letters: &str) -> String {
        if run.text.is_empty() {
            return String::new();
        }
        let language = run.language.as_ref().map_or(self.own, |tag| tag.as_str());
        let language = escaped(tag(language));
        let style = match run.link {
            Some(_) => "<w:rStyle w:val=\"Hyperlink\"/>",
            None => "",
        };
        let text = format!(
            "<w:r><w:rPr>{style}{letters}<w:lang w:val=\"{language}\" w:bidi=\"{language}\"/></w:rPr>\
             <w:t xml:space=\"preserve\">{}</w:t></w:r>",
            escaped(&run.text)
        );
        match &run.link {
            None => text,
            Some(link) => {
                let known = self.links.iter().position(|known| known == link);
                let at = known.unwrap_or_else(|| {
                    self.links.push(link.clone());
                    self.links.len() - 1
                });
                format!("<w:hyperlink r:id=\"link{}\">{text}</w:hyperlink>", at + 1)
            }
        }
    }

    /// The photo in a line of its own, so that it moves no text.
    fn photo(&mut self, photo: &Photo) {
        let height = PHOTO_WIDTH * u64::from(photo.height) / u64::from(photo.width.max(1));
        let said = escaped(&photo.said);
        let content = format!(
            "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">\
             <wp:extent cx=\"{PHOTO_WIDTH}\" cy=\"{height}\"/><wp:docPr id=\"1\" name=\"photo\" descr=\"{said}\"/>\
             <a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">\
             <pic:pic><pic:nvPicPr><pic:cNvPr id=\"1\" name=\"photo\" descr=\"{said}\"/><pic:cNvPicPr/></pic:nvPicPr>\
             <pic:blipFill><a:blip r:embed=\"photo\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>\
             <pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"{PHOTO_WIDTH}\" cy=\"{height}\"/></a:xfrm>\
             <a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>\
             </wp:inline></w:drawing></w:r>"
        );
        self.paragraph("", "<w:jc w:val=\"right\"/>", &content);
    }
}

const BOLD: &str = "<w:b/><w:bCs/>";

/// Not bold, wherever it stands.
const PLAIN: &str = "<w:b w:val=\"0\"/><w:bCs w:val=\"0\"/>";
