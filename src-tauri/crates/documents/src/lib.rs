//! Parvis: the `documents` room. Plain data in, pages of placed items out, then one painter that
//! turns them into PDF.
//!
//! A document folder (for example [`sign_in`]) places items with [`place`] and [`text`]; [`paint`]
//! is the only user of printpdf and lopdf. Deliberately not here: the clock, files, the words of
//! the interface (they come in as typed structs) and anything random; the same input gives the
//! same bytes.

pub mod address_labels;
pub mod badges;
pub mod brochure;
pub mod certificates;
pub mod directory;
pub mod fonts;
mod frames;
pub mod lists;
mod logos;
pub mod paint;
pub mod pictures;
pub mod place;
pub mod ruler;
mod sheet;
pub mod sign_in;
pub mod signs;
pub mod stock;
pub mod tents;
pub mod text;
pub mod typography;
pub mod wall;

#[cfg(test)]
mod testing;
