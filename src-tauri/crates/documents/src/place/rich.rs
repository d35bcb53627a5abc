//! Flowing text as strips: paragraphs, nested lists, quotations, links, headings.
//!
//! Deliberately not here: which page a line lands on (see the flow).

use std::sync::Arc;

use parvis_domain::rich_text::{Block, Span};

use super::{Colour, Draft, ElementId, Mark, Owner, Rect, Role, Shape, Strip};
use crate::fonts::{FontStyle, Fonts};
use crate::text::{Hyphenation, LinePart, Piece, TextLine, balanced, wrap_evenly};
use crate::typography;

/// How flowing text looks.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RichStyle {
    /// The appearance of plain words.
    pub style: FontStyle,
    /// The size in points.
    pub size: f32,
    /// The distance of two baselines, as a multiple of the size.
    pub leading: f32,
    /// The colour of the words.
    pub colour: Colour,
    /// The colour of links and bullets.
    pub accent: Colour,
    /// The room between two paragraphs, in points.
    pub gap: f32,
    /// Whether long paragraphs are hyphenated, and how.
    pub hyphenation: Hyphenation,
    /// Whether the spaces of French typography are put in.
    pub french: bool,
}

impl RichStyle {
    /// Body text: 10.5 pt in black, 1.35 line height, French.
    pub const BODY: Self = Self {
        style: FontStyle::Regular,
        size: 10.5,
        leading: 1.35,
        colour: Colour::BLACK,
        accent: Colour::TEAL,
        gap: 5.0,
        hyphenation: Hyphenation::French,
        french: true,
    };

    /// The height of a line in points.
    #[must_use]
    pub fn line_height(&self) -> f32 {
        self.size * self.leading
    }

    /// How far the baseline lies below the top of a line, in points.
    #[must_use]
    pub fn baseline(&self, fonts: &Fonts) -> f32 {
        baseline(fonts, self.style, self.size, self.size * self.leading)
    }
}

/// How far the baseline lies below the top of a line of the given height, in points.
pub(crate) fn baseline(fonts: &Fonts, style: FontStyle, size: f32, height: f32) -> f32 {
    let extent = fonts.extent(style);
    (height + (extent.ascent + extent.descent) * size / 1000.0) / 2.0
}

/// The room for a bullet or a number, as a multiple of the size.
const INDENT: f32 = 1.5;

/// Sets blocks as strips of the given width in points. The elements are added below `parent`.
pub fn rich_text(
    draft: &mut Draft,
    fonts: &Fonts,
    parent: ElementId,
    blocks: &[Block],
    style: &RichStyle,
    width: f32,
) -> Vec<Strip> {
    let mut setter = Setter {
        draft,
        fonts,
        style: *style,
        strips: Vec::new(),
    };
    setter.blocks(parent, blocks, 0.0, width, 0.0);
    setter.strips
}

impl RichStyle {
    /// Sets one text as a heading of a level (1 is the outermost) in lines of even length, kept
    /// with what follows.
    pub fn heading(
        &self,
        draft: &mut Draft,
        fonts: &Fonts,
        parent: ElementId,
        (level, text): (u8, &str),
        width: f32,
    ) -> Vec<Strip> {
        let element = draft.element(parent, Role::Heading(level));
        let text = if self.french {
            typography::french(text)
        } else {
            text.to_owned()
        };
        let (height, y) = (self.line_height(), self.baseline(fonts));
        let lines = balanced(fonts, &text, self.style, self.size, width);
        let strips = lines.into_iter().map(|line| Strip {
            height,
            keep: true,
            heads: true,
            marks: self.marks(line, Owner::Element(element), y),
            ..Strip::default()
        });
        strips.collect()
    }

    /// A line of one owner as marks, its left end at 0.
    pub(crate) fn marks(&self, line: TextLine, owner: Owner, y: f32) -> Vec<Mark> {
        let mark = |part: LinePart| Mark {
            owner,
            shape: Shape::Text {
                x: part.x,
                y,
                size: self.size,
                colour: self.colour,
                shaped: part.shaped,
            },
        };
        line.parts.into_iter().map(mark).collect()
    }

    /// Sets one text as a paragraph.
    pub fn paragraph(
        &self,
        draft: &mut Draft,
        fonts: &Fonts,
        parent: ElementId,
        text: &str,
        width: f32,
    ) -> Vec<Strip> {
        let element = draft.element(parent, Role::Paragraph);
        self.lines(draft, fonts, element, text, width)
    }

    fn lines(
        &self,
        draft: &mut Draft,
        fonts: &Fonts,
        element: ElementId,
        text: &str,
        width: f32,
    ) -> Vec<Strip> {
        let span = Span {
            text: text.to_owned(),
            bold: false,
            italic: false,
            link: None,
        };
        let mut setter = Setter {
            draft,
            fonts,
            style: *self,
            strips: Vec::new(),
        };
        setter.spans(element, &[span], 0.0, width, 0.0);
        setter.strips
    }
}

struct Setter<'a> {
    draft: &'a mut Draft,
    fonts: &'a Fonts,
    style: RichStyle,
    strips: Vec<Strip>,
}

