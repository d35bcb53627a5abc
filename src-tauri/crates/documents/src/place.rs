//! Pages of placed items: what a document is before it becomes a file.
//!
//! Lengths are points (1/72 inch) from the top left corner of the page, downwards. Each item has
//! an owner: an element of the structure (heading, cell …) or nobody, which makes it an artifact
//! that reading software skips. Deliberately not here: any file format.

use std::sync::Arc;

use crate::fonts::Shaped;

mod align;
mod draft;
mod excerpt;
mod flow;
mod impose;
mod join;
mod picture;
mod rich;
mod structure;
mod table;

pub use align::Alignment;
pub use draft::Draft;
pub use flow::{Flow, Mark, Region, Strip};
pub use picture::{Drawing, Image, Logo, Outline, Picture, Segment};
pub use rich::{RichStyle, rich_text};
pub use structure::{ElementId, Node, Role, Scope, Structure};
pub use table::{Align, Cell, CellLine, Column, Grid, Table};

/// Points in a millimetre.
const POINTS_PER_MM: f32 = 72.0 / 25.4;

/// The width and height of A4 upright, in points.
pub const A4: (f32, f32) = (210.0 * POINTS_PER_MM, 297.0 * POINTS_PER_MM);

/// The width and height of A5 upright, in points.
pub const A5: (f32, f32) = (148.0 * POINTS_PER_MM, 210.0 * POINTS_PER_MM);

/// Millimetres as points.
#[must_use]
pub const fn mm(millimetres: f32) -> f32 {
    millimetres * POINTS_PER_MM
}

/// A colour of the screen and the printer, red, green and blue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour(pub u8, pub u8, pub u8);

impl Colour {
    /// The colour of text.
    pub const BLACK: Self = Self(0, 0, 0);
    /// The colour of paper.
    pub const WHITE: Self = Self(255, 255, 255);
    /// Secondary text; 7.0 : 1 on white.
    pub const GREY: Self = Self(89, 89, 89);
    /// Hairlines.
    pub const RULE: Self = Self(150, 150, 150);
    /// A deep teal, the accent when a centre has set none; 7.6 : 1 on white.
    pub const TEAL: Self = Self(0, 92, 100);
}

/// A rectangle by its top left corner and its size.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rect {
    /// From the left edge of the page.
    pub x: f32,
    /// From the top edge of the page.
    pub y: f32,
    /// To the right.
    pub width: f32,
    /// Downwards.
    pub height: f32,
}

impl Rect {
    /// The right edge.
    #[must_use]
    pub fn right(&self) -> f32 {
        self.x + self.width
    }

    /// The bottom edge.
    #[must_use]
    pub fn bottom(&self) -> f32 {
        self.y + self.height
    }
}

/// An image of the document, by its position in [`Document::images`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ImageId(pub usize);

/// What an item shows.
#[derive(Debug, Clone, PartialEq)]
pub enum Shape {
    /// A piece of text on one line.
    Text {
        /// The left end.
        x: f32,
        /// The baseline.
        y: f32,
        /// The size of an em.
        size: f32,
        /// The colour of the letters.
        colour: Colour,
        /// The glyphs.
        shaped: Arc<Shaped>,
    },
    /// A piece of text on one line, turned by half: the page has to be turned to read it.
    TurnedText {
        /// The end that the text starts from, which is its right end on the page.
        x: f32,
        /// The baseline; the letters hang below it.
        y: f32,
        /// The size of an em.
        size: f32,
        /// The colour of the letters.
        colour: Colour,
        /// The glyphs.
        shaped: Arc<Shaped>,
    },
    /// A straight line.
    Line {
        /// Where it starts, x and y.
        from: (f32, f32),
        /// Where it ends.
        to: (f32, f32),
        /// Its thickness.
        width: f32,
        /// Its colour.
        colour: Colour,
    },
    /// A filled rectangle.
    Fill {
        /// Where it is.
        rect: Rect,
        /// Its colour.
        colour: Colour,
    },
    /// A filled outline of straight sides.
    Polygon {
        /// The corners in order; the last one is joined to the first.
        corners: Arc<[(f32, f32)]>,
        /// Its colour.
        colour: Colour,
    },
    /// The outline of a rectangle.
    Frame {
        /// Where it is; the line is centred on the edge.
        rect: Rect,
        /// The radius of the corners; 0 for square ones.
        radius: f32,
        /// The thickness of the line.
        width: f32,
        /// Its colour.
        colour: Colour,
    },
    /// A picture.
    Image {
        /// Where it is.
        rect: Rect,
        /// Which one.
        image: ImageId,
    },
    /// A picture turned by half: the page has to be turned to see it upright.
    TurnedImage {
        /// Where it is on the page.
        rect: Rect,
        /// Which one.
        image: ImageId,
    },
    /// The black modules of a two-dimensional code.
    Modules {
        /// The square the modules fill, without the quiet zone.
        rect: Rect,
        /// Modules on a side.
        side: usize,
        /// `side * side` modules from the top left; true is black.
        dark: Arc<[bool]>,
    },
    /// An area that opens an address; shows nothing itself.
    Link {
        /// Where it is.
        rect: Rect,
        /// The address (`https:`, `mailto:`, `tel:`).
        target: Arc<str>,
        /// What the link is, for those who cannot see it.
        description: Arc<str>,
    },
}

