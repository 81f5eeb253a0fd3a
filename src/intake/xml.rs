//! XML as a small tree of local names: namespaces do not matter, entities are never resolved.

use std::borrow::Cow;

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::encoding::decode;
use super::markup::character;
use super::refusal;
use crate::base::problem::{Message, Place, Problem};

/// How deep elements may be nested.
const MAX_DEPTH: usize = 64;

/// Most elements; a CV has some thousand.
const MAX_ELEMENTS: usize = 200_000;

/// How far from its beginning XML says its encoding, in bytes.
const DECLARATION: usize = 200;

/// An element.
#[derive(Debug, Default)]
pub(super) struct Node {
    /// Without the prefix of its namespace.
    pub(super) name: String,
    attributes: Vec<(String, String)>,
    /// Its own text, references resolved.
    text: String,
    children: Vec<Self>,
}

/// A document; damaged ones are read to where the damage is.
#[derive(Debug)]
pub(super) struct Tree {
    pub(super) root: Node,
    /// Where reading ended early.
    pub(super) problem: Option<Problem>,
}

impl Node {
    /// The first child of that name.
    pub(super) fn child(&self, name: &str) -> Option<&Self> {
        self.children.iter().find(|child| child.name == name)
    }

    /// All children of that name.
    pub(super) fn all(&self, name: &str) -> impl Iterator<Item = &Self> {
        self.children.iter().filter(move |child| child.name == name)
    }

    pub(super) fn children(&self) -> &[Self] {
        &self.children
    }

    /// The element at the end of a path of children.
    pub(super) fn at(&self, path: &[&str]) -> Option<&Self> {
        path.iter().try_fold(self, |node, name| node.child(name))
    }

    /// The text at the end of a path of children, empty if there is none.
    pub(super) fn text_at(&self, path: &[&str]) -> &str {
        self.at(path).map_or("", Self::text)
    }

    /// Its own text without blanks around it.
    pub(super) fn text(&self) -> &str {
        self.text.trim()
    }

    /// An attribute by its local name, empty if there is none.
    pub(super) fn attribute(&self, name: &str) -> &str {
        let found = self.attributes.iter().find(|(known, _)| known == name);
        found.map_or("", |(_, value)| value.trim())
    }

    /// The first text in it, however deep.
    pub(super) fn first_text(&self) -> &str {
        if !self.text().is_empty() {
            return self.text();
        }
        let mut inside = self.children.iter().map(Self::first_text);
        inside.find(|text| !text.is_empty()).unwrap_or_default()
    }

    /// The outermost descendants that have a child of one of these names.
    pub(super) fn with_any<'a>(&'a self, names: &[&str], found: &mut Vec<&'a Self>) {
        for child in &self.children {
            if names.iter().any(|name| child.child(name).is_some()) {
                found.push(child);
            } else {
                child.with_any(names, found);
            }
        }
    }

    /// The outermost descendants of that name.
    pub(super) fn named<'a>(&'a self, name: &str, found: &mut Vec<&'a Self>) {
        for child in &self.children {
            if child.name == name {
                found.push(child);
            } else {
                child.named(name, found);
            }
        }
    }
}

/// Reads XML; fails if there is no element at all, or if it is not safe to read.
pub(super) fn read(bytes: &[u8]) -> Result<Tree, Problem> {
    let named = encoding_named(bytes);
    let text = decode(bytes, named.as_deref());
    let mut reader = Reader::from_str(&text);
    reader.config_mut().allow_dangling_amp = true;
    let mut builder = Builder::default();
    loop {
        match reader.read_event() {
            Ok(Event::Eof) => break,
            Ok(event) => builder.take(event)?,
            Err(_) => {
                let until = usize::try_from(reader.error_position()).unwrap_or(usize::MAX);
                let before = text.as_bytes().get(..until).unwrap_or(text.as_bytes());
                builder.broken_at = Some(before.split(|byte| *byte == b'\n').count());
                break;
            }
        }
    }
    let is_cut = builder.broken_at.is_some() || !builder.open.is_empty();
    let lines = 1 + text.lines().count().saturating_sub(1);
    let line = builder.broken_at.unwrap_or(lines);
    let problem = is_cut.then(|| broken(line));
    match builder.close_all() {
        Some(root) => Ok(Tree { root, problem }),
        None => Err(problem.unwrap_or_else(|| broken(line))),
    }
}

fn broken(line: usize) -> Problem {
    let place = Place {
        line: Some(line),
        ..Place::default()
    };
    Problem::error(place, Message::new("intake-xml-broken"))
        .hint(Message::new("resume-hint-fetch-again"))
}

