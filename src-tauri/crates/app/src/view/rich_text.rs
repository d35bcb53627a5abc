//! A rich text as it reads, for the preview beside the field it is typed in.
//!
//! Deliberately absent: how it is read, which is `domain::rich_text`'s.

use parvis_domain::rich_text::{self, Block, Span};
use serde::{Deserialize, Serialize};
use specta::Type;

/// A block of a text, in reading order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum BlockView {
    /// Words that flow as one paragraph.
    Paragraph {
        /// The runs of words.
        spans: Vec<SpanView>,
    },
    /// Somebody else's words.
    Quotation {
        /// What they said.
        blocks: Vec<BlockView>,
    },
    /// A list; items hold blocks, so that lists nest.
    List {
        /// The number of the first item, or nothing for bullets.
        start: Option<u32>,
        /// The items.
        items: Vec<ItemView>,
    },
}

/// One item of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ItemView {
    /// What stands in it.
    pub blocks: Vec<BlockView>,
}

/// A run of characters with one appearance. A `\n` in `text` is a line break.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct SpanView {
    /// The words.
    pub text: String,
    /// Strong emphasis.
    pub bold: bool,
    /// Emphasis.
    pub italic: bool,
    /// Where a link leads, or empty.
    pub link: String,
}

/// A text as it reads.
pub fn read(text: &str) -> Vec<BlockView> {
    blocks(rich_text::parse(text))
}

fn blocks(blocks: Vec<Block>) -> Vec<BlockView> {
    blocks.into_iter().map(block).collect()
}

fn block(block: Block) -> BlockView {
    match block {
        Block::Paragraph(spans) => BlockView::Paragraph {
            spans: spans.into_iter().map(span).collect(),
        },
        Block::Quotation(inner) => BlockView::Quotation {
            blocks: blocks(inner),
        },
        Block::List { start, items } => BlockView::List {
            start,
            items: items
                .into_iter()
                .map(|item| ItemView {
                    blocks: blocks(item),
                })
                .collect(),
        },
    }
}

fn span(span: Span) -> SpanView {
    SpanView {
        text: span.text,
        bold: span.bold,
        italic: span.italic,
        link: span.link.unwrap_or_default(),
    }
}
