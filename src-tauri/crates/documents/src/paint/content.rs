//! The operations of a page, through printpdf.
//!
//! Text goes into one text object, a line of glyphs is one string, and a state is set only when
//! it changes: the fewer operations, the smaller and the faster. Deliberately not here: the tree
//! that the marked content belongs to (see the tags).

use std::fmt::Write;

use printpdf::{Color, Mm, Op, PdfDocument, PdfPage, Pt, Rgb};

use super::embed::{Embedding, save_options};
use crate::fonts::FaceId;
use crate::place::{Colour, ElementId, Item, Owner, Page, Rect, Role, Shape, Structure};

mod glyphs;
mod graphics;
mod numbers;

pub(super) use numbers::number;
use numbers::{GROWS, push_number, round};

/// A written page.
pub(super) struct PageContent {
    /// Its operations.
    pub(super) bytes: Vec<u8>,
    /// The owner of each marked content, by its number on the page, and the page it is read on.
    pub(super) owners: Vec<(ElementId, u32)>,
    /// The links: the area in the coordinates of the file, where it leads, what it is.
    pub(super) links: Vec<PageLink>,
    /// Where the figures are, in the coordinates of the file.
    pub(super) figures: Vec<(ElementId, [f32; 4])>,
}

/// A link of a page.
pub(super) struct PageLink {
    pub(super) owner: Owner,
    pub(super) area: [f32; 4],
    pub(super) target: std::sync::Arc<str>,
    pub(super) description: std::sync::Arc<str>,
    /// The page it is read on.
    pub(super) read: u32,
}

/// Writes pages in one go; the first of them has this number, from 0.
pub(super) fn write_pages(
    first: usize,
    pages: &[Page],
    structure: &Structure,
    embedding: &Embedding,
) -> Vec<PageContent> {
    let mut document = PdfDocument::new("");
    let mut written = Vec::new();
    for (number, page) in (first..).zip(pages) {
        let mut writer = Writer::new(number, page.height, structure, embedding);
        writer.page(page);
        document
            .pages
            .push(PdfPage::new(Mm(1.0), Mm(1.0), writer.ops));
        written.push(PageContent {
            bytes: Vec::new(),
            owners: writer.owners,
            links: writer.links,
            figures: writer.figures,
        });
    }
    let mut made = document.to_lopdf_document(&save_options(), &mut Vec::new());
    let ids: Vec<lopdf::ObjectId> = made.page_iter().collect();
    for (page, id) in written.iter_mut().zip(ids) {
        let contents = made.get_page_contents(id);
        if let Some(lopdf::Object::Stream(stream)) =
            contents.first().and_then(|id| made.objects.get_mut(id))
        {
            page.bytes = std::mem::take(&mut stream.content);
        }
    }
    written
}

struct Writer<'a> {
    height: f32,
    structure: &'a Structure,
    embedding: &'a Embedding,
    ops: Vec<Op>,
    /// Operations as written in the file, not yet handed over.
    pending: String,
    owners: Vec<(ElementId, u32)>,
    /// The page, in the order of reading, that is being written.
    read: usize,
    links: Vec<PageLink>,
    figures: Vec<(ElementId, [f32; 4])>,
    /// The marked content that is open: its owner, and whether it is a header.
    open: Option<(Owner, bool)>,
    in_text: bool,
    /// Whether the text that is written stands on its head.
    turned: bool,
    font: Option<(FaceId, f32)>,
    fill: Colour,
    stroke: Colour,
    line_width: f32,
}

impl<'a> Writer<'a> {
    fn new(read: usize, height: f32, structure: &'a Structure, embedding: &'a Embedding) -> Self {
        Self {
            height,
            structure,
            embedding,
            ops: Vec::new(),
            pending: String::new(),
            owners: Vec::new(),
            read,
            links: Vec::new(),
            figures: Vec::new(),
            open: None,
            in_text: false,
            turned: false,
            font: None,
            fill: Colour::BLACK,
            stroke: Colour::BLACK,
            // The default of the format.
            line_width: 1.0,
        }
    }

    fn page(&mut self, page: &Page) {
        let is_ground =
            |item: &&Item| item.owner == Owner::Artifact && item.shape.glyphs().is_none();
        for item in page.items.iter().filter(is_ground) {
            self.item(item);
        }
        let mut leaves = page.leaves.iter().peekable();
        for (number, item) in page.items.iter().enumerate() {
            while let Some(leaf) = leaves.next_if(|leaf| leaf.item <= number) {
                self.close();
                self.read = leaf.read;
            }
            if !is_ground(&item) {
                self.item(item);
            }
        }
        self.close();
        self.text_mode(false);
        self.hand_over();
    }

    fn item(&mut self, item: &Item) {
        match &item.shape {
            Shape::Link {
                rect,
                target,
                description,
            } => {
                let area = self.area(rect);
                let (target, description) = (target.clone(), description.clone());
                self.links.push(PageLink {
                    owner: item.owner,
                    area,
                    target,
                    description,
                    read: self.read as u32,
                });
            }
            Shape::Text {
                x,
                y,
                size,
                colour,
                shaped,
            }
            | Shape::TurnedText {
                x,
                y,
                size,
                colour,
                shaped,
            } => {
                self.turned = matches!(item.shape, Shape::TurnedText { .. });
                let upper = item.owner == Owner::Artifact && *y < self.height / 2.0;
                self.begin(item.owner, true, upper);
                self.set_fill(*colour);
                self.text((*x, *y), *size, shaped);
            }
            shape => {
                self.begin(item.owner, false, false);
                if let Owner::Element(id) = item.owner
                    && let Some(rect) = figure(shape)
                {
                    let area = self.area(&rect);
                    self.figures.push((id, area));
                }
                self.graphic(shape);
            }
        }
    }