/// The encoding that the first line names.
fn encoding_named(bytes: &[u8]) -> Option<String> {
    let begin = bytes.get(..DECLARATION).unwrap_or(bytes);
    let begin = String::from_utf8_lossy(begin);
    let declaration = begin.split_once("?>")?.0;
    let value = declaration.split_once("encoding")?.1;
    let value = value.trim_start().strip_prefix('=')?.trim_start();
    let quoted = value.split(['"', '\'']).nth(1)?;
    Some(quoted.to_owned())
}

/// Puts the tree together.
#[derive(Default)]
struct Builder {
    /// Elements that are not closed yet, the outermost first.
    open: Vec<Node>,
    root: Option<Node>,
    count: usize,
    broken_at: Option<usize>,
}

impl Builder {
    fn take(&mut self, event: Event<'_>) -> Result<(), Problem> {
        match event {
            Event::Start(start) => self.open(&start)?,
            Event::Empty(start) => {
                self.open(&start)?;
                self.close();
            }
            Event::End(_) => self.close(),
            Event::Text(text) => self.add(&text.xml10_content()),
            Event::CData(data) => self.add(&data.xml10_content()),
            Event::GeneralRef(reference) => match character(&reference) {
                Some(c) => self.add(c.encode_utf8(&mut [0; 4])),
                None => self.add(&format!("&{};", &*reference)),
            },
            Event::DocType(_) => return Err(refusal("intake-doctype", "intake-doctype-hint")),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::Eof => {}
        }
        Ok(())
    }

    fn open(&mut self, start: &BytesStart<'_>) -> Result<(), Problem> {
        self.count += 1;
        if self.open.len() >= MAX_DEPTH || self.count > MAX_ELEMENTS {
            return Err(refusal("intake-xml-too-large", "intake-unknown-hint"));
        }
        let mut attributes = start.attributes();
        let attributes = attributes.with_checks(false).flatten().map(|attribute| {
            let name = attribute.key.local_name().as_ref().to_owned();
            let value = attribute.normalized_value(XmlVersion::Implicit1_0);
            (name, value.map(Cow::into_owned).unwrap_or_default())
        });
        self.open.push(Node {
            name: start.local_name().as_ref().to_owned(),
            attributes: attributes.collect(),
            ..Node::default()
        });
        Ok(())
    }

    fn add(&mut self, text: &str) {
        if let Some(node) = self.open.last_mut() {
            node.text.push_str(text);
        }
    }

    fn close(&mut self) {
        let Some(node) = self.open.pop() else { return };
        match self.open.last_mut() {
            Some(parent) => parent.children.push(node),
            None => {
                self.root.get_or_insert(node);
            }
        }
    }

    fn close_all(mut self) -> Option<Node> {
        while !self.open.is_empty() {
            self.close();
        }
        self.root
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(xml: &str) -> &'static str {
        match read(xml.as_bytes()) {
            Ok(tree) => tree.problem.map_or("", |problem| problem.message.key),
            Err(problem) => problem.message.key,
        }
    }

    #[test]
    fn names_lose_their_prefix_and_references_are_letters() {
        let xml = "<a:x xmlns:a='u' a:k='1 &lt; 2'><y>A&amp;B &#x142;<![CDATA[<p>]]></y></a:x>";
        let root = read(xml.as_bytes()).unwrap().root;
        assert_eq!((root.name.as_str(), root.attribute("k")), ("x", "1 < 2"));
        assert_eq!(root.text_at(&["y"]), "A&B ł<p>");
    }

    #[test]
    fn what_stands_before_the_damage_is_kept() {
        let tree = read(b"<x>\n<y>one</y>\n<y>two").unwrap();
        let texts: Vec<&str> = tree.root.all("y").map(Node::text).collect();
        assert_eq!(texts, ["one", "two"]);
        assert_eq!(tree.problem.unwrap().place.line, Some(3));
    }

    #[test]
    fn definitions_are_refused_and_references_to_them_stay_words() {
        let bomb = "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><x>&b;</x>";
        assert_eq!(key(bomb), "intake-doctype");
        let outside = "<!DOCTYPE x SYSTEM \"file:///etc/hosts\"><x/>";
        assert_eq!(key(outside), "intake-doctype");
        assert_eq!(read(b"<x>&b;</x>").unwrap().root.text(), "&b;");
    }

    #[test]
    fn what_is_too_deep_or_too_much_is_refused() {
        assert_eq!(key(&"<x>".repeat(100_000)), "intake-xml-too-large");
        let many = format!("<x>{}</x>", "<y/>".repeat(MAX_ELEMENTS));
        assert_eq!(key(&many), "intake-xml-too-large");
        assert_eq!(key("<"), "intake-xml-broken");
    }

    #[test]
    fn the_encoding_is_the_one_that_is_named() {
        let xml = "<?xml version=\"1.0\" encoding=\"windows-1257\"?><x>R\u{12b}ga</x>";
        let (bytes, _, _) = encoding_rs::WINDOWS_1257.encode(xml);
        assert_eq!(read(&bytes).unwrap().root.text(), "Rīga");
    }
}
