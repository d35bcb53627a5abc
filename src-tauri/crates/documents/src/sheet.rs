//! What the sheets of a centre share: a title block, what repeats on each page, tables of text.
//!
//! Deliberately not here: what any one document says.

use crate::place::{Rect, Region, mm};

mod columns;
mod heading;
mod listing;
mod running;

pub(crate) use columns::Columns;
pub(crate) use heading::{Heading, Issuer, PLAIN, add_title, paragraph, space};
pub(crate) use listing::Listing;
pub(crate) use running::{Foot, RunningHead};

/// The white around the page.
pub(crate) const MARGIN: f32 = mm(15.0);

/// The room at the top of a later page for what repeats there.
const RUNNING_HEAD: f32 = mm(11.0);

/// The area of a page between its running parts; the first has no running head.
pub(crate) fn region(page: usize, number: usize, (width, height): (f32, f32), foot: f32) -> Region {
    let top = if number == 0 {
        MARGIN
    } else {
        MARGIN + RUNNING_HEAD
    };
    let bottom = height - MARGIN - foot;
    Region {
        page,
        rect: Rect {
            x: MARGIN,
            y: top,
            width: width - 2.0 * MARGIN,
            height: bottom - top,
        },
    }
}
