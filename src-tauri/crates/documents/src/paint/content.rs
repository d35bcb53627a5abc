//! The operations of a page, through printpdf.
//!
//! Text goes into one text object, a line of glyphs is one string, and a state is set only when
//! it changes: the fewer operations, the smaller and the faster. Deliberately not here: the tree
//! that the marked content belongs to (see the tags).

use std::fmt::Write;

use printpdf::{
    Color, CurTransMat, FontId, Line, LinePoint, Mm, Op, PaintMode, PdfDocument, PdfFontHandle,
    PdfPage, Point, Pt, Rgb,
};

use super::embed::{Embedding, clusters_of, resource_name, save_options, text_of};
use crate::fonts::{FaceId, Glyph, GlyphRun, Shaped};
use crate::place::{Colour, ElementId, Item, Owner, Page, Rect, Role, Shape, Structure};

/// A written page.
pub(super) struct PageContent {
    /// Its operations.
    pub(super) bytes: Vec<u8>,
    /// The owner of each marked content, by its number on the page.
    pub(super) owners: Vec<ElementId>,
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
}

/// Writes pages in one go.
pub(super) fn write_pages(
    pages: &[Page],
    structure: &Structure,
    embedding: &Embedding,
) -> Vec<PageContent> {
    let mut document = PdfDocument::new("");
    let mut written = Vec::new();
    for page in pages {
        let mut writer = Writer::new(page.height, structure, embedding);
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
    owners: Vec<ElementId>,
    links: Vec<PageLink>,
    figures: Vec<(ElementId, [f32; 4])>,
    /// The marked content that is open: its owner, and whether it is a header.
    open: Option<(Owner, bool)>,
    in_text: bool,
    font: Option<(FaceId, f32)>,
    fill: Colour,
    stroke: Colour,
    line_width: f32,
}

impl<'a> Writer<'a> {
    fn new(height: f32, structure: &'a Structure, embedding: &'a Embedding) -> Self {
        Self {
            height,
            structure,
            embedding,
            ops: Vec::new(),
            pending: String::new(),
            owners: Vec::new(),
            links: Vec::new(),
            figures: Vec::new(),
            open: None,
            in_text: false,
            font: None,
            fill: Colour::BLACK,
            stroke: Colour::BLACK,
            // The default of the format.
            line_width: 1.0,
        }
    }

    fn page(&mut self, page: &Page) {
        let is_ground = |item: &&Item| {
            item.owner == Owner::Artifact && !matches!(item.shape, Shape::Text { .. })
        };
        for item in page.items.iter().filter(is_ground) {
            self.item(item);
        }
        for item in page.items.iter().filter(|item| !is_ground(item)) {
            self.item(item);
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
                });
            }
            Shape::Text {
                x,
                y,
                size,
                colour,
                shaped,
            } => {
                let upper = item.owner == Owner::Artifact && *y < self.height / 2.0;
                self.begin(item.owner, true, upper);
                self.set_fill(*colour);
                self.text((*x, *y), *size, shaped);
            }
            shape => {
                self.begin(item.owner, false, false);
                if let Owner::Element(id) = item.owner
                    && let Shape::Image { rect, .. } | Shape::Modules { rect, .. } = shape
                {
                    let area = self.area(rect);
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
                self.owners.push(id);
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

    fn text(&mut self, (x, y): (f32, f32), size: f32, shaped: &Shaped) {
        let mut pen = 0;
        for run in &shaped.runs {
            if self.font != Some((run.face, size)) {
                let font = PdfFontHandle::External(FontId(resource_name(run.face)));
                self.push(Op::SetFont {
                    font,
                    size: Pt(round(size)),
                });
                self.font = Some((run.face, size));
            }
            self.run(run, &shaped.text, (x, y), size, &mut pen);
        }
    }

    /// Writes a run; a new string starts where the height changes.
    fn run(&mut self, run: &GlyphRun, words: &str, (x, y): (f32, f32), size: f32, pen: &mut i32) {
        let subset = &self.embedding.subsets[usize::from(run.face.0)];
        let widths = &self.embedding.widths[usize::from(run.face.0)];
        if run.right_to_left {
            // The glyphs stand in the order of the eye, not of the reader.
            self.raw("/ReversedChars BMC ");
        }
        let mut string = Glyphs::default();
        let mut marks: Vec<(Glyph, i32)> = Vec::new();
        let mut add = |writer: &mut Self, glyph: &Glyph, text: &str, origin: i32| {
            let origin = origin + i32::from(glyph.dx);
            if string.rise != i32::from(glyph.dy) || string.is_empty() {
                writer.show(&mut string, (x, y), size);
                string.start = origin;
                string.pen = origin;
                string.rise = i32::from(glyph.dy);
            }
            let width = widths.get(usize::from(glyph.id)).copied().unwrap_or(0);
            string.push(subset.code(glyph.id, text), origin, i32::from(width));
        };
        for (glyphs, text) in clusters_of(run, words) {
            for at in glyphs.clone() {
                let glyph = &run.glyphs[at];
                let text = text_of(run, &glyphs, text, at);
                if text.is_empty() {
                    marks.push((*glyph, *pen));
                } else {
                    add(self, glyph, text, *pen);
                }
                *pen += i32::from(glyph.advance);
            }
        }
        // Marks say nothing by themselves; among the letters they would look like gaps.
        for (glyph, origin) in &marks {
            add(self, glyph, "", *origin);
        }
        self.show(&mut string, (x, y), size);
        if run.right_to_left {
            self.raw("EMC ");
        }
    }

    fn show(&mut self, string: &mut Glyphs, (x, y): (f32, f32), size: f32) {
        if string.is_empty() {
            return;
        }
        let left = x + string.start as f32 * size / 1000.0;
        let baseline = self.height - y + string.rise as f32 * size / 1000.0;
        self.raw("1 0 0 1 ");
        self.numbers([left, baseline]);
        self.raw("Tm");
        string.finish(&mut self.pending);
        self.raw(" ");
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

    fn graphic(&mut self, shape: &Shape) {
        match shape {
            Shape::Line {
                from,
                to,
                width,
                colour,
            } => {
                self.set_stroke(*colour, *width);
                self.numbers([from.0, self.height - from.1]);
                self.raw("m ");
                self.numbers([to.0, self.height - to.1]);
                self.raw("l S ");
            }
            Shape::Fill { rect, colour } => {
                self.set_fill(*colour);
                self.rectangle(rect, PaintMode::Fill);
            }
            Shape::Frame {
                rect,
                radius,
                width,
                colour,
            } => {
                self.set_stroke(*colour, *width);
                if *radius > 0.0 {
                    self.rounded(rect, radius.min(rect.width / 2.0).min(rect.height / 2.0));
                } else {
                    self.rectangle(rect, PaintMode::Stroke);
                }
            }
            Shape::Image { rect, image } => {
                let [x, y, ..] = self.area(rect);
                self.within(
                    [round(rect.width), 0.0, 0.0, round(rect.height), x, y],
                    |writer| {
                        writer.raw(&format!("/I{} Do ", image.0));
                    },
                );
            }
            Shape::Modules { rect, side, dark } => self.modules(rect, *side, dark),
            Shape::Text { .. } | Shape::Link { .. } => {}
        }
    }

    fn within(&mut self, matrix: [f32; 6], inside: impl FnOnce(&mut Self)) {
        self.push(Op::SaveGraphicsState);
        self.push(Op::SetTransformationMatrix {
            matrix: CurTransMat::Raw(matrix),
        });
        inside(self);
        self.push(Op::RestoreGraphicsState);
    }

    fn rectangle(&mut self, rect: &Rect, mode: PaintMode) {
        let [x, y, right, top] = self.area(rect);
        let rectangle = printpdf::Rect {
            x: Pt(x),
            y: Pt(y),
            width: Pt(round(right - x)),
            height: Pt(round(top - y)),
            mode: Some(mode),
            winding_order: None,
        };
        self.push(Op::DrawRectangle { rectangle });
    }

    fn rounded(&mut self, rect: &Rect, radius: f32) {
        /// How far the handles of a Bézier quarter circle lie from its ends, in radii.
        const HANDLE: f32 = 0.552_285;
        let corner = radius * (1.0 - HANDLE);
        let (l, t, r, b) = (rect.x, rect.y, rect.right(), rect.bottom());
        let path = [
            ((l + radius, t), false),
            ((r - radius, t), false),
            ((r - corner, t), true),
            ((r, t + corner), true),
            ((r, t + radius), false),
            ((r, b - radius), false),
            ((r, b - corner), true),
            ((r - corner, b), true),
            ((r - radius, b), false),
            ((l + radius, b), false),
            ((l + corner, b), true),
            ((l, b - corner), true),
            ((l, b - radius), false),
            ((l, t + radius), false),
            ((l, t + corner), true),
            ((l + corner, t), true),
            ((l + radius, t), false),
        ];
        let points = path
            .iter()
            .map(|(at, handle)| self.point(*at, *handle))
            .collect();
        self.push(Op::DrawLine {
            line: Line {
                points,
                is_closed: true,
            },
        });
    }

    /// The dark modules as rectangles in units of one module, those of a row merged.
    fn modules(&mut self, rect: &Rect, side: usize, dark: &[bool]) {
        self.set_fill(Colour::BLACK);
        let [x, y, ..] = self.area(rect);
        let unit = rect.width / side as f32;
        let mut path = String::new();
        for (row, modules) in dark.chunks(side).enumerate() {
            let mut column = 0;
            for stretch in modules.chunk_by(|one, other| one == other) {
                if stretch[0] {
                    let up = side - 1 - row;
                    write!(path, "{column} {up} {} 1 re ", stretch.len()).expect(GROWS);
                }
                column += stretch.len();
            }
        }
        path.push_str("f ");
        self.within([unit, 0.0, 0.0, unit, x, y], |writer| {
            writer.raw(&path);
        });
    }

    fn point(&self, (x, y): (f32, f32), bezier: bool) -> LinePoint {
        LinePoint {
            p: Point {
                x: Pt(round(x)),
                y: Pt(round(self.height - y)),
            },
            bezier,
        }
    }
}

/// A string of glyph numbers in the making. Lengths are thousandths of an em.
#[derive(Default)]
struct Glyphs {
    start: i32,
    /// Where the reader's pen is.
    pen: i32,
    rise: i32,
    hex: String,
    adjusted: bool,
}

impl Glyphs {
    fn is_empty(&self) -> bool {
        self.hex.is_empty()
    }

    fn push(&mut self, code: u16, origin: i32, width: i32) {
        if origin != self.pen {
            write!(self.hex, ">{}<", self.pen - origin).expect(GROWS);
            self.adjusted = true;
        }
        for shift in [12, 8, 4, 0] {
            let digit = u32::from(code >> shift) & 15;
            self.hex
                .push(char::from_digit(digit, 16).expect("four bits are a digit"));
        }
        self.pen = origin + width;
    }

    fn finish(&mut self, out: &mut String) {
        let (before, after) = if self.adjusted {
            ("[<", ">]TJ")
        } else {
            ("<", ">Tj")
        };
        out.push_str(before);
        out.push_str(&self.hex);
        out.push_str(after);
        self.hex.clear();
        self.adjusted = false;
    }
}

/// Why writing to a string cannot fail.
const GROWS: &str = "a string grows";

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

/// Coordinates are rounded to 0.01 pt, far below what a printer can place.
fn round(value: f32) -> f32 {
    (value * 100.0).round() / 100.0
}

/// A rounded number as text.
pub(super) fn number(value: f32) -> String {
    let mut out = String::new();
    push_number(&mut out, value);
    out
}

/// Appends a number rounded to two places, without the zeros at its end.
fn push_number(out: &mut String, value: f32) {
    let hundredths = (f64::from(value) * 100.0).round() as i64;
    let (whole, rest) = (
        hundredths.unsigned_abs() / 100,
        hundredths.unsigned_abs() % 100,
    );
    let sign = if hundredths < 0 { "-" } else { "" };
    match (rest / 10, rest % 10) {
        (0, 0) => write!(out, "{sign}{whole}"),
        (tenths, 0) => write!(out, "{sign}{whole}.{tenths}"),
        (tenths, last) => write!(out, "{sign}{whole}.{tenths}{last}"),
    }
    .expect(GROWS);
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn numbers_are_short() {
        for (given, wanted) in [
            (0.0, "0"),
            (12.5, "12.5"),
            (-0.004, "0"),
            (-3.456, "-3.46"),
            (595.276, "595.28"),
            (0.05, "0.05"),
        ] {
            assert_eq!(number(given), wanted);
        }
    }
}
