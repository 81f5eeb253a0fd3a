//! The parts of a Word file beside its text: styles, lists, settings, what it is and what belongs to it.

use std::fmt::Write as _;

use super::tag;
use crate::cv::block::CvDocument;
use crate::export::accent;
use crate::export::markup::escaped;
use crate::record::look::{Family, TextSize};

/// Where the photo stands.
pub(super) const PHOTO: &str = "word/media/photo.jpg";

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// Namespace of WordprocessingML.
pub(super) const MAIN: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// Namespace of what parts say about each other.
pub(super) const OFFICE: &str =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

pub(super) const CONTENT_TYPES: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>
<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>\
<Default Extension=\"xml\" ContentType=\"application/xml\"/>\
<Default Extension=\"jpg\" ContentType=\"image/jpeg\"/>\
<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>\
<Override PartName=\"/word/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/>\
<Override PartName=\"/word/numbering.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml\"/>\
<Override PartName=\"/word/settings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml\"/>\
<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>\
<Override PartName=\"/docProps/app.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.extended-properties+xml\"/>\
</Types>\n";

pub(super) const RELATIONS: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>
<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>\
<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/>\
<Relationship Id=\"rId3\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties\" Target=\"docProps/app.xml\"/>\
</Relationships>\n";

pub(super) const APP: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>
<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Application>Callfit</Application></Properties>\n";

pub(super) const NUMBERING: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>
<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">\
<w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"hybridMultilevel\"/>\
<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/><w:pStyle w:val=\"ListBullet\"/>\
<w:lvlText w:val=\"•\"/><w:lvlJc w:val=\"left\"/>\
<w:pPr><w:tabs><w:tab w:val=\"num\" w:pos=\"284\"/></w:tabs><w:ind w:left=\"284\" w:hanging=\"284\"/></w:pPr></w:lvl>\
</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>\n";

/// Title, author and language.
pub(super) fn core(document: &CvDocument) -> String {
    format!(
        "{HEAD}<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{}</dc:title><dc:creator>{}</dc:creator>\
         <dc:language>{}</dc:language></cp:coreProperties>\n",
        escaped(&document.title),
        escaped(&document.author),
        tag(document.language.as_str()),
    )
}

/// What the text refers to: styles, lists, settings, the photo, and the addresses of links from `link1` on.
pub(super) fn relations(links: &[String], has_photo: bool) -> String {
    let mut out = format!(
        "{HEAD}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
    );
    for (name, file) in [
        ("styles", "styles"),
        ("numbering", "numbering"),
        ("settings", "settings"),
    ] {
        // Writing to a string cannot fail.
        write!(
            out,
            "<Relationship Id=\"{name}\" Type=\"{OFFICE}/{name}\" Target=\"{file}.xml\"/>"
        )
        .ok();
    }
    if has_photo {
        write!(
            out,
            "<Relationship Id=\"photo\" Type=\"{OFFICE}/image\" Target=\"media/photo.jpg\"/>"
        )
        .ok();
    }
    for (idx, link) in links.iter().enumerate() {
        let target = escaped(link);
        write!(
            out,
            "<Relationship Id=\"link{}\" Type=\"{OFFICE}/hyperlink\" Target=\"{target}\" TargetMode=\"External\"/>",
            idx + 1
        )
        .ok();
    }
    out.push_str("</Relationships>\n");
    out
}

pub(super) fn settings(document: &CvDocument) -> String {
    let language = tag(document.language.as_str());
    format!(
        "{HEAD}<w:settings xmlns:w=\"{MAIN}\"><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"709\"/>\
         <w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>\
         <w:themeFontLang w:val=\"{language}\" w:bidi=\"{language}\"/></w:settings>\n"
    )
}

/// A style of paragraphs.
struct Style {
    id: &'static str,
    /// As every language version of Word knows it.
    name: &'static str,
    next: &'static str,
    /// Inside of `w:pPr`.
    paragraph: &'static str,
    /// Inside of `w:rPr`; the size, in half points, comes behind it.
    letters: String,
    size: u32,
}

