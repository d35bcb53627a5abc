//! Reading logos: PNG, JPEG and SVG files as pictures that can be placed.
//!
//! A file comes from anywhere, so everything is limited before it is decoded: bytes, pixels,
//! elements, depth. What cannot be shown as it is meant is refused, never shown half. Deliberately
//! not here: opening files, and where a picture stands.

use crate::place::Picture;

mod pixels;
mod svg;

/// The largest file, in bytes: a picture that fills the width of a page in print has less.
pub const MOST_BYTES: usize = 2 << 20;
/// The most pixels of a picture: more than an A4 page at 300 dots an inch has.
pub const MOST_PIXELS: usize = 40_000_000;
/// The most elements of an SVG.
pub const MOST_ELEMENTS: u32 = 20_000;

/// The kinds of files that are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PictureKind {
    /// Portable network graphics.
    Png,
    /// JPEG.
    Jpeg,
    /// Scalable vector graphics.
    Svg,
}

/// What an SVG may hold that paper cannot show as it is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SvgFeature {
    /// Letters that are not outlines: they would need a font nobody has.
    Text,
    /// A colour that changes from place to place.
    Gradient,
    /// A picture of pixels.
    Bitmap,
    /// A filter, a mask, a clip that is not a rectangle, a mixing of colours.
    Effect,
    /// Something that is in another file or on the web.
    Elsewhere,
}

/// Why a file is no picture for us.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PictureProblem {
    /// It is none of the kinds that are read.
    #[error("not a PNG, JPEG or SVG file")]
    UnknownKind,
    /// It has too many bytes: how many, and the most there may be.
    #[error("{bytes} bytes, at most {most}")]
    TooManyBytes {
        /// How many.
        bytes: usize,
        /// The most there may be.
        most: usize,
    },
    /// It has too many pixels.
    #[error("{width} x {height} pixels, at most {most} in all")]
    TooManyPixels {
        /// Pixels in a row.
        width: usize,
        /// Rows.
        height: usize,
        /// The most there may be in all.
        most: usize,
    },
    /// It has too many elements, or elements too deep in each other.
    #[error("too many elements, at most {most}")]
    TooComplex {
        /// The most there may be.
        most: u32,
    },
    /// It ends too early or is damaged.
    #[error("a damaged {0:?} file")]
    Corrupted(PictureKind),
    /// It holds something that paper cannot show as it is meant.
    #[error("an SVG with {0:?}")]
    Unsupported(SvgFeature),
    /// It shows nothing.
    #[error("an empty picture")]
    Empty,
}

/// Reads a picture.
///
/// # Errors
/// [`PictureProblem`]
pub fn read(bytes: &[u8]) -> Result<Picture, PictureProblem> {
    if bytes.len() > MOST_BYTES {
        return Err(PictureProblem::TooManyBytes {
            bytes: bytes.len(),
            most: MOST_BYTES,
        });
    }
    match kind(bytes) {
        Some(PictureKind::Png) => pixels::png(bytes).map(Picture::Pixels),
        Some(PictureKind::Jpeg) => pixels::jpeg(bytes).map(Picture::Pixels),
        Some(PictureKind::Svg) => svg::read(bytes).map(Picture::Paths),
        None => Err(PictureProblem::UnknownKind),
    }
}

/// What a file is, by its beginning and not by its name.
#[must_use]
pub fn kind(bytes: &[u8]) -> Option<PictureKind> {
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        return Some(PictureKind::Png);
    }
    if bytes.starts_with(b"\xFF\xD8\xFF") {
        return Some(PictureKind::Jpeg);
    }
    let text = std::str::from_utf8(bytes).ok()?;
    let begins = text.trim_start_matches('\u{FEFF}').trim_start();
    (begins.starts_with('<') && text.contains("<svg")).then_some(PictureKind::Svg)
}

#[cfg(test)]
mod tests;
