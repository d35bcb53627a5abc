//! The structure tree, the links and the tree that leads from marked content to elements.
//!
//! Written as bytes: a sheet of a thousand rows has seven thousand elements. Deliberately not
//! here: the roles themselves (see [`crate::place`]).

use super::content::{PageContent, number, tag};
use super::file::{PdfFile, append, text};
use crate::place::{Document, ElementId, Owner, Role, Scope, Structure};

/// Something an element holds.
#[derive(Clone, Copy)]
enum Content {
    /// Marked content: page (from 0), number on the page, page in the order of reading.
    Marked(u32, u32, u32),
    /// A link annotation: page, object, page in the order of reading.
    Annotation(u32, u32, u32),
}

impl Content {
    fn page(self) -> u32 {
        match self {
            Self::Marked(page, ..) | Self::Annotation(page, ..) => page,
        }
    }

    /// Where it is read: page, then number on the page, links last.
    fn position(self) -> (u32, u32) {
        match self {
            Self::Marked(_, number, read) => (read, number),
            Self::Annotation(_, _, read) => (read, u32::MAX),
        }
    }
}

/// The tree in the making.
pub(super) struct Tags<'a> {
    structure: &'a Structure,
    pages: &'a [u32],
    /// The object of the tree's root; the elements follow it, one object each.
    root: u32,
    /// What the elements hold, in the order of the pages.
    contents: Vec<(ElementId, Content)>,
    boxes: Vec<(ElementId, [f32; 4])>,
    /// Entries of the parent tree: key and object.
    parents: Vec<(usize, u32)>,
    /// The keys of annotations come after those of pages.
    next_key: usize,
}

impl<'a> Tags<'a> {
    pub(super) fn new(document: &'a Document, pages: &'a [u32], file: &mut PdfFile) -> Self {
        let structure = &document.structure;
        let root = file.reserve();
        for _ in structure.nodes() {
            file.reserve();
        }
        Self {
            structure,
            pages,
            root,
            contents: Vec::new(),
            boxes: Vec::new(),
            parents: Vec::new(),
            next_key: pages.len(),
        }
    }

    fn object(&self, id: ElementId) -> u32 {
        self.root + 1 + id.0
    }

    /// Takes in what a page holds, writes its links, and gives the entry of its annotations.
    pub(super) fn page(
        &mut self,
        page: usize,
        content: &PageContent,
        file: &mut PdfFile,
    ) -> String {
        let number = page as u32;
        let parents = file.reserve();
        let first = self.root + 1;
        file.object_with(parents, |out| {
            out.push(b'[');
            for (owner, _) in &content.owners {
                push_reference(out, first + owner.0);
                out.push(b' ');
            }
            out.push(b']');
        });
        self.parents.push((page, parents));
        let marked = (0u32..).zip(&content.owners);
        self.contents.extend(
            marked.map(|(mcid, (owner, read))| (*owner, Content::Marked(number, mcid, *read))),
        );
        self.boxes.extend_from_slice(&content.figures);
        if content.links.is_empty() {
            return String::new();
        }
        let annotations: Vec<String> = content
            .links
            .iter()
            .map(|link| self.link(page, link, file))
            .collect();
        format!("/Annots[{}]", annotations.join(" "))
    }

    fn link(&mut self, page: usize, link: &super::content::PageLink, file: &mut PdfFile) -> String {
        let key = self.next_key;
        self.next_key += 1;
        let [left, bottom, right, top] = link.area.map(number);
        let annotation = file.object(&format!(
            "<</Type/Annot/Subtype/Link/F 4/Rect[{left} {bottom} {right} {top}]/Border[0 0 0]\
             /P {} 0 R/StructParent {key}/Contents{}/A<</S/URI/URI{}>>>>",
            self.pages[page],
            text(&link.description),
            uri(&link.target),
        ));
        let owner = match link.owner {
            Owner::Element(id) => id,
            Owner::Artifact => Structure::ROOT,
        };
        self.parents.push((key, self.object(owner)));
        self.contents.push((
            owner,
            Content::Annotation(page as u32, annotation, link.read),
        ));
        format!("{annotation} 0 R")
    }

    /// Writes the tree and gives its object.
    pub(super) fn finish(mut self, file: &mut PdfFile) -> u32 {
        let nodes = self.structure.nodes();
        // The children and the contents of an element, as ranges of two sorted lists.
        self.contents
            .sort_by_key(|(owner, content)| (*owner, content.position()));
        self.boxes.sort_by_key(|(owner, _)| *owner);
        let mut children: Vec<(ElementId, ElementId)> = (0u32..)
            .zip(nodes)
            .skip(1)
            .map(|(id, node)| (node.parent, ElementId(id)))
            .collect();
        children.sort_by_key(|(parent, _)| *parent);
        let first_content = self.first_contents();
        let (mut of_children, mut of_contents) = (&children[..], &self.contents[..]);
        for (position, node) in nodes.iter().enumerate() {
            let id = ElementId(position as u32);
            let mine = take(&mut of_children, id);
            let held = take(&mut of_contents, id);
            let parent = if position == 0 {
                self.root
            } else {
                self.object(node.parent)
            };
            file.object_with(self.object(id), |out| {
                out.extend_from_slice(b"<</S/");
                out.extend_from_slice(tag(&node.role).as_bytes());
                out.extend_from_slice(b"/P ");
                push_reference(out, parent);
                self.attributes(out, id, &node.role);
                self.kids(out, mine, held, &first_content);
                out.extend_from_slice(b">>");
            });
        }
        self.write_root(file);
        self.root
    }