impl Rect {
    /// Enlarges the rectangle and its distance from the corner of the page.
    fn scale(&mut self, factor: f32) {
        self.x *= factor;
        self.y *= factor;
        self.width *= factor;
        self.height *= factor;
    }
}

impl Shape {
    /// Enlarges the shape and its distance from the corner of the page.
    pub fn scale(&mut self, factor: f32) {
        match self {
            Self::Text { x, y, size, .. } | Self::TurnedText { x, y, size, .. } => {
                for length in [x, y, size] {
                    *length *= factor;
                }
            }
            Self::Line {
                from, to, width, ..
            } => {
                for length in [&mut from.0, &mut from.1, &mut to.0, &mut to.1, width] {
                    *length *= factor;
                }
            }
            Self::Polygon { corners, .. } => {
                let scaled = corners.iter().map(|(x, y)| (x * factor, y * factor));
                *corners = scaled.collect();
            }
            Self::Frame {
                rect,
                radius,
                width,
                ..
            } => {
                rect.scale(factor);
                *radius *= factor;
                *width *= factor;
            }
            Self::Fill { rect, .. }
            | Self::Image { rect, .. }
            | Self::TurnedImage { rect, .. }
            | Self::Modules { rect, .. }
            | Self::Link { rect, .. } => rect.scale(factor),
        }
    }

    /// Moves the shape to the right and down.
    pub fn shift(&mut self, right: f32, down: f32) {
        match self {
            Self::Text { x, y, .. } | Self::TurnedText { x, y, .. } => {
                *x += right;
                *y += down;
            }
            Self::Line { from, to, .. } => {
                for point in [from, to] {
                    point.0 += right;
                    point.1 += down;
                }
            }
            Self::Polygon { corners, .. } => {
                let moved = corners.iter().map(|(x, y)| (x + right, y + down));
                *corners = moved.collect();
            }
            Self::Fill { rect, .. }
            | Self::Frame { rect, .. }
            | Self::Image { rect, .. }
            | Self::TurnedImage { rect, .. }
            | Self::Modules { rect, .. }
            | Self::Link { rect, .. } => {
                rect.x += right;
                rect.y += down;
            }
        }
    }

    /// Turns the shape by half about a point.
    pub fn turn(&mut self, (x, y): (f32, f32)) {
        let about = |(right, down): (f32, f32)| (2.0 * x - right, 2.0 * y - down);
        match self {
            Self::Text {
                x,
                y,
                size,
                colour,
                shaped,
            } => {
                let (right, down) = about((*x, *y));
                *self = Self::TurnedText {
                    x: right,
                    y: down,
                    size: *size,
                    colour: *colour,
                    shaped: Arc::clone(shaped),
                };
            }
            Self::TurnedText {
                x,
                y,
                size,
                colour,
                shaped,
            } => {
                let (right, down) = about((*x, *y));
                *self = Self::Text {
                    x: right,
                    y: down,
                    size: *size,
                    colour: *colour,
                    shaped: Arc::clone(shaped),
                };
            }
            Self::Line { from, to, .. } => {
                (*from, *to) = (about(*to), about(*from));
            }
            Self::Polygon { corners, .. } => {
                *corners = corners.iter().copied().map(about).collect();
            }
            Self::Modules { rect, dark, .. } => {
                (rect.x, rect.y) = about((rect.right(), rect.bottom()));
                *dark = dark.iter().rev().copied().collect();
            }
            Self::Image { rect, image } | Self::TurnedImage { rect, image } => {
                let (rect, image) = (*rect, *image);
                let (x, y) = about((rect.right(), rect.bottom()));
                let turned = Rect { x, y, ..rect };
                *self = match self {
                    Self::TurnedImage { .. } => Self::Image {
                        rect: turned,
                        image,
                    },
                    _ => Self::TurnedImage {
                        rect: turned,
                        image,
                    },
                };
            }
            Self::Fill { rect, .. } | Self::Frame { rect, .. } | Self::Link { rect, .. } => {
                (rect.x, rect.y) = about((rect.right(), rect.bottom()));
            }
        }
    }