    /// Opens marked content for an owner, unless it is open; artifacts of the upper half of a
    /// page count as its header, those of the lower half as its footer.
    fn begin(&mut self, owner: Owner, text: bool, upper: bool) {
        if self.open == Some((owner, upper)) && self.in_text == text {
            return;
        }
        self.close();
        self.text_mode(text);
        match owner {
            Owner::Artifact if text => {
                let part = if upper { "Header" } else { "Footer" };
                self.raw(&format!("/Artifact<</Type/Pagination/Subtype/{part}>>BDC "));
            }
            Owner::Artifact => self.raw("/Artifact BMC "),
            Owner::Element(id) => {
                let number = self.owners.len();
                self.owners.push((id, self.read as u32));
                let tag = tag(self.structure.role(id));
                write!(self.pending, "/{tag}<</MCID {number}>>BDC ").expect(GROWS);
            }
        }
        self.open = Some((owner, upper));
    }

    fn close(&mut self) {
        if self.open.take().is_some() {
            self.raw("EMC ");
        }
    }

    fn text_mode(&mut self, on: bool) {
        if self.in_text != on {
            self.push(if on {
                Op::StartTextSection
            } else {
                Op::EndTextSection
            });
            self.in_text = on;
        }
    }

    /// Adds an operation of printpdf, after what is pending.
    fn push(&mut self, operation: Op) {
        self.hand_over();
        self.ops.push(operation);
    }

    /// Adds operations as written in the file. The glyphs and hairlines of a sheet come by the
    /// ten thousand: as objects they would cost more than deflating the page.
    fn raw(&mut self, operations: &str) {
        self.pending.push_str(operations);
    }

    fn hand_over(&mut self) {
        let operations = std::mem::take(&mut self.pending);
        let operations = operations.trim_end();
        if !operations.is_empty() {
            let key = operations.to_owned();
            self.ops.push(Op::Unknown {
                key,
                value: Vec::new(),
            });
        }
    }

    fn set_fill(&mut self, colour: Colour) {
        if self.fill != colour {
            self.push(Op::SetFillColor { col: rgb(colour) });
            self.fill = colour;
        }
    }

    fn set_stroke(&mut self, colour: Colour, width: f32) {
        if self.stroke != colour {
            self.push(Op::SetOutlineColor { col: rgb(colour) });
            self.stroke = colour;
        }
        if self.line_width != width {
            self.push(Op::SetOutlineThickness {
                pt: Pt(round(width)),
            });
            self.line_width = width;
        }
    }

    fn numbers<const COUNT: usize>(&mut self, values: [f32; COUNT]) {
        for value in values {
            push_number(&mut self.pending, value);
            self.pending.push(' ');
        }
    }

    fn area(&self, rect: &Rect) -> [f32; 4] {
        [
            rect.x,
            self.height - rect.bottom(),
            rect.right(),
            self.height - rect.y,
        ]
        .map(round)
    }
}

/// The room that a figure takes; none for what only goes with one.
fn figure(shape: &Shape) -> Option<Rect> {
    match shape {
        Shape::Image { rect, .. }
        | Shape::TurnedImage { rect, .. }
        | Shape::Modules { rect, .. } => Some(*rect),
        Shape::Polygon { corners, .. } => {
            let (mut low, mut high) = (*corners.first()?, *corners.first()?);
            for (x, y) in corners.iter() {
                low = (low.0.min(*x), low.1.min(*y));
                high = (high.0.max(*x), high.1.max(*y));
            }
            Some(Rect {
                x: low.0,
                y: low.1,
                width: high.0 - low.0,
                height: high.1 - low.1,
            })
        }
        _ => None,
    }
}

/// The name of a role in the file.
pub(super) fn tag(role: &Role) -> &'static str {
    match role {
        Role::Document => "Document",
        Role::Section => "Sect",
        Role::Division => "Div",
        Role::Heading(1) => "H1",
        Role::Heading(2) => "H2",
        Role::Heading(3) => "H3",
        Role::Heading(4) => "H4",
        Role::Heading(5) => "H5",
        Role::Heading(_) => "H6",
        Role::Paragraph => "P",
        Role::Quotation => "BlockQuote",
        Role::List => "L",
        Role::ListItem => "LI",
        Role::Label => "Lbl",
        Role::ListBody => "LBody",
        Role::Table => "Table",
        Role::Row => "TR",
        Role::HeaderCell(_) => "TH",
        Role::Cell => "TD",
        Role::Figure(_) => "Figure",
        Role::Link => "Link",
        Role::Span => "Span",
    }
}

fn rgb(Colour(red, green, blue): Colour) -> Color {
    let part = |value: u8| (f32::from(value) / 255.0 * 1000.0).round() / 1000.0;
    Color::Rgb(Rgb {
        r: part(red),
        g: part(green),
        b: part(blue),
        icc_profile: None,
    })
}
