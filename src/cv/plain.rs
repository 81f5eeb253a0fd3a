//! The CV as plain text: what a machine should read out of the finished file.

use crate::cv::block::{Block, CvDocument, Entry, Run};

/// The document's text in reading order, one line per line of a block.
///
/// Bullets begin with "• "; a title and its dates stand on one line with a space between them.
pub fn plain_text(document: &CvDocument) -> String {
    let mut lines = Vec::new();
    for block in &document.blocks {
        match block {
            Block::Name(run)
            | Block::Headline(run)
            | Block::Heading { text: run, .. }
            | Block::Paragraph(run)
            | Block::Clause(run) => lines.push(run.text.clone()),
            Block::Contact(items) => lines.push(texts(items).join(" | ")),
            Block::Bullets(items) => lines.extend(items.iter().map(bullet)),
            Block::Entry(entry) => entry_lines(entry, &mut lines),
            Block::Signature { place, name } => lines.push(joined(&place.text, &name.text)),
            Block::Labelled { label, text } => lines.push(joined(&label.text, &text.text)),
        }
    }
    lines
        .iter()
        .filter(|line| !line.is_empty())
        .flat_map(|line| [line.as_str(), "\n"])
        .collect()
}

fn entry_lines(entry: &Entry, lines: &mut Vec<String>) {
    lines.push(entry.head.text.clone());
    lines.push(joined(&entry.title.text, &entry.dates.text));
    lines.extend(entry.summary.iter().map(|run| run.text.clone()));
    lines.extend(entry.bullets.iter().map(bullet));
}

fn bullet(run: &Run) -> String {
    format!("• {}", run.text)
}

fn joined(one: &str, other: &str) -> String {
    if one.is_empty() || other.is_empty() {
        format!("{one}{other}")
    } else {
        format!("{one} {other}")
    }
}

fn texts(runs: &[Run]) -> Vec<&str> {
    runs.iter().map(|run| run.text.as_str()).collect()
}
