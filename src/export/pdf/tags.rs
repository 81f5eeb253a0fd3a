//! The structure tree, the outline and the links of a file.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary, text_string};

use super::content::{Content, LinkBox};
use crate::base::id::LanguageTag;
use crate::page::frame::{Bookmark, Layout, Page};
use crate::page::structure::{Element, Role, Structure, TagId};

/// Name of a role in the standard set of structure types.
pub(super) fn role_name(role: Role) -> &'static str {
    match role {
        Role::Document => "Document",
        Role::Part => "Sect",
        Role::Name => "H1",
        Role::Heading => "H2",
        Role::EntryHead => "H3",
        Role::Paragraph => "P",
        Role::List => "L",
        Role::Item => "LI",
        Role::ItemLabel => "Lbl",
        Role::ItemBody => "LBody",
        Role::Link => "Link",
        Role::Span => "Span",
        Role::Table => "Table",
        Role::TableRow => "TR",
        Role::ColumnHead | Role::RowHead => "TH",
        Role::Cell => "TD",
        Role::Figure => "Figure",
        Role::Foot => "Artifact",
    }
}

/// Something inside of an element.
enum Kid {
    Element(TagId),
    Mark { page: usize, number: i64 },
    Link(ObjectId),
}

/// An element that is on its way into the file.
#[derive(Default)]
struct Node {
    /// `None` until something of it is shown.
    id: Option<ObjectId>,
    kids: Vec<Kid>,
}

/// Writes the structure tree and the links, and ties them to `pages`. Returns the root of the tree.
pub(super) fn write_structure(
    file: &mut Document,
    pages: &[ObjectId],
    structure: &Structure,
    content: &Content,
) -> ObjectId {
    let mut tree = Tree {
        nodes: structure
            .elements()
            .iter()
            .map(|_| Node::default())
            .collect(),
        structure,
        boxes: &content.boxes,
    };
    let mut parents: Vec<Vec<Object>> = pages.iter().map(|_| Vec::new()).collect();
    let mut annotations: Vec<Vec<Object>> = pages.iter().map(|_| Vec::new()).collect();
    let mut links = content.links.iter().peekable();
    let mut link_parents = Vec::new();
    for mark in &content.marks {
        let id = tree.show(file, mark.tag);
        tree.add(
            mark.tag,
            Kid::Mark {
                page: mark.page,
                number: mark.number,
            },
        );
        if let Some(of_page) = parents.get_mut(mark.page) {
            of_page.push(id.into());
        }
        while let Some(link) = links.next_if(|link| link.tag == mark.tag && link.page == mark.page)
        {
            let key = pages.len() + link_parents.len();
            let annotation = add_link(file, link, structure.get(link.tag), key);
            if let Some(of_page) = annotations.get_mut(link.page) {
                of_page.push(annotation.into());
            }
            tree.add(link.tag, Kid::Link(annotation));
            link_parents.push(Object::Reference(id));
        }
    }
    let root = file.new_object_id();
    tree.write(file, pages, root);
    let document = tree.id(Structure::ROOT).map(Object::Reference);
    let next_key = pages.len() + link_parents.len();
    let parent_tree = parent_tree(parents, link_parents);
    file.set_object(
        root,
        dictionary! {
            "Type" => "StructTreeRoot",
            "K" => document.into_iter().collect::<Vec<_>>(),
            "ParentTree" => dictionary! { "Nums" => parent_tree },
            "ParentTreeNextKey" => integer(next_key),
        },
    );
    for (index, (page, annotations)) in pages.iter().zip(annotations).enumerate() {
        tie(file, *page, index, annotations);
    }
    root
}

/// Writes the outline, if there is anything in it, and returns its root.
pub(super) fn write_outline(
    file: &mut Document,
    pages: &[ObjectId],
    layout: &Layout,
) -> Option<ObjectId> {
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = layout
        .outline
        .iter()
        .map(|_| file.new_object_id())
        .collect();
    let (first, last) = (*ids.first()?, *ids.last()?);
    for (index, (bookmark, id)) in layout.outline.iter().zip(&ids).enumerate() {
        let mut item = dictionary! {
            "Title" => text_string(&bookmark.title),
            "Parent" => root,
            "Dest" => destination(bookmark, pages, layout.pages.get(bookmark.page)),
        };
        if let Some(before) = index.checked_sub(1).and_then(|before| ids.get(before)) {
            item.set("Prev", *before);
        }
        if let Some(after) = ids.get(index + 1) {
            item.set("Next", *after);
        }
        file.set_object(*id, item);
    }
    let count = integer(ids.len());
    let outline =
        dictionary! { "Type" => "Outlines", "Count" => count, "First" => first, "Last" => last };
    file.set_object(root, outline);
    Some(root)
}

fn destination(bookmark: &Bookmark, pages: &[ObjectId], page: Option<&Page>) -> Vec<Object> {
    let top = page.map_or(0.0, |page| page.height - bookmark.y);
    let page = pages
        .get(bookmark.page)
        .map_or(Object::Null, |id| Object::Reference(*id));
    vec![
        page,
        "XYZ".into(),
        0.into(),
        top.round().into(),
        Object::Null,
    ]
}

struct Tree<'a> {
    /// By tag.
    nodes: Vec<Node>,
    structure: &'a Structure,
    /// Where each figure is drawn.
    boxes: &'a BTreeMap<TagId, [f32; 4]>,
}

