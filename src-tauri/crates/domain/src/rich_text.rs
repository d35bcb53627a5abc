//! The structured form of the texts that staff write: paragraphs, lists, quotations, bold, links.
//!
//! A text is stored as the person typed it, in a small part of Markdown; this file only reads it.
//! Deliberately not here: headings, tables, images and raw HTML. What looks like one of those is
//! kept as plain words, so that no word of a text is ever lost.

/// A run of characters with one appearance. A `\n` in `text` is a line break the author typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    /// The words, as typed.
    pub text: String,
    /// Strong emphasis (`**words**`).
    pub bold: bool,
    /// Emphasis (`*words*`).
    pub italic: bool,
    /// The target of a link, when the words carry one.
    pub link: Option<String>,
}

/// A block of a text, in reading order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// Words that flow as one paragraph.
    Paragraph(Vec<Span>),
    /// Somebody else's words.
    Quotation(Vec<Block>),
    /// A list; an item holds blocks, so that lists nest.
    List {
        /// The number of the first item of a numbered list; `None` for bullets.
        start: Option<u32>,
        /// The items, each a sequence of blocks.
        items: Vec<Vec<Block>>,
    },
}
