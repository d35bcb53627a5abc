//! Which label each badge gets, and which are used up afterwards.
//!
//! Deliberately not here: what stands on a label.

use super::BadgeProblem;
use crate::place::Rect;
use crate::stock::Stock;

/// The label that each of `count` badges gets: its page from 0 and its rectangle in points. `used`
/// are labels of the first sheet, from 1.
///
/// # Errors
/// [`BadgeProblem::NoSuchLabel`]
pub fn boxes(
    stock: &Stock,
    used: &[usize],
    count: usize,
) -> Result<Vec<(usize, Rect)>, BadgeProblem> {
    let labels = stock.label_rects();
    let free = free(used, labels.len())?;
    let on_first = free.iter().map(|label| (0, labels[*label]));
    let later = (0..).map(|number| (1 + number / labels.len(), labels[number % labels.len()]));
    Ok(on_first.chain(later).take(count).collect())
}

/// The labels that are used up, from 1, on the last sheet once `count` badges are printed; none
/// when that sheet is full, so that the next one is fresh.
///
/// # Errors
/// [`BadgeProblem::NoSuchLabel`]
pub fn used_after(stock: &Stock, used: &[usize], count: usize) -> Result<Vec<usize>, BadgeProblem> {
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
fn free(used: &[usize], labels: usize) -> Result<Vec<usize>, BadgeProblem> {
    if let Some(label) = used
        .iter()
        .copied()
        .find(|label| !(1..=labels).contains(label))
    {
        return Err(BadgeProblem::NoSuchLabel { label, labels });
    }
    let mut free: Vec<usize> = (0..labels).collect();
    free.retain(|label| !used.contains(&(label + 1)));
    if free.is_empty() {
        free.extend(0..labels);
    }
    Ok(free)
}