    /// The glyphs, when the shape is text.
    #[must_use]
    pub fn glyphs(&self) -> Option<&Arc<Shaped>> {
        match self {
            Self::Text { shaped, .. } | Self::TurnedText { shaped, .. } => Some(shaped),
            _ => None,
        }
    }
}

/// Who an item belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Owner {
    /// Nobody: decoration, repeated headers, page numbers.
    Artifact,
    /// An element of the structure.
    Element(ElementId),
}

/// Something at its place on a page.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// Who it belongs to.
    pub owner: Owner,
    /// What it shows.
    pub shape: Shape,
}

/// A page. Artifacts other than text are painted first; the rest in order, which is also the
/// reading order.
#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    /// The width of the paper.
    pub width: f32,
    /// The height of the paper.
    pub height: f32,
    /// What is on it.
    pub items: Vec<Item>,
    /// The pages that stand on it side by side; empty when it is read as it is.
    pub leaves: Vec<Leaf>,
}

/// Which page of the reading order the items from a position on belong to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Leaf {
    /// The first of its items on the paper, from 0.
    pub item: usize,
    /// The page a person reads, from 0.
    pub read: usize,
}

/// How the two sides of the paper are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Sides {
    /// As the person who prints likes.
    #[default]
    Any,
    /// Both sides, flipped on the short edge.
    FlipShortEdge,
}

/// An entry of the outline that viewers show beside the pages.
#[derive(Debug, Clone, PartialEq)]
pub struct Bookmark {
    /// 1 for the outermost.
    pub level: u8,
    /// The words.
    pub title: String,
    /// The page, from 0.
    pub page: usize,
    /// Where what it leads to begins, from the left edge of the page.
    pub x: f32,
    /// The height on the page, from its top.
    pub y: f32,
}

/// A moment as the file states it; the core has no clock, so it is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Moment {
    /// The year, four digits.
    pub year: u16,
    /// 1 to 12.
    pub month: u8,
    /// 1 to 31.
    pub day: u8,
    /// 0 to 23.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
    /// 0 to 59.
    pub second: u8,
}

/// What the file says of itself.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Meta {
    /// The title, shown by viewers in place of the file name.
    pub title: String,
    /// The organiser.
    pub author: String,
    /// A line on the content; may be empty.
    pub subject: String,
    /// The language of the words (`fr`).
    pub language: String,
    /// When the content was fixed (of the print run, not of this call).
    pub created: Moment,
}

/// What went wrong while placing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WarningKind {
    /// No face has this character; it shows as an empty box.
    MissingCharacter(char),
    /// A text was cut because its frame is full.
    Cut,
}

/// Something the person who prints has to know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Warning {
    /// What it is.
    pub kind: WarningKind,
    /// The text it is about, as given.
    pub item: String,
    /// The page, from 1.
    pub page: usize,
}

/// A finished document.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// What the file says of itself.
    pub meta: Meta,
    /// The pages in order.
    pub pages: Vec<Page>,
    /// The tree of elements.
    pub structure: Structure,
    /// The outline.
    pub bookmarks: Vec<Bookmark>,
    /// The pictures that items refer to.
    pub images: Vec<Arc<Picture>>,
    /// How its sheets are printed.
    pub sides: Sides,
    /// What the person who prints has to know.
    pub warnings: Vec<Warning>,
    /// Texts whose glyphs are numbered before those of the pages; see [`Document::excerpt`].
    pub numbering: Vec<Arc<Shaped>>,
}

#[cfg(test)]
mod tests;