impl Tree<'_> {
    /// Gives the element and all that hold it a place in the tree, in the order in which they are first shown.
    fn show(&mut self, file: &mut Document, tag: TagId) -> ObjectId {
        if let Some(id) = self.id(tag) {
            return id;
        }
        let id = file.new_object_id();
        if let Some(node) = self.nodes.get_mut(tag) {
            node.id = Some(id);
        }
        if let Some(parent) = self.structure.get(tag).and_then(|element| element.parent) {
            self.show(file, parent);
            self.add(parent, Kid::Element(tag));
        }
        id
    }

    fn id(&self, tag: TagId) -> Option<ObjectId> {
        self.nodes.get(tag).and_then(|node| node.id)
    }

    fn add(&mut self, tag: TagId, kid: Kid) {
        if let Some(node) = self.nodes.get_mut(tag) {
            node.kids.push(kid);
        }
    }

    fn write(&self, file: &mut Document, pages: &[ObjectId], root: ObjectId) {
        for (tag, (node, element)) in self.nodes.iter().zip(self.structure.elements()).enumerate() {
            let Some(id) = node.id else { continue };
            let parent = element
                .parent
                .and_then(|parent| self.id(parent))
                .unwrap_or(root);
            let mut object = dictionary! {
                "Type" => "StructElem",
                "S" => role_name(element.role),
                "P" => parent,
            };
            if let Some(language) = &element.language {
                object.set("Lang", language_string(language));
            }
            if let Some(said) = &element.said {
                object.set("Alt", text_string(said));
            }
            if let Some(attributes) = attributes(element.role, self.boxes.get(&tag)) {
                object.set("A", attributes);
            }
            let home = node.kids.iter().find_map(|kid| match kid {
                Kid::Mark { page, .. } => Some(*page),
                Kid::Element(_) | Kid::Link(_) => None,
            });
            if let Some(page) = home.and_then(|page| pages.get(page)) {
                object.set("Pg", *page);
            }
            let kids: Vec<Object> = node
                .kids
                .iter()
                .filter_map(|kid| self.kid(kid, pages, home))
                .collect();
            object.set("K", kids);
            file.set_object(id, object);
        }
    }

    /// `home` is the page on which the element begins.
    fn kid(&self, kid: &Kid, pages: &[ObjectId], home: Option<usize>) -> Option<Object> {
        Some(match kid {
            Kid::Element(tag) => self.id(*tag)?.into(),
            Kid::Mark { page, number } if Some(*page) == home => (*number).into(),
            Kid::Mark { page, number } => {
                dictionary! { "Type" => "MCR", "Pg" => *pages.get(*page)?, "MCID" => *number }
                    .into()
            }
            Kid::Link(annotation) => dictionary! { "Type" => "OBJR", "Obj" => *annotation }.into(),
        })
    }
}

/// What a reader must know of an element beyond its name.
fn attributes(role: Role, place: Option<&[f32; 4]>) -> Option<Dictionary> {
    let scope = |scope: &str| dictionary! { "O" => "Table", "Scope" => scope };
    match role {
        Role::List => Some(dictionary! { "O" => "List", "ListNumbering" => "Disc" }),
        Role::ColumnHead => Some(scope("Column")),
        Role::RowHead => Some(scope("Row")),
        Role::Figure => {
            let edges: Vec<Object> = place?.iter().map(|edge| Object::Real(*edge)).collect();
            Some(dictionary! { "O" => "Layout", "Placement" => "Block", "BBox" => edges })
        }
        _ => None,
    }
}

/// The way back from content to elements: first by page, then by link.
fn parent_tree(of_pages: Vec<Vec<Object>>, of_links: Vec<Object>) -> Vec<Object> {
    let parents = of_pages.into_iter().map(Object::Array).chain(of_links);
    parents
        .enumerate()
        .flat_map(|(key, parent)| [integer(key), parent])
        .collect()
}

fn add_link(
    file: &mut Document,
    link: &LinkBox,
    element: Option<&Element>,
    key: usize,
) -> ObjectId {
    let target = element
        .and_then(|element| element.target.as_deref())
        .unwrap_or_default();
    let rect: Vec<Object> = link.rect.iter().map(|edge| Object::Real(*edge)).collect();
    file.add_object(dictionary! {
        "Type" => "Annot",
        "Subtype" => "Link",
        "Rect" => rect,
        "Border" => vec![0.into(), 0.into(), 0.into()],
        "F" => 4, // printed
        "StructParent" => integer(key),
        "Contents" => text_string(target),
        "A" => dictionary! { "S" => "URI", "URI" => Object::string_literal(ascii_address(target)) },
    })
}

fn tie(file: &mut Document, page: ObjectId, index: usize, annotations: Vec<Object>) {
    let Ok(page) = file.get_dictionary_mut(page) else {
        return;
    };
    page.set("StructParents", integer(index));
    page.set("Tabs", "S");
    page.remove(b"TrimBox");
    page.remove(b"CropBox");
    if annotations.is_empty() {
        page.remove(b"Annots");
    } else {
        page.set("Annots", annotations);
    }
}

/// A language as a file names it.
pub(super) fn language_string(language: &LanguageTag) -> Object {
    Object::string_literal(language.as_str())
}

fn integer(count: usize) -> Object {
    i64::try_from(count).unwrap_or(i64::MAX).into()
}

/// Addresses in a file have ASCII letters only.
fn ascii_address(address: &str) -> String {
    use std::fmt::Write as _;

    address
        .bytes()
        .fold(String::with_capacity(address.len()), |mut written, byte| {
            if byte.is_ascii_graphic() {
                written.push(char::from(byte));
            } else {
                write!(written, "%{byte:02X}").ok(); // a string takes everything
            }
            written
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_become_ascii() {
        assert_eq!(
            ascii_address("https://example.org/a"),
            "https://example.org/a"
        );
        assert_eq!(
            ascii_address("https://example.org/é 1"),
            "https://example.org/%C3%A9%201"
        );
    }
}
