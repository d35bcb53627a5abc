//! Meeting the paper exactly: what a printer does to a page is undone beforehand.
//!
//! Deliberately not here: how a printer is measured (see the ruler).

use super::Document;

/// What was measured of a printer; see [`crate::ruler`].
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Alignment {
    /// How far to the right everything has to go, in points.
    pub right: f32,
    /// How far down.
    pub down: f32,
    /// What lengths are multiplied by.
    pub scale: f32,
}

impl Document {
    /// The same pages for a printer: enlarged about their middle, then moved.
    #[must_use]
    pub fn aligned(mut self, alignment: Alignment) -> Self {
        let Alignment { right, down, scale } = alignment;
        let offset = |length: f32, by: f32| length / 2.0 * (1.0 - scale) + by;
        for page in &mut self.pages {
            let (right, down) = (offset(page.width, right), offset(page.height, down));
            for item in &mut page.items {
                item.shape.scale(scale);
                item.shape.shift(right, down);
            }
        }
        self
    }
}
