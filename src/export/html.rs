//! The CV as one HTML page that needs nothing else: for web forms, e-mail and screens.

use std::fmt::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::accent;
use super::markup::escaped;
use crate::cv::block::{Block, CvDocument, Entry, Run};
use crate::record::look::{Family, Paper};

/// How it looks on screen and on paper.
const STYLE: &str = "
:root { color-scheme: light; }
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #1a1a1a; background: #fff; line-height: 1.45; overflow-wrap: break-word; }
h1 { margin: 0; font-size: 2rem; line-height: 1.2; }
h2 { margin: 1.6rem 0 .5rem; font-size: 1.05rem; border-bottom: 1px solid currentColor; break-after: avoid; }
h3 { margin: 1rem 0 0; font-size: 1rem; break-after: avoid; }
p, ul, dl { margin: .25rem 0; }
ul { padding-left: 1.2rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem 1rem; }
dt { font-weight: bold; }
dd { margin: 0; }
a { color: inherit; }
.headline { font-size: 1.15rem; }
.contact { display: flex; flex-wrap: wrap; gap: .15rem 1.5rem; padding: 0; list-style: none; }
.line { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1.5rem; break-after: avoid; }
.photo { float: right; width: 7rem; height: auto; margin: 0 0 1rem 1rem; }
.signature { display: flex; justify-content: space-between; margin-top: 3rem; }
.clause { margin-top: 2rem; font-size: .8rem; }
li, article { break-inside: avoid-page; }
@media print { body { max-width: none; margin: 0; padding: 0; font-size: 10.5pt; } a { text-decoration: none; } }
";

/// Writes the CV as a page; the same CV gives the same bytes.
pub fn write(document: &CvDocument) -> String {
    let mut page = Page {
        out: String::new(),
        in_section: false,
        in_list: false,
        sections: 0,
    };
    let body = page.body(document);
    let family = match document.look.family {
        Family::Sans => "system-ui, \"Noto Sans\", \"Noto Sans Bengali\", sans-serif",
        Family::Serif => "\"Noto Serif\", \"Noto Serif Bengali\", Georgia, serif",
    };
    let size = match document.look.paper {
        Paper::A4 => "A4",
        Paper::Letter => "letter",
    };
    let accent = accent::of_headings(&document.look);
    format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{}</title>\n\
         <meta name=\"author\" content=\"{}\">\n<style>{STYLE}body {{ font-family: {family}; }}\n\
         h1, h2 {{ color: #{accent}; }}\n@page {{ size: {size}; margin: 18mm; }}\n</style>\n</head>\n\
         <body>\n<main>\n{body}</main>\n</body>\n</html>\n",
        escaped(document.language.as_str()),
        escaped(&document.title),
        escaped(&document.author),
    )
}

/// The body in the making.
struct Page {
    out: String,
    in_section: bool,
    /// Inside of a list of labels.
    in_list: bool,
    sections: usize,
}

impl Page {
    fn body(&mut self, document: &CvDocument) -> String {
        self.out.push_str("<header>\n");
        if let Some(photo) = &document.photo {
            let data = STANDARD.encode(&photo.jpeg);
            self.line(&format!(
                "<img class=\"photo\" width=\"{}\" height=\"{}\" alt=\"{}\" src=\"data:image/jpeg;base64,{data}\">",
                photo.width,
                photo.height,
                escaped(&photo.said)
            ));
        }
        let mut in_header = true;
        for block in &document.blocks {
            let heads = matches!(
                block,
                Block::Name(_) | Block::Headline(_) | Block::Contact(_)
            );
            if in_header && !heads {
                self.line("</header>");
                in_header = false;
            }
            self.block(block);
        }
        if in_header {
            self.line("</header>");
        }
        self.end_section();
        std::mem::take(&mut self.out)
    }

    fn line(&mut self, line: &str) {
        self.out.push_str(line);
        self.out.push('\n');
    }

    fn end_list(&mut self) {
        if std::mem::take(&mut self.in_list) {
            self.line("</dl>");
        }
    }

    fn end_section(&mut self) {
        self.end_list();
        if std::mem::take(&mut self.in_section) {
            self.line("</section>");
        }
    }

    fn block(&mut self, block: &Block) {
        if !matches!(block, Block::Labelled { .. }) {
            self.end_list();
        }
        match block {
            Block::Name(run) => self.line(&element("h1", "", run)),
            Block::Headline(run) => self.line(&element("p", " class=\"headline\"", run)),
            Block::Contact(items) => self.list(" class=\"contact\"", items),
            Block::Heading { text, .. } => {
                self.end_section();
                self.sections += 1;
                self.in_section = true;
                let id = format!("section-{}", self.sections);
                self.line(&format!("<section aria-labelledby=\"{id}\">"));
                self.line(&element("h2", &format!(" id=\"{id}\""), text));
            }
            Block::Paragraph(run) => self.line(&element("p", "", run)),
            Block::Bullets(items) => self.list("", items),
            Block::Entry(entry) => self.entry(entry),
            Block::Labelled { label, text } => {
                if !std::mem::replace(&mut self.in_list, true) {
                    self.line("<dl>");
                }
                self.line(&element("dt", "", label));
                self.line(&element("dd", "", text));
            }
            Block::Signature { place, name } => {
                let (place, name) = (element("span", "", place), element("span", "", name));
                self.line(&format!("<p class=\"signature\">{place}{name}</p>"));
            }
            Block::Clause(run) => self.line(&element("p", " class=\"clause\"", run)),
        }
    }

    fn list(&mut self, attributes: &str, items: &[Run]) {
        if items.is_empty() {
            return;
        }
        self.line(&format!("<ul{attributes}>"));
        for item in items {
            self.line(&element("li", "", item));
        }
        self.line("</ul>");
    }

    fn entry(&mut self, entry: &Entry) {
        self.line("<article>");
        let is_headed = !entry.head.text.is_empty();
        if is_headed {
            self.line(&element("h3", "", &entry.head));
        }
        let mut line = String::new();
        if !entry.title.text.is_empty() {
            let name = if is_headed { "strong" } else { "h3" };
            line.push_str(&element(name, "", &entry.title));
        }
        if !entry.dates.text.is_empty() {
            line.push_str(&element("span", "", &entry.dates));
        }
        if !line.is_empty() {
            self.line(&format!("<div class=\"line\">{line}</div>"));
        }
        if let Some(summary) = &entry.summary {
            self.line(&element("p", "", summary));
        }
        self.list("", &entry.bullets);
        self.line("</article>");
    }
}

/// A run in an element that says its language.
fn element(name: &str, attributes: &str, run: &Run) -> String {
    let mut out = format!("<{name}{attributes}");
    if let Some(language) = &run.language {
        // Writing to a string cannot fail.
        write!(out, " lang=\"{}\"", escaped(language.as_str())).ok();
    }
    out.push('>');
    let text = escaped(&run.text);
    match &run.link {
        Some(link) => write!(out, "<a href=\"{}\">{text}</a>", escaped(link)).ok(),
        None => write!(out, "{text}").ok(),
    };
    write!(out, "</{name}>").ok();
    out
}
