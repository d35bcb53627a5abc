//! What is printed: programmes and lists become the plain data of a document, and that a PDF.
//!
//! Printing is three steps. [`prepare`] reads everything and needs the database;
//! [`Prepared::print`] needs nothing but time, so a window can do it aside; [`Prepared::record`]
//! remembers the run once the paper is there. A preview is only painted ([`Prepared::paint`]).
//! Deliberately absent: where the file goes, and any layout.

mod address_labels;
mod agenda;
mod alignment_page;
mod badges;
mod bound;
mod brochure;
mod certificates;
mod check_list;
mod direction_signs;
mod door_signs;
mod folder;
mod folder_cover;
mod fonts;
mod gauge;
mod in_force;
mod in_hands_of;
mod items;
mod lists;
mod logos;
mod paint;
mod participant_list;
mod partner_directory;
mod people;
mod prepare;
mod reprint;
mod run;
mod sign_in;
mod slip;
mod speaker_list;
mod stocks;
mod subject;
mod table_tents;
mod used_labels;
mod wall_list;
pub(crate) mod wording;

pub use address_labels::addressees;
pub(crate) use brochure::in_words;
pub use fonts::fonts;
pub use gauge::{GaugedBrochure, gauged};
pub(crate) use in_hands_of::in_hands_of;
pub use paint::{Prepared, Printed};
pub use prepare::{file_name, job_title, prepare};
pub use reprint::{reprints, settle_reprints};
pub use stocks::{USUAL_LABELS, USUAL_STOCK, stocks};
pub use used_labels::used_labels;

use parvis_documents::place::Colour;

use crate::words::Catalogue;

/// "page {page} / {pages}", for the documents to fill in.
fn page_of(words: &Catalogue) -> String {
    words.with("paper-page", &[("page", "{page}"), ("pages", "{pages}")])
}

/// The centre's colour (`#rrggbb`), or the usual one when it has set none.
fn accent(colour: &str) -> Colour {
    let parts = colour
        .strip_prefix('#')
        .filter(|hex| hex.len() == 6 && hex.is_ascii());
    let channel = |hex: &str, at: usize| u8::from_str_radix(&hex[at..at + 2], 16).ok();
    parts
        .and_then(|hex| Some(Colour(channel(hex, 0)?, channel(hex, 2)?, channel(hex, 4)?)))
        .unwrap_or(Colour::TEAL)
}
