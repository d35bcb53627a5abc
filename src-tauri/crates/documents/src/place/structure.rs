//! The tree of elements that reading software follows: headings, paragraphs, tables, figures.
//!
//! Elements are made while items are placed, so an element may have items on several pages.
//! Deliberately not here: how the tree is written to the file.

/// An element, by its position among all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ElementId(pub u32);

/// Which cells a header cell speaks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// The cells of its row.
    Row,
    /// The cells of its column.
    Column,
}

/// What an element is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Role {
    /// The whole; only the root has it.
    Document,
    /// A part of a document under a heading.
    Section,
    /// A group without meaning of its own.
    Division,
    /// A heading; 1 is the outermost level.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// Somebody else's words.
    Quotation,
    /// A list.
    List,
    /// An item of a list: a label and a body.
    ListItem,
    /// The bullet or number of a list item.
    Label,
    /// The words of a list item.
    ListBody,
    /// A table: rows directly below.
    Table,
    /// A row of a table.
    Row,
    /// A header cell.
    HeaderCell(Scope),
    /// A cell.
    Cell,
    /// A picture or a code; the text says what it shows.
    Figure(String),
    /// A link: its words and its area.
    Link,
    /// A piece of a line.
    Span,
}

/// An element with its place in the tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// What it is.
    pub role: Role,
    /// The element it is in; the root is in itself.
    pub parent: ElementId,
}

/// All the elements; a parent always comes before its children.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Structure {
    nodes: Vec<Node>,
}

impl Default for Structure {
    fn default() -> Self {
        let parent = Self::ROOT;
        Self {
            nodes: vec![Node {
                role: Role::Document,
                parent,
            }],
        }
    }
}

impl Structure {
    /// The element that holds all others.
    pub const ROOT: ElementId = ElementId(0);

    /// Adds an element after the others of its parent.
    pub fn add(&mut self, parent: ElementId, role: Role) -> ElementId {
        let id = ElementId(self.nodes.len() as u32);
        self.nodes.push(Node { role, parent });
        id
    }

    /// The elements in the order they were added, the root first.
    pub fn nodes(&self) -> &[Node] {
        &self.nodes
    }

    /// What an element is.
    pub fn role(&self, id: ElementId) -> &Role {
        &self.nodes[id.0 as usize].role
    }
}
