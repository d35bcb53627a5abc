//! Turning placed items into a PDF file. The only room that knows printpdf and lopdf.
//!
//! printpdf makes the fonts and the operations of the pages; the structure tree, which is most of
//! the objects of a tagged file, is written as bytes into object streams, because as objects in
//! memory it would cost more than everything else. Deliberately not here: what is on a page.

use std::ops::ControlFlow;

use lopdf::ObjectId;

use crate::fonts::Fonts;
use crate::place::Document;

mod content;
mod drawing;
mod embed;
mod file;
mod metadata;
mod outline;
mod tags;

use content::{PageContent, write_pages};
use embed::Embedding;
use file::PdfFile;

/// Why no file was made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PaintProblem {
    /// The document has no page.
    #[error("the document has no page")]
    NoPage,
    /// The glyphs used could not be taken out of this face.
    #[error("the face {0} cannot be embedded")]
    Face(String),
    /// The caller asked to stop.
    #[error("cancelled")]
    Cancelled,
}

/// Pages are handed to printpdf in groups of this many, which bounds the memory of a long run.
const GROUP: usize = 8;

/// Paints a document; the bytes are the file.
///
/// # Errors
/// [`PaintProblem`]
pub fn paint(document: &Document, fonts: &Fonts) -> Result<Vec<u8>, PaintProblem> {
    paint_with(document, fonts, &mut |_, _| ControlFlow::Continue(()))
}

/// As [`paint`], and tells `progress` how many pages of how many are done; it may stop the work.
///
/// # Errors
/// [`PaintProblem`]
pub fn paint_with(
    document: &Document,
    fonts: &Fonts,
    progress: &mut dyn FnMut(usize, usize) -> ControlFlow<()>,
) -> Result<Vec<u8>, PaintProblem> {
    if document.pages.is_empty() {
        return Err(PaintProblem::NoPage);
    }
    let embedding = Embedding::collect(document, fonts);
    let mut file = PdfFile::new();
    let font_objects = embedding.write(fonts, &mut file)?;
    let images = embed::images(document, &mut file);
    let resources = file.object(&format!("<</Font{font_objects}/XObject{images}>>"));
    let tree = file.reserve();
    let pages: Vec<u32> = document.pages.iter().map(|_| file.reserve()).collect();
    let mut tags = tags::Tags::new(document, &pages, &mut file);

    let total = document.pages.len();
    for (group, slice) in document.pages.chunks(GROUP).enumerate() {
        for (number, page) in write_pages(group * GROUP, slice, &document.structure, &embedding)
            .into_iter()
            .enumerate()
        {
            let number = group * GROUP + number;
            let contents = file.stream("", &page.bytes);
            let annotations = tags.page(number, &page, &mut file);
            let placed = &document.pages[number];
            file.object_at(
                pages[number],
                &format!(
                    "<</Type/Page/Parent {tree} 0 R/MediaBox[0 0 {} {}]/Resources {resources} 0 R\
                     /Contents {contents} 0 R/StructParents {number}/Tabs/S{annotations}>>",
                    content::number(placed.width),
                    content::number(placed.height),
                ),
            );
            if progress(number + 1, total).is_break() {
                return Err(PaintProblem::Cancelled);
            }
        }
    }
    write_page_tree(&mut file, tree, &pages);
    let structure = tags.finish(&mut file);
    let catalog = metadata::catalog(document, tree, structure, &pages, &mut file);
    let info = metadata::info(&document.meta, &mut file);
    Ok(file.finish(catalog, info))
}

/// The content of each page before compression; what the speed of [`paint`] is measured against.
///
/// # Errors
/// [`PaintProblem`]
pub fn page_streams(document: &Document, fonts: &Fonts) -> Result<Vec<Vec<u8>>, PaintProblem> {
    let embedding = Embedding::collect(document, fonts);
    Ok(document
        .pages
        .chunks(GROUP)
        .enumerate()
        .flat_map(|(group, slice)| {
            write_pages(group * GROUP, slice, &document.structure, &embedding)
        })
        .map(|page: PageContent| page.bytes)
        .collect())
}

fn write_page_tree(file: &mut PdfFile, tree: u32, pages: &[u32]) {
    let kids: Vec<String> = pages.iter().map(|page| format!("{page} 0 R")).collect();
    let kids = kids.join(" ");
    file.object_at(
        tree,
        &format!("<</Type/Pages/Count {}/Kids[{kids}]>>", pages.len()),
    );
}

/// The number of an object that printpdf made; its generations are always 0.
fn object_number(id: ObjectId) -> u32 {
    id.0
}