/// The styles; sizes follow the look.
pub(super) fn styles(document: &CvDocument) -> String {
    let language = tag(document.language.as_str());
    let base = match document.look.text_size {
        TextSize::Small => 19,
        TextSize::Normal => 21,
        TextSize::Large => 23,
    };
    let (latin, bengali) = match document.look.family {
        Family::Sans => ("Calibri", "Nirmala UI"),
        Family::Serif => ("Cambria", "Vrinda"),
    };
    let mut out = format!(
        "{HEAD}<w:styles xmlns:w=\"{MAIN}\"><w:docDefaults><w:rPrDefault><w:rPr>\
         <w:rFonts w:ascii=\"{latin}\" w:hAnsi=\"{latin}\" w:eastAsia=\"{latin}\" w:cs=\"{bengali}\"/>\
         <w:sz w:val=\"{base}\"/><w:szCs w:val=\"{base}\"/>\
         <w:lang w:val=\"{language}\" w:eastAsia=\"{language}\" w:bidi=\"{language}\"/></w:rPr></w:rPrDefault>\
         <w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:after=\"60\" w:line=\"264\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>\
         <w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>\
         <w:style w:type=\"character\" w:styleId=\"Hyperlink\"><w:name w:val=\"Hyperlink\"/><w:rPr><w:u w:val=\"single\"/></w:rPr></w:style>"
    );
    for style in paragraph_styles(document, base) {
        let Style {
            id,
            name,
            next,
            paragraph,
            letters,
            size,
        } = style;
        // Writing to a string cannot fail.
        write!(
            out,
            "<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"Normal\"/>\
             <w:next w:val=\"{next}\"/><w:qFormat/><w:pPr>{paragraph}</w:pPr>\
             <w:rPr>{letters}<w:sz w:val=\"{size}\"/><w:szCs w:val=\"{size}\"/></w:rPr></w:style>"
        )
        .ok();
    }
    out.push_str("</w:styles>\n");
    out
}

fn paragraph_styles(document: &CvDocument, base: u32) -> Vec<Style> {
    let colour = accent::of_headings(&document.look);
    let bold = "<w:b/><w:bCs/>";
    let coloured = format!("{bold}<w:color w:val=\"{colour}\"/>");
    let of = |[id, name, next]: [&'static str; 3], paragraph, letters: &str, size| Style {
        id,
        name,
        next,
        paragraph,
        letters: letters.to_owned(),
        size,
    };
    let bullets = ["ListBullet", "List Bullet", "ListBullet"];
    let labelled = ["Labelled", "Labelled", "Labelled"];
    vec![
        of(["Title", "Title", "Subtitle"], TITLE, &coloured, base + 19),
        of(["Subtitle", "Subtitle", "Normal"], SUBTITLE, "", base + 5),
        of(
            ["Heading1", "heading 1", "Normal"],
            HEADING,
            &coloured,
            base + 3,
        ),
        of(["Heading2", "heading 2", "EntryLine"], ENTRY, bold, base),
        of(["EntryLine", "Entry Line", "Normal"], ENTRY_LINE, "", base),
        of(bullets, BULLET, "", base),
        of(labelled, LABELLED, "", base),
        of(["Clause", "Clause", "Normal"], CLAUSE, "", base - 5),
    ]
}

const TITLE: &str = "<w:keepNext/><w:spacing w:after=\"40\"/>";
const SUBTITLE: &str = "<w:spacing w:after=\"80\"/>";
const HEADING: &str = "<w:keepNext/><w:keepLines/>\
<w:pBdr><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"auto\"/></w:pBdr>\
<w:spacing w:before=\"280\" w:after=\"100\"/><w:outlineLvl w:val=\"0\"/>";
const ENTRY: &str = "<w:keepNext/><w:keepLines/><w:spacing w:before=\"140\" w:after=\"0\"/><w:outlineLvl w:val=\"1\"/>";
const ENTRY_LINE: &str = "<w:keepNext/><w:spacing w:after=\"40\"/>";
const BULLET: &str = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>\
<w:spacing w:after=\"20\"/><w:ind w:left=\"284\" w:hanging=\"284\"/>";
const LABELLED: &str = "<w:tabs><w:tab w:val=\"left\" w:pos=\"2552\"/></w:tabs>\
<w:spacing w:after=\"20\"/><w:ind w:left=\"2552\" w:hanging=\"2552\"/>";
const CLAUSE: &str = "<w:spacing w:before=\"400\" w:after=\"0\"/>";
