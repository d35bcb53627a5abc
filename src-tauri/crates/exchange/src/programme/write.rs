//! From a document to the bytes of a programme file; empty fields are not written.
//!
//! Deliberately not here: the time of writing, so that the same programme gives the same bytes.

use super::document::Document;
use super::{FORMAT, VERSION};
use serde::Serialize;

#[derive(Serialize)]
struct File<'a> {
    format: &'static str,
    version: u64,
    #[serde(flatten)]
    document: &'a Document,
}

/// Writes a programme file: JSON that a person can read, with a line end at its end.
pub fn write(document: &Document) -> Vec<u8> {
    let file = File {
        format: FORMAT,
        version: VERSION,
        document,
    };
    let mut bytes = serde_json::to_vec_pretty(&file).expect("texts, numbers and lists are JSON");
    bytes.push(b'\n');
    bytes
}
