//! Where things go on a label, by its size and shape; the same for all labels of a stock.
//!
//! Lengths are points from the top left corner of the label. Deliberately not here: the sizes that
//! depend on what is written.

use super::code::{QUIET, SIDE};
use crate::place::{Rect, mm};
use crate::stock::{Stock, clear};

/// The band stays this far inside the label: sheets are drawn in askew by a millimetre or so, and
/// a band must not end up on the next label.
const BAND_INSET: f32 = mm(1.5);

/// The shape that everything else is derived from: 80 x 50 mm, scale 1.
const SCALE_ONE: f32 = mm(50.0);

/// Labels lower than this have the code beside the text, not below it.
const LOW: f32 = mm(44.0);

/// The sizes of a badge's texts in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Sizes {
    /// The largest a given name is set.
    pub(super) given: f32,
    /// The smallest a name is set.
    pub(super) name_floor: f32,
    pub(super) organisation: f32,
    pub(super) organisation_floor: f32,
    pub(super) function: f32,
    pub(super) event: f32,
    pub(super) category: f32,
}

/// The places on a label.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Frame {
    /// The names and, unless there is a foot, what stands below them.
    pub(super) text: Rect,
    /// The place of the organisation beside the code; its bottom is a baseline.
    pub(super) foot: Option<Rect>,
    /// The modules of the code, without their quiet zone.
    pub(super) code: Rect,
    /// The line of the event, above the text.
    pub(super) event: Option<Rect>,
    /// The coloured band.
    pub(super) band: Rect,
    /// The left end of the words in the band.
    pub(super) left: f32,
    /// The right end of the words in the band.
    pub(super) right: f32,
    pub(super) sizes: Sizes,
}

impl Frame {
    /// The places on the labels of a stock, of a folded one on its front; with or without a code
    /// and a band.
    pub(super) fn new(stock: &Stock, with_code: bool, with_band: bool) -> Self {
        let (width, height) = (mm(stock.label_width), mm(stock.face_height()));
        let (clear_x, clear_y) = clear(stock);
        let small = width.min(height);
        // An upright label is narrow before it is low.
        let scale = height.min(width * 0.75) / SCALE_ONE;
        let pad = (small * 0.08)
            .clamp(mm(2.5), mm(8.0))
            .max(mm(stock.corner) * 0.3 + mm(1.0));
        let inset_x = clear_x.max(BAND_INSET);
        let inset_y = clear_y.max(BAND_INSET);
        let left = pad.max(inset_x + mm(1.5));
        let right = width - left;
        let top = pad.max(clear_y);
        let category = (height.min(width * 0.8) * 0.13).clamp(mm(4.6), mm(11.0));
        let band_height = if with_band { category } else { 0.0 };
        let band = Rect {
            x: inset_x,
            y: height - inset_y - band_height,
            width: width - 2.0 * inset_x,
            height: band_height,
        };
        let sizes = Sizes {
            given: (46.0 * scale).clamp(24.0, 84.0),
            name_floor: (14.0 * scale).clamp(8.5, 18.0),
            organisation: (11.0 * scale).clamp(8.0, 18.0),
            organisation_floor: (8.0 * scale).clamp(6.5, 12.0),
            function: (9.5 * scale).clamp(7.0, 14.0),
            event: (7.5 * scale).clamp(6.5, 11.0),
            category: category * 0.52,
        };
        let module = (small * 0.0086).clamp(mm(0.36), mm(0.5));
        let (side, quiet) = (module * SIDE as f32, module * QUIET as f32);
        let above_band = quiet.max(height * 0.04);
        let bottom = if with_band {
            band.y - above_band
        } else {
            height - pad.max(above_band).max(clear_y)
        };
        let code = Rect {
            x: right - side,
            y: bottom - side,
            width: side,
            height: side,
        };
        let low = height < LOW;
        let upright = height > width;
        // A low label has no room to spare for what everybody knows.
        let event = (!low).then_some(Rect {
            x: left,
            y: top,
            width: right - left,
            height: sizes.event * 2.2,
        });
        let text_top = event.map_or(top, |event| event.bottom());
        let beside_code = if with_code {
            code.x - quiet - mm(0.5)
        } else {
            right
        };
        let text = |right: f32, bottom: f32| Rect {
            x: left,
            y: text_top,
            width: right - left,
            height: bottom - text_top,
        };
        let (text, foot) = if low {
            (text(beside_code, bottom), None)
        } else if upright {
            let bottom = if with_code { code.y - quiet } else { bottom };
            (text(right, bottom), None)
        } else {
            let foot = Rect {
                x: left,
                y: code.y,
                width: beside_code - left,
                height: side,
            };
            (text(right, bottom), Some(foot))
        };
        Self {
            text,
            foot,
            code,
            event,
            band,
            left,
            right,
            sizes,
        }
    }
}
