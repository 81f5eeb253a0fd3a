//! What the parts of a document are, for readers that do not see the page.

use crate::base::id::LanguageTag;

/// Index of an element; the runs of one leaf share it, also across pages.
pub type TagId = usize;

/// What an element is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    Document,
    /// What belongs together, such as a side column.
    Part,
    /// The client's name: the title of the page.
    Name,
    Heading,
    /// Employer or school of an entry.
    EntryHead,
    Paragraph,
    List,
    Item,
    ItemLabel,
    ItemBody,
    Link,
    /// A part of a paragraph in another language.
    Span,
    Table,
    TableRow,
    /// Names a column of a table.
    ColumnHead,
    /// Names a row of a table.
    RowHead,
    Cell,
    /// A drawing that says something.
    Figure,
    /// What is printed anew on every page: no part of the document.
    Foot,
}

/// A part of the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element {
    pub role: Role,
    /// `None` for the document itself.
    pub parent: Option<TagId>,
    /// `None` is the parent's.
    pub language: Option<LanguageTag>,
    /// Address of a link; `None` for everything else.
    pub target: Option<String>,
    /// What a figure shows, for those who do not see it; `None` for everything else.
    pub said: Option<String>,
}

/// The tree of elements. Content and elements stand in it in the order in which the pages show them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Structure {
    elements: Vec<Element>,
}

impl Structure {
    /// The element that holds all others.
    pub const ROOT: TagId = 0;

    /// A document without parts.
    pub(crate) fn new() -> Self {
        let root = Element {
            role: Role::Document,
            parent: None,
            language: None,
            target: None,
            said: None,
        };
        Self {
            elements: vec![root],
        }
    }

    /// Adds an element in its parent's language.
    pub(crate) fn add(&mut self, parent: TagId, role: Role) -> TagId {
        self.push(Element {
            role,
            parent: Some(parent),
            language: None,
            target: None,
            said: None,
        })
    }

    /// Adds `element`, whose parent is there already.
    pub(crate) fn push(&mut self, element: Element) -> TagId {
        self.elements.push(element);
        self.elements.len() - 1
    }

    /// The element, if there is one.
    pub fn get(&self, tag: TagId) -> Option<&Element> {
        self.elements.get(tag)
    }

    /// Every element; parents come before their children.
    pub fn elements(&self) -> &[Element] {
        &self.elements
    }
}