    fn write_root(&mut self, file: &mut PdfFile) {
        let parent_tree = file.reserve();
        self.parents.sort_unstable();
        file.object_with(parent_tree, |out| {
            out.extend_from_slice(b"<</Nums[");
            for (key, object) in &self.parents {
                append(out, format_args!("{key} {object} 0 R "));
            }
            out.extend_from_slice(b"]>>");
        });
        file.object_at(
            self.root,
            &format!(
                "<</Type/StructTreeRoot/K {} 0 R/ParentTree {parent_tree} 0 R/ParentTreeNextKey {}>>",
                self.root + 1,
                self.next_key,
            ),
        );
    }

    /// The position of the first content below each element, to order children among contents.
    fn first_contents(&self) -> Vec<(u32, u32)> {
        let nodes = self.structure.nodes();
        let mut first = vec![(u32::MAX, u32::MAX); nodes.len()];
        for (owner, content) in &self.contents {
            if let Content::Marked(..) = content {
                let slot = &mut first[owner.0 as usize];
                *slot = (*slot).min(content.position());
            }
        }
        for position in (1..nodes.len()).rev() {
            let parent = nodes[position].parent.0 as usize;
            first[parent] = first[parent].min(first[position]);
        }
        first
    }

    fn attributes(&self, out: &mut Vec<u8>, id: ElementId, role: &Role) {
        match role {
            Role::HeaderCell(Scope::Row) => out.extend_from_slice(b"/A<</O/Table/Scope/Row>>"),
            Role::HeaderCell(Scope::Column) => {
                out.extend_from_slice(b"/A<</O/Table/Scope/Column>>")
            }
            Role::Figure(alternative) => {
                append(out, format_args!("/Alt{}", text(alternative)));
                if let Ok(at) = self.boxes.binary_search_by_key(&id, |(owner, _)| *owner) {
                    let [left, bottom, right, top] = self.boxes[at].1.map(number);
                    append(
                        out,
                        format_args!(
                            "/A<</O/Layout/Placement/Block/BBox[{left} {bottom} {right} {top}]>>"
                        ),
                    );
                }
            }
            _ => {}
        }
    }

    fn kids(
        &self,
        out: &mut Vec<u8>,
        children: &[(ElementId, ElementId)],
        held: &[(ElementId, Content)],
        first_content: &[(u32, u32)],
    ) {
        let page = held.first().map(|(_, content)| content.page());
        if let Some(page) = page {
            out.extend_from_slice(b"/Pg ");
            push_reference(out, self.pages[page as usize]);
        }
        match (children, held) {
            ([], []) => {}
            ([], [(_, Content::Marked(_, mcid, _))]) => {
                out.extend_from_slice(b"/K ");
                push_integer(out, *mcid);
            }
            (children, []) => {
                out.extend_from_slice(b"/K[");
                for (_, child) in children {
                    push_reference(out, self.object(*child));
                    out.push(b' ');
                }
                out.push(b']');
            }
            (children, held) => {
                let mut kids: Vec<((u32, u32), String)> = children
                    .iter()
                    .map(|(_, child)| {
                        (
                            first_content[child.0 as usize],
                            format!("{} 0 R", self.object(*child)),
                        )
                    })
                    .collect();
                kids.extend(
                    held.iter()
                        .map(|(_, content)| self.reference(*content, page)),
                );
                kids.sort_by_key(|(position, _)| *position);
                let kids: Vec<String> = kids.into_iter().map(|(_, kid)| kid).collect();
                append(out, format_args!("/K[{}]", kids.join(" ")));
            }
        }
    }

    fn reference(&self, content: Content, page: Option<u32>) -> ((u32, u32), String) {
        let object = self.pages[content.page() as usize];
        let kid = match content {
            Content::Marked(on, mcid, _) if Some(on) == page => mcid.to_string(),
            Content::Marked(_, mcid, _) => format!("<</Type/MCR/Pg {object} 0 R/MCID {mcid}>>"),
            Content::Annotation(_, annotation, _) => {
                format!("<</Type/OBJR/Pg {object} 0 R/Obj {annotation} 0 R>>")
            }
        };
        (content.position(), kid)
    }
}

fn push_reference(out: &mut Vec<u8>, object: u32) {
    push_integer(out, object);
    out.extend_from_slice(b" 0 R");
}

/// Appends a number; most bytes of a tagged file are made here, so formatting is too slow.
fn push_integer(out: &mut Vec<u8>, value: u32) {
    let mut digits = [0; 10];
    let mut rest = value;
    let mut at = digits.len();
    loop {
        at -= 1;
        digits[at] = b'0' + (rest % 10) as u8;
        rest /= 10;
        if rest == 0 {
            break;
        }
    }
    out.extend_from_slice(&digits[at..]);
}

/// Takes the entries of one owner off the front of a list sorted by owner.
fn take<'a, T>(list: &mut &'a [(ElementId, T)], id: ElementId) -> &'a [(ElementId, T)] {
    let count = list.iter().take_while(|(owner, _)| *owner == id).count();
    let (mine, rest) = list.split_at(count);
    *list = rest;
    mine
}

/// An address as a string of bytes; what a URI may not hold is percent-encoded.
fn uri(target: &str) -> String {
    let mut out = String::from("(");
    for byte in target.bytes() {
        match byte {
            b'(' | b')' | b'\\' | b' ' | 0..=0x1F | 0x7F..=0xFF => {
                out.push_str(&format!("%{byte:02X}"))
            }
            _ => out.push(char::from(byte)),
        }
    }
    out.push(')');
    out
}
