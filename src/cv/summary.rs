//! The summary: the client's own.

use crate::cv::block::{Block, Section};
use crate::cv::phrase;
use crate::cv::writer::Writer;

pub(super) fn write(writer: &mut Writer<'_>) {
    let own = phrase::paragraphs(writer.profile.basics.summary.as_deref().unwrap_or_default());
    let blocks = own
        .iter()
        .map(|text| Block::Paragraph(writer.run(text)))
        .collect();
    writer.section(Section::Summary, "cv-heading-summary", blocks);
}
