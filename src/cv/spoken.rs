//! Languages and how well the client knows them.

use crate::cv::block::{Block, Section};
use crate::cv::writer::Writer;

pub(super) fn write(writer: &mut Writer<'_>) {
    let languages = &writer.profile.languages;
    let blocks = languages
        .iter()
        .map(|spoken| Block::Labelled {
            label: writer.run(spoken.language.as_deref().unwrap_or_default()),
            text: writer.run(spoken.fluency.as_deref().unwrap_or_default()),
        })
        .collect();
    writer.section(Section::Languages, "cv-heading-languages", blocks);
}
