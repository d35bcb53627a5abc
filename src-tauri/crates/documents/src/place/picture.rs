//! Pictures as they are placed: pixels, or outlines filled with a colour.
//!
//! Deliberately not here: reading them from files (see [`crate::pictures`]).

use std::fmt;
use std::sync::Arc;

use sha2::{Digest, Sha256};

use super::{Colour, Document, ImageId};

/// A picture as bare pixels, rows from the top, three bytes (red, green, blue) a pixel.
#[derive(Clone, PartialEq, Eq)]
pub struct Image {
    /// Pixels in a row.
    pub width: usize,
    /// Rows.
    pub height: usize,
    /// `width * height * 3` bytes.
    pub pixels: Vec<u8>,
    /// Of the pixels: contents are compared by it often, and there may be millions of them.
    hash: String,
}

impl Image {
    /// A picture from its `width * height * 3` bytes.
    #[must_use]
    pub fn new(width: usize, height: usize, pixels: Vec<u8>) -> Self {
        let hash = hex(Sha256::digest(&pixels).as_slice());
        Self {
            width,
            height,
            pixels,
            hash,
        }
    }
}

/// A picture as outlines, in units of its own from its top left corner, downwards.
#[derive(Clone, PartialEq)]
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

impl Document {
    /// Adds a picture that items can refer to; the same one again is held once.
    pub(super) fn image(&mut self, picture: Arc<Picture>) -> ImageId {
        let known = self
            .images
            .iter()
            .position(|one| Arc::ptr_eq(one, &picture));
        ImageId(known.unwrap_or_else(|| {
            self.images.push(picture);
            self.images.len() - 1
        }))
    }
}

impl From<Image> for Arc<Picture> {
    fn from(image: Image) -> Self {
        Self::new(Picture::Pixels(image))
    }
}

/// A picture that says what it shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Logo {
    /// What it looks like; see [`crate::pictures::read`].
    pub picture: Arc<Picture>,
    /// What it shows, for those who do not see it ("Logo de la Région"); empty when the name
    /// stands there anyway.
    pub alternative: String,
}

/// The size and a hash: the content of a document is compared by its debug form, which must not
/// hold millions of pixels.
impl fmt::Debug for Image {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Image({} x {}, {})", self.width, self.height, self.hash)
    }
}

/// The size and a hash, as of an [`Image`].
impl fmt::Debug for Drawing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut hash = Sha256::new();
        for outline in &self.outlines {
            let Colour(red, green, blue) = outline.colour;
            hash.update([red, green, blue, u8::from(outline.even_odd)]);
            for segment in &outline.segments {
                let (kind, points): (u8, &[(f32, f32)]) = match segment {
                    Segment::Move(to) => (0, &[*to]),
                    Segment::Line(to) => (1, &[*to]),
                    Segment::Curve(first, second, to) => (2, &[*first, *second, *to]),
                    Segment::Close => (3, &[]),
                };
                hash.update([kind]);
                for (x, y) in points {
                    hash.update(x.to_bits().to_le_bytes());
                    hash.update(y.to_bits().to_le_bytes());
                }
            }
        }
        let hash = hex(hash.finalize().as_slice());
        write!(f, "Drawing({} x {}, {hash})", self.width, self.height)
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
