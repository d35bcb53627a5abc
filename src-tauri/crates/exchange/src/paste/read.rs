//! From a source to a draft: paragraphs, one after the other, each with what stands before it.
//!
//! Deliberately not here: the rules, see `find` for single facts and `build` for their places.

use super::account;
use super::build::Builder;
use super::draft::{Draft, Options};
use super::find::year::Years;
use super::paragraph::paragraphs;
use super::source::Source;

/// Reads a programme out of a text, as far as the rules go.
pub fn read(source: &Source, options: &Options) -> Draft {
    let paragraphs = paragraphs(source, &options.corrections);
    let years = Years::of(paragraphs.iter().map(|p| p.text.as_str()), options.year);
    let mut draft = Builder::new(&paragraphs, years).build();
    account::settle(&mut draft, source, &options.corrections);
    draft
}
