//! Elements of XML and HTML as text, everything in them escaped.

use std::fmt::Write as _;

/// An element in the making; one that says nothing is not written.
#[derive(Debug, Default)]
pub(super) struct Element {
    name: &'static str,
    attributes: Vec<(&'static str, String)>,
    content: Content,
    is_needed: bool,
}

#[derive(Debug, Default)]
enum Content {
    #[default]
    Nothing,
    Text(String),
    Children(Vec<Element>),
}

impl Element {
    pub(super) fn new(name: &'static str) -> Self {
        Self {
            name,
            ..Self::default()
        }
    }

    /// With text, which is what it holds then and nothing else.
    pub(super) fn text(name: &'static str, text: &str) -> Self {
        let text = text.trim();
        let content = if text.is_empty() {
            Content::Nothing
        } else {
            Content::Text(text.to_owned())
        };
        Self {
            content,
            ..Self::new(name)
        }
    }

    /// With the children that say something.
    pub(super) fn with(name: &'static str, children: impl IntoIterator<Item = Self>) -> Self {
        let children = children.into_iter().filter(Self::says_something);
        let children: Vec<Self> = children.collect();
        let content = if children.is_empty() {
            Content::Nothing
        } else {
            Content::Children(children)
        };
        Self {
            content,
            ..Self::new(name)
        }
    }

    #[must_use]
    pub(super) fn attribute(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.attributes.push((name, value.into()));
        self
    }

    /// Written even if it says nothing.
    #[must_use]
    pub(super) fn or_bare(mut self) -> Self {
        self.is_needed = true;
        self
    }

    fn says_something(&self) -> bool {
        !matches!(self.content, Content::Nothing) || self.is_needed || !self.attributes.is_empty()
    }

    /// Writes it with its children, each on a line of its own.
    pub(super) fn write(&self, out: &mut String, depth: usize) {
        let indent = "  ".repeat(depth);
        out.push_str(&indent);
        out.push('<');
        out.push_str(self.name);
        for (name, value) in &self.attributes {
            // Writing to a string cannot fail.
            write!(out, " {name}=\"{}\"", escaped(value)).ok();
        }
        match &self.content {
            Content::Nothing => out.push_str("/>\n"),
            Content::Text(text) => {
                writeln!(out, ">{}</{}>", escaped(text), self.name).ok();
            }
            Content::Children(children) => {
                out.push_str(">\n");
                for child in children {
                    child.write(out, depth + 1);
                }
                writeln!(out, "{indent}</{}>", self.name).ok();
            }
        }
    }
}

/// Text as it can stand between tags and in attributes; what XML cannot hold is left out.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\t' => out.push(c),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => {}
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_escaped_and_elements_without_anything_are_not_written() {
        let element = Element::with(
            "a",
            [
                Element::text("b", "1 < 2 & \"3\"\u{0}"),
                Element::text("c", " "),
                Element::with("d", [Element::new("e")]),
                Element::new("f").attribute("g", "<"),
            ],
        );
        let mut out = String::new();
        element.write(&mut out, 0);
        let expected = "<a>\n  <b>1 &lt; 2 &amp; &quot;3&quot;</b>\n  <f g=\"&lt;\"/>\n</a>\n";
        assert_eq!(out, expected);
    }
}
