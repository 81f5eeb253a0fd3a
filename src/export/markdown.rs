//! The CV as Markdown, for e-mail and wikis.

use crate::cv::block::{Block, CvDocument, Entry, Run};

/// Writes the CV in `CommonMark`: the name is the title, sections and entries are headings.
pub fn write(document: &CvDocument) -> String {
    let mut parts = Vec::new();
    for block in &document.blocks {
        match block {
            Block::Name(run) => parts.push(heading(1, run)),
            Block::Headline(run) => parts.push(strong(run)),
            Block::Contact(items) => {
                let items: Vec<String> = items.iter().map(inline).collect();
                parts.push(items.join(" · "));
            }
            Block::Heading { text, .. } => parts.push(heading(2, text)),
            Block::Paragraph(run) => parts.push(inline(run)),
            Block::Bullets(items) => parts.push(bullets(items)),
            Block::Entry(entry) => entry_parts(entry, &mut parts),
            Block::Labelled { label, text } => {
                let line = format!("- {} {}", strong(label), inline(text));
                match parts.last_mut() {
                    // One list of all that follow each other.
                    Some(last) if last.starts_with("- **") => {
                        last.push('\n');
                        last.push_str(line.trim_end());
                    }
                    _ => parts.push(line.trim_end().to_owned()),
                }
            }
            Block::Signature { place, name } => {
                parts.push(format!("{}  \n{}", inline(place), inline(name)));
            }
            Block::Clause(run) => parts.push(format!("*{}*", inline(run))),
        }
    }
    parts.retain(|part| !part.trim().is_empty());
    let mut text = parts.join("\n\n");
    text.push('\n');
    text
}

fn heading(level: usize, run: &Run) -> String {
    if run.text.is_empty() {
        String::new()
    } else {
        format!("{} {}", "#".repeat(level), inline(run))
    }
}

fn strong(run: &Run) -> String {
    if run.text.is_empty() {
        String::new()
    } else {
        format!("**{}**", inline(run))
    }
}

fn bullets(items: &[Run]) -> String {
    let lines: Vec<String> = items
        .iter()
        .map(|item| format!("- {}", inline(item)))
        .collect();
    lines.join("\n")
}

fn entry_parts(entry: &Entry, parts: &mut Vec<String>) {
    parts.push(heading(3, &entry.head));
    let line = [strong(&entry.title), inline(&entry.dates)];
    let line: Vec<&str> = line
        .iter()
        .map(String::as_str)
        .filter(|part| !part.is_empty())
        .collect();
    parts.push(line.join(" · "));
    parts.extend(entry.summary.iter().map(inline));
    parts.push(bullets(&entry.bullets));
}

/// A run with its link; what Markdown would take for its own is escaped.
fn inline(run: &Run) -> String {
    let text = escaped(&run.text);
    match &run.link {
        Some(link) => format!("[{text}](<{}>)", link.replace(['<', '>', '\n'], "")),
        None => text,
    }
}

/// Text that shows as it stands.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut is_start = true;
    let mut digits = false;
    for c in text.chars() {
        let is_sign = matches!(
            c,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '&'
        );
        let begins = is_start && matches!(c, '#' | '+' | '-' | '=');
        let numbers = digits && matches!(c, '.' | ')');
        if is_sign || begins || numbers {
            out.push('\\');
        }
        digits = c.is_ascii_digit() && (is_start || digits);
        is_start = false;
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_of_markdown_in_the_text_are_escaped() {
        for (text, expected) in [
            (
                "C++ & *stars* in [brackets]",
                r"C++ \& \*stars\* in \[brackets\]",
            ),
            ("# first", r"\# first"),
            ("1. first", r"1\. first"),
            ("version 1.2", "version 1.2"),
            ("- dash", r"\- dash"),
            ("<script>", r"\<script\>"),
        ] {
            assert_eq!(escaped(text), expected);
        }
    }
}
