//! Pictures as they are placed: pixels, or outlines filled with a colour.
//!
//! Deliberately not here: reading them from files (see [`crate::pictures`]).

use std::sync::Arc;

use super::Colour;

/// A picture as bare pixels, rows from the top, three bytes (red, green, blue) a pixel.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Image {
    /// Pixels in a row.
    pub width: usize,
    /// Rows.
    pub height: usize,
    /// `width * height * 3` bytes.
    pub pixels: Vec<u8>,
}

/// A picture as outlines, in units of its own from its top left corner, downwards.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawing {
    /// The width.
    pub width: f32,
    /// The height.
    pub height: f32,
    /// The outlines, those behind first.
    pub outlines: Vec<Outline>,
}

/// An outline that is filled.
#[derive(Debug, Clone, PartialEq)]
pub struct Outline {
    /// The colour.
    pub colour: Colour,
    /// Whether what is enclosed twice is outside again.
    pub even_odd: bool,
    /// Its parts, one after the other.
    pub segments: Vec<Segment>,
}

/// A part of an outline, from where the last one ended.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Segment {
    /// Begins anew at a point.
    Move((f32, f32)),
    /// A straight line to a point.
    Line((f32, f32)),
    /// A cubic Bézier curve: its two handles, then its end.
    Curve((f32, f32), (f32, f32), (f32, f32)),
    /// Back to where it began.
    Close,
}

/// A picture that items can show.
#[derive(Debug, Clone, PartialEq)]
pub enum Picture {
    /// From a photograph or a PNG.
    Pixels(Image),
    /// From an SVG.
    Paths(Drawing),
}

impl Picture {
    /// The width divided by the height.
    #[must_use]
    pub fn proportion(&self) -> f32 {
        match self {
            Self::Pixels(image) => image.width as f32 / image.height.max(1) as f32,
            Self::Paths(drawing) => drawing.width / drawing.height,
        }
    }
}

impl From<Image> for Arc<Picture> {
    fn from(image: Image) -> Self {
        Self::new(Picture::Pixels(image))
    }
}
