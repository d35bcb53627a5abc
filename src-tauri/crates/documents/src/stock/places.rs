//! Which label of which sheet each of a run gets, which are used up afterwards, and what of a label
//! an office printer leaves white.
//!
//! Deliberately not here: what stands on a label.

use super::{Stock, StockKind};
use crate::place::{Rect, mm};

/// Office printers leave this much of a sheet white.
const WHITE_MARGIN: f32 = mm(5.0);

/// A label that is used up is not on the sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("label {label} of a sheet of {labels}")]
pub struct NoSuchLabel {
    /// The label, from 1.
    pub label: usize,
    /// How many labels the sheet has.
    pub labels: usize,
}

/// The label that each of a run of `count` gets: its page from 0 and its rectangle in points. `used`
/// are labels of the first sheet, from 1.
///
/// # Errors
/// [`NoSuchLabel`]
pub fn boxes(
    stock: &Stock,
    used: &[usize],
    count: usize,
) -> Result<Vec<(usize, Rect)>, NoSuchLabel> {
    let labels = stock.label_rects();
    let free = free(used, labels.len())?;
    let on_first = free.iter().map(|label| (0, labels[*label]));
    let later = (0..).map(|number| (1 + number / labels.len(), labels[number % labels.len()]));
    Ok(on_first.chain(later).take(count).collect())
}

/// The labels that are used up, from 1, on the last sheet once `count` are printed; none
/// when that sheet is full, so that the next one is fresh.
///
/// # Errors
/// [`NoSuchLabel`]
pub fn used_after(stock: &Stock, used: &[usize], count: usize) -> Result<Vec<usize>, NoSuchLabel> {
    let labels = stock.labels();
    let free = free(used, labels)?;
    let mut after: Vec<usize> = if count <= free.len() {
        let still = free[count..].to_vec();
        (0..labels).filter(|label| !still.contains(label)).collect()
    } else {
        (0..(count - free.len() - 1) % labels + 1).collect()
    };
    if after.len() == labels {
        after.clear();
    }
    Ok(after.into_iter().map(|label| label + 1).collect())
}

/// The labels of the first sheet that can be printed on, from 0.
fn free(used: &[usize], labels: usize) -> Result<Vec<usize>, NoSuchLabel> {
    if let Some(label) = used
        .iter()
        .copied()
        .find(|label| !(1..=labels).contains(label))
    {
        return Err(NoSuchLabel { label, labels });
    }
    let mut free: Vec<usize> = (0..labels).collect();
    free.retain(|label| !used.contains(&(label + 1)));
    if free.is_empty() {
        free.extend(0..labels);
    }
    Ok(free)
}

/// How much of each side of a label may lie in the part of the sheet that stays white; on all
/// labels alike, so that all of a sheet look the same. A label printer has no such part.
pub(crate) fn clear(stock: &Stock) -> (f32, f32) {
    if stock.kind == StockKind::Single {
        return (0.0, 0.0);
    }
    let missing = |start: f32, pitch: f32, count: usize, length: f32, page: f32| {
        let end = page - start - (count - 1) as f32 * pitch - length;
        (WHITE_MARGIN - mm(start.min(end))).max(0.0)
    };
    (
        missing(
            stock.left,
            stock.pitch_x,
            stock.columns,
            stock.label_width,
            stock.page_width,
        ),
        missing(
            stock.top,
            stock.pitch_y,
            stock.rows,
            stock.label_height,
            stock.page_height,
        ),
    )
}
