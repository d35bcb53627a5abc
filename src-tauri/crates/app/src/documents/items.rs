//! The parts of a paper that can be printed alone, each with a fingerprint of what it shows.
//!
//! A badge, a tent or a sign is a part of its own; of other papers the pages are. What changes
//! with every run without being content is no part of a fingerprint: the label of the run, and
//! how many pages there are. Deliberately not here: what is remembered of them.

use parvis_documents::place::{Document, Item, Page, Shape, Sides};
use sha2::{Digest, Sha256};

/// The key under which a print remembers the content of the whole paper.
pub(super) const CONTENT: &str = "content";

/// A part of a paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Piece {
    /// What it is known by from one print to the next: a key, or the number of the page.
    pub key: String,
    /// Of everything it shows.
    pub hash: String,
    /// What a person calls it; empty for a page. Never remembered.
    pub label: String,
}

impl Piece {
    /// A part with its content; the debug form of it names each field with its value.
    pub fn of(
        key: impl Into<String>,
        label: impl Into<String>,
        content: &impl std::fmt::Debug,
    ) -> Self {
        Self {
            key: key.into(),
            hash: short(Sha256::digest(format!("{content:?}").as_bytes())),
            label: label.into(),
        }
    }
}

/// What stands on pages without being content.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Running {
    /// The label of the run.
    pub run: String,
    /// The label of a page with the variables `{page}` and `{pages}`.
    pub page: String,
}

/// The pages as parts. The sheets of a booklet cannot be changed one by one, so they are one part.
pub(super) fn pages(document: &Document, running: &Running) -> Vec<Piece> {
    let mut hashes: Vec<String> = Vec::new();
    for (page, number) in document.pages.iter().zip(1..) {
        let label = page_label(running, number, document.pages.len());
        hashes.push(page_hash(document, page, &[&running.run, &label]));
    }
    if document.sides == Sides::FlipShortEdge {
        return vec![Piece::of("all", "", &hashes)];
    }
    let piece = |(hash, number): (String, usize)| Piece {
        key: number.to_string(),
        hash,
        label: String::new(),
    };
    hashes.into_iter().zip(1..).map(piece).collect()
}

fn page_label(running: &Running, page: usize, pages: usize) -> String {
    let label = running.page.replace("{page}", &page.to_string());
    label.replace("{pages}", &pages.to_string())
}

fn page_hash(document: &Document, page: &Page, ignored: &[&str]) -> String {
    let mut digest = Sha256::new();
    digest.update(page.width.to_le_bytes());
    digest.update(page.height.to_le_bytes());
    for Item { shape, .. } in &page.items {
        match shape {
            Shape::Text {
                x, y, size, shaped, ..
            }
            | Shape::TurnedText {
                x, y, size, shaped, ..
            } => {
                if ignored.contains(&shaped.text.trim()) {
                    continue;
                }
                let mut text = shaped.text.to_string();
                for part in ignored.iter().filter(|part| !part.is_empty()) {
                    text = text.replace(part, "");
                }
                for length in [x, y, size] {
                    digest.update(length.to_le_bytes());
                }
                digest.update(text.as_bytes());
                digest.update([0]);
            }
            // A picture is known by what it shows and not by its place among the others.
            Shape::Image { rect, image } => {
                digest.update(format!("{rect:?}{:?}", document.images.get(image.0)));
            }
            other => digest.update(format!("{other:?}")),
        }
    }
    short(digest.finalize())
}

/// Enough of a fingerprint to tell the parts of one paper apart.
fn short(digest: impl AsRef<[u8]>) -> String {
    let bytes = digest.as_ref().iter().take(16);
    bytes.map(|byte| format!("{byte:02x}")).collect()
}
