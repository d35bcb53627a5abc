//! Where the ink of placed items really is, measured from the outlines of their glyphs.

use harfrust::GlyphId;

use crate::fonts::Shaped;
use crate::place::{Item, Rect, Shape};
use crate::testing::fonts;

/// The rectangle of an item's ink; none when it has no ink.
pub(super) fn ink_of(item: &Item) -> Option<Rect> {
    match &item.shape {
        Shape::Text {
            x, y, size, shaped, ..
        } => text_ink(shaped, (*x, *y), *size),
        Shape::Line { from, to, .. } => Some(Rect {
            x: from.0,
            y: from.1,
            width: to.0 - from.0,
            height: to.1 - from.1,
        }),
        Shape::Fill { rect, .. }
        | Shape::Frame { rect, .. }
        | Shape::Image { rect, .. }
        | Shape::TurnedImage { rect, .. }
        | Shape::Modules { rect, .. } => Some(*rect),
        Shape::TurnedText {
            x, y, size, shaped, ..
        } => {
            let upright = text_ink(shaped, (*x, *y), *size)?;
            Some(Rect {
                x: 2.0 * x - upright.right(),
                y: 2.0 * y - upright.bottom(),
                ..upright
            })
        }
        // The corners of a drawing stay within the ground that is under it.
        Shape::Polygon { .. } => None,
        // No badge has any.
        Shape::Link { .. } => None,
    }
}

fn text_ink(shaped: &Shaped, (x, y): (f32, f32), size: f32) -> Option<Rect> {
    let mut pen = 0;
    let mut boxes: Option<(f32, f32, f32, f32)> = None;
    for run in &shaped.runs {
        let face = fonts().face(run.face);
        let metrics = face.font.glyph_metrics();
        let scale = size / f32::from(face.units);
        for glyph in &run.glyphs {
            let extents = metrics.extents(GlyphId::new(u32::from(glyph.id))).unwrap();
            if extents.width > 0.0 {
                let em = size / 1000.0;
                let left = x + (pen + i32::from(glyph.dx)) as f32 * em + extents.x_bearing * scale;
                let top = y - f32::from(glyph.dy) * em - extents.y_bearing * scale;
                let right = left + extents.width * scale;
                let bottom = top + extents.height * scale;
                boxes = Some(boxes.map_or((left, top, right, bottom), |(l, t, r, b)| {
                    (l.min(left), t.min(top), r.max(right), b.max(bottom))
                }));
            }
            pen += i32::from(glyph.advance);
        }
    }
    boxes.map(|(left, top, right, bottom)| Rect {
        x: left,
        y: top,
        width: right - left,
        height: bottom - top,
    })
}

/// Whether one rectangle lies in another that is larger by `slack` points on each side.
pub(super) fn within(inner: &Rect, outer: &Rect, slack: f32) -> bool {
    inner.x >= outer.x - slack
        && inner.y >= outer.y - slack
        && inner.right() <= outer.right() + slack
        && inner.bottom() <= outer.bottom() + slack
}

/// Whether two rectangles share more than `slack` points in both directions.
pub(super) fn overlap(one: &Rect, other: &Rect, slack: f32) -> bool {
    one.x.max(other.x) + slack < one.right().min(other.right())
        && one.y.max(other.y) + slack < one.bottom().min(other.bottom())
}
