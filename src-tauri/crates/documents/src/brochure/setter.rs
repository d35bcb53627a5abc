//! What every part of the brochure is set with: lines, headings, rows, links.
//!
//! Deliberately not here: the parts themselves, and where they land.

use std::sync::Arc;

use parvis_domain::rich_text::{Block, Span};

use super::columns::{beside, hairline, indented, kept_with_next, spaced, stacked};
use super::input::Words;
use super::look::Look;
use super::paper::{BODY, Paper};
use crate::fonts::{FontStyle, Fonts};
use crate::place::{Colour, Draft, ElementId, Owner, RichStyle, Role, Shape, Strip, rich_text};
use crate::text::{balanced, size_for_words};

/// Remarks: places of slots, roles.
pub(super) const SMALL: f32 = 9.5;
/// Headings that stand above their text.
const STANDING: f32 = 12.0;
/// A heading is never set smaller than this, even to keep a long word whole.
const SMALLEST_HEADING: f32 = 8.0;

/// How a heading looks.
#[derive(Debug, Clone, Copy)]
pub(super) struct Style {
    pub(super) style: FontStyle,
    pub(super) size: f32,
    pub(super) leading: f32,
    pub(super) colour: Colour,
}

impl Style {
    pub(super) const fn new(style: FontStyle, size: f32, colour: Colour) -> Self {
        Self {
            style,
            size,
            leading: 1.35,
            colour,
        }
    }

    /// Large letters stand closer.
    pub(super) const fn tight(self) -> Self {
        Self {
            leading: 1.2,
            ..self
        }
    }
}

/// The document in the making with all that setting needs.
pub(super) struct Setter<'a> {
    pub(super) draft: Draft,
    pub(super) fonts: &'a Fonts,
    pub(super) words: &'a Words,
    pub(super) look: Look,
    pub(super) paper: Paper,
}

impl Setter<'_> {
    /// Sets a short text in lines of even length.
    pub(super) fn even_lines(
        &self,
        element: ElementId,
        text: &str,
        style: Style,
        width: f32,
    ) -> Vec<Strip> {
        let text = self.look.typeset(text);
        let largest = self.look.size(style.size);
        let smallest = self.look.size(SMALLEST_HEADING).min(largest);
        let size = size_for_words(self.fonts, &text, style.style, (largest, smallest), width);
        let looks = RichStyle {
            leading: style.leading,
            ..self.look.line(style.style, size, style.colour)
        };
        let (height, y) = (looks.line_height(), looks.baseline(self.fonts));
        let lines = balanced(self.fonts, &text, style.style, size, width);
        let heads = matches!(self.draft.role(element), Role::Heading(_));
        let lines = lines.into_iter().map(|line| Strip {
            height,
            keep: true,
            heads,
            marks: looks.marks(line, Owner::Element(element), y),
            ..Strip::default()
        });
        let mut lines: Vec<Strip> = lines.collect();
        if let Some(last) = lines.last_mut() {
            last.keep = false;
        }
        lines
    }

    /// Bold lines that more words of their element follow: a space hangs at their end, so that
    /// reading software does not join the words.
    pub(super) fn followed(&self, mut strips: Vec<Strip>) -> Vec<Strip> {
        let last = strips.last_mut().and_then(|strip| strip.marks.last_mut());
        if let Some(Shape::Text { shaped, .. }) = last.map(|mark| &mut mark.shape) {
            *shaped = self
                .fonts
                .shape(&format!("{} ", shaped.text), FontStyle::Bold);
        }
        strips
    }

    /// A short text as a paragraph of its own.
    pub(super) fn line(
        &mut self,
        parent: ElementId,
        text: &str,
        style: Style,
        width: f32,
    ) -> Vec<Strip> {
        if text.trim().is_empty() {
            return Vec::new();
        }
        let element = self.draft.element(parent, Role::Paragraph);
        self.even_lines(element, text, style, width)
    }

    /// Short texts, one below the other.
    pub(super) fn lines(
        &mut self,
        parent: ElementId,
        texts: &[String],
        style: Style,
        width: f32,
    ) -> Vec<Strip> {
        texts
            .iter()
            .flat_map(|text| self.line(parent, text, style, width))
            .collect()
    }

    /// Flowing text in the column of text.
    pub(super) fn text(&mut self, parent: ElementId, blocks: &[Block]) -> Vec<Strip> {
        let style = self.look.body();
        let strips = rich_text(
            &mut self.draft,
            self.fonts,
            parent,
            blocks,
            &style,
            self.paper.text,
        );
        indented(strips, self.paper.text_x)
    }

    /// A heading that hangs in the narrow column, with its entry in the outline.
    pub(super) fn hanging_heading(
        &mut self,
        parent: ElementId,
        (level, outline): (u8, u8),
        text: &str,
    ) -> Vec<Strip> {
        if text.trim().is_empty() {
            return Vec::new();
        }
        let element = self.draft.element(parent, Role::Heading(level));
        let size = if self.paper.is_single_column() {
            STANDING
        } else {
            BODY
        };
        let style = Style::new(FontStyle::Bold, size, self.look.ink);
        let mut strips = self.even_lines(element, text, style, self.paper.hanging);
        self.bookmark(&mut strips, outline, text);
        kept_with_next(strips)
    }

    /// Makes the first strip the target of an entry of the outline.
    pub(super) fn bookmark(&self, strips: &mut [Strip], level: u8, text: &str) {
        if let Some(first) = strips.first_mut() {
            let text = self.look.typeset(text);
            let words: Vec<&str> = text.split_ascii_whitespace().collect();
            first.bookmark = Some((level, words.join(" ")));
        }
    }

    /// A row of the brochure: hairline, hanging heading, what stands beside it. Nothing when
    /// nothing stands beside it.
    pub(super) fn row(&self, heading: Vec<Strip>, text: Vec<Strip>) -> Vec<Strip> {
        if text.is_empty() {
            return Vec::new();
        }
        let outline = heading.first().and_then(|strip| strip.bookmark.clone());
        let mut rule = hairline(self.paper.width, 8.0);
        rule.bookmark = outline;
        let mut strips = vec![rule];
        strips.extend(self.beside(heading, text));
        spaced(strips, 16.0)
    }

    /// Hangs strips beside others, or stacks them where there is but one column.
    pub(super) fn beside(&self, hanging: Vec<Strip>, text: Vec<Strip>) -> Vec<Strip> {
        if self.paper.is_single_column() {
            stacked(hanging, text)
        } else {
            beside(hanging, text)
        }
    }

    /// A line whose words open an address.
    pub(super) fn link(
        &mut self,
        parent: ElementId,
        (words, target, description): (&str, &str, &str),
        width: f32,
    ) -> Vec<Strip> {
        let span = Span {
            text: words.to_owned(),
            bold: false,
            italic: false,
            link: Some(target.to_owned()),
        };
        let style = RichStyle {
            french: false,
            ..self.look.line(FontStyle::Regular, BODY, Colour::BLACK)
        };
        let blocks = [Block::Paragraph(vec![span])];
        let mut strips = rich_text(&mut self.draft, self.fonts, parent, &blocks, &style, width);
        let told: Arc<str> = description.into();
        for mark in strips.iter_mut().flat_map(|strip| &mut strip.marks) {
            if let Shape::Link { description, .. } = &mut mark.shape
                && !told.is_empty()
            {
                *description = Arc::clone(&told);
            }
        }
        strips
    }
}