impl Setter<'_> {
    fn blocks(&mut self, parent: ElementId, blocks: &[Block], x: f32, width: f32, before: f32) {
        for (number, block) in blocks.iter().enumerate() {
            let before = if number == 0 { before } else { self.style.gap };
            match block {
                Block::Paragraph(spans) => {
                    let element = self.draft.element(parent, Role::Paragraph);
                    self.spans(element, spans, x, width, before);
                    // What announces a list stands with its first item.
                    if let (Some(Block::List { .. } | Block::Quotation(_)), Some(last)) =
                        (blocks.get(number + 1), self.strips.last_mut())
                    {
                        last.keep = true;
                    }
                }
                Block::Quotation(blocks) => self.quotation(parent, blocks, x, width, before),
                Block::List { start, items } => {
                    let element = self.draft.element(parent, Role::List);
                    for (position, item) in items.iter().enumerate() {
                        let label = start.map_or_else(
                            || "•".to_owned(),
                            |first| format!("{}.", first as usize + position),
                        );
                        let before = if position == 0 {
                            before
                        } else {
                            self.style.gap * 0.5
                        };
                        self.item(element, &label, item, x, width, before);
                    }
                }
            }
        }
    }

    fn item(
        &mut self,
        list: ElementId,
        label: &str,
        blocks: &[Block],
        x: f32,
        width: f32,
        before: f32,
    ) {
        let item = self.draft.element(list, Role::ListItem);
        let label_element = self.draft.element(item, Role::Label);
        let body = self.draft.element(item, Role::ListBody);
        let shaped = self.fonts.shape(label, FontStyle::Regular);
        let indent = (INDENT * self.style.size).max(shaped.width_at(self.style.size) + 4.0);
        let first = self.strips.len();
        self.blocks(body, blocks, x + indent, width - indent, before);
        if self.strips.len() == first {
            self.strips.push(Strip {
                before,
                height: self.style.line_height(),
                ..Strip::default()
            });
        }
        let mark = Mark {
            owner: Owner::Element(label_element),
            shape: Shape::Text {
                x,
                y: self.style.baseline(self.fonts),
                size: self.style.size,
                colour: self.style.accent,
                shaped,
            },
        };
        self.strips[first].marks.insert(0, mark);
    }

    fn quotation(&mut self, parent: ElementId, blocks: &[Block], x: f32, width: f32, before: f32) {
        let element = self.draft.element(parent, Role::Quotation);
        let first = self.strips.len();
        let indent = INDENT * self.style.size;
        self.blocks(element, blocks, x + indent, width - indent, before);
        let bar = x + indent * 0.4;
        for (number, strip) in self.strips[first..].iter_mut().enumerate() {
            let top = if number == 0 { 0.0 } else { -strip.before };
            strip.marks.push(Mark {
                owner: Owner::Artifact,
                shape: Shape::Line {
                    from: (bar, top),
                    to: (bar, strip.height),
                    width: 1.2,
                    colour: self.style.accent,
                },
            });
        }
    }

    fn spans(&mut self, element: ElementId, spans: &[Span], x: f32, width: f32, before: f32) {
        let texts: Vec<String> = spans
            .iter()
            .map(|span| {
                if self.style.french {
                    typography::french(&span.text)
                } else {
                    span.text.clone()
                }
            })
            .collect();
        let pieces: Vec<Piece<'_>> = spans
            .iter()
            .zip(&texts)
            .map(|(span, text)| Piece {
                text,
                style: self.appearance(span),
            })
            .collect();
        let links: Vec<Option<ElementId>> = spans
            .iter()
            .map(|span| {
                span.link
                    .as_ref()
                    .map(|_| self.draft.element(element, Role::Link))
            })
            .collect();
        let style = self.style;
        let lines = wrap_evenly(self.fonts, &pieces, style.size, width, style.hyphenation);
        let count = lines.len();
        for (number, line) in lines.iter().enumerate() {
            let marks = self.line_marks(line, x, element, spans, &links);
            // Two lines at least stay together at either end of a page.
            let keep = number + 1 < count && (number == 0 || number + 2 == count);
            self.strips.push(Strip {
                before: if number == 0 { before } else { 0.0 },
                height: style.line_height(),
                keep,
                marks,
                ..Strip::default()
            });
        }
    }

    fn line_marks(
        &self,
        line: &TextLine,
        x: f32,
        element: ElementId,
        spans: &[Span],
        links: &[Option<ElementId>],
    ) -> Vec<Mark> {
        let style = self.style;
        let y = style.baseline(self.fonts);
        let mut marks = Vec::new();
        for part in &line.parts {
            let link = links[part.piece].zip(spans[part.piece].link.as_deref());
            let owner = Owner::Element(link.map_or(element, |(owner, _)| owner));
            let colour = if link.is_some() {
                style.accent
            } else {
                style.colour
            };
            let shaped = Arc::clone(&part.shaped);
            let left = x + part.x;
            let part_width = part.shaped.width_at(style.size);
            if let Some((_, target)) = link {
                marks.push(Mark {
                    owner,
                    shape: Shape::Link {
                        rect: Rect {
                            x: left,
                            y: 0.0,
                            width: part_width,
                            height: style.line_height(),
                        },
                        target: target.into(),
                        description: part.shaped.text.trim().into(),
                    },
                });
            }
            marks.push(Mark {
                owner,
                shape: Shape::Text {
                    x: left,
                    y,
                    size: style.size,
                    colour,
                    shaped,
                },
            });
        }
        marks
    }

    fn appearance(&self, span: &Span) -> FontStyle {
        match (span.bold, span.italic) {
            (true, _) => FontStyle::Bold,
            (false, true) => FontStyle::Italic,
            (false, false) => self.style.style,
        }
    }
}
